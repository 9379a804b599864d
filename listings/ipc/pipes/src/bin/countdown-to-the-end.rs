use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match count(&mut BufWriter::new(io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read had enough. There is nothing to complain about.
        Err(e) if e.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(io::stderr(), "cannot write the numbers: {e}");
            ExitCode::FAILURE
        }
    }
}

fn count(out: &mut impl Write) -> io::Result<()> {
    for n in (0..100_000).rev() {
        writeln!(out, "{n}")?;
    }
    out.flush()
}
