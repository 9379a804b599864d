//! A name server with two faces: the first who asks for the address gets the
//! good one, the next gets loopback, and so on in turn. (It is for one lab.)

use std::net::{Ipv4Addr, UdpSocket};
use std::thread;
use std::time::Duration;

const A: [u8; 2] = [0, 1];

// ANCHOR: serve
pub fn serve(socket: &UdpSocket, good: Ipv4Addr) {
    let mut faces = [good, Ipv4Addr::LOCALHOST].into_iter().cycle();
    let mut buf = [0; 512];
    loop {
        match socket.recv_from(&mut buf) {
            Ok((n, peer)) => {
                if let Some(answer) = answer(&buf[..n], || faces.next()) {
                    // Who cannot be answered must not make others wait.
                    let _ = socket.send_to(&answer, peer);
                }
            }
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}
// ANCHOR_END: serve

/// The question, turned into its answer. Nothing for what is no question.
pub fn answer(
    question: &[u8],
    face: impl FnOnce() -> Option<Ipv4Addr>,
) -> Option<Vec<u8>> {
    let mut end = 12; // behind the header: labels, then type and class
    loop {
        match *question.get(end)? {
            0 => break,
            n => end += usize::from(n) + 1,
        }
    }
    let mut answer = question.get(..end + 5)?.to_vec();
    let asked = &answer[end + 1..end + 3];
    let address = if asked == A { face() } else { None };
    answer[2..12].copy_from_slice(&[0x84, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    if let Some(address) = address {
        answer[7] = 1;
        // The name of the question; A, IN; for 0 seconds; four bytes.
        answer.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4]);
        answer.extend(address.octets());
    }
    Some(answer)
}
