use std::ffi::OsStr;
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, ExitCode};

use credentials::say;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().skip(1).collect();
    let [path, program, rest @ ..] = args.as_slice() else {
        say("usage: lend-connection PATH PROGRAM [ARGUMENT]...");
        return ExitCode::FAILURE;
    };
    match lend(path, Command::new(program).args(rest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            say(format_args!(
                "cannot lend a connection to {} to {}: {e}",
                path.display(),
                program.display()
            ));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: lend
fn lend(path: &OsStr, program: &mut Command) -> io::Result<()> {
    let cannot = |e| io::Error::other(format!("cannot connect: {e}"));
    let mut stream = UnixStream::connect(path).map_err(cannot)?;
    stream.write_all(b"it is me")?;
    let status = program.stdout(OwnedFd::from(stream)).status()?;
    match status.success() {
        true => Ok(()),
        false => Err(io::Error::other(status.to_string())),
    }
}
// ANCHOR_END: lend
