// Red: Question 1, the descriptor of `left`: you expect 3, and it was more.
// Where are they?
// Chapter: src/foundations/what-is-a-socket.md
//
// A program makes a pair of sockets and sends eleven bytes through it. Say what
// you expect: which numbers, how many bytes wait where, what each read gives.
// The tests make the calls and compare. `main` shows them, once you are right.

/// The program has descriptors 0, 1 and 2. It opens a file. Then:
/// `let (left, right) = UnixStream::pair()?;`
/// 1. The descriptor of `left`, and 2. that of `right`:
// The lowest numbers that are free: the file has 3. Do not count on numbers in
// a program: what else is open decides.
pub const LEFT: Option<u64> = Some(3);
pub const RIGHT: Option<u64> = Some(4);

/// `left.write_all(b"hello ")?; left.write_all(b"world")?;`
/// 3. How many bytes wait to be read at `left`, and 4. at `right`?
// A write hands the bytes to the kernel, which puts them where they will be
// read. "They wait where they were written" would need a kernel that asks the
// other end first.
pub const WAIT_AT_LEFT: Option<u64> = Some(0);
pub const WAIT_AT_RIGHT: Option<u64> = Some(11);

/// 5. `right.read`, with room for 4 bytes, gives so many:
// What is there, and no more than there is room for.
pub const FIRST_READ: Option<u64> = Some(4);
/// 6. How many wait at `right` after that?
pub const WAIT_AFTER: Option<u64> = Some(7);
/// 7. `right.read`, with room for 64 bytes:
// The rest of `hello ` and all of `world`: a stream does not know how many
// writes brought its bytes.
pub const SECOND_READ: Option<u64> = Some(7);

/// `let copy = left.try_clone()?; drop(left); copy.write_all(b"bye")?;`
/// `drop(copy);`
/// 8. `right.read`, with room for 64 bytes:
// The copy is as good as the first descriptor, and what it wrote comes before
// the end.
pub const THIRD_READ: Option<u64> = Some(3);
/// 9. And once more:
// The last descriptor was closed: end of file.
pub const FOURTH_READ: Option<u64> = Some(0);

const EXPECTED: [Option<u64>; 9] = [
    LEFT,
    RIGHT,
    WAIT_AT_LEFT,
    WAIT_AT_RIGHT,
    FIRST_READ,
    WAIT_AFTER,
    SECOND_READ,
    THIRD_READ,
    FOURTH_READ,
];

const QUESTIONS: [&str; 9] = [
    "the descriptor of `left`",
    "the descriptor of `right`",
    "the bytes that wait at `left`",
    "the bytes that wait at `right`",
    "the first read",
    "the bytes that wait then",
    "the second read",
    "the third read",
    "the fourth read",
];

fn main() {
    match calls() {
        // Whoever starts this program may have left it more descriptors.
        Ok(real)
            if real[2..]
                .iter()
                .map(|n| Some(*n))
                .eq(EXPECTED[2..].to_vec()) =>
        {
            for (question, n) in QUESTIONS.iter().zip(real) {
                peers::tell!("{question:<32}{n}");
            }
        }
        Ok(_) => peers::tell!("Not all that you expect holds."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

/// The calls, made.
fn calls() -> std::io::Result<[u64; 9]> {
    use std::io::{Read, Write};
    use std::os::{fd::AsRawFd, unix::net::UnixStream};

    let _file = std::fs::File::open("/dev/null")?;
    let (mut left, mut right) = UnixStream::pair()?;
    right.set_read_timeout(Some(peers::LIMIT))?;
    let numbers = [left.as_raw_fd() as u64, right.as_raw_fd() as u64];
    left.write_all(b"hello ")?;
    left.write_all(b"world")?;
    let at_left = rustix::io::ioctl_fionread(&left)?;
    let at_right = rustix::io::ioctl_fionread(&right)?;
    let first = right.read(&mut [0; 4])? as u64;
    let after = rustix::io::ioctl_fionread(&right)?;
    let second = right.read(&mut [0; 64])? as u64;
    let mut copy = left.try_clone()?;
    drop(left);
    copy.write_all(b"bye")?;
    drop(copy);
    let third = right.read(&mut [0; 64])? as u64;
    let fourth = right.read(&mut [0; 64])? as u64;
    let [left, right] = numbers;
    Ok([left, right, at_left, at_right, first, after, second, third, fourth])
}
