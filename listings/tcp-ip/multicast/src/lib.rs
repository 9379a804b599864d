//! What the programs of this chapter share.

pub mod change;
pub mod directory;
pub mod gate;
pub mod group;
pub mod hearers;
pub mod hosts;
pub mod limits;
pub mod mdns;
pub mod message;
pub mod news;
pub mod report;

use std::net::{Ipv4Addr, SocketAddrV4};

/// Where the hosts of this chapter meet: in a group of the range that a site
/// may use as it likes (RFC 2365, section 6.1).
pub const PLACE: SocketAddrV4 =
    SocketAddrV4::new(Ipv4Addr::new(239, 255, 0, 71), 7151);
