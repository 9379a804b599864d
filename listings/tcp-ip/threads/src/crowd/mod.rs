//! Clients, as many as are asked for.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use time_limits::deadline::{Deadline, Timed};

/// Connects so many times. The last words say why there are not more.
pub fn gather(
    server: SocketAddr,
    most: usize,
) -> (Vec<TcpStream>, Option<io::Error>) {
    let mut crowd = Vec::new();
    while crowd.len() < most {
        match TcpStream::connect_timeout(&server, Duration::from_secs(10)) {
            Ok(stream) => crowd.push(stream),
            Err(why) => return (crowd, Some(why)),
        }
    }
    (crowd, None)
}

/// Sends a line and reads one. An end in the middle is an error.
pub fn ask(stream: &TcpStream, line: &str) -> io::Result<String> {
    let mut timed = Timed(stream, Deadline::after(Duration::from_secs(10)));
    timed.write_all(line.as_bytes())?;
    let mut answer = String::new();
    BufReader::new(timed).take(4096).read_line(&mut answer)?;
    match answer.ends_with('\n') {
        true => Ok(answer),
        false => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}
