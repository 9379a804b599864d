//! The ring in real shared memory: with a good peer, and with bad ones.

use std::cell::{Cell, RefCell};
use std::io::{self, ErrorKind, IoSlice, Read};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::atomic::Ordering::Relaxed;
use std::thread;
use std::time::Duration;

use rustix::net::{
    SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg,
};
use shared_memory::consumer::Consumer;
use shared_memory::producer::Producer;
use shared_memory::ring::{HEAD, PRODUCER, SLOTS, TAIL};
use shared_memory::{Receiver, Region, Sender, bell, handover, region, sleep};

trust::on_trust!();

fn memory() -> io::Result<Region> {
    Region::map(region::create("test", 4096)?, 4096)
}

#[test]
fn a_hundred_thousand_messages() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    let mut sender = Sender::offer(here, 4096)?;
    let receiver = thread::spawn(move || -> io::Result<u64> {
        let mut receiver = Receiver::accept(there, 4096)?;
        let mut buf = [0; 200];
        let mut expected = 0u64;
        while let Some(n) = receiver.recv(&mut buf)? {
            let length = (expected % 200) as usize;
            assert_eq!(buf[..n], vec![expected as u8; length]);
            expected += 1;
        }
        Ok(expected)
    });
    for number in 0..100_000u64 {
        sender.send(&vec![number as u8; (number % 200) as usize])?;
    }
    drop(sender);
    let count = receiver.join().expect("the messages are as expected")?;
    assert_eq!(count, 100_000);
    Ok(())
}

/// Many small messages and then one that wants most of the ring.
#[test]
fn nobody_oversleeps_before_a_large_message() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    let mut sender = Sender::offer(here, 4096)?;
    let receiver = thread::spawn(move || -> io::Result<u64> {
        let mut receiver = Receiver::accept(there, 4096)?;
        let mut buf = [0; 3000];
        let mut bytes = 0;
        while let Some(n) = receiver.recv(&mut buf)? {
            bytes += n as u64;
        }
        Ok(bytes)
    });
    for _ in 0..50 {
        for _ in 0..400 {
            sender.send(b"")?;
        }
        sender.send(&[1; 3000])?;
    }
    drop(sender);
    let bytes = receiver.join().expect("nothing in there panics")?;
    assert_eq!(bytes, 50 * 3000);
    Ok(())
}

/// The peer makes room between the two looks, but not enough.
#[test]
fn not_enough_room_is_no_reason_to_sleep() -> io::Result<()> {
    let len = 8 * (SLOTS + 4);
    let memory = Region::map(region::create("test", len as u64)?, len)?;
    let producer = RefCell::new(Producer::new(memory.clone())?);
    let consumer = RefCell::new(Consumer::new(memory.clone())?);
    // Takes one out, and says if that rings the bell.
    let pop = || -> io::Result<bool> {
        let mut consumer = consumer.borrow_mut();
        let (before, _) = consumer.positions();
        consumer.pop(&mut [0; 32])?;
        let (after, _) = consumer.positions();
        Ok(sleep::must_ring(&memory[PRODUCER], before..after))
    };
    assert!(producer.borrow_mut().push(b"")?);
    pop()?;
    for _ in 0..4 {
        assert!(producer.borrow_mut().push(b"")?);
    }
    let (looks, rung) = (Cell::new(0), Cell::new(false));
    let attempt = || {
        let mut ring = producer.borrow_mut();
        let pushed = ring.push(&[7; 24])?;
        if looks.replace(looks.get() + 1) == 0 {
            rung.set(pop()?);
        }
        Ok((pushed.then_some(()), ring.positions().1))
    };
    let wait = || {
        // Asleep, and the peer takes out the rest.
        let (taken_out, _) = consumer.borrow().positions();
        for _ in taken_out..5 {
            rung.set(pop()? | rung.get());
        }
        assert!(rung.replace(false), "nobody rings");
        Ok(true)
    };
    assert!(sleep::until(&memory[PRODUCER], attempt, wait)?.is_some());
    Ok(())
}

#[test]
fn a_position_that_cannot_be_is_an_error() -> io::Result<()> {
    let slots = 4096 / 8 - SLOTS as u64;
    for tail in [slots + 1, 1 << 63, u64::MAX] {
        let memory = memory()?;
        let mut consumer = Consumer::new(memory.clone())?;
        memory[TAIL].store(tail, Relaxed);
        let refused = consumer.pop(&mut [0; 8]).expect_err("no such tail");
        assert_eq!(refused.kind(), ErrorKind::InvalidData);
    }
    for head in [3, 1, u64::MAX] {
        let memory = memory()?;
        let mut producer = Producer::new(memory.clone())?;
        assert!(producer.push(b"12345678")?);
        memory[HEAD].store(2, Relaxed);
        assert!(producer.push(b"")?);
        // Backwards, too.
        memory[HEAD].store(if head == 3 { 4 } else { head }, Relaxed);
        let refused = producer.push(b"x").expect_err("no such head");
        assert_eq!(refused.kind(), ErrorKind::InvalidData);
    }
    Ok(())
}

#[test]
fn a_length_that_cannot_be_is_an_error() -> io::Result<()> {
    for (tail, len) in [(1, 1), (2, 9), (2, u64::MAX), (2, 1 << 61), (9, 65)] {
        let memory = memory()?;
        let mut consumer = Consumer::new(memory.clone())?;
        memory[SLOTS].store(len, Relaxed);
        memory[TAIL].store(tail, Relaxed);
        let refused = consumer.pop(&mut [0; 99]).expect_err("no such length");
        assert_eq!(refused.kind(), ErrorKind::InvalidData);
    }
    Ok(())
}

#[test]
fn a_full_ring_takes_no_more_and_a_message_that_never_fits_is_an_error()
-> io::Result<()> {
    let memory = memory()?;
    let mut producer = Producer::new(memory.clone())?;
    let largest = 4096 - 8 * (SLOTS + 1);
    let refused = producer.push(&vec![7; largest + 1]).expect_err("too long");
    assert_eq!(refused.kind(), ErrorKind::InvalidInput);
    assert!(producer.push(&vec![7; largest])?);
    assert!(!producer.push(b"")?);
    let mut buf = vec![0; largest];
    let mut consumer = Consumer::new(memory)?;
    assert_eq!(consumer.pop(&mut buf)?, Some(largest));
    assert_eq!(buf, vec![7; largest]);
    assert!(producer.push(b"")?);
    assert_eq!(consumer.pop(&mut buf)?, Some(0));
    assert_eq!(consumer.pop(&mut buf)?, None);
    Ok(())
}

#[test]
fn what_was_sent_before_the_end_arrives() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    let mut sender = Sender::offer(here, 4096)?;
    sender.send(b"last words")?;
    drop(sender);
    let mut receiver = Receiver::accept(there, 4096)?;
    let mut buf = [0; 16];
    assert_eq!(receiver.recv(&mut buf)?, Some(10));
    assert_eq!(receiver.recv(&mut buf)?, None);
    Ok(())
}

#[test]
fn a_peer_that_is_gone_makes_no_room() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    let mut sender = Sender::offer(here, 4096)?;
    drop(there);
    let gone = (0..100).find_map(|_| sender.send(&[0; 100]).err());
    assert_eq!(gone.map(|e| e.kind()), Some(ErrorKind::BrokenPipe));
    Ok(())
}

/// Answers differently each time: first what is sound, then what is not.
struct Fickle(OwnedFd, OwnedFd, Cell<u32>);

impl AsFd for Fickle {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self.2.replace(self.2.get() + 1) {
            0 => self.0.as_fd(),
            _ => self.1.as_fd(),
        }
    }
}

#[test]
fn what_was_checked_is_what_is_mapped() -> io::Result<()> {
    let (sound, other) = (region::create("a", 4096)?, region::create("b", 64)?);
    let fickle = Fickle(sound, other, Cell::new(0));
    assert_eq!(Region::map(&fickle, 4096)?.len(), 512);
    assert_eq!(fickle.2.get(), 1);
    Ok(())
}

/// Also those that did not fit are nobody's in the end.
#[test]
fn too_many_descriptors_are_refused_and_none_stays_open() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    let (passed, other) = UnixStream::pair()?;
    for count in [0, 2, 4, 5, 100] {
        let fds = vec![passed.as_fd(); count];
        let mut space = vec![MaybeUninit::uninit(); 1024];
        let mut control = SendAncillaryBuffer::new(&mut space);
        assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
        let byte = [IoSlice::new(b"!")];
        sendmsg(&here, &byte, &mut control, SendFlags::empty())?;
        let refused = handover::receive::<3>(&there).expect_err("not three");
        assert_eq!(refused.kind(), ErrorKind::InvalidData);
    }
    drop(passed);
    // End of file: no copy of the passed end is left in this process.
    assert_eq!((&other).read(&mut [0])?, 0);
    Ok(())
}

#[test]
fn three_rings_wake_once_and_then_comes_the_end() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    for _ in 0..3 {
        bell::ring(&here)?;
    }
    drop(here);
    assert!(bell::wait(&there)?);
    assert!(!bell::wait(&there)?);
    Ok(())
}

/// The end is a reset for one who has not heard all rings.
#[test]
fn a_peer_that_left_in_a_hurry_has_left() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    bell::ring(&here)?;
    drop(there);
    assert!(!bell::wait(&here)?);
    bell::ring(&here)
}

#[test]
fn ringing_never_waits() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    for _ in 0..10_000 {
        bell::ring(&here)?;
    }
    drop(there);
    bell::ring(&here)
}

#[test]
fn a_silent_peer_is_waited_for_as_long_as_the_socket_says() -> io::Result<()> {
    let (here, _there) = UnixStream::pair()?;
    here.set_read_timeout(Some(Duration::from_millis(1)))?;
    let late = bell::wait(&here).expect_err("nobody rings");
    assert_eq!(late.kind(), ErrorKind::TimedOut);
    Ok(())
}

#[test]
fn a_message_that_is_too_long_for_the_buffer_stays() -> io::Result<()> {
    let memory = memory()?;
    assert!(Producer::new(memory.clone())?.push(b"nine char")?);
    let mut consumer = Consumer::new(memory)?;
    let refused = consumer.pop(&mut [0; 8]).expect_err("too short");
    assert_eq!(refused.kind(), ErrorKind::InvalidInput);
    let mut buf = [0; 9];
    assert_eq!(consumer.pop(&mut buf)?, Some(9));
    assert_eq!(&buf, b"nine char");
    Ok(())
}

#[test]
fn whoever_has_gone_and_writes_on_is_heard_no_more() -> io::Result<()> {
    let (here, there) = UnixStream::pair()?;
    // A peer that keeps the memory and closes its socket.
    let memory = region::create("test", 4096)?;
    handover::send(&here, &[memory.as_fd()])?;
    let mut producer = Producer::new(Region::map(memory, 4096)?)?;
    let mut receiver = Receiver::accept(there, 4096)?;
    drop(here);
    let mut count = 0;
    loop {
        while producer.push(b"still here")? {}
        if receiver.recv(&mut [0; 64])?.is_none() {
            break;
        }
        count += 1;
        assert!(count < 4096, "it is heard for ever");
    }
    // What a ring can hold was heard.
    assert!(count >= (4096 / 8 - SLOTS) / 3);
    Ok(())
}
