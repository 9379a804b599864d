//! One pseudoterminal, and the program in it.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus};

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::pty::{Winsize, openpty};
use nix::sys::signal::{SigHandler, SigSet, Signal, killpg, signal};
use nix::sys::termios::{LocalFlags, OutputFlags, SetArg, tcgetattr, tcsetattr};
use nix::unistd::{Pid, setsid};

use crate::path::path;

pub struct Program {
    /// What was typed to start it.
    pub command: String,
    child: Child,
    screen: File,
    output: Vec<u8>,
    /// How much of the output the recording has.
    shown: usize,
    /// Nothing has the terminal open any more.
    pub eof: bool,
    /// Ctrl-C was pressed.
    pub interrupted: bool,
}

impl Program {
    /// Starts a command on a pseudoterminal of its own, as a terminal would.
    /// `typed` is what the reader typed for it.
    pub fn start(typed: &str, mut command: Command, home: &Path) -> Result<Program, String> {
        let fail = |what: &str, e: io::Error| format!("cannot {what} for `{typed}`: {e}");
        let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        let pty = openpty(&size, None).map_err(|e| fail("open a pseudoterminal", e.into()))?;
        for fd in [&pty.master, &pty.slave] {
            // The reader's program must find the descriptors it would find in
            // the reader's terminal: 0, 1, 2, and no others.
            fcntl(fd, FcntlArg::F_SETFD(FdFlag::FD_CLOEXEC))
                .map_err(|e| fail("mark a descriptor", e.into()))?;
        }
        let mut modes = tcgetattr(&pty.slave).map_err(|e| fail("read terminal modes", e.into()))?;
        modes.local_flags.remove(LocalFlags::ECHO);
        modes.output_flags.remove(OutputFlags::ONLCR);
        tcsetattr(&pty.slave, SetArg::TCSANOW, &modes)
            .map_err(|e| fail("set terminal modes", e.into()))?;

        let slave = || pty.slave.try_clone().map_err(|e| fail("duplicate a descriptor", e));
        command.current_dir(home).stdin(slave()?).stdout(slave()?).stderr(slave()?);
        command
            .env_remove("RUST_BACKTRACE")
            .env("LC_ALL", "C.UTF-8")
            .env("TERM", "dumb")
            .env("TZ", "UTC")
            .env("PATH", path());
        // SAFETY: these calls are async-signal-safe, no handler is installed,
        // and nothing here allocates.
        unsafe {
            command.pre_exec(|| {
                setsid()?;
                if nix::libc::ioctl(0, nix::libc::TIOCSCTTY, 0) == -1 {
                    return Err(io::Error::last_os_error());
                }
                nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?;
                // Who runs the tests in the background, or under nohup, has
                // us ignore signals, and children inherit that.
                for ignored in [Signal::SIGHUP, Signal::SIGINT, Signal::SIGQUIT, Signal::SIGTERM] {
                    signal(ignored, SigHandler::SigDfl)?;
                }
                SigSet::empty().thread_set_mask()?;
                Ok(())
            });
        }
        let child = command.spawn().map_err(|e| fail("start a shell", e))?;
        Ok(Program {
            command: typed.into(),
            child,
            screen: File::from(pty.master),
            output: Vec::new(),
            shown: 0,
            eof: false,
            interrupted: false,
        })
    }

    /// Types at its terminal.
    pub fn send(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.screen
            .write_all(bytes)
            .map_err(|e| format!("cannot type into `{}`: {e}", self.command))
    }

    /// What to poll for more of its output.
    pub fn screen(&self) -> BorrowedFd<'_> {
        self.screen.as_fd()
    }

    /// Reads what is there to read.
    pub fn read(&mut self) {
        let mut buf = [0; 4096];
        match self.screen.read(&mut buf) {
            Ok(n) if n > 0 => self.output.extend_from_slice(&buf[..n]),
            // A pseudoterminal whose last user has gone reads as EIO.
            Ok(_) | Err(_) => self.eof = true,
        }
    }

    /// How it ended, once it has, and nothing more can come from it.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>, String> {
        // Until then its process id is taken, and what we kill is its own.
        if !self.eof {
            return Ok(None);
        }
        self.child.try_wait().map_err(|e| format!("cannot wait for `{}`: {e}", self.command))
    }

    /// All that it printed so far.
    pub fn output(&self) -> String {
        String::from_utf8_lossy(&self.output).into_owned()
    }

    /// What it printed and the recording has not.
    pub fn unseen(&self) -> String {
        String::from_utf8_lossy(&self.output[self.shown..]).into_owned()
    }

    /// Everything up to the end of the first whole line that has `text`.
    pub fn take_through(&mut self, text: &str) -> Option<String> {
        let mut end = self.shown;
        for line in self.output[self.shown..].split_inclusive(|b| *b == b'\n') {
            end += line.len();
            let whole = self.eof || line.ends_with(b"\n");
            if whole && String::from_utf8_lossy(line).contains(text) {
                let seen = String::from_utf8_lossy(&self.output[self.shown..end]).into_owned();
                self.shown = end;
                return Some(seen);
            }
        }
        None
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let _ = killpg(Pid::from_raw(self.child.id() as i32), Signal::SIGKILL);
            let _ = self.child.wait();
        }
    }
}
