//! What strace wrote down: which process made which system call, with which
//! arguments and result, when, and from which stack.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

/// How a command is traced. Calls that are not listed don't even stop: what
/// strace follows is a small part of what a program does.
pub const STRACE: &[&str] = &[
    "--follow-forks",
    "--seccomp-bpf",
    "--decode-fds=all",
    "--absolute-timestamps=format:unix,precision:ns",
    "--syscall-times=ns",
    "--string-limit=48",
    "--trace=%network,read,readv,pread64,write,writev,close,close_range,ioctl,dup,dup2,dup3,fcntl,sendfile,splice,poll,ppoll,select,pselect6,epoll_ctl,epoll_wait,epoll_pwait,epoll_pwait2,execve,clone,clone3,fork,vfork,exit_group",
];

/// One line of a trace, put together again if another thread came between.
pub struct Call {
    pub tid: u32,
    pub name: String,
    pub args: Vec<String>,
    /// `6`, `4<TCP:[…]>`, `0 (Timeout)`, or `?` for one that never returned.
    pub result: String,
    /// `ECONNREFUSED`
    pub errno: Option<String>,
    /// Nanoseconds of CLOCK_REALTIME.
    pub start: u64,
    pub end: u64,
    /// The stack, innermost first.
    pub frames: Vec<Frame>,
}

pub struct Frame {
    pub module: String,
    pub symbol: String,
    pub address: u64,
}

/// How a process ended: strace's own pseudo-call.
pub const END: &str = "exit";

static LINE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\d+) +(\d+)\.(\d{9}) (.*)$"));
static FRAME: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^ > ([^(]+)\((.*)\) \[0x([0-9a-f]+)\]$"));
static RESUMED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^<\.\.\. \w+ resumed>(.*)$"));
static ENDED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\+\+\+ (exited with \d+|killed by \w+).* \+\+\+$"));
static RESULT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^ *= (.*?)(?: <(\d+)\.(\d{9})>)?$"));
static ERRNO: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:-1|\?) (E[A-Z0-9]+)\b"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

/// Reads a trace. Calls come in the order in which they returned.
pub fn read(text: &str) -> Vec<Call> {
    let mut calls: Vec<Call> = Vec::new();
    let mut pending: HashMap<u32, (u64, String)> = HashMap::new();
    for line in text.lines() {
        if let Some(frame) = FRAME.captures(line) {
            if let Some(call) = calls.last_mut() {
                call.frames.push(Frame {
                    module: frame[1].to_owned(),
                    symbol: frame[2].to_owned(),
                    address: u64::from_str_radix(&frame[3], 16).unwrap_or(0),
                });
            }
            continue;
        }
        let Some(found) = LINE.captures(line) else {
            continue;
        };
        let tid = found[1].parse().unwrap_or(0);
        let now = nanoseconds(&found[2], &found[3]);
        let rest = &found[4];
        if let Some(start) = rest.strip_suffix(" <unfinished ...>") {
            pending.insert(tid, (now, start.to_owned()));
        } else if rest.starts_with("--- SIG") {
            // The call that a signal interrupted returned now, and not earlier.
            let call = calls.iter_mut().rfind(|call| call.tid == tid);
            if let Some(call) = call.filter(|call| {
                call.errno.as_ref().is_some_and(|e| e == "EINTR" || e.starts_with("ERESTART"))
            }) {
                call.end = call.end.max(now);
            }
        } else if let Some(ended) = ENDED.captures(rest) {
            // A call that the end of its thread cut short.
            if let Some((start, text)) = pending.remove(&tid) {
                calls.extend(call(tid, start, now, &format!("{text}) = ?")));
            }
            calls.extend(call(tid, now, now, &format!("{END}() = {}", &ended[1])));
        } else if let Some(tail) = RESUMED.captures(rest) {
            if let Some((start, text)) = pending.remove(&tid) {
                calls.extend(call(tid, start, now, &format!("{text}{}", &tail[1])));
            }
        } else {
            calls.extend(call(tid, now, now, rest));
        }
    }
    calls
}

fn nanoseconds(seconds: &str, fraction: &str) -> u64 {
    let number = |text: &str| text.parse::<u64>().unwrap_or(0);
    number(seconds) * 1_000_000_000 + number(fraction)
}

fn call(tid: u32, start: u64, now: u64, text: &str) -> Option<Call> {
    let (name, rest) = text.split_once('(')?;
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
        return None;
    }
    let (args, rest) = split_args(rest);
    let found = RESULT.captures(rest)?;
    let took = match (found.get(2), found.get(3)) {
        (Some(seconds), Some(fraction)) => nanoseconds(seconds.as_str(), fraction.as_str()),
        _ => 0,
    };
    Some(Call {
        tid,
        name: name.into(),
        args,
        errno: ERRNO.captures(&found[1]).map(|m| m[1].to_owned()),
        result: found[1].to_owned(),
        start,
        // `now` of a call that was resumed is later than its return by what
        // strace took to print it; that of any other is its start.
        end: if took > 0 { start + took } else { now },
        frames: Vec::new(),
    })
}

/// Splits at the commas that stand in no bracket and no string, up to the
/// bracket that closes the call; gives what follows it too.
fn split_args(text: &str) -> (Vec<String>, &str) {
    let (mut args, mut from, mut depth, mut quoted, mut escaped) = (Vec::new(), 0, 0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => {
                args.push(text[from..at].trim().to_owned());
                return (args, &text[at + 1..]);
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                args.push(text[from..at].trim().to_owned());
                from = at + 1;
            }
            _ => {}
        }
    }
    (args, "")
}
