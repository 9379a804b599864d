//! What passes between UNIX sockets. No capture sees it, but the trace knows
//! which inode talks to which.

use std::collections::{HashMap, HashSet};

use super::calls::Role;
use super::ids::{ActId, LaneId, MessageId, SocketId, Table};
use super::words::Passes;
use super::world::{Act, Event, Kind, World};

pub struct Message {
    pub act: ActId,
    /// None: it goes to who accepts.
    pub socket: Option<SocketId>,
    pub to: LaneId,
    pub passes: Passes,
    from: u64,
    until: u64,
}

impl World {
    /// What passes between UNIX sockets: connections, bytes, and their end.
    pub fn unix(&mut self, woken: &mut HashMap<ActId, Event>) -> Table<MessageId, Message> {
        let mut messages: Table<MessageId, Message> = Table::default();
        let mut over: HashSet<SocketId> = HashSet::new();
        let mut order: Vec<ActId> = self.acts.ids().collect();
        order.sort_by_key(|at| self.acts[*at].start);
        for at in order {
            let act = &self.acts[at];
            let unix = |s: &SocketId| self.sockets[*s].kind.unix();
            let Some(&socket) = act.sockets.iter().find(|s| unix(s)) else {
                continue;
            };
            let stream = self.sockets[socket].kind == Kind::UnixStream;
            match (act.role, act.value) {
                (Role::Connect, Some(0)) if stream => {
                    let accept = self.acts.find(|a| {
                        a.accepted.is_some_and(|s| {
                            self.sockets[s].peer_inode.is_some()
                                && self.sockets[s].peer_inode == self.sockets[socket].inode
                        })
                    });
                    let listener = self.acts.iter().find(|a| {
                        a.role == Role::Listen && self.sockets[a.sockets[0]].path == act.target
                    });
                    let to = accept.map(|a| self.acts[a].lane).or(listener.map(|a| a.lane));
                    let Some(to) = to else { continue };
                    let passes = Passes::Connect;
                    let message = Message { act: at, socket: None, to, passes, from: 0, until: 0 };
                    let message = messages.push(message);
                    if let Some(accept) = accept {
                        woken.insert(accept, Event::Message(message));
                    }
                }
                (Role::Send, Some(n)) if n > 0 => {
                    let named = |s: &super::world::Socket| s.path.is_some() && s.path == act.target;
                    let to = self.peer(socket).or_else(|| self.sockets.find(named));
                    let Some(to) = to else { continue };
                    let Some(lane) = self.holder(to, act.start) else { continue };
                    let from = self.sockets[to].sent;
                    let text =
                        act.words.text().split_once('"').and_then(|(_, t)| t.rsplit_once('"'));
                    let text = text.map_or_else(String::new, |(text, _)| format!("\"{text}\""));
                    let bytes = if n == 1 { "byte" } else { "bytes" };
                    let passes = Passes::Data(format!("{n} {bytes} {text}"));
                    let until = from + if stream { n } else { 1 };
                    messages.push(Message {
                        act: at,
                        socket: Some(to),
                        to: lane,
                        passes,
                        from,
                        until,
                    });
                    // Counted at the receiver, for datagrams come from many.
                    self.sockets[to].sent = until;
                }
                (Role::Finish | Role::End, _) => {
                    for socket in act.ended.clone() {
                        let Some(to) = self.peer(socket) else {
                            continue;
                        };
                        // Whoever waits for bytes, in whichever thread, hears it.
                        let hears = |a: &Act| {
                            a.sockets == [to] && a.role == Role::Receive && a.value == Some(0)
                        };
                        let heard = self.acts.places().filter(|(_, a)| hears(a));
                        let heard: Vec<ActId> = heard.map(|(at, _)| at).collect();
                        if let Some(first) = heard.first()
                            && over.insert(to)
                        {
                            let message = messages.push(Message {
                                act: at,
                                socket: Some(to),
                                to: self.acts[*first].lane,
                                passes: Passes::Eof,
                                from: 0,
                                until: 0,
                            });
                            woken.extend(heard.iter().map(|at| (*at, Event::Message(message))));
                        }
                    }
                }
                _ => {}
            }
        }
        let mut first: HashSet<MessageId> = HashSet::new();
        for (at, act) in self.acts.places() {
            let (Role::Receive, Some(n), [socket]) = (act.role, act.value, &act.sockets[..]) else {
                continue;
            };
            let socket = *socket;
            if n == 0 || !self.sockets[socket].kind.unix() {
                continue;
            }
            let begins = self.sockets[socket].received;
            let within =
                |m: &Message| m.socket == Some(socket) && (m.from..m.until).contains(&begins);
            if let Some(found) = messages.find(within) {
                woken.insert(at, Event::Message(found));
                // Of several lanes that have the socket, it comes to who reads.
                if first.insert(found) {
                    messages[found].to = act.lane;
                }
            }
            if !act.peeks {
                let n = if self.sockets[socket].kind == Kind::UnixStream { n } else { 1 };
                self.sockets[socket].received += n;
            }
        }
        messages
    }

    fn peer(&self, socket: SocketId) -> Option<SocketId> {
        let me = &self.sockets[socket];
        self.sockets.find(|other| {
            let there = me.peer_inode.is_some() && me.peer_inode == other.inode;
            let back = other.peer_inode.is_some() && other.peer_inode == me.inode;
            (there || back) && other.lane.is_some()
        })
    }
}
