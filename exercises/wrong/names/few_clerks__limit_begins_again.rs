// Red: I answered others all the time, and never you. Your limit was 0.3 s, and after 3 s you still wait.
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
//
// What the desk holds, and whether its threads are there from the start, is for
// you to say. `look_up` does not panic.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Left {
    Late,
    Busy,
}

type LookUp = dyn Fn(&str) -> String + Send + Sync;
type Slip = Arc<Mutex<Option<String>>>;
type Open = Mutex<HashMap<String, Slip>>;

pub struct Desk {
    clerks: usize,
    look_up: Arc<LookUp>,
    open: Arc<(Open, Condvar)>,
}

impl Desk {
    pub fn new(
        clerks: usize,
        look_up: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Desk {
        Desk { clerks, look_up: Arc::new(look_up), open: Arc::default() }
    }

    pub fn ask(&self, name: &str, limit: Duration) -> Result<String, Left> {
        let mut open = lock(&self.open.0);
        let slip = match open.get(name) {
            Some(slip) => Arc::clone(slip),
            None if open.len() >= self.clerks => return Err(Left::Busy),
            None => {
                let slip = Slip::default();
                open.insert(name.to_owned(), Arc::clone(&slip));
                self.begin(name.to_owned(), Arc::clone(&slip))?;
                slip
            }
        };
        loop {
            if let Some(answer) = &*lock(&slip) {
                return Ok(answer.clone());
            }
            let woken = self.open.1.wait_timeout(open, limit);
            let (now, wait) = woken.unwrap_or_else(PoisonError::into_inner);
            if wait.timed_out() && lock(&slip).is_none() {
                return Err(Left::Late);
            }
            open = now;
        }
    }

    fn begin(&self, name: String, slip: Slip) -> Result<(), Left> {
        let (look_up, open) =
            (Arc::clone(&self.look_up), Arc::clone(&self.open));
        thread::Builder::new()
            .spawn(move || {
                let answer = look_up(&name);
                let mut names = lock(&open.0);
                names.remove(&name);
                *lock(&slip) = Some(answer);
                open.1.notify_all();
            })
            .map_err(|_| Left::Busy)?;
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn main() {}
