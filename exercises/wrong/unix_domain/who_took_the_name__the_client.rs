// Red: You say call 9. I made the calls: before it, no client reached A any more
// Who took the name?
// Chapter: src/foundations/unix-domain.md
//
// Two servers, A and B, and their clients, under `strace`, in one directory.
// Their calls, put in order:
//
//    1  A         bind(3, {AF_UNIX, "game.sock"}, 12)     = 0
//    2  A         listen(3, 128)                          = 0
//    3  client 1  connect(3, {AF_UNIX, "game.sock"}, 12)  = 0
//    4  A         accept4(3, …)                           = 4
//    5  B         bind(3, {AF_UNIX, "game.sock"}, 12)     = -1 EADDRINUSE
//    6  B         unlink("game.sock")                     = 0
//    7  B         bind(3, {AF_UNIX, "game.sock"}, 12)     = 0
//    8  B         listen(3, 128)                          = 0
//    9  client 2  connect(3, {AF_UNIX, "game.sock"}, 12)  = 0
//   10  A         accept4(3, …)                             (waits)
//
// A waits still, and `ss` says that it listens on game.sock. No new client
// reaches it. Which call was it that took A's clients away? The test makes the
// same calls, one after the other, and after each a client tries to reach A.

/// The number of the call after which no new client reaches A.
///
/// A name is used once, to find the socket. With the `unlink` the only name
/// that led to A's socket was gone, and nothing told A: it holds the socket and
/// not the name. The `bind` made another file with another inode, which was
/// free to have the name; `ss` shows the text that A once gave. Client 2 did
/// nothing wrong, and reached B.
///
/// B should have asked whether somebody is there before it removed the name.
pub const CAUSE: usize = 9;

fn main() {
    match tries() {
        Ok(tries) if is_cause(&tries, CAUSE) => {
            peers::tell!("A client that tries to reach A, after each call:");
            for (i, tried) in tries.iter().enumerate() {
                peers::tell!("{:3}  {tried:?}", i + 1);
            }
        }
        Ok(_) => peers::tell!("Call {CAUSE} is not the one."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

/// What becomes of a client that wants to reach A.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Tried {
    ReachesA,
    ReachesAnother,
    Fails(std::io::ErrorKind),
}

fn is_cause(tries: &[Tried], call: usize) -> bool {
    let reaches = |n: usize| tries[n - 1] == Tried::ReachesA;
    (2..=10).contains(&call) && reaches(call - 1) && !reaches(call)
}

/// Makes the ten calls, and tries after each.
fn tries() -> std::io::Result<Vec<Tried>> {
    use socket2::{Domain, SockAddr, Socket, Type};
    use std::os::unix::net::UnixStream;

    let place = peers::Place::new()?;
    let name = place.join("game.sock");
    let address = SockAddr::unix(&name)?;
    let mut tries = Vec::new();
    let a = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    let mut step = |a: &Socket| {
        tries.push(match UnixStream::connect(&name) {
            Err(e) => Tried::Fails(e.kind()),
            // A's queue has it, or it is somebody else's.
            Ok(_client) => match a.accept() {
                Ok(_) => Tried::ReachesA,
                Err(_) => Tried::ReachesAnother,
            },
        });
    };
    a.set_nonblocking(true)?;

    a.bind(&address)?;
    step(&a);
    a.listen(128)?;
    step(&a);
    let _client_1 = UnixStream::connect(&name)?;
    let _accepted = a.accept()?; // it is taken a call earlier, to try with
    step(&a);
    step(&a);
    let b = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    assert!(b.bind(&address).is_err());
    step(&a);
    std::fs::remove_file(&name)?;
    step(&a);
    b.bind(&address)?;
    step(&a);
    b.listen(128)?;
    step(&a);
    let _client_2 = UnixStream::connect(&name)?;
    step(&a);
    assert!(a.accept().is_err());
    step(&a);
    Ok(tries)
}
