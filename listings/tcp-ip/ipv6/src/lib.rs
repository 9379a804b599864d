//! Who called? What the programs of this chapter share.

use std::env;

pub mod door;
pub mod host;

// ANCHOR: words
/// What stands on the command line, after the program's name.
pub fn words() -> Result<Vec<String>, String> {
    env::args_os()
        .skip(1)
        .map(|word| {
            word.into_string()
                .map_err(|word| format!("{} is no text", word.display()))
        })
        .collect()
}
// ANCHOR_END: words
