use std::env;
use std::ffi::OsString;
use std::io::{self, Error};
use std::net::TcpListener;
use std::num::NonZero;
use std::path::Path;
use std::process::ExitCode;

use http::files::Root;
use http::limits::Limits;
use http::log::Log;
use http::serve::serve;
use http::server::{self, SEATS};
use http::site::Site;
use no_messages::say;
use threads::seats::Seats;

const ADDRESS: &str = "127.0.0.1:7190";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let args = env::args_os().skip(1).map(OsString::into_string);
    let args: Vec<_> = args.map(|it| it.ok()?.parse().ok()).collect();
    let seats: NonZero<usize> = match args[..] {
        [] => SEATS,
        [Some(seats)] => seats,
        _ => return Err(Error::other("usage: serve-files [SEATS]")),
    };
    let listener = TcpListener::bind(ADDRESS)?;
    let log = Log::start()?;
    let root = Root::open(Path::new("."))?;
    let limits = Limits::default();
    let site = Site {
        root,
        limits,
        log: log.clone(),
    };
    say(format_args!("listening on {ADDRESS}"));
    server::run(&listener, &Seats::new(seats.get()), &log, |mut stream| {
        stream.set_nodelay(true)?;
        serve(&mut stream, &site)
    });
    Ok(())
}
// ANCHOR_END: run
