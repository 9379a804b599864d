use std::io::{self, Write};
use std::net::{SocketAddrV4, SocketAddrV6};
use std::process::ExitCode;
use std::slice;

use nix::sys::socket::{SockaddrIn, SockaddrIn6, SockaddrLike};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the bytes: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let v4 = SocketAddrV4::new([192, 0, 2, 1].into(), 7010);
    writeln!(io::stdout(), "sockaddr_in, {v4}")?;
    let fields = [("family", 2), ("port", 2), ("address", 4), ("zero", 8)];
    dump(bytes(&SockaddrIn::from(v4)), &fields)?;

    let link_local = [0xfe80, 0, 0, 0, 0, 0, 0, 1].into();
    let v6 = SocketAddrV6::new(link_local, 7010, 0, 2);
    writeln!(io::stdout(), "sockaddr_in6, {v6}")?;
    let head = [("family", 2), ("port", 2), ("flow info", 4)];
    let tail = [("address", 16), ("scope", 4)];
    dump(bytes(&SockaddrIn6::from(v6)), &[&head[..], &tail].concat())
}

/// The address as the kernel gets it: a pointer and a length.
fn bytes<A: SockaddrLike>(address: &A) -> &[u8] {
    // SAFETY: `as_ptr` leads to `len` initialised bytes, inside of `address`.
    unsafe {
        slice::from_raw_parts(address.as_ptr().cast(), address.len() as usize)
    }
}
// ANCHOR_END: run

fn dump(mut bytes: &[u8], fields: &[(&str, usize)]) -> io::Result<()> {
    for (name, length) in fields {
        let (field, rest) = bytes.split_at(*length);
        let hex: Vec<_> = field.iter().map(|b| format!("{b:02x}")).collect();
        writeln!(io::stdout(), "  {name:9} {}", hex.join(" "))?;
        bytes = rest;
    }
    writeln!(io::stdout(), "  {} bytes left over", bytes.len())
}
