use std::env;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::AsRawFd;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::libc;
use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot watch: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let usage = || io::Error::other("usage: watch-slow-start ADDRESS BYTES MS");
    let [address, bytes, every] = &words[..] else {
        return Err(usage());
    };
    let address: SocketAddr = address.parse().map_err(|_| usage())?;
    let bytes: u32 = bytes.parse().map_err(|_| usage())?;
    let every: u32 = every.parse().map_err(|_| usage())?;
    let every = Duration::from_millis(every.into());

    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    socket.set_tcp_congestion(b"reno")?; // as in RFC 5681
    socket.connect(&address.into())?;
    let stream = TcpStream::from(socket);
    let mut sender = stream.try_clone()?;
    let send = move || sender.write_all(&vec![b'.'; bytes as usize]);
    let started = Instant::now();
    let sending = thread::Builder::new().spawn(send)?;

    // In the middle of each interval, as long as something is on its way.
    for n in 0u32.. {
        let time = every * n + every / 2;
        thread::sleep(time.saturating_sub(started.elapsed()));
        let info = tcp_info(&stream)?;
        if sending.is_finished() && info.tcpi_unacked == 0 {
            break;
        }
        writeln!(
            io::stdout(),
            "{:5} ms  cwnd {:3}  on their way {:3}  sent again {}",
            time.as_millis(),
            info.tcpi_snd_cwnd,
            info.tcpi_unacked,
            info.tcpi_total_retrans
        )?;
    }
    let sent = sending.join().map_err(|_| io::Error::other("it panicked"))?;
    sent.map_err(|why| io::Error::other(format!("cannot send: {why}")))
}
// ANCHOR_END: run

// ANCHOR: info
/// What the kernel knows of a connection (tcp(7), TCP_INFO).
fn tcp_info(stream: &TcpStream) -> io::Result<libc::tcp_info> {
    // SAFETY: numbers alone, for which zero is a value.
    let mut info: libc::tcp_info = unsafe { std::mem::zeroed() };
    let mut len = size_of_val(&info) as libc::socklen_t;
    // SAFETY: the kernel writes at most `len` bytes to `info`.
    let result = unsafe {
        libc::getsockopt(
            stream.as_raw_fd(),
            libc::IPPROTO_TCP,
            libc::TCP_INFO,
            (&raw mut info).cast(),
            &mut len,
        )
    };
    Errno::result(result)?;
    Ok(info)
}
// ANCHOR_END: info
