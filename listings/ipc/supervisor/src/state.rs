//! How a service fares.

use std::process::Child;
use std::time::Instant;

use crate::service::Service;

pub enum State {
    Stopped,
    Running {
        child: Child,
        since: Instant,
    },
    Stopping {
        child: Child,
        /// When it is killed, or given up.
        due: Instant,
        /// SIGKILL was sent.
        killed: bool,
        again: bool,
    },
    Pausing {
        until: Instant,
    },
    Failed {
        why: String,
    },
    /// It runs, and we may not stop it, or it has not gone.
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
                "can't start now, will be tried again".to_owned()
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
}
