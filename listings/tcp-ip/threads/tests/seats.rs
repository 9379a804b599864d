//! Seats come back, in a panic too, and who waits is woken.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use threads::seats::Seats;

trust::on_trust!();

const LONG: Duration = Duration::from_secs(60);

#[test]
fn a_panic_gives_the_seat_back() {
    let seats = Seats::new(1);
    for _ in 0..3 {
        let seat = seats.take().expect("a seat");
        let end = catch_unwind(AssertUnwindSafe(|| {
            let _seat = seat;
            panic!("on purpose");
        }));
        assert!(end.is_err());
    }
    assert_eq!(seats.all_back(Duration::ZERO), 0);
}

#[test]
fn a_seat_that_is_taken_is_told() {
    let seats = Seats::new(2);
    let seat = seats.take();
    assert_eq!(seats.all_back(Duration::from_millis(1)), 1);
    drop(seat);
    assert_eq!(seats.all_back(LONG), 0);
}

#[test]
fn closing_wakes_who_waits() {
    let seats = Seats::new(1);
    let first = seats.take();
    thread::scope(|scope| {
        let waits = || seats.take().is_some();
        let waits = thread::Builder::new().spawn_scoped(scope, waits);
        seats.close();
        assert!(!waits.expect("a thread").join().expect("no panic"));
    });
    assert!(seats.take().is_none());
    drop(first);
    assert_eq!(seats.all_back(LONG), 0);
}

#[test]
fn never_more_than_there_are() {
    let seats = Seats::new(3);
    let most = std::sync::atomic::AtomicUsize::new(0);
    let now = std::sync::atomic::AtomicUsize::new(0);
    let order = std::sync::atomic::Ordering::SeqCst;
    thread::scope(|scope| {
        for _ in 0..16 {
            let work = || {
                for _ in 0..200 {
                    let _seat = seats.take();
                    most.fetch_max(now.fetch_add(1, order) + 1, order);
                    now.fetch_sub(1, order);
                }
            };
            thread::Builder::new()
                .spawn_scoped(scope, work)
                .expect("a thread");
        }
    });
    assert!(most.into_inner() <= 3);
}
