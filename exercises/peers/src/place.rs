use std::io::{self, ErrorKind};
use std::ops::Deref;
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;
use std::{env, fs, process, thread};

use crate::LIMIT;

/// An empty directory of the test's own, which goes when this value does. Its
/// name is short, for a socket's path has 107 bytes.
pub struct Place(PathBuf);

impl Place {
    pub fn new() -> io::Result<Place> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        loop {
            let n = NEXT.fetch_add(1, Ordering::Relaxed);
            let path = env::temp_dir().join(format!("p{}-{n}", process::id()));
            match fs::DirBuilder::new().mode(0o700).create(&path) {
                Ok(()) => return Ok(Place(path)),
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(e),
            }
        }
    }

    /// A name that a server left behind: a socket that nobody listens at.
    pub fn leftover_name(&self, name: &str) -> io::Result<PathBuf> {
        let path = self.join(name);
        drop(UnixListener::bind(&path)?);
        // A child that another test is starting has a copy until it execs.
        let end = Instant::now() + LIMIT;
        loop {
            match UnixStream::connect(&path) {
                Err(e) if e.kind() == ErrorKind::ConnectionRefused => {
                    return Ok(path);
                }
                _ if Instant::now() > end => {
                    return Err(ErrorKind::TimedOut.into());
                }
                _ => thread::yield_now(),
            }
        }
    }
}

impl Deref for Place {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // A directory left in /tmp is no reason to fail.
        let _ = fs::remove_dir_all(&self.0);
    }
}
