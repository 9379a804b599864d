// Red: A beat is 10 ms. At 100 ms I connected. At 109 ms you: Ask, and Wait(110ms) is due.
// Any sign of life.
// Chapter: src/tcp-ip/vanished.md
//
// The decision of a heartbeat, without a socket and without a clock: the time
// is an argument, counted from any moment, and it never runs backwards.
//
// A peer that has been silent for a beat is asked. When it has been silent for
// a beat after the question, it is given up. Whatever it says is a sign of
// life. A question that is open is not asked again.
//
// Your program may be late: it was stopped, or the computer slept. Then `due`
// is called long after its time. Nobody is given up who was not asked, or who
// had less than a beat to answer. Before each `due` the caller reads whatever
// has come, and calls `heard` if that was anything. After `GiveUp` it calls
// nothing.

use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Do {
    /// Nothing before this moment.
    Wait(Duration),
    Ask,
    GiveUp,
}

pub struct Heart {
    beat: Duration,
    heard: Duration,
    asked: Option<Duration>,
}

impl Heart {
    /// The peer has just connected.
    pub fn new(beat: Duration, now: Duration) -> Heart {
        Heart { beat, heard: now, asked: None }
    }

    /// The peer has said something.
    pub fn heard(&mut self, now: Duration) {
        self.heard = now;
        self.asked = None;
    }

    /// What is to be done now? After `Ask`, the question has been sent.
    pub fn due(&mut self, now: Duration) -> Do {
        let from = self.asked.unwrap_or(self.heard).as_secs();
        let due = Duration::from_secs(from + self.beat.as_secs());
        if now < due {
            return Do::Wait(due);
        }
        match self.asked {
            Some(_) => Do::GiveUp,
            None => {
                self.asked = Some(now);
                Do::Ask
            }
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    const BEAT: Duration = Duration::from_secs(10);

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// Deeds and what is due after each: at `seconds`, with or without a sign
    /// of life before.
    fn story(steps: &[(u64, bool, Do)]) -> Verdict {
        story_with(BEAT, Duration::from_secs, "s", steps)
    }

    fn story_with(
        beat: Duration,
        at: fn(u64) -> Duration,
        unit: &str,
        steps: &[(u64, bool, Do)],
    ) -> Verdict {
        let mut heart = Heart::new(beat, at(100));
        let mut told =
            format!("A beat is 10 {unit}. At 100 {unit} I connected.");
        for (seconds, heard, wanted) in steps {
            if *heard {
                heart.heard(at(*seconds));
                told += &format!(" At {seconds} {unit} I said something.");
            }
            let got = heart.due(at(*seconds));
            if got != *wanted {
                let end = format!(
                    " At {seconds} {unit} you: {got:?}, and {wanted:?} is due."
                );
                return Err((told + &end).into());
            }
            told += &format!(" At {seconds} {unit} you: {got:?}.");
        }
        Ok(())
    }

    #[test]
    fn asked_after_a_beat() -> Verdict {
        story(&[
            (105, false, Do::Wait(at(110))),
            (110, false, Do::Ask),
            (111, false, Do::Wait(at(120))),
        ])
    }

    #[test]
    fn given_up_after_another() -> Verdict {
        story(&[
            (110, false, Do::Ask),
            (119, false, Do::Wait(at(120))),
            (120, false, Do::GiveUp),
        ])
    }

    #[test]
    fn a_sign_of_life_starts_anew() -> Verdict {
        story(&[
            (110, false, Do::Ask),
            (115, true, Do::Wait(at(125))),
            (125, false, Do::Ask),
            (130, false, Do::Wait(at(135))),
            (135, false, Do::GiveUp),
        ])
    }

    #[test]
    fn the_program_was_late() -> Verdict {
        story(&[
            (500, false, Do::Ask),
            (501, false, Do::Wait(at(510))),
            (510, false, Do::GiveUp),
        ])
    }

    #[test]
    fn somebody_who_talks_is_not_asked() -> Verdict {
        story(&[
            (109, true, Do::Wait(at(119))),
            (118, true, Do::Wait(at(128))),
            (127, true, Do::Wait(at(137))),
        ])
    }

    #[test]
    fn late_by_half_a_beat() -> Verdict {
        story(&[
            (115, false, Do::Ask),
            (120, false, Do::Wait(at(125))),
            (125, false, Do::GiveUp),
        ])
    }

    #[test]
    fn late_by_a_beat_and_more() -> Verdict {
        story(&[(110, false, Do::Ask), (200, false, Do::GiveUp)])
    }

    #[test]
    fn a_sign_of_life_that_was_read_late() -> Verdict {
        story(&[
            (110, false, Do::Ask),
            (121, true, Do::Wait(at(131))),
            (131, false, Do::Ask),
        ])
    }

    #[test]
    fn a_sign_of_life_that_was_read_very_late() -> Verdict {
        for late in [124, 126, 129, 131, 140, 500] {
            story(&[
                (110, false, Do::Ask),
                (late, true, Do::Wait(at(late + 10))),
                (late + 10, false, Do::Ask),
            ])?;
        }
        Ok(())
    }

    #[test]
    fn late_by_a_little() -> Verdict {
        for late in [111, 112, 113, 118] {
            story(&[
                (late, false, Do::Ask),
                (late + 9, false, Do::Wait(at(late + 10))),
                (late + 10, false, Do::GiveUp),
            ])?;
        }
        Ok(())
    }

    #[test]
    fn an_answer_in_the_same_moment() -> Verdict {
        story(&[
            (110, false, Do::Ask),
            (110, true, Do::Wait(at(120))),
            (120, false, Do::Ask),
        ])
    }

    #[test]
    fn thousandths_of_a_second() -> Verdict {
        let at = Duration::from_millis;
        story_with(
            at(10),
            at,
            "ms",
            &[
                (109, false, Do::Wait(at(110))),
                (110, false, Do::Ask),
                (119, false, Do::Wait(at(120))),
                (120, false, Do::GiveUp),
            ],
        )
    }
}
