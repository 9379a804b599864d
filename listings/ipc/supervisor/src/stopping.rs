//! How a service is stopped.

use std::mem;
use std::process::Child;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, killpg};

use crate::child;
use crate::log::say;
use crate::service::Service;
use crate::state::State;

/// How long SIGKILL may take. A process that waits for a disk which does not
/// answer goes when the disk does.
const KILLING: Duration = Duration::from_secs(5);

impl Service {
    /// Asks the child to end, or if there is none, is done at once.
    pub fn stop(&mut self, again: bool) {
        let now = Instant::now();
        let (child, due, killed) =
            match mem::replace(&mut self.state, State::Stopped) {
                State::Running { child, .. } => {
                    self.signal(&child, Signal::SIGTERM);
                    // A stopped process takes no SIGTERM before it goes on.
                    self.signal(&child, Signal::SIGCONT);
                    let grace = Duration::from_secs(self.config.grace.into());
                    (child, now + grace, false)
                }
                State::Stopping {
                    child, due, killed, ..
                } => (child, due, killed),
                // Perhaps it can be now.
                State::Stuck { child, .. } => (child, now, false),
                _ if again => return self.start(),
                _ => return,
            };
        self.state = State::Stopping {
            child,
            due,
            killed,
            again,
        };
    }

    pub(crate) fn signal(&self, child: &Child, signal: Signal) {
        if let Err(why) = killpg(child::pid(child), signal) {
            say(format!("{}: {signal} to its group: {why}", self.name));
        }
    }

    /// Does what is due.
    pub fn tick(&mut self) {
        if self.due().is_none_or(|due| due > Instant::now()) {
            return;
        }
        let State::Stopping {
            child, due, killed, ..
        } = &mut self.state
        else {
            return self.try_start();
        };
        if *killed {
            return self.stuck("SIGKILL was sent, and it has not gone");
        }
        (*due, *killed) = (Instant::now() + KILLING, true);
        match killpg(child::pid(child), Signal::SIGKILL) {
            Ok(()) => {
                say(format!("{}: its time is over, SIGKILL sent", self.name));
            }
            Err(why) => self.stuck(why.desc()),
        }
    }

    /// It runs as somebody else, for one. Its end may still come.
    fn stuck(&mut self, why: &str) {
        say(format!("{}: can't be stopped: {why}", self.name));
        let why = why.to_owned();
        self.state = match mem::replace(&mut self.state, State::Stopped) {
            State::Stopping { child, .. } => State::Stuck { child, why },
            other => other,
        };
    }
}
