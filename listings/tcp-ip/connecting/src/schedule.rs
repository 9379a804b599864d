use std::collections::VecDeque;
use std::time::Duration;

/// Whom to ask, and when. It has no clock: it is told the time, which is
/// counted from the beginning of the race.
pub struct Schedule<A> {
    waiting: VecDeque<A>,
    delay: Duration,
    next: Duration,
}

impl<A> Schedule<A> {
    pub fn new(addresses: impl Into<VecDeque<A>>, delay: Duration) -> Self {
        let waiting = addresses.into();
        Schedule {
            waiting,
            delay,
            next: Duration::ZERO,
        }
    }

    /// The address whose turn has come. It counts as asked from now on.
    pub fn due(&mut self, now: Duration) -> Option<A> {
        if now < self.next {
            return None;
        }
        let address = self.waiting.pop_front()?;
        self.next = now + self.delay;
        Some(address)
    }

    /// An answer has come, and it is no. The next address need not wait.
    pub fn failed(&mut self, now: Duration) {
        self.next = self.next.min(now);
    }

    /// We could not ask: not its fault, and it stays the next one.
    pub fn again(&mut self, address: A, now: Duration) {
        self.waiting.push_front(address);
        self.next = now + self.delay;
    }

    /// When the next turn comes, if anybody is left.
    pub fn next(&self) -> Option<Duration> {
        (!self.waiting.is_empty()).then_some(self.next)
    }

    /// Who was never asked.
    pub fn left(self) -> impl Iterator<Item = A> {
        self.waiting.into_iter()
    }
}
