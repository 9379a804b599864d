use std::collections::HashMap;
use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::IpAddr;
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
    let words: Vec<_> = env::args_os().skip(1).collect();
    let [file] = &words[..] else {
        return Err("usage: list-segments FILE".into());
    };
    let mut packets = Vec::new();
    let whole = pcap::read(Path::new(file), &mut packets);
    let began = packets.first().map_or_else(Default::default, |it| it.time);
    let mut known = Known::default();
    let mut skipped = 0;
    for (n, packet) in packets.iter().enumerate() {
        let Some(segment) = parse(&packet.bytes) else {
            skipped += 1;
            continue;
        };
        let ms = packet.time.saturating_sub(began).as_millis();
        let mut text = known.heading(&segment).unwrap_or_default();
        let line = known.line(&segment);
        text += &format!("{:2} {ms:4} {line}\n", n + 1);
        match io::stdout().write_all(text.as_bytes()) {
            Err(why) if why.kind() == ErrorKind::BrokenPipe => break,
            written => written.map_err(|e| format!("cannot print: {e}"))?,
        }
    }
    whole.map_err(|why| format!("{}: {why}", file.display()))?;
    match skipped {
        0 => Ok(()),
        n if n == packets.len() => Err(format!("none in {n} packets")),
        n => writeln!(io::stderr(), "{n} packets are no whole segments")
            .or(Ok(())),
    }
}

type Direction = ((IpAddr, u16), (IpAddr, u16));

#[derive(Default)]
struct Known {
    /// What the SYNs have said: the first number and the scale of the window.
    syns: HashMap<Direction, (u32, Option<u8>)>,
    /// The connections, each as its first segment went.
    all: Vec<Direction>,
    /// The one whose heading stands last.
    shown: Option<Direction>,
}

impl Known {
    /// Whose segments follow, if these are not those of the line before.
    fn heading(&mut self, it: &Segment) -> Option<String> {
        let (there, back) = ((it.from, it.to), (it.to, it.from));
        let first = self.all.iter().find(|&&d| d == there || d == back);
        let first = first.copied().unwrap_or_else(|| {
            self.all.push(there);
            there
        });
        let new = self.shown.replace(first) != Some(first);
        let (from, to) = (first.0.1, first.1.1);
        new.then(|| format!(" n   ms  {from} > {to}\n"))
    }

    // ANCHOR: line
    /// Numbers are counted from each side's SYN, as its byte 0.
    fn line(&mut self, it: &Segment) -> String {
        let (there, back) = ((it.from, it.to), (it.to, it.from));
        if it.flag(SYN) {
            self.syns.insert(there, (it.seq, it.scale));
        }
        let of = |direction| self.syns.get(&direction).copied();
        let (mine, scale) = of(there).unwrap_or_default();
        let (theirs, other) = of(back).unwrap_or_default();
        // Only where both have offered one (RFC 7323, section 2.2).
        let scale = match (scale, other) {
            (Some(bits), Some(_)) if !it.flag(SYN) => bits.min(14),
            _ => 0,
        };
        let arrow = if self.shown == Some(there) { ">" } else { "<" };
        // A segment with an acknowledgment number has the flag ACK.
        let flags = flags(it.flags & !(PSH | ACK));
        let mut words = vec![arrow.into(), flags];
        words.push(format!("seq {}", it.seq.wrapping_sub(mine)));
        if it.len > 0 {
            words.push(format!("+{}", it.len));
        }
        if it.flag(ACK) {
            words.push(format!("ack {}", it.ack.wrapping_sub(theirs)));
        }
        for (n, (from, to)) in it.gaps.iter().enumerate() {
            let twice = if n == 0 && it.twice() { "twice " } else { "" };
            let (from, to) =
                (from.wrapping_sub(theirs), to.wrapping_sub(theirs));
            words.push(format!("{twice}{from}-{}", to.wrapping_sub(1)));
        }
        words.push(format!("win {}", u32::from(it.window) << scale));
        words.retain(|word| !word.is_empty());
        words.join(" ")
    }
    // ANCHOR_END: line
}
