//! An office that receives nothing costs each client its turn, and the desk
//! nothing. Ports are fixed, so this plays in a network of its own.

use std::io;
use std::process::Command;

trust::on_trust!();

const SCRIPT: &str = r#"
ip link set lo up
cd "$(mktemp -d)"
"$OFFICE" 1 2>/dev/null & office=$!
until [ -S office.sock ]; do sleep 0.1; done
kill -STOP $office
"$DESK" 2>desk.log & desk=$!
until grep -qs listens desk.log; do sleep 0.1; done
python3 -c "
from socket import *
import time
clients = []
while (log := open('desk.log').read()).count('turned away') < 3:
    # Whoever came before has been handed over or turned away.
    if log.count('\\n') > len(clients):
        clients.append(create_connection(('127.0.0.1', 7022), 5))
    time.sleep(0.001)
late = clients[-1]
print('end of file' if late.recv(1) == b'' else 'answered')
"
kill -CONT $office
kill $desk $office
wait $desk $office 2>/dev/null
grep -c 'is handed over' desk.log
grep -m1 -o 'is turned away: .*' desk.log
rm -r "$PWD"
"#;

#[test]
fn a_stuck_office_does_not_stop_the_desk() -> io::Result<()> {
    if trust::left_out("a_stuck_office_does_not_stop_the_desk") {
        return Ok(());
    }
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urn", "sh", "-c", SCRIPT])
        .env("OFFICE", env!("CARGO_BIN_EXE_back-office"))
        .env("DESK", env!("CARGO_BIN_EXE_front-desk"))
        .output()?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed);
    let lines: Vec<_> = printed.lines().collect();
    let [late, handed, why] = lines[..] else {
        panic!("{printed}");
    };
    assert_eq!(late, "end of file");
    let handed: u32 = handed.parse().expect("a number");
    assert!((50..999).contains(&handed), "{handed}");
    assert_eq!(why, "is turned away: the office is stuck");
    Ok(())
}
