//! Packets that are named by kind and number: `data:3`, `syn:1-2`, `any:9-`.

use crate::wire::packet::Kind;

#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    kind: Kind,
    numbers: Vec<(u64, u64)>,
}

impl Named {
    /// Without a kind, it is data.
    pub fn parse(text: &str) -> Result<Named, String> {
        let (kind, numbers) = text.split_once(':').unwrap_or(("data", text));
        let known = Kind::ALL.iter().find(|(name, _)| *name == kind);
        let Some((_, kind)) = known else {
            let names = Kind::ALL.map(|(name, _)| name).join(", ");
            return Err(format!("`{kind}` is none of {names}"));
        };
        let numbers = numbers.split(',').map(range).collect::<Option<_>>();
        let why = "no numbers such as 3 or 3,5-7 or 9-, counted from 1";
        Ok(Named {
            kind: *kind,
            numbers: numbers.ok_or(why)?,
        })
    }
}

fn range(text: &str) -> Option<(u64, u64)> {
    let (from, to) = match text.split_once('-') {
        None => (text.parse().ok()?, text.parse().ok()?),
        Some((from, "")) => (from.parse().ok()?, u64::MAX),
        Some((from, to)) => (from.parse().ok()?, to.parse().ok()?),
    };
    (1 <= from && from <= to).then_some((from, to))
}

/// Counts the packets of one side, each kind for itself.
#[derive(Default)]
pub struct Register {
    seen: [u64; Kind::ALL.len()],
    /// The kinds of the packet that came last.
    now: [bool; Kind::ALL.len()],
}

impl Register {
    pub fn enter(&mut self, packet: &[u8]) {
        for (_, kind) in Kind::ALL {
            self.now[kind as usize] = kind.is(packet);
            self.seen[kind as usize] += u64::from(kind.is(packet));
        }
    }

    /// The number of the packet that came last, counted from 1.
    pub fn number(&self) -> u64 {
        self.seen[Kind::Any as usize]
    }

    /// Whether the packet that came last has that name.
    pub fn is(&self, named: &Named) -> bool {
        let number = self.seen[named.kind as usize];
        self.now[named.kind as usize]
            && named
                .numbers
                .iter()
                .any(|(a, b)| (*a..=*b).contains(&number))
    }
}
