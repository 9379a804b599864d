use std::env;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use the_wire::field::Cursor;
use the_wire::{ip, pcap, tcp};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot name the bytes: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    let words: Vec<_> = env::args_os().skip(1).collect();
    let [file, number] = &words[..] else {
        return Err("usage: name-fields FILE NUMBER".into());
    };
    let mut packets = Vec::new();
    let whole = pcap::read(Path::new(file), &mut packets);
    let whole = whole.map_err(|why| format!("{}: {why}", file.display()));
    let number = number.to_string_lossy();
    let number: usize = number
        .parse()
        .map_err(|_| format!("`{number}` is no number of a packet"))?;
    let packet = number.checked_sub(1).and_then(|n| packets.get(n));
    let Some(packet) = packet else {
        whole?;
        return Err(format!("there are {} packets", packets.len()));
    };

    let mut cursor = Cursor::new(&packet.bytes);
    let end = name(&mut cursor);
    for field in &cursor.fields {
        let hex: Vec<String> =
            field.bytes.iter().map(|b| format!("{b:02x}")).collect();
        for (i, line) in hex.chunks(8).enumerate() {
            let name = if i == 0 { &field.name } else { "" };
            let line = format!(
                "{:4}  {:23}  {name}",
                field.at + 8 * i,
                line.join(" ")
            );
            match writeln!(io::stdout(), "{}", line.trim_end()) {
                Err(why) if why.kind() == ErrorKind::BrokenPipe => return end,
                written => written.map_err(|e| format!("cannot print: {e}"))?,
            }
        }
    }
    end
}
// ANCHOR_END: run

/// IP, then TCP, then what belongs to the programs.
fn name(cursor: &mut Cursor) -> Result<(), String> {
    let (protocol, length) = ip::name(cursor)?;
    let end = cursor.at() + length;
    if protocol != 6 {
        return Err(format!("protocol {protocol} is not TCP"));
    }
    tcp::name(cursor)?;
    let Some(n) = end.checked_sub(cursor.at()) else {
        return Err("the header of TCP is longer than its packet".into());
    };
    let program = cursor.rest().get(..n).ok_or("the packet is cut off")?;
    for bytes in program.chunks(8) {
        let text = format!("\"{}\"", bytes.escape_ascii());
        cursor.take_all(bytes.len(), text)?;
    }
    Ok(())
}
