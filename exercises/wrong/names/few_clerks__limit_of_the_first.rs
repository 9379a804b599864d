// Red: A name was being looked up, and who had asked first had given up. A second asked for it, with a limit of 100ms. You said Err(Late)
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
use std::time::{Duration, Instant};

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Left {
    Late,
    Busy,
}

type LookUp = dyn Fn(&str) -> String + Send + Sync;
type Slip = Arc<(Mutex<Option<String>>, Condvar, Instant)>;

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
        let slip = self.slip(name, limit)?;
        let mut answer = lock(&slip.0);
        loop {
            if let Some(answer) = &*answer {
                return Ok(answer.clone());
            }
            let left = slip.2.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Left::Late);
            }
            let woken = slip.1.wait_timeout(answer, left);
            answer = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn slip(&self, name: &str, limit: Duration) -> Result<Slip, Left> {
        let mut open = lock(&self.open);
        if let Some(slip) = open.get(name) {
            return Ok(Arc::clone(slip));
        }
        if open.len() >= self.clerks {
            return Err(Left::Busy);
        }
        let slip = Slip::new((
            Mutex::new(None),
            Condvar::new(),
            Instant::now() + limit.min(Duration::from_secs(1 << 32)),
        ));
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
