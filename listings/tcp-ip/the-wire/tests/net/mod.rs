//! Two namespaces and a wire, for a test that has a place of its own.

mod place;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::net::UdpSocket;
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::thread;
use std::time::Duration;

use nix::sched::{CloneFlags, setns};
use nix::sys::signal::{SigHandler, Signal, kill, signal};
use nix::unistd::Pid;

pub use place::{Outcome, in_a_place};

const LONG_WIRE: &str = env!("CARGO_BIN_EXE_long-wire");
pub const LEFT: &str = "192.0.2.1:7000";
pub const RIGHT: &str = "192.0.2.2:7000";

/// A wire that is up. It ends with its test, if not before.
pub struct Wire {
    child: Child,
    stderr: BufReader<ChildStderr>,
}

impl Wire {
    pub fn start(options: &str) -> io::Result<Wire> {
        let mut wire = Command::new(LONG_WIRE);
        // Where a script's `&` has started the tests, Ctrl-C is ignored.
        let hear = || {
            // SAFETY: no handler is set.
            unsafe { signal(Signal::SIGINT, SigHandler::SigDfl) }?;
            Ok(())
        };
        // SAFETY: one system call.
        unsafe { wire.pre_exec(hear) };
        Wire::start_by(wire, options)
    }

    /// As a script's `&` starts it: Ctrl-C is ignored.
    pub fn start_in_the_background() -> io::Result<Wire> {
        let mut shell = Command::new("sh");
        let script = "trap '' INT; exec \"$0\" \"$@\"";
        shell.args(["-c", script, LONG_WIRE]);
        Wire::start_by(shell, "")
    }

    fn start_by(mut command: Command, options: &str) -> io::Result<Wire> {
        let options = options.split_whitespace();
        let mut child = command
            .args(options.chain(["left", "right"]))
            .stderr(Stdio::piped())
            .spawn()?;
        let stderr = child.stderr.take().expect("it was asked for");
        let mut wire = Wire {
            child,
            stderr: BufReader::new(stderr),
        };
        let mut line = String::new();
        wire.stderr.read_line(&mut line)?;
        assert!(line.starts_with("the wire is up: left (192.0.2"), "{line}");
        Ok(wire)
    }

    pub fn signal(&self, signal: Signal) -> io::Result<()> {
        let id = i32::try_from(self.child.id()).map_err(io::Error::other)?;
        Ok(kill(Pid::from_raw(id), signal)?)
    }

    /// What it said, and its exit code.
    pub fn outcome(mut self) -> io::Result<(String, Option<i32>)> {
        let mut said = String::new();
        self.stderr.read_to_string(&mut said)?;
        Ok((said, self.child.wait()?.code()))
    }

    pub fn stop(self) -> io::Result<(String, Option<i32>)> {
        self.signal(Signal::SIGTERM)?;
        self.outcome()
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What `make` makes in a namespace. A thread of its own goes there.
pub fn inside<T: Send>(
    namespace: &str,
    make: impl FnOnce() -> io::Result<T> + Send,
) -> io::Result<T> {
    let there = || {
        let place = File::open(format!("/run/netns/{namespace}"))?;
        setns(place, CloneFlags::CLONE_NEWNET)?;
        make()
    };
    thread::scope(|scope| scope.spawn(there).join().expect("no panic"))
}

/// A socket in each namespace.
pub fn sockets() -> io::Result<(UdpSocket, UdpSocket)> {
    let left = inside("left", || UdpSocket::bind(LEFT))?;
    let right = inside("right", || UdpSocket::bind(RIGHT))?;
    for socket in [&left, &right] {
        socket.set_read_timeout(Some(Duration::from_secs(5)))?;
    }
    left.connect(RIGHT)?;
    right.connect(LEFT)?;
    Ok((left, right))
}
