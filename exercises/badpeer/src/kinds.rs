//! The kinds of bad peer, in the order in which they are tried: what each
//! does, what a good server does then, and the chapter that explains it.

use std::io;
use std::time::Duration;

use peers::{Address, Me, Role, role};

use crate::talk::Talk;

/// How long the descriptor that nobody asked for takes to close.
pub const LINGER: Duration = Duration::from_secs(5);
/// How many bytes a flood has at most.
pub const FLOOD: usize = 16 << 20;
/// How many clients a crowd and a storm have.
const CROWD: usize = 100;
const STORM: usize = 200;

/// Who plays.
pub enum Cast {
    /// One after the other, each to its end.
    InTurn(Vec<Role>),
    /// All at once.
    AtOnce(Vec<Role>),
}

/// What the bad peer itself may expect of a good server.
#[derive(Clone, Copy, PartialEq)]
pub enum Owed {
    /// Nothing: whatever the server does to it is right.
    Nothing,
    /// So many answers, for what it sends is right, if strange; a refusal is
    /// right, too.
    Answers(usize),
    /// So many answers, and no refusal: nobody can choose the pieces of a
    /// stream.
    Must(usize),
}

pub struct Kind {
    pub name: &'static str,
    /// A sentence that begins with the client.
    pub deed: &'static str,
    pub good: &'static str,
    pub chapter: &'static str,
    pub owed: Owed,
    /// Whether what matters are its bytes, and not that it stays.
    pub is_bytes: bool,
    /// Whether it is met with this server.
    pub fits: fn(&Talk, &Address) -> bool,
    pub cast: fn(&Talk) -> Cast,
}

const CHANNELS: &str = "src/foundations/channels.md";
const ESTABLISHING: &str = "src/foundations/establishing.md";
const CLIENT: &str = "src/foundations/client-side.md";
const SERVER: &str = "src/foundations/server-side.md";
const MANY: &str = "src/foundations/many-clients.md";
const FRAMING: &str = "src/ipc/framing.md";
const PASSING: &str = "src/ipc/passing-descriptors.md";

fn always(_: &Talk, _: &Address) -> bool {
    true
}

fn has_message(talk: &Talk, _: &Address) -> bool {
    !talk.only_listens()
}

fn is_tcp(talk: &Talk, address: &Address) -> bool {
    has_message(talk, address) && matches!(address, Address::Tcp(_))
}

fn is_unix(talk: &Talk, address: &Address) -> bool {
    has_message(talk, address) && !matches!(address, Address::Tcp(_))
}

fn is_http(talk: &Talk, _: &Address) -> bool {
    talk.is_http()
}

fn has_length(talk: &Talk, _: &Address) -> bool {
    talk.is_framed() || talk.is_http()
}

fn is_text(talk: &Talk, address: &Address) -> bool {
    has_message(talk, address) && !talk.is_framed()
}

fn one(plays: impl FnOnce(&mut Me) -> io::Result<()> + Send + 'static) -> Cast {
    Cast::AtOnce(vec![role(plays)])
}

/// Receives until so many answers are there. What comes too much shows
/// afterwards, so it listens a little longer.
fn answers(me: &mut Me, talk: &Talk, count: usize) -> io::Result<()> {
    me.receive_until(|got| talk.is_enough(got, count))?;
    if !me.has_ended() {
        me.listen_for(Duration::from_millis(100))?;
    }
    Ok(())
}

pub fn all() -> Vec<Kind> {
    vec![
        Kind {
            name: "one-byte-at-a-time",
            deed: "A client sent a message one byte at a time, each when the \
                   one before it had been read.",
            good: "waits for the whole message, and answers it once: nobody \
                   can choose the pieces in which a stream arrives",
            chapter: MANY,
            owed: Owed::Must(1),
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                let talk = talk.clone();
                one(move |me| {
                    for byte in &talk.last {
                        me.send(&[*byte])?;
                        me.until_read_for(Duration::from_millis(300))?;
                    }
                    answers(me, &talk, 1)
                })
            },
        },
        Kind {
            name: "cut-in-two",
            deed: "Clients sent a message in two pieces, cut at another place \
                   each time.",
            good: "answers each once, wherever it was cut",
            chapter: FRAMING,
            owed: Owed::Must(1),
            is_bytes: false,
            fits: |talk, _| talk.last.len() > 1,
            cast: |talk| {
                let n = talk.last.len();
                let step = (n - 1).div_ceil(12);
                let cut = |at: usize| {
                    let talk = talk.clone();
                    role(move |me| {
                        me.send_all(&talk.last[..at])?;
                        me.until_read_for(Duration::from_millis(300))?;
                        me.send_all(&talk.last[at..])?;
                        answers(me, &talk, 1)
                    })
                };
                // From the end, for the last cut is between \r and \n.
                let places = (1..n).rev().step_by(step);
                Cast::InTurn(places.map(cut).collect())
            },
        },
        Kind {
            name: "two-messages-in-one-write",
            deed: "A client sent two messages in one write.",
            good: "answers both, in their order, or says with the first that \
                   it is the last",
            chapter: MANY,
            owed: Owed::Answers(2),
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                let talk = talk.clone();
                one(move |me| {
                    me.send_all(&[&talk.message[..], &talk.last].concat())?;
                    answers(me, &talk, 2)
                })
            },
        },
        Kind {
            name: "hundred-messages",
            deed: "A client sent a hundred messages at once, and read the \
                   answers.",
            good: "answers all, in their order, or stops at a limit of its own",
            chapter: FRAMING,
            owed: Owed::Answers(100),
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                let talk = talk.clone();
                one(move |me| {
                    let bytes = [talk.message.repeat(99), talk.last.clone()];
                    me.send_all(&bytes.concat())?;
                    answers(me, &talk, 100)
                })
            },
        },
        Kind {
            name: "finishes-and-reads",
            deed: "A client sent a message and a FIN (a half-close), and read \
                   on.",
            good: "answers: the client sends no more, and still listens",
            chapter: CHANNELS,
            owed: Owed::Answers(1),
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                let talk = talk.clone();
                one(move |me| {
                    me.send_all(&talk.last)?;
                    me.finish()?;
                    answers(me, &talk, 1)
                })
            },
        },
        Kind {
            name: "reads-a-byte-at-a-time",
            deed: "A client with the smallest buffer there is read the answer \
                   byte by byte.",
            good: "answers it, and others meanwhile: a write takes what there \
                   is room for, and returns how much that was",
            chapter: CLIENT,
            owed: Owed::Answers(1),
            is_bytes: false,
            fits: always,
            cast: |talk| {
                let talk = talk.clone();
                one(move |me| {
                    me.small_buffers()?;
                    me.send_all(&talk.last)?;
                    for _ in 0..400 {
                        if me.receive(1)? == 0 || talk.is_enough(me.got(), 1) {
                            break;
                        }
                        me.breathe(Duration::from_millis(1))?;
                    }
                    // The rest, for the sake of a verdict on the whole.
                    me.receive_until(|got| talk.is_enough(got, 1))
                })
            },
        },
        Kind {
            name: "urgent-data",
            deed: "A client sent a byte of urgent data in the middle of a \
                   message.",
            good: "lives on; the byte lies beside the stream, not in it \
                   (tcp(7))",
            chapter: CHANNELS,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: is_tcp,
            cast: |talk| {
                let talk = talk.clone();
                one(move |me| {
                    let half = talk.half().len();
                    me.send_all(&talk.last[..half])?;
                    me.send_urgent(b'!')?;
                    me.send_all(&talk.last[half..])?;
                    answers(me, &talk, 1)
                })
            },
        },
        Kind {
            name: "closes-at-once",
            deed: "A client connected and closed.",
            good: "takes the 0 of its first read for the end, and forgets the \
                   client",
            chapter: SERVER,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: always,
            cast: |_| Cast::AtOnce(vec![peers::closes_at_once()]),
        },
        Kind {
            name: "resets-at-once",
            deed: "A client connected and sent a RST before it was accepted.",
            good: "takes the error for that client's own, and accepts the next",
            chapter: SERVER,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: |_, address| matches!(address, Address::Tcp(_)),
            cast: |_| Cast::AtOnce(vec![peers::resets_at_once()]),
        },
        Kind {
            name: "half-and-fin",
            deed: "A client sent half a message and a FIN, and stayed.",
            good: "takes half a message for none, and closes",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                let half = talk.half().to_vec();
                one(move |me| {
                    me.send_all(&half)?;
                    me.finish()?;
                    me.listen()
                })
            },
        },
        Kind {
            name: "half-and-reset",
            deed: "A client sent half a message and a RST.",
            good: "ends this conversation, and no other one",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                let half = talk.half().to_vec();
                one(move |me| {
                    me.send_all(&half)?;
                    me.until_read_for(Duration::from_millis(300))?;
                    me.reset()
                })
            },
        },
        Kind {
            name: "message-and-reset",
            deed: "A client sent a message and was gone (a RST) before the \
                   answer.",
            good: "meets the error in its write, and ends this conversation",
            chapter: CLIENT,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                Cast::AtOnce(vec![peers::sends_and_is_gone(&talk.message)])
            },
        },
        Kind {
            name: "closes-on-the-answer",
            deed: "A client closed with the answer unread, which makes it a \
                   RST.",
            good: "meets the error in its next call, and ends this \
                   conversation",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: always,
            cast: |talk| {
                Cast::AtOnce(vec![peers::closes_on_the_answer(&talk.message)])
            },
        },
        Kind {
            name: "sends-after-the-end",
            deed: "A client read to the end, and sent on.",
            good: "has closed, and its kernel says so (a RST)",
            chapter: CLIENT,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: |talk, _| talk.closes,
            cast: |talk| {
                Cast::AtOnce(vec![peers::sends_after_the_end(&talk.last)])
            },
        },
        Kind {
            name: "stays-after-the-end",
            deed: "A client read to the end, and did not close.",
            good: "is done with it when it has closed itself",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: |talk, _| talk.closes,
            cast: |talk| {
                Cast::AtOnce(vec![peers::stays_after_the_end(&talk.last)])
            },
        },
        Kind {
            name: "silence",
            deed: "A client connected and said nothing.",
            good: "serves others meanwhile, and sends it away after a time",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: always,
            cast: |_| Cast::AtOnce(vec![peers::sends_and_listens(b"")]),
        },
        Kind {
            name: "half-and-silence",
            deed: "A client sent half a message, and stayed.",
            good: "serves others meanwhile, and has a time limit for the whole \
                   message",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                Cast::AtOnce(vec![peers::sends_and_listens(talk.half())])
            },
        },
        Kind {
            name: "drip",
            deed: "A client sent a byte every hundredth of a second, and no \
                   message.",
            good: "has one time limit for the message, not one for each read",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: is_text,
            cast: |_| Cast::AtOnce(vec![peers::drips(b'x')]),
        },
        Kind {
            name: "slow-loris",
            deed: "A client sent a request whose head did not end, a byte \
                   every hundredth of a second.",
            good: "has a time limit for the whole head, and serves others \
                   meanwhile",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: is_http,
            cast: |_| {
                Cast::AtOnce(vec![peers::slow_loris(
                    b"GET / HTTP/1.1\r\nHost: localhost\r\n",
                    b"X-More: more\r\n",
                )])
            },
        },
        Kind {
            name: "idle-crowd",
            deed: "A hundred clients connected, sent half a message, and \
                   stayed.",
            good: "has seats for so many and no more, and gives a seat back \
                   after a time",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: always,
            cast: |talk| {
                let idle = || peers::sends_and_listens(talk.half());
                Cast::AtOnce((0..CROWD).map(|_| idle()).collect())
            },
        },
        Kind {
            name: "connect-storm",
            deed: "Two hundred clients connected and closed, one after the \
                   other, as fast as they could.",
            good: "accepts on; none of them costs more than its own \
                   connection",
            chapter: ESTABLISHING,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: always,
            cast: |_| {
                let storm = (0..STORM).map(|_| peers::closes_at_once());
                Cast::InTurn(storm.collect())
            },
        },
        Kind {
            name: "never-reads",
            deed: "A client sent message after message, and read no answer.",
            good: "stops reading when its answers are not taken, serves \
                   others, and has a time limit for a write",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                let many = talk.message.repeat(1 + 65536 / talk.message.len());
                Cast::AtOnce(vec![peers::floods(&many, FLOOD)])
            },
        },
        Kind {
            name: "talks-without-end",
            deed: "A client sent a message and read the answer, again and \
                   again.",
            good: "serves others meanwhile",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: has_message,
            cast: |talk| {
                let talk = talk.clone();
                one(move |me| {
                    let mut count = 0;
                    while !me.is_over()? && !me.has_ended() {
                        me.send_all(&talk.message)?;
                        count += 1;
                        me.receive_until(|got| talk.is_enough(got, count))?;
                        me.breathe(Duration::from_millis(5))?;
                    }
                    Ok(())
                })
            },
        },
        Kind {
            name: "line-without-end",
            deed: "A client sent `xxxx…`, 16 MiB of it, and no end of a \
                   message.",
            good: "keeps no more of a message than it allows for one, and \
                   refuses the rest",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: is_text,
            cast: |_| Cast::AtOnce(vec![peers::floods(&[b'x'; 65536], FLOOD)]),
        },
        Kind {
            name: "huge-length",
            deed: "A client announced a message of some 2 GB, and sent five \
                   bytes of it.",
            good: "has a limit for the length, and sets no memory aside for a \
                   promise",
            chapter: FRAMING,
            owed: Owed::Nothing,
            is_bytes: true,
            fits: has_length,
            cast: |talk| match talk.is_framed() {
                true => {
                    let promise = b"\x7f\xff\xff\xffhello";
                    Cast::AtOnce(vec![peers::sends_and_listens(promise)])
                }
                false => Cast::AtOnce(vec![peers::sends_and_listens(
                    b"POST / HTTP/1.1\r\nHost: localhost\r\n\
                      Content-Length: 2147483647\r\n\r\nhello",
                )]),
            },
        },
        Kind {
            name: "empty-messages",
            deed: "A client sent a hundred empty messages.",
            good: "answers or refuses them, and lives on",
            chapter: FRAMING,
            owed: Owed::Nothing,
            is_bytes: true,
            fits: has_message,
            cast: |talk| {
                let empty: &[u8] = match (talk.is_framed(), talk.is_http()) {
                    (true, _) => &[0; 4],
                    (_, true) => b"\r\n",
                    _ => b"\n",
                };
                Cast::AtOnce(vec![peers::sends_and_listens(&empty.repeat(100))])
            },
        },
        Kind {
            name: "nul-bytes",
            deed: "A client sent 4096 NUL bytes and a line end.",
            good: "takes them for bytes, answers or refuses them, and lives on",
            chapter: FRAMING,
            owed: Owed::Nothing,
            is_bytes: true,
            fits: has_message,
            cast: |_| {
                let bytes = [&[0; 4096][..], b"\n"].concat();
                Cast::AtOnce(vec![peers::sends_and_listens(&bytes)])
            },
        },
        Kind {
            name: "not-utf-8",
            deed: "A client sent a line that is not UTF-8.",
            good: "answers or refuses it, and lives on: a peer's bytes are no \
                   text until they were looked at",
            chapter: MANY,
            owed: Owed::Nothing,
            is_bytes: true,
            fits: has_message,
            cast: |_| {
                Cast::AtOnce(vec![peers::sends_and_listens(
                    b"\xff\xfe\xc0\x80\n",
                )])
            },
        },
        Kind {
            name: "garbage",
            deed: "A client sent 64 KiB that mean nothing.",
            good: "refuses them at the first that is wrong, and lives on",
            chapter: FRAMING,
            owed: Owed::Nothing,
            is_bytes: true,
            fits: has_message,
            cast: |_| Cast::AtOnce(vec![peers::garbage(65536, 7)]),
        },
        Kind {
            name: "descriptors",
            deed: "A client sent sixteen descriptors with its message.",
            good: "refuses them (SO_PASSRIGHTS) or closes them, and answers",
            chapter: PASSING,
            owed: Owed::Answers(1),
            is_bytes: false,
            fits: is_unix,
            cast: |talk| {
                let talk = talk.clone();
                one(move |me| {
                    let (nothing, _) = io::pipe()?;
                    let gifts = [std::os::fd::AsFd::as_fd(&nothing); 16];
                    me.send_with(&talk.last, &gifts)?;
                    answers(me, &talk, 1)
                })
            },
        },
        Kind {
            name: "slow-descriptor",
            deed: "A client sent a descriptor that takes 5 s to close \
                   (SO_LINGER).",
            good: "does not receive what it did not ask for (SO_PASSRIGHTS \
                   0), or others must not wait for that close",
            chapter: PASSING,
            owed: Owed::Nothing,
            is_bytes: false,
            fits: is_unix,
            cast: |talk| {
                Cast::AtOnce(vec![peers::brings_a_slow_descriptor(
                    &talk.message,
                    LINGER,
                )])
            },
        },
    ]
}
