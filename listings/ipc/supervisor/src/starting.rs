// ANCHOR: all
//! How a service starts.

use std::io;
use std::process::Child;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::sys::signal::{Signal, killpg};
use nix::sys::socket::{Backlog, listen};

use crate::child;
use crate::log::say;
use crate::request::Event;
use crate::service::Service;
use crate::state::State;

/// Until a start is tried again that can't be now.
const LATER: Duration = Duration::from_secs(1);

impl Service {
    /// Starts it, or sees to it that it starts again if it is just stopping.
    /// Its failures are forgotten.
    pub fn start(&mut self) {
        self.failures = 0;
        match &mut self.state {
            State::Running { .. } => {}
            State::Stopping { again, .. } => *again = true,
            // What can't be stopped can't be started again.
            State::Stuck { .. } => {}
            _ => self.try_start(),
        }
    }

    pub(crate) fn try_start(&mut self) {
        self.state = match self.spawn() {
            Ok(child) => {
                self.starts += 1;
                say(format!("{}: started, process {}", self.name, child.id()));
                State::Running {
                    child,
                    since: Instant::now(),
                }
            }
            Err(why) => {
                let text =
                    format!("cannot start {}: {why}", self.config.run[0]);
                if is_passing(&why) {
                    self.put_off(&text)
                } else {
                    self.starts += 1;
                    self.failed(&text)
                }
            }
        };
    }

    /// What can't be now is no fault of the service: this does not count, and
    /// goes on for as long as the shortage does, or whoever writes.
    fn put_off(&mut self, why: &str) -> State {
        say(format!("{}: {why}; again in {LATER:?}", self.name));
        State::Pausing {
            until: Instant::now() + LATER,
        }
    }

    // ANCHOR: undo
    /// Undoes what an earlier start may have done to what all starts share.
    fn undo(&self) -> io::Result<()> {
        // O_NONBLOCK, for one: the next would lose what it prints.
        fcntl(&self.output, FcntlArg::F_SETFL(OFlag::empty()))?;
        if let Some(listener) = &self.listener {
            listener.set_nonblocking(false)?;
            // After a shutdown nobody listens. Otherwise this changes nothing
            // but the length of the queue.
            listen(listener, Backlog::MAXCONN)?;
        }
        Ok(())
    }
    // ANCHOR_END: undo

    fn spawn(&self) -> io::Result<Child> {
        self.undo()?;
        let output = self.output.try_clone()?;
        let mut child =
            child::spawn(&self.config.run, self.listener.as_ref(), output)?;
        let (name, events) = (self.name.clone(), self.events.clone());
        // Nobody listens only when the supervisor itself is at its end.
        let ended = move || drop(events.send(Event::Ended(name)));
        child::watch(&child, ended).inspect_err(|_| {
            // Nobody would tell us of its end. ESRCH can't be: it is ours.
            let _ = killpg(child::pid(&child), Signal::SIGKILL);
            let _ = child.wait();
        })?;
        Ok(child)
    }
}

/// Descriptors, processes, threads or memory have run out, or somebody is
/// writing the program (ETXTBSY), as who brings a new one does.
fn is_passing(why: &io::Error) -> bool {
    use Errno::{EAGAIN, EMFILE, ENFILE, ENOMEM, ETXTBSY};
    let errno = why.raw_os_error().map(Errno::from_raw);
    matches!(errno, Some(EAGAIN | EMFILE | ENFILE | ENOMEM | ETXTBSY))
}
// ANCHOR_END: all
