//! The table as bytes.

/// What is sent, and what the server answers if it is asked directly.
pub struct Hostile {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    pub statuses: Vec<u16>,
}

const HOST: &str = " HTTP/1.1\r\nHost: a\r\n";
const SMUGGLED: &str = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
/// Behind each request: an answer to it says that both sides agree.
const LAST: &str = "GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

/// All rows. `None`: a row can't be read.
pub fn all() -> Option<Vec<Hostile>> {
    let lines = include_str!("table.txt").lines();
    let rows = lines.filter(|it| !it.is_empty() && !it.starts_with('#'));
    rows.map(row).collect()
}

fn row(line: &'static str) -> Option<Hostile> {
    let mut cells = line.splitn(3, " | ");
    let statuses = cells.next()?.split(' ').map(|it| it.parse().ok());
    let (statuses, name) = (statuses.collect::<Option<_>>()?, cells.next()?);
    let mut bytes = Vec::new();
    spell(cells.next()?, &mut bytes)?;
    bytes.extend_from_slice(LAST.as_bytes());
    Some(Hostile {
        name,
        bytes,
        statuses,
    })
}

fn spell(text: &str, bytes: &mut Vec<u8>) -> Option<()> {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        rest = &rest[1..];
        match first {
            '~' => {
                bytes.pop_if(|it| *it == b' ');
                bytes.extend_from_slice(HOST.as_bytes());
            }
            '$' => bytes.extend_from_slice(SMUGGLED.as_bytes()),
            '{' => {
                let (what, behind) = rest.split_once('}')?;
                let (what, times) = what.split_once('*')?;
                let mut piece = Vec::new();
                spell(what, &mut piece)?;
                bytes.extend(piece.repeat(times.parse().ok()?));
                rest = behind;
            }
            '\\' => {
                let kind = rest.chars().next()?;
                rest = &rest[1..];
                bytes.push(match kind {
                    'r' => b'\r',
                    'n' => b'\n',
                    't' => b'\t',
                    'x' => {
                        let byte = u8::from_str_radix(rest.get(..2)?, 16);
                        rest = &rest[2..];
                        byte.ok()?
                    }
                    _ => b'\\',
                });
            }
            _ => bytes.push(first.try_into().ok()?),
        }
    }
    Some(())
}
