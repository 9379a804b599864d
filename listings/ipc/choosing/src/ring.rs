//! A ring of bytes in shared memory: one process writes, the other reads, and
//! whoever finds nothing to do sleeps until the other rings.

use std::cell::UnsafeCell;
use std::io::{self, ErrorKind};
use std::num::NonZeroUsize;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};

use nix::sys::memfd::{MFdFlags, memfd_create};
use nix::sys::mman::{MapFlags, ProtFlags, mmap, munmap};
use nix::unistd::ftruncate;

use crate::doorbell::Doorbell;

const CAPACITY: usize = 64 << 10; // a pipe's
const MAPPED: NonZeroUsize =
    NonZeroUsize::new(size_of::<Shared>()).expect("not empty");

// ANCHOR: shared
/// A cache line of its own, so that the two sides do not fight over one.
#[repr(C, align(64))]
struct Line<T>(T);

#[repr(C)]
struct Shared {
    written: Line<AtomicUsize>, // bytes, since the beginning
    read: Line<AtomicUsize>,
    writer_sleeps: Line<AtomicBool>,
    reader_sleeps: Line<AtomicBool>,
    bytes: UnsafeCell<[u8; CAPACITY]>,
}
// ANCHOR_END: shared

/// One direction. Only one process writes to it, and only one reads.
pub struct Ring {
    shared: NonNull<Shared>,
    bytes_came: Doorbell,
    room_came: Doorbell,
}

impl Ring {
    /// An empty ring, for this process and those that it forks. Whoever waits
    /// looks `spins` times before it sleeps.
    pub fn new(spins: u32) -> io::Result<Ring> {
        let (bytes_came, room_came) =
            (Doorbell::new(spins)?, Doorbell::new(spins)?);
        let memory = memfd_create("ring", MFdFlags::MFD_CLOEXEC)?;
        ftruncate(&memory, size_of::<Shared>() as i64)?;
        let protection = ProtFlags::PROT_READ | ProtFlags::PROT_WRITE;
        // SAFETY: a new mapping, at an address of the kernel's choice. It is
        // all zeros, which is what an empty ring looks like.
        let at = unsafe {
            mmap(None, MAPPED, protection, MapFlags::MAP_SHARED, &memory, 0)
        }?;
        Ok(Ring {
            shared: at.cast(),
            bytes_came,
            room_came,
        })
    }

    fn shared(&self) -> &Shared {
        // SAFETY: mapped until `drop`, and changed only by atomics and cells.
        unsafe { self.shared.as_ref() }
    }

    /// How many bytes wait to be read. The other process has its hands on both
    /// numbers, so they are not believed.
    fn used(&self) -> io::Result<usize> {
        let shared = self.shared();
        let used = shared
            .written
            .0
            .load(SeqCst)
            .wrapping_sub(shared.read.0.load(SeqCst));
        if used <= CAPACITY {
            Ok(used)
        } else {
            Err(ErrorKind::InvalidData.into())
        }
    }

    // ANCHOR: write
    /// Waits for room and copies in what fits, up to the end of the ring.
    pub fn write(&self, from: &[u8]) -> io::Result<usize> {
        let shared = self.shared();
        let room = || Ok(CAPACITY - self.used()?);
        let room = self.room_came.wait(&shared.writer_sleeps.0, room)?;
        let at = shared.written.0.load(SeqCst) % CAPACITY;
        let n = from.len().min(room).min(CAPACITY - at);
        // SAFETY: within the ring whatever the peer says; and the reader keeps
        // away from what is free.
        unsafe {
            ptr::copy_nonoverlapping(from.as_ptr(), self.bytes().add(at), n)
        };
        shared.written.0.fetch_add(n, SeqCst);
        self.bytes_came.ring(&shared.reader_sleeps.0)?;
        Ok(n)
    }
    // ANCHOR_END: write

    /// Waits for bytes and copies out what fits, up to the end of the ring.
    pub fn read(&self, to: &mut [u8]) -> io::Result<usize> {
        let shared = self.shared();
        let used = self
            .bytes_came
            .wait(&shared.reader_sleeps.0, || self.used())?;
        let at = shared.read.0.load(SeqCst) % CAPACITY;
        let n = to.len().min(used).min(CAPACITY - at);
        // SAFETY: within the ring whatever the peer says; and the writer keeps
        // away from what is used.
        unsafe {
            ptr::copy_nonoverlapping(self.bytes().add(at), to.as_mut_ptr(), n)
        };
        shared.read.0.fetch_add(n, SeqCst);
        self.room_came.ring(&shared.writer_sleeps.0)?;
        Ok(n)
    }

    fn bytes(&self) -> *mut u8 {
        self.shared().bytes.get().cast()
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        // SAFETY: ours, and no reference outlives `self`. It cannot fail for
        // an address and a length that mmap gave.
        let _ = unsafe { munmap(self.shared.cast(), MAPPED.get()) };
    }
}
