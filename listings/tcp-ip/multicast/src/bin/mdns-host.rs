use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};
use std::{env, fs};

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use udp::say;

fn main() -> ExitCode {
    let name = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let Some(name) = name.filter(|it| multicast::message::check(it).is_some())
    else {
        say("usage: mdns-host NAME");
        return ExitCode::FAILURE;
    };
    match run(&name) {
        Ok(never) => match never {},
        Err(why) => {
            say(format_args!("cannot start avahi-daemon: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(name: &str) -> io::Result<std::convert::Infallible> {
    // It wants a user "avahi", and a directory of that user's below /run. In
    // a lab there is nobody but root, so root is called avahi too.
    unshare(CloneFlags::CLONE_NEWNS)?;
    let none = None::<&str>;
    let private = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    mount(none, "/", none, private, none)?;
    mount(none, "/run", Some("tmpfs"), MsFlags::empty(), none)?;
    for (file, text) in [
        ("passwd", "avahi:x:0:0::/:/bin/false\n"),
        ("group", "avahi:x:0:\n"),
    ] {
        let (mine, real) = (format!("/run/{file}"), format!("/etc/{file}"));
        fs::write(&mine, text)?;
        let (mine, real) = (mine.as_str(), real.as_str());
        mount(Some(mine), real, none, MsFlags::MS_BIND, none)?;
    }
    let settings = format!(
        "[server]\nhost-name={name}\nenable-dbus=no\nuse-ipv6=no\n\
         allow-interfaces=eth0\n[publish]\npublish-workstation=no\n"
    );
    fs::write("/run/avahi.conf", settings)?;
    let mut avahi = Command::new("avahi-daemon");
    avahi.args(["--no-drop-root", "--no-chroot", "--no-rlimits"]);
    Err(avahi.args(["-f", "/run/avahi.conf"]).exec())
}
// ANCHOR_END: run
