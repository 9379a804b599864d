//! What the programs of this chapter share: a page, an end that loses nothing
//! and has its bounds, and both ends of a connection on a watched loopback.

pub use ending::{Ending, finish};
pub use full::{fill, is_ending, name, pair_with_small_buffers, read_all};
pub use watch::Watch;

mod ending;
mod full;
mod watch;

// ANCHOR: page
/// The numbers 1 to 5000, a line each, as HTTP/1.0 sends a page.
pub fn page() -> Vec<u8> {
    let mut page = String::from("HTTP/1.0 200 OK\r\n\r\n");
    for n in 1..=5000 {
        page += &format!("{n}\n");
    }
    page.into_bytes()
}
// ANCHOR_END: page
