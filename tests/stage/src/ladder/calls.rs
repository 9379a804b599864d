//! Which of the traced calls a ladder shows, and in what words.
//!
//! # The rule for what is shown
//!
//! A ladder shows every call that **makes, names, connects, feeds, drains, passes
//! on or ends** a socket of TCP, UDP or UNIX: socket, bind, listen, connect,
//! accept, what reads and writes, shutdown, close, the end of a process that had
//! sockets, and SO_LINGER, which decides how a connection ends.
//!
//! - Of **listings**, and of your own programs where their debug information
//!   leads to a source line, it also shows what waits (poll, select, epoll_wait),
//!   socketpair, setsockopt, shutdown(SHUT_RD), SO_ERROR, which is how a connect
//!   that did not wait gives its result, and the room there was for what is read.
//! - Of **tools** it leaves these out: they are the tool's own affair. It also
//!   leaves out the pairs that a tool makes for itself, and datagram sockets over
//!   which it says nothing.
//! - Of **all** it leaves out what only asks or copies: getsockname, getpeername,
//!   any other getsockopt, fcntl, ioctl, epoll_ctl, dup, fork; and how libc looks
//!   names up. A copy is the same socket, in whichever process, whether it came
//!   by dup, fork, exec or SCM_RIGHTS. An exec or close_range is shown if a
//!   socket ends with it.
//! - Nothing is folded: a call that is made a thousand times stands there a
//!   thousand times. A packet that is sent again is shown once.

use std::sync::LazyLock;

use regex::Regex;

use super::trace::Call;
use super::words::{Name, Outcome, Words};

/// What a call does to a socket, as far as others can notice.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Role {
    Connect,
    Accept,
    Listen,
    Bind,
    Send,
    Receive,
    /// Nothing more will be sent: `close`, `shutdown(SHUT_WR)`.
    Finish,
    Wait,
    /// The process is over, and its sockets with it.
    End,
    /// Two sockets that are each other's peers.
    Pair,
    Other,
}

/// Whose call it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Whose {
    /// A listing's, or one that has a source line.
    Own,
    Tool,
}

/// The rule above, for the calls that are about one socket. What exec and
/// close_range end is known only to who follows the descriptors.
pub fn role(call: &Call, name: Name, whose: Whose) -> Option<Role> {
    let own = whose == Whose::Own;
    let arg = |n: usize| call.args.get(n).map_or("", String::as_str);
    Some(match name {
        Name::Connect => Role::Connect,
        Name::Accept | Name::Accept4 => Role::Accept,
        Name::Listen => Role::Listen,
        Name::Bind => Role::Bind,
        Name::Socket => Role::Other,
        Name::Send | Name::Sendto | Name::Sendmsg | Name::Write | Name::Writev => Role::Send,
        Name::Sendfile | Name::Splice => Role::Send,
        name if name.receives() => Role::Receive,
        Name::Close => Role::Finish,
        Name::Shutdown if arg(1) != "SHUT_RD" => Role::Finish,
        Name::Setsockopt if arg(2) == "SO_LINGER" => Role::Other,
        // A tool's pair is left out later, with all that it does with it.
        Name::Socketpair => Role::Pair,
        Name::Shutdown | Name::Setsockopt if own => Role::Other,
        Name::Getsockopt if own && arg(2) == "SO_ERROR" => Role::Other,
        name if name.waits() && own => Role::Wait,
        _ => return None,
    })
}

/// libc looks a name up with sockets of its own, which is another story.
pub fn resolver(call: &Call) -> bool {
    let lookups = ["getaddrinfo", "getnameinfo", "gethostby", "getserv", "getpw", "getgr"];
    let mut symbols = call.frames.iter().map(|f| f.symbol.as_str());
    symbols.any(|symbol| lookups.iter().any(|l| symbol.starts_with(l)))
}

static INET: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)"#));
static INET6: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"sin6_port=htons\((\d+)\).*inet_pton\(AF_INET6, "([^"]+)""#));
static PATH: LazyLock<Regex> = LazyLock::new(|| pattern(r#"sun_path=(@?"(?:[^"\\]|\\.)*")"#));
static PLAYED_IN: LazyLock<Regex> = LazyLock::new(|| pattern(r#""[^"]*/\.tmp\w{6}/"#));
static DECODED: LazyLock<Regex> = LazyLock::new(|| pattern(r"(\d+)<(?:->|[^<>])*>"));
static IOV: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"iov_base=("(?:[^"\\]|\\.)*"(?:\.\.\.)?)"#));
static READY: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{fd=(\d+), revents=([A-Z|]+)\}"));
static RIGHTS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"cmsg_type=SCM_RIGHTS, cmsg_data=\[((?:[^\[\]]|\[[^\[\]]*\])*)\]"));
/// What a value is wrapped in: `[1]`, `{l_onoff=1, l_linger=0}`.
static MEMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b[a-z_]+=|[\[\]{}]"));
static ASKED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{fd=(\d+)[^,{}]*, events=([A-Z|]+)\}"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

/// `127.0.0.1:7007`, `[::1]:7007`, `"echo.sock"`
pub fn address(text: &str) -> Option<String> {
    if let Some(found) = INET.captures(text) {
        return Some(format!("{}:{}", &found[2], &found[1]));
    }
    if let Some(found) = INET6.captures(text) {
        return Some(format!("[{}]:{}", &found[2], &found[1]));
    }
    PATH.captures(text).map(|found| path(&found[1]))
}

/// A socket's path, without the directory that the session is played in.
pub fn path(text: &str) -> String {
    PLAYED_IN.replace(text, "\"").into_owned()
}

/// The descriptor that a call is about.
pub fn descriptor(text: &str) -> Option<i32> {
    let digits = text.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// The call with the arguments that matter. How much room a tool had for what
/// it received does not.
pub fn words(call: &Call, name: Name, whose: Whose) -> Words {
    let arg = |n: usize| call.args.get(n).map_or("", String::as_str);
    let fd = descriptor(arg(0)).map_or_else(|| arg(0).to_owned(), |n| n.to_string());
    let parts = match name {
        Name::Socket | Name::Socketpair => vec![arg(0).to_owned(), kind(arg(1))],
        Name::Bind | Name::Connect => vec![fd, address(arg(1)).unwrap_or_default()],
        Name::Accept | Name::Accept4 | Name::Close => vec![fd],
        Name::Send | Name::Sendto | Name::Write => vec![fd, data(arg(1)), target(arg(4))],
        Name::Sendmsg | Name::Writev => {
            vec![fd, vectors(arg(1)), passed(arg(1)), target(arg(1))]
        }
        Name::Recv | Name::Recvfrom | Name::Read if whose == Whose::Own => {
            vec![fd, arg(2).to_owned(), peek(arg(3))]
        }
        name if name.receives() => vec![fd],
        Name::Getsockopt => vec![fd, arg(2).to_owned()],
        // strace has no words for a time that is an option's value.
        Name::Setsockopt if arg(2).contains("TIMEO") => vec![fd, arg(2).replace("_OLD", "")],
        Name::Setsockopt => {
            vec![fd, option(arg(2)).to_owned(), MEMBER.replace_all(arg(3), "").into()]
        }
        Name::Poll | Name::Ppoll => vec![events(&ASKED, arg(0))],
        Name::EpollWait | Name::EpollPwait | Name::EpollPwait2 => vec![fd],
        Name::Execve => vec![arg(0).to_owned()],
        _ => call.args.iter().map(|arg| plain(arg)).collect(),
    };
    let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    Words::of(name, &parts.join(", "))
}

/// An option by its name, also where strace is older than the option.
fn option(text: &str) -> &str {
    if text.starts_with("0x53 ") { "SO_PASSRIGHTS" } else { text }
}

/// What it gave, errors by name.
pub fn outcome(call: &Call, name: Name) -> Outcome {
    if let Some(errno) = &call.errno {
        return match errno.starts_with("ERESTART") {
            true => Outcome::Interrupted,
            false => Outcome::Error(errno.clone()),
        };
    }
    let arg = |n: usize| call.args.get(n).map_or("", String::as_str);
    let value = plain(&call.result);
    let from = |text: &str| address(text).map_or_else(String::new, |a| format!(" from {a}"));
    if value == "?" {
        return Outcome::Never;
    }
    let nothing = value == "0";
    Outcome::Value(match name {
        Name::Accept | Name::Accept4 => value + &from(arg(1)),
        Name::Recv | Name::Recvfrom | Name::Read if !nothing => {
            format!("{value} {}{}", data(arg(1)), from(arg(4)))
        }
        Name::Recvmsg | Name::Readv if !nothing => {
            let passed = passed(arg(1));
            let passed = if passed.is_empty() { passed } else { format!(", {passed}") };
            format!("{value} {}{passed}{}", vectors(arg(1)), from(arg(1)))
        }
        Name::Socketpair => format!("{value}, {}", plain(arg(3))),
        Name::Getsockopt => arg(3).trim_matches(['[', ']']).to_owned(),
        Name::Poll | Name::Ppoll => match events(&READY, &call.result) {
            ready if ready.is_empty() => value,
            ready => ready,
        },
        _ => value,
    })
}

/// The descriptors of a control message, as strace writes them.
pub fn rights(message: &str) -> Vec<&str> {
    RIGHTS.captures(message).map_or_else(Vec::new, |found| {
        found.get(1).map_or("", |m| m.as_str()).split(", ").filter(|f| !f.is_empty()).collect()
    })
}

/// `SCM_RIGHTS 3, 4`
fn passed(message: &str) -> String {
    let numbers: Vec<String> =
        rights(message).iter().filter_map(|fd| descriptor(fd)).map(|n| n.to_string()).collect();
    match numbers.is_empty() {
        true => String::new(),
        false => format!("SCM_RIGHTS {}", numbers.join(", ")),
    }
}

/// Without the flag that every program in Rust sets, and not too long.
fn kind(text: &str) -> String {
    text.replace("|SOCK_CLOEXEC", "").replace("|SOCK_", "|")
}

/// Bytes as strace quotes them, not too many.
fn data(text: &str) -> String {
    const MOST: usize = 24;
    let inner = text.trim_end_matches("...").trim_matches('"');
    if inner.chars().count() <= MOST && !text.ends_with("...") {
        return text.to_owned();
    }
    let cut: String = inner.chars().take(MOST).collect();
    format!("\"{}…\"", cut.trim_end_matches('\\'))
}

fn vectors(text: &str) -> String {
    let found: Vec<String> = IOV.captures_iter(text).map(|m| data(&m[1])).collect();
    found.join(" ")
}

fn target(text: &str) -> String {
    address(text).map_or_else(String::new, |a| format!("to {a}"))
}

fn peek(flags: &str) -> String {
    match flags.contains("MSG_PEEK") {
        true => "MSG_PEEK".into(),
        false => String::new(),
    }
}

fn events(which: &Regex, text: &str) -> String {
    let found: Vec<String> =
        which.captures_iter(text).map(|m| format!("{} {}", &m[1], &m[2])).collect();
    found.join(", ")
}

/// Without what strace knows of each descriptor.
pub fn plain(text: &str) -> String {
    DECODED.replace_all(text, "$1").into_owned()
}
