//! The ladders, checked: against witnesses that know nothing of them (tcpdump
//! for the packets, ss for the states), and against ladders that differ in one
//! step, each of which must be told apart by name.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Completion, Failed, Trial};
use stage::inputs::Inputs;
use stage::ladder::capture::Kind;
use stage::ladder::draw::{self, cut_data};
use stage::ladder::ids::LaneId;
use stage::ladder::states::State;
use stage::ladder::steps::{Ladder, What};
use stage::ladder::{self, fields, page};
use stage::script::Script;
use stage::session::Session;
use stage::trust::Passes;
use stage::{needs, process};
use tempfile::TempDir;

/// Two programs that talk, and at each turn somebody who looks.
const TALK: &str = r#"
title = "Witnessed"
ladder = true
needs = ["nc", "socat", "ss", "tcpdump"]

[[step]]
terminal = "dump"
# tcpdump gives up groups that a user namespace does not let it give up.
run = "strace -f -o /dev/null --seccomp-bpf --trace=setgroups --inject=setgroups:retval=0 tcpdump -Z root --immediate-mode -i lo -n -l -S tcp or udp or icmp"
expect = ["listening on lo"]

[[step]]
terminal = "server"
run = "socat -d -d -t 60 TCP-LISTEN:7007,bind=127.0.0.1 STDIO"
expect = ["listening on"]

[[step]]
terminal = "observer"
run = "ss -tanH '( sport = :7007 or dport = :7007 )'"
until = ["LISTEN"]
exit = 0

[[step]]
terminal = "client"
run = "nc -N 127.0.0.1 7007"

[[step]]
terminal = "observer"
run = "ss -tanH '( sport = :7007 or dport = :7007 )'"
until = ["ESTAB"]
exit = 0

[[step]]
terminal = "client"
type = "hello"

[[step]]
terminal = "server"
expect = ["hello"]

[[step]]
terminal = "client"
press = "Ctrl-D"

[[step]]
terminal = "observer"
run = "ss -tanH '( sport = :7007 or dport = :7007 )'"
until = ["FIN-WAIT-2"]
exit = 0

[[step]]
terminal = "server"
press = "Ctrl-D"

[[step]]
terminal = "server"
exit = 0

[[step]]
terminal = "client"
exit = 0

[[step]]
terminal = "observer"
run = "ss -tanH '( sport = :7007 or dport = :7007 )'"
until = ["TIME-WAIT"]
exit = 0

[[step]]
terminal = "client"
run = "nc -v 127.0.0.1 7008"
exit = 1

[[step]]
terminal = "client"
run = "echo anyone | nc -u -w 1 127.0.0.1 7019"
exit = 0

[[step]]
terminal = "dump"
press = "Ctrl-C"
"#;

/// Plays a script and gives what it printed and its ladder.
fn play(script: &str) -> Result<(String, Ladder), Failed> {
    let root = tempfile::tempdir()?;
    let path = root.path().join("talk.toml");
    fs::write(&path, script)?;
    let played = process::play(&path, root.path(), stage::lab::root(), "talk.toml")?;
    Ok((played.recording, played.ladder.ok_or("it has no ladder")?))
}

/// tcpdump prints the same packets in the same order, with the same flags,
/// lengths and sequence numbers.
fn tcpdump_agrees(played: &str, ladder: &Ladder) -> Result<(), Failed> {
    let dumped: Vec<String> = played.lines().filter_map(dumped).collect();
    let packets = ladder.steps.iter().filter_map(|step| match &step.what {
        What::Packet { packet, .. } => Some(match &packet.kind {
            Kind::Tcp { flags, seq, .. } => {
                let flags = flags.split('+').map(|flag| match flag {
                    "ACK" => '.',
                    other => other.chars().next().unwrap_or('?'),
                });
                let mut flags: Vec<char> = flags.collect();
                flags.sort_unstable();
                let flags: String = flags.into_iter().collect();
                let seq =
                    if packet.len > 0 || flags != "." { seq.to_string() } else { String::new() };
                format!("{} > {} {flags} {seq} {}", packet.from, packet.to, packet.len)
            }
            Kind::Udp => format!("{} > {} UDP {}", packet.from, packet.to, packet.len),
            Kind::Unreachable => "ICMP unreachable".into(),
        }),
        _ => None,
    });
    let packets: Vec<String> = packets.collect();
    if dumped.len() < 12 {
        return Err(format!("tcpdump saw too little:\n{played}").into());
    }
    same(&packets.join("\n"), &dumped.join("\n"), "the ladder", "tcpdump")
}

/// One line of tcpdump, in our words.
fn dumped(line: &str) -> Option<String> {
    let (_, rest) = line.split_once(" IP ")?;
    let rest = rest.replace("&gt;", ">");
    let (ends, what) = rest.split_once(": ")?;
    if what.contains("unreachable") {
        return Some("ICMP unreachable".into());
    }
    let (from, to) = ends.split_once(" > ")?;
    let port = |end: &str| end.rsplit_once('.').map(|(ip, port)| format!("{ip}:{port}"));
    let ends = format!("{} > {}", port(from)?, port(to)?);
    if let Some(len) = what.strip_prefix("UDP, length ") {
        return Some(format!("{ends} UDP {len}"));
    }
    let after = |word: &str| what.split_once(word).map_or("", |(_, rest)| rest);
    let flags = after("Flags [").split(']').next()?;
    let mut flags: Vec<char> = flags.chars().collect();
    flags.sort_unstable();
    let flags: String = flags.into_iter().collect();
    let seq = after("seq ").split([',', ':']).next()?;
    let len = after("length ").split([':', ' ']).next()?;
    Some(format!("{ends} {flags} {seq} {len}"))
}

/// Each time somebody looked, ss showed the states that the ladder had come to.
fn ss_agrees(played: &str, ladder: &Ladder) -> Result<(), Failed> {
    let names = ["ESTAB", "SYN-RECV", "TIME-WAIT", "LISTEN", "CLOSE-WAIT", "FIN-WAIT-2"];
    let looked = played.split("$ <kbd>ss ").skip(1);
    let seen: Vec<Vec<&str>> = looked
        .map(|shown| {
            let lines = shown.split("</code>").next().unwrap_or_default().lines();
            let states = lines.filter_map(|line| line.split_whitespace().next());
            let mut states: Vec<&str> = states.filter(|state| names.contains(state)).collect();
            states.sort_unstable();
            states
        })
        .collect();
    // The steps of the script that came after ss had seen what it waited for.
    let derived: Vec<Vec<&str>> = [4, 6, 10, 14].map(|step| states(ladder, step)).into();
    let all = |states: &[Vec<&str>]| states.iter().map(|s| s.join(" ") + "\n").collect::<String>();
    if seen.concat().len() < 6 {
        return Err(format!("ss saw too little:\n{played}").into());
    }
    same(&all(&derived), &all(&seen), "the ladder", "ss")
}

/// The states of all endpoints before a step of the script.
fn states(ladder: &Ladder, step: usize) -> Vec<&'static str> {
    let mut now: Vec<(LaneId, State)> = Vec::new();
    for this in ladder.steps.iter().filter(|s| s.during < step) {
        for (lane, state) in &this.states {
            // A lane may listen and be connected too. What a call changes is
            // the one, what a packet changes is the other.
            let called = matches!(this.what, What::Call { .. });
            now.retain(|(l, s)| l != lane || (*s == State::Listen) != called);
            now.push((*lane, *state));
        }
    }
    let mut states: Vec<&str> =
        now.into_iter().map(|(_, s)| s).filter(|s| *s != State::Closed).map(State::name).collect();
    states.sort_unstable();
    states
}

fn same(ours: &str, theirs: &str, us: &str, them: &str) -> Result<(), Failed> {
    match ours == theirs {
        true => Ok(()),
        false => Err(format!("{us}:\n{ours}\n\n{them}:\n{theirs}").into()),
    }
}

/// Every byte of every packet has a name.
fn bytes_have_names(ladder: &Ladder) -> Result<(), Failed> {
    for step in &ladder.steps {
        if let What::Packet { packet, .. } = &step.what {
            let fields = fields::of(packet);
            let named: usize = fields.iter().map(|f| f.len).sum();
            if named != packet.raw().len() || fields.iter().any(|f| f.name.contains("another")) {
                return Err(format!("{named} bytes have names: {packet:?}").into());
            }
        }
    }
    Ok(())
}

/// Loopback finishes no checksum of a socket's packet. The RST of a port where
/// nobody listens comes from no socket, and its checksum is right.
fn sums_are_judged(ladder: &Ladder) -> Result<(), Failed> {
    for step in &ladder.steps {
        let What::Packet { packet, .. } = &step.what else {
            continue;
        };
        let Some(sum) = fields::of(packet).into_iter().find(|f| f.name == "checksum") else {
            continue;
        };
        let expected = match &packet.kind {
            Kind::Unreachable => continue,
            // The last ACK may come from TIME-WAIT, which is no socket.
            Kind::Tcp { flags, .. } if flags == "ACK" && packet.len == 0 => continue,
            Kind::Tcp { flags, .. } if flags == "RST+ACK" => "right",
            _ => "unfinished",
        };
        if !sum.value.contains(expected) {
            return Err(format!("{}, not {expected}: {packet:?}", sum.value).into());
        }
        // One byte is another: then it is neither.
        let mut hurt = packet.clone();
        hurt.bytes.replace_range(24..26, "0a");
        if !fields::of(&hurt).iter().any(|f| f.value.ends_with(", wrong")) {
            return Err(format!("its source is another, and nothing is wrong: {packet:?}").into());
        }
    }
    Ok(())
}

fn witnessed() -> Result<Completion, Failed> {
    let script = toml::from_str::<Script>(TALK)?;
    if let Some(missing) = needs::cannot(&script) {
        return match std::env::var_os("CI") {
            Some(_) => Err(missing.into()),
            None => Ok(Completion::ignored_with(missing)),
        };
    }
    let (played, ladder) = play(TALK)?;
    tcpdump_agrees(&played, &ladder)?;
    ss_agrees(&played, &ladder)?;
    bytes_have_names(&ladder)?;
    sums_are_judged(&ladder)?;
    Ok(Completion::Completed)
}

/// A session in which nobody uses a socket has no ladder, and must not pass for
/// one.
fn nobody_talks() -> Result<Completion, Failed> {
    let script =
        "title = \"Demo\"\nladder = true\n[[step]]\nterminal = \"shell\"\nrun = \"true\"\n";
    if let Some(missing) = needs::cannot(&toml::from_str::<Script>(script)?) {
        return match std::env::var_os("CI") {
            Some(_) => Err(missing.into()),
            None => Ok(Completion::ignored_with(missing)),
        };
    }
    match play(script) {
        Ok(_) => Err("a ladder without a step passed".into()),
        Err(why) if why.message().is_some_and(|why| why.contains("its ladder has no step")) => {
            Ok(Completion::Completed)
        }
        Err(why) => Err(why),
    }
}

/// A server that waits for a client, and stops before one comes.
const STOPPED: &str = r#"
title = "Stopped"
ladder = true
needs = ["python3"]

[[step]]
terminal = "server"
run = '''python3 -c "
from socket import *
from threading import Thread
s = create_server(('127.0.0.1', 7007))
def wait():
    try: s.accept()
    except OSError: pass
t = Thread(target=wait)
t.start()
input()
s.shutdown(SHUT_RDWR)
t.join()
s.close()"'''

[[step]]
terminal = "server"
type = ""
exit = 0
"#;

/// The `accept` of a socket that is shut down waits until then, and the socket
/// is closed once.
fn stopped() -> Result<Completion, Failed> {
    if let Some(missing) = needs::cannot(&toml::from_str::<Script>(STOPPED)?) {
        return match std::env::var_os("CI") {
            Some(_) => Err(missing.into()),
            None => Ok(Completion::ignored_with(missing)),
        };
    }
    let (_, ladder) = play(STOPPED)?;
    let end = ladder.steps.iter().find(
        |step| matches!(&step.what, What::Return { result, .. } if result.to_string() == "EINVAL"),
    );
    let end = end.ok_or("no accept waits until it fails")?;
    let by = match end.cause.map(|cause| &ladder.steps[cause].what) {
        Some(What::Call { words, .. }) => words.to_string(),
        _ => String::new(),
    };
    same(&by, "shutdown(3, SHUT_RDWR)", "the ladder has it end by", "it ends by")?;
    let states = ladder.steps.iter().flat_map(|step| &step.states);
    let closed = states.filter(|(_, state)| *state == State::Closed).count();
    same(&closed.to_string(), "1", "times that it is closed", "there should be")?;
    Ok(Completion::Completed)
}

/// A ladder of one connection that is refused, as it is kept.
const KEPT: &str = r#"{
"title": "Demo",
"lanes": [
  {"terminal": "client", "program": "demo", "listing": true},
  {"terminal": "127.0.0.1:7007", "program": null, "listing": false}
],
"steps": [
  {"time": 0, "during": 1, "lane": 0, "cause": null, "states": [], "what": {"Call": {
    "thread": 0, "words": "socket(AF_INET, SOCK_STREAM)", "result": "3",
    "source": {"file": "listings/part/one/src/bin/demo.rs", "line": 3, "shown": 2, "text": "connect()?;"}}}},
  {"time": 1000, "during": 1, "lane": 0, "cause": null, "states": [], "what": {"Call": {
    "thread": 0, "words": "connect(3, 127.0.0.1:7007)", "result": null,
    "source": {"file": "listings/part/one/src/bin/demo.rs", "line": 3, "shown": 2, "text": "connect()?;"}}}},
  {"time": 2000, "during": 1, "lane": 0, "cause": 1, "states": [[0, "SYN-SENT"]], "what": {"Packet": {
    "to": 1, "flow": 0, "packet": {"time": 2000, "from": "127.0.0.1:40001", "to": "127.0.0.1:7007",
    "kind": {"Tcp": {"flags": "SYN", "seq": 7, "ack": 0}}, "bytes": "", "head": 0, "len": 0}}}},
  {"time": 3000, "during": 1, "lane": 1, "cause": 2, "states": [[0, "CLOSED"]], "what": {"Packet": {
    "to": 0, "flow": 0, "packet": {"time": 3000, "from": "127.0.0.1:7007", "to": "127.0.0.1:40001",
    "kind": {"Tcp": {"flags": "RST+ACK", "seq": 0, "ack": 8}}, "bytes": "", "head": 0, "len": 0}}}},
  {"time": 4000, "during": 1, "lane": 0, "cause": 3, "states": [], "what": {"Return": {
    "call": 1, "result": "ECONNREFUSED", "waited": 3000, "woken": true}}}
]}"#;

/// The ladder of four lanes that the browser tests look at is what its recording
/// draws.
fn four_lanes() -> Result<(), Failed> {
    let script = stage::lab::root().join("tests/browser/ladder/four-lanes.toml");
    let session = Session { script };
    let kept: Ladder = serde_json::from_str(&fs::read_to_string(session.ladder("json"))?)?;
    Ok(ladder::compare(&session, &toml::from_str(SCRIPT)?, &kept)?)
}

const SCRIPT: &str = "title = \"Demo\"\nladder = true\nstep = []\n";

/// The course that keeps the ladder above.
fn kept() -> Result<(TempDir, Session), Failed> {
    let root = tempfile::tempdir()?;
    let script = root.path().join("listings/part/one/sessions/demo.toml");
    fs::create_dir_all(script.parent().unwrap_or(root.path()))?;
    fs::write(&script, SCRIPT)?;
    let session = Session { script };
    ladder::write(&session, &serde_json::from_str(KEPT)?)?;
    Ok((root, session))
}

/// Compares with the kept ladder one in which `from` is `to`.
fn compared(from: &str, to: &str) -> Result<Result<(), String>, Failed> {
    if !KEPT.contains(from) {
        return Err(format!("{from:?} is not in the fixture").into());
    }
    let (_root, session) = kept()?;
    let played: Ladder = serde_json::from_str(&KEPT.replace(from, to))?;
    let script = Script::read(&session.script)?;
    Ok(ladder::compare(&session, &script, &played))
}

fn passes(from: &str, to: &str) -> Result<(), Failed> {
    Ok(compared(from, to)??)
}

fn fails(from: &str, to: &str, parts: &[&str]) -> Result<(), Failed> {
    let Err(why) = compared(from, to)? else {
        return Err(format!("{to:?} passed for {from:?}").into());
    };
    match parts.iter().find(|part| !why.contains(*part)) {
        None => Ok(()),
        Some(part) => Err(format!("expected to find:\n{part}\n\nin:\n{why}").into()),
    }
}

/// (name, what is replaced, by what, parts of the message)
const DIFFER: &[(&str, &str, &str, &[&str])] = &[
    (
        "a ladder that differs in one call",
        "socket(AF_INET, SOCK_STREAM)",
        "socket(AF_INET, SOCK_DGRAM)",
        &[
            "on the page:  client, call 1 (step 1): socket(AF_INET, SOCK_STREAM) = 3, listings/part/one/src/bin/demo.rs:3 `connect()?;`",
            "in this run:  client, call 1 (step 1): socket(AF_INET, SOCK_DGRAM) = 3, ",
            "SNAPSHOTS=overwrite cargo test --test sessions",
        ],
    ),
    (
        "a ladder that differs in one result",
        "ECONNREFUSED",
        "ETIMEDOUT",
        &[
            "in this run:  client, call 2 (step 1): connect(3, 127.0.0.1:7007) = ETIMEDOUT, after flow 1, ",
        ],
    ),
    (
        "a ladder that differs in one packet",
        "RST+ACK",
        "RST",
        &[
            "on the page:  flow 1, 127.0.0.1:7007 → client, packet 1: RST+ACK",
            "in this run:  flow 1, 127.0.0.1:7007 → client, packet 1: RST\n",
        ],
    ),
    (
        "a ladder that differs in one source line",
        "\"line\": 3, \"shown\": 2, \"text\": \"connect()?;\"}}}},\n  {\"time\": 2000",
        "\"line\": 4, \"shown\": 3, \"text\": \"connect()?;\"}}}},\n  {\"time\": 2000",
        &[
            "in this run:  client, call 2 (step 1): connect(3, 127.0.0.1:7007) = ECONNREFUSED, after flow 1, 127.0.0.1:7007 → client, packet 1, listings/part/one/src/bin/demo.rs:4 `connect()?;`",
        ],
    ),
    (
        "a ladder that differs in what caused a packet",
        "\"cause\": 1, ",
        "\"cause\": null, ",
        &["on the page:  flow 1, client → 127.0.0.1:7007, packet 1: SYN, sent by client, call 2"],
    ),
];

/// A drawing that somebody mended by hand, and one that was never made.
fn not_drawn() -> Result<(), Failed> {
    let (_root, session) = kept()?;
    let script = Script::read(&session.script)?;
    let ladder: Ladder = serde_json::from_str(KEPT)?;
    let svg = session.script.with_extension("svg");
    let drawn = fs::read_to_string(&svg)?;
    for (text, part) in [
        (drawn.replace("SYN-SENT", "ESTABLISHED"), "demo.svg is not what the recording draws."),
        (String::new(), "demo.svg is not what the recording draws."),
    ] {
        fs::write(&svg, text)?;
        let why = ladder::compare(&session, &script, &ladder).err().unwrap_or_default();
        if !why.contains(part) {
            return Err(format!("expected to find:\n{part}\n\nin:\n{why}").into());
        }
    }
    fs::remove_file(session.ladder("json"))?;
    let why = ladder::compare(&session, &script, &ladder).err().unwrap_or_default();
    match why.contains("the ladder of part/one/demo is not recorded yet") {
        true => Ok(()),
        false => Err(why.into()),
    }
}

/// Over loopback `connect` has its answer before it would sleep. Over a wire it
/// sleeps, and where its first SYN was lost.
fn connects() -> Result<(), Failed> {
    for (from, to, by) in [
        ("Demo", "Demo", "answered by"),
        ("127.0.0.1:7007", "198.51.100.7:7007", "woken by"),
        ("\"connect(3, 127.0.0.1:7007)\"", "\"recvfrom(3)\"", "woken by"),
        ("\"time\": 3000, \"during\"", "\"time\": 1003000000, \"during\"", "woken by"),
    ] {
        if !KEPT.contains(from) {
            return Err(format!("{from:?} is not in the fixture").into());
        }
        let ladder: Ladder = serde_json::from_str(&KEPT.replace(from, to))?;
        let drawn = draw::svg(&ladder, "demo");
        let listed = page::markdown(&ladder, "demo", "demo.svg");
        let step = format!("{by} step 4");
        for (shown, part) in [(&drawn, &format!("{by} RST+ACK")), (&listed, &step)] {
            if !shown.contains(part) {
                return Err(format!("{to:?}: expected to find {part:?} in:\n{shown}").into());
            }
        }
    }
    Ok(())
}

/// Without strace there is no ladder: the reason says what to install.
fn no_strace() -> Result<(), Failed> {
    let script = toml::from_str::<Script>(SCRIPT)?;
    let why = needs::lacks(&script, &["/nowhere".into()]).unwrap_or_default();
    same(&why, "needs strace: apt-get install strace", "we say", "we should say")
}

/// Without namespaces neither, for the host's wire is not ours to listen to.
fn no_namespace() -> Result<(), Failed> {
    let script = toml::from_str::<Script>(SCRIPT)?;
    let why = needs::forbidden(&script, &Err("not allowed".into())).unwrap_or_default();
    let should = "needs namespaces of its own, which this system forbids: not allowed";
    same(&why, should, "we say", "we should say")
}

/// nginx, installed where nothing started it: the reason says what to type.
fn never_started() -> Result<(), Failed> {
    let state = tempfile::tempdir()?;
    let why = needs::never_started(state.path()).unwrap_or_default();
    let should =
        format!("needs nginx's directories below {}: sudo nginx -t", state.path().display());
    same(&why, &should, "we say", "we should say")
}

/// (what is said, in how many characters, what is shown of it)
const CUT: &[(&str, usize, &str)] = &[
    ("6 bytes “hello\\n”", 17, "6 bytes “hello\\n”"),
    ("8 bytes “keep it\\n”", 18, "8 bytes “keep it…”"),
    ("UDP 36 bytes “\\x8a\\xef\\x01”", 23, "UDP 36 bytes “\\x8a…”"),
    ("write(1, \"pear\\nfig\\n\")", 19, "write(1, \"pear\\n…\")"),
    ("sendto(3, \"\\212\\357\\1\\0…\")", 23, "sendto(3, \"\\212\\357…\")"),
    ("= 22 \"k\" from 127.0.0.1:36504", 25, "= 22 \"k\" from 127.0.0.1:…"),
    ("= 22 \"k\" from 127.0.0.1:36504", 20, "= 22 \"k\" from …"),
    ("= 9 \"key of it\" from 127.0.0.1:36504", 31, "= 9 \"key…\" from 127.0.0.1:36504"),
    ("sendmsg(3, \"hello\", to 127.0.0.1:35568)", 38, "sendmsg(3, \"hel…\", to 127.0.0.1:35568)"),
    ("sendmsg(3, \"hello\", to 127.0.0.1:35568)", 35, "sendmsg(3, \"hello\", to 127.0.0.1:…)"),
    ("connect(4, [::1]:7090)", 19, "connect(4, [::1]:…)"),
    ("= 3 \"a\\\"b c d\"", 13, "= 3 \"a\\\"b c…\""),
    ("60000 bytes “....”", 14, "60000 bytes “…"),
    ("connect(3, 127.0.0.1:7007)", 21, "connect(3, …)"),
];

fn main() -> ExitCode {
    stage::begin();
    let mut trials = vec![Trial::ignorable_test(
        "tcpdump sees the packets of a ladder, and ss its states",
        witnessed,
    )];
    for (name, from, to, parts) in DIFFER {
        trials.push(Trial::test(*name, move || fails(from, to, parts)));
    }
    trials.push(Trial::test("another port is the same ladder", || passes("40001", "50002")));
    trials.push(Trial::test("a state by its name of RFC 9293 is the same ladder", || {
        passes("[0, \"SYN-SENT\"]", "[0, \"SYN-SENT\"], [0, \"SYN-RECEIVED\"]")
    }));
    trials.push(Trial::test("another time is the same ladder", || passes("3000", "9000")));
    trials.push(Trial::test("another sequence number is the same ladder", || {
        passes("\"seq\": 7", "\"seq\": 8")
    }));
    trials.push(Trial::test("a drawing that the recording does not draw", not_drawn));
    trials.push(Trial::test("a connect is answered over loopback, and woken elsewhere", connects));
    trials.push(Trial::test("four lanes are what their recording draws", four_lanes));
    trials.push(Trial::test("data that is cut keeps its marks, and whole escapes", || {
        CUT.iter()
            .try_for_each(|(text, most, shown)| same(&cut_data(text, *most), shown, "cut", "meant"))
    }));
    trials.push(Trial::ignorable_test("a ladder without a step", nobody_talks));
    trials.push(Trial::ignorable_test("an accept whose socket is shut down", stopped));
    trials.push(Trial::test("a ladder without strace", no_strace));
    trials.push(Trial::test("a ladder without namespaces", no_namespace));
    trials.push(Trial::test("nginx that nothing has started", never_started));
    let args = Arguments::from_args();
    let inputs = Inputs::default();
    let key = || inputs.of_fixtures(stage::SOURCES, include_str!("ladders.rs"));
    let all = args.filter.is_none() && args.skip.is_empty() && !args.list && !args.ignored;
    let passes = Passes::of("programs of fixtures", Path::new(env!("CARGO_TARGET_TMPDIR")));
    passes.program(file!(), key, all, || libtest_mimic::run(&args, trials).exit_code())
}
