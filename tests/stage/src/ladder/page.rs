//! What a chapter includes: the drawing, and beneath it the same steps in
//! words, with every byte of every packet.

use std::fmt::Write as _;

use super::capture::Packet;
use super::ids::Id;
use super::steps::{Ladder, Step, What};
use super::words::{Name, Outcome};
use super::{draw, fields};
use crate::html::escape;

/// The Markdown beside the drawing. `svg` is the drawing's file name.
pub fn markdown(ladder: &Ladder, id: &str, svg: &str) -> String {
    let run = svg.trim_end_matches(".svg");
    let mut page = format!(
        "<figure class=\"ladder\" id=\"{run}-ladder\">\n<div class=\"wire\">\n{{{{#include {svg}}}}}\n</div>\n<details>\n<summary>In words and bytes</summary>\n<ol>\n"
    );
    for (n, step) in ladder.steps.iter().enumerate() {
        let source = match &step.what {
            What::Call { source, .. } => source.as_ref(),
            What::Return { call, .. } => match &ladder.steps[*call].what {
                What::Call { source, .. } => source.as_ref(),
                _ => None,
            },
            _ => None,
        };
        let source = source.map_or_else(String::new, |s| {
            format!(" data-file=\"{}\" data-line=\"{}\"", escape(&s.file), s.shown)
        });
        let number = |step: super::ids::StepId| step.at() + 1;
        let cause =
            step.cause.map_or_else(String::new, |c| format!(" data-cause=\"{}\"", number(c)));
        let call = match step.what {
            What::Return { call, .. } => format!(" data-call=\"{}\"", number(call)),
            _ => String::new(),
        };
        let _ = writeln!(
            page,
            "<li id=\"{id}-{}\" data-us=\"{}\"{source}{cause}{call}>{}</li>",
            n + 1,
            step.time / 1000,
            sentence(ladder, step).replace('{', "&#123;")
        );
    }
    page + "</ol>\n</details>\n</figure>\n"
}

fn sentence(ladder: &Ladder, step: &Step) -> String {
    let who = escape(&ladder.name(step.lane));
    let because =
        |word: &str| step.cause.map_or_else(String::new, |c| format!("{word} {}", c.at() + 1));
    let mut text = match &step.what {
        What::Call { words, source, result, .. } => {
            let mut text = format!("<b>{who}</b> <code>{}</code> ", broken(words.text()));
            match result {
                Some(closes @ Outcome::Closes(_)) => text += &closes.to_string(),
                Some(result) => text += &format!("= <code>{}</code>", escape(&result.to_string())),
                None => text += "waits",
            }
            if let Some(source) = source {
                let file = source.file.rsplit('/').next().unwrap_or_default();
                let (file, line) = (broken(file), source.line);
                text +=
                    &format!(" <small>{file}:{line} <code>{}</code></small>", broken(&source.text));
            }
            text
        }
        What::Return { call, result, waited, woken } => {
            let name = match &ladder.steps[*call].what {
                What::Call { words, .. } => words.name.map_or("", Name::text),
                _ => "",
            };
            let ended = format!(", {} by step", ladder.ended(step));
            let woken = if *woken { because(&ended) } else { String::new() };
            format!(
                "<b>{who}</b> <code>{name}</code> of step {} = <code>{}</code>{woken}, after {}",
                call.at() + 1,
                escape(&result.to_string()),
                draw::duration(*waited),
            )
        }
        What::Packet { to, packet, .. } => format!(
            "<b>{who} → {}</b> {}{}{}",
            escape(&ladder.name(*to)),
            escape(&draw::whole(packet)),
            because(", after step"),
            bytes(packet),
        ),
        What::Message { to, words } => {
            format!("<b>{who} → {}</b> {}", escape(&ladder.name(*to)), escape(&draw::said(words)))
        }
    };
    let states = step
        .states
        .iter()
        .map(|(lane, state)| format!("{} is now <b>{state}</b>", escape(&ladder.name(*lane))));
    let states: Vec<String> = states.collect();
    if !states.is_empty() {
        let at = text.find("<details").unwrap_or(text.len());
        text.insert_str(at, &format!(". {}", states.join(", ")));
    }
    // A blank at the end of what was sent keeps its quotation mark.
    text.replace(" ”", "\u{a0}”")
}

/// The text in HTML. What a phone's line may not hold may end it behind what
/// joins its names, and is cut in none.
fn broken(text: &str) -> String {
    /// Every line has room for so much.
    const SHORT: usize = 26;
    let joined = |word: &str| match word.chars().count() {
        0..=SHORT => escape(word),
        _ => {
            let word = escape(word);
            ["::", ".", "(", "/"]
                .iter()
                .fold(word, |word, mark| word.replace(mark, &format!("{mark}<wbr>")))
        }
    };
    text.split(' ').map(joined).collect::<Vec<_>>().join(" ")
}

fn bytes(packet: &Packet) -> String {
    /// More than this of a field is not shown.
    const MOST: usize = 64;
    let raw = packet.raw();
    let mut table = format!(
        "<details><summary>{} bytes</summary><table><thead><tr><th>Bytes</th><th>Field</th><th>Value</th></tr></thead><tbody>",
        raw.len()
    );
    let mut at = 0;
    for field in fields::of(packet) {
        let hex: Vec<String> = raw[at..at + field.len].iter().map(|b| format!("{b:02x}")).collect();
        at += field.len;
        let more = if field.len > MOST { " …" } else { "" };
        let _ = write!(
            table,
            "<tr><td><code>{}{more}</code></td><td>{}</td><td>{}</td></tr>",
            hex[..field.len.min(MOST)].join(" "),
            escape(&field.name),
            escape(&field.value),
        );
    }
    table + "</tbody></table></details>"
}
