//! Why a system gives no namespaces, and what to type so that it does.

use std::fmt::{self, Display};
use std::fs;
use std::io;
use std::path::Path;

use nix::errno::Errno;

/// A step of making a lab that failed, and how.
#[derive(Debug, Clone)]
pub struct Failure {
    pub step: String,
    pub errno: Errno,
}

impl Failure {
    pub fn new(step: impl Into<String>, error: impl Into<io::Error>) -> Failure {
        let errno = error.into().raw_os_error().map_or(Errno::UnknownErrno, Errno::from_raw);
        Failure { step: step.into(), errno }
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {}: {}", self.step, self.errno.desc())
    }
}

/// One sentence: what forbids, and what to type. `sys` is `/proc/sys`, and `/`
/// is where containers leave their marks.
pub fn advice(failure: &Failure, sys: &Path, root: &Path) -> String {
    let value = |name: &str| {
        let text = fs::read_to_string(sys.join(name.replace('.', "/"))).ok()?;
        text.trim().parse::<u64>().ok()
    };
    let zero = |name: &&&str| value(name) == Some(0);
    let set = |name: &str, to: &str| {
        format!("to allow them, type: sudo sysctl -w {name}={to}, and cargo lab again.")
    };
    let container = [".dockerenv", "run/.containerenv"].iter().any(|m| root.join(m).exists());
    let what = if value("kernel.apparmor_restrict_unprivileged_userns") == Some(1) {
        let name = "kernel.apparmor_restrict_unprivileged_userns";
        format!(
            "Ubuntu's AppArmor keeps namespaces from programs that it does not know; {}",
            set(name, "0")
        )
    } else if value("kernel.unprivileged_userns_clone") == Some(0) {
        format!(
            "This system keeps namespaces to root; {}",
            set("kernel.unprivileged_userns_clone", "1")
        )
    } else if let Some(name) = LIMITS.iter().find(zero) {
        format!("This system allows no namespaces ({name} is 0); {}", set(name, "10000"))
    } else if container {
        "This container may not make namespaces; to allow them, start it with: --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined (podman: --security-opt unmask=ALL).".into()
    } else {
        format!(
            "This system does not let us make namespaces ({failure}); if somebody may become root here, type: sudo -E env \"PATH=$PATH\" cargo lab."
        )
    };
    format!(
        "{what} Until then this is a plain shell: ports, processes and users are this machine's."
    )
}

const LIMITS: [&str; 6] = [
    "user.max_user_namespaces",
    "user.max_net_namespaces",
    "user.max_pid_namespaces",
    "user.max_mnt_namespaces",
    "user.max_uts_namespaces",
    "user.max_ipc_namespaces",
];
