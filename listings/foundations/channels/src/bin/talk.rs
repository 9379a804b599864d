use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::{env, process, thread};

// ANCHOR: converse
/// The same for the one who called and the one who was called.
fn converse(mut stream: TcpStream) -> io::Result<()> {
    let mut outgoing = stream.try_clone()?;
    let typing = thread::spawn(move || -> io::Result<()> {
        carry(&mut io::stdin(), &mut outgoing)?;
        outgoing.shutdown(Shutdown::Write)
    });
    carry(&mut stream, &mut io::stdout())?;
    println!("(they have finished; Ctrl-D when you have)");
    typing.join().map_err(|_| io::Error::other("panicked"))?
}

fn carry(from: &mut impl Read, to: &mut impl Write) -> io::Result<()> {
    let mut buf = [0; 4096];
    loop {
        match from.read(&mut buf) {
            Ok(0) => return Ok(()),
            Ok(n) => to.write_all(&buf[..n]).and_then(|()| to.flush())?,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
}
// ANCHOR_END: converse

// ANCHOR: main
fn main() -> io::Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let stream = match words.iter().map(String::as_str).collect::<Vec<_>>()[..]
    {
        ["wait", address] => be_called(address)?,
        ["call", address] => TcpStream::connect(address)?,
        _ => {
            eprintln!("usage: talk wait ADDRESS:PORT | talk call ADDRESS:PORT");
            process::exit(1);
        }
    };
    println!("connected");
    converse(stream)
}

fn be_called(address: &str) -> io::Result<TcpStream> {
    let listener = TcpListener::bind(address)?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        match listener.accept() {
            Ok((stream, _)) => return Ok(stream),
            Err(e) => eprintln!("cannot accept a call: {e}"),
        }
    }
}
// ANCHOR_END: main
