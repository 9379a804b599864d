//! Asks until there is an answer or the time is over.

use std::collections::BTreeMap;
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
const ROUNDS: u32 = 3;
/// More over UDP must not be, for one server (RFC 9520, section 3.1).
const MOST: u32 = 3;

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
    let mut all = BTreeMap::new();
    for round in 0..ROUNDS {
        let mut answers = 0;
        for server in servers {
            let until = whole.part(FIRST * 2_u32.pow(round));
            if until.left().is_err() {
                return last;
            }
            let known: &mut Known = all.entry(*server).or_default();
            if known.asked == MOST {
                continue;
            }
            match once(*server, known, (name, kind), until, tell) {
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

/// What we know of a server.
#[derive(Default)]
struct Known {
    /// How often, over UDP.
    asked: u32,
    no_edns: bool,
}

fn once(
    server: SocketAddr,
    known: &mut Known,
    (name, kind): (&Name, u16),
    until: Deadline,
    tell: Tell,
) -> io::Result<Answer> {
    loop {
        let query = Query::new(name, kind, !known.no_edns)?;
        known.asked += 1;
        let Some(answer) = over_udp(server, &query, until, tell)? else {
            tell("asked again over TCP");
            return over_tcp(server, &query, until);
        };
        if answer.code() != FORMERR || known.no_edns || known.asked == MOST {
            return Ok(answer);
        }
        tell("asked again without EDNS");
        known.no_edns = true;
    }
}
// ANCHOR_END: ask

/// The server is in trouble, or does not want to. Another may know.
fn failed(answer: &Answer) -> bool {
    matches!(answer.code(), FORMERR | SERVFAIL | REFUSED)
}
