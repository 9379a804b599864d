//! Files below one directory, and nothing else.

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use httpdate::fmt_http_date;
use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, open, openat2};
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
        // Looked at, and not yet opened: that would wake whoever waits at
        // the other end of a FIFO.
        let flags = OFlags::PATH | OFlags::CLOEXEC;
        let how = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
        let mode = Mode::empty();
        let seen: File = openat2(&self.0, path, flags, mode, how)?.into();
        let about = seen.metadata().map_err(|_| Errno::IO)?;
        if !about.is_file() {
            return Err(Errno::NOENT);
        }
        let file = reopen(&seen)?;
        let modified = about.modified().map_err(|_| Errno::IO)?;
        let length = about.len();
        Ok(Found {
            file,
            length,
            modified,
        })
    }
}

/// The same file, for reading, whatever its name leads to now.
fn reopen(seen: &File) -> Result<File, Errno> {
    let path = format!("/proc/self/fd/{}", seen.as_raw_fd());
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    match open(path, flags, Mode::empty()) {
        // Not the file: there is no /proc.
        Err(Errno::NOENT) => Err(Errno::IO),
        file => file.map(File::from),
    }
}
// ANCHOR_END: open

impl Found {
    /// A name for this state: the moment of the last change, and the length.
    pub fn tag(&self) -> String {
        let since = self.modified.duration_since(UNIX_EPOCH);
        let nanos = since.map_or(0, |it| it.as_nanos());
        format!("\"{nanos:x}-{:x}\"", self.length)
    }

    /// As HTTP writes a moment: not before 1970, and none that is to come.
    pub fn date(&self) -> String {
        let modified = self.modified.min(SystemTime::now());
        fmt_http_date(modified.max(UNIX_EPOCH))
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
