//! A call that was interrupted is made again. strace interrupts each kind of
//! call once, at its first, its second and its third time.

use std::process::Command;

trust::on_trust!();

#[test]
fn nobody_notices() {
    let programs = [
        env!("CARGO_BIN_EXE_strangers"),
        env!("CARGO_BIN_EXE_one-error"),
    ];
    for program in programs {
        for when in 1..4 {
            let inject =
                format!("inject=sendto,recvfrom,poll:error=EINTR:when={when}");
            let ran = Command::new("strace")
                .args(["-D", "-qq", "-o", "/dev/null", "-e", &inject])
                .arg(program)
                .output();
            let ran = match ran {
                Ok(it) if !it.stderr.starts_with(b"strace: ") => it,
                why => {
                    eprintln!("strace does not run: {why:?}");
                    return;
                }
            };
            let said = String::from_utf8_lossy(&ran.stdout).to_lowercase();
            let why = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.success(), "{program} {when}: {why}");
            assert!(!said.contains("interrupt"), "{program} {when}: {said}");
        }
    }
}
