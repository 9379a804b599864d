//! Where programs are looked for.

/// Whether there is such a program; what is not may be a builtin of the shell.
pub fn which(program: &str) -> bool {
    program.contains('/') || std::env::split_paths(&path()).any(|dir| dir.join(program).is_file())
}

/// The search path of a session: also where an ordinary user's path does not
/// lead, for `ip` and its like.
pub fn path() -> String {
    format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default())
}
