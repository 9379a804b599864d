use std::error::Error;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use nix::sched::{CpuSet, sched_getaffinity};
use nix::unistd::Pid;

use choosing::measure::{one_way, round_trip};
use choosing::peer::Setup;
use choosing::results::{Results, Row};
use choosing::transport::Transport;
use choosing::{plot, table};

const USAGE: &str = "usage: measure-ipc [--short] [--out DIR] [--cpus A,B]
                   [--send-buffer BYTES] [--time MILLISECONDS]";

struct Options {
    sizes: Vec<usize>,
    time: Duration,
    out: PathBuf,
    cpus: [usize; 2],
    send_buffer: Option<usize>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(options) = options(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    match measure(&options, &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("measure-ipc: {e}");
            ExitCode::FAILURE
        }
    }
}

fn options(arguments: &[String]) -> Option<Options> {
    let mut options = Options {
        sizes: (0..=20).step_by(2).map(|power| 1 << power).collect(),
        time: Duration::from_millis(400),
        out: PathBuf::from("target/measured"),
        cpus: two_cpus().ok()?,
        send_buffer: None,
    };
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--short" => {
                options.sizes = vec![1, 4 << 10, 256 << 10];
                options.time = Duration::from_millis(2);
            }
            "--out" => options.out = words.next()?.into(),
            "--send-buffer" => {
                options.send_buffer = Some(words.next()?.parse().ok()?)
            }
            "--time" => {
                options.time =
                    Duration::from_millis(words.next()?.parse().ok()?)
            }
            "--cpus" => {
                let (a, b) = words.next()?.split_once(',')?;
                options.cpus = [a.parse().ok()?, b.parse().ok()?];
            }
            _ => return None,
        }
    }
    Some(options)
}

/// The first two CPUs that we may use; twice the same if there is one.
fn two_cpus() -> io::Result<[usize; 2]> {
    let allowed = sched_getaffinity(Pid::from_raw(0))?;
    let mut cpus =
        (0..CpuSet::count()).filter(|cpu| allowed.is_set(*cpu) == Ok(true));
    let first = cpus.next().unwrap_or_default();
    Ok([first, cpus.next().unwrap_or(first)])
}

fn measure(options: &Options, arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let [a, b] = options.cpus;
    let mut results =
        Results::here(&format!("CPUs {a} and {b}, {}", arguments.join(" ")));
    // ANCHOR: measure
    for transport in Transport::ALL {
        for cores in [1, 2] {
            for &size in &options.sizes {
                let cpus = [a, if cores == 1 { a } else { b }];
                let setup = Setup {
                    transport,
                    size,
                    cpus,
                    send_buffer: options.send_buffer,
                };
                eprint!(
                    "{}, {cores} of 2 cores, {size} bytes: ",
                    transport.name()
                );
                let round_trip = round_trip(&setup, options.time)?;
                let one_way = one_way(&setup, options.time)?;
                let row = Row {
                    transport,
                    cores,
                    size,
                    round_trip,
                    one_way,
                };
                eprintln!("{}", table::in_words(&row));
                results.rows.push(row);
            }
        }
    }
    // ANCHOR_END: measure
    fs::create_dir_all(&options.out)?;
    let drawn = [("results.txt", results.write())]
        .into_iter()
        .chain(plot::all(&results)?);
    for (name, text) in drawn.chain(table::all(&results)) {
        let path = options.out.join(name);
        fs::write(&path, text)?;
        eprintln!("wrote {}", path.display());
    }
    print!("{}", table::summary(&results));
    Ok(())
}
