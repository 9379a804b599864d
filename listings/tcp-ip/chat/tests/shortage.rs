//! A member whose thread can't be had is no member, and what is ignored is not
//! heard. The ports are fixed, so this plays in networks of its own.

use std::io;
use std::process::Command;

trust::on_trust!();

/// The server has no memory left for a stack; then the client is told by an
/// end of file.
const SCRIPT: &str = r"
import os, re
from resource import *
from socket import *
from subprocess import *

server = Popen([os.environ['SERVER']], stderr=PIPE)
server.stderr.readline()
status = open(f'/proc/{server.pid}/status').read()
size = int(re.search(r'VmSize:\s+(\d+)', status)[1]) * 1024
prlimit(server.pid, RLIMIT_AS, (size, size))
try:
    client = create_connection(('127.0.0.1', 7210), 5)
    print(server.stderr.readline().decode(), end='')
    print(client.recv(1))
finally:
    server.kill()
";

#[test]
fn who_gets_no_thread_is_let_go() -> io::Result<()> {
    if trust::left_out("who_gets_no_thread_is_let_go") {
        return Ok(());
    }
    let printed = played(SCRIPT, env!("CARGO_BIN_EXE_tell-all"))?;
    assert!(
        printed.starts_with("cannot accept or start a thread: "),
        "{printed}"
    );
    assert!(printed.ends_with("\nb''\n"), "{printed}");
    Ok(())
}

/// Started as a script starts it with `&`. Of two signals that wait, the
/// smaller number would be heard first.
const IGNORED: &str = r"
import os
from signal import *
from subprocess import *

signal(SIGINT, SIG_IGN)
server = Popen([os.environ['SERVER']], stderr=PIPE)
server.stderr.readline()
server.send_signal(SIGINT)
server.send_signal(SIGTERM)
print(server.stderr.read().decode(), end='')
";

#[test]
fn what_is_ignored_stops_no_server() -> io::Result<()> {
    if trust::left_out("what_is_ignored_stops_no_server") {
        return Ok(());
    }
    let printed = played(IGNORED, env!("CARGO_BIN_EXE_chat-server"))?;
    let end = "SIGTERM: the server stops\ncut off at the end: 0\n";
    assert_eq!(printed, end);
    Ok(())
}

fn played(script: &str, server: &str) -> io::Result<String> {
    let script = format!("ip link set lo up; python3 -c \"{script}\"");
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urn", "sh", "-c", &script])
        .env("SERVER", server)
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    Ok(String::from_utf8_lossy(&printed).into_owned())
}
