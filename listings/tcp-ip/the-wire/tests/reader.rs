//! What the reader makes of packets that are short, or that lie.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use the_wire::field::Cursor;
use the_wire::pcap::Writer;
use the_wire::segment::parse;
use the_wire::{ip, tcp};

trust::on_trust!();

type Outcome = Result<(), Box<dyn Error>>;

const SYN: u8 = 2;
const ACK: u8 = 16;

/// A segment between ports 1 and 2; `odd` sends it, or the other side.
fn segment(odd: bool, flags: u8, options: &[u8], data: &[u8]) -> Vec<u8> {
    let words = 5 + options.len().div_ceil(4);
    let total = 20 + 4 * words + data.len();
    let (from, to) = if odd { (1, 2) } else { (2, 1) };
    let mut packet = vec![0x45, 0, 0, total as u8, 0, 0, 0, 0, 64, 6, 0, 0];
    packet.extend([192, 0, 2, from, 192, 0, 2, to, 0, from, 0, to]);
    packet.extend([0, 0, 0, 100, 0, 0, 0, 200]);
    packet.extend([(words as u8) << 4, flags, 0, 5, 0, 0, 0, 0]);
    packet.extend(options);
    packet.resize(total - data.len(), 0);
    packet.extend(data);
    packet
}

fn file(name: &str, packets: &[Vec<u8>]) -> Result<PathBuf, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut writer = Writer::create(&path)?;
    for packet in packets {
        writer.add(Duration::from_secs(1), packet)?;
    }
    Ok(path)
}

fn list(path: &Path) -> Result<(Output, String), Box<dyn Error>> {
    let listed = Command::new(env!("CARGO_BIN_EXE_list-segments"));
    let output = { listed }.arg(path).output()?;
    let said = String::from_utf8(output.stdout.clone())?;
    Ok((output, said))
}

fn named(packet: &[u8]) -> (Vec<String>, Result<(), String>) {
    let mut cursor = Cursor::new(packet);
    let end = ip::name(&mut cursor).and_then(|_| tcp::name(&mut cursor));
    let names = cursor.fields.into_iter().map(|it| it.name);
    (names.skip(19).collect(), end)
}

#[test]
fn any_length() {
    let whole = segment(true, ACK, &[1; 20], b"");
    for n in 0..=40 {
        let mut packet = whole[..20 + n].to_vec();
        packet[3] = packet.len() as u8;
        for words in 0..16 {
            if let Some(byte) = packet.get_mut(32) {
                *byte = words << 4;
            }
            let fits = (5..=n / 4).contains(&usize::from(words));
            assert_eq!(parse(&packet).is_some(), fits, "{n} {words}");
            named(&packet).1.unwrap_or_default();
        }
    }
}

#[test]
fn options_stay_in_their_header() {
    let (names, end) =
        named(&segment(true, ACK, &[1, 1, 8, 10], b"SECRETDATA"));
    assert_eq!(end, Err("an option reaches beyond the header".into()));
    assert_eq!(names.len(), 3);
    let (names, end) = named(&segment(true, ACK, &[1, 0, 8, 10], b"DATA"));
    assert_eq!(end, Ok(()));
    assert_eq!(
        names,
        ["nothing, to fill up", "end of the options", "to fill up"]
    );
    let (names, end) = named(&segment(true, ACK, &[1, 1, 1, 0], b"DATA"));
    assert_eq!((names.len(), end), (4, Ok(())));
}

#[test]
fn both_scale_or_none() -> Outcome {
    for (answer, window) in [(&[3, 3, 2, 1][..], 5 << 7), (&[], 5)] {
        let packets = [
            segment(true, SYN, &[3, 3, 7, 1], b""),
            segment(false, SYN + ACK, answer, b""),
            segment(true, ACK, &[], b""),
        ];
        let (_, said) = list(&file("scale.pcap", &packets)?)?;
        let last = said.lines().last().unwrap_or_default();
        assert!(last.ends_with(&format!("win {window}")), "{said}");
    }
    Ok(())
}

/// A gap's bytes, or bytes that came twice: below `ack 200`, or in the second.
#[test]
fn what_came_twice() -> Outcome {
    let block = |(from, to)| [0, 0, 0, from, 0, 0, 0, to];
    let blocks = |all: &[(u8, u8)]| {
        let options = all.iter().copied().flat_map(block);
        let head = [1, 1, 5, 2 + 8 * all.len() as u8];
        head.into_iter().chain(options).collect::<Vec<u8>>()
    };
    for (all, wants) in [
        (&[(220, 230)][..], "ack 200 220-229 win 5"),
        (&[(150, 200)], "ack 200 twice 150-199 win 5"),
        (
            &[(150, 160), (220, 230)],
            "ack 200 twice 150-159 220-229 win 5",
        ),
        (
            &[(222, 224), (220, 230)],
            "ack 200 twice 222-223 220-229 win 5",
        ),
        (&[(240, 250), (220, 230)], "ack 200 240-249 220-229 win 5"),
    ] {
        let packet = segment(true, ACK, &blocks(all), b"");
        let (_, said) = list(&file("twice.pcap", &[packet])?)?;
        assert!(said.trim_end().ends_with(wants), "{said}");
    }
    Ok(())
}

/// The side whose segment came first is on the left of its heading.
#[test]
fn whose_segments_follow() -> Outcome {
    let other = |odd, flags| {
        let mut packet = segment(odd, flags, &[], b"");
        packet[if odd { 21 } else { 23 }] = 3;
        packet
    };
    let packets = [
        segment(true, SYN, &[], b""),
        segment(false, SYN + ACK, &[], b""),
        other(false, ACK),
        other(true, ACK),
        segment(false, ACK, &[], b"hi"),
    ];
    let (_, said) = list(&file("headings.pcap", &packets)?)?;
    let wants = " n   ms  1 > 2
 1    0 > SYN seq 0 win 5
 2    0 < SYN seq 0 ack 100 win 5
 n   ms  2 > 3
 3    0 > seq 100 ack 200 win 5
 4    0 < seq 100 ack 200 win 5
 n   ms  1 > 2
 5    0 < seq 0 +2 ack 100 win 5
";
    assert_eq!(said, wants);
    Ok(())
}

#[test]
fn before_the_cut() -> Outcome {
    let path = file("cut.pcap", &vec![segment(true, ACK, &[], b""); 3])?;
    let bytes = fs::read(&path)?;
    fs::write(&path, &bytes[..bytes.len() - 1])?;
    let (output, said) = list(&path)?;
    // A heading and two segments.
    assert_eq!(said.lines().count(), 3, "{said}");
    let why = String::from_utf8(output.stderr)?;
    assert!(why.contains("cut off in byte"), "{why}");
    assert_eq!(output.status.code(), Some(1));
    for (number, code) in [("2", 0), ("3", 1)] {
        let output = Command::new(env!("CARGO_BIN_EXE_name-fields"))
            .arg(&path)
            .arg(number)
            .output()?;
        assert_eq!(output.status.code(), Some(code), "{number}");
    }
    let (output, _) = list(Path::new("/dev/zero"))?;
    assert_eq!(output.status.code(), Some(1));
    Ok(())
}

/// A part of a segment, or of something else, is no segment.
#[test]
fn what_is_skipped() -> Outcome {
    let whole = segment(true, ACK, &[], b"hi");
    let changed = |at: usize, to: u8| {
        let mut packet = whole.clone();
        packet[at] = to;
        packet
    };
    let later = changed(7, 100);
    let skipped = [
        later.clone(),
        changed(6, 0x20), // more fragments follow
        changed(0, 0x55), // IP version 5
        changed(9, 17),   // UDP
        whole[..whole.len() - 1].to_vec(),
    ];
    for packet in &skipped {
        assert!(parse(packet).is_none());
    }
    let (output, said) = list(&file("skipped.pcap", &skipped)?)?;
    assert_eq!((output.status.code(), &*said), (Some(1), ""));
    let why = String::from_utf8(output.stderr)?;
    assert!(why.contains("none in 5 packets"), "{why}");
    let some = [&skipped[..], &[changed(6, 0x40)]].concat();
    let (output, said) = list(&file("some.pcap", &some)?)?;
    assert_eq!((output.status.code(), said.lines().count()), (Some(0), 2));
    let why = String::from_utf8(output.stderr)?;
    assert!(why.contains("5 packets are no whole segments"), "{why}");
    let why = named(&later).1.expect_err("no header of TCP");
    assert!(why.contains("fragment"), "{why}");
    Ok(())
}
