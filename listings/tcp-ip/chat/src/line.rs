//! From bytes to lines.

/// A line of IRC has 512 bytes at most, its end among them.
pub const LONGEST: usize = 512;

// ANCHOR: lines
#[derive(Debug, PartialEq)]
pub enum Line {
    Whole(Vec<u8>),
    TooLong,
    /// More of a line that is too long: it costs what a line costs.
    Skipped,
}

/// What has come, and is no line yet.
#[derive(Default)]
pub struct Lines {
    waiting: Vec<u8>,
    /// The rest of a line that was too long is thrown away.
    skipping: bool,
}

impl Lines {
    pub fn push(&mut self, bytes: &[u8]) {
        self.waiting.extend_from_slice(bytes);
    }

    /// The next line, without its end. LF alone ends it too: `nc` sends that.
    pub fn take(&mut self) -> Option<Line> {
        loop {
            let Some(at) = self.waiting.iter().position(|b| *b == b'\n') else {
                if self.waiting.len() < LONGEST {
                    return None;
                }
                self.waiting.clear();
                return match std::mem::replace(&mut self.skipping, true) {
                    false => Some(Line::TooLong),
                    true => Some(Line::Skipped),
                };
            };
            let mut line: Vec<u8> = self.waiting.drain(..=at).collect();
            if std::mem::take(&mut self.skipping) {
                continue;
            }
            if line.len() > LONGEST {
                return Some(Line::TooLong);
            }
            // None of the three may reach another member inside a text.
            line.retain(|b| !matches!(b, b'\r' | b'\n' | 0));
            return Some(Line::Whole(line));
        }
    }
}
// ANCHOR_END: lines
