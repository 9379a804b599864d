use std::env;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;

fn main() -> ExitCode {
    for text in env::args_os().skip(1) {
        let sum = checksum(text.as_bytes());
        let text = text.display();
        if let Err(why) = writeln!(io::stdout(), "{sum:04x}  {text}") {
            let _ = writeln!(io::stderr(), "cannot print: {why}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

// ANCHOR: checksum
/// RFC 1071: the 16-bit words, added; what is carried out at the left is added
/// at the right.
fn checksum(bytes: &[u8]) -> u16 {
    let mut sum: u64 = 0;
    for pair in bytes.chunks(2) {
        let second = pair.get(1).copied().unwrap_or(0);
        sum += u64::from(u16::from_be_bytes([pair[0], second]));
    }
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !(sum as u16)
}
// ANCHOR_END: checksum
