//! No packet makes the reader loop, panic, grow or believe.

use std::time::{Duration, Instant};

use dns::bad::Bad;
use dns::check::{Answer, Wrong, belongs};
use dns::lies;
use dns::message::{A, CNAME, HEADER, records};
use dns::name::Name;
use dns::query::Query;
use time_limits::dice::Dice;

mod check;

trust::on_trust!();

const LONG: Duration = Duration::from_secs(10);

fn read(message: &[u8], mut at: usize) -> Result<String, Bad> {
    Name::read(message, &mut at).map(|name| format!("{name} {at}"))
}

#[test]
fn names() {
    let message = b"\x04mail\xc0\x07\x06course\x04test\0\x01a\xc0\x0e";
    assert_eq!(read(message, 7), Ok("course.test. 20".into()));
    assert_eq!(read(message, 20), Ok("a.test. 24".into()));
    assert_eq!(read(message, 0), Err(Bad::Pointer), "forward");
    assert_eq!(read(b"\xc0\0", 0), Err(Bad::Pointer), "to itself");
    assert_eq!(read(b"\x01a\xc0\0", 0), Err(Bad::Pointer), "its own label");
    assert_eq!(read(b"\x01a\xc0\0", 2), Err(Bad::Pointer), "a circle");
    let first = b"\x03\x01x\0\x01b\xc0\x01";
    assert_eq!(read(first, 0), Err(Bad::Pointer), "its first label");
    assert_eq!(read(b"\x40", 0), Err(Bad::LabelKind));
    assert_eq!(read(b"\x80\0", 0), Err(Bad::LabelKind));
    for cut in [&b""[..], b"\x01", b"\x01a", b"\xc0", b"\0\xc0"] {
        let at = cut.iter().take_while(|b| **b == 0).count();
        assert_eq!(read(cut, at), Err(Bad::CutOff), "{cut:?}");
    }
    assert_eq!(read(b"\0", 0), Ok(". 1".into()));
}

#[test]
fn a_name_of_255_bytes_and_one_of_256() {
    let label = [&[63][..], &[b'a'; 63]].concat();
    let name = |last: u8| {
        let mut name = label.repeat(3);
        name.push(last);
        name.extend(vec![b'b'; last.into()]);
        name.push(0);
        name
    };
    assert_eq!(name(61).len(), 255);
    assert!(read(&name(61), 0).is_ok());
    assert_eq!(read(&name(62), 0), Err(Bad::LongName));
    let text = Name::read(&name(61), &mut 0).map(|n| n.to_string());
    assert!(text.is_ok_and(|t| t.parse::<Name>().is_ok()));
}

#[test]
fn strange_names_are_not_asked_for() {
    let long = "x".repeat(64);
    let many = "a.".repeat(128);
    for name in ["", "..", "a..b", ".a", "a..", "a\\", "a\\1", "a\\999"] {
        assert!(name.parse::<Name>().is_err(), "{name:?}");
    }
    assert!(long.parse::<Name>().is_err());
    assert!(many.parse::<Name>().is_err());
    assert!("a.".repeat(127).parse::<Name>().is_ok());
    for name in [".", "a.", "a\\.b.c.", "\\000\\255.", "_x.y."] {
        let text = name.parse::<Name>().map(|n| n.to_string());
        assert_eq!(text.as_deref(), Ok(name));
    }
}

/// As long as a message can be: pointers to pointers, and records whose names
/// begin at the last of them.
fn worst(pointers: u16) -> Vec<u8> {
    let mut message = vec![0, 0, 0x84, 0, 0, 0, 255, 255, 0, 0, 0, 0];
    // One record, and the pointers are its data.
    message.extend([0, 0, 16, 0, 1, 0, 0, 0, 0]);
    let len = 1 + 2 * pointers;
    message.extend(len.to_be_bytes());
    message.push(0);
    for n in 0..pointers {
        let to = match n {
            0 => 23,
            n => 24 + 2 * (n - 1),
        };
        message.extend((0xc000 | to).to_be_bytes());
    }
    let last = (0xc000 | (24 + 2 * (pointers - 1))).to_be_bytes();
    while message.len() + 12 <= 65_535 {
        message.extend(last);
        message.extend([0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    }
    message
}

#[test]
fn pointers_to_pointers_cost_little() {
    let start = Instant::now();
    let message = worst(126);
    let mut at = 24 + 2 * 125;
    assert!(Name::read(&message, &mut at).is_ok());
    assert_eq!(records(&message), Err(Bad::CutOff));
    assert_eq!(records(&worst(8_000)), Err(Bad::TooManyPointers));
    assert!(start.elapsed() < LONG);
}

#[test]
fn each_lie_by_its_name() -> Result<(), Box<dyn std::error::Error>> {
    let wrong = |label: &str| {
        let name: Name = format!("{label}.course.test").parse()?;
        let mut query = Query::new(&name, A, true)?;
        query.bytes[HEADER + 1] ^= 0x20; // capitals for sure, or none
        query.bytes[HEADER + 2] |= 0x20;
        query.bytes[HEADER + 3] &= !0x20;
        let all = lies::packets(&query.bytes).unwrap_or_default();
        let truth = all.last().ok_or("no answer")?;
        assert_eq!(belongs(&query, truth), Ok(()), "{label}");
        let lie = all.first().ok_or("no answer")?;
        let believed = belongs(&query, lie).map(|()| {
            let answer = Answer::read(&query, lie);
            answer.map(|a| (a.cut(), a.records.len()))
        });
        Ok::<_, Box<dyn std::error::Error>>(believed)
    };
    assert_eq!(wrong("honest")?, Ok(Ok((false, 1))));
    assert_eq!(wrong("id")?, Err(Wrong::Id));
    assert_eq!(wrong("question")?, Err(Wrong::Question));
    assert_eq!(wrong("query")?, Err(Wrong::NotAnAnswer));
    assert_eq!(wrong("capitals")?, Err(Wrong::Capitals));
    assert_eq!(wrong("records")?, Ok(Ok((false, 1))));
    assert_eq!(wrong("loop")?, Ok(Err(Bad::Pointer)));
    assert_eq!(wrong("count")?, Ok(Err(Bad::CutOff)));
    assert_eq!(wrong("length")?, Ok(Err(Bad::CutOff)));
    assert_eq!(wrong("cut")?, Ok(Ok((true, 0))));
    Ok(())
}

/// An answer with these records: an owner, a type, data.
fn answer(records: &[(&str, u16, &[u8])]) -> Vec<u8> {
    let query = check::query();
    let mut packet = query.bytes[..query.end].to_vec();
    packet[2] = 0x84;
    packet[11] = 0;
    packet[7] = records.len().try_into().unwrap_or(255);
    for (name, kind, data) in records {
        let name: Name = name.parse().expect("a name");
        packet.extend(name.wire());
        packet.extend(kind.to_be_bytes());
        packet.extend([0, 1, 0, 0, 0, 9]);
        let len = u16::try_from(data.len()).expect("little data");
        packet.extend(len.to_be_bytes());
        packet.extend(*data);
    }
    packet
}

fn taken(records: &[(&str, u16, &[u8])]) -> Result<Vec<String>, Bad> {
    let answer = Answer::read(&check::query(), &answer(records))?;
    Ok(answer.records.iter().map(|r| r.name.to_string()).collect())
}

#[test]
fn only_what_was_asked_for() {
    let (x, y) = (b"\x01x\0", b"\x01y\0");
    let (a, www) = (&[192, 0, 2, 1][..], "www.course.test");
    let all = [("bank.test", A, a), (www, A, a), ("course.test", A, a)];
    assert_eq!(taken(&all), Ok(vec!["www.course.test.".into()]));
    // Over other names, in whatever order.
    let all = [("y", A, a), ("x", CNAME, y), (www, CNAME, x), ("z", A, a)];
    let names = ["www.course.test.", "x.", "y."].map(String::from);
    assert_eq!(taken(&all), Ok(names.to_vec()));
    // In a circle.
    let all = [(www, CNAME, &x[..]), ("x", CNAME, y), ("y", CNAME, x)];
    assert_eq!(taken(&all).map(|all| all.len()), Ok(3));
    // To a name that isn't there.
    assert_eq!(taken(&[(www, CNAME, x)]).map(|all| all.len()), Ok(1));
    // An alias without a name.
    assert_eq!(taken(&[(www, CNAME, b"\x05x")]), Err(Bad::CutOff));
}

#[test]
fn each_byte_of_id_and_question_counts() {
    let good = answer(&[("www.course.test", A, &[192, 0, 2, 1])]);
    let query = check::query();
    assert_eq!(belongs(&query, &good), Ok(()));
    let header = (0..2).chain(HEADER..query.end);
    for (n, bit) in header.flat_map(|n| (0..8).map(move |bit| (n, bit))) {
        let mut other = good.clone();
        other[n] ^= 1 << bit;
        assert!(belongs(&query, &other).is_err(), "bit {bit} of byte {n}");
    }
    for n in 0..query.end {
        assert!(belongs(&query, &good[..n]).is_err(), "{n} bytes");
    }
}

/// Capitals are a matter of letters, and the type is a number: 65 and 97 are
/// `A` and `a`, and two types.
#[test]
fn types_and_classes_have_no_capitals() {
    let name: Name = "www.course.test".parse().expect("a name");
    for (kind, other) in [(65, 97), (97, 65), (0x4142, 0x6142)] {
        let query = Query::plain(&name, kind, true);
        let mut packet = query.bytes[..query.end].to_vec();
        (packet[2], packet[11]) = (0x84, 0);
        assert_eq!(belongs(&query, &packet), Ok(()), "{kind}");
        let at = query.end - 4;
        packet[at..at + 2].copy_from_slice(&u16::to_be_bytes(other));
        assert_eq!(belongs(&query, &packet), Err(Wrong::Question), "{kind}");
    }
    let mut query = Query::plain(&name, A, true);
    query.bytes[query.end - 1] = b'A';
    let mut packet = query.bytes[..query.end].to_vec();
    (packet[2], packet[11]) = (0x84, 0);
    packet[query.end - 1] = b'a';
    assert_eq!(belongs(&query, &packet), Err(Wrong::Question), "a class");
}

/// Only "I can't read this" may come without the question.
#[test]
fn headers_alone() {
    let query = check::query();
    for code in 0..16 {
        let mut header = query.bytes[..HEADER].to_vec();
        header[2] |= 0x80;
        header[3] = code;
        let believed = belongs(&query, &header).is_ok();
        assert_eq!(believed, code == 1, "code {code}");
    }
}

#[test]
fn an_answer_is_not_answered() {
    let mut query = check::query().bytes;
    assert!(lies::packets(&query).is_some());
    query[2] |= 0x80;
    assert!(lies::packets(&query).is_none());
}

#[test]
fn a_byte_that_is_no_length_is_not_named_as_one() {
    for (byte, right) in [(63, true), (64, false), (191, false)] {
        let mut packet = check::query().bytes;
        packet.truncate(HEADER);
        packet.push(byte);
        packet.extend([b'x'; 191]);
        packet.extend([0, 0, 1, 0, 1]);
        let mut cursor = the_wire::field::Cursor::new(&packet);
        let _ = dns::fields::name(&mut cursor, &packet);
        let label = cursor.fields.iter().any(|f| f.name.contains("xxx"));
        assert_eq!(label, right, "{byte}");
    }
}

/// The quick one: `fuzz/` looks for longer.
#[test]
fn two_thousand_damaged_packets() {
    let mut dice = Dice(7);
    let mut roll = |n: usize| (dice.roll() * n as f64) as usize;
    let (x, a) = (b"\x01x\0", &[192, 0, 2, 1][..]);
    let www = "www.course.test";
    let long = [(www, CNAME, &x[..]), ("x", A, a), ("a.b", 15, x)];
    let bent = worst(3)[..200].to_vec();
    let honest = [answer(&[(www, A, a)]), answer(&long), bent];
    let mut believed = 0;
    for _ in 0..2_000 {
        let mut packet = honest[roll(honest.len())].clone();
        for _ in 0..=roll(4) {
            let at = roll(packet.len());
            match roll(4) {
                0 => packet[at] = roll(256) as u8,
                1 => packet[at] = 0xc0,
                2 => packet.truncate(at.max(1)),
                _ => packet.insert(at, roll(64) as u8),
            }
        }
        believed += u32::from(check::check(&packet));
    }
    assert!(believed > 0, "nothing was read to its end");
}
