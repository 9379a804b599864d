//! What all transports have in common.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixDatagram;
use std::rc::Rc;

use crate::ring::Ring;

// ANCHOR: channel
/// One end of a connection between two processes.
pub trait Channel {
    /// Sends all of `message`, waiting for room. A message that cannot fit
    /// fails with `EMSGSIZE`.
    fn send(&mut self, message: &[u8]) -> io::Result<()>;

    /// Waits for bytes and takes what is there, as far as it fits: at least
    /// one byte, or a whole message where the transport knows of messages.
    fn receive(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}
// ANCHOR_END: channel

/// A pipe each way, or a stream socket twice.
pub struct Stream {
    pub input: File,
    pub output: File,
}

impl Stream {
    /// A channel that reads from one descriptor and writes to the other.
    pub fn new(input: OwnedFd, output: OwnedFd) -> Stream {
        Stream {
            input: input.into(),
            output: output.into(),
        }
    }
}

impl Channel for Stream {
    fn send(&mut self, message: &[u8]) -> io::Result<()> {
        self.output.write_all(message)
    }

    fn receive(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match self.input.read(buf)? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            n => Ok(n),
        }
    }
}

/// A socket that keeps messages apart, `SOCK_DGRAM` or `SOCK_SEQPACKET`.
pub struct Packets {
    pub socket: UnixDatagram,
}

impl Channel for Packets {
    fn send(&mut self, message: &[u8]) -> io::Result<()> {
        match self.socket.send(message)? {
            n if n == message.len() => Ok(()),
            _ => Err(ErrorKind::WriteZero.into()),
        }
    }

    fn receive(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match self.socket.recv(buf)? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            n => Ok(n),
        }
    }
}

/// Two rings in shared memory, one each way.
pub struct Rings {
    pub input: Rc<Ring>,
    pub output: Rc<Ring>,
}

impl Channel for Rings {
    fn send(&mut self, message: &[u8]) -> io::Result<()> {
        let mut sent = 0;
        while sent < message.len() {
            sent += self.output.write(&message[sent..])?;
        }
        Ok(())
    }

    fn receive(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.input.read(buf)
    }
}
