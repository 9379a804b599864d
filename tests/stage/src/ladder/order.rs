//! The order in which a ladder is told: each thread's calls as it made them, the
//! packets as the wire had them, causes before what they caused, and the rest by
//! the clock.

use std::collections::HashMap;

use super::calls::Role;
use super::unix::Message;
use super::wire::Wire;
use super::world::{Act, Event, World};

pub struct Order {
    pub events: Vec<Event>,
    /// For each event its place, and its time.
    known: HashMap<Event, (usize, u64)>,
}

impl Order {
    pub fn of(world: &World, wire: &Wire, messages: &[Message]) -> Order {
        let mut events: Vec<(Event, u64)> = Vec::new();
        let mut after: Vec<(Event, Event)> = Vec::new();
        let time = |cause: &Event| match *cause {
            Event::Call(at) | Event::Return(at) => world.acts[at].start,
            Event::Packet(at) => wire.packets[at].time,
            Event::Message(at) => world.acts[messages[at].act].start,
        };

        let mut last: HashMap<u32, Event> = HashMap::new();
        let mut by_start: Vec<(usize, &Act)> = world.acts.iter().enumerate().collect();
        by_start.sort_by_key(|(_, act)| act.start);
        for (at, act) in by_start {
            let woken = wire.woken.get(&at);
            let caused = wire.causes.iter().zip(&wire.packets);
            let caused = caused.filter(|(cause, _)| **cause == Some(Event::Call(at)));
            // A process that was killed is seen to end after its sockets.
            let first = caused.map(|(_, packet)| packet.time - 1).min();
            let call = Event::Call(at);
            events.push((call, act.start.min(first.unwrap_or(u64::MAX))));
            after.extend(last.insert(act.tid, call).map(|last| (last, call)));

            // The rule for blocking: what a call returned for came after its
            // start; or it never came.
            let late = woken.is_some_and(|cause| time(cause) > act.start);
            let never = matches!(act.result.as_str(), "interrupted" | "never returns");
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
                let answer = wire.causes.iter().position(|cause| cause.as_ref() == woken);
                after.extend(answer.map(|at| (Event::Packet(at), returns)));
            }
        }
        for (at, packet) in wire.packets.iter().enumerate() {
            events.push((Event::Packet(at), packet.time));
            after.extend(wire.causes[at].map(|cause| (cause, Event::Packet(at))));
            after.extend((at > 0).then(|| (Event::Packet(at - 1), Event::Packet(at))));
        }
        for (at, message) in messages.iter().enumerate() {
            events.push((Event::Message(at), world.acts[message.act].start));
            after.push((Event::Call(message.act), Event::Message(at)));
        }

        let events = sorted(events, &after);
        let places = events.iter().enumerate();
        Order {
            known: places.map(|(n, (event, time))| (*event, (n, *time))).collect(),
            events: events.into_iter().map(|(event, _)| event).collect(),
        }
    }

    pub fn place(&self, event: Event) -> usize {
        self.known[&event].0
    }

    pub fn time(&self, event: Event) -> u64 {
        self.known[&event].1
    }

    /// Whether a call blocked, and returns in a step of its own.
    pub fn blocks(&self, act: usize) -> bool {
        self.known.contains_key(&Event::Return(act))
    }
}

/// The earliest that has nothing left before it, again and again.
fn sorted(events: Vec<(Event, u64)>, after: &[(Event, Event)]) -> Vec<(Event, u64)> {
    let mut before: HashMap<Event, Vec<Event>> = HashMap::new();
    for (first, then) in after {
        before.entry(*then).or_default().push(*first);
    }
    let mut left = events;
    left.sort_by_key(|(_, time)| *time);
    let mut told: Vec<(Event, u64)> = Vec::new();
    while !left.is_empty() {
        let untold = |event: &Event| left.iter().any(|(other, _)| other == event);
        let free = |event: &Event| !before.get(event).is_some_and(|b| b.iter().any(untold));
        // Clocks that contradict a cause could make a circle; time decides.
        let next = left.iter().position(|(event, _)| free(event)).unwrap_or(0);
        told.push(left.remove(next));
    }
    told
}
