// Seats that change.
// Chapter: src/tcp-ip/threads.md
//
// A bound on threads that can be changed while the server runs. A seat comes
// back when it is dropped. Who waits for one sleeps. Add to `State` what you
// need.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[derive(Default)]
pub struct Seats {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    most: usize,
    // Not `free`: when `most` shrinks below what is taken, that would have to
    // be less than nothing.
    taken: usize,
}

pub struct Seat(Arc<Seats>);

impl Seats {
    pub fn new(most: usize) -> Arc<Seats> {
        let seats = Arc::new(Seats::default());
        seats.change(most);
        seats
    }

    /// Waits for a seat, and so long at most, whoever wakes us meanwhile.
    pub fn take(self: &Arc<Self>, limit: Duration) -> Option<Seat> {
        // One moment for the whole. The limit itself in each `wait_timeout`
        // would begin anew whenever somebody wakes us. (`wait_timeout_while`
        // does the same as this loop.)
        let start = Instant::now();
        let mut state = self.lock();
        while state.taken >= state.most {
            let left = limit.checked_sub(start.elapsed())?;
            // Looks again after each wait, and not only once: the seat may be
            // gone, to somebody who came at the right moment.
            let woken = self.changed.wait_timeout(state, left);
            state = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.taken += 1;
        Some(Seat(Arc::clone(self)))
    }

    /// From now on there are so many. Nobody loses a seat by that: if more are
    /// taken than there are, nobody gets one until enough have come back.
    pub fn change(&self, most: usize) {
        self.lock().most = most;
        // There may be several more, so wake all.
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    // Runs in a panic too, which a line at the handler's end does not.
    fn drop(&mut self) {
        self.0.lock().taken -= 1;
        self.0.changed.notify_all();
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Verdict, within};
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
    use std::sync::mpsc::channel;
    use std::thread;

    const LONG: Duration = Duration::from_secs(60);
    const NONE: Duration = Duration::ZERO;
    const SHORT: Duration = Duration::from_millis(200);

    fn refuse(sentence: &str) -> Verdict {
        Err(sentence.into())
    }

    #[test]
    fn no_more_than_there_are() -> Verdict {
        let seats = Seats::new(1);
        let first = seats.take(NONE);
        if first.is_none() {
            return refuse("There is one seat, nobody has it, and I get none.");
        }
        let late = "There is one seat, and I have it. I asked for another \
                    with a limit of nothing, and you still wait.";
        let second = within(late, {
            let seats = Arc::clone(&seats);
            move || seats.take(NONE)
        })?;
        match second.value {
            None => Ok(()),
            Some(_) => refuse("There is one seat, and two of us have it."),
        }
    }

    #[test]
    fn it_comes_back() -> Verdict {
        let seats = Seats::new(1);
        for _ in 0..3 {
            let Some(seat) = seats.take(SHORT) else {
                return refuse("I dropped my seat, and nobody can have it.");
            };
            drop(seat);
        }
        let handler = {
            let seats = Arc::clone(&seats);
            move || {
                let _seat = seats.take(SHORT);
                std::panic::resume_unwind(Box::new("a handler's panic"));
            }
        };
        let _ = thread::Builder::new().spawn(handler)?.join();
        match seats.take(SHORT) {
            Some(_) => Ok(()),
            None => refuse("My handler panicked, and its seat is lost."),
        }
    }

    /// Starts threads that wait for a seat. What each gets, comes back.
    fn waiting(
        seats: &Arc<Seats>,
        number: usize,
    ) -> std::io::Result<std::sync::mpsc::Receiver<Option<Seat>>> {
        let (tell, told) = channel();
        for _ in 0..number {
            let (seats, tell) = (Arc::clone(seats), tell.clone());
            thread::Builder::new()
                .spawn(move || tell.send(seats.take(LONG)))?;
        }
        // They may not wait yet. That is right too, and nothing to see.
        thread::sleep(Duration::from_millis(50));
        Ok(told)
    }

    #[test]
    fn who_waits_is_woken() -> Verdict {
        let seats = Seats::new(1);
        let seat = seats.take(NONE);
        let told = waiting(&seats, 1)?;
        drop(seat);
        match told.recv_timeout(peers::LIMIT) {
            Ok(Some(_)) => Ok(()),
            Ok(None) => refuse("I waited a moment of my minute, and got none."),
            Err(_) => refuse(
                "One waited for a seat. It came back, and nobody woke him.",
            ),
        }
    }

    #[test]
    fn more_seats() -> Verdict {
        let seats = Seats::new(0);
        let told = waiting(&seats, 3)?;
        seats.change(3);
        let mut got = Vec::new();
        for n in 0..3 {
            let Ok(Some(seat)) = told.recv_timeout(peers::LIMIT) else {
                return Err(format!(
                    "Three waited, and there were no seats. Then there were \
                     three, and {n} of those who waited got one."
                )
                .into());
            };
            got.push(seat);
        }
        Ok(())
    }

    #[test]
    fn fewer_seats() -> Verdict {
        let seats = Seats::new(3);
        let mut taken: Vec<_> = (0..3).map(|_| seats.take(NONE)).collect();
        let late = "Three seats were taken. I made it one, and you wait.";
        within(late, {
            let seats = Arc::clone(&seats);
            move || seats.change(1)
        })?;
        for left in [3, 2, 1] {
            if seats.take(NONE).is_some() {
                std::mem::forget(taken); // it may be less than nothing
                return Err(format!(
                    "Three seats were taken. I made it one. While {left} were \
                     still taken, you gave me one more."
                )
                .into());
            }
            taken.pop();
        }
        let Some(_one) = seats.take(NONE) else {
            return refuse(
                "Three seats were taken. I made it one. All came back, and \
                 nobody can have the one.",
            );
        };
        seats.change(2);
        let two = seats.take(NONE);
        match (two.is_some(), seats.take(NONE).is_some()) {
            (true, false) => Ok(()),
            (false, _) => refuse(
                "One seat of one was taken. I made it two, and got none.",
            ),
            (_, true) => {
                refuse("One seat of one was taken. I made it two, and got two.")
            }
        }
    }

    #[test]
    fn the_same_number_again() -> Verdict {
        let seats = Seats::new(1);
        let _one = seats.take(NONE);
        seats.change(1);
        match seats.take(NONE) {
            None => Ok(()),
            Some(_) => refuse(
                "There is one seat, and it was taken. I said once more that \
                 there is one, and you gave it to a second.",
            ),
        }
    }

    #[test]
    fn the_limit_is_for_the_whole() -> Verdict {
        const SECOND: Duration = Duration::from_secs(1);
        let seats = Seats::new(1);
        let _one = seats.take(NONE);
        let enough = Arc::new(AtomicBool::new(false));
        let noise = {
            let (seats, enough) = (Arc::clone(&seats), Arc::clone(&enough));
            move || {
                while !enough.load(SeqCst) {
                    seats.change(1);
                    thread::sleep(Duration::from_millis(5));
                }
            }
        };
        thread::Builder::new().spawn(noise)?;
        let late = "I asked for a seat, for a second at most. Somebody woke \
                    you all the time, and you waited on.";
        let done = within(late, {
            let seats = Arc::clone(&seats);
            move || {
                let start = Instant::now();
                (seats.take(SECOND).is_some(), start.elapsed())
            }
        });
        enough.store(true, SeqCst);
        match done?.value {
            (true, _) => refuse(
                "There is one seat, and it was taken. Somebody woke you, and \
                 you gave it to a second.",
            ),
            (_, took) if took < SECOND => refuse(
                "I asked for a seat, for a second at most. Somebody woke you \
                 before, and you gave up.",
            ),
            _ => Ok(()),
        }
    }

    #[test]
    fn a_crowd() -> Verdict {
        let seats = Seats::new(3);
        let now = Arc::new(AtomicUsize::new(0));
        let most = Arc::new(AtomicUsize::new(0));
        let mut crowd = Vec::new();
        for _ in 0..8 {
            let (seats, now, most) =
                (Arc::clone(&seats), Arc::clone(&now), Arc::clone(&most));
            crowd.push(thread::Builder::new().spawn(move || {
                for _ in 0..100 {
                    let Some(_seat) = seats.take(LONG) else { return false };
                    most.fetch_max(now.fetch_add(1, SeqCst) + 1, SeqCst);
                    thread::yield_now();
                    now.fetch_sub(1, SeqCst);
                }
                true
            })?);
        }
        let late = "Eight threads took three seats in turn, and some of them \
                    still wait.";
        let all = within(late, move || {
            crowd.into_iter().all(|it| it.join().unwrap_or(false))
        })?;
        if !all.value {
            return refuse(
                "Eight threads took three seats in turn. One got none.",
            );
        }
        match most.load(SeqCst) {
            ..=3 => Ok(()),
            n => Err(format!(
                "Eight threads took three seats in turn. At one moment {n} \
                 of them had one."
            )
            .into()),
        }
    }

    /// While the lock is held, nothing can have changed, so nobody may ring
    /// yet. The others of this test get that ring, and look in vain.
    fn rings_early(
        seats: &Arc<Seats>,
        deed: impl FnOnce() + Send + 'static,
    ) -> Result<bool, peers::Sentence> {
        let (tell, told) = channel();
        // On Linux, a `Condvar` does not mind a second mutex.
        let mine = Arc::new(Mutex::new(()));
        let listener = {
            let (seats, mine, tell) =
                (Arc::clone(seats), Arc::clone(&mine), tell.clone());
            move || {
                let Ok(mine) = mine.lock() else { return };
                let _ = tell.send("listening");
                let _mine = seats.changed.wait(mine);
                let _ = tell.send("rung");
            }
        };
        thread::Builder::new().spawn(listener)?;
        let _ = told.recv();
        drop(mine.lock()); // free as soon as the listener waits
        let state = seats.lock();
        let deed = move || {
            let _ = tell.send("begun");
            deed();
        };
        let deed = thread::Builder::new().spawn(deed)?;
        let _ = told.recv();
        let rung = told.recv_timeout(Duration::from_millis(500)).is_ok();
        drop(state);
        let _ = within("I have waited for you.", move || deed.join());
        seats.changed.notify_all(); // the listener may go
        Ok(rung)
    }

    #[test]
    fn the_lock_is_held() -> Verdict {
        let seats = Seats::new(1);
        let seat = seats.take(NONE);
        let rung = rings_early(&seats, move || drop(seat))?;
        if seats.take(SHORT).is_none() {
            return refuse(
                "I dropped my seat while somebody had the lock for a moment. \
                 Now nobody can have the seat.",
            );
        }
        if rung {
            return refuse(
                "I dropped my seat. You rang while it was still taken. Who \
                 wakes then looks, finds none, and sleeps on.",
            );
        }
        let rung = rings_early(&seats, {
            let seats = Arc::clone(&seats);
            move || seats.change(2)
        })?;
        let (one, two) = (seats.take(SHORT), seats.take(SHORT));
        if one.is_none() || two.is_none() {
            return refuse(
                "I made one seat two while somebody had the lock for a \
                 moment. Two of us asked, and did not both get one.",
            );
        }
        if rung {
            return refuse(
                "I made one seat two. You rang before there were two. Who \
                 wakes then looks, finds none, and sleeps on.",
            );
        }
        Ok(())
    }

    #[test]
    fn two_come_back() -> Verdict {
        for _ in 0..10 {
            let seats = Seats::new(2);
            let taken = [seats.take(NONE), seats.take(NONE)];
            let told = waiting(&seats, 2)?;
            drop(taken);
            let mut got = Vec::new();
            for n in 0..2 {
                let Ok(Some(seat)) = told.recv_timeout(peers::LIMIT) else {
                    return Err(format!(
                        "Both seats were taken, and two waited. Both came \
                         back at once, and {n} of those who waited got one."
                    )
                    .into());
                };
                got.push(seat);
            }
        }
        Ok(())
    }

    #[test]
    fn still_too_many() -> Verdict {
        let seats = Seats::new(3);
        let mut taken: Vec<_> = (0..3).map(|_| seats.take(NONE)).collect();
        seats.change(1);
        let told = waiting(&seats, 1)?;
        taken.pop();
        match told.recv_timeout(SHORT) {
            Ok(None) => {
                return refuse(
                    "Three seats were taken, and there was one. I waited for \
                     it. Another came back, and you gave up for me long \
                     before my minute was over.",
                );
            }
            Ok(Some(_)) => {
                std::mem::forget(taken);
                return refuse(
                    "Three seats were taken, and there was one. One came \
                     back, and you gave it to me.",
                );
            }
            Err(_) => {}
        }
        drop(taken);
        match told.recv_timeout(peers::LIMIT) {
            Ok(Some(_)) => Ok(()),
            _ => refuse(
                "Three seats were taken, and there was one. I waited for it. \
                 All came back, and I got none.",
            ),
        }
    }

    /// A number that a signed one can't hold.
    #[test]
    fn more_than_can_be_taken() -> Verdict {
        let seats = Seats::new(1);
        let _one = seats.take(NONE);
        let late = "I made one seat `usize::MAX`, and you wait.";
        within(late, {
            let seats = Arc::clone(&seats);
            move || seats.change(usize::MAX)
        })?;
        let two = seats.take(NONE);
        seats.change(2);
        match (two.is_some(), seats.take(NONE).is_some()) {
            (true, false) => Ok(()),
            (false, _) => refuse(
                "One seat of one was taken. I made it `usize::MAX`, and got \
                 none.",
            ),
            (_, true) => refuse(
                "Two seats of `usize::MAX` were taken. I made it two, and you \
                 gave me a third.",
            ),
        }
    }

    #[test]
    fn a_limit_without_end() -> Verdict {
        let seats = Seats::new(1);
        let seat = seats.take(NONE);
        let (tell, told) = channel();
        let waits = {
            let seats = Arc::clone(&seats);
            move || tell.send(seats.take(Duration::MAX))
        };
        thread::Builder::new().spawn(waits)?;
        thread::sleep(Duration::from_millis(50));
        drop(seat);
        match told.recv_timeout(peers::LIMIT) {
            Ok(Some(_)) => Ok(()),
            Ok(None) => refuse(
                "I waited with a limit of `Duration::MAX`, and got none.",
            ),
            Err(_) => refuse(
                "I waited with a limit of `Duration::MAX`. My thread has \
                 panicked, or still waits beside a free seat.",
            ),
        }
    }

    #[test]
    fn who_waits_sleeps() -> Verdict {
        let seats = Seats::new(0);
        let late = "There is no seat. I asked for one with a limit of 0.2 s, \
                    and after 3 s you still wait.";
        let done =
            within(late, move || (seats.take(SHORT).is_some(), peers::spun()))?;
        match done.value {
            (false, false) => Ok(()),
            (false, true) => refuse(
                "There is no seat. While I waited for one, you kept a \
                 processor busy.",
            ),
            (true, _) => refuse("There is no seat, and I have one."),
        }
    }
}
