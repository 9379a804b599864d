//! Bad peers for the exercises: real ones, over real sockets, which misbehave
//! on purpose and afterwards say what they saw.
//!
//! A test picks a role, lets the reader's code meet a peer that plays it, and
//! turns what both saw into a sentence:
//!
//! ```
//! use peers::{hand_over, one_byte_at_a_time, say};
//! # fn main() -> peers::Verdict {
//! let (mut stream, peer) = hand_over(one_byte_at_a_time(b"PI"))?;
//! let mut buf = [0; 16];
//! let n = std::io::Read::read(&mut stream, &mut buf)?;
//! assert_eq!(say(&buf[..n]), "`P`");
//! let n = std::io::Read::read(&mut stream, &mut buf)?;
//! assert_eq!(say(&buf[..n]), "`I`");
//! assert_eq!(peer.saw().sent, [b"P", b"I"]);
//! # Ok(())
//! # }
//! ```
//!
//! | word | means |
//! |---|---|
//! | role | what a peer will do; a value, made by a function of [`roles`] |
//! | peer | a thread that plays a role at its end of a connection |
//! | saw | what the peer sent and got, and how the conversation ended |
//! | server | the reader's, in a thread ([`serve`]) |
//! | child | a process of the test's own, for what a thread can't show |
//! | place | an empty directory for names |
//! | verdict | what a test returns: fine, or a sentence to the reader |
//!
//! No wait is without end ([`LIMIT`]), no port is fixed, nothing is a mock.
//! Nobody sleeps to let something happen: a peer waits for the thing itself.

mod child;
mod gift;
mod halt;
mod judge;
mod peer;
mod place;
pub mod roles;
mod say;
mod server;
mod socket;
mod tell;
mod wait;

pub use child::{
    Child, Inside, as_user, child, children, go_all, over_ipv6, say_status,
};
pub use gift::{Gift, gift, refuse_gifts, slow_to_close};
pub use halt::{before_listen, before_send, before_unlink};
pub use judge::{Done, interrupted, spun, within};
pub use peer::{
    End, Me, Peer, Role, Saw, call, hand_over, hand_over_datagram,
    hand_over_seqpacket, hand_over_unix, play, play_for, role,
};
pub use place::Place;
pub use roles::*;
pub use say::{Sentence, Verdict, say};
pub use server::{
    Crowd, Ending, Server, must_let_go, must_sleep, no_descriptor_for_a_while,
    serve, serve_late, serve_unix, server_must_sleep,
};
pub use socket::{Address, Kind, Socket, pair};
pub use tell::{complain, tell};
pub use wait::{
    LIMIT, State, never_waits, question_dropped, queue_holds, queue_length,
    reset_has_come, state, tcp_state, time_wait_has_come,
};
