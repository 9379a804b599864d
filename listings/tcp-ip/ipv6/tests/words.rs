//! An argument that is no text gets a sentence, and no panic.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::process::Command;

trust::on_trust!();

#[test]
fn an_argument_need_not_be_text() {
    for program in [
        env!("CARGO_BIN_EXE_deny-as-seen"),
        env!("CARGO_BIN_EXE_deny-unmapped"),
        env!("CARGO_BIN_EXE_deny-hosts"),
        env!("CARGO_BIN_EXE_one-form"),
        env!("CARGO_BIN_EXE_which-source"),
    ] {
        let output = Command::new(program)
            .arg(OsStr::from_bytes(b"\xff"))
            .output()
            .expect("it was built");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{program}: {said}");
        assert!(
            said.ends_with(": \u{fffd} is no text\n"),
            "{program}: {said}"
        );
    }
}

/// A zone's number is asked by a socket. If there is none, that is no missing
/// interface.
#[test]
fn an_interface_is_not_missing_for_want_of_a_socket() {
    let output = Command::new("strace")
        .args("-qq -o /dev/null -e inject=socket:error=EMFILE".split(' '))
        .args([env!("CARGO_BIN_EXE_deny-hosts"), "fe80::1%lo"])
        .output();
    let Ok(output) = output else {
        return trust::lacks(
            "an_interface_is_not_missing_for_want_of_a_socket",
            "no strace",
        );
    };
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("strace: ") {
        return trust::lacks(
            "an_interface_is_not_missing_for_want_of_a_socket",
            &said,
        );
    }
    assert_eq!(said, "deny-hosts: no socket to ask for interface lo\n");
}
