//! Asks until there is an answer or the time is over.

use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::time::Duration;

use time_limits::deadline::{Deadline, Limit};

use crate::check::Answer;
use crate::message::FORMERR;
use crate::name::Name;
use crate::query::Query;
use crate::transport::{Tell, over_tcp, over_udp};

/// For the first try. Each round has twice the time of the one before.
const FIRST: Duration = Duration::from_secs(1);
/// More must not be (RFC 9520, section 3.1).
const ROUNDS: u32 = 3;

const SERVFAIL: u8 = 2;
const REFUSED: u8 = 5;

// ANCHOR: ask
pub fn ask(
    servers: &[SocketAddr],
    name: &Name,
    kind: u16,
    limit: Duration,
    tell: Tell,
) -> io::Result<Answer> {
    let whole = Deadline::after(limit);
    let mut last = Err(ErrorKind::TimedOut.into());
    for round in 0..ROUNDS {
        let mut answers = 0;
        for server in servers {
            let until = whole.part(FIRST * 2_u32.pow(round));
            if until.left().is_err() {
                return last;
            }
            match once(*server, name, kind, until, tell) {
                Ok(answer) if !failed(&answer) => return Ok(answer),
                Ok(answer) => {
                    tell(&format!("{server}: code {}", answer.code()));
                    answers += 1;
                    last = Ok(answer);
                }
                Err(why) => {
                    tell(&format!("{server}: {why}"));
                    last = last.or(Err(why));
                }
            }
        }
        if answers == servers.len() {
            return last; // they would say the same again
        }
    }
    last
}

fn once(
    server: SocketAddr,
    name: &Name,
    kind: u16,
    until: Deadline,
    tell: Tell,
) -> io::Result<Answer> {
    let mut query = Query::new(name, kind, true)?;
    let mut answer = over_udp(server, &query, until, tell)?;
    if answer.as_ref().is_some_and(|a| a.code() == FORMERR) {
        tell("asked again without EDNS");
        query = Query::new(name, kind, false)?;
        answer = over_udp(server, &query, until, tell)?;
    }
    match answer {
        Some(answer) => Ok(answer),
        None => {
            tell("asked again over TCP");
            over_tcp(server, &query, until)
        }
    }
}
// ANCHOR_END: ask

/// The server is in trouble, or does not want to. Another may know.
fn failed(answer: &Answer) -> bool {
    matches!(answer.code(), FORMERR | SERVFAIL | REFUSED)
}
