//! The answers of a name server that lies: first the lie, then the truth. The
//! first label of the name says which lie.

use std::net::Ipv4Addr;

use crate::message::HEADER;
use crate::name::Name;

pub const TRUE: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 1);
pub const FALSE: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 66);

/// The question turned into an answer with these records. A name of a record
/// is what stands before its type.
fn answer(question: &[u8], records: &[(&[u8], Ipv4Addr)]) -> Vec<u8> {
    let mut packet = question.to_vec();
    let count = u8::try_from(records.len()).unwrap_or(u8::MAX);
    packet[2..HEADER]
        .copy_from_slice(&[0x85, 0x80, 0, 1, 0, count, 0, 0, 0, 0]);
    for (name, address) in records {
        packet.extend_from_slice(name);
        packet.extend([0, 1, 0, 1, 0, 0, 0, 9, 0, 4]);
        packet.extend(address.octets());
    }
    packet
}

/// The name of the question, as a pointer.
const SAME: &[u8] = &[0xc0, 12];

// ANCHOR: packets
/// What is sent for a question, in this order. Nothing for what is none.
pub fn packets(query: &[u8]) -> Option<Vec<Vec<u8>>> {
    if query.get(2)? & 0x80 != 0 {
        return None; // an answer: two servers would never end
    }
    let mut at = HEADER;
    let name = Name::read(query, &mut at).ok()?;
    let question = query.get(..at + 4)?;
    let truth = answer(question, &[(SAME, TRUE)]);
    let mut lie = answer(question, &[(SAME, FALSE)]);
    let label = name.labels().next()?.to_ascii_lowercase();
    match &label[..] {
        b"id" => lie[1] ^= 1,
        b"question" => lie[HEADER + 1] ^= 3, // another letter
        b"records" => {
            let other: &[u8] = b"\x04bank\x04test\x00";
            lie = answer(question, &[(other, FALSE), (SAME, TRUE)]);
        }
        b"capitals" => lie[HEADER..at].make_ascii_lowercase(),
        b"loop" => {
            let here = u8::try_from(at + 4).ok()?;
            lie = answer(question, &[(&[0xc0, here], FALSE)]);
        }
        b"count" => lie[6..8].fill(255),
        b"length" => lie[at + 4 + 10..][..2].fill(255),
        b"cut" => lie[2] |= 2,
        b"query" => lie[2] &= 0x7f,
        b"silent" => return None,
        _ => return Some(vec![truth]),
    }
    Some(vec![lie, truth])
}
// ANCHOR_END: packets
