//! A supervisor: keeps programs running, and answers on a control socket.

pub mod child;
pub mod config;
pub mod control;
pub mod ending;
pub mod output;
pub mod request;
pub mod service;
pub mod starting;

use std::fmt::Display;
use std::io::{self, Write};

/// Tells the operator something. A log that is gone stops no service.
pub fn say(what: impl Display) {
    let _ = writeln!(io::stderr(), "{what}");
}
