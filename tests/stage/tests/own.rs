//! `cargo ladder` of commands in any language: sockets that go from process to
//! process, the rule for what is left out, source lines, and the file.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Output};

use libtest_mimic::{Arguments, Completion, Failed, Trial};
use stage::inputs::Inputs;
use stage::ladder::file;
use stage::ladder::steps::{Ladder, What};
use stage::own::{self, Asked, Named};
use stage::trust::Passes;
use tempfile::TempDir;

/// A server whose child answers, with a copy of what its parent accepted.
const FORKED: &str = r#"
import os, socket
door = socket.create_server(("127.0.0.1", 7000))
conn, _ = door.accept()
# What the client sends is there before the child reads: no read waits.
conn.recv(1, socket.MSG_PEEK)
gone, go = os.pipe()
if os.fork() == 0:
    door.close()
    conn.sendall(conn.recv(100).upper())
    os.read(gone, 1)
    os._exit(0)
conn.close()
os.write(go, b"x")
os.wait()
"#;

/// A server that is another program by the time that it accepts.
const INHERITED: &str = r#"
import os, socket, sys
if len(sys.argv) == 1:
    door = socket.create_server(("127.0.0.1", 7000))
    kept = socket.create_server(("127.0.0.1", 7001))
    os.set_inheritable(door.fileno(), True)
    if os.fork() == 0:
        os.execv(sys.executable, [sys.executable, sys.argv[0], str(door.fileno())])
    os.wait()
else:
    door = socket.socket(fileno=int(sys.argv[1]))
    conn, _ = door.accept()
    conn.sendall(conn.recv(100).upper())
"#;

/// A process that accepts, and hands what it accepted to another.
const KEEPER: &str = r#"
import os, socket
door = socket.create_server(("127.0.0.1", 7000))
hatch = socket.socket(socket.AF_UNIX)
hatch.bind("hatch")
hatch.listen()
worker, _ = hatch.accept()
conn, _ = door.accept()
# What the client sends is there before the worker reads: no read waits.
conn.recv(1, socket.MSG_PEEK)
socket.send_fds(worker, [b"x"], [conn.fileno()])
conn.close()
# Only now is the worker's copy the last.
worker.send(b"y")
worker.recv(1)
"#;

const WORKER: &str = r#"
import os, socket
hatch = socket.socket(socket.AF_UNIX)
hatch.connect("hatch")
_, fds, _, _ = socket.recv_fds(hatch, 1, 1)
hatch.recv(1)
conn = socket.socket(fileno=fds[0])
conn.sendall(conn.recv(100).upper())
conn.close()
"#;

const CLIENT: &str = r#"
import socket
with socket.create_connection(("127.0.0.1", 7000)) as s:
    s.sendall(b"hello\n")
    while s.recv(100): pass
"#;

/// What a tool does for itself, and SO_LINGER.
const TOOL: &str = r#"
import fcntl, select, socket, struct
a, b = socket.socketpair()
a.send(b"mine")
b.recv(4)
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
u.connect(("127.0.0.1", 9))
s = socket.create_connection(("127.0.0.1", 7000))
s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
s.getsockname(), s.getpeername(), s.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
select.select([], [s], [])
s.shutdown(socket.SHUT_RD)
s.sendall(b"bye\n")
s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
s.close()
"#;

const C: &str = r#"#include <arpa/inet.h>
#include <poll.h>
#include <unistd.h>

int main(void) {
    int one = 1, fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in to = {AF_INET, htons(7000), {htonl(INADDR_LOOPBACK)}};
    if (connect(fd, (struct sockaddr *)&to, sizeof to)) return 1;
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &one, sizeof one);
    write(fd, "hello\n", 6);
    struct pollfd wait = {fd, POLLIN, 0};
    poll(&wait, 1, -1);
    char buf[9];
    return read(fd, buf, sizeof buf) < 0;
}
"#;

/// A ladder, a step a line: `lane: call = result`, `lane > lane: packet`, with
/// the line of the step that caused it, counted from 0.
fn told(ladder: &Ladder) -> String {
    use stage::ladder::draw::label;
    use stage::ladder::ids::Id;
    let mut out = String::new();
    for step in &ladder.steps {
        let lane = step.lane.at();
        let cause = step.cause.map_or_else(String::new, |c| format!(" <{}>", c.at()));
        let states: String =
            step.states.iter().map(|(lane, state)| format!(" {}{state}", lane.at())).collect();
        out += &match &step.what {
            What::Call { words, result, source, .. } => {
                let result = result.as_ref().map_or_else(|| "…".into(), |r| r.to_string());
                let line =
                    source.as_ref().map_or_else(String::new, |s| format!(" {}:{}", s.file, s.line));
                format!("{lane}: {words} = {result}{line}{states}\n")
            }
            What::Return { call, result, .. } => {
                format!("{lane}: {} gives {result}{cause}\n", call.at())
            }
            What::Packet { to, packet, .. } => {
                format!("{lane} > {}: {}{states}{cause}\n", to.at(), label(packet))
            }
            What::Message { to, words } => format!("{lane} > {}: {words}{cause}\n", to.at()),
        };
    }
    out
}

/// Writes files and runs commands beside them.
fn run(files: &[(&str, &str)], commands: &[&str]) -> Result<(TempDir, Ladder), Failed> {
    let dir = tempfile::tempdir()?;
    for (name, text) in files {
        fs::write(dir.path().join(name), text)?;
    }
    let commands = commands.iter().filter_map(|c| Named::read(c)).collect();
    let ran = own::run(&Asked {
        title: "Tried".into(),
        commands,
        directory: dir.path().to_owned(),
        root: stage::lab::root().into(),
        seconds: 20,
    })?;
    match ran.notes.is_empty() {
        true => Ok((dir, ran.ladder)),
        false => Err(format!("{:?}\n{}", ran.notes, told(&ran.ladder)).into()),
    }
}

/// All of these are lines of it, or parts of lines, in this order.
fn has(ladder: &Ladder, parts: &[&str]) -> Result<(), Failed> {
    let told = told(ladder);
    let mut rest = told.as_str();
    for part in parts {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return Err(format!("expected, next:\n{part}\n\nin:\n{told}").into()),
        }
    }
    Ok(())
}

/// The line of the call that caused the packet that a part of a line names.
fn cause_of(ladder: &Ladder, part: &str) -> Result<String, Failed> {
    let told = told(ladder);
    let lines: Vec<&str> = told.lines().collect();
    let line = lines.iter().find(|line| line.contains(part));
    let cause = line.and_then(|line| line.rsplit_once('<')?.1.strip_suffix('>')?.parse().ok());
    let cause: usize = cause.ok_or_else(|| format!("no cause of {part:?} in:\n{told}"))?;
    Ok(lines[cause].to_owned())
}

fn caused(ladder: &Ladder, part: &str, by: &str) -> Result<(), Failed> {
    let cause = cause_of(ladder, part)?;
    match cause.contains(by) {
        true => Ok(()),
        false => {
            Err(format!("{part:?} was caused by {cause:?}, not by {by:?}:\n{}", told(ladder))
                .into())
        }
    }
}

/// The parent lets go of its copy first, and that is no FIN.
fn forked() -> Result<(), Failed> {
    let (_dir, ladder) = run(
        &[("serve.py", FORKED), ("call.py", CLIENT)],
        &["server: python3 serve.py", "client: python3 call.py"],
    )?;
    has(
        &ladder,
        &["0: listen(", "2 > 0: SYN", "1: recvfrom(4) = 6", "1: sendto(4, \"HELLO\\n\")"],
    )?;
    caused(&ladder, "1 > 2: 6 bytes", "1: sendto(4")?;
    // The child ends with the socket; the parent's close came before.
    caused(&ladder, "1 > 2: FIN", "1: exit_group(0) = closes 4")
}

fn inherited() -> Result<(), Failed> {
    let (_dir, ladder) = run(
        &[("serve.py", INHERITED), ("call.py", CLIENT)],
        &["server: python3 serve.py", "client: python3 call.py"],
    )?;
    has(
        &ladder,
        &["0: listen(3, 128) = 0 0LISTEN", "1: accept4(3)", "2 > 1: SYN 2SYN-SENT 1SYN-RECV"],
    )?;
    // The other listener was closed on exec: its number is free again.
    has(&ladder, &["1: ", "gives 4 from 127.0.0.1:", "1 > 2: 6 bytes"])
}

fn passed() -> Result<(), Failed> {
    let (_dir, ladder) = run(
        &[("keeper.py", KEEPER), ("worker.py", WORKER), ("call.py", CLIENT)],
        &["keeper: python3 keeper.py", "worker: python3 worker.py", "client: python3 call.py"],
    )?;
    has(&ladder, &["0: sendmsg(5, \"x\", SCM_RIGHTS 6) = 1"])?;
    has(&ladder, &["gives 1 \"x\", SCM_RIGHTS 4"])?;
    has(&ladder, &["2 > 0: SYN", "1: recvfrom(4) = 6 \"hello\\n\""])?;
    caused(&ladder, "1 > 2: 6 bytes", "1: sendto(4, \"HELLO\\n\")")?;
    caused(&ladder, "1 > 2: FIN", "1: close(4)")
}

/// The rule, for a tool: a program without source lines.
fn left_out() -> Result<(), Failed> {
    let (_dir, ladder) = run(
        &[("serve.py", FORKED), ("tool.py", TOOL)],
        &["server: python3 serve.py", "tool: python3 tool.py"],
    )?;
    let told = told(&ladder);
    for absent in
        ["socketpair", "mine", "DGRAM", "NODELAY", "getsock", "select", "SHUT_RD", "fcntl"]
    {
        if told.contains(absent) {
            return Err(format!("a tool's {absent} is drawn:\n{told}").into());
        }
    }
    has(&ladder, &["setsockopt(3, SO_LINGER, 1, 0)", ": close("])
        .or_else(|_| has(&ladder, &["SO_LINGER, 1, 0"]))?;
    has(&ladder, &["RST"])
}

/// The rule, for a program of the reader's own: it has source lines.
fn lines_of_c() -> Result<Completion, Failed> {
    let dir = tempfile::tempdir()?;
    fs::write(dir.path().join("call.c"), C)?;
    let mut gcc = Command::new("gcc");
    gcc.args(["-g", "-o", "call", "call.c"]).current_dir(dir.path());
    match gcc.status() {
        Ok(status) if status.success() => {}
        _ if std::env::var_os("CI").is_some() => {
            return Err("needs gcc: apt-get install gcc".into());
        }
        _ => return Ok(Completion::ignored_with("needs gcc: apt-get install gcc")),
    }
    fs::write(dir.path().join("serve.py"), FORKED)?;
    let commands = ["server: python3 serve.py", "client: ./call"].map(Named::read);
    let asked = Asked {
        title: "Tried".into(),
        commands: commands.into_iter().flatten().collect(),
        directory: dir.path().to_owned(),
        root: stage::lab::root().into(),
        seconds: 20,
    };
    let ladder = own::run(&asked)?.ladder;
    has(
        &ladder,
        &[
            ": socket(AF_INET, SOCK_STREAM) = 3 call.c:6",
            ": connect(3, 127.0.0.1:7000) = … call.c:8",
            ": setsockopt(3, SO_KEEPALIVE, 1) = 0 call.c:9",
            ": write(3, \"hello\\n\") = 6 call.c:10",
            ": poll(3 POLLIN) = ",
            "call.c:12",
            ": read(3, 9) = 6 \"HELLO\\n\" call.c:14",
        ],
    )?;
    let page = file::html(&ladder, "tried", "", &[dir.path()]);
    match page.contains("<p class=\"file\">call.c</p>") && page.contains("data-line=\"12\"") {
        true => Ok(Completion::Completed),
        false => Err("its source is not in the file".into()),
    }
}

fn ladder(dir: &Path, args: &[&str]) -> Result<Output, Failed> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ladder"));
    Ok(command.args(args).current_dir(dir).output()?)
}

/// One file, in a directory with a name that is not easy, and in it nothing
/// that a browser would fetch.
fn one_file() -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let dir = dir.path().join("a dïrectory");
    fs::create_dir(&dir)?;
    fs::write(dir.join("serve.py"), FORKED)?;
    fs::write(dir.join("call.py"), CLIENT)?;
    let output = ladder(&dir, &["server: python3 serve.py", "client: python3 call.py"])?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let page = fs::read_to_string(dir.join("server-client.ladder.html"))?;
    // Scripts mention what they may load from the book; the tags do not.
    let tags = page.split('<').filter(|tag| tag.starts_with("script") || tag.starts_with("link"));
    let mut addresses = tags.flat_map(|tag| {
        let named = [" src=\"", " href=\""];
        named.into_iter().filter_map(|name| Some(tag.split_once(name)?.1.to_owned()))
    });
    let fetches = addresses.find(|address| !address.starts_with("data:"));
    let fetches = fetches.or(["@import", "url(", "{{"]
        .iter()
        .find_map(|mark| page.split_once(mark).map(|(_, after)| after.chars().take(40).collect())));
    match fetches {
        None if page.contains("<svg") && page.contains("In words and bytes") => Ok(()),
        found => Err(format!("the page is not whole in itself: {found:?}").into()),
    }
}

/// What is wrong is a sentence, and the exit code says so.
fn sentences() -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let wrong: [(&[&str], &str); 7] = [
        (&[], "cargo ladder NAME"),
        (&["no/such/session"], "No session is called `no/such/session`"),
        (&["nowhere.toml"], "cannot read nowhere.toml"),
        (&["./serve 7000", "client: true"], "`./serve 7000` has no name for its lane"),
        (&["a: true", "a: true"], "Two commands are called `a`"),
        (&["a: true", "--for", "ever"], "--for wants a number of seconds"),
        (&["a: true", "b: true"], "No step to draw"),
    ];
    for (args, part) in wrong {
        let output = ladder(dir.path(), args)?;
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.code() != Some(2) || !said.contains(part) {
            return Err(format!("{args:?} gave {} and said:\n{said}", output.status).into());
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    stage::begin();
    own::begin();
    let python = || match own::cannot() {
        Some(why) => Some(why),
        None => Command::new("python3").arg("-V").output().err().map(|_| "needs python3".into()),
    };
    let tried = |name: &'static str, test: fn() -> Result<Completion, Failed>| {
        Trial::ignorable_test(name, move || match python() {
            Some(why) if std::env::var_os("CI").is_some() => Err(why.into()),
            Some(why) => Ok(Completion::ignored_with(why)),
            None => test(),
        })
    };
    macro_rules! whole {
        ($test:ident) => {
            || $test().map(|()| Completion::Completed)
        };
    }
    let trials = vec![
        tried("a socket that a child has a copy of", whole!(forked)),
        tried("a listener that another program inherits", whole!(inherited)),
        tried("a connection that is passed to another process", whole!(passed)),
        tried("what is left out of a tool, and what is not", whole!(left_out)),
        tried("source lines of a C program", lines_of_c),
        tried("one file that asks nobody", whole!(one_file)),
        tried("what is wrong is a sentence", whole!(sentences)),
    ];
    let args = Arguments::from_args();
    let inputs = Inputs::default();
    let key = || inputs.of_fixtures(stage::SOURCES, include_str!("own.rs"));
    let all = args.filter.is_none() && args.skip.is_empty() && !args.list && !args.ignored;
    let passes = Passes::of("programs of fixtures", Path::new(env!("CARGO_TARGET_TMPDIR")));
    passes.program(file!(), key, all, || libtest_mimic::run(&args, trials).exit_code())
}
