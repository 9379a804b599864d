//! What happened at the terminals, and the Markdown that a page includes.

use std::fmt::Write as _;
use std::time::Instant;

use crate::html::{escape, prose};

/// Everything that stood on the terminals, in order.
#[derive(Default)]
pub struct Recording {
    /// The terminals' names, in the order of the script.
    pub terminals: Vec<String>,
    pub moments: Vec<Moment>,
}

/// When something happened, at which terminal, and what.
pub struct Moment {
    pub when: Instant,
    pub terminal: usize,
    pub piece: Piece,
}

pub enum Piece {
    Command(String),
    Typed(String),
    Output(String),
}

impl Recording {
    /// Something happens.
    pub fn push(&mut self, terminal: usize, piece: Piece) {
        self.moments.push(Moment { when: Instant::now(), terminal, piece });
    }

    /// What one terminal shows.
    pub fn plain(&self, terminal: usize) -> String {
        let here = self.moments.iter().filter(|moment| moment.terminal == terminal);
        here.map(|moment| moment.piece.plain()).collect()
    }

    /// HTML that Markdown lets through and that reads in order without any
    /// style. A turn is what happens at one terminal before another one's; CSS
    /// puts the turns of a terminal in one column. `data-ms` is when it began,
    /// counted from the first.
    pub fn markdown(&self, id: &str, title: &str, source: &str) -> String {
        let mut html = format!(
            "<figure class=\"session\" id=\"run-{}\" style=\"--terminals:{}\">\n\n",
            escape(id),
            self.terminals.len()
        );
        for turn in self.moments.chunk_by(|a, b| a.terminal == b.terminal) {
            let at = turn[0].terminal;
            let text: String = turn.iter().map(|moment| moment.piece.html()).collect();
            // Tools pad their columns to the window's edge.
            let text: String = text.lines().map(|line| line.trim_end().to_owned() + "\n").collect();
            if text.is_empty() {
                continue;
            }
            let name = prose(&self.terminals[at]);
            let ms = (turn[0].when - self.moments[0].when).as_millis();
            let ms = (ms + 5) / 10 * 10;
            let _ = write!(
                html,
                "<div class=\"terminal\" style=\"--terminal:{}\" data-ms=\"{ms}\">\n<p>{name}</p>\n\n<pre tabindex=\"0\"><code class=\"nohighlight\">{text}</code></pre>\n\n</div>\n\n",
                at + 1,
            );
        }
        let _ = write!(
            html,
            "<figcaption>{}{} <code>{}</code></figcaption>\n\n</figure>\n",
            prose(title),
            if title.ends_with(['?', '!']) { "" } else { "." },
            escape(source)
        );
        html
    }
}

impl Piece {
    fn plain(&self) -> String {
        match self {
            Piece::Command(line) => format!("$ {line}\n"),
            Piece::Typed(line) => format!("{line}\n"),
            Piece::Output(text) => text.clone(),
        }
    }

    fn html(&self) -> String {
        match self {
            Piece::Command(line) => format!("$ <kbd>{}</kbd>\n", escape(line)),
            Piece::Typed(line) if line.is_empty() => "<kbd>↵</kbd>\n".into(),
            Piece::Typed(line) => format!("<kbd>{}</kbd>\n", escape(line)),
            Piece::Output(text) => escape(text),
        }
    }
}
