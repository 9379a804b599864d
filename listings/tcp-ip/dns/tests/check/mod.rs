//! What must hold for every packet, whatever its bytes are.

use dns::check::{Answer, Wrong, belongs};
use dns::data::line;
use dns::fields;
use dns::message::{A, CNAME, DNAME, HEADER, Record, records};
use dns::name::Name;
use dns::query::Query;
use the_wire::field::Cursor;

pub fn query() -> Query {
    let name: Name = "www.course.test".parse().expect("a name");
    let mut query = Query::plain(&name, A, true);
    query.bytes[..2].copy_from_slice(&[0x12, 0x34]);
    query
}

/// True if the packet would have been believed.
pub fn check(packet: &[u8]) -> bool {
    let query = query();
    for start in (0..packet.len()).step_by(61) {
        name_holds(packet, start);
    }
    if let Ok(all) = records(packet) {
        assert!(all.len() * 11 <= packet.len(), "records from nothing");
        all.iter()
            .for_each(|(_, record)| record_holds(packet, record));
    }
    let mut cursor = Cursor::new(packet);
    let _ = fields::name(&mut cursor, packet);
    let mut at = 0;
    for field in &cursor.fields {
        assert_eq!(field.at, at, "a hole between two fields");
        at += field.bytes.len();
    }
    assert!(at <= packet.len());
    if let Ok(answer) = Answer::read(&query, packet) {
        for record in &answer.records {
            assert!([A, CNAME, DNAME].contains(&record.kind));
            record_holds(&answer.bytes, record);
        }
    }
    match belongs(&query, packet) {
        Ok(()) | Err(Wrong::Capitals) => {
            assert_eq!(packet[..2], query.bytes[..2]);
            assert_eq!(packet[2] & 0x80, 0x80);
            packet.len() > HEADER && Answer::read(&query, packet).is_ok()
        }
        Err(_) => false,
    }
}

fn name_holds(packet: &[u8], start: usize) {
    let mut at = start;
    let Ok(name) = Name::read(packet, &mut at) else {
        return;
    };
    assert!(start < at && at <= packet.len());
    assert!(name.wire().len() <= 255 && name.wire().ends_with(&[0]));
    let again: Result<Name, _> = name.to_string().parse();
    assert_eq!(again.as_ref(), Ok(&name), "{name}");
    assert!(!name.is_below(&name));
}

fn record_holds(packet: &[u8], record: &Record) {
    assert!(record.data.end <= packet.len());
    if let Ok(text) = line(packet, record) {
        assert!(text.len() < 4 * (packet.len() + 3 * 255) + 100);
    }
}
