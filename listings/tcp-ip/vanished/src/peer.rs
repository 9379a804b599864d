//! Somebody on the far host who reads and says nothing.

use std::io;
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::net::Net;

// ANCHOR: peer
pub struct Peer(pub Child);

impl Peer {
    pub fn new(net: &Net) -> io::Result<Peer> {
        let line = net.line("netns exec far@ nc -dl 198.51.100.@1 7130");
        let mut nc = Command::new("ip");
        nc.args(line.split(' '))
            .stdout(Stdio::null())
            .spawn()
            .map(Peer)
    }

    pub fn connect(&self, net: &Net) -> io::Result<TcpStream> {
        let address = net.line("198.51.100.@1:7130");
        for _ in 0..50 {
            if let Ok(stream) = TcpStream::connect(&address) {
                return Ok(stream);
            }
            sleep(Duration::from_millis(100));
        }
        Err(io::Error::other(format!("nobody listens at {address}")))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}
// ANCHOR_END: peer
