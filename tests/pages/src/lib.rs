//! What a page of the course must be.
//!
//! The rooms, each using only those below it:
//!
//! - `includes`: chapters, listings, sessions and pictures fit together
//! - `rendered`: the book as mdBook renders it, read as a browser would
//! - `words`: each term is defined once, and stands nowhere before
//! - `limits`: how long a chapter may be, and what it must have
//! - `predictions`: what a reader may see of a run before it is predicted
//! - `search`: which sections have which word, for the search of a page;
//!   `search_split`: what a word is
//! - `marks`: elements that are never closed, merges half done
//! - `manual`: whether a man page exists
//! - `pictures`: every picture is what its source draws
//! - `scaffold`: what is typed for every chapter and every listing, written; and
//!   what of it is still there
//! - `block`: one Rust block of a page, compiled and run
//! - `versions`: crates in two versions, of which a block must get the right one
//! - `fences`: the code blocks of a chapter; `files`: what the course has
//!
//! The words:
//!
//! - *chapter*: a Markdown file below `src`; *page*: what mdBook makes of it
//! - *listing*: a program below `listings`; *module*: a file of a package's
//!   library; *package*: the listings of one chapter
//! - *include*: `{{#include …}}` and its like; *anchor*: the named part of a file
//!   that one shows
//! - *caption*: the line above a listing that names its file
//! - *fence*: a code block of a chapter; *block*: one that is Rust, as a program
//! - *session*: a script that the stage plays; to a page, a *run*
//! - *picture*: a Pikchr source, and the SVG that is drawn from it
//! - *place*: `file:line`, where a problem is to be mended
//! - *problem*: `place: what is wrong. How to mend it.`

pub mod block;
pub mod fences;
pub mod files;
pub mod includes;
pub mod limits;
pub mod manual;
pub mod marks;
pub mod pictures;
pub mod predictions;
pub mod rendered;
pub mod scaffold;
pub mod search;
pub mod search_split;
pub mod versions;
pub mod words;

/// Which sources this was made of.
pub const SOURCES: &str = env!("SOURCES");
