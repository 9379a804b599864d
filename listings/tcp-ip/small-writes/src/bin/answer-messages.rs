use std::env;
use std::net::{SocketAddr, TcpListener};
use std::process::ExitCode;

use small_writes::answer::serve;
use small_writes::measuring::say;

fn main() -> ExitCode {
    let arg = env::args_os().nth(1).and_then(|arg| arg.into_string().ok());
    let Some(address) = arg.and_then(|it| it.parse::<SocketAddr>().ok()) else {
        say("usage: answer-messages ADDRESS");
        return ExitCode::FAILURE;
    };
    match TcpListener::bind(address) {
        Ok(listener) => {
            say(format_args!("listening on {address}"));
            serve(&listener)
        }
        Err(why) => {
            say(format_args!("cannot listen on {address}: {why}"));
            ExitCode::FAILURE
        }
    }
}
