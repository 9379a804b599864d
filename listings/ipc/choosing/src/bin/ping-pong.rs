use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Instant;

use nix::unistd::{ForkResult, fork};

fn main() -> io::Result<()> {
    let (mut ours, mut theirs) = UnixStream::pair()?;
    // SAFETY: this program has one thread.
    match unsafe { fork() }? {
        ForkResult::Child => {
            drop(ours);
            let mut ball = [0];
            while theirs.read(&mut ball)? == 1 {
                theirs.write_all(&ball)?;
            }
        }
        ForkResult::Parent { .. } => {
            drop(theirs);
            let mut ball = [0];
            let mut took = Vec::new();
            for _ in 0..100_000 {
                let began = Instant::now();
                ours.write_all(&ball)?;
                ours.read_exact(&mut ball)?;
                took.push(began.elapsed());
            }
            took.sort_unstable();
            println!("there and back: {:?}", took[took.len() / 2]);
        }
    }
    Ok(())
}
