//! The steps of a ladder, as they are kept, compared and drawn.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::calls::Role;
use super::capture::Packet;
use super::ids::{ActId, FlowId, Id, LaneId, MessageId, PacketId, SocketId, StepId, Table};
use super::order::Order;
use super::source::{Source, Sources};
use super::states::{self, State};
use super::unix::Message;
use super::wire::{Side, Wire};
use super::words::{Name, Outcome, Passes, Words};
use super::world::{Act, Event, Traced, World};

/// A ladder, as it is kept beside its drawing.
#[derive(Serialize, Deserialize)]
pub struct Ladder {
    pub title: String,
    pub lanes: Table<LaneId, Lane>,
    pub steps: Table<StepId, Step>,
}

#[derive(Serialize, Deserialize)]
pub struct Lane {
    pub terminal: String,
    /// The program; none where packets went to an address that nobody had.
    pub program: Option<String>,
    /// Whether the program is a listing.
    pub listing: bool,
}

#[derive(Serialize, Deserialize)]
pub struct Step {
    /// Nanoseconds since the first.
    pub time: u64,
    /// The step of the script that it belongs to.
    pub during: usize,
    pub lane: LaneId,
    pub what: What,
    /// The step that caused this one: the call that sent a packet, the packet
    /// that a call returned for.
    pub cause: Option<StepId>,
    /// What `ss` shows from here on, at which lane.
    pub states: Vec<(LaneId, State)>,
}

#[derive(Serialize, Deserialize)]
pub enum What {
    Call {
        thread: usize,
        words: Words,
        source: Option<Source>,
        /// None: it blocks, and a `Return` follows.
        result: Option<Outcome>,
    },
    Return {
        call: StepId,
        result: Outcome,
        /// Nanoseconds.
        waited: u64,
        woken: bool,
    },
    Packet {
        to: LaneId,
        /// Which connection, or which two UDP ports.
        flow: FlowId,
        packet: Packet,
    },
    /// What passes between UNIX sockets, which no capture sees.
    Message { to: LaneId, words: Passes },
}

impl Ladder {
    /// A lane by name: its terminal, and its program where that is not enough.
    pub fn name(&self, lane: LaneId) -> String {
        let this = &self.lanes[lane];
        let same = |other: &&Lane| other.terminal == this.terminal;
        match (&this.program, self.lanes.iter().filter(same).count()) {
            (Some(program), 2..) => {
                let before = self.lanes.before(lane).iter().filter(same).count();
                format!("{} ({program}, {})", this.terminal, before + 1)
            }
            _ => this.terminal.clone(),
        }
    }
}

impl Ladder {
    /// How its cause ended the wait of a call that returned. Over loopback, the
    /// answer to a SYN is there before `connect` falls asleep; where the SYN had
    /// to be sent again, it slept.
    pub fn ended(&self, step: &Step) -> &'static str {
        /// The kernel sends a SYN again after a second.
        const AT_ONCE: u64 = 500_000_000;
        let What::Return { call, .. } = &step.what else { return "woken" };
        let connects = matches!(&self.steps[*call].what,
            What::Call { words, .. } if words.name == Some(Name::Connect));
        let Some(answer) = step.cause.filter(|_| connects) else { return "woken" };
        let What::Packet { packet, .. } = &self.steps[answer].what else { return "woken" };
        let (from, to) = (packet.from.ip(), packet.to.ip());
        let here = from == to || from.is_loopback() && to.is_loopback();
        let asked = self.steps[answer].cause.map_or(0, |syn| self.steps[syn].time);
        let late = self.steps[answer].time.saturating_sub(asked) > AT_ONCE;
        if here && !late { "answered" } else { "woken" }
    }

    /// A listing of which no call has a source line, by its lane's name.
    pub fn lost(&self) -> Option<String> {
        let lines = |lane: LaneId| {
            self.steps.iter().any(|step| match &step.what {
                What::Call { source, .. } => step.lane == lane && source.is_some(),
                _ => false,
            })
        };
        let mut lanes = self.lanes.ids().filter(|lane| self.lanes[*lane].listing);
        lanes.find(|lane| !lines(*lane)).map(|lane| self.name(lane))
    }
}

/// Puts the calls of all programs and the packets between them together.
/// `actions` are the steps of the script and when they were taken.
pub fn build(
    title: &str,
    traced: &[Traced],
    packets: Vec<Packet>,
    actions: &[(usize, u64)],
    sources: &mut Sources,
) -> Ladder {
    let mut world = World::of(traced, sources);
    let mut wire = world.wire(packets);
    let messages = world.unix(&mut wire.woken);
    let order = Order::of(&world, &wire, &messages);
    let telling = Telling {
        states: states::of(&wire),
        world: &world,
        wire: &wire,
        messages: &messages,
        order: &order,
        threads: threads(&world),
    };
    let mut steps: Table<StepId, Step> = order.events.iter().map(|e| telling.step(*e)).collect();
    let begin = steps.iter().next().map_or(0, |first| first.time);
    for step in steps.iter_mut() {
        let action = actions.iter().rfind(|(_, time)| *time <= step.time);
        step.during = action.map_or(0, |(step, _)| *step);
        step.time -= begin;
    }
    Ladder { title: title.into(), lanes: world.lanes, steps }
}

struct Telling<'a> {
    world: &'a World,
    wire: &'a Wire,
    messages: &'a Table<MessageId, Message>,
    order: &'a Order,
    states: HashMap<PacketId, Vec<(Side, State)>>,
    /// Each act's thread, counted in its lane.
    threads: Table<ActId, usize>,
}

fn threads(world: &World) -> Table<ActId, usize> {
    let mut known: HashMap<LaneId, Vec<u32>> = HashMap::new();
    let number = |act: &Act| {
        let threads = known.entry(act.lane).or_default();
        threads.iter().position(|tid| *tid == act.tid).unwrap_or_else(|| {
            threads.push(act.tid);
            threads.len() - 1
        })
    };
    world.acts.iter().map(number).collect()
}

impl Telling<'_> {
    fn step(&self, event: Event) -> Step {
        let (lane, cause, states, what) = match event {
            Event::Call(at) => self.call(at),
            Event::Return(at) => self.returned(at),
            Event::Packet(at) => self.packet(at),
            Event::Message(at) => {
                let message = &self.messages[at];
                let what = What::Message { to: message.to, words: message.passes.clone() };
                let lane = self.world.acts[message.act].lane;
                (lane, Some(Event::Call(message.act)), vec![], what)
            }
        };
        Step {
            time: self.order.time(event),
            during: 0,
            lane,
            cause: cause.map(|cause| self.order.place(cause)),
            states,
            what,
        }
    }

    fn call(&self, at: ActId) -> Told {
        let act = &self.world.acts[at];
        let listens = |socket: &SocketId| self.world.sockets[*socket].listens;
        // What was shut down is closed already when it is closed.
        let before = |socket: &SocketId| {
            self.world.acts.find(|other| other.start < act.start && other.ended.contains(socket))
        };
        let ended = || act.ended.iter().any(|s| listens(s) && before(s).is_none());
        let state = match act.role {
            Role::Listen if listens(&act.sockets[0]) => Some(State::Listen),
            Role::Finish if ended() => Some(State::Closed),
            _ => None,
        };
        let blocks = self.order.blocks(at);
        let what = What::Call {
            thread: self.threads[at],
            words: act.words.clone(),
            source: act.source.clone(),
            result: (!blocks).then(|| act.outcome.clone()),
        };
        let cause = self.wire.woken.get(&at).copied().filter(|_| !blocks);
        let states = state.map(|state| (act.lane, state));
        (act.lane, cause, states.into_iter().collect(), what)
    }

    fn returned(&self, at: ActId) -> Told {
        let act = &self.world.acts[at];
        let woken = self.wire.woken.get(&at).copied();
        let what = What::Return {
            call: self.order.place(Event::Call(at)),
            result: act.outcome.clone(),
            waited: act.end.saturating_sub(act.start),
            woken: woken.is_some(),
        };
        (act.lane, woken, vec![], what)
    }

    fn packet(&self, at: PacketId) -> Told {
        let (from, to) = self.wire.lanes[at];
        let packet = &self.wire.packets[at];
        let flow = self.wire.flows[at].unwrap_or(FlowId::new(0));
        let sender = self.wire.connections.get(flow).map(|c| c.side(packet));
        let changes = self.states.get(&at).into_iter().flatten();
        let states = changes.map(|(side, state)| {
            let lane = if Some(*side) == sender { from } else { to };
            (lane, *state)
        });
        // Nobody has no states.
        let known = |lane: LaneId| self.world.lanes[lane].program.is_some();
        let states = states.filter(|(lane, _)| known(*lane)).collect();
        let what = What::Packet { to, flow, packet: packet.clone() };
        (from, self.wire.causes[at], states, what)
    }
}

/// Lane, cause, states, and what happens.
type Told = (LaneId, Option<Event>, Vec<(LaneId, State)>, What);
