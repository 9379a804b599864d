//! A session performed for somebody who looks on: what every terminal shows, as
//! it happens, in one window.
//!
//! On a wide window each terminal of the script is a column; on a narrow one,
//! and in a pipe, a name in front of each line.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::AsFd;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::termios::{self, LocalFlags, SetArg, Termios};
use nix::unistd::read;

use crate::player::Audience;
use crate::recording::Piece;
use crate::script::{Key, Step};

/// The narrowest column, in characters, that a terminal may have.
const NARROWEST: usize = 34;

/// Colours that can be told apart on light and dark ground, one a terminal.
const COLOURS: [u8; 6] = [36, 33, 35, 32, 34, 31];

/// Who looks on, and how.
pub struct Live {
    terminals: Vec<Shown>,
    layout: Layout,
    colours: bool,
    keyboard: Option<Keyboard>,
    /// Whether a line that says which key goes on stands there.
    asking: bool,
}

/// One terminal of the script, as it is shown.
struct Shown {
    name: String,
    /// What was printed of a line that has no end yet.
    rest: Vec<u8>,
    /// All that was typed and printed.
    all: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Layout {
    /// Each terminal this many characters wide, side by side.
    Columns(usize),
    /// The name in front of each line, padded to this width.
    Names(usize),
}

impl Live {
    /// For the terminals of a script, in their order. With `keys` each step
    /// waits for Enter, where there is a terminal to press it at.
    pub fn new(terminals: &[String], keys: bool) -> Result<Live, String> {
        let out = io::stdout();
        let tty = out.is_terminal();
        let width = tty.then(|| window(out.as_fd())).flatten().unwrap_or(80);
        let each = (width + 1) / terminals.len().max(1) - 1;
        let longest = terminals.iter().map(|name| name.chars().count()).max().unwrap_or(0);
        let layout = match tty && each >= NARROWEST {
            true => Layout::Columns(each),
            false => Layout::Names(longest),
        };
        let shown =
            |name: &String| Shown { name: name.clone(), rest: Vec::new(), all: String::new() };
        let mut live = Live {
            terminals: terminals.iter().map(shown).collect(),
            layout,
            colours: tty && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
            keyboard: if keys && tty { Keyboard::open()? } else { None },
            asking: false,
        };
        if let Layout::Columns(_) = layout {
            for at in 0..live.terminals.len() {
                let name = live.terminals[at].name.clone();
                live.heading(at, &name)?;
            }
            live.write("\n")?;
        }
        Ok(live)
    }

    /// What stands on a line that never ended is shown, too.
    pub fn end(&mut self) -> Result<(), String> {
        self.answered()?;
        (0..self.terminals.len()).try_for_each(|at| self.flush(at))
    }

    /// Each terminal's name, and what it shows.
    pub fn shown(&self) -> Vec<(String, String)> {
        self.terminals.iter().map(|shown| (shown.name.clone(), shown.all.clone())).collect()
    }

    fn heading(&mut self, at: usize, name: &str) -> Result<(), String> {
        let Layout::Columns(width) = self.layout else { return Ok(()) };
        let gap = if at == 0 { "" } else { " " };
        let cut: String = name.chars().take(width).collect();
        let text = self.paint(at, &format!("{cut:─<width$}"), true);
        self.write(&format!("{gap}{text}"))
    }

    /// A whole line of a terminal.
    fn line(&mut self, at: usize, line: &str, typed: bool) -> Result<(), String> {
        self.answered()?;
        let line: String = line.chars().filter(|c| !c.is_control() || *c == '\t').collect();
        let line = tabs(&line);
        let text = match self.layout {
            Layout::Names(width) => {
                let name = format!("{:width$}", self.terminals[at].name);
                format!(
                    "{} {}\n",
                    self.paint(at, &format!("{name} │"), false),
                    self.typed_text(&line, typed)
                )
            }
            Layout::Columns(width) => {
                let margin = " ".repeat(at * (width + 1));
                let cut = chunks(&line, width);
                cut.iter()
                    .map(|part| {
                        format!("{margin}{}\n", {
                            if typed { self.paint(at, part, true) } else { part.clone() }
                        })
                    })
                    .collect()
            }
        };
        self.write(&text)
    }

    fn typed_text(&self, text: &str, typed: bool) -> String {
        match typed && self.colours {
            true => format!("\x1b[1m{text}\x1b[0m"),
            false => text.to_owned(),
        }
    }

    fn paint(&self, at: usize, text: &str, bold: bool) -> String {
        let colour = COLOURS[at % COLOURS.len()];
        match self.colours {
            true => format!("\x1b[{}{colour}m{text}\x1b[0m", if bold { "1;" } else { "" }),
            false => text.to_owned(),
        }
    }

    fn flush(&mut self, at: usize) -> Result<(), String> {
        let rest = std::mem::take(&mut self.terminals[at].rest);
        match rest.is_empty() {
            true => Ok(()),
            false => self.line(at, &String::from_utf8_lossy(&rest), false),
        }
    }

    fn at(&mut self, name: &str) -> usize {
        if let Some(at) = self.terminals.iter().position(|shown| shown.name == name) {
            return at;
        }
        self.terminals.push(Shown { name: name.into(), rest: Vec::new(), all: String::new() });
        self.terminals.len() - 1
    }

    /// Takes the line away that says which key goes on.
    fn answered(&mut self) -> Result<(), String> {
        match std::mem::take(&mut self.asking) {
            true => self.write("\r\x1b[K"),
            false => Ok(()),
        }
    }

    /// Who closes this window early has seen enough.
    fn write(&mut self, text: &str) -> Result<(), String> {
        let mut out = io::stdout();
        let wrote = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        wrote.map_err(|e| format!("cannot show what happens: {e}"))
    }
}

impl Audience for Live {
    fn ready(&mut self, _number: usize, step: &Step) -> Result<bool, String> {
        let Some(keyboard) = &mut self.keyboard else { return Ok(true) };
        match keyboard.pressed()? {
            Some(b'\n' | b'\r' | b' ') => {}
            Some(b'a') => self.keyboard = None,
            Some(b'q' | 3 | 4) => return Err("ended by a key".into()),
            _ if self.asking => return Ok(false),
            _ => {
                let next = match (&step.run, &step.types, step.press) {
                    (Some(command), ..) => format!("runs {}", brief(command)),
                    (_, Some(line), _) => format!("types {}", brief(line)),
                    (.., Some(Key::CtrlC)) => "presses Ctrl-C".into(),
                    (.., Some(Key::CtrlD)) => "presses Ctrl-D".into(),
                    _ => "goes on".into(),
                };
                let ask = format!("[Enter] {} {next}   [a] all   [q] quit", step.terminal);
                let ask = match self.colours {
                    true => format!("\x1b[2m{ask}\x1b[0m"),
                    false => ask,
                };
                self.write(&ask)?;
                self.asking = true;
                return Ok(false);
            }
        }
        self.answered()?;
        Ok(true)
    }

    fn typed(&mut self, terminal: &str, piece: &Piece) {
        let at = self.at(terminal);
        let text = match piece {
            Piece::Command(line) => format!("$ {line}"),
            Piece::Typed(line) | Piece::Output(line) => line.clone(),
        };
        // Who cannot be shown it still gets the end of the session.
        let _ = self.flush(at);
        self.terminals[at].all += &format!("{text}\n");
        for line in text.lines() {
            let _ = self.line(at, line, true);
        }
    }

    fn printed(&mut self, terminal: &str, text: &[u8]) {
        let at = self.at(terminal);
        self.terminals[at].rest.extend_from_slice(text);
        self.terminals[at].all += &String::from_utf8_lossy(text);
        while let Some(end) = self.terminals[at].rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.terminals[at].rest.drain(..=end).collect();
            let _ = self.line(at, String::from_utf8_lossy(&line).trim_end(), false);
        }
    }
}

/// The reader's keyboard, which gives each key at once. It is put right again
/// when this is dropped.
struct Keyboard {
    tty: File,
    before: Termios,
    keys: VecDeque<u8>,
}

impl Keyboard {
    /// Opens it, where there is one.
    fn open() -> Result<Option<Keyboard>, String> {
        let Ok(tty) = File::options().read(true).write(true).open("/dev/tty") else {
            return Ok(None);
        };
        let fail = |e: nix::errno::Errno| format!("cannot read single keys: {e}");
        let before = termios::tcgetattr(&tty).map_err(fail)?;
        let mut single = before.clone();
        single.local_flags.remove(LocalFlags::ICANON | LocalFlags::ECHO | LocalFlags::ISIG);
        termios::tcsetattr(&tty, SetArg::TCSANOW, &single).map_err(fail)?;
        Ok(Some(Keyboard { tty, before, keys: VecDeque::new() }))
    }

    /// The next key that was pressed, if one was. Waits for none.
    fn pressed(&mut self) -> Result<Option<u8>, String> {
        let mut fds = [PollFd::new(self.tty.as_fd(), PollFlags::POLLIN)];
        if poll(&mut fds, PollTimeout::ZERO).is_ok_and(|ready| ready > 0) {
            let mut buf = [0; 64];
            match read(&self.tty, &mut buf) {
                Ok(0) => return Err("the terminal is gone".into()),
                Ok(n) => self.keys.extend(&buf[..n]),
                Err(nix::errno::Errno::EINTR) => {}
                Err(e) => return Err(format!("cannot read a key: {e}")),
            }
        }
        Ok(self.keys.pop_front())
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        let _ = termios::tcsetattr(&self.tty, SetArg::TCSANOW, &self.before);
    }
}

/// The width of the window that a terminal is shown in.
fn window(fd: std::os::fd::BorrowedFd) -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(fd).ok()?;
    (size.ws_col > 0).then_some(size.ws_col.into())
}

/// A line as the window shows it: tabs go to every eighth column.
fn tabs(line: &str) -> String {
    let mut out = String::new();
    let mut column = 0;
    for c in line.chars() {
        let width = if c == '\t' { 8 - column % 8 } else { 1 };
        out.extend(std::iter::repeat_n(if c == '\t' { ' ' } else { c }, width));
        column += width;
    }
    out
}

/// A line, cut where a column ends.
fn chunks(line: &str, width: usize) -> Vec<String> {
    let letters: Vec<char> = line.chars().collect();
    match letters.is_empty() {
        true => vec![String::new()],
        false => letters.chunks(width).map(|part| part.iter().collect()).collect(),
    }
}

/// The beginning of what will be typed.
fn brief(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.chars().count() > 40 {
        true => line.chars().take(39).collect::<String>() + "…",
        false => line.to_owned(),
    }
}
