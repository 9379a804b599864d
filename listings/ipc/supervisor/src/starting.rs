//! How a service starts.

use std::io;
use std::process::Child;
use std::time::Instant;

use nix::sys::signal::{Signal, killpg};

use crate::child;
use crate::log::say;
use crate::request::Event;
use crate::service::Service;
use crate::state::State;

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
        self.starts += 1;
        self.state = match self.spawn() {
            Ok(child) => {
                say(format!("{}: started, process {}", self.name, child.id()));
                State::Running {
                    child,
                    since: Instant::now(),
                }
            }
            Err(why) => self
                .failed(&format!("cannot start {}: {why}", self.config.run[0])),
        };
    }

    fn spawn(&self) -> io::Result<Child> {
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
