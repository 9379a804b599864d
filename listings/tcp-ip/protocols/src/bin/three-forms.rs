use std::io::{self, Write};
use std::process::ExitCode;

use protocols::grammar::number;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot print: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: forms
fn text(id: u32, thing: &str, n: u32) -> Vec<u8> {
    format!("{id} take {thing} {n}\n").into_bytes()
}

/// A length in front, a byte for the verb, then all numbers in four bytes.
fn binary(id: u32, thing: &str, n: u32) -> Vec<u8> {
    let id = id.to_be_bytes();
    let (name, n) = (thing.as_bytes(), n.to_be_bytes());
    let body = [&[2], &id[..], &[name.len() as u8], name, &n].concat();
    [&(body.len() as u32).to_be_bytes()[..], &body].concat()
}

fn json(id: u32, thing: &str, n: u32) -> Vec<u8> {
    let take = format!(r#"{{"thing":"{thing}","n":{n}}}"#);
    format!("{{\"id\":{id},\"take\":{take}}}\n").into_bytes()
}
// ANCHOR_END: forms

fn run() -> io::Result<()> {
    let mut out = io::stdout();
    for (id, n) in [(1, 1), (123_456_789, 100_000_000)] {
        for form in [text, binary, json] {
            let bytes = form(id, "tea", n);
            let seen = bytes.escape_ascii();
            writeln!(out, "{:>3}  {seen}", bytes.len())?;
        }
    }
    // ANCHOR: spellings
    let spellings = ["1", "01", "+1", "0000000000001", "1 ", "-0", "0x1", "１"];
    for word in spellings {
        let std = word.parse::<u32>().is_ok();
        let ours = number(word).is_some();
        writeln!(out, "{word:?}: std {std}, ours {ours}")?;
    }
    // ANCHOR_END: spellings
    Ok(())
}
