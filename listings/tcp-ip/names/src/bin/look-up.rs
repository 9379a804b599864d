use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::net::ToSocketAddrs;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let args = env::args_os().skip(1).map(OsString::into_string);
    let names = args.collect::<Result<Vec<String>, OsString>>();
    let names = names.unwrap_or_default();
    if names.is_empty() {
        let _ = writeln!(io::stderr(), "usage: look-up NAME:PORT...");
        return ExitCode::FAILURE;
    }
    match run(&names) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot say what I found: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(names: &[String]) -> io::Result<()> {
    for name in names {
        let begin = Instant::now();
        let found = name.to_socket_addrs();
        let seconds = begin.elapsed().as_secs_f32();
        write!(io::stdout(), "{name}, {seconds:.0} s:")?;
        match found {
            Ok(addresses) => {
                for address in addresses {
                    write!(io::stdout(), " {}", address.ip())?;
                }
            }
            Err(why) => write!(io::stdout(), " {:?}: {why}", why.kind())?,
        }
        writeln!(io::stdout())?;
    }
    Ok(())
}
// ANCHOR_END: run
