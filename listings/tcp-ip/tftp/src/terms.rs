//! What both sides agree on (RFC 2347). Who says nothing gets RFC 1350.

use std::time::Duration;

use crate::packet::Setting;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// Bytes in a block: blksize, RFC 2348.
    pub block: u16,
    /// Blocks before an ACK is due: windowsize, RFC 7440.
    pub window: u16,
    /// When to repeat: timeout, RFC 2349. Measured if nothing is said.
    pub pause: Option<Duration>,
    /// Bytes of the file: tsize, RFC 2349.
    pub size: Option<u64>,
}

impl Default for Terms {
    fn default() -> Terms {
        Terms {
            block: 512,
            window: 1,
            pause: None,
            size: None,
        }
    }
}

/// Fits a packet of 1,500 bytes, over IPv6 too, with something to spare.
const BLOCK: u16 = 1428;
const WINDOW: u16 = 64;
/// RFC 2348. A larger one fits no datagram.
const LARGEST: u64 = 65_464;
/// With more on their way, an old number looks like a new one.
const WIDEST: u64 = 32_768;
/// Who waits longer for a lost packet does not want it.
const PAUSE: u64 = 5;

impl Terms {
    // ANCHOR: answer
    /// The server's answer: smaller numbers than were asked for, or none.
    /// `size` is that of the file, where the server has it.
    pub fn answer(
        asked: &[Setting],
        size: Option<u64>,
    ) -> (Terms, Vec<Setting>) {
        let (mut terms, mut agreed) = (Terms::default(), Vec::new());
        for (n, (name, value)) in asked.iter().enumerate() {
            // An option said twice counts once, as it was said first.
            let again = asked[..n].iter().any(|(known, _)| known == name);
            let Some(number) = value.parse::<u64>().ok().filter(|_| !again)
            else {
                continue;
            };
            let small = u16::try_from(number).unwrap_or(u16::MAX);
            let said = match name.as_str() {
                "blksize" if number >= 8 => {
                    terms.block = small.min(BLOCK);
                    terms.block.into()
                }
                "windowsize" if number >= 1 => {
                    terms.window = small.min(WINDOW);
                    terms.window.into()
                }
                "timeout" if (1..=PAUSE).contains(&number) => {
                    terms.pause = Some(Duration::from_secs(number));
                    number
                }
                // 0 for a file that comes: its sender does not know. For one
                // that leaves: curl takes it for a mistake.
                "tsize" if size.unwrap_or(number) > 0 => {
                    terms.size = Some(size.unwrap_or(number));
                    size.unwrap_or(number)
                }
                _ => continue,
            };
            agreed.push((name.clone(), said.to_string()));
        }
        (terms, agreed)
    }
    // ANCHOR_END: answer

    /// The client's side: what of its wishes the server agreed to.
    pub fn accept(
        asked: &[Setting],
        agreed: &[Setting],
    ) -> Result<Terms, String> {
        let mut terms = Terms::default();
        for (name, value) in agreed {
            let wish = asked.iter().find(|(known, _)| known == name);
            let wish = wish.and_then(|(_, wish)| wish.parse::<u64>().ok());
            let number = value.parse::<u64>().ok();
            let wrong = || format!("the server agreed to {name}={value}");
            let (wish, number) = wish.zip(number).ok_or_else(wrong)?;
            let small = u16::try_from(number).unwrap_or(u16::MAX);
            match name.as_str() {
                "blksize" if (8..=wish.min(LARGEST)).contains(&number) => {
                    terms.block = small;
                }
                "windowsize" if (1..=wish.min(WIDEST)).contains(&number) => {
                    terms.window = small;
                }
                "timeout" if number == wish && (1..256).contains(&number) => {
                    terms.pause = Some(Duration::from_secs(number));
                }
                "tsize" => terms.size = Some(number),
                _ => return Err(wrong()),
            }
        }
        Ok(terms)
    }
}
