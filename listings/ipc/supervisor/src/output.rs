//! What a service printed: the last lines of it, in bounded memory.

use std::collections::VecDeque;
use std::io::{ErrorKind, PipeReader, Read};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::log::say;

const LINES: usize = 10;
const LONGEST: usize = 120;
const PAUSE: Duration = Duration::from_millis(5);

/// The end of an output. Clones are the same one.
#[derive(Clone, Default)]
pub struct Tail(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    lines: VecDeque<Vec<u8>>,
    /// The last one has not seen its end yet.
    open: bool,
    bytes: u64,
}

impl Tail {
    /// Reads for as long as the supervisor lives. Whoever prints without end
    /// fills the pipe, and waits there: at most 4096 bytes are read in 5 ms.
    pub fn collect(&self, name: &str, mut from: PipeReader) {
        let mut buf = [0; 4096];
        loop {
            match from.read(&mut buf) {
                Ok(0) => return,
                Ok(n) => self.add(&buf[..n]),
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(e) => {
                    say(format!("{name}: reading its output: {e}"));
                    thread::sleep(20 * PAUSE);
                }
            }
            thread::sleep(PAUSE);
        }
    }

    fn add(&self, bytes: &[u8]) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.bytes += bytes.len() as u64;
        for piece in bytes.split_inclusive(|b| *b == b'\n') {
            if !kept.open {
                if kept.lines.len() == LINES {
                    kept.lines.pop_front();
                }
                kept.lines.push_back(Vec::new());
            }
            let text = piece.strip_suffix(b"\n").unwrap_or(piece);
            kept.open = text.len() == piece.len();
            if let Some(line) = kept.lines.back_mut() {
                let room = LONGEST - line.len();
                line.extend(text.iter().take(room));
            }
        }
    }

    /// How many bytes there were, ever.
    pub fn bytes(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).bytes
    }

    /// The last lines, each with its end. Control characters are escaped, so
    /// that what a service prints can't pass for an answer of ours.
    pub fn text(&self) -> String {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = kept.lines.iter();
        lines
            .map(|line| format!("| {}\n", line.escape_ascii()))
            .collect()
    }
}
