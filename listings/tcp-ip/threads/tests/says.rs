//! What has gone wrong with a client is said. Ports are fixed, so this plays in
//! a network of its own.

use std::io;
use std::process::Command;

trust::on_trust!();

const SCRIPT: &str = r"
import os
from socket import *
from struct import pack
from subprocess import *

for server in os.environ['SERVERS'].splitlines():
    server = Popen(['timeout', '5', server], stdin=PIPE, stderr=PIPE)
    server.stderr.readline()
    client = create_connection(('127.0.0.1', 7180), 5)
    client.send(b'hel')
    client.setsockopt(SOL_SOCKET, SO_LINGER, pack('ii', 1, 0))
    client.close()
    print(server.stderr.readline().decode(), end='', flush=True)
    server.terminate()
    server.wait()
";

#[test]
fn a_lost_client_is_said() -> io::Result<()> {
    if trust::left_out("a_lost_client_is_said") {
        return Ok(());
    }
    let servers = [
        env!("CARGO_BIN_EXE_thread-each"),
        env!("CARGO_BIN_EXE_fork-each"),
        env!("CARGO_BIN_EXE_share-out"),
        env!("CARGO_BIN_EXE_share-and-return"),
        env!("CARGO_BIN_EXE_crew-in-crew"),
        env!("CARGO_BIN_EXE_two-crews"),
        env!("CARGO_BIN_EXE_stop-in-order"),
    ];
    let script = format!("ip link set lo up; python3 -c \"{SCRIPT}\"");
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urn", "sh", "-c", &script])
        .env("SERVERS", servers.join("\n"))
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    let reset = "Connection reset by peer (os error 104)";
    let said = |it: &&str| it.contains("cannot serve") && it.contains(reset);
    let all = printed.lines().filter(said).count();
    assert_eq!(all, servers.len(), "{printed}");
    Ok(())
}
