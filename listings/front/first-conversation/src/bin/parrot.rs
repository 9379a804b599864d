use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::{thread, time::Duration};

fn main() -> Result<(), String> {
    let address = "127.0.0.1:7030";
    let listener = TcpListener::bind(address)
        .map_err(|why| format!("cannot listen on {address}: {why}"))?;
    say(format!("listening on {address}"));
    loop {
        if let Err(why) = answer_one(&listener) {
            say(format!("somebody got no answer: {why}"));
            // If all goes wrong at once, let the processor rest.
            thread::sleep(Duration::from_millis(100));
        }
    }
}

fn answer_one(listener: &TcpListener) -> io::Result<()> {
    let (mut client, _) = listener.accept()?;
    let mut line = String::new();
    // At most 1000 bytes, so that nobody can fill the memory.
    BufReader::new(&client).take(1000).read_line(&mut line)?;
    say(format!("heard {line:?}"));
    let answer = format!("you said {}\n", line.trim_end());
    client.write_all(answer.as_bytes())
}

/// Prints a line. `eprintln!` would panic where nobody can take it.
fn say(line: String) {
    let _ = io::stderr().write_all((line + "\n").as_bytes());
}
