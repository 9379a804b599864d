//! The memory that two processes share, and all that is unsafe in getting it.

use std::cell::UnsafeCell;
use std::io;
use std::num::NonZeroUsize;
use std::ops::Deref;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicBool, AtomicUsize};

use nix::sys::memfd::{MFdFlags, memfd_create};
use nix::sys::mman::{MapFlags, ProtFlags, mmap, munmap};
use nix::unistd::ftruncate;

/// How many bytes a ring holds: as many as a pipe.
pub const CAPACITY: usize = 64 << 10;
const LENGTH: NonZeroUsize =
    NonZeroUsize::new(size_of::<Shared>()).expect("a ring has bytes");

// ANCHOR: shared
/// A cache line of its own, so that the two sides do not fight over one.
#[repr(C, align(64))]
pub struct Line<T>(pub T);

/// What is in the memory.
#[repr(C)]
pub struct Shared {
    pub written: Line<AtomicUsize>, // bytes, since the beginning
    pub read: Line<AtomicUsize>,
    pub writer_sleeps: Line<AtomicBool>,
    pub reader_sleeps: Line<AtomicBool>,
    pub bytes: UnsafeCell<[u8; CAPACITY]>,
}
// ANCHOR_END: shared

/// A `Shared` that this process and those that it forks see.
pub struct Mapping(NonNull<Shared>);

impl Mapping {
    /// New memory, all zeros: nothing written, nothing read, nobody asleep.
    pub fn new() -> io::Result<Mapping> {
        let memory = memfd_create("ring", MFdFlags::MFD_CLOEXEC)?;
        ftruncate(&memory, size_of::<Shared>() as i64)?;
        let access = ProtFlags::PROT_READ | ProtFlags::PROT_WRITE;
        let shared = MapFlags::MAP_SHARED;
        // SAFETY: a new mapping, at an address of the kernel's choice.
        let at = unsafe { mmap(None, LENGTH, access, shared, &memory, 0) }?;
        Ok(Mapping(at.cast()))
    }
}

impl Deref for Mapping {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        // SAFETY: mapped until `drop`; zeros are a valid `Shared`, and what
        // changes is in atomics and in an `UnsafeCell`.
        unsafe { self.0.as_ref() }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: ours, and no reference outlives `self`. It cannot fail for
        // an address and a length that mmap gave.
        let _ = unsafe { munmap(self.0.cast(), LENGTH.get()) };
    }
}
