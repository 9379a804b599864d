//! From an address on a stack to a line of a source file.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use addr2line::Loader;
use object::{Object, ObjectSegment};
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
    /// Where the reader's own programs are, if their lines count too.
    own: Option<PathBuf>,
    programs: HashMap<String, Option<Program>>,
    listings: Vec<PathBuf>,
    texts: HashMap<PathBuf, Option<String>>,
}

/// A program with debug information.
struct Program {
    loader: Loader,
    /// strace names places in the file; in memory they are elsewhere. Where in
    /// the file each segment begins and ends, and where in memory.
    segments: Vec<(u64, u64, u64)>,
}

impl<'r> Sources<'r> {
    /// The lines of the listings.
    pub fn new(root: &'r Path) -> Self {
        Sources {
            root,
            own: None,
            programs: HashMap::new(),
            listings: files::listings(root),
            texts: HashMap::new(),
        }
    }

    /// The lines of the reader's own programs too, of any language.
    pub fn own(mut self, directory: &Path) -> Self {
        self.own = Some(directory.to_owned());
        self
    }

    /// The file of a listing, if the program is one.
    pub fn listing(&self, program: &Path) -> Option<String> {
        let name = program.file_name()?;
        let found = self.listings.iter().find(|l| l.file_stem() == Some(name));
        found.map(|listing| files::relative(self.root, listing))
    }

    /// The line that a call of a program came from: of a listing, the innermost
    /// in its file; of the reader's own, the innermost in a file that is theirs.
    pub fn line(&mut self, frames: &[Frame], listing: Option<&str>) -> Option<Source> {
        let Some(file) = listing else {
            return self.own_line(frames);
        };
        let mut found = frames.iter().filter_map(|frame| {
            let (path, line) = self.look_up(frame)?;
            path.ends_with(file).then_some(line)
        });
        let line = found.next()?;
        let root = self.root.to_owned();
        let text = self.text(&root.join(file))?;
        let above = text.lines().take(line as usize - 1);
        let anchors = above.filter(|line| line.contains("ANCHOR")).count();
        Some(Source {
            file: file.to_owned(),
            line,
            shown: line - anchors as u32,
            text: text.lines().nth(line as usize - 1)?.trim().to_owned(),
        })
    }

    /// Below the reader's directory before anywhere else, for a library may be
    /// theirs too.
    fn own_line(&mut self, frames: &[Frame]) -> Option<Source> {
        let own = self.own.clone()?;
        let mut found: Vec<(PathBuf, u32)> = Vec::new();
        for frame in frames {
            let Some((path, line)) = self.look_up(frame) else { continue };
            let path = own.join(path);
            let path = path.canonicalize().unwrap_or(path);
            if !theirs(&path) && self.text(&path).is_some() {
                found.push((path, line));
            }
        }
        let here = own.canonicalize().unwrap_or(own);
        let inside = found.iter().find(|(path, _)| path.starts_with(&here));
        let (path, line) = inside.or(found.first())?.clone();
        let text = self.text(&path)?.lines().nth(line as usize - 1)?.trim().to_owned();
        let file = path.strip_prefix(&here).unwrap_or(&path).to_string_lossy().into_owned();
        Some(Source { file, line, shown: line, text })
    }

    fn text(&mut self, path: &Path) -> Option<&str> {
        let known = self.texts.entry(path.to_owned());
        known.or_insert_with(|| fs::read_to_string(path).ok()).as_deref()
    }

    /// The file and the line of a place on a stack.
    fn look_up(&mut self, frame: &Frame) -> Option<(String, u32)> {
        let own = self.own.is_some();
        let program = self.programs.entry(frame.module.clone()).or_insert_with(|| {
            // A library has no lines of a listing, and some have many others.
            let module = Path::new(&frame.module);
            let skipped = if own { system(module) } else { frame.module.contains(".so") };
            (!skipped).then(|| Program::read(module)).flatten()
        });
        let program = program.as_ref()?;
        // An address on the stack is where the call returns to: one further.
        let location = program.loader.find_location(program.address(frame.address) - 1);
        let location = location.ok()??;
        Some((location.file?.to_owned(), location.line?))
    }
}

impl Program {
    fn read(path: &Path) -> Option<Program> {
        let loader = Loader::new(path).ok()?;
        let data = fs::read(path).ok()?;
        let file = object::File::parse(&*data).ok()?;
        let segments = file.segments().map(|segment| {
            let (from, length) = segment.file_range();
            (from, from + length, segment.address())
        });
        Some(Program { loader, segments: segments.collect() })
    }

    fn address(&self, place: u64) -> u64 {
        let within = |(from, until, _): &&(u64, u64, u64)| (*from..*until).contains(&place);
        let segment = self.segments.iter().find(within);
        segment.map_or(place, |(from, _, address)| place - from + address)
    }
}

/// Whether a program came with the system.
fn system(path: &Path) -> bool {
    ["/usr", "/bin", "/sbin", "/lib", "/lib64"].iter().any(|dir| path.starts_with(dir))
        && !path.starts_with("/usr/local")
}

/// Whether a source file came with a language, or is a library's that was
/// fetched.
fn theirs(path: &Path) -> bool {
    let fetched = [".cargo/registry", ".cargo/git", ".rustup", "go/pkg/mod", "lib/rustlib"];
    let text = path.to_string_lossy();
    path.starts_with("/usr")
        || path.starts_with("/rustc")
        || fetched.iter().any(|part| text.contains(&format!("/{part}/")))
}

/// Whether a program has debug information, so that to walk its stacks is worth
/// the time that it takes.
pub fn debuggable(program: &Path) -> bool {
    let Ok(data) = fs::read(program) else { return false };
    let Ok(file) = object::File::parse(&*data) else { return false };
    !system(program)
        && [".debug_info", ".zdebug_info"].iter().any(|name| file.section_by_name(name).is_some())
}
