use std::io::{self, Write};
use std::os::fd::AsFd;
use std::process::ExitCode;

use multicast::hosts::Hosts;
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, ppoll};
use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction,
};
use udp::say;
use unix_server::signals::is_ignored;

extern "C" fn interrupt(_: i32) {}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("no hosts: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    // Ctrl-C ends the wait below, and nothing else: there are hosts to remove.
    let action = SigHandler::Handler(interrupt);
    let action = SigAction::new(action, SaFlags::empty(), SigSet::empty());
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        SigSet::from(signal).thread_block()?;
        // What whoever started us has ignored stays ignored.
        if !is_ignored(signal)? {
            // SAFETY: the handler does nothing.
            unsafe { sigaction(signal, &action) }?;
        }
    }
    let _hosts = Hosts::new()?;
    let up = "five hosts are up; press Enter to remove them";
    writeln!(io::stdout(), "{up}")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    let stdin = io::stdin();
    let mut wait = [PollFd::new(stdin.as_fd(), PollFlags::POLLIN)];
    match ppoll(&mut wait, None, Some(SigSet::empty())) {
        Err(Errno::EINTR) => Ok(()),
        Err(why) => Err(why.into()),
        Ok(_) => stdin.read_line(&mut String::new()).map(|_| ()),
    }
}
