//! What may be a name.

/// A nick's longest form, and the first letters that it may have.
const NICK: usize = 16;
const SIGNS: &[u8] = b"[]\\`_^{|}";

pub fn is_nick(nick: &[u8]) -> bool {
    let first = |b: &u8| b.is_ascii_alphabetic() || SIGNS.contains(b);
    let other = |b: &u8| first(b) || b.is_ascii_digit() || *b == b'-';
    (1..=NICK).contains(&nick.len())
        && nick.first().is_some_and(first)
        && nick.iter().all(other)
}

pub fn is_channel(name: &[u8]) -> bool {
    let odd = |b: &u8| b.is_ascii_control() || b" ,:".contains(b);
    name.starts_with(b"#")
        && (2..=50).contains(&name.len())
        && !name.iter().any(odd)
}

/// As it is looked up.
pub fn low(name: &[u8]) -> Vec<u8> {
    name.to_ascii_lowercase()
}
