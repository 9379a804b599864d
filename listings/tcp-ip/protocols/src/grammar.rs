//! Each word has one spelling: what is read, written again, is the same.

use std::fmt;

/// The longest line, its end not counted.
pub const LINE: usize = 120;

// ANCHOR: number
/// A number has digits only, nine at most, and no zero in front.
pub fn number(word: &str) -> Option<u32> {
    let zero = word.len() > 1 && word.starts_with('0');
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    match word.len() {
        1..=9 if digits && !zero => word.parse().ok(),
        _ => None,
    }
}
// ANCHOR_END: number

/// A name has 1 to 20 small letters and digits.
pub fn name(word: &str) -> Option<&str> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let fits = (1..=20).contains(&word.len()) && word.bytes().all(plain);
    fits.then_some(word)
}

// ANCHOR: request
/// `7 take tea 1 key=k9`: an id, a verb, what it is about, and fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request<'a> {
    pub id: u32,
    pub verb: &'a str,
    pub about: Vec<&'a str>,
    pub fields: Vec<Field<'a>>,
}

/// `key=k9`. With `!` in front, who does not know it must refuse it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    pub must: bool,
    pub name: &'a str,
    pub value: &'a str,
}
// ANCHOR_END: request

impl<'a> Request<'a> {
    /// The id of a line, even if the rest of it is no request, or no text.
    pub fn id(line: &[u8]) -> Option<u32> {
        let word = line.split(|byte| *byte == b' ').next()?;
        number(str::from_utf8(word).ok()?)
    }

    pub fn parse(line: &'a str) -> Option<Self> {
        let mut words = line.split(' ').peekable();
        let id = number(words.next()?)?;
        let verb = name(words.next()?)?;
        let mut about = Vec::new();
        while let Some(word) = words.next_if(|word| !word.contains('=')) {
            about.push(name(word)?);
        }
        let fields = words.map(Field::parse).collect::<Option<_>>()?;
        Some(Self {
            id,
            verb,
            about,
            fields,
        })
    }
}

impl<'a> Field<'a> {
    fn parse(word: &'a str) -> Option<Self> {
        let bare = word.strip_prefix('!');
        let (left, value) = bare.unwrap_or(word).split_once('=')?;
        Some(Self {
            must: bare.is_some(),
            name: name(left)?,
            value: name(value)?,
        })
    }
}

impl fmt::Display for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {}", self.id, self.verb)?;
        for word in &self.about {
            write!(f, " {word}")?;
        }
        for Field { must, name, value } in &self.fields {
            let must = if *must { "!" } else { "" };
            write!(f, " {must}{name}={value}")?;
        }
        Ok(())
    }
}
