// One tea.
// Chapter: src/tcp-ip/protocols.md
//
// `take_one` takes one tea, and sometimes takes two. Mend it.
//
// - A try is a new connection, and at most one line on it. There are at most
//   three tries.
// - A server of version 2 knows keys: `1 take tea 1 !key=KEY`. To version 1 you
//   send `1 take tea 1`.
// - `1 ok N` is done, and N are left. `1 no CODE` is not done. More words may
//   follow. A code of 4. is final. (The same key gets the same answer: so the
//   tries before, with this key, have taken nothing either.) After any other
//   code you may ask again.
// - No answer, `bye`, or a line that answers something else (`2 ok 8` or
//   `01 ok 8`) or nothing (`1 no` or `1 ok soon`): nobody knows. Then only the
//   same line, with the same key, may be sent again.
// - Never say that it was not taken if nobody knows.

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Failed {
    /// Refused for good, with this code.
    Refused(u32),
    /// It was surely not taken.
    NotTaken,
    /// Nobody knows.
    Unknown,
}

pub trait Server {
    /// A new connection. Which version is it? `None`: it can't be had.
    fn connect(&mut self) -> Option<u32>;

    /// Sends a line, and gives the line that came back, if any.
    fn ask(&mut self, line: &str) -> Option<String>;
}

/// `new_key` gives a key that nobody has used.
pub fn take_one(
    server: &mut impl Server,
    mut new_key: impl FnMut() -> String,
) -> Result<u32, Failed> {
    // TODO: It takes two when an answer is lost, and it says too little.
    for _ in 0..3 {
        let Some(version) = server.connect() else {
            continue;
        };
        let line = match version {
            1 => "1 take tea 1".to_string(),
            _ => format!("1 take tea 1 !key={}", new_key()),
        };
        let answer = server.ask(&line).unwrap_or_default();
        let words: Vec<_> = answer.split(' ').collect();
        match words[..] {
            ["1", "ok", n, ..] => return Ok(number(n)),
            ["1", "no", code, ..] if code.starts_with('4') => {
                return Err(Failed::Refused(number(code)));
            }
            _ => {}
        }
    }
    Err(Failed::NotTaken)
}

fn number(word: &str) -> u32 {
    word.parse().unwrap_or(0)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use Deed::*;
    use Failed::*;
    use peers::Verdict;

    /// What happens at one try, at a server of a version.
    #[derive(Clone, Copy)]
    enum Deed {
        /// No connection.
        Gone,
        /// It takes, and answers.
        Works(u32),
        /// It takes, and the answer is lost.
        Lost(u32),
        /// The request is lost.
        Cut(u32),
        /// It takes nothing, and says this.
        Says(u32, &'static str),
    }

    struct Shop {
        deeds: Vec<Deed>,
        now: Option<Deed>,
        tries: usize,
        keys: Vec<String>,
        taken: u32,
        odd: Option<String>,
    }

    impl Server for Shop {
        fn connect(&mut self) -> Option<u32> {
            self.tries += 1;
            let deed = match self.deeds.is_empty() {
                true => Gone,
                false => self.deeds.remove(0),
            };
            self.now = Some(deed);
            match deed {
                Gone => None,
                Works(version) | Lost(version) | Cut(version) => Some(version),
                Says(version, _) => Some(version),
            }
        }

        fn ask(&mut self, line: &str) -> Option<String> {
            let Some(deed) = self.now.take() else {
                self.odd = Some("You sent two lines on one connection.".into());
                return None;
            };
            match (line, deed) {
                (_, Says(2, said)) => {
                    self.check(line);
                    Some(said.to_string())
                }
                (_, Says(_, said)) => Some(said.to_string()),
                ("1 take tea 1", Works(1)) => {
                    self.taken += 1;
                    Some(format!("1 ok {}", 9 - self.taken))
                }
                ("1 take tea 1", Lost(1)) => {
                    self.taken += 1;
                    None
                }
                (_, Works(2) | Lost(2)) => {
                    if !self.keys.contains(&line.to_string()) {
                        self.keys.push(line.to_string());
                        self.taken += 1;
                    }
                    self.check(line);
                    matches!(deed, Works(_)).then(|| "1 ok 8 price=90".into())
                }
                (_, Works(_) | Lost(_)) => {
                    self.odd = Some(format!("I know no keys: `{line}`."));
                    None
                }
                _ => None,
            }
        }
    }

    impl Shop {
        fn check(&mut self, line: &str) {
            if !line.starts_with("1 take tea 1 !key=k") {
                let said = format!("I speak version 2, and you sent `{line}`.");
                self.odd.get_or_insert(said);
            }
        }
    }

    fn run(
        what: &str,
        deeds: &[Deed],
        tries: usize,
        taken: u32,
        right: Result<u32, Failed>,
    ) -> Verdict {
        let mut shop = Shop {
            deeds: deeds.to_vec(),
            now: None,
            tries: 0,
            keys: Vec::new(),
            taken: 0,
            odd: None,
        };
        let mut keys = 0;
        let said = take_one(&mut shop, || {
            keys += 1;
            format!("k{keys}")
        });
        let why = if shop.taken > taken {
            format!("{} are taken.", shop.taken)
        } else if let Some(odd) = shop.odd {
            odd
        } else if said != right {
            format!("I expected {right:?}, and you say {said:?}.")
        } else if shop.tries != tries {
            format!("I expected {tries} tries, and saw {}.", shop.tries)
        } else {
            return Ok(());
        };
        Err(format!("{what} {why}").into())
    }

    const BUSY: &str = "1 no 50 not now";

    /// Codes that are not final, and codes that are.
    const LATER: [&str; 6] = [
        BUSY,
        "1 no 51 enough",
        "1 no 60",
        "1 no 30 wait",
        "1 no 54 not today",
        "1 no 14",
    ];
    const FINAL: [&str; 5] = [
        "1 no 43 not enough",
        "1 no 45 the last one stays",
        "1 no 40 what?",
        "1 no 49 so sorry",
        "1 no 48",
    ];

    #[test]
    fn good() -> Verdict {
        run("I answered.", &[Works(1)], 1, 1, Ok(8))?;
        run("I answered, with a price behind.", &[Works(2)], 1, 1, Ok(8))
    }

    #[test]
    fn many_are_left() -> Verdict {
        let what = "I said `1 ok 70000`.";
        run(what, &[Says(2, "1 ok 70000")], 1, 0, Ok(70_000))
    }

    #[test]
    fn lost() -> Verdict {
        let what = "I took one, and my answer was lost. I know keys.";
        run(what, &[Lost(2), Works(2)], 2, 1, Ok(8))?;
        let what = "Two of my answers were lost. I know keys.";
        run(what, &[Lost(2), Lost(2), Works(2)], 3, 1, Ok(8))?;
        let what = "Three of my answers were lost.";
        let deeds = [Lost(2), Lost(2), Lost(2), Works(2)];
        run(what, &deeds, 3, 1, Err(Unknown))?;
        let what = "I took one, my answer was lost, and I was gone.";
        run(what, &[Lost(2), Gone, Gone], 3, 1, Err(Unknown))?;
        let what = "My answer was lost, and then I was busy.";
        let deeds = [Lost(2), Says(2, BUSY), Says(2, BUSY)];
        run(what, &deeds, 3, 1, Err(Unknown))?;
        let what = "My answer was lost, I was busy, and then free again.";
        run(what, &[Lost(2), Says(2, BUSY), Works(2)], 3, 1, Ok(8))?;
        let what = "My answer was lost, I was gone, and came back.";
        run(what, &[Lost(2), Gone, Works(2)], 3, 1, Ok(8))?;
        let what = "Your request was lost. I know keys.";
        run(what, &[Cut(2), Works(2)], 2, 1, Ok(8))
    }

    #[test]
    fn lost_and_refused() -> Verdict {
        for said in FINAL {
            let code = said[5..7].parse().unwrap_or(0);
            let what = format!(
                "Your request was lost. To the same line I said `{said}`."
            );
            let deeds = [Cut(2), Says(2, said), Works(2)];
            run(&what, &deeds, 2, 0, Err(Refused(code)))?;
        }
        Ok(())
    }

    #[test]
    fn lost_without_keys() -> Verdict {
        let what = "I took one, and my answer was lost. I know no keys.";
        run(what, &[Lost(1), Works(1)], 1, 1, Err(Unknown))?;
        let what = "Your request was lost. I know no keys.";
        run(what, &[Cut(1), Works(1)], 1, 0, Err(Unknown))?;
        let what = "I was gone, and then my answer was lost. I know no keys.";
        run(what, &[Gone, Lost(1), Works(1)], 2, 1, Err(Unknown))?;
        let what = "I was busy, and then my answer was lost. I know no keys.";
        run(what, &[Says(1, BUSY), Lost(1), Works(1)], 2, 1, Err(Unknown))
    }

    #[test]
    fn another_server() -> Verdict {
        let what = "My answer was lost. Then an old server came, that knows no \
                    keys.";
        run(what, &[Lost(2), Works(1), Works(2)], 3, 1, Ok(8))?;
        run(what, &[Lost(2), Works(1), Works(1)], 3, 1, Err(Unknown))?;
        let what = "I was busy. Then an old server came, that knows no keys.";
        run(what, &[Says(2, BUSY), Works(1)], 2, 1, Ok(8))?;
        let what = "An old server was busy. A new one's answer was lost. Then \
                    an old one came again.";
        run(what, &[Says(1, BUSY), Lost(2), Works(1)], 3, 1, Err(Unknown))
    }

    #[test]
    fn not_there() -> Verdict {
        run("I was gone, and came back.", &[Gone, Works(1)], 2, 1, Ok(8))?;
        let what = "I was gone three times.";
        run(what, &[Gone, Gone, Gone, Works(2)], 3, 0, Err(NotTaken))
    }

    #[test]
    fn busy() -> Verdict {
        for said in LATER {
            for version in [1, 2] {
                let what = format!("I said `{said}`, and was free again.");
                let deeds = [Says(version, said), Works(version)];
                run(&what, &deeds, 2, 1, Ok(8))?;
                let what = format!("I said `{said}`, three times.");
                let deeds = [Says(version, said); 3];
                run(&what, &deeds, 3, 0, Err(NotTaken))?;
            }
        }
        Ok(())
    }

    #[test]
    fn refused() -> Verdict {
        for said in FINAL {
            for version in [1, 2] {
                let code = said[5..7].parse().unwrap_or(0);
                let what = format!("I said `{said}`.");
                let deeds = [Says(version, said), Works(version)];
                run(&what, &deeds, 1, 0, Err(Refused(code)))?;
            }
        }
        Ok(())
    }

    #[test]
    fn no_answer() -> Verdict {
        for said in [
            "2 ok 8",
            "bye 50 time is up",
            "bye 47 what?",
            "11 ok 8",
            "+1 ok 8",
            "01 ok 8",
            " 1 ok 8",
            "2 no 43 not enough",
            "2 no 50 not now",
            "01 no 43 not enough",
            "1 okay 8",
            "",
            "1",
            "1 no",
            "1 no soon",
            "1 ok",
            "1 ok soon",
        ] {
            let what = format!("I said `{said}` to your request.");
            run(&what, &[Says(2, said), Works(2)], 2, 1, Ok(8))?;
            let deeds = [Says(2, said); 3];
            run(&what, &deeds, 3, 0, Err(Unknown))?;
            let what = format!("{what} I know no keys.");
            run(&what, &[Says(1, said), Works(1)], 1, 0, Err(Unknown))?;
        }
        Ok(())
    }
}
