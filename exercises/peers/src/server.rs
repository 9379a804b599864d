//! The reader's server, started in a thread of the test's.

use std::fmt::Display;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::net::UnixListener;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;

use crate::child::{Child, child};
use crate::peer::{End, Peer, Role, call};
use crate::place::Place;
use crate::roles::{asks, asks_for, closes_at_once, silent};
use crate::say::{Sentence, Verdict, say};
use crate::socket::Address;
use crate::wait::{LIMIT, queue_holds};

/// What a server of the reader's may return.
pub trait Ending {
    /// Why it ended, if it says so.
    fn why(self) -> Option<String>;
}

impl Ending for () {
    fn why(self) -> Option<String> {
        None
    }
}

impl<T, E: Display> Ending for Result<T, E> {
    fn why(self) -> Option<String> {
        self.err().map(|why| why.to_string())
    }
}

/// A server of the reader's, which runs.
pub struct Server {
    address: Address,
    ended: Receiver<Option<String>>,
    _place: Option<Place>,
}

/// Starts the reader's server with a TCP listener on a port that was free.
pub fn serve<E: Ending>(
    code: impl FnOnce(TcpListener) -> E + Send + 'static,
) -> Result<Server, Sentence> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?.into();
    start(address, None, move || code(listener).why())
}

/// The same, but first there is something to do: clients that call before the
/// server runs. (The kernel connects them.)
pub fn serve_late<T, E: Ending>(
    first: impl FnOnce(&TcpListener) -> io::Result<T>,
    code: impl FnOnce(TcpListener) -> E + Send + 'static,
) -> Result<(Server, T), Sentence> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?.into();
    let done = first(&listener)?;
    Ok((start(address, None, move || code(listener).why())?, done))
}

/// Starts the reader's server with a UNIX listener in an empty directory.
pub fn serve_unix<E: Ending>(
    code: impl FnOnce(UnixListener) -> E + Send + 'static,
) -> Result<Server, Sentence> {
    let place = Place::new()?;
    let path = place.join("socket");
    let listener = UnixListener::bind(&path)?;
    start(Address::Unix(path), Some(place), move || code(listener).why())
}

/// Starts the reader's server in a process of its own where, for a while, no
/// descriptor is left, and a client waits to be accepted. (What becomes of that
/// one is the server's choice.) The server must be there afterwards: a good
/// client sends `asks` and must get `wants`. Call it in the test itself.
pub fn no_descriptor_for_a_while<E: Ending>(
    asks: &[u8],
    wants: &[u8],
    code: impl FnOnce(TcpListener) -> E,
) -> Verdict {
    let mut child = child(|inside| -> Verdict {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        inside.say(listener.local_addr()?)?;
        inside.wait_for_go()?;
        queue_holds(&listener, 1)?;
        inside.no_descriptors()?;
        let why = code(listener).why();
        Err(why.unwrap_or("it returned".into()).into())
    })?;
    let address: SocketAddr =
        child.line()?.parse().map_err(io::Error::other)?;
    if child.line()? != "waits" {
        return Err("The child process did not wait.".into());
    }
    let waits = call(address, asks_for(asks, wants.len()))?;
    child.go();
    child.shortage_passes()?;
    let deed = "A client had connected, and for a while your process had no \
                descriptor left for it. Then there were descriptors again.";
    let saw = match call(address, asks_for(asks, wants.len())) {
        Ok(client) => client.saw(),
        Err(e) => {
            return Err(format!("{deed} Nobody could connect: {e}.").into());
        }
    };
    if saw.got == wants {
        waits.saw();
        return Ok(());
    }
    Err(format!(
        "{deed} A good client sent {}, and got {}.",
        say(asks),
        say(&saw.got)
    )
    .into())
}

/// Starts code of the reader's in a process of its own. It must not keep a
/// processor busy, for there is nothing to do; `deed` says why. What counts is
/// the processor time of that process, and the waiting may be anywhere in it.
/// Call it in the test itself.
pub fn must_sleep<E: Ending>(deed: &str, code: impl FnOnce() -> E) -> Verdict {
    let mut child = child(|inside| -> Verdict {
        inside.say("starts")?;
        Err(code().why().unwrap_or("it returned".into()).into())
    })?;
    child.line()?;
    child.must_sleep(deed)
}

/// The same for a TCP server: it must sleep while nobody calls, and while its
/// only client says nothing.
pub fn server_must_sleep<E: Ending>(
    code: impl FnOnce(TcpListener) -> E,
) -> Verdict {
    let (mut child, address) = in_a_child(code)?;
    child.must_sleep("Nobody called.")?;
    let _client = call(address, silent())?;
    child.must_sleep("A client connected, and said nothing.")
}

/// Starts the reader's TCP server in a process of its own, where clients come
/// and go, one after another: one sends `asks`, hears a line and closes, the
/// next closes at once, and so on. The server must not keep a descriptor for
/// each of them. Call it in the test itself.
pub fn must_let_go<E: Ending>(
    line: &[u8],
    code: impl FnOnce(TcpListener) -> E,
) -> Verdict {
    let (mut child, address) = in_a_child(code)?;
    child.must_let_go(|turn| {
        if turn % 2 == 1 {
            return Ok(call(address, closes_at_once()).map(Peer::saw).is_ok());
        }
        let client = call(address, asks(line));
        Ok(client.is_ok_and(|client| client.saw().got.ends_with(b"\n")))
    })
}

fn in_a_child<E: Ending>(
    code: impl FnOnce(TcpListener) -> E,
) -> Result<(Child, SocketAddr), Sentence> {
    let mut child = child(|inside| -> Verdict {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        inside.say(listener.local_addr()?)?;
        Err(code(listener).why().unwrap_or("it returned".into()).into())
    })?;
    let address = child.line()?.parse().map_err(io::Error::other)?;
    Ok((child, address))
}

fn start(
    address: Address,
    place: Option<Place>,
    code: impl FnOnce() -> Option<String> + Send + 'static,
) -> Result<Server, Sentence> {
    let (end, ended) = channel();
    thread::Builder::new().name("server".into()).spawn(move || {
        // Nobody may ask any more.
        let _ = end.send(code());
    })?;
    Ok(Server { address, ended, _place: place })
}

impl Server {
    pub fn address(&self) -> Address {
        self.address.clone()
    }

    /// A client calls, and plays its role.
    pub fn call(&self, role: Role) -> Result<Peer, Sentence> {
        call(self.address(), role)
            .map_err(|e| self.gone(&format!("Nobody could connect: {e}.")))
    }

    /// A good client sends `asks` and must get `wants`. `deed` says what
    /// happened before; it begins the sentence.
    pub fn good(&self, deed: &str, asks: &[u8], wants: &[u8]) -> Verdict {
        let peer = match call(self.address(), asks_for(asks, wants.len())) {
            Ok(peer) => peer,
            Err(e) => {
                let then =
                    self.gone(&format!("Then nobody could connect: {e}."));
                return Err(format!("{deed} {then}").into());
            }
        };
        let saw = peer.saw();
        if saw.got == wants {
            return Ok(());
        }
        let (asked, got) = (say(asks), say(&saw.got));
        let then = match saw.end {
            End::WaitedInVain => Sentence::from(format!(
                "Then a good client sent {asked}, and got {got} in 3 s."
            )),
            // It is gone. In a moment the server will have said why.
            End::Finished | End::Reset => self.gone(&format!(
                "Then a good client sent {asked}, got {got}, and its \
                 connection ended."
            )),
            _ => Sentence::from(format!(
                "Then a good client sent {asked}, and got {got}."
            )),
        };
        Err(format!("{deed} {then}").into())
    }

    /// A bad client plays its role; while it does, a good one must be answered.
    pub fn good_beside(
        &self,
        deed: &str,
        bad: Role,
        asks: &[u8],
        wants: &[u8],
    ) -> Verdict {
        let bad = self.call(bad)?;
        self.good(deed, asks, wants)?;
        bad.saw();
        Ok(())
    }

    /// A bad client plays its role to the end; afterwards a good one must be
    /// answered.
    pub fn good_after(
        &self,
        deed: &str,
        bad: Role,
        asks: &[u8],
        wants: &[u8],
    ) -> Verdict {
        self.call(bad)?.saw();
        self.good(deed, asks, wants)
    }

    /// Whether the server has returned, and what it says why, within [`LIMIT`].
    pub fn ended(&self) -> Option<String> {
        match self.ended.recv_timeout(LIMIT) {
            Ok(Some(why)) => {
                Some(format!("That ended your server, for everybody: {why}."))
            }
            Ok(None) => Some("That ended your server, for everybody.".into()),
            Err(RecvTimeoutError::Disconnected) => {
                Some("Your server panicked.".into())
            }
            Err(RecvTimeoutError::Timeout) => None,
        }
    }

    /// If it has ended, the sentence is about that.
    fn gone(&self, otherwise: &str) -> Sentence {
        self.ended().unwrap_or_else(|| otherwise.into()).into()
    }
}

/// A crowd of clients that do nothing but stay connected.
pub struct Crowd {
    peers: Vec<Peer>,
}

impl Crowd {
    /// So many silent clients call. Those that cannot are not counted.
    pub fn of(server: &Address, count: usize) -> io::Result<Crowd> {
        let mut peers = Vec::new();
        for _ in 0..count {
            match call(server.clone(), crate::roles::silent()) {
                Ok(peer) => peers.push(peer),
                Err(e) if peers.is_empty() => return Err(e),
                Err(_) => break,
            }
        }
        Ok(Crowd { peers })
    }

    /// So many clients connect and close, one after the other, as fast as
    /// they can. Returns how many got in.
    pub fn storm(server: &Address, count: usize) -> io::Result<usize> {
        for done in 0..count {
            match call(server.clone(), crate::roles::closes_at_once()) {
                Ok(peer) => peer.saw(),
                Err(e) if done == 0 => return Err(e),
                Err(_) => return Ok(done),
            };
        }
        Ok(count)
    }

    /// How many called.
    pub fn size(&self) -> usize {
        self.peers.len()
    }

    /// They go, and each says what it saw.
    pub fn saw(self) -> Vec<crate::peer::Saw> {
        self.peers.into_iter().map(Peer::saw).collect()
    }
}
