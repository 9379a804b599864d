use std::io::{self, Error, ErrorKind};
use std::net::{ToSocketAddrs, UdpSocket};
use std::{env, fs, num::NonZeroU64, os::unix::fs::FileTypeExt};
use std::{process, sync::Arc, thread, time::Duration};

use socket2::{SockAddr, Socket, Type};

const FORMS: &str = "want unix:PATH, tcp:HOST:PORT or udp:HOST:PORT";
const SEATS: usize = 64;

fn main() {
    let args: Vec<_> = env::args_os().collect();
    let word = |n: usize| args.get(n).and_then(|word| word.to_str());
    let place = word(1).unwrap_or_default();
    if let Err(why) = run(place, word(2).unwrap_or("60")) {
        eprintln!("echo-server {place:?}: {why}");
        process::exit(1);
    }
}

// ANCHOR: run
fn run(place: &str, seconds: &str) -> io::Result<()> {
    let seconds: NonZeroU64 = seconds.parse().map_err(Error::other)?;
    let limit = Duration::from_secs(seconds.get());
    let (kind, addresses) = find(place)?;
    let address = addresses.first().ok_or(ErrorKind::NotFound)?;
    let socket = bind(kind, address).or_else(|why| {
        remove_stale(address).ok_or(why)??;
        bind(kind, address)
    })?;
    println!("listening on {place}");
    match kind {
        Type::STREAM => connections(&socket, limit),
        _ => datagrams(&socket.into()),
    }
}

fn bind(kind: Type, address: &SockAddr) -> io::Result<Socket> {
    let socket = Socket::new(address.domain(), kind, None)?;
    // For UDP this option would let a second server share the port.
    socket.set_reuse_address(kind == Type::STREAM)?;
    socket.bind(address)?;
    if kind == Type::STREAM {
        socket.listen(128)?;
    }
    Ok(socket)
}
// ANCHOR_END: run

// ANCHOR: find
fn find(place: &str) -> io::Result<(Type, Vec<SockAddr>)> {
    let (form, rest) = place.split_once(':').unwrap_or_default();
    // In ::1:7007 nobody can tell where the port begins.
    let clear = rest.starts_with('[') || rest.matches(':').count() == 1;
    let kind = match form {
        "unix" if !rest.is_empty() => {
            return Ok((Type::STREAM, vec![SockAddr::unix(rest)?]));
        }
        "tcp" if clear => Type::STREAM,
        "udp" if clear => Type::DGRAM,
        _ => return Err(Error::other(FORMS)),
    };
    let found = rest.to_socket_addrs()?;
    Ok((kind, found.map(SockAddr::from).collect()))
}
// ANCHOR_END: find

// ANCHOR: stale
fn remove_stale(name: &SockAddr) -> Option<io::Result<()>> {
    let path = name.as_pathname()?;
    let file = fs::symlink_metadata(path).ok()?.file_type();
    let probe = Socket::new(name.domain(), Type::DGRAM, None).ok()?;
    let refused = probe.connect(name).err()?.kind();
    let stale = file.is_socket() && refused == ErrorKind::ConnectionRefused;
    stale.then(|| fs::remove_file(path))
}
// ANCHOR_END: stale

// ANCHOR: connections
fn connections(listener: &Socket, limit: Duration) -> ! {
    let seats = Arc::new(());
    let mut number = 0;
    loop {
        let accepted = listener.accept().and_then(|(stream, _)| {
            number += 1;
            let seat = Arc::clone(&seats);
            if Arc::strong_count(&seats) > SEATS + 1 {
                return Err(Error::other("all seats are taken"));
            }
            thread::Builder::new().spawn(move || {
                match echo(&stream, limit) {
                    Ok(sum) => println!("client {number}: {sum} bytes"),
                    Err(why) => eprintln!("client {number}: {why}"),
                }
                drop(seat);
            })
        });
        if let Err(why) = accepted {
            eprintln!("accepting client {number}: {why}");
            thread::sleep(Duration::from_millis(50));
        }
    }
}

fn echo(stream: &Socket, limit: Duration) -> io::Result<u64> {
    stream.set_read_timeout(Some(limit))?;
    stream.set_write_timeout(Some(limit))?;
    io::copy(&mut &*stream, &mut &*stream).map_err(|why| match why.kind() {
        ErrorKind::WouldBlock => Error::other(format!("idle for {limit:?}")),
        _ => why,
    })
}
// ANCHOR_END: connections

// ANCHOR: datagrams
fn datagrams(socket: &UdpSocket) -> ! {
    // The longest that is answered has 4096; one more shows that it was cut.
    let mut buf = [0; 4097];
    loop {
        match socket.recv_from(&mut buf) {
            Ok((4097, peer)) => eprintln!("{peer}: too long"),
            Ok((n, peer)) => match socket.send_to(&buf[..n], peer) {
                Ok(_) => println!("{peer}: {n} bytes"),
                Err(why) => eprintln!("answering {peer}: {why}"),
            },
            Err(why) => eprintln!("receiving: {why}"),
        }
    }
}
// ANCHOR_END: datagrams
