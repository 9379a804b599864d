//! How a service ends, asked to or not.

use std::mem;
use std::process::Child;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, killpg};

use crate::child;
use crate::log::say;
use crate::service::Service;
use crate::state::State;

/// A child that ends sooner than this has failed.
const SOON: Duration = Duration::from_secs(1);
/// The pause after the first failure; each further one doubles it.
const PAUSE: Duration = Duration::from_millis(100);
const TRIES: u32 = 5;

impl Service {
    /// Asks the child to end, or if there is none, is done at once.
    pub fn stop(&mut self, again: bool) {
        let (child, kill_at) =
            match mem::replace(&mut self.state, State::Stopped) {
                State::Running { child, .. } => {
                    self.signal(&child, Signal::SIGTERM);
                    // A stopped process takes no SIGTERM before it goes on.
                    self.signal(&child, Signal::SIGCONT);
                    let grace = Duration::from_secs(self.config.grace.into());
                    (child, Some(Instant::now() + grace))
                }
                State::Stopping { child, kill_at, .. } => (child, kill_at),
                // Perhaps we may now.
                State::Stuck { child, .. } => (child, Some(Instant::now())),
                _ if again => return self.start(),
                _ => return,
            };
        self.state = State::Stopping {
            child,
            kill_at,
            again,
        };
    }

    fn signal(&self, child: &Child, signal: Signal) {
        if let Err(why) = killpg(child::pid(child), signal) {
            say(format!("{}: {signal} to its group: {why}", self.name));
        }
    }

    // ANCHOR: ended
    /// Reaps the child, and decides what comes next.
    pub fn ended(&mut self) {
        let (mut child, since, again) =
            match mem::replace(&mut self.state, State::Stopped) {
                State::Running { child, since } => (child, Some(since), false),
                State::Stopping { child, again, .. } => (child, None, again),
                State::Stuck { child, .. } => (child, None, false),
                none => return self.state = none,
            };
        // What it left behind in its group, while the number is still its own.
        self.signal(&child, Signal::SIGKILL);
        let how = match child.wait() {
            Ok(status) => status.to_string(),
            Err(why) => format!("cannot be waited for: {why}"),
        };
        match since {
            Some(since) => {
                if since.elapsed() >= SOON {
                    self.failures = 0;
                }
                self.state = self.failed(&how);
            }
            None => say(format!("{}: stopped, {how}", self.name)),
        }
        if again {
            self.start();
        }
    }

    /// Nobody asked for this end.
    pub(crate) fn failed(&mut self, why: &str) -> State {
        self.failures += 1;
        if self.failures == TRIES {
            say(format!(
                "{}: {why}; given up after {TRIES} tries",
                self.name
            ));
            return State::Failed {
                why: why.to_owned(),
            };
        }
        let pause = PAUSE * 2u32.pow(self.failures - 1);
        say(format!("{}: {why}; again in {pause:?}", self.name));
        State::Pausing {
            until: Instant::now() + pause,
        }
    }
    // ANCHOR_END: ended

    /// Does what is due.
    pub fn tick(&mut self) {
        if self.due().is_none_or(|due| due > Instant::now()) {
            return;
        }
        let State::Stopping { child, kill_at, .. } = &mut self.state else {
            return self.try_start();
        };
        *kill_at = None;
        match killpg(child::pid(child), Signal::SIGKILL) {
            Ok(()) => say(format!("{}: its time is over, killed", self.name)),
            Err(why) => self.stuck(why.desc()),
        }
    }
}
