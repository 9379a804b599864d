//! For every name of the course, what `dig` says: asked of knot and of
//! unbound.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

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

/// What one dig says of all the questions, one after another.
fn dig(
    dir: &Path,
    server: SocketAddr,
    questions: &[(String, String)],
) -> Result<Vec<String>, Why> {
    let mut batch = String::new();
    for (name, kind) in questions {
        let format = if known(kind) { "" } else { "+unknownformat" };
        batch += &format!("{name} {kind} {format}\n");
    }
    let file = dir.join("questions");
    fs::write(&file, batch)?;
    let mut dig = Command::new("dig");
    dig.arg(format!("@{}", server.ip())).arg("-p");
    dig.arg(server.port().to_string())
        .arg("-r")
        .arg("-f")
        .arg(file);
    dig.args(["+noall", "+answer", "+comments", "+nosplit"]);
    let out = String::from_utf8(dig.output()?.stdout)?;
    let all = out.split("->>HEADER<<-").skip(1);
    Ok(all.map(str::to_string).collect())
}

#[test]
fn the_same_as_dig() -> Result<(), Why> {
    let dir = tempfile::tempdir()?;
    let [high, low] = (std::process::id() as u16).to_be_bytes();
    // Others may have a site as well: each at an address of its own.
    let site = Site::start(dir.path(), Ipv4Addr::new(127, 53, high, low | 1))?;
    let all = questions();
    assert!(all.len() > 40);
    let mut kinds: Vec<&str> = all.iter().map(|q| &q.1[..]).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert!(kinds.len() >= 20, "{kinds:?}");
    for server in site.addresses {
        let told = dig(dir.path(), server, &all)?;
        assert_eq!(told.len(), all.len());
        for ((name, kind), told) in all.iter().zip(told) {
            let asked: Name = name.parse()?;
            let number = number(kind).ok_or(kind.clone())?;
            let limit = Duration::from_secs(20);
            let answer = ask(&[server], &asked, number, limit, &mut |_| {})?;
            let counts = server.port() != site.addresses[0].port();
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
    }
    Ok(())
}
