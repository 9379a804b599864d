// Red: Socket 6, joined both, bound to 127.0.0.1: you predicted Both, and it heard nothing.
// Who hears it?
// Chapter: src/tcp-ip/multicast.md
//
// Eight sockets of yours, each in a situation of its own. Predict what each
// hears; the tests make the calls and compare. `main` shows the real answers,
// once you are right.
//
// All is on one host, on Linux. There are two groups, the first and the second.
// A sender sends one datagram to each of them, to your socket's port, by the
// interface `lo`. All joins are at `lo` too. Unless it says otherwise, your
// socket is bound to 0.0.0.0, its options are as they are at the start, and no
// other program has joined either group.

use Answer::*;

/// What your socket hears.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    Nothing,
    First,
    Second,
    Both,
}

// TODO: Replace each `Unknown`.

/// 1. You join nothing. Another program has joined the first group, with a
///    socket that is bound to another port.
pub const JOINED_NOTHING: Answer = First;

/// 2. You join nothing, and are bound to the address of the first group.
pub const BOUND_TO_IT: Answer = Nothing;

/// 3. You join the second group. Another program has joined the first.
pub const JOINED_SECOND: Answer = Both;

/// 4. As 3, and you have switched `IP_MULTICAST_ALL` off.
pub const NOT_ALL: Answer = Second;

/// 5. You join both, and are bound to the address of the first group.
pub const BOUND_TO_FIRST: Answer = First;

/// 6. You join both, and are bound to 127.0.0.1.
pub const BOUND_TO_HOST: Answer = Both;

/// 7. You join both. Another program joins both, and is bound to your port
///    after you. (Both sockets have `SO_REUSEADDR`.)
pub const SAME_PORT: Answer = Both;

/// 8. You join both, and leave both. Another program has joined the second.
pub const LEFT: Answer = Second;

const PREDICTED: [Answer; 8] = [
    JOINED_NOTHING,
    BOUND_TO_IT,
    JOINED_SECOND,
    NOT_ALL,
    BOUND_TO_FIRST,
    BOUND_TO_HOST,
    SAME_PORT,
    LEFT,
];

const SOCKETS: [&str; 8] = [
    "joined nothing, beside one that has joined",
    "joined nothing, bound to the first group",
    "joined the second, beside one in the first",
    "the same, not all",
    "joined both, bound to the first group",
    "joined both, bound to 127.0.0.1",
    "joined both, and so has the last at the port",
    "left both, beside one in the second",
];

fn main() {
    let real: std::io::Result<Vec<Answer>> = (1..=8).map(hears).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for (socket, real) in SOCKETS.iter().zip(real) {
                peers::tell!("{socket:<44}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your eight predictions hold."),
        Err(why) => peers::complain!("The calls could not be made: {why}."),
    }
}

/// What the socket with this number hears.
fn hears(number: usize) -> std::io::Result<Answer> {
    use socket2::{Domain, SockRef, Socket, Type};
    use std::io::ErrorKind;
    use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::{Duration, SystemTime};

    // Groups that nobody else has: 239, and three bytes.
    static USED: AtomicU32 = AtomicU32::new(0);
    let nanos = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
    let mixed = nanos.subsec_nanos() ^ std::process::id().rotate_left(16);
    let fresh = || {
        let n = mixed.wrapping_add(USED.fetch_add(1, Ordering::Relaxed));
        Ipv4Addr::from(0xef00_0000 | n & 0x00ff_ffff)
    };
    let (first, second) = (fresh(), fresh());
    let lo = Ipv4Addr::LOCALHOST;

    let bound = match number {
        2 | 5 => first,
        6 => lo,
        _ => Ipv4Addr::UNSPECIFIED,
    };
    let open = |bound, port| -> std::io::Result<UdpSocket> {
        let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
        socket.set_reuse_address(number == 7)?;
        socket.bind(&SocketAddr::from((bound, port)).into())?;
        Ok(socket.into())
    };
    let socket = open(bound, 0)?;
    let port = socket.local_addr()?.port();
    let other =
        open(Ipv4Addr::UNSPECIFIED, if number == 7 { port } else { 0 })?;
    match number {
        1 => other.join_multicast_v4(&first, &lo)?,
        3 | 4 => {
            socket.join_multicast_v4(&second, &lo)?;
            other.join_multicast_v4(&first, &lo)?;
        }
        5..=8 => {
            socket.join_multicast_v4(&first, &lo)?;
            socket.join_multicast_v4(&second, &lo)?;
        }
        _ => {}
    }
    if number == 7 {
        other.join_multicast_v4(&first, &lo)?;
        other.join_multicast_v4(&second, &lo)?;
    }
    if number == 4 {
        SockRef::from(&socket).set_multicast_all_v4(false)?;
    }
    if number == 8 {
        other.join_multicast_v4(&second, &lo)?;
        socket.leave_multicast_v4(&first, &lo)?;
        socket.leave_multicast_v4(&second, &lo)?;
    }

    let sender = UdpSocket::bind((lo, 0))?;
    SockRef::from(&sender).set_multicast_if_v4(&lo)?;
    sender.send_to(&[1], (first, port))?;
    sender.send_to(&[2], (second, port))?;

    // On loopback a datagram has arrived when the call returns, or soon after.
    socket.set_read_timeout(Some(Duration::from_millis(200)))?;
    let (mut heard, mut buf) = ([false; 3], [0]);
    loop {
        match socket.recv(&mut buf) {
            Ok(_) => heard[usize::from(buf[0].min(2))] = true,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => break,
            Err(e) => return Err(e),
        }
    }
    Ok(match heard {
        [_, false, false] => Nothing,
        [_, true, false] => First,
        [_, false, true] => Second,
        [_, true, true] => Both,
    })
}
