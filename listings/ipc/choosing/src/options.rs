//! What the command line asks for.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use crate::machine::cores;
use crate::setup::two_cpus;
use crate::transport::Transport;

// ANCHOR: usage
/// How to call `measure-ipc`.
pub const USAGE: &str =
    "usage: measure-ipc [--short] [--out DIR] [--only TRANSPORT]
       [--cpus A,B] [--send-buffer BYTES] [--time MILLISECONDS]";
// ANCHOR_END: usage

pub struct Options {
    pub sizes: Vec<usize>,
    pub time: Duration,
    pub out: PathBuf,
    pub cpus: [usize; 2],
    pub send_buffer: Option<usize>,
    pub only: Option<Transport>,
}

impl Options {
    /// How it is measured, in words.
    pub fn in_words(&self) -> String {
        let ([a, b], time) = (self.cpus, self.time.as_millis());
        let buffer =
            self.send_buffer.map(|bytes| format!(", SO_SNDBUF {bytes}"));
        format!(
            "CPUs {a} and {b}, {}, {time} ms each{}",
            cores([a, b]),
            buffer.unwrap_or_default()
        )
    }
}

/// Reads a command line. `None` if it is none that we know.
pub fn options(arguments: &[OsString]) -> Option<Options> {
    let mut options = Options {
        sizes: (0..=20).step_by(2).map(|power| 1 << power).collect(),
        time: Duration::from_millis(400),
        out: PathBuf::from("target/measured"),
        cpus: two_cpus().ok()?,
        send_buffer: None,
        only: None,
    };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut word = || arguments.next()?.to_str();
        match argument.to_str()? {
            "--short" => {
                options.sizes = vec![1, 4 << 10, 256 << 10];
                options.time = Duration::from_millis(2);
            }
            "--out" => options.out = arguments.next()?.into(),
            "--only" => options.only = Some(Transport::named(word()?)?),
            "--send-buffer" => {
                options.send_buffer = Some(word()?.parse().ok()?)
            }
            "--time" => {
                let time = word()?.parse().ok().filter(|t| *t <= 10_000)?;
                options.time = Duration::from_millis(time);
            }
            "--cpus" => {
                let (a, b) = word()?.split_once(',')?;
                options.cpus = [a.parse().ok()?, b.parse().ok()?];
            }
            _ => return None,
        }
    }
    Some(options)
}
