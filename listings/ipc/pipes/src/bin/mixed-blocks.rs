use std::io::{self, PipeWriter, Read, Write};
use std::process::ExitCode;
use std::thread;

const BLOCKS: usize = 20_000;

type Writer = thread::JoinHandle<io::Result<()>>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the blocks: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for size in [4095, 4096, 4097] {
        let (mut reader, writer) = io::pipe()?;
        let other = writer.try_clone()?;
        let a = start(writer, b'a', size)?;
        let b = start(other, b'b', size)?;

        let (mut block, mut mixed) = (vec![0; size], 0);
        for _ in 0..2 * BLOCKS {
            reader.read_exact(&mut block)?;
            if block != vec![block[0]; size] {
                mixed += 1;
            }
        }
        writeln!(
            io::stdout(),
            "blocks of {size}: {mixed} of {} mixed",
            2 * BLOCKS
        )?;
        for writer in [a, b] {
            writer.join().expect("write_blocks does not panic")?;
        }
    }
    Ok(())
}

fn start(pipe: PipeWriter, byte: u8, size: usize) -> io::Result<Writer> {
    thread::Builder::new()
        .spawn(move || write_blocks(pipe, byte, size))
        .map_err(|why| {
            io::Error::other(format!("no thread for a writer: {why}"))
        })
}

fn write_blocks(mut pipe: PipeWriter, byte: u8, size: usize) -> io::Result<()> {
    let block = vec![byte; size];
    for _ in 0..BLOCKS {
        // One write each: std's `write_all` repeats only what is left over.
        pipe.write_all(&block)?;
    }
    Ok(())
}
// ANCHOR_END: run
