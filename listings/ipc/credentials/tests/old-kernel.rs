//! `pid-reused` on a kernel before 6.5: what SO_PEERCRED says is shown all the
//! same. (strace plays that kernel: the second and the fourth question of the
//! program are for the pidfd.)

use std::process::Command;

trust::on_trust!();

const RUN: &str = r#"
exec strace -qq -o /dev/null \
    -e inject=getsockopt:error=ENOPROTOOPT:when=2+2 "$1"
"#;
const NONE: &str = "Protocol not available (os error 92)";

#[test]
fn the_number_is_shown() {
    if trust::left_out("the_number_is_shown") {
        return;
    }
    let here = tempfile::tempdir().expect("a directory");
    let ran = Command::new("timeout")
        .args(["20", "unshare", "--user", "--map-root-user"])
        .args(["--pid", "--fork", "--mount-proc"])
        .args(["sh", "-c", RUN, "sh", env!("CARGO_BIN_EXE_pid-reused")])
        .current_dir(here.path())
        .output()
        .expect("timeout");
    let why = String::from_utf8_lossy(&ran.stderr);
    if why.contains("strace: ") {
        trust::lacks("the_number_is_shown", &why);
        return;
    }
    let shown = String::from_utf8_lossy(&ran.stdout);
    let lines: Vec<&str> = shown.lines().collect();
    let has = |start: &str, end: &str| {
        let fits =
            |line: &&&str| line.starts_with(start) && line.ends_with(end);
        assert!(
            lines.iter().any(|line| fits(&line)),
            "{start}: {shown}{why}"
        );
    };
    has("connected: process ", ", nc");
    has("  gone, says the pidfd: ", NONE);
    has("  SO_PEERCRED: process ", ", yes");
    has("  signal by pidfd: ", NONE);
    has("  signal by number: ", "15 (SIGTERM)");
}
