//! The session as strace saw it: which processes there were, which sockets they
//! had, and what each did with them.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::Path;

use super::calls::{self, Role};
use super::source::{Source, Sources};
use super::steps::Lane;
use super::trace::{Call, END};

/// One command of the session, as it was traced.
pub struct Traced {
    pub terminal: String,
    pub calls: Vec<Call>,
}

/// A call of a ladder, before the steps are in order.
pub struct Act {
    pub lane: usize,
    pub tid: u32,
    pub role: Role,
    pub words: String,
    pub result: String,
    /// How much was sent or received; the descriptor that was accepted.
    pub value: Option<u64>,
    pub errno: Option<String>,
    pub peeks: bool,
    pub start: u64,
    pub end: u64,
    pub source: Option<Source>,
    pub sockets: Vec<usize>,
    pub accepted: Option<usize>,
    pub target: Option<String>,
}

/// Something that happens, by its place in the list of its kind.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    Call(usize),
    /// The end of a call that blocked.
    Return(usize),
    Packet(usize),
    Message(usize),
}

#[derive(Default)]
pub struct Socket {
    pub lane: usize,
    pub kind: String,
    pub local: Option<SocketAddr>,
    pub peer: Option<SocketAddr>,
    pub inode: Option<u64>,
    pub peer_inode: Option<u64>,
    pub path: Option<String>,
    pub listens: bool,
    /// Bytes so far, for streams; messages so far, for the rest.
    pub sent: u64,
    pub received: u64,
}

#[derive(Default)]
struct Process {
    terminal: String,
    program: String,
    listing: Option<String>,
    lane: Option<usize>,
    descriptors: HashMap<i32, usize>,
    exit: Option<u64>,
}

#[derive(Default)]
pub struct World {
    processes: HashMap<u32, Process>,
    pub lanes: Vec<Lane>,
    pub sockets: Vec<Socket>,
    pub acts: Vec<Act>,
}

impl World {
    /// Leaves out what a tool does for itself: its libc's sockets to the name
    /// service, datagram sockets that are not bound and over which nothing is
    /// said, and pairs. (A listing's own are known by their stacks.)
    pub fn quiet(&mut self) {
        let pairs = self.acts.iter().filter(|act| act.words.starts_with("socketpair"));
        let pairs: Vec<Option<u64>> =
            pairs.flat_map(|act| &act.sockets).map(|at| self.sockets[*at].inode).collect();
        let noise = |socket: &usize| {
            let acts = || self.acts.iter().filter(|a| a.sockets.contains(socket));
            let target = |a: &Act| {
                a.target.as_ref().is_some_and(|t| t.contains("/nscd/") || t.ends_with(":53"))
            };
            let used = |a: &Act| {
                a.words.starts_with("bind") || matches!(a.role, Role::Send | Role::Receive)
            };
            let socket = &self.sockets[*socket];
            let paired = socket.inode.is_some() && pairs.contains(&socket.inode);
            paired || acts().any(target) || socket.is("UDP") && !acts().any(used)
        };
        let kept = |act: &Act| self.lanes[act.lane].listing || !act.sockets.iter().all(noise);
        let kept: Vec<bool> = self.acts.iter().map(kept).collect();
        let mut kept = kept.into_iter();
        self.acts.retain(|_| kept.next().unwrap_or(true));

        // A lane in which nothing is left is none.
        let lanes = std::mem::take(&mut self.lanes);
        let mut moved = HashMap::new();
        for (at, lane) in lanes.into_iter().enumerate() {
            if self.acts.iter().any(|act| act.lane == at) {
                moved.insert(at, self.lanes.len());
                self.lanes.push(lane);
            }
        }
        for act in &mut self.acts {
            act.lane = moved[&act.lane];
        }
        for socket in &mut self.sockets {
            socket.lane = moved.get(&socket.lane).copied().unwrap_or(usize::MAX);
        }
    }

    pub fn program(&mut self, traced: &Traced, sources: &mut Sources) {
        let mut leaders: HashMap<u32, u32> = HashMap::new();
        let mut parents: HashMap<u32, u32> = HashMap::new();
        for call in traced.calls.iter().filter(|c| is_fork(&c.name)) {
            let Ok(child) = call.result.parse() else {
                continue;
            };
            match call.args.iter().any(|a| a.contains("CLONE_THREAD")) {
                true => leaders.insert(child, call.tid),
                false => parents.insert(child, call.tid),
            };
        }
        let leader = |tid: u32| {
            let mut tid = tid;
            while let Some(up) = leaders.get(&tid) {
                tid = *up;
            }
            tid
        };
        for call in &traced.calls {
            let pid = leader(call.tid);
            if !self.processes.contains_key(&pid) {
                let parent = parents.get(&pid).map(|p| leader(*p));
                let parent = parent.and_then(|p| self.processes.get(&p));
                let mut process =
                    Process { terminal: traced.terminal.clone(), ..Process::default() };
                if let Some(parent) = parent {
                    process.program = parent.program.clone();
                    process.listing = parent.listing.clone();
                    process.descriptors = parent.descriptors.clone();
                }
                self.processes.insert(pid, process);
            }
            self.call(pid, call, sources);
        }
    }

    fn call(&mut self, pid: u32, call: &Call, sources: &mut Sources) {
        let Some(process) = self.processes.get_mut(&pid) else {
            return;
        };
        let failed = call.errno.is_some();
        match call.name.as_str() {
            "execve" if !failed => {
                let path = call.args.first().map_or("", |a| a.trim_matches('"'));
                let name = Path::new(path).file_name().unwrap_or_default();
                process.program = name.to_string_lossy().into_owned();
                process.listing = sources.listing(Path::new(path));
                process.descriptors.clear();
                return;
            }
            "exit_group" => return process.exit = Some(call.start),
            "dup" | "dup2" | "dup3" | "fcntl" if !failed => {
                let copies = call.name != "fcntl" || call.args[1].starts_with("F_DUPFD");
                let from = call.args.first().and_then(|a| calls::descriptor(a));
                let copy = calls::descriptor(&call.result);
                if let (true, Some(from), Some(copy)) = (copies, from, copy)
                    && let Some(socket) = process.descriptors.get(&from).copied()
                {
                    process.descriptors.insert(copy, socket);
                }
                return;
            }
            _ => {}
        }
        if call.name == END {
            return self.end(pid, call);
        }
        let listing = process.listing.clone();
        let Some(role) = calls::role(call, listing.is_some()) else {
            return;
        };
        if calls::resolver(call) {
            return;
        }
        let sockets = self.involved(pid, call, role);
        if sockets.is_empty() {
            return;
        }
        let number = call.result.split(['<', ' ']).next().unwrap_or_default();
        let value = number.parse().ok().filter(|_| !failed);
        let accepted =
            (role == Role::Accept && !failed).then(|| self.decoded(pid, &call.result)).flatten();
        let target = call.args.iter().find_map(|a| calls::address(a));
        if role == Role::Finish
            && call.name == "close"
            && let Some(process) = self.processes.get_mut(&pid)
            && let Some(fd) = calls::descriptor(&call.args[0])
        {
            process.descriptors.remove(&fd);
        }
        let words = calls::words(call, listing.is_some());
        let source = listing.and_then(|file| sources.line(&call.frames, &file));
        let lane = self.lane(pid);
        for socket in &sockets {
            self.sockets[*socket].lane = self.sockets[*socket].lane.min(lane);
        }
        if let Some(socket) = accepted {
            // A peer that resets at once leaves strace no connection to look
            // up; the call itself has said who it was.
            let peer = target.as_ref().and_then(|t| t.parse().ok()).map(canonical);
            let local = self.sockets[sockets[0]].local;
            let socket = &mut self.sockets[socket];
            socket.lane = lane;
            socket.peer = socket.peer.or(peer);
            socket.local = socket.local.or(local);
        }
        let began = !failed || call.errno.as_deref() == Some("EINPROGRESS");
        if role == Role::Connect && began {
            let socket = &mut self.sockets[sockets[0]];
            socket.peer = target.as_ref().and_then(|t| t.parse().ok()).map(canonical);
        }
        if role == Role::Listen && !failed {
            let socket = &mut self.sockets[sockets[0]];
            socket.listens = socket.is("TCP");
        }
        if call.name == "bind" && !failed {
            self.sockets[sockets[0]].path = target.clone().filter(|t| t.contains('"'));
        }
        self.acts.push(Act {
            lane,
            tid: call.tid,
            role,
            words,
            result: calls::result(call, role),
            value,
            errno: call.errno.clone(),
            peeks: call.args.iter().any(|a| a.contains("MSG_PEEK")),
            start: call.start,
            end: call.end,
            source,
            sockets,
            accepted,
            target,
        });
    }

    /// The sockets that a call is about; none if it is about something else.
    fn involved(&mut self, pid: u32, call: &Call, role: Role) -> Vec<usize> {
        let texts: Vec<&str> = match call.name.as_str() {
            "socket" => vec![&call.result],
            "socketpair" => call.args[3].trim_matches(['[', ']']).split(", ").collect(),
            "poll" | "ppoll" => call.args[0].split("{fd=").collect(),
            "sendfile" => vec![&call.args[0]],
            "splice" => call.args.get(2).map(String::as_str).into_iter().collect(),
            _ if role == Role::Wait => {
                // What an epoll descriptor watches is not in the call.
                let known = self.processes.get(&pid).map(|p| p.descriptors.values().copied());
                return known.into_iter().flatten().collect();
            }
            _ => call.args.first().map(String::as_str).into_iter().collect(),
        };
        let found = texts.into_iter().filter_map(|text| self.decoded(pid, text));
        found.collect()
    }

    /// The socket behind a descriptor, with all that strace says of it here.
    fn decoded(&mut self, pid: u32, text: &str) -> Option<usize> {
        let fd = calls::descriptor(text)?;
        let (_, inner) = text.split_once('<')?;
        let (kind, inner) = inner.split_once(":[")?;
        // strace names the type of a UNIX socket only if it is a stream.
        let kind = if kind == "UNIX" { "UNIX-DGRAM" } else { kind };
        let wanted = ["TCP", "TCPv6", "UDP", "UDPv6", "UNIX-STREAM", "UNIX-DGRAM"];
        if !wanted.contains(&kind) {
            return None;
        }
        let inner = inner.rsplit_once(']')?.0;
        let mut seen = Socket {
            lane: usize::MAX,
            kind: kind.trim_end_matches("v6").into(),
            ..Socket::default()
        };
        let (ends, path) = match inner.split_once(',') {
            Some((ends, path)) if kind.starts_with("UNIX") => (ends, Some(path)),
            _ => (inner, None),
        };
        seen.path = path.map(|p| calls::path(p.trim()));
        let (left, right) = ends.split_once("->").map_or((ends, None), |(l, r)| (l, Some(r)));
        seen.inode = left.parse().ok();
        seen.peer_inode = right.and_then(|r| r.parse().ok());
        seen.local = left.parse().ok().map(canonical);
        seen.peer = right.and_then(|r| r.parse().ok()).map(canonical);

        let process = self.processes.get_mut(&pid)?;
        let known = process.descriptors.get(&fd).copied();
        if let Some(at) = known
            && self.sockets[at].same(&seen)
        {
            self.sockets[at].learn(seen);
            return Some(at);
        }
        self.sockets.push(seen);
        process.descriptors.insert(fd, self.sockets.len() - 1);
        Some(self.sockets.len() - 1)
    }

    fn end(&mut self, pid: u32, call: &Call) {
        // A thread's end is no process's.
        let Some(process) = self.processes.get_mut(&pid) else {
            return;
        };
        if pid != call.tid || process.lane.is_none() {
            return;
        }
        let exit = process.exit.take();
        let mut open: Vec<(i32, usize)> = process.descriptors.drain().collect();
        open.sort_unstable();
        let lane = self.lane(pid);
        if open.is_empty() {
            return;
        }
        let numbers: Vec<String> = open.iter().map(|(fd, _)| fd.to_string()).collect();
        let words = match call.result.strip_prefix("exited with ") {
            Some(code) => format!("exit_group({code})"),
            None => call.result.clone(),
        };
        self.acts.push(Act {
            lane,
            tid: call.tid,
            role: Role::End,
            words,
            result: format!("closes {}", numbers.join(", ")),
            value: None,
            errno: None,
            peeks: false,
            start: exit.unwrap_or(call.start),
            end: call.start,
            source: None,
            sockets: open.into_iter().map(|(_, socket)| socket).collect(),
            accepted: None,
            target: None,
        });
    }

    fn lane(&mut self, pid: u32) -> usize {
        let lanes = &mut self.lanes;
        let Some(process) = self.processes.get_mut(&pid) else {
            return 0;
        };
        *process.lane.get_or_insert_with(|| {
            lanes.push(Lane {
                terminal: process.terminal.clone(),
                program: Some(process.program.clone()),
                listing: process.listing.is_some(),
            });
            lanes.len() - 1
        })
    }
}

pub fn is_fork(name: &str) -> bool {
    matches!(name, "clone" | "clone3" | "fork" | "vfork")
}

/// `::ffff:127.0.0.1` is 127.0.0.1.
pub fn canonical(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}

pub fn covers(local: SocketAddr, address: SocketAddr) -> bool {
    local.port() == address.port() && (local.ip() == address.ip() || local.ip().is_unspecified())
}

impl Socket {
    fn same(&self, seen: &Socket) -> bool {
        let differ = |a: Option<u64>, b: Option<u64>| a.is_some() && b.is_some() && a != b;
        self.kind == seen.kind
            && !differ(self.inode, seen.inode)
            && (self.peer.is_none() || seen.peer.is_none() || self.peer == seen.peer)
    }

    fn learn(&mut self, seen: Socket) {
        self.local = seen.local.or(self.local);
        self.peer = seen.peer.or(self.peer);
        self.inode = seen.inode.or(self.inode);
        self.peer_inode = seen.peer_inode.or(self.peer_inode);
        self.path = seen.path.or(self.path.take());
    }

    pub fn is(&self, kind: &str) -> bool {
        self.kind == kind
    }
}
