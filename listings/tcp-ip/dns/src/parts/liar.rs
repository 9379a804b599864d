//! A name server that answers with what `lies` says.

use std::fmt::Display;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::thread;
use std::time::Duration;

use time_limits::deadline::{Deadline, Timed};

use crate::lies::packets;

/// The truth only, over TCP: to one client at a time, two seconds at most.
fn over_tcp(stream: &TcpStream) -> io::Result<()> {
    let until = Deadline::after(Duration::from_secs(2));
    let mut stream = Timed(stream, until);
    let mut len = [0; 2];
    stream.read_exact(&mut len)?;
    let mut query = vec![0; u16::from_be_bytes(len).into()];
    stream.read_exact(&mut query)?;
    let all = packets(&query).unwrap_or_default();
    let truth = all.last().map_or(&[][..], |packet| packet);
    let len = u16::try_from(truth.len()).map_err(io::Error::other)?;
    stream.write_all(&[&len.to_be_bytes(), truth].concat())
}

pub fn serve(udp: UdpSocket, tcp: TcpListener) -> io::Result<()> {
    let pause = || thread::sleep(Duration::from_millis(100));
    thread::Builder::new()
        .spawn(move || {
            loop {
                match tcp.accept() {
                    Ok((stream, _)) => {
                        if let Err(why) = over_tcp(&stream) {
                            say(format_args!("no answer over TCP: {why}"));
                        }
                    }
                    Err(why) => {
                        say(format_args!("cannot accept: {why}"));
                        pause();
                    }
                }
            }
        })
        .map_err(|e| io::Error::other(format!("no thread for TCP: {e}")))?;
    let mut room = [0; 512];
    loop {
        match udp.recv_from(&mut room) {
            Ok((n, peer)) => {
                for packet in packets(&room[..n]).unwrap_or_default() {
                    if let Err(why) = send(&udp, &packet, peer) {
                        say(format_args!("no answer to {peer}: {why}"));
                    }
                }
            }
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(why) => {
                say(format_args!("cannot receive: {why}"));
                pause();
            }
        }
    }
}

fn send(udp: &UdpSocket, packet: &[u8], to: SocketAddr) -> io::Result<usize> {
    loop {
        match udp.send_to(packet, to) {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            done => return done,
        }
    }
}

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("tell-lies: {line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
