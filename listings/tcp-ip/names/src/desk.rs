//! A desk at which names are looked up: so many clerks, so many in the queue,
//! and whoever asks says how long.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use std::{io, io::Error, thread};

/// Why you leave the desk without an answer of the resolver.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Left {
    /// The deadline came first.
    Late,
    /// The queue is full, if only of names that nobody waits for any more.
    Busy,
    /// Longer than any name of DNS.
    TooLong,
    /// The lookup panicked.
    Failed,
}

/// A name of 253 bytes, and a dot (RFC 1035, section 2.3.4).
const LONGEST: usize = 254;

type Written<T> = Option<Result<T, Left>>;
type Slip<T> = Arc<(Mutex<Written<T>>, Condvar)>;
type Open<T> = Mutex<HashMap<String, Slip<T>>>;

pub struct Desk<T> {
    open: Arc<Open<T>>,
    queue: SyncSender<(String, Slip<T>)>,
}

// ANCHOR: desk
impl<T: Clone + Send + 'static> Desk<T> {
    /// `clerks` threads, now and never more, and `queue` names that wait.
    pub fn open(
        clerks: usize,
        queue: usize,
        look_up: impl Fn(&str) -> T + Clone + Send + 'static,
    ) -> io::Result<Desk<T>> {
        let (queue, names) = mpsc::sync_channel(queue);
        let names = Arc::new(Mutex::new(names));
        let open = Arc::new(Mutex::new(HashMap::new()));
        let no_thread = |e| Error::other(format!("no thread for names: {e}"));
        for _ in 0..clerks {
            let (names, open) = (Arc::clone(&names), Arc::clone(&open));
            let look_up = look_up.clone();
            let clerk = move || clerk(&names, &open, look_up);
            thread::Builder::new().spawn(clerk).map_err(no_thread)?;
        }
        Ok(Desk { open, queue })
    }

    /// The answer, if it comes before the deadline.
    pub fn ask(&self, name: &str, deadline: Instant) -> Result<T, Left> {
        let left = || deadline.saturating_duration_since(Instant::now());
        if left().is_zero() {
            return Err(Left::Late);
        }
        let slip = self.slip(name)?;
        let none = |answer: &mut Written<T>| answer.is_none();
        let wait = slip.1.wait_timeout_while(lock(&slip.0), left(), none);
        let answer = wait.unwrap_or_else(PoisonError::into_inner).0;
        answer.clone().unwrap_or(Err(Left::Late))
    }

    /// A name that is being asked for already is not asked for again.
    fn slip(&self, name: &str) -> Result<Slip<T>, Left> {
        if name.len() > LONGEST {
            return Err(Left::TooLong);
        }
        let mut open = lock(&self.open);
        if let Some(slip) = open.get(name) {
            return Ok(Arc::clone(slip));
        }
        let slip: Slip<T> = Arc::default();
        let job = (name.to_string(), Arc::clone(&slip));
        self.queue.try_send(job).map_err(|_| Left::Busy)?;
        open.insert(name.to_string(), Arc::clone(&slip));
        Ok(slip)
    }
}

fn clerk<T>(
    names: &Mutex<Receiver<(String, Slip<T>)>>,
    open: &Open<T>,
    look_up: impl Fn(&str) -> T,
) {
    loop {
        let next = lock(names).recv();
        let Ok((name, slip)) = next else { return };
        if given_up(open, &name, &slip) {
            continue;
        }
        // This may take as long as it likes, and a panic costs no clerk. Those
        // who wait are told of it at once.
        let answer = catch_unwind(AssertUnwindSafe(|| look_up(&name)));
        lock(open).remove(&name);
        *lock(&slip.0) = Some(answer.map_err(|_| Left::Failed));
        slip.1.notify_all();
    }
}
// ANCHOR_END: desk

/// Does nobody wait for it any more? Then the name is not asked for.
fn given_up<T>(open: &Open<T>, name: &str, slip: &Slip<T>) -> bool {
    let mut open = lock(open);
    // One is the clerk's, one is in the map: the rest are waiting.
    let nobody = Arc::strong_count(slip) == 2;
    if nobody {
        open.remove(name);
    }
    nobody
}

/// A thread that panicked leaves a whole value behind here.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
