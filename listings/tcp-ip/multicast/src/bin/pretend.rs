use std::io::{self, Write};
use std::process::ExitCode;

use multicast::message::Message;
use multicast::{PLACE, group};
use udp::say;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot pretend: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = group::open(*PLACE.ip(), PLACE.port())?;
    let send = |name: &str, seconds| {
        let name = name.into();
        let port = 9100;
        let message = Message::Here {
            name,
            port,
            seconds,
        };
        let line = message.to_string();
        socket.send_to(line.as_bytes(), PLACE).map(|_| ())
    };
    // Is the printer gone?
    send("printer", 0)?;
    // Or is it here?
    send("printer", u32::MAX)?;
    // And a hundred more.
    for n in 1..=100 {
        send(&format!("fax-{n}"), u32::MAX)?;
    }
    writeln!(io::stdout(), "said 102 lies")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))
}
// ANCHOR_END: run
