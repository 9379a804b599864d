use std::env;
use std::io::{self, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::Duration;

use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction,
};

fn main() -> ExitCode {
    let Err(why) = send() else {
        return ExitCode::SUCCESS;
    };
    eprintln!("blocked-write: {why}");
    ExitCode::FAILURE
}

// ANCHOR: send
fn send() -> Result<(), String> {
    let args: Vec<String> = env::args().skip(1).collect();
    let (server, limit) = match &args[..] {
        [server] => (server, None),
        [server, ms] => {
            let ms = ms.parse().map_err(|e| format!("{ms}: {e}"))?;
            (server, Some(Duration::from_millis(ms)))
        }
        _ => return Err("usage: blocked-write HOST:PORT [LIMIT-MS]".into()),
    };
    on_usr1().map_err(|e| format!("cannot handle SIGUSR1: {e}"))?;
    let mut stream = TcpStream::connect(server)
        .map_err(|e| format!("cannot connect to {server}: {e}"))?;
    stream
        .set_write_timeout(limit)
        .map_err(|e| format!("cannot limit writes to {limit:?}: {e}"))?;

    let eight_megabytes = vec![b'x'; 8_000_000];
    let mut rest = &eight_megabytes[..];
    while !rest.is_empty() {
        println!("write of {} bytes ...", rest.len());
        let n = stream
            .write(rest)
            .map_err(|e| format!("cannot write to {server}: {e}"))?;
        println!("... returned {n}");
        rest = &rest[n..];
    }
    Ok(())
}
// ANCHOR_END: send

extern "C" fn do_nothing(_: i32) {}

fn on_usr1() -> io::Result<()> {
    let action = SigAction::new(
        SigHandler::Handler(do_nothing),
        SaFlags::SA_RESTART,
        SigSet::empty(),
    );
    // SAFETY: a handler that does nothing is async-signal-safe.
    unsafe { sigaction(Signal::SIGUSR1, &action) }?;
    Ok(())
}
