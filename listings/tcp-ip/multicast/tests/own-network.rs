//! What the programs of this chapter do in a network of their own.

use std::io;
use std::process::Command;

trust::on_trust!();

/// What the script prints, in a network and with a /run of its own.
fn play(script: &str) -> io::Result<String> {
    let script = format!(
        "mount -t tmpfs none /run; ip link set lo up; python3 -c \"{script}\""
    );
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urnm", "sh", "-c", &script])
        .env("HEAR", env!("CARGO_BIN_EXE_hear"))
        .env("LOOK", env!("CARGO_BIN_EXE_look"))
        .env("HOSTS", env!("CARGO_BIN_EXE_street-and-yard"))
        .env("ASK", env!("CARGO_BIN_EXE_ask-mdns"))
        .env("OFFER", env!("CARGO_BIN_EXE_offer"))
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    Ok(String::from_utf8_lossy(&printed).into_owned())
}

#[test]
fn a_long_datagram_is_heard_whole() -> io::Result<()> {
    if trust::left_out("a_long_datagram_is_heard_whole") {
        return Ok(());
    }
    let script = r#"
import os
from socket import *
from subprocess import *

group = '239.255.0.71'
hear = Popen([os.environ['HEAR'], group, 'lo'], stdout=PIPE, stderr=PIPE)
assert b'listening' in hear.stderr.readline()
sender = socket(AF_INET, SOCK_DGRAM)
sender.setsockopt(IPPROTO_IP, IP_MULTICAST_IF, inet_aton('127.0.0.1'))
sender.sendto(b'x' * 60000, (group, 7150))
print(hear.stdout.readline().count(b'x'))
hear.kill()
"#;
    assert_eq!(play(script)?, "60000\n");
    Ok(())
}

/// Otherwise they are in the way of the next one.
#[test]
fn hosts_that_are_interrupted_are_removed() -> io::Result<()> {
    if trust::left_out("hosts_that_are_interrupted_are_removed") {
        return Ok(());
    }
    let script = r#"
import os, signal
from subprocess import *

def heeds():
    for it in signal.SIGINT, signal.SIGTERM:
        signal.signal(it, signal.SIG_DFL)

for how in signal.SIGINT, signal.SIGTERM, signal.SIGINT, 'enter':
    hosts = Popen(
        [os.environ['HOSTS']], stdin=PIPE, stdout=PIPE, preexec_fn=heeds
    )
    print(hosts.stdout.readline()[:4].decode())
    if how == 'enter':
        hosts.communicate(b'\\n')
        print(hosts.returncode)
    else:
        hosts.send_signal(how)
        print(hosts.wait())
print(run(['ip', 'netns'], stdout=PIPE).stdout)
"#;
    assert_eq!(play(script)?, "five\n0\nfive\n0\nfive\n0\nfive\n0\nb''\n");
    Ok(())
}

/// As nohup(1) has it, or `&` in a script.
#[test]
fn what_is_ignored_stays_ignored() -> io::Result<()> {
    if trust::left_out("what_is_ignored_stays_ignored") {
        return Ok(());
    }
    let script = r#"
import os, signal
from subprocess import *

check_call('ip route add 224.0.0.0/4 dev lo'.split())

def ignores():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)

offer = [os.environ['OFFER'], 'printer', '9100']
for line in [os.environ['HOSTS']], offer:
    it = Popen(
        line, stdin=PIPE, stdout=PIPE, stderr=STDOUT, preexec_fn=ignores
    )
    print(it.stdout.readline().decode()[:8])
    with open(f'/proc/{it.pid}/status') as file:
        names = dict(line.split(':\\t', 1) for line in file)
    for name in 'SigIgn', 'SigCgt':
        bits = int(names[name], 16)
        print(bits >> 1 & 1, bits >> 14 & 1)
    it.terminate()
    print(it.wait())
"#;
    let right = "five hos\n1 0\n0 1\n0\noffering\n1 0\n0 1\n0\n";
    assert_eq!(play(script)?, right);
    Ok(())
}

/// Long ones count, those from elsewhere do not, and a flood ends nothing.
#[test]
fn answers_of_all_kinds() -> io::Result<()> {
    if trust::left_out("answers_of_all_kinds") {
        return Ok(());
    }
    let script = r#"
import os, time
from socket import *
from struct import pack
from subprocess import *

check_call('ip route add 224.0.0.0/4 dev lo'.split())
group = inet_aton('224.0.0.251') + inet_aton('127.0.0.1')
host, other = [socket(AF_INET, SOCK_DGRAM) for _ in range(2)]
host.bind(('', 5353))
host.setsockopt(IPPROTO_IP, IP_ADD_MEMBERSHIP, group)
record = b'\xc0\x0c' + pack('>HHIH', 1, 1, 120, 4)

def answer(query, count, address):
    begin = query[:2] + pack('>5H', 0x8400, 1, count, 0, 0) + query[12:]
    return begin + (record + inet_aton(address)) * count

for count in 1, 500:
    ask = Popen([os.environ['ASK'], 'printer.local'], stdout=PIPE)
    query, asker = host.recvfrom(600)
    other.sendto(answer(query, 1, '192.0.2.6'), asker)
    host.sendto(answer(query, count, '192.0.2.2'), asker)
    said = ask.communicate()[0]
    print(ask.returncode, said.count(b'192.0.2.2'), said.count(b'192.0.2.6'))

ask = Popen([os.environ['ASK'], 'printer.local'], stdout=DEVNULL)
query, asker = host.recvfrom(600)
flood, began = answer(query, 80, '192.0.2.2'), time.monotonic()
while ask.poll() is None and time.monotonic() < began + 30:
    host.sendto(flood, asker)
print(ask.wait(), time.monotonic() - began < 20)
"#;
    assert_eq!(play(script)?, "0 1 0\n0 500 0\n0 True\n");
    Ok(())
}

/// A network of lo alone has no route to a group.
#[test]
fn what_cannot_be_joined_is_named() -> io::Result<()> {
    if trust::left_out("what_cannot_be_joined_is_named") {
        return Ok(());
    }
    let script = r#"
import os
from socket import *
from subprocess import *

def tell(*words):
    it = run(words, stderr=PIPE)
    print(it.returncode, it.stderr.decode(), end='')

look, hear = os.environ['LOOK'], os.environ['HEAR']
tell(look)
tell(hear, '192.0.2.5', 'lo')
# Somebody has the port, and does not share it.
taken = [socket(AF_INET, SOCK_DGRAM) for _ in range(2)]
for it, port in zip(taken, [7150, 7151]):
    it.bind(('', port))
tell(look)
tell(hear, '239.255.0.71', 'lo')
"#;
    let right = "1 cannot look: cannot join 239.255.0.71: \
                 No such device (os error 19)\n\
                 1 cannot hear 192.0.2.5 at lo: \
                 that is not a group's address\n\
                 1 cannot look: cannot bind 239.255.0.71:7151: \
                 Address already in use (os error 98)\n\
                 1 cannot hear 239.255.0.71 at lo: cannot bind port 7150: \
                 Address already in use (os error 98)\n";
    assert_eq!(play(script)?, right);
    Ok(())
}

/// The C library says "No such file or directory" of it.
#[test]
fn what_there_is_no_socket_for_is_no_missing_file() -> io::Result<()> {
    if trust::left_out("what_there_is_no_socket_for_is_no_missing_file") {
        return Ok(());
    }
    let script = r#"
import os
from subprocess import *

strace = 'strace -qq -o /dev/null -e inject=socket:error=EMFILE'.split()
run([*strace, os.environ['HEAR'], '239.255.0.71', 'lo'])
"#;
    let said = play(script)?;
    if said.contains("strace: ") || said.contains("'strace'") {
        trust::lacks("what_there_is_no_socket_for_is_no_missing_file", &said);
        return Ok(());
    }
    let right = "cannot hear 239.255.0.71 at lo: \
                 Too many open files (os error 24)\n";
    assert_eq!(said, right);
    Ok(())
}

/// What the page says in words only.
#[test]
fn options_of_groups() -> io::Result<()> {
    if trust::left_out("options_of_groups") {
        return Ok(());
    }
    let script = r#"
import ctypes, errno, os, struct
from socket import *
from subprocess import *

ALL, GROUP = 49, '239.255.0.71'
libc = ctypes.CDLL(None, use_errno=True)
hosts = Popen([os.environ['HOSTS']], stdin=PIPE, stdout=PIPE)
hosts.stdout.readline()

def on(host):
    with open('/run/netns/' + host) as file:
        assert libc.setns(file.fileno(), 0) == 0

def bound(address, port):
    it = socket(AF_INET, SOCK_DGRAM)
    it.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
    it.bind((address, port))
    it.setblocking(False)
    return it

def joined(group, name):
    here = struct.pack('4s4xi', inet_aton(group), if_nametoindex(name))
    return IPPROTO_IP, IP_ADD_MEMBERSHIP, here

def heard(*sockets):
    # What is sent last has come: so has what was sent before.
    last.settimeout(5)
    last.recv(9)
    found = []
    for it in sockets:
        try:
            found.append(it.recvfrom(9)[1][0])
        except BlockingIOError:
            found.append(None)
    print(*found)

os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
on('red')
red = bound('192.0.2.2', 0)

# A socket for each interface.
on('tower')
last = bound('192.0.2.1', 7001)
each = [bound(GROUP, 7000) for _ in range(2)]
for it, name in zip(each, ['eth0', 'eth1']):
    it.setsockopt(*joined(GROUP, name))
for on_or_off in 1, 0:
    for it in each:
        it.setsockopt(IPPROTO_IP, ALL, on_or_off)
    red.sendto(b'hi', (GROUP, 7000))
    red.sendto(b'last', ('192.0.2.1', 7001))
    heard(*each)

# For some senders only, beside one for all of them.
some, every = bound('', 7002), bound('', 7002)
some.setsockopt(
    IPPROTO_IP, 39, b''.join(map(inet_aton, [GROUP, '192.0.2.1', '192.0.2.3']))
)
every.setsockopt(*joined(GROUP, 'eth0'))
red.sendto(b'hi', (GROUP, 7002))
red.sendto(b'last', ('192.0.2.1', 7001))
heard(some, every)

# Two at one port.
first, second = bound('', 7003), bound('', 7003)
red.sendto(b'hi', ('192.0.2.1', 7003))
red.sendto(b'last', ('192.0.2.1', 7001))
heard(first, second)

# A forged address, which is tower's own.
mine, last = bound('', 7004), bound('192.0.2.1', 7001)
mine.setsockopt(*joined(GROUP, 'eth0'))
on('red')
also = bound('', 7004)
also.setsockopt(*joined(GROUP, 'eth0'))
ip = [0x45, 0, 31, 1, 0, 1, 17, 0, inet_aton('192.0.2.1'), inet_aton(GROUP)]
udp = [7004, 7004, 11, 0]
forged = struct.pack('!BBHHHBBH4s4s', *ip) + struct.pack('!4H', *udp) + b'lie'
on('green')
raw = socket(AF_INET, SOCK_RAW, IPPROTO_RAW)
raw.sendto(forged, (GROUP, 0))
red.sendto(b'last', ('192.0.2.1', 7001))
heard(mine, also)

# TTL 0, from a host that has joined the group, and from one that has not.
on('tower')
mine, last = bound('', 7006), bound('192.0.2.1', 7001)
mine.setsockopt(*joined(GROUP, 'eth0'))
on('red')
own = bound('', 7006)
red.setsockopt(IPPROTO_IP, IP_MULTICAST_TTL, 0)
for join in False, True:
    if join:
        own.setsockopt(*joined(GROUP, 'eth0'))
    else:
        also.close()
    red.sendto(b'hi', (GROUP, 7006))
    red.sendto(b'last', ('192.0.2.1', 7001))
    heard(mine, own)

# TTL 0 from a host that has joined, but not at the interface that is named.
each[1].close()
on('far')
far, last = bound('', 7006), bound('198.51.100.4', 7001)
far.setsockopt(*joined(GROUP, 'eth0'))
on('tower')
mine.setsockopt(IPPROTO_IP, IP_MULTICAST_TTL, 0)
mine.setsockopt(IPPROTO_IP, IP_MULTICAST_IF, inet_aton('198.51.100.1'))
mine.sendto(b'hi', (GROUP, 7006))
mine.setsockopt(SOL_SOCKET, SO_BINDTODEVICE, b'eth1')
mine.sendto(b'last', ('198.51.100.4', 7001))
heard(far)

# Twenty groups of IPv4.
on('red')
many = bound('', 7005)
for n in range(1, 22):
    try:
        many.setsockopt(*joined(f'239.1.1.{n}', 'eth0'))
    except OSError as why:
        print(n, errno.errorcode[why.errno])

# A group of the link, without a scope.
link = socket(AF_INET6, SOCK_DGRAM)
print(errno.errorcode[link.connect_ex(('ff02::71', 7000))])
print(link.sendto(b'hi', ('ff02::71', 7000)))
link.setsockopt(IPPROTO_IPV6, IPV6_MULTICAST_IF, if_nametoindex('eth0'))
print(link.connect_ex(('ff02::71', 7000)))
hosts.communicate(b'\\n')
"#;
    let right = "192.0.2.2 192.0.2.2\n192.0.2.2 None\n\
                 None 192.0.2.2\n\
                 None 192.0.2.2\n\
                 None 192.0.2.1\n\
                 192.0.2.2 None\n\
                 None 192.0.2.2\n\
                 198.51.100.1\n\
                 21 ENOBUFS\n\
                 EINVAL\n2\n0\n";
    assert_eq!(play(script)?, right);
    Ok(())
}
