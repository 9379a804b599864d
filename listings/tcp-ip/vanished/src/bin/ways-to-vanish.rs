use std::env;
use std::io::{self, Write};
use std::process::ExitCode;
use std::thread::{self, sleep};
use std::time::Duration;

use vanished::apart::apart;
use vanished::limits::{end, keepalive, name};
use vanished::net::Net;
use vanished::peer::Peer;
use vanished::ways::{WAYS, vanish};

const A_WHILE: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show all ways: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let probes = env::args_os().nth(1).is_some_and(|arg| arg == "keepalive");
    apart()?;
    let said = all(probes)?;
    let mut out = io::stdout();
    if probes {
        for (way, said) in WAYS.iter().zip(said) {
            writeln!(out, "{way:<21}{}", said[0])?;
        }
        return Ok(());
    }
    let head = [
        "the peer",
        "a read",
        "a write",
        "and then",
        "data in flight",
    ];
    row(&mut out, head)?;
    for (way, two) in WAYS.iter().zip(said.chunks(2)) {
        let [idle, flight] = two else { continue };
        row(&mut out, [way, &idle[0], &idle[1], &idle[2], &flight[2]])?;
    }
    Ok(())
}

/// Each way on a net of its own: idle and with data, or with keepalive.
fn all(probes: bool) -> io::Result<Vec<[String; 3]>> {
    let mut trials = vec![];
    for way in 0..WAYS.len() {
        for case in if probes {
            &["keepalive"][..]
        } else {
            &["idle", "data"]
        } {
            let n = trials.len() as u8;
            let trial = move || trial(way, case, &mut Net::new(n)?);
            trials.push(thread::Builder::new().spawn(trial).map_err(
                |why| io::Error::other(format!("no thread for a trial: {why}")),
            )?);
        }
    }
    let gone = |_| io::Error::other("a trial ended early");
    trials
        .into_iter()
        .map(|one| one.join().map_err(gone)?)
        .collect()
}

fn row(out: &mut impl Write, [a, b, c, d, e]: [&str; 5]) -> io::Result<()> {
    writeln!(out, "{a:<21}{b:<13}{c:<9}{d:<14}{e}")
}

// ANCHOR: trial
fn trial(way: usize, case: &str, net: &mut Net) -> io::Result<[String; 3]> {
    let mut peer = Peer::new(net)?;
    let mut stream = peer.connect(net)?;
    stream.write_all(b"hello\n")?;
    sleep(A_WHILE / 2);
    if case == "keepalive" {
        keepalive(&stream, [A_WHILE, A_WHILE], 2)?;
    }
    vanish(way, net, &mut peer)?;
    let read = match case {
        "data" => String::new(),
        "idle" => end(&stream, A_WHILE)?.0,
        _ => return Ok([end(&stream, MOST)?.0, String::new(), String::new()]),
    };
    let write = match stream.write(b"hello\n") {
        Ok(_) => "taken".to_owned(),
        Err(why) => name(&why),
    };
    Ok([read, write, end(&stream, MOST)?.0])
}
// ANCHOR_END: trial
