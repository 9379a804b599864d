//! What to run: a TOML file with a table for each service.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Error, Read};
use std::net::SocketAddr;
use std::path::Path;

use serde::Deserialize;

/// A file that is longer is no list of services.
const LONGEST: u64 = 64 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The program and its arguments.
    pub run: Vec<String>,
    /// Where it listens: the supervisor does, and hands it the socket.
    pub listen: Option<SocketAddr>,
    /// Seconds between SIGTERM and SIGKILL.
    #[serde(default = "ten")]
    pub grace: u16,
}

fn ten() -> u16 {
    10
}

/// Reads the services in `path`, by name. Fails on a file that can't be read,
/// is too long, is no TOML, or names something else than services.
pub fn read(path: &Path) -> io::Result<BTreeMap<String, Service>> {
    let mut text = String::new();
    File::open(path)?.take(LONGEST).read_to_string(&mut text)?;
    if text.len() as u64 == LONGEST {
        return Err(Error::other("is too long"));
    }
    let services: BTreeMap<String, Service> =
        toml::from_str(&text).map_err(Error::other)?;
    let empty = services.iter().find(|(_, s)| s.run.is_empty());
    match empty {
        Some((name, _)) => Err(Error::other(format!("{name}: `run` is empty"))),
        None => Ok(services),
    }
}
