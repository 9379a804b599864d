use std::io::{self, Write};
use std::mem::MaybeUninit;
use std::net::{Shutdown, TcpStream};
use std::os::unix::thread::JoinHandleExt;
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use nix::libc;
use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction,
};
use no_messages::{no_thread, pair, say};
use socket2::{SockRef, Socket};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the waits: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    handle_usr1()?;
    then("def", |peer| peer.send(b"def").map(|_| Some(peer)))?;
    then("end", |peer| {
        peer.shutdown(Shutdown::Write).map(|()| Some(peer))
    })?;
    // With a linger time of zero, a close sends a reset.
    then("reset", |peer| {
        peer.set_linger(Some(Duration::ZERO)).map(|()| None)
    })?;
    then("urgent", |peer| {
        peer.send_out_of_band(b"d")?;
        peer.send(b"ef").map(|_| Some(peer))
    })?;
    then("signal", |peer| Ok(Some(peer)))?;
    then("silence", |peer| Ok(Some(peer)))
}
// ANCHOR_END: run

fn handle_usr1() -> io::Result<()> {
    extern "C" fn nothing(_: libc::c_int) {}
    let handler = SigHandler::Handler(nothing);
    let action = SigAction::new(handler, SaFlags::SA_RESTART, SigSet::empty());
    // SAFETY: the handler does nothing.
    unsafe { sigaction(Signal::SIGUSR1, &action) }?;
    Ok(())
}

/// After `abc` the peer does `deed`. The reader asks for six bytes, twice.
fn then(
    name: &str,
    deed: impl FnOnce(Socket) -> io::Result<Option<Socket>>,
) -> io::Result<()> {
    let (peer, stream) = pair()?;
    stream.set_read_timeout(Some(Duration::from_millis(300)))?;
    let peer = Socket::from(peer);
    peer.send(b"abc")?;
    let (tell, told) = mpsc::channel();
    let reader = thread::Builder::new()
        .spawn(move || {
            let first = receive(&stream);
            let _ = tell.send(());
            format!("{first}, then {}", receive(&stream))
        })
        .map_err(no_thread("the reader"))?;
    let peer = deed(peer)?;
    let pause = Duration::from_millis(20);
    while told.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
        if name == "signal" {
            // SAFETY: the thread has not been joined.
            unsafe { libc::pthread_kill(reader.as_pthread_t(), libc::SIGUSR1) };
        }
    }
    let said = reader.join().map_err(|_| io::ErrorKind::Other)?;
    drop(peer);
    writeln!(io::stdout(), "{name:<8} {said}")
}

// ANCHOR: receive
fn receive(stream: &TcpStream) -> String {
    let mut buf = [MaybeUninit::uninit(); 6];
    match SockRef::from(stream).recv_with_flags(&mut buf, libc::MSG_WAITALL) {
        Ok(n) => n.to_string(),
        Err(why) => why.to_string(),
    }
}
// ANCHOR_END: receive
