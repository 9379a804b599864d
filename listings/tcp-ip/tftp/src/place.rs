//! The directory that is served. Nothing outside of it is read or written, and
//! a file appears in it only when it is whole.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::FileExt;
use std::path::Path;

use rustix::fs::{
    AtFlags, CWD, Mode, OFlags, ResolveFlags, linkat, open, openat, openat2,
    statat,
};
use rustix::io::{Errno, retry_on_intr};

use crate::link::Failure;
use crate::parts::plain::size;

/// What comes and is larger is refused.
pub const LARGEST: u64 = 128 << 20;

pub struct Place(OwnedFd);

impl Place {
    pub fn open(path: &Path) -> io::Result<Place> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Place(open(path, flags, Mode::empty())?))
    }

    // ANCHOR: open
    /// Opens what a stranger names, below the directory or not at all.
    fn beneath(&self, name: &OsStr, flags: OFlags) -> io::Result<OwnedFd> {
        let inside = ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS;
        let flags = flags | OFlags::CLOEXEC;
        let open = || openat2(&self.0, name, flags, Mode::empty(), inside);
        // Something was renamed while we were at a `..`.
        let again = |it: &Result<_, Errno>| matches!(it, Err(Errno::AGAIN));
        let opened = (0..16).map(|_| retry_on_intr(open)).find(|it| !again(it));
        Ok(opened.unwrap_or(Err(Errno::AGAIN))?)
    }

    pub fn read(&self, name: &[u8]) -> Result<(File, u64), Failure> {
        // A FIFO would keep us until somebody writes.
        let flags = OFlags::RDONLY | OFlags::NONBLOCK;
        let file = self.beneath(OsStr::from_bytes(name), flags);
        let file = File::from(file.map_err(refused)?);
        let size = size(&file, refused)?;
        Ok((file, size))
    }

    /// A file without a name. `publish` gives it one.
    pub fn create(&self, name: &[u8]) -> Result<Upload, Failure> {
        let path = Path::new(OsStr::from_bytes(name));
        let no_name = || Failure::Ours(2, "not a name for a file".to_owned());
        let name = path.file_name().ok_or_else(no_name)?.to_owned();
        let parent = path.parent().unwrap_or(Path::new(""));
        let parent = Path::new(".").join(parent);
        let flags = OFlags::PATH | OFlags::DIRECTORY;
        let parent = self.beneath(parent.as_os_str(), flags);
        let parent = parent.map_err(refused)?;
        if statat(&parent, &name, AtFlags::SYMLINK_NOFOLLOW).is_ok() {
            return Err(Failure::Ours(6, "the file exists".to_owned()));
        }
        let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
        let mode = Mode::from_raw_mode(0o644);
        let file = retry_on_intr(|| openat(&parent, ".", flags, mode));
        let file = File::from(file.map_err(|why| refused(why.into()))?);
        Ok(Upload { file, parent, name })
    }
    // ANCHOR_END: open
}

pub struct Upload {
    pub file: File,
    parent: OwnedFd,
    name: OsString,
}

impl Upload {
    // ANCHOR: publish
    /// `said` is the size that the sender announced, if it did.
    pub fn publish(&self, said: Option<u64>) -> Result<(), Failure> {
        let size = self.file.metadata().map_err(refused)?.len();
        if let Some(said) = said.filter(|said| *said != size) {
            let words = format!("{said} bytes announced, {size} sent");
            return Err(Failure::Ours(0, words));
        }
        self.file.sync_all().map_err(refused)?;
        let nameless = format!("/proc/self/fd/{}", self.file.as_raw_fd());
        let (parent, flags) = (self.parent.as_fd(), AtFlags::SYMLINK_FOLLOW);
        retry_on_intr(|| linkat(CWD, &nameless, parent, &self.name, flags))
            .map_err(|why| refused(why.into()))
    }
    // ANCHOR_END: publish
}

pub fn write(file: &File, bytes: &[u8], at: u64) -> Result<(), Failure> {
    if at + bytes.len() as u64 > LARGEST {
        return Err(Failure::Ours(3, format!("over {LARGEST} bytes")));
    }
    file.write_all_at(bytes, at).map_err(refused)
}

/// As the peer is told of it (RFC 1350, the table of error codes).
fn refused(why: io::Error) -> Failure {
    let (code, words) = match why.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => (1, "no such file"),
        ErrorKind::CrossesDevices => (2, "outside of the directory"),
        ErrorKind::PermissionDenied => (2, "not allowed"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            (3, "the disk is full")
        }
        ErrorKind::AlreadyExists => (6, "the file exists"),
        _ => return Failure::Ours(0, why.to_string()),
    };
    Failure::Ours(code, words.to_owned())
}
