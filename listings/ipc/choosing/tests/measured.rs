//! The short form says the truth, and the page's plots and tables are drawn from
//! the results beside them.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use choosing::draw::plot;
use choosing::results::Results;
use choosing::table;
use choosing::transport::Transport;

trust::on_trust!();

/// Runs the program, whose two processes check every byte. Gives its results.
fn measure(name: &str, arguments: &[&str]) -> Results {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let output = Command::new(env!("CARGO_BIN_EXE_measure-ipc"))
        .args(["--short", "--out"])
        .arg(&out)
        .args(arguments)
        .output()
        .expect("measure-ipc starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
    let text = fs::read_to_string(out.join("results.txt")).expect("results");
    Results::read(&text).expect("results that can be read back")
}

#[test]
fn a_full_log_loses_no_results() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unheard");
    let full = fs::File::options().write(true).open("/dev/full");
    let ended = Command::new(env!("CARGO_BIN_EXE_measure-ipc"))
        .args(["--short", "--only", "pipe", "--out"])
        .arg(&out)
        .stdout(Stdio::null())
        .stderr(full.expect("every Linux has it"))
        .status()
        .expect("measure-ipc starts");
    assert!(ended.success(), "{ended}");
}

#[test]
fn every_transport_has_every_row() {
    let results = measure("all", &[]);
    let packets = [Transport::UnixDatagram, Transport::UnixSeqpacket];
    for transport in Transport::ALL {
        let rows: Vec<_> = results.rows(transport, 1).collect();
        let sizes: Vec<_> = rows.iter().map(|row| row.size).collect();
        assert_eq!(sizes, [1, 4 << 10, 256 << 10], "{transport:?}");
        for row in rows {
            let long = packets.contains(&transport) && row.size > 64 << 10;
            assert!(long || row.round_trip.is_some(), "{row:?}");
            assert!(long || row.one_way.is_some(), "{row:?}");
        }
    }
}

#[test]
fn one_transport_can_be_measured_alone() {
    let results = measure("one", &["--only", "pipe"]);
    assert!(
        results
            .rows
            .iter()
            .all(|row| row.transport == Transport::Pipe)
    );
    assert!(!results.rows.is_empty());
}

#[test]
fn what_it_does_not_know_is_an_error() {
    for arguments in [["--only", "pigeon"], ["--cpus", "0"], ["--time", "soon"]]
    {
        let output = Command::new(env!("CARGO_BIN_EXE_measure-ipc"))
            .args(arguments)
            .output()
            .expect("measure-ipc starts");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(output.stderr.starts_with(b"usage: "), "{arguments:?}");
    }
}

#[test]
fn a_cpu_that_is_not_there_is_an_error_at_once() {
    for cpus in ["0,1023", "1023,0", "0,5000"] {
        let output = Command::new(env!("CARGO_BIN_EXE_measure-ipc"))
            .args(["--short", "--out", env!("CARGO_TARGET_TMPDIR")])
            .args(["--only", "shared", "--cpus", cpus])
            .output()
            .expect("measure-ipc starts");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{cpus}: {errors}");
        assert!(errors.contains("EINVAL"), "{cpus}: {errors}");
    }
}

#[test]
fn results_are_read_as_they_were_written() {
    let text =
        fs::read_to_string(recorded("results.txt")).expect("a recording");
    let results = Results::read(&text).expect("a recording that can be read");
    assert_eq!(results.write(), text);
    assert!(Results::read("no results").is_none());
}

#[test]
fn plots_and_tables_are_fresh() {
    let text =
        fs::read_to_string(recorded("results.txt")).expect("a recording");
    let results = Results::read(&text).expect("a recording that can be read");
    let bless = env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite");
    let mut stale = Vec::new();
    let plots = plot::all(&results).expect("plots");
    for (name, new) in plots.into_iter().chain(table::all(&results)) {
        let path = recorded(name);
        if fs::read_to_string(&path).ok().as_ref() == Some(&new) {
            continue;
        }
        if bless {
            fs::write(&path, new).expect("a place for the plots");
        } else {
            stale.push(name);
        }
    }
    assert!(
        stale.is_empty(),
        "{stale:?} in measured/ are of other results. Draw them anew: \
         SNAPSHOTS=overwrite cargo test -p choosing"
    );
}

fn recorded(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("measured")
        .join(name)
}
