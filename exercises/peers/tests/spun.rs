//! Who spins is seen, on a busy computer too. (A program of its own, for it
//! keeps all the others from the processors.)

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use peers::{Verdict, must_sleep, spun, within};

const WAIT: Duration = Duration::from_millis(200);

/// Waits, and looks what the time is after each of these pauses.
fn looks(pause: impl Fn() + Send + 'static) -> Result<bool, peers::Sentence> {
    let done = within("late", move || {
        let began = Instant::now();
        while began.elapsed() < WAIT {
            pause();
        }
        spun()
    })?;
    Ok(done.value)
}

/// One test at a time has so many.
static MANY: Mutex<()> = Mutex::new(());

/// While 60 others want a processor. (In the test's child nobody else does.)
fn among_many<T>(test: impl FnOnce() -> T) -> T {
    let _others_wait = MANY.lock();
    let over = &AtomicBool::new(std::env::var_os("PEERS_CHILD").is_some());
    thread::scope(|scope| {
        for _ in 0..60 {
            scope.spawn(|| {
                while !over.load(Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        let value = test();
        over.store(true, Relaxed);
        value
    })
}

#[test]
fn who_spins_among_many_is_seen() -> Verdict {
    let [spins, sleeps, polls] = among_many(|| {
        [
            looks(std::hint::spin_loop),
            looks(|| thread::sleep(WAIT)),
            looks(|| thread::sleep(Duration::from_millis(5))),
        ]
    });
    assert!(spins?, "it spun, and was not seen");
    assert!(!sleeps?, "it slept");
    assert!(!polls?, "it slept again and again");
    Ok(())
}

/// In waitpid(2) a thread is in state S for a moment, even if it does not wait
/// there. Looked at once and again, it is not taken for one that sleeps.
#[test]
fn who_polls_a_child_is_no_sleeper() -> Verdict {
    let mut child = peers::child(|inside| -> Verdict {
        let mut task = std::process::Command::new("sleep").arg("20").spawn()?;
        inside.say("it runs")?;
        while let Ok(None) = task.try_wait() {}
        Err("the task has ended".into())
    })?;
    child.line()?;
    for time in 0..20 {
        assert!(child.spins(Duration::ZERO)?, "it slept, at look {time}");
    }
    Ok(())
}

#[test]
fn a_thread_that_spins_among_many_is_seen() -> Verdict {
    let verdict = among_many(|| {
        must_sleep("Nothing was said.", || -> Verdict {
            thread::spawn(|| {
                loop {
                    std::hint::spin_loop();
                }
            });
            loop {
                thread::park();
            }
        })
    });
    let said = verdict.expect_err("it spun, and was not seen").to_string();
    assert!(said.contains("kept a processor busy"), "{said}");
    Ok(())
}

#[test]
fn a_thread_that_looks_now_and_then_is_not_blamed() -> Verdict {
    among_many(|| {
        must_sleep("Nothing was said.", || -> Verdict {
            loop {
                thread::sleep(Duration::from_millis(5));
            }
        })
    })
}
