//! Tries bad peers on a server, asks good ones meanwhile and afterwards, and
//! judges what it saw. A limit and a refusal are right answers; what is bad is
//! that a good client waits or is answered wrongly, that the server is gone,
//! and that it leaks.

use std::thread;
use std::time::{Duration, Instant};

use peers::{
    Address, End, LIMIT, Peer, Role, Saw, Socket, play_for, role, say,
};

use crate::kinds::{Cast, Kind, LINGER, Owed};
use crate::process::{Process, Sample};
use crate::talk::{Part, Talk};

/// How long a server may take to come back after a bad peer has gone.
const RETURN: Duration = Duration::from_secs(6);
const MIB: usize = 1 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Fine,
    /// Something to know, which is right or may be.
    Note,
    Bad,
}

/// How a good client fared.
#[derive(Clone, Debug, PartialEq)]
enum Good {
    Answered(Duration),
    Wrong(Vec<u8>),
    /// The connection ended without an answer, or with something else.
    Refused(Vec<u8>),
    /// Nothing came in [`LIMIT`].
    Silence,
    Unreachable(String),
}

impl Good {
    fn say(&self) -> String {
        match self {
            Good::Answered(after) => {
                format!("answered in {:.1} ms", after.as_secs_f64() * 1e3)
            }
            Good::Wrong(got) => format!("got {}", say(got)),
            Good::Refused(got) if got.is_empty() => {
                "was refused without a word".into()
            }
            Good::Refused(got) => format!("was refused: {}", say(got)),
            Good::Silence => "got no answer in 3 s".into(),
            Good::Unreachable(why) => format!("could not connect ({why})"),
        }
    }
}

/// One kind, tried.
pub struct Tried {
    pub kind: Kind,
    pub verdict: Verdict,
    /// What the server did to the bad peer.
    pub did: String,
    /// How a good client fared while the bad one was there.
    pub during: Option<String>,
    /// How a good client fared afterwards.
    pub after: Option<String>,
    /// What is bad or to be known.
    pub remarks: Vec<String>,
    /// Nobody is there any more to be tried further.
    pub over: bool,
}

/// What is left of clients that have gone.
pub struct Leaks {
    pub verdict: Verdict,
    pub text: String,
}

/// The server under test.
pub struct Server {
    address: Address,
    talk: Talk,
    process: Option<Process>,
    /// How long a bad peer stays that has no end of its own.
    stay: Duration,
    /// The status of the first answer, where answers have one.
    status: Option<u16>,
    /// Known by now: others wait for one client that stays.
    one_at_a_time: bool,
}

impl Server {
    pub fn new(
        address: Address,
        talk: Talk,
        process: Option<Process>,
        stay: Duration,
    ) -> Server {
        Server {
            address,
            talk,
            process,
            stay,
            status: None,
            one_at_a_time: false,
        }
    }

    pub fn talk(&self) -> &Talk {
        &self.talk
    }

    pub fn address(&self) -> &Address {
        &self.address
    }

    fn play(&self, role: Role, stay: Duration) -> Result<Peer, String> {
        let socket = Socket::connect(&self.address, LIMIT);
        let peer = socket.and_then(|socket| play_for(socket, role, stay));
        peer.map_err(|why| why.to_string())
    }

    /// Before anybody is bad: does the description hold?
    pub fn first(&mut self) -> Result<String, String> {
        let start = Instant::now();
        let talk = self.talk.clone();
        let first = role(move |me| {
            me.send_all(&talk.last)?;
            me.receive_until(|got| talk.is_enough(got, 1))?;
            me.listen_for(Duration::from_millis(200))
        });
        let saw = self
            .play(first, LIMIT)
            .map_err(|why| {
                format!("cannot connect to {}: {why}", self.address)
            })?
            .saw();
        if !self.talk.is_known() {
            return Ok("connected".into());
        }
        self.talk.lines = saw.got.ends_with(b"\n");
        self.talk.closes = saw.end == End::Finished;
        match self.judge_good(&saw, start.elapsed()) {
            Good::Answered(_) => {
                self.status = self.talk.status(&saw.got);
                Ok(format!("a good client got {}", say(&saw.got)))
            }
            other => Err(format!(
                "before anything bad, a good client (as {}) {}",
                self.talk.words,
                other.say()
            )),
        }
    }

    /// A good client asks.
    fn ask(&self) -> Good {
        let start = Instant::now();
        let talk = self.talk.clone();
        let asks = role(move |me| {
            if !talk.is_known() {
                return Ok(());
            }
            me.send_all(&talk.last)?;
            me.receive_until(|got| talk.is_enough(got, 1))
        });
        match self.play(asks, LIMIT) {
            Err(why) => Good::Unreachable(why),
            Ok(_) if !self.talk.is_known() => Good::Answered(start.elapsed()),
            Ok(peer) => {
                let saw = peer.saw();
                self.judge_good(&saw, start.elapsed())
            }
        }
    }

    fn judge_good(&self, saw: &Saw, took: Duration) -> Good {
        let ended = matches!(saw.end, End::Finished | End::Reset);
        let (count, _, then) = self.talk.count(&saw.got, ended);
        let busy = |status| matches!(status, 429 | 503);
        if count >= 1 {
            let status = self.talk.status(&saw.got);
            return match (status, self.status) {
                (Some(now), Some(first)) if now != first => match busy(now) {
                    true => Good::Refused(first_line(&saw.got)),
                    false => Good::Wrong(first_line(&saw.got)),
                },
                _ => Good::Answered(took),
            };
        }
        match (saw.end, then) {
            (End::WaitedInVain, Part::More) => Good::Silence,
            _ if ended => Good::Refused(saw.got.clone()),
            (End::Failed(why), _) => Good::Unreachable(why.to_string()),
            _ => Good::Wrong(saw.got.clone()),
        }
    }

    pub fn try_kind(&mut self, kind: Kind) -> Tried {
        let before = self.sample();
        let mut saws = Vec::new();
        let mut peers = Vec::new();
        let mut kept_out = Vec::new();
        let mut during = None;
        let mut peak = before;
        let crowd = match (kind.cast)(&self.talk) {
            Cast::InTurn(roles) => {
                let crowd = roles.len();
                let start = Instant::now();
                for role in roles {
                    // A full queue makes each of them wait for a second.
                    if start.elapsed() > RETURN {
                        break;
                    }
                    match self.play(role, self.stay) {
                        Ok(peer) => saws.push(peer.saw_the_end()),
                        Err(why) => {
                            kept_out.push(why);
                            break;
                        }
                    }
                }
                crowd
            }
            Cast::AtOnce(roles) => {
                let crowd = roles.len();
                let start = Instant::now();
                // They outstay the good client, who waits for 3 s.
                let stay = self.stay + LIMIT * 3;
                for role in roles {
                    match self.play(role, stay) {
                        Ok(peer) => peers.push(peer),
                        Err(why) => {
                            kept_out.push(why);
                            break;
                        }
                    }
                }
                wait(Duration::from_secs(1), || {
                    peers.iter().all(Peer::has_settled)
                });
                // Said once, of the silent one.
                if !(self.one_at_a_time && kind.is_bytes) {
                    during = Some(self.ask());
                }
                let stay = match kind.is_bytes {
                    true => self.stay.min(Duration::from_millis(300)),
                    false => self.stay,
                };
                let left = stay.saturating_sub(start.elapsed());
                wait(left, || peers.iter().all(Peer::has_ended));
                peak = self.sample();
                saws.extend(peers.drain(..).map(Peer::saw));
                crowd
            }
        };
        let (after, away) = self.back();
        let mut tried = Tried {
            did: String::new(),
            verdict: Verdict::Fine,
            during: during.as_ref().map(Good::say),
            after: Some(after.say()),
            remarks: Vec::new(),
            over: false,
            kind,
        };
        self.judge_own(&mut tried, &saws, &kept_out, crowd);
        self.one_at_a_time |= crowd == 1
            && tried.kind.name == "silence"
            && during == Some(Good::Silence);
        self.judge_during(&mut tried, during, crowd);
        self.judge_after(&mut tried, &after, away);
        self.judge_memory(&mut tried, &saws, before, peak);
        tried
    }

    fn sample(&self) -> Sample {
        self.process.map(Process::sample).unwrap_or_default()
    }

    /// Whether a good client is answered again, and how long that takes.
    fn back(&self) -> (Good, Duration) {
        let start = Instant::now();
        loop {
            let good = self.ask();
            let away = start.elapsed();
            if matches!(good, Good::Answered(_)) || away > RETURN {
                return (good, away);
            }
            thread::park_timeout(Duration::from_millis(50));
        }
    }

    /// What became of the bad peers themselves.
    fn judge_own(
        &self,
        tried: &mut Tried,
        saws: &[Saw],
        kept_out: &[String],
        crowd: usize,
    ) {
        if let Some(why) = kept_out.first() {
            tried.did = match saws.len() {
                0 => format!("could not be reached: {why}"),
                n => format!("let {n} of {crowd} in, then: {why}"),
            };
            tried.verdict = Verdict::Note;
            return;
        }
        let (owed, must) = match tried.kind.owed {
            Owed::Must(n) => (n, true),
            Owed::Answers(n) => (n, false),
            Owed::Nothing => {
                tried.did = self.fate(saws);
                let waited = saws.first().is_some_and(|saw| {
                    saw.end == End::Finished && saw.took >= LINGER * 9 / 10
                });
                if tried.kind.name == "slow-descriptor" && waited {
                    tried.note(
                        "Its close waited for that descriptor, which nobody \
                         had asked for: as many such clients as it has \
                         threads hold all of them."
                            .into(),
                    );
                }
                return;
            }
        };
        if !self.talk.is_known() {
            tried.did = self.fate(saws);
            return;
        }
        // Of several, the one who fared worst.
        let all = saws.iter().map(|saw| self.own(saw, owed, must));
        let worst = all.reduce(|a, b| if b.0 > a.0 { b } else { a });
        let (verdict, did) = worst.unwrap_or((Verdict::Note, "".into()));
        tried.verdict = verdict;
        if verdict == Verdict::Bad {
            tried.remarks.push(format!("It {did}."));
        }
        tried.did = did;
    }

    /// What a peer got who is owed so many answers.
    fn own(&self, saw: &Saw, owed: usize, must: bool) -> (Verdict, String) {
        use Verdict::*;
        let ended = matches!(saw.end, End::Finished | End::Reset);
        let (count, at, then) = self.talk.count(&saw.got, ended);
        let rest = &saw.got[at..];
        let of =
            if owed > 1 { format!(" {count} of {owed}") } else { "".into() };
        if let End::Failed(why) = saw.end {
            return (Fine, format!("took nothing ({why})"));
        }
        if count > owed {
            return (Bad, format!("gave {count} answers instead of {owed}"));
        }
        if let Some(status) = self.talk.status(&saw.got)
            && Some(status) != self.status
        {
            let first = say(first_line(&saw.got));
            return match must {
                true => (Bad, format!("answered {first}")),
                false => (Note, format!("refused: {first}")),
            };
        }
        if count == owed {
            return match rest.is_empty() || ended {
                true => (Fine, "answered".into()),
                false => (Bad, format!("answered, and then {}", say(rest))),
            };
        }
        // `HEL` is no refusal, but half an answer.
        let piece = !rest.is_empty() && then == Part::More;
        if ended && !must && !piece {
            return match (count, rest.is_empty()) {
                (0, true) => (Note, "closed without an answer".into()),
                (0, false) => (Note, format!("refused: {}", say(rest))),
                (_, true) => (Fine, format!("answered{of}, and closed")),
                _ => (Fine, format!("answered{of}, then {}", say(rest))),
            };
        }
        let what = match (ended, rest.is_empty()) {
            (true, true) => format!("answered{of} and closed"),
            (true, false) => format!("answered{of} {}, and closed", say(rest)),
            (false, true) => format!("answered{of}, and no more in 3 s"),
            (false, false) => format!("answered{of} {}", say(rest)),
        };
        match (count, rest.is_empty()) {
            (0, true) if ended => (Bad, "closed without an answer".into()),
            (0, true) => (Bad, "gave no answer in 3 s".into()),
            _ => (Bad, what),
        }
    }

    /// What became of peers who are owed nothing.
    fn fate(&self, saws: &[Saw]) -> String {
        let count = |end| saws.iter().filter(|saw| saw.end == end).count();
        let (closed, reset) = (count(End::Finished), count(End::Reset));
        if let [saw] = saws {
            let secs = saw.took.as_secs_f64();
            let said = match saw.got.is_empty() {
                true => "".into(),
                false => format!("answered {}, and ", brief(&saw.got)),
            };
            return match saw.end {
                End::Finished => format!("{said}closed after {secs:.1} s"),
                End::Reset => format!("{said}sent a RST after {secs:.1} s"),
                End::Failed(why) => format!("took nothing ({why})"),
                // It went by itself.
                _ if saw.took < self.stay * 9 / 10 => match said.is_empty() {
                    true => "went on".into(),
                    false => format!("answered {}", brief(&saw.got)),
                },
                _ => format!("{said}kept it for {secs:.1} s"),
            };
        }
        let kept = saws.len() - closed - reset;
        match (closed, reset) {
            (0, 0) => format!("took {kept}"),
            _ => format!("took {kept}, closed {closed}, reset {reset}"),
        }
    }

    fn judge_during(
        &self,
        tried: &mut Tried,
        during: Option<Good>,
        crowd: usize,
    ) {
        let Some(during) = during else { return };
        let what = during.say();
        match during {
            Good::Answered(_) => {}
            // A limit on seats is right. Whether the seats come back is not
            // known after so short a time.
            Good::Refused(_) => {
                tried.note(format!("A good client meanwhile {what}."))
            }
            Good::Silence | Good::Unreachable(_) if crowd > 1 => {
                tried.note(format!(
                    "A good client behind them {what}. That is right if they \
                     are sent away after a time."
                ));
            }
            _ => tried.bad(format!("A good client meanwhile {what}.")),
        }
    }

    fn judge_after(&self, tried: &mut Tried, after: &Good, away: Duration) {
        let dead = self.process.is_some_and(|process| !process.lives());
        if dead {
            tried.over = true;
            tried.bad("Its process has died.".into());
        } else if matches!(after, Good::Answered(_)) {
            if away > Duration::from_secs(1) {
                tried.note(format!(
                    "A good client was answered only {:.1} s after the bad one \
                     had gone.",
                    away.as_secs_f64()
                ));
            }
        } else {
            tried.over = true;
            tried.bad(match after {
                Good::Unreachable(why) => {
                    format!("Nobody can connect any more ({why}).")
                }
                other => format!(
                    "The bad one had gone, and 6 s later a good client still \
                     {}.",
                    other.say()
                ),
            });
        }
    }

    fn judge_memory(
        &self,
        tried: &mut Tried,
        saws: &[Saw],
        before: Sample,
        peak: Sample,
    ) {
        let sent: usize = saws.iter().map(|saw| saw.bytes_sent).sum();
        let grown = peak.memory.saturating_sub(before.memory);
        let aside = peak.set_aside.saturating_sub(before.set_aside);
        if tried.kind.name == "huge-length" && aside >= 1 << 30 {
            tried.bad(format!(
                "It set {} MiB aside for {sent} bytes.",
                aside / MIB
            ));
        } else if grown >= 8 * MIB {
            let cause = match saws.len() {
                1 => format!("{:.1} MiB that were sent", mib(sent)),
                n => format!("{n} clients"),
            };
            tried.note(format!(
                "Its memory grew by {} MiB meanwhile, for {cause}.",
                grown / MIB
            ));
        }
    }

    /// Clients come and go by the hundred: what is left of them?
    pub fn leaks(&self) -> Option<Leaks> {
        let process = self.process?;
        const ROUNDS: usize = 3;
        const CLIENTS: usize = 100;
        let mut samples = vec![self.settled(process, usize::MAX)];
        for _ in 0..ROUNDS {
            for number in 0..CLIENTS {
                let half = self.talk.half().to_vec();
                let client = match number % 3 {
                    0 => peers::closes_at_once(),
                    1 => peers::sends_and_is_gone(&half),
                    _ => peers::sends_and_is_gone(&self.talk.message),
                };
                if let Ok(peer) = self.play(client, self.stay) {
                    peer.saw_the_end();
                }
            }
            self.ask();
            samples.push(self.settled(process, samples[0].descriptors));
        }
        let each = |of: fn(&Sample) -> usize| {
            samples
                .windows(2)
                .map(move |two| of(&two[1]) as i64 - of(&two[0]) as i64)
        };
        let text = |what: &str| {
            let first = samples[0];
            let last = samples[ROUNDS];
            format!(
                "{what} after {} clients: descriptors {} → {}, memory {:.1} → \
                 {:.1} MiB",
                ROUNDS * CLIENTS,
                first.descriptors,
                last.descriptors,
                mib(first.memory),
                mib(last.memory),
            )
        };
        let fds = each(|s| s.descriptors).all(|grown| grown >= 10);
        // The first round may fill caches.
        let memory =
            each(|s| s.memory).skip(1).all(|grown| grown >= MIB as i64);
        Some(match (fds, memory) {
            (false, false) => {
                Leaks { verdict: Verdict::Fine, text: text("no leak") }
            }
            (true, _) => {
                Leaks { verdict: Verdict::Bad, text: text("leaks descriptors") }
            }
            _ => Leaks { verdict: Verdict::Bad, text: text("leaks memory") },
        })
    }

    /// What it has once it has noticed who is gone.
    fn settled(&self, process: Process, descriptors: usize) -> Sample {
        let mut sample = process.sample();
        let mut still = 0;
        wait(Duration::from_secs(2), || {
            let now = process.sample();
            still = if now == sample { still + 1 } else { 0 };
            sample = now;
            still >= 10 && sample.descriptors <= descriptors
        });
        sample
    }
}

impl Tried {
    fn note(&mut self, remark: String) {
        self.verdict = self.verdict.max(Verdict::Note);
        self.remarks.push(remark);
    }

    fn bad(&mut self, remark: String) {
        self.verdict = Verdict::Bad;
        self.remarks.push(remark);
    }
}

/// Waits until it holds, but not longer than `limit`.
fn wait(limit: Duration, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() && start.elapsed() < limit {
        thread::park_timeout(Duration::from_millis(5));
    }
}

fn mib(bytes: usize) -> f64 {
    bytes as f64 / MIB as f64
}

fn first_line(got: &[u8]) -> Vec<u8> {
    let end = got.iter().position(|byte| b"\r\n".contains(byte));
    got[..end.unwrap_or(got.len())].to_vec()
}

fn brief(got: &[u8]) -> String {
    let text: String = got.escape_ascii().to_string();
    match text.len() {
        0..=40 => format!("`{text}`"),
        _ => format!("`{}…` ({} bytes)", &text[..30], got.len()),
    }
}
