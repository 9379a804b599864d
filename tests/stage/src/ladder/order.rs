//! The order in which a ladder is told: each thread's calls as it made them, the
//! packets as the wire had them, causes before what they caused, and the rest by
//! the clock.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::calls::Role;
use super::ids::{ActId, Id, MessageId, PacketId, StepId, Table};
use super::unix::Message;
use super::wire::Wire;
use super::words::Outcome;
use super::world::{Act, Event, World};

pub struct Order {
    pub events: Vec<Event>,
    /// For each event its place, and its time.
    known: HashMap<Event, (StepId, u64)>,
}

impl Order {
    pub fn of(world: &World, wire: &Wire, messages: &Table<MessageId, Message>) -> Order {
        let mut events: Vec<(Event, u64)> = Vec::new();
        let mut after: Vec<(Event, Event)> = Vec::new();
        let time = |cause: &Event| match *cause {
            Event::Call(at) | Event::Return(at) => world.acts[at].start,
            Event::Packet(at) => wire.packets[at].time,
            Event::Message(at) => world.acts[messages[at].act].start,
        };

        let mut last: HashMap<u32, Event> = HashMap::new();
        let mut by_start: Vec<(ActId, &Act)> = world.acts.places().collect();
        let mut first_sent: HashMap<ActId, u64> = HashMap::new();
        for (cause, packet) in wire.causes.iter().zip(&wire.packets) {
            if let Some(Event::Call(at)) = cause {
                let first = first_sent.entry(*at).or_insert(u64::MAX);
                *first = packet.time.min(*first);
            }
        }
        let mut answers: HashMap<Event, PacketId> = HashMap::new();
        for (at, _) in wire.packets.places() {
            if let Some(cause) = wire.causes[at] {
                answers.entry(cause).or_insert(at);
            }
        }
        by_start.sort_by_key(|(_, act)| act.start);
        for (at, act) in by_start {
            let woken = wire.woken.get(&at);
            // A process that was killed is seen to end after its sockets.
            let first = first_sent.get(&at).map(|time| time - 1);
            let call = Event::Call(at);
            events.push((call, act.start.min(first.unwrap_or(u64::MAX))));
            after.extend(last.insert(act.tid, call).map(|last| (last, call)));

            // The rule for blocking: what a call returned for came after its
            // start; or it never came.
            let late = woken.is_some_and(|cause| time(cause) > act.start);
            let never = matches!(act.outcome, Outcome::Interrupted | Outcome::Never);
            let returns = if late || never { Event::Return(at) } else { call };
            if returns != call {
                // strace takes its time before a call begins, and `end` leaves
                // that out: no call returned before what it returned for.
                let end = act.end.max(woken.map_or(0, |cause| time(cause) + 1));
                events.push((returns, end));
                after.push((call, returns));
                last.insert(act.tid, returns);
            }
            after.extend(woken.map(|cause| (*cause, returns)));
            if act.role == Role::Connect && woken.is_some() {
                // The kernel acknowledges before the call returns.
                let answer = woken.and_then(|woken| answers.get(woken));
                after.extend(answer.map(|at| (Event::Packet(*at), returns)));
            }
        }
        let mut previous = None;
        for (at, packet) in wire.packets.places() {
            events.push((Event::Packet(at), packet.time));
            after.extend(wire.causes[at].map(|cause| (cause, Event::Packet(at))));
            after.extend(previous.replace(at).map(|last| (Event::Packet(last), Event::Packet(at))));
        }
        for (at, message) in messages.places() {
            events.push((Event::Message(at), world.acts[message.act].start));
            after.push((Event::Call(message.act), Event::Message(at)));
        }

        let events = sorted(events, &after);
        let places = events.iter().enumerate();
        Order {
            known: places.map(|(n, (event, time))| (*event, (StepId::new(n), *time))).collect(),
            events: events.into_iter().map(|(event, _)| event).collect(),
        }
    }

    pub fn place(&self, event: Event) -> StepId {
        self.known[&event].0
    }

    pub fn time(&self, event: Event) -> u64 {
        self.known[&event].1
    }

    /// Whether a call blocked, and returns in a step of its own.
    pub fn blocks(&self, act: ActId) -> bool {
        self.known.contains_key(&Event::Return(act))
    }
}

/// The earliest that has nothing left before it, again and again.
fn sorted(events: Vec<(Event, u64)>, after: &[(Event, Event)]) -> Vec<(Event, u64)> {
    let mut left = events;
    left.sort_by_key(|(_, time)| *time);
    let places: HashMap<Event, usize> =
        left.iter().enumerate().map(|(at, (event, _))| (*event, at)).collect();
    let mut waits = vec![0; left.len()];
    let mut then: Vec<Vec<usize>> = vec![Vec::new(); left.len()];
    for (first, next) in after {
        if let (Some(first), Some(next)) = (places.get(first), places.get(next)) {
            then[*first].push(*next);
            waits[*next] += 1;
        }
    }
    let mut free: BinaryHeap<Reverse<usize>> =
        (0..left.len()).filter(|at| waits[*at] == 0).map(Reverse).collect();
    let mut told = vec![false; left.len()];
    let mut earliest = 0;
    let mut order = Vec::new();
    while order.len() < left.len() {
        while told.get(earliest) == Some(&true) {
            earliest += 1;
        }
        // Clocks that contradict a cause could make a circle; time decides.
        let next = free.pop().map_or(earliest, |Reverse(at)| at);
        if std::mem::replace(&mut told[next], true) {
            continue;
        }
        order.push(left[next]);
        for after in &then[next] {
            waits[*after] -= 1;
            if waits[*after] == 0 && !told[*after] {
                free.push(Reverse(*after));
            }
        }
    }
    order
}
