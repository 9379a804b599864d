//! Ladders: what the kernel and the wire saw of a session, drawn.
//!
//! `command.rs` runs each program under strace and `capture.rs` keeps what
//! crosses the loopback. `trace.rs` reads the one; `calls.rs` says which calls
//! matter and in what words, `source.rs` which line made them, `world.rs` whose
//! sockets they were about. `wire.rs` and `unix.rs` tie calls and packets
//! together, `states.rs` derives the states of TCP, `order.rs` puts all of it in
//! order, and `steps.rs` is what comes out. `canon.rs` says what must be the
//! same in every run; `draw.rs`, `page.rs` and `fields.rs` show it, and `file.rs`
//! in a file of its own. `ids.rs` and `words.rs` are what it is all made of.

pub mod calls;
pub mod canon;
pub mod capture;
pub mod draw;
pub mod fields;
pub mod file;
pub mod ids;
pub mod order;
pub mod page;
pub mod source;
pub mod states;
pub mod steps;
pub mod trace;
pub mod unix;
pub mod wire;
pub mod words;
pub mod world;

use std::fs;
use std::path::{Path, PathBuf};

use crate::files;
use crate::normalise::normalise;
use crate::script::Script;
use crate::session::Session;
use crate::snapshot::{bless, diff};
use source::Sources;
use steps::Ladder;
use world::Traced;

/// Beside the traces: the packets, and when each step of the script was taken.
pub const PACKETS: &str = "packets.pcap";
pub const ACTIONS: &str = "actions";

/// Reads what was left in `traces` by a session that was played.
pub fn read(root: &Path, title: &str, traces: &Path) -> Result<Ladder, String> {
    let ladder = recorded(title, traces, &mut Sources::new(root))?;
    if ladder.steps.is_empty() {
        return Err("its ladder has no step: no program that is traced used a socket between two others. Drop `ladder`, or mend the script.".into());
    }
    match ladder.lost() {
        None => Ok(ladder),
        Some(lane) => Err(format!(
            "no call of `{lane}` leads to a line of its listing: strace found no way up its stack. Is RUSTFLAGS set? It hides what .cargo/config.toml says."
        )),
    }
}

/// The same for whatever was traced, and whichever lines `sources` has.
pub fn recorded(title: &str, traces: &Path, sources: &mut Sources) -> Result<Ladder, String> {
    let text = |path: &Path| fs::read(path).map_err(|e| format!("{}: {e}", path.display()));
    let mut traced = Vec::new();
    for path in files::below(traces, 1, "strace") {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        traced.push(Traced {
            terminal: name.splitn(3, '-').last().unwrap_or_default().into(),
            calls: trace::read(&String::from_utf8_lossy(&text(&path)?)),
        });
    }
    let packets = capture::read(&text(&traces.join(PACKETS))?);
    let actions = text(&traces.join(ACTIONS))?;
    let actions = String::from_utf8_lossy(&actions).into_owned();
    let actions = actions.lines().filter_map(|line| line.split_once(' '));
    let actions = actions.filter_map(|(step, time)| Some((step.parse().ok()?, time.parse().ok()?)));
    let actions: Vec<(usize, u64)> = actions.collect();
    Ok(steps::build(title, &traced, packets, &actions, sources))
}

/// Compares a ladder with the one beside the script, and the drawing with the
/// one that this ladder gives; writes both where SNAPSHOTS=overwrite asks.
pub fn compare(session: &Session, script: &Script, played: &Ladder) -> Result<(), String> {
    let old = fs::read_to_string(session.ladder("json")).ok();
    let old = old.and_then(|text| serde_json::from_str::<Ladder>(&text).ok());
    let canonical = |ladder: &Ladder| normalise(&canon::lines(ladder), &script.vary);
    let same = match &old {
        Some(old) => canonical(old)? == canonical(played)?,
        None => false,
    };
    // A ladder that is the same keeps its recording, so that times don't change
    // with every blessing; its drawing may be new.
    let kept = old.as_ref().filter(|_| same).unwrap_or(played);
    let drawn = drawn(session, kept)?;
    let stale =
        drawn.iter().find(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text));
    let Some((path, _)) = stale else {
        return Ok(());
    };
    if bless() {
        return write(session, kept);
    }
    let how = "To draw it anew: SNAPSHOTS=overwrite cargo test --test sessions";
    match &old {
        None => Err(format!("the ladder of {} is not recorded yet. {how}", session.name())),
        Some(_) if same => {
            Err(format!("{} is not what the recording draws. {how}", path.display()))
        }
        Some(old) => Err(format!(
            "the ladder on the page has other steps than this run.\n{}\nMend the listing or the script. {how}",
            difference(&canonical(old)?, &canonical(played)?, &session.ladder("json"))?
        )),
    }
}

/// Writes the files of a ladder.
pub fn write(session: &Session, ladder: &Ladder) -> Result<(), String> {
    for (path, text) in drawn(session, ladder)? {
        fs::write(&path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))?;
    }
    Ok(())
}

/// The three files of a ladder: what was recorded, the drawing, and what a
/// chapter includes.
fn drawn(session: &Session, ladder: &Ladder) -> Result<[(PathBuf, String); 3], String> {
    let id = format!("ladder-{}", session.name().replace('/', "-"));
    let json = serde_json::to_string_pretty(ladder).map_err(|e| e.to_string())?;
    let svg = session.script.with_extension("svg");
    let name = svg.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let page = page::markdown(ladder, &id, &name);
    Ok([
        (session.ladder("json"), json + "\n"),
        (svg, draw::svg(ladder, &id)),
        (session.ladder("md"), page),
    ])
}

/// The first step that differs, by name, and then all that do.
fn difference(old: &str, new: &str, path: &Path) -> Result<String, String> {
    let mut pairs = old.lines().zip(new.lines());
    let first = pairs.find(|(old, new)| old != new);
    let first = first.map_or_else(
        || format!("One has {} steps, the other {}.", old.lines().count(), new.lines().count()),
        |(old, new)| format!("The first is\n  on the page:  {old}\n  in this run:  {new}"),
    );
    Ok(format!("{first}\n{}", diff(old, new, path)?))
}
