use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Duration;

/// Whom to ask, and when. It has no clock: it is told the time of the race.
pub struct Schedule {
    /// Who has not been asked.
    pub waiting: VecDeque<SocketAddr>,
    next: Duration,
}

impl Schedule {
    /// The families in turn, and each in its order (RFC 8305, section 4).
    pub fn new(addresses: &[SocketAddr]) -> Schedule {
        let first = addresses.first().is_some_and(SocketAddr::is_ipv6);
        let (mut these, mut those): (VecDeque<_>, VecDeque<_>) =
            addresses.iter().partition(|a| a.is_ipv6() == first);
        let (mut waiting, next) = (VecDeque::new(), Duration::ZERO);
        while let Some(address) = these.pop_front() {
            waiting.push_back(address);
            // Now it is the other family's turn, if it has any left.
            if !those.is_empty() {
                std::mem::swap(&mut these, &mut those);
            }
        }
        Schedule { waiting, next }
    }

    /// The address whose turn has come. The next one has to wait.
    pub fn due(&mut self, now: Duration, wait: Duration) -> Option<SocketAddr> {
        if now < self.next {
            return None;
        }
        self.next = now + wait;
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
