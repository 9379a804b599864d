//! Which call sent each packet, and which packet each call returned for.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::SocketAddr;

use super::calls::Role;
use super::capture::{Kind, Packet};
use super::ids::{ActId, FlowId, Id, LaneId, PacketId, SocketId, Table};
use super::steps::Lane;
use super::words::Name;
use super::world::{self, Event, Socket, World, covers};

/// The packets that belong to the ladder, and between which lanes.
#[derive(Default)]
pub struct Wire {
    pub packets: Table<PacketId, Packet>,
    /// None for a datagram, until all of them are known.
    pub flows: Table<PacketId, Option<FlowId>>,
    pub lanes: Table<PacketId, (LaneId, LaneId)>,
    pub causes: Table<PacketId, Option<Event>>,
    /// What an act returned for.
    pub woken: HashMap<ActId, Event>,
    pub connections: Table<FlowId, Connection>,
}

/// One end of a connection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    Client = 0,
    Server = 1,
}

impl Side {
    pub fn other(self) -> Side {
        match self {
            Side::Client => Side::Server,
            Side::Server => Side::Client,
        }
    }
}

pub struct Connection {
    pub client: SocketAddr,
    pub server: SocketAddr,
    /// The connecting and the accepting socket.
    sockets: [Option<SocketId>; 2],
    /// The sequence number of the first byte of each direction.
    first: [u32; 2],
    pub packets: Vec<PacketId>,
}

impl Connection {
    /// Who sent a packet.
    pub fn side(&self, packet: &Packet) -> Side {
        self.at(packet.from)
    }

    fn at(&self, address: SocketAddr) -> Side {
        if address == self.client { Side::Client } else { Side::Server }
    }

    fn socket(&self, side: Side) -> Option<SocketId> {
        self.sockets[side as usize]
    }
}

impl World {
    pub fn wire(&mut self, packets: Vec<Packet>) -> Wire {
        let mut wire = Wire::default();
        let mut seen: HashMap<(SocketAddr, SocketAddr), u32> = HashMap::new();
        let mut nobody: BTreeMap<SocketAddr, LaneId> = BTreeMap::new();
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
                            })
                        })
                    })
                });
            let at = wire.packets.push(packet);
            if let Some(flow) = flow {
                wire.connections[flow].packets.push(at);
            }
            wire.flows.push(flow);
            wire.lanes.push((from, to));
            wire.causes.push(None);
        }
        self.tcp(&mut wire);
        self.udp(&mut wire);
        self.callers(&mut wire);
        self.waits(&mut wire);
        self.shut_down(&mut wire);
        wire
    }

    /// An `accept` that waits fails when its listening socket is shut down.
    fn shut_down(&self, wire: &mut Wire) {
        for (n, act) in self.acts.places() {
            if act.role != Role::Accept || act.errno.as_deref() != Some("EINVAL") {
                continue;
            }
            let first = self.acts.places().filter(|(_, other)| {
                other.words.name == Some(Name::Shutdown)
                    && other.value == Some(0)
                    && other.sockets == act.sockets
            });
            match first.min_by_key(|(_, other)| other.start) {
                Some((by, other)) if other.start > act.start => {
                    wire.woken.insert(n, Event::Call(by));
                }
                _ => {}
            }
        }
    }

    /// The connection of a TCP packet, made anew by each SYN.
    fn flow(&mut self, wire: &mut Wire, packet: &Packet) -> Option<FlowId> {
        let Kind::Tcp { seq, .. } = &packet.kind else {
            return None;
        };
        let starts = packet.flag("SYN") && !packet.flag("ACK");
        if starts {
            let pair = |s: &Socket| {
                s.kind == world::Kind::Tcp
                    && s.peer == Some(packet.to)
                    && s.local == Some(packet.from)
            };
            let client = self.sockets.find(pair).or_else(|| self.unnamed(packet));
            let back = |s: &Socket| {
                s.kind == world::Kind::Tcp
                    && s.local == Some(packet.to)
                    && s.peer == Some(packet.from)
            };
            let server = self.sockets.find(back);
            wire.connections.push(Connection {
                client: packet.from,
                server: packet.to,
                sockets: [client, server],
                first: [seq.wrapping_add(1), 0],
                packets: Vec::new(),
            });
        }
        let ends = [packet.from, packet.to];
        let between = |c: &Connection| ends == [c.client, c.server] || ends == [c.server, c.client];
        let found = wire.connections.ids().rev().find(|at| between(&wire.connections[*at]));
        if let Some(at) = found
            && packet.flag("SYN")
            && packet.flag("ACK")
        {
            wire.connections[at].first[1] = seq.wrapping_add(1);
        }
        found
    }

    /// A socket whose connect failed never shows its own address: it is the
    /// one that was connecting there at that moment.
    fn unnamed(&mut self, packet: &Packet) -> Option<SocketId> {
        let target = packet.to.to_string();
        let connects = self.acts.iter().filter(|act| {
            act.role == Role::Connect
                && act.target.as_ref() == Some(&target)
                && act.start <= packet.time
                && self.sockets[act.sockets[0]].kind == world::Kind::Tcp
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
        flow: Option<FlowId>,
        address: SocketAddr,
    ) -> Option<LaneId> {
        if let Some(connection) = flow.map(|flow| &wire.connections[flow])
            && let Some(socket) = connection.socket(connection.at(address))
        {
            return self.holder(socket, packet.time);
        }
        let kind = match packet.kind {
            Kind::Tcp { .. } => world::Kind::Tcp,
            Kind::Udp | Kind::Unreachable => world::Kind::Udp,
        };
        let mut bound = self.sockets.places().filter(|(_, s)| {
            s.kind == kind
                && s.lane.is_some()
                && s.local.is_some_and(|l| covers(l, address))
                && (kind == world::Kind::Udp || s.peer.is_none())
        });
        bound.next().and_then(|(at, _)| self.holder(at, packet.time))
    }

    /// Which call sent each packet of a connection, and which packet each call
    /// returned for.
    fn tcp(&mut self, wire: &mut Wire) {
        let mut ranges: HashMap<SocketId, Vec<(u64, u64, ActId)>> = HashMap::new();
        let mut by_socket: HashMap<SocketId, Vec<ActId>> = HashMap::new();
        for (at, act) in self.acts.places() {
            for socket in &act.sockets {
                by_socket.entry(*socket).or_default().push(at);
            }
            let (Role::Send, Some(n), [socket]) = (act.role, act.value, &act.sockets[..]) else {
                continue;
            };
            let known = &mut self.sockets[*socket];
            if known.kind == world::Kind::Tcp {
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
                let socket = connection.socket(side);
                let mine = socket.and_then(|s| by_socket.get(&s)).into_iter().flatten();
                let mut mine = mine.map(|at| (*at, &self.acts[*at]));
                let answered = connection.packets[..n].iter().rev();
                let answered =
                    answered.copied().find(|p| connection.side(&wire.packets[*p]) != side);
                let offset =
                    |seq: u32| u64::from(seq.wrapping_sub(connection.first[side as usize]));
                let seq = match &packet.kind {
                    Kind::Tcp { seq, .. } => *seq,
                    _ => 0,
                };
                let cause = if packet.flag("SYN") && !packet.flag("ACK") {
                    mine.find(|(_, a)| a.role == Role::Connect).map(|(at, _)| Event::Call(at))
                } else if packet.len > 0 {
                    let sent = socket.and_then(|s| ranges.get(&s)).into_iter().flatten();
                    let by = |r: &&(u64, u64, ActId)| (r.0..r.1).contains(&offset(seq));
                    sent.clone().find(by).map(|r| Event::Call(r.2))
                } else if packet.flag("FIN") || packet.flag("RST") {
                    let finished = connection.packets[..n].iter().any(|p| {
                        wire.packets[*p].flag("FIN") && connection.side(&wire.packets[*p]) == side
                    });
                    // After a FIN, a reset is the kernel's answer.
                    let ended = socket.filter(|_| !finished);
                    let ended = ended.and_then(|s| ends(s, packet.time, mine));
                    ended.map(Event::Call)
                } else {
                    None
                };
                wire.causes[at] = cause.or(answered.map(Event::Packet));
                let opens = side == Side::Client && !handshake && packet.flag("ACK");
                if opens {
                    handshake = true;
                    let accepted = connection.socket(Side::Server);
                    let accept = self.acts.find(|a| a.accepted.is_some() && a.accepted == accepted);
                    if let Some(accept) = accept {
                        wire.woken.insert(accept, Event::Packet(at));
                    }
                }
                let theirs = connection.socket(side.other());
                let theirs = theirs.and_then(|s| Some((s, by_socket.get(&s)?)));
                if let Some((socket, acts)) = theirs {
                    self.returns(&mut wire.woken, socket, acts, at, packet, offset(seq));
                }
            }
        }
        wire.connections = connections;
    }

    /// Which calls at the receiving side wait for this packet.
    fn returns(
        &self,
        woken: &mut HashMap<ActId, Event>,
        socket: SocketId,
        acts: &[ActId],
        at: PacketId,
        packet: &Packet,
        offset: u64,
    ) {
        let mut received = 0;
        for &n in acts {
            let act = &self.acts[n];
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
        for at in wire.packets.ids() {
            let packet = wire.packets[at].clone();
            match packet.kind {
                Kind::Tcp { .. } => continue,
                Kind::Udp => {
                    let found = self.acts.places().find(|(n, a)| {
                        let socket = a.sockets.first().map(|s| &self.sockets[*s]);
                        let named = a.target.as_ref().is_none_or(|t| *t == packet.to.to_string());
                        a.role == Role::Send
                            && a.value.is_some()
                            && !used.contains(n)
                            && named
                            && socket.is_some_and(|s| {
                                s.kind == world::Kind::Udp
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
                    let mut sent = wire.packets.places().filter(|(n, _)| *n < at).rev();
                    let sent = sent.find(|(_, p)| {
                        p.kind == Kind::Udp && (p.from, p.to) == (packet.to, packet.from)
                    });
                    wire.causes[at] = sent.map(|(sent, _)| Event::Packet(sent));
                }
            }
            let got = self.acts.places().find(|(n, a)| {
                let socket = a.sockets.first().map(|s| &self.sockets[*s]);
                let result = match packet.kind {
                    Kind::Unreachable => a.errno.as_deref() == Some("ECONNREFUSED"),
                    _ => a.role == Role::Receive && a.value.is_some(),
                };
                result
                    && !wire.woken.contains_key(n)
                    && socket.is_some_and(|s| {
                        s.kind == world::Kind::Udp
                            && s.local.is_some_and(|l| covers(l, packet.to))
                            && s.peer.is_none_or(|p| p == packet.from)
                    })
            });
            if let Some((act, _)) = got {
                wire.woken.insert(act, Event::Packet(at));
            }
        }
        // Two ports that exchange datagrams are a flow, as a connection is.
        let mut pairs: HashMap<[SocketAddr; 2], FlowId> = HashMap::new();
        for at in wire.packets.ids() {
            if wire.flows[at].is_none() {
                let mut pair = [wire.packets[at].from, wire.packets[at].to];
                pair.sort();
                let next = FlowId::new(wire.connections.len() + pairs.len());
                wire.flows[at] = Some(*pairs.entry(pair).or_insert(next));
            }
        }
    }

    /// A packet leaves the lane of the call that sent it, and comes to the lane
    /// of the call that returned for it: several lanes may have the socket.
    fn callers(&self, wire: &mut Wire) {
        for at in wire.packets.ids() {
            if let Some(Event::Call(act)) = wire.causes[at] {
                wire.lanes[at].0 = self.acts[act].lane;
            }
        }
        let woken: HashMap<PacketId, ActId> = wire
            .woken
            .iter()
            .filter_map(|(act, cause)| match cause {
                Event::Packet(at) => Some((*at, *act)),
                _ => None,
            })
            .fold(HashMap::new(), |mut first, (packet, act)| {
                let known = first.entry(packet).or_insert(act);
                *known = act.min(*known);
                first
            });
        for (packet, act) in woken {
            wire.lanes[packet].1 = self.acts[act].lane;
        }
    }

    /// A call that waits for any of several returns for the first thing that
    /// comes to its lane.
    fn waits(&self, wire: &mut Wire) {
        for (n, act) in self.acts.places() {
            if act.role != Role::Wait || act.value.unwrap_or(0) == 0 {
                continue;
            }
            let came = wire.packets.places().find(|(at, packet)| {
                wire.lanes[*at].1 == act.lane && (act.start..=act.end).contains(&packet.time)
            });
            if let Some((at, _)) = came {
                wire.woken.insert(n, Event::Packet(at));
            }
        }
    }
}

/// The call that ended a socket by this time, or whose process was killed: that
/// is seen to end after its sockets. What closes a copy ends nothing.
fn ends<'a>(
    socket: SocketId,
    time: u64,
    acts: impl Iterator<Item = (ActId, &'a world::Act)> + Clone,
) -> Option<ActId> {
    let closes = acts.filter(|(_, a)| matches!(a.role, Role::Finish | Role::End));
    let last = closes.clone().filter(|(_, a)| a.ended.contains(&socket));
    let before = |acts: &dyn Fn() -> Vec<(ActId, &'a world::Act)>| {
        let acts = acts();
        let by_then = acts.iter().filter(|(_, a)| a.start <= time);
        let killed = acts.iter().filter(|(_, a)| a.role == Role::End);
        let found = by_then.max_by_key(|(_, a)| a.start);
        found.or(killed.min_by_key(|(_, a)| a.start)).map(|(at, _)| *at)
    };
    before(&|| last.clone().collect()).or_else(|| before(&|| closes.clone().collect()))
}
