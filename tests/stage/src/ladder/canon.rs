//! What must be the same in every run of a ladder: each thread's calls in their
//! order, with results, source lines and the steps of the script during which
//! they were made and returned; each flow's packets in each direction,
//! with flags and lengths; and which of them caused which. Times, ports and
//! sequence numbers may differ, and so may the order of what nothing ties
//! together: two lanes, the two directions of a connection, or what a tool like
//! nc sends and what it receives, since it does whichever is ready first.

use std::collections::{BTreeMap, HashMap};

use super::capture::Kind;
use super::draw;
use super::ids::{FlowId, LaneId, StepId};
use super::steps::{Ladder, What};
use super::words::Name;

/// One line a step, lane by lane and flow by flow.
pub fn lines(ladder: &Ladder) -> String {
    let mut names: HashMap<StepId, String> = HashMap::new();
    let mut lanes: BTreeMap<(LaneId, usize, bool), Vec<StepId>> = BTreeMap::new();
    for (at, step) in ladder.steps.places() {
        if let What::Call { thread, words, .. } = &step.what {
            let receives =
                words.name.is_some_and(Name::receives) && !ladder.lanes[step.lane].listing;
            let calls = lanes.entry((step.lane, *thread, receives)).or_default();
            calls.push(at);
            let mut name = ladder.name(step.lane);
            if *thread > 0 {
                name += &format!(" (thread {})", thread + 1);
            }
            if receives {
                name += " receiving";
            }
            names.insert(at, format!("{name}, call {}", calls.len()));
        }
    }
    // Flows are numbered by the lane that began them, not by the clock.
    let mut flows: BTreeMap<(LaneId, FlowId), Vec<StepId>> = BTreeMap::new();
    let mut began: HashMap<FlowId, LaneId> = HashMap::new();
    for (at, step) in ladder.steps.places() {
        if let What::Packet { flow, .. } = step.what {
            let first = *began.entry(flow).or_insert(step.lane);
            flows.entry((first, flow)).or_default().push(at);
        }
    }
    for (number, steps) in flows.values().enumerate() {
        let mut opened = false;
        let mut count: HashMap<LaneId, usize> = HashMap::new();
        for &at in steps {
            let step = &ladder.steps[at];
            let What::Packet { to, packet, .. } = &step.what else {
                continue;
            };
            // When to acknowledge is the kernel's to choose, and whether to do
            // it in a packet of its own. Only the handshake's is certain.
            let bare = matches!(&packet.kind, Kind::Tcp { flags, .. } if flags == "ACK")
                && packet.len == 0;
            if bare && (opened || step.lane != ladder.steps[steps[0]].lane) {
                continue;
            }
            opened |= bare;
            let count = count.entry(step.lane).or_default();
            *count += 1;
            let ends = format!("{} → {}", ladder.name(step.lane), ladder.name(*to));
            names.insert(at, format!("flow {}, {ends}, packet {count}", number + 1));
        }
    }
    for (at, step) in ladder.steps.places() {
        if let (What::Message { to, .. }, Some(call)) = (&step.what, step.cause) {
            let by = names.get(&call).cloned().unwrap_or_default();
            names.insert(at, format!("{by}’s message to {}", ladder.name(*to)));
        }
    }
    let mut out = String::new();
    for calls in lanes.values() {
        for at in calls {
            out += &call(ladder, *at, &names);
        }
    }
    for flow in flows.values_mut() {
        let first = ladder.steps[flow[0]].lane;
        flow.sort_by_key(|at| ladder.steps[*at].lane != first);
    }
    for at in flows.values().flatten() {
        let step = &ladder.steps[*at];
        let (What::Packet { packet, .. }, Some(name)) = (&step.what, names.get(at)) else {
            continue;
        };
        let by = match step.cause.map(|c| (&ladder.steps[c].what, names.get(&c))) {
            Some((What::Call { .. }, Some(name))) => format!(", sent by {name}"),
            _ => String::new(),
        };
        out += &format!("{name}: {}{by}\n", draw::label(packet));
    }
    let mut messages: Vec<String> = Vec::new();
    for (at, step) in ladder.steps.places() {
        if let (What::Message { words, .. }, Some(name)) = (&step.what, names.get(&at)) {
            messages.push(format!("{name}: {words}\n"));
        }
    }
    messages.sort();
    out + &messages.concat()
}

fn call(ladder: &Ladder, at: StepId, names: &HashMap<StepId, String>) -> String {
    let step = &ladder.steps[at];
    let What::Call { words, source, result, .. } = &step.what else {
        return String::new();
    };
    let returned = ladder.steps.iter().find_map(|s| match &s.what {
        What::Return { call, result, .. } if *call == at => Some((result, s)),
        _ => None,
    });
    let (result, cause) = match (result, returned) {
        (Some(result), _) => (result.to_string(), step.cause),
        (None, Some((result, end))) => (result.to_string(), end.cause),
        (None, None) => (String::new(), None),
    };
    // Whether a tool shuts down before or after the other end is a race that it
    // runs with open eyes.
    let tool = !ladder.lanes[step.lane].listing && words.name == Some(Name::Shutdown);
    let result = if tool { "any".into() } else { result };
    let waits = words.name.is_some_and(Name::waits);
    let after = cause.filter(|_| !waits).and_then(|c| names.get(&c));
    let after = after.map_or_else(String::new, |name| format!(", after {name}"));
    let place = source
        .as_ref()
        .map_or_else(String::new, |s| format!(", {}:{} `{}`", s.file, s.line, s.text));
    let until = returned.map_or(step.during, |(_, end)| end.during);
    let during = match until == step.during {
        true => format!("step {until}"),
        false => format!("steps {} to {until}", step.during),
    };
    format!("{} ({during}): {words} = {result}{after}{place}\n", names[&at])
}
