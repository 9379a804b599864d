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
            Err(why) if is_absent(why) => {
                return Ok(Answer::text(404, "no such file"));
            }
            Err(why) => {
                self.log.line(format!("cannot open {}: {why}", head.target));
                return Ok(Answer::text(503, "not now"));
            }
        };
        let mut lines = vec![format!("ETag: {}", found.tag())];
        let (status, content) = match knows(head, &found) {
            true => (304, Content::Known),
            false => {
                lines.push(format!("Last-Modified: {}", found.date()));
                lines.push(format!("Content-Type: {}", kind(&path)));
                (200, Content::File(found))
            }
        };
        Ok(Answer {
            status,
            lines,
            content,
        })
    }
}
// ANCHOR_END: file

/// Is there no such file for a client? All else is trouble of our own, and
/// may be over later.
pub fn is_absent(why: Errno) -> bool {
    use Errno as E;
    let absent = [E::NOENT, E::NOTDIR, E::ISDIR, E::ACCESS, E::PERM];
    let names = [E::LOOP, E::XDEV, E::NAMETOOLONG, E::INVAL, E::ILSEQ];
    absent.contains(&why) || names.contains(&why) || why == E::NXIO
}

/// Is the tag in the list? A `W/` in front makes no difference (RFC 9110,
/// section 13.1.2). What stands between quotes is every second piece.
fn names(list: &[u8], tag: &str) -> bool {
    let tag = tag.trim_matches('"').as_bytes();
    let mut tags = list.split(|it| *it == b'"').skip(1).step_by(2);
    list == b"*" || tags.any(|it| it == tag)
}

/// Has the client this file already? (RFC 9110, section 13.2.2.)
fn knows(head: &Head, found: &Found) -> bool {
    if head.fields.all("if-none-match").next().is_some() {
        let mut all = head.fields.all("if-none-match");
        return all.any(|list| names(list, &found.tag()));
    }
    let since = head.fields.all("if-modified-since").next();
    since.is_some_and(|it| it == found.date().as_bytes())
}
