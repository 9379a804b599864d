//! Files of packets, as tcpdump and Wireshark write and read them: pcap.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::time::Duration;

/// What a file of ours begins with: times in nanoseconds, and packets that
/// begin with their IP header (link type 101).
const HEAD: [u32; 6] = [0xa1b2_3c4d, 0x0004_0002, 0, 0, 1 << 18, 101];

pub struct Packet {
    /// Since 1970.
    pub time: Duration,
    /// From the IP header on.
    pub bytes: Vec<u8>,
}

pub struct Writer(File);

impl Writer {
    pub fn create(path: &Path) -> io::Result<Writer> {
        let mut file = File::create(path)?;
        file.write_all(&HEAD.map(u32::to_le_bytes).concat())?;
        Ok(Writer(file))
    }

    /// With one write, so that the file is whole after each packet.
    pub fn add(&mut self, time: Duration, packet: &[u8]) -> io::Result<()> {
        let (s, ns) = (time.as_secs() as u32, time.subsec_nanos());
        let n = packet.len() as u32;
        let head = [s, ns, n, n].map(u32::to_le_bytes).concat();
        self.0.write_all(&[&head, packet].concat())
    }
}

/// More is not for a list that somebody reads.
const LIMIT: usize = 256 << 20;

// ANCHOR: read
/// After an error `packets` has what stands before it.
pub fn read(path: &Path, packets: &mut Vec<Packet>) -> Result<(), String> {
    let mut file = Vec::new();
    File::open(path)
        .and_then(|it| it.take(LIMIT as u64 + 1).read_to_end(&mut file))
        .map_err(|why| why.to_string())?;
    if file.len() > LIMIT {
        return Err(format!("it has more than {LIMIT} bytes"));
    }
    let order = match file.first_chunk() {
        Some([0x4d | 0xd4, _, _, 0xa1]) => u32::from_le_bytes,
        Some([0xa1, _, _, 0x4d | 0xd4]) => u32::from_be_bytes,
        _ => return Err("this is no pcap file".into()),
    };
    let word = |at: usize| {
        let bytes = file.get(at..).and_then(<[u8]>::first_chunk);
        let cut = format!("cut off in byte {}", file.len());
        bytes.map(|it| order(*it)).ok_or(cut)
    };
    let unit = if word(0)? == HEAD[0] { 1 } else { 1_000 };
    let skip = match word(20)? & 0xfff_ffff {
        101 => 0,
        1 => 14, // Ethernet
        n => return Err(format!("packets of link type {n}, not 101 or 1")),
    };
    let mut at = 24;
    while at < file.len() {
        let (s, part) = (word(at)?, word(at + 4)?);
        let n = word(at + 8)? as usize;
        let bytes = file.get(at + 16..at + 16 + n);
        let bytes = bytes.ok_or(format!("cut off in byte {}", file.len()))?;
        let ns = part.saturating_mul(unit);
        packets.push(Packet {
            time: Duration::from_secs(s.into())
                + Duration::from_nanos(ns.into()),
            bytes: bytes.get(skip..).unwrap_or_default().to_vec(),
        });
        at += 16 + n;
    }
    Ok(())
}
// ANCHOR_END: read
