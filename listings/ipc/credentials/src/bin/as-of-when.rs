use std::io::{self, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};

use nix::sys::socket::{Backlog, getsockopt, listen, sockopt};
use nix::unistd::{Uid, seteuid};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ =
                writeln!(io::stderr(), "cannot show whom a peer sees: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    // An abstract name: no file, so no permissions in the way.
    let name = SocketAddr::from_abstract_name("as-of-when")?;
    become_user(1)?;
    let listener = UnixListener::bind_addr(&name)?;
    writeln!(io::stdout(), "bind and listen as uid 1")?;

    become_user(2)?;
    let client = UnixStream::connect_addr(&name)?;
    writeln!(io::stdout(), "connect as uid 2")?;

    become_user(3)?;
    let (server, _) = listener.accept()?;
    writeln!(io::stdout(), "accept as uid 3")?;

    become_user(4)?;
    writeln!(io::stdout(), "asked as uid 4:")?;
    writeln!(io::stdout(), "  the server's peer: uid {}", peer(&server)?)?;
    writeln!(io::stdout(), "  the client's peer: uid {}", peer(&client)?)?;

    become_user(5)?;
    let (one, other) = UnixStream::pair()?;
    become_user(6)?;
    writeln!(io::stdout(), "socketpair as uid 5, asked as uid 6:")?;
    writeln!(
        io::stdout(),
        "  the peers: uid {} and uid {}",
        peer(&one)?,
        peer(&other)?
    )?;

    become_user(7)?;
    listen(&listener, Backlog::MAXALLOWABLE)?;
    let late = UnixStream::connect_addr(&name)?;
    writeln!(io::stdout(), "listen again as uid 7:")?;
    writeln!(io::stdout(), "  a new client's peer: uid {}", peer(&late)?)?;
    writeln!(
        io::stdout(),
        "  the old client's peer: uid {}",
        peer(&client)?
    )?;
    Ok(())
}
// ANCHOR_END: run

/// The effective user, by way of root: another user could not change again.
fn become_user(uid: u32) -> io::Result<()> {
    seteuid(Uid::from_raw(0))?;
    Ok(seteuid(Uid::from_raw(uid))?)
}

fn peer(socket: &UnixStream) -> io::Result<u32> {
    Ok(getsockopt(socket, sockopt::PeerCredentials)?.uid())
}
