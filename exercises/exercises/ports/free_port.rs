// A port for a test.
// Chapter: src/foundations/ports.md
//
// Ten tests start a server each, at the same time. On some days some of them
// fail, for somebody has the port. Mend `start`: let each server have a port
// that nobody else has, and say which. (The address stays 127.0.0.1, and a
// server sleeps while nobody calls it.)
//
// `bind` is `TcpListener::bind`, in bad company: whichever port you name,
// somebody else may have taken it a moment before.

use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

/// Starts a server that says `greeting` to each client. Returns its address.
pub fn start(
    bind: impl Fn(SocketAddr) -> io::Result<TcpListener>,
    greeting: &'static str,
) -> io::Result<SocketAddr> {
    // TODO: Who else wants this port?
    let address = SocketAddr::from(([127, 0, 0, 1], 40000));
    let listener = bind(address)?;
    thread::Builder::new().spawn(move || greet(&listener, greeting))?;
    Ok(address)
}

fn greet(listener: &TcpListener, greeting: &str) {
    loop {
        match listener.accept() {
            Ok((mut client, _)) => {
                let _ = client.write_all(greeting.as_bytes());
            }
            Err(_) => thread::sleep(std::time::Duration::from_millis(100)),
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict, role, say};
    use std::sync::Mutex;

    /// How a start failed, with what was bound before.
    fn why(bound: &[SocketAddr], why: &io::Error) -> String {
        match bound {
            [.., first, last] if first.port() == 0 && last.port() != 0 => {
                format!(
                    "You bound port 0, closed it, and bound the same port \
                     again. In between somebody else took it: {why}."
                )
            }
            [.., last] if last.port() != 0 => format!(
                "You named the port yourself, {}. Somebody else has it: {why}.",
                last.port()
            ),
            _ => format!("You returned an error: {why}."),
        }
    }

    /// In bad company: a port that is named is gone.
    fn started(greeting: &'static str) -> Result<SocketAddr, Sentence> {
        let bound = Mutex::new(Vec::new());
        let bind = |address: SocketAddr| {
            if let Ok(mut bound) = bound.lock() {
                bound.push(address);
            }
            let _somebody = match address.port() {
                0 => None,
                _ => TcpListener::bind(address).ok(),
            };
            TcpListener::bind(address)
        };
        let result = start(bind, greeting);
        let bound = bound.into_inner().unwrap_or_default();
        let address = result.map_err(|e| Sentence::from(why(&bound, &e)))?;
        if address.ip() != std::net::Ipv4Addr::LOCALHOST {
            return Err(format!(
                "You said that the server is at {address}. It was to be at \
                 127.0.0.1, where only this host can call it."
            )
            .into());
        }
        if address.port() == 0 {
            return Err(format!(
                "You said that the server is at {address}. Port 0 is a \
                 request, and nobody's address."
            )
            .into());
        }
        Ok(address)
    }

    fn greets(address: SocketAddr, greeting: &str) -> Verdict {
        let hears = role(|me| me.receive_to_end());
        let saw = match peers::call(address, hears) {
            Ok(client) => client.saw(),
            Err(why) => {
                return Err(format!(
                    "You said that the server is at {address}. A client called \
                     there: {why}."
                )
                .into());
            }
        };
        if saw.got == greeting.as_bytes() {
            return Ok(());
        }
        Err(format!(
            "The server at {address} was to say {}. It said {}.",
            say(greeting),
            say(&saw.got)
        )
        .into())
    }

    #[test]
    fn one() -> Verdict {
        greets(started("hello\n")?, "hello\n")
    }

    #[test]
    fn each_client() -> Verdict {
        let address = started("hello\n")?;
        for _ in 0..3 {
            greets(address, "hello\n")?;
        }
        Ok(())
    }

    /// All of 127.0.0.0/8 is this host, and only one of it was asked for.
    #[test]
    fn at_no_other_address() -> Verdict {
        let server = started("hello\n")?;
        let other = SocketAddr::from(([127, 0, 0, 2], server.port()));
        let hears = role(|me| me.receive_to_end());
        let Ok(client) = peers::call(other, hears) else { return Ok(()) };
        if client.saw().got != b"hello\n" {
            return Ok(()); // somebody else's
        }
        Err(format!(
            "You said that the server is at {server}, where only this host \
             can call it. A client called {other}, and it answered there too: \
             it is bound to every address of this host."
        )
        .into())
    }

    #[test]
    fn ten_at_once() -> Verdict {
        const GREETINGS: [&str; 10] =
            ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        let starts: Vec<_> = GREETINGS
            .iter()
            .map(|greeting| {
                thread::Builder::new().spawn(move || started(greeting))
            })
            .collect();
        let mut addresses = Vec::new();
        for start in starts {
            let started = start?.join();
            addresses.push(started.map_err(|_| "A start panicked.")??);
        }
        for (address, greeting) in addresses.into_iter().zip(GREETINGS) {
            greets(address, greeting)?;
        }
        Ok(())
    }

    #[test]
    fn it_is_taken_then() -> Verdict {
        let address = started("hello\n")?;
        match TcpListener::bind(address) {
            Err(_) => Ok(()),
            Ok(_) => Err(format!(
                "You said that the server is at {address}. Somebody else \
                 could bind it."
            )
            .into()),
        }
    }

    #[test]
    fn nobody_comes() -> Verdict {
        peers::server_must_sleep(|listener| -> io::Result<()> {
            start(|_| listener.try_clone(), "hello\n")?;
            loop {
                thread::park();
            }
        })
    }
}
