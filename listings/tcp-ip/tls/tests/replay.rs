//! How long a copy of the first bytes is worth something.

use std::io::Write;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rustls::pki_types::UnixTime;
use rustls::server::{ServerSessionMemoryCache, StoresServerSessions};
use rustls::time_provider::TimeProvider;
use tls::config;
use tls::memory::{accept, connect, deliver, finish};

trust::on_trust!();

/// The server's clock, so many seconds ahead.
#[derive(Debug, Default)]
struct Ahead(AtomicU64);

impl TimeProvider for Ahead {
    fn current_time(&self) -> Option<UnixTime> {
        let more = Duration::from_secs(self.0.load(Ordering::Relaxed));
        let now = Duration::from_secs(UnixTime::now().as_secs());
        Some(UnixTime::since_unix_epoch(now + more))
    }
}

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

#[test]
fn a_copy_is_an_order_for_a_minute() -> Result<(), Box<dyn std::error::Error>> {
    let place = tempfile::tempdir()?;
    let made = Command::new(env!("CARGO_BIN_EXE_make-certs"))
        .current_dir(&place)
        .status()?;
    assert!(made.success());
    let clock = Arc::new(Ahead::default());
    let mut server = config::server(&place.path().join("server"), None)?;
    server.session_storage = Arc::new(Kept(ServerSessionMemoryCache::new(9)));
    server.max_early_data_size = 1000;
    server.time_provider = Arc::clone(&clock) as Arc<dyn TimeProvider>;
    let server = Arc::new(server);
    let mut client = config::client(&place.path().join("ca.pem"))?;
    client.enable_early_data = true;
    let client = Arc::new(client);

    finish(&mut connect(&client)?, &mut accept(&server)?)?;
    let mut asks = connect(&client)?;
    let mut early = asks.early_data().ok_or("no ticket")?;
    early.write_all(b"a teapot")?;
    let mut first = Vec::new();
    while asks.wants_write() {
        asks.write_tls(&mut first)?;
    }
    for (seconds, said) in [
        (0, "ordered a teapot"),
        (40, "ordered a teapot"),
        (80, "no order"),
        (3600, "no order"),
    ] {
        clock.0.store(seconds, Ordering::Relaxed);
        let heard = deliver(&mut accept(&server)?, &first)?;
        assert_eq!(heard, said, "after {seconds} s");
    }
    Ok(())
}
