// Oversleeping.
// Chapter: src/ipc/shared-memory.md
//
// A consumer of a ring in shared memory sleeps when there is nothing to take,
// and says so there; a producer rings, with a byte over a socket, for one who
// sleeps. It works, nearly always. Mend `wait` and `ring`. (The memory is
// behind a trait here, so that the tests can be a peer with bad timing.)

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;

/// What a consumer sees of the ring.
pub trait Ring {
    /// How many words the producer has put in, so far.
    fn tail(&self) -> u64;

    /// Says in the shared memory: I sleep, and saw this tail. (A fence is in
    /// here. A producer puts in first, and then looks whether one sleeps on a
    /// tail that it has just moved; for another it does not ring.)
    fn sleep_on(&self, tail: u64);
}

/// Waits until the tail is no longer `seen`, and returns the new one. If the
/// producer has gone, and left nothing new: `UnexpectedEof`.
pub fn wait(
    memory: &impl Ring,
    mut bell: &UnixStream,
    seen: u64,
) -> io::Result<u64> {
    loop {
        let tail = memory.tail();
        if tail != seen {
            return Ok(tail);
        }
        // TODO: What if something is put in right here? And what if nobody is
        // left to ring?
        memory.sleep_on(seen);
        let mut rings = [0; 64];
        let _ = bell.read(&mut rings)?;
    }
}

/// Wakes the consumer, and never waits for it.
pub fn ring(mut bell: &UnixStream) -> io::Result<()> {
    // TODO: How often, for one who doesn't take the bytes?
    bell.write_all(&[1])
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use nix::sys::resource::{UsageWho, getrusage};
    use peers::{Sentence, Verdict};
    use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
    use std::sync::{Arc, Mutex};
    use std::time::{Duration, Instant};

    /// Nobody has said yet that he sleeps.
    const AWAKE: u64 = u64::MAX;

    /// When the peer has its say.
    #[derive(Clone, Copy, PartialEq)]
    enum When {
        BeforeYouSleep(u64),
        OnceYouSleep(u64),
        /// After the look that follows the word.
        AfterLook,
        Never,
    }

    /// The words of the ring, and a peer who puts something in at one moment:
    /// the first, second, … time that you say that you sleep, or look.
    struct Memory {
        tail: AtomicU64,
        looks: AtomicU64,
        sleeps: AtomicU64,
        /// The tail that you said last that you saw.
        said: AtomicU64,
        said_at: Mutex<Option<(Instant, i64)>>,
        /// You said that you sleep, and waited before you looked.
        slept: AtomicBool,
        when: When,
        rings: bool,
        goes: bool,
        bell: Mutex<Option<UnixStream>>,
    }

    impl Memory {
        fn new(
            when: When,
            rings: bool,
            goes: bool,
        ) -> io::Result<(Arc<Memory>, UnixStream)> {
            let (mine, yours) = UnixStream::pair()?;
            let memory = Memory {
                tail: AtomicU64::new(7),
                looks: AtomicU64::new(0),
                sleeps: AtomicU64::new(0),
                said: AtomicU64::new(AWAKE),
                said_at: Mutex::new(None),
                slept: AtomicBool::new(false),
                when,
                rings,
                goes,
                bell: Mutex::new(Some(mine)),
            };
            Ok((Arc::new(memory), yours))
        }

        fn is(&self, now: When) {
            if now != self.when {
                return;
            }
            let moved = self.tail.swap(9, SeqCst)..9;
            let sleeps = moved.contains(&self.said.load(SeqCst));
            let Ok(mut bell) = self.bell.lock() else { return };
            if let (true, Some(bell)) = (self.rings && sleeps, bell.as_ref()) {
                let _ = rustix::io::write(bell, b"r");
            }
            if self.goes {
                *bell = None;
            }
        }
    }

    impl Ring for Memory {
        fn tail(&self) -> u64 {
            let looks = self.looks.fetch_add(1, SeqCst) + 1;
            if looks > 10_000 {
                loop {
                    std::thread::park(); // enough; a core is warm
                }
            }
            // Others may have kept the processor from you, which is no sleep.
            if let Ok(mut said_at) = self.said_at.lock()
                && let Some((at, times)) = said_at.take()
                && at.elapsed() > Duration::from_millis(50)
                && waits_so_far() > times
            {
                self.slept.store(true, SeqCst);
            }
            let tail = self.tail.load(SeqCst);
            if self.sleeps.load(SeqCst) == 1 {
                self.is(When::AfterLook);
            }
            tail
        }

        fn sleep_on(&self, tail: u64) {
            let sleeps = self.sleeps.fetch_add(1, SeqCst) + 1;
            self.is(When::BeforeYouSleep(sleeps));
            self.said.store(tail, SeqCst);
            self.is(When::OnceYouSleep(sleeps));
            if let Ok(mut said_at) = self.said_at.lock() {
                *said_at = Some((Instant::now(), waits_so_far()));
            }
        }
    }

    /// How often this thread has given its processor away.
    fn waits_so_far() -> i64 {
        getrusage(UsageWho::RUSAGE_THREAD)
            .map_or(0, |used| used.voluntary_context_switches())
    }

    fn waits(
        memory: &Arc<Memory>,
        bell: UnixStream,
        deed: &str,
        late: &str,
    ) -> Verdict {
        let yours = memory.clone();
        let done = peers::within(&format!("{deed} {late}"), move || {
            wait(&*yours, &bell, 7)
        });
        let done = done.map_err(|late| match memory.said.load(SeqCst) {
            AWAKE | 7 => late,
            said => Sentence::from(format!(
                "The tail was 7. You said that you sleep on {said}, so I do \
                 not ring for you when I put something in. You sleep on."
            )),
        })?;
        match done.value {
            Ok(9) => Ok(()),
            Ok(tail) => Err(format!(
                "{deed} The tail went from 7 to 9, and you return {tail}."
            )
            .into()),
            Err(e) => Err(format!("{deed} You return an error: {e}.").into()),
        }
    }

    #[test]
    fn it_was_there() -> Verdict {
        let (memory, bell) = Memory::new(When::Never, false, false)?;
        memory.tail.store(9, SeqCst);
        waits(&memory, bell, "Something was there before.", "You sleep.")
    }

    #[test]
    fn it_comes_and_i_ring() -> Verdict {
        let (memory, bell) = Memory::new(When::OnceYouSleep(1), true, false)?;
        let deed = "You said that you sleep. I put something in and rang.";
        waits(&memory, bell, deed, "You sleep on.")
    }

    #[test]
    fn it_comes_while_you_sleep() -> Verdict {
        let (memory, bell) = Memory::new(When::AfterLook, true, false)?;
        let deed = "You said that you sleep, and looked. I put something in, \
                    and rang.";
        waits(&memory, bell, deed, "You sleep on.")
    }

    #[test]
    fn it_comes_too_early_for_a_ring() -> Verdict {
        let (memory, bell) =
            Memory::new(When::BeforeYouSleep(1), false, false)?;
        let deed = "I put something in just before you said that you sleep, \
                    and so I did not ring.";
        waits(&memory, bell, deed, "You sleep.")?;
        match memory.slept.load(SeqCst) {
            false => Ok(()),
            true => Err(format!("{deed} You slept for a while.").into()),
        }
    }

    #[test]
    fn old_rings() -> Verdict {
        let (memory, bell) = Memory::new(When::OnceYouSleep(2), true, false)?;
        if let Some(bell) = memory.bell.lock().ok().as_ref()
            && let Some(bell) = bell.as_ref()
        {
            rustix::io::write(bell, b"rr").map_err(io::Error::from)?;
        }
        let deed = "Two old rings woke you, for nothing. Then I put something \
                    in, and rang.";
        waits(&memory, bell, deed, "You sleep on.")
    }

    #[test]
    fn the_last_one() -> Verdict {
        let (memory, bell) = Memory::new(When::AfterLook, false, true)?;
        let deed = "You looked after you had said that you sleep. Then I put a \
                    last thing in, did not ring, and closed.";
        let again = memory.clone();
        let verdict = waits(&memory, bell, deed, "You sleep.");
        match again.looks.load(SeqCst) {
            1 if again.tail.load(SeqCst) == 7 => {
                Err("You said that you sleep, and did not look again.".into())
            }
            _ => verdict,
        }
    }

    #[test]
    fn the_last_one_and_our_rings_unread() -> Verdict {
        let (memory, bell) = Memory::new(When::AfterLook, false, true)?;
        ring(&bell).map_err(|e| format!("`ring` failed: {e}."))?;
        let deed = "You had rung, and I did not take it. I put a last thing \
                    in, and closed.";
        waits(&memory, bell, deed, "You sleep.")
    }

    #[test]
    fn nobody_is_left() -> Verdict {
        let (memory, bell) = Memory::new(When::Never, false, false)?;
        *memory.bell.lock().map_err(|e| e.to_string())? = None;
        let done = peers::within(
            "I have gone, and left nothing. You still wait for a ring.",
            move || wait(&*memory, &bell, 7),
        )?;
        match done.value {
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(()),
            other => Err(format!(
                "I have gone, and left nothing. You return {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn it_sleeps() -> Verdict {
        let (memory, bell) = Memory::new(When::Never, false, false)?;
        let (yours, end) = (memory.clone(), Duration::from_secs(1));
        let (done, result) = std::sync::mpsc::channel();
        std::thread::Builder::new().spawn(move || {
            let _ = done.send(wait(&*yours, &bell, 7));
        })?;
        // A time to watch, not one to wait for something.
        if let Ok(early) = result.recv_timeout(end) {
            return Err(format!(
                "Nothing was put in, and you return {early:?}."
            )
            .into());
        }
        match memory.looks.load(SeqCst) > 10 {
            true => {
                Err("Nothing was put in for a second, and nobody rang. You \
                         looked more than ten times."
                    .into())
            }
            false => Ok(()),
        }
    }

    #[test]
    fn one_who_does_not_hear() -> Verdict {
        let (yours, _mine) = UnixStream::pair()?;
        let done = peers::within(
            "I did not take the bytes, and you rang 2000 times. You wait in \
             one of them, and I am asleep.",
            move || (0..2000).try_for_each(|_| ring(&yours)),
        )?;
        done.value.map_err(|e| {
            format!(
                "I did not take the bytes, and you rang 2000 times. That \
                     failed: {e}."
            )
            .into()
        })
    }

    #[test]
    fn it_waits_again() -> Verdict {
        let (yours, mut mine) = UnixStream::pair()?;
        ring(&yours).map_err(|e| format!("`ring` failed: {e}."))?;
        let mut byte = [0];
        mine.set_read_timeout(Some(peers::LIMIT))?;
        if mine.read(&mut byte).unwrap_or(0) == 0 {
            return Err("You rang, and no byte came.".into());
        }
        let flags = rustix::fs::fcntl_getfl(&yours).map_err(io::Error::from)?;
        match flags.contains(rustix::fs::OFlags::NONBLOCK) {
            false => Ok(()),
            true => Err("After `ring` the socket is non-blocking, and who \
                         waits on it for the other side's ring can't."
                .into()),
        }
    }

    #[test]
    fn one_who_is_gone() -> Verdict {
        let (yours, mine) = UnixStream::pair()?;
        drop(mine);
        match ring(&yours) {
            Err(_) => Ok(()),
            Ok(()) => Err("I have gone. You rang, and say `Ok`.".into()),
        }
    }

    #[test]
    fn signals_meanwhile() -> Verdict {
        let (memory, bell) = Memory::new(When::Never, false, false)?;
        let yours = memory.clone();
        std::thread::Builder::new().spawn(move || {
            // A time for signals to come in.
            std::thread::park_timeout(Duration::from_millis(100));
            memory.tail.store(9, SeqCst);
            if let Ok(bell) = memory.bell.lock()
                && let Some(bell) = bell.as_ref()
                && memory.said.load(SeqCst) == 7
            {
                let _ = ring(bell);
            }
        })?;
        let deed = "Signals came while you waited. Then I put something in, \
                    and rang.";
        let late = format!("{deed} You sleep on.");
        let done = peers::interrupted(&late, move || wait(&*yours, &bell, 7))?;
        match done.value {
            Ok(9) => Ok(()),
            other => Err(format!("{deed} You return {other:?}.").into()),
        }
    }
}
