use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::ExitCode;

use framing::{Lines, read_frame};
use no_messages::{Pieces, cut, pair, say};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the splits: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: readers
type Reader = fn(&mut Pieces) -> io::Result<Vec<Vec<u8>>>;

/// Wrong on purpose: takes each read for a line.
fn each_read(stream: &mut Pieces) -> io::Result<Vec<Vec<u8>>> {
    let (mut lines, mut buf) = (Vec::new(), [0; 100]);
    loop {
        match stream.read(&mut buf)? {
            0 => return Ok(lines),
            n => lines.push(bare(&buf[..n])),
        }
    }
}

/// Wrong on purpose: makes a new BufReader for each line.
fn new_reader(stream: &mut Pieces) -> io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        match BufReader::new(&mut *stream).read_until(b'\n', &mut line)? {
            0 => return Ok(lines),
            _ => lines.push(bare(&line)),
        }
    }
}

fn one_decoder(stream: &mut Pieces) -> io::Result<Vec<Vec<u8>>> {
    let (mut reader, mut framing) = (BufReader::new(stream), Lines::new(80));
    let mut lines = Vec::new();
    while let Some(line) = read_frame(&mut reader, &mut framing)? {
        lines.push(line);
    }
    Ok(lines)
}
// ANCHOR_END: readers

fn bare(line: &[u8]) -> Vec<u8> {
    line.strip_suffix(b"\n").unwrap_or(line).into()
}

fn run() -> io::Result<()> {
    const TEXT: &[u8] = b"yes\nno\nmaybe\n";
    let ends = pair()?;
    let ways = 1 << (TEXT.len() - 1);
    writeln!(io::stdout(), "{} bytes, {ways} ways to cut", TEXT.len())?;
    for (name, reader) in [
        ("each read is a line", each_read as Reader),
        ("a new BufReader for each line", new_reader),
        ("one BufReader and one decoder", one_decoder),
    ] {
        let mut right = 0;
        for way in 0..ways {
            let mut stream = Pieces::over(&ends, cut(TEXT, way));
            let lines = reader(&mut stream)?;
            right += u32::from(lines == [&b"yes"[..], b"no", b"maybe"]);
            stream.finish()?;
        }
        writeln!(io::stdout(), "{name}: right in {right}")?;
    }
    Ok(())
}
