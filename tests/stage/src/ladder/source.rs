//! From an address on a stack to a line of a listing.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use addr2line::Loader;
use serde::{Deserialize, Serialize};

use super::trace::Frame;
use crate::files;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// `listings/PART/CHAPTER/src/bin/NAME.rs`
    pub file: String,
    pub line: u32,
    /// The same line counted as the page shows it, without the comments that
    /// mark anchors.
    pub shown: u32,
    pub text: String,
}

/// Finds lines, and keeps what it has read of each program.
pub struct Sources<'r> {
    root: &'r Path,
    programs: HashMap<String, Option<Loader>>,
    listings: Vec<PathBuf>,
}

impl<'r> Sources<'r> {
    pub fn new(root: &'r Path) -> Self {
        Sources { root, programs: HashMap::new(), listings: files::listings(root) }
    }

    /// The file of a listing, if the program is one.
    pub fn listing(&self, program: &Path) -> Option<String> {
        let name = program.file_name()?;
        let found = self.listings.iter().find(|l| l.file_stem() == Some(name));
        found.map(|listing| files::relative(self.root, listing))
    }

    /// The innermost line of the stack that stands in `file`.
    pub fn line(&mut self, frames: &[Frame], file: &str) -> Option<Source> {
        let lines = frames.iter().filter_map(|frame| self.look_up(frame, file));
        let line = lines.into_iter().next()?;
        let text = fs::read_to_string(self.root.join(file)).ok()?;
        let above = text.lines().take(line as usize - 1);
        let anchors = above.filter(|line| line.contains("ANCHOR")).count();
        Some(Source {
            file: file.to_owned(),
            line,
            shown: line - anchors as u32,
            text: text.lines().nth(line as usize - 1)?.trim().to_owned(),
        })
    }

    fn look_up(&mut self, frame: &Frame, file: &str) -> Option<u32> {
        let program = self.programs.entry(frame.module.clone()).or_insert_with(|| {
            // A library has no lines of a listing, and some have many others.
            let library = frame.module.contains(".so");
            (!library).then(|| Loader::new(&frame.module).ok()).flatten()
        });
        // An address on the stack is where the call returns to: one further.
        let location = program.as_ref()?.find_location(frame.address - 1);
        let location = location.ok()??;
        location.file?.ends_with(file).then_some(location.line?)
    }
}
