//! Who writes into somebody's transfer, from an address that has no way back.

use std::io;
use std::process::Command;

trust::on_trust!();

/// A raw socket sends from any port, and from anywhere.
const SCRIPT: &str = r"
import os
from socket import *
from struct import pack
from subprocess import *

server = Popen([os.environ['SERVER'], '.', '127.0.0.1:7160'], stderr=PIPE)
server.stderr.readline()
client = socket(AF_INET, SOCK_DGRAM)
client.bind(('127.0.0.1', 7161))
client.settimeout(10)
client.sendto(b'\0\2up\0octet\0', ('127.0.0.1', 7160))
answer, there = client.recvfrom(600)
print(answer)
raw = socket(AF_INET, SOCK_RAW, IPPROTO_RAW)
ours = b'\0\3\0\1lie'
for source, port in ('127.0.0.9', 0), ('203.0.113.9', 7162):
    ip = pack('>BBHHHBBH', 0x45, 0, 28 + len(ours), 0, 0, 64, 17, 0)
    ip += inet_aton(source) + inet_aton('127.0.0.1')
    udp = pack('>4H', port, there[1], 8 + len(ours), 0)
    raw.sendto(ip + udp + ours, ('127.0.0.1', 0))
client.sendto(b'\0\3\0\1text', there)
try:
    print(client.recv(600))
except OSError as why:
    print(why)
server.terminate()
print(server.stderr.read().decode(), open('up').read())
";

#[test]
fn who_cannot_be_answered_ends_no_transfer() -> io::Result<()> {
    if trust::left_out("who_cannot_be_answered_ends_no_transfer") {
        return Ok(());
    }
    let here = tempfile::tempdir()?;
    let script = "ip link set lo up; exec timeout 60 python3 -c \"$SCRIPT\"";
    let output = Command::new("unshare")
        .args(["-Urn", "sh", "-c", script])
        .env("SCRIPT", SCRIPT)
        .env("SERVER", env!("CARGO_BIN_EXE_tftp-server"))
        .current_dir(&here)
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    assert_eq!(
        String::from_utf8_lossy(&printed),
        "b'\\x00\\x04\\x00\\x00'\nb'\\x00\\x04\\x00\\x01'\n text\n"
    );
    Ok(())
}
