//! The stage: plays the sessions of the course, records them, draws ladders.
//!
//! The rooms, each using only those below it:
//!
//! - `lab`: the reader's desk, a shell on the stage itself; uses no other room
//! - `typing`: a session typed into terminals of a lab, compared with its page
//! - `check`: one session, played and compared with its recording; `alone`: once
//!   more where that differs beside others
//! - `process`: the player's process, inside its namespaces; `performance`: the
//!   same, for somebody who looks on, and `live` what is seen
//! - `own`: commands of the reader's own, traced side by side; `tools`: what the
//!   reader's tools share
//! - `player`: the steps of a script; `recording`: the Markdown of what happened
//! - `ladder`: what the kernel and the wire saw, as a picture
//! - `inputs`: what a session reads, so that it is not played again while nothing
//!   of that has changed (the package `trust`)
//! - `snapshot`: this run and the recorded one; `normalise`: what may differ
//! - `needs`: what a script needs of this machine; `namespaces`: how to get there
//! - `terminal`: one pseudoterminal with a program in it; `command`: what was
//!   typed, as that program; `proc`: what /proc says of it
//! - `session`: a session as files; `script`: what its script says, and `lint`
//!   what it forgets to say; `listings`: the listings, built
//! - `guard`: a directory that goes with this process; `files`, `html`, `path`:
//!   small things
//!
//! The words:
//!
//! - *session*: a script, and what was recorded when it was played
//! - *step*: what is done at one terminal, and what is waited for
//! - *terminal*: a pseudoterminal, by its name in the script
//! - *piece*: a command, a typed line, or output, as a recording has it
//! - *turn*: the pieces of one terminal until another one acts
//! - *player*: the process that is in the session's namespaces and plays it
//! - *place*: in which namespaces that is; *ground*: its directories there
//! - *key*: all that a check may read, as a text; *pass*: a key that was kept
//! - *ladder*: the calls and packets of a session, in order
//! - *trace*: what strace wrote of one command
//! - *vary*: to differ between runs by nature, as a port does

#[cfg(feature = "plays")]
pub mod alone;
#[cfg(feature = "plays")]
pub mod check;
#[cfg(feature = "plays")]
pub mod command;
#[cfg(feature = "plays")]
pub mod files;
#[cfg(feature = "plays")]
pub mod guard;
#[cfg(feature = "plays")]
pub mod html;
#[cfg(feature = "plays")]
pub mod inputs;
pub mod lab;
#[cfg(feature = "plays")]
pub mod ladder;
#[cfg(feature = "plays")]
pub mod lint;
#[cfg(feature = "plays")]
pub mod listings;
#[cfg(feature = "plays")]
pub mod live;
#[cfg(feature = "plays")]
pub mod namespaces;
#[cfg(feature = "plays")]
pub mod needs;
#[cfg(feature = "plays")]
pub mod normalise;
#[cfg(feature = "plays")]
pub mod own;
#[cfg(feature = "plays")]
pub mod path;
#[cfg(feature = "plays")]
pub mod performance;
#[cfg(feature = "plays")]
pub mod player;
#[cfg(feature = "plays")]
pub mod proc;
#[cfg(feature = "plays")]
pub mod process;
#[cfg(feature = "plays")]
pub mod recording;
#[cfg(feature = "plays")]
pub mod script;
#[cfg(feature = "plays")]
pub mod session;
#[cfg(feature = "plays")]
pub mod snapshot;
#[cfg(feature = "plays")]
pub mod terminal;
#[cfg(feature = "plays")]
pub mod tools;
#[cfg(feature = "plays")]
pub mod typing;

#[cfg(feature = "plays")]
pub use process::begin;
#[cfg(feature = "plays")]
pub use trust;

/// Which sources this was made of.
pub const SOURCES: &str = env!("SOURCES");
