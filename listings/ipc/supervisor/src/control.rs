//! The control socket: who may ask.

use std::fs::{self, File};
use std::io::{self, Error, Read};
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::thread;
use std::time::Duration;

use nix::sys::stat::{Mode, umask};
use unix_server::name;

use crate::log::say;
use crate::seats::Seats;
use crate::talk::{LONGEST, refuse};

const PAUSE: Duration = Duration::from_millis(50);

// ANCHOR: listen
/// Binds `path` for this user alone. The lock beside it says that a dead name
/// is ours to replace; it lasts as long as the file is kept open.
pub fn listen(path: &Path) -> io::Result<(UnixListener, File)> {
    name::fits(path)?;
    let lock = name::lock(path)?;
    if name::is_dead(path)? {
        fs::remove_file(path)?;
    }
    // The process has one thread still, so nobody else makes files meanwhile.
    let before = umask(Mode::from_bits_truncate(0o177));
    let listener = passing_descriptors::listen(path);
    umask(before);
    Ok((listener?, lock))
}
// ANCHOR_END: listen

/// Which file has that name now, if any.
pub fn identity(path: &Path) -> io::Result<(u64, u64)> {
    fs::symlink_metadata(path).map(|file| (file.dev(), file.ino()))
}

/// Removes our socket's name, unless somebody has put something else there.
pub fn remove(path: &Path, ours: (u64, u64)) -> io::Result<()> {
    match identity(path)? == ours {
        true => fs::remove_file(path),
        false => Err(Error::other("is not our socket any more; it stays")),
    }
}

/// Answers whoever connects, up to `SEATS` at a time; without end.
pub fn serve(listener: &UnixListener, seats: &Seats) -> ! {
    loop {
        let accepted = listener.accept().and_then(|(stream, _)| {
            seats.take(stream).map_or(Ok(()), |stream| {
                let why = Error::other("all seats are taken");
                // What it has asked is read first: closing with that unread
                // would be a reset, which overtakes the answer.
                stream.set_read_timeout(Some(PAUSE))?;
                let _ = (&stream).read(&mut [0; LONGEST]);
                refuse(&stream, &why).and(Err(why))
            })
        });
        if let Err(why) = accepted {
            say(format!("control: accepting: {why}"));
            thread::sleep(PAUSE);
        }
    }
}
