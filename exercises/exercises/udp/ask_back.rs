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
        // TODO: Whoever is named as the sender gets a hundred times the bytes.
        let (_token, name) = question.split_at_checked(8)?;
        let _ = (from, self.secret.hash_one(0));
        Some(long_answer(name))
    }
}

fn long_answer(name: &[u8]) -> Vec<u8> {
    name.repeat(100)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Verdict, say};

    const ME: &str = "192.0.2.1:7001";
    const ZEROS: &[u8] = b"\0\0\0\0\0\0\0\0name";

    fn ask(server: &Server, from: &str, question: &[u8]) -> Option<Vec<u8>> {
        server.answer(from.parse().expect("an address"), question)
    }

    /// The token, as a client gets it.
    fn token(server: &Server, from: &str) -> Result<Vec<u8>, String> {
        match ask(server, from, ZEROS) {
            Some(it) if it.len() == 8 => Ok(it),
            Some(it) => Err(format!(
                "My question had no good token and 12 bytes, and your answer \
                 has {}. It should be a token of 8.",
                it.len()
            )),
            None => Err("I asked without a good token, and you kept silent. \
                         I wait for a token."
                .to_owned()),
        }
    }

    fn with(token: &[u8], name: &[u8]) -> Vec<u8> {
        [token, name].concat()
    }

    #[test]
    fn a_good_client() -> Verdict {
        let server = Server::default();
        let token = token(&server, ME)?;
        for name in [&b"name"[..], b"x", b"name"] {
            let got = ask(&server, ME, &with(&token, name));
            if got.as_deref() != Some(&long_answer(name)) {
                return Err(format!(
                    "I asked for {} with the token that you gave me, and did \
                     not get its long answer.",
                    say(name)
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn short_questions() -> Verdict {
        let server = Server::default();
        for length in 0..8 {
            let question = vec![b'x'; length];
            let got = ask(&server, ME, &question);
            let n = got.map_or(0, |it| it.len());
            if n > length {
                return Err(format!(
                    "I sent {length} bytes in another's name, and you sent \
                     {n} to the victim."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn only_a_token() -> Verdict {
        let server = Server::default();
        let question = [7; 8];
        match ask(&server, ME, &question) {
            Some(it) if it.len() == 8 => Ok(()),
            it => Err(format!(
                "I sent 8 bytes, a bad token and an empty name, and your \
                 answer has {} bytes. A token has 8.",
                it.map_or(0, |it| it.len())
            )
            .into()),
        }
    }

    #[test]
    fn for_one_address() -> Verdict {
        let server = Server::default();
        let token = token(&server, ME)?;
        for (other, what) in [
            ("192.0.2.9:7001", "another address"),
            ("192.0.2.1:7002", "another port"),
            ("[::1]:7001", "an address of IPv6"),
            ("[::ffff:192.0.2.9]:7001", "another address, in IPv6's form"),
        ] {
            let got = ask(&server, other, &with(&token, b"name"));
            if got.is_some_and(|it| it.len() > 8) {
                return Err(format!(
                    "I got a token, put it on a question from {what}, and you \
                     sent the long answer there."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn not_to_be_guessed() -> Verdict {
        let one = token(&Server::default(), ME)?;
        let two = token(&Server::default(), ME)?;
        if one == two {
            return Err(
                "I asked two of your servers, and got the same token. \
                        Who has the program can make it."
                    .into(),
            );
        }
        let server = Server::default();
        let mut tokens: Vec<Vec<u8>> = Vec::new();
        for port in 7001..7100 {
            tokens.push(token(&server, &format!("192.0.2.1:{port}"))?);
        }
        let bit = |it: &[u8], n: usize| it[n / 8] >> (n % 8) & 1;
        let alike = (0..64).find(|&n| {
            tokens.iter().all(|it| bit(it, n) == bit(&tokens[0], n))
        });
        match alike {
            None => Ok(()),
            Some(n) => Err(format!(
                "I asked from 99 ports, and bit {} of byte {} of each token \
                 is the same. The fewer bits differ, the sooner a token is \
                 guessed.",
                n % 8,
                n / 8
            )
            .into()),
        }
    }

    /// Who has a token of his own must not be able to reckon another's.
    #[test]
    fn not_to_be_reckoned() -> Verdict {
        let step = |server: &Server, to: &str| -> Result<[u64; 3], String> {
            let number = |from| -> Result<[u64; 2], String> {
                let token: [u8; 8] =
                    token(server, from)?.try_into().map_err(|_| "8 bytes")?;
                Ok([u64::from_le_bytes(token), u64::from_be_bytes(token)])
            };
            let (mine, other) = (number(ME)?, number(to)?);
            Ok([
                mine[0] ^ other[0],
                mine[0].wrapping_sub(other[0]),
                mine[1].wrapping_sub(other[1]),
            ])
        };
        let servers = [Server::default(), Server::default()];
        for (to, what) in
            [("192.0.2.9:7001", "address"), ("192.0.2.1:7002", "port")]
        {
            let (one, two) = (step(&servers[0], to)?, step(&servers[1], to)?);
            if one.iter().zip(&two).any(|(one, two)| one == two) {
                return Err(format!(
                    "From one {what} to another, your token changes alike on \
                     each of your servers. So from a token of my own I can \
                     reckon any other's."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn one_bit_wrong() -> Verdict {
        let server = Server::default();
        let token = token(&server, ME)?;
        for bit in 0..64 {
            let mut bad = token.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            let got = ask(&server, ME, &with(&bad, b"name"));
            if got.is_none_or(|it| it.len() > 8) {
                return Err(format!(
                    "I changed bit {bit} of my token, and you did not ask me \
                     for a better one."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    #[allow(clippy::needless_update)]
    fn nothing_is_kept() -> Verdict {
        let server = Server::default();
        for port in 8000..8003 {
            ask(&server, &format!("198.51.100.9:{port}"), ZEROS);
        }
        let token = token(&server, ME)?;
        // A twin knows the secret, and nothing of who has asked.
        let twin =
            Server { secret: server.secret.clone(), ..Server::default() };
        let got = ask(&twin, ME, &with(&token, b"name"));
        if got.is_none_or(|it| it.len() != 400) {
            return Err(
                "I got a token from you, and sent it to another server \
                        that has your secret and nothing else. There it is \
                        not good. So you keep something for who asks."
                    .into(),
            );
        }
        for n in 0..2000 {
            let other = format!("198.51.100.{}:{}", n % 250 + 1, 8000 + n);
            ask(&server, &other, ZEROS);
        }
        match ask(&server, ME, &with(&token, b"name")) {
            Some(it) if it.len() == 400 => Ok(()),
            _ => Err("I got a token, 2,000 others asked, and now my token is \
                      not good any more."
                .into()),
        }
    }
}
