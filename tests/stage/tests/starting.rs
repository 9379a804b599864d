//! How programs start: what must be there before the first client is, and what
//! they say if they cannot.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use libtest_mimic::{Arguments, Failed, Trial};
use stage::files;
use stage::inputs::Inputs;
use stage::trust::{Key, Passes, left_out};

/// Servers that start a crew, and with which arguments.
const CREWS: [(&str, &[&str]); 18] = [
    ("back-office", &["2"]),
    ("echo-by-host", &["127.0.0.1:7007"]),
    ("echo-path", &["echo"]),
    ("echo-path-leftover", &["echo"]),
    ("echo-ready-name", &["echo"]),
    ("echo-server", &["tcp:127.0.0.1:7007"]),
    ("echo-tidy", &["echo"]),
    ("frame-server", &[]),
    ("heartbeat", &[]),
    ("seqpacket-echo", &["echo"]),
    ("shout-crew", &[]),
    ("shout-deadline", &[]),
    ("shout-lines", &[]),
    ("shout-refuse", &[]),
    ("stock-server-1", &[]),
    ("stock-server-2", &[]),
    ("tftp-server", &[".", "127.0.0.1:7160"]),
    ("who-is-who", &["127.0.0.1:7007"]),
];

/// No such stack can be had, so no thread can.
const NO_THREADS: &str = "RUST_MIN_STACK=1152921504606846976";

/// Other programs that start a thread.
const THREADS: [(&str, &[&str]); 30] = [
    ("accept-errors", &[]),
    ("ask-often", &["127.0.0.1:7007"]),
    ("bad-phases", &[]),
    ("chat-server", &[]),
    ("closed-while-reading", &[]),
    ("connect-interrupted", &["127.0.0.1:7", "poll"]),
    ("crew-in-crew", &[]),
    ("fetch-in-time", &["localhost", "7007", "100"]),
    ("flag-too-late", &[]),
    ("fork-in-threads", &[]),
    ("half-written", &[]),
    ("held-until-exec", &[]),
    ("look-up-at-desk", &[]),
    ("look-up-in-threads", &[]),
    ("measure-writes", &["file"]),
    ("mixed-blocks", &[]),
    ("predict-limits", &[]),
    ("send-hostile", &[]),
    ("serve-files", &[]),
    ("socket-mode", &[]),
    ("stop-by-connect", &[]),
    ("stop-by-poll", &[]),
    ("stop-by-shutdown", &[]),
    ("stop-in-order", &[]),
    ("stop-often", &["1", "both"]),
    ("tell-lies", &[]),
    ("two-crews", &[]),
    ("wait-all", &[]),
    ("ways-to-end", &[]),
    ("ways-to-vanish", &[]),
];

/// Servers that set options of a UDP socket.
const OPTIONS: [(&str, &[&str]); 4] = [
    ("count-later", &["127.0.0.1:7165"]),
    ("echo-server", &["udp:0.0.0.0:7007"]),
    ("echo-server", &["udp:[::]:7007"]),
    ("which-address", &[]),
];

/// Arguments that are wrong, and a word about them.
const ARGUMENTS: [(&str, &[&str], &str); 35] = [
    ("ask-again", &["nowhere"], "nowhere: "),
    ("ask-mdns", &["..local"], "cannot ask about ..local: "),
    ("bystanders", &["x", "2", "2"], "usage: "),
    ("check-address", &["nowhere"], "nowhere: "),
    ("check-name", &["nowhere"], "nowhere: "),
    ("claim", &["nowhere", "7"], "nowhere: "),
    ("connect-interrupted", &["nowhere", "poll"], "nowhere: "),
    ("count-later", &["nowhere"], "nowhere: "),
    ("echo-server", &["tcp:127.0.0.1:7007", "0"], "not \"0\""),
    ("echo-server", &["tcp:127.0.0.1:7007", "soon"], "not \"soon\""),
    ("fetch-in-time", &["127.0.0.1", "7007", "soon"], "usage: "),
    ("fetch-in-time", &["127.0.0.1", "x", "10"], "usage: "),
    ("first-answer", &[], "usage: "),
    ("idle-members", &["x", "1"], "usage: "),
    ("in-turn", &[], "usage: "),
    ("keep-the-cork", &["127.0.0.1:7"], "127.0.0.1:7: "),
    ("late-word", &["127.0.0.1:7"], "127.0.0.1:7: "),
    ("lend-connection", &["nowhere", "true"], "cannot connect: "),
    ("limit-each", &[], "usage: "),
    ("limit-whole", &[], "usage: "),
    ("longest-line", &["-1"], "usage: "),
    ("longest-line", &["x"], "usage: "),
    ("measure-chat", &["127.0.0.1:6667", "x", "2", "calm"], "usage: "),
    ("measure-threads", &["thread-each", "x", "1"], "usage: "),
    ("one-write", &["nowhere", "1"], "nowhere: "),
    ("open-questions", &["nowhere"], "nowhere: "),
    ("set-visits", &["127.0.0.1:7"], "127.0.0.1:7: "),
    ("set-visits-whole", &["127.0.0.1:7"], "127.0.0.1:7: "),
    ("sort-out", &["nowhere"], "nowhere: "),
    ("tftp-server", &[".", "nowhere"], "nowhere is no address"),
    ("try-peer", &["127.0.0.1:7"], "127.0.0.1:7: "),
    ("which-source", &["nowhere"], "nowhere: "),
    ("who-is-reached", &["192.0.2.1"], "192.0.2.1: "),
    ("who-is-reached", &["nosuch.invalid"], "nosuch.invalid: "),
    ("who-is-reached", &[], "usage: "),
];

/// Clients, a server for each, and what it is to blame for: nothing.
const CLIENTS: [(&str, &[&str], &str); 20] = [
    ("ask-anew", &[], "echo-server tcp:127.0.0.1:7141"),
    ("ask-by-datagram", &["nobody", "?"], "echo-server tcp:127.0.0.1:7007"),
    ("ask-coprocess", &["cat"], "echo-server tcp:127.0.0.1:7007"),
    ("ask-http", &["127.0.0.1:7190", "GET", "/"], "serve-files"),
    ("ask-often", &["127.0.0.1:7007"], "echo-server tcp:127.0.0.1:7007"),
    ("ask-opener", &["opener", "lines"], "opener opener"),
    ("ask-twice", &[], "echo-server tcp:127.0.0.1:7141"),
    ("echo-client", &["tcp:127.0.0.1:7007"], "echo-server tcp:127.0.0.1:7007"),
    ("echo-client", &["udp:127.0.0.1:7007"], "echo-server udp:127.0.0.1:7007"),
    ("fetch-in-time", &["127.0.0.1", "7190", "5000"], "serve-files"),
    ("frame-client", &[], "frame-server"),
    ("order", &[], "take-orders"),
    ("ring-source", &["ring"], "ring-sink ring"),
    ("set-visits", &["127.0.0.1:7007"], "echo-server tcp:127.0.0.1:7007"),
    ("set-visits-whole", &["127.0.0.1:7007"], "echo-server tcp:127.0.0.1:7007"),
    ("stock-client-1", &[], "stock-server-1"),
    ("stock-client-2", &[], "stock-server-2"),
    ("talk", &["connect", "127.0.0.1:7007"], "echo-server tcp:127.0.0.1:7007"),
    ("visit", &["2"], "thread-each"),
    ("visitor", &[], "parrot"),
];

/// Programs that make hosts until Enter is pressed.
const MAKERS: [(&str, &[&str]); 6] = [
    ("dead-ends", &[]),
    ("narrow-path", &[]),
    ("street-and-yard", &[]),
    ("three-hosts", &[]),
    ("two-cables", &[]),
    ("two-hosts", &[]),
];

/// Those of them that read standard input.
const READERS: [&str; 4] = ["echo-client", "frame-client", "ring-source", "talk"];

/// Arguments for those that print and start with none. The others that print are
/// started without.
const PRINTERS: [(&str, &[&str]); 20] = [
    ("add-up", &["text"]),
    ("ask-again", &["127.0.0.1:7090"]),
    ("connect-interrupted", &["127.0.0.1:7090", "connect"]),
    ("crowd", &["2"]),
    ("every-pairing", &["unix-stream", "unix-dgram"]),
    ("how-far", &["closes"]),
    ("keeps-to-itself", &["true"]),
    ("leaks-to-child", &["true"]),
    ("limit-in-a-line", &["line", "2"]),
    ("look-up", &["127.0.0.1:80"]),
    ("measure-writes", &["file"]),
    ("meets-itself", &["41000"]),
    ("name-dns", &["www.course.test", "A"]),
    ("one-form", &["[::1]:80"]),
    ("open-questions", &["127.0.0.1:7090"]),
    ("run-out", &["client"]),
    ("send-numbers", &["127.0.0.1:7165", "1"]),
    ("take-first", &["127.0.0.1:7532", "name.test"]),
    ("take-port", &["40000"]),
    ("who-is-reached", &["127.0.0.1"]),
];

/// The listings, and what is known of them.
struct Course {
    listings: Vec<PathBuf>,
    built: &'static Path,
    inputs: Inputs,
    /// What all these tests read.
    around: Key,
    passes: Passes,
}

static COURSE: OnceLock<Course> = OnceLock::new();

impl Course {
    fn new() -> Result<Course, String> {
        let root = stage::lab::root();
        let inputs = Inputs::default();
        Ok(Course {
            listings: files::listings(root),
            built: stage::listings::binaries(root)?,
            around: inputs.of_fixtures("", include_str!("starting.rs")),
            inputs,
            passes: Passes::of("starts of programs", Path::new(env!("CARGO_TARGET_TMPDIR"))),
        })
    }

    fn get() -> Result<&'static Course, String> {
        COURSE.get().ok_or_else(|| "nobody has looked at the course".to_owned())
    }

    fn key(&self, programs: &[&str]) -> Key {
        let mut key = self.around.clone();
        self.inputs.add_listings(&mut key, &self.listings, programs, self.built);
        key
    }
}

/// What is wrong with a program, by a test; nothing where neither it, nor what it
/// starts, has changed since that test passed with these arguments.
fn wrong(
    test: &str,
    programs: &[&str],
    args: &[&str],
    judge: impl FnOnce() -> Result<(), String>,
) -> String {
    let check = || {
        let course = Course::get()?;
        let name = format!("{test} {programs:?} {args:?}");
        course.passes.check(&name, || course.key(programs), || judge().map(|()| true))
    };
    check().err().unwrap_or_default()
}

/// The exit code, and what was printed. In a network and a directory of its own.
fn run(before: &[&str], program: &str, args: &[&str]) -> Result<(i32, String), String> {
    let program = Course::get()?.built.join(program);
    let fail = |e| format!("cannot start {}: {e}", program.display());
    let home = tempfile::tempdir().map_err(fail)?;
    let output = Command::new("timeout")
        .args(["20", "unshare", "-Urn", "sh", "-c", "ip link set lo up; exec \"$@\"", "sh"])
        .args(before)
        .arg(&program)
        .args(args)
        .current_dir(&home)
        .output()
        .map_err(fail)?;
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    let trace = fs::read_to_string(home.path().join("trace")).unwrap_or_default();
    Ok((output.status.code().unwrap_or(-1), printed + &trace))
}

/// What a program did, as an error if that is not fine.
fn must(fine: bool, program: &str, args: &[&str], code: i32, said: &str) -> Result<(), String> {
    let why = || format!("{program} {args:?}: exit code {code}, and it says: {said}\n");
    fine.then_some(()).ok_or_else(why)
}

/// The test, if all that it asked is fine.
fn outcome(problems: String) -> Result<(), String> {
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn a_server_without_threads_says_so() -> Result<(), String> {
    if left_out("a_server_without_threads_says_so") {
        return Ok(());
    }
    let mut problems = String::new();
    for (program, args) in CREWS {
        problems += &wrong("no crew", &[program], args, || {
            let (code, said) = run(&["env", NO_THREADS], program, args)?;
            // These listen first: a page shows what their crew says next.
            let early = said.starts_with("listening") && !program.starts_with("shout-");
            let fine = code == 1 && said.contains("no thread for clients: ") && !early;
            must(fine, program, args, code, &said)
        });
    }
    outcome(problems)
}

fn a_missing_thread_is_named() -> Result<(), String> {
    if left_out("a_missing_thread_is_named") {
        return Ok(());
    }
    let mut problems = String::new();
    for (program, args) in THREADS {
        problems += &wrong("no thread", &[program], args, || {
            let (code, said) = run(&["env", NO_THREADS], program, args)?;
            let fine = code == 1 && said.contains("no thread for ");
            must(fine, program, args, code, &said)
        });
    }
    outcome(problems)
}

/// With a full disk for what is printed, or a directory for what is read.
fn a_server_is_not_blamed_for_our_files() -> Result<(), String> {
    if left_out("a_server_is_not_blamed_for_our_files") {
        return Ok(());
    }
    let built = format!("BUILT={}", Course::get()?.built.display());
    let mut problems = String::new();
    for (program, args, server) in CLIENTS {
        for (files, word) in [("<lines >/dev/full", "cannot print"), ("<.", ": cannot read")] {
            if files == "<." && !READERS.contains(&program) {
                continue;
            }
            let serving = server.split(' ').next().unwrap_or_default();
            problems += &wrong(files, &[program, serving], args, || {
                let script = format!(
                    "echo hello >lines
                     \"$BUILT\"/{server} 2>log & server=$!
                     until grep -qs listening log; do sleep 0.01; done
                     \"$@\" {files}; code=$?; kill $server; exit $code"
                );
                let before = ["env", &built, "sh", "-c", &script, "sh"];
                let (code, said) = run(&before, program, args)?;
                // `io::copy` does not tell which of its sides has failed.
                let copied = files != "<." && said.contains("cannot copy the answer: ");
                must(code == 1 && (copied || said.contains(word)), program, args, code, &said)
            });
        }
    }
    outcome(problems)
}

/// The binaries that print, by the text of the listings.
fn printers() -> Result<Vec<&'static str>, String> {
    let prints = |file: &&PathBuf| fs::read_to_string(file).is_ok_and(|it| it.contains("stdout()"));
    let files = Course::get()?.listings.iter().filter(prints);
    Ok(files.filter_map(|file| file.file_stem()?.to_str()).collect())
}

/// What fails is to print or to show, not to listen or to sort. What ends for
/// another reason, or waits for a peer, is not judged; there are enough others.
fn a_full_disk_is_not_blamed_on_the_work() -> Result<(), String> {
    if left_out("a_full_disk_is_not_blamed_on_the_work") {
        return Ok(());
    }
    let printers = printers()?;
    let unjudged = AtomicUsize::new(0);
    let judge = |program: &&'static str| -> String {
        let row = PRINTERS.iter().find(|row| row.0 == *program);
        let args = row.map_or(&[][..], |row| row.1);
        wrong("full disk", &[program], args, || {
            let full = ["timeout", "10", "sh", "-c", "exec \"$@\" >/dev/full", "sh"];
            let (code, said) = run(&full, program, args)?;
            let mut lines = said.lines().rev();
            let full = lines.find_map(|line| line.split_once(": No space left on device"));
            let Some((before, _)) = full else {
                unjudged.fetch_add(1, Ordering::Relaxed);
                // A row of the table is there to be judged.
                return must(row.is_none(), program, args, code, &said);
            };
            let words = ["print", "show", "say", "tell", "write"];
            let fine = words.iter().any(|word| before.contains(&format!("cannot {word}")));
            must(fine, program, args, code, &said)
        })
    };
    // Most of them wait most of the time, some until they are ended.
    let left = Mutex::new(printers.iter());
    let next = || left.lock().unwrap_or_else(PoisonError::into_inner).next();
    let judged: String = thread::scope(|scope| {
        let some = || std::iter::from_fn(next).map(judge).collect();
        let judges: Vec<_> = (0..8).map(|_| scope.spawn(some)).collect();
        let panicked = |_| "a judge has panicked\n".to_owned();
        judges.into_iter().map(|judge| judge.join().unwrap_or_else(panicked)).collect()
    });
    let (all, not) = (printers.len(), unjudged.into_inner());
    if all - not < 120 {
        return Err(format!("{judged}{not} of {all} programs that print have met no full disk"));
    }
    outcome(judged)
}

fn a_wrong_argument_is_named() -> Result<(), String> {
    if left_out("a_wrong_argument_is_named") {
        return Ok(());
    }
    let mut problems = String::new();
    for (program, args, word) in ARGUMENTS {
        problems += &wrong("wrong argument", &[program], args, || {
            let (code, said) = run(&[], program, args)?;
            must(code == 1 && said.contains(word), program, args, code, &said)
        });
    }
    outcome(problems)
}

/// A datagram that is there before the option is received without it.
fn options_come_before_datagrams() -> Result<(), String> {
    if left_out("options_come_before_datagrams") {
        return Ok(());
    }
    let (_, said) = run(&["strace", "-o", "trace"], "count-later", &[])?;
    if said.contains("strace: ") {
        trust::lacks("options_come_before_datagrams", &said);
        return Ok(());
    }
    let trace = "strace -f -o trace -e trace=bind,setsockopt,recvmsg,recvfrom";
    // It has begun to serve: enough.
    let end = "-e inject=recvmsg,recvfrom:signal=KILL";
    let strace: Vec<_> = trace.split(' ').chain(end.split(' ')).collect();
    let mut problems = String::new();
    for (program, args) in OPTIONS {
        problems += &wrong("options", &[program], args, || {
            let (code, said) = run(&strace, program, args)?;
            let after = said.split_once("bind(").map(|(_, after)| after);
            let late = after.is_none_or(|after| after.contains("setsockopt("));
            let fine = !late && said.starts_with("listening");
            must(fine, program, args, code, &said)
        });
    }
    outcome(problems)
}

/// Who starts one again at once meets nothing of the last.
fn hosts_are_gone_with_their_maker() -> Result<(), String> {
    if left_out("hosts_are_gone_with_their_maker") {
        return Ok(());
    }
    let script = "mount -t tmpfs tmpfs /run || exit 2
        for time in 1 2 3; do
            echo | \"$@\" || exit
            ip -o link | grep -v ': lo:' >&2 && exit 3
        done
        ls /run/netns >&2";
    let mut problems = String::new();
    for (program, args) in MAKERS {
        problems += &wrong("hosts that stay", &[program], args, || {
            let before = ["unshare", "-m", "sh", "-c", script, "sh"];
            let (code, said) = run(&before, program, args)?;
            must(code == 0 && said.is_empty(), program, args, code, &said)
        });
    }
    outcome(problems)
}

/// Whoever killed one can start it again: its errors say how.
fn what_is_left_over_can_be_removed() -> Result<(), String> {
    if left_out("what_is_left_over_can_be_removed") {
        return Ok(());
    }
    // A cable may be gone a moment later than its host.
    let script = r#"mount -t tmpfs tmpfs /run || exit 2
        mkfifo keys
        "$@" <keys >said 2>&1 & maker=$!
        exec 3>keys
        timeout 10 sh -c 'until grep -q Enter said; do sleep 0.01; done' || { cat said >&2; exit 3; }
        kill -KILL $maker
        for time in $(seq 30); do
            echo | "$@" 2>error && break
            del=$(sed -n 's/.*`\(ip [a-z]* del [^`]*\)`.*/\1/p' error)
            ${del:-sleep 0.1}
        done
        cat error >&2
        # Nothing that it had started works on here, by its parent.
        for stat in /proc/[0-9]*/stat; do
            test "$(readlink ${stat%stat}cwd)" = "$PWD" || continue
            grep -svE '\((sh|timeout|unshare|readlink)\)' $stat >&2
        done
        exit 0"#;
    let mut problems = String::new();
    for (program, args) in MAKERS {
        problems += &wrong("hosts left over", &[program], args, || {
            let before = ["unshare", "-m", "sh", "-c", script, "sh"];
            let (code, said) = run(&before, program, args)?;
            must(code == 0 && said.is_empty(), program, args, code, &said)
        });
    }
    outcome(problems)
}

type Test = fn() -> Result<(), String>;

fn main() -> ExitCode {
    let course = match Course::new() {
        Ok(course) => course,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    let course = COURSE.get_or_init(|| course);
    let tests: [(&str, Test); 8] = [
        ("a_full_disk_is_not_blamed_on_the_work", a_full_disk_is_not_blamed_on_the_work),
        ("a_server_is_not_blamed_for_our_files", a_server_is_not_blamed_for_our_files),
        ("a_missing_thread_is_named", a_missing_thread_is_named),
        ("a_server_without_threads_says_so", a_server_without_threads_says_so),
        ("a_wrong_argument_is_named", a_wrong_argument_is_named),
        ("hosts_are_gone_with_their_maker", hosts_are_gone_with_their_maker),
        ("options_come_before_datagrams", options_come_before_datagrams),
        ("what_is_left_over_can_be_removed", what_is_left_over_can_be_removed),
    ];
    let trials = tests.map(|(name, test)| Trial::test(name, move || test().map_err(Failed::from)));
    let args = Arguments::from_args();
    let all = args.filter.is_none() && args.skip.is_empty() && !args.list && !args.ignored;
    let programs: Vec<_> =
        course.listings.iter().filter_map(|it| it.file_stem()?.to_str()).collect();
    let passes = Passes::of("programs that start", Path::new(env!("CARGO_TARGET_TMPDIR")));
    let run = || libtest_mimic::run(&args, trials.into()).exit_code();
    passes.program(file!(), || course.key(&programs), all, run)
}
