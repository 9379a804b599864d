//! A member whose thread can't be had is no member. The port is fixed, so this
//! plays in a network of its own.

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
    let script = format!("ip link set lo up; python3 -c \"{SCRIPT}\"");
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urn", "sh", "-c", &script])
        .env("SERVER", env!("CARGO_BIN_EXE_tell-all"))
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    assert!(
        printed.starts_with("cannot accept or start a thread: "),
        "{printed}"
    );
    assert!(printed.ends_with("\nb''\n"), "{printed}");
    Ok(())
}
