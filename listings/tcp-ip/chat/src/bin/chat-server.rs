use std::env;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{self, ExitCode};
use std::thread;
use std::time::Duration;

use chat::certificate;
use chat::door::Door;
use chat::limits::Limits;
use chat::server::Server;
use nix::sys::signal::Signal;
use supervisor::log::{flush, say};
use unix_server::signals;

fn main() -> ExitCode {
    let done = run();
    if let Err(why) = &done {
        say(format_args!("cannot serve: {why}"));
    }
    flush();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (limits, files) = arguments()?;
    // In all threads: they begin with our mask.
    let stop = signals::block([Signal::SIGINT, Signal::SIGTERM])?;
    let plain = ([127, 0, 0, 1], 6667).into();
    let mut doors = vec![Door::open(plain, None, &limits)?];
    if let [chain, key] = &files[..] {
        let config = certificate::config(Path::new(chain), Path::new(key))?;
        let address = ([127, 0, 0, 1], 6697).into();
        doors.push(Door::open(address, Some(config), &limits)?);
    }
    let server = Server::new(doors, limits);
    thread::scope(|scope| {
        let done = server.doors.iter().try_for_each(|door| {
            say(format_args!("listening on {}", door.address()?));
            let serve = || server.serve(scope, door);
            thread::Builder::new()
                .spawn_scoped(scope, serve)
                .map_err(|why| {
                    io::Error::other(format!("no thread for clients: {why}"))
                })
                .map(drop)
        });
        let done = done.and_then(|()| Ok(stop.wait()?));
        if let Ok(signal) = &done {
            say(format_args!("{signal}: the server stops"));
        }
        let left = server.stop();
        if server.seats.all_back(Duration::from_secs(3)) > 0 {
            say("a thread does not end");
            flush();
            process::exit(1);
        }
        say(format_args!("cut off at the end: {left}"));
        done.map(drop)
    })
}
// ANCHOR_END: run

/// `[NAME=NUMBER…] [CERTIFICATE KEY]`
fn arguments() -> io::Result<(Limits, Vec<OsString>)> {
    let mut limits = Limits::default();
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    let mut set = |it: &&OsString| it.to_str().is_some_and(|it| limits.set(it));
    let count = words.iter().take_while(|it| set(it)).count();
    let files = words[count..].to_vec();
    match files.len() {
        0 | 2 => Ok((limits, files)),
        _ => {
            let usage = "usage: chat-server [NAME=NUMBER…] [CERTIFICATE KEY]";
            Err(io::Error::other(usage))
        }
    }
}
