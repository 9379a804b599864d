// Two mappings.
// Chapter: src/ipc/shared-memory.md
//
// Two who share memory, and two kinds of bell. Predict what each sees; the
// tests make the calls and compare. `main` shows the real answers, once you
// are right.

use Answer::*;
use rustix::event::{EventfdFlags, eventfd};
use rustix::fs::{MemfdFlags, SealFlags};
use rustix::fs::{fcntl_add_seals, ftruncate, memfd_create};
use rustix::io::{Errno, read, retry_on_intr, write};
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// The word is 0, as it was in the beginning.
    Old,
    /// The word is 1, as it was written last.
    New,
    /// The call succeeds, and gives this number.
    Number(u64),
    /// The call fails.
    Fails,
    /// The call waits, and nothing will ever wake it.
    Waits,
}

// TODO: Replace each `Unknown`.

/// 1. You and a peer have mapped a memfd, `SHARED`. The peer closes its
///    descriptor, and then writes a 1. You read the word:
pub const WRITTEN_LATER: Answer = Unknown;

/// 2. The same, but the peer's mapping is `PRIVATE`. You read the word:
pub const WRITTEN_IN_PRIVATE: Answer = Unknown;

/// 3. A 1 is in the memory. The peer has gone, and all descriptors are closed.
///    Your mapping is left. You read the word:
pub const ALL_CLOSED: Answer = Unknown;

/// 4. You made a memfd of 4096 bytes, and have set `F_SEAL_SHRINK`. It is
///    yours, and nobody else has it. `ftruncate` to 0 (success is `Number(0)`):
pub const OWN_SEAL: Answer = Unknown;

/// 5. The peer has written 1 to an eventfd, three times. You `read` the count:
pub const RUNG_THREE_TIMES: Answer = Unknown;

/// 6. Then the peer ends. You `read` the eventfd once more:
pub const EVENTFD_ALONE: Answer = Unknown;

/// 7. With a UNIX stream for a bell: the peer ends. You `read` (the number is
///    the bytes):
pub const SOCKET_ALONE: Answer = Unknown;

const PREDICTED: [Answer; 7] = [
    WRITTEN_LATER,
    WRITTEN_IN_PRIVATE,
    ALL_CLOSED,
    OWN_SEAL,
    RUNG_THREE_TIMES,
    EVENTFD_ALONE,
    SOCKET_ALONE,
];

fn main() {
    match seen() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                peers::tell!("{call:<24}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your seven predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

const CALLS: [&str; 7] = [
    "written later",
    "written in private",
    "all closed",
    "one's own seal",
    "rung three times",
    "an eventfd alone",
    "a socket alone",
];

/// One word of memory that others may have, too.
struct Mapping(*mut std::ffi::c_void);

const PAGE: usize = 4096;

impl Mapping {
    fn new(file: &OwnedFd, flags: MapFlags) -> io::Result<Mapping> {
        let access = ProtFlags::READ | ProtFlags::WRITE;
        let nowhere = std::ptr::null_mut();
        // SAFETY: a new mapping, where nothing was before.
        let at = unsafe { mmap(nowhere, PAGE, access, flags, file, 0) }?;
        Ok(Mapping(at))
    }

    fn word(&self) -> &AtomicU64 {
        // SAFETY: it is mapped as long as `self` lives, nobody shortens the
        // file, and all who touch it do so as an atomic.
        unsafe { AtomicU64::from_ptr(self.0.cast()) }
    }

    fn look(&self) -> Answer {
        match self.word().load(SeqCst) {
            0 => Old,
            1 => New,
            other => Number(other),
        }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: `new` has mapped it, and no reference outlives `self`.
        let _ = unsafe { munmap(self.0, PAGE) };
    }
}

fn memfd() -> io::Result<OwnedFd> {
    // No NOEXEC_SEAL: a Linux before 6.3 would refuse the call for it.
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    let file = memfd_create("page", flags)?;
    ftruncate(&file, PAGE as u64)?;
    Ok(file)
}

/// Another process has it as standard input, and ends.
fn a_peer_that_ends(fd: OwnedFd) -> io::Result<()> {
    Command::new("true").stdin(fd).status().map(drop)
}

/// A read that would wait says so: at once, or (the socket) after a while.
fn bell(fd: impl AsFd, count: impl Fn(usize, [u8; 8]) -> u64) -> Answer {
    let mut bytes = [0; 8];
    match retry_on_intr(|| read(&fd, &mut bytes)) {
        Ok(n) => Number(count(n, bytes)),
        Err(Errno::AGAIN) => Waits,
        Err(_) => Fails,
    }
}

fn seen() -> io::Result<[Answer; 7]> {
    let file = memfd()?;
    let mine = Mapping::new(&file, MapFlags::SHARED)?;
    let copy = file.try_clone()?;
    let peers = Mapping::new(&copy, MapFlags::SHARED)?;
    drop(copy);
    peers.word().store(1, SeqCst);
    let written_later = mine.look();
    drop((peers, file));
    let all_closed = mine.look();

    let file = memfd()?;
    let mine = Mapping::new(&file, MapFlags::SHARED)?;
    let peers = Mapping::new(&file, MapFlags::PRIVATE)?;
    peers.word().store(1, SeqCst);
    let written_in_private = mine.look();

    let sealed = memfd()?;
    fcntl_add_seals(&sealed, SealFlags::SHRINK)?;
    let own_seal = match ftruncate(&sealed, 0) {
        Ok(()) => Number(0),
        Err(_) => Fails,
    };

    let flags = EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK;
    let event = eventfd(0, flags)?;
    for _ in 0..3 {
        write(&event, &1u64.to_ne_bytes())?;
    }
    let number = |_, bytes| u64::from_ne_bytes(bytes);
    let rung_three_times = bell(&event, number);
    a_peer_that_ends(event.try_clone()?)?;
    let eventfd_alone = bell(&event, number);

    let (mine, theirs) = UnixStream::pair()?;
    mine.set_read_timeout(Some(peers::LIMIT))?;
    a_peer_that_ends(theirs.into())?;
    let socket_alone = bell(&mine, |n, _| n as u64);

    Ok([
        written_later,
        written_in_private,
        all_closed,
        own_seal,
        rung_three_times,
        eventfd_alone,
        socket_alone,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    fn compare(number: usize) -> Verdict {
        let yours = PREDICTED[number - 1];
        let real = seen()?[number - 1];
        let call = CALLS[number - 1];
        let start = format!("Situation {number}, {call}: ");
        let end = match (yours, real) {
            _ if yours == real => return Ok(()),
            (Unknown, _) => "you have not said what you see.",
            (Old, New) => "you predicted the old word. Who has copied it?",
            (New, Old) => "you predicted the new word. It went elsewhere.",
            (Number(_), Number(_)) => {
                "you predicted a number. It is one, but another."
            }
            (Fails, _) => "you predicted an error, and there is none.",
            (_, Fails) => "the call fails.",
            (Waits, _) => "you predicted that it waits. It came back at once.",
            (_, Waits) => {
                "you predicted that it comes back. It waits, for ever: what \
                 should wake it?"
            }
            _ => "it is something else.",
        };
        Err((start + end).into())
    }

    #[test]
    fn situation_1_written_later() -> Verdict {
        compare(1)
    }

    #[test]
    fn situation_2_written_in_private() -> Verdict {
        compare(2)
    }

    #[test]
    fn situation_3_all_closed() -> Verdict {
        compare(3)
    }

    #[test]
    fn situation_4_ones_own_seal() -> Verdict {
        compare(4)
    }

    #[test]
    fn situation_5_rung_three_times() -> Verdict {
        compare(5)
    }

    #[test]
    fn situation_6_an_eventfd_alone() -> Verdict {
        compare(6)
    }

    #[test]
    fn situation_7_a_socket_alone() -> Verdict {
        compare(7)
    }
}
