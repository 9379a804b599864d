// Red: 40 clients came and went, one after another. Your server had
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
    // Two who wait, each for something else, are two threads. In one, either
    // a task that asks for its socket waits for its own end, or a task that has
    // ended waits for somebody to ask.
    thread::Builder::new().spawn(move || {
        let mut clients = Vec::new();
        loop {
            match control.accept() {
                // A copy is sent. Ours stays open as long as this thread, and
                // with it the queue: who connects while no task runs is served
                // by the next one. Moved to the first task, it would end with
                // that one.
                Ok((client, _)) => {
                    let _ = hand_over(&client, door.as_fd());
                    let _ = client.shutdown(std::net::Shutdown::Both);
                    clients.push(client);
                }
                Err(_) => thread::sleep(PAUSE),
            }
        }
    })?;
    loop {
        // `wait` does not only wait: it takes the end away, and till then a
        // dead child is a zombie, which keeps its number. (std does not do it
        // when a `Child` is dropped.) No `?`: a program that can't be started
        // now, for want of memory or because it is being replaced, can later.
        if let Ok(mut child) = task.spawn() {
            let _ = child.wait();
        }
        // One that ends at once would else keep a core busy with dying.
        thread::sleep(PAUSE);
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
