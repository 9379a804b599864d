// Red: I told the one name that was asked for. There was nothing to do but to sleep. You kept a processor busy.
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
use std::sync::mpsc::{Sender, TryRecvError, channel};
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
/// The job is sent while the map is locked, and so a clerk can't take out its
/// entry before that is in.
pub struct Desk {
    clerks: usize,
    jobs: Sender<(String, Slip)>,
    open: Arc<Mutex<HashMap<String, Slip>>>,
}

impl Desk {
    pub fn new(
        clerks: usize,
        look_up: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Desk {
        let (jobs, todo) = channel::<(String, Slip)>();
        let look_up: Arc<LookUp> = Arc::new(look_up);
        let todo = Arc::new(Mutex::new(todo));
        let open: Arc<Mutex<HashMap<String, Slip>>> = Arc::default();
        for _ in 0..clerks {
            let (todo, look_up) = (Arc::clone(&todo), Arc::clone(&look_up));
            let all = Arc::clone(&open);
            thread::spawn(move || {
                loop {
                    let job = lock(&todo).try_recv();
                    match job {
                        Ok((name, mine)) => {
                            let answer = look_up(&name);
                            lock(&all).remove(&name);
                            *lock(&mine.0) = Some(answer);
                            mine.1.notify_all();
                        }
                        Err(TryRecvError::Empty) => {}
                        Err(TryRecvError::Disconnected) => return,
                    }
                }
            });
        }
        Desk { clerks, jobs, open }
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
        let job = (name.to_owned(), Arc::clone(&slip));
        self.jobs.send(job).map_err(|_| Left::Busy)?;
        open.insert(name.to_owned(), Arc::clone(&slip));
        Ok(slip)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn main() {}
