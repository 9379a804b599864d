//! The table of hostile requests: to the server alone, and through proxies.

use http::hostile::front::Kind;
use http::hostile::table::all;
use http::hostile::trial::Course;

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
