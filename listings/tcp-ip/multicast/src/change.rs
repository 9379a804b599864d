//! What has changed, as a line.

use std::fmt;
use std::net::IpAddr;

use crate::limits::EACH;

#[derive(Debug, PartialEq, Eq)]
pub enum Change {
    New(IpAddr, String, u16),
    /// And whether it said goodbye.
    Gone(IpAddr, String, u16, bool),
    /// This host has said more names than we keep.
    Full(IpAddr),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::New(ip, name, port) => write!(f, "+ {name} at {ip}:{port}"),
            Change::Gone(ip, name, port, true) => {
                write!(f, "- {name} at {ip}:{port}: it said goodbye")
            }
            Change::Gone(ip, name, port, false) => {
                write!(f, "- {name} at {ip}:{port}: silent for too long")
            }
            Change::Full(ip) => write!(f, "! {ip} says more than {EACH} names"),
        }
    }
}
