// One door, two ways in.
// Chapter: src/foundations/unix-domain.md
//
// A server listens at a path, and only its own user may connect (and root).
// Write `listen` so that this holds whatever the umask is, and at every moment.
// A name that exists stays as it is: the error is `AddrInUse`, as with `bind`,
// also for those who lose where several start at once. And a name that `bind`
// takes, of up to 107 bytes, `listen` takes too.
// The umask is the whole process's: whatever you do, leave it as it was.

use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{self, ErrorKind};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

/// Listens at `path`, for this user only.
pub fn listen(path: &Path) -> io::Result<UnixListener> {
    // The socket is made in a room that nobody else can enter, and gets its
    // name when it is ready. A second name for the same inode leads to the same
    // socket, and `link` refuses a name that exists; `rename` would take it.
    //
    // Shorter: `umask(0o177)`, bind, and the old umask again. It is right in a
    // program with one thread. In others every file that another thread makes
    // meanwhile gets these permissions, too. And `chmod` after std's `bind`,
    // which listens, is late: for a moment the name is there, for everybody.
    let room = Room::beside(path)?;
    // The room's own name is longer than `path`, which may have 107 bytes
    // already. Its descriptor leads there as well. (`ss` shows this name.)
    let inside = format!("/proc/self/fd/{}/s", room.entered.as_raw_fd());
    let listener = UnixListener::bind(&inside)?;
    fs::set_permissions(&inside, Permissions::from_mode(0o600))?;
    match fs::hard_link(&inside, path) {
        Ok(()) => Ok(listener),
        Err(e) if e.kind() == ErrorKind::AlreadyExists => {
            Err(ErrorKind::AddrInUse.into())
        }
        Err(e) => Err(e),
    }
}

/// A directory for this user only, for as long as the value lives.
struct Room {
    name: PathBuf,
    entered: File,
}

impl Room {
    fn beside(path: &Path) -> io::Result<Room> {
        let name = Room::make(path)?;
        // A umask may have taken from us what we need.
        fs::set_permissions(&name, Permissions::from_mode(0o700))?;
        let entered = File::open(&name)?;
        Ok(Room { name, entered })
    }

    /// Another room for each thread that wants one, and no dead program's.
    fn make(path: &Path) -> io::Result<PathBuf> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let mut name = path.as_os_str().to_owned();
            name.push(format!(".{}.{number}", process::id()));
            // The mode is given to mkdir: no moment without it.
            match DirBuilder::new().mode(0o700).create(&name) {
                Ok(()) => return Ok(name.into()),
                Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
                Err(e) => return Err(e),
            }
        }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.name);
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use nix::sys::stat::{Mode, umask};
    use peers::{Sentence, Verdict};
    use rustix::fs::inotify::{self, WatchFlags};
    use std::mem::MaybeUninit;
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
    use std::os::unix::net::UnixStream;
    use std::sync::{Arc, Barrier};
    use std::thread;

    /// In a process of its own, with umask 0, and a directory for everybody.
    fn alone(code: fn(&Path) -> Verdict) -> Verdict {
        let mut child = peers::child(|inside| {
            umask(Mode::empty());
            let place = peers::Place::new()?;
            let path = place.join("open");
            std::fs::DirBuilder::new().mode(0o777).create(&path)?;
            let verdict = code(&path);
            drop(place); // who has said its word is killed
            match verdict {
                Ok(()) => inside.say("fine"),
                Err(sentence) => inside.say(sentence),
            }
        })?;
        match child.line()?.as_str() {
            "fine" => Ok(()),
            sentence => Err(sentence.into()),
        }
    }

    fn listens(path: &Path) -> Result<UnixListener, Sentence> {
        listen(path)
            .map_err(|why| format!("`listen` returned an error: {why}.").into())
    }

    #[test]
    fn for_this_user_only() -> Verdict {
        alone(|open| {
            let path = open.join("socket");
            let _server = listens(&path)?;
            let mode = std::fs::metadata(&path)?.permissions().mode() & 0o777;
            match mode & 0o077 {
                0 => Ok(()),
                _ => Err(format!(
                    "With umask 0 the socket file has mode {mode:03o}."
                )
                .into()),
            }
        })
    }

    /// Nobody can connect before `listen`, whatever the file's mode.
    #[test]
    fn at_every_moment() -> Verdict {
        alone(|open| {
            let path = open.join("socket");
            let watch = inotify::init(inotify::CreateFlags::NONBLOCK)
                .map_err(io::Error::from)?;
            let code = {
                let path = path.clone();
                move || listens(&path)
            };
            let listened = peers::before_listen(code, |socket| {
                let socket = UnixListener::from(socket.try_clone_to_owned()?);
                let address = socket.local_addr()?;
                // It may have another name by now, this one.
                let name = match address.as_pathname() {
                    Some(name) if name.exists() => name,
                    _ => &path,
                };
                let mode = std::fs::metadata(name)?.permissions().mode();
                if mode & 0o022 == 0 {
                    return Ok(());
                }
                if is_closed(name, open)? {
                    // The kernel keeps what happens there from now on.
                    inotify::add_watch(&watch, open, WatchFlags::ATTRIB)
                        .map_err(io::Error::from)?;
                    return Ok(());
                }
                let which = match name == path {
                    true => "the name was there",
                    false => "another name was there",
                };
                Err(format!(
                    "When you called `listen`, {which}, with mode {:03o}. From \
                     then on anybody could connect.",
                    mode & 0o777
                )
                .into())
            })?;
            let Some(_server) = listened.transpose()? else {
                return Ok(()); // this kernel shows nobody that moment
            };
            let mut buf = [MaybeUninit::uninit(); 4096];
            let mut events = inotify::Reader::new(&watch, &mut buf);
            while let Ok(event) = events.next() {
                if event.file_name() == Some(c"socket") {
                    return Err(
                        "The name was there, and then you changed its \
                                mode. In between anybody could connect."
                            .into(),
                    );
                }
            }
            Ok(())
        })
    }

    /// Whether a directory on the way from `open` keeps all others out.
    fn is_closed(name: &Path, open: &Path) -> io::Result<bool> {
        let inside = match name.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        let open = open.canonicalize()?;
        for room in inside.canonicalize()?.ancestors() {
            let mode = std::fs::metadata(room)?.permissions().mode();
            if !open.starts_with(room) && mode & 0o011 == 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    #[test]
    fn a_client_connects() -> Verdict {
        alone(|open| {
            let path = open.join("socket");
            let server = listens(&path)?;
            server.set_nonblocking(true)?;
            let client = UnixStream::connect(&path);
            match (client, server.accept()) {
                (Ok(_), Ok(_)) => Ok(()),
                (Err(why), _) => {
                    Err(format!("The own user cannot connect: {why}.").into())
                }
                (_, Err(why)) => Err(format!(
                    "A client connected, and `accept` has none: {why}."
                )
                .into()),
            }
        })
    }

    #[test]
    fn a_server_was_there() -> Verdict {
        alone(|open| {
            let path = open.join("socket");
            let first = UnixListener::bind(&path)?;
            first.set_nonblocking(true)?;
            let second = listen(&path);
            let _client = UnixStream::connect(&path);
            if first.accept().is_err() {
                return Err("A server was listening at that name. You took \
                            the name, and its clients come to you now."
                    .into());
            }
            match second {
                Err(why) if why.kind() == io::ErrorKind::AddrInUse => Ok(()),
                Err(why) => Err(format!(
                    "A server was listening at that name. The error should \
                     be `AddrInUse`, and is {:?}.",
                    why.kind()
                )
                .into()),
                Ok(_) => Err("A server was listening at that name, and \
                              `listen` was `Ok`."
                    .into()),
            }
        })
    }

    #[test]
    fn several_at_once() -> Verdict {
        alone(|open| {
            const STARTS: usize = 8;
            let path = open.join("socket");
            let start = Arc::new(Barrier::new(STARTS));
            let mut threads = Vec::new();
            for _ in 0..STARTS {
                let (path, start) = (path.clone(), Arc::clone(&start));
                threads.push(thread::Builder::new().spawn(move || {
                    start.wait();
                    listen(&path)
                })?);
            }
            let deed = "Eight threads of a program called `listen` with one \
                        name at the same time.";
            // All ends are kept until the last: else a loser could win late.
            let outcomes: Vec<_> =
                threads.into_iter().map(|t| t.join()).collect();
            let mut won = 0;
            for outcome in &outcomes {
                match outcome {
                    Ok(Ok(_)) => won += 1,
                    Ok(Err(e)) if e.kind() == io::ErrorKind::AddrInUse => {}
                    Ok(Err(e)) => {
                        return Err(format!(
                            "{deed} The error for the losers should be \
                             `AddrInUse`, and one has {:?}.",
                            e.kind()
                        )
                        .into());
                    }
                    Err(_) => {
                        return Err(format!("{deed} One panicked.").into());
                    }
                }
            }
            match won {
                1 => Ok(()),
                _ => Err(format!("{deed} {won} of them had it.").into()),
            }
        })
    }

    #[test]
    fn the_longest_name() -> Verdict {
        alone(|open| {
            let room = 107_usize.saturating_sub(open.as_os_str().len() + 1);
            if room == 0 {
                return Ok(()); // temporary files have long names here
            }
            let path = open.join("s".repeat(room));
            let deed = "The name has 107 bytes, and `bind` takes it.";
            let _server = listen(&path).map_err(|why| {
                format!("{deed} `listen` returned an error: {why}.")
            })?;
            UnixStream::connect(&path).map(drop).map_err(|why| {
                format!("{deed} The own user cannot connect: {why}.").into()
            })
        })
    }

    #[test]
    fn a_umask_that_takes_all() -> Verdict {
        alone(|open| {
            let path = open.join("socket");
            umask(Mode::from_bits_truncate(0o777));
            let server = listens(&path);
            umask(Mode::empty());
            let _server = server?;
            let mode = std::fs::metadata(&path)?.permissions().mode() & 0o777;
            match mode & 0o277 {
                0o200 => Ok(()),
                _ => Err(format!(
                    "With umask 777 the socket file has mode {mode:03o}. Its \
                     own user, and nobody else, should have leave to write."
                )
                .into()),
            }
        })
    }

    #[test]
    fn a_file_was_there() -> Verdict {
        alone(|open| {
            let path = open.join("socket");
            std::fs::write(&path, "milk, eggs")?;
            let result = listen(&path);
            let kept = std::fs::read_to_string(&path);
            if !kept.is_ok_and(|text| text == "milk, eggs") {
                return Err(
                    "At that name was a shopping list. It is gone.".into()
                );
            }
            match result {
                Err(_) => Ok(()),
                Ok(_) => Err("At that name was a shopping list, and `listen` \
                              was `Ok`."
                    .into()),
            }
        })
    }

    #[test]
    fn the_umask_where_it_fails() -> Verdict {
        alone(|open| {
            let path = open.join("socket");
            let _first = UnixListener::bind(&path)?;
            if listen(&path).is_ok() {
                return Err("A server was there, and `listen` was `Ok`.".into());
            }
            match umask(Mode::empty()).bits() {
                0 => Ok(()),
                after => Err(format!(
                    "`listen` returned an error, as it should. After it the \
                     umask is {after:03o}, for the whole process. It was 0."
                )
                .into()),
            }
        })
    }

    #[test]
    fn the_umask() -> Verdict {
        alone(|open| {
            for before in [0, 0o027] {
                umask(Mode::from_bits_truncate(before));
                let server = listens(&open.join(format!("{before}")));
                let after = umask(Mode::empty()).bits();
                let _server = server?;
                if after != before {
                    return Err(format!(
                        "After `listen` the umask is {after:03o}, for the \
                         whole process. It was {before:03o}."
                    )
                    .into());
                }
            }
            Ok(())
        })
    }

    #[test]
    fn nothing_is_left_lying_about() -> Verdict {
        alone(|open| {
            let _server = listens(&open.join("socket"))?;
            let names = std::fs::read_dir(open)?;
            let names: Vec<_> = names
                .flatten()
                .map(|entry| entry.file_name())
                .filter(|name| name != "socket")
                .collect();
            match names.first() {
                None => Ok(()),
                Some(name) => Err(format!(
                    "Beside the socket, `{}` is left.",
                    name.display()
                )
                .into()),
            }
        })
    }
}
