//! What `answer-heads` says of a head that is no good. Its port is fixed, so
//! this plays in a network of its own.

use std::io;
use std::process::Command;

trust::on_trust!();

const SCRIPT: &str = r"
import os
from socket import *
from subprocess import *

server = Popen(['timeout', '5', os.environ['SERVER']], stderr=PIPE)
server.stderr.readline()
for head in b'GET /\x1b[2J HTTP/1.1\r\n\r\n', b'GET /' + b'a' * 8187, b'GET':
    client = create_connection(('127.0.0.1', 7191), 5)
    client.send(head)
    client.shutdown(SHUT_WR)
    print(server.stderr.readline().decode(), end='', flush=True)
server.terminate()
";

#[test]
fn a_bad_head_is_said() -> io::Result<()> {
    if trust::left_out("a_bad_head_is_said") {
        return Ok(());
    }
    let script = format!("ip link set lo up; python3 -c \"{SCRIPT}\"");
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urn", "sh", "-c", &script])
        .env("SERVER", env!("CARGO_BIN_EXE_answer-heads"))
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    let lines: Vec<_> = printed.lines().collect();
    let said = [
        r"asked: GET /\u{1b}[2J HTTP/1.1",
        "cannot serve: a head that is too long",
        "cannot serve: unexpected end of file",
    ];
    assert_eq!(lines, said);
    Ok(())
}
