//! One conversation: requests in, answers out.

use std::io::{self, BufRead, BufReader, ErrorKind, Write};

use crate::answer::Answer;
use crate::body::Body;
use crate::conversation::{Conversation, Paced};
use crate::fields::line;
use crate::framing::Framing;
use crate::head::Head;
use crate::limits::Fault;
use crate::site::Site;

type Wire<'a, S> = BufReader<Paced<'a, S>>;

// ANCHOR: serve
/// Serves a client until it ends, or must.
pub fn serve<S: Conversation>(stream: &mut S, site: &Site) -> io::Result<()> {
    let limits = &site.limits;
    let mut wire = BufReader::new(Paced::new(stream, limits.idle));
    let mut head_only = false;
    let done = match requests(&mut wire, site, &mut head_only) {
        Ok(()) => Ok(()),
        Err(Fault::Io(why)) => Err(why),
        Err(Fault::Refuse(status, why)) => {
            site.log.line(format!("refused: {status} {why}"));
            let answer = Answer::text(status, why);
            let how = (head_only, true);
            answer.send(wire.get_mut(), how, limits.piece_time)
        }
    };
    drop(wire);
    done.and(stream.end(limits.linger, limits.linger_bytes))
}

fn requests<S: Conversation>(
    wire: &mut Wire<S>,
    site: &Site,
    head_only: &mut bool,
) -> Result<(), Fault> {
    let limits = &site.limits;
    for n in 1..=limits.requests {
        wire.get_mut().within(limits.idle);
        let begun = match begun(wire) {
            // Nothing was asked, so there is nothing to answer.
            Err(Fault::Io(why)) if why.kind() == ErrorKind::TimedOut => false,
            found => found?,
        };
        if !begun {
            if n == 1 {
                site.log.line("nothing was asked".into());
            }
            break;
        }
        wire.get_mut().within(limits.head_time);
        let head = Head::read(wire, limits, head_only).map_err(late)?;
        let Some(head) = head else { break };
        let answer = answer(&head, wire, site)?;
        let status = answer.status;
        let close = n == limits.requests || !head.keeps();
        let how = (*head_only, close);
        let Head { method, target, .. } = head;
        site.log.line(format!("{method} {target}: {status}"));
        answer.send(wire.get_mut(), how, limits.piece_time)?;
        if close {
            break;
        }
    }
    Ok(())
}

/// Waits for a request. Old clients send an empty line behind a body: that is
/// none.
fn begun<S: Conversation>(wire: &mut Wire<S>) -> Result<bool, Fault> {
    if wire.fill_buf()?.starts_with(b"\r") {
        line(wire, &mut 2, 400)?;
    }
    Ok(!wire.fill_buf()?.is_empty())
}
// ANCHOR_END: serve

// ANCHOR: answer
/// Reads the body whole, whatever it is for: behind it stands the next
/// request.
fn answer<S: Conversation>(
    head: &Head,
    wire: &mut Wire<S>,
    site: &Site,
) -> Result<Answer, Fault> {
    if let Some(expected) = head.fields.only("expect")?
        && head.minor > 0
    {
        if !expected.eq_ignore_ascii_case(b"100-continue") {
            return Err(Fault::Refuse(417, "another expectation"));
        }
        if head.framing != Framing::Length(0) && wire.buffer().is_empty() {
            wire.get_mut().write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        }
    }
    wire.get_mut().within(site.limits.body_time);
    let mut body = Body::new(wire, head.framing, &site.limits);
    let length = body.drain().map_err(late)?;
    match head.method.as_str() {
        "GET" | "HEAD" => site.file(head),
        "POST" => Ok(Answer::text(200, &format!("{length} bytes"))),
        _ => Ok(Answer::text(501, "no such method")),
    }
}
// ANCHOR_END: answer

/// A request that began and did not end in time is told so.
fn late(why: Fault) -> Fault {
    match why {
        Fault::Io(why) if why.kind() == ErrorKind::TimedOut => {
            Fault::Refuse(408, "too slow")
        }
        why => why,
    }
}
