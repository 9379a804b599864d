// Red: I said `1 ok 70000`. I expected Ok(70000), and you say Ok(0).
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
//
// Wrong: a shop has less than 65,536 of them.

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
    // One wish, one key. A key for each try is the popular mistake: to the
    // server each try is then a new wish.
    let keyed = format!("1 take tea 1 !key={}", new_key());
    let plain = "1 take tea 1".to_string();
    // What was sent, and what nobody knows about.
    let mut open: Option<String> = None;
    for _ in 0..3 {
        let Some(version) = server.connect() else {
            continue;
        };
        let line = if version == 1 { &plain } else { &keyed };
        // A server that knows no keys may stand where one stood that does. It
        // would take another one. The next try may meet the right one again.
        if open.as_ref().is_some_and(|open| open != line) {
            continue;
        }
        let answer = server.ask(line).unwrap_or_default();
        let mut words: Vec<_> = answer.split(' ').collect();
        // Without a number it answers nothing: whatever it means, it does not
        // say that nothing was done.
        if words[0] == "1" && words.get(2).is_none_or(|it| !is_number(it)) {
            words.clear();
        }
        match words[..] {
            ["1", "ok", n, ..] => return Ok(number(n)),
            ["1", "no", code, ..] if code.starts_with('4') => {
                return Err(Failed::Refused(number(code)));
            }
            // Not done this time; of an earlier time that says nothing.
            ["1", "no", ..] => {}
            _ if version == 1 => return Err(Failed::Unknown),
            _ => open = Some(line.clone()),
        }
    }
    Err(match open {
        Some(_) => Failed::Unknown,
        None => Failed::NotTaken,
    })
}

fn is_number(word: &str) -> bool {
    word.parse::<u32>().is_ok()
}

fn number(word: &str) -> u32 {
    word.parse::<u16>().map_or(0, u32::from)
}

fn main() {}
