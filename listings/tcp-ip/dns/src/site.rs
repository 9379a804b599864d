//! Two name servers, as long as the site lives.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{fs, thread};

use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::Signal;

use crate::message::A;
use crate::name::Name;
use crate::resolver::ask;
use crate::zone;

pub struct Site {
    /// Each with its log.
    servers: Vec<(Child, PathBuf)>,
    /// knot, then unbound.
    pub addresses: [SocketAddr; 2],
}

impl Site {
    /// The servers' files are in `dir`, an absolute path.
    pub fn start(dir: &Path, ip: Ipv4Addr) -> io::Result<Site> {
        fs::create_dir_all(dir)?;
        let text = dir.to_str().ok_or(io::ErrorKind::InvalidInput)?;
        fs::write(dir.join("course.zone"), zone::names())?;
        fs::write(dir.join("knot.conf"), zone::knot(text, ip))?;
        fs::write(dir.join("unbound.conf"), zone::unbound(ip))?;
        let addresses = [(ip, 7530).into(), (ip, 7531).into()];
        let mut site = Site {
            servers: Vec::new(),
            addresses,
        };
        for (program, conf) in
            [("knotd", "knot.conf"), ("unbound", "unbound.conf")]
        {
            let log = dir.join(format!("{program}.log"));
            let mut command = Command::new(program);
            command.arg("-c").arg(dir.join(conf));
            command.stdin(Stdio::null()).stdout(Stdio::null());
            command.stderr(fs::File::create(&log)?);
            // SAFETY: between fork and exec there is one system call.
            unsafe { command.pre_exec(|| Ok(set_pdeathsig(Signal::SIGKILL)?)) };
            let child = command.spawn().map_err(|e| {
                io::Error::new(e.kind(), format!("{program}: {e}"))
            })?;
            site.servers.push((child, log));
        }
        site.until_up()?;
        Ok(site)
    }

    fn until_up(&mut self) -> io::Result<()> {
        let www: Name = "www.course.test".parse().map_err(io::Error::other)?;
        let limit = Duration::from_secs(1);
        for address in self.addresses {
            let mut tries = 0..300;
            while !ask(&[address], &www, A, limit, &mut |_| {})
                .is_ok_and(|answer| answer.records.len() == 1)
            {
                for (server, log) in &mut self.servers {
                    if let Some(status) = server.try_wait()? {
                        let log = fs::read_to_string(log)?;
                        let why = format!("a server ended: {status}\n{log}");
                        return Err(io::Error::other(why));
                    }
                }
                let late = io::ErrorKind::TimedOut;
                tries.next().ok_or(late)?;
                thread::sleep(Duration::from_millis(20));
            }
        }
        Ok(())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for (server, _) in &mut self.servers {
            let _ = server.kill().and_then(|()| server.wait());
        }
    }
}
