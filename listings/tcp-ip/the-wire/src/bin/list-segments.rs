use std::collections::HashMap;
use std::env;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use the_wire::pcap;
use the_wire::segment::{ACK, PSH, SYN, Segment, parse};
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
    let words: Vec<String> = env::args().skip(1).collect();
    let [file] = &words[..] else {
        return Err("usage: list-segments FILE".into());
    };
    let mut packets = Vec::new();
    let whole = pcap::read(Path::new(file), &mut packets);
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
    whole.map_err(|why| format!("{file}: {why}"))
}

/// What the SYNs have said: by sender and receiver, the first number and the
/// scale of the window.
#[derive(Default)]
struct Known(HashMap<Direction, (u32, Option<u8>)>);

type Direction = ((std::net::IpAddr, u16), (std::net::IpAddr, u16));

impl Known {
    // ANCHOR: line
    /// Numbers are counted from each side's SYN, as its byte 0.
    fn line(&mut self, it: &Segment) -> String {
        if it.flag(SYN) {
            self.0.insert((it.from, it.to), (it.seq, it.scale));
        }
        let of = |direction| self.0.get(&direction).copied();
        let (mine, scale) = of((it.from, it.to)).unwrap_or_default();
        let (theirs, other) = of((it.to, it.from)).unwrap_or_default();
        // Only where both have offered one (RFC 7323, section 2.2).
        let scale = match (scale, other) {
            (Some(bits), Some(_)) if !it.flag(SYN) => bits.min(14),
            _ => 0,
        };
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
        if it.flag(ACK) {
            line += &format!("  ack {}", it.ack.wrapping_sub(theirs));
        }
        line += &format!("  window {}", u32::from(it.window) << scale);
        for (n, (from, to)) in it.gaps.iter().enumerate() {
            let what = if n == 0 && it.twice() { "twice" } else { "and" };
            let (from, to) =
                (from.wrapping_sub(theirs), to.wrapping_sub(theirs));
            line += &format!("  {what} {from} to {}", to.wrapping_sub(1));
        }
        line
    }
    // ANCHOR_END: line
}
