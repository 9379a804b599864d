//! Many clients of one bad peer, and how late the latest was.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{io, thread};

use names::desk::Desk;

use crate::bad::Bad;
use crate::client::{Addresses, get, look_up};
use crate::deadline::{Deadline, Each};
use crate::peers::start;

/// So many clients at a time.
const AT_A_TIME: usize = 20;

// ANCHOR: worst
/// How late the latest client was.
pub fn worst(bad: Bad, clients: usize, each: bool) -> io::Result<Duration> {
    let desk = Desk::open(2, 2, |name: &str| match name {
        "no-name.test" => stuck(),
        name => look_up(name),
    })?;
    let mut request = b"POST / HTTP/1.0\r\n\r\n".to_vec();
    request.extend(vec![b'.'; bad.request()]);
    let next = AtomicUsize::new(0);
    let one = || {
        let mut worst = Duration::ZERO;
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            if n >= clients {
                return io::Result::Ok(worst);
            }
            let peer = start(bad)?;
            let host = match bad {
                Bad::NoName => "no-name.test",
                _ => "127.0.0.1",
            };
            let server = (host, peer.address.port());
            // Not all at one moment.
            let least = if each { 40 } else { 10 };
            let time = Duration::from_millis(least + n as u64 % 20);
            let began = Instant::now();
            let page = match each {
                true => get(&desk, server, &request, MOST, Each(time)),
                false => {
                    get(&desk, server, &request, MOST, Deadline::after(time))
                }
            };
            drop(page);
            worst = worst.max(began.elapsed().saturating_sub(time));
        }
    };
    thread::scope(|scope| {
        let crew: io::Result<Vec<_>> = (0..AT_A_TIME)
            .map(|_| thread::Builder::new().spawn_scoped(scope, one))
            .collect();
        let mut worst = Duration::ZERO;
        let no_thread =
            |why| io::Error::other(format!("no thread for a client: {why}"));
        for member in crew.map_err(no_thread)? {
            let late =
                member.join().map_err(|_| io::Error::other("died"))??;
            worst = worst.max(late);
        }
        Ok(worst)
    })
}
// ANCHOR_END: worst

/// The longest body that is taken.
const MOST: usize = 1 << 20;

/// A resolver that never answers.
fn stuck() -> Addresses {
    loop {
        thread::park();
    }
}
