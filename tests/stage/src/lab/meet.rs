//! How terminals find a lab, and what they and its host tell one another.
//!
//! A lab's name is an abstract socket: whoever binds it makes the lab, whoever
//! finds it taken joins, and the kernel gives it up with the last descriptor of
//! the host.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{IoSlice, IoSliceMut};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::thread;
use std::time::{Duration, Instant};

use nix::cmsg_space;
use nix::errno::Errno;
use nix::sys::socket::sockopt::PeerCredentials;
use nix::sys::socket::{
    AddressFamily, ControlMessage, ControlMessageOwned, MsgFlags, SockFlag, SockType, UnixAddr,
    bind, connect, getsockopt, recvmsg, sendmsg, socket,
};
use nix::unistd::geteuid;

use super::built;
use super::forbidden::Failure;

/// From the host: here are the namespaces.
const WELCOME: u8 = b'w';
/// From the host: this step failed, with this error.
const FAILED: u8 = b'f';
/// From a guest: start over. From the host: it does.
const FRESH: u8 = b'r';

/// At most as many namespaces as one message carries.
const MOST: usize = 8;

/// A lab that one terminal is in, for as long as this lives.
pub struct Lab {
    line: OwnedFd,
    /// The namespaces to enter, in this order.
    pub namespaces: Vec<OwnedFd>,
    pub name: String,
}

/// How a lab ended while a terminal was in it.
pub enum End {
    Fresh,
    Gone,
}

impl Lab {
    /// Whether the lab has ended, and how. A host that started over says so
    /// before it ends, and its programs end after that.
    pub fn ended(&self) -> Option<End> {
        let mut byte = [0; 1];
        match receive(&self.line, &mut byte, MsgFlags::MSG_DONTWAIT) {
            Ok((1, _)) if byte[0] == FRESH => Some(End::Fresh),
            Err(Errno::EAGAIN) => None,
            _ => Some(End::Gone),
        }
    }

    /// What a host answers to a new guest, on a line that is connected.
    pub fn welcomed(line: OwnedFd, name: &str) -> Result<Option<Lab>, Failure> {
        let mut buf = [0; 256];
        match receive(&line, &mut buf, MsgFlags::empty()) {
            Ok((n, namespaces)) if n > 0 && buf[0] == WELCOME => {
                Ok(Some(Lab { line, namespaces, name: name.into() }))
            }
            Ok((n, _)) if n > 5 && buf[0] == FAILED => {
                let errno = i32::from_ne_bytes([buf[1], buf[2], buf[3], buf[4]]);
                let step = String::from_utf8_lossy(&buf[5..n]).into_owned();
                Err(Failure { step, errno: Errno::from_raw(errno) })
            }
            // It was about to end.
            _ => Ok(None),
        }
    }
}

pub fn welcome(line: &OwnedFd, namespaces: &[OwnedFd]) -> Result<(), Errno> {
    let descriptors: Vec<RawFd> = namespaces.iter().map(AsRawFd::as_raw_fd).collect();
    send(line, &[WELCOME], &descriptors)
}

pub fn failed(line: &OwnedFd, failure: &Failure) {
    let mut message = vec![FAILED];
    message.extend((failure.errno as i32).to_ne_bytes());
    message.extend(failure.step.bytes().take(200));
    // If nobody is there to be told, nobody waits.
    let _ = send(line, &message, &[]);
}

pub fn fresh(line: &OwnedFd) {
    let _ = send(line, &[FRESH], &[]);
}

/// What a guest wants of its host: to start over, to leave, or nothing yet.
pub enum Asked {
    Fresh,
    Left,
    Nothing,
}

pub fn asked(line: &OwnedFd) -> Asked {
    let mut byte = [0; 1];
    match receive(line, &mut byte, MsgFlags::MSG_DONTWAIT) {
        Ok((1, _)) if byte[0] == FRESH => Asked::Fresh,
        Ok((n, _)) if n > 0 => Asked::Nothing,
        Err(Errno::EAGAIN | Errno::EINTR) => Asked::Nothing,
        _ => Asked::Left,
    }
}

/// Joins the lab of this name, if there is one.
pub fn join(name: &str) -> Result<Option<Lab>, String> {
    let end = Instant::now() + Duration::from_secs(10);
    while let Some(line) = call(name)? {
        match Lab::welcomed(line, name) {
            Ok(Some(lab)) => return Ok(Some(lab)),
            Ok(None) if Instant::now() < end => thread::sleep(Duration::from_millis(1)),
            Ok(None) => return Err("the lab does not answer".into()),
            Err(failure) => return Err(failure.to_string()),
        }
    }
    Ok(None)
}

/// Ends the lab of this name, if there is one, and waits until it has ended.
pub fn end(name: &str) -> Result<(), String> {
    if let Some(lab) = join(name)? {
        fresh(&lab.line);
        while let Ok((1.., _)) = receive(&lab.line, &mut [0; 1], MsgFlags::empty()) {}
    }
    Ok(())
}

/// A line to the host, if there is one.
fn call(name: &str) -> Result<Option<OwnedFd>, String> {
    let fail = |e: Errno| format!("cannot ask for the lab: {e}");
    let line = endpoint().map_err(fail)?;
    loop {
        match connect(line.as_raw_fd(), &address(name)?) {
            Ok(()) => break,
            Err(Errno::EINTR) => {}
            Err(Errno::ECONNREFUSED) => return Ok(None),
            Err(e) => return Err(fail(e)),
        }
    }
    // Abstract names have no owner: anybody may have taken ours.
    let host = getsockopt(&line, PeerCredentials).map_err(fail)?.uid();
    if host != geteuid().as_raw() {
        return Err(format!(
            "user {host} holds this lab's name. Take another: cargo lab --name mine"
        ));
    }
    Ok(Some(line))
}

/// Takes a lab's name; `None` if another host has it.
pub fn take(name: &str) -> Result<Option<OwnedFd>, String> {
    let fail = |e: Errno| format!("cannot name the lab: {e}");
    let listener = endpoint().map_err(fail)?;
    match bind(listener.as_raw_fd(), &address(name)?) {
        Ok(()) => Ok(Some(listener)),
        Err(Errno::EADDRINUSE) => {
            // Its host may be about to listen, or about to end.
            thread::sleep(Duration::from_millis(1));
            Ok(None)
        }
        Err(e) => Err(fail(e)),
    }
}

fn endpoint() -> Result<OwnedFd, Errno> {
    socket(AddressFamily::Unix, SockType::SeqPacket, SockFlag::SOCK_CLOEXEC, None)
}

/// One lab for a user, a clone and a name.
fn address(name: &str) -> Result<UnixAddr, String> {
    let mut hasher = DefaultHasher::new();
    built::root().hash(&mut hasher);
    name.hash(&mut hasher);
    let text = format!("socket-course-lab/{}/{:016x}", geteuid(), hasher.finish());
    UnixAddr::new_abstract(text.as_bytes()).map_err(|e| format!("cannot name the lab: {e}"))
}

fn send(line: &OwnedFd, bytes: &[u8], descriptors: &[RawFd]) -> Result<(), Errno> {
    let rights = [ControlMessage::ScmRights(descriptors)];
    let rights: &[ControlMessage] = if descriptors.is_empty() { &[] } else { &rights };
    let flags = MsgFlags::MSG_NOSIGNAL | MsgFlags::MSG_DONTWAIT;
    let bytes = [IoSlice::new(bytes)];
    sendmsg::<UnixAddr>(line.as_raw_fd(), &bytes, rights, flags, None).map(drop)
}

fn receive(
    line: &OwnedFd,
    buf: &mut [u8],
    flags: MsgFlags,
) -> Result<(usize, Vec<OwnedFd>), Errno> {
    let mut space = cmsg_space!([RawFd; MOST]);
    let mut bytes = [IoSliceMut::new(buf)];
    let flags = flags | MsgFlags::MSG_CMSG_CLOEXEC;
    let message = loop {
        match recvmsg::<()>(line.as_raw_fd(), &mut bytes, Some(&mut space), flags) {
            Err(Errno::EINTR) => {}
            message => break message?,
        }
    };
    let mut descriptors = Vec::new();
    for control in message.cmsgs()? {
        if let ControlMessageOwned::ScmRights(received) = control {
            // SAFETY: the kernel has just made these, and nobody else has them.
            descriptors.extend(received.into_iter().map(|fd| unsafe { OwnedFd::from_raw_fd(fd) }));
        }
    }
    Ok((message.bytes, descriptors))
}
