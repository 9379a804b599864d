use std::fs::File;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream, UdpSocket};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::process::ExitCode;
use std::time::Duration;
use std::{net, ptr};

use listening::queues::lengths;
use listening::signals::interrupted;
use nix::errno::Errno;
use nix::libc;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use socket2::{Domain, SockRef, Socket, Type};

const SERVER: ([u8; 4], u16) = ([127, 0, 0, 1], 7104);
const MOMENT: Option<Duration> = Some(Duration::from_millis(50));

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the errors: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    socket.bind(&SocketAddr::from(SERVER).into())?;
    let fd = socket.as_raw_fd();
    writeln!(io::stdout(), "accept meets           and says    queue")?;
    told("not listening yet", fd)?;
    socket.listen(4)?;

    let _client = TcpStream::connect(SocketAddr::from(SERVER))?;
    told("no such descriptor", 999)?;
    told("a file", File::open("/dev/null")?.as_raw_fd())?;
    told("a UDP socket", UdpSocket::bind("127.0.0.1:0")?.as_raw_fd())?;
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    setrlimit(Resource::RLIMIT_NOFILE, 0, hard)?;
    let shortage = accept(fd);
    setrlimit(Resource::RLIMIT_NOFILE, soft, hard)?;
    tell("no descriptor is free", shortage)?;

    tell("a bad pointer", accept_to(fd, ptr::dangling_mut()))?;
    reset_one()?;
    told("a reset in the queue", fd)?;

    socket.set_nonblocking(true)?;
    told("nobody, not blocking", fd)?;
    socket.set_nonblocking(false)?;
    socket.set_read_timeout(MOMENT)?;
    told("nobody, for a moment", fd)?;
    socket.set_read_timeout(None)?;
    let caught = interrupted(|| accept(fd))?;
    tell("a signal meanwhile", caught)?;
    SockRef::from(&socket).shutdown(net::Shutdown::Read)?;
    told("shutdown", fd)
}
// ANCHOR_END: run

fn told(what: &str, fd: RawFd) -> io::Result<()> {
    tell(what, accept(fd))
}

fn tell(what: &str, result: Result<(), Errno>) -> io::Result<()> {
    let (_, queue) = lengths(SERVER.1)?;
    let result = match result {
        Ok(()) => "fine".to_owned(),
        Err(errno) => format!("{errno:?}"),
    };
    writeln!(io::stdout(), "{what:21}  {result:10}  {queue:5}")
}

fn accept(fd: RawFd) -> Result<(), Errno> {
    accept_to(fd, ptr::null_mut())
}

fn accept_to(fd: RawFd, address: *mut libc::sockaddr) -> Result<(), Errno> {
    let mut len = 16;
    let len = if address.is_null() {
        ptr::null_mut()
    } else {
        &raw mut len
    };
    // SAFETY: the kernel checks each pointer, and `len` lives long enough.
    let new = Errno::result(unsafe { libc::accept(fd, address, len) })?;
    // SAFETY: the kernel has made it for us.
    drop(unsafe { OwnedFd::from_raw_fd(new) });
    Ok(())
}

/// A client that leaves with a reset, from the queue.
fn reset_one() -> io::Result<()> {
    let client = TcpStream::connect(SocketAddr::from(SERVER))?;
    SockRef::from(&client).set_linger(Some(Duration::ZERO))
}
