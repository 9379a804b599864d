//! The programs, with each other and with curl, at the sizes where blocks end.

use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::{SocketAddr, UdpSocket};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::Duration;

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

/// A call that was interrupted is made again.
fn hear(
    socket: &UdpSocket,
    buf: &mut [u8],
) -> std::io::Result<(usize, SocketAddr)> {
    loop {
        match socket.recv_from(buf) {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            heard => return heard,
        }
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

/// A server that announces a size, and sends another one.
#[test]
fn the_size_is_compared() {
    let liar = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let limit = Some(Duration::from_secs(20));
    liar.set_read_timeout(limit).expect("a limit");
    let address = liar.local_addr().expect("an address").to_string();
    let here = tempdir().expect("a directory");
    let place = here.path().to_owned();
    let client = thread::spawn(move || {
        client(&place, &["get", &address, "short", "tsize=0"])
    });
    let mut buf = [0; 600];
    let (_, peer) = hear(&liar, &mut buf).expect("a request");
    liar.send_to(b"\0\x06tsize\x00500\0", peer)
        .expect("an OACK");
    let (n, _) = hear(&liar, &mut buf).expect("an answer");
    assert_eq!(buf[..n], *b"\0\x04\0\0");
    liar.send_to(b"\0\x03\0\x01text", peer).expect("a block");
    let (n, _) = hear(&liar, &mut buf).expect("an answer");
    assert_eq!(buf[..n], *b"\0\x05\0\x00500 bytes announced, 4 sent\0");
    let output = client.join().expect("it ran");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_dir(here.path()).expect("it").count(), 0);
}

/// curl does not know how much it will read: it says 0.
#[test]
fn zero_announces_nothing() {
    let server = Server::start();
    let curl = Command::new("curl")
        .args(["-s", "-T", "-", &format!("tftp://{}/new", server.address)])
        .stdin(Stdio::piped())
        .spawn();
    let Ok(mut curl) = curl else {
        return;
    };
    let mut stdin = curl.stdin.take().expect("it was asked for");
    stdin.write_all(&[7; 1000]).expect("curl reads");
    drop(stdin);
    assert!(curl.wait().expect("it ends").success());
    let got = fs::read(server.dir.path().join("new")).expect("a file");
    assert_eq!(got, [7; 1000]);
}

/// One port for one transfer after another: `tftp` of tftp-hpa does so.
#[test]
fn the_next_request_need_not_wait() {
    let server = Server::start();
    let client = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let limit = Some(Duration::from_secs(10));
    client.set_read_timeout(limit).expect("a limit");
    let mut buf = [0; 600];
    let mut ask = |what: &[u8], to: &str| -> (Vec<u8>, String) {
        client.send_to(what, to).expect("it is there");
        let (n, from) = hear(&client, &mut buf).expect("an answer");
        (buf[..n].to_vec(), from.to_string())
    };
    let (answer, port) = ask(b"\0\x02up\0octet\0", &server.address);
    assert_eq!(answer, b"\0\x04\0\0");
    let (answer, _) = ask(b"\0\x03\0\x01text", &port);
    assert_eq!(answer, b"\0\x04\0\x01");
    let (answer, next) = ask(b"\0\x01up\0octet\0", &server.address);
    assert_eq!(answer, b"\0\x03\0\x01text");
    // The first transfer stays all the same, and says its last ACK again.
    let (answer, _) = ask(b"\0\x03\0\x01text", &port);
    assert_eq!(answer, b"\0\x04\0\x01");
    client.send_to(b"\0\x04\0\x01", next).expect("it is there");
}

/// One transfer answers, however often the request came.
#[test]
fn a_request_that_comes_twice_is_one() {
    let server = Server::start();
    fs::write(server.dir.path().join("f"), "text").expect("a file");
    let client = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let limit = Some(Duration::from_secs(10));
    client.set_read_timeout(limit).expect("a limit");
    for _ in 0..3 {
        let request = b"\0\x01f\0octet\0";
        client
            .send_to(request, &server.address)
            .expect("it is there");
    }
    // Silence repeats the block, from the same port.
    let mut port = None;
    for _ in 0..3 {
        let (_, from) = hear(&client, &mut [0; 600]).expect("a block");
        assert_eq!(from, *port.get_or_insert(from));
    }
    // And the next client is served.
    let here = tempdir().expect("a directory");
    let output = self::client(here.path(), &["get", &server.address, "f"]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn errors_are_sentences() {
    let server = Server::start();
    let here = tempdir().expect("a directory");
    fs::write(here.path().join("old"), "old").expect("a file");
    fs::write(server.dir.path().join("old"), "older").expect("a file");
    for (args, why) in [
        (["get", "x", "y"], "x is no address"),
        (["take", &server.address, "y"], "usage"),
        (["get", &server.address, ".."], "no file"),
        (["get", &server.address, "old"], "the file exists"),
        (
            ["put", &server.address, "old"],
            "server says: the file exists",
        ),
        (["get", &server.address, "y"], "server says: no such file"),
        (["put", &server.address, "y"], "No such file"),
        (["put", &server.address, "/dev/stdin"], "not a plain file"),
        (
            ["put", &server.address, "/proc/version"],
            "not a plain file",
        ),
    ] {
        let output = client(here.path(), &args);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(why), "{args:?}: {said}");
        assert_eq!(output.status.code(), Some(1), "{args:?}");
    }
}

/// The last ACK was lost, and a client of others waits for five seconds
/// before it asks again.
#[test]
fn the_server_stays_for_the_last_ack() {
    let server = Server::start();
    let client = UdpSocket::bind("127.0.0.1:0").expect("a socket");
    let mut buf = [0; 100];
    client
        .send_to(b"\0\x02late\0octet\0", &server.address)
        .expect("a request");
    let limit = Some(Duration::from_secs(10));
    client.set_read_timeout(limit).expect("a limit");
    let (_, there) = hear(&client, &mut buf).expect("ACK 0");
    client
        .send_to(b"\0\x03\0\x01all", there)
        .expect("the block");
    let (n, _) = hear(&client, &mut buf).expect("ACK 1");
    assert_eq!(&buf[..n], b"\0\x04\0\x01");
    let patience = Some(Duration::from_millis(5500));
    client.set_read_timeout(patience).expect("a limit");
    hear(&client, &mut buf).expect_err("nothing comes by itself");
    client
        .send_to(b"\0\x03\0\x01all", there)
        .expect("the block");
    let (n, _) = hear(&client, &mut buf).expect("ACK 1 again");
    assert_eq!(&buf[..n], b"\0\x04\0\x01");
}
