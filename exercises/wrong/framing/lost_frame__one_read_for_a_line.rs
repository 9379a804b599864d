// Red: I sent `one\ntwo\nthree\n` one byte at a time. You have UnexpectedEof, UnexpectedEof, UnexpectedEof.
// The second line is lost.
// Chapter: src/ipc/framing.md
//
// A peer sends lines, and `next` gives one of them at each call, without its
// end. `None` is the end between two lines, and an end inside of a line is
// `UnexpectedEof`. Some lines never come.
//
// Wrong: what a read has not brought may come with the next.

use std::io::{self, ErrorKind, Read};
use std::net::TcpStream;
pub struct Lines {
    s: TcpStream,
    have: Vec<u8>,
}
impl Lines {
    pub fn of(s: TcpStream) -> Lines {
        Lines { s, have: vec![] }
    }
    pub fn next_line(&mut self) -> io::Result<Option<String>> {
        if !self.have.contains(&b'\n') {
            let mut b = [0; 4096];
            let n = self.s.read(&mut b)?;
            self.have.extend(&b[..n]);
        }
        match self.have.iter().position(|b| *b == b'\n') {
            Some(i) => {
                let l: Vec<u8> = self.have.drain(..=i).collect();
                Ok(Some(String::from_utf8_lossy(&l[..i]).into_owned()))
            }
            None if self.have.is_empty() => Ok(None),
            None => Err(ErrorKind::UnexpectedEof.into()),
        }
    }
}
fn main() {}
