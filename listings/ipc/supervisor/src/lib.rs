//! A supervisor: keeps programs running, and answers on a control socket.

pub mod child;
pub mod config;
pub mod control;
pub mod ending;
pub mod handed;
pub mod log;
pub mod output;
pub mod owed;
pub mod request;
pub mod seats;
pub mod service;
pub mod starting;
pub mod state;
pub mod stopping;
pub mod talk;
pub mod threads;
pub mod until;
