use std::io::{self, Write};
use std::net::{Ipv6Addr, SocketAddr, TcpListener};
use std::thread;
use std::time::Duration;

use socket2::{Domain, Socket, Type};

fn main() -> io::Result<()> {
    let only_v6 = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("v6only") => true,
        Some(_) => {
            eprintln!("usage: mapped-peer [v6only]");
            std::process::exit(1);
        }
    };
    let listener = Socket::new(Domain::IPV6, Type::STREAM, None)?;
    listener.set_reuse_address(true)?;
    listener.set_only_v6(only_v6)?;
    listener.bind(&SocketAddr::from((Ipv6Addr::UNSPECIFIED, 7043)).into())?;
    listener.listen(128)?;
    let listener = TcpListener::from(listener);
    println!("listening on {}", listener.local_addr()?);
    loop {
        let outcome = listener.accept().and_then(|(mut stream, peer)| {
            stream.write_all(format!("you are {peer}\n").as_bytes())
        });
        if let Err(e) = outcome {
            eprintln!("answering a caller: {e}");
            thread::sleep(Duration::from_millis(100));
        }
    }
}
