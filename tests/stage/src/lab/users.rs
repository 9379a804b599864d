//! Who exists in a lab. Root stays root, and everybody else stays who they are;
//! an ordinary user becomes root, and has others only if `/etc/subuid` gives
//! some and newuidmap(1) is there to hand them over.

use std::fs;
use std::process::{Command, Stdio};

use nix::errno::Errno;
use nix::unistd::{Pid, User, getegid, geteuid};

use super::forbidden::Failure;

/// Writes who is who into a process that has just made a user namespace.
pub fn map(process: Pid) -> Result<(), Failure> {
    let file = |name: &str| format!("/proc/{process}/{name}");
    let write = |name: &str, text: &str| {
        fs::write(file(name), text).map_err(|e| Failure::new("write the user map", e))
    };
    if geteuid().is_root() {
        write("uid_map", &identity("/proc/self/uid_map"))?;
        return write("gid_map", &identity("/proc/self/gid_map"));
    }
    if everybody(process) {
        return Ok(());
    }
    // Without help, one may give away nothing but oneself.
    write("setgroups", "deny")?;
    write("uid_map", &format!("0 {} 1", geteuid()))?;
    write("gid_map", &format!("0 {} 1", getegid()))
}

/// Each id as itself: those that exist here.
fn identity(file: &str) -> String {
    let here = fs::read_to_string(file).unwrap_or_default();
    let ranges = here.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let (inside, _, count) = (words.next()?, words.next()?, words.next()?);
        Some(format!("{inside} {inside} {count}\n"))
    });
    ranges.collect()
}

/// Asks newuidmap(1) and newgidmap(1) for as many users as there may be.
fn everybody(process: Pid) -> bool {
    let ask = |program: &str, own: u32, file: &str| {
        let Some((first, count)) = subordinate(file) else { return false };
        let mut command = Command::new(program);
        command.arg(process.to_string());
        command.args(["0", &own.to_string(), "1", "1", &first.to_string(), &count.to_string()]);
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    };
    ask("newgidmap", getegid().as_raw(), "/etc/subgid")
        && ask("newuidmap", geteuid().as_raw(), "/etc/subuid")
}

/// The ids that are this user's to give: the first, and how many.
fn subordinate(file: &str) -> Option<(u32, u32)> {
    let uid = geteuid();
    let name = User::from_uid(uid).ok().flatten().map(|user| user.name);
    let (name, uid) = (name.unwrap_or_default(), uid.to_string());
    let text = fs::read_to_string(file).ok()?;
    text.lines().find_map(|line| {
        let mut fields = line.split(':');
        let who = fields.next()?;
        let (first, count) = (fields.next()?.parse().ok()?, fields.next()?.trim().parse().ok()?);
        (who == name || who == uid).then_some((first, count))
    })
}

/// Becomes somebody else, as `sudo -u NAME` does, for good.
pub fn become_user(name: &str) -> Result<(), String> {
    let user = match name.strip_prefix('#').and_then(|id| id.parse().ok()) {
        Some(id) => User::from_uid(nix::unistd::Uid::from_raw(id)),
        None => User::from_name(name),
    };
    let user = user.map_err(|e| format!("sudo: cannot look up {name}: {e}"))?;
    let user = user.ok_or_else(|| format!("sudo: there is no user {name}"))?;
    let (uid, gid) = (user.uid, user.gid);
    let became = nix::unistd::setgroups(&[])
        .and_then(|()| nix::unistd::setresgid(gid, gid, gid))
        .and_then(|()| nix::unistd::setresuid(uid, uid, uid));
    became.map_err(|e| match e {
        Errno::EPERM | Errno::EINVAL =>
            "sudo: nobody but root exists in this lab. For others: sudo apt-get install uidmap, give yourself a line in /etc/subuid and /etc/subgid (man 5 subuid), and type cargo lab --fresh".into(),
        e => format!("sudo: cannot become {name}: {e}"),
    })
}
