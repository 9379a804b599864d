//! Writes the word list of the course at a path: `cargo run -p pages --bin
//! word_list -- PATH`. The browser tests make theirs with it.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use pages::rendered;

fn main() -> ExitCode {
    let Some(root) = std::env::args_os().nth(1) else {
        let _ = writeln!(io::stderr(), "usage: word_list PATH");
        return ExitCode::FAILURE;
    };
    match rendered::write_words(Path::new(&root)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}
