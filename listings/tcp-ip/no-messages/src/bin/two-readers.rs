use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;

use no_messages::{pair, say};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the readers: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut peer, stream) = pair()?;
    // Wrong on purpose: each of the two readers keeps what it has taken.
    let mut one = BufReader::new(stream.try_clone()?);
    let mut other = BufReader::new(stream);
    peer.write_all(b"1\n2\n3\n")?;
    drop(peer);
    for (name, reader) in [("one", &mut one), ("other", &mut other)] {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        writeln!(io::stdout(), "{name}: {:?}", line.trim_end())?;
    }
    writeln!(io::stdout(), "held by one: {} bytes", one.buffer().len())
}
// ANCHOR_END: run
