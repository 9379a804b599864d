// At the door.
// Chapter: src/ipc/credentials.md
//
// A service is for one user, and the kernel knows who calls. Write `serve`: to
// whoever connected as `owner` it says `come in`, to everybody else `go away`,
// and closes. It reads nothing, for what clients say of themselves is theirs.
// While nobody comes it sleeps, and of those who have left it keeps nothing.
// (A client that does not read is no trouble: a short answer finds room. And
// who bound the listener has set SO_PASSRIGHTS to 0: no client can send it a
// descriptor, which might take long to close.)

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;
use std::time::Duration;

/// Serves for ever: who connected as `owner`, by the uid that is checked for
/// permissions, gets `come in\n`, others `go away\n`.
pub fn serve(listener: UnixListener, owner: u32) -> io::Result<()> {
    loop {
        match listener.accept() {
            // One client's error is not another's: it may have gone already.
            Ok((client, _)) => drop(answer(client, owner)),
            // No descriptors, no memory: that may pass, but not at once.
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

fn answer(mut client: UnixStream, owner: u32) -> io::Result<()> {
    // The effective uid as of `connect`, kept by the kernel in this socket. It
    // needs nobody who is still there. `/proc/PID` does: the one who connected
    // may have ended, and its number may be somebody else's by now.
    //
    // Ask for the one who may come in, not for those who may not: where there
    // is no peer to name, the uid is -1, and no list of the unwanted has that.
    let who = getsockopt(&client, PeerCredentials)?;
    match who.uid() == owner {
        true => client.write_all(b"come in\n"),
        false => client.write_all(b"go away\n"),
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use nix::sys::socket::{self, AddressFamily, SockFlag, SockType, UnixAddr};
    use nix::unistd::{Uid, geteuid, seteuid};
    use peers::{Sentence, Verdict};
    use std::io::Read;
    use std::os::fd::{AsRawFd, OwnedFd};
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{SocketAddr, UnixStream};
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    fn own() -> u32 {
        geteuid().as_raw()
    }

    /// A listener at an abstract name that the kernel chose: every user may
    /// connect.
    fn listener() -> Result<(UnixListener, SocketAddr), Sentence> {
        let socket = socket::socket(
            AddressFamily::Unix,
            SockType::Stream,
            SockFlag::SOCK_CLOEXEC,
            None,
        )
        .map_err(io::Error::from)?;
        peers::refuse_gifts(&socket); // where the kernel can
        socket::bind(socket.as_raw_fd(), &UnixAddr::new_unnamed())
            .map_err(io::Error::from)?;
        socket::listen(&socket, socket::Backlog::MAXCONN)
            .map_err(io::Error::from)?;
        let listener = UnixListener::from(socket);
        let address = listener.local_addr()?;
        Ok((listener, address))
    }

    fn start(listener: UnixListener, owner: u32) -> Verdict {
        let server = move || serve(listener, owner);
        std::thread::Builder::new().spawn(server)?;
        Ok(())
    }

    /// What the server says, to the end; `None` if it says nothing in time.
    fn answer(mut client: &UnixStream) -> io::Result<Option<String>> {
        client.set_read_timeout(Some(peers::LIMIT))?;
        let mut text = String::new();
        match client.read_to_string(&mut text) {
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => Ok(None),
            _ => Ok(Some(text)),
        }
    }

    /// A program of its own connects, with this effective uid, and is gone.
    /// What it leaves is its socket.
    fn left_by(uid: u32, server: &SocketAddr) -> Result<UnixStream, Sentence> {
        let socket: OwnedFd = socket::socket(
            AddressFamily::Unix,
            SockType::Stream,
            SockFlag::SOCK_CLOEXEC,
            None,
        )
        .map_err(io::Error::from)?;
        let name = server.as_abstract_name().unwrap_or_default();
        let address = UnixAddr::new_abstract(name).map_err(io::Error::from)?;
        let number = socket.as_raw_fd();
        let mut program = Command::new("true");
        // SAFETY: two system calls, and no memory.
        unsafe {
            program.pre_exec(move || {
                if uid != own() {
                    seteuid(Uid::from_raw(uid))?;
                }
                Ok(socket::connect(number, &address)?)
            })
        };
        program.status()?;
        Ok(socket.into())
    }

    #[test]
    fn the_owner() -> Verdict {
        let (listener, address) = listener()?;
        start(listener, own())?;
        let client = UnixStream::connect_addr(&address)?;
        match answer(&client)?.as_deref() {
            Some("come in\n") => Ok(()),
            None => {
                Err("I connected as the owner, and said nothing. You wait \
                         for me to say something."
                    .into())
            }
            Some(other) => Err(format!(
                "I connected as the owner, and you said {}.",
                peers::say(other)
            )
            .into()),
        }
    }

    #[test]
    fn somebody_else() -> Verdict {
        let (listener, address) = listener()?;
        start(listener, own() + 1)?;
        let client = UnixStream::connect_addr(&address)?;
        match answer(&client)?.as_deref() {
            Some("go away\n") => Ok(()),
            None => Err("I am not the owner, and said nothing. You wait for \
                         me to say something."
                .into()),
            Some(other) => Err(format!(
                "I am not the owner, and you said {}.",
                peers::say(other)
            )
            .into()),
        }
    }

    #[test]
    fn not_even_root() -> Verdict {
        peers::as_user(0, |_| {
            let (listener, address) = listener()?;
            start(listener, 1000)?;
            let client = UnixStream::connect_addr(&address)?;
            match answer(&client)?.as_deref() {
                Some("go away\n") => Ok(()),
                said => Err(format!(
                    "I am root, the owner is user 1000, and you said {}.",
                    peers::say(said.unwrap_or_default())
                )
                .into()),
            }
        })
    }

    #[test]
    fn somebody_who_says_so() -> Verdict {
        let (listener, address) = listener()?;
        let client = UnixStream::connect_addr(&address)?;
        let owner = own() + 1;
        (&client).write_all(format!("uid {owner}\n").as_bytes())?;
        start(listener, owner)?;
        match answer(&client)?.as_deref() {
            Some("come in\n") => Err("I am not the owner, said that I was, \
                                      and you said `come in`."
                .into()),
            _ => Ok(()),
        }
    }

    #[test]
    fn one_who_stays() -> Verdict {
        let (listener, address) = listener()?;
        start(listener, own())?;
        let _stays = UnixStream::connect_addr(&address)?;
        let client = UnixStream::connect_addr(&address)?;
        match answer(&client)?.as_deref() {
            Some("come in\n") => Ok(()),
            _ => Err("A client connected, said nothing, and stayed. Then the \
                      owner connected, and you did not say `come in`."
                .into()),
        }
    }

    #[test]
    fn some_who_have_gone() -> Verdict {
        let (listener, address) = listener()?;
        for _ in 0..20 {
            UnixStream::connect_addr(&address)?;
        }
        let client = UnixStream::connect_addr(&address)?;
        start(listener, own())?;
        match answer(&client)?.as_deref() {
            Some("come in\n") => Ok(()),
            _ => Err("Twenty clients connected and left at once. Then the \
                      owner connected, and you did not say `come in`."
                .into()),
        }
    }

    #[test]
    fn no_descriptor_for_a_while() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            let (listener, address) = listener()?;
            let name = address.as_abstract_name().unwrap_or_default();
            inside.say(String::from_utf8_lossy(name))?;
            inside.wait_for_go()?;
            inside.no_descriptors()?;
            serve(listener, own()).map_err(|why| why.to_string())?;
            Err("you returned".into())
        })?;
        let address = SocketAddr::from_abstract_name(child.line()?)?;
        let client = UnixStream::connect_addr(&address)?;
        if child.line()? != "waits" {
            return Err("The server did not start.".into());
        }
        child.go();
        child.shortage_passes()?;
        match answer(&client)?.as_deref() {
            Some("come in\n") => Ok(()),
            _ => Err("For a while your process had no descriptor for the \
                      owner, who had connected. Then there were descriptors \
                      again, and you did not say `come in`."
                .into()),
        }
    }

    #[test]
    fn a_program_that_has_ended() -> Verdict {
        let (listener, address) = listener()?;
        let client = left_by(own(), &address)?;
        start(listener, own())?;
        match answer(&client)?.as_deref() {
            Some("come in\n") => Ok(()),
            _ => Err("A program of the owner's connected, left me its \
                      connection, and ended. You did not say `come in`."
                .into()),
        }
    }

    #[test]
    fn two_uids() -> Verdict {
        if own() != 0 {
            return Ok(()); // only root can become somebody else
        }
        for (owner, wants) in [(1, "come in\n"), (0, "go away\n")] {
            let (listener, address) = listener()?;
            let client = left_by(1, &address)?;
            start(listener, owner)?;
            let said = answer(&client)?;
            if said.as_deref() != Some(wants) {
                return Err(format!(
                    "A program connected with the real uid 0 and the \
                     effective uid 1, where {owner} is the owner. You said {}.",
                    peers::say(said.unwrap_or_default())
                )
                .into());
            }
        }
        Ok(())
    }

    /// The server in a process of its own.
    fn in_a_child() -> Result<(peers::Child, SocketAddr), Sentence> {
        let mut child = peers::child(|inside| -> Verdict {
            let (listener, address) = listener()?;
            let name = address.as_abstract_name().unwrap_or_default();
            inside.say(String::from_utf8_lossy(name))?;
            serve(listener, own()).map_err(|why| why.to_string())?;
            Err("you returned".into())
        })?;
        let address = SocketAddr::from_abstract_name(child.line()?)?;
        Ok((child, address))
    }

    #[test]
    fn nobody_comes() -> Verdict {
        let (mut child, address) = in_a_child()?;
        child.must_sleep("Nobody called.")?;
        let _stays = UnixStream::connect_addr(&address)?;
        child.must_sleep("A client had its answer, and stayed.")
    }

    #[test]
    fn they_come_and_go() -> Verdict {
        let (mut child, address) = in_a_child()?;
        child.must_let_go(|_| {
            let said = answer(&UnixStream::connect_addr(&address)?)?;
            Ok(said.as_deref() == Some("come in\n"))
        })
    }
}
