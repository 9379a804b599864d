//! What a word is to the search. theme/search.js splits what a reader types in
//! the same way; `tests/pages/tests/split.txt` holds for both.

use std::sync::LazyLock;

use regex::Regex;

/// A number in groups of three digits; or what stands without a gap, and the
/// section of the manual behind a name.
static CHUNK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:[0-9]{1,3}(?:,[0-9]{3})+\b|[\p{Alphabetic}\p{N}_.:\-]+)(?:\([1-9]\))?")
        .expect("a valid pattern")
});
static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(?:::|[0-9a-f:.]*::[0-9a-f:.]*)$").expect("a valid pattern"));

/// The words of a text: small letters, `-` is `_`. A number with points and an
/// IPv6 address are one word, and so is `recv(2)`; a path is a word for each of
/// its names. `65,536` is `65536`.
pub fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for chunk in CHUNK.find_iter(text) {
        let (body, section) =
            chunk.as_str().split_at(chunk.as_str().find('(').unwrap_or(chunk.len()));
        let body = body.to_lowercase().replace(',', "");
        let plain = body.trim_end_matches('.');
        let digit = plain.contains(|c: char| c.is_ascii_digit());
        // Most words need no pattern to see that they are no address.
        if plain.contains("::") && ADDRESS.is_match(plain) && (digit || plain == "::") {
            words.push(plain.to_owned());
            continue;
        }
        let mut last = false;
        for piece in body.split(':') {
            last = false;
            let piece = piece.trim_matches(['.', '-', '_']);
            let number = piece.chars().all(|c| c.is_ascii_digit() || c == '.');
            let names = if number { vec![piece] } else { piece.split('.').collect() };
            for name in names.iter().map(|name| name.trim_matches(['-', '_'])) {
                last = !name.is_empty();
                words.extend(last.then(|| name.replace('-', "_")));
            }
        }
        if let (Some(word), true) = (words.last_mut(), last) {
            *word += section;
        }
    }
    words
}

/// What a word is found by: itself, its name without the manual's section, and
/// the rest of it from each `_` on, so that `nodelay` finds `set_nodelay`.
pub fn whole_and_parts(word: &str) -> Vec<&str> {
    let name = word.split('(').next().unwrap_or(word);
    let mut found = vec![word];
    if name != word {
        found.push(name);
    }
    let parts = name.match_indices('_').map(|(at, _)| &name[at + 1..]);
    found.extend(parts.filter(|part| !part.is_empty() && !part.starts_with('_')));
    found
}

/// The file that a word is in.
pub fn letter(word: &str) -> char {
    word.chars().next().filter(char::is_ascii_alphanumeric).unwrap_or('_')
}
