//! What `capture` does when its command, its file or its host is unusual.

#[path = "net/place.rs"]
mod place;

use std::net::{TcpStream, UdpSocket};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use place::{Outcome, in_a_place};

trust::on_trust!();

const MS: Duration = Duration::from_millis(1);

fn capture(words: &[&str]) -> std::io::Result<(Output, Duration)> {
    let name = format!("{}.pcap", std::process::id());
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let began = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_capture"))
        .arg(if words[0] == "full" {
            Path::new("/dev/full")
        } else {
            &file
        })
        .args(&words[1..])
        .output()?;
    Ok((output, began.elapsed()))
}

#[test]
fn the_status_is_the_command_s() -> Outcome {
    in_a_place("the_status_is_the_command_s", || {
        for (command, code) in
            [("exit 0", 0), ("exit 3", 3), ("kill -TERM $$", 143)]
        {
            let (output, _) = capture(&["", "sh", "-c", command])?;
            assert_eq!(output.status.code(), Some(code), "{command}");
        }
        for (words, what) in [
            (&["", "no-such-command"][..], "no-such-command: "),
            (&["full", "sleep", "60"], "/dev/full: "),
        ] {
            let (output, _) = capture(words)?;
            let said = String::from_utf8(output.stderr)?;
            assert!(said.contains(what), "{said}");
            assert_eq!(output.status.code(), Some(1));
        }
        Ok(())
    })
}

#[test]
fn it_ends_where_others_talk() -> Outcome {
    in_a_place("it_ends_where_others_talk", || {
        let up = ["link", "set", "lo", "up"];
        assert!(Command::new("ip").args(up).status()?.success());
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        for (tcp, from, to) in [(false, 500, 4_000), (true, 5_000, 15_000)] {
            let done = AtomicBool::new(false);
            let took = thread::scope(|scope| {
                scope.spawn(|| {
                    while !done.load(Ordering::Relaxed) {
                        let _ = match tcp {
                            true => TcpStream::connect("127.0.0.1:9").is_ok(),
                            false => {
                                socket.send_to(b"x", "127.0.0.1:9").is_ok()
                            }
                        };
                        thread::sleep(100 * MS);
                    }
                });
                let took = capture(&["", "true"]);
                done.store(true, Ordering::Relaxed);
                took
            })?
            .1;
            assert!((from * MS..to * MS).contains(&took), "{took:?}");
        }
        Ok(())
    })
}
