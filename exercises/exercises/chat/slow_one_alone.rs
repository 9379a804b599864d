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
// - Who has nothing to write sleeps.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

/// What leads to a member. `write` may wait as long as the member likes.
pub type Out = Box<dyn Write + Send>;

/// So many lines may wait for a member.
pub const WAITING: usize = 100;

#[derive(Default)]
pub struct Room(Mutex<State>);

#[derive(Default)]
struct State {
    next: u64,
    members: BTreeMap<u64, Out>,
}

impl Room {
    /// A new member. It gets what is told from now on.
    pub fn join(&self, out: Out) -> io::Result<()> {
        // TODO: One slow member stops all who tell, and all who join.
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.next += 1;
        let id = state.next;
        state.members.insert(id, out);
        Ok(())
    }

    /// A line for all members.
    pub fn tell(&self, line: &[u8]) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.members.retain(|_, out| out.write_all(line).is_ok());
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
        /// A stuck `write` returns, the next one does not.
        once: bool,
        /// The first `write` takes three bytes, the second one fails.
        breaks: bool,
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
            let stuck = |it: &mut Member| it.stuck && !it.once;
            let it = changed.wait_while(it, stuck);
            let mut it = it.unwrap_or_else(PoisonError::into_inner);
            if it.broken {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            it.once = false;
            if it.breaks && it.got.len() == 3 {
                it.breaks = false;
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            let most = if it.breaks { 3 } else { bytes.len() };
            let bytes = &bytes[..most.min(bytes.len())];
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

    #[test]
    fn one_leaves_and_another_comes() -> Verdict {
        let room = Arc::new(Room::default());
        let broken = Eye::new(|it| it.broken = true);
        let (stays, new) = (Eye::default(), Eye::default());
        joined(&room, "`join` waits, and nobody is there.", &broken)?;
        joined(&room, "`join` waits, and nobody writes.", &stays)?;
        heard(&room, &stays, 0, 1)?;
        if !broken.until(|it| it.dropped) {
            return Err(
                "My `write` has failed. My `out` was not dropped.".into()
            );
        }
        heard(&room, &stays, 1, 3)?;
        joined(&room, "`join` waits, and all members read.", &new)?;
        told(&room, "All members read, and `tell` waits.", vec![line(3)])?;
        let both = [&stays, &new]
            .map(|eye| eye.until(|it| it.got.ends_with(line(3).as_bytes())));
        match both {
            [true, true] => Ok(()),
            [stays, _] => Err(format!(
                "The first of two members left, and another came. A line was \
                 told, and it has not come to the {}.",
                if stays { "new one" } else { "one who stayed" }
            )
            .into()),
        }
    }

    #[test]
    fn many_at_once() -> Verdict {
        // Each time in another order.
        (0..20).try_for_each(|_| at_once())
    }

    fn at_once() -> Verdict {
        let room = Arc::new(Room::default());
        let first = Eye::default();
        joined(&room, "`join` waits, and nobody is there.", &first)?;
        let late = "Four threads tell, one joins members, and it does not end.";
        let shared = Arc::clone(&room);
        let done = within(late, move || -> io::Result<()> {
            let mut tellers = Vec::new();
            for _ in 0..4 {
                let room = Arc::clone(&shared);
                let tell = move || {
                    (0..25).for_each(|i| room.tell(line(i).as_bytes()));
                };
                tellers.push(std::thread::Builder::new().spawn(tell)?);
            }
            for _ in 0..20 {
                shared.join(Box::new(End(Eye::default())))?;
            }
            tellers.into_iter().for_each(|it| drop(it.join()));
            Ok(())
        })?;
        done.value?;
        let lines = |got: &[u8]| got.iter().filter(|b| **b == b'\n').count();
        if room.count() != 21 || !first.until(|it| lines(&it.got) == 100) {
            return Err("One member was there. Four threads told 25 lines \
                 each, and 20 more joined meanwhile. A member or a line is \
                 lost."
                .into());
        }
        let got = String::from_utf8_lossy(&first.got()).into_owned();
        let mut got: Vec<&str> = got.split_inclusive('\n').collect();
        got.sort_by_key(|it| (it.len(), it.to_string()));
        let right: Vec<String> = (0..100).map(|i| line(i / 4)).collect();
        match got == right {
            true => Ok(()),
            false => Err("Four threads told lines at once. I have got them, \
                 but not whole."
                .into()),
        }
    }

    #[test]
    fn full_ones_cost_no_time() -> Verdict {
        let room = Arc::new(Room::default());
        let late = "Members are stuck in `write`, and `tell` waits.";
        let stuck: Vec<Eye> =
            (0..50).map(|_| Eye::new(|it| it.stuck = true)).collect();
        for eye in &stuck {
            joined(&room, "`join` waits, and nobody writes.", eye)?;
        }
        told(&room, late, vec![line(0)])?;
        if !stuck.iter().all(|eye| eye.until(|it| it.asked)) {
            return Err("Fifty are here, and a line was told. Nobody has \
                 called the `write` of one of them."
                .into());
        }
        told(&room, late, (1..=WAITING).map(line).collect())?;
        let start = std::time::Instant::now();
        told(&room, late, vec![line(1 + WAITING)])?;
        let took = start.elapsed();
        for eye in stuck {
            eye.set(|it| it.stuck = false);
        }
        match took < Duration::from_millis(500) {
            true => Ok(()),
            false => Err("Fifty members are stuck and have no room left. \
                 The next `tell` took more than half a second."
                .into()),
        }
    }

    #[test]
    fn what_is_being_written_is_one_line() -> Verdict {
        let room = Arc::new(Room::default());
        let slow = Eye::new(|it| it.stuck = true);
        joined(&room, "`join` waits, and nobody is there.", &slow)?;
        heard_by_one(&room, &slow)?;
        let late = "A member is stuck in `write`, and `tell` waits.";
        told(&room, late, (1..=WAITING).map(line).collect())?;
        // One `write` returns, and the next one is stuck.
        slow.set(|it| (it.once, it.asked) = (true, false));
        if !slow.until(|it| it.asked && !it.once) {
            return Err("A line was written, and others waited. My `write` \
                 was not called again."
                .into());
        }
        told(&room, late, (0..WAITING).map(line).collect())?;
        let left = room.count();
        slow.set(|it| it.stuck = false);
        match left {
            0 => Ok(()),
            _ => {
                Err("A hundred lines waited for me, and my `write` took one. \
                 A hundred more were told. That is too much, and I am still \
                 in the room."
                    .into())
            }
        }
    }

    #[test]
    fn nothing_after_an_error() -> Verdict {
        let room = Arc::new(Room::default());
        let eye = Eye::new(|it| it.breaks = true);
        joined(&room, "`join` waits, and nobody is there.", &eye)?;
        told(&room, "All members read, and `tell` waits.", vec![line(0)])?;
        let done = eye.until(|it| it.dropped || it.got.len() > 3);
        match eye.got() == b"lin" {
            true if done => Ok(()),
            true => {
                Err("My `write` has failed. My `out` was not dropped.".into())
            }
            false => Err("My `write` took three bytes, then it failed. You \
                 have called it again, and I have got a line in pieces."
                .into()),
        }
    }

    #[test]
    fn nothing_is_told() -> Verdict {
        let code = || -> io::Result<()> {
            let room = Room::default();
            room.join(Box::new(io::sink()))?;
            room.tell(b"hello\n");
            loop {
                std::thread::park();
            }
        };
        peers::must_sleep("A line was told, and then no more.", code)
    }
}
