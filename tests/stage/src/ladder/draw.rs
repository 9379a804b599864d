//! The drawing: one SVG that is as wide as the page lets it be. Heights are in
//! rem, as the text is, so that both follow the reader's size; lanes are at
//! places that CSS sets, one set for a wide page and one for a narrow one. Three
//! lanes and more stand close together on a narrow page, with all labels in one
//! column at their right, for there a label would cover its neighbour's dots; of
//! one lane or two, what would reach beyond the next lane is cut there. A label
//! that is cut is there twice, and a page with room for all of them uncut shows
//! them so, whichever form it has.

use std::cell::Cell;
use std::fmt::Write as _;

use super::capture::{Kind, Packet};
use super::ids::{Id, LaneId, StepId, Table};
use super::states::State;
use super::steps::{Ladder, Step, What};
use super::words::{Outcome, Passes};
use crate::html::escape;

/// A step's place: where its row begins, and how high it is. In pixels of a
/// reader who changed nothing, as all numbers here are; `rem` writes them.
struct Row {
    y: u32,
    high: u32,
}

/// Where the first row begins. The lanes' names are above it: side by side, and
/// on a narrow page one beneath the other.
fn top(ladder: &Ladder) -> u32 {
    match packed(ladder) {
        true => 15 * ladder.lanes.len() as u32 + 14,
        false => 44,
    }
}

/// Whether the lanes stand close together on a narrow page.
fn packed(ladder: &Ladder) -> bool {
    ladder.lanes.len() > 2
}

/// A length in the reader's own unit.
fn rem(pixels: f32) -> String {
    let text = format!("{:.4}", pixels / 16.0);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "0" { "0".into() } else { format!("{text}rem") }
}

/// Draws a ladder. `id` is unique in the course.
pub fn svg(ladder: &Ladder, id: &str) -> String {
    let rows = rows(ladder);
    let bottom = rows.iter().last().map_or(top(ladder), |row| row.y + row.high) + 8;
    let high = rem(bottom as f32);
    let mut body = String::new();
    let need = Cell::new(0.0);
    for lane in ladder.lanes.ids() {
        body += &head(ladder, lane, &high);
    }
    for (n, step) in ladder.steps.places() {
        if let What::Return { call, .. } = step.what {
            let from = rows[call].y + rows[call].high - 9;
            let until = rows[n].y + 11;
            let _ = writeln!(
                body,
                "<g class=\"l{}\"><line class=\"wait\"{} y1=\"{}\" y2=\"{}\"/></g>",
                step.lane.at(),
                aside(ladder, call),
                rem(from as f32),
                rem(until as f32),
            );
        }
    }
    for n in ladder.steps.ids() {
        body += &step(ladder, n, id, &rows, &need);
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ladder\" id=\"{id}\" width=\"100%\" style=\"height:{high}\" role=\"group\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\">\n\
         <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n<style>\n{}</style>\n{body}</svg>\n",
        escape(&ladder.title),
        escape(&description(ladder)),
        style(ladder, id, need.get()),
    )
}

/// A lane: its name, and its line from there to the end.
fn head(ladder: &Ladder, id: LaneId, high: &str) -> String {
    let (n, lane) = (id.at(), &ladder.lanes[id]);
    let (class, program) = match &lane.program {
        Some(program) => ("line", program.as_str()),
        None => ("line nobody", "nobody"),
    };
    let terminal = escape(&lane.terminal);
    let (w, from) = if packed(ladder) { (" w", top(ladder) - 8) } else { ("", 36) };
    let mut head = format!(
        "<g class=\"l{n} head{w}\" aria-hidden=\"true\"><text y=\"{}\">{terminal}</text><text y=\"{}\" class=\"m\">{}</text></g>\
         <g class=\"l{n}{w}\"><line class=\"{class}\" y1=\"{}\" y2=\"{high}\"/></g>\n",
        rem(14.0),
        rem(29.0),
        escape(program),
        rem(from as f32),
    );
    if packed(ladder) {
        let y = 15.0 * n as f32 + 12.0;
        let room = (room(ladder, SMALL) - 1).saturating_sub(lane.terminal.chars().count());
        let _ = writeln!(
            head,
            "<g class=\"l{n} head k\" aria-hidden=\"true\"><line class=\"{class}\" y1=\"{0}\" y2=\"{high}\"/>{1}<text y=\"{2}\">{terminal} <tspan class=\"m\">{3}</tspan></text></g>",
            rem(y - 4.0),
            lead(ladder, n, y - 4.0),
            rem(y),
            escape(&cut(program, room.max(2))),
        );
    }
    head
}

/// Where the one column of labels begins on a narrow page.
fn column(ladder: &Ladder) -> f32 {
    place(ladder.lanes.len()) + 2.0
}

/// Where a lane stands on a narrow page, if they stand close together: the first
/// has room at its left for the dots of a second thread.
fn place(lane: usize) -> f32 {
    10.0 + 18.0 * lane as f32
}

/// How many characters a label may have on the narrowest page: in that column,
/// or from its lane to the next, or to the edge.
fn room(ladder: &Ladder, size: f32) -> usize {
    let wide = match lanes(ladder.lanes.len(), false)[..] {
        _ if packed(ladder) => NARROWEST - column(ladder),
        [(left, _), (right, _)] => (right - left) / 100.0 * NARROWEST - 18.0,
        [(only, _)] => (100.0 - only) / 100.0 * NARROWEST - 12.0,
        _ => NARROWEST,
    };
    (wide / size) as usize
}

/// The narrowest page, in its narrow form, on which a label may have so many
/// characters: the other way round than `room`.
fn width(ladder: &Ladder, chars: usize, size: f32) -> f32 {
    let wide = chars as f32 * size;
    match lanes(ladder.lanes.len(), false)[..] {
        _ if packed(ladder) => wide + column(ladder),
        [(left, _), (right, _)] => (wide + 18.0) / (right - left) * 100.0,
        [(only, _)] => (wide + 12.0) / (100.0 - only) * 100.0,
        _ => wide,
    }
}

/// From a dot to its label in that column, over the lanes between them.
fn lead(ladder: &Ladder, lane: usize, y: f32) -> String {
    format!(
        "<line class=\"k lead\" x1=\"{}\" x2=\"{}\" y1=\"{2}\" y2=\"{2}\"/>",
        rem(6.0),
        rem(column(ladder) - place(lane) - 4.0),
        rem(y),
    )
}

fn rows(ladder: &Ladder) -> Table<StepId, Row> {
    let mut y = top(ladder);
    let mut rows = Table::default();
    for (n, step) in ladder.steps.places() {
        let high = match &step.what {
            What::Call { .. } if quotes(ladder, n) => 40,
            What::Call { .. } => 19,
            What::Return { .. } => 34,
            What::Packet { .. } | What::Message { .. } if step.states.is_empty() => 27,
            What::Packet { .. } | What::Message { .. } => 40,
        };
        rows.push(Row { y, high });
        y += high;
    }
    rows
}

/// Whether a call shows its source line: only the first of several does.
fn quotes(ladder: &Ladder, at: StepId) -> bool {
    let this = &ladder.steps[at];
    let What::Call { source: Some(here), thread, .. } = &this.what else {
        return false;
    };
    let before = ladder.steps.before(at).iter().rev().find_map(|s| match &s.what {
        What::Call { source, thread: t, .. } if s.lane == this.lane && t == thread => Some(source),
        _ => None,
    });
    before.is_none_or(|source| source.as_ref() != Some(here))
}

fn step(
    ladder: &Ladder,
    n: StepId,
    id: &str,
    rows: &Table<StepId, Row>,
    need: &Cell<f32>,
) -> String {
    let this = &ladder.steps[n];
    let Row { y, high } = rows[n];
    let lane = this.lane;
    let l = lane.at();
    let mut inside =
        format!("<rect class=\"band\" width=\"100%\" height=\"{}\"/>", rem(high as f32));
    match &this.what {
        What::Call { words, source, result, .. } => {
            let base = high as f32 - 5.0;
            let mut label = dot(ladder, n, lane, base - 4.0);
            if let Some(source) = source.as_ref().filter(|_| quotes(ladder, n)) {
                let number = source.line.to_string();
                let shown = |most: usize| {
                    let space = usize::from(most < 43);
                    let text = cut(&source.text, most - number.len() - space);
                    let chars = text.chars().count() + number.len() + 1;
                    (format!("<tspan class=\"n\">{number}</tspan> {}", escape(&text)), chars)
                };
                label += &text(ladder, lane, 17.0, "m", SMALL, 43, need, shown);
            }
            let result = result.as_ref().map_or_else(String::new, |r| match r {
                Outcome::Closes(_) => format!(", {r}"),
                _ => format!(" = {r}"),
            });
            let class = outcome(this);
            let states = this.states.iter().map(|(_, state)| state.name());
            let states: String = states.map(|state| format!(" {state}")).collect();
            let shown = |most: usize| {
                let least = if most < 42 { 12 } else { 24 };
                // Long data is cut where the page is narrow.
                let said = words.text().chars().count().min(least);
                let result = match most < 42 {
                    true => cut_data(&result, most.saturating_sub(said + states.len()).max(12)),
                    false => result.clone(),
                };
                let taken = result.chars().count() + if most < 42 { states.len() } else { 0 };
                let words = cut_data(words.text(), most.saturating_sub(taken).max(least));
                let chars = format!("{words}{result}{states}").chars().count();
                let states = match states.as_str() {
                    "" => String::new(),
                    _ => format!("<tspan class=\"state\">{states}</tspan>"),
                };
                (format!("{}{}{states}", escape(&words), given(class, &result)), chars)
            };
            label += &text(ladder, lane, base, "", LARGE, 42, need, shown);
            let _ = write!(inside, "<g class=\"l{l}\">{label}</g>");
        }
        What::Return { call, result, waited, woken, .. } => {
            let why = match (woken, this.cause.map(|c| &ladder.steps[c].what)) {
                (true, Some(cause)) => {
                    format!("{} by {}, ", ladder.ended(this), short(ladder, cause))
                }
                _ => String::new(),
            };
            let why = format!("{why}after {}", duration(*waited));
            let plain = |text: String| {
                let chars = text.chars().count();
                (escape(&text), chars)
            };
            let gives = |most| {
                let text = cut_data(&format!("= {result}"), most);
                (given(outcome(this), &text), text.chars().count())
            };
            let _ = write!(
                inside,
                "<g class=\"l{l}\">{}{}{}</g>",
                dot(ladder, *call, lane, 11.0),
                text(ladder, lane, 15.0, "", LARGE, usize::MAX, need, gives),
                text(ladder, lane, 29.0, "m", SMALL, usize::MAX, need, |most| plain(cut(
                    &why, most
                ))),
            );
        }
        What::Packet { to, packet, .. } => {
            let bare = matches!(&packet.kind, Kind::Tcp { flags, .. } if flags == "ACK")
                && packet.len == 0;
            let class = if bare { "p bare" } else { "p" };
            let arrow = arrow(ladder, lane, *to, class, &whole(packet), need);
            let ways = format!("{} → {}", ladder.name(this.lane), ladder.name(*to));
            // A name that is heard begins as what is seen: where that may be
            // cut, from and to are a description.
            let (what, heard) = match arrow.contains('…') {
                true => ("description", ways),
                false => ("label", format!("{ways} {}", whole(packet))),
            };
            let heard = format!(" aria-{what}=\"{}\"", escape(&heard).replace('"', "&quot;"));
            let _ = write!(inside, "<a href=\"#{id}-{}\"{heard}>{arrow}</a>", n.at() + 1);
        }
        What::Message { to, words } => inside += &arrow(ladder, lane, *to, "p", &said(words), need),
    }
    if let What::Packet { .. } = this.what {
        inside += &states(ladder, n);
    }
    // Who hears the page hears the links; the list beneath has all in words.
    let hidden = if let What::Packet { .. } = this.what { "" } else { " aria-hidden=\"true\"" };
    format!("<g class=\"step\"{hidden} style=\"--y:{}\">{inside}</g>\n", rem(y as f32))
}

/// The states that a packet leads to: each at its lane, and on a narrow page,
/// where the labels share a column, all in one line with their lanes' names.
fn states(ladder: &Ladder, n: StepId) -> String {
    let states = &ladder.steps[n].states;
    let mut drawn = String::new();
    let w = if packed(ladder) { " w" } else { "" };
    for (lane, state) in states {
        let y = rem(34.0);
        let _ = write!(
            drawn,
            "<g class=\"l{}{w}\" aria-hidden=\"true\"><text class=\"state\" y=\"{y}\">{state}</text></g>",
            lane.at()
        );
    }
    if packed(ladder)
        && let Some((first, _)) = states.first()
    {
        let _ = write!(
            drawn,
            "<g class=\"l{} k\" aria-hidden=\"true\"><text class=\"state\" y=\"{}\">{}</text></g>",
            first.at(),
            rem(34.0),
            escape(&named(ladder, states, room(ladder, SMALL + 0.35))),
        );
    }
    drawn
}

/// States with their lanes' names, of which the longest give way: no state is cut.
fn named(ladder: &Ladder, states: &[(LaneId, State)], most: usize) -> String {
    let names: Vec<String> = states.iter().map(|(lane, _)| ladder.name(*lane)).collect();
    let mut rooms: Vec<usize> = names.iter().map(|name| name.chars().count()).collect();
    let taken = |(_, state): &(LaneId, State)| state.name().len() + " , ".len();
    let least: usize = states.iter().map(taken).sum::<usize>() - ", ".len();
    while rooms.iter().sum::<usize>() + least > most
        && let Some(longest) = rooms.iter_mut().max().filter(|room| **room > 2)
    {
        *longest -= 1;
    }
    let named = states.iter().zip(names).zip(rooms).map(|(((lane, state), name), room)| {
        let terminal = &ladder.lanes[*lane].terminal;
        let name = match name.strip_suffix(')') {
            _ if name.chars().count() <= room => name,
            // `server (hand-over-…)`, or where that says nothing, `server`.
            Some(name) if room > terminal.chars().count() + 6 => cut(name, room - 1) + ")",
            _ => cut(terminal, room),
        };
        format!("{name} {state}")
    });
    named.collect::<Vec<String>>().join(", ")
}

/// The dot of a call at its lane.
fn dot(ladder: &Ladder, call: StepId, lane: LaneId, y: f32) -> String {
    let lead = if packed(ladder) { lead(ladder, lane.at(), y) } else { String::new() };
    let aside = aside(ladder, call);
    format!("{lead}<circle class=\"dot\"{aside} cy=\"{}\" r=\"{}\"/>", rem(y), rem(3.5))
}

/// A label at its lane. `shown` gives its text for at most so many characters,
/// and how many it has; where the narrowest page holds fewer, it is there twice,
/// and `need` becomes at least the width of a page that holds them all.
#[expect(clippy::too_many_arguments, reason = "each is one word of a label")]
fn text(
    ladder: &Ladder,
    lane: LaneId,
    y: f32,
    class: &str,
    size: f32,
    most: usize,
    need: &Cell<f32>,
    shown: impl Fn(usize) -> (String, usize),
) -> String {
    let element = |class: &str, style: &str, inside: &str| {
        let class = class.trim();
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        format!("<text{class} y=\"{}\"{style}>{inside}</text>", rem(y))
    };
    // One lane has the page for itself.
    let most = if ladder.lanes.len() == 1 { most.max(80) } else { most };
    let (wide, all) = shown(most);
    let (narrow, chars) = shown(room(ladder, size).min(most));
    let style = if packed(ladder) { String::new() } else { shift(ladder, lane, chars, size) };
    match wide == narrow {
        true => element(class, &style, &wide),
        false => {
            need.set(need.get().max(width(ladder, all, size)));
            element(&format!("{class} u"), "", &wide)
                + &element(&format!("{class} c"), &style, &narrow)
        }
    }
}

/// What threads other than the first do stands beside the lane, away from its
/// labels; of many threads, the last ones share a place, for the page has an edge.
fn aside(ladder: &Ladder, call: StepId) -> String {
    match ladder.steps[call].what {
        What::Call { thread, .. } if thread > 0 => format!(" style=\"--i:{thread}\""),
        _ => String::new(),
    }
}

/// How many characters what an arrow says may have.
const LONGEST: usize = 42;

/// How wide a character is, in the two sizes.
const LARGE: f32 = 7.25;
const SMALL: f32 = 6.65;

/// The narrowest page leaves so much; where there is less, the drawing scrolls.
const NARROWEST: f32 = 320.0;

/// And the narrowest on which it has its wide form.
const WIDE: f32 = 840.0;

/// A label that cannot be cut enough and would leave the narrow form at one side
/// is moved back, over the lane that it then covers.
fn shift(ladder: &Ladder, lane: LaneId, chars: usize, size: f32) -> String {
    let (x, left) = lanes(ladder.lanes.len(), false)[lane.at()];
    let from = x / 100.0 * NARROWEST;
    let room = if left { from - 12.0 } else { NARROWEST - from - 12.0 };
    let over = chars as f32 * size - room;
    if over <= 0.0 {
        return String::new();
    }
    let by = if left { over } else { -over };
    format!(" style=\"--s:{}\"", rem(by.round()))
}

/// A thing that goes from one lane to another.
fn arrow(
    ladder: &Ladder,
    from: LaneId,
    to: LaneId,
    class: &str,
    label: &str,
    need: &Cell<f32>,
) -> String {
    let tip = match from.at() < to.at() {
        true => "M-2 0l-8-4v8z",
        false => "M2 0l8-4v8z",
    };
    let lane = to;
    let (from, to) = (from.at(), to.at());
    let (left, right) = (from.min(to), from.max(to));
    // What it says stands between its lanes; if it comes back to its own, beside it.
    let between = |wide: bool, page: f32| {
        let at = lanes(ladder.lanes.len(), wide);
        (((at[right].0 - at[left].0) / 100.0 * page - 16.0) / LARGE) as usize
    };
    let element = |class: &str, words: &str| {
        format!("<text class=\"mid{class}\" y=\"{}\">{}</text>", rem(14.0), escape(words))
    };
    // Nor would a shaft be seen, so a hook stands for it.
    let hook = if left == right { "<path class=\"hook\" d=\"M0-10h8v10\"/>" } else { "" };
    let words = if left == right {
        let shown = |most| {
            let text = cut_data(label, most);
            (escape(&text), text.chars().count())
        };
        format!(
            "<g class=\"l{to}\">{}</g>",
            text(ladder, lane, 14.0, "", LARGE, LONGEST, need, shown)
        )
    } else {
        let whole = cut_data(label, LONGEST);
        let wide = cut_data(label, between(true, WIDE).clamp(24, LONGEST));
        let narrow = match packed(ladder) {
            true => room(ladder, LARGE),
            false => between(false, NARROWEST),
        };
        let narrow = cut_data(label, narrow.min(LONGEST));
        if narrow != whole {
            need.set(need.get().max(width(ladder, whole.chars().count(), LARGE)));
        }
        // Lanes at the page's edges leave an arrow more than the wide form does.
        match (whole == wide, whole == narrow) {
            (true, true) => element("", &whole),
            (true, false) => element(" u", &whole) + &element(" c", &narrow),
            (false, true) => element(" w", &wide) + &element(" k", &whole),
            (false, false) => {
                element(" w", &wide) + &element(" k u", &whole) + &element(" c", &narrow)
            }
        }
    };
    format!(
        "<g class=\"{class}\" style=\"--a:var(--x{left});--b:var(--x{right})\"><rect class=\"shaft\" y=\"{}\" height=\"{}\"/>\
         <g class=\"l{to}\">{hook}<path class=\"tip\" d=\"{tip}\"/></g>{words}</g>",
        rem(19.5),
        rem(1.0),
    )
}

/// What a packet is, in as few words as will do.
pub fn label(packet: &Packet) -> String {
    quoting(packet, 16)
}

/// The same with as much of its data as an arrow may say.
pub fn whole(packet: &Packet) -> String {
    cut_data(&quoting(packet, LONGEST), LONGEST)
}

fn quoting(packet: &Packet, most: usize) -> String {
    let bytes = if packet.len == 1 { "byte" } else { "bytes" };
    let text = packet.payload().escape_ascii().to_string();
    let text = format!("{} {bytes} “{}”", packet.len, cut(&text, most));
    match &packet.kind {
        Kind::Tcp { flags, .. } if packet.len == 0 => flags.replace("PSH+", ""),
        Kind::Tcp { flags, .. } if packet.flag("FIN") || packet.flag("SYN") => {
            format!("{} {text}", flags.replace("PSH+", ""))
        }
        Kind::Tcp { .. } => text,
        Kind::Udp => format!("UDP {text}"),
        Kind::Unreachable => "ICMP port unreachable".into(),
    }
}

/// What passes between UNIX sockets, said as a packet is.
pub fn said(words: &Passes) -> String {
    let text = words.to_string();
    let Passes::Data(_) = words else { return text };
    match text.split_once('"').and_then(|(n, t)| Some((n, t.rsplit_once('"')?.0))) {
        // What is sent in several pieces is quoted several times.
        Some((n, t)) => format!("{n}“{}”", t.replace("\" \"", "")),
        None => text,
    }
}

/// What woke a call, in two or three words.
pub fn short(ladder: &Ladder, what: &What) -> String {
    match what {
        What::Packet { packet, .. } if packet.len > 0 => "the data".into(),
        What::Packet { packet, .. } => label(packet),
        What::Message { words: Passes::Data(_), .. } => "the data".into(),
        What::Message { words, .. } => words.to_string(),
        What::Call { words, .. } => words.to_string(),
        What::Return { call, .. } => short(ladder, &ladder.steps[*call].what),
    }
}

/// The class of what a step gave.
fn outcome(step: &Step) -> &'static str {
    match &step.what {
        What::Call { result: Some(Outcome::Error(_)), .. } => "bad",
        What::Return { result: Outcome::Error(_), .. } => "bad",
        _ => "r",
    }
}

fn given(class: &str, text: &str) -> String {
    format!("<tspan class=\"{class}\">{}</tspan>", escape(text))
}

pub fn duration(nanoseconds: u64) -> String {
    let (n, unit) = match nanoseconds {
        0..1_000_000 => (nanoseconds as f64 / 1e3, "µs"),
        1_000_000..1_000_000_000 => (nanoseconds as f64 / 1e6, "ms"),
        _ => (nanoseconds as f64 / 1e9, "s"),
    };
    match n < 10.0 {
        true => format!("{n:.1} {unit}"),
        false => format!("{n:.0} {unit}"),
    }
}

pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    kept + "…"
}

/// The same of words that quote data: what is cut within its quotation marks
/// keeps the second one, with a call's bracket, and half of no escape. An address
/// before its end is there to the last digit, or without its port, or not at all:
/// but first the data gives way.
pub fn cut_data(text: &str, most: usize) -> String {
    let long = |text: &str| text.chars().count();
    if long(text) <= most {
        return text.to_owned();
    }
    if let Some((before, host, port, after)) = address(text) {
        if let (Some(from), Some(to)) = (before.find('"'), before.rfind('"')) {
            let (call, way) =
                (&before[..from], format!("{}{host}:{port}{after}", &before[to + 1..]));
            let room = most.saturating_sub(long(call) + long(&way));
            let data = match room >= long("\"abc…\"") {
                true => cut_data(&before[from..=to], room),
                false => String::new(),
            };
            if data.ends_with("…\"") {
                return format!("{call}{data}{way}");
            }
        }
        for way in [format!("{before}{host}:…{after}"), format!("{before}…{after}")] {
            if long(&way) <= most {
                return way;
            }
        }
    }
    for end in ["”", "\")", "\""] {
        let Some(room) = most.checked_sub(1 + end.chars().count()) else { continue };
        let mut kept: Vec<char> = Vec::new();
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            let long = match (c, rest.peek()) {
                ('\\', Some('x')) => 3,
                // As strace has it: up to three digits.
                ('\\', Some(digit)) if digit.is_ascii_digit() => {
                    rest.clone().take(3).take_while(char::is_ascii_digit).count()
                }
                ('\\', Some(_)) => 1,
                _ => 0,
            };
            let unit: Vec<char> = std::iter::once(c).chain(rest.by_ref().take(long)).collect();
            if kept.len() + unit.len() > room {
                break;
            }
            kept.extend(unit);
        }
        let kept: String = kept.into_iter().collect();
        let kept = kept.trim_end_matches('…');
        let open = match end {
            "”" => kept.rfind('“') > kept.rfind('”'),
            _ => {
                let marks = kept.replace("\\\\", "").replace("\\\"", "").matches('"').count();
                marks % 2 == 1 && kept.contains('(') == (end == "\")")
            }
        };
        // Where not one byte of it fits there is nothing to close.
        if open && !kept.ends_with(['“', '"']) {
            return format!("{kept}…{end}");
        }
    }
    cut(text, most)
}

/// An address that words end with: what is before it, its host, its port, and
/// what is behind it.
fn address(text: &str) -> Option<(&str, &str, &str, &str)> {
    let rest = text.trim_end_matches(')');
    let at = rest.rfind([' ', '('])? + 1;
    let (host, port) = rest[at..].rsplit_once(':')?;
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let found =
        digits(port) && (host.contains('.') || host.starts_with('[')) && !host.contains('"');
    found.then(|| (&text[..at], host, port, &text[rest.len()..]))
}

fn description(ladder: &Ladder) -> String {
    let lanes: Vec<String> = ladder.lanes.ids().map(|n| ladder.name(n)).collect();
    format!(
        "A ladder: time runs downward, one lane each for {}. {} steps; the list that follows says them in words.",
        lanes.join(", "),
        ladder.steps.len()
    )
}

/// Lanes from left to right, in percent of the width; and the side on which a
/// lane has its labels: true for the left.
fn lanes(count: usize, wide: bool) -> Vec<(f32, bool)> {
    let at: &[(f32, bool)] = match (count, wide) {
        (0 | 1, _) => &[(4.0, false)],
        (2, true) => &[(37.0, true), (63.0, false)],
        (2, false) => &[(3.0, false), (97.0, true)],
        (3, true) => &[(3.0, false), (46.0, false), (97.0, true)],
        _ => &[],
    };
    if !at.is_empty() {
        return at.to_vec();
    }
    let gap = 94.0 / (count - 1) as f32;
    (0..count).map(|n| (3.0 + gap * n as f32, n * 2 >= count)).collect()
}

fn style(ladder: &Ladder, id: &str, need: f32) -> String {
    let count = ladder.lanes.len();
    let sides = |wide| {
        let mut css = String::new();
        for (n, (x, left)) in lanes(count, wide).iter().enumerate() {
            let (d, anchor) = if *left { (-12.0, "end") } else { (12.0, "start") };
            let d = rem(d);
            let _ = write!(css, "--x{n}:{x}%;--d{n}:{d};--e{n}:{d};--t{n}:{anchor};");
        }
        css += match wide {
            true if count == 2 => "--k:0;--most:8",
            true => "--k:0;--most:3",
            false => "--k:1;--most:1",
        };
        css
    };
    let column = rem(column(ladder));
    let close = || {
        let mut css = String::new();
        for n in 0..count {
            let (x, d) = (place(n), rem(self::column(ladder) - place(n)));
            let _ = write!(css, "--x{n}:{};--d{n}:{d};--e{n}:{};--t{n}:start;", rem(x), rem(12.0));
        }
        css + "--k:0;--most:1"
    };
    let mut css = STYLE.replace("ID", id);
    let _ = writeln!(css, "#{id}{{{}}}", sides(true));
    let narrow = if packed(ladder) { close() } else { sides(false) };
    let _ = write!(
        css,
        "@container ladder (max-width:52.5rem){{#{id}{{{narrow}}}#{id} .k{{display:inline}}#{id} .w{{display:none}}"
    );
    if packed(ladder) {
        let _ = write!(css, "#{id} .mid{{transform:translate({column},.4rem);text-anchor:start}}");
    }
    css += "}\n";
    let _ = writeln!(
        css,
        "@container ladder (max-width:{}){{#{id} .c{{display:inline}}#{id} .u{{display:none}}}}",
        rem(need.min(WIDE)),
    );
    for n in 0..count {
        let _ = writeln!(
            css,
            "#{id} .l{n}{{transform:translateX(var(--x{n}));--d:var(--d{n});--e:var(--e{n});text-anchor:var(--t{n})}}"
        );
    }
    css
}

const STYLE: &str = "\
:is(figure,.wire):has(>#ID){container:ladder/inline-size;margin-inline:0}
#ID{display:block;min-width:20rem;overflow:visible;font:.75rem/1 var(--mono,ui-monospace,SFMono-Regular,Menlo,Consolas,monospace);--f:var(--fg,var(--ink,currentColor));--m:var(--muted,var(--quiet,color-mix(in srgb,currentColor 72%,transparent)));--c:var(--accent,var(--links,#b3541e));--p:var(--bg,var(--paper,Canvas));fill:var(--f)}
#ID:root{color-scheme:light dark;background:Canvas;color:CanvasText}
#ID :is(.k,.c){display:none}
#ID .step{transform:translateY(var(--y))}
#ID text{transform:translateX(calc(var(--d) + var(--s,0px)*var(--k)));white-space:pre;paint-order:stroke;stroke:var(--p);stroke-width:.3125rem;stroke-linejoin:round}
#ID .mid{transform:translateX(calc((var(--a) + var(--b))/2));text-anchor:middle}
#ID .head text{font-weight:700}
#ID .m,#ID .head .m{font-size:.6875rem;font-weight:400;fill:var(--m)}
#ID .n{font-weight:700}
#ID .r{fill:var(--m)}
#ID .bad{fill:var(--c);font-weight:700}
#ID :is(.wait,.dot){transform:translateX(calc(var(--e)*-.45*min(var(--i,0),var(--most))))}
#ID .line{stroke:var(--m);stroke-width:.0625rem;opacity:.6}
#ID .nobody{stroke-dasharray:.125rem .3125rem}
#ID .lead{stroke:var(--m);stroke-width:.0625rem;stroke-dasharray:.0625rem .1875rem;opacity:.8}
#ID .wait{stroke:var(--c);stroke-width:.3125rem;stroke-linecap:round;opacity:.75}
#ID .dot{fill:var(--f)}
#ID .shaft{x:var(--a);width:calc(var(--b) - var(--a));fill:var(--f)}
#ID .tip{fill:var(--f);transform:translateY(1.25rem);transform:translateY(1.25rem) scale(tan(atan2(1rem,16px)))}
#ID .hook{fill:none;stroke:var(--f);transform:translateY(1.25rem) scale(tan(atan2(1rem,16px)))}
#ID .bare .shaft,#ID .bare .tip,#ID .bare text{fill:var(--m)}
#ID .bare .shaft{opacity:.6}
#ID .state{font-size:.6875rem;font-weight:700;letter-spacing:.03em;fill:var(--c)}
#ID .band{fill:transparent}
#ID .on .band{fill:var(--c);opacity:.16}
#ID .why .band{fill:var(--c);opacity:.07}
#ID :is(.on,.why) text{stroke:none}
#ID a{color:inherit;text-decoration:none}
#ID a:hover .mid{text-decoration:underline}
";
