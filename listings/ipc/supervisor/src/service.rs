//! One service: what it is, and how it fares.

use std::io;
use std::net::TcpListener;
use std::process::Child;
use std::sync::mpsc::{Sender, SyncSender};
use std::time::Instant;

use crate::config;
use crate::output::Tail;
use crate::request::Event;

pub struct Service {
    pub name: String,
    pub state: State,
    pub starts: u32,
    pub tail: Tail,
    pub(crate) config: config::Service,
    pub(crate) listener: Option<TcpListener>,
    /// Ends that nobody asked for, counted anew once it has run for a while.
    pub(crate) failures: u32,
    pub(crate) events: SyncSender<Event>,
    /// Who waits for an answer, and whether they want it to run.
    pub waiting: Vec<(bool, Sender<String>)>,
}

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
}

impl Service {
    /// A service that does not run yet, but whose address is bound.
    pub fn new(
        name: String,
        config: config::Service,
        events: SyncSender<Event>,
    ) -> io::Result<Service> {
        let bind = |at| {
            TcpListener::bind(at)
                .map_err(|why| io::Error::other(format!("{name}: {at}: {why}")))
        };
        let listener = config.listen.map(bind).transpose()?;
        let (tail, waiting) = (Tail::default(), Vec::new());
        let (state, starts, failures) = (State::Stopped, 0, 0);
        Ok(Service {
            name,
            state,
            starts,
            tail,
            config,
            listener,
            failures,
            events,
            waiting,
        })
    }

    /// Whether it has no child, and will have none unless somebody asks.
    pub fn is_idle(&self) -> bool {
        matches!(self.state, State::Stopped | State::Failed { .. })
    }

    /// When `tick` has something to do, if ever.
    pub fn due(&self) -> Option<Instant> {
        match self.state {
            State::Stopping { kill_at, .. } => kill_at,
            State::Pausing { until } => Some(until),
            _ => None,
        }
    }

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
            State::Pausing { .. } => {
                format!("failed {} times, will be tried again", self.failures)
            }
            State::Failed { why } => format!("given up: {why}"),
        };
        let (name, starts, bytes) =
            (&self.name, self.starts, self.tail.bytes());
        format!("{name}: {state}; {starts} starts, {bytes} bytes printed\n")
    }

    /// Answers those who wait, once there is something to tell.
    pub fn settle(&mut self) {
        if matches!(self.state, State::Stopping { .. }) {
            return;
        }
        let runs = matches!(self.state, State::Running { .. });
        let how = self.describe();
        for (wanted, asker) in self.waiting.drain(..) {
            let word = if runs == wanted { "ok" } else { "error" };
            // Who has hung up does not want to know.
            let _ = asker.send(format!("{word}: {how}"));
        }
    }
}
