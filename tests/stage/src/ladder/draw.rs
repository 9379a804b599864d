//! The drawing: one SVG that is as wide as the page lets it be. Rows are at
//! fixed heights; lanes are at percentages that CSS sets, one set for a wide
//! page and one for a narrow one, so that the text keeps its size on both.

use std::fmt::Write as _;

use super::capture::{Kind, Packet};
use super::steps::{Ladder, What};
use crate::html::escape;

const TOP: u32 = 44;

/// A step's place: where its row begins, and how high it is.
struct Row {
    y: u32,
    high: u32,
}

/// Draws a ladder. `id` is unique in the course.
pub fn svg(ladder: &Ladder, id: &str) -> String {
    let rows = rows(ladder);
    let bottom = rows.last().map_or(TOP, |row| row.y + row.high) + 8;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ladder\" id=\"{id}\" width=\"100%\" height=\"{bottom}\" role=\"group\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\">\n\
         <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n<style>\n{}</style>\n",
        escape(&ladder.title),
        escape(&description(ladder)),
        style(ladder, id, bottom),
    );
    for (n, lane) in ladder.lanes.iter().enumerate() {
        let (class, program) = match &lane.program {
            Some(program) => ("line", program.as_str()),
            None => ("line nobody", "nobody"),
        };
        let _ = writeln!(
            svg,
            "<g class=\"l{n} head\"><text y=\"14\">{}</text><text y=\"29\" class=\"m\">{}</text></g>\
             <g class=\"l{n}\"><path class=\"{class}\" d=\"M0 {}V{bottom}\"/></g>",
            escape(&lane.terminal),
            escape(program),
            TOP - 8,
        );
    }
    for (n, step) in ladder.steps.iter().enumerate() {
        if let What::Return { call, .. } = step.what {
            let from = rows[call].y + rows[call].high - 9;
            let until = rows[n].y + 11;
            let _ = writeln!(
                svg,
                "<g class=\"l{}\"><path class=\"wait\"{} d=\"M0 {from}V{until}\"/></g>",
                step.lane,
                aside(ladder, call),
            );
        }
    }
    for n in 0..ladder.steps.len() {
        svg += &step(ladder, n, id, &rows);
    }
    svg + "</svg>\n"
}

fn rows(ladder: &Ladder) -> Vec<Row> {
    let mut y = TOP;
    let mut rows = Vec::new();
    for (n, step) in ladder.steps.iter().enumerate() {
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
fn quotes(ladder: &Ladder, at: usize) -> bool {
    let this = &ladder.steps[at];
    let What::Call { source: Some(here), thread, .. } = &this.what else {
        return false;
    };
    let before = ladder.steps[..at].iter().rev().find_map(|s| match &s.what {
        What::Call { source, thread: t, .. } if s.lane == this.lane && t == thread => Some(source),
        _ => None,
    });
    before.is_none_or(|source| source.as_ref() != Some(here))
}

fn step(ladder: &Ladder, n: usize, id: &str, rows: &[Row]) -> String {
    let this = &ladder.steps[n];
    let Row { y, high } = rows[n];
    let lane = this.lane;
    let mut inside = format!("<rect class=\"band\" width=\"100%\" height=\"{high}\"/>");
    match &this.what {
        What::Call { words, source, result, .. } => {
            let base = high - 5;
            let fits = |chars: usize, size: f32| shift(ladder, lane, chars, size);
            let mut label = String::new();
            if let Some(source) = source.as_ref().filter(|_| quotes(ladder, n)) {
                let number = source.line.to_string();
                let text = cut(&source.text, 43 - number.len());
                let _ = write!(
                    label,
                    "<text class=\"m\" y=\"17\"{}><tspan class=\"n\">{number}</tspan> {}</text>",
                    fits(text.chars().count() + number.len() + 1, SMALL),
                    escape(&text),
                );
            }
            let result =
                result.as_ref().map_or_else(String::new, |r| match r.starts_with("closes") {
                    true => format!(", {r}"),
                    false => format!(" = {r}"),
                });
            let words = cut(words, usize::max(24, 42 - usize::min(42, result.chars().count())));
            let states = this.states.iter().map(|(_, state)| state.as_str());
            let states: String = states.map(|state| format!(" {state}")).collect();
            let _ = write!(
                label,
                "<path class=\"dot\"{0} d=\"M0 {1}h0\"/><text y=\"{base}\"{2}>{3}{4}<tspan class=\"state\">{states}</tspan></text>",
                aside(ladder, n),
                base - 4,
                fits(format!("{words}{result}{states}").chars().count(), LARGE),
                escape(&words),
                outcome(&result),
            );
            let _ = write!(inside, "<g class=\"l{lane}\">{label}</g>");
        }
        What::Return { call, result, waited, woken, .. } => {
            let why = match (woken, this.cause.map(|c| &ladder.steps[c].what)) {
                (true, Some(cause)) => format!("woken by {}, ", short(ladder, cause)),
                _ => String::new(),
            };
            let why = format!("{why}after {}", duration(*waited));
            let _ = write!(
                inside,
                "<g class=\"l{lane}\"><path class=\"dot\"{} d=\"M0 11h0\"/><text y=\"15\"{}>{}</text><text class=\"m\" y=\"29\"{}>{}</text></g>",
                aside(ladder, *call),
                shift(ladder, lane, result.chars().count() + 2, LARGE),
                outcome(&format!("= {result}")),
                shift(ladder, lane, why.chars().count(), SMALL),
                escape(&why),
            );
        }
        What::Packet { to, packet, .. } => {
            let bare = matches!(&packet.kind, Kind::Tcp { flags, .. } if flags == "ACK")
                && packet.len == 0;
            let class = if bare { "p bare" } else { "p" };
            let arrow = arrow(lane, *to, class, &label(packet));
            let _ = write!(inside, "<a href=\"#{id}-{}\">{arrow}</a>", n + 1);
        }
        What::Message { to, words } => inside += &arrow(lane, *to, "p", words),
    }
    for (lane, state) in this.states.iter().filter(|_| matches!(this.what, What::Packet { .. })) {
        let _ = write!(
            inside,
            "<g class=\"l{lane}\"><text class=\"state\" y=\"34\">{state}</text></g>"
        );
    }
    format!("<g class=\"step\" transform=\"translate(0 {y})\">{inside}</g>\n")
}

/// What threads other than the first do stands beside the lane, away from its
/// labels.
fn aside(ladder: &Ladder, call: usize) -> String {
    match ladder.steps[call].what {
        What::Call { thread, .. } if thread > 0 => format!(" style=\"--i:{thread}\""),
        _ => String::new(),
    }
}

/// How wide a character is, in the two sizes.
const LARGE: f32 = 7.25;
const SMALL: f32 = 6.65;

/// A label that would leave the narrow form at one side is moved back, over the
/// lanes that it then covers. The narrowest page leaves 320 pixels.
fn shift(ladder: &Ladder, lane: usize, chars: usize, size: f32) -> String {
    const NARROWEST: f32 = 320.0;
    let (x, left) = lanes(ladder.lanes.len(), false)[lane];
    let from = x / 100.0 * NARROWEST;
    let room = if left { from - 12.0 } else { NARROWEST - from - 12.0 };
    let over = chars as f32 * size - room;
    if over <= 0.0 {
        return String::new();
    }
    let by = if left { over } else { -over };
    format!(" style=\"--s:{by:.0}px\"")
}

/// A thing that goes from one lane to another.
fn arrow(from: usize, to: usize, class: &str, label: &str) -> String {
    let (left, right) = (from.min(to), from.max(to));
    let tip = match from < to {
        true => "M-2 20l-8-4v8z",
        false => "M2 20l8-4v8z",
    };
    format!(
        "<g class=\"{class}\" style=\"--a:var(--x{left});--b:var(--x{right})\"><rect class=\"shaft\" y=\"19.5\" height=\"1\"/>\
         <g class=\"l{to}\"><path class=\"tip\" d=\"{tip}\"/></g><text class=\"mid\" y=\"14\">{}</text></g>",
        escape(label)
    )
}

/// What a packet is, in as few words as will do.
pub fn label(packet: &Packet) -> String {
    let bytes = if packet.len == 1 { "byte" } else { "bytes" };
    let text = packet.payload().escape_ascii().to_string();
    let text = format!("{} {bytes} “{}”", packet.len, cut(&text, 16));
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

/// What woke a call, in two or three words.
pub fn short(ladder: &Ladder, what: &What) -> String {
    match what {
        What::Packet { packet, .. } if packet.len > 0 => "the data".into(),
        What::Packet { packet, .. } => label(packet),
        What::Message { words, .. } if words.contains("byte") => "the data".into(),
        What::Message { words, .. } => words.clone(),
        What::Call { words, .. } => words.clone(),
        What::Return { call, .. } => short(ladder, &ladder.steps[*call].what),
    }
}

fn outcome(text: &str) -> String {
    let class = if text.contains("= E") { "bad" } else { "r" };
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

fn description(ladder: &Ladder) -> String {
    let lanes: Vec<String> = (0..ladder.lanes.len()).map(|n| ladder.name(n)).collect();
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
        (3, false) => &[(3.0, false), (36.0, false), (97.0, true)],
        _ => &[],
    };
    if !at.is_empty() {
        return at.to_vec();
    }
    let gap = 94.0 / (count - 1) as f32;
    (0..count).map(|n| (3.0 + gap * n as f32, n * 2 >= count)).collect()
}

fn style(ladder: &Ladder, id: &str, bottom: u32) -> String {
    let variables = |wide| {
        let mut css = String::new();
        for (n, (x, left)) in lanes(ladder.lanes.len(), wide).iter().enumerate() {
            let (d, anchor) = if *left { (-12, "end") } else { (12, "start") };
            let _ = write!(css, "--x{n}:{x}%;--d{n}:{d}px;--t{n}:{anchor};");
        }
        css += if wide { "--k:0" } else { "--k:1" };
        css
    };
    let mut css = STYLE.replace("ID", id).replace("HEIGHT", &bottom.to_string());
    let _ = writeln!(css, "#{id}{{{}}}", variables(true));
    let _ = writeln!(css, "@container ladder (max-width:840px){{#{id}{{{}}}}}", variables(false));
    for n in 0..ladder.lanes.len() {
        let _ = writeln!(
            css,
            "#{id} .l{n}{{transform:translateX(var(--x{n}));--d:var(--d{n});text-anchor:var(--t{n})}}"
        );
    }
    css
}

const STYLE: &str = "\
figure:has(>#ID){container:ladder/inline-size;margin-inline:0}
#ID{display:block;height:HEIGHTpx;overflow:visible;font:12px/1 var(--mono,ui-monospace,SFMono-Regular,Menlo,Consolas,monospace);--f:var(--fg,var(--ink,currentColor));--m:var(--muted,var(--quiet,color-mix(in srgb,currentColor 72%,transparent)));--c:var(--accent,var(--links,#b3541e));--p:var(--bg,var(--paper,Canvas));fill:var(--f)}
#ID:root{color-scheme:light dark;background:Canvas;color:CanvasText}
#ID text{transform:translateX(calc(var(--d) + var(--s,0px)*var(--k)));white-space:pre;paint-order:stroke;stroke:var(--p);stroke-width:5px;stroke-linejoin:round}
#ID .mid{transform:translateX(calc((var(--a) + var(--b))/2));text-anchor:middle}
#ID .head text{font-weight:700}
#ID .m,#ID .head .m{font-size:11px;font-weight:400;fill:var(--m)}
#ID .n{font-weight:700}
#ID .r{fill:var(--m)}
#ID .bad{fill:var(--c);font-weight:700}
#ID :is(.wait,.dot){transform:translateX(calc(var(--d)*-.45*var(--i,0)))}
#ID .line{stroke:var(--m);stroke-width:1;opacity:.6}
#ID .nobody{stroke-dasharray:2 5}
#ID .wait{stroke:var(--c);stroke-width:5;stroke-linecap:round;opacity:.75}
#ID .dot{stroke:var(--f);stroke-width:7;stroke-linecap:round}
#ID .shaft{x:var(--a);width:calc(var(--b) - var(--a));fill:var(--f)}
#ID .tip{fill:var(--f)}
#ID .bare .shaft,#ID .bare .tip,#ID .bare text{fill:var(--m)}
#ID .bare .shaft{opacity:.6}
#ID .state{font-size:11px;font-weight:700;letter-spacing:.03em;fill:var(--c)}
#ID .band{fill:transparent}
#ID .on .band{fill:var(--c);opacity:.16}
#ID .why .band{fill:var(--c);opacity:.07}
#ID :is(.on,.why) text{stroke:none}
#ID a{color:inherit;text-decoration:none}
#ID a:hover .mid{text-decoration:underline}
";
