use std::collections::HashMap;
use std::env;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use the_wire::pcap;
use the_wire::segment::{PSH, SYN, Segment, parse};
use the_wire::tcp::flags;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot list segments: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let file = env::args().nth(1).ok_or("usage: list-segments FILE")?;
    let packets =
        pcap::read(Path::new(&file)).map_err(|why| format!("{file}: {why}"))?;
    let began = packets.first().map_or_else(Default::default, |it| it.time);
    let mut known = Known::default();
    for (n, packet) in packets.iter().enumerate() {
        let Some(segment) = parse(&packet.bytes) else {
            continue;
        };
        let ms = packet.time.saturating_sub(began).as_millis();
        let line = known.line(&segment);
        match writeln!(io::stdout(), "{:3} {ms:5} ms  {line}", n + 1) {
            Err(why) if why.kind() == ErrorKind::BrokenPipe => break,
            written => written.map_err(|why| why.to_string())?,
        }
    }
    Ok(())
}

/// What the SYNs have said: by sender and receiver, the first number and the
/// scale of the window.
#[derive(Default)]
struct Known(HashMap<Direction, (u32, u8)>);

type Direction = ((std::net::IpAddr, u16), (std::net::IpAddr, u16));

impl Known {
    // ANCHOR: line
    /// Numbers are counted from each side's SYN, as its byte 0.
    fn line(&mut self, it: &Segment) -> String {
        if it.flag(SYN) {
            let scale = it.scale.unwrap_or(0);
            self.0.insert((it.from, it.to), (it.seq, scale));
        }
        let first = |direction| self.0.get(&direction).map_or(0, |it| it.0);
        let mine = first((it.from, it.to));
        let theirs = first((it.to, it.from));
        let scale = self.0.get(&(it.from, it.to)).map_or(0, |it| it.1);
        let scale = if it.flag(SYN) { 0 } else { scale.min(14) };
        let mut line = format!(
            "{} > {}  {:7}  seq {}",
            it.from.1,
            it.to.1,
            flags(it.flags & !PSH),
            it.seq.wrapping_sub(mine)
        );
        if it.len > 0 {
            line += &format!(" +{}", it.len);
        }
        if it.ack > 0 {
            line += &format!("  ack {}", it.ack.wrapping_sub(theirs));
        }
        line += &format!("  window {}", u32::from(it.window) << scale);
        for (from, to) in &it.gaps {
            let (from, to) =
                (from.wrapping_sub(theirs), to.wrapping_sub(theirs));
            line += &format!("  and {from} to {}", to.wrapping_sub(1));
        }
        line
    }
    // ANCHOR_END: line
}
