//! What comes along with the bytes and was not asked for.

use std::io::{self, IoSlice};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;

use credentials::receive;
use nix::sys::socket::{
    ControlMessage, MsgFlags, sendmsg, setsockopt, sockopt,
};

#[test]
fn descriptors_are_an_error_and_no_leak() -> io::Result<()> {
    let (ours, theirs) = UnixStream::pair()?;
    setsockopt(&theirs, sockopt::PassCred, &true)?;
    let gift = [ours.as_raw_fd()];
    let rights = [ControlMessage::ScmRights(&gift)];
    let (fd, text) = (ours.as_raw_fd(), [IoSlice::new(b"for you")]);
    sendmsg::<()>(fd, &text, &rights, MsgFlags::empty(), None)?;

    let error = receive(&theirs, &mut [0; 64]).map(|_| ()).err();
    let code = error.and_then(|e| e.raw_os_error());
    assert_eq!(code, Some(nix::libc::ENOBUFS));
    // Had the descriptor arrived, the stream would have one more owner, and no
    // end of file.
    drop(ours);
    assert_eq!(receive(&theirs, &mut [0; 64])?.0, 0);
    Ok(())
}

#[test]
fn without_the_option_nobody_is_named() -> io::Result<()> {
    let (ours, theirs) = UnixStream::pair()?;
    sendmsg::<()>(
        ours.as_raw_fd(),
        &[IoSlice::new(b"hello")],
        &[],
        MsgFlags::empty(),
        None,
    )?;
    assert_eq!(receive(&theirs, &mut [0; 64])?, (5, None));
    Ok(())
}
