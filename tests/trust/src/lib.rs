//! What has not changed since it passed is not run again. It needs nothing but
//! the standard library, for each chapter's own tests are linked with it.
//!
//! - `program`: a whole test program on trust, by one line in its source
//! - `machine`: what every check finds here: tools, the kernel, who we are
//! - `namespaces`: whether a test may have some of its own
//! - `passes`: keys that are kept, and what is taken on trust

mod machine;
mod namespaces;
mod passes;
pub mod program;

pub use machine::{WORDS, existing, machine, names, path, tools};
pub use namespaces::{lacks, left_out};
pub use passes::{Digest, Key, Passes, is_set, stamp};
