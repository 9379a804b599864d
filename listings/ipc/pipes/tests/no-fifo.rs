//! A file that has the name of a FIFO keeps what is in it.

use std::process::Command;
use std::{env, fs, io, process};

use nix::sys::stat::Mode;
use nix::unistd::mkfifo;

trust::on_trust!();

#[test]
fn a_plain_file_is_not_written_over() -> io::Result<()> {
    let place = env::temp_dir().join(format!("no-fifo-{}", process::id()));
    fs::create_dir(&place)?;
    mkfifo(&place.join("requests"), Mode::S_IRWXU)?;
    fs::write(place.join("answers"), "my notes")?;
    let server = Command::new(env!("CARGO_BIN_EXE_fifo-shout-stays"))
        .current_dir(&place)
        .output()?;
    let kept = fs::read_to_string(place.join("answers"))?;
    fs::remove_dir_all(&place)?;
    let said = String::from_utf8_lossy(&server.stderr).into_owned();
    assert_eq!(
        (server.status.code(), &*kept),
        (Some(1), "my notes"),
        "{said}"
    );
    assert!(said.contains("`answers` is no FIFO"), "{said}");
    Ok(())
}
