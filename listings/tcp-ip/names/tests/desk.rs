//! The desk: so many clerks, one lookup for a name, and nobody is kept longer
//! than asked for.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use names::desk::{Desk, Left};

trust::on_trust!();

const SHORT: Duration = Duration::from_millis(20);
const LONG: Duration = Duration::from_secs(10);

/// A resolver that answers when its door is open, and counts the
/// silent names.
#[derive(Default)]
struct Resolver {
    open: Mutex<bool>,
    opened: Condvar,
    begun: AtomicUsize,
    ended: AtomicUsize,
}

impl Resolver {
    fn look_up(&self, name: &str) -> String {
        if name.starts_with("silent") {
            self.begun.fetch_add(1, SeqCst);
            let door = self.open.lock().expect("no panic");
            let closed = |open: &mut bool| !*open;
            drop(self.opened.wait_timeout_while(door, LONG, closed));
        }
        self.ended.fetch_add(1, SeqCst);
        name.to_uppercase()
    }

    fn open(&self) {
        *self.open.lock().expect("no panic") = true;
        self.opened.notify_all();
    }
}

fn desk(clerks: usize) -> io::Result<(Arc<Desk<String>>, Arc<Resolver>)> {
    let resolver = Arc::new(Resolver::default());
    let his = Arc::clone(&resolver);
    let desk = Desk::open(clerks, clerks, move |name| his.look_up(name))?;
    Ok((Arc::new(desk), resolver))
}

fn until(so: impl Fn() -> bool) {
    let deadline = Instant::now() + LONG;
    while !so() && Instant::now() < deadline {
        thread::yield_now();
    }
    assert!(so());
}

fn within(limit: Duration) -> Instant {
    Instant::now() + limit
}

#[test]
fn answers() -> io::Result<()> {
    let (desk, _) = desk(1)?;
    assert_eq!(desk.ask("good", within(LONG)), Ok("GOOD".into()));
    Ok(())
}

#[test]
fn a_silent_name_holds_one_clerk() -> io::Result<()> {
    let (desk, resolver) = desk(2)?;
    for _ in 0..20 {
        assert_eq!(desk.ask("silent", within(SHORT)), Err(Left::Late));
    }
    assert_eq!(resolver.begun.load(SeqCst), 1);
    assert_eq!(desk.ask("good", within(LONG)), Ok("GOOD".into()));
    Ok(())
}

#[test]
fn many_silent_names_are_busy_at_once() -> io::Result<()> {
    let (desk, resolver) = desk(3)?;
    for n in 0..3 {
        let name = format!("silent {n}");
        assert_eq!(desk.ask(&name, within(SHORT)), Err(Left::Late));
    }
    until(|| resolver.begun.load(SeqCst) == 3);
    for n in 3..6 {
        let name = format!("silent {n}");
        assert_eq!(desk.ask(&name, within(SHORT)), Err(Left::Late));
    }
    let begin = Instant::now();
    assert_eq!(desk.ask("good", within(LONG)), Err(Left::Busy));
    assert!(begin.elapsed() < LONG / 2);
    assert_eq!(resolver.begun.load(SeqCst), 3);

    // Late, all clerks come back. Whoever had left is not asked for.
    resolver.open();
    until(|| desk.ask("good", within(LONG)) == Ok("GOOD".into()));
    assert_eq!(resolver.begun.load(SeqCst), 3);
    Ok(())
}

#[test]
fn a_late_answer_goes_to_who_still_waits() -> io::Result<()> {
    let (desk, resolver) = desk(1)?;
    assert_eq!(desk.ask("silent", within(SHORT)), Err(Left::Late));
    let same = Arc::clone(&desk);
    let waits = thread::Builder::new()
        .spawn(move || same.ask("silent", within(LONG)))?;
    // Too early is right as well: then it is looked up, and answered, again.
    resolver.open();
    assert_eq!(waits.join().ok(), Some(Ok("SILENT".into())));
    Ok(())
}

#[test]
fn a_late_answer_is_not_kept() -> io::Result<()> {
    let (desk, resolver) = desk(1)?;
    assert_eq!(desk.ask("silent", within(SHORT)), Err(Left::Late));
    resolver.open();
    until(|| resolver.ended.load(SeqCst) == 1);
    until(|| {
        let answer = desk.ask("silent", within(LONG));
        assert_eq!(answer, Ok("SILENT".into()));
        resolver.begun.load(SeqCst) > 1
    });
    Ok(())
}

#[test]
fn a_desk_that_is_gone_waits_for_nobody() -> io::Result<()> {
    let (desk, _) = desk(1)?;
    assert_eq!(desk.ask("silent", within(SHORT)), Err(Left::Late));
    let begin = Instant::now();
    drop(desk);
    assert!(begin.elapsed() < LONG / 2);
    Ok(())
}

#[test]
fn a_lookup_that_panics_is_said_at_once_and_costs_no_clerk() -> io::Result<()> {
    let desk = Desk::open(1, 1, |name: &str| match name {
        "bad" => panic!("a lookup that panics, on purpose"),
        name => name.to_uppercase(),
    })?;
    for _ in 0..3 {
        let begin = Instant::now();
        assert_eq!(desk.ask("bad", within(LONG)), Err(Left::Failed));
        assert!(begin.elapsed() < LONG / 2);
        assert_eq!(desk.ask("good", within(LONG)), Ok("GOOD".into()));
    }
    Ok(())
}

#[test]
fn nothing_is_looked_up_for_whom_it_is_too_late() -> io::Result<()> {
    let (desk, resolver) = desk(1)?;
    for n in 0..20 {
        let name = format!("silent {n}");
        assert_eq!(desk.ask(&name, Instant::now()), Err(Left::Late));
    }
    assert_eq!(desk.ask("good", within(LONG)), Ok("GOOD".into()));
    assert_eq!(resolver.begun.load(SeqCst), 0);
    Ok(())
}

#[test]
fn a_name_that_is_too_long_is_refused_first() -> io::Result<()> {
    let (desk, resolver) = desk(1)?;
    let name = format!("silent{}", "x".repeat(249));
    assert_eq!(desk.ask(&name, within(LONG)), Err(Left::TooLong));
    assert_eq!(resolver.begun.load(SeqCst), 0);
    assert!(desk.ask(&name[7..], within(LONG)).is_ok());
    Ok(())
}

#[test]
fn the_queue_is_as_long_as_said() -> io::Result<()> {
    let resolver = Arc::new(Resolver::default());
    let his = Arc::clone(&resolver);
    let desk = Desk::open(1, 5, move |name| his.look_up(name))?;
    assert_eq!(desk.ask("silent 0", within(SHORT)), Err(Left::Late));
    until(|| resolver.begun.load(SeqCst) == 1);
    for n in 1..=5 {
        let name = format!("silent {n}");
        assert_eq!(desk.ask(&name, within(SHORT)), Err(Left::Late));
    }
    assert_eq!(desk.ask("silent 6", within(LONG)), Err(Left::Busy));
    Ok(())
}
