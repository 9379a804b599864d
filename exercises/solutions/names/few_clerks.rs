// A few clerks.
// Chapter: src/tcp-ip/names.md
//
// `look_up` may take as long as it likes, and can't be stopped. Write a desk
// that lives with that. It keeps these rules:
//
// - At most `clerks` lookups are under way at any moment. One that nobody waits
//   for any more still counts, until it returns.
// - `ask` gives up when `limit` is over: `Left::Late`. If all clerks are busy
//   with other names, it says so at once: `Left::Busy`. (There is no queue.) A
//   limit may be `Duration::MAX`.
// - A name that is being looked up is not looked up a second time: who asks for
//   it waits for the same answer, each for a limit of their own.
// - An answer is not kept for those who ask later.
// - Who waits sleeps: also a clerk, until somebody asks.
//
// What the desk holds, and whether its threads are there from the start, is for
// you to say. `look_up` does not panic.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// A moment too far away can't be computed.
const LONGEST: Duration = Duration::from_secs(1 << 32);

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Left {
    Late,
    Busy,
}

type LookUp = dyn Fn(&str) -> String + Send + Sync;
type Slip = Arc<(Mutex<Option<String>>, Condvar)>;

/// The map has one entry for each lookup that is under way, so its length is
/// the number of clerks at work. The thread that looks up takes its entry out,
/// and nobody else: if the one who asked did it on giving up, the lookup would
/// go on uncounted. Who joins a lookup needs no clerk, so the map is looked at
/// before the clerks are counted; and all who have joined must be woken.
///
/// The thread begins while the map is locked, and so it can't take out its
/// entry before that is in. Threads that wait in a crew from the start are as
/// good, and can't fail later for want of memory.
pub struct Desk {
    clerks: usize,
    look_up: Arc<LookUp>,
    open: Arc<Mutex<HashMap<String, Slip>>>,
}

impl Desk {
    pub fn new(
        clerks: usize,
        look_up: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Desk {
        Desk { clerks, look_up: Arc::new(look_up), open: Arc::default() }
    }

    pub fn ask(&self, name: &str, limit: Duration) -> Result<String, Left> {
        let deadline = Instant::now() + limit.min(LONGEST);
        let slip = self.slip(name)?;
        let mut answer = lock(&slip.0);
        loop {
            if let Some(answer) = &*answer {
                return Ok(answer.clone());
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Left::Late);
            }
            let woken = slip.1.wait_timeout(answer, left);
            answer = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn slip(&self, name: &str) -> Result<Slip, Left> {
        let mut open = lock(&self.open);
        if let Some(slip) = open.get(name) {
            return Ok(Arc::clone(slip));
        }
        if open.len() >= self.clerks {
            return Err(Left::Busy);
        }
        let slip = Slip::default();
        let (mine, name) = (Arc::clone(&slip), name.to_owned());
        let (look_up, all) =
            (Arc::clone(&self.look_up), Arc::clone(&self.open));
        let key = name.clone();
        thread::Builder::new()
            .spawn(move || {
                let answer = look_up(&name);
                lock(&all).remove(&name);
                *lock(&mine.0) = Some(answer);
                mine.1.notify_all();
            })
            .map_err(|_| Left::Busy)?;
        open.insert(key, Arc::clone(&slip));
        Ok(slip)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{LIMIT, Verdict, within};
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::{Condvar, Mutex};
    use std::time::Instant;

    const OLD: &str = "I gave one answer for a name, and another when you \
                       should have asked again. You told the old one.";
    const SHORT: Duration = Duration::from_millis(100);
    const LONG: Duration = Duration::from_millis(1500);
    const AT_ONCE: Duration = Duration::from_millis(200);

    /// A resolver that answers `silent…` when it is told to, or at the end.
    #[derive(Default)]
    struct Resolver {
        state: Mutex<State>,
        changed: Condvar,
    }

    #[derive(Default)]
    struct State {
        speaks: bool,
        begun: usize,
        under_way: usize,
        most: usize,
    }

    impl Resolver {
        fn look_up(&self, name: &str) -> String {
            let mut state = self.state.lock().expect("no panic here");
            state.begun += 1;
            state.under_way += 1;
            state.most = state.most.max(state.under_way);
            let number = state.begun;
            self.changed.notify_all();
            if name.starts_with("silent") {
                let wait = self.changed.wait_timeout_while(
                    state,
                    2 * LIMIT,
                    |state| !state.speaks,
                );
                state = wait.expect("no panic here").0;
            }
            state.under_way -= 1;
            self.changed.notify_all();
            format!("{name}, answer {number}")
        }

        /// Waits until this is so, or for a second.
        fn until(&self, so: impl Fn(&State) -> bool) -> bool {
            let state = self.state.lock().expect("no panic here");
            let second = Duration::from_secs(1);
            let wait =
                self.changed.wait_timeout_while(state, second, |s| !so(s));
            so(&wait.expect("no panic here").0)
        }

        fn speak(&self) {
            self.state.lock().expect("no panic here").speaks = true;
            self.changed.notify_all();
        }
    }

    fn desk(clerks: usize) -> (Arc<Desk>, Arc<Resolver>) {
        let resolver = Arc::new(Resolver::default());
        let his = Arc::clone(&resolver);
        let desk = Desk::new(clerks, move |name| his.look_up(name));
        (Arc::new(desk), resolver)
    }

    fn ask(
        late: &str,
        desk: &Arc<Desk>,
        name: &'static str,
        limit: Duration,
    ) -> Result<peers::Done<Result<String, Left>>, peers::Sentence> {
        let desk = Arc::clone(desk);
        within(late, move || desk.ask(name, limit))
    }

    #[test]
    fn an_answer() -> Verdict {
        let (desk, _) = desk(1);
        let late = "I answered at once, and you still wait.";
        match ask(late, &desk, "good", LONG)?.value {
            Ok(answer) if answer == "good, answer 1" => Ok(()),
            other => {
                Err(format!("I answered at once, and you said {other:?}."))?
            }
        }
    }

    #[test]
    fn the_first_name() -> Verdict {
        let late = "I answered at once, and you still wait.";
        let said = within(late, || {
            // Each time the desk is new, and whoever works there, too.
            for _ in 0..20 {
                let (desk, _) = desk(1);
                desk.ask("good", LONG)?;
            }
            Ok::<(), Left>(())
        })?;
        said.value.map_err(|left| {
            let why = "The desk was new, and a first name came, which I answer";
            format!("{why} at once. You said {left:?}.").into()
        })
    }

    #[test]
    fn silence() -> Verdict {
        let (desk, _) = desk(1);
        let late = "I never answered, and after 3 s you still wait.";
        let done = ask(late, &desk, "silent", SHORT)?;
        match done.value {
            Err(Left::Late) if done.after >= SHORT => Ok(()),
            other => Err(format!(
                "I never answered. You said {other:?}, after {:.1?}; the limit \
                 was {SHORT:?}.",
                done.after
            ))?,
        }
    }

    #[test]
    fn asleep() -> Verdict {
        let (desk, _) = desk(1);
        let late = "I never answered, and after 3 s you still wait.";
        let done = within(late, move || {
            let _ = desk.ask("silent", 4 * SHORT);
            peers::spun()
        })?;
        match done.value {
            false => Ok(()),
            true => {
                Err("I never answered. Your waiting kept a processor busy.")?
            }
        }
    }

    #[test]
    fn no_limit() -> Verdict {
        let (desk, _) = desk(1);
        let late = "Your limit was `Duration::MAX`. I answered at once, and \
                    you still wait.";
        let done = within(late, move || {
            let call = AssertUnwindSafe(|| desk.ask("good", Duration::MAX));
            catch_unwind(call).ok()
        })?;
        match done.value {
            Some(Ok(_)) => Ok(()),
            Some(Err(left)) => Err(format!(
                "Your limit was `Duration::MAX`. I answered at once, and you \
                 said {left:?}."
            ))?,
            None => Err("Your limit was `Duration::MAX`, and you panicked.")?,
        }
    }

    #[test]
    fn no_clerk_is_free() -> Verdict {
        let (desk, resolver) = desk(2);
        let late = "I never answered, and after 3 s you still wait.";
        for (name, at_work) in [("silent one", 0), ("silent two", 1)] {
            let value = ask(late, &desk, name, SHORT)?.value;
            if !resolver.until(|state| state.begun > at_work) {
                let was = if at_work == 0 { "None" } else { "One" };
                Err(format!(
                    "{was} of your two clerks was at work, and somebody asked \
                     for another name. You did not look it up, and said \
                     {value:?}."
                ))?;
            }
        }
        let mut third = ask(late, &desk, "silent three", LONG)?;
        // At once is what the quickest of three calls is, on a busy machine.
        for _ in 0..2 {
            if third.value == Err(Left::Busy) && third.after >= AT_ONCE {
                third = ask(late, &desk, "silent three", LONG)?;
            }
        }
        let there = "Two clerks were busy with names that are never answered, \
                     and those who asked had given up";
        let most = resolver.state.lock().expect("no panic here").most;
        if most > 2 {
            Err(format!("{there}. You looked up a third."))?;
        }
        match third.value {
            Err(Left::Busy) if third.after < AT_ONCE => Ok(()),
            Err(left) => Err(format!(
                "All clerks were busy. You said {left:?}, after {:.1?}.",
                third.after
            ))?,
            Ok(_) => Err(format!("{there}. You have an answer?"))?,
        }
    }

    #[test]
    fn a_good_name_beside_a_silent_one() -> Verdict {
        let (desk, _) = desk(2);
        let late = "I never answered, and after 3 s you still wait.";
        ask(late, &desk, "silent", SHORT)?;
        let good = ask(late, &desk, "good", LONG)?;
        match good.value {
            Ok(answer) if answer.starts_with("good, ") => Ok(()),
            other => Err(format!(
                "One of your two clerks was busy with a name that is never \
                 answered. Somebody asked for another, which I answer at once. \
                 You said {other:?}, after {:.1?}.",
                good.after
            ))?,
        }
    }

    #[test]
    fn others_are_answered_meanwhile() -> Verdict {
        let (desk, _) = desk(3);
        let (says_over, over) = std::sync::mpsc::channel::<()>();
        let theirs = Arc::clone(&desk);
        let others = thread::Builder::new().spawn(move || {
            while over.recv_timeout(SHORT / 10).is_err() {
                let _ = theirs.ask("good", SHORT);
            }
        })?;
        let late = "I answered others all the time, and never you. Your limit \
                    was 0.3 s, and after 3 s you still wait.";
        let done = ask(late, &desk, "silent", 3 * SHORT);
        let _ = says_over.send(());
        let _ = others.join();
        match done?.value {
            Err(Left::Late) => Ok(()),
            other => Err(format!(
                "I answered others, and never you. You said {other:?}."
            ))?,
        }
    }

    #[test]
    fn a_clerk_comes_back() -> Verdict {
        let (desk, resolver) = desk(1);
        let late = "I never answered, and after 3 s you still wait.";
        ask(late, &desk, "silent", SHORT)?;
        resolver.speak();
        let there = "The only clerk was busy. Then I answered";
        if !resolver.until(|state| state.under_way == 0) {
            Err(format!("{there}, and nobody was there to hear it."))?;
        }
        let deadline = Instant::now() + LONG;
        loop {
            match ask(late, &desk, "good", LONG)?.value {
                Ok(_) => return Ok(()),
                Err(left) if Instant::now() > deadline => {
                    Err(format!("{there}, and {LONG:?} later: {left:?}."))?
                }
                Err(_) => thread::yield_now(),
            }
        }
    }

    #[test]
    fn three_for_one_name() -> Verdict {
        let (desk, resolver) = desk(3);
        let (told, answers) = std::sync::mpsc::channel();
        let (here, came) = std::sync::mpsc::channel();
        for _ in 0..3 {
            let (desk, told) = (Arc::clone(&desk), told.clone());
            let here = here.clone();
            thread::Builder::new().spawn(move || {
                let _ = here.send(());
                let _ = told.send(desk.ask("silent", LIMIT));
            })?;
        }
        for _ in 0..3 {
            let _ = came.recv_timeout(LIMIT);
        }
        let there = "Three asked for one name at the same time";
        // With a second lookup this wait is short. Without, it is the proof.
        resolver.until(|state| state.begun > 1);
        resolver.speak();
        for _ in 0..3 {
            match answers.recv_timeout(LIMIT) {
                Ok(Ok(_)) => {}
                Ok(Err(left)) => {
                    Err(format!("{there}. I answered, and one got {left:?}."))?
                }
                Err(_) => {
                    Err(format!("{there}. I answered, and one still waits."))?
                }
            }
        }
        match resolver.state.lock().expect("no panic here").begun {
            1 => Ok(()),
            n => Err(format!("{there}. You looked it up {n} times."))?,
        }
    }

    #[test]
    fn asked_again_later() -> Verdict {
        let (desk, _) = desk(1);
        let late = "I answered at once, and you still wait.";
        ask(late, &desk, "good", LONG)?;
        let deadline = Instant::now() + LONG;
        loop {
            // The clerk may be a moment later than the answer.
            let answer = ask(late, &desk, "good", LONG)?.value;
            match answer {
                Ok(answer) if answer != "good, answer 1" => return Ok(()),
                _ if Instant::now() < deadline => thread::yield_now(),
                Ok(_) => Err(OLD)?,
                Err(left) => Err(format!(
                    "I answered at once, and the next who asked got {left:?}."
                ))?,
            }
        }
    }

    #[test]
    fn a_second_for_a_stuck_name() -> Verdict {
        let late = "A name was being looked up, and a second asked for it. \
                    After 3 s the second still waits.";
        for clerks in [3, 1] {
            let (desk, resolver) = desk(clerks);
            ask(late, &desk, "silent", SHORT)?;
            let second = ask(late, &desk, "silent", SHORT)?;
            if second.value != Err(Left::Late) || second.after < SHORT {
                Err(format!(
                    "A name was being looked up, and who had asked first had \
                     given up. A second asked for it, with a limit of \
                     {SHORT:?}. You said {:?}, after {:.1?}.",
                    second.value, second.after
                ))?;
            }
            match resolver.state.lock().expect("no panic here").begun {
                ..=1 => {}
                n => Err(format!(
                    "Two asked for one name; the first had given up, and the \
                     lookup went on. You looked it up {n} times."
                ))?,
            }
        }
        Ok(())
    }

    #[test]
    fn all_who_wait_are_told() -> Verdict {
        let (desk, resolver) = desk(3);
        let (told, answers) = std::sync::mpsc::channel();
        for _ in 0..3 {
            let (desk, told) = (Arc::clone(&desk), told.clone());
            thread::Builder::new().spawn(move || {
                let _ = told.send(desk.ask("silent", 2 * LIMIT));
            })?;
        }
        // Time to come and to wait. Too short, the test sees less, and is fair.
        thread::sleep(2 * SHORT);
        resolver.speak();
        for _ in 0..3 {
            if answers.recv_timeout(LONG).is_err() {
                Err(format!(
                    "Three waited for one name. I answered, and {LONG:?} later \
                     one still waits."
                ))?;
            }
        }
        Ok(())
    }

    #[test]
    fn nobody_asks() -> Verdict {
        let code = || -> Result<(), String> {
            let desk = Desk::new(4, |name| name.to_owned());
            let said = desk.ask("good", LIMIT);
            said.map_err(|left| format!("{left:?}"))?;
            loop {
                std::thread::park();
            }
        };
        peers::must_sleep("I told the one name that was asked for.", code)
    }
}
