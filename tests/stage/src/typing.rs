//! A session typed by a machine, as a reader would: into terminals of a lab,
//! each a pane of tmux with the reader's shell in it, and so wide that no line is
//! cut in two. A key is pressed when the
//! screen shows what a reader would wait for, never after a time.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::LazyLock;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use regex::Regex;

use crate::guard::Guarded;
use crate::html::prose;
use crate::normalise::normalise;
use crate::script::{Key, Script, Step};
use crate::session::Session;
use crate::{needs, snapshot};

/// Types a session and compares what stands on the screens with the page.
/// `Ok(Some(reason))`: it can't be typed on this machine.
pub fn check(session: &Session, lab: &Path) -> Result<Option<String>, String> {
    let script = Script::read(&session.script)?;
    let dirs: Vec<PathBuf> = std::env::split_paths(&crate::path::path()).collect();
    let tmux = (!dirs.iter().any(|dir| dir.join("tmux").is_file()))
        .then(|| "needs tmux: apt-get install tmux".to_owned());
    let older = || needs::newer_kernel(&script);
    if let Some(reason) = needs::cannot(&script).or(tmux).or_else(older) {
        return if std::env::var_os("CI").is_some() { Err(reason) } else { Ok(Some(reason)) };
    }
    let recording = session.script.with_extension("md");
    let page = fs::read_to_string(&recording)
        .map_err(|e| format!("cannot read {}: {e}", recording.display()))?;
    let names = terminals(&script);
    let typed = type_all(&script, lab)?;
    let (mut expected, mut actual) = (String::new(), String::new());
    for (name, screen) in names.iter().zip(typed) {
        expected += &format!("== {name}\n{}", seen(&shown(&page, name)));
        actual += &format!("== {name}\n{}", seen(&screen));
    }
    let expected = normalise(&expected, &script.vary)?;
    let actual = normalise(&actual, &script.vary)?;
    if expected == actual {
        return Ok(None);
    }
    let diff = snapshot::diff(&expected, &actual, &recording)?;
    Err(format!("typed in a lab, it gives something else than the page shows:\n{diff}"))
}

/// The terminals of a script, in the order in which they act.
fn terminals(script: &Script) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for step in &script.step {
        if !names.contains(&step.terminal.as_str()) {
            names.push(&step.terminal);
        }
    }
    names
}

/// What one terminal shows on the page, as a screen would.
fn shown(page: &str, terminal: &str) -> String {
    static TURN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"(?s)<p>([^<]*)</p>\s*<pre[^>]*><code[^>]*>(.*?)</code></pre>"#)
            .expect("a valid pattern")
    });
    // A screen does not show what moves no cursor.
    static CONTROL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\^[@-BE-\]_]").expect("a valid pattern"));
    let plain = |html: &str| html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let turns = TURN.captures_iter(page).filter(|turn| turn[1] == prose(terminal));
    let html: String = turns.map(|turn| turn[2].to_owned()).collect();
    // Ctrl-D is not echoed.
    let html = html.replace("<kbd>^D</kbd>\n", "").replace("<kbd>↵</kbd>", "");
    let html = html.replace("<kbd>", "").replace("</kbd>", "");
    let text: String = plain(&html).lines().map(|line| overwritten(line) + "\n").collect();
    filled(&CONTROL.replace_all(&text, ""))
}

/// Without empty lines: a shell leaves some of its own.
fn filled(text: &str) -> String {
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| line.to_owned() + "\n").collect()
}

/// What is left of a line once each carriage return in it had its effect.
fn overwritten(line: &str) -> String {
    line.split("^M").fold(String::new(), |before, part| {
        let rest: String = before.chars().skip(part.chars().count()).collect();
        part.to_owned() + &rest
    })
}

/// A screen without what is the shell's, and not a program's.
fn seen(screen: &str) -> String {
    static SHELLS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?m)^(?:(?:Killed|Terminated|Hangup|Aborted|Quit)(?: .*)?|\[\d+\].*)\n")
            .expect("a valid pattern")
    });
    // What a program says of an interrupt, it says on the line of the echo.
    static INTERRUPT: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\^C\n*").expect("a valid pattern"));
    // A key that comes in the middle of a line stands before it on the page.
    static WITHIN: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?m)^(.+)\^C\n").expect("a valid pattern"));
    let text = INTERRUPT.replace_all(screen, "^C\n").replace('\t', " ");
    let text = WITHIN.replace_all(&text, "^C\n$1");
    let text: String = text.lines().map(|line| line.trim_end().to_owned() + "\n").collect();
    filled(&SHELLS.replace_all(&text, ""))
}

/// Types a session into panes beside one another, in the reader's own window.
/// When all is typed, or something differs, the panes are the reader's: shells in
/// a lab, until they detach or leave them. `size`: the window's columns and rows.
pub fn show(script: &Script, lab: &Path, size: (u16, u16)) -> Result<(), String> {
    let names = terminals(script);
    let mut desk = Desk::new(lab, Duration::from_secs(script.deadline.max(20)))?;
    desk.beside = true;
    desk.name = format!("play-{}", std::process::id());
    desk.prompt = format!("lab@{}", desk.name);
    let (columns, rows) = size;
    desk.tmux.ask(&format!("refresh-client -C {columns}x{rows}"))?;
    for (at, name) in names.iter().enumerate() {
        desk.open(at)?;
        let id = desk.panes[at].id.clone();
        desk.tmux.ask(&format!("select-pane -t {id} -T {}", quoted(name)))?;
    }
    // Beside one another where each is wide enough for a line.
    let wide = usize::from(columns) / names.len().max(1) >= 70;
    let layout = if wide { "even-horizontal" } else { "tiled" };
    desk.tmux.ask(&format!("select-layout -t :$ {layout}"))?;
    let mut window = Command::new("tmux");
    window.args(["-u", "-S"]).arg(desk.tmux.place.path().join("tmux")).arg("attach-session");
    window.env_remove("TMUX").env("LC_ALL", "C.UTF-8");
    let mut window = window.spawn().map_err(|e| format!("cannot show tmux: {e}"))?;
    let mut typed = Ok(());
    for (n, step) in script.step.iter().enumerate() {
        let at = names.iter().position(|name| *name == step.terminal).unwrap_or_default();
        // So that an eye can follow; nothing depends on it.
        thread::park_timeout(Duration::from_millis(700));
        if window.try_wait().is_ok_and(|ended| ended.is_some()) {
            return Ok(());
        }
        if let Err(why) = desk.step(at, step) {
            typed = Err(desk.failure(n + 1, &why, &names));
            break;
        }
    }
    window.wait().map_err(|e| format!("cannot wait for tmux: {e}"))?;
    typed
}

/// Types the whole script, and gives each terminal's screen.
fn type_all(script: &Script, lab: &Path) -> Result<Vec<String>, String> {
    let mut desk = Desk::new(lab, Duration::from_secs(script.deadline.max(20)))?;
    let names = terminals(script);
    for (n, step) in script.step.iter().enumerate() {
        let at = names.iter().position(|name| *name == step.terminal).unwrap_or_default();
        desk.step(at, step).map_err(|why| desk.failure(n + 1, &why, &names))?;
    }
    for at in 0..desk.panes.len() {
        desk.prompt(at).map_err(|why| desk.failure(script.step.len(), &why, &names))?;
    }
    (0..desk.panes.len()).map(|at| desk.transcript(at)).collect()
}

/// A screen has columns where a program printed tabs.
fn squeezed(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().map(|c| if c == '\t' { ' ' } else { c }) {
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out
}

/// Whether a line ends with the prompt, after which nothing was typed yet.
fn at_prompt(line: &str, prompt: &str) -> bool {
    line.rsplit_once(prompt).is_some_and(|(_, dir)| dir.find('$') == Some(dir.len() - 1))
}

/// Terminals in one lab, and tmux, which shows them.
struct Desk {
    tmux: Tmux,
    lab: PathBuf,
    /// The lab's name.
    name: String,
    /// How each terminal's prompt begins; a directory may follow, and `$`.
    prompt: String,
    deadline: Duration,
    panes: Vec<Pane>,
    /// The panes share one window, for somebody to look at.
    beside: bool,
}

struct Pane {
    id: String,
    /// The shell's process, as this machine numbers it.
    shell: u32,
    /// Where the first prompt stands.
    begin: usize,
    /// The first line that is not yet looked at.
    next: usize,
    interrupted: bool,
    /// Lines of attempts that a reader would not count.
    cut: Vec<std::ops::Range<usize>>,
    /// Lines in which a command goes on, behind the shell's second prompt.
    continued: Vec<usize>,
}

/// What stands in a pane, from its beginning.
struct Screen {
    lines: Vec<String>,
    /// Whether the cursor stands in the last line, behind something.
    partial: bool,
}

impl Screen {
    fn last(&self) -> &str {
        self.lines.last().map_or("", String::as_str)
    }
}

impl Desk {
    fn new(lab: &Path, deadline: Duration) -> Result<Desk, String> {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("typed-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let tmux = Tmux::start()?;
        let prompt = format!("lab@{name}");
        Ok(Desk { tmux, lab: lab.into(), name, prompt, deadline, panes: Vec::new(), beside: false })
    }

    /// Opens terminals until there is one of this number.
    fn open(&mut self, at: usize) -> Result<(), String> {
        while self.panes.len() <= at {
            let home = self.tmux.place.home();
            let own = std::env::home_dir().unwrap_or_default();
            let of = |name: &str, dir: &str| {
                let set = std::env::var_os(name).filter(|set| !set.is_empty());
                let path = set.map_or_else(|| own.join(dir), PathBuf::from);
                format!("{name}={}", quoted(&path.display().to_string()))
            };
            let environment = format!(
                "SHELL=/bin/bash HOME={} {} {} TERM=screen",
                quoted(&home.display().to_string()),
                of("CARGO_HOME", ".cargo"),
                of("RUSTUP_HOME", ".rustup"),
            );
            let line = format!(
                "exec env {environment} {} --name {}",
                quoted(&self.lab.display().to_string()),
                self.name
            );
            let beside = self.beside && !self.panes.is_empty();
            let new = if beside { "split-window -h -d -t :$" } else { "new-window -d" };
            let answer = self
                .tmux
                .ask(&format!("{new} -P -F '#{{pane_id}} #{{pane_pid}}' {}", quoted(&line)))?;
            if beside {
                self.tmux.ask("select-layout -t :$ tiled")?;
            } else if self.beside {
                // Its window is the only one: with the last shell all is over.
                for ask in [
                    "kill-window -t :^",
                    "set -g status on",
                    "set -g status-left ''",
                    "set -g status-right 'Ctrl-B and an arrow: another terminal. Ctrl-B d: leave'",
                    "set -g status-right-length 80",
                    "set -g pane-border-status top",
                    "set -g pane-border-format ' #{pane_title} '",
                    "set -g mouse on",
                ] {
                    self.tmux.ask(ask)?;
                }
            }
            let (id, guest) = answer.first().and_then(|l| l.split_once(' ')).ok_or("no pane")?;
            let guest: u32 = guest.parse().map_err(|_| "no process in the pane")?;
            let pane = Pane {
                id: id.into(),
                shell: 0,
                begin: 0,
                next: 0,
                interrupted: false,
                cut: Vec::new(),
                continued: Vec::new(),
            };
            self.panes.push(pane);
            let new = self.panes.len() - 1;
            let prompt = self.prompt.clone();
            let begin = self.wait(new, "the lab's prompt", |screen, _| {
                (at_prompt(screen.last(), &prompt)).then(|| screen.lines.len() - 1)
            })?;
            // The guest's child is in between, and its child is the shell.
            let child = |parent: u32| -> Option<u32> {
                let file = format!("/proc/{parent}/task/{parent}/children");
                fs::read_to_string(file).ok()?.split_whitespace().next()?.parse().ok()
            };
            let shell = child(guest).and_then(child).ok_or("no shell in the lab")?;
            let pane = &mut self.panes[new];
            (pane.shell, pane.begin, pane.next) = (shell, begin, begin);
        }
        Ok(())
    }

    fn step(&mut self, at: usize, step: &Step) -> Result<(), String> {
        self.open(at)?;
        if let Some(command) = &step.run {
            for other in 0..self.panes.len() {
                if other == at || self.panes[other].interrupted {
                    self.prompt(other)?;
                }
            }
            if command.contains("-CONT") {
                self.foreground()?;
            }
            self.run(at, command)?;
            let end_of_tries = Instant::now() + self.deadline;
            while !step.until.is_empty() {
                let begin = self.panes[at].next;
                let end = self.prompt(at)?;
                let screen = self.screen(at)?;
                let output: String =
                    screen.lines[begin..end].iter().map(|line| squeezed(line) + "\n").collect();
                if step.until.iter().all(|text| output.contains(&squeezed(text))) {
                    break;
                }
                if Instant::now() > end_of_tries {
                    return Err(format!("`{command}` never printed all of {:?}", step.until));
                }
                let typed = begin - command.lines().count();
                self.panes[at].cut.push(typed..end);
                self.run(at, command)?;
            }
        } else if let Some(line) = &step.types {
            self.busy(at, line)?;
            self.keys(at, line)?;
            self.key(at, "Enter")?;
            // What was typed stands there too, and is no answer.
            if !line.is_empty() && !step.expect.is_empty() {
                self.expect(at, line)?;
            }
        } else if let Some(key) = step.press {
            match key {
                Key::CtrlC => {
                    let before = self.busy(at, "Ctrl-C")?.lines.len().saturating_sub(1);
                    self.key(at, "C-c")?;
                    self.panes[at].interrupted = true;
                    let next = self.panes[at].next.max(before);
                    self.wait(at, "^C", |screen, idle| {
                        (idle || screen.lines.iter().skip(next).any(|l| l.contains("^C")))
                            .then_some(())
                    })?;
                }
                Key::CtrlD => {
                    self.busy(at, "Ctrl-D")?;
                    self.key(at, "C-d")?;
                }
            }
        }
        for text in &step.expect {
            self.expect(at, text)?;
        }
        if step.exit.is_some() {
            self.prompt(at)?;
        }
        match &step.stopped {
            Some(name) => self.stopped(name),
            None => Ok(()),
        }
    }

    /// A shell takes the terminal back from a program that was stopped, and its
    /// reader types `fg` for it to go on there. None of that is on the page.
    fn foreground(&mut self) -> Result<(), String> {
        for at in 0..self.panes.len() {
            let (next, screen) = (self.panes[at].next, self.screen(at)?);
            let stopped =
                (next..screen.lines.len()).find(|n| screen.lines[*n].contains("]+  Stopped"));
            if let (Some(line), true) = (stopped, self.idle(at)) {
                let prompt = self.prompt(at)?;
                self.keys(at, "fg")?;
                self.key(at, "Enter")?;
                // It names the command, and then it is the command's terminal.
                let end = self.wait(at, "fg", |screen, idle| {
                    (!idle && screen.lines.len() > prompt + 1).then_some(prompt + 2)
                })?;
                let blank = usize::from(screen.lines[line - 1].is_empty());
                self.panes[at].cut.push(line - blank..end);
            }
        }
        Ok(())
    }

    /// Types a command line at the prompt, and waits until it is on its way.
    fn run(&mut self, at: usize, command: &str) -> Result<(), String> {
        let line = self.prompt(at)?;
        for (n, part) in command.lines().enumerate() {
            if n > 0 {
                // Typed before the shell asks for more, a line is echoed twice.
                self.wait(at, "the prompt for more", |screen, _| {
                    screen.lines.get(line + n).is_some_and(|l| l.starts_with('>')).then_some(())
                })?;
            }
            self.keys(at, part)?;
            self.key(at, "Enter")?;
        }
        let next = line + command.lines().count();
        let (last, prompt) =
            (command.lines().last().unwrap_or_default().to_owned(), self.prompt.clone());
        self.panes[at].interrupted = false;
        self.wait(at, "the command to start", |screen, idle| {
            let echoed = screen.lines.get(next - 1).is_some_and(|l| l.ends_with(last.trim_end()));
            let again = idle && screen.lines.len() > next && at_prompt(screen.last(), &prompt);
            (echoed && (!idle || again)).then_some(())
        })?;
        self.panes[at].next = next;
        self.panes[at].continued.extend(line + 1..next);
        Ok(())
    }

    /// Waits until a program has the terminal, so that a key is for it.
    fn busy(&mut self, at: usize, what: &str) -> Result<Screen, String> {
        let prompt = self.prompt.clone();
        let running = self.wait(at, "a program", |screen, idle| match idle {
            false => Some(true),
            true => at_prompt(screen.last(), &prompt).then_some(false),
        })?;
        match running {
            true => self.screen(at),
            false => Err(format!("{what:?} would be typed into the shell: nothing runs there")),
        }
    }

    /// Waits for the shell's prompt, and says in which line it stands.
    fn prompt(&mut self, at: usize) -> Result<usize, String> {
        let prompt = self.prompt.clone();
        self.wait(at, "the prompt", |screen, idle| {
            (idle && at_prompt(screen.last(), &prompt)).then(|| screen.lines.len() - 1)
        })
    }

    /// Waits for a whole line with this text.
    fn expect(&mut self, at: usize, text: &str) -> Result<(), String> {
        let (next, prompt) = (self.panes[at].next, self.prompt.clone());
        let found = self.wait(at, text, |screen, idle| {
            let ended = idle && at_prompt(screen.last(), &prompt);
            let whole =
                screen.lines.len() - usize::from(screen.partial && !screen.lines.is_empty());
            let line =
                (next..whole).find(|n| squeezed(&screen.lines[*n]).contains(&squeezed(text)));
            line.map(Ok).or_else(|| ended.then_some(Err(())))
        })?;
        let found = found.map_err(|()| format!("the program ended, and no line has {text:?}"))?;
        self.panes[at].next = found + 1;
        Ok(())
    }

    /// Waits until every program of this name in the lab is stopped.
    fn stopped(&mut self, name: &str) -> Result<(), String> {
        let namespace = |pid: &Path| fs::read_link(pid.join("ns/pid")).ok();
        let shell = self.panes.first().map_or(0, |pane| pane.shell);
        let ours = namespace(Path::new(&format!("/proc/{shell}")));
        let end = Instant::now() + self.deadline;
        loop {
            let all = fs::read_dir("/proc").into_iter().flatten().flatten().map(|e| e.path());
            let mine = all.filter(|pid| ours.is_some() && namespace(pid) == ours);
            let status = mine.filter_map(|pid| fs::read_to_string(pid.join("status")).ok());
            let head = format!("Name:\t{}\n", &name[..name.len().min(15)]);
            let mut named = status.filter(|status| status.starts_with(&head)).peekable();
            if named.peek().is_some() && named.all(|status| status.contains("\nState:\tT")) {
                return Ok(());
            }
            if Instant::now() > end {
                return Err(format!("{name} is not stopped"));
            }
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Waits until a pane shows what is waited for.
    fn wait<T>(
        &mut self,
        at: usize,
        what: &str,
        mut found: impl FnMut(&Screen, bool) -> Option<T>,
    ) -> Result<T, String> {
        let end = Instant::now() + self.deadline;
        let mut pause = Duration::from_millis(1);
        loop {
            let idle = self.idle(at);
            let screen = self.screen(at)?;
            // What was on its way while the screen was read does not count.
            if idle == self.idle(at)
                && let Some(found) = found(&screen, idle)
            {
                return Ok(found);
            }
            if Instant::now() > end {
                let secs = self.deadline.as_secs();
                return Err(format!("waited {secs} s for {what}"));
            }
            // What is printed wakes us; who has the terminal must be looked at.
            self.tmux.output(pause)?;
            pause = (pause * 2).min(Duration::from_millis(40));
        }
    }

    /// Whether the shell itself has the terminal.
    fn idle(&self, at: usize) -> bool {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.panes[at].shell));
        let stat = stat.unwrap_or_default();
        let fields: Vec<&str> =
            stat.rsplit_once(") ").map_or("", |(_, rest)| rest).split(' ').collect();
        // Group and foreground group: proc_pid_stat(5), counted from `state`.
        fields.get(2).is_some_and(|group| fields.get(5) == Some(group))
    }

    fn screen(&mut self, at: usize) -> Result<Screen, String> {
        let id = self.panes[at].id.clone();
        let cursor =
            format!("display-message -p -t {id} '#{{cursor_x}} #{{cursor_y}} #{{history_size}}'");
        let mut tries = 0;
        loop {
            let before = self.tmux.ask(&cursor)?;
            let numbers = before.first().map_or("", String::as_str).split(' ');
            let numbers: Vec<usize> = numbers.filter_map(|n| n.parse().ok()).collect();
            let [column, row, _] = numbers[..] else { return Err("the lab has ended".into()) };
            let capture = format!("capture-pane -p -J -S - -E {row} -t {id}");
            let mut lines = self.tmux.ask(&capture)?;
            // A screen that never rests is taken as it is.
            tries += 1;
            if self.tmux.ask(&cursor)? != before && tries < 20 {
                continue;
            }
            lines.iter_mut().for_each(|line| line.truncate(line.trim_end().len()));
            if column == 0 && lines.last().is_some_and(String::is_empty) {
                lines.pop();
            }
            return Ok(Screen { lines, partial: column > 0 });
        }
    }

    fn keys(&mut self, at: usize, text: &str) -> Result<(), String> {
        if text.is_empty() {
            return Ok(());
        }
        let id = &self.panes[at].id;
        self.tmux.ask(&format!("send-keys -t {id} -l -- {}", quoted(text))).map(drop)
    }

    fn key(&mut self, at: usize, name: &str) -> Result<(), String> {
        let id = &self.panes[at].id;
        self.tmux.ask(&format!("send-keys -t {id} {name}")).map(drop)
    }

    /// What a terminal shows between its first prompt and its last, with the
    /// page's prompt.
    fn transcript(&mut self, at: usize) -> Result<String, String> {
        let screen = self.screen(at)?;
        let pane = &self.panes[at];
        let kept = (pane.begin..screen.lines.len() - 1)
            .filter(|n| !pane.cut.iter().any(|cut| cut.contains(n)))
            .map(|n| match pane.continued.contains(&n) {
                true => {
                    screen.lines[n].trim_start_matches('>').trim_start_matches(' ').to_owned()
                        + "\n"
                }
                false => self.as_on_the_page(&screen.lines[n]) + "\n",
            });
        let last = screen.last().find(&self.prompt).map_or("", |at| &screen.last()[..at]);
        let last = if last.is_empty() { String::new() } else { format!("{last}\n") };
        Ok(kept.collect::<String>() + &last)
    }

    /// A line with the page's prompt in place of the lab's, which says where it
    /// is: `lab`, or `lab` and a directory.
    fn as_on_the_page(&self, line: &str) -> String {
        match line.split_once(&self.prompt) {
            Some((before, after)) => {
                format!("{before}${}", after.split_once('$').map_or("", |(_, after)| after))
            }
            None => line.into(),
        }
    }

    fn failure(&mut self, step: usize, why: &str, names: &[&str]) -> String {
        let mut text = format!("step {step}: {why}\n");
        for (at, name) in names.iter().enumerate().take(self.panes.len()) {
            let lines = self.screen(at).map(|screen| screen.lines).unwrap_or_default();
            let lines = lines.iter().skip(self.panes[at].begin);
            let lines: String = lines.map(|line| format!("{line}\n")).collect();
            text += &format!("--- terminal `{name}` shows:\n{lines}");
        }
        text
    }
}

/// A server of tmux of our own, spoken to in its control mode: it tells of each
/// output, and answers each question with a block of lines.
struct Tmux {
    child: Child,
    input: ChildStdin,
    lines: Receiver<String>,
    /// For its socket, and for the shells: both end with us.
    place: Guarded,
}

impl Tmux {
    fn start() -> Result<Tmux, String> {
        let place = Guarded::new().map_err(|e| format!("cannot make a directory: {e}"))?;
        let home = place.home();
        fs::create_dir(&home).map_err(|e| format!("cannot make {}: {e}", home.display()))?;
        let settings = "set -g history-limit 50000\nset -g default-terminal screen\n\
            set -s escape-time 0\nset -g status off\nset -g default-size 250x24\n\
            set -g exit-unattached on\nset -g destroy-unattached on\n\
            set -g default-shell /bin/sh\n";
        let file = place.path().join("tmux.conf");
        fs::write(&file, settings).map_err(|e| format!("cannot write {}: {e}", file.display()))?;
        let mut tmux = Command::new("tmux");
        tmux.args(["-u", "-S"]).arg(place.path().join("tmux")).arg("-f").arg(file);
        tmux.args(["-C", "new-session", "-x", "250", "-y", "24", "exec sleep infinity"]);
        tmux.env_remove("TMUX").env("LC_ALL", "C.UTF-8").env("HOME", &home);
        tmux.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = tmux.spawn().map_err(|e| format!("cannot start tmux: {e}"))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("tmux has no pipes".into());
        };
        let (say, lines) = channel();
        thread::Builder::new()
            .spawn(move || {
                for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                    if say.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                        return;
                    }
                }
            })
            .map_err(|e| format!("no thread for tmux: {e}"))?;
        let mut tmux = Tmux { child, input, lines, place };
        tmux.answer()?;
        tmux.ask("refresh-client -C 250x24")?;
        Ok(tmux)
    }

    fn ask(&mut self, command: &str) -> Result<Vec<String>, String> {
        writeln!(self.input, "{command}").map_err(|e| format!("tmux is gone: {e}"))?;
        self.answer()
    }

    /// The next block.
    fn answer(&mut self) -> Result<Vec<String>, String> {
        let mut block = None;
        loop {
            let line = self.lines.recv_timeout(Duration::from_secs(30));
            let line = line.map_err(|e| format!("tmux does not answer: {e}"))?;
            match &mut block {
                None if line.starts_with("%begin ") => block = Some(Vec::new()),
                None => {}
                Some(lines) if line.starts_with("%end ") => return Ok(std::mem::take(lines)),
                Some(lines) if line.starts_with("%error ") => {
                    return Err(format!("tmux: {}", lines.join(" ")));
                }
                Some(lines) => lines.push(line),
            }
        }
    }

    /// Waits until something was printed somewhere, or the limit is over.
    fn output(&mut self, limit: Duration) -> Result<(), String> {
        use std::sync::mpsc::RecvTimeoutError;
        match self.lines.recv_timeout(limit) {
            Err(RecvTimeoutError::Disconnected) => Err("tmux has ended".into()),
            _ => Ok(()),
        }
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        let _ = writeln!(self.input, "kill-server");
        let _ = self.child.wait();
    }
}

/// For tmux and for the shell alike.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
