//! What comes along with the bytes and was not asked for. Descriptors belong to
//! the process, so the tests take turns.

use std::fs;
use std::io::{self, ErrorKind, IoSlice, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::os::unix::thread::JoinHandleExt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use credentials::receive;
use nix::sys::signal::{SigHandler, Signal, signal};
use nix::sys::socket::{
    ControlMessage, MsgFlags, sendmsg, setsockopt, sockopt,
};

trust::on_trust!();

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

#[test]
fn a_signal_does_not_end_a_read_with_a_time_limit() -> io::Result<()> {
    let _turn = my_turn();
    extern "C" fn nothing(_: nix::libc::c_int) {}
    // SAFETY: a handler that does nothing may run at any moment.
    unsafe { signal(Signal::SIGUSR1, SigHandler::Handler(nothing)) }?;
    let (mut ours, theirs) = UnixStream::pair()?;
    setsockopt(&theirs, sockopt::PassCred, &true)?;
    theirs.set_read_timeout(Some(Duration::from_secs(60)))?;
    let reader = thread::spawn(move || receive(&theirs, &mut [0; 64]));
    let id = reader.as_pthread_t();
    for _ in 0..20 {
        thread::sleep(Duration::from_millis(10));
        // SAFETY: the thread was not joined yet.
        unsafe { nix::libc::pthread_kill(id, nix::libc::SIGUSR1) };
    }
    ours.write_all(b"!")?;
    let (n, sender) = reader.join().expect("receive does not panic")?;
    assert_eq!((n, sender.is_some()), (1, true));
    Ok(())
}
