//! For every name of the course, what `dig` says: asked of knot and of
//! unbound.

use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{fs, thread};

use dns::check::Answer;
use dns::data::line;
use dns::name::Name;
use dns::resolver::ask;
use dns::site::Site;
use dns::spelling;
use dns::zone;

trust::on_trust!();

type Why = Box<dyn std::error::Error>;

/// Name and type of each line, and some that aren't there.
fn questions() -> Vec<(String, String)> {
    let names = zone::names();
    let mut all: Vec<(String, String)> = names
        .lines()
        .filter(|line| !line.starts_with('$'))
        .filter_map(|line| {
            let mut words = line.split(' ');
            let (name, kind) = (words.next()?, words.next()?);
            let name = match name {
                "@" => "course.test".to_string(),
                name => format!("{name}.course.test"),
            };
            Some((name.replace('*', "any"), kind.to_string()))
        })
        .collect();
    for more in ["alias A", "second A", "gone A", "second CNAME", "x.old A"] {
        let (name, kind) = more.split_once(' ').unwrap_or_default();
        all.push((format!("{name}.course.test"), kind.into()));
    }
    for more in ["a.old A", "x.y.wild A", "wild A", "nothing A", "www MX"] {
        let (name, kind) = more.split_once(' ').unwrap_or_default();
        all.push((format!("{name}.course.test"), kind.into()));
    }
    all.sort();
    all.dedup();
    all
}

/// Whether this course knows the type. If not, dig is told not to, too.
fn known(kind: &str) -> bool {
    kind.starts_with("TYPE") || spelling::kind(kind).is_some()
}

/// The number of a type that only dig knows by name.
fn number(kind: &str) -> Option<u16> {
    let known = [
        ("CAA", 257),
        ("NAPTR", 35),
        ("TLSA", 52),
        ("SSHFP", 44),
        ("LOC", 29),
        ("URI", 256),
        ("HTTPS", 65),
        ("SVCB", 64),
    ];
    let other = known.iter().find(|k| k.0 == kind).map(|k| k.1);
    spelling::kind(kind).or(other)
}

/// Five words with one space between. unbound counts the second one down.
fn plain(line: &str, counts: bool) -> Option<String> {
    let mut words = Vec::new();
    let mut rest = line;
    for _ in 0..4 {
        let (word, more) = rest.split_once(['\t', ' '])?;
        words.push(word);
        rest = more.trim_start_matches(['\t', ' ']);
    }
    if counts {
        words.remove(1);
    }
    words.push(rest);
    Some(words.join(" ").replace(" CLASS1 ", " IN "))
}

/// One dig, for all the questions, one after another.
fn dig(
    file: &Path,
    server: SocketAddr,
    questions: &[(String, String)],
) -> io::Result<Child> {
    let mut batch = String::new();
    for (name, kind) in questions {
        let format = if known(kind) { "" } else { "+unknownformat" };
        batch += &format!("{name} {kind} {format}\n");
    }
    fs::write(file, batch)?;
    let mut dig = Command::new("dig");
    dig.arg(format!("@{}", server.ip())).arg("-p");
    dig.arg(server.port().to_string());
    dig.arg("-r").arg("-f").arg(file).arg("+time=20");
    dig.args(["+noall", "+answer", "+comments", "+nosplit"]);
    dig.stdout(Stdio::piped()).spawn()
}

/// A machine may be so busy that the time is over, or that unbound waits for
/// knot in vain: that is no answer of theirs.
fn patient(server: SocketAddr, name: &str, number: u16) -> Result<Answer, Why> {
    let asked: Name = name.parse()?;
    let limit = Duration::from_secs(20);
    for _ in 0..10 {
        match ask(&[server], &asked, number, limit, &mut |_| {}) {
            Ok(answer) if answer.code() == SERVFAIL => {}
            Err(why) if why.kind() == ErrorKind::TimedOut => {}
            done => return Ok(done?),
        }
    }
    Err("no answer in ten times".into())
}

const SERVFAIL: u8 = 2;

/// Asks while dig asks, and compares.
fn compare(
    file: &Path,
    server: SocketAddr,
    counts: bool,
    all: &[(String, String)],
) -> Result<(), Why> {
    let mut child = dig(file, server, all)?;
    let mut answers = Vec::new();
    for (name, kind) in all {
        let number = number(kind).ok_or(kind.clone())?;
        answers.push(patient(server, name, number)?);
    }
    let mut out = child.wait_with_output()?.stdout;
    while String::from_utf8_lossy(&out).contains("SERVFAIL") {
        child = dig(file, server, all)?;
        out = child.wait_with_output()?.stdout;
    }
    let out = String::from_utf8(out)?;
    let told: Vec<&str> = out.split("->>HEADER<<-").skip(1).collect();
    assert_eq!(told.len(), all.len());
    for (((name, kind), told), answer) in all.iter().zip(told).zip(answers) {
        let mut ours = Vec::new();
        for record in &answer.records {
            let line = line(&answer.bytes, record)?;
            ours.push(plain(&line, counts).ok_or(line)?);
        }
        let lines = told.lines().skip(1).filter(|l| !l.starts_with(';'));
        let mut theirs: Vec<String> =
            lines.filter_map(|l| plain(l, counts)).collect();
        ours.sort();
        theirs.sort();
        assert_eq!(ours, theirs, "{name} {kind} from {server}");
        let code = match answer.code() {
            0 => "NOERROR",
            3 => "NXDOMAIN",
            _ => "another code",
        };
        assert!(told.contains(code), "{name} {kind}: {code}\n{told}");
    }
    Ok(())
}

#[test]
fn the_same_as_dig() -> Result<(), Why> {
    let dir = tempfile::tempdir()?;
    // Others may have a site as well: each at an address of its own.
    let [_, a, b, c] = std::process::id().to_be_bytes();
    let site = Site::start(dir.path(), Ipv4Addr::new(127, 64 | a, b, c))?;
    let all = questions();
    assert!(all.len() > 40);
    let mut kinds: Vec<&str> = all.iter().map(|q| &q.1[..]).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert!(kinds.len() >= 20, "{kinds:?}");
    thread::scope(|scope| {
        let [knot, unbound] = site.addresses;
        let (all, dir) = (&all, dir.path());
        let two = [(knot, false), (unbound, true)].map(|(server, counts)| {
            let file = dir.join(format!("questions-{counts}"));
            thread::Builder::new().spawn_scoped(scope, move || {
                compare(&file, server, counts, all).map_err(|e| e.to_string())
            })
        });
        for one in two {
            one?.join().map_err(|_| "see above")??;
        }
        Ok(())
    })
}
