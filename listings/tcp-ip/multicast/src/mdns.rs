//! What an answer of mDNS says.

use dns::check::{Answer, belongs};
use dns::data::line;
use dns::query::Query;

// ANCHOR: says
/// The records that answer the question, a line each. Anybody may have sent
/// the packet: what cannot be read is passed over.
pub fn says(query: &Query, packet: &[u8]) -> Vec<String> {
    if belongs(query, packet).is_err() {
        return Vec::new();
    }
    let Ok(answer) = Answer::read(query, packet) else {
        return Vec::new();
    };
    let records = answer.records.iter();
    records.flat_map(|it| line(&answer.bytes, it)).collect()
}
// ANCHOR_END: says
