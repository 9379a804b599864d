//! Memory that two processes map: made, sealed, checked, mapped.

use std::io;
use std::num::NonZeroUsize;
use std::ops::Deref;
use std::os::fd::{AsFd, OwnedFd};
use std::ptr::{self, NonNull};
use std::slice;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use rustix::fs::{self, MemfdFlags, SealFlags};
use rustix::io::Errno;
use rustix::mm::{self, MapFlags, ProtFlags};

/// What has to be true for as long as somebody has it mapped.
const FIXED_SIZE: SealFlags = SealFlags::SHRINK
    .union(SealFlags::GROW)
    .union(SealFlags::SEAL);

/// Where a memfd of ordinary pages lives (`statfs(2)`).
const TMPFS: fs::FsWord = 0x0102_1994;

// ANCHOR: create
/// Makes `len` bytes of zeros, without a name, of a size that is settled
/// (`memfd_create(2)`). `label` shows up in `/proc/PID/maps`.
pub fn create(label: &str, len: u64) -> io::Result<OwnedFd> {
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    // Nobody is to execute it. Before Linux 6.3 nobody could say so.
    let fd = match fs::memfd_create(label, flags | MemfdFlags::NOEXEC_SEAL) {
        Err(Errno::INVAL) => fs::memfd_create(label, flags)?,
        outcome => outcome?,
    };
    fs::ftruncate(&fd, len)?;
    fs::fcntl_add_seals(&fd, FIXED_SIZE)?;
    Ok(fd)
}
// ANCHOR_END: create

// ANCHOR: check
/// The size in bytes of what `fd` refers to, if that can never change, and is
/// at most `max`. `InvalidData` says what is wrong with it.
pub fn check(fd: impl AsFd, max: usize) -> io::Result<NonZeroUsize> {
    // Once: a type of somebody else's may answer otherwise the next time.
    let fd = fd.as_fd();
    let seals = match fs::fcntl_get_seals(fd) {
        Err(Errno::INVAL) => return refuse("cannot be sealed: not a memfd"),
        outcome => outcome?,
    };
    if !seals.contains(FIXED_SIZE) {
        return refuse(&format!("its size can change: seals {seals:?}"));
    }
    if fs::fstatfs(fd)?.f_type != TMPFS {
        return refuse("not on tmpfs: a hole in it may stay one");
    }
    // Only now does asking for the size tell anything.
    let len = usize::try_from(fs::fstat(fd)?.st_size).unwrap_or(usize::MAX);
    match NonZeroUsize::new(len) {
        Some(len) if len.get() <= max => Ok(len),
        _ => refuse(&format!("{len} bytes, and 1 to {max} are wanted")),
    }
}
// ANCHOR_END: check

fn refuse<T>(why: &str) -> io::Result<T> {
    Err(io::Error::new(io::ErrorKind::InvalidData, why))
}

// ANCHOR: region
/// Shared memory as words of eight bytes, mapped until its last clone is gone.
#[derive(Clone)]
pub struct Region(Arc<Mapping>);

struct Mapping {
    start: NonNull<AtomicU64>,
    len: NonZeroUsize,
}

impl Region {
    /// Maps all of `fd`, which must pass [`check`].
    pub fn map(fd: impl AsFd, max: usize) -> io::Result<Region> {
        let fd = fd.as_fd();
        let len = check(fd, max)?;
        let prot = ProtFlags::READ | ProtFlags::WRITE;
        // SAFETY: the kernel picks the place, so nothing else is mapped there.
        let start = unsafe {
            let anywhere = ptr::null_mut();
            mm::mmap(anywhere, len.get(), prot, MapFlags::SHARED, fd, 0)?
        };
        let start = NonNull::new(start.cast()).ok_or(Errno::NOMEM)?;
        Ok(Region(Arc::new(Mapping { start, len })))
    }
}

impl Deref for Region {
    type Target = [AtomicU64];

    fn deref(&self) -> &[AtomicU64] {
        let words = self.0.len.get() / size_of::<AtomicU64>();
        // SAFETY: mapped until the drop, page aligned, of a size that is
        // sealed; and whoever else writes there, this program looks at it
        // through atomics only, for which every bit pattern is a value.
        unsafe { slice::from_raw_parts(self.0.start.as_ptr(), words) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: what `map` made, and no reference into it is left. It can't
        // fail for a mapping that exists.
        let _ =
            unsafe { mm::munmap(self.start.as_ptr().cast(), self.len.get()) };
    }
}

// SAFETY: nothing in it belongs to a thread, and access is atomic.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}
// ANCHOR_END: region
