use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

use choosing::draw::plot;
use choosing::measure::{one_way, round_trip};
use choosing::options::{Options, USAGE, options};
use choosing::results::{Results, Row};
use choosing::setup::Setup;
use choosing::transport::Transport;
use choosing::{machine, table, words};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let Some(options) = options(&arguments) else {
        let _ = writeln!(io::stderr(), "{USAGE}");
        return ExitCode::FAILURE;
    };
    match measure(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(io::stderr(), "cannot measure: {e}");
            ExitCode::FAILURE
        }
    }
}

fn measure(options: &Options) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(&options.out)
        .map_err(|e| format!("{}: {e}", options.out.display()))?;
    let about = machine::about(&options.in_words());
    let mut results = Results {
        about,
        rows: Vec::new(),
    };
    for transport in Transport::ALL {
        if options.only.is_none_or(|only| only == transport) {
            rows(transport, options, &mut results)?;
        }
    }
    let drawn = [("results.txt", results.write())]
        .into_iter()
        .chain(plot::all(&results)?);
    for (name, text) in drawn.chain(table::all(&results)) {
        fs::write(options.out.join(name), text)?;
    }
    say(&format!(
        "results and plots are in {}\n",
        options.out.display()
    ));
    writeln!(io::stdout(), "{}", table::round_trips(&results))?;
    write!(io::stdout(), "{}", table::one_ways(&results))?;
    Ok(())
}

/// How far it is. Whether anybody takes it must not matter: minutes of
/// measuring would be lost with it.
fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

// ANCHOR: rows
fn rows(
    transport: Transport,
    options: &Options,
    results: &mut Results,
) -> Result<(), Box<dyn Error>> {
    let (name, [a, b], send_buffer) =
        (transport.name(), options.cpus, options.send_buffer);
    let placements = [(1, [a, a]), (2, [a, b])];
    for (cores, cpus) in placements.into_iter().take(if a == b { 1 } else { 2 })
    {
        let on = words::CORES[cores - 1];
        for &size in &options.sizes {
            say(&format!("{name}, {on}, {}: ", words::size(size)));
            let setup = Setup {
                transport,
                size,
                cpus,
                send_buffer,
            };
            let round_trip = round_trip(&setup, options.time)?;
            let one_way = one_way(&setup, options.time)?;
            let row = Row {
                transport,
                cores,
                size,
                round_trip,
                one_way,
            };
            say(&format!("{}\n", words::in_words(&row)));
            results.rows.push(row);
        }
    }
    Ok(())
}
// ANCHOR_END: rows
