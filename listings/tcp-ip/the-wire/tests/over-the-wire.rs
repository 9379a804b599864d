//! A real wire, between two namespaces.

mod net;

use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsRawFd;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{mem, thread};

use net::{Outcome, RIGHT, Wire, in_a_place, inside, sockets};
use nix::libc;
use nix::sys::signal::Signal;
use the_wire::wire::fate::{Fates, Odds};

trust::on_trust!();

const MS: Duration = Duration::from_millis(1);
const LIMIT: Duration = Duration::from_secs(5);

#[test]
fn a_round_trip_is_twice_the_delay() -> Outcome {
    in_a_place("a_round_trip_is_twice_the_delay", || {
        let wire = Wire::start("--delay 20ms")?;
        let (left, right) = sockets()?;
        let mut times = Vec::new();
        // Some may be late, since much else may run here; not all of fifty.
        while times.len() < 9
            || times.len() < 50 && times.iter().all(|it| *it >= 41 * MS)
        {
            let start = Instant::now();
            left.send(b"ping")?;
            right.recv(&mut [0; 4])?;
            let there = start.elapsed();
            right.send(b"pong")?;
            left.recv(&mut [0; 4])?;
            times.push(start.elapsed());
            assert!(there >= 20 * MS, "{there:?}");
        }
        times.sort();
        // Not one too early.
        assert!((40 * MS..41 * MS).contains(&times[0]), "{times:?}");
        let n = times.len();
        let (said, code) = wire.stop()?;
        let counts = format!("{n} packets, {n} arrived\n");
        assert_eq!(said, format!("from left: {counts}from right: {counts}"));
        assert_eq!(code, Some(0));
        Ok(())
    })
}

/// Sends numbered datagrams; returns the numbers that arrive, of which there
/// should be so many.
fn numbers(
    (left, right): &(UdpSocket, UdpSocket),
    count: u64,
    expected: usize,
) -> io::Result<Vec<u64>> {
    // So few that they all find room in the receiver's buffer.
    for number in 1..=count {
        left.send(&number.to_be_bytes())?;
    }
    let mut arrived = Vec::new();
    let mut buf = [0; 8];
    loop {
        let more = arrived.len() < expected;
        let patience = if more { LIMIT } else { 50 * MS };
        right.set_read_timeout(Some(patience))?;
        match right.recv(&mut buf) {
            Ok(_) => arrived.push(u64::from_be_bytes(buf)),
            Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(arrived),
            Err(e) => return Err(e),
        }
    }
}

#[test]
fn who_arrives_is_what_the_fates_say() -> Outcome {
    in_a_place("who_arrives_is_what_the_fates_say", || {
        let mut outcomes = Vec::new();
        for seed in [7, 7, 8] {
            let wire = Wire::start(&format!(
                "--loss 20% --duplicate 10% --jitter 5ms --seed {seed}"
            ))?;
            let odds = Odds {
                loss: 0.2,
                duplicate: 0.1,
                reorder: 0.0,
            };
            let fates = Fates::new(seed, 0, odds);
            let expected: Vec<u64> = (1..=200)
                .flat_map(|number| {
                    let fate = fates.of(number);
                    let copies = 1 + usize::from(fate.doubled);
                    vec![number; if fate.lost { 0 } else { copies }]
                })
                .collect();
            let arrived = numbers(&sockets()?, 200, expected.len())?;
            assert_eq!(arrived, expected, "{seed}");
            outcomes.push((arrived, wire.stop()?.0));
        }
        assert_eq!(outcomes[0], outcomes[1]);
        assert_ne!(outcomes[0], outcomes[2]);
        Ok(())
    })
}

#[test]
fn packets_can_be_named() -> Outcome {
    in_a_place("packets_can_be_named", || {
        let wire = Wire::start(
            "--drop left:udp:2,4-5 --hold left:udp:6=50ms
             --double left:udp:8 --drop right:udp:1-",
        )?;
        assert_eq!(numbers(&sockets()?, 9, 7)?, [1, 3, 7, 8, 8, 9, 6]);
        let (said, code) = wire.stop()?;
        assert_eq!(
            said,
            "from left: 9 packets, 7 arrived, 3 dropped by name, \
             1 doubled, 1 reordered\nfrom right: 0 packets\n"
        );
        assert_eq!(code, Some(0));
        Ok(())
    })
}

#[test]
fn the_rate_is_kept() -> Outcome {
    in_a_place("the_rate_is_kept", || {
        let _wire = Wire::start("--rate 8mbit --queue 400")?;
        let (left, right) = sockets()?;
        let mut all = Vec::new();
        // One of five, since much else may run here.
        for _ in 0..5 {
            // With their headers, 1,000 bytes each: a millisecond.
            for _ in 0..=200 {
                left.send(&[0; 972])?;
            }
            let mut buf = [0; 1000];
            right.recv(&mut buf)?;
            let start = Instant::now();
            for _ in 0..200 {
                right.recv(&mut buf)?;
            }
            all.push(start.elapsed());
            if (190 * MS..=210 * MS).contains(&start.elapsed()) {
                return Ok(());
            }
        }
        Err(format!("200 ms it should take, and took {all:?}").into())
    })
}

/// Sends a datagram of 1,472 bytes, up to three times. How long the one is that
/// arrives, if one does, and whether the sender was told that it is too big.
fn long_datagram(
    left: &UdpSocket,
    right: &UdpSocket,
) -> io::Result<(usize, bool)> {
    let (mut buf, mut told) = ([0; 2000], false);
    right.set_read_timeout(Some(100 * MS))?;
    for _ in 0..3 {
        if let Err(e) = left.send(&[0; 1472]) {
            assert_eq!(e.raw_os_error(), Some(libc::EMSGSIZE));
            told = true;
            continue;
        }
        match right.recv(&mut buf) {
            Ok(n) => return Ok((n, told)),
            Err(e) if e.kind() == ErrorKind::WouldBlock => {}
            Err(e) => return Err(e),
        }
    }
    Ok((0, told))
}

fn long_datagrams(options: &str) -> io::Result<[(usize, bool); 3]> {
    let wire = Wire::start(options)?;
    let (left, right) = sockets()?;
    let v4 = long_datagram(&left, &right)?;

    let six = || UdpSocket::bind("[::]:7006");
    let (left6, right6) = (inside("left", six)?, inside("right", six)?);
    left6.connect("[2001:db8::2]:7006")?;
    let v6 = long_datagram(&left6, &right6)?;

    // A packet that may be cut on its way.
    let (name, dont) = (libc::IP_MTU_DISCOVER, libc::IP_PMTUDISC_DONT);
    let size = mem::size_of_val(&dont) as libc::socklen_t;
    let fd = left.as_raw_fd();
    // SAFETY: the kernel reads a whole int, which outlives the call.
    let set = unsafe {
        libc::setsockopt(
            fd,
            libc::IPPROTO_IP,
            name,
            (&raw const dont).cast(),
            size,
        )
    };
    assert_eq!(set, 0);
    let cut = long_datagram(&left, &right)?;
    wire.stop()?;
    Ok([v4, v6, cut])
}

#[test]
fn who_is_too_big_is_told() -> Outcome {
    in_a_place("who_is_too_big_is_told", || {
        assert_eq!(
            long_datagrams("--mtu 1400")?,
            [(1472, true), (1472, true), (1472, false)]
        );
        Ok(())
    })
}

#[test]
fn who_is_too_big_is_not_told_if_icmp_is_swallowed() -> Outcome {
    in_a_place("who_is_too_big_is_not_told_if_icmp_is_swallowed", || {
        let arrived = long_datagrams("--mtu 1400 --swallow-icmp")?;
        assert_eq!(arrived, [(0, false), (0, false), (1472, false)]);
        Ok(())
    })
}

#[test]
fn tcp_gets_through_all_of_it() -> Outcome {
    in_a_place("tcp_gets_through_all_of_it", || {
        let wire = Wire::start(
            "--loss 2% --duplicate 2% --reorder 10% --late 2ms --mtu 1300",
        )?;
        let listener = inside("right", || TcpListener::bind(RIGHT))?;
        listener.set_nonblocking(true)?;
        let sent: Vec<u8> = (0..300_000u32).map(|i| (i / 7) as u8).collect();
        let mut received = Vec::new();
        thread::scope(|scope| {
            let sender = scope.spawn(|| {
                let to = RIGHT.parse().expect("an address");
                let connect = || TcpStream::connect_timeout(&to, LIMIT);
                let mut stream = inside("left", connect)?;
                stream.set_write_timeout(Some(LIMIT))?;
                stream.write_all(&sent)
            });
            // The sender may have ended before its connection is accepted.
            let end = Instant::now() + LIMIT;
            while received.is_empty() && Instant::now() < end {
                match listener.accept() {
                    Ok((mut stream, _)) => {
                        stream.set_read_timeout(Some(LIMIT))?;
                        stream.read_to_end(&mut received)?;
                    }
                    Err(e) if e.kind() == ErrorKind::WouldBlock => {
                        thread::sleep(MS);
                    }
                    Err(e) => return Err(e),
                }
            }
            sender.join().expect("no panic")
        })?;
        assert!(received == sent);
        let (said, _) = wire.stop()?;
        for what in ["lost", "doubled", "reordered", "too big"] {
            assert!(said.contains(what), "{what}: {said}");
        }
        Ok(())
    })
}

#[test]
fn what_is_ignored_does_not_end_it() -> Outcome {
    in_a_place("what_is_ignored_does_not_end_it", || {
        let wire = Wire::start_in_the_background()?;
        wire.signal(Signal::SIGINT)?;
        assert_eq!(numbers(&sockets()?, 1, 1)?, [1]);
        let (said, code) = wire.stop()?;
        assert!(said.contains("1 packet, 1 arrived"), "{said}");
        assert_eq!(code, Some(0));
        Ok(())
    })
}

#[test]
fn it_ends_and_leaves_nothing() -> Outcome {
    in_a_place("it_ends_and_leaves_nothing", || {
        let ip = |line: &str| Command::new("ip").args(line.split(' ')).output();
        let there = "-n left link show wire0";
        for signal in [Signal::SIGINT, Signal::SIGTERM] {
            let wire = Wire::start("--hold left:udp:1=10s")?;
            assert!(ip(there)?.status.success());
            // Only the second arrives, and then the first was seen.
            assert_eq!(numbers(&sockets()?, 2, 1)?, [2]);
            wire.signal(signal)?;
            let (said, code) = wire.outcome()?;
            let counts = "2 packets, 1 arrived, 1 still on the way";
            assert!(said.contains(counts), "{said}");
            assert_eq!(code, Some(0));
            assert!(!ip(there)?.status.success());
        }
        // Not even where it is down, or taken away.
        let wire = Wire::start("")?;
        let sockets = sockets()?;
        ip("-n right link set wire0 down")?;
        assert_eq!(numbers(&sockets, 1, 0)?, []);
        ip("-n right link set wire0 up")?;
        assert_eq!(numbers(&sockets, 1, 1)?, [1]);
        ip("-n left link delete wire0")?;
        let (said, code) = wire.outcome()?;
        let counts = "2 packets, 1 arrived, 1 refused";
        assert!(said.contains(counts), "{said}");
        assert!(
            said.contains("cannot carry on: the left end is gone"),
            "{said}"
        );
        assert_eq!(code, Some(1));
        Ok(())
    })
}

#[test]
fn what_cannot_be_is_said() -> Outcome {
    in_a_place("what_cannot_be_is_said", || {
        for (args, why) in [
            (&["left"][..], "a wire has two ends"),
            (&["left", "nobody"], "namespace nobody: not there"),
            (
                &["left=1.2.3.4.5/8", "right"],
                "namespace left: `ip addr add",
            ),
            (&["left", "left"], "namespace left: cannot make wire0"),
            (&["left", "right", "--device", "%d"], "no name for a device"),
            (
                &["left", "right", "--delay", "-1ms"],
                "--delay -1ms: no time",
            ),
            (&["left", "right", "--delay", "2h"], "--delay 2h: no time"),
            (
                &["left", "right", "--loss", "101%"],
                "--loss 101%: no share",
            ),
            (&["left", "right", "--rate", "0bit"], "--rate 0bit: no rate"),
            (&["left", "right", "--mtu", "1501"], "not from 68 to 1500"),
            (
                &["left", "right", "--drop", "left:psh:1"],
                "`psh` is none of",
            ),
            (&["left", "right", "--drop", "3-2"], "no numbers such as"),
            (&["left", "right", "--hold", "3"], "no time behind a `=`"),
            (&["left", "right", "--seed"], "--seed needs a value"),
            (&["left", "right", "--speed", "1"], "no such option"),
        ] {
            let long_wire = env!("CARGO_BIN_EXE_long-wire");
            let output = Command::new(long_wire).args(args).output()?;
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(said.contains(why), "{args:?}: {said}");
            assert_eq!(output.status.code(), Some(1), "{args:?}");
        }
        Ok(())
    })
}
