use std::io::{self, Write};
use std::mem::size_of;
use std::process::ExitCode;
use std::{net, os::unix};

use nix::{libc, sys::socket};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the sizes: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    row::<libc::sockaddr_in>("the kernel's sockaddr_in")?;
    row::<libc::sockaddr_in6>("the kernel's sockaddr_in6")?;
    row::<libc::sockaddr_un>("the kernel's sockaddr_un")?;
    row::<libc::sockaddr_storage>("the kernel's sockaddr_storage")?;
    row::<net::SocketAddrV4>("std's SocketAddrV4")?;
    row::<net::SocketAddrV6>("std's SocketAddrV6")?;
    row::<net::SocketAddr>("std's SocketAddr")?;
    row::<unix::net::SocketAddr>("std's unix::net::SocketAddr")?;
    row::<socket::SockaddrIn>("nix's SockaddrIn")?;
    row::<socket::SockaddrIn6>("nix's SockaddrIn6")?;
    row::<socket::UnixAddr>("nix's UnixAddr")?;
    row::<socket::SockaddrStorage>("nix's SockaddrStorage")?;
    row::<socket2::SockAddr>("socket2's SockAddr")
}

fn row<T>(name: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{:4}  {name}", size_of::<T>())
}
// ANCHOR_END: run
