//! The office goes, and the next one is stuck already: the desk does not wait
//! for it. Ports are fixed, so this plays in a network of its own.

use std::io;
use std::process::Command;

trust::on_trust!();

const SCRIPT: &str = r#"
ip link set lo up
cd "$(mktemp -d)"
python3 -c "
import os, subprocess
from socket import *

def office():
    listener = socket(AF_UNIX)
    listener.bind('office.sock')
    listener.listen(0)
    return listener

def client():
    with create_connection(('127.0.0.1', 7022), 5) as it:
        return it.recv(1)

first = office()
desk = subprocess.Popen([os.environ['DESK']], stderr=subprocess.PIPE)
stream, _ = first.accept()
assert b'listens' in desk.stderr.readline()
for it in stream, first:
    it.close()
os.remove('office.sock')
second = office()
full = socket(AF_UNIX)
full.connect('office.sock')
print(client(), client())
# A client may hear the end before the log has its line.
turned = 0
while turned < 2 and (line := desk.stderr.readline().decode()):
    print(line, end='')
    turned += 'is turned away' in line
desk.kill()
desk.wait()
"
rm -r "$PWD"
"#;

#[test]
fn a_new_office_that_is_stuck_does_not_stop_the_desk() -> io::Result<()> {
    if trust::left_out("a_new_office_that_is_stuck_does_not_stop_the_desk") {
        return Ok(());
    }
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urn", "sh", "-c", SCRIPT])
        .env("DESK", env!("CARGO_BIN_EXE_front-desk"))
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    assert!(printed.starts_with("b'' b''\n"), "{printed}");
    assert_eq!(printed.matches("is turned away").count(), 2, "{printed}");
    assert!(
        printed.contains("cannot connect to office.sock"),
        "{printed}"
    );
    Ok(())
}
