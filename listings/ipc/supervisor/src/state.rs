//! How a service fares.

use std::mem;
use std::process::Child;
use std::time::Instant;

use crate::log::say;
use crate::service::Service;

pub enum State {
    Stopped,
    Running {
        child: Child,
        since: Instant,
    },
    Stopping {
        child: Child,
        kill_at: Option<Instant>,
        again: bool,
    },
    Pausing {
        until: Instant,
    },
    Failed {
        why: String,
    },
    /// It runs, and we may not stop it.
    Stuck {
        child: Child,
        why: String,
    },
}

impl Service {
    /// One line about it, for people.
    pub fn describe(&self) -> String {
        let state = match &self.state {
            State::Stopped => "stopped".to_owned(),
            State::Running { child, .. } => {
                format!("running, process {}", child.id())
            }
            State::Stopping { child, .. } => {
                format!("stopping, process {}", child.id())
            }
            State::Pausing { .. } if self.failures == 0 => {
                "has no room to start, will be tried again".to_owned()
            }
            State::Pausing { .. } => {
                format!("failed {} times, will be tried again", self.failures)
            }
            State::Failed { why } => format!("given up: {why}"),
            State::Stuck { child, why } => {
                format!("process {} can't be stopped: {why}", child.id())
            }
        };
        let (name, starts, bytes) =
            (&self.name, self.starts, self.tail.bytes());
        format!("{name}: {state}; {starts} starts, {bytes} bytes printed\n")
    }

    /// A program that runs as somebody else, for one.
    pub(crate) fn stuck(&mut self, why: &str) {
        say(format!("{}: can't be killed: {why}", self.name));
        let why = why.to_owned();
        self.state = match mem::replace(&mut self.state, State::Stopped) {
            State::Stopping { child, .. } => State::Stuck { child, why },
            other => other,
        };
    }
}
