//! A stop leaves no thread and no descriptor, and loses no answer.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use threads::server::Server;
use threads::trial::trial;

trust::on_trust!();

const LONG: Duration = Duration::from_secs(60);

/// The tests count what the whole process has: one at a time.
static ALONE: Mutex<()> = Mutex::new(());

fn count(what: &str) -> usize {
    fs::read_dir(format!("/proc/self/{what}"))
        .expect("/proc")
        .count()
}

/// A thread that was joined may be on the list for a moment more.
fn back_to(what: &str, before: usize) {
    let start = Instant::now();
    while count(what) > before {
        assert!(start.elapsed() < LONG, "{what}: {} left", count(what));
        thread::yield_now();
    }
}

#[test]
fn nothing_is_lost_and_nothing_left() {
    let _alone = ALONE.lock();
    let before = ["task", "fd"].map(count);
    for n in 0..100 {
        let end = trial(n, |server| server.stop(LONG)).expect("a trial");
        assert_eq!(end.sent, end.got, "stop {n} has lost answers");
        assert_eq!(end.late, 0, "stop {n} has cut somebody");
    }
    back_to("task", before[0].max(2));
    back_to("fd", before[1]);
}

/// A client that neither reads, nor leaves, is cut after the limit.
#[test]
fn the_stubborn_are_cut() {
    let _alone = ALONE.lock();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let large = |_: &[u8]| Ok(vec![b'a'; 50 << 20]);
    let server = Server::new(listener, 4, large);
    thread::scope(|scope| {
        let serve = || server.serve();
        let serve = thread::Builder::new().spawn_scoped(scope, serve);
        let mut deaf = TcpStream::connect(address).expect("a connection");
        deaf.write_all(b"more\n").expect("room");
        deaf.read_exact(&mut [0]).expect("an answer's begin");
        let mut mute = TcpStream::connect(address).expect("a connection");
        // The second has its thread too: its answer begins.
        mute.write_all(b"more\n").expect("room");
        mute.read_exact(&mut [0]).expect("an answer's begin");
        assert!(server.stop(Duration::from_millis(20)) >= 2);
        assert_eq!(server.seats.all_back(LONG), 0);
        serve.expect("a thread").join().expect("no panic");
        drop((deaf, mute));
    });
}

/// A handler that panics costs one connection, and no seat.
#[test]
fn a_panic_is_one_clients_affair() {
    let _alone = ALONE.lock();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let divide = |line: &[u8]| {
        let n = line.first().map_or(0, |it| it - b'0');
        Ok(vec![b'0' + 8 / n, b'\n'])
    };
    let server = Server::new(listener, 1, divide);
    thread::scope(|scope| {
        let serve = || server.serve();
        let serve = thread::Builder::new().spawn_scoped(scope, serve);
        for (line, answer) in [("0\n", ""), ("0\n", ""), ("4\n", "2\n")] {
            let mut client = TcpStream::connect(address).expect("one");
            client.write_all(line.as_bytes()).expect("room");
            client.shutdown(std::net::Shutdown::Write).expect("an end");
            let mut got = String::new();
            client.read_to_string(&mut got).expect("an end");
            assert_eq!(got, answer);
        }
        server.stop(LONG);
        serve.expect("a thread").join().expect("no panic");
    });
}
