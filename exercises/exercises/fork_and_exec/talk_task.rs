// Talk to a task.
// Chapter: src/ipc/fork-and-exec.md
//
// The task runner learns to talk. A task gets one end of a pair, for standard
// input and standard output, and is asked line by line. `limit` is for the
// whole call: however slowly the question is read and the answer trickles in,
// `ask` is back in time, and so is `end`, which waits for the task and kills it
// if it will not go. A signal is no reason to give up, and who waits sleeps. A
// limit may be `Duration::MAX`.

use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, ExitStatus};
use std::time::Duration;

pub struct Task {
    child: Child,
    ours: UnixStream,
}

impl Task {
    pub fn start(program: &str, args: &[&str]) -> io::Result<Task> {
        let (ours, theirs) = UnixStream::pair()?;
        let child = Command::new(program)
            .args(args)
            .stdin(OwnedFd::from(theirs.try_clone()?))
            .stdout(OwnedFd::from(theirs))
            .spawn()?;
        Ok(Task { child, ours })
    }

    /// Sends one line, and takes one line of at most 1000 bytes for an answer,
    /// without its end. Too late is `TimedOut`. Then only `end` is left: a late
    /// answer would be taken for that of the next question. A question with a
    /// `\n` in it is two: that is `InvalidInput`, and nothing is sent.
    pub fn ask(
        &mut self,
        question: &str,
        limit: Duration,
    ) -> io::Result<String> {
        // TODO: Whose limit is this, the call's or the read's?
        self.ours.set_read_timeout(Some(limit))?;
        self.ours.write_all(format!("{question}\n").as_bytes())?;
        let mut answer = Vec::new();
        let mut byte = [0];
        while self.ours.read(&mut byte).map_err(late)? == 1 {
            if byte[0] == b'\n' {
                return Ok(String::from_utf8_lossy(&answer).into_owned());
            }
            answer.push(byte[0]);
        }
        Err(io::ErrorKind::UnexpectedEof.into())
    }

    /// Tells the task that no question comes any more, and how it ended.
    pub fn end(mut self, limit: Duration) -> io::Result<ExitStatus> {
        // TODO: A task may not care.
        let _ = limit;
        drop(self.ours);
        self.child.wait()
    }
}

/// What Linux says when a time limit has passed.
fn late(e: io::Error) -> io::Error {
    match e.kind() {
        io::ErrorKind::WouldBlock => io::ErrorKind::TimedOut.into(),
        _ => e,
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::os::unix::process::ExitStatusExt;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    const SHORT: Duration = Duration::from_millis(500);

    fn shell(line: &str) -> Result<Task, String> {
        Task::start("sh", &["-c", line]).map_err(|e| format!("start: {e}"))
    }

    #[test]
    fn no_limit() -> Verdict {
        let deed = "Your limits were `Duration::MAX`, and the task answered \
                    and went at once.";
        let mut task = shell("read -r q; echo hello")?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || {
            catch_unwind(AssertUnwindSafe(move || {
                let answer = task.ask("a", Duration::MAX)?;
                task.end(Duration::MAX).map(|status| (answer, status))
            }))
            .ok()
        })?;
        match done.value {
            Some(Ok((answer, end))) if answer == "hello" && end.success() => {
                Ok(())
            }
            Some(other) => Err(format!("{deed} You have {other:?}.").into()),
            None => Err(format!("{deed} You panicked.").into()),
        }
    }

    #[test]
    fn three_questions() -> Verdict {
        let mut task = shell("while read -r q; do echo \"$q!\"; done")?;
        for (question, answer) in [("one", "one!"), ("two", "two!"), ("", "!")]
        {
            match task.ask(question, peers::LIMIT) {
                Ok(said) if said == answer => {}
                other => {
                    return Err(format!(
                        "The task was asked `{question}` and said `{answer}`. \
                         You have {other:?}."
                    )
                    .into());
                }
            }
        }
        match task.end(peers::LIMIT) {
            Ok(status) if status.success() => Ok(()),
            other => Err(format!(
                "The task ends when it reads its end of file. You say \
                 {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn an_empty_answer() -> Verdict {
        let mut task = shell("read -r q; echo; read -r q; echo two; read q")?;
        let answers =
            [task.ask("a", peers::LIMIT), task.ask("b", peers::LIMIT)];
        match &answers {
            [Ok(one), Ok(two)] if one.is_empty() && two == "two" => Ok(()),
            other => Err(format!(
                "The task said an empty line, and then `two`. You have \
                 {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn two_answers_at_once() -> Verdict {
        let mut task = shell("read -r q; printf 'one\\ntwo\\n'; read -r q")?;
        let answers =
            [task.ask("a", peers::LIMIT), task.ask("b", peers::LIMIT)];
        match &answers {
            [Ok(one), Ok(two)] if one == "one" && two == "two" => Ok(()),
            other => Err(format!(
                "The task sent two lines in one write. You have {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn a_question_of_two_lines() -> Verdict {
        let mut task = shell("while read -r q; do echo \"$q!\"; done")?;
        for question in ["one\ntwo", "one\n", "\n"] {
            let asked = peers::say(question.as_bytes());
            match task.ask(question, peers::LIMIT) {
                Err(e) if e.kind() == io::ErrorKind::InvalidInput => {}
                other => {
                    return Err(format!(
                        "The question was {asked}, which is more than a \
                         line. You have {other:?}."
                    )
                    .into());
                }
            }
            match task.ask("three", peers::LIMIT) {
                Ok(said) if said == "three!" => {}
                other => {
                    return Err(format!(
                        "You refused the question {asked}. The next one was \
                         `three`. You have {other:?}."
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    #[test]
    fn a_letter_now_and_then() -> Verdict {
        let more = "The task said a letter every 100 ms. 500 ms were allowed, \
                    and you waited for more.";
        let mut task = shell("read -r q; while printf x; do sleep 0.1; done")?;
        let done = peers::within(more, move || (task.ask("a", SHORT), task))?;
        match done.value.0 {
            Err(e) if e.kind() == io::ErrorKind::TimedOut => {
                match done.after < SHORT * 4 {
                    true => Ok(()),
                    false => Err(more.into()),
                }
            }
            other => Err(format!(
                "The task said a letter every 100 ms, and no line end. You \
                 have {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn a_question_read_in_bites() -> Verdict {
        let more = "The task read a bite of your question every 100 ms. 500 ms \
                    were allowed, and you waited for more.";
        let bite = "for n in $(seq 25); do \
                    head -c 50000 > /dev/null; sleep 0.1; done";
        let mut task = shell(bite)?;
        let question = "x".repeat(2_000_000);
        let done =
            peers::within(more, move || (task.ask(&question, SHORT), task))?;
        if done.after >= SHORT * 4 {
            return Err(more.into());
        }
        match done.value.0 {
            Err(e) if e.kind() == io::ErrorKind::TimedOut => Ok(()),
            other => Err(format!(
                "The task read slowly, and said nothing. You have {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn an_answer_without_end() -> Verdict {
        let mut task = shell("exec tr '\\0' x < /dev/zero 2>/dev/null")?;
        let done = peers::within(
            "The task said `xxxx` without end, 1000 are allowed, and you read \
             on.",
            move || task.ask("a", peers::LIMIT),
        )?;
        match done.value {
            Err(e) if e.kind() != io::ErrorKind::TimedOut => Ok(()),
            _ => {
                Err("The task said `xxxx` without end, 1000 are allowed, and \
                      you read on."
                    .into())
            }
        }
    }

    #[test]
    fn the_longest_answer() -> Verdict {
        let line = "read -r q; head -c $q /dev/zero | tr '\\0' x; echo; read q";
        let mut task = shell(line)?;
        match task.ask("1000", peers::LIMIT) {
            Ok(said) if said == "x".repeat(1000) => {}
            Ok(said) => {
                return Err(format!(
                    "The task answered with 1000 bytes. You have {}.",
                    said.len()
                )
                .into());
            }
            Err(why) => {
                return Err(format!(
                    "The task answered with 1000 bytes, which are allowed. \
                     You have an error: {why}."
                )
                .into());
            }
        }
        match shell(line)?.ask("1001", peers::LIMIT) {
            Err(_) => Ok(()),
            Ok(said) => Err(format!(
                "The task answered with 1001 bytes, and 1000 are allowed. You \
                 took {}.",
                said.len()
            )
            .into()),
        }
    }

    #[test]
    fn half_an_answer() -> Verdict {
        let mut task = shell("read -r q; printf 'half an ans'")?;
        match task.ask("a", peers::LIMIT) {
            Err(e) if e.kind() != io::ErrorKind::TimedOut => Ok(()),
            other => Err(format!(
                "The task said `half an ans`, and ended. You have {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn signals_meanwhile() -> Verdict {
        let mut task = shell("read -r q; sleep 0.1; echo \"$q!\"; read q")?;
        let deed = "The task took 100 ms to answer, and signals came to you \
                    meanwhile.";
        let late = format!("{deed} You still wait.");
        let done = peers::interrupted(&late, move || {
            (task.ask("a", peers::LIMIT), task)
        })?;
        match done.value.0 {
            Ok(said) if said == "a!" => Ok(()),
            other => Err(format!("{deed} You have {other:?}.").into()),
        }
    }

    #[test]
    fn slow_to_read_and_no_answer() -> Verdict {
        let limit = Duration::from_secs(2);
        // It waits for the first byte: on a busy computer you would begin late.
        let mut task = shell(
            "head -c 1 > /dev/null; sleep 0.8; head -c 1000000 > /dev/null; \
             sleep 5",
        )?;
        let question = "x".repeat(1_000_000);
        let more = "The task read your question after 800 ms, and said \
                    nothing. 2 s were allowed for both, and you waited for \
                    more.";
        let done =
            peers::within(more, move || (task.ask(&question, limit), task))?;
        if done.after >= Duration::from_millis(2750) {
            return Err(more.into());
        }
        match done.value.0 {
            Err(e) if e.kind() == io::ErrorKind::TimedOut => Ok(()),
            other => Err(format!(
                "The task read your question after 800 ms, and said nothing. \
                 You have {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn one_that_will_not_go() -> Verdict {
        let task =
            shell("trap '' TERM; for n in $(seq 100); do sleep 0.1; done")?;
        let pid = task.child.id();
        let done = peers::within(
            "The task does not read its end of file. You wait for its end.",
            move || (task.end(SHORT), peers::spun()),
        )?;
        if done.after >= SHORT * 3 {
            return Err(format!(
                "The task does not read its end of file. {} ms were allowed, \
                 and you waited for {} ms.",
                SHORT.as_millis(),
                done.after.as_millis()
            )
            .into());
        }
        if done.value.1 {
            return Err(
                "The task does not read its end of file. Your waiting \
                        kept a processor busy."
                    .into(),
            );
        }
        if let Ok(status) = done.value.0
            && status.signal() == Some(9)
        {
            let left = std::path::Path::new("/proc").join(pid.to_string());
            return match left.exists() {
                false => Ok(()),
                true => Err("The task is dead, and a zombie is left.".into()),
            };
        }
        Err("The task would not go, and you let it run.".into())
    }

    #[test]
    fn no_copy_elsewhere() -> Verdict {
        let first = shell("read -r q")?;
        let second = shell("sleep 2")?;
        let done = peers::within(
            "You ended the first task, and it never read its end of file.",
            move || first.end(peers::LIMIT / 3),
        )?;
        drop(second);
        match done.value {
            Ok(status) if status.signal().is_none() => Ok(()),
            other => Err(format!(
                "You ended the first task while a second ran, and the first \
                 never read its end of file: {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn no_answer() -> Verdict {
        let mut task = shell("read line; exec sleep 5")?;
        let late = "The task heard your question and said nothing. You wait.";
        let done = peers::within(late, move || {
            (task.ask("one", SHORT * 3), peers::spun())
        })?;
        match done.value {
            (Err(_), false) => Ok(()),
            (Err(_), true) => Err("The task heard your question and said \
                                   nothing. Your waiting kept a processor \
                                   busy."
                .into()),
            (Ok(answer), _) => Err(format!(
                "The task heard your question and said nothing. You have \
                 `{answer}`."
            )
            .into()),
        }
    }
}
