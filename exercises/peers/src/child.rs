//! A process of the test's own, for what a thread cannot show: no descriptors,
//! a log that is gone, a death without a farewell, two starts at once.
//!
//! The child is the test program once more. It runs the same test, up to the
//! call of [`child`] (or [`children`]), where it runs the code that is given
//! there and exits. So what the test does before that call is done again in
//! each child: let it be little.

use std::fmt::Display;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::net::{Ipv4Addr, Ipv6Addr, UdpSocket};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::os::unix::process::ExitStatusExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use nix::sched::{CloneFlags, unshare};
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use nix::unistd::{dup2_stderr, dup2_stdin, dup2_stdout};
use rustix::event::PollFlags;
use rustix::net::{AddressFamily, SocketType, socket};
use rustix::process::{
    Pid, PidfdFlags, Resource::Nofile as Files, Signal, kill_process,
    pidfd_open, set_parent_process_death_signal,
};

use crate::say::{Sentence, Verdict};
use crate::server::Ending;
use crate::wait::{LIMIT, ready};

/// The number of the child that this process is.
const WHICH: &str = "PEERS_CHILD";
/// How what a child says begins, among what the test harness prints.
const SAYS: &str = "peers: ";

/// What a child says once it has no descriptors.
const SHORT: &str = "has no descriptors";
/// What one says that has nothing to complain of.
const FINE: &str = "fine";
/// How long it has none.
const SHORTAGE: Duration = Duration::from_millis(300);
/// In such a time a server that tries again and again without a pause has used
/// far more of the processor, and one that pauses far less.
const SPINS: Duration = Duration::from_millis(50);
/// How long nobody is there, at least.
const QUIET: Duration = Duration::from_millis(200);

/// What the code in a child can do.
pub struct Inside {
    says: fs::File,
    gate: fs::File,
}

impl Inside {
    /// Tells the test a line; [`Child::line`] gets it.
    pub fn say(&mut self, line: impl Display) -> io::Result<()> {
        self.says.write_all(format!("{SAYS}{line}\n").as_bytes())
    }

    /// The standard output of a program that tells the test lines itself: what
    /// stands behind `peers: ` is one.
    pub fn stdout(&self) -> io::Result<Stdio> {
        Ok(self.says.try_clone()?.into())
    }

    /// Waits at the gate that [`Child::go`] opens.
    pub fn wait_for_go(&mut self) -> io::Result<()> {
        self.say("waits")?;
        let gate = [(self.gate.as_fd(), PollFlags::IN)];
        ready(&gate, Instant::now() + LIMIT).map(drop)
    }

    /// Leaves the process the descriptors 0, 1 and 2: the next one will be 3.
    /// (The two that talk to the test move out of the way, above 100.)
    pub fn only_the_standard_three(&mut self) -> io::Result<()> {
        const HIGH: i32 = 100;
        self.says = rustix::io::fcntl_dupfd_cloexec(&self.says, HIGH)?.into();
        self.gate = rustix::io::fcntl_dupfd_cloexec(&self.gate, HIGH)?.into();
        // SAFETY: a child has one thread that runs, and it owns none of these;
        // what was inherited, nobody here knows of.
        match unsafe { nix::libc::close_range(3, HIGH as u32 - 1, 0) } {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// Leaves the process so many more descriptors, and no more.
    pub fn few_descriptors(&mut self, more: u64) -> io::Result<()> {
        // The limit is one on numbers, and the lowest free one is given.
        let mut limit = 0;
        let mut free = 0;
        while free < more {
            free += u64::from(!is_open(limit as i32));
            limit += 1;
        }
        let (_, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
        Ok(setrlimit(Resource::RLIMIT_NOFILE, limit, hard)?)
    }

    /// Leaves the process no descriptor at all: whoever wants one gets EMFILE,
    /// until the test calls [`Child::shortage_passes`]. (The limit is not 0,
    /// for it is also the most that one call of `poll` may watch.)
    pub fn no_descriptors(&mut self) -> io::Result<()> {
        self.few_descriptors(1)?;
        std::mem::forget(fs::File::open("/dev/null")?);
        self.say(SHORT)
    }

    /// For [`as_user`]: 127.0.0.1, and all that begins with 127.
    pub fn loopback(&mut self) -> io::Result<()> {
        use nix::libc::{IFF_UP, SIOCSIFFLAGS, ifreq, ioctl};
        let socket = UdpSocket::from(socket(
            AddressFamily::INET,
            SocketType::DGRAM,
            None,
        )?);
        // SAFETY: all zeros are an ifreq.
        let mut up: ifreq = unsafe { std::mem::zeroed() };
        for (to, letter) in up.ifr_name.iter_mut().zip(*b"lo") {
            *to = letter as _;
        }
        up.ifr_ifru.ifru_flags = IFF_UP as _;
        // SAFETY: SIOCSIFFLAGS reads one ifreq.
        match unsafe { ioctl(socket.as_raw_fd(), SIOCSIFFLAGS, &raw const up) }
        {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// For [`as_user`]: whoever connects to this host gets EHOSTUNREACH.
    pub fn no_way_to(&mut self, host: Ipv4Addr) -> io::Result<()> {
        use nix::libc::{AF_INET, RTF_HOST, RTF_REJECT, SIOCADDRT, ioctl};
        let socket = UdpSocket::from(socket(
            AddressFamily::INET,
            SocketType::DGRAM,
            None,
        )?);
        // SAFETY: all zeros are an rtentry.
        let mut route: nix::libc::rtentry = unsafe { std::mem::zeroed() };
        // A sockaddr_in: family, port, address.
        route.rt_dst.sa_family = AF_INET as u16;
        for (to, octet) in
            route.rt_dst.sa_data[2..].iter_mut().zip(host.octets())
        {
            *to = octet as _;
        }
        route.rt_flags = RTF_HOST | RTF_REJECT;
        // SAFETY: SIOCADDRT reads one rtentry.
        match unsafe { ioctl(socket.as_raw_fd(), SIOCADDRT, &raw const route) }
        {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// For [`as_user`], after [`Inside::loopback`]: a network of Ethernet with
    /// this host in it, 192.0.2.1, and nobody else. What is sent to a neighbour
    /// waits until the kernel gives up asking for it, some three seconds.
    pub fn no_neighbours(&mut self) -> io::Result<()> {
        use nix::libc::{AF_INET, SIOCSIFADDR, ifreq, ioctl};
        use nix::libc::{IFF_UP, IFLA_IFNAME, IFLA_INFO_KIND, IFLA_LINKINFO};
        use nix::libc::{NLM_F_ACK, NLM_F_CREATE, NLM_F_REQUEST, RTM_NEWLINK};
        /// An attribute: its length, what it is, and it.
        fn attribute(kind: u16, value: &[u8]) -> Vec<u8> {
            let mut all = (4 + value.len() as u16).to_ne_bytes().to_vec();
            all.extend(kind.to_ne_bytes());
            all.extend(value);
            all.resize(all.len().next_multiple_of(4), 0);
            all
        }
        let kind = attribute(IFLA_INFO_KIND, b"veth\0");
        let flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE;
        let up = (IFF_UP as u32).to_ne_bytes();
        // The rest of an `nlmsghdr`, and an `ifinfomsg`: it is to be up.
        let rest = [
            &RTM_NEWLINK.to_ne_bytes()[..],
            &(flags as u16).to_ne_bytes(),
            &[0; 16],
            &up,
            &up,
            &attribute(IFLA_IFNAME, b"alone\0"),
            &attribute(IFLA_LINKINFO, &kind),
        ]
        .concat();
        let length = (4 + rest.len() as u32).to_ne_bytes();
        let netlink = socket(AddressFamily::NETLINK, SocketType::RAW, None)?;
        rustix::io::write(&netlink, &[&length[..], &rest].concat())?;
        // The answer: an `nlmsghdr`, and an error or 0.
        let mut said = [0; 20];
        rustix::io::read(&netlink, &mut said)?;
        match i32::from_ne_bytes([said[16], said[17], said[18], said[19]]) {
            0 => {}
            error => return Err(io::Error::from_raw_os_error(-error)),
        }
        let any = socket(AddressFamily::INET, SocketType::DGRAM, None)?;
        // SAFETY: all zeros are an ifreq.
        let mut here: ifreq = unsafe { std::mem::zeroed() };
        for (to, letter) in here.ifr_name.iter_mut().zip(*b"alone") {
            *to = letter as _;
        }
        // SAFETY: a sockaddr is one of its parts, and all zeros are one.
        let address = unsafe { &mut here.ifr_ifru.ifru_addr };
        address.sa_family = AF_INET as _;
        for (to, octet) in address.sa_data[2..].iter_mut().zip([192, 0, 2, 1]) {
            *to = octet as _;
        }
        // SAFETY: SIOCSIFADDR reads one ifreq.
        match unsafe { ioctl(any.as_raw_fd(), SIOCSIFADDR, &raw const here) } {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// Nobody reads standard output and standard error any more: a write there
    /// fails with EPIPE (Rust's programs ignore SIGPIPE).
    pub fn lose_the_log(&mut self) -> io::Result<()> {
        let (_, writer) = io::pipe()?;
        dup2_stdout(&writer)?;
        Ok(dup2_stderr(&writer)?)
    }

    /// Somebody has standard output and standard error and does not read: once
    /// the pipe is full, a write there waits for ever. (It is full.)
    pub fn clog_the_log(&mut self) -> io::Result<()> {
        let (reader, writer) = io::pipe()?;
        rustix::io::ioctl_fionbio(&writer, true)?;
        while (&writer).write(&[b'.'; 4096]).is_ok() {}
        rustix::io::ioctl_fionbio(&writer, false)?;
        dup2_stdout(&writer)?;
        dup2_stderr(&writer)?;
        std::mem::forget(reader);
        Ok(())
    }
}

fn is_open(number: i32) -> bool {
    fs::symlink_metadata(format!("/proc/self/fd/{number}")).is_ok()
}

/// A child as the test sees it. It is killed when this value goes.
pub struct Child {
    process: std::process::Child,
    pidfd: OwnedFd,
    says: BufReader<ChildStdout>,
    gate: Option<ChildStdin>,
}

/// Runs `code` in a process of its own. Call it in the test itself.
pub fn child<E: Ending>(
    code: impl FnOnce(&mut Inside) -> E,
) -> Result<Child, Sentence> {
    let mut children = children(1, |_, inside| {
        code(inside).why().map_or(Ok(()), Err::<(), _>)
    })?;
    children.pop().ok_or_else(|| "There is no child.".into())
}

/// Runs `code` in so many processes; it is given the number of each, from 0.
/// [`Inside::wait_for_go`] and [`go_all`] let them start at once.
pub fn children<E: Ending>(
    count: usize,
    code: impl FnOnce(usize, &mut Inside) -> E,
) -> Result<Vec<Child>, Sentence> {
    if let Ok(number) = env::var(WHICH) {
        let number = number.parse().expect("start_one has set it");
        run_and_exit(move |inside| code(number, inside).why());
    }
    (0..count).map(start_one).collect()
}

/// Waits until each has come to the gate, and opens it for all of them.
pub fn go_all(children: &mut [Child]) -> Result<(), Sentence> {
    for child in &mut *children {
        if child.line()? != "waits" {
            return Err("A child said something before it was at its \
                        gate."
                .into());
        }
    }
    for child in children {
        child.go();
    }
    Ok(())
}

/// Runs `code` in a process of its own that is the user `uid`, and whose network
/// is its own, too: no address, not even 127.0.0.1. So everybody's tests can be
/// root, or not root, though nothing outside changes. (Linux, `namespaces(7)`.)
/// Where the computer lets nobody have that, there is no verdict: `Ok`. Call it
/// in the test itself.
pub fn as_user(uid: u32, code: impl FnOnce(&mut Inside) -> Verdict) -> Verdict {
    if env::var_os(WHICH).is_some() {
        run_and_exit(|inside| {
            let said = match code(inside) {
                Ok(()) => inside.say(FINE),
                Err(sentence) => inside.say(sentence),
            };
            said.err().map(|why| why.to_string())
        });
    }
    let mut program = program(0)?;
    let map = format!("{uid} {} 1", rustix::process::geteuid().as_raw());
    let both = CloneFlags::CLONE_NEWUSER | CloneFlags::CLONE_NEWNET;
    // SAFETY: system calls, and no memory.
    unsafe {
        program.pre_exec(move || {
            unshare(both)?;
            fs::write("/proc/self/uid_map", &map)
        })
    };
    let mut child = match program.spawn() {
        Ok(process) => Child::new(process)?,
        Err(why) => match why.kind() {
            ErrorKind::PermissionDenied
            | ErrorKind::StorageFull
            | ErrorKind::InvalidInput
            | ErrorKind::Unsupported => return Ok(()),
            _ => return Err(why.into()),
        },
    };
    // What the reader's code may take, the test in there limits itself; a new
    // network takes seconds where many are made and removed.
    match child.line_within(LIMIT * 3)?.as_str() {
        FINE => Ok(()),
        sentence => Err(sentence.into()),
    }
}

/// Runs `code` where `::1` is: here or, if this host has its IPv6 switched off,
/// in a network of its own, as [`as_user`] makes it. Where there is none in there
/// either, there is no verdict: `Ok`. Call it in the test itself.
pub fn over_ipv6(code: impl FnOnce() -> Verdict) -> Verdict {
    let is_here = || UdpSocket::bind((Ipv6Addr::LOCALHOST, 0)).is_ok();
    if is_here() {
        return code();
    }
    as_user(0, |inside| {
        inside.loopback()?;
        if is_here() { code() } else { Ok(()) }
    })
}

fn start_one(number: usize) -> Result<Child, Sentence> {
    Child::new(program(number)?.spawn()?)
}

/// This program once more, for this test.
fn program(number: usize) -> Result<Command, Sentence> {
    let thread = thread::current();
    let test = match thread.name() {
        Some(name) if name != "main" => name,
        _ => return Err("Run this with RUST_TEST_THREADS of 2 or more.".into()),
    };
    let mut program = Command::new(env::current_exe()?);
    program
        .args([test, "--exact", "--nocapture", "--test-threads=2"])
        .env(WHICH, number.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    Ok(program)
}

fn run_and_exit(code: impl FnOnce(&mut Inside) -> Option<String>) -> ! {
    let ended = (|| {
        set_parent_process_death_signal(Some(Signal::KILL))?;
        let says = rustix::io::fcntl_dupfd_cloexec(io::stdout(), 3)?;
        let gate = rustix::io::fcntl_dupfd_cloexec(io::stdin(), 3)?;
        let null =
            fs::OpenOptions::new().read(true).write(true).open("/dev/null")?;
        dup2_stdin(&null)?;
        dup2_stdout(&null)?;
        drop(null);
        let mut inside = Inside { says: says.into(), gate: gate.into() };
        let run = AssertUnwindSafe(|| code(&mut inside));
        let why = match catch_unwind(run) {
            Ok(None) => return Ok(0),
            Ok(Some(why)) => format!("ended: {why}"),
            Err(_) => "panicked".into(),
        };
        inside.say(why)?;
        Ok::<i32, io::Error>(1)
    })();
    std::process::exit(ended.unwrap_or(2))
}

impl Child {
    fn new(mut process: std::process::Child) -> Result<Child, Sentence> {
        let pid =
            Pid::from_raw(process.id() as i32).expect("pids are positive");
        let pidfd =
            pidfd_open(pid, PidfdFlags::empty()).map_err(io::Error::from)?;
        let says = process.stdout.take().expect("it is piped");
        let gate = process.stdin.take();
        Ok(Child { process, pidfd, says: BufReader::new(says), gate })
    }

    /// The next line that the child says; `ended: …` and `panicked` are its
    /// last words.
    pub fn line(&mut self) -> Result<String, Sentence> {
        self.line_within(LIMIT)
    }

    fn line_within(&mut self, limit: Duration) -> Result<String, Sentence> {
        let deadline = Instant::now() + limit;
        loop {
            if self.says.buffer().is_empty() {
                let says = [(self.says.get_ref().as_fd(), PollFlags::IN)];
                match ready(&says, deadline) {
                    Err(e) if e.kind() == ErrorKind::TimedOut => {
                        return Err(format!(
                            "The child process said nothing in {} s.",
                            limit.as_secs()
                        )
                        .into());
                    }
                    other => other?,
                };
            }
            // A child's line is one short write, so it is whole.
            let mut line = String::new();
            if self.says.read_line(&mut line)? == 0 {
                return Err("The child process has ended.".into());
            }
            if let Some((_, said)) = line.split_once(SAYS) {
                return Ok(said.trim_end().to_owned());
            }
        }
    }

    /// Opens the child's gate.
    pub fn go(&mut self) {
        self.gate = None;
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// The child has called [`Inside::no_descriptors`], and then the reader's
    /// server, for which a client waits. Its `accept` fails for 300 ms, and
    /// until the server sleeps; then there are descriptors again. The sentence
    /// is about a server that has ended by then, or that spins.
    pub fn shortage_passes(&mut self) -> Verdict {
        let said = self.line()?;
        if said != SHORT {
            return Err(format!("The child process {said}.").into());
        }
        let spins = self.spins(SHORTAGE)?;
        let deed = "A client had connected, and for a while your process had \
                    no descriptor left for it.";
        if self.process.try_wait()?.is_some() {
            return Err(format!("{deed} {}", self.last_words()).into());
        }
        if spins {
            return Err(format!(
                "{deed} All that while you tried again without a pause, and \
                 used up the processor."
            )
            .into());
        }
        let pid = Pid::from_raw(self.id() as i32);
        let limit = rustix::process::getrlimit(Files);
        rustix::process::prlimit(pid, Files, limit).map_err(io::Error::from)?;
        Ok(())
    }

    /// Whether it keeps a processor busy. Looks for so long, and then until
    /// each of its threads sleeps. Call it when there is nothing to do.
    ///
    /// What counts is what it does, and not how soon: on a busy computer a
    /// thread that spins is never seen asleep, and one that pauses hardly uses
    /// the processor.
    pub fn spins(&mut self, during: Duration) -> Result<bool, Sentence> {
        let before = self.processor_time()?;
        let start = Instant::now();
        let mut spins = false;
        crate::wait::until(start + 3 * LIMIT, || {
            if self.process.try_wait()?.is_some() {
                return Ok(true);
            }
            spins = self.processor_time()?.saturating_sub(before) >= SPINS;
            Ok(spins || start.elapsed() >= during && self.sleeps()?)
        })
        .or_else(|e| match e.kind() {
            ErrorKind::TimedOut => Ok(()), // the computer is very busy
            _ => Err(e),
        })?;
        Ok(spins)
    }

    /// It must sleep, for there is nothing to do; `deed` says why, and begins
    /// the sentence.
    pub fn must_sleep(&mut self, deed: &str) -> Verdict {
        let spins = self.spins(QUIET)?;
        if !self.runs()? {
            return Err(format!("{deed} {}", self.last_words()).into());
        }
        match spins {
            false => Ok(()),
            true => Err(format!(
                "{deed} There was nothing to do but to sleep. You kept a \
                 processor busy."
            )
            .into()),
        }
    }

    /// Forty clients come and go, one after another: `client` is called with 0,
    /// 1, … 39, and says whether that one got what it came for. The server in
    /// the child must not keep a descriptor for each of them.
    pub fn must_let_go(
        &mut self,
        mut client: impl FnMut(usize) -> Result<bool, Sentence>,
    ) -> Verdict {
        const ALL: usize = 40;
        /// A server may open what it needs for itself.
        const FEW: usize = 10;
        let before = self.count_descriptors()?;
        for turn in 0..ALL {
            if client(turn).is_ok_and(|answered| answered) {
                continue;
            }
            let then = match self.wait("Then one got no answer.") {
                Ok(_) => self.last_words(),
                Err(none) => none.to_string(),
            };
            return Err(format!(
                "Clients came and went, one after another. {then}"
            )
            .into());
        }
        let mut now = before;
        let let_go = crate::wait::until(Instant::now() + LIMIT, || {
            now = self.count_descriptors()?;
            Ok(now <= before + FEW)
        });
        match let_go {
            Err(e) if e.kind() == ErrorKind::TimedOut => Err(format!(
                "{ALL} clients came and went, one after another. Your server \
                 had {before} descriptors before. They have gone, and 3 s \
                 later it has {now}: what is kept for each client is some day \
                 one too many."
            )
            .into()),
            other => Ok(other?),
        }
    }

    /// Why the server in it ended, as a sentence; it has been seen to.
    pub(crate) fn last_words(&mut self) -> String {
        match self.line() {
            Ok(said) => match said.strip_prefix("ended: ") {
                Some(why) => {
                    format!("That ended your server, for everybody: {why}.")
                }
                None => "Your server panicked.".into(),
            },
            Err(_) => "That ended your server, for everybody.".into(),
        }
    }

    /// What it has used of the processor, all its threads together.
    fn processor_time(&self) -> io::Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.id()))?;
        // After the name come the state and so on; utime and stime are the
        // fields 14 and 15 of the line (proc_pid_stat(5)).
        let after = stat.rsplit(") ").next().unwrap_or_default();
        let fields = after.split(' ').skip(11).take(2);
        let ticks: u64 = fields.filter_map(|n| n.parse::<u64>().ok()).sum();
        let second = rustix::param::clock_ticks_per_second();
        let counted = Duration::from_millis(ticks * 1000 / second);
        // Short turns among many others may fall between the clock's ticks.
        // The scheduler counts nanoseconds, of threads that are still there.
        let mut exact = Duration::ZERO;
        for thread in fs::read_dir(format!("/proc/{}/task", self.id()))? {
            let times = fs::read_to_string(thread?.path().join("schedstat"));
            let times = times.unwrap_or_default();
            let ran = times.split_whitespace().next();
            let ran = ran.and_then(|ran| ran.parse().ok()).unwrap_or(0);
            exact += Duration::from_nanos(ran);
        }
        Ok(counted.max(exact))
    }

    /// Whether each of its threads sleeps. In waitpid(2) a thread is in state S
    /// even with WNOHANG, and may lose the processor there: but then it is in no
    /// function of the kernel that waits (`wchan`, where the kernel tells).
    fn sleeps(&self) -> io::Result<bool> {
        let (mut all, mut any) = (true, false);
        for thread in fs::read_dir(format!("/proc/{}/task", self.id()))? {
            let thread = thread?.path();
            let stat = fs::read_to_string(thread.join("stat"))?;
            let after = stat.rsplit(") ").next().unwrap_or_default();
            if !after.starts_with('S') {
                return Ok(false);
            }
            let waits_in = fs::read_to_string(thread.join("wchan"));
            let waits = waits_in.is_ok_and(|it| !["", "0"].contains(&&*it));
            (all, any) = (all && waits, any || waits);
        }
        Ok(all || !any)
    }

    /// How many descriptors it has, now.
    pub fn descriptors(&self) -> Result<usize, Sentence> {
        Ok(self.count_descriptors()?)
    }

    pub(crate) fn count_descriptors(&self) -> io::Result<usize> {
        Ok(fs::read_dir(format!("/proc/{}/fd", self.id()))?.count())
    }

    /// Stops it and lets it go on, as Ctrl-Z and `fg` do.
    pub fn stop_and_continue(&self) -> Result<(), Sentence> {
        self.signal(Signal::STOP)?;
        crate::wait::until(Instant::now() + LIMIT, || {
            let stat = fs::read_to_string(format!("/proc/{}/stat", self.id()))?;
            let state = stat.rsplit(") ").next().unwrap_or_default();
            Ok(state.starts_with('T'))
        })?;
        self.signal(Signal::CONT)
    }

    /// SIGKILL: no farewell, nothing cleaned up. Waits until it is gone.
    pub fn kill(&mut self) -> Result<(), Sentence> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    /// SIGTERM.
    pub fn terminate(&self) -> Result<(), Sentence> {
        self.signal(Signal::TERM)
    }

    fn signal(&self, signal: Signal) -> Result<(), Sentence> {
        let pid = Pid::from_raw(self.id() as i32).expect("pids are positive");
        Ok(kill_process(pid, signal).map_err(io::Error::from)?)
    }

    /// Waits for its end; `late` is the sentence where none comes.
    pub fn wait(&mut self, late: &str) -> Result<ExitStatus, Sentence> {
        let ended = [(self.pidfd.as_fd(), PollFlags::IN)];
        match ready(&ended, Instant::now() + LIMIT) {
            Err(e) if e.kind() == ErrorKind::TimedOut => Err(late.into()),
            Err(e) => Err(e.into()),
            Ok(_) => Ok(self.process.wait()?),
        }
    }

    /// Whether it runs still.
    pub fn runs(&mut self) -> Result<bool, Sentence> {
        Ok(self.process.try_wait()?.is_none())
    }
}

/// How it ended, in words.
pub fn say_status(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit code {code}"),
        (_, Some(signal)) => format!("signal {signal}"),
        _ => "no code".into(),
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
