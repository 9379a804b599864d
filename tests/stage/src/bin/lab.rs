//! `cargo lab`, and inside a lab the small programs `cargo`, `sudo` and `ls`.

use std::process::ExitCode;

fn main() -> ExitCode {
    stage::lab::main()
}
