#![no_main]

#[path = "../../tests/check/mod.rs"]
mod check;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    check::check(bytes);
    // The same behind a header and a question that are right.
    let query = check::query();
    let mut packet = query.bytes[..query.end].to_vec();
    packet[2] = 0x84;
    let n = bytes.len().min(6);
    packet[6..6 + n].copy_from_slice(&bytes[..n]);
    packet.extend(&bytes[n..]);
    check::check(&packet);
});
