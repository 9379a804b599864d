use std::fmt;

/// A sentence to the reader. Its debug form is the sentence, in lines for a
/// terminal, so that a test which returns it prints `Error: ` and the sentence,
/// and no punctuation of Rust's.
pub struct Sentence(String);

/// What a test returns.
pub type Verdict = Result<(), Sentence>;

impl fmt::Debug for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut column = "Error: ".len();
        for (i, word) in self.0.split(' ').enumerate() {
            column += word.chars().count() + 1;
            match i {
                0 => {}
                _ if column > 79 => {
                    f.write_str("\n")?;
                    column = word.chars().count() + 1;
                }
                _ => f.write_str(" ")?,
            }
            f.write_str(word)?;
        }
        Ok(())
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Sentence {
    fn from(sentence: String) -> Sentence {
        Sentence(sentence)
    }
}

impl From<&str> for Sentence {
    fn from(sentence: &str) -> Sentence {
        Sentence(sentence.to_owned())
    }
}

impl From<std::io::Error> for Sentence {
    fn from(why: std::io::Error) -> Sentence {
        Sentence(format!("The test could not set up its peer: {why}."))
    }
}

/// Bytes as a page shows them: `` `PING\n` ``.
pub fn say(bytes: impl AsRef<[u8]>) -> String {
    let bytes = bytes.as_ref();
    match bytes.len() {
        0 => "nothing".into(),
        1..=60 => format!("`{}`", bytes.escape_ascii()),
        n => format!("`{}…` ({n} bytes)", bytes[..40].escape_ascii()),
    }
}
