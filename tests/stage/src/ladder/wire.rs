//! Which call sent each packet, and which packet each call returned for.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::SocketAddr;

use super::calls::Role;
use super::capture::{Kind, Packet};
use super::steps::Lane;
use super::world::{Event, Socket, World, covers};

/// The packets that belong to the ladder, and between which lanes.
#[derive(Default)]
pub struct Wire {
    pub packets: Vec<Packet>,
    pub flows: Vec<usize>,
    pub lanes: Vec<(usize, usize)>,
    pub causes: Vec<Option<Event>>,
    /// What an act returned for.
    pub woken: HashMap<usize, Event>,
    pub connections: Vec<Connection>,
}

pub struct Connection {
    pub client: SocketAddr,
    pub server: SocketAddr,
    /// The connecting and the accepting socket.
    pub sockets: [Option<usize>; 2],
    /// The sequence number of the first byte of each direction.
    pub first: [u32; 2],
    pub packets: Vec<usize>,
}

impl Connection {
    pub fn side(&self, packet: &Packet) -> usize {
        usize::from(packet.from != self.client)
    }
}

impl World {
    pub fn wire(&mut self, packets: Vec<Packet>) -> Wire {
        let mut wire = Wire::default();
        let mut seen: HashMap<(SocketAddr, SocketAddr), u32> = HashMap::new();
        let mut nobody: BTreeMap<SocketAddr, usize> = BTreeMap::new();
        for packet in packets {
            // What was sent before and is sent again says nothing new.
            if let Kind::Tcp { flags, seq, .. } = &packet.kind {
                let ends = u32::from(flags.contains("SYN")) + u32::from(flags.contains("FIN"));
                let next = seq.wrapping_add(packet.len as u32 + ends);
                let key = (packet.from, packet.to);
                if packet.flag("SYN") {
                    seen.remove(&key);
                }
                if packet.len as u32 + ends > 0 {
                    if seen.get(&key).is_some_and(|s| s.wrapping_sub(next) < 1 << 31) {
                        continue;
                    }
                    seen.insert(key, next);
                }
            }
            let at = wire.packets.len();
            let flow = self.flow(&mut wire, &packet);
            let owners = [packet.from, packet.to].map(|a| self.owner(&wire, &packet, flow, a));
            if owners == [None, None] {
                continue;
            }
            let [from, to] =
                [(packet.from, owners[0]), (packet.to, owners[1])].map(|(a, owner)| {
                    owner.unwrap_or_else(|| {
                        *nobody.entry(a).or_insert_with(|| {
                            self.lanes.push(Lane {
                                terminal: a.to_string(),
                                program: None,
                                listing: false,
                            });
                            self.lanes.len() - 1
                        })
                    })
                });
            if let (Kind::Tcp { .. }, Some(connection)) =
                (&packet.kind, wire.connections.get_mut(flow))
            {
                connection.packets.push(at);
            }
            wire.packets.push(packet);
            wire.flows.push(flow);
            wire.lanes.push((from, to));
            wire.causes.push(None);
        }
        self.tcp(&mut wire);
        self.udp(&mut wire);
        self.waits(&mut wire);
        wire
    }

    /// The connection of a TCP packet, made anew by each SYN.
    fn flow(&mut self, wire: &mut Wire, packet: &Packet) -> usize {
        let Kind::Tcp { seq, .. } = &packet.kind else {
            return usize::MAX;
        };
        let starts = packet.flag("SYN") && !packet.flag("ACK");
        if starts {
            let pair = |s: &Socket| {
                s.is("TCP") && s.peer == Some(packet.to) && s.local == Some(packet.from)
            };
            let client = self.sockets.iter().position(pair).or_else(|| self.unnamed(packet));
            let back = |s: &Socket| {
                s.is("TCP") && s.local == Some(packet.to) && s.peer == Some(packet.from)
            };
            let server = self.sockets.iter().position(back);
            wire.connections.push(Connection {
                client: packet.from,
                server: packet.to,
                sockets: [client, server],
                first: [seq.wrapping_add(1), 0],
                packets: Vec::new(),
            });
        }
        let ends = [packet.from, packet.to];
        let found = wire
            .connections
            .iter()
            .rposition(|c| ends == [c.client, c.server] || ends == [c.server, c.client]);
        if let Some(at) = found
            && packet.flag("SYN")
            && packet.flag("ACK")
        {
            wire.connections[at].first[1] = seq.wrapping_add(1);
        }
        found.unwrap_or(usize::MAX)
    }

    /// A socket whose connect failed never shows its own address: it is the
    /// one that was connecting there at that moment.
    fn unnamed(&mut self, packet: &Packet) -> Option<usize> {
        let target = packet.to.to_string();
        let connects = self.acts.iter().filter(|act| {
            act.role == Role::Connect
                && act.target.as_ref() == Some(&target)
                && act.start <= packet.time
                && self.sockets[act.sockets[0]].is("TCP")
                && self.sockets[act.sockets[0]].local.is_none()
        });
        let socket = connects.max_by_key(|act| act.start)?.sockets[0];
        self.sockets[socket].local = Some(packet.from);
        self.sockets[socket].peer = Some(packet.to);
        Some(socket)
    }

    /// The lane whose socket has this address.
    fn owner(
        &self,
        wire: &Wire,
        packet: &Packet,
        flow: usize,
        address: SocketAddr,
    ) -> Option<usize> {
        if let Some(connection) = wire.connections.get(flow) {
            let side = usize::from(address != connection.client);
            if let Some(socket) = connection.sockets[side] {
                return Some(self.sockets[socket].lane).filter(|lane| *lane < usize::MAX);
            }
        }
        let kind = if matches!(packet.kind, Kind::Tcp { .. }) { "TCP" } else { "UDP" };
        let mut bound = self.sockets.iter().filter(|s| {
            s.is(kind)
                && s.lane < usize::MAX
                && s.local.is_some_and(|l| covers(l, address))
                && (kind == "UDP" || s.peer.is_none())
        });
        bound.next().map(|s| s.lane)
    }

    /// Which call sent each packet of a connection, and which packet each call
    /// returned for.
    fn tcp(&mut self, wire: &mut Wire) {
        let mut ranges: HashMap<usize, Vec<(u64, u64, usize)>> = HashMap::new();
        for (at, act) in self.acts.iter().enumerate() {
            let (Role::Send, Some(n), [socket]) = (act.role, act.value, &act.sockets[..]) else {
                continue;
            };
            let known = &mut self.sockets[*socket];
            if known.is("TCP") {
                ranges.entry(*socket).or_default().push((known.sent, known.sent + n, at));
                known.sent += n;
            }
        }
        let connections = std::mem::take(&mut wire.connections);
        for connection in &connections {
            let mut handshake = false;
            for (n, &at) in connection.packets.iter().enumerate() {
                let packet = &wire.packets[at];
                let side = connection.side(packet);
                let socket = connection.sockets[side];
                let acts = self.acts.iter().enumerate();
                let mut mine = acts.filter(|(_, a)| socket.is_some_and(|s| a.sockets.contains(&s)));
                let answered = connection.packets[..n].iter().rev();
                let answered =
                    answered.copied().find(|p| connection.side(&wire.packets[*p]) != side);
                let offset = |seq: u32| u64::from(seq.wrapping_sub(connection.first[side]));
                let seq = match &packet.kind {
                    Kind::Tcp { seq, .. } => *seq,
                    _ => 0,
                };
                let cause = if packet.flag("SYN") && !packet.flag("ACK") {
                    mine.find(|(_, a)| a.role == Role::Connect).map(|(at, _)| Event::Call(at))
                } else if packet.len > 0 {
                    let sent = socket.and_then(|s| ranges.get(&s)).into_iter().flatten();
                    let by = |r: &&(u64, u64, usize)| (r.0..r.1).contains(&offset(seq));
                    sent.clone().find(by).map(|r| Event::Call(r.2))
                } else if packet.flag("FIN") || packet.flag("RST") {
                    let ends = mine.filter(|(_, a)| matches!(a.role, Role::Finish | Role::End));
                    let before =
                        ends.filter(|(_, a)| a.start <= packet.time || a.role == Role::End);
                    let finished = connection.packets[..n].iter().any(|p| {
                        wire.packets[*p].flag("FIN") && connection.side(&wire.packets[*p]) == side
                    });
                    // After a FIN, a reset is the kernel's answer.
                    before
                        .max_by_key(|(_, a)| a.start)
                        .filter(|_| !finished)
                        .map(|(at, _)| Event::Call(at))
                } else {
                    None
                };
                wire.causes[at] = cause.or(answered.map(Event::Packet));
                let opens = side == 0 && !handshake && packet.flag("ACK");
                if opens {
                    handshake = true;
                    let accept = self
                        .acts
                        .iter()
                        .position(|a| a.accepted.is_some() && a.accepted == connection.sockets[1]);
                    if let Some(accept) = accept {
                        wire.woken.insert(accept, Event::Packet(at));
                    }
                }
                self.returns(&mut wire.woken, connection, at, packet, 1 - side, offset(seq));
            }
        }
        wire.connections = connections;
    }

    /// Which calls at the receiving side wait for this packet.
    fn returns(
        &self,
        woken: &mut HashMap<usize, Event>,
        connection: &Connection,
        at: usize,
        packet: &Packet,
        side: usize,
        offset: u64,
    ) {
        let Some(socket) = connection.sockets[side] else {
            return;
        };
        let mut received = 0;
        for (n, act) in self.acts.iter().enumerate() {
            if act.sockets != [socket] {
                continue;
            }
            let hit = match (act.role, act.value, act.errno.as_deref()) {
                (Role::Connect, Some(0), _) => packet.flag("SYN"),
                (Role::Connect, _, Some("ECONNREFUSED")) => packet.flag("RST"),
                (Role::Receive, Some(0), _) => packet.flag("FIN"),
                (Role::Receive, Some(got), _) => {
                    let first = received;
                    if !act.peeks {
                        received += got;
                    }
                    (offset..offset + packet.len as u64).contains(&first)
                }
                (Role::Receive | Role::Send, _, Some("ECONNRESET" | "EPIPE")) => packet.flag("RST"),
                _ => false,
            };
            if hit {
                woken.entry(n).or_insert(Event::Packet(at));
            }
        }
    }

    /// Datagrams go and come in the order of the calls.
    fn udp(&mut self, wire: &mut Wire) {
        let mut used = HashSet::new();
        for at in 0..wire.packets.len() {
            let packet = wire.packets[at].clone();
            match packet.kind {
                Kind::Tcp { .. } => continue,
                Kind::Udp => {
                    let found = self.acts.iter().enumerate().find(|(n, a)| {
                        let socket = a.sockets.first().map(|s| &self.sockets[*s]);
                        let named = a.target.as_ref().is_none_or(|t| *t == packet.to.to_string());
                        a.role == Role::Send
                            && a.value.is_some()
                            && !used.contains(n)
                            && named
                            && socket.is_some_and(|s| {
                                s.is("UDP")
                                    && s.local.is_none_or(|l| covers(l, packet.from))
                                    && (a.target.is_some() || s.peer == Some(packet.to))
                            })
                    });
                    if let Some((act, _)) = found {
                        used.insert(act);
                        wire.causes[at] = Some(Event::Call(act));
                    }
                }
                Kind::Unreachable => {
                    let sent = wire.packets[..at].iter().rposition(|p| {
                        p.kind == Kind::Udp && (p.from, p.to) == (packet.to, packet.from)
                    });
                    wire.causes[at] = sent.map(Event::Packet);
                }
            }
            let got = self.acts.iter().enumerate().find(|(n, a)| {
                let socket = a.sockets.first().map(|s| &self.sockets[*s]);
                let result = match packet.kind {
                    Kind::Unreachable => a.errno.as_deref() == Some("ECONNREFUSED"),
                    _ => a.role == Role::Receive && a.value.is_some(),
                };
                result
                    && !wire.woken.contains_key(n)
                    && socket.is_some_and(|s| {
                        s.is("UDP")
                            && s.local.is_some_and(|l| covers(l, packet.to))
                            && s.peer.is_none_or(|p| p == packet.from)
                    })
            });
            if let Some((act, _)) = got {
                wire.woken.insert(act, Event::Packet(at));
            }
        }
        // Two ports that exchange datagrams are a flow, as a connection is.
        let mut pairs: Vec<[SocketAddr; 2]> = Vec::new();
        for (at, packet) in wire.packets.iter().enumerate() {
            if wire.flows[at] == usize::MAX {
                let mut pair = [packet.from, packet.to];
                pair.sort();
                let known = pairs.iter().position(|p| *p == pair);
                let flow = known.unwrap_or_else(|| {
                    pairs.push(pair);
                    pairs.len() - 1
                });
                wire.flows[at] = wire.connections.len() + flow;
            }
        }
    }

    /// A call that waits for any of several returns for the first thing that
    /// comes to its lane.
    fn waits(&self, wire: &mut Wire) {
        for (n, act) in self.acts.iter().enumerate() {
            if act.role != Role::Wait || act.value.unwrap_or(0) == 0 {
                continue;
            }
            let came = wire.packets.iter().enumerate().find(|(at, packet)| {
                wire.lanes[*at].1 == act.lane && (act.start..=act.end).contains(&packet.time)
            });
            if let Some((at, _)) = came {
                wire.woken.insert(n, Event::Packet(at));
            }
        }
    }
}
