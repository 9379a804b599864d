//! Files below one directory, and nothing else.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use httpdate::fmt_http_date;
use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat2};
use rustix::io::Errno;

/// One directory.
pub struct Root(OwnedFd);

/// A file that can be sent, and what is said about it.
pub struct Found {
    pub file: File,
    pub length: u64,
    pub modified: SystemTime,
}

impl Root {
    // ANCHOR: open
    pub fn open(directory: &Path) -> io::Result<Root> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let none = ResolveFlags::empty();
        Ok(Root(openat2(CWD, directory, flags, Mode::empty(), none)?))
    }

    /// The kernel finds the file, and never leaves the directory for it.
    pub fn find(&self, path: &[u8]) -> Result<Found, Errno> {
        // A FIFO would wait for its other end.
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let how = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
        let mode = Mode::empty();
        let file: File = openat2(&self.0, path, flags, mode, how)?.into();
        let about = file.metadata().map_err(|_| Errno::IO)?;
        if !about.is_file() {
            return Err(Errno::NOENT);
        }
        let modified = about.modified().map_err(|_| Errno::IO)?;
        let length = about.len();
        Ok(Found {
            file,
            length,
            modified,
        })
    }
    // ANCHOR_END: open
}

impl Found {
    /// A name for the bytes: it changes when they do.
    pub fn tag(&self) -> String {
        let since = self.modified.duration_since(UNIX_EPOCH);
        let nanos = since.map_or(0, |it| it.as_nanos());
        format!("\"{nanos:x}-{:x}\"", self.length)
    }

    /// As HTTP writes a moment. Before 1970 it can't.
    pub fn date(&self) -> String {
        fmt_http_date(self.modified.max(UNIX_EPOCH))
    }
}

/// What a browser is told to take it for.
pub fn kind(path: &[u8]) -> &'static str {
    match path.rsplit(|it| *it == b'.').next() {
        Some(b"html") => "text/html; charset=utf-8",
        Some(b"txt") => "text/plain; charset=utf-8",
        Some(b"css") => "text/css",
        Some(b"js") => "text/javascript",
        Some(b"png") => "image/png",
        Some(b"svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
