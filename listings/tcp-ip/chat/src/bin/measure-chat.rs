use std::env;
use std::io::{self, Error, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use chat::trial::watch;
use no_messages::say;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot measure: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// Measures a server that runs already.
fn run() -> io::Result<()> {
    let usage = "usage: measure-chat ADDRESS MEMBERS SECONDS calm|asleep|both";
    let usage = || Error::other(usage);
    let words = env::args_os().skip(1);
    let words = words.filter_map(|it| it.into_string().ok());
    let words: Vec<String> = words.collect();
    let [server, members, seconds, what] = &words[..] else {
        return Err(usage());
    };
    let server: SocketAddr = server.parse().map_err(|_| usage())?;
    let members: usize = members.parse().map_err(|_| usage())?;
    let seconds: usize = seconds.parse().map_err(|_| usage())?;
    if !(2..5000).contains(&members) || !(1..60).contains(&seconds) {
        return Err(usage());
    }
    let (flood, sleeper) = match what.as_str() {
        "calm" => (false, false),
        "asleep" => (false, true),
        "both" => (true, true),
        _ => return Err(usage()),
    };
    let all = watch(server, members, seconds, flood, sleeper)?;
    for (at, second) in all.iter().enumerate() {
        let worst = second.worst.as_secs_f64() * 1000.0;
        let missing = second.missing;
        let line = format!("{what} {at} {worst:.1} {missing}");
        writeln!(io::stdout(), "{line}")?;
    }
    Ok(())
}
// ANCHOR_END: run
