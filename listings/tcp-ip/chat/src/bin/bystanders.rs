use std::env;
use std::io::{self, Error, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use chat::trial::crowd::{Burst, Crowd};
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
/// Measures a server that runs already: how late a line between two is while
/// others join and speak.
fn run() -> io::Result<()> {
    let usage = || Error::other("usage: bystanders ADDRESS MEMBERS SPEAKERS");
    let words = env::args_os().skip(1);
    let words = words.filter_map(|it| it.into_string().ok());
    let words: Vec<String> = words.collect();
    let [server, members, speakers] = &words[..] else {
        return Err(usage());
    };
    let server: SocketAddr = server.parse().map_err(|_| usage())?;
    let members: usize = members.parse().map_err(|_| usage())?;
    let speakers: usize = speakers.parse().map_err(|_| usage())?;
    if !(2..5000).contains(&members) || speakers > members {
        return Err(usage());
    }
    let mut crowd = Crowd::new(server, members)?;
    print("silence", &crowd.silence()?)?;
    print(&format!("{members} join"), &crowd.join()?)?;
    print(&format!("{speakers} speak"), &crowd.speak(speakers)?)
}
// ANCHOR_END: run

fn print(what: &str, burst: &Burst) -> io::Result<()> {
    let bystander = burst.bystander.as_secs_f64() * 1000.0;
    let crowd = burst.crowd.as_secs_f64() * 1000.0;
    let lines = burst.lines;
    let line = format!(
        "{what}: {lines} lines in {crowd:.0} ms, a bystander {bystander:.1} ms"
    );
    writeln!(io::stdout(), "{line}")
}
