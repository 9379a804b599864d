use std::io::{self, Read, Write};
use std::mem::MaybeUninit;
use std::net::{SocketAddr, TcpListener};
use std::process::ExitCode;
use std::time::Duration;

use nix::sys::socket::{setsockopt, sockopt::TcpFastOpenConnect};
use socket2::{Domain, Protocol, SockRef, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let hint = "is net.ipv4.tcp_fastopen 1027?";
            let _ = writeln!(io::stderr(), "cannot show it: {why} ({hint})");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7091")?;
    // accept waits no longer than that either.
    SockRef::from(&listener).set_read_timeout(Some(Duration::from_secs(1)))?;
    let server = listener.local_addr()?;
    // Sees what arrives over IPv4, and sends what it is given.
    let wire = Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::TCP))?;
    wire.set_header_included_v4(true)?;
    wire.set_read_timeout(Some(Duration::from_secs(1)))?;

    // ANCHOR: run
    for request in ["hello", "pay 10"] {
        let client = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        setsockopt(&client, TcpFastOpenConnect, &true)?;
        client.connect(&server.into())?;
        (&client).write_all(request.as_bytes())?;
        drop(client);
        serve(&listener)?;
    }

    let syn = syn_with(&wire, b"pay 10")?;
    writeln!(io::stdout(), "the network repeats a SYN")?;
    wire.send_to(&syn, &SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
    serve(&listener)
    // ANCHOR_END: run
}

fn serve(listener: &TcpListener) -> io::Result<()> {
    let (mut stream, peer) = listener.accept()?;
    let mut buf = [0; 100];
    let n = stream.read(&mut buf)?;
    let request = String::from_utf8_lossy(&buf[..n]);
    writeln!(io::stdout(), "{peer} says: {request}")
}

/// The first SYN that has come with these bytes.
fn syn_with(wire: &Socket, bytes: &[u8]) -> io::Result<Vec<u8>> {
    const SYN: u8 = 2;
    let mut buf = [MaybeUninit::uninit(); 2000];
    loop {
        let n = wire.recv(&mut buf)?;
        // SAFETY: recv has written n bytes.
        let mut packet: Vec<u8> = buf[..n]
            .iter()
            .map(|b| unsafe { b.assume_init() })
            .collect();
        // 20 bytes of IP header come first. The flags are TCP's byte 13.
        if packet.get(33) == Some(&SYN) && packet.ends_with(bytes) {
            check(&mut packet);
            return Ok(packet);
        }
    }
}

/// Loopback leaves the checksum out; on the way in it is wanted.
fn check(packet: &mut [u8]) {
    packet[36..38].fill(0);
    let tcp = &packet[20..];
    // Both IP addresses, the protocol and the length count too.
    let words = packet[12..20].chunks(2).chain(tcp.chunks(2));
    let mut sum = 6 + tcp.len() as u32;
    for word in words {
        sum += u32::from(word[0]) << 8;
        sum += u32::from(*word.get(1).unwrap_or(&0));
    }
    sum = (sum >> 16) + (sum & 0xffff);
    sum += sum >> 16;
    packet[36..38].copy_from_slice(&(!sum as u16).to_be_bytes());
}
