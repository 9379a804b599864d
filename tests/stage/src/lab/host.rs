//! Makes a lab's namespaces, and is process 1 in them: the kernel ends every
//! process of the lab with it, and it ends with its last guest.

use std::fs::{self, File};
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::path::Path;
use std::process::exit;

use nix::errno::Errno;
use nix::libc;
use nix::mount::{MsFlags, mount};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sched::{CloneFlags, unshare};
use nix::sys::signal::{SigHandler, SigSet, Signal, signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::socket::sockopt::PeerCredentials;
use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, accept4, getsockopt, listen, socket, socketpair,
};
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, chdir, dup2_stdin, fork, geteuid, getuid, sethostname, setsid};

use super::forbidden::Failure;
use super::meet::{self, Asked, Lab};
use super::place::Place;
use super::{built, users};

/// Starts a lab and is its first guest; `None` if another terminal has just
/// started it. The error says what the system forbids.
pub fn start(name: &str, binaries: &Path) -> Result<Option<Lab>, Failure> {
    // A name that can't be had is no reason to go on without namespaces.
    let take = || {
        meet::take(name).unwrap_or_else(|why| {
            eprintln!("{why}");
            exit(1);
        })
    };
    let Some(listener) = take() else { return Ok(None) };
    match make(listener, name, binaries, true) {
        // Root needs no user namespace to make the others.
        Err(_) if geteuid().is_root() => match take() {
            Some(listener) => make(listener, name, binaries, false),
            None => Ok(None),
        },
        outcome => outcome,
    }
}

fn make(
    listener: OwnedFd,
    name: &str,
    binaries: &Path,
    as_user: bool,
) -> Result<Option<Lab>, Failure> {
    let pair = || {
        let kind = (AddressFamily::Unix, SockType::SeqPacket, SockFlag::SOCK_CLOEXEC);
        socketpair(kind.0, kind.1, None, kind.2).map_err(|e| Failure::new("make a socket pair", e))
    };
    let (line, guest) = pair()?;
    let (ready, go) = pair()?;
    // SAFETY: this program has one thread.
    let child = match unsafe { fork() }.map_err(|e| Failure::new("start a process", e))? {
        ForkResult::Parent { child } => child,
        ForkResult::Child => {
            drop((line, ready));
            let outcome = first(&listener, &guest, &go, binaries, as_user);
            if let Err(failure) = outcome {
                meet::failed(&guest, &failure);
            }
            exit(0);
        }
    };
    drop((listener, guest, go));
    // It asks when it has its user namespace; if it never does, it says why.
    let mut mapped = Ok(());
    if let Asked::Fresh = wait(&ready) {
        mapped = users::map(child);
        if mapped.is_ok() {
            meet::fresh(&ready);
        }
    }
    drop(ready);
    // Its only child is the host, and lives on.
    let _ = waitpid(child, None);
    mapped?;
    Lab::welcomed(line, name)?.map(Some).ok_or_else(|| {
        let why = io::Error::from_raw_os_error(libc::ESRCH);
        Failure::new("keep the lab's first process alive", why)
    })
}

/// Waits for a word from the other side.
fn wait(line: &OwnedFd) -> Asked {
    loop {
        let mut fds = [PollFd::new(line.as_fd(), PollFlags::POLLIN)];
        match poll(&mut fds, PollTimeout::NONE) {
            Ok(_) => match meet::asked(line) {
                Asked::Nothing => {}
                word => return word,
            },
            Err(Errno::EINTR) => {}
            Err(_) => return Asked::Left,
        }
    }
}

/// The first process of a lab: makes the namespaces, and starts the host.
fn first(
    listener: &OwnedFd,
    guest: &OwnedFd,
    go: &OwnedFd,
    binaries: &Path,
    as_user: bool,
) -> Result<(), Failure> {
    // No key in a terminal may end the lab, nor that terminal's end.
    setsid().map_err(|e| Failure::new("begin a session", e))?;
    let mut kinds = vec!["user", "mnt", "net", "pid", "uts", "ipc"];
    if as_user {
        unshare(CloneFlags::CLONE_NEWUSER).map_err(|e| Failure::new("make a user namespace", e))?;
        meet::fresh(go);
        if !matches!(wait(go), Asked::Fresh) {
            return Err(Failure::new("write the user map", Errno::EPERM));
        }
    } else {
        kinds.remove(0);
    }
    let others = CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWNET
        | CloneFlags::CLONE_NEWPID
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWIPC;
    unshare(others).map_err(|e| Failure::new("make the other namespaces", e))?;
    // SAFETY: this program has one thread.
    match unsafe { fork() }.map_err(|e| Failure::new("start process 1", e))? {
        ForkResult::Parent { .. } => Ok(()),
        ForkResult::Child => {
            keep_only(&[listener.as_raw_fd(), guest.as_raw_fd()]);
            furnish(binaries)?;
            let namespaces = kinds.iter().map(|kind| {
                let file = File::open(format!("/proc/self/ns/{kind}"));
                file.map(OwnedFd::from)
                    .map_err(|e| Failure::new(format!("open the {kind} namespace"), e))
            });
            let namespaces: Vec<OwnedFd> = namespaces.collect::<Result<_, _>>()?;
            let guest = guest.try_clone().map_err(|e| Failure::new("keep the first guest", e))?;
            serve(listener, guest, &namespaces)
        }
    }
}

/// Closes everything but these: a host that kept a terminal or a pipe of
/// whoever started it would keep them waiting.
fn keep_only(keep: &[RawFd]) {
    let null = File::options().read(true).write(true).open("/dev/null");
    if let Ok(null) = null {
        let _ = dup2_stdin(&null);
        let _ = nix::unistd::dup2_stdout(&null);
        let _ = nix::unistd::dup2_stderr(&null);
    }
    let mut keep = keep.to_vec();
    keep.sort();
    let mut from = 3;
    for fd in keep.iter().map(|fd| *fd as u32).chain([u32::MAX]) {
        if from < fd {
            // SAFETY: who owned these is the process that this one was forked
            // from; nothing here uses them again.
            unsafe { libc::close_range(from, fd - 1, 0) };
        }
        from = fd.saturating_add(1);
    }
}

/// What makes a lab of fresh namespaces.
fn furnish(binaries: &Path) -> Result<(), Failure> {
    let fail = |what: &str| {
        let what = what.to_owned();
        move |e: Errno| Failure::new(what, e)
    };
    let none: Option<&str> = None;
    let private = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    mount(none, "/", none, private, none).map_err(fail("keep mounts to the lab"))?;
    let quiet = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    mount(Some("proc"), "/proc", Some("proc"), quiet, none).map_err(fail("mount /proc"))?;
    // What the mount on /run would hide is opened before.
    let open = |dir: &Path| {
        File::open(dir).map_err(|e| Failure::new(format!("open {}", dir.display()), e))
    };
    let listings = open(binaries)?;
    let home = std::env::var_os("HOME").map(std::path::PathBuf::from).unwrap_or_default();
    let hidden: Vec<_> = [built::root(), binaries, &home]
        .into_iter()
        .filter(|dir| dir.starts_with("/run"))
        .collect();
    let hidden =
        hidden.into_iter().map(|dir| Ok((dir, open(dir)?))).collect::<Result<Vec<_>, _>>()?;
    mount(Some("tmpfs"), "/run", Some("tmpfs"), MsFlags::empty(), Some("mode=755"))
        .map_err(fail("mount /run"))?;
    let bind = |from: &File, to: &Path| {
        let from = format!("/proc/self/fd/{}", from.as_raw_fd());
        mount(Some(from.as_str()), to, none, MsFlags::MS_BIND | MsFlags::MS_REC, none)
    };
    for (dir, file) in &hidden {
        fs::create_dir_all(dir).map_err(|e| Failure::new("make a directory", e))?;
        bind(file, dir).map_err(fail("keep the clone in sight"))?;
    }
    let place = Place::at("/run");
    let made = place.make().and_then(|()| super::dress::startup(&place, super::dress::Where::Lab));
    made.map_err(|why| Failure { step: why, errno: Errno::EIO })?;
    bind(&listings, &place.listings()).map_err(fail("show the listings"))?;
    if Path::new("/dev/shm").is_dir() {
        let open = Some("mode=1777");
        mount(
            Some("tmpfs"),
            "/dev/shm",
            Some("tmpfs"),
            MsFlags::MS_NOSUID | MsFlags::MS_NODEV,
            open,
        )
        .map_err(fail("mount /dev/shm"))?;
    }
    sethostname("lab").map_err(fail("name this host"))?;
    loopback().map_err(|e| Failure::new("bring loopback up", e))?;
    chdir("/").map_err(fail("leave the clone"))
}

/// A fresh network namespace has a loopback that is down.
fn loopback() -> io::Result<()> {
    let any = socket(AddressFamily::Inet, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)?;
    // SAFETY: an ifreq is made of numbers, for which zero is a value.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    request.ifr_name[0] = b'l' as libc::c_char;
    request.ifr_name[1] = b'o' as libc::c_char;
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
    // SAFETY: SIOCSIFFLAGS reads one ifreq.
    match unsafe { libc::ioctl(any.as_raw_fd(), libc::SIOCSIFFLAGS, &request) } {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// Receives guests until the last one has left.
fn serve(listener: &OwnedFd, first: OwnedFd, namespaces: &[OwnedFd]) -> Result<(), Failure> {
    let fail = |e: Errno| Failure::new("receive guests", e);
    // Whoever is orphaned in the lab becomes a child of process 1, and is
    // buried by the kernel if that ignores it.
    // SAFETY: no handler is installed.
    unsafe { signal(Signal::SIGCHLD, SigHandler::SigIgn) }.map_err(fail)?;
    // `cargo lab --fresh` in the lab: from there, the line is out of reach.
    let mut again = SigSet::empty();
    again.add(Signal::SIGUSR1);
    again.thread_block().map_err(fail)?;
    let again = SignalFd::with_flags(&again, SfdFlags::SFD_CLOEXEC | SfdFlags::SFD_NONBLOCK)
        .map_err(fail)?;
    // The kernel notes who listens: a guest asks it.
    listen(listener, Backlog::new(64).map_err(fail)?).map_err(fail)?;
    meet::welcome(&first, namespaces).map_err(fail)?;
    let mut guests = vec![first];
    while !guests.is_empty() {
        let mut fds = vec![
            PollFd::new(listener.as_fd(), PollFlags::POLLIN),
            PollFd::new(again.as_fd(), PollFlags::POLLIN),
        ];
        fds.extend(guests.iter().map(|guest| PollFd::new(guest.as_fd(), PollFlags::POLLIN)));
        match poll(&mut fds, PollTimeout::NONE) {
            Ok(_) | Err(Errno::EINTR) => {}
            Err(e) => return Err(fail(e)),
        }
        let ready: Vec<bool> = fds.iter().map(|fd| fd.any().unwrap_or(false)).collect();
        let mut fresh = ready[1];
        let mut at = 2;
        guests.retain(|guest| {
            at += 1;
            match ready[at - 1].then(|| meet::asked(guest)) {
                Some(Asked::Left) => false,
                Some(Asked::Fresh) => {
                    fresh = true;
                    true
                }
                _ => true,
            }
        });
        if fresh {
            guests.iter().for_each(meet::fresh);
            exit(0);
        }
        if ready[0]
            && let Some(guest) = receive(listener)
            && meet::welcome(&guest, namespaces).is_ok()
        {
            guests.push(guest);
        }
    }
    exit(0);
}

/// The next guest, if it is one of the same user's.
fn receive(listener: &OwnedFd) -> Option<OwnedFd> {
    let guest = accept4(listener.as_raw_fd(), SockFlag::SOCK_CLOEXEC).ok()?;
    // SAFETY: accept4 has just made it.
    let guest = unsafe { OwnedFd::from_raw_fd(guest) };
    let who = getsockopt(&guest, PeerCredentials).ok()?;
    (who.uid() == getuid().as_raw()).then_some(guest)
}
