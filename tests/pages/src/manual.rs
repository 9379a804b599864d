//! Whether a man page that a page cites exists, asked of the installed manual.

use std::fs;
use std::path::Path;

/// Pages that Debian's manual will have, and has not everywhere yet: their
/// packages are younger (man-pages 6.10 cut proc(5) into pieces), or are not
/// installed for one citation (libsystemd-dev, liburing-dev).
const LATER: &[&str] = &[
    "fcntl_locking.2",
    "io_uring_prep_futex_wait.3",
    "proc_pid_fd.5",
    "proc_pid_status.5",
    "proc_pid_wchan.5",
    "proc_sys_fs.5",
    "proc_sys_kernel.5",
    "proc_sys_vm.5",
    "sd_listen_fds.3",
];

/// Where the manual is installed.
pub const MANUAL: &str = "/usr/share/man";

/// Why the page `name(section)` cannot be cited, if it cannot. Without a manual
/// below `manual` nothing can be said, and nothing is.
pub fn lacks(manual: &Path, name: &str, section: &str) -> Option<String> {
    let page = format!("{name}.{section}");
    if LATER.contains(&page.as_str()) || !has(manual, "2", "read.2") {
        return None;
    }
    (!has(manual, section, &page)).then(|| {
        format!(
            "the manual has no {name}({section}). Mend the name, or install the package that has it and add that to .ci/packages."
        )
    })
}

fn has(manual: &Path, section: &str, page: &str) -> bool {
    let pages = fs::read_dir(manual.join(format!("man{section}"))).into_iter().flatten().flatten();
    // `read.2.gz`, `sd_listen_fds.3.gz`, `SSL_read.3ssl.gz`
    pages.map(|entry| entry.file_name()).any(|name| {
        let name = name.to_string_lossy();
        name.strip_prefix(page).is_some_and(|rest| {
            rest.is_empty()
                || rest.starts_with('.')
                || rest.ends_with(".gz") && !rest.starts_with('_')
        })
    })
}
