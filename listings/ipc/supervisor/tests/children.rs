//! What a child gets from us, and what it does not.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::os::fd::AsRawFd;
use std::process::{self, Command};
use std::sync::mpsc;

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::sys::signal::{SigHandler, Signal, signal};
use supervisor::request::{self, Request, Verb};
use supervisor::service::Service;
use supervisor::state::State;
use supervisor::{child, config};

trust::on_trust!();

fn output_of(run: &[&str]) -> io::Result<String> {
    let run: Vec<String> = run.iter().map(|word| (*word).into()).collect();
    let (mut from, to) = io::pipe()?;
    let mut child = child::spawn(&run, None, to)?;
    let mut output = String::new();
    from.read_to_string(&mut output)?;
    child.wait()?;
    Ok(output)
}

#[test]
fn nothing_is_ignored_and_no_descriptor_is_left() -> io::Result<()> {
    // SAFETY: no handler is installed.
    unsafe { signal(Signal::SIGHUP, SigHandler::SigIgn) }?;
    let (stray, _writer) = io::pipe()?;
    fcntl(&stray, FcntlArg::F_SETFD(FdFlag::empty()))?;
    let script = "grep SigIgn /proc/self/status; ls /proc/$$/fd";
    let output = output_of(&["sh", "-c", script])?;
    let (ignored, numbers) = output.split_once('\n').expect("two lines");
    let ignored = ignored.trim_start_matches("SigIgn:").trim();
    let ignored = u64::from_str_radix(ignored, 16).expect("a bit each");
    // 32 and 33 are the C library's.
    assert_eq!(ignored & !(0b11 << 31), 0, "{ignored:x}");
    assert_eq!(numbers, "0\n1\n2\n");
    // It was there, and it was inheritable.
    let n = stray.as_raw_fd().to_string();
    let ours = Command::new("ls").arg("/proc/self/fd").output()?;
    let ours = String::from_utf8_lossy(&ours.stdout).into_owned();
    assert!(ours.lines().any(|line| line == n), "{n} in {ours:?}");
    Ok(())
}

#[test]
fn the_first_process_can_not_leave_its_group() -> io::Result<()> {
    let leave = "import os
for leave in os.setsid, lambda: os.setpgid(0, os.getppid()):
    try: leave(); print('left')
    except OSError as e: print(e.errno)";
    assert_eq!(output_of(&["python3", "-c", leave])?, "1\n1\n");
    Ok(())
}

/// Another user's would clear PR_SET_PDEATHSIG.
#[test]
fn our_own_set_user_id_program_does_not_outlive_us() -> io::Result<()> {
    let place = std::env::temp_dir().join(format!("own-{}", process::id()));
    let script = r#"umask 077
        cp "$(python3 -c 'import sys; print(sys.executable)')" "$0" &&
            chmod 4700 "$0" || exit
        export PYTHONHOME="$(python3 -c 'import sys; print(sys.base_prefix)')"
        exec "$0" -c 'import ctypes
tie = ctypes.c_int()
ctypes.CDLL(None).prctl(2, ctypes.byref(tie))
print(tie.value)'"#;
    let own = place.to_string_lossy();
    let output = output_of(&["sh", "-c", script, &own]);
    fs::remove_file(&place)?;
    assert_eq!(output?, "9\n");
    Ok(())
}

/// Two services, one address: the second start of all fails, after the control
/// socket was bound.
#[test]
fn a_start_that_fails_leaves_no_socket() -> io::Result<()> {
    let place =
        std::env::temp_dir().join(format!("start-{}", std::process::id()));
    std::fs::create_dir(&place)?;
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let taken = listener.local_addr()?;
    let text = format!("[a]\nlisten = \"{taken}\"\nrun = [\"true\"]\n");
    std::fs::write(place.join("a.toml"), text)?;
    let ended = Command::new(env!("CARGO_BIN_EXE_supervise"))
        .args(["a.toml", "a.sock"])
        .current_dir(&place)
        .output()?;
    let socket_left = place.join("a.sock").exists();
    std::fs::remove_dir_all(&place)?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.contains("in use"), "{said}");
    assert!(!socket_left, "{said}");
    Ok(())
}

#[test]
fn a_name_may_have_spaces_and_nothing_worse() -> io::Result<()> {
    let asked = Request::parse(b"stop  my best service ");
    let Some(Request::Of(name, _)) = asked else {
        return Err(io::Error::other("not understood"));
    };
    assert_eq!(name, "my best service");
    let path =
        std::env::temp_dir().join(format!("names-{}.toml", std::process::id()));
    for (name, good) in [("a b", true), (" a", false), ("a\\nb", false)] {
        std::fs::write(&path, format!("[\"{name}\"]\nrun = [\"true\"]\n"))?;
        assert_eq!(config::read(&path).is_ok(), good, "{name}");
    }
    std::fs::remove_file(&path)
}

/// What the environment says is not believed.
#[test]
fn the_greeter_asks_what_it_was_handed() -> io::Result<()> {
    for (handed, why) in [
        ("3<&-", "descriptor 3 is not open"),
        ("3</dev/null", "descriptor 3 is no listening socket"),
    ] {
        let script = format!(
            "LISTEN_PID=$$ LISTEN_FDS=1; export LISTEN_PID LISTEN_FDS
            exec \"$0\" {handed}"
        );
        let ended = Command::new("sh")
            .args(["-c", &script, env!("CARGO_BIN_EXE_greeter")])
            .output()?;
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert_eq!(said, format!("cannot greet: {why}\n"));
    }
    Ok(())
}

/// A socket that listens, and is not for TCP.
#[test]
fn the_greeter_wants_tcp() -> io::Result<()> {
    let script = "import os, socket, sys
s = socket.socket(socket.AF_UNIX)
s.bind('')
s.listen()
os.dup2(s.fileno(), 3)
os.set_inheritable(3, True)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS='1')
os.execl(sys.argv[1], sys.argv[1])";
    let ended = Command::new("timeout")
        .args(["20", "python3", "-c", script])
        .arg(env!("CARGO_BIN_EXE_greeter"))
        .output()?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(1), "{said}");
    let why = "descriptor 3 listens, but for AF_UNIX, not TCP";
    assert_eq!(said, format!("cannot greet: {why}\n"));
    Ok(())
}

/// A stop may take long, and who asks for it may come and go.
#[test]
fn who_has_hung_up_is_forgotten() -> io::Result<()> {
    let (events, _inbox) = mpsc::sync_channel(1);
    let config = config::Service {
        run: vec!["true".into()],
        listen: None,
        grace: 1,
    };
    let service = Service::new("it".into(), config, events)?;
    let mut services = BTreeMap::from([("it".into(), service)]);
    let stop = || Request::Of("it".into(), Verb::Stop);
    let (answer, waits) = mpsc::channel();
    request::asked(&mut services, stop(), answer);
    for _ in 0..100 {
        request::asked(&mut services, stop(), mpsc::channel().0);
    }
    // The one that waits, and the last, which was not asked yet.
    let service = services.get_mut("it").expect("it is there");
    assert_eq!(service.waiting.len(), 2);
    service.settle();
    let said: String = waits.try_iter().collect();
    assert!(said.starts_with("ok: it: stopped"), "{said}");
    Ok(())
}

/// A program that may not be signalled runs on, so nothing is "ok".
#[test]
fn what_can_not_be_stopped_is_an_error() -> io::Result<()> {
    let (events, _inbox) = mpsc::sync_channel(1);
    let config = config::Service {
        run: vec!["true".into()],
        listen: None,
        grace: 1,
    };
    let mut service = Service::new("other".into(), config, events)?;
    service.state = State::Stuck {
        child: Command::new("true").spawn()?,
        why: "Operation not permitted".into(),
    };
    for to_run in [true, false] {
        let (answer, answered) = mpsc::channel();
        service.waiting.push((to_run, answer));
        service.settle();
        let said = answered.recv().map_err(io::Error::other)?;
        assert!(said.starts_with("error: other: process"), "{said}");
    }
    Ok(())
}
