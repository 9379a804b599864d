//! What passes between UNIX sockets. No capture sees it, but the trace knows
//! which inode talks to which.

use std::collections::HashMap;

use super::calls::Role;
use super::world::{Event, Socket, World};

pub struct Message {
    pub act: usize,
    pub socket: usize,
    pub to: usize,
    pub words: String,
    pub from: u64,
    pub until: u64,
}

const EOF: &str = "end of file";

impl World {
    /// What passes between UNIX sockets: connections, bytes, and their end.
    pub fn unix(&mut self, woken: &mut HashMap<usize, Event>) -> Vec<Message> {
        let mut messages: Vec<Message> = Vec::new();
        let mut order: Vec<usize> = (0..self.acts.len()).collect();
        order.sort_by_key(|at| self.acts[*at].start);
        for at in order {
            let act = &self.acts[at];
            let Some(&socket) =
                act.sockets.first().filter(|s| self.sockets[**s].kind.starts_with("UNIX"))
            else {
                continue;
            };
            let stream = !self.sockets[socket].is("UNIX-DGRAM");
            let message = |to: usize, lane: usize, words: String, from: u64, n: u64| Message {
                act: at,
                socket: to,
                to: lane,
                words,
                from,
                until: from + n,
            };
            match (act.role, act.value) {
                (Role::Connect, Some(0)) if stream => {
                    let accept = self.acts.iter().position(|a| {
                        a.accepted.is_some_and(|s| {
                            self.sockets[s].peer_inode.is_some()
                                && self.sockets[s].peer_inode == self.sockets[socket].inode
                        })
                    });
                    let listener = self.acts.iter().find(|a| {
                        a.role == Role::Listen && self.sockets[a.sockets[0]].path == act.target
                    });
                    let lane = accept.map(|a| self.acts[a].lane).or(listener.map(|a| a.lane));
                    let Some(lane) = lane else { continue };
                    if let Some(accept) = accept {
                        woken.insert(accept, Event::Message(messages.len()));
                    }
                    messages.push(message(usize::MAX, lane, "connect".into(), 0, 0));
                }
                (Role::Send, Some(n)) if n > 0 => {
                    let named = |s: &Socket| s.path.is_some() && s.path == act.target;
                    let to = self.peer(socket).or_else(|| self.sockets.iter().position(named));
                    let Some(to) = to else { continue };
                    let from = self.sockets[to].sent;
                    let n = if stream { n } else { 1 };
                    let words = act.words.split_once('"').and_then(|(_, t)| t.rsplit_once('"'));
                    let words = words.map_or_else(String::new, |(text, _)| format!("\"{text}\""));
                    let bytes = act.value.unwrap_or(0);
                    let words =
                        format!("{bytes} {} {words}", if bytes == 1 { "byte" } else { "bytes" });
                    messages.push(message(to, self.sockets[to].lane, words, from, n));
                    // Counted at the receiver, for datagrams come from many.
                    self.sockets[to].sent += n;
                }
                (Role::Finish | Role::End, _) => {
                    for socket in act.sockets.clone() {
                        let Some(to) = self.peer(socket) else {
                            continue;
                        };
                        let told = messages.iter().any(|m| m.socket == to && m.words == EOF);
                        let reads = self.acts.iter().position(|a| {
                            a.sockets == [to] && a.role == Role::Receive && a.value == Some(0)
                        });
                        if let (false, Some(reads)) = (told, reads) {
                            woken.insert(reads, Event::Message(messages.len()));
                            messages.push(message(to, self.sockets[to].lane, EOF.into(), 0, 0));
                        }
                    }
                }
                _ => {}
            }
        }
        for (at, act) in self.acts.iter().enumerate() {
            let (Role::Receive, Some(n), [socket]) = (act.role, act.value, &act.sockets[..]) else {
                continue;
            };
            let socket = *socket;
            if n == 0 || !self.sockets[socket].kind.starts_with("UNIX") {
                continue;
            }
            let first = self.sockets[socket].received;
            let found = messages
                .iter()
                .position(|m| m.socket == socket && (m.from..m.until).contains(&first));
            if let Some(found) = found {
                woken.insert(at, Event::Message(found));
            }
            if !act.peeks {
                let n = if self.sockets[socket].is("UNIX-DGRAM") { 1 } else { n };
                self.sockets[socket].received += n;
            }
        }
        messages
    }

    fn peer(&self, socket: usize) -> Option<usize> {
        let me = &self.sockets[socket];
        self.sockets.iter().position(|other| {
            let there = me.peer_inode.is_some() && me.peer_inode == other.inode;
            let back = other.peer_inode.is_some() && other.peer_inode == me.inode;
            (there || back) && other.lane < usize::MAX
        })
    }
}
