//! What is served: the files of one directory.

use rustix::io::Errno;

use crate::answer::{Answer, Content};
use crate::files::{Found, Root, kind};
use crate::head::Head;
use crate::limits::{Fault, Limits};
use crate::log::Log;
use crate::target::path;

/// What is served, to whomever.
pub struct Site {
    pub root: Root,
    pub limits: Limits,
    pub log: Log,
}

// ANCHOR: file
impl Site {
    /// The answer to GET and HEAD. A path that could be read in two ways is
    /// refused.
    pub fn file(&self, head: &Head) -> Result<Answer, Fault> {
        let Some(path) = path(&head.target)? else {
            return Ok(Answer::text(404, "no such file"));
        };
        let found = match self.root.find(&path) {
            Ok(found) => found,
            Err(Errno::MFILE | Errno::NFILE | Errno::NOMEM) => {
                return Ok(Answer::text(503, "busy"));
            }
            Err(_) => return Ok(Answer::text(404, "no such file")),
        };
        let lines = vec![
            format!("ETag: {}", found.tag()),
            format!("Last-Modified: {}", found.date()),
            format!("Content-Type: {}", kind(&path)),
        ];
        let (status, content) = match knows(head, &found) {
            true => (304, Content::Known),
            false => (200, Content::File(found)),
        };
        Ok(Answer {
            status,
            lines,
            content,
        })
    }
}
// ANCHOR_END: file

/// Has the client this file already? (RFC 9110, section 13.2.2.)
fn knows(head: &Head, found: &Found) -> bool {
    if head.fields.all("if-none-match").next().is_some() {
        return head.fields.has("if-none-match", &found.tag())
            || head.fields.has("if-none-match", "*");
    }
    let since = head.fields.all("if-modified-since").next();
    since.is_some_and(|it| it == found.date().as_bytes())
}
