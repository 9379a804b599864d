//! A lender that can't accept for now goes on waiting.

use std::io::{self, BufRead, BufReader};
use std::process::{Command, Stdio};

trust::on_trust!();

#[test]
fn a_failed_accept_is_no_end() -> io::Result<()> {
    let dir =
        std::env::temp_dir().join(format!("lenders-{}", std::process::id()));
    for (program, most) in [
        (env!("CARGO_BIN_EXE_bell-alone"), 4),
        (env!("CARGO_BIN_EXE_lend-page"), 5),
        (env!("CARGO_BIN_EXE_take-page-back"), 5),
    ] {
        std::fs::create_dir(&dir)?;
        let mut lender = Command::new("sh")
            .args(["-c", &format!("ulimit -n {most}; exec \"$0\""), program])
            .current_dir(&dir)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        let log = BufReader::new(lender.stderr.take().expect("it is piped"));
        let said: Vec<_> = log.lines().take(2).collect::<Result<_, _>>()?;
        lender.kill()?;
        lender.wait()?;
        std::fs::remove_dir_all(&dir)?;
        let why = "cannot accept: Too many open files (os error 24)";
        assert_eq!(said, [why, why], "{program}");
    }
    Ok(())
}
