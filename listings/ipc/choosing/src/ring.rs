//! A ring of bytes in shared memory: one process writes, the other reads, and
//! whoever finds nothing to do sleeps until the other rings.

use std::io::{self, ErrorKind};
use std::ptr;
use std::sync::atomic::Ordering::SeqCst;

use crate::doorbell::Doorbell;
use crate::mapping::{CAPACITY, Mapping};

/// One direction. Only one process writes to it, and only one reads.
pub struct Ring {
    shared: Mapping,
    bytes_came: Doorbell,
    room_came: Doorbell,
}

impl Ring {
    /// An empty ring, for this process and those that it forks. Whoever waits
    /// looks once, and `spins` times more, before it sleeps.
    pub fn new(spins: u32) -> io::Result<Ring> {
        Ok(Ring {
            shared: Mapping::new()?,
            bytes_came: Doorbell::new(spins)?,
            room_came: Doorbell::new(spins)?,
        })
    }

    /// How many bytes wait to be read. The other process has its hands on both
    /// numbers, so they are not believed.
    fn used(&self) -> io::Result<usize> {
        let written = self.shared.written.0.load(SeqCst);
        match written.wrapping_sub(self.shared.read.0.load(SeqCst)) {
            used if used <= CAPACITY => Ok(used),
            _ => Err(ErrorKind::InvalidData.into()),
        }
    }

    // ANCHOR: write
    /// Waits for room and copies in what fits, up to the end of the ring.
    pub fn write(&self, from: &[u8]) -> io::Result<usize> {
        let room = || Ok(CAPACITY - self.used()?);
        let room = self.room_came.wait(&self.shared.writer_sleeps.0, room)?;
        let at = self.shared.written.0.load(SeqCst) % CAPACITY;
        let n = from.len().min(room).min(CAPACITY - at);
        // SAFETY: within the ring, whatever the numbers say. The peer is our
        // fork and runs `read`, which keeps away from what is free.
        unsafe {
            ptr::copy_nonoverlapping(from.as_ptr(), self.bytes().add(at), n);
        }
        self.shared.written.0.fetch_add(n, SeqCst);
        self.bytes_came.ring(&self.shared.reader_sleeps.0)?;
        Ok(n)
    }
    // ANCHOR_END: write

    /// Waits for bytes and copies out what fits, up to the end of the ring.
    pub fn read(&self, to: &mut [u8]) -> io::Result<usize> {
        let used = || self.used();
        let used = self.bytes_came.wait(&self.shared.reader_sleeps.0, used)?;
        let at = self.shared.read.0.load(SeqCst) % CAPACITY;
        let n = to.len().min(used).min(CAPACITY - at);
        // SAFETY: within the ring, whatever the numbers say. The peer is our
        // fork and runs `write`, which keeps away from what is used.
        unsafe {
            ptr::copy_nonoverlapping(self.bytes().add(at), to.as_mut_ptr(), n);
        }
        self.shared.read.0.fetch_add(n, SeqCst);
        self.room_came.ring(&self.shared.writer_sleeps.0)?;
        Ok(n)
    }

    fn bytes(&self) -> *mut u8 {
        self.shared.bytes.get().cast()
    }
}
