//! The directory keeps its bounds, whatever is said.

use std::io;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::thread;
use std::time::{Duration, Instant};

use dns::message::A;
use dns::query::Query;
use multicast::change::Change;
use multicast::directory::Directory;
use multicast::limits::{EACH, HOSTS, LONGEST};
use multicast::mdns::says;
use multicast::message::{Message, ROOM};
use multicast::news::news;
use multicast::report::wishes;

trust::on_trust!();

fn here(name: &str, seconds: u32) -> Message {
    let name = name.into();
    Message::Here {
        name,
        port: 80,
        seconds,
    }
}

fn host(n: u32) -> IpAddr {
    Ipv4Addr::from(0x0a00_0000 + n).into()
}

fn after(start: Instant, milliseconds: u64) -> Instant {
    start + Duration::from_millis(milliseconds)
}

#[test]
fn comes_stays_and_is_forgotten() {
    let (mut all, start) = (Directory::default(), Instant::now());
    let new = Change::New(host(1), "a".into(), 80);
    assert_eq!(all.hear(host(1), &here("a", 3), start), Some(new));
    assert_eq!(all.hear(host(1), &here("a", 3), after(start, 2000)), None);
    assert_eq!(all.expire(after(start, 4999)), []);
    assert_eq!(all.next(), Some(after(start, 5000)));
    let gone = Change::Gone(host(1), "a".into(), 80, false);
    assert_eq!(all.expire(after(start, 5000)), [gone]);
    assert_eq!(all.next(), None);
}

#[test]
fn a_goodbye_takes_a_second_and_only_its_own() {
    let (mut all, start) = (Directory::default(), Instant::now());
    all.hear(host(1), &here("a", 60), start);
    // Not from here, not this name.
    all.hear(host(2), &here("a", 0), start);
    all.hear(host(1), &here("b", 0), start);
    assert_eq!(all.expire(after(start, 59_000)), []);
    all.hear(host(1), &here("a", 0), after(start, 1000));
    // Said again, it does not make it stay.
    all.hear(host(1), &here("a", 0), after(start, 1900));
    assert_eq!(all.expire(after(start, 1999)), []);
    let gone = Change::Gone(host(1), "a".into(), 80, true);
    assert_eq!(all.expire(after(start, 2000)), [gone]);
    // A goodbye from nobody leaves nothing.
    assert_eq!(all.hear(host(3), &here("a", 0), start), None);
    assert_eq!(all.next(), None);
}

#[test]
fn who_is_still_here_objects() {
    let (mut all, start) = (Directory::default(), Instant::now());
    all.hear(host(1), &here("a", 60), start);
    all.hear(host(1), &here("a", 0), start);
    all.hear(host(1), &here("a", 60), after(start, 500));
    assert_eq!(all.expire(after(start, 60_000)), []);
    assert_eq!(all.expire(after(start, 60_500)).len(), 1);
}

#[test]
fn one_host_has_few_names() {
    let (mut all, start) = (Directory::default(), Instant::now());
    let mut lines = 0;
    for n in 0..100_000 {
        let change = all.hear(host(1), &here(&format!("n{n}"), 9), start);
        lines += usize::from(change.is_some());
    }
    assert!(all.hear(host(2), &here("a", 9), start).is_some());
    let gone = all.expire(start + LONGEST).len();
    assert_eq!((lines, gone), (EACH + 1, EACH + 1));
}

#[test]
fn forged_addresses_keep_new_ones_out_and_old_ones_in() {
    let (mut all, start) = (Directory::default(), Instant::now());
    all.hear(host(0), &here("a", 60), start);
    for n in 1..100_000 {
        all.hear(host(n), &here("lie", u32::MAX), start);
    }
    all.hear(host(0), &here("a", 60), after(start, 20_000));
    assert!(all.hear(host(200_000), &here("b", 60), start).is_none());
    // Not for ever.
    let end = start + LONGEST;
    assert_eq!(all.expire(end).len(), HOSTS);
    assert!(all.hear(host(200_000), &here("b", 60), end).is_some());
}

#[test]
fn a_name_cannot_flicker() {
    let (mut all, start) = (Directory::default(), Instant::now());
    let mut lines = 0;
    for n in 0..10_000 {
        let now = after(start, n);
        lines += all.expire(now).len();
        let seconds = u32::from(n % 2 == 0) * 60;
        lines +=
            usize::from(all.hear(host(1), &here("a", seconds), now).is_some());
    }
    assert!(lines <= 21, "{lines} lines in ten seconds");
}

#[test]
fn messages() {
    for good in [here("printer", 60), here("a", 0), Message::Who] {
        let line = good.to_string();
        assert!(line.len() < ROOM);
        assert_eq!(Message::read(line.as_bytes()), Some(good));
    }
    let long = format!("here {} 80 60\n", "a".repeat(31));
    for bad in [
        "",
        "\n",
        "who",
        "who \n",
        "who\n\n",
        "WHO\n",
        "here\n",
        "here a 80 60",
        "here  80 60\n",
        "here a 80 60 \n",
        "here a  60\n",
        "here a 65536 60\n",
        "here a 0 60\n",
        "here a 80 00000000060\n",
        "here a +80 60\n",
        "here a 80 -1\n",
        "here a 80 4294967296\n",
        "here A 80 60\n",
        "here \x1b[2J 80 60\n",
        "here a 80 60\0\n",
        "here \u{e9} 80 60\n",
        &long,
    ] {
        assert_eq!(Message::read(bad.as_bytes()), None, "{bad:?}");
    }
    assert_eq!(Message::read(&[0xff, b'\n']), None);
}

/// What was said while we could not read still counts.
#[test]
fn reads_before_it_forgets() -> io::Result<()> {
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    let to = socket.local_addr()?;
    let red = UdpSocket::bind("127.0.0.1:0")?;
    let mut all = Directory::default();
    let second = here("a", 1).to_string();
    red.send_to(second.as_bytes(), to)?;
    assert_eq!(news(&socket, &mut all, None)?.len(), 1);
    for _ in 0..100 {
        red.send_to(b"who\n", to)?;
    }
    red.send_to(second.as_bytes(), to)?;
    thread::sleep(Duration::from_millis(1100));
    assert_eq!(news(&socket, &mut all, None)?, []);
    // And then it does forget.
    assert_eq!(news(&socket, &mut all, None)?.len(), 1);
    Ok(())
}

#[test]
fn waits_no_longer_than_told() -> io::Result<()> {
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    let soon = Instant::now() + Duration::from_millis(50);
    assert_eq!(news(&socket, &mut Directory::default(), Some(soon))?, []);
    Ok(())
}

#[test]
fn a_bad_record_hides_no_good_one() {
    let name = "printer.local".parse().expect("it is a name");
    let query = Query::plain(&name, A, false);
    let mut packet = query.bytes[..query.end].to_vec();
    packet[2] = 0x84;
    packet[7] = 2;
    for data in [&[10, 0, 0][..], &[192, 0, 2, 2]] {
        packet.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 120, 0]);
        packet.push(data.len() as u8);
        packet.extend(data);
    }
    assert_eq!(says(&query, &packet), ["printer.local. 120 IN A 192.0.2.2"]);
    for n in 0..packet.len() {
        says(&query, &packet[..n]);
    }
}

#[test]
fn older_reports() {
    let packet = |kind: u8| {
        let mut it = vec![0x46, 0xc0, 0, 32, 0, 0, 0x40, 0, 1, 2, 0, 0];
        it.extend([192, 0, 2, 2, 239, 255, 0, 71, 0x94, 4, 0, 0]);
        it.extend([kind, 0, 0, 0, 239, 255, 0, 71]);
        it
    };
    let red: IpAddr = [192, 0, 2, 2].into();
    let group: IpAddr = [239, 255, 0, 71].into();
    assert_eq!(wishes(&packet(0x16)), [(red, group, true)]);
    assert_eq!(wishes(&packet(0x17)), [(red, group, false)]);
    assert_eq!(wishes(&packet(0x11)), []);
    for n in 0..32 {
        assert_eq!(wishes(&packet(0x16)[..n]), []);
    }
    let link: IpAddr = "fe80::2".parse().expect("an address");
    let group: IpAddr = "ff02::71".parse().expect("an address");
    for (kind, wanted) in [(131, true), (132, false)] {
        let mut it = vec![0x60, 0, 0, 0, 0, 32, 0, 1];
        for ip in [link, group] {
            if let IpAddr::V6(ip) = ip {
                it.extend(ip.octets());
            }
        }
        it.extend([58, 0, 5, 2, 0, 0, 1, 0, kind, 0, 0, 0, 0, 0, 0, 0]);
        if let IpAddr::V6(ip) = group {
            it.extend(ip.octets());
        }
        assert_eq!(wishes(&it), [(link, group, wanted)]);
    }
}

#[test]
fn reports() {
    // From a capture: 192.0.2.2 > 224.0.0.22, with the option Router Alert.
    let mut packet = vec![
        0x46, 0xc0, 0, 40, 0, 0, 0x40, 0, 1, 2, 0x42, 0x0a, 192, 0, 2, 2, 224,
        0, 0, 22, 0x94, 4, 0, 0, 0x22, 0, 0, 0, 0, 0, 0, 1, 4, 0, 0, 0, 239,
        255, 0, 71,
    ];
    let red: IpAddr = [192, 0, 2, 2].into();
    let group: IpAddr = [239, 255, 0, 71].into();
    assert_eq!(wishes(&packet), [(red, group, true)]);
    packet[32] = 3;
    assert_eq!(wishes(&packet), [(red, group, false)]);
    for n in 0..packet.len() {
        assert_eq!(wishes(&packet[..n]), []);
    }
    // A count that is a lie.
    packet[30] = 255;
    assert!(wishes(&packet).len() <= 1);
    for n in 0..packet.len() {
        for value in [0, 1, 15, 127, 128, 255] {
            let mut changed = packet.clone();
            changed[n] = value;
            wishes(&changed);
        }
    }
}
