use std::io::{self, ErrorKind, Read};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use no_messages::Until;

/// How a lingering close ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The peer has ended its direction too.
    Both,
    /// The time was up.
    Late,
    /// The peer has sent more than it may.
    TooMuch,
}

// ANCHOR: finish
/// Ends our direction, and then waits for the end of the other one: so long,
/// and through so many bytes, which are thrown away.
pub fn finish(
    stream: &TcpStream,
    limit: Duration,
    most: u64,
) -> io::Result<Ending> {
    stream.shutdown(Shutdown::Write)?;
    let rest = Until::from_now(stream, limit);
    let mut rest = rest.take(most.saturating_add(1));
    match io::copy(&mut rest, &mut io::sink()) {
        Ok(n) if n > most => Ok(Ending::TooMuch),
        Ok(_) => Ok(Ending::Both),
        Err(why) if why.kind() == ErrorKind::TimedOut => Ok(Ending::Late),
        Err(why) => Err(why),
    }
}
// ANCHOR_END: finish
