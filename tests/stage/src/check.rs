//! One session, played and compared with its recording.

use std::path::Path;

use crate::script::Script;
use crate::session::Session;
use crate::{ladder, listings, needs, process, snapshot};

/// Plays a session and compares. `Ok(Some(reason))`: it can't be played here.
pub fn check(root: &Path, session: &Session) -> Result<Option<String>, String> {
    let script = Script::read(&session.script)?;
    if let Some(reason) = needs::cannot(&script) {
        return if std::env::var_os("CI").is_some() { Err(reason) } else { Ok(Some(reason)) };
    }
    let binaries = listings::binaries(root)?;
    let source = session.source(root);
    if !script.ladder {
        let played = process::play(&session.script, binaries, &source, None)?;
        return snapshot::compare(session, &script, &played);
    }
    let traces = process::temporary()?;
    let played = process::play(&session.script, binaries, &source, Some(traces.path()))?;
    snapshot::compare(session, &script, &played)?;
    let recorded = ladder::read(root, &script.title, traces.path())?;
    ladder::compare(session, &script, &recorded)?;
    Ok(None)
}
