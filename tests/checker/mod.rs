//! What proves the course. Each test under `tests/` uses a part of it.
#![allow(dead_code, reason = "every test compiles all of it and uses a part")]

pub mod block;
pub mod compare;
pub mod fences;
pub mod files;
pub mod includes;
pub mod ladder;
pub mod pictures;
pub mod player;
pub mod rendered;
pub mod script;
pub mod stage;
