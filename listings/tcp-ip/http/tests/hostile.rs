//! The table of hostile requests: to the server alone, and through proxies.

use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use http::hostile::front::Kind;
use http::hostile::table::all;
use http::hostile::trial::{Course, until};

trust::on_trust!();

fn course(kind: Option<Kind>) {
    let dir = tempfile::tempdir().expect("a directory");
    let mut course = Course::start(dir.path(), kind).expect("a server");
    let mut wrong = Vec::new();
    for (row, n) in all().expect("a table").iter().zip(1..) {
        let name = row.name;
        let seen = course.send(row).expect(name);
        println!("{name}: {seen:?}");
        let right = match kind {
            None => seen.statuses == row.statuses,
            Some(_) => seen.agree(),
        };
        if !right || seen.next != format!("{n} bytes\n") {
            wrong.push(format!("{name}: {seen:?} {:?}", row.statuses));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A server without descriptors says so for ever. We do not wait so long.
#[test]
fn a_server_that_only_complains_is_given_up() {
    let (say, said) = channel();
    let complaining = thread::spawn(move || {
        for _ in 0..100 {
            if say.send("cannot accept".to_owned()).is_err() {
                return true;
            }
            thread::sleep(Duration::from_millis(50));
        }
        false
    });
    let begin = Instant::now();
    let found = until(&said, "POST /1: 200", Duration::from_millis(500));
    let why = found.expect_err("there was no such line").to_string();
    assert!(why.contains("no POST /1: 200"), "{why}");
    assert!(begin.elapsed() >= Duration::from_millis(500));
    drop(said);
    assert!(
        complaining.join().expect("no panic"),
        "it waited to the end"
    );
}

#[test]
fn alone() {
    course(None);
}

#[test]
fn behind_nginx() {
    course(Some(Kind::Nginx));
}

#[test]
fn behind_haproxy() {
    course(Some(Kind::Haproxy));
}
