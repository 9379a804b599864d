//! A crowd in one channel, and bystanders in none who speak meanwhile.

use std::io::{self, Error, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::AsFd;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use threads::crowd::{ask, gather};

/// Each speaks in its turn, so that none is held back.
const BYSTANDERS: usize = 50;
const PAUSE: Duration = Duration::from_millis(10);
const LIMIT: Duration = Duration::from_secs(120);

/// What happened while all did the same at once.
pub struct Burst {
    /// The longest time in which a bystander heard its own line.
    pub bystander: Duration,
    /// Until the crowd had heard all of it, and how many lines that were.
    pub crowd: Duration,
    pub lines: usize,
}

pub struct Crowd {
    members: Vec<(TcpStream, Vec<u8>)>,
    bystanders: Vec<TcpStream>,
}

impl Crowd {
    pub fn new(server: SocketAddr, members: usize) -> io::Result<Crowd> {
        let (mut all, why) = gather(server, members + BYSTANDERS);
        if let Some(why) = why {
            return Err(why);
        }
        for (i, stream) in all.iter().enumerate() {
            ask(stream, &format!("NICK m{i}\r\nUSER m 0 * :m\r\n"))?;
        }
        let bystanders = all.split_off(members);
        let members = all.into_iter().map(|it| (it, Vec::new())).collect();
        Ok(Crowd {
            members,
            bystanders,
        })
    }

    /// Nobody does anything. So late is a bystander's line then.
    pub fn silence(&mut self) -> io::Result<Burst> {
        self.burst(|_| Vec::new(), "", 0)
    }

    /// All enter the channel at once.
    pub fn join(&mut self) -> io::Result<Burst> {
        let count = self.members.len();
        let said = |_| b"JOIN #all\r\n".to_vec();
        self.burst(said, " JOIN ", count * (count + 1) / 2)
    }

    /// So many of them say one line each at once.
    pub fn speak(&mut self, speakers: usize) -> io::Result<Burst> {
        let due = speakers * (self.members.len() - 1);
        let said = |i| match i < speakers {
            true => b"PRIVMSG #all :hello to all of you\r\n".to_vec(),
            false => Vec::new(),
        };
        self.burst(said, " :hello", due)
    }

    /// Until the members have heard so many lines with that word.
    fn burst(
        &mut self,
        said: impl Fn(usize) -> Vec<u8>,
        word: &str,
        due: usize,
    ) -> io::Result<Burst> {
        let over = AtomicBool::new(false);
        let start = Instant::now();
        thread::scope(|scope| {
            let (bystanders, over) = (&self.bystanders, &over);
            let first = self.members.len();
            let probe = move || probe(bystanders, first, over);
            let probe = thread::Builder::new()
                .spawn_scoped(scope, probe)
                .map_err(|why| {
                    io::Error::other(format!(
                        "no thread for the bystander: {why}"
                    ))
                })?;
            let heard = speak_and_hear(&mut self.members, said, word, due);
            let crowd = start.elapsed();
            let second = Duration::from_secs(1);
            thread::sleep(second.saturating_sub(crowd));
            over.store(true, SeqCst);
            let probed = probe.join().map_err(|_| Error::other("a panic"))?;
            let (lines, bystander) = (heard?, probed?);
            Ok(Burst {
                bystander,
                crowd,
                lines,
            })
        })
    }
}

fn speak_and_hear(
    members: &mut [(TcpStream, Vec<u8>)],
    said: impl Fn(usize) -> Vec<u8>,
    word: &str,
    due: usize,
) -> io::Result<usize> {
    for (i, (stream, _)) in members.iter_mut().enumerate() {
        stream.write_all(&said(i))?;
    }
    let until = Instant::now() + LIMIT;
    let mut heard = 0;
    let mut buf = [0; 65536];
    while heard < due && Instant::now() < until {
        let mut asked: Vec<PollFd> = members
            .iter()
            .map(|it| PollFd::new(it.0.as_fd(), PollFlags::POLLIN))
            .collect();
        match poll(&mut asked, PollTimeout::from(1000u16)) {
            Ok(_) | Err(Errno::EINTR) => {}
            Err(why) => return Err(why.into()),
        }
        let ready: Vec<bool> =
            asked.iter().map(|it| it.any().unwrap_or(false)).collect();
        let ready = members.iter_mut().zip(ready).filter(|it| it.1);
        for ((stream, rest), _) in ready {
            let n = stream.read(&mut buf)?;
            if n == 0 {
                return Err(Error::other("a member was let go"));
            }
            rest.extend_from_slice(&buf[..n]);
            let end = rest.iter().rposition(|b| *b == b'\n');
            let whole = rest.drain(..end.map_or(0, |at| at + 1));
            let whole: Vec<u8> = whole.collect();
            let text = String::from_utf8_lossy(&whole);
            heard += text.lines().filter(|it| it.contains(word)).count();
        }
    }
    Ok(heard)
}

/// One after the other says a line to itself, and waits until it hears it.
fn probe(
    bystanders: &[TcpStream],
    first: usize,
    over: &AtomicBool,
) -> io::Result<Duration> {
    let mut worst = Duration::ZERO;
    for (i, mut stream) in bystanders.iter().enumerate().cycle() {
        if over.load(SeqCst) {
            break;
        }
        let start = Instant::now();
        let nick = first + i;
        stream.write_all(format!("PRIVMSG m{nick} :me\r\n").as_bytes())?;
        let mut buf = [0; 4096];
        let mut said = Vec::new();
        while !String::from_utf8_lossy(&said).contains(" :me\r\n") {
            let n = stream.read(&mut buf)?;
            if n == 0 {
                return Err(Error::other("a bystander was let go"));
            }
            said.extend_from_slice(&buf[..n]);
        }
        worst = worst.max(start.elapsed());
        thread::sleep(PAUSE);
    }
    Ok(worst)
}
