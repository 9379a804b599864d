//! What whoever started a server has ignored stays ignored.

use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::thread;

use nix::sys::signal::{SigHandler, SigSet, Signal, kill, raise, signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::unistd::Pid;
use unix_server::signals;

trust::on_trust!();

type Outcome = Result<(), Box<dyn Error>>;

#[test]
fn tidy() -> Outcome {
    starts_in_the_background(env!("CARGO_BIN_EXE_echo-tidy"))
}

#[test]
fn ready_name() -> Outcome {
    starts_in_the_background(env!("CARGO_BIN_EXE_echo-ready-name"))
}

/// As a script has it with `&`: Ctrl-C is not for the server.
fn starts_in_the_background(server: &str) -> Outcome {
    let name = server.rsplit('/').next().unwrap_or_default();
    let name = format!("{name}-ignored-{}", std::process::id());
    let place = std::env::temp_dir().join(name);
    fs::create_dir(&place)?;
    let mut child = Command::new("sh")
        .args(["-c", "trap '' INT; exec \"$0\" echo.sock", server])
        .current_dir(&place)
        .stderr(Stdio::piped())
        .spawn()?;
    let stderr = child.stderr.take().ok_or("no standard error")?;
    let mut log = BufReader::new(stderr);
    log.read_line(&mut String::new())?;
    let pid = Pid::from_raw(child.id().cast_signed());
    // Of two that wait, the smaller number would be heard first.
    kill(pid, Signal::SIGINT)?;
    kill(pid, Signal::SIGTERM)?;
    let mut rest = String::new();
    log.read_to_string(&mut rest)?;
    let status = child.wait()?;
    fs::remove_dir_all(&place)?;
    assert!(status.success(), "{status}: {rest}");
    assert_eq!(rest, "SIGTERM: removed echo.sock\n");
    Ok(())
}

#[test]
fn only_what_is_not_ignored_is_blocked() -> Outcome {
    // SAFETY: no handler is installed.
    unsafe { signal(Signal::SIGHUP, SigHandler::SigIgn) }?;
    let heeded = signals::block([Signal::SIGHUP, Signal::SIGUSR2])?;
    assert_eq!(heeded, SigSet::from(Signal::SIGUSR2));
    let blocked = SigSet::thread_get_mask()?;
    assert!(blocked.contains(Signal::SIGUSR2), "{blocked:?}");
    assert!(!blocked.contains(Signal::SIGHUP), "{blocked:?}");
    Ok(())
}

/// Of what is ignored, a signal to the process is kept if the main thread
/// blocks it, and a signal to a thread if that one does.
#[test]
fn what_another_thread_blocks_is_not_kept() -> Outcome {
    // SAFETY: no handler is installed.
    unsafe { signal(Signal::SIGUSR1, SigHandler::SigIgn) }?;
    let another = thread::spawn(|| {
        let blocked = SigSet::from(Signal::SIGUSR1);
        blocked.thread_block()?;
        let kept = SignalFd::with_flags(&blocked, SfdFlags::SFD_NONBLOCK)?;
        kill(Pid::this(), Signal::SIGUSR1)?;
        let sent_to_all = kept.read_signal()?.is_some();
        raise(Signal::SIGUSR1)?;
        nix::Result::Ok((sent_to_all, kept.read_signal()?.is_some()))
    });
    let kept = another.join().map_err(|_| "a panic")??;
    assert_eq!(kept, (false, true));
    Ok(())
}
