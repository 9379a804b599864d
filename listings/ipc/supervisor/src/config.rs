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
    for (name, service) in &services {
        if service.run.is_empty() {
            return Err(Error::other(format!("{name}: `run` is empty")));
        }
        // Somebody must be able to type it, after a verb and a space.
        let odd = name.is_empty() || name.trim() != name || name.len() > 100;
        if odd || name.contains(char::is_control) {
            return Err(Error::other(format!("{name:?} is no name")));
        }
    }
    Ok(services)
}
