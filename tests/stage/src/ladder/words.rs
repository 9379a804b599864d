//! The words of a ladder: what a step says, read once into what it means. As
//! they are kept, they are plain text.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! names {
    ($($name:ident $text:literal)*) => {
        /// A system call that a ladder may show.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Name {
            $($name,)*
        }

        impl Name {
            pub fn of(text: &str) -> Option<Name> {
                match text {
                    $($text => Some(Name::$name),)*
                    _ => None,
                }
            }

            pub fn text(self) -> &'static str {
                match self {
                    $(Name::$name => $text,)*
                }
            }
        }
    };
}

names! {
    Socket "socket"
    Socketpair "socketpair"
    Bind "bind"
    Listen "listen"
    Connect "connect"
    Accept "accept"
    Accept4 "accept4"
    Send "send"
    Sendto "sendto"
    Sendmsg "sendmsg"
    Write "write"
    Writev "writev"
    Sendfile "sendfile"
    Splice "splice"
    Recv "recv"
    Recvfrom "recvfrom"
    Recvmsg "recvmsg"
    Read "read"
    Readv "readv"
    Shutdown "shutdown"
    Close "close"
    CloseRange "close_range"
    Getsockopt "getsockopt"
    Setsockopt "setsockopt"
    Poll "poll"
    Ppoll "ppoll"
    Select "select"
    Pselect6 "pselect6"
    EpollWait "epoll_wait"
    EpollPwait "epoll_pwait"
    EpollPwait2 "epoll_pwait2"
    Execve "execve"
    ExitGroup "exit_group"
}

impl Name {
    /// Whether it takes bytes out of a socket.
    pub fn receives(self) -> bool {
        matches!(self, Name::Recv | Name::Recvfrom | Name::Recvmsg | Name::Read | Name::Readv)
    }

    /// Whether it waits for the first of several.
    pub fn waits(self) -> bool {
        let polls = matches!(self, Name::Poll | Name::Ppoll | Name::Select | Name::Pselect6);
        polls || matches!(self, Name::EpollWait | Name::EpollPwait | Name::EpollPwait2)
    }
}

/// A text that is kept as it is shown, and read into what it means.
macro_rules! kept_as_text {
    ($name:ident) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name::read(&text)
            }
        }

        impl From<$name> for String {
            fn from(words: $name) -> String {
                words.to_string()
            }
        }
    };
}

/// A call with the arguments that matter: `connect(3, 127.0.0.1:7007)`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Words {
    /// None: the process was ended from outside, and called nothing.
    pub name: Option<Name>,
    text: String,
}

kept_as_text!(Words);

impl Words {
    pub fn of(name: Name, arguments: &str) -> Words {
        Words { name: Some(name), text: format!("{}({arguments})", name.text()) }
    }

    pub fn read(text: &str) -> Words {
        let name = text.split_once('(').and_then(|(name, _)| Name::of(name));
        Words { name, text: text.to_owned() }
    }

    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// What a call gave.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Outcome {
    /// `3`, or `6 "hello\n"`
    Value(String),
    /// `ECONNREFUSED`
    Error(String),
    /// By a signal.
    Interrupted,
    /// Its process ended first.
    Never,
    /// Which descriptors went with it.
    Closes(Vec<i32>),
}

kept_as_text!(Outcome);

const INTERRUPTED: &str = "interrupted";
const NEVER: &str = "never returns";
const CLOSES: &str = "closes ";

impl Outcome {
    pub fn read(text: &str) -> Outcome {
        let errno = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
        let numbers = |text: &str| text.split(", ").map(|n| n.parse().ok()).collect();
        match (text, text.strip_prefix(CLOSES).and_then(numbers)) {
            (INTERRUPTED, _) => Outcome::Interrupted,
            (NEVER, _) => Outcome::Never,
            (_, Some(closed)) => Outcome::Closes(closed),
            _ if text.starts_with('E') && text.chars().all(errno) => Outcome::Error(text.into()),
            _ => Outcome::Value(text.into()),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Outcome::Value(text) | Outcome::Error(text) => f.write_str(text),
            Outcome::Interrupted => f.write_str(INTERRUPTED),
            Outcome::Never => f.write_str(NEVER),
            Outcome::Closes(closed) => {
                let numbers: Vec<String> = closed.iter().map(i32::to_string).collect();
                write!(f, "{CLOSES}{}", numbers.join(", "))
            }
        }
    }
}

/// What passes between UNIX sockets.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Passes {
    Connect,
    /// `6 bytes "hello\n"`
    Data(String),
    Eof,
}

kept_as_text!(Passes);

const CONNECT: &str = "connect";
const EOF: &str = "end of file";

impl Passes {
    pub fn read(text: &str) -> Passes {
        match text {
            CONNECT => Passes::Connect,
            EOF => Passes::Eof,
            data => Passes::Data(data.into()),
        }
    }
}

impl fmt::Display for Passes {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Passes::Connect => CONNECT,
            Passes::Data(text) => text,
            Passes::Eof => EOF,
        })
    }
}
