//! A stop cuts who stays, and a panic is the affair of one client.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use threads::server::Server;

trust::on_trust!();

const LONG: Duration = Duration::from_secs(60);

/// A client that neither reads, nor leaves, is cut after the limit.
#[test]
fn the_stubborn_are_cut() {
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
