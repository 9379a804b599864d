//! Lines, messages, the bucket, and what is sent to a member.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use chat::bucket::Bucket;
use chat::door::Door;
use chat::limits::Limits;
use chat::line::{Line, Lines};
use chat::message::{parse, text};
use chat::server::Server;
use chat::trial::crowd::{Burst, Crowd};

trust::on_trust!();

fn lines(pieces: &[&[u8]]) -> Vec<Line> {
    let mut lines = Lines::default();
    let mut all = Vec::new();
    for piece in pieces {
        lines.push(piece);
        while let Some(line) = lines.take() {
            all.push(line);
        }
    }
    all
}

#[test]
fn lines_in_all_pieces() {
    let bytes = b"one\r\ntwo\nth\rr\0ee\r\n";
    let whole = ["one", "two", "three"].map(|it| Line::Whole(it.into()));
    for size in 1..=bytes.len() {
        let pieces: Vec<&[u8]> = bytes.chunks(size).collect();
        assert_eq!(lines(&pieces), whole);
    }
}

#[test]
fn the_longest_line() {
    let fits = [vec![b'a'; 510], b"\r\n".to_vec()].concat();
    assert_eq!(lines(&[&fits]), [Line::Whole(vec![b'a'; 510])]);
    for count in [511, 512, 5000] {
        let long = [vec![b'a'; count], b"\r\nb\n".to_vec()].concat();
        let right = [Line::TooLong, Line::Whole(b"b".to_vec())];
        for size in [1, 100, 512, 4096] {
            let pieces: Vec<&[u8]> = long.chunks(size).collect();
            let mut all = lines(&pieces);
            all.retain(|it| *it != Line::Skipped);
            assert_eq!(all, right, "{count} in pieces of {size}");
        }
    }
}

#[test]
fn a_line_without_end_costs_what_lines_cost() {
    let all = lines(&[b'a'; 5120].chunks(512).collect::<Vec<_>>());
    assert_eq!(all[0], Line::TooLong);
    assert_eq!(all[1..], [const { Line::Skipped }; 9]);
}

#[test]
fn messages() {
    let all = parse(b":me PRIVMSG  #a,b  :see: you").expect("a message");
    assert_eq!(all.command, "PRIVMSG");
    assert_eq!(all.params, [&b"#a,b"[..], b"see: you"]);
    let none = parse(b"quit").expect("a message");
    assert_eq!((none.command.as_str(), none.params.len()), ("QUIT", 0));
    assert_eq!(parse(b"  "), None);
    assert_eq!(parse(b":only"), None);
    let many = parse(b"A 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16").expect("one");
    assert_eq!(many.params.len(), 15);
    assert_eq!(many.params[14], b"15 16");
}

#[test]
fn a_long_text_is_cut_between_letters() {
    let long = "ä".repeat(400);
    let line = text(&[b"x", long.as_bytes()]);
    assert!(line.len() <= 512);
    let said = str::from_utf8(&line).expect("whole letters");
    assert!(said.ends_with("ä\r\n"));
    assert_eq!(text(&[b"x", &[0x80; 600]]).len(), 512);
}

#[test]
fn the_bucket() {
    let each = Duration::from_millis(500);
    let mut bucket = Bucket::new(3, each);
    let now = Instant::now();
    let waits: Vec<u128> = (0..5)
        .map(|_| bucket.pay(now).as_millis().div_ceil(500))
        .collect();
    assert_eq!(waits, [0, 0, 0, 1, 2]);
}

/// A server of this test's own, for as long as the test asks.
fn with_server(limits: Limits, test: impl FnOnce(&Server)) {
    let any = ([127, 0, 0, 1], 0).into();
    let door = Door::open(any, None, &limits).expect("a door");
    let server = Server::new(vec![door], limits);
    thread::scope(|scope| {
        scope.spawn(|| server.serve(scope, &server.doors[0]));
        let _stop = Stop(&server);
        test(&server);
    });
}

/// Also when a test fails: its threads must come to an end.
struct Stop<'a>(&'a Server);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.stop();
    }
}

fn member(server: &Server, nick: &str) -> TcpStream {
    let address = server.doors[0].address().expect("an address");
    let mut stream = TcpStream::connect(address).expect("a connection");
    let limit = Some(Duration::from_secs(20));
    stream.set_read_timeout(limit).expect("a limit");
    let hello = format!("NICK {nick}\r\nUSER u 0 * :u\r\nJOIN #a\r\n");
    stream.write_all(hello.as_bytes()).expect("a server");
    until(&mut stream, " 366 ");
    stream
}

/// Reads until the text has come, and gives all of it.
fn until(stream: &mut TcpStream, wanted: &str) -> String {
    let mut all = Vec::new();
    let mut one = [0];
    while !String::from_utf8_lossy(&all).contains(wanted) {
        let n = stream.read(&mut one).expect("more");
        assert!(n > 0, "the end, after {:?}", String::from_utf8_lossy(&all));
        all.push(one[0]);
    }
    String::from_utf8_lossy(&all).into_owned()
}

#[test]
fn a_sleeper_is_cut_off() {
    let limits = Limits {
        each: Duration::ZERO,
        outbox: 16 * 1024,
        buffer: 4096,
        ..Limits::default()
    };
    with_server(limits, |server| {
        let _asleep = member(server, "asleep");
        let mut loud = member(server, "loud");
        // More than all buffers on the way may hold, until it is heard.
        let line = format!("PRIVMSG #a :{}\r\n", "x".repeat(400));
        let mut voice = loud.try_clone().expect("a second handle");
        let speak = thread::Builder::new()
            .spawn(move || while voice.write_all(line.as_bytes()).is_ok() {});
        let heard = until(&mut loud, "QUIT :SendQ exceeded");
        assert!(heard.contains(":asleep!u@"));
        loud.shutdown(std::net::Shutdown::Both).expect("an end");
        speak.expect("a thread").join().expect("no panic");
    });
}

#[test]
fn the_stop_tells_all() {
    let limits = Limits {
        stop: Duration::from_secs(20),
        ..Limits::default()
    };
    with_server(limits, |server| {
        let mut ann = member(server, "ann");
        let reader = thread::Builder::new().spawn(move || {
            let said = until(&mut ann, "ERROR");
            drop(ann);
            said
        });
        assert_eq!(server.stop(), 0);
        let said = reader.expect("a thread").join().expect("no panic");
        assert!(said.contains("NOTICE ann :The server stops"), "{said}");
    });
}

#[test]
fn who_says_nothing_is_let_go() {
    let second = Duration::from_secs(1);
    let limits = Limits {
        idle: second,
        pong: second,
        ..Limits::default()
    };
    with_server(limits, |server| {
        let mut ann = member(server, "ann");
        until(&mut ann, "PING");
        until(&mut ann, "ERROR :Ping timeout");
    });
}

#[test]
fn who_has_hung_up_is_not_held_back() {
    with_server(Limits::default(), |server| {
        let mut loud = member(server, "loud");
        loud.write_all(&[b'\n'; 60_000]).expect("a server");
        drop(loud);
        let mut ann = member(server, "ann");
        for _ in 0..5 {
            thread::sleep(Duration::from_secs(1));
            ann.write_all(b"NICK loud\r\nPING :x\r\n")
                .expect("a server");
            if until(&mut ann, "PONG").contains("NICK :loud") {
                return;
            }
        }
        panic!("its nick is still taken");
    });
}

#[test]
fn who_is_held_back_for_long_is_let_go() {
    let limits = Limits {
        idle: Duration::from_secs(1),
        ..Limits::default()
    };
    with_server(limits, |server| {
        let mut loud = member(server, "loud");
        loud.write_all(&[b'a'; 60_000]).expect("a server");
        until(&mut loud, "ERROR :Excess flood");
    });
}

#[test]
fn the_stop_reaches_who_has_left_and_does_not_read() {
    let limits = Limits {
        each: Duration::ZERO,
        buffer: 4096,
        stop: Duration::from_secs(1),
        ..Limits::default()
    };
    with_server(limits, |server| {
        let mut gone = member(server, "gone");
        // It asks for more than all buffers on the way may hold.
        let ask = "NAMES #a\r\n".repeat(60);
        let line = format!("PRIVMSG gone :{}\r\n", "x".repeat(400));
        gone.write_all(ask.as_bytes()).expect("a server");
        for _ in 0..500 {
            gone.write_all(line.as_bytes()).expect("a server");
        }
        gone.write_all(b"QUIT\r\n").expect("a server");
        thread::sleep(Duration::from_secs(1));
        assert_eq!(server.stop(), 1);
        assert_eq!(server.seats.all_back(Duration::from_secs(3)), 0);
    });
}

#[test]
fn the_fifth_target_is_answered() {
    with_server(Limits::default(), |server| {
        let mut ann = member(server, "ann");
        ann.write_all(b"JOIN #b,#c,#d,#e,#f\r\n").expect("a server");
        until(&mut ann, " 407 ann #f :");
        ann.write_all(b"PRIVMSG a,b,c,d,e :x\r\n")
            .expect("a server");
        until(&mut ann, " 407 ann e :");
    });
}

#[test]
fn a_full_channel_takes_nobody() {
    let limits = Limits {
        channel: 1,
        ..Limits::default()
    };
    with_server(limits, |server| {
        let _ann = member(server, "ann");
        let address = server.doors[0].address().expect("an address");
        let mut ben = TcpStream::connect(address).expect("a connection");
        let said = b"NICK ben\r\nUSER u 0 * :u\r\nJOIN #a,#b\r\n";
        ben.write_all(said).expect("a server");
        let heard = until(&mut ben, " 366 ben #b ");
        assert!(heard.contains(" 471 ben #a :"), "{heard}");
        assert!(!heard.contains("JOIN :#a"), "{heard}");
    });
}

/// A crowd that joins and speaks at once needs the machine for a time T. A
/// bystander has to wait for a small part of T. With one lock for all it was
/// between a third of T and all of it, and now it is a fiftieth.
#[test]
fn a_crowd_does_not_disturb_a_bystander() {
    let late = |it: &Burst| it.bystander.as_secs_f64() / it.crowd.as_secs_f64();
    let mut seen = Vec::new();
    for _ in 0..4 {
        with_server(Limits::default(), |server| {
            let address = server.doors[0].address().expect("an address");
            let mut crowd = Crowd::new(address, 300).expect("a crowd");
            let joins = crowd.join().expect("all join");
            let words = crowd.speak(100).expect("all speak");
            assert_eq!((joins.lines, words.lines), (45_150, 29_900));
            seen.push((late(&joins), late(&words)));
        });
        let (join, speak) = seen[seen.len() - 1];
        if join.max(speak) < 0.15 {
            return;
        }
    }
    panic!("parts of the crowd's time: {seen:?}");
}
