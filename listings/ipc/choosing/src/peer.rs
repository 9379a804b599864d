//! The process at the other end.

use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::process;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, alarm, fork};

use crate::setup::{Direction, Setup, stay_on};
use crate::traffic::Traffic;

/// Seconds after which a measurement has failed. Nothing else would end a wait
/// at a shared memory whose other side is dead.
const DEADLINE: u32 = 60;

/// A forked process that takes part in one measurement, and is killed after it.
pub struct Peer {
    traffic: Traffic,
    direction: Direction,
    control: UnixStream,
    child: Pid,
}

impl Peer {
    // ANCHOR: start
    /// Starts a process that echoes what it gets, or only takes it.
    pub fn start(setup: &Setup, direction: Direction) -> io::Result<Peer> {
        let [ours, theirs] = setup.transport.open(setup.send_buffer)?;
        let (control, mut their_control) = UnixStream::pair()?;
        alarm::set(DEADLINE);
        // SAFETY: this program has no other thread that could hold a lock.
        match unsafe { fork() }? {
            ForkResult::Child => {
                drop((ours, control));
                alarm::set(DEADLINE);
                let traffic = Traffic::new(theirs, setup.size);
                let served = stay_on(setup.cpus[1]).and_then(|()| {
                    serve(traffic, direction, &mut their_control)
                });
                if let Err(e) = &served {
                    let _ = writeln!(io::stderr(), "the peer: {e}");
                }
                process::exit(i32::from(served.is_err()));
            }
            ForkResult::Parent { child } => {
                drop((theirs, their_control));
                let mut peer = Peer {
                    traffic: Traffic::new(ours, setup.size),
                    direction,
                    control,
                    child,
                };
                stay_on(setup.cpus[0])?;
                match peer.control.read(&mut [0])? {
                    0 => Err(io::Error::other("the peer did not start")),
                    _ => Ok(peer),
                }
            }
        }
    }
    // ANCHOR_END: start

    // ANCHOR: batch
    /// Sends `count` messages and has the peer say how many bytes it got.
    /// Returns the time of each round trip, or one time for all.
    pub fn batch(&mut self, count: u64) -> io::Result<Vec<Duration>> {
        self.control.write_all(&count.to_ne_bytes())?;
        let began = Instant::now();
        let mut took = match self.direction {
            Direction::RoundTrip => self.traffic.ping(count)?,
            Direction::OneWay => {
                self.traffic.send(count).map(|()| Vec::new())?
            }
        };
        let mut bytes = [0; 8];
        self.control.read_exact(&mut bytes)?;
        if self.direction == Direction::OneWay {
            took.push(began.elapsed());
        }
        if u64::from_ne_bytes(bytes) != self.traffic.bytes(count) {
            return Err(io::Error::other("the peer has fewer, or more"));
        }
        Ok(took)
    }
    // ANCHOR_END: batch
}

impl Drop for Peer {
    fn drop(&mut self) {
        // Neither fails for a child of ours that nobody has waited for.
        let _ = kill(self.child, Signal::SIGKILL);
        let _ = waitpid(self.child, None);
        alarm::cancel();
    }
}

fn serve(
    mut traffic: Traffic,
    direction: Direction,
    control: &mut UnixStream,
) -> io::Result<()> {
    control.write_all(b"!")?; // we are here, on our CPU
    let mut count = [0; 8];
    loop {
        match control.read_exact(&mut count) {
            Err(e) if e.kind() == ErrorKind::UnexpectedEof => return Ok(()),
            outcome => outcome?,
        }
        let count = u64::from_ne_bytes(count);
        let bytes = match direction {
            Direction::RoundTrip => traffic.echo(count)?,
            Direction::OneWay => traffic.receive(count)?,
        };
        control.write_all(&bytes.to_ne_bytes())?;
    }
}
