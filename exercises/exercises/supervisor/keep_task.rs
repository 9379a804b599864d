// Keep a task.
// Chapter: src/ipc/supervisor.md
//
// The task runner's last step. A task that serves ends one day, and is started
// again; its clients are not to notice. So the runner keeps the listening
// socket, and hands it to each task that asks at the control socket. (Who bound
// that one has set SO_PASSRIGHTS to 0: nobody can send it a descriptor, which
// might take long to close.)

use rustix::cmsg_space;
use rustix::net::sendmsg;
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags};
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::net::TcpListener;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::Command;
use std::thread;
use std::time::Duration;

/// Between the end of a task and the next start.
const PAUSE: Duration = Duration::from_millis(100);

/// Keeps the task running, for ever: when it has ended, there is a `PAUSE`, and
/// it is started again. None is left as a zombie; a start that fails is tried
/// again as well. Meanwhile, who connects to `control` gets a byte, and the
/// listening socket with it, and the end. What goes wrong there concerns that
/// one only, and an `accept` that fails may work a moment later. Who waits
/// sleeps, and of those who have asked nothing is kept.
pub fn keep(
    control: UnixListener,
    door: TcpListener,
    mut task: Command,
) -> io::Result<()> {
    // TODO: What comes after the end? And who is at the control socket?
    let _ = (&control, &door, hand_over, PAUSE);
    task.spawn()?;
    loop {
        thread::park();
    }
}

/// Sends one byte, and a descriptor with it. (Nothing is wrong in here.)
fn hand_over(to: &UnixStream, what: BorrowedFd<'_>) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let what = [what];
    control.push(SendAncillaryMessage::ScmRights(&what));
    let bytes = [IoSlice::new(b"l")];
    sendmsg(to, &bytes, &mut control, SendFlags::NOSIGNAL)?;
    Ok(())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Place, Sentence, Verdict};
    use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags};
    use std::io::{BufRead, BufReader, PipeReader, Read};
    use std::net::TcpStream;
    use std::os::fd::OwnedFd;
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::SocketAddr;
    use std::os::unix::process::CommandExt;
    use std::sync::mpsc::{Receiver, channel};

    struct Kept {
        _place: Option<Place>,
        control: SocketAddr,
        door: std::net::SocketAddr,
        ended: Receiver<String>,
    }

    #[test]
    fn no_descriptor_for_a_while() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            // No path: a child that is killed would leave it.
            let name = format!("keep-{}", std::process::id());
            let control = SocketAddr::from_abstract_name(&name)?;
            let control = UnixListener::bind_addr(&control)?;
            peers::refuse_gifts(&control); // where the kernel can
            let listener = TcpListener::bind("127.0.0.1:0")?;
            inside.say(name)?;
            inside.say(listener.local_addr()?)?;
            inside.wait_for_go()?;
            inside.no_descriptors()?;
            keep(control, listener, shell("sleep 5"))
                .map_err(|why| why.to_string())?;
            Err("you returned".into())
        })?;
        let control = SocketAddr::from_abstract_name(child.line()?)?;
        let door = child.line()?.parse().map_err(io::Error::other)?;
        let _waits = UnixStream::connect_addr(&control)?;
        if child.line()? != "waits" {
            return Err("The runner did not start.".into());
        }
        child.go();
        child.shortage_passes()?;
        let (_, ended) = channel();
        let kept = Kept { _place: None, control, door, ended };
        let deed = "Somebody had connected to the control socket, and for a \
                    while your process had no descriptor left for it. Then \
                    there were descriptors again.";
        serves(&kept, deed)
    }

    /// Nobody asks and the task goes on: there is nothing to do.
    #[test]
    fn it_runs_and_runs() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            let name = format!("keep-{}", std::process::id());
            let control = SocketAddr::from_abstract_name(&name)?;
            let control = UnixListener::bind_addr(&control)?;
            peers::refuse_gifts(&control); // where the kernel can
            let listener = TcpListener::bind("127.0.0.1:0")?;
            inside.say(name)?;
            inside.say(listener.local_addr()?)?;
            let mut task = shell("echo peers: it runs; exec sleep 15");
            task.stdout(inside.stdout()?);
            keep(control, listener, task).map_err(|why| why.to_string())?;
            Err("you returned".into())
        })?;
        let control = SocketAddr::from_abstract_name(child.line()?)?;
        let door = child.line()?.parse().map_err(io::Error::other)?;
        let (_, ended) = channel();
        let kept = Kept { _place: None, control, door, ended };
        serves(&kept, "The task runs, and asks at the control socket.")?;
        // Until then a thread waits, and for the start.
        child.line()?;
        if child.spins(Duration::from_millis(300))? {
            return Err("The task runs, and nobody asks for anything. Your \
                        waiting kept a processor busy."
                .into());
        }
        child.must_let_go(|_| Ok(ask(&kept)?.is_some()))
    }

    /// Your runner keeps this task.
    fn start(task: Command) -> Result<Kept, Sentence> {
        let place = Place::new()?;
        let control = UnixListener::bind(place.join("control"))?;
        let address = control.local_addr()?;
        peers::refuse_gifts(&control); // where the kernel can
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let door = listener.local_addr()?;
        let (end, ended) = channel();
        thread::Builder::new().spawn(move || {
            let why = match keep(control, listener, task) {
                Ok(()) => "you returned".into(),
                Err(e) => e.to_string(),
            };
            let _ = end.send(why);
        })?;
        Ok(Kept { _place: Some(place), control: address, door, ended })
    }

    fn shell(line: &str) -> Command {
        let mut task = Command::new("sh");
        task.args(["-c", line]);
        task
    }

    /// A task that says a line each time, and what it says.
    fn talks(line: &str) -> io::Result<(Command, BufReader<PipeReader>)> {
        let (said, writer) = io::pipe()?;
        let mut task = shell(line);
        task.stdout(writer);
        Ok((task, BufReader::new(said)))
    }

    /// So many lines, or what there is of them in time.
    fn lines(said: BufReader<PipeReader>, count: usize) -> Vec<String> {
        let (send, lines) = channel();
        let _ = thread::Builder::new().spawn(move || {
            said.lines().map_while(Result::ok).try_for_each(|l| send.send(l))
        });
        let end = std::time::Instant::now() + peers::LIMIT;
        std::iter::from_fn(|| {
            let left = end.saturating_duration_since(std::time::Instant::now());
            lines.recv_timeout(left).ok()
        })
        .take(count)
        .collect()
    }

    /// A task asks at the control socket.
    fn ask(kept: &Kept) -> io::Result<Option<TcpListener>> {
        let stream = UnixStream::connect_addr(&kept.control)?;
        let end = std::time::Instant::now() + peers::LIMIT;
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(4))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let mut byte = [0];
        let mut bufs = [io::IoSliceMut::new(&mut byte)];
        let flags = RecvFlags::CMSG_CLOEXEC;
        loop {
            // A signal does not begin the limit anew: tasks end all the time.
            let left = end.saturating_duration_since(std::time::Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            stream.set_read_timeout(Some(left))?;
            let got =
                rustix::net::recvmsg(&stream, &mut bufs, &mut control, flags);
            match got {
                Err(rustix::io::Errno::INTR) => {}
                Err(rustix::io::Errno::AGAIN) => return Ok(None),
                other => break other.map(drop)?,
            }
        }
        let mut fds: Vec<OwnedFd> = Vec::new();
        for message in control.drain() {
            if let RecvAncillaryMessage::ScmRights(some) = message {
                fds.extend(some);
            }
        }
        Ok(fds.pop().map(TcpListener::from))
    }

    /// What was handed over is the door: a client comes in through it.
    fn serves(kept: &Kept, deed: &str) -> Verdict {
        let asked = ask(kept).map_err(|e| {
            format!("{deed} Who asked then had its connection broken: {e}.")
        })?;
        let Some(listener) = asked else {
            return Err(format!("{deed} No descriptor came.").into());
        };
        let client = TcpStream::connect(kept.door).map_err(|e| {
            format!("{deed} A client that connects gets an error: {e}.")
        })?;
        listener.set_nonblocking(true)?;
        match listener.accept() {
            Ok((_, from)) if from == client.local_addr()? => Ok(()),
            _ => Err(format!(
                "{deed} A client connected, and it does not come in by the \
                 descriptor that you sent."
            )
            .into()),
        }
    }

    #[test]
    fn the_task_asks() -> Verdict {
        let kept = start(shell("sleep 5"))?;
        serves(&kept, "The task runs, and asks at the control socket.")
    }

    #[test]
    fn who_has_asked() -> Verdict {
        let kept = start(shell("sleep 5"))?;
        let mut stream = UnixStream::connect_addr(&kept.control)?;
        let late = "The task asked at the control socket, and its connection \
                    did not end. A task asks at each start, and in the end you \
                    have no descriptor left.";
        let mut bytes = Vec::new();
        let done = peers::within(late, move || stream.read_to_end(&mut bytes))?;
        match done.value {
            Ok(1) => Ok(()),
            other => Err(format!(
                "The task asked at the control socket. It was to get one byte \
                 and the end, and gets {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn a_client_between_two_tasks() -> Verdict {
        let kept = start(shell("sleep 5"))?;
        let asked = "A task asked at the control socket.";
        let first = ask(&kept)?.ok_or(format!("{asked} None came."))?;
        drop(first);
        let client = TcpStream::connect(kept.door).map_err(|e| {
            format!(
                "The first task was given the door, and ended. A client \
                     that connects now gets an error: {e}."
            )
        })?;
        let second = ask(&kept)?
            .ok_or("A second task asked, and no descriptor came.")?;
        second.set_nonblocking(true)?;
        let accepted = second.accept().map_err(|_| {
            "A client connected between two tasks. The second does not find \
             it in the queue."
        })?;
        drop(accepted);
        // Signals come, as tasks end, and none begins the limit anew.
        let late = "A client connected between two tasks. The second \
                    accepted another.";
        let end = peers::within(late, move || {
            io::copy(&mut &client, &mut io::sink())
        })?;
        match end.value {
            Ok(0) => Ok(()),
            _ => Err("A client connected between two tasks. The second \
                      accepted another."
                .into()),
        }
    }

    #[test]
    fn some_who_leave() -> Verdict {
        let kept = start(shell("sleep 5"))?;
        for _ in 0..20 {
            UnixStream::connect_addr(&kept.control)?;
        }
        let deed = "Twenty connected to the control socket and left at once.";
        serves(&kept, deed)
    }

    #[test]
    fn one_who_stays() -> Verdict {
        let kept = start(shell("sleep 5"))?;
        let _silent = UnixStream::connect_addr(&kept.control)?;
        let deed = "Somebody connected to the control socket, and stayed.";
        serves(&kept, deed)
    }

    #[test]
    fn it_fails_or_is_killed() -> Verdict {
        for end in ["exit 1", "kill -KILL $$"] {
            let (task, said) = talks(&format!("echo $$; {end}"))?;
            let kept = start(task)?;
            let times = lines(said, 2).len();
            if times < 2 {
                let you = match kept.ended.try_recv() {
                    Ok(why) => format!(" You ended: {why}."),
                    Err(_) => String::new(),
                };
                return Err(format!(
                    "The task ended with `{end}`. In {} s you started it \
                     {times} times.{you}",
                    peers::LIMIT.as_secs()
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn it_ends() -> Verdict {
        let (task, said) = talks("echo $$")?;
        let _kept = start(task)?;
        let pids = lines(said, 3);
        if pids.len() < 3 {
            return Err(format!(
                "The task ends at once. In {} s you started it {} times.",
                peers::LIMIT.as_secs(),
                pids.len()
            )
            .into());
        }
        let first = std::path::Path::new("/proc").join(&pids[0]);
        match first.exists() {
            false => Ok(()),
            true => Err("The task ended, and you started it again. The first \
                         is still there, as a zombie."
                .into()),
        }
    }

    #[test]
    fn it_ends_again_and_again() -> Verdict {
        // Each says when it was started, in hundredths of a second.
        let (task, said) = talks("read -r s </proc/$$/stat; echo \"$s\"")?;
        let _kept = start(task)?;
        let starts: Vec<u64> = lines(said, 15)
            .iter()
            .filter_map(|l| l.split(' ').nth(21)?.parse().ok())
            .collect();
        let pause = PAUSE.as_millis() as u64 / 10;
        match starts.windows(2).any(|two| two[0].abs_diff(two[1]) < pause - 1) {
            false => Ok(()),
            true => Err("The task ends at once, and you started it again \
                         before the pause was over."
                .into()),
        }
    }

    #[test]
    fn it_cannot_start_again_and_again() -> Verdict {
        const TIMES: u32 = 15;
        let (tried, tries) = io::pipe()?;
        let mut task = Command::new("true");
        // SAFETY: two system calls, and no memory.
        unsafe {
            task.pre_exec(move || {
                let mut now = std::mem::zeroed();
                nix::libc::clock_gettime(nix::libc::CLOCK_MONOTONIC, &mut now);
                let now = Duration::new(now.tv_sec as u64, now.tv_nsec as u32);
                let now = now.as_millis() as u64;
                rustix::io::write(&tries, &now.to_ne_bytes())?;
                Err(io::ErrorKind::OutOfMemory.into())
            })
        };
        let kept = start(task)?;
        let mut times = Vec::new();
        let late = "The task could not be started, again and again, and you \
                    tried no more.";
        for _ in 0..TIMES {
            let mut tried = tried.try_clone()?;
            let mut time = [0; 8];
            let done = peers::within(late, move || {
                tried.read_exact(&mut time).map(|()| u64::from_ne_bytes(time))
            })?;
            if let Ok(time) = done.value {
                times.push(time);
            } else {
                let why = kept.ended.recv_timeout(peers::LIMIT);
                return Err(format!(
                    "The task could not be started, again and again. You gave \
                     up: {}.",
                    why.unwrap_or_default()
                )
                .into());
            }
        }
        let gaps = times.windows(2).map(|two| two[1].saturating_sub(two[0]));
        let shortest = Duration::from_millis(gaps.min().unwrap_or_default());
        match shortest + Duration::from_millis(1) < PAUSE {
            false => Ok(()),
            true => Err(format!(
                "The task could not be started. You tried again after {} ms: \
                 where is the pause?",
                shortest.as_millis()
            )
            .into()),
        }
    }

    #[test]
    fn it_cannot_start() -> Verdict {
        let place = Place::new()?;
        let program = place.join("task");
        let kept = start(Command::new(&program))?;
        let gave_up = "There is no such program, for now. You gave up.";
        if kept.ended.recv_timeout(PAUSE * 3).is_ok() {
            return Err(gave_up.into());
        }
        // Now there is: `true`, by another name.
        std::os::unix::fs::symlink("/bin/true", &program)?;
        let deed = "A program could not be started, and now it can.";
        serves(&kept, deed)
    }
}
