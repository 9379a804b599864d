use std::env;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};
use the_wire::info::tcp_info;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the start: {why}");
            ExitCode::FAILURE
        }
    }
}

/// A window that has not changed for so long is the one of a round trip.
const SETTLED: Duration = Duration::from_millis(60);

/// The kernel's number for a connection that both sides have open.
const ESTABLISHED: u8 = 1;

// ANCHOR: run
fn run() -> io::Result<()> {
    let words = env::args_os().skip(1).map(|it| it.into_string());
    let words = words.collect::<Result<Vec<_>, _>>().unwrap_or_default();
    let usage = || io::Error::other("usage: watch-slow-start ADDRESS LINES");
    let [address, lines] = &words[..] else {
        return Err(usage());
    };
    let address: SocketAddr = address.parse().map_err(|_| usage())?;
    let mut lines: u32 = lines.parse().map_err(|_| usage())?;

    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    socket.set_tcp_congestion(b"reno")?; // the one of RFC 5681
    socket.connect(&address.into())?;
    let stream = TcpStream::from(socket);
    let mut sender = stream.try_clone()?;
    let began = Instant::now();
    thread::Builder::new()
        .spawn(move || while sender.write_all(&[b'.'; 65_536]).is_ok() {})
        .map_err(|why| {
            io::Error::other(format!("no thread for the sender: {why}"))
        })?;
    let (mut seen, mut since, mut said) = (0, began, 0);
    while lines > 0 && began.elapsed() < Duration::from_secs(10) {
        thread::sleep(Duration::from_millis(1));
        let info = tcp_info(&stream)?;
        if info.tcpi_state != ESTABLISHED {
            return Err(io::Error::other("the other side has closed"));
        }
        if info.tcpi_snd_cwnd != seen {
            (seen, since) = (info.tcpi_snd_cwnd, Instant::now());
        } else if seen != said && since.elapsed() >= SETTLED {
            let ms = since.duration_since(began).as_millis();
            let again = info.tcpi_total_retrans;
            let line = format!("{ms:5} ms  cwnd {seen:3}  sent again {again}");
            writeln!(io::stdout(), "{line}")?;
            (said, lines) = (seen, lines - 1);
        }
    }
    match lines {
        0 => Ok(()),
        n => Err(io::Error::other(format!("{n} more did not come in 10 s"))),
    }
}
// ANCHOR_END: run
