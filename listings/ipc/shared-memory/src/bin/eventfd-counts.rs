use std::io;

use rustix::event::{EventfdFlags, eventfd};
use rustix::io::{read, write};

fn main() -> io::Result<()> {
    println!("plain");
    try_out(EventfdFlags::NONBLOCK)?;
    println!("EFD_SEMAPHORE");
    try_out(EventfdFlags::NONBLOCK | EventfdFlags::SEMAPHORE)
}

fn try_out(flags: EventfdFlags) -> io::Result<()> {
    let bell = eventfd(0, flags | EventfdFlags::CLOEXEC)?;
    for n in [1u64, 1, 1, u64::MAX - 4, 1, u64::MAX] {
        match write(&bell, &n.to_ne_bytes()) {
            Ok(_) => println!("  write {n}"),
            Err(e) => println!("  write {n}: {e}"),
        }
    }
    for _ in 0..2 {
        let mut count = [0; 8];
        match read(&bell, &mut count) {
            Ok(_) => println!("  read {}", u64::from_ne_bytes(count)),
            Err(e) => println!("  read: {e}"),
        }
    }
    Ok(())
}
