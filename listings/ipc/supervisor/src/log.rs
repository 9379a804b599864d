//! Telling the operator what happens, on standard error.

use std::fmt::Display;
use std::io::{self, Write};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread;
use std::time::Duration;

enum Entry {
    Line(String),
    /// Everything before this has been written.
    Mark(Sender<()>),
}

static LOST: AtomicUsize = AtomicUsize::new(0);
static LOG: LazyLock<Option<SyncSender<Entry>>> = LazyLock::new(|| {
    let (log, entries) = mpsc::sync_channel(256);
    let writer = thread::Builder::new().spawn(move || write(&entries));
    writer.ok().map(|_| log)
});

/// Logs a line. Never waits: a terminal on which somebody pressed Ctrl-S stops
/// no service. What finds no room is counted, and the count is logged later.
pub fn say(what: impl Display) {
    let Some(log) = LOG.as_ref() else {
        // No thread could be had for it.
        return put(&what.to_string());
    };
    if log.try_send(Entry::Line(what.to_string())).is_err() {
        LOST.fetch_add(1, Ordering::Relaxed);
    }
}

/// A log that is gone, or whose disk is full, stops no service either.
fn put(line: &str) {
    if !print(line) {
        LOST.fetch_add(1, Ordering::Relaxed);
    }
}

/// Whether it is written. If not, a part may be, and the next begins anew.
fn print(line: &str) -> bool {
    static TORN: AtomicBool = AtomicBool::new(false);
    let start = if TORN.load(Ordering::Relaxed) {
        "\n"
    } else {
        ""
    };
    let line = format!("{start}{line}\n");
    let written = io::stderr().write_all(line.as_bytes()).is_ok();
    TORN.store(!written, Ordering::Relaxed);
    written
}

/// Waits until all that was said is written, but no longer than a second.
pub fn flush() {
    let (mark, written) = mpsc::channel();
    let sent = LOG.as_ref().map(|log| log.try_send(Entry::Mark(mark)));
    if let Some(Ok(())) = sent {
        let _ = written.recv_timeout(Duration::from_secs(1));
    }
}

fn write(entries: &Receiver<Entry>) {
    for entry in entries {
        match entry {
            Entry::Line(line) => put(&line),
            Entry::Mark(mark) => drop(mark.send(())),
        }
        let lost = LOST.swap(0, Ordering::Relaxed);
        if lost > 0 && !print(&format!("({lost} lines found no room)")) {
            LOST.fetch_add(lost, Ordering::Relaxed);
        }
    }
}
