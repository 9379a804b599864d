use std::env;
use std::process::ExitCode;

use no_messages::say;
use protocols::grammar::number;
use protocols::server::serve;

const ADDRESS: &str = "127.0.0.1:7150";

// ANCHOR: main
fn main() -> ExitCode {
    let seconds = match env::args_os().nth(1) {
        None => Some(60),
        Some(arg) => arg.to_str().and_then(number),
    };
    let Some(seconds) = seconds else {
        say("usage: stock-server-2 [SECONDS]");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(ADDRESS, 2, seconds.into());
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}
// ANCHOR_END: main
