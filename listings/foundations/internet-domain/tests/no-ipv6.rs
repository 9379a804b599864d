//! Where the kernel has no IPv6 at all, `who-is-reached` shows IPv4 all the
//! same; where it has no socket to give, it says so.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

use nix::libc;

trust::on_trust!();

/// In a network of its own: the port is fixed.
const RUN: &str = r#"
ip link set lo up
exec $2 "$1" 127.0.0.1
"#;
/// The first socket listens, and three call addresses of IPv4.
const STRACE: &str =
    "strace -qq -o /dev/null -e inject=socket:error=EMFILE:when=5+";

fn shows(by: &str, ipv6: bool) -> (String, String) {
    let mut run = Command::new("timeout");
    run.args(["20", "unshare", "--user", "--map-root-user", "--net"])
        .args(["sh", "-c", RUN, "sh"])
        .args([env!("CARGO_BIN_EXE_who-is-reached"), by]);
    if !ipv6 {
        // SAFETY: system calls, and memory on the stack.
        unsafe { run.pre_exec(without_ipv6) };
    }
    let ran = run.output().expect("timeout");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (text(&ran.stdout), text(&ran.stderr))
}

/// From here on `socket(AF_INET6, …)` fails as on a kernel that was started
/// with `ipv6.disable=1`.
fn without_ipv6() -> io::Result<()> {
    const NUMBER: u32 = 0;
    const FIRST: u32 = if cfg!(target_endian = "little") {
        16
    } else {
        20
    };
    let step = |code: u32, jf: u8, k: u32| libc::sock_filter {
        code: code as u16,
        jt: 0,
        jf,
        k,
    };
    let load = libc::BPF_LD | libc::BPF_W | libc::BPF_ABS;
    let equal = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
    let answer = libc::BPF_RET | libc::BPF_K;
    let error = libc::SECCOMP_RET_ERRNO | libc::EAFNOSUPPORT as u32;
    let mut steps = [
        step(load, 0, NUMBER),
        step(equal, 3, libc::SYS_socket as u32),
        step(load, 0, FIRST),
        step(equal, 1, libc::AF_INET6 as u32),
        step(answer, 0, error),
        step(answer, 0, libc::SECCOMP_RET_ALLOW),
    ];
    let program = libc::sock_fprog {
        len: steps.len() as u16,
        filter: steps.as_mut_ptr(),
    };
    // SAFETY: the kernel copies the program.
    let failed = unsafe {
        libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
            || libc::prctl(
                libc::PR_SET_SECCOMP,
                libc::SECCOMP_MODE_FILTER,
                &program,
            ) != 0
    };
    if failed {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}

#[test]
fn ipv4_is_shown() {
    if trust::left_out("ipv4_is_shown") {
        return;
    }
    let (shown, why) = shows("", false);
    assert_eq!(shown, "127.0.0.1 answers at 127.0.0.1 0.0.0.0\n", "{why}");
}

#[test]
fn a_shortage_is_no_answer() {
    if trust::left_out("a_shortage_is_no_answer") {
        return;
    }
    let (shown, why) = shows(STRACE, true);
    if why.contains("strace: ") {
        trust::lacks("a_shortage_is_no_answer", &why);
        return;
    }
    assert_eq!(shown, "", "{why}");
    assert!(why.contains("::1: Too many open files"), "{why}");
}
