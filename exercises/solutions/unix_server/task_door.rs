// A door for the task runner.
// Chapter: src/ipc/unix-server.md
//
// Tasks will be asked for over a socket. `open` takes a name for it: also the
// name that a dead runner left, but never one that is alive, or no socket, and
// never at the same time as another start. Its lock is by flock(2), on the
// file beside, which nobody else may open: the path with `.lock` behind it.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::path::{Path, PathBuf};

use nix::libc::{EPROTOTYPE, O_NOFOLLOW, O_NONBLOCK};

pub struct Door {
    listener: UnixListener,
    path: PathBuf,
    file: (u64, u64),
    // As long as the door lives: a `_` instead of a field, and the lock would
    // be gone at the end of its line.
    lock: File,
}

impl Door {
    /// `AddrInUse` if another start has the lock, or somebody listens there.
    pub fn open(path: &Path) -> io::Result<Door> {
        let lock = lock(path)?;
        // From here to the end of `close` nobody else asks, removes or binds.
        // Without a lock no order of these calls is safe: look and remove are
        // two.
        if is_dead(path)? {
            fs::remove_file(path)?;
        }
        let listener = UnixListener::bind(path)?;
        let file = which(path)?;
        Ok(Door { listener, path: path.into(), file, lock })
    }

    pub fn listener(&self) -> &UnixListener {
        &self.listener
    }

    /// Removes the name, if it is still ours, and then lets go of the lock.
    pub fn close(self) -> io::Result<()> {
        // The listener holds its inode, so no other file can be the same.
        if which(&self.path).is_ok_and(|now| now == self.file) {
            fs::remove_file(&self.path)?;
        }
        // The lock file stays. If it went, somebody who has it open would lock
        // a file without a name, and the next start a new one.
        drop(self.lock);
        Ok(())
    }
}

/// Which file it is: a device, and a number there.
fn which(path: &Path) -> io::Result<(u64, u64)> {
    fs::symlink_metadata(path).map(|file| (file.dev(), file.ino()))
}

/// A file that only says "there is somebody" (`create_new`) would outlive a
/// `kill -9`. The kernel ends this lock with the process.
fn lock(path: &Path) -> io::Result<File> {
    let mut name = OsString::from(path);
    name.push(".lock");
    let lock = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        // Whoever may open it may lock it, and keep us out.
        .mode(0o600)
        .custom_flags(O_NOFOLLOW | O_NONBLOCK)
        .open(name)?;
    // A FIFO can be opened for writing while somebody reads it.
    if !lock.metadata()?.is_file() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(ErrorKind::AddrInUse.into()),
        Err(TryLockError::Error(e)) => Err(e),
    }
}

/// Whether a socket is there that nobody has. What is no socket is an error.
fn is_dead(path: &Path) -> io::Result<bool> {
    // Of the link, not of what it leads to: `remove_file` removes the link.
    match fs::symlink_metadata(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(false),
        Err(e) => return Err(e),
        Ok(file) if !file.file_type().is_socket() => {
            return Err(ErrorKind::AlreadyExists.into());
        }
        Ok(_) => {}
    }
    // The wrong type: a living server is told nothing, and a full queue does
    // not make us wait, as `UnixStream::connect` would. One error alone says
    // that nobody is there. With EPERM and EACCES it is the living who refuse.
    match UnixDatagram::unbound()?.connect(path) {
        Err(e) if e.kind() == ErrorKind::ConnectionRefused => Ok(true),
        Err(e) if e.raw_os_error() != Some(EPROTOTYPE) => Err(e),
        _ => Err(ErrorKind::AddrInUse.into()),
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use nix::sys::stat::{Mode, umask};
    use nix::unistd::mkfifo;
    use peers::{Sentence, Verdict};
    use std::fs::File;
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::net::{UnixDatagram, UnixStream};
    use std::sync::{Arc, Barrier};
    use std::thread;
    use std::time::{Duration, Instant};

    fn opens(path: &Path) -> Result<Door, Sentence> {
        Door::open(path)
            .map_err(|why| format!("`open` returned an error: {why}.").into())
    }

    fn lets_in(door: &Door, deed: &str) -> Verdict {
        let path = door.listener().local_addr()?;
        let path = path.as_pathname().unwrap_or(Path::new(""));
        door.listener().set_nonblocking(true)?;
        match (UnixStream::connect(path), door.listener().accept()) {
            (Ok(_), Ok(_)) => Ok(()),
            _ => Err(format!(
                "{deed} A client that calls the name does not \
                              come to you."
            )
            .into()),
        }
    }

    fn lock_file(path: &Path) -> std::path::PathBuf {
        path.with_extension("lock")
    }

    /// The path is `door`, without an extension, so the lock is `door.lock`.
    fn open_lock(path: &Path) -> io::Result<File> {
        File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(lock_file(path))
    }

    #[test]
    fn a_dead_name() -> Verdict {
        let place = peers::Place::new()?;
        let door = opens(&place.leftover_name("door")?)?;
        lets_in(&door, "You took the name of a dead runner.")
    }

    #[test]
    fn the_name_of_the_lock() -> Verdict {
        let place = peers::Place::new()?;
        let _door = opens(&place.join("door.socket"))?;
        match place.join("door.socket.lock").exists() {
            true => Ok(()),
            false => Err("The path was `door.socket`, and there is no \
                          `door.socket.lock`."
                .into()),
        }
    }

    #[test]
    fn another_has_the_lock() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.leftover_name("door")?;
        let other = open_lock(&path)?;
        other.lock()?;
        let done = peers::within(
            "Another start has locked `door.lock`, and you wait for it.",
            move || Door::open(&path),
        )?;
        match done.value {
            Err(e) if e.kind() == io::ErrorKind::AddrInUse => Ok(()),
            Err(e) => Err(format!(
                "Another start has locked `door.lock`. The error should be \
                 `AddrInUse`, and is {:?}.",
                e.kind()
            )
            .into()),
            Ok(_) => Err("Another start had locked `door.lock` and found the \
                          name dead, as you did. You both took it."
                .into()),
        }
    }

    #[test]
    fn what_is_in_anothers_lock() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        let other = open_lock(&path)?;
        other.lock()?;
        fs::write(lock_file(&path), "process 17\n")?;
        let _ = Door::open(&path);
        match fs::read(lock_file(&path))? == b"process 17\n" {
            true => Ok(()),
            false => Err("Another start has locked `door.lock`, and had \
                          written its number there. You came too late, and \
                          what is not yours should stay as it is. The file \
                          is empty now, or another."
                .into()),
        }
    }

    #[test]
    fn the_lock_is_held() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        let _door = opens(&path)?;
        match open_lock(&path)?.try_lock() {
            Err(_) => Ok(()),
            Ok(()) => {
                Err("Your door is open, and I got the lock `door.lock`.".into())
            }
        }
    }

    #[test]
    fn four_starts_at_once() -> Verdict {
        for _ in 0..20 {
            let place = peers::Place::new()?;
            let path = place.leftover_name("door")?;
            let gate = Arc::new(Barrier::new(4));
            let starts: Vec<_> = (0..4)
                .map(|_| {
                    let (path, gate) = (path.clone(), gate.clone());
                    thread::spawn(move || {
                        gate.wait();
                        Door::open(&path).ok()
                    })
                })
                .collect();
            let doors: Vec<_> =
                starts.into_iter().flat_map(|s| s.join().ok()).collect();
            let open: Vec<_> = doors.into_iter().flatten().collect();
            match &open[..] {
                [door] => {
                    lets_in(door, "Four started at once, and one got in.")?
                }
                _ => {
                    return Err(format!(
                        "Four started at once over a dead name, and {} said \
                         that their door is open.",
                        open.len()
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    #[test]
    fn somebody_without_a_lock() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        let server = UnixListener::bind(&path)?;
        server.set_nonblocking(true)?;
        match Door::open(&path) {
            Err(e) if e.kind() == io::ErrorKind::AddrInUse => Ok(()),
            Err(e) => Err(format!(
                "A server listens there. The error should be `AddrInUse`, and \
                 is {:?}.",
                e.kind()
            )
            .into()),
            Ok(_) => Err("A server was listening there, and you took its \
                          name."
                .into()),
        }
    }

    #[test]
    fn somebody_who_is_busy() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        let server = UnixListener::bind(&path)?;
        rustix::net::listen(&server, 0).map_err(io::Error::from)?;
        let _client = UnixStream::connect(&path)?;
        let deed = "A server listens there, and its queue is full.";
        let name = path.clone();
        let done = peers::within(
            &format!("{deed} You wait for room in it."),
            move || Door::open(&name).map(drop),
        )?;
        if !path.exists() {
            return Err(format!("{deed} You removed its name.").into());
        }
        match done.value {
            Err(e) if e.kind() == io::ErrorKind::AddrInUse => Ok(()),
            Err(e) => Err(format!(
                "{deed} The error should be `AddrInUse`, and is {:?}.",
                e.kind()
            )
            .into()),
            Ok(()) => Err(format!("{deed} `open` was `Ok`.").into()),
        }
    }

    #[test]
    fn somebody_with_datagrams() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        let _log = UnixDatagram::bind(&path)?;
        let opened = Door::open(&path).map(drop);
        let calls = UnixDatagram::unbound()?;
        match (opened, calls.send_to(b"hello", &path)) {
            (Err(_), Ok(_)) => Ok(()),
            _ => Err("At that name a log takes datagrams, and lives. You \
                      took its name."
                .into()),
        }
    }

    /// Only the one to whom it has connected may send to it.
    #[test]
    fn somebody_who_hears_one_only() -> Verdict {
        let place = peers::Place::new()?;
        let (path, friend) = (place.join("door"), place.join("friend"));
        let friends = UnixDatagram::bind(&friend)?;
        let lives = UnixDatagram::bind(&path)?;
        lives.connect(&friend)?;
        lives.set_nonblocking(true)?;
        let opened = Door::open(&path).map(drop);
        let sent = friends.send_to(b"hello", &path);
        match (opened, sent, lives.recv(&mut [0; 9])) {
            (Err(_), Ok(_), Ok(_)) => Ok(()),
            _ => Err("At that name is a datagram socket that has connected \
                      to another and refuses you: not with \
                      `ConnectionRefused`, for it lives. You took its name."
                .into()),
        }
    }

    #[test]
    fn a_link_at_the_lock() -> Verdict {
        let place = peers::Place::new()?;
        let list = place.join("list");
        fs::write(&list, "milk, eggs")?;
        std::os::unix::fs::symlink(&list, place.join("door.lock"))?;
        let _ = Door::open(&place.join("door"));
        match fs::read(&list)? == b"milk, eggs" {
            true => Ok(()),
            false => {
                Err("The lock's name led to a shopping list. It is empty \
                          now."
                    .into())
            }
        }
    }

    #[test]
    fn a_fifo_at_the_lock() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        mkfifo(&lock_file(&path), Mode::S_IRWXU).map_err(io::Error::from)?;
        // Whether it opens: that is for you to say.
        peers::within(
            "The lock's name led to a FIFO, and you wait for whoever reads it.",
            move || Door::open(&path).map(drop),
        )
        .map(drop)
    }

    #[test]
    fn whose_lock_it_is() -> Verdict {
        let mut child = peers::child(|inside| {
            umask(Mode::empty());
            let place = peers::Place::new()?;
            let path = place.join("door");
            let opened = Door::open(&path).map(drop);
            let lock = fs::metadata(lock_file(&path));
            drop(place); // who has said its word is killed
            match (opened, lock) {
                (Ok(()), Ok(lock)) => inside.say(lock.mode() & 0o7777),
                _ => inside.say("closed"),
            }
        })?;
        match child.line()?.parse::<u32>() {
            Ok(mode) if mode & 0o077 == 0 => Ok(()),
            Ok(mode) => Err(format!(
                "With umask 0 the lock file has mode {mode:03o}. Whoever may \
                 open it may lock it, and keep you out."
            )
            .into()),
            Err(_) => Err("In an empty directory no door opens.".into()),
        }
    }

    #[test]
    fn what_is_no_socket() -> Verdict {
        let place = peers::Place::new()?;
        let dead = place.leftover_name("dead")?;
        let (list, link) = (place.join("list"), place.join("link"));
        fs::write(&list, "milk, eggs")?;
        std::os::unix::fs::symlink(&dead, &link)?;
        for (path, what) in [(list, "shopping list"), (link, "link")] {
            let opened = Door::open(&path);
            let kept = fs::symlink_metadata(&path)
                .is_ok_and(|file| file.is_file() || file.is_symlink());
            if !kept {
                return Err(
                    format!("At that name was a {what}. It is gone.").into()
                );
            }
            if opened.is_ok() {
                return Err(format!(
                    "At that name was a {what}, and `open` was `Ok`."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn killed() -> Verdict {
        let mut child = peers::child(|inside| {
            let place = peers::Place::new()?;
            let path = place.join("door");
            let _door = Door::open(&path)?;
            inside.say(path.display())?;
            inside.wait_for_go()
        })?;
        let path = PathBuf::from(child.line()?);
        if path.is_relative() {
            return Err("In an empty directory no door opens.".into());
        }
        child.kill()?;
        let again = Door::open(&path);
        if let Some(place) = path.parent() {
            let _ = fs::remove_dir_all(place);
        }
        match again {
            Ok(_) => Ok(()),
            Err(e) => Err(format!(
                "The runner was killed by `kill -9`, and no door opens any \
                 more: {e}."
            )
            .into()),
        }
    }

    #[test]
    fn closed() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        opens(&path)?.close()?;
        if path.exists() {
            return Err("You closed the door, and its name is left.".into());
        }
        if !lock_file(&path).exists() {
            return Err("You closed the door, and the lock file is gone. \
                        Somebody had it open: he locks it, the next start \
                        makes a new one, and both have the lock."
                .into());
        }
        Ok(())
    }

    /// In between another start could find the name, dead, and take it.
    #[test]
    fn closed_in_this_order() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        let door = opens(&path)?;
        let closed = peers::before_unlink(
            move || door.close(),
            || match open_lock(&path)?.try_lock() {
                Ok(()) if path.exists() => {
                    Err("You closed. When you came to remove the name, \
                         another start could have the lock already."
                        .into())
                }
                _ => Ok(()),
            },
        )?;
        match closed {
            Some(Err(why)) => {
                Err(format!("`close` returned an error: {why}.").into())
            }
            _ => Ok(()),
        }
    }

    #[test]
    fn closed_after_the_name_was_removed() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        let door = opens(&path)?;
        fs::remove_file(&path)?;
        let deed = "Somebody had removed your name. You closed";
        if let Err(why) = door.close() {
            return Err(format!("{deed}, and returned an error: {why}.").into());
        }
        // A child of another test has it until its `exec`.
        let late = Instant::now() + Duration::from_secs(2);
        let lock = open_lock(&path)?;
        while lock.try_lock().is_err() {
            if Instant::now() > late {
                return Err(format!("{deed}, and still have the lock.").into());
            }
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    #[test]
    fn closed_after_the_name_was_taken() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("door");
        let door = opens(&path)?;
        fs::rename(&path, place.join("old"))?;
        let _other = UnixListener::bind(&path)?;
        let closed = door.close();
        if let (Err(why), true) = (closed, path.exists()) {
            return Err(format!(
                "Somebody had moved your name away and put his own socket \
                 there. You closed, and returned an error: {why}."
            )
            .into());
        }
        match path.exists() {
            true => Ok(()),
            false => Err("Somebody had moved your name away and put his own \
                          socket there. You closed, and it is gone."
                .into()),
        }
    }
}
