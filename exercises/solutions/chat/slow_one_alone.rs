// The slow one alone.
// Chapter: src/tcp-ip/chat.md
//
// `tell` gives a line to all members of a room, and one slow member stops all.
// Mend it.
//
// - `tell` and `join` wait for no member.
// - A member gets whole lines, in the order in which they were told.
// - 100 lines may wait for a member, besides the one that is being written. If
//   more would wait, the member is let go: it is not in the room any more. What
//   it has got until then has no hole, and what is told later it does not get.
// - A member whose `write` fails is let go at the next `tell`, at the latest.
// - When a member is let go and its `write` returns, `out` is dropped.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::mpsc::{self, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// What leads to a member. `write` may wait as long as the member likes.
pub type Out = Box<dyn Write + Send>;

/// So many lines may wait for a member.
pub const WAITING: usize = 100;

#[derive(Default)]
pub struct Room(Mutex<State>);

#[derive(Default)]
struct State {
    next: u64,
    members: BTreeMap<u64, SyncSender<Arc<[u8]>>>,
}

impl Room {
    /// A new member. It gets what is told from now on.
    pub fn join(&self, mut out: Out) -> io::Result<()> {
        // A bounded channel is an outbox. One writer for each member keeps the
        // order; a thread for each line would not, and one writer for all
        // members would wait for the slowest.
        let (outbox, lines) = mpsc::sync_channel::<Arc<[u8]>>(WAITING);
        let write = move || {
            for line in lines {
                if out.write_all(&line).is_err() {
                    return; // drops `lines`: the next `tell` learns of it
                }
            }
        };
        thread::Builder::new().spawn(write)?;
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.next += 1;
        let id = state.next;
        state.members.insert(id, outbox);
        Ok(())
    }

    /// A line for all members.
    pub fn tell(&self, line: &[u8]) {
        let line: Arc<[u8]> = line.into();
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // `send` would wait when the channel is full. To leave out the line
        // would make a hole. Dropping the sender ends the writer's loop.
        let put = |outbox: &SyncSender<_>| outbox.try_send(Arc::clone(&line));
        state.members.retain(|_, outbox| put(outbox).is_ok());
    }

    pub fn count(&self) -> usize {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.members.len()
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Verdict, within};
    use std::sync::{Arc, Condvar};
    use std::time::Duration;

    /// A member that a test looks at.
    #[derive(Default)]
    struct Member {
        got: Vec<u8>,
        /// Its `write` waits.
        stuck: bool,
        /// A `write` has begun.
        asked: bool,
        /// Its `write` fails.
        broken: bool,
        /// A `write` takes a byte.
        narrow: bool,
        dropped: bool,
    }

    #[derive(Clone, Default)]
    struct Eye(Arc<(Mutex<Member>, Condvar)>);

    impl Eye {
        fn new(set: impl FnOnce(&mut Member)) -> Eye {
            let eye = Eye::default();
            eye.set(set);
            eye
        }

        fn set(&self, set: impl FnOnce(&mut Member)) {
            let mut it =
                self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
            set(&mut it);
            self.0.1.notify_all();
        }

        /// Waits until it is so. False: it has not become so.
        fn until(&self, is: impl Fn(&Member) -> bool) -> bool {
            let it = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
            let limit = Duration::from_secs(2);
            let not = |it: &mut Member| !is(it);
            let done = self.0.1.wait_timeout_while(it, limit, not);
            !done.unwrap_or_else(PoisonError::into_inner).1.timed_out()
        }

        fn got(&self) -> Vec<u8> {
            let it = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
            it.got.clone()
        }
    }

    struct End(Eye);

    impl Write for End {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let (lock, changed) = &*self.0.0;
            let mut it = lock.lock().unwrap_or_else(PoisonError::into_inner);
            it.asked = true;
            changed.notify_all();
            let stuck = |it: &mut Member| it.stuck;
            let it = changed.wait_while(it, stuck);
            let mut it = it.unwrap_or_else(PoisonError::into_inner);
            if it.broken {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            let n = if it.narrow { 1.min(bytes.len()) } else { bytes.len() };
            it.got.extend_from_slice(&bytes[..n]);
            changed.notify_all();
            Ok(n)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Drop for End {
        fn drop(&mut self) {
            self.0.set(|it| it.dropped = true);
        }
    }

    fn line(i: usize) -> String {
        format!("line {i}\n")
    }

    fn all(count: usize) -> Vec<u8> {
        (0..count).map(line).collect::<String>().into_bytes()
    }

    /// Calls that must not wait.
    fn told(room: &Arc<Room>, late: &str, lines: Vec<String>) -> Verdict {
        let room = Arc::clone(room);
        within(late, move || {
            for line in lines {
                room.tell(line.as_bytes());
            }
        })?;
        Ok(())
    }

    fn joined(room: &Arc<Room>, late: &str, eye: &Eye) -> Verdict {
        let (room, end) = (Arc::clone(room), Box::new(End(eye.clone())));
        within(late, move || room.join(end))?.value?;
        Ok(())
    }

    /// Line by line, so that nothing ever waits for this member.
    fn heard(room: &Arc<Room>, eye: &Eye, from: usize, to: usize) -> Verdict {
        for i in from..to {
            let late = "A member is stuck in `write`, and `tell` waits.";
            told(room, late, vec![line(i)])?;
            if !eye.until(|it| it.got.ends_with(line(i).as_bytes())) {
                return Err("I read all that I can get, another member does \
                     not read, and a line has not come to me."
                    .into());
            }
        }
        Ok(())
    }

    #[test]
    fn all_lines_in_order() -> Verdict {
        let room = Arc::new(Room::default());
        let one = Eye::default();
        let narrow = Eye::new(|it| it.narrow = true);
        joined(&room, "`join` waits, and nobody is there.", &one)?;
        joined(&room, "`join` waits, and all members read.", &narrow)?;
        let lines = (0..WAITING).map(line).collect();
        told(&room, "All members read, and `tell` waits.", lines)?;
        for eye in [one, narrow] {
            let right = all(WAITING);
            if !eye.until(|it| it.got.len() >= right.len()) {
                return Err("A hundred lines were told, and I have not got \
                     all of them. A hundred may wait for me."
                    .into());
            }
            if eye.got() != right {
                return Err("A hundred lines were told. I have got them, \
                     but not whole and in their order."
                    .into());
            }
        }
        Ok(())
    }

    #[test]
    fn a_stuck_one() -> Verdict {
        let room = Arc::new(Room::default());
        let stuck = Eye::new(|it| it.stuck = true);
        let fast = Eye::default();
        joined(&room, "`join` waits, and nobody is there.", &stuck)?;
        joined(&room, "`join` waits, and nobody writes.", &fast)?;
        heard(&room, &fast, 0, 3)?;
        let late = "A member is stuck in `write`, and `join` waits.";
        joined(&room, late, &Eye::default())?;
        stuck.set(|it| it.stuck = false);
        Ok(())
    }

    #[test]
    fn too_much_waits() -> Verdict {
        let room = Arc::new(Room::default());
        let stuck = Eye::new(|it| it.stuck = true);
        let fast = Eye::default();
        joined(&room, "`join` waits, and nobody is there.", &stuck)?;
        heard_by_one(&room, &stuck)?;
        joined(&room, "A member is stuck, and `join` waits.", &fast)?;
        heard(&room, &fast, 1, 1 + WAITING)?;
        if room.count() != 2 {
            return Err("A hundred lines waited for a member, and no more: \
                 that is allowed. You have let it go."
                .into());
        }
        heard(&room, &fast, 1 + WAITING, 3 * WAITING)?;
        if room.count() != 1 {
            return Err("Two hundred lines and more would wait for a member \
                 that does not read. It is still in the room."
                .into());
        }
        stuck.set(|it| it.stuck = false);
        if !stuck.until(|it| it.dropped) {
            return Err("I was let go, and my `write` has returned. My `out` \
                 was not dropped: who will close the connection?"
                .into());
        }
        let got = stuck.got();
        if !all(3 * WAITING).starts_with(&got) {
            return Err("I was let go, and what I have got has a hole.".into());
        }
        if got.len() > all(1 + WAITING).len() {
            return Err("I was let go at the 102nd line, and I have got \
                 later ones."
                .into());
        }
        Ok(())
    }

    /// The first line is in `write`, and waits no more.
    fn heard_by_one(room: &Arc<Room>, stuck: &Eye) -> Verdict {
        let late = "A member is stuck in `write`, and `tell` waits.";
        told(room, late, vec![line(0)])?;
        if !stuck.until(|it| it.asked) {
            return Err("A line was told, and I am alone here. Nobody has \
                 called my `write`."
                .into());
        }
        Ok(())
    }

    #[test]
    fn slow_and_not_too_slow() -> Verdict {
        let room = Arc::new(Room::default());
        let slow = Eye::new(|it| it.stuck = true);
        joined(&room, "`join` waits, and nobody is there.", &slow)?;
        heard_by_one(&room, &slow)?;
        let late = "A member is stuck in `write`, and `tell` waits.";
        told(&room, late, (1..=WAITING).map(line).collect())?;
        slow.set(|it| it.stuck = false);
        let right = all(1 + WAITING);
        if !slow.until(|it| it.got.len() >= right.len()) {
            return Err("A hundred lines waited for me: that is allowed. I \
                 read again, and have not got all of them."
                .into());
        }
        match slow.got() == right {
            true => Ok(()),
            false => Err("I read again, and what waited for me comes in \
                 another order."
                .into()),
        }
    }

    #[test]
    fn a_broken_one() -> Verdict {
        let room = Arc::new(Room::default());
        let broken = Eye::new(|it| it.broken = true);
        let fast = Eye::default();
        joined(&room, "`join` waits, and nobody is there.", &broken)?;
        joined(&room, "`join` waits, and nobody writes.", &fast)?;
        heard(&room, &fast, 0, 1)?;
        if !broken.until(|it| it.dropped) {
            return Err(
                "My `write` has failed. My `out` was not dropped.".into()
            );
        }
        heard(&room, &fast, 1, 3)?;
        match room.count() {
            1 => Ok(()),
            n => Err(format!(
                "A member's `write` has failed, and two more \
                 lines were told. The room has {n} members, not 1."
            )
            .into()),
        }
    }
}
