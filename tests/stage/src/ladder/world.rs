//! The session as strace saw it: which processes there were, which sockets they
//! had, and what each did with them.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::path::Path;

use super::calls::{self, Role, Whose};
use super::ids::{ActId, Id, LaneId, MessageId, PacketId, SocketId, Table};
use super::source::{Source, Sources};
use super::steps::Lane;
use super::trace::{Call, END};
use super::words::{Name, Outcome, Words};

/// One command of the session, as it was traced.
pub struct Traced {
    pub terminal: String,
    pub calls: Vec<Call>,
}

/// A call of a ladder, before the steps are in order.
pub struct Act {
    pub lane: LaneId,
    pub tid: u32,
    pub role: Role,
    pub words: Words,
    pub outcome: Outcome,
    /// How much was sent or received; the descriptor that was accepted.
    pub value: Option<u64>,
    pub errno: Option<String>,
    pub peeks: bool,
    pub start: u64,
    pub end: u64,
    pub source: Option<Source>,
    pub sockets: Vec<SocketId>,
    /// Those that nobody has any more after it, or that were shut down.
    pub ended: Vec<SocketId>,
    pub accepted: Option<SocketId>,
    pub target: Option<String>,
}

/// Something that happens, by its place in the list of its kind.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Event {
    Call(ActId),
    /// The end of a call that blocked.
    Return(ActId),
    Packet(PacketId),
    Message(MessageId),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Tcp,
    Udp,
    UnixStream,
    /// A datagram, or a sequenced packet: strace names only the stream.
    UnixMessage,
}

impl Kind {
    pub fn unix(self) -> bool {
        matches!(self, Kind::UnixStream | Kind::UnixMessage)
    }
}

/// A socket, however many processes and descriptors have it.
pub struct Socket {
    /// The lane that used it first; none if no call with it is shown.
    pub lane: Option<LaneId>,
    pub kind: Kind,
    pub local: Option<SocketAddr>,
    pub peer: Option<SocketAddr>,
    pub inode: Option<u64>,
    pub peer_inode: Option<u64>,
    pub path: Option<String>,
    pub listens: bool,
    /// Made with its peer, by a tool for itself.
    pub paired: bool,
    /// Bytes so far, for streams; messages so far, for the rest.
    pub sent: u64,
    pub received: u64,
    /// Which lane used it when, and whether it let go of it then.
    uses: Vec<(u64, LaneId, bool)>,
}

/// A descriptor: what it leads to, and whether exec closes it.
#[derive(Clone, Copy)]
struct Held {
    socket: SocketId,
    cloexec: bool,
}

#[derive(Default)]
struct Process {
    /// The command that it belongs to, by its place in the script.
    traced: usize,
    terminal: String,
    program: String,
    listing: Option<String>,
    lane: Option<LaneId>,
    descriptors: BTreeMap<i32, Held>,
    exit: Option<u64>,
}

#[derive(Default)]
pub struct World {
    processes: HashMap<u32, Process>,
    pub lanes: Table<LaneId, Lane>,
    /// The command of each lane.
    commands: Table<LaneId, usize>,
    pub sockets: Table<SocketId, Socket>,
    pub acts: Table<ActId, Act>,
    /// What was sent by SCM_RIGHTS and not received yet.
    flying: Vec<SocketId>,
}

/// What a trace tells, at the moment at which it counts.
#[derive(Clone, Copy)]
enum Moment {
    /// A child has what its parent has when it forks.
    Forks,
    /// A descriptor is on its way as soon as it is sent.
    Passes,
    Returns,
}

impl World {
    /// Follows every descriptor through all calls of all commands, in the order
    /// of time.
    pub fn of(traced: &[Traced], sources: &mut Sources) -> World {
        let mut world = World::default();
        let mut leaders: HashMap<u32, u32> = HashMap::new();
        for call in traced.iter().flat_map(|t| &t.calls).filter(|c| is_fork(&c.name)) {
            if let Some(child) = child(call)
                && threads(call)
            {
                leaders.insert(child, call.tid);
            }
        }
        let leader = |tid: u32| {
            let mut tid = tid;
            while let Some(up) = leaders.get(&tid) {
                tid = *up;
            }
            tid
        };
        let mut moments: Vec<(u64, Moment, usize, &Call)> = Vec::new();
        for (at, traced) in traced.iter().enumerate() {
            for call in &traced.calls {
                if is_fork(&call.name) && child(call).is_some() && !threads(call) {
                    moments.push((call.start, Moment::Forks, at, call));
                }
                if call.name == "sendmsg" && call.errno.is_none() {
                    moments.push((call.start, Moment::Passes, at, call));
                }
                moments.push((call.end, Moment::Returns, at, call));
            }
        }
        moments.sort_by_key(|(time, ..)| *time);
        for (_, moment, at, call) in moments {
            let pid = leader(call.tid);
            world.processes.entry(pid).or_insert_with(|| Process {
                traced: at,
                terminal: traced[at].terminal.clone(),
                ..Process::default()
            });
            match moment {
                Moment::Forks => world.fork(pid, child(call).unwrap_or(0)),
                Moment::Passes => world.pass(pid, call),
                Moment::Returns => world.call(pid, call, sources),
            }
        }
        world.quiet();
        world.used();
        world
    }

    fn fork(&mut self, parent: u32, child: u32) {
        let Some(parent) = self.processes.get(&parent) else { return };
        let process = Process {
            traced: parent.traced,
            terminal: parent.terminal.clone(),
            program: parent.program.clone(),
            listing: parent.listing.clone(),
            descriptors: parent.descriptors.clone(),
            ..Process::default()
        };
        self.processes.insert(child, process);
    }

    /// What a control message carries is nobody's until it is received.
    fn pass(&mut self, pid: u32, call: &Call) {
        for text in calls::rights(call.args.get(1).map_or("", String::as_str)) {
            // strace does not always learn which socket it is. We know.
            let held = calls::descriptor(text)
                .filter(|_| text.contains("<socket:["))
                .and_then(|fd| self.processes.get(&pid)?.descriptors.get(&fd))
                .map(|held| held.socket);
            if let Some(socket) = self.decoded(pid, text).or(held) {
                self.flying.push(socket);
            }
        }
    }

    fn receive(&mut self, pid: u32, call: &Call) {
        let message = call.args.get(1).map_or("", String::as_str);
        let cloexec = call.args.iter().any(|arg| arg.contains("MSG_CMSG_CLOEXEC"));
        for text in calls::rights(message) {
            let (Some(fd), seen) = (calls::descriptor(text), seen(text)) else { continue };
            let found = match &seen {
                Some(seen) => self.flying.iter().position(|at| self.sockets[*at].same(seen)),
                // strace does not always learn which socket it is. Then it is the
                // one that is on its way, if there is one.
                None if text.contains("<socket:[") => (self.flying.len() == 1).then_some(0),
                None => None,
            };
            let socket = match (found, seen) {
                (Some(at), _) => self.flying.remove(at),
                (None, Some(seen)) => self.sockets.push(seen),
                (None, None) => continue,
            };
            if let Some(process) = self.processes.get_mut(&pid) {
                process.descriptors.insert(fd, Held { socket, cloexec });
            }
        }
    }

    /// Whether some process still has it, or it is on its way to one.
    fn open(&self, socket: SocketId) -> bool {
        let mut held = self.processes.values().flat_map(|p| p.descriptors.values());
        held.any(|held| held.socket == socket) || self.flying.contains(&socket)
    }

    /// Those of some sockets that are gone now.
    fn gone(&self, mut sockets: Vec<SocketId>) -> Vec<SocketId> {
        sockets.sort_unstable();
        sockets.dedup();
        sockets.retain(|socket| !self.open(*socket));
        sockets
    }

    fn call(&mut self, pid: u32, call: &Call, sources: &mut Sources) {
        let Some(process) = self.processes.get_mut(&pid) else {
            return;
        };
        let failed = call.errno.is_some();
        let arg = |n: usize| call.args.get(n).map_or("", String::as_str);
        let number = |n: usize| calls::descriptor(arg(n));
        match call.name.as_str() {
            "execve" if !failed => return self.exec(pid, call, sources),
            "close_range" if !failed => return self.close_range(pid, call, sources),
            "exit_group" => return process.exit = Some(call.start),
            "dup" | "dup2" | "dup3" | "fcntl" | "ioctl" if !failed => {
                let copies = match call.name.as_str() {
                    "fcntl" => arg(1).starts_with("F_DUPFD"),
                    "ioctl" => false,
                    _ => true,
                };
                let flagged = match (call.name.as_str(), arg(1)) {
                    ("fcntl", "F_SETFD") => Some(arg(2).contains("FD_CLOEXEC")),
                    ("ioctl", "FIOCLEX") => Some(true),
                    ("ioctl", "FIONCLEX") => Some(false),
                    _ => None,
                };
                let Some(from) = number(0) else { return };
                if let (Some(cloexec), Some(held)) = (flagged, process.descriptors.get_mut(&from)) {
                    held.cloexec = cloexec;
                }
                let Some(copy) = calls::descriptor(&call.result).filter(|_| copies) else {
                    return;
                };
                let cloexec = call.args.iter().any(|arg| arg.contains("CLOEXEC"));
                match process.descriptors.get(&from).copied() {
                    _ if from == copy => {}
                    Some(held) => {
                        process.descriptors.insert(copy, Held { cloexec, ..held });
                    }
                    // Something else has the number now.
                    None => {
                        process.descriptors.remove(&copy);
                    }
                }
                return;
            }
            END => return self.end(pid, call),
            _ => {}
        }
        let Some(name) = Name::of(&call.name) else { return };
        let listing = process.listing.clone();
        if calls::role(call, name, Whose::Own).is_none() || calls::resolver(call) {
            // What is closed is closed, whoever does it.
            if name == Name::Close
                && !failed
                && let Some(fd) = number(0)
            {
                process.descriptors.remove(&fd);
            }
            return;
        }
        let source = sources.line(&call.frames, listing.as_deref());
        let own = listing.is_some() || source.is_some();
        let whose = if own { Whose::Own } else { Whose::Tool };
        let Some(role) = calls::role(call, name, whose) else { return };
        let sockets = self.involved(pid, call, name);
        if name == Name::Recvmsg && !failed {
            self.receive(pid, call);
        }
        let Some(&first) = sockets.first() else { return };
        let digits = call.result.split(['<', ' ']).next().unwrap_or_default();
        let value = digits.parse().ok().filter(|_| !failed);
        let accepted =
            (role == Role::Accept && !failed).then(|| self.made(pid, call, &call.result)).flatten();
        let target = call.args.iter().find_map(|a| calls::address(a));
        let mut ended = Vec::new();
        if name == Name::Close
            && let Some(fd) = number(0)
            && let Some(process) = self.processes.get_mut(&pid)
        {
            process.descriptors.remove(&fd);
            ended = self.gone(sockets.clone());
        } else if role == Role::Finish && !failed {
            ended.push(first);
        }
        let lane = self.lane(pid);
        let to = target.as_ref().and_then(|t| t.parse().ok()).map(canonical);
        if let Some(socket) = accepted {
            // A peer that resets at once leaves strace no connection to look
            // up; the call itself has said who it was.
            let local = self.sockets[first].local;
            let socket = &mut self.sockets[socket];
            socket.peer = socket.peer.or(to);
            socket.local = socket.local.or(local);
        }
        let began = !failed || call.errno.as_deref() == Some("EINPROGRESS");
        let socket = &mut self.sockets[first];
        match role {
            Role::Connect if began => socket.peer = to,
            Role::Listen if !failed => socket.listens = socket.kind == Kind::Tcp,
            Role::Bind if !failed => socket.path = target.clone().filter(|t| t.contains('"')),
            _ => {}
        }
        if role == Role::Pair && whose == Whose::Tool {
            for socket in &sockets {
                self.sockets[*socket].paired = true;
            }
        }
        self.acts.push(Act {
            lane,
            tid: call.tid,
            role,
            words: calls::words(call, name, whose),
            outcome: calls::outcome(call, name),
            value,
            errno: call.errno.clone(),
            peeks: call.args.iter().any(|a| a.contains("MSG_PEEK")),
            start: call.start,
            end: call.end,
            source,
            sockets,
            ended,
            accepted,
            target,
        });
    }

    /// The sockets that a call is about; none if it is about something else.
    fn involved(&mut self, pid: u32, call: &Call, name: Name) -> Vec<SocketId> {
        let first = call.args.first().map_or("", String::as_str);
        let texts: Vec<&str> = match name {
            Name::Socket => return self.made(pid, call, &call.result).into_iter().collect(),
            Name::Socketpair => {
                let both = call.args.get(3).map_or("", |arg| arg.trim_matches(['[', ']']));
                return both.split(", ").filter_map(|text| self.made(pid, call, text)).collect();
            }
            Name::Poll | Name::Ppoll => first.split("{fd=").collect(),
            Name::Splice => call.args.get(2).map(String::as_str).into_iter().collect(),
            name if name.waits() => {
                // What an epoll descriptor watches is not in the call.
                let known = self.processes.get(&pid).map(|p| p.descriptors.values());
                return known.into_iter().flatten().map(|held| held.socket).collect();
            }
            _ => vec![first],
        };
        texts.into_iter().filter_map(|text| self.decoded(pid, text)).collect()
    }

    /// A socket that a call has just made.
    fn made(&mut self, pid: u32, call: &Call, text: &str) -> Option<SocketId> {
        let (fd, seen) = (calls::descriptor(text)?, seen(text)?);
        let cloexec = call.args.iter().any(|arg| arg.contains("SOCK_CLOEXEC"));
        let socket = self.sockets.push(seen);
        self.processes.get_mut(&pid)?.descriptors.insert(fd, Held { socket, cloexec });
        Some(socket)
    }

    /// The socket behind a descriptor, with all that strace says of it here.
    fn decoded(&mut self, pid: u32, text: &str) -> Option<SocketId> {
        let (fd, seen) = (calls::descriptor(text)?, seen(text)?);
        let held = self.processes.get(&pid)?.descriptors.get(&fd).copied();
        if let Some(held) = held
            && self.sockets[held.socket].same(&seen)
        {
            self.sockets[held.socket].learn(seen);
            return Some(held.socket);
        }
        // It came on a way that is not followed, such as pidfd_getfd(2).
        let known = self.sockets.places().filter(|(_, socket)| socket.is(&seen));
        let known: Vec<SocketId> = known.map(|(at, _)| at).collect();
        let known = known.into_iter().find(|at| self.open(*at));
        let socket = known.unwrap_or_else(|| self.sockets.push(seen));
        let process = self.processes.get_mut(&pid)?;
        process.descriptors.insert(fd, Held { socket, cloexec: false });
        Some(socket)
    }

    /// Another program, with the descriptors that are not closed on exec.
    fn exec(&mut self, pid: u32, call: &Call, sources: &mut Sources) {
        let Some(process) = self.processes.get_mut(&pid) else { return };
        let path = call.args.first().map_or("", |a| a.trim_matches('"'));
        let name = Path::new(path).file_name().unwrap_or_default();
        process.program = name.to_string_lossy().into_owned();
        process.listing = sources.listing(Path::new(path));
        let closed = take(&mut process.descriptors, |_, held| held.cloexec);
        self.closed(pid, call, Words::of(Name::Execve, &process_name(path)), closed, None);
    }

    fn close_range(&mut self, pid: u32, call: &Call, sources: &mut Sources) {
        let Some(process) = self.processes.get_mut(&pid) else { return };
        let bound = |n: usize| call.args.get(n).and_then(|arg| arg.parse::<u32>().ok());
        let range = bound(0).unwrap_or(0)..=bound(1).unwrap_or(u32::MAX);
        let listing = process.listing.clone();
        let within = |fd: &i32| range.contains(&(*fd as u32));
        if call.args.get(2).is_some_and(|flags| flags.contains("CLOEXEC")) {
            let held = process.descriptors.iter_mut().filter(|(fd, _)| within(fd));
            held.for_each(|(_, held)| held.cloexec = true);
            return;
        }
        let closed = take(&mut process.descriptors, |fd, _| within(&fd));
        let source = sources.line(&call.frames, listing.as_deref());
        let words = calls::words(call, Name::CloseRange, Whose::Tool);
        self.closed(pid, call, words, closed, source);
    }

    /// A call that closed several descriptors, if a socket ended with one.
    fn closed(
        &mut self,
        pid: u32,
        call: &Call,
        words: Words,
        closed: Vec<(i32, Held)>,
        source: Option<Source>,
    ) {
        let ended = self.gone(closed.iter().map(|(_, held)| held.socket).collect());
        let numbers = closed.iter().filter(|(_, held)| ended.contains(&held.socket));
        let numbers: Vec<i32> = numbers.map(|(fd, _)| *fd).collect();
        if ended.is_empty() {
            return;
        }
        let lane = self.lane(pid);
        self.acts.push(Act {
            lane,
            tid: call.tid,
            role: Role::Finish,
            words,
            outcome: Outcome::Closes(numbers),
            value: None,
            errno: None,
            peeks: false,
            start: call.start,
            end: call.end,
            source,
            sockets: ended.clone(),
            ended,
            accepted: None,
            target: None,
        });
    }

    fn end(&mut self, pid: u32, call: &Call) {
        // A thread's end is no process's.
        let Some(process) = self.processes.get_mut(&pid) else {
            return;
        };
        if pid != call.tid {
            return;
        }
        let exit = process.exit.take();
        let open = std::mem::take(&mut process.descriptors);
        let seen = process.lane.is_some();
        let sockets: Vec<SocketId> = open.values().map(|held| held.socket).collect();
        let ended = self.gone(sockets.clone());
        if open.is_empty() || !seen && ended.is_empty() {
            return;
        }
        let words = match call.result.strip_prefix("exited with ") {
            Some(code) => Words::of(Name::ExitGroup, code),
            None => Words::read(&call.result),
        };
        let lane = self.lane(pid);
        self.acts.push(Act {
            lane,
            tid: call.tid,
            role: Role::End,
            words,
            outcome: Outcome::Closes(open.into_keys().collect()),
            value: None,
            errno: None,
            peeks: false,
            start: exit.unwrap_or(call.start),
            end: call.start,
            source: None,
            sockets,
            ended,
            accepted: None,
            target: None,
        });
    }

    fn lane(&mut self, pid: u32) -> LaneId {
        let Some(process) = self.processes.get_mut(&pid) else {
            return Id::new(0);
        };
        if let Some(lane) = process.lane {
            return lane;
        }
        let lane = self.lanes.push(Lane {
            terminal: process.terminal.clone(),
            program: Some(process.program.clone()),
            listing: process.listing.is_some(),
        });
        self.commands.push(process.traced);
        process.lane = Some(lane);
        lane
    }

    /// Leaves out what a tool does for itself: its libc's sockets to the name
    /// service, datagram sockets that are not bound and over which nothing is
    /// said, and pairs. (A listing's own are known by their stacks.) Lanes are
    /// in the order of the script, and a lane in which nothing is left is none.
    fn quiet(&mut self) {
        #[derive(Clone, Copy, Default)]
        struct Known {
            service: bool,
            used: bool,
        }
        let mut known: Vec<Known> = vec![Known::default(); self.sockets.len()];
        for act in &self.acts {
            let service = |t: &String| t.contains("/nscd/") || t.ends_with(":53");
            for socket in &act.sockets {
                let known = &mut known[Id::at(*socket)];
                known.service |= act.target.as_ref().is_some_and(service);
                known.used |= matches!(act.role, Role::Bind | Role::Send | Role::Receive);
            }
        }
        let noise = |at: &SocketId| {
            let (socket, known) = (&self.sockets[*at], known[Id::at(*at)]);
            socket.paired || known.service || socket.kind == Kind::Udp && !known.used
        };
        let kept = |act: &Act| {
            let own = self.lanes[act.lane].listing || act.source.is_some();
            own || !act.sockets.iter().all(noise)
        };
        let kept: Vec<bool> = self.acts.iter().map(kept).collect();
        let acts = std::mem::take(&mut self.acts);
        self.acts =
            acts.into_iter().zip(kept).filter_map(|(act, kept)| kept.then_some(act)).collect();

        let mut order: Vec<LaneId> = Vec::new();
        for act in &self.acts {
            if !order.contains(&act.lane) {
                order.push(act.lane);
            }
        }
        order.sort_by_key(|lane| self.commands[*lane]);
        let ids = self.lanes.ids();
        let mut lanes: HashMap<LaneId, Lane> = ids.zip(std::mem::take(&mut self.lanes)).collect();
        let mut moved = HashMap::new();
        for lane in order {
            if let Some(kept) = lanes.remove(&lane) {
                moved.insert(lane, self.lanes.push(kept));
            }
        }
        for act in self.acts.iter_mut() {
            act.lane = moved[&act.lane];
        }
    }

    /// Which lane used which socket, in the order of time.
    fn used(&mut self) {
        for act in &self.acts {
            let leaves = act.role == Role::End
                || act.role == Role::Finish && act.words.name != Some(Name::Shutdown);
            let waits = act.role == Role::Wait;
            for socket in act.sockets.iter().filter(|_| !waits) {
                self.sockets[*socket].uses.push((act.start, act.lane, leaves));
            }
            if let Some(accepted) = act.accepted {
                self.sockets[accepted].uses.push((act.end, act.lane, false));
            }
        }
        for socket in self.sockets.iter_mut() {
            socket.uses.sort_by_key(|(time, ..)| *time);
            socket.lane = socket.uses.first().map(|(_, lane, _)| *lane);
        }
    }

    /// The lane that a socket is in at a time: that of the process that used it
    /// last, and has it still.
    pub fn holder(&self, socket: SocketId, time: u64) -> Option<LaneId> {
        let uses = &self.sockets[socket].uses;
        let next = uses.partition_point(|(used, ..)| *used <= time);
        let (before, after) = uses.split_at(next);
        match before.last() {
            None => after.first().map(|(_, lane, _)| *lane),
            Some((_, lane, false)) => Some(*lane),
            Some((_, lane, true)) => {
                let other = |u: &&(u64, LaneId, bool)| u.1 != *lane;
                let left = |l: LaneId| before.iter().any(|(_, of, leaves)| *of == l && *leaves);
                let earlier = before.iter().rev().filter(other).find(|(_, of, _)| !left(*of));
                let later = after.iter().find(other);
                Some(later.or(earlier).map_or(*lane, |(_, lane, _)| *lane))
            }
        }
    }
}

/// Takes the descriptors out for which this holds.
fn take(
    descriptors: &mut BTreeMap<i32, Held>,
    holds: impl Fn(i32, &Held) -> bool,
) -> Vec<(i32, Held)> {
    let all = std::mem::take(descriptors).into_iter();
    let (taken, kept): (Vec<_>, Vec<_>) = all.partition(|(fd, held)| holds(*fd, held));
    *descriptors = kept.into_iter().collect();
    taken
}

fn process_name(path: &str) -> String {
    Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

pub fn is_fork(name: &str) -> bool {
    matches!(name, "clone" | "clone3" | "fork" | "vfork")
}

fn child(call: &Call) -> Option<u32> {
    call.result.split(' ').next()?.parse().ok().filter(|_| call.errno.is_none())
}

fn threads(call: &Call) -> bool {
    call.args.iter().any(|arg| arg.contains("CLONE_THREAD"))
}

/// `::ffff:127.0.0.1` is 127.0.0.1.
pub fn canonical(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}

pub fn covers(local: SocketAddr, address: SocketAddr) -> bool {
    local.port() == address.port() && (local.ip() == address.ip() || local.ip().is_unspecified())
}

/// What strace says of the socket behind a descriptor.
fn seen(text: &str) -> Option<Socket> {
    let (_, inner) = text.split_once('<')?;
    let (kind, inner) = inner.split_once(":[")?;
    let kind = match kind {
        "TCP" | "TCPv6" => Kind::Tcp,
        "UDP" | "UDPv6" => Kind::Udp,
        "UNIX-STREAM" => Kind::UnixStream,
        "UNIX-DGRAM" | "UNIX" => Kind::UnixMessage,
        _ => return None,
    };
    let inner = inner.rsplit_once(']')?.0;
    let (ends, path) = match inner.split_once(',') {
        Some((ends, path)) if kind.unix() => (ends, Some(path)),
        _ => (inner, None),
    };
    let (left, right) = ends.split_once("->").map_or((ends, None), |(l, r)| (l, Some(r)));
    Some(Socket {
        lane: None,
        kind,
        local: left.parse().ok().map(canonical),
        peer: right.and_then(|r| r.parse().ok()).map(canonical),
        inode: left.parse().ok(),
        peer_inode: right.and_then(|r| r.parse().ok()),
        path: path.map(|p| calls::path(p.trim())),
        listens: false,
        paired: false,
        sent: 0,
        received: 0,
        uses: Vec::new(),
    })
}

impl Socket {
    fn same(&self, seen: &Socket) -> bool {
        let differ = |a: Option<u64>, b: Option<u64>| a.is_some() && b.is_some() && a != b;
        self.kind == seen.kind
            && !differ(self.inode, seen.inode)
            && (self.peer.is_none() || seen.peer.is_none() || self.peer == seen.peer)
    }

    /// Whether what was seen can be no other one.
    fn is(&self, seen: &Socket) -> bool {
        let inode = seen.inode.is_some() && self.inode == seen.inode;
        let ends = seen.local.is_some() && self.local == seen.local && self.peer == seen.peer;
        self.kind == seen.kind && (inode || ends && (seen.peer.is_some() || self.listens))
    }

    fn learn(&mut self, seen: Socket) {
        self.local = seen.local.or(self.local);
        self.peer = seen.peer.or(self.peer);
        self.inode = seen.inode.or(self.inode);
        self.peer_inode = seen.peer_inode.or(self.peer_inode);
        self.path = seen.path.or(self.path.take());
    }
}
