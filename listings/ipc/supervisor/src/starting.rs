//! How a service starts.

use std::io;
use std::process::Child;
use std::thread;
use std::time::Instant;

use crate::request::Event;
use crate::service::{Service, State};
use crate::{child, say};

impl Service {
    /// Starts it, unless it has a child. Its failures are forgotten.
    pub fn start(&mut self) {
        self.failures = 0;
        if !matches!(self.state, State::Running { .. } | State::Stopping { .. })
        {
            self.try_start();
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
        let (from, to) = io::pipe()?;
        let (name, tail) = (self.name.clone(), self.tail.clone());
        // Who reads must be there before who writes.
        thread::Builder::new().spawn(move || tail.collect(&name, from))?;
        let mut child =
            child::spawn(&self.config.run, self.listener.as_ref(), to)?;
        let (name, events) = (self.name.clone(), self.events.clone());
        // Nobody listens only when the supervisor itself is at its end.
        let ended = move || drop(events.send(Event::Ended(name)));
        child::watch(&child, ended).inspect_err(|_| {
            let _ = child.kill().and_then(|()| child.wait());
        })?;
        Ok(child)
    }
}
