use std::mem::size_of;
use std::{net, os::unix};

use nix::{libc, sys::socket};

fn main() {
    println!("the kernel's");
    row("sockaddr_in", size_of::<libc::sockaddr_in>());
    row("sockaddr_in6", size_of::<libc::sockaddr_in6>());
    row("sockaddr_un", size_of::<libc::sockaddr_un>());
    row("sockaddr_storage", size_of::<libc::sockaddr_storage>());
    println!("std's");
    row("SocketAddrV4", size_of::<net::SocketAddrV4>());
    row("SocketAddrV6", size_of::<net::SocketAddrV6>());
    row("SocketAddr", size_of::<net::SocketAddr>());
    row("unix::net::SocketAddr", size_of::<unix::net::SocketAddr>());
    println!("nix's");
    row("SockaddrIn", size_of::<socket::SockaddrIn>());
    row("SockaddrIn6", size_of::<socket::SockaddrIn6>());
    row("UnixAddr", size_of::<socket::UnixAddr>());
    row("SockaddrStorage", size_of::<socket::SockaddrStorage>());
    println!("socket2's");
    row("SockAddr", size_of::<socket2::SockAddr>());
}

fn row(name: &str, size: usize) {
    println!("  {size:4}  {name}");
}
