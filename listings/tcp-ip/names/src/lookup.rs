//! `getaddrinfo`, with the code that std keeps to itself.

use std::ffi::CString;
use std::net::SocketAddr;
use std::{fmt, io, ptr};

use nix::libc;
use socket2::SockAddr;

/// Why there is no address.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// EAI_NONAME: there is no such name.
    NoName,
    /// EAI_NODATA: the name is there, and has no address.
    NoAddress,
    /// EAI_AGAIN: nobody could say, for now.
    Again,
    /// EAI_SYSTEM: a call of your own machine failed.
    System(String),
    /// Any other code, such as EAI_FAIL.
    Other(i32),
}

// ANCHOR: look_up
pub fn look_up(host: &str, port: u16) -> Result<Vec<SocketAddr>, Why> {
    let name = CString::new(host).map_err(|_| Why::NoName)?;
    // SAFETY: a struct of numbers and pointers; all zero is "no hints".
    let mut hints: libc::addrinfo = unsafe { std::mem::zeroed() };
    hints.ai_socktype = libc::SOCK_STREAM;
    let mut list = ptr::null_mut();
    // SAFETY: all arguments live until the call returns.
    let code = unsafe {
        libc::getaddrinfo(name.as_ptr(), ptr::null(), &hints, &mut list)
    };
    match code {
        0 => Ok(take(list, port)),
        libc::EAI_NONAME => Err(Why::NoName),
        libc::EAI_NODATA => Err(Why::NoAddress),
        libc::EAI_AGAIN => Err(Why::Again),
        libc::EAI_SYSTEM => {
            Err(Why::System(io::Error::last_os_error().to_string()))
        }
        code => Err(Why::Other(code)),
    }
}
// ANCHOR_END: look_up

/// Copies the list, and gives it back to the C library.
fn take(list: *mut libc::addrinfo, port: u16) -> Vec<SocketAddr> {
    let mut all = Vec::new();
    let mut next = list;
    // SAFETY: the list is getaddrinfo's, whole, and not yet freed.
    while let Some(entry) = unsafe { next.as_ref() } {
        // SAFETY: as many bytes as the entry says lie at its address, and
        // the storage has room for an address of any family.
        let found = unsafe {
            SockAddr::try_init(|storage, len| {
                let from = entry.ai_addr.cast::<u8>();
                let n = entry.ai_addrlen as usize;
                ptr::copy_nonoverlapping(from, storage.cast(), n);
                *len = entry.ai_addrlen;
                Ok(())
            })
        };
        if let Some(mut address) = found.ok().and_then(|f| f.1.as_socket()) {
            address.set_port(port);
            all.push(address);
        }
        next = entry.ai_next;
    }
    // SAFETY: nothing refers to the list any more.
    unsafe { libc::freeaddrinfo(list) };
    all
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::NoName => f.write_str("EAI_NONAME: no such name"),
            Why::NoAddress => f.write_str("EAI_NODATA: it has no address"),
            Why::Again => f.write_str("EAI_AGAIN: ask again later"),
            Why::System(why) => write!(f, "EAI_SYSTEM: {why}"),
            Why::Other(code) => write!(f, "getaddrinfo's code {code}"),
        }
    }
}
