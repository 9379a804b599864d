// The last word.
// Chapter: src/foundations/channels.md
//
// The server wants the whole question before it answers, and it takes the end
// of file for the end of the question. Its answer ends with the end of file,
// too. This client waits for the answer for ever. Mend it. (A question that the
// server cannot hear to its end has no answer, but an error.)

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};

/// Asks the question, and returns the whole answer.
pub fn ask(mut stream: TcpStream, question: &[u8]) -> io::Result<Vec<u8>> {
    stream.write_all(question)?;
    // Each direction ends by itself. Ours ends here, and the server reads its
    // end of file; the other direction, the answer's, stays open.
    //
    // `drop` and `Shutdown::Both` would end both, and the answer with them. A
    // time limit for the read would end the wait, and bring no answer: the
    // server would still not know that the question is over.
    stream.shutdown(Shutdown::Write)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Done, Me, Sentence, Verdict, role, say};
    use socket2::SockRef;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::{Duration, Instant};

    const BOTH_WAIT: &str = "I read your question and waited for its end. You \
                             waited for my answer. We would be waiting still.";

    /// Hears the question to its end, and then does what `answers` does.
    fn meets(
        question: &'static [u8],
        answers: impl FnOnce(&mut Me) -> io::Result<()> + Send + 'static,
    ) -> Result<(io::Result<Vec<u8>>, bool), Sentence> {
        let heard = Arc::new(AtomicBool::new(false));
        let hears = Arc::clone(&heard);
        let began = Instant::now();
        let (stream, peer) = peers::hand_over(role(move |me| {
            me.receive_to_end()?;
            let late = began.elapsed() > Duration::from_millis(300);
            hears.store(late, Ordering::Release);
            answers(me)
        }))?;
        let Done { value, .. } =
            peers::within(BOTH_WAIT, move || ask(stream, question))?;
        let saw = peer.saw_the_end();
        if saw.end == peers::End::WaitedInVain {
            return Err(BOTH_WAIT.into());
        }
        if saw.got != question {
            return Err(format!(
                "You were to ask {}. I read {}.",
                say(question),
                say(&saw.got)
            )
            .into());
        }
        Ok((value, heard.load(Ordering::Acquire)))
    }

    fn right(
        deed: &str,
        (value, heard_late): (io::Result<Vec<u8>>, bool),
        wants: &[u8],
    ) -> Verdict {
        let sentence = match value {
            Ok(answer) if answer == wants => return Ok(()),
            Ok(answer) if answer.is_empty() && heard_late => {
                "I was still waiting for the end of your question when you \
                 left, and you returned nothing."
                    .into()
            }
            Ok(answer) => format!("{deed} You returned {}.", say(answer)),
            Err(why) => format!("{deed} You returned an error: {why}."),
        };
        Err(sentence.into())
    }

    #[test]
    fn a_question_and_an_answer() -> Verdict {
        let met = meets(b"hello", |me| {
            me.send_all(b"HELLO")?;
            me.until_read()
        })?;
        let deed = "I read your question to its end, and answered `HELLO`.";
        right(deed, met, b"HELLO")
    }

    #[test]
    fn an_answer_in_pieces() -> Verdict {
        let met = meets(b"hello", |me| {
            for piece in ["HEL", "L", "O"] {
                me.send_all(piece.as_bytes())?;
                me.until_read()?;
            }
            Ok(())
        })?;
        let deed = "I read your question to its end, and answered in pieces.";
        right(deed, met, b"HELLO")
    }

    #[test]
    fn a_long_answer() -> Verdict {
        const COUNT: usize = 100_000;
        let (value, _) = meets(b"hello", |me| {
            me.send_all(&peers::nonsense(COUNT, 7))?;
            me.until_read()
        })?;
        let deed = "I read your question to its end, and answered with \
                    100000 bytes, any bytes.";
        match value {
            Ok(answer) if answer == peers::nonsense(COUNT, 7) => Ok(()),
            Ok(answer) => Err(format!(
                "{deed} You returned {} bytes, and they are not mine.",
                answer.len()
            )
            .into()),
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }

    #[test]
    fn no_answer() -> Verdict {
        let met = meets(b"hello", |_| Ok(()))?;
        let deed = "I read your question to its end, and closed.";
        right(deed, met, b"")
    }

    #[test]
    fn no_question() -> Verdict {
        let met = meets(b"", |me| {
            me.send_all(b"WELL?")?;
            me.until_read()
        })?;
        let deed = "I read that you ask nothing, and answered `WELL?`.";
        right(deed, met, b"WELL?")
    }

    #[test]
    fn half_an_answer_and_a_reset() -> Verdict {
        let (value, _) = meets(b"hello", |me| {
            me.send_all(b"HEL")?;
            me.until_read()?;
            me.reset()
        })?;
        match value {
            Err(_) => Ok(()),
            Ok(answer) => Err(format!(
                "I answered `HEL` and broke the connection. You returned {} \
                 for the whole answer.",
                say(answer)
            )
            .into()),
        }
    }

    #[test]
    fn half_a_question_and_a_reset() -> Verdict {
        // More than any kernel takes before somebody reads.
        let question = vec![b'x'; 1 << 24];
        let (stream, peer) = peers::hand_over(role(|me| {
            me.receive(1000)?;
            me.reset()
        }))?;
        SockRef::from(&stream).set_send_buffer_size(1)?;
        let late = "I read 1000 bytes of your question and broke the \
                    connection. You still wait.";
        let done = peers::within(late, move || ask(stream, &question))?;
        peer.saw();
        match done.value {
            Err(_) => Ok(()),
            Ok(answer) => Err(format!(
                "You were to ask a question of 16 MiB. I read 1000 bytes of \
                 it and broke the connection. That is an error, and no \
                 answer: you returned `Ok`, with {}.",
                say(answer)
            )
            .into()),
        }
    }
}
