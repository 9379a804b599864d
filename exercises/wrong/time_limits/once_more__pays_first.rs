// Red: You gave up, and took it from the budget.
// Once more?
// Chapter: src/tcp-ip/time-limits.md
//
// A try has failed. `once_more` says how long to wait before the next one, or
// `None`: give up.
//
// - There are at most three retries. `retry` is 1 for the first of them.
// - A request that is not idempotent is sent again only if it can't have been
//   done.
// - The wait is `random` (0 to 1) times a bound: 100 ms for the first retry,
//   and twice as much for each next one. If the server has said how long to
//   wait, the wait comes on top of that.
// - After the wait, 50 ms of the deadline must be left.
// - A retry takes ten tenths from the budget. Giving up takes nothing.

use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Failed {
    /// No connection was made.
    Refused,
    /// The request was sent, and no answer came in time.
    Late,
    /// The server was too busy, did nothing, and said how long to wait.
    Busy(Duration),
}

pub const LEAST: Duration = Duration::from_millis(50);

pub fn once_more(
    failed: Failed,
    idempotent: bool,
    retry: u32,
    random: f64,
    left: Duration,
    tenths: &mut u32,
) -> Option<Duration> {
    // It was sent, and may have been done: only the answer could tell. What
    // was refused, by the kernel or by the server, was not done.
    *tenths = tenths.checked_sub(10)?;
    if retry > 3 || failed == Failed::Late && !idempotent {
        return None;
    }
    let bound = Duration::from_millis(100) * 2u32.pow(retry.max(1) - 1);
    // By chance, or all clients that failed together come back together.
    let mut wait = bound.mul_f64(random);
    if let Failed::Busy(least) = failed {
        wait = wait.saturating_add(least);
    }
    // Not `left - wait`: a Duration below zero is a panic.
    if left < wait.saturating_add(LEAST) {
        return None;
    }
    // Last of all: who gives up has cost the server nothing.
    Some(wait)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use Failed::*;
    use peers::Verdict;

    const SECOND: Duration = Duration::from_secs(1);

    fn ms(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    fn refuse(sentence: &str) -> Verdict {
        Err(sentence.into())
    }

    #[test]
    fn backoff_and_jitter() -> Verdict {
        for (retry, random, wait) in
            [(1, 1.0, 100), (2, 1.0, 200), (3, 1.0, 400), (3, 0.25, 100)]
        {
            let said = once_more(Late, true, retry, random, SECOND, &mut 100);
            if said != Some(ms(wait)) {
                return Err(format!(
                    "Retry {retry}, and chance says {random}: I expected a \
                     wait of {wait} ms, and you say {said:?}."
                )
                .into());
            }
        }
        // After each failure it is the same bound.
        for failed in [Refused, Busy(ms(10))] {
            let told = if failed == Refused { 0 } else { 10 };
            for (retry, bound) in [(2, 200), (3, 400)] {
                let said =
                    once_more(failed, true, retry, 1.0, SECOND, &mut 100);
                if said != Some(ms(bound + told)) {
                    return Err(format!(
                        "{failed:?}, retry {retry}, and chance says 1: I \
                         expected a wait of {} ms, and you say {said:?}.",
                        bound + told
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    #[test]
    fn no_time_and_no_wait() -> Verdict {
        for left in [ms(0), ms(30), ms(49)] {
            let said = once_more(Late, true, 1, 0.0, left, &mut 100);
            if said.is_some() {
                return Err(format!(
                    "Chance says 0, so there is no wait. {left:?} are left, \
                     and you try once more."
                )
                .into());
            }
        }
        match once_more(Late, true, 1, 0.0, LEAST, &mut 100) {
            Some(Duration::ZERO) => Ok(()),
            said => Err(format!(
                "Chance says 0, and 50 ms are left. I expected no wait, and \
                 you say {said:?}."
            )
            .into()),
        }
    }

    #[test]
    fn a_fourth() -> Verdict {
        for failed in [Refused, Late, Busy(ms(10))] {
            if once_more(failed, true, 4, 0.5, SECOND, &mut 100).is_some() {
                return refuse(
                    "Three retries have failed, and you try a fourth.",
                );
            }
        }
        Ok(())
    }

    #[test]
    fn twice_done() -> Verdict {
        match once_more(Late, false, 1, 0.5, SECOND, &mut 100) {
            None => Ok(()),
            _ => refuse(
                "An order was sent and not answered. You send it again, and \
                 I deliver twice.",
            ),
        }
    }

    #[test]
    fn never_done() -> Verdict {
        for failed in [Refused, Busy(ms(10))] {
            if once_more(failed, false, 1, 0.5, SECOND, &mut 100).is_none() {
                return Err(format!(
                    "An order was not done ({failed:?}), and you give it up."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn told_to_wait() -> Verdict {
        for (told, random, wait) in [(300, 0.5, 350), (10, 1.0, 110)] {
            let failed = Busy(ms(told));
            let said = once_more(failed, true, 1, random, SECOND, &mut 100);
            match said {
                Some(said) if said == ms(wait) => {}
                Some(said) if said > ms(told) => {
                    return Err(format!(
                        "I said: not before {told} ms. Chance says {random}, \
                         so I expected a wait of {wait} ms, and you say \
                         {said:?}."
                    )
                    .into());
                }
                Some(said) if said == ms(told) => {
                    return refuse(
                        "I said to everybody: not before 300 ms. You all come \
                         at that moment.",
                    );
                }
                _ => {
                    return Err(format!(
                        "I said: not before {told} ms. You come anyway."
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    #[test]
    fn no_time() -> Verdict {
        let late = "The deadline comes before an answer could, and you try \
                    once more.";
        for (failed, left) in [
            (Late, ms(149)),
            (Refused, ms(149)),
            (Busy(ms(0)), ms(149)),
            (Late, ms(0)),
            (Busy(SECOND), SECOND),
            (Busy(Duration::MAX), SECOND),
        ] {
            if once_more(failed, true, 1, 1.0, left, &mut 100).is_some() {
                return refuse(late);
            }
        }
        match once_more(Late, true, 1, 1.0, ms(150), &mut 100) {
            Some(_) => Ok(()),
            None => refuse("There was time for one more, and you gave up."),
        }
    }

    #[test]
    fn storm() -> Verdict {
        for failed in [Late, Refused, Busy(ms(10))] {
            let mut tenths = 100;
            let again = (0..1000)
                .filter(|_| {
                    tenths = (tenths + 1).min(100);
                    once_more(failed, true, 1, 0.5, SECOND, &mut tenths)
                        .is_some()
                })
                .count();
            if again != 109 {
                return Err(format!(
                    "1,000 requests failed. The budget is for 109 retries, \
                     and I saw {again}."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn the_last_ten() -> Verdict {
        for (mut tenths, again) in [(10, true), (9, false)] {
            let had = tenths;
            let said = once_more(Late, true, 1, 0.5, SECOND, &mut tenths);
            if said.is_some() != again {
                return Err(format!(
                    "The budget had {had} tenths, and you say {said:?}."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn what_giving_up_costs() -> Verdict {
        let mut tenths = 100;
        for (failed, idempotent, retry, left) in [
            (Late, false, 1, SECOND),
            (Late, true, 4, SECOND),
            (Late, true, 1, ms(0)),
            (Refused, true, 1, ms(149)),
            (Busy(SECOND), true, 1, SECOND),
            (Busy(ms(10)), true, 4, SECOND),
        ] {
            once_more(failed, idempotent, retry, 1.0, left, &mut tenths);
        }
        match tenths {
            100 => Ok(()),
            _ => refuse("You gave up, and took it from the budget."),
        }
    }
}
