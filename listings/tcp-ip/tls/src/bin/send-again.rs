use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use no_messages::say;
use rustls::server::{ServerSessionMemoryCache, StoresServerSessions};
use tls::config;
use tls::memory::{accept, connect, deliver, finish};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the answers: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: kept
/// Wrong on purpose: a ticket that was used is still good. Several servers
/// that each have a copy of the same store do this together.
#[derive(Debug)]
struct Kept(Arc<ServerSessionMemoryCache>);

impl StoresServerSessions for Kept {
    fn take(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.0.get(key)
    }
    fn put(&self, key: Vec<u8>, value: Vec<u8>) -> bool {
        self.0.put(key, value)
    }
    fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.0.get(key)
    }
    fn can_cache(&self) -> bool {
        true
    }
}
// ANCHOR_END: kept

fn run() -> io::Result<()> {
    let store = ServerSessionMemoryCache::new(100);
    shop("used once", store.clone())?;
    shop("kept", Arc::new(Kept(store)))
}

// ANCHOR: shop
fn shop(name: &str, store: Arc<dyn StoresServerSessions>) -> io::Result<()> {
    let mut server = config::server(Path::new("server"), None)?;
    server.session_storage = store;
    server.max_early_data_size = 1000;
    let server = Arc::new(server);
    let mut client = config::client(Path::new("ca.pem"))?;
    client.enable_early_data = true;
    let client = Arc::new(client);
    for _ in 0..2 {
        let mut asks = connect(&client)?;
        let mut serves = accept(&server)?;
        if let Some(mut early) = asks.early_data() {
            early.write_all(b"a teapot")?;
        }
        // What somebody on the way can keep.
        let mut first = Vec::new();
        while asks.wants_write() {
            asks.write_tls(&mut first)?;
        }
        let order = deliver(&mut serves, &first)?;
        let (to, back) = finish(&mut asks, &mut serves)?;
        let kind = asks.handshake_kind();
        let kind = kind.map(|it| format!("{it:?}")).unwrap_or_default();
        let bytes = (first.len() + to, back);
        writeln!(io::stdout(), "{name}: {kind}, {bytes:?} bytes: {order}")?;
        if asks.is_early_data_accepted() {
            let order = deliver(&mut accept(&server)?, &first)?;
            writeln!(io::stdout(), "{name}: the same bytes again: {order}")?;
        }
    }
    Ok(())
}
// ANCHOR_END: shop
