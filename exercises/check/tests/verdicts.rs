//! Every exercise is red as given, with the sentence of `info.toml`; its
//! solution is green `TIMES` over; its wrong solutions, at least two, are red
//! with the sentence of their first line; all of them have the same tests; and
//! an exercise has what one must have (hints in three steps, a chapter, …).
//!
//! Each solution is also green once on a system that is set otherwise than this
//! one: see `TUNED`.
//!
//! `cargo judge NAME` for one of them, as it lies there; `cargo judge` for all,
//! as they were committed. `TIMES=20` runs each solution twenty times, `LOAD=1`
//! keeps every core busy meanwhile.
//!
//! Of a few thousand runs side by side one may be judged otherwise than the rest
//! (a peer's limit passed while nobody had a core for it). A file with such a run
//! is judged `AGAIN` times more, under the same load. Is one of those otherwise
//! too, or are there more than `ODD` such files, it is a fault; or else it is
//! printed, with what the run said.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, iter, thread};

use cargo_metadata::Message;
use check::File;
use serde::Deserialize;

type Result<T> = std::result::Result<T, String>;

/// A run that takes longer hangs.
const LIMIT: Duration = Duration::from_secs(60);

/// How often a file is judged again of which one run was otherwise.
const AGAIN: usize = 20;

/// So many files may have such a run.
const ODD: usize = 3;

fn main() -> ExitCode {
    match check() {
        Ok(done) => {
            println!("{done}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// What systemd and the guides to fast networks set. Not what a reader meets by
/// default here, and no exercise may depend on it.
const TUNED: &str = "ip link set lo up && cd /proc/sys/net && \
                     echo 512 >unix/max_dgram_qlen && \
                     echo 4096 6291456 67108864 >ipv4/tcp_rmem && \
                     echo 4096 4194304 67108864 >ipv4/tcp_wmem && \
                     echo 0 >ipv4/ip_unprivileged_port_start && \
                     echo 128 >core/somaxconn && \
                     echo 3 >ipv4/tcp_fastopen && \
                     echo 0 >ipv4/tcp_timestamps && \
                     cd \"$OLDPWD\" && exec \"$@\"";

/// info.toml, as far as the judge reads it.
#[derive(Deserialize)]
struct Info {
    exercises: Vec<Entry>,
}

/// An exercise, as info.toml has it.
#[derive(Deserialize)]
struct Entry {
    name: String,
    dir: String,
    red: String,
    hint: String,
}

/// One file's tests, to be run; red with the sentence, or green.
#[derive(Clone)]
struct Job {
    filter: String,
    red: Option<String>,
    /// In a network namespace with these settings.
    tuned: bool,
}

fn check() -> Result<String> {
    let number = |name: &str, otherwise: usize| {
        let given = env::var(name).ok().and_then(|n| n.parse().ok());
        given.unwrap_or(otherwise)
    };
    let times = number("TIMES", 3);
    let workers = number("WORKERS", 20);
    let load = number("LOAD", 0) > 0;
    let ci = env::var_os("CI").is_some();
    let only = env::args_os().skip(1).map(|arg| {
        arg.into_string().map_err(|arg| format!("{} is no name", arg.display()))
    });
    let only = only.collect::<Result<Vec<_>>>()?;
    let only = only.into_iter().find(|arg| !arg.starts_with('-'));
    if only.is_some() || ci {
        // SAFETY: there is no other thread yet.
        unsafe { env::set_var("GIVEN", "files") };
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let entries = entries(&root, only.as_deref())?;
    if let (Some(only), true) = (&only, entries.is_empty()) {
        return Err(format!("info.toml has no exercise {only}"));
    }
    let files = check::files(&root, only.as_deref())
        .map_err(|e| format!("{}: {e}", root.display()))?;
    let mut faults = Vec::new();
    let mut notes = Vec::new();
    let known: Vec<_> = entries.iter().map(|e| e.name.as_str()).collect();
    for file in files.iter().filter(|f| !known.contains(&f.exercise())) {
        faults.push(format!(
            "{}: info.toml has no exercise {}. Add its entry, or mend the name",
            file.path.display(),
            file.exercise()
        ));
    }
    let mut jobs = VecDeque::new();
    for entry in &entries {
        let own: Vec<_> =
            files.iter().filter(|f| f.exercise() == entry.name).collect();
        jobs.extend(look(entry, &own, times, &mut faults)?);
        chapter(&root, entry, &own, &mut notes, &mut faults)?;
    }
    if ci {
        faults.append(&mut notes);
    }
    let why = match tuned("true").output() {
        Ok(done) => String::from_utf8_lossy(&done.stderr).trim().to_owned(),
        Err(why) => why.to_string(),
    };
    if !why.is_empty() {
        let what = format!("no run on a system that is set otherwise: {why}");
        if ci { &mut faults } else { &mut notes }.push(what);
        jobs.retain(|job| !job.tuned);
    }
    let program = build(only.as_deref())?;
    let runs = jobs.len();
    let start = Instant::now();
    let (took, odd) = run_all(&program, jobs, workers, load);
    let odd = judge_again(odd, |jobs| run_all(&program, jobs, workers, load).1)
        .map_err(|mut found| faults.append(&mut found))
        .unwrap_or_default();

    let mut text = String::new();
    for note in notes {
        text += &format!("note: {note}\n");
    }
    for what in odd {
        text += &format!(
            "one run was otherwise, and {AGAIN} more were not:\n{what}\n"
        );
    }
    let mut slow: Vec<_> = took.into_iter().collect();
    slow.sort_by_key(|(_, took)| std::cmp::Reverse(*took));
    for (filter, took) in slow.iter().take(3) {
        text += &format!("slowest: {took:.1?} {filter}\n");
    }
    text += &format!(
        "{} exercises, {runs} runs in {:.0?}",
        entries.len(),
        start.elapsed()
    );
    match faults.len() {
        0 => Ok(format!(
            "{text}: each exercise red, each solution green ({times} times{}), \
             each wrong solution red, each for its reason",
            if load { ", all cores busy" } else { "" }
        )),
        n => Err(format!("{}\n{text}\n{n} faults", faults.join("\n"))),
    }
}

/// What the files of an exercise must have, and the runs that they are for.
fn look(
    entry: &Entry,
    files: &[&File],
    times: usize,
    faults: &mut Vec<String>,
) -> Result<Vec<Job>> {
    let name = &entry.name;
    let read = |file: &File| {
        file.text().map_err(|e| format!("{}: {e}", file.path.display()))
    };
    let one = |kind| {
        let found = files.iter().find(|file| file.kind == kind);
        found.ok_or_else(|| format!("{name}: no file below {kind}/"))
    };
    let given = read(one("exercises")?)?;
    let mut jobs = Vec::new();
    let mut wrong = 0;
    for file in files {
        let (text, stem) = (read(file)?, &file.stem);
        let mut fault = |what: String| {
            faults.push(format!("{}/{stem}: {what}", file.kind));
        };
        if file.dir != entry.dir {
            fault(format!("lies in {}, not in {}", file.dir, entry.dir));
        }
        if text.lines().skip(1).any(|line| line.chars().count() > 80) {
            fault("a line of more than 80 columns".into());
        }
        if file.kind != "wrong"
            && let Some(panics) = check::panics::fault(&text)
        {
            fault(panics);
        }
        if check::tests(&given) != check::tests(&text) {
            fault("other tests than the exercise".into());
        }
        if file.repeats_tests() {
            fault(
                "has tests: leave out all from `#[cfg(test)]` on, it is \
                 judged with those of its exercise"
                    .into(),
            );
        }
        let filter = format!("{}::{stem}::", file.kind);
        let times = match file.kind {
            "exercises" => 1,
            "solutions" => times,
            _ => times.min(2),
        };
        let red = match file.kind {
            "exercises" => Some(entry.red.clone()),
            "solutions" => {
                if comments(&text) < comments(&given) + 3 {
                    fault("is not explained: three lines at least".into());
                }
                None
            }
            _ => {
                wrong += 1;
                let first = text.lines().next().unwrap_or_default();
                match first.strip_prefix("// Red: ") {
                    Some(red) => Some(red.to_owned()),
                    None => {
                        fault("its first line is not `// Red: …`".into());
                        continue;
                    }
                }
            }
        };
        let job = Job { filter, red, tuned: false };
        if file.kind == "solutions" {
            jobs.push(Job { tuned: true, ..job.clone() });
        }
        jobs.extend(iter::repeat_n(job, times));
    }
    one("solutions")?;
    if wrong < 2 {
        faults.push(format!("{name}: fewer than two wrong solutions"));
    }
    let steps = ["1. ", "2. ", "3. "];
    let starts = entry.hint.lines().filter_map(|line| line.get(..3));
    if !starts.filter(|s| s.ends_with(". ")).eq(steps) {
        faults.push(format!("{name}: a hint has three numbered steps"));
    }
    Ok(jobs)
}

/// One step from the exercise to its chapter, and back.
fn chapter(
    root: &Path,
    entry: &Entry,
    files: &[&File],
    notes: &mut Vec<String>,
    faults: &mut Vec<String>,
) -> Result<()> {
    let Entry { name, dir, hint, .. } = entry;
    let head = files
        .iter()
        .find(|file| file.kind == "exercises")
        .and_then(|file| file.text().ok())
        .unwrap_or_default();
    let Some(page) = head
        .lines()
        .take(4)
        .find_map(|line| Some(&line[line.find("src/")?..]))
        .map(|page| page.trim_end_matches('.'))
    else {
        notes.push(format!("{name}: its first lines name no chapter"));
        return Ok(());
    };
    let stem = Path::new(page).file_stem().unwrap_or_default();
    if stem.to_string_lossy().replace('-', "_") != *dir {
        notes.push(format!("{name}: lies in {dir}, its chapter is {page}"));
    }
    match fs::read_to_string(root.join("..").join(page)) {
        Err(e) => notes.push(format!("{name}: {page}: {e}")),
        Ok(text) => {
            let file = format!("exercises/exercises/{dir}/{name}.rs");
            let command = format!("cargo exercise {name}");
            if !text.contains(&file) || !text.contains(&command) {
                notes.push(format!("{name}: {page} does not lead here"));
            }
            let hint = check::hints::faults(hint, |chapter| match chapter {
                None => Some(text.clone()),
                Some(chapter) => other_page(root, chapter),
            });
            faults.extend(hint.iter().map(|what| format!("{name}: {what}")));
        }
    }
    Ok(())
}

/// A chapter, by its name without its part.
fn other_page(root: &Path, chapter: &str) -> Option<String> {
    let name = format!("{chapter}.md");
    let src = root.join("../src");
    let parts = fs::read_dir(&src).ok()?.flatten().map(|part| part.path());
    std::iter::once(src)
        .chain(parts)
        .find_map(|part| fs::read_to_string(part.join(&name)).ok())
}

/// A run that was judged otherwise than it should be, and how.
type Odd = (Job, String);

/// `run`s again, `AGAIN` times each, what was otherwise. Says what was otherwise
/// once only, or, as an error, what are faults.
fn judge_again(
    odd: Vec<Odd>,
    run: impl Fn(VecDeque<Job>) -> Vec<Odd>,
) -> std::result::Result<Vec<String>, Vec<String>> {
    let (jobs, whats): (Vec<_>, Vec<_>) = odd.into_iter().unzip();
    let files: BTreeSet<_> = jobs.iter().map(|job| &job.filter).collect();
    if files.len() > ODD || files.len() < jobs.len() {
        return Err(whats);
    }
    let again = jobs.into_iter().flat_map(|job| iter::repeat_n(job, AGAIN));
    let more = run(again.collect());
    if more.is_empty() {
        return Ok(whats);
    }
    Err(whats
        .into_iter()
        .chain(more.into_iter().map(|(_, what)| what))
        .collect())
}

/// Runs them. Returns how long the slowest run of each took, and which were
/// otherwise than they should be.
fn run_all(
    program: &str,
    jobs: VecDeque<Job>,
    workers: usize,
    load: bool,
) -> (BTreeMap<String, Duration>, Vec<Odd>) {
    let jobs = Mutex::new(jobs);
    let seen = Mutex::new((BTreeMap::new(), Vec::new()));
    let working = AtomicUsize::new(workers);
    let over = AtomicBool::new(false);
    let cores = thread::available_parallelism().map_or(1, |n| n.get());
    thread::scope(|scope| {
        for _ in 0..if load { cores } else { 0 } {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        // Most runs wait, so many at a time.
        for worker in 0..workers {
            let (jobs, seen) = (&jobs, &seen);
            let (working, over) = (&working, &over);
            scope.spawn(move || {
                let file = output_file(program, worker);
                // In the loop's head, the lock would be held while it runs.
                let next = || jobs.lock().expect("nobody panics").pop_front();
                while let Some(job) = next() {
                    let start = Instant::now();
                    let judged = judge(program, &file, &job);
                    let took = start.elapsed();
                    let mut seen = seen.lock().expect("nobody panics");
                    let slowest = seen.0.entry(job.filter.clone()).or_default();
                    *slowest = took.max(*slowest);
                    if let Err(fault) = judged {
                        seen.1.push((job, fault));
                    }
                }
                if working.fetch_sub(1, Ordering::Relaxed) == 1 {
                    over.store(true, Ordering::Relaxed);
                }
            });
        }
    });
    seen.into_inner().expect("nobody panics")
}

fn output_file(program: &str, worker: usize) -> PathBuf {
    PathBuf::from(format!("{program}.{worker}.out"))
}

fn judge(program: &str, file: &Path, job: &Job) -> Result<()> {
    let Job { filter, red, .. } = job;
    let (green, output) = run(program, file, job)?;
    let Some(red) = red else {
        return match green {
            true => Ok(()),
            false => {
                let set = if job.tuned { ", with other settings" } else { "" };
                Err(format!("{filter} is red{set}:\n{output}"))
            }
        };
    };
    if green {
        return Err(format!("{filter} is green"));
    }
    if !words(&output).contains(&words(red)) {
        return Err(format!("{filter} does not say: {red}\nbut:\n{output}"));
    }
    // Whoever is told with a panic is told of the test and not of the peer.
    if output.contains("panicked at") && !red.contains("panicked") {
        return Err(format!("{filter} panics:\n{output}"));
    }
    Ok(())
}

/// A sentence is the same wherever its lines are cut.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The program, on a system that is set otherwise.
fn tuned(program: &str) -> Command {
    let mut command = Command::new("unshare");
    // Root needs no user namespace, and who is not root no root.
    if !nix::unistd::geteuid().is_root() {
        command.arg("--map-root-user");
    }
    command.args(["--net", "sh", "-c", TUNED, "sh", program]);
    command
}

fn run(program: &str, file: &Path, job: &Job) -> Result<(bool, String)> {
    let Job { filter, tuned: set, .. } = job;
    let cannot = |e| format!("cannot run {program}: {e}");
    let output = fs::File::create(file).map_err(cannot)?;
    let mut command = match set {
        true => tuned(program),
        false => Command::new(program),
    };
    let mut child = command
        .arg(filter)
        .env("RUST_TEST_THREADS", "8")
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stderr(output.try_clone().map_err(cannot)?)
        .stdout(output)
        .spawn()
        .map_err(cannot)?;
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(cannot)? {
            break status;
        }
        if start.elapsed() > LIMIT {
            child.kill().and_then(|()| child.wait()).map_err(cannot)?;
            return Err(format!("{filter} has not ended in {LIMIT:?}"));
        }
        thread::sleep(Duration::from_millis(20));
    };
    let text = fs::read(file).map_err(cannot)?;
    let text = String::from_utf8_lossy(&text).into_owned();
    if text.contains("running 0 tests") {
        return Err(format!("{filter} has no tests"));
    }
    Ok((status.success(), text))
}

/// Builds the program that has all of them, and says where it is.
fn build(only: Option<&str>) -> Result<String> {
    let manifest = env!("CARGO_MANIFEST_DIR");
    let head = Command::new("git")
        .args(["rev-parse", "HEAD"])
        .current_dir(manifest)
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let mut cargo = Command::new(env::var("CARGO").unwrap_or("cargo".into()));
    cargo
        .args(["test", "-q", "--test", "all", "--no-run"])
        .arg("--message-format=json-render-diagnostics")
        .env("HEAD", head.unwrap_or_default())
        .env_remove("ONLY")
        .current_dir(manifest);
    // What Cargo set for this program is not meant for the next one: build
    // scripts that read it, as ring's does, would run again each time.
    for (name, _) in env::vars_os() {
        let set = name.to_string_lossy();
        if set.starts_with("CARGO_PKG_") || set.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    cargo.env_remove("OUT_DIR");
    if let Some(only) = only {
        cargo.env("ONLY", only);
    }
    let output =
        cargo.output().map_err(|e| format!("cannot run cargo: {e}"))?;
    let messages = Message::parse_stream(&output.stdout[..]);
    let programs = messages.filter_map(|message| match message.ok()? {
        Message::CompilerArtifact(of) if of.target.name == "all" => {
            of.executable
        }
        _ => None,
    });
    programs
        .last()
        .map(|program| program.into_string())
        .ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Lines of comment before the tests.
fn comments(file: &str) -> usize {
    let head = &file[..file.len() - check::tests(file).len()];
    head.lines().filter(|line| line.trim_start().starts_with("//")).count()
}

fn entries(root: &Path, only: Option<&str>) -> Result<Vec<Entry>> {
    let path = root.join("info.toml");
    let info = fs::read_to_string(&path)
        .map_err(|e| format!("{}: {e}", path.display()))?;
    let mut info: Info = toml::from_str(&info)
        .map_err(|e| format!("{}: {e}", path.display()))?;
    info.exercises.retain(|entry| only.is_none_or(|only| only == entry.name));
    Ok(info.exercises)
}
