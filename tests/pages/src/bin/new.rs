//! `cargo new-chapter PART/CHAPTER "Title"`, `cargo new-listing PART/CHAPTER/NAME`:
//! write what every chapter and every listing begins with.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use pages::scaffold;

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    // What is no text is no name either: then it says the usage.
    let args: Vec<&str> = args.iter().map(|arg| arg.to_str().unwrap_or_default()).collect();
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2).unwrap_or(here);
    let done = match args[..] {
        ["chapter", place, title] => scaffold::chapter(root, place, title),
        ["listing", place] => scaffold::listing(root, place),
        ["chapter", ..] => Err("usage: cargo new-chapter PART/CHAPTER \"Title\"".into()),
        _ => Err("usage: cargo new-listing PART/CHAPTER/NAME".into()),
    };
    let said = match &done {
        Ok(text) => writeln!(io::stdout(), "{text}"),
        Err(why) => writeln!(io::stderr(), "{why}"),
    };
    match done.is_ok() && said.is_ok() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}
