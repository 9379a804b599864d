//! Datagrams that cannot be answered keep nobody waiting. Their source port is
//! 0, so they come from a raw socket, in a network of its own.

use std::io;
use std::process::Command;

trust::on_trust!();

const SCRIPT: &str = r"
import os
from socket import *
from struct import pack
from subprocess import *

server = Popen(['timeout', '20'] + os.environ['SERVER'].splitlines(), stderr=PIPE)
server.stderr.readline()
raw = socket(AF_INET, SOCK_RAW, IPPROTO_UDP)
for _ in range(40):
    raw.sendto(pack('>4H', 0, 7007, 13, 0) + b'hello', ('127.0.0.1', 0))
asker = socket(AF_INET, SOCK_DGRAM)
asker.settimeout(2)
asker.sendto(b'good', ('127.0.0.1', 7007))
print(asker.recv(100).decode(), flush=True)
server.terminate()
print(server.stderr.read().decode().splitlines()[0])
";

fn asked(server: &str) -> io::Result<String> {
    let script = format!("ip link set lo up; python3 -c \"{SCRIPT}\"");
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urn", "sh", "-c", &script])
        .env("SERVER", server)
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    Ok(String::from_utf8_lossy(&printed).into_owned())
}

#[test]
fn who_cannot_be_answered_keeps_nobody_waiting() -> io::Result<()> {
    if trust::left_out("who_cannot_be_answered_keeps_nobody_waiting") {
        return Ok(());
    }
    let server =
        concat!(env!("CARGO_BIN_EXE_echo-server"), "\nudp:0.0.0.0:7007");
    for server in [env!("CARGO_BIN_EXE_echo-datagrams"), server] {
        let why = "127.0.0.1:0: Invalid argument (os error 22)";
        assert_eq!(asked(server)?, format!("good\n{why}\n"), "{server}");
    }
    Ok(())
}
