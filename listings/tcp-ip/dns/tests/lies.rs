//! A server whose calls are interrupted answers all the same. strace
//! interrupts the first of each.

use std::process::Command;

trust::on_trust!();

/// In a network of its own: the port of `tell-lies` is fixed.
const RUN: &str = r#"
ip link set lo up
strace -D -qq -o /dev/null -e inject=sendto,recvfrom:error=EINTR:when=1 \
    "$1" 2>said &
server=$!
tail -f --pid=$server said | grep -q -m 1 listening
"$2" 127.0.0.1:7532 honest.test
kill $server
cat said >&2
"#;

#[test]
fn an_interrupted_answer_is_sent_again() {
    if trust::left_out("an_interrupted_answer_is_sent_again") {
        return;
    }
    let here = tempfile::tempdir().expect("a directory");
    let ran = Command::new("timeout")
        .args(["20", "unshare", "--user", "--map-root-user", "--net"])
        .args(["sh", "-c", RUN, "sh"])
        .arg(env!("CARGO_BIN_EXE_tell-lies"))
        .arg(env!("CARGO_BIN_EXE_take-first"))
        .current_dir(here.path())
        .output()
        .expect("timeout");
    let said = String::from_utf8_lossy(&ran.stdout);
    let why = String::from_utf8_lossy(&ran.stderr);
    if why.contains("strace: ") {
        trust::lacks("an_interrupted_answer_is_sent_again", &why);
        return;
    }
    assert_eq!(said, "honest.test: 192.0.2.1\n", "{why}");
}
