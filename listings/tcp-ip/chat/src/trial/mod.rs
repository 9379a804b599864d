//! Members that speak once a second, and how late the others hear it.

pub mod crowd;

use std::io::{self, BufRead, BufReader, Error, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};
use threads::crowd::gather;

/// Those who speak, out of all members.
const SPEAKERS: usize = 100;
/// From this second on somebody does not read, or floods.
pub const CALM: usize = 3;

/// What was heard of the lines that were sent in one second.
#[derive(Clone, Copy, Debug, Default)]
pub struct Second {
    pub heard: usize,
    pub missing: usize,
    /// The longest delay. A line that never came: until the end.
    pub worst: Duration,
}

pub fn enter(mut stream: &TcpStream, nick: &str) -> io::Result<()> {
    let said = format!("NICK {nick}\r\nUSER m 0 * :m\r\nJOIN #all\r\n");
    stream.write_all(said.as_bytes())
}

/// So many members for so many seconds, one that floods, one that sleeps.
pub fn watch(
    server: SocketAddr,
    members: usize,
    seconds: usize,
    flood: bool,
    sleeper: bool,
) -> io::Result<Vec<Second>> {
    let (crowd, why) = gather(server, members);
    if let Some(why) = why {
        return Err(why);
    }
    let crowd: Vec<Arc<TcpStream>> = crowd.into_iter().map(Arc::new).collect();
    let start = Instant::now() + Duration::from_secs(3);
    let mut readers = Vec::new();
    for (i, stream) in crowd.iter().enumerate() {
        enter(stream, &format!("m{i}"))?;
        let stream = Arc::clone(stream);
        let read = move || hear(&stream, start, seconds);
        let thread = thread::Builder::new().stack_size(256 * 1024);
        readers.push(thread.spawn(read).map_err(no_thread)?);
    }
    let asleep = small(server)?;
    enter(&asleep, "sleeper")?;
    let over = Arc::new(AtomicBool::new(false));
    let awake = asleep.try_clone()?;
    awake.set_read_timeout(Some(Duration::from_millis(100)))?;
    let late = start + Duration::from_secs(CALM as u64);
    let over2 = Arc::clone(&over);
    // It reads for a while, and from then on no more.
    let eyes = thread::Builder::new()
        .spawn(move || {
            let until = |now| now < late || !sleeper && !over2.load(SeqCst);
            let mut buf = [0; 65536];
            while until(Instant::now()) {
                let _ = (&awake).read(&mut buf);
            }
        })
        .map_err(no_thread)?;
    let loud = TcpStream::connect(server)?;
    enter(&loud, "loud")?;
    let mouth = match flood {
        true => Some(shout(&loud, late)?),
        false => None,
    };
    let deaf = loud.try_clone()?;
    let drain = thread::Builder::new()
        .spawn(move || {
            let _ = io::copy(&mut &deaf, &mut io::sink());
        })
        .map_err(no_thread)?;
    let count = speak(&crowd, start, seconds);
    let end = start + Duration::from_secs(seconds as u64 + 2);
    thread::sleep(end.saturating_duration_since(Instant::now()));
    over.store(true, SeqCst);
    for stream in crowd.iter().map(Arc::as_ref).chain([&asleep, &loud]) {
        // An error says that it is gone.
        let _ = stream.shutdown(Shutdown::Both);
    }
    let mut all = vec![Second::default(); seconds];
    for reader in readers {
        let heard = reader.join().map_err(|_| Error::other("a panic"))?;
        for (one, sum) in heard.iter().zip(&mut all) {
            sum.heard += one.heard;
            sum.worst = sum.worst.max(one.worst);
        }
    }
    for (at, second) in all.iter_mut().enumerate() {
        let due = count[at] * (members - 1);
        second.missing = due.saturating_sub(second.heard);
        if second.missing > 0 {
            let sent = start + Duration::from_secs(at as u64);
            second.worst = second.worst.max(end - sent);
        }
    }
    for thread in [Some(eyes), Some(drain), mouth].into_iter().flatten() {
        let _ = thread.join();
    }
    Ok(all)
}

/// Its window is small, so that it is soon full.
fn small(server: SocketAddr) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::for_address(server), Type::STREAM, None)?;
    socket.set_recv_buffer_size(4096)?;
    socket.connect(&server.into())?;
    Ok(socket.into())
}

/// One speaker after the other, each once a second. Says how many spoke.
fn speak(
    crowd: &[Arc<TcpStream>],
    start: Instant,
    seconds: usize,
) -> Vec<usize> {
    let pause = Duration::from_secs(1) / SPEAKERS as u32;
    let mut count = vec![0; seconds];
    let rest = "and so on, ".repeat(32);
    for (i, stream) in (0u32..).zip(crowd.iter().take(SPEAKERS).cycle()) {
        let at = start + pause * i;
        thread::sleep(at.saturating_duration_since(Instant::now()));
        let now = start.elapsed();
        let Some(second) = count.get_mut(now.as_secs() as usize) else {
            break;
        };
        *second += 1;
        let now = now.as_micros();
        let line = format!("PRIVMSG #all :stamp={now} {rest}\r\n");
        // An error says that the server has ended the conversation.
        let _ = (&**stream).write_all(line.as_bytes());
    }
    count
}

fn shout(
    loud: &TcpStream,
    from: Instant,
) -> io::Result<thread::JoinHandle<()>> {
    let mut loud = loud.try_clone()?;
    thread::Builder::new()
        .spawn(move || {
            thread::sleep(from.saturating_duration_since(Instant::now()));
            let line = format!("PRIVMSG #all :{}\r\n", "flood ".repeat(70));
            while loud.write_all(line.as_bytes()).is_ok() {}
        })
        .map_err(no_thread)
}

fn no_thread(why: io::Error) -> io::Error {
    Error::other(format!("no thread for a client: {why}"))
}

fn hear(stream: &TcpStream, start: Instant, seconds: usize) -> Vec<Second> {
    let mut all = vec![Second::default(); seconds];
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut reader).take(1024).read_until(b'\n', &mut line);
        if !read.is_ok_and(|n| n > 0) {
            return all;
        }
        let text = String::from_utf8_lossy(&line);
        let stamp = text.split_once("stamp=").map(|it| it.1);
        let word = stamp.and_then(|it| it.split(' ').next());
        let Some(sent) = word.and_then(|it| it.parse().ok()) else {
            continue;
        };
        let sent = Duration::from_micros(sent);
        if let Some(second) = all.get_mut(sent.as_secs() as usize) {
            second.heard += 1;
            let late = start.elapsed().saturating_sub(sent);
            second.worst = second.worst.max(late);
        }
    }
}
