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

/// Answers to hosts that are not there fill the buffer until ARP gives up,
/// which takes 30 s here.
const ABSENT: &str = r"
import os
from socket import *
from struct import pack
from subprocess import *

for line in ('link add here type veth peer there',
             'addr add 192.0.2.1/24 dev here', 'link set here up',
             'link set there up',
             'ntable change name arp_cache dev here retrans 10000'):
    run(['ip'] + line.split(), check=True)
server = Popen([os.environ['SERVER'], '.', '192.0.2.1:7160'], stderr=PIPE)
server.stderr.readline()
client = socket(AF_INET, SOCK_DGRAM)
client.bind(('192.0.2.1', 7161))
client.settimeout(10)
client.sendto(b'\0\2up\0octet\0', ('192.0.2.1', 7160))
answer, there = client.recvfrom(600)
raw = socket(AF_INET, SOCK_RAW, IPPROTO_RAW)
ours = b'\0\3\0\1lie'
for n in range(2000):
    ip = pack('>BBHHHBBH', 0x45, 0, 28 + len(ours), 0, 0, 64, 17, 0)
    ip += bytes([192, 0, 2, 100 + n % 4]) + inet_aton('192.0.2.1')
    udp = pack('>4H', 7162, there[1], 8 + len(ours), 0)
    raw.sendto(ip + udp + ours, ('192.0.2.1', 0))
client.settimeout(0.5)
said = b''
for n in range(20):
    client.sendto(b'\0\3\0\1text', there)
    try:
        said = client.recv(600)
        break
    except TimeoutError:
        pass
print(said)
server.terminate()
";

fn asked(script: &str) -> io::Result<String> {
    let here = tempfile::tempdir()?;
    let shell = "ip link set lo up; exec timeout 60 python3 -c \"$SCRIPT\"";
    let output = Command::new("unshare")
        .args(["-Urn", "sh", "-c", shell])
        .env("SCRIPT", script)
        .env("SERVER", env!("CARGO_BIN_EXE_tftp-server"))
        .current_dir(&here)
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    Ok(String::from_utf8_lossy(&printed).into_owned())
}

#[test]
fn who_is_not_there_takes_no_room() -> io::Result<()> {
    if trust::left_out("who_is_not_there_takes_no_room") {
        return Ok(());
    }
    assert_eq!(asked(ABSENT)?, "b'\\x00\\x04\\x00\\x01'\n");
    Ok(())
}

#[test]
fn who_cannot_be_answered_ends_no_transfer() -> io::Result<()> {
    if trust::left_out("who_cannot_be_answered_ends_no_transfer") {
        return Ok(());
    }
    assert_eq!(
        asked(SCRIPT)?,
        "b'\\x00\\x04\\x00\\x00'\nb'\\x00\\x04\\x00\\x01'\n text\n"
    );
    Ok(())
}
