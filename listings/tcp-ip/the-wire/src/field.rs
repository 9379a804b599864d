//! A packet, cut into its fields from the first byte to the last.

pub struct Field {
    pub at: usize,
    pub bytes: Vec<u8>,
    pub name: String,
}

/// Where we are in a packet, and what was named so far.
pub struct Cursor<'p> {
    packet: &'p [u8],
    pub fields: Vec<Field>,
    at: usize,
}

impl<'p> Cursor<'p> {
    pub fn new(packet: &'p [u8]) -> Cursor<'p> {
        let fields = Vec::new();
        Cursor {
            packet,
            fields,
            at: 0,
        }
    }

    pub fn at(&self) -> usize {
        self.at
    }

    /// The bytes that have no name yet.
    pub fn rest(&self) -> &'p [u8] {
        &self.packet[self.at..]
    }

    // ANCHOR: take
    /// Names the next `N` bytes.
    pub fn take<const N: usize>(
        &mut self,
        name: impl FnOnce([u8; N]) -> String,
    ) -> Result<(), String> {
        let Some(bytes) = self.rest().first_chunk::<N>() else {
            return Err(format!("cut off in byte {}", self.packet.len()));
        };
        self.take_all(N, name(*bytes))
    }
    // ANCHOR_END: take

    /// The same for a number of bytes that a byte before has told.
    pub fn take_all(&mut self, n: usize, name: String) -> Result<(), String> {
        let Some((bytes, _)) = self.rest().split_at_checked(n) else {
            return Err(format!("cut off in byte {}", self.packet.len()));
        };
        let (at, bytes) = (self.at, bytes.to_vec());
        self.fields.push(Field { at, bytes, name });
        self.at += n;
        Ok(())
    }
}

/// Two bytes as a number, most significant first.
pub fn short(bytes: [u8; 2]) -> u16 {
    u16::from_be_bytes(bytes)
}

pub fn long(bytes: [u8; 4]) -> u32 {
    u32::from_be_bytes(bytes)
}
