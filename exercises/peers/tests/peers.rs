//! The peers do what they say.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpListener;
use std::thread;

use peers::*;

#[test]
fn each_byte_comes_in_a_read_of_its_own() -> Verdict {
    let (mut stream, peer) = hand_over(one_byte_at_a_time(b"PING\n"))?;
    let mut reads = Vec::new();
    let mut buf = [0; 16];
    for _ in 0..5 {
        let n = stream.read(&mut buf)?;
        reads.push(buf[..n].to_vec());
    }
    assert_eq!(reads, [b"P", b"I", b"N", b"G", b"\n"]);
    assert_eq!(peer.saw().sent, reads);
    Ok(())
}

#[test]
fn and_to_a_server() -> Verdict {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let peer = call(listener.local_addr()?, one_byte_at_a_time(b"PING\n"))?;
    let (mut stream, _) = listener.accept()?;
    let mut buf = [0; 16];
    for _ in 0..5 {
        assert_eq!(stream.read(&mut buf)?, 1);
    }
    stream.write_all(b"PONG\n")?;
    drop(stream);
    assert_eq!(peer.saw().sent.len(), 5);
    Ok(())
}

/// Though the test asks at once what the peer saw.
#[test]
fn the_deed_is_done_first() -> Verdict {
    let (mut stream, peer) = hand_over(one_byte_at_a_time(b"PING\n"))?;
    let reads = thread::spawn(move || {
        let mut buf = [0; 16];
        [(); 5].map(|()| stream.read(&mut buf).unwrap_or_default())
    });
    assert_eq!(peer.saw().sent.len(), 5);
    assert_eq!(reads.join().ok(), Some([1; 5]));
    Ok(())
}

#[test]
fn half_a_line_and_a_reset() -> Verdict {
    let (mut stream, peer) = hand_over(sends_and_resets(b"PI"))?;
    let mut buf = [0; 16];
    assert_eq!(stream.read(&mut buf)?, 2);
    let end = stream.read(&mut buf).map_err(|e| e.kind());
    assert_eq!(end, Err(ErrorKind::ConnectionReset));
    peer.saw();
    Ok(())
}

#[test]
fn the_flood_ends_with_the_reader() -> Verdict {
    let (stream, peer) = hand_over(never_reads(&[0; 1000]))?;
    drop(stream);
    assert_eq!(peer.saw_the_end().end, End::Reset);
    Ok(())
}

#[test]
fn silence_sees_the_end() -> Verdict {
    let (stream, peer) = hand_over(silent())?;
    drop(stream);
    assert_eq!(peer.saw_the_end().end, End::Finished);
    Ok(())
}

#[test]
fn code_that_does_not_end_is_late() {
    let (stream, _peer) = hand_over(silent()).expect("a connection");
    let late = within("late", move || (&stream).read(&mut [0])).err();
    assert_eq!(format!("{late:?}"), "Some(late)");
}

#[test]
fn signals_end_a_wait() -> Verdict {
    let (stream, peer) = hand_over(silent())?;
    let done = interrupted("late", move || (&stream).read(&mut [0]))?;
    let why = done.value.map_err(|e| e.kind());
    assert_eq!(why, Err(ErrorKind::Interrupted));
    assert!(done.signals >= 1);
    peer.saw();
    Ok(())
}

#[test]
fn over_unix_each_byte_comes_alone_too() -> Verdict {
    let (mut stream, peer) = hand_over_unix(one_byte_at_a_time(b"PI"))?;
    let mut buf = [0; 16];
    assert_eq!(stream.read(&mut buf)?, 1);
    assert_eq!(stream.read(&mut buf)?, 1);
    assert_eq!(peer.saw().bytes_sent, 2);
    Ok(())
}

#[test]
fn over_ipv6_too() -> Verdict {
    let listener = TcpListener::bind("[::1]:0")?;
    let peer = call(listener.local_addr()?, one_byte_at_a_time(b"PI"))?;
    let (mut stream, _) = listener.accept()?;
    let mut buf = [0; 16];
    assert_eq!(stream.read(&mut buf)?, 1);
    assert_eq!(stream.read(&mut buf)?, 1);
    peer.saw();
    Ok(())
}

#[test]
fn an_empty_datagram_is_a_datagram() -> Verdict {
    let (socket, peer) = hand_over_datagram(sends_empty_messages(1, b"x"))?;
    let mut buf = [0; 16];
    assert_eq!(socket.recv(&mut buf)?, 0);
    assert_eq!(socket.recv(&mut buf)?, 1);
    peer.saw();
    Ok(())
}

#[test]
fn a_server_that_ends_says_why() -> Verdict {
    let server = serve(|listener| {
        listener.accept()?;
        Err::<(), _>(std::io::Error::other("I am tired"))
    })?;
    let said =
        server.good_beside("A client came.", closes_at_once(), b"a", b"b");
    let said = said.expect_err("it has ended").to_string();
    assert_eq!(
        said,
        "A client came. That ended your server, for everybody: I am tired."
    );
    Ok(())
}

#[test]
fn a_good_server_is_good() -> Verdict {
    let server = serve_unix(|listener| {
        for stream in listener.incoming() {
            let mut stream = stream?;
            let mut buf = [0; 16];
            let n = stream.read(&mut buf)?;
            stream.write_all(&buf[..n])?;
        }
        Ok::<_, std::io::Error>(())
    })?;
    server.good_after("A client came.", closes_at_once(), b"abc", b"abc")
}

#[test]
fn a_child_has_few_descriptors() -> Verdict {
    let mut child = child(|inside| {
        inside.few_descriptors(2)?;
        let got: Vec<_> = (0..9).map_while(|_| io::pipe().ok()).collect();
        inside.say(got.len())
    })?;
    assert_eq!(child.line()?, "1"); // a pipe is two
    assert_eq!(child.wait("late")?.code(), Some(0));
    Ok(())
}

#[test]
fn a_child_without_a_log() -> Verdict {
    let mut child = child(|inside| {
        inside.lose_the_log()?;
        let why = io::stderr().write_all(b"a").map_err(|e| e.kind());
        inside.say(format!("{why:?}"))
    })?;
    assert_eq!(child.line()?, "Err(BrokenPipe)");
    Ok(())
}

#[test]
fn a_child_with_a_clogged_log() -> Verdict {
    let mut child = child(|inside| {
        inside.clog_the_log()?;
        inside.say("now")?;
        io::stderr().write_all(b"a")
    })?;
    assert_eq!(child.line()?, "now");
    assert!(child.wait("late").is_err());
    Ok(())
}

#[test]
fn two_starts_at_once() -> Verdict {
    let place = Place::new()?;
    let mut two = children(2, |number, inside| {
        inside.wait_for_go()?;
        inside.say(number)
    })?;
    go_all(&mut two)?;
    assert_eq!(two[0].line()?, "0");
    assert_eq!(two[1].line()?, "1");
    assert!(place.leftover_name("socket")?.exists());
    Ok(())
}

#[test]
fn a_child_panics_and_another_is_stopped() -> Verdict {
    let mut two = children(2, |number, inside| {
        inside.wait_for_go()?;
        assert_eq!(number, 0, "on purpose");
        Ok::<_, io::Error>(())
    })?;
    two[0].line()?;
    two[0].stop_and_continue()?;
    two[0].go();
    assert_eq!(two[0].wait("late")?.code(), Some(0));
    two[1].line()?;
    two[1].go();
    assert_eq!(two[1].line()?, "panicked");
    Ok(())
}

#[test]
fn a_child_with_the_standard_three() -> Verdict {
    let mut child = child(|inside| {
        inside.only_the_standard_three()?;
        let file = std::fs::File::open("/dev/null")?;
        inside.say(std::os::fd::AsRawFd::as_raw_fd(&file))
    })?;
    assert_eq!(child.line()?, "3");
    Ok(())
}

#[test]
fn a_client_before_the_server_runs() -> Verdict {
    let first = |listener: &std::net::TcpListener| {
        let early = peers::call(listener.local_addr()?, peers::asks(b"a\n"))?;
        peers::queue_holds(listener, 1)?;
        Ok(early)
    };
    let (_server, early) = peers::serve_late(first, |listener| {
        let (mut stream, _) = listener.accept()?;
        stream.write_all(b"b\n")
    })?;
    assert_eq!(early.saw().got, b"b\n");
    Ok(())
}

#[test]
fn the_state_of_one_end() -> Verdict {
    const ESTABLISHED: u8 = 1;
    const CLOSE_WAIT: u8 = 8;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let server = listener.local_addr()?;
    let stream = std::net::TcpStream::connect(server)?;
    let client = stream.local_addr()?;
    let (accepted, _) = listener.accept()?;
    assert_eq!(tcp_state(client, server)?, Some(ESTABLISHED));
    drop(stream);
    (&accepted).read_exact(&mut [0]).expect_err("a FIN has come");
    assert_eq!(tcp_state(server, client)?, Some(CLOSE_WAIT));
    drop(accepted);
    time_wait_has_come(client, server)?;
    // Nothing: not the socket that listens there.
    assert_eq!(tcp_state(server, client)?, None);
    Ok(())
}

#[test]
fn halted_before_the_call() -> Verdict {
    use rustix::net::sockopt::socket_acceptconn;
    let mut listened = Vec::new();
    let code = || {
        let first = TcpListener::bind("127.0.0.1:0")?;
        TcpListener::bind("127.0.0.1:0").map(|second| (first, second))
    };
    let Some(both) = before_listen(code, |socket| {
        listened.push(socket_acceptconn(socket).map_err(io::Error::from)?);
        Ok(())
    })?
    else {
        return Ok(()); // not on this kernel
    };
    let (first, _second) = both?;
    assert_eq!(listened, [false, false]);
    assert!(socket_acceptconn(&first).map_err(io::Error::from)?);
    // What was seen is the verdict, and the code went on.
    let code = || TcpListener::bind("127.0.0.1:0");
    let seen = before_listen(code, |_| Err("I saw it.".into()));
    assert_eq!(seen.err().map(|s| s.to_string()).as_deref(), Some("I saw it."));
    let place = Place::new()?;
    let name = place.join("name");
    std::fs::write(&name, "")?;
    let (mut there, code) = (false, name.clone());
    let removed = before_unlink(
        move || std::fs::remove_file(code),
        || {
            there = name.exists();
            Ok(())
        },
    )?;
    removed.transpose()?;
    assert!(there && !name.exists());
    Ok(())
}

#[test]
fn a_send_is_halted_before_it_is_done() -> Verdict {
    let (one, other) = std::os::unix::net::UnixDatagram::pair()?;
    other.set_nonblocking(true)?;
    let mut before = Vec::new();
    let sent = before_send(
        move || one.send(b"1").and_then(|_| one.send(b"2")).map(|_| one),
        || {
            before.push(other.recv(&mut [0; 9]).is_ok());
            Ok(())
        },
    )?;
    let Some(_one) = sent.transpose()? else { return Ok(()) };
    assert_eq!(before, [false, true]);
    assert!(other.recv(&mut [0; 9]).is_ok());
    Ok(())
}

#[test]
fn who_keeps_its_clients_is_seen() -> Verdict {
    let verdict = must_let_go(b"hello\n", |listener| -> io::Result<()> {
        let mut all = Vec::new();
        loop {
            let (mut stream, _) = listener.accept()?;
            let _ = stream.write_all(b"hello\n");
            let _ = stream.shutdown(std::net::Shutdown::Both);
            all.push(stream);
        }
    });
    let said = verdict.expect_err("it kept all").to_string();
    assert!(said.starts_with("40 clients came and went"), "{said}");
    Ok(())
}

#[test]
fn who_lets_its_clients_go_is_fine() -> Verdict {
    must_let_go(b"", |listener| -> io::Result<()> {
        loop {
            let _ = listener.accept()?.0.write_all(b"hello\n");
        }
    })
}

#[test]
fn who_ends_is_seen() -> Verdict {
    let verdict = must_let_go(b"", |listener| -> io::Result<()> {
        listener.accept()?.0.write_all(b"hello\n")?;
        Err(io::Error::other("that was all"))
    });
    let said = verdict.expect_err("it ended").to_string();
    assert!(said.contains("for everybody: that was all."), "{said}");
    Ok(())
}

/// A child that is between its fork and its exec has copies of all descriptors:
/// a close would send nothing until then.
#[test]
fn a_reset_waits_for_no_child() -> Verdict {
    let (forked, mut is_forked) = io::pipe().map(|(r, w)| (w, r))?;
    let forks = move || {
        let mut child = std::process::Command::new("true");
        // SAFETY: two system calls.
        unsafe {
            std::os::unix::process::CommandExt::pre_exec(
                &mut child,
                move || {
                    (&forked).write_all(b"!")?;
                    thread::sleep(LIMIT / 3);
                    Ok(())
                },
            )
        };
        child.status()
    };
    let (mut stream, peer) = hand_over(role(move |me| {
        is_forked.read_exact(&mut [0])?;
        me.reset()
    }))?;
    let child = thread::spawn(forks);
    drop(peer.saw_the_end());
    stream.set_nonblocking(true)?;
    let read = stream.read(&mut [0]).map_err(|e| e.kind());
    assert_eq!(read, Err(ErrorKind::ConnectionReset));
    child.join().expect("it does not panic")?;
    Ok(())
}
