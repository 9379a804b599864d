//! Text as a page holds it.

/// For HTML, with the apostrophes of the pages.
pub fn prose(text: &str) -> String {
    escape(text).replace('\'', "’")
}

/// For HTML; control characters as a terminal echoes them, in caret notation.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\t' => out.push(c),
            c if c.is_ascii_control() => out.extend(['^', char::from(c as u8 ^ 0x40)]),
            c => out.push(c),
        }
    }
    out
}
