//! How one process waits for another at a shared memory.

use std::hint;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use nix::sys::eventfd::{EfdFlags, EventFd};

/// An eventfd that is rung only while somebody sleeps beside it.
pub struct Doorbell {
    bell: EventFd,
    spins: u32,
}

impl Doorbell {
    /// A bell whose waiter looks once, and `spins` times more before it sleeps.
    pub fn new(spins: u32) -> io::Result<Doorbell> {
        let bell = EventFd::from_value_and_flags(0, EfdFlags::EFD_CLOEXEC)?;
        Ok(Doorbell { bell, spins })
    }

    // ANCHOR: wait
    /// Waits until `amount` is not 0. `sleeps` is in the shared memory.
    pub fn wait(
        &self,
        sleeps: &AtomicBool,
        amount: impl Fn() -> io::Result<usize>,
    ) -> io::Result<usize> {
        for _ in 0..=self.spins {
            match amount()? {
                0 => hint::spin_loop(),
                n => return Ok(n),
            }
        }
        loop {
            // First say it, then look again. The other side first works, then
            // looks whether anybody said it: one of the two sees the other.
            sleeps.store(true, SeqCst);
            match amount()? {
                0 => drop(self.bell.read()?),
                n => {
                    sleeps.store(false, SeqCst);
                    return Ok(n);
                }
            }
        }
    }

    /// Wakes whoever sleeps.
    pub fn ring(&self, sleeps: &AtomicBool) -> io::Result<()> {
        if sleeps.load(SeqCst) && sleeps.swap(false, SeqCst) {
            self.bell.write(1)?;
        }
        Ok(())
    }
    // ANCHOR_END: wait
}
