use std::io;

use rustix::event::{EventfdFlags, eventfd};
use rustix::io::{read, write};

fn main() -> io::Result<()> {
    println!("plain, written three times");
    try_out(EventfdFlags::NONBLOCK)?;
    println!("EFD_SEMAPHORE, written three times");
    try_out(EventfdFlags::NONBLOCK | EventfdFlags::SEMAPHORE)
}

fn try_out(flags: EventfdFlags) -> io::Result<()> {
    let bell = eventfd(0, flags | EventfdFlags::CLOEXEC)?;
    for _ in 0..3 {
        write(&bell, &1u64.to_ne_bytes())?;
    }
    for _ in 0..2 {
        let mut count = [0; 8];
        match read(&bell, &mut count) {
            Ok(_) => println!("  read {}", u64::from_ne_bytes(count)),
            Err(e) => println!("  read: {e}"),
        }
    }
    for n in [u64::MAX - 1, 1] {
        match write(&bell, &n.to_ne_bytes()) {
            Ok(_) => println!("  write {n}"),
            Err(e) => println!("  write {n}: {e}"),
        }
    }
    Ok(())
}
