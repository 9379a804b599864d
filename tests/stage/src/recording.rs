//! What happened at the terminals, and the Markdown that a page includes.

use std::fmt::Write as _;

use crate::html::escape;

/// Everything that stood on the terminals, in order.
#[derive(Default)]
pub struct Recording {
    /// The terminals' names, in the order of the script.
    pub terminals: Vec<String>,
    /// At which terminal, and what.
    pub pieces: Vec<(usize, Piece)>,
}

pub enum Piece {
    Command(String),
    Typed(String),
    Output(String),
}

impl Recording {
    /// What one terminal shows.
    pub fn plain(&self, at: usize) -> String {
        let pieces = self.pieces.iter().filter(|(a, _)| *a == at);
        pieces.map(|(_, piece)| piece.plain()).collect()
    }

    /// The recording: HTML that Markdown lets through and that reads in order
    /// without any style. A chunk is what happens at one terminal before
    /// another one's turn; CSS puts the chunks of a terminal in one column.
    pub fn markdown(&self, title: &str, source: &str) -> String {
        let mut html = format!(
            "<figure class=\"session\" style=\"--terminals:{}\">\n\n",
            self.terminals.len()
        );
        for chunk in self.pieces.chunk_by(|a, b| a.0 == b.0) {
            let at = chunk[0].0;
            let text: String = chunk.iter().map(|(_, piece)| piece.html()).collect();
            // Tools pad their columns to the window's edge.
            let text: String = text.lines().map(|line| line.trim_end().to_owned() + "\n").collect();
            if text.is_empty() {
                continue;
            }
            let name = escape(&self.terminals[at]);
            let _ = write!(
                html,
                "<div class=\"terminal\" style=\"--terminal:{}\">\n<p>{name}</p>\n\n<pre tabindex=\"0\"><code class=\"nohighlight\">{text}</code></pre>\n\n</div>\n\n",
                at + 1,
            );
        }
        let _ = write!(
            html,
            "<figcaption>{}. <code>{}</code></figcaption>\n\n</figure>\n",
            escape(title),
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
