// Red: The desk was new, and a first name came, which I answer at once. You said Busy.
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
use std::sync::mpsc::{self, Receiver, SyncSender};
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
type Slip = Arc<(Mutex<Option<String>>, Condvar)>;
type Open = Mutex<HashMap<String, Slip>>;

pub struct Desk {
    open: Arc<Open>,
    queue: SyncSender<(String, Slip)>,
}

impl Desk {
    pub fn new(
        clerks: usize,
        look_up: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Desk {
        // No queue: a name is handed to a clerk who waits for one.
        let (queue, names) = mpsc::sync_channel(0);
        let (names, open) = (Arc::new(Mutex::new(names)), Arc::default());
        let look_up: Arc<LookUp> = Arc::new(look_up);
        for _ in 0..clerks {
            let (names, open) = (Arc::clone(&names), Arc::clone(&open));
            let look_up = Arc::clone(&look_up);
            let clerk = move || clerk(&names, &open, &*look_up);
            let _ = thread::Builder::new().spawn(clerk);
        }
        Desk { open, queue }
    }

    pub fn ask(&self, name: &str, limit: Duration) -> Result<String, Left> {
        let slip = self.slip(name)?;
        let none = |answer: &mut Option<String>| answer.is_none();
        let wait = slip.1.wait_timeout_while(lock(&slip.0), limit, none);
        let answer = wait.unwrap_or_else(PoisonError::into_inner).0;
        answer.clone().ok_or(Left::Late)
    }

    fn slip(&self, name: &str) -> Result<Slip, Left> {
        let mut open = lock(&self.open);
        if let Some(slip) = open.get(name) {
            return Ok(Arc::clone(slip));
        }
        let slip = Slip::default();
        let job = (name.to_owned(), Arc::clone(&slip));
        self.queue.try_send(job).map_err(|_| Left::Busy)?;
        open.insert(name.to_owned(), Arc::clone(&slip));
        Ok(slip)
    }
}

fn clerk(
    names: &Mutex<Receiver<(String, Slip)>>,
    open: &Open,
    look_up: &LookUp,
) {
    loop {
        let next = lock(names).recv();
        let Ok((name, slip)) = next else { return };
        let answer = look_up(&name);
        lock(open).remove(&name);
        *lock(&slip.0) = Some(answer);
        slip.1.notify_all();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn main() {}
