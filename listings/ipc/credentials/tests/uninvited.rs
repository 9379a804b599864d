//! What comes along with the bytes and was not asked for. Descriptors belong to
//! the process, so the tests take turns.

use std::fs;
use std::io::{self, ErrorKind, IoSlice};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::{Mutex, MutexGuard, PoisonError};

use credentials::receive;
use nix::sys::socket::{
    ControlMessage, MsgFlags, sendmsg, setsockopt, sockopt,
};

static TURN: Mutex<()> = Mutex::new(());

fn my_turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn open() -> io::Result<usize> {
    Ok(fs::read_dir("/proc/self/fd")?.count())
}

/// Sends one byte, and a descriptor of `stream` as often as `count` says.
fn give(stream: &UnixStream, count: usize) -> io::Result<()> {
    let gifts = vec![stream.as_raw_fd(); count];
    let rights = [ControlMessage::ScmRights(&gifts)];
    let (fd, byte) = (stream.as_raw_fd(), [IoSlice::new(b"!")]);
    sendmsg::<()>(fd, &byte, &rights, MsgFlags::empty(), None)?;
    Ok(())
}

#[test]
fn descriptors_are_an_error_and_no_leak() -> io::Result<()> {
    let _turn = my_turn();
    for count in 1..=5 {
        let (ours, theirs) = UnixStream::pair()?;
        setsockopt(&theirs, sockopt::PassCred, &true)?;
        give(&ours, count)?;

        let before = open()?;
        let error = receive(&theirs, &mut [0; 64]).map(|_| ()).err();
        let code = error.and_then(|e| e.raw_os_error());
        assert_eq!(code, Some(nix::libc::ENOBUFS), "{count} given");
        assert_eq!(open()?, before, "{count} given");
        // Had one arrived, there would be no end of file.
        drop(ours);
        assert_eq!(receive(&theirs, &mut [0; 64])?, (0, None));
    }
    Ok(())
}

#[test]
fn without_the_option_nothing_is_received() -> io::Result<()> {
    let _turn = my_turn();
    for count in 0..=5 {
        let (ours, theirs) = UnixStream::pair()?;
        give(&ours, count)?;

        let before = open()?;
        let error = receive(&theirs, &mut [0; 64]).map(|_| ()).err();
        let kind = error.map(|e| e.kind());
        assert_eq!(kind, Some(ErrorKind::InvalidInput), "{count} given");
        assert_eq!(open()?, before, "{count} given");
    }
    Ok(())
}
