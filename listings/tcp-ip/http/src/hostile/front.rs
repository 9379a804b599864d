//! A proxy in front of the server: its configuration, and its log.

use std::fs;
use std::io::{self, BufRead, BufReader, Error};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Nginx,
    Haproxy,
}

/// A running proxy. It listens on the socket `front` of its directory.
pub struct Front {
    child: Child,
    /// What it thinks it has passed on: method, target, and status.
    pub lines: Receiver<String>,
}

// ANCHOR: nginx
const NGINX: &str = r#"
user root; daemon off; master_process off; pid nginx.pid;
error_log stderr emerg;
events {}
http {
    client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp;
    uwsgi_temp_path tmp; scgi_temp_path tmp;
    log_format seen '$request_method $request_uri: $upstream_status';
    access_log /dev/stdout seen;
    upstream ours { server BACK; keepalive 4; }
    server {
        listen unix:front;
        proxy_ignore_client_abort on;
        location / {
            proxy_pass http://ours;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_request_buffering off;
        }
    }
}
"#;
// ANCHOR_END: nginx

// ANCHOR: haproxy
const HAPROXY: &str = "
global
    nbthread 1
    log stdout len 65535 format raw local0
defaults
    mode http
    log global
    log-format \"%HM %HU: %ST; %Tr\"
    timeout connect 10s
    timeout client 10s
    timeout server 10s
    http-reuse always
listen ours
    bind unix@front
    server ours BACK
";
// ANCHOR_END: haproxy

impl Front {
    pub fn start(kind: Kind, dir: &Path, back: &str) -> io::Result<Front> {
        let (config, command): (&str, &[&str]) = match kind {
            Kind::Nginx => (NGINX, &["nginx", "-p", ".", "-e", "stderr"]),
            Kind::Haproxy => (HAPROXY, &["haproxy", "-V"]),
        };
        let name = dir.join("config");
        fs::write(&name, config.replace("BACK", back))?;
        let flag = if kind == Kind::Nginx { "-c" } else { "-f" };
        let mut command_line = Command::new(command[0]);
        command_line.args(&command[1..]).args([flag, "config"]);
        let mut child = command_line
            .current_dir(dir)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|why| Error::other(format!("{}: {why}", command[0])))?;
        let out = child.stdout.take().ok_or(Error::other("no output"))?;
        let (log, lines) = channel();
        let read = move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                let _ = log.send(line);
            }
        };
        thread::Builder::new().spawn(read).map_err(|why| {
            io::Error::other(format!("no thread for its log: {why}"))
        })?;
        let mut front = Front { child, lines };
        let start = Instant::now();
        while let Err(why) = UnixStream::connect(dir.join("front")) {
            if let Some(status) = front.child.try_wait()? {
                return Err(Error::other(format!("{}: {status}", command[0])));
            }
            if start.elapsed() > Duration::from_secs(20) {
                return Err(why);
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(front)
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A line of the proxy's log, if the server has answered.
pub fn passed(line: &str) -> Option<String> {
    // haproxy says -1 where it has seen no answer.
    let line = match line.split_once("; ") {
        Some((_, "-1")) => return None,
        Some((line, _)) => line,
        None => line,
    };
    let (_, status) = line.rsplit_once(": ")?;
    status.parse::<u16>().ok()?;
    Some(line.to_string())
}
