use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::{thread, time::Duration};

fn main() -> Result<(), String> {
    let address = "127.0.0.1:7030";
    let listener = TcpListener::bind(address)
        .map_err(|why| format!("cannot listen on {address}: {why}"))?;
    say(format!("listening on {address}"));
    loop {
        match listener.accept() {
            Ok((client, _)) => {
                if let Err(why) = answer(client) {
                    say(format!("a client got no answer: {why}"));
                }
            }
            Err(why) => {
                say(format!("cannot accept: {why}"));
                // Let the processor rest before the next try.
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn answer(mut client: TcpStream) -> io::Result<()> {
    let mut line = String::new();
    // At most 1000 bytes, so that nobody can fill the memory. A longer line
    // is cut there; a cut inside a character is called an error of UTF-8.
    BufReader::new(&client).take(1000).read_line(&mut line)?;
    say(format!("heard {line:?}"));
    let answer = format!("you said {}\n", line.trim_end());
    client.write_all(answer.as_bytes())
}

/// Prints a line. `eprintln!` would panic where nobody can take it.
fn say(line: String) {
    let _ = io::stderr().write_all((line + "\n").as_bytes());
}
