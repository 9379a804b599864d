//! What a syslog message says, how to show it to a terminal, and what the log
//! daemons share.

/// The socket of a log, and its lines.
pub mod log;

/// Codes 0 to 23, RFC 5424 section 6.2.1.
const FACILITIES: [&str; 24] = [
    "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp",
    "cron", "authpriv", "ftp", "ntp", "audit", "alert", "clock", "local0",
    "local1", "local2", "local3", "local4", "local5", "local6", "local7",
];
/// Codes 0 to 7, most urgent first, RFC 5424 section 6.2.1.
const SEVERITIES: [&str; 8] = [
    "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug",
];

/// Splits `<PRI>text` into facility, severity and text; the newline or zero
/// byte that some senders put at the end is not part of the text.
///
/// # Errors
///
/// What is wrong with the PRI, which is one to three digits in angle
/// brackets, without leading zeros, at most 191 (RFC 5424 section 6.2.1).
pub fn parse(
    message: &[u8],
) -> Result<(&'static str, &'static str, &[u8]), &'static str> {
    let rest = message.strip_prefix(b"<").ok_or("no < at the start")?;
    let n = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let (digits, rest) = rest.split_at(n);
    let text = rest.strip_prefix(b">").ok_or("no number in < >")?;
    let priority = match digits {
        [] => return Err("no number in < >"),
        [b'0', _, ..] => return Err("a priority with a leading zero"),
        [_, _, _, _, ..] => return Err("a priority above 191"),
        _ => digits
            .iter()
            .fold(0, |sum, digit| sum * 10 + usize::from(digit - b'0')),
    };
    let facility =
        *FACILITIES.get(priority / 8).ok_or("a priority above 191")?;
    let text = text.strip_suffix(b"\0").unwrap_or(text);
    let text = text.strip_suffix(b"\n").unwrap_or(text);
    Ok((facility, SEVERITIES[priority % 8], text))
}

/// Text that stays on its line and leaves the terminal alone: control
/// characters, everything else that does not print, bytes that are not
/// UTF-8, and the backslash itself become escapes (RFC 5424 section 8.2).
pub fn printable(text: &[u8]) -> String {
    let mut shown = String::new();
    for chunk in text.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' | '\'' => shown.push(c),
                _ => shown.extend(c.escape_debug()),
            }
        }
        shown.extend(chunk.invalid().escape_ascii().map(char::from));
    }
    shown
}
