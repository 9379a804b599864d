//! What differs beside others is tried again alone.
//!
//! Many sessions are played at once, on as many cores as there are: a page
//! promises what one reader sees who types one session. So a session that
//! differs is played `AGAIN` times more while no other is, and each of them must
//! agree with the page. What the first run was is printed. A run of the tests
//! forgives `ODD` sessions at most, and tries no more than that again: many that
//! differ are no accident.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock};

/// How often a run is tried again.
const AGAIN: usize = 3;

/// How many may be tried again.
const ODD: usize = 4;

/// The runs of one test program.
#[derive(Default)]
pub struct Runs {
    /// Shared by those that run beside others, held by one that runs alone.
    desk: RwLock<()>,
    tried: AtomicUsize,
}

impl Runs {
    /// Runs it beside others, and again alone if that fails. `name` is what a
    /// report calls it; an error is what the first run said, and then what one
    /// said that was alone.
    pub fn run<T>(&self, name: &str, run: impl Fn() -> Result<T, String>) -> Result<T, String> {
        let first = {
            let _beside = self.desk.read().unwrap_or_else(PoisonError::into_inner);
            run()
        };
        let Err(why) = first else { return first };
        if self.tried.fetch_add(1, Ordering::Relaxed) >= ODD {
            return Err(why);
        }
        let _alone = self.desk.write().unwrap_or_else(PoisonError::into_inner);
        let mut last = run();
        for _ in 1..AGAIN {
            last = last.and_then(|_| run());
        }
        match last {
            Ok(_) => {
                eprintln!("{name} differed beside others, and {AGAIN} times alone did not:\n{why}");
                last
            }
            Err(alone) if alone != why => Err(format!("{why}\n\nand alone:\n{alone}")),
            Err(_) => Err(why),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::sync::Barrier;
    use std::sync::atomic::AtomicBool;
    use std::thread;

    use super::*;

    /// Fails in the runs of these numbers, and counts.
    fn failing(which: &[usize]) -> (Result<(), String>, usize) {
        let count = Cell::new(0);
        let outcome = Runs::default().run("it", || {
            count.set(count.get() + 1);
            match which.contains(&count.get()) {
                true => Err(format!("run {}", count.get())),
                false => Ok(()),
            }
        });
        (outcome, count.get())
    }

    #[test]
    fn what_agrees_is_run_once() {
        assert_eq!(failing(&[]), (Ok(()), 1));
    }

    #[test]
    fn once_is_forgiven() {
        assert_eq!(failing(&[1]), (Ok(()), 1 + AGAIN));
    }

    #[test]
    fn twice_is_not() {
        for second in 2..=1 + AGAIN {
            let why = format!("run 1\n\nand alone:\nrun {second}");
            assert_eq!(failing(&[1, second]), (Err(why), second));
        }
    }

    #[test]
    fn many_are_not() {
        let runs = Runs::default();
        for n in 0..2 * ODD {
            let first = Cell::new(true);
            let outcome = runs.run("it", || match first.replace(false) {
                true => Err("differs".to_owned()),
                false => Ok(()),
            });
            assert_eq!(outcome.is_ok(), n < ODD, "{n}");
        }
    }

    #[test]
    fn again_is_alone() {
        let runs = Runs::default();
        let (both, others) = (Barrier::new(2), AtomicBool::new(false));
        thread::scope(|scope| {
            let beside = scope.spawn(|| {
                runs.run("beside", || {
                    others.store(true, Ordering::SeqCst);
                    both.wait();
                    for _ in 0..1000 {
                        thread::yield_now();
                    }
                    others.store(false, Ordering::SeqCst);
                    Ok(())
                })
            });
            let first = Cell::new(true);
            let outcome = runs.run("it", || {
                if first.replace(false) {
                    both.wait();
                    return Err("differs".to_owned());
                }
                match others.load(Ordering::SeqCst) {
                    true => Err("not alone".to_owned()),
                    false => Ok(()),
                }
            });
            assert_eq!(outcome, Ok(()));
            assert!(beside.join().is_ok_and(|outcome| outcome.is_ok()));
        });
    }
}
