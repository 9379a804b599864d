//! The fenced code blocks of a chapter. Shared with `build.rs`.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

pub struct Fence {
    /// Where the opening fence stands, counted from 1.
    pub line: usize,
    /// What follows the backticks: `rust,no_run`.
    pub info: String,
    pub code: String,
}

impl Fence {
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.info
            .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))
            .filter(|t| !t.is_empty())
    }

    pub fn is_module(&self) -> bool {
        self.tags().any(|tag| tag == "module")
    }
}

/// Every fenced block, in order.
pub fn all(markdown: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut open: Option<Fence> = None;
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let line = 1 + markdown[..range.start].matches('\n').count();
                open = Some(Fence { line, info: info.to_string(), code: String::new() });
            }
            Event::Text(text) => {
                if let Some(fence) = &mut open {
                    fence.code.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => found.extend(open.take()),
            _ => {}
        }
    }
    found
}

/// The blocks that skeptic compiles: those tagged `rust`. A `rust,module` is a
/// part of a package's library, which Cargo compiles with the package.
pub fn rust(markdown: &str) -> Vec<Fence> {
    let mut fences = all(markdown);
    fences.retain(|fence| fence.tags().next() == Some("rust") && !fence.is_module());
    fences
}
