//! A link-local address that was asked answers from itself, also to a client
//! whose own address is none.

use std::io;
use std::process::Command;

trust::on_trust!();

const SCRIPT: &str = r"
import os, time
from socket import *
from subprocess import *

there = Popen(['unshare', '-n', 'cat'], stdin=PIPE)
net, end = f'/proc/{there.pid}/ns/net', time.monotonic() + 10
while os.readlink(net) == os.readlink('/proc/self/ns/net'):
    assert time.monotonic() < end, 'no second network'
    time.sleep(0.01)
inside = ['nsenter', '--net=' + net]
for line in ('ip link set lo up',
             f'ip link add va type veth peer vb netns {there.pid}',
             'ip addr add 2001:db8::2/64 dev va nodad', 'ip link set va up'):
    run(line.split(), check=True)
for line in ('ip addr add 2001:db8::1/64 dev vb nodad',
             'ip addr add fe80::1/64 dev vb nodad', 'ip link set vb up'):
    run(inside + line.split(), check=True)
command = ['timeout', '20', os.environ['SERVER'], 'udp:[::]:7007']
server = Popen(inside + command, stderr=PIPE)
server.stderr.readline()
asker = socket(AF_INET6, SOCK_DGRAM)
asker.settimeout(5)
asker.bind(('2001:db8::2', 0))
asker.sendto(b'hello', ('fe80::1', 7007, 0, if_nametoindex('va')))
answer, where = asker.recvfrom(100)
print(answer.decode(), 'from', where[0])
server.terminate()
there.stdin.close()
";

#[test]
fn the_address_that_was_asked_answers() -> io::Result<()> {
    if trust::left_out("the_address_that_was_asked_answers") {
        return Ok(());
    }
    let output = Command::new("timeout")
        .args(["40", "unshare", "-Urn", "python3", "-c", SCRIPT])
        .env("SERVER", env!("CARGO_BIN_EXE_echo-server"))
        .output()?;
    let told = String::from_utf8_lossy(&output.stdout);
    let why = String::from_utf8_lossy(&output.stderr);
    assert_eq!(told, "hello from fe80::1\n", "{why}");
    Ok(())
}
