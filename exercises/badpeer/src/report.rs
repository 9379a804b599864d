//! The card as text, and as JSON.

use crate::card::{Leaks, Tried, Verdict};

pub struct Card {
    pub address: String,
    pub talk: String,
    /// How a good client fared before anything bad.
    pub first: String,
    pub tried: Vec<Tried>,
    /// Kinds that were left, for there was nobody any more.
    pub not_tried: usize,
    pub leaks: Option<Leaks>,
}

impl Card {
    pub fn verdict(&self) -> Verdict {
        let leaks = self.leaks.iter().map(|leaks| leaks.verdict);
        let tried = self.tried.iter().map(|tried| tried.verdict);
        tried.chain(leaks).max().unwrap_or(Verdict::Fine)
    }

    pub fn head(&self) -> String {
        format!("{}, as {}: {}.\n\n", self.address, self.talk, self.first)
    }

    pub fn foot(&self) -> String {
        let count = |verdict| {
            self.tried.iter().filter(|t| t.verdict == verdict).count()
        };
        let mut text = format!(
            "\n{} kinds: {} fine, {} to note, {} bad.",
            self.tried.len(),
            count(Verdict::Fine),
            count(Verdict::Note),
            count(Verdict::Bad)
        );
        if self.not_tried > 0 {
            text += &format!(" {} could not be tried.", self.not_tried);
        }
        if let Some(leaks) = &self.leaks {
            let mark = match leaks.verdict {
                Verdict::Bad => "\nBAD: ",
                _ => " ",
            };
            text += &format!("{mark}{}.", capital(&leaks.text));
        }
        text + "\n"
    }

    pub fn json(&self) -> String {
        let tried: Vec<_> = self.tried.iter().map(tried_json).collect();
        let leaks = match &self.leaks {
            None => "null".into(),
            Some(leaks) => format!(
                "{{\"verdict\": {}, \"text\": {}}}",
                quote(word(leaks.verdict)),
                quote(&leaks.text)
            ),
        };
        format!(
            "{{\n  \"address\": {},\n  \"as\": {},\n  \"first\": {},\n  \
             \"verdict\": {},\n  \"leaks\": {leaks},\n  \"not_tried\": {},\n  \
             \"tried\": [\n{}\n  ]\n}}\n",
            quote(&self.address),
            quote(&self.talk),
            quote(&self.first),
            quote(word(self.verdict())),
            self.not_tried,
            tried.join(",\n"),
        )
    }
}

/// A line for what is fine; for the rest what was tried, what is bad about it,
/// what a good server does, and where that is explained.
pub fn line(tried: &Tried, long: bool) -> String {
    let mark = match tried.verdict {
        Verdict::Fine => "fine",
        Verdict::Note => "note",
        Verdict::Bad => "BAD ",
    };
    let mut text = format!("{mark}  {:<26}{}\n", tried.kind.name, tried.did);
    let mut say = |sentence: &str| text += &wrapped(sentence);
    if long || tried.verdict == Verdict::Bad {
        say(tried.kind.deed);
    }
    for remark in &tried.remarks {
        say(remark);
    }
    if long && let Some(during) = &tried.during {
        say(&format!("A good client meanwhile: {during}."));
    }
    if long && let Some(after) = &tried.after {
        say(&format!("A good client afterwards: {after}."));
    }
    if long || tried.verdict == Verdict::Bad {
        say(&format!("A good server {}.", tried.kind.good));
    }
    if long || tried.verdict > Verdict::Fine {
        say(&format!("See {}.", tried.kind.chapter));
    }
    text
}

fn wrapped(sentence: &str) -> String {
    let mut text = String::new();
    let mut column = 0;
    for word in sentence.split(' ') {
        let width = word.chars().count() + 1;
        if column == 0 || column + width > 80 {
            let end = if column == 0 { "" } else { "\n" };
            text += &format!("{end}      {word}");
            column = 5 + width;
        } else {
            text += &format!(" {word}");
            column += width;
        }
    }
    text + "\n"
}

fn tried_json(tried: &Tried) -> String {
    let maybe = |text: &Option<String>| {
        text.as_ref().map_or("null".into(), |text| quote(text))
    };
    let remarks: Vec<_> = tried.remarks.iter().map(|r| quote(r)).collect();
    format!(
        "    {{\"kind\": {}, \"verdict\": {}, \"tried\": {}, \"did\": {}, \
         \"during\": {}, \"after\": {}, \"remarks\": [{}], \"good\": {}, \
         \"chapter\": {}}}",
        quote(tried.kind.name),
        quote(word(tried.verdict)),
        quote(tried.kind.deed),
        quote(&tried.did),
        maybe(&tried.during),
        maybe(&tried.after),
        remarks.join(", "),
        quote(tried.kind.good),
        quote(tried.kind.chapter),
    )
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Fine => "fine",
        Verdict::Note => "note",
        Verdict::Bad => "bad",
    }
}

fn quote(text: &str) -> String {
    let mut quoted = String::from('"');
    for char in text.chars() {
        match char {
            '"' => quoted += "\\\"",
            '\\' => quoted += "\\\\",
            c if c < ' ' => quoted += &format!("\\u{:04x}", c as u32),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_uppercase().to_string() + chars.as_str()
    })
}
