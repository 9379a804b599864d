//! One session, played and compared with its recording.

use std::path::Path;

use crate::alone::Runs;
use crate::inputs::Inputs;
use crate::script::Script;
use crate::session::Session;
use crate::trust::Passes;
use crate::{ladder, listings, needs, process, snapshot};

/// Plays a session and compares, unless it passed before and nothing that it may
/// read has changed. `Ok(Some(reason))`: it can't be played here.
pub fn check(
    root: &Path,
    session: &Session,
    passes: &Passes,
    inputs: &Inputs,
    runs: &Runs,
) -> Result<Option<String>, String> {
    let script = Script::read(&session.script)?;
    if let Some(reason) = needs::cannot(&script).or_else(|| needs::newer_kernel(&script)) {
        return if std::env::var_os("CI").is_some() { Err(reason) } else { Ok(Some(reason)) };
    }
    let binaries = listings::binaries(root)?;
    let key = || inputs.of_session(root, session, &script, binaries);
    let name = session.name();
    let play = || played(root, session, &script, binaries);
    passes.check(&name, key, || runs.run(&name, play))?;
    Ok(None)
}

fn played(
    root: &Path,
    session: &Session,
    script: &Script,
    binaries: &Path,
) -> Result<bool, String> {
    let played = process::play(&session.script, binaries, root, &session.source(root))?;
    snapshot::compare(session, script, &played.recording)?;
    if let Some(ladder) = &played.ladder {
        ladder::compare(session, script, ladder)?;
    }
    Ok(true)
}
