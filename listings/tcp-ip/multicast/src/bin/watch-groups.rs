use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read, Write};
use std::process::ExitCode;

use multicast::report::{is_plumbing, wishes};
use socket2::{Domain, Protocol, Socket, Type};
use udp::say;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot watch: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    // A copy of every packet, from its IP header on (packet(7)).
    let every = Protocol::from(i32::from(0x0003u16.to_be()));
    let mut socket = Socket::new(Domain::PACKET, Type::DGRAM, Some(every))?;
    say("watching");
    let mut packet = vec![0; 1 << 16];
    // Each wish is sent more than once, since it may be lost.
    let mut known = BTreeMap::new();
    loop {
        let n = match socket.read(&mut packet) {
            Err(why) if why.kind() == ErrorKind::Interrupted => continue,
            n => n?,
        };
        for (host, group, wanted) in wishes(&packet[..n]) {
            let new = known.insert((host, group), wanted) != Some(wanted);
            if new && !is_plumbing(group) {
                let verb = if wanted { "wants" } else { "leaves" };
                writeln!(io::stdout(), "{host} {verb} {group}").map_err(
                    |e| io::Error::other(format!("cannot print: {e}")),
                )?;
            }
            if known.len() > 1000 {
                known.clear();
            }
        }
    }
}
// ANCHOR_END: run
