//! What follows when a service has ended, asked to or not.

use std::mem;
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;

use crate::log::say;
use crate::service::Service;
use crate::state::State;

/// A child that ends sooner than this has failed.
const SOON: Duration = Duration::from_secs(1);
/// The pause after the first failure; each further one doubles it.
const PAUSE: Duration = Duration::from_millis(100);
const TRIES: u32 = 5;

impl Service {
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
}
