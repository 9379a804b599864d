//! Datagrams that cannot be answered keep nobody waiting. Their source port is
//! 0, or their source address that of a host that is not there, so they come
//! from a raw socket, in a network of its own.

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

/// The kernel asks for a host that is not there three times. In this network it
/// does so for half a minute, and keeps the answers as long.
const ABSENT: &str = r"
import os, select, time
from socket import *
from struct import pack
from subprocess import *

for line in ('link set lo up', 'link add here type veth peer there',
             'addr add 192.0.2.1/24 dev here',
             'link set here up', 'link set there up',
             'ntable change name arp_cache dev here retrans 10000'):
    run(['ip'] + line.split(), check=True)
command = ['timeout', '50'] + os.environ['SERVER'].splitlines()
server = Popen(command, stderr=PIPE)
server.stderr.readline()
raw = socket(AF_INET, SOCK_RAW, IPPROTO_RAW)
asker = socket(AF_INET, SOCK_DGRAM)
asker.bind(('192.0.2.1', 7008))
said, end = b'', time.monotonic() + 10
def hear(wait):
    global said
    if select.select([server.stderr], [], [], wait)[0]:
        said += os.read(server.stderr.fileno(), 65536)
# Until there is no room: a server that waits for it says no more.
n = 0
while b'unavailable' not in said and time.monotonic() < end:
    n += 1
    ip = pack('>BBHHHBBH', 0x45, 0, 1028, 0, 0, 64, 17, 0)
    ip += bytes([192, 0, 2, 100 + n % 4, 192, 0, 2, 1])
    udp = pack('>4H', 9999, 7007, 1008, 0) + bytes(1000)
    raw.sendto(ip + udp, ('192.0.2.1', 0))
    hear(0.01)
asker.sendto(b'good', ('192.0.2.1', 7007))
end = time.monotonic() + 8
while b':7008: ' not in said and time.monotonic() < end:
    hear(1)
full = b'unavailable' in said
print('heard' if b':7008: ' in said else 'deaf', 'full' if full else 'room')
server.terminate()
";

fn asked(server: &str, script: &str) -> io::Result<String> {
    let script = format!("ip link set lo up; python3 -c \"{script}\"");
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
        assert_eq!(
            asked(server, SCRIPT)?,
            format!("good\n{why}\n"),
            "{server}"
        );
    }
    Ok(())
}

#[test]
fn who_is_not_there_keeps_nobody_waiting() -> io::Result<()> {
    if trust::left_out("who_is_not_there_keeps_nobody_waiting") {
        return Ok(());
    }
    let server =
        concat!(env!("CARGO_BIN_EXE_echo-server"), "\nudp:0.0.0.0:7007");
    assert_eq!(asked(server, ABSENT)?, "heard full\n");
    Ok(())
}
