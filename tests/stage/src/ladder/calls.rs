//! Which of the traced calls a ladder shows, and in what words.

use std::sync::LazyLock;

use regex::Regex;

use super::trace::Call;

/// What a call does to a socket, as far as others can notice.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Role {
    Connect,
    Accept,
    Listen,
    Send,
    Receive,
    /// Nothing more will be sent: `close`, `shutdown(SHUT_WR)`.
    Finish,
    Wait,
    /// The process is over, and its sockets with it.
    End,
    Other,
}

/// The rule for noise. What creates, connects, feeds, drains or ends a socket
/// is shown. What only asks about one (getsockname, getpeername, fcntl) is not;
/// nor is waiting for several at once, or setting options, in a program that is
/// no listing: a tool has its own reasons. SHUT_RD is not seen by anybody either. SO_ERROR is how a connect that did
/// not wait gives its result, so that question is shown.
pub fn role(call: &Call, listing: bool) -> Option<Role> {
    Some(match call.name.as_str() {
        "connect" => Role::Connect,
        "accept" | "accept4" => Role::Accept,
        "listen" => Role::Listen,
        "send" | "sendto" | "sendmsg" | "write" | "writev" | "sendfile" | "splice" => Role::Send,
        "recv" | "recvfrom" | "recvmsg" | "read" | "readv" => Role::Receive,
        "close" => Role::Finish,
        "shutdown" if call.args.get(1).is_some_and(|how| how != "SHUT_RD") => Role::Finish,
        "socket" | "socketpair" | "bind" => Role::Other,
        "shutdown" | "setsockopt" if listing => Role::Other,
        "getsockopt" if listing && call.args.get(2)? == "SO_ERROR" => Role::Other,
        "poll" | "ppoll" | "select" | "pselect6" if listing => Role::Wait,
        "epoll_wait" | "epoll_pwait" | "epoll_pwait2" if listing => Role::Wait,
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
pub fn words(call: &Call, listing: bool) -> String {
    let arg = |n: usize| call.args.get(n).map_or("", String::as_str);
    let fd = descriptor(arg(0)).map_or_else(|| arg(0).to_owned(), |n| n.to_string());
    let parts = match call.name.as_str() {
        "socket" | "socketpair" => vec![arg(0).to_owned(), kind(arg(1))],
        "bind" | "connect" => vec![fd, address(arg(1)).unwrap_or_default()],
        "accept" | "accept4" | "close" => vec![fd],
        "send" | "sendto" | "write" => vec![fd, data(arg(1)), target(arg(4))],
        "sendmsg" | "writev" => vec![fd, vectors(arg(1)), target(arg(1))],
        "recv" | "recvfrom" | "read" if listing => vec![fd, arg(2).to_owned(), peek(arg(3))],
        "recv" | "recvfrom" | "read" => vec![fd],
        "recvmsg" | "readv" => vec![fd],
        "getsockopt" => vec![fd, arg(2).to_owned()],
        // strace has no words for a time that is an option's value.
        "setsockopt" if arg(2).contains("TIMEO") => vec![fd, arg(2).replace("_OLD", "")],
        "setsockopt" => vec![fd, arg(2).to_owned(), MEMBER.replace_all(arg(3), "").into()],
        "poll" | "ppoll" => vec![events(&ASKED, arg(0))],
        name if name.starts_with("epoll_") => vec![fd],
        _ => call.args.iter().map(|arg| plain(arg)).collect(),
    };
    let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    format!("{}({})", call.name, parts.join(", "))
}

/// What it gave, errors by name.
pub fn result(call: &Call, role: Role) -> String {
    if let Some(errno) = &call.errno {
        return match errno.starts_with("ERESTART") {
            true => "interrupted".into(),
            false => errno.clone(),
        };
    }
    let arg = |n: usize| call.args.get(n).map_or("", String::as_str);
    let value = plain(&call.result);
    let from = |text: &str| address(text).map_or_else(String::new, |a| format!(" from {a}"));
    match call.name.as_str() {
        _ if value == "?" => "never returns".into(),
        "accept" | "accept4" => value + &from(arg(1)),
        "recv" | "recvfrom" | "read" if value != "0" => {
            format!("{value} {}{}", data(arg(1)), from(arg(4)))
        }
        "recvmsg" | "readv" if value != "0" => {
            format!("{value} {}{}", vectors(arg(1)), from(arg(1)))
        }
        "socketpair" => format!("{value}, {}", plain(arg(3))),
        "getsockopt" => arg(3).trim_matches(['[', ']']).to_owned(),
        "poll" | "ppoll" if role == Role::Wait => match events(&READY, &call.result) {
            ready if ready.is_empty() => value,
            ready => ready,
        },
        _ => value,
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
