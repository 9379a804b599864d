use std::env;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use icmp_and_mtu::longest::{Fate, Path, longest};
use icmp_and_mtu::probe::Way;

fn main() -> ExitCode {
    let peer = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let Some(peer) = peer.and_then(|it| it.parse().ok()) else {
        let _ = writeln!(io::stderr(), "usage: find-size ADDRESS:PORT");
        return ExitCode::FAILURE;
    };
    match run(peer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot ask {peer}: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// Every path should carry this much, and it is where to begin.
const FLOOR: usize = 1200;
/// What the kernel remembers would not do: the path may be better today.
const CEILING: usize = 1500;

fn run(peer: SocketAddr) -> io::Result<()> {
    let way = Way::to(peer, Duration::from_millis(250))?;
    let mut shown = Shown { way, last: None };
    let found = longest(&mut shown, FLOOR, CEILING)?;
    let found = found.ok_or(io::Error::other("no answer, at any size"))?;
    print(&format!("the longest packet: {found} bytes"))
}

/// The same path, and a line for each size that was tried.
struct Shown {
    way: Way,
    last: Option<(usize, Fate)>,
}

impl Path for Shown {
    fn probe(&mut self, size: usize) -> io::Result<Fate> {
        let fate = self.way.probe(size)?;
        if self.last != Some((size, fate)) {
            let fate = match fate {
                Fate::Arrived => "arrived".to_owned(),
                Fate::Silence => "silence".to_owned(),
                Fate::Told(mtu) => format!("told: at most {mtu}"),
            };
            print(&format!("{size}: {fate}"))?;
        }
        self.last = Some((size, fate));
        Ok(fate)
    }
}
// ANCHOR_END: run

fn print(line: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))
}
