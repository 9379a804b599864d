use std::io::{self, BufRead, Read};

fn main() -> io::Result<()> {
    let mut stdin = io::stdin().lock();
    let mut line = String::new();
    while stdin.by_ref().take(16).read_line(&mut line)? > 0 {
        println!("order: {:?}", line.trim_end());
        line.clear();
    }
    Ok(())
}
