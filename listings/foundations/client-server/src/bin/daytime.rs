use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{SystemTime, UNIX_EPOCH};

// ANCHOR: server
fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7013")?;
    println!("listening on {}", listener.local_addr()?);

    loop {
        let (client, peer) = match listener.accept() {
            Ok(call) => call,
            Err(e) => {
                eprintln!("cannot accept a call: {e}");
                continue;
            }
        };
        match answer(client) {
            Ok(()) => println!("{peer}: answered"),
            Err(e) => eprintln!("{peer}: cannot answer: {e}"),
        }
    }
}

fn answer(mut client: TcpStream) -> io::Result<()> {
    let since_1970 = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_err(io::Error::other)?;
    let line = utc(since_1970.as_secs()) + "\r\n";
    client.write_all(line.as_bytes())
}
// ANCHOR_END: server

/// Seconds since 1970 as a date and a time of day.
fn utc(seconds: u64) -> String {
    let (mut day, second) = (seconds / 86_400, seconds % 86_400);
    let mut year = 1970;
    while day >= days_of(year) {
        day -= days_of(year);
        year += 1;
    }
    let february = days_of(year) - 337;
    let mut month = 1;
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if day < days {
            break;
        }
        day -= days;
        month += 1;
    }
    let (hour, minute) = (second / 3600, second / 60 % 60);
    format!(
        "{year}-{month:02}-{:02} {hour:02}:{minute:02}:{:02} UTC",
        day + 1,
        second % 60
    )
}

fn days_of(year: u64) -> u64 {
    let leap = year.is_multiple_of(4)
        && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    if leap { 366 } else { 365 }
}
