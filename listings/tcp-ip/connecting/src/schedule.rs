use std::collections::VecDeque;
use std::mem;
use std::net::SocketAddr;
use std::time::Duration;

/// RFC 8305 recommends 250 ms, and 100 ms to 2 s where there is a reason.
/// curl takes 200 ms.
pub const DELAY: Duration = Duration::from_millis(200);

/// Whom to ask, and when. It has no clock: it is told the time, which is
/// counted from the beginning of the race.
pub struct Schedule {
    /// Who has not been asked.
    pub waiting: VecDeque<SocketAddr>,
    next: Duration,
}

impl Schedule {
    /// IPv6 and IPv4 in turn, beginning with the family of the first address
    /// (RFC 8305, section 4). Within a family the order stays.
    pub fn new(addresses: &[SocketAddr]) -> Schedule {
        let first = addresses.first().is_some_and(SocketAddr::is_ipv6);
        let (mut these, mut those): (VecDeque<_>, VecDeque<_>) =
            addresses.iter().partition(|a| a.is_ipv6() == first);
        let (mut waiting, next) = (VecDeque::new(), Duration::ZERO);
        while let Some(address) = these.pop_front() {
            waiting.push_back(address);
            // Now it is the other family's turn, if it has any left.
            if !those.is_empty() {
                mem::swap(&mut these, &mut those);
            }
        }
        Schedule { waiting, next }
    }

    /// The address whose turn has come. The next one has to wait.
    pub fn due(&mut self, now: Duration) -> Option<SocketAddr> {
        if now < self.next {
            return None;
        }
        self.next = now + DELAY;
        self.waiting.pop_front()
    }

    /// An answer has come, and it is no. The next address need not wait.
    pub fn failed(&mut self, now: Duration) {
        self.next = self.next.min(now);
    }

    /// When the next turn comes, if anybody is left.
    pub fn next(&self) -> Option<Duration> {
        (!self.waiting.is_empty()).then_some(self.next)
    }
}
