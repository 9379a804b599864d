// Red: You say call 10. I made the calls: the RST was there before that call
// Who sent the reset?
// Chapter: src/foundations/client-side.md
//
// Two programs under `strace`, their calls put in order. Both had the same
// connection, the client as descriptor 3, the server as 4:
//
//   1  client  connect(3, {… 127.0.0.1, port 7010})  = 0
//   2  client  write(3, "hello\nbye\n", 10)          = 10
//   3  server  accept4(3, …)                         = 4
//   4  server  read(4, "hello\n", 6)                 = 6
//   5  server  write(4, "HELLO\n", 6)                = 6
//   6  client  read(3, "HELLO\n", 4096)              = 6
//   7  server  shutdown(4, SHUT_WR)                  = 0
//   8  client  read(3, "", 4096)                     = 0
//   9  server  close(4)                              = 0
//  10  client  write(3, "more\n", 5)                 = -1 EPIPE (Broken pipe)
//
// One of these calls made a kernel send a RST. Which? The test makes the same
// calls, one after the other, and sees what state the client's socket is in.

use peers::{State, state};

/// The number of the call that caused the RST.
///
/// "The call that got the error."
pub const CAUSE: usize = 10;

fn main() {
    match states() {
        Ok(states) if is_cause(&states, CAUSE) => {
            peers::tell!("The client's socket after each of the ten calls:");
            for (i, state) in states.iter().enumerate() {
                peers::tell!("{:3}  {state:?}", i + 1);
            }
        }
        Ok(_) => peers::tell!("Call {CAUSE} is not the one."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

fn is_cause(states: &[State], call: usize) -> bool {
    states.iter().position(|state| *state == State::Reset)
        == call.checked_sub(1)
}

/// Makes the ten calls; the state of the client's socket after each.
fn states() -> std::io::Result<Vec<State>> {
    use std::io::{ErrorKind, Read, Write};
    use std::net::{Shutdown, TcpListener, TcpStream};

    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut buf = [0; 4096];
    let mut states = Vec::new();

    let mut client = TcpStream::connect(listener.local_addr()?)?;
    client.set_read_timeout(Some(peers::LIMIT))?;
    states.push(state(&client)?);
    client.write_all(b"hello\nbye\n")?;
    states.push(state(&client)?);
    let (mut server, _) = listener.accept()?;
    server.set_read_timeout(Some(peers::LIMIT))?;
    states.push(state(&client)?);
    server.read_exact(&mut buf[..6])?;
    states.push(state(&client)?);
    server.write_all(b"HELLO\n")?;
    states.push(state(&client)?);
    client.read_exact(&mut buf[..6])?;
    states.push(state(&client)?);
    server.shutdown(Shutdown::Write)?;
    client.peek(&mut buf)?; // comes back when the FIN has come
    states.push(state(&client)?);
    assert_eq!(client.read(&mut buf)?, 0);
    states.push(state(&client)?);
    drop(server);
    peers::reset_has_come(&client)?;
    states.push(state(&client)?);
    let broken = client.write(b"more\n");
    assert_eq!(broken.map_err(|e| e.kind()), Err(ErrorKind::BrokenPipe));
    states.push(state(&client)?);
    Ok(states)
}
