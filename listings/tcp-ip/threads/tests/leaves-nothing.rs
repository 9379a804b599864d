//! A stop leaves no thread and no descriptor, and loses no answer. The test
//! counts what the whole process has: it has the process for itself.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use threads::trial::trial;

trust::on_trust!();

const LONG: Duration = Duration::from_secs(60);

fn count(what: &str) -> usize {
    fs::read_dir(format!("/proc/self/{what}"))
        .expect("/proc")
        .count()
}

/// A thread that was joined may be on the list for a moment more.
fn back_to(what: &str, before: usize) {
    let start = Instant::now();
    while count(what) > before {
        assert!(start.elapsed() < LONG, "{what}: {} left", count(what));
        thread::yield_now();
    }
}

#[test]
fn nothing_is_lost_and_nothing_left() {
    let before = ["task", "fd"].map(count);
    for n in 0..100 {
        let end = trial(n, |server| server.stop(LONG)).expect("a trial");
        assert_eq!(end.sent, end.got, "stop {n} has lost answers");
        assert_eq!(end.late, 0, "stop {n} has cut somebody");
    }
    back_to("task", before[0].max(2));
    back_to("fd", before[1]);
}
