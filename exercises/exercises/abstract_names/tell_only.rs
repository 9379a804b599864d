// Whom do you tell?
// Chapter: src/ipc/abstract-names.md
//
// Anybody can take an abstract name. `tell` says a secret to the server of
// this name, but only if it is this user's: to anybody else not one byte, and
// the error is `PermissionDenied`.

use std::io::{self, ErrorKind, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixStream};

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};

pub fn tell(name: &[u8], user: u32, secret: &[u8]) -> io::Result<()> {
    let name = SocketAddr::from_abstract_name(name)?;
    let mut server = UnixStream::connect_addr(&name)?;
    // TODO: What has the server when you ask who it is?
    server.write_all(secret)?;
    let who = getsockopt(&server, PeerCredentials)?;
    if who.uid() != user {
        return Err(ErrorKind::PermissionDenied.into());
    }
    Ok(())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Verdict, say};
    use std::io::Read;
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::net::{SocketAddr, UnixListener};

    /// Calls `tell`, and gives what it returned and what the server has then.
    fn meet(user: u32) -> Result<(io::Result<()>, Vec<u8>), peers::Sentence> {
        // The path of a directory of our own: a name that nobody else has. And
        // two bytes that no text and no path has.
        let place = peers::Place::new()?;
        let name = [place.as_os_str().as_bytes(), b"\0\xff"].concat();
        let address = SocketAddr::from_abstract_name(&name)?;
        let server = UnixListener::bind_addr(&address)?;
        server.set_nonblocking(true)?;
        let done = peers::within(
            "The server listens and says nothing, and you wait for it.",
            move || tell(&name, user, b"4711"),
        )?;
        let mut heard = Vec::new();
        let (mut client, _) = server.accept().map_err(
            |_| "A server listens at the name, and you did not call it.",
        )?;
        client.set_read_timeout(Some(peers::LIMIT))?;
        client.read_to_end(&mut heard)?;
        Ok((done.value, heard))
    }

    #[test]
    fn the_right_one() -> Verdict {
        the_one_for(nix::unistd::geteuid().as_raw())
    }

    fn the_one_for(user: u32) -> Verdict {
        match meet(user)? {
            (Ok(()), heard) if heard == b"4711" => Ok(()),
            (told, heard) => Err(format!(
                "The server is the right user's. You returned {told:?}, and \
                 it has {}.",
                say(heard)
            )
            .into()),
        }
    }

    /// The server is not this user's.
    fn nobody_for(user: u32, server: &str) -> Verdict {
        let (told, heard) = meet(user)?;
        if !heard.is_empty() {
            return Err(
                format!("{server}, and it has read {}.", say(heard)).into()
            );
        }
        match told {
            Err(e) if e.kind() == ErrorKind::PermissionDenied => Ok(()),
            told => Err(format!(
                "{server}. You told it nothing, and returned {told:?}."
            )
            .into()),
        }
    }

    #[test]
    fn somebody_else() -> Verdict {
        let user = nix::unistd::geteuid().as_raw() + 1;
        nobody_for(user, "The server is another user's")
    }

    #[test]
    fn whatever_the_numbers() -> Verdict {
        peers::as_user(1000, |_| {
            // Where this user is, its group has the number 65534.
            for user in [0, 999, 1001, 65534] {
                let server =
                    format!("The server is user 1000's, and not user {user}'s");
                nobody_for(user, &server)?;
            }
            the_one_for(1000)
        })
    }

    #[test]
    fn not_even_root() -> Verdict {
        peers::as_user(0, |_| {
            nobody_for(1000, "The server is root's, and not user 1000's")
        })
    }
}
