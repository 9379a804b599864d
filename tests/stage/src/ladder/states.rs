//! The states of both ends of each TCP connection, by the state machine of RFC
//! 9293, section 3.3.2, driven by the packets alone.

use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::capture::{Kind, Packet};
use super::ids::PacketId;
use super::wire::{Side, Wire};

/// A state, by the name that `ss` gives it; `CLOSED` is what it shows no more.
/// (What was recorded before has the names of RFC 9293.)
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum State {
    #[default]
    #[serde(rename = "CLOSED")]
    Closed,
    #[serde(rename = "LISTEN")]
    Listen,
    #[serde(rename = "SYN-SENT")]
    SynSent,
    #[serde(rename = "SYN-RECV", alias = "SYN-RECEIVED")]
    SynRecv,
    #[serde(rename = "ESTAB", alias = "ESTABLISHED")]
    Estab,
    #[serde(rename = "FIN-WAIT-1")]
    FinWait1,
    #[serde(rename = "FIN-WAIT-2")]
    FinWait2,
    #[serde(rename = "CLOSE-WAIT")]
    CloseWait,
    #[serde(rename = "LAST-ACK")]
    LastAck,
    #[serde(rename = "CLOSING")]
    Closing,
    #[serde(rename = "TIME-WAIT")]
    TimeWait,
}

impl State {
    pub fn name(self) -> &'static str {
        match self {
            State::Closed => "CLOSED",
            State::Listen => "LISTEN",
            State::SynSent => "SYN-SENT",
            State::SynRecv => "SYN-RECV",
            State::Estab => "ESTAB",
            State::FinWait1 => "FIN-WAIT-1",
            State::FinWait2 => "FIN-WAIT-2",
            State::CloseWait => "CLOSE-WAIT",
            State::LastAck => "LAST-ACK",
            State::Closing => "CLOSING",
            State::TimeWait => "TIME-WAIT",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.name())
    }
}

#[derive(Clone, Copy, Default)]
struct End {
    state: State,
    /// The sequence number that acknowledges our FIN.
    fin: Option<u32>,
}

/// For each packet that changes a state: the sides that it does, and to what.
pub fn of(wire: &Wire) -> HashMap<PacketId, Vec<(Side, State)>> {
    let mut changes = HashMap::new();
    for connection in &wire.connections {
        let mut ends = [End::default(); 2];
        for at in &connection.packets {
            let packet = &wire.packets[*at];
            let side = connection.side(packet);
            let before = ends.map(|end| end.state);
            sends(&mut ends[side as usize], packet);
            receives(&mut ends[side.other() as usize], packet);
            let changed = [side, side.other()].into_iter();
            let changed =
                changed.filter(|side| ends[*side as usize].state != before[*side as usize]);
            changes.insert(*at, changed.map(|side| (side, ends[side as usize].state)).collect());
        }
    }
    changes
}

fn sends(end: &mut End, packet: &Packet) {
    let Kind::Tcp { seq, .. } = packet.kind else {
        return;
    };
    end.state = match end.state {
        State::Closed if packet.flag("SYN") => State::SynSent,
        _ if packet.flag("RST") => State::Closed,
        State::Estab | State::SynRecv if packet.flag("FIN") => State::FinWait1,
        State::CloseWait if packet.flag("FIN") => State::LastAck,
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
        _ if packet.flag("RST") => State::Closed,
        State::Closed if packet.flag("SYN") && !packet.flag("ACK") => State::SynRecv,
        State::SynSent if packet.flag("SYN") && packet.flag("ACK") => State::Estab,
        State::SynRecv if packet.flag("ACK") => State::Estab,
        State::LastAck if acked => State::Closed,
        State::Closing if acked => State::TimeWait,
        State::FinWait1 if acked && packet.flag("FIN") => State::TimeWait,
        State::FinWait1 if acked => State::FinWait2,
        same => same,
    };
    if packet.flag("FIN") {
        end.state = match end.state {
            State::Estab => State::CloseWait,
            State::FinWait1 => State::Closing,
            State::FinWait2 => State::TimeWait,
            same => same,
        };
    }
}
