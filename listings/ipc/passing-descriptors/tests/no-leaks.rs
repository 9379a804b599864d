//! Descriptors are counted before and after. They belong to the process, so
//! the tests take turns.

use std::fs;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use nix::sys::socket::{setsockopt, sockopt};
use passing_descriptors::{listen, recv_fds, send_fds};

trust::on_trust!();

static TURN: Mutex<()> = Mutex::new(());

fn my_turn() -> MutexGuard<'static, ()> {
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn open() -> io::Result<usize> {
    Ok(fs::read_dir("/proc/self/fd")?.count())
}

#[test]
fn what_arrives_is_owned_and_close_on_exec() -> io::Result<()> {
    let _turn = my_turn();
    let (left, right) = UnixStream::pair()?;
    send_fds(&left, b"three", &[left.as_fd(); 3])?;
    let before = open()?;
    let mut buf = [0; 16];
    let (n, fds) = recv_fds(&right, &mut buf, 3)?;
    assert_eq!((&buf[..n], fds.len()), (&b"three"[..], 3));
    assert_eq!(open()?, before + 3);
    for fd in &fds {
        assert_eq!(fcntl(fd, FcntlArg::F_GETFD)?, FdFlag::FD_CLOEXEC.bits());
    }
    drop(fds);
    assert_eq!(open()?, before);
    Ok(())
}

#[test]
fn more_than_were_asked_for_are_closed() -> io::Result<()> {
    let _turn = my_turn();
    for (sent, max) in [(1, 0), (2, 0), (2, 1), (3, 1), (3, 2), (253, 2)] {
        let (left, right) = UnixStream::pair()?;
        send_fds(&left, b"!", &vec![left.as_fd(); sent])?;
        let before = open()?;
        let error = recv_fds(&right, &mut [0], max).expect_err("too many");
        assert_eq!(error.kind(), ErrorKind::InvalidData, "{sent} for {max}");
        assert_eq!(open()?, before, "{sent} for {max}");
    }
    Ok(())
}

#[test]
fn at_the_limit_those_that_fit_are_closed_too() -> io::Result<()> {
    let _turn = my_turn();
    let (left, right) = UnixStream::pair()?;
    send_fds(&left, b"!", &[left.as_fd(); 5])?;
    let before = open()?;
    let highest = right.try_clone()?.as_raw_fd();
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    setrlimit(Resource::RLIMIT_NOFILE, highest as u64 + 2, hard)?;
    let outcome = recv_fds(&right, &mut [0], 5);
    setrlimit(Resource::RLIMIT_NOFILE, soft, hard)?;
    assert_eq!(outcome.expect_err("no room").kind(), ErrorKind::Other);
    assert_eq!(open()?, before);
    Ok(())
}

#[test]
fn the_queue_closes_what_nobody_receives() -> io::Result<()> {
    let _turn = my_turn();
    let before = open()?;
    let (left, right) = UnixStream::pair()?;
    let (mut reader, writer) = io::pipe()?;
    send_fds(&left, b"!", &[writer.as_fd()])?;
    drop((writer, left, right));
    assert_eq!(reader.read(&mut [0])?, 0);
    drop(reader);
    assert_eq!(open()?, before);
    Ok(())
}

#[test]
fn a_sender_that_dies_leaves_what_it_sent() -> io::Result<()> {
    let _turn = my_turn();
    let before = open()?;
    let (left, right) = UnixStream::pair()?;
    // A process promises two, sends one, and is killed.
    let script = "import os, socket, sys
s = socket.socket(fileno=0)
socket.send_fds(s, [b'2'], [0])
os.kill(os.getpid(), 9)";
    let mut python = Command::new("python3");
    python
        .args(["-c", script])
        .stdin(Stdio::from(std::os::fd::OwnedFd::from(left)));
    assert!(!python.status()?.success());
    drop(python);
    let mut byte = [0];
    let (n, fds) = recv_fds(&right, &mut byte, 2)?;
    assert_eq!((n, byte, fds.len()), (1, *b"2", 1));
    // The descriptor is an end of the same stream: nothing ends before it goes.
    drop(fds);
    assert_eq!(recv_fds(&right, &mut byte, 2)?.0, 0);
    drop(right);
    assert_eq!(open()?, before);
    Ok(())
}

#[test]
fn a_plain_read_closes_them() -> io::Result<()> {
    let _turn = my_turn();
    let (left, mut right) = UnixStream::pair()?;
    let before = open()?;
    for _ in 0..100 {
        send_fds(&left, b"!", &[left.as_fd(); 3])?;
        assert_eq!(right.read(&mut [0; 8])?, 1);
    }
    assert_eq!(open()?, before);
    Ok(())
}

#[test]
fn what_cannot_be_sent_is_refused() -> io::Result<()> {
    let _turn = my_turn();
    let (left, _right) = UnixStream::pair()?;
    for (bytes, count) in [(&b""[..], 1), (b"!", 254)] {
        let outcome = send_fds(&left, bytes, &vec![left.as_fd(); count]);
        let error = outcome.expect_err("not sendable");
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
    Ok(())
}

#[test]
fn a_long_message_brings_its_descriptor_once() -> io::Result<()> {
    let _turn = my_turn();
    let (left, right) = UnixStream::pair()?;
    let before = open()?;
    let bytes = vec![b'z'; 1 << 20];
    std::thread::scope(|scope| {
        let sender = scope.spawn(|| {
            send_fds(&left, &bytes, &[left.as_fd()])?;
            left.shutdown(std::net::Shutdown::Write)
        });
        let (mut total, mut came) = (0, 0);
        let mut buf = vec![0; 1 << 16];
        loop {
            let (n, fds) = recv_fds(&right, &mut buf, 1)?;
            came += fds.len();
            total += n;
            if n == 0 {
                break;
            }
        }
        assert_eq!((total, came), (bytes.len(), 1));
        sender.join().expect("the sender does not panic")
    })?;
    assert_eq!(open()?, before);
    Ok(())
}

/// A socket whose close takes two seconds, and its peer, who never reads.
fn slow_gift() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut gift = TcpStream::connect(listener.local_addr()?)?;
    let (peer, _) = listener.accept()?;
    let patience = nix::libc::linger {
        l_onoff: 1,
        l_linger: 2,
    };
    setsockopt(&gift, sockopt::Linger, &patience)?;
    gift.set_nonblocking(true)?;
    while gift.write(&[0; 65536]).is_ok() {}
    Ok((gift, peer))
}

#[test]
fn what_was_not_asked_for_is_closed_while_we_go_on() -> io::Result<()> {
    let _turn = my_turn();
    let before = open()?;
    let (left, right) = UnixStream::pair()?;
    let (gift, peer) = slow_gift()?;
    send_fds(&left, b"!", &[gift.as_fd(); 3])?;
    drop(gift);
    let start = Instant::now();
    recv_fds(&right, &mut [0], 0).expect_err("nothing was asked for");
    assert!(start.elapsed() < Duration::from_millis(1900));
    // It is closed in the end.
    while open()? > before + 3 {
        assert!(start.elapsed() < Duration::from_secs(20));
        std::thread::sleep(Duration::from_millis(50));
    }
    drop((left, right, peer));
    assert_eq!(open()?, before);
    Ok(())
}

#[test]
fn whoever_listens_for_bytes_gets_no_descriptor() -> io::Result<()> {
    let _turn = my_turn();
    let path = std::env::temp_dir()
        .join(format!("no-descriptors-{}", std::process::id()));
    let listener = listen(&path)?;
    // Connected before it was accepted: the option was there before it.
    let client = UnixStream::connect(&path)?;
    fs::remove_file(&path)?;
    match send_fds(&client, b"!", &[client.as_fd()]) {
        Err(e) => assert_eq!(e.kind(), ErrorKind::PermissionDenied),
        Ok(()) => assert!(!kernel_can_refuse()?),
    }
    drop(listener);
    Ok(())
}

/// Linux 6.16 and later.
fn kernel_can_refuse() -> io::Result<bool> {
    let (one, _) = UnixStream::pair()?;
    Ok(passing_descriptors::pass_rights(&one, false).is_ok())
}

#[test]
fn an_empty_path_is_no_wish_for_any_name() {
    let outcome = passing_descriptors::listen("");
    assert_eq!(
        outcome.map(drop).map_err(|e| e.kind()),
        Err(io::ErrorKind::InvalidInput)
    );
}
