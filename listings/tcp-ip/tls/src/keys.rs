//! Reading records with the secrets that an end has logged.

use std::collections::HashMap;

use ring::{aead, hkdf};

/// The secrets of one conversation, by their label.
pub type Secrets = HashMap<String, Vec<u8>>;

// ANCHOR: secrets
/// A line is a label, the client's random, and a secret. Those of this random.
pub fn secrets(log: &str, random: &[u8]) -> Secrets {
    log.lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let label = words.next()?.to_string();
            let ours = bytes(words.next()?)? == random;
            ours.then_some((label, bytes(words.next()?)?))
        })
        .collect()
}
// ANCHOR_END: secrets

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2);
    let pairs = pairs.map(|pair| str::from_utf8(pair).ok());
    pairs.map(|it| u8::from_str_radix(it?, 16).ok()).collect()
}

struct Length(usize);

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

// ANCHOR: keys
/// One direction, as long as its secret is the same.
pub struct Keys {
    key: aead::LessSafeKey,
    iv: [u8; 12],
    /// How many records have been opened.
    n: u64,
}

impl Keys {
    /// RFC 8446, section 7.3.
    pub fn new(suite: u16, secret: &[u8]) -> Option<Keys> {
        let (aead, hash) = match suite {
            0x1301 => (&aead::AES_128_GCM, hkdf::HKDF_SHA256),
            0x1302 => (&aead::AES_256_GCM, hkdf::HKDF_SHA384),
            0x1303 => (&aead::CHACHA20_POLY1305, hkdf::HKDF_SHA256),
            _ => return None,
        };
        let secret = hkdf::Prk::new_less_safe(hash, secret);
        let mut key = vec![0; aead.key_len()];
        expand(&secret, b"tls13 key", &mut key)?;
        let mut iv = [0; 12];
        expand(&secret, b"tls13 iv", &mut iv)?;
        let key = aead::UnboundKey::new(aead, &key).ok()?;
        let key = aead::LessSafeKey::new(key);
        Some(Keys { key, iv, n: 0 })
    }

    /// Opens the next record: its true type and what it says. The number of
    /// the record is part of the nonce, so no record can be left out, come
    /// twice or change its place.
    pub fn open(
        &mut self,
        head: [u8; 5],
        body: &[u8],
    ) -> Option<(u8, Vec<u8>)> {
        let mut nonce = self.iv;
        for (byte, n) in nonce[4..].iter_mut().zip(self.n.to_be_bytes()) {
            *byte ^= n;
        }
        let nonce = aead::Nonce::assume_unique_for_key(nonce);
        let mut text = body.to_vec();
        let head = aead::Aad::from(head);
        let opened = self.key.open_in_place(nonce, head, &mut text).ok()?;
        let mut opened = opened.to_vec();
        self.n += 1;
        // Zeros may follow, to hide the length.
        while opened.last() == Some(&0) {
            opened.pop();
        }
        Some((opened.pop()?, opened))
    }
}

/// HKDF-Expand-Label, with nothing for its last argument.
fn expand(secret: &hkdf::Prk, label: &[u8], out: &mut [u8]) -> Option<()> {
    let length = (out.len() as u16).to_be_bytes();
    let info: [&[u8]; 4] = [&length, &[label.len() as u8], label, &[0]];
    secret.expand(&info, Length(out.len())).ok()?.fill(out).ok()
}
// ANCHOR_END: keys
