use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};
use time_wait::numbers::{Numbers, clock, numbers, segment, send};
use time_wait::pair::{Pair, until_the_end};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the copy: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
const CLIENT: u16 = 7132;

fn run() -> io::Result<()> {
    let mut out = io::stdout();
    let listener = TcpListener::bind("127.0.0.1:7131")?;
    let mut old = connect(&listener)?;
    let ports = old.ports()?;
    let began = numbers(&old.client)?;
    let passed = talk(&mut old)?;
    let time = clock(&old.client)?;
    let Pair { client, mut server } = old;
    drop(client);
    until_the_end(&mut server)?;
    drop(server);
    let [client, _] = ports.states()?;
    writeln!(out, "The old conversation is over. Client's end: {client}")?;

    let mut new = match connect(&listener) {
        Ok(new) => new,
        Err(why) => return writeln!(out, "A new one, same port: {why}"),
    };
    let now = numbers(&new.client)?;
    // Did the old conversation have these numbers too, for byte and ACK?
    let old = |now: u32, began: u32| now.wrapping_sub(began) < passed;
    let again = old(now.seq, began.seq) && old(now.ack, began.ack);
    let whose = if again {
        "numbers that the old one had"
    } else {
        "client's numbers beyond those"
    };
    writeln!(out, "A new one, same port: connected, {whose}")?;
    // With the numbers that this byte had then. Or if it had none: the last.
    let last = Numbers {
        seq: began.seq.wrapping_add(passed - 5),
        ack: began.ack.wrapping_add(passed - 5),
    };
    let copy = if again { now } else { last };
    send(segment([CLIENT, 7131], copy, time, b"ooooo"))?;
    new.client.write_all(b"hello")?;
    new.server
        .set_read_timeout(Some(Duration::from_millis(200)))?;
    let mut got = [0; 64];
    let n = new.server.read(&mut got)?;
    let got = String::from_utf8_lossy(&got[..n]);
    writeln!(out, "The client wrote hello, the server read {got}")?;
    Ok(())
}
// ANCHOR_END: run

// ANCHOR: talk
fn connect(listener: &TcpListener) -> io::Result<Pair> {
    let client = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    client.set_reuse_address(true)?;
    client.bind(&SocketAddr::from(([127, 0, 0, 1], CLIENT)).into())?;
    client.connect(&listener.local_addr()?.into())?;
    let (server, _) = listener.accept()?;
    Ok(Pair {
        client: client.into(),
        server,
    })
}

/// Both say `o` until their numbers are ahead of the kernel's clock, which
/// gives a new conversation 15,625 numbers more for each millisecond.
fn talk(Pair { client, server }: &mut Pair) -> io::Result<u32> {
    let (began, mut passed) = (Instant::now(), 0);
    let mut piece = [b'o'; 16_384];
    while passed < 1 << 30 {
        client.write_all(&piece)?;
        server.read_exact(&mut piece)?;
        server.write_all(&piece)?;
        client.read_exact(&mut piece)?;
        passed += 16_384;
        let clock = began.elapsed().as_millis() * 15_625;
        if passed > 1 << 26 && u128::from(passed) > 2 * clock {
            break;
        }
    }
    Ok(passed)
}
// ANCHOR_END: talk
