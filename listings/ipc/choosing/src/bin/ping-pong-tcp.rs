use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Instant;

use nix::unistd::{ForkResult, fork};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the times: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    // ANCHOR: pair
    let listener = TcpListener::bind("127.0.0.1:7090")?;
    let mut ours = TcpStream::connect("127.0.0.1:7090")?;
    let (mut theirs, _) = listener.accept()?;
    // ANCHOR_END: pair
    let mut ball = [0];
    // SAFETY: this program has one thread.
    if let ForkResult::Child = unsafe { fork() }? {
        drop(ours);
        while theirs.read(&mut ball)? == 1 {
            theirs.write_all(&ball)?;
        }
        return Ok(());
    }
    drop(theirs);
    let mut took = Vec::new();
    for _ in 0..20_000 {
        let began = Instant::now();
        ours.write_all(&ball)?;
        ours.read_exact(&mut ball)?;
        took.push(began.elapsed());
    }
    took.sort_unstable();
    writeln!(io::stdout(), "{:?} there and back", took[took.len() / 2])?;
    Ok(())
}
