//! The states of both ends of each TCP connection, by the state machine of RFC
//! 9293, section 3.3.2, driven by the packets alone.

use std::collections::HashMap;

use super::capture::{Kind, Packet};
use super::wire::Wire;

#[derive(Clone, Copy, Default)]
struct End {
    state: &'static str,
    /// The sequence number that acknowledges our FIN.
    fin: Option<u32>,
}

/// For each packet that changes a state: the sides that it does (0 is the one
/// that connected), and to what.
pub fn of(wire: &Wire) -> HashMap<usize, Vec<(usize, &'static str)>> {
    let mut changes = HashMap::new();
    for connection in &wire.connections {
        let mut ends = [End { state: "CLOSED", fin: None }; 2];
        for at in &connection.packets {
            let packet = &wire.packets[*at];
            let side = connection.side(packet);
            let before = [ends[0].state, ends[1].state];
            sends(&mut ends[side], packet);
            receives(&mut ends[1 - side], packet);
            let changed = [side, 1 - side].into_iter();
            let changed = changed.filter(|side| ends[*side].state != before[*side]);
            changes.insert(*at, changed.map(|side| (side, ends[side].state)).collect());
        }
    }
    changes
}

fn sends(end: &mut End, packet: &Packet) {
    let Kind::Tcp { seq, .. } = packet.kind else {
        return;
    };
    end.state = match end.state {
        "CLOSED" if packet.flag("SYN") => "SYN-SENT",
        _ if packet.flag("RST") => "CLOSED",
        "ESTABLISHED" | "SYN-RECEIVED" if packet.flag("FIN") => "FIN-WAIT-1",
        "CLOSE-WAIT" if packet.flag("FIN") => "LAST-ACK",
        same => same,
    };
    if packet.flag("FIN") {
        end.fin = Some(seq.wrapping_add(packet.len as u32 + 1));
    }
}

fn receives(end: &mut End, packet: &Packet) {
    let Kind::Tcp { ack, .. } = packet.kind else {
        return;
    };
    let acked = packet.flag("ACK") && end.fin == Some(ack);
    end.state = match end.state {
        _ if packet.flag("RST") => "CLOSED",
        "CLOSED" if packet.flag("SYN") && !packet.flag("ACK") => "SYN-RECEIVED",
        "SYN-SENT" if packet.flag("SYN") && packet.flag("ACK") => "ESTABLISHED",
        "SYN-RECEIVED" if packet.flag("ACK") => "ESTABLISHED",
        "LAST-ACK" if acked => "CLOSED",
        "CLOSING" if acked => "TIME-WAIT",
        "FIN-WAIT-1" if acked && packet.flag("FIN") => "TIME-WAIT",
        "FIN-WAIT-1" if acked => "FIN-WAIT-2",
        same => same,
    };
    if packet.flag("FIN") {
        end.state = match end.state {
            "ESTABLISHED" => "CLOSE-WAIT",
            "FIN-WAIT-1" => "CLOSING",
            "FIN-WAIT-2" => "TIME-WAIT",
            same => same,
        };
    }
}
