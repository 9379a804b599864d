//! One service: what it is, and how it fares.

use std::io::{self, PipeWriter};
use std::net::TcpListener;
use std::sync::mpsc::{Sender, SyncSender};
use std::time::Instant;

use crate::config;
use crate::output::Tail;
use crate::request::Event;
use crate::state::State;
use crate::threads;

pub struct Service {
    pub name: String,
    pub state: State,
    pub starts: u64,
    pub tail: Tail,
    /// One pipe for all of its starts: what it leaves behind costs us nothing.
    pub(crate) output: PipeWriter,
    pub(crate) config: config::Service,
    pub(crate) listener: Option<TcpListener>,
    /// Ends that nobody asked for, counted anew once it has run for a while.
    pub(crate) failures: u32,
    pub(crate) events: SyncSender<Event>,
    /// Who waits for an answer, and whether they want it to run.
    pub waiting: Vec<(bool, Sender<String>)>,
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
        let (from, output) = io::pipe().map_err(|why| {
            io::Error::other(format!("{name}: no pipe for its output: {why}"))
        })?;
        let (whose, reader) = (name.clone(), tail.clone());
        threads::start("for an output", move || reader.collect(&whose, from))?;
        let (state, starts, failures) = (State::Stopped, 0, 0);
        Ok(Service {
            name,
            state,
            starts,
            tail,
            output,
            config,
            listener,
            failures,
            events,
            waiting,
        })
    }

    /// Whether nothing more will happen to it unless somebody asks.
    pub fn is_idle(&self) -> bool {
        use State::{Failed, Stopped, Stuck};
        matches!(self.state, Stopped | Failed { .. } | Stuck { .. })
    }

    /// When `tick` has something to do, if ever.
    pub fn due(&self) -> Option<Instant> {
        match self.state {
            State::Stopping { due, .. } => Some(due),
            State::Pausing { until } => Some(until),
            _ => None,
        }
    }

    /// Answers those who wait, once there is something to tell.
    pub fn settle(&mut self) {
        if matches!(self.state, State::Stopping { .. }) {
            return;
        }
        let runs = match self.state {
            State::Running { .. } => Some(true),
            // It runs, and was to be stopped: good news for nobody.
            State::Stuck { .. } => None,
            _ => Some(false),
        };
        let how = self.describe();
        for (wanted, asker) in self.waiting.drain(..) {
            let word = if runs == Some(wanted) { "ok" } else { "error" };
            // Who has hung up does not want to know.
            let _ = asker.send(format!("{word}: {how}"));
        }
    }
}
