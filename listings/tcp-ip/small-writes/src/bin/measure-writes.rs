use std::env;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use small_writes::answer::serve;
use small_writes::draw::plot;
use small_writes::measuring::about;
use small_writes::measuring::results::{TITLE, finding};
use small_writes::ways::Way;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the times: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let words: Vec<_> = env::args_os().skip(1).collect();
    let usage = || io::Error::other("usage: measure-writes FILE [SERVER]");
    let path = Path::new(words.first().ok_or_else(usage)?);
    let server = match words.get(1).map(|it| it.to_str()) {
        None => start()?,
        Some(word) => {
            let address = word.and_then(|it| it.parse().ok());
            address.ok_or_else(usage)?
        }
    };
    // Asks for the right to write. What is in the file stays until the end.
    let mut options = OpenOptions::new();
    let open = options.append(true).create(true).open(path);
    open.map_err(about(path.display()))?;
    writeln!(io::stdout(), "{TITLE}")?;
    let mut rows = Vec::new();
    for (way, name) in Way::ALL {
        let row = way.measure(server).map_err(about(name))?;
        writeln!(io::stdout(), "{name:24}{row}")?;
        rows.push((name, row));
    }
    let title = "Milliseconds for a request";
    let plot = plot("writes", title, &rows)
        .map_err(|why| io::Error::other(why.to_string()))?;
    fs::write(path, plot).map_err(about(path.display()))?;
    writeln!(io::stdout(), "{}", finding(&rows))
}

/// A server of our own, on loopback.
fn start() -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::Builder::new()
        .spawn(move || serve(&listener))
        .map_err(|why| {
            io::Error::other(format!("no thread for a server: {why}"))
        })?;
    Ok(address)
}
// ANCHOR_END: run
