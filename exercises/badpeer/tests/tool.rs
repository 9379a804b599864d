//! The tool, at servers in other languages: good ones, and one for each way to
//! be bad. They choose their ports and say them.

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// A server; it ends with the test.
struct Server {
    process: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Threads, lines, upper case; `client(stream)` may be redefined after it.
const PYTHON: &str = r#"
import socket, sys, threading
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(128)
print("port", listener.getsockname()[1], flush=True)
kept = []
def client(stream):
    lines = stream.makefile("rb")
    while True:
        line = lines.readline(4096)
        if not line.endswith(b"\n"):
            return
        stream.sendall(line.upper())
def served(stream):
    try:
        client(stream)
    except OSError:
        pass
    stream.close()
def attend(stream):
    threading.Thread(target=served, args=(stream,), daemon=True).start()
"#;
const LOOP: &str = "
while True:
    attend(listener.accept()[0])
";

/// The server above, with something changed.
fn python(change: &str) -> Result<Server> {
    let code = format!("{PYTHON}{change}{LOOP}");
    let mut python = Command::new("python3");
    python.args(["-c", &code]).stderr(Stdio::null());
    started(python.stdout(Stdio::piped()).spawn()?, false)
}

fn socat() -> Result<Server> {
    let mut socat = Command::new("socat");
    socat.args(["-dd", "TCP-LISTEN:0,bind=127.0.0.1,fork", "EXEC:cat"]);
    started(socat.stderr(Stdio::piped()).spawn()?, true)
}

/// Reads on until the port is said.
fn started(mut process: Child, on_stderr: bool) -> Result<Server> {
    let mut lines: Box<dyn BufRead + Send> = match on_stderr {
        true => Box::new(BufReader::new(process.stderr.take().ok_or("none")?)),
        false => Box::new(BufReader::new(process.stdout.take().ok_or("none")?)),
    };
    let mut line = String::new();
    while !line.contains("port ") && !line.contains("listening on") {
        line.clear();
        if lines.read_line(&mut line)? == 0 {
            return Err("it has ended".into());
        }
    }
    let port = line.trim().rsplit([':', ' ']).next().ok_or("no port")?;
    let port = port.parse()?;
    // What it says further is read, so that it can say it.
    std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
    Ok(Server { process, port })
}

fn badpeer(server: &Server, words: &[&str]) -> Result<(i32, String)> {
    let address = format!("127.0.0.1:{}", server.port);
    let words = [&[address.as_str()], words].concat();
    said(Command::new(env!("CARGO_BIN_EXE_badpeer")).args(words).output()?)
}

fn said(output: Output) -> Result<(i32, String)> {
    let text = [output.stdout, output.stderr].concat();
    let code = output.status.code().ok_or("killed")?;
    Ok((code, String::from_utf8(text)?))
}

#[track_caller]
fn holds(said: Result<(i32, String)>, code: i32, texts: &[&str]) -> Result {
    let (exit, text) = said?;
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(exit, code, "{text}");
    for wanted in texts {
        assert!(flat.contains(wanted), "{wanted}\n{text}");
    }
    Ok(())
}

#[test]
fn a_good_server_gets_a_good_card() -> Result {
    let server = python("")?;
    let pid = server.process.id().to_string();
    let card = badpeer(&server, &["--as", "upper", "--pid", &pid]);
    holds(card, 0, &[" 0 bad. No leak after 300 clients"])
}

/// (Not the crowds: socat's queue has 5 places, and each client that finds it
/// full waits for a second.)
#[test]
fn socat_is_good() -> Result {
    let server = socat()?;
    for kind in ["cut-in-two", "finishes-and-reads"] {
        let card = badpeer(&server, &[kind, "--as", "echo"]);
        holds(card, 0, &["fine", kind, "answered"])?;
    }
    for kind in ["half-and-reset", "closes-on-the-answer", "never-reads"] {
        let words = [kind, "--as", "echo", "--stay", "1"];
        holds(badpeer(&server, &words), 0, &["fine", kind])?;
    }
    Ok(())
}

#[test]
fn a_limit_is_no_fault() -> Result {
    let server = python(
        r#"
seats = threading.Semaphore(8)
def attend(stream):
    def seated():
        served(stream)
        seats.release()
    if seats.acquire(blocking=False):
        threading.Thread(target=seated, daemon=True).start()
    else:
        stream.close()
"#,
    )?;
    let card = badpeer(&server, &["idle-crowd", "--as", "upper"]);
    holds(card, 0, &["note idle-crowd", "was refused without a word"])
}

#[test]
fn pieces_taken_for_messages() -> Result {
    let server = python(
        r#"
def client(stream):
    while data := stream.recv(4096):
        stream.sendall(b"+PONG\n" if data == b"PING\n" else b"-ERR\n")
"#,
    )?;
    let talk = r#"send "PING\n" expect "+PONG""#;
    for kind in ["one-byte-at-a-time", "cut-in-two"] {
        let card = badpeer(&server, &[kind, "--as", talk]);
        holds(card, 1, &["BAD", "It answered `-ERR\\n", "A good server"])?;
    }
    Ok(())
}

#[test]
fn a_message_lost_behind_another() -> Result {
    let server = python(
        r#"
def client(stream):
    while data := stream.recv(4096):
        stream.sendall(data.split(b"\n")[0].upper() + b"\n")
"#,
    )?;
    let card =
        badpeer(&server, &["two-messages-in-one-write", "--as", "upper"]);
    holds(card, 1, &["answered 1 of 2, and no more in 3 s"])
}

#[test]
fn a_server_that_dies() -> Result {
    let server = python(
        r#"
def attend(stream):
    def one():
        try:
            client(stream)
        except OSError:
            import os
            os._exit(1)
    threading.Thread(target=one, daemon=True).start()
"#,
    )?;
    let card = badpeer(&server, &["half-and-reset", "--as", "upper"]);
    holds(card, 1, &["Nobody can connect any more", "many-clients.md"])?;
    let server = python("def attend(stream):\n client(stream)\n")?;
    let pid = server.process.id().to_string();
    let words = ["half-and-reset", "--as", "upper", "--pid", &pid];
    holds(badpeer(&server, &words), 1, &["Its process has died."])
}

#[test]
fn a_server_that_hangs() -> Result {
    let server = python("attend = served\n")?;
    let card = badpeer(&server, &["silence", "--as", "upper", "--stay", "1"]);
    holds(card, 1, &["A good client meanwhile got no answer in 3 s."])
}

#[test]
fn a_server_that_hangs_for_ever() -> Result {
    let server = python(
        r#"
def client(stream):
    line = stream.makefile("rb").readline()
    while not line.endswith(b"\n"):
        pass
    stream.sendall(line.upper())
attend = served
"#,
    )?;
    let card =
        badpeer(&server, &["half-and-fin", "--as", "upper", "--stay", "1"]);
    holds(card, 1, &["6 s later a good client still got no answer in 3 s."])
}

#[test]
fn servers_that_leak() -> Result {
    let server = python(
        "def attend(stream):\n kept.append(stream)\n \
        threading.Thread(target=lambda: client(stream), daemon=True).start()\n",
    )?;
    let pid = server.process.id().to_string();
    let words = ["leaks", "--as", "upper", "--pid", &pid];
    holds(badpeer(&server, &words), 1, &["leaks descriptors after 300"])?;
    let server = python(
        "whole = client\ndef client(stream):\n \
        kept.append(bytearray(b'x' * 65536))\n whole(stream)\n",
    )?;
    let pid = server.process.id().to_string();
    let words = ["leaks", "--as", "upper", "--pid", &pid];
    holds(badpeer(&server, &words), 1, &["leaks memory after 300"])
}

#[test]
fn without_a_description() -> Result {
    let server = python("")?;
    let card = badpeer(&server, &["not-utf-8", "--stay", "1"]);
    holds(card, 0, &["not-utf-8", "answered `\\xff\\xfe\\xc0\\x80\\n`"])
}

#[test]
fn json_is_json() -> Result {
    let server = python("")?;
    let words = ["not-utf-8", "--as", "upper", "--stay", "1", "--json"];
    let (code, text) = badpeer(&server, &words)?;
    let check = "import json, sys; card = json.loads(sys.argv[1]); \
                 print(card['verdict'], card['tried'][0]['kind'])";
    let mut python = Command::new("python3");
    let output = python.args(["-c", check, &text]).output()?;
    assert_eq!(code, 0, "{text}");
    holds(said(output), 0, &["fine not-utf-8"])
}

#[test]
fn what_is_not_tried() -> Result {
    let run = |words: &[&str]| {
        let mut tool = Command::new(env!("CARGO_BIN_EXE_badpeer"));
        said(tool.args(words).output()?)
    };
    holds(run(&["192.0.2.1:80", "--as", "echo"]), 2, &["--i-may"])?;
    holds(run(&["127.0.0.1:1", "--as", "echo"]), 2, &["cannot connect"])?;
    holds(run(&["unix:/none", "--as", "echo"]), 2, &["cannot connect"])?;
    holds(run(&["127.0.0.1:1"]), 2, &["what is a right answer?"])?;
    holds(run(&["127.0.0.1:1", "--as", "eco"]), 2, &["length-prefix"])?;
    holds(run(&[]), 2, &["usage"])?;
    let server = python("")?;
    let card = badpeer(&server, &["--as", "echo"]);
    holds(
        card,
        2,
        &["before anything bad, a good client (as echo) got `HELLO"],
    )?;
    holds(badpeer(&server, &["nothing"]), 2, &["there is no kind nothing"])
}
