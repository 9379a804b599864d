//! The programs, with each other and with curl, at the sizes where blocks end.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::UdpSocket;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use tempfile::{TempDir, tempdir};

trust::on_trust!();

struct Server {
    child: Child,
    address: String,
    dir: TempDir,
}

impl Server {
    fn start() -> Server {
        let dir = tempdir().expect("a directory");
        // A port that was free a moment ago.
        let free = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let address = free.local_addr().expect("an address").to_string();
        drop(free);
        let mut child = Command::new(env!("CARGO_BIN_EXE_tftp-server"))
            .arg(dir.path())
            .arg(&address)
            .stderr(Stdio::piped())
            .spawn()
            .expect("a server");
        let stderr = child.stderr.as_mut().expect("it was asked for");
        let mut line = String::new();
        BufReader::new(stderr).read_line(&mut line).expect("a line");
        assert!(line.starts_with("listening on"), "{line}");
        Server {
            child,
            address,
            dir,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn client(place: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tftp-client"))
        .args(args)
        .current_dir(place)
        .output()
        .expect("a client")
}

#[test]
fn there_and_back() {
    let server = Server::start();
    let here = tempdir().expect("a directory");
    for (n, size) in [0, 511, 512, 513, 7000].iter().enumerate() {
        for more in [&[][..], &["windowsize=4", "tsize=0"]] {
            let name = format!("f{n}-{}", more.len());
            let bytes: Vec<u8> = (0..*size).map(|n| (n % 251) as u8).collect();
            let path = here.path().join(&name);
            fs::write(&path, &bytes).expect("a file");
            for what in ["put", "get"] {
                let args = [&[what, &server.address, &name], more].concat();
                let output = client(here.path(), &args);
                assert!(output.status.success(), "{args:?}: {output:?}");
                if what == "put" {
                    fs::remove_file(&path).expect("it is there");
                }
            }
            assert_eq!(fs::read(&path).expect("it"), bytes, "{name}");
            let there = server.dir.path().join(&name);
            assert_eq!(fs::read(there).expect("it"), bytes, "{name}");
        }
    }
    let curl = Command::new("curl")
        .args(["-s", &format!("tftp://{}/f4-0", server.address)])
        .output();
    if let Ok(output) = curl {
        assert_eq!(output.stdout.len(), 7000);
    }
}

#[test]
fn errors_are_sentences() {
    let server = Server::start();
    let here = tempdir().expect("a directory");
    fs::write(here.path().join("old"), "old").expect("a file");
    fs::write(server.dir.path().join("old"), "older").expect("a file");
    for (args, why) in [
        (["get", "x", "y"], "no such address"),
        (["take", &server.address, "y"], "usage"),
        (["get", &server.address, ".."], "no file"),
        (["get", &server.address, "old"], "the file exists"),
        (
            ["put", &server.address, "old"],
            "server says: the file exists",
        ),
        (["get", &server.address, "y"], "server says: no such file"),
        (["put", &server.address, "y"], "No such file"),
    ] {
        let output = client(here.path(), &args);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(why), "{args:?}: {said}");
        assert_eq!(output.status.code(), Some(1), "{args:?}");
    }
}
