use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use no_messages::say;
use the_wire::pcap;
use tls::reader::Reader;
use tls::records::records;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot list records: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    let [file, keys @ ..] = &words[..] else {
        return Err("usage: list-records CAPTURE [KEYS]".into());
    };
    let mut log = String::new();
    if let Some(keys) = keys.first() {
        File::open(keys)
            .and_then(|it| it.take(1 << 24).read_to_string(&mut log))
            .map_err(|why| format!("{}: {why}", keys.display()))?;
    }
    let mut packets = Vec::new();
    pcap::read(Path::new(file), &mut packets)
        .map_err(|why| format!("{}: {why}", file.display()))?;
    let records = records(&packets);
    let began = records.first().map(|it| it.time).unwrap_or_default();
    let mut reader = Reader::new(log);
    // Who of the two was earlier is often luck: first all of the client.
    let mut lines = [String::new(), String::new()];
    for record in &records {
        let ms = record.time.saturating_sub(began).as_millis();
        let arrow = if record.from_client { '>' } else { '<' };
        let what = reader.tell(record);
        let n = record.body.len();
        lines[usize::from(!record.from_client)] +=
            &format!("{ms:4} {arrow} {n:5} {what}\n");
    }
    match io::stdout().write_all(lines.concat().as_bytes()) {
        Err(why) if why.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|e| format!("cannot print: {e}")),
    }
}
// ANCHOR_END: run
