// One behind.
// Chapter: src/foundations/one-program.md
//
// A client asks over UDP, and asks again when no answer comes in time.
// Sometimes the answer was only late, and the client takes it for the answer to
// its next question. From then on it is one behind. Mend it. (A signal is no
// reason to give up. Who waits sleeps, and of a question that has been answered
// nothing is kept. An answer may be as long as a datagram, and `patience` as
// long as a `Duration`.)
//
// A message is two bytes, an id, and then text. A server answers with the same
// id and the answer. So far the client's id is always 0.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::time::Duration;

/// How often a question is sent.
const TRIES: usize = 3;

pub struct Client {
    socket: UdpSocket,
    patience: Duration,
}

impl Client {
    /// Waits so long for an answer, each time.
    pub fn new(server: SocketAddr, patience: Duration) -> io::Result<Client> {
        let any: IpAddr = match server {
            SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        };
        let socket = UdpSocket::bind((any, 0))?;
        socket.connect(server)?;
        Ok(Client { socket, patience })
    }

    pub fn ask(&mut self, question: &str) -> io::Result<String> {
        let id = [0, 0];
        let message = [&id, question.as_bytes()].concat();
        for _ in 0..TRIES {
            self.socket.send(&message)?;
            if let Some(answer) = self.answer()? {
                return Ok(answer);
            }
        }
        Err(ErrorKind::TimedOut.into())
    }

    /// The answer, if one comes in time.
    fn answer(&mut self) -> io::Result<Option<String>> {
        // TODO: To which question?
        let mut buf = vec![0; 65_535];
        self.socket.set_read_timeout(Some(self.patience))?;
        match self.socket.recv(&mut buf) {
            Ok(n) => {
                let text = buf[..n].get(2..).unwrap_or_default();
                Ok(Some(String::from_utf8_lossy(text).into_owned()))
            }
            Err(e) if e.kind() == ErrorKind::WouldBlock => Ok(None),
            Err(e) => Err(e),
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict};
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;
    use std::time::Instant;

    /// A client, and the socket of its server.
    fn pair(patience: Duration) -> io::Result<(Client, UdpSocket)> {
        let server = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
        server.set_read_timeout(Some(peers::LIMIT))?;
        Ok((Client::new(server.local_addr()?, patience)?, server))
    }

    /// One question, as it came.
    struct Question {
        bytes: Vec<u8>,
        from: SocketAddr,
    }

    impl Question {
        fn take(server: &UdpSocket) -> io::Result<Question> {
            let mut buf = [0; 1500];
            let (n, from) = server.recv_from(&mut buf)?;
            Ok(Question { bytes: buf[..n].to_vec(), from })
        }

        /// The same id, and the text in capitals.
        fn answer(&self, server: &UdpSocket) -> io::Result<()> {
            let mut answer = self.bytes.clone();
            if let Some(text) = answer.get_mut(2..) {
                text.make_ascii_uppercase();
            }
            server.send_to(&answer, self.from).map(drop)
        }
    }

    /// The server does this, while the client asks these.
    fn meets(
        patience: Duration,
        late: &str,
        questions: &[&'static str],
        plays: impl FnOnce(&UdpSocket) -> io::Result<()> + Send + 'static,
    ) -> Result<Vec<io::Result<String>>, Sentence> {
        let (mut client, server) = pair(patience)?;
        thread::Builder::new().spawn(move || {
            // Who asks no more ends it.
            let _ = plays(&server);
            let _ = server.recv(&mut [0; 1500]);
        })?;
        let questions = questions.to_vec();
        let done = peers::within(late, move || {
            questions.iter().map(|question| client.ask(question)).collect()
        })?;
        Ok(done.value)
    }

    fn took(deed: &str, asked: &str, got: &io::Result<String>) -> Verdict {
        match got {
            Ok(answer) if *answer == asked.to_uppercase() => Ok(()),
            Ok(answer) => {
                Err(format!("{deed} For `{asked}` you took `{answer}`.").into())
            }
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }

    const LONG: Duration = Duration::from_secs(2);
    const SHORT: Duration = Duration::from_millis(150);

    #[test]
    fn two_questions() -> Verdict {
        let late = "I answered at once, and after 3 s you still wait.";
        let got = meets(LONG, late, &["one", "two"], |server| {
            Question::take(server)?.answer(server)?;
            Question::take(server)?.answer(server)
        })?;
        took("I answered at once.", "one", &got[0])?;
        took("I answered at once.", "two", &got[1])
    }

    #[test]
    fn answered_twice() -> Verdict {
        let deed = "I answered `one` four times, and then `two`, once.";
        let late = "I answered `one` four times, and after 3 s you still wait.";
        let got = meets(LONG, late, &["one", "two"], |server| {
            let one = Question::take(server)?;
            // An old answer is let go, and takes no try with it.
            for _ in 0..4 {
                one.answer(server)?;
            }
            Question::take(server)?.answer(server)
        })?;
        took(deed, "one", &got[0])?;
        took(deed, "two", &got[1])
    }

    #[test]
    fn late_by_a_question() -> Verdict {
        let deed = "I answered `one` twice, the second time only when you had \
                    asked `two`.";
        let late = "I answered `one` twice, and after 3 s you still wait.";
        let got = meets(LONG, late, &["one", "two"], |server| {
            let one = Question::take(server)?;
            one.answer(server)?;
            let two = Question::take(server)?;
            one.answer(server)?;
            two.answer(server)
        })?;
        took(deed, "one", &got[0])?;
        took(deed, "two", &got[1])
    }

    #[test]
    fn late_by_two_questions() -> Verdict {
        let deed = "I answered `one` twice, the second time only when you had \
                    asked `three`.";
        let late = "I answered `one` twice, and after 3 s you still wait.";
        let got = meets(LONG, late, &["one", "two", "three"], |server| {
            let one = Question::take(server)?;
            one.answer(server)?;
            Question::take(server)?.answer(server)?;
            let three = Question::take(server)?;
            one.answer(server)?;
            three.answer(server)
        })?;
        took(deed, "three", &got[2])
    }

    #[test]
    fn late_by_a_try() -> Verdict {
        let deed = "You asked `one` three times. I answered the first time, \
                    late.";
        let late = "I answered `one` late, and after 3 s you still wait.";
        let got = meets(SHORT * 4, late, &["one"], |server| {
            let first = Question::take(server)?;
            Question::take(server)?;
            Question::take(server)?;
            first.answer(server)
        })?;
        took(deed, "one", &got[0])
    }

    #[test]
    fn signals_meanwhile() -> Verdict {
        let (mut client, server) = pair(LONG)?;
        thread::Builder::new().spawn(move || {
            if let Ok(one) = Question::take(&server) {
                // A slow server.
                thread::park_timeout(Duration::from_millis(100));
                let _ = one.answer(&server);
            }
        })?;
        let deed = "I took 100 ms to answer, and signals came to you \
                    meanwhile.";
        let late = format!("{deed} After 3 s you still wait.");
        let done = peers::interrupted(&late, move || client.ask("one"))?;
        took(deed, "one", &done.value)
    }

    #[test]
    fn no_answer() -> Verdict {
        let late = "I never answered, and after 3 s you still wait.";
        let (mut client, _server) = pair(SHORT * 3)?;
        let asks = move || (client.ask("one"), peers::spun());
        match peers::within(late, asks)?.value {
            (Err(_), false) => Ok(()),
            (Err(_), true) => Err("I never answered, and your waiting kept a \
                                   processor busy."
                .into()),
            (Ok(answer), _) => {
                Err(format!("I never answered, and you returned `{answer}`.")
                    .into())
            }
        }
    }

    #[test]
    fn old_answers_without_end() -> Verdict {
        let over = Arc::new(AtomicBool::new(false));
        let ends = Arc::clone(&over);
        let deed = "I sent old answers without end, and never the one to \
                    your question.";
        let late = format!("{deed} After 3 s you still wait for it.");
        let got = meets(SHORT * 4, &late, &["zero", "one"], move |server| {
            let zero = Question::take(server)?;
            zero.answer(server)?;
            Question::take(server)?;
            while !ends.load(Ordering::Acquire) {
                zero.answer(server)?;
                thread::park_timeout(Duration::from_millis(5));
            }
            Ok(())
        });
        over.store(true, Ordering::Release);
        match &got?[1] {
            Err(_) => Ok(()),
            Ok(answer) => {
                Err(format!("{deed} For `one` you took `{answer}`.").into())
            }
        }
    }

    #[test]
    fn too_short_to_be_an_answer() -> Verdict {
        let deed = "I sent an empty datagram, one of one byte, and then the \
                    answer.";
        let late = format!("{deed} After 3 s you still wait.");
        let got = meets(LONG, &late, &["one"], |server| {
            let one = Question::take(server)?;
            server.send_to(&[], one.from)?;
            server.send_to(&one.bytes[..1], one.from)?;
            one.answer(server)
        })?;
        took(deed, "one", &got[0])
    }

    #[test]
    fn patient_for_ever() -> Verdict {
        let deed = "Your patience was `Duration::MAX`, and I answered at once.";
        let late = format!("{deed} You still wait.");
        let (mut client, server) = pair(Duration::MAX)?;
        thread::Builder::new().spawn(move || {
            if let Ok(one) = Question::take(&server) {
                let _ = one.answer(&server);
            }
        })?;
        let done = peers::within(&late, move || {
            catch_unwind(AssertUnwindSafe(|| client.ask("one"))).ok()
        })?;
        match &done.value {
            Some(answer) => took(deed, "one", answer),
            None => Err(format!("{deed} You panicked.").into()),
        }
    }

    #[test]
    fn a_long_answer() -> Verdict {
        let deed = "I answered 60000 bytes.";
        let late = format!("{deed} After 3 s you still wait.");
        let got = meets(LONG, &late, &["one"], |server| {
            let one = Question::take(server)?;
            let id = one.bytes.get(..2).unwrap_or_default();
            let answer = [id, &[b'x'; 60_000]].concat();
            server.send_to(&answer, one.from).map(drop)
        })?;
        match &got[0] {
            Ok(answer) if answer.len() == 60_000 => Ok(()),
            Ok(answer) => {
                let n = answer.len();
                Err(format!("{deed} You returned {n}.").into())
            }
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }

    /// No datagram holds them, so each fails at once. (Whoever waits all the
    /// same is seen by the first ones, and not judged.)
    #[test]
    fn more_questions_than_ids() -> Verdict {
        let (mut client, _server) = pair(SHORT)?;
        let asks = thread::Builder::new().spawn(move || {
            let start = Instant::now();
            let question = "x".repeat(66_000);
            for number in 0..=u16::MAX {
                let _ = client.ask(&question);
                if number < 100 && start.elapsed() > peers::LIMIT {
                    break;
                }
            }
        })?;
        match asks.join() {
            Ok(()) => Ok(()),
            Err(_) => Err("You were given 65536 questions of 66000 bytes, \
                           which no datagram holds. You panicked."
                .into()),
        }
    }

    #[test]
    fn a_server_elsewhere() -> Verdict {
        let Ok(server) = UdpSocket::bind((Ipv6Addr::LOCALHOST, 0)) else {
            return Ok(()); // this machine has no IPv6
        };
        match Client::new(server.local_addr()?, peers::LIMIT) {
            Ok(_) => Ok(()),
            Err(why) => Err(format!(
                "The server was to be one at ::1. `new` returned an error: \
                 {why}."
            )
            .into()),
        }
    }

    #[test]
    fn question_after_question() -> Verdict {
        const ALL: usize = 40;
        let mut child = peers::child(|inside| -> Verdict {
            let (mut client, server) = pair(peers::LIMIT)?;
            thread::Builder::new().spawn(move || -> io::Result<()> {
                loop {
                    Question::take(&server)?.answer(&server)?;
                }
            })?;
            let has = || {
                Ok::<_, io::Error>(std::fs::read_dir("/proc/self/fd")?.count())
            };
            let before = has()?;
            for _ in 0..ALL {
                client.ask("one")?;
            }
            inside.say(has()?.saturating_sub(before))?;
            Ok(())
        })?;
        let said = child.line()?;
        match said.parse::<usize>() {
            Ok(more) if more < ALL / 2 => Ok(()),
            Ok(more) => Err(format!(
                "You asked {ALL} questions, and had your answers. Your client \
                 has {more} descriptors more than before: what is kept for \
                 each question is some day one too many."
            )
            .into()),
            Err(_) => Err(format!(
                "You were to ask {ALL} questions, one after another. Your \
                 client {said}."
            )
            .into()),
        }
    }
}
