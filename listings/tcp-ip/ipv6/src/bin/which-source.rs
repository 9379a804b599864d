use std::io::{self, Write};
use std::net::{Ipv6Addr, SocketAddr, UdpSocket};
use std::os::fd::AsRawFd;
use std::process::ExitCode;

use ipv6::host::Host;
use ipv6::words;
use nix::libc;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the sources: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// Of IPV6_ADDR_PREFERENCES (RFC 5014): numbers of linux/in6.h.
const IPV6_ADDR_PREFERENCES: i32 = 72;
const WISHES: [(&str, Option<i32>); 3] = [
    ("no wish", None),
    ("temporary", Some(1)),
    ("public", Some(2)),
];

fn run() -> io::Result<()> {
    for text in words().map_err(io::Error::other)? {
        let wrong = |e| io::Error::other(format!("{text}: {e}"));
        let to: SocketAddr = text.parse().map_err(wrong)?;
        writeln!(io::stdout(), "to {}", Host::from(to))?;
        for (name, wish) in WISHES {
            let socket = UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0))?;
            if let Some(wish) = wish {
                prefer(&socket, wish)?;
            }
            // For UDP, this chooses a source and sends nothing.
            socket.connect(to)?;
            let from = Host::from(socket.local_addr()?);
            writeln!(io::stdout(), "  {name:10} {from}")?;
        }
    }
    Ok(())
}
// ANCHOR_END: run

fn prefer(socket: &UdpSocket, wish: i32) -> io::Result<()> {
    // SAFETY: the option takes an int, and `wish` lives until the call is over.
    let done = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            libc::IPPROTO_IPV6,
            IPV6_ADDR_PREFERENCES,
            (&raw const wish).cast(),
            size_of::<i32>() as libc::socklen_t,
        )
    };
    match done {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
