use std::io::{self, Write};
use std::process::ExitCode;

use dns::odds::{Forger, Guess, play};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the odds: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let forger = Forger {
        packets: 500,
        races_a_second: 20.0,
    };
    let (id, port) = (65_536.0, 28_232.0);
    let guesses = [
        Guess {
            what: "the id",
            values: id,
        },
        Guess {
            what: "id and 4 letters",
            values: id * 16.0,
        },
        Guess {
            what: "id and port",
            values: id * port,
        },
        Guess {
            what: "id, port, 13 letters",
            values: id * port * 8_192.0,
        },
    ];
    let mut text = format!(
        "{:<21} {:>5} {:>12} {:>8} {:>15}\n",
        "to guess", "bits", "races needed", "played", "time"
    );
    for guess in guesses {
        let races = forger.races(&guess);
        let played = match races < 10_000.0 {
            true => format!("{:.0}", play(&forger, &guess)),
            false => "-".to_string(),
        };
        text += &format!(
            "{:<21} {:>5.1} {races:>12.0} {played:>8} {:>15}\n",
            guess.what,
            guess.values.log2(),
            forger.time(races),
        );
    }
    io::stdout().write_all(text.as_bytes())
}
// ANCHOR_END: run
