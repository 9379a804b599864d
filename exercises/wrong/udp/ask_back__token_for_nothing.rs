// Red: I sent 0 bytes in another's name, and you sent 8 to the victim.
// Ask back
// Chapter: src/tcp-ip/udp.md
//
// Anybody can put another's address on a question. So this server asks back:
// to a question without a good token it answers with a token, and only a
// question that brings that token, from the same address and port, gets the
// long answer.
//
// A question is 8 bytes of token and then a name. The server keeps nothing for
// a client, and never sends more bytes than it got unless the token is good.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::SocketAddr;

#[derive(Default)]
pub struct Server {
    /// Keys that are chosen at random when the server starts.
    secret: RandomState,
}

impl Server {
    /// What goes back to `from`; `None` is silence.
    pub fn answer(&self, from: SocketAddr, question: &[u8]) -> Option<Vec<u8>> {
        let (token, name) =
            question.split_at_checked(8).unwrap_or((question, b""));
        let good = self.secret.hash_one(from).to_be_bytes();
        match token == good {
            true => Some(long_answer(name)),
            false => Some(good.to_vec()),
        }
    }
}

fn long_answer(name: &[u8]) -> Vec<u8> {
    name.repeat(100)
}

fn main() {}
