//! What anybody can read in a handshake.

/// A list whose length stands before it, in so many bytes; and the rest.
fn list(bytes: &[u8], width: usize) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_at_checked(width)?;
    let length = length.iter().fold(0, |sum, b| sum << 8 | usize::from(*b));
    rest.split_at_checked(length)
}

/// The messages that are whole: each its type and its body. And what is left.
pub fn messages(mut bytes: &[u8]) -> (Vec<(u8, &[u8])>, &[u8]) {
    let mut all = Vec::new();
    while let Some((kind, rest)) = bytes.split_first() {
        let Some((body, rest)) = list(rest, 3) else {
            break;
        };
        all.push((*kind, body));
        bytes = rest;
    }
    (all, bytes)
}

#[derive(Debug, Default)]
pub struct Hello {
    pub random: Vec<u8>,
    pub name: Option<String>,
    pub protocols: Vec<String>,
}

// ANCHOR: hello
/// RFC 8446, section 4.1.2: version, random, session, suites, compressions,
/// extensions.
pub fn client_hello(body: &[u8]) -> Option<Hello> {
    let (random, rest) = body.get(2..)?.split_at_checked(32)?;
    let (_session, rest) = list(rest, 1)?;
    let (_suites, rest) = list(rest, 2)?;
    let (_compressions, rest) = list(rest, 1)?;
    let (mut extensions, _) = list(rest, 2)?;
    let mut hello = Hello {
        random: random.to_vec(),
        ..Hello::default()
    };
    while let [a, b, rest @ ..] = extensions {
        let (extension, rest) = list(rest, 2)?;
        extensions = rest;
        match u16::from_be_bytes([*a, *b]) {
            0 => {
                // A list of names, each with its type before it.
                let (name, _) = list(extension.get(3..)?, 2)?;
                hello.name = Some(text(name));
            }
            16 => {
                let (mut names, _) = list(extension, 2)?;
                while let Some((name, rest)) = list(names, 1) {
                    hello.protocols.push(text(name));
                    names = rest;
                }
            }
            _ => {}
        }
    }
    Some(hello)
}
// ANCHOR_END: hello

/// The cipher suite that a server has chosen.
pub fn suite(server_hello: &[u8]) -> Option<u16> {
    let (_session, rest) = list(server_hello.get(34..)?, 1)?;
    rest.first_chunk().map(|it| u16::from_be_bytes(*it))
}

/// Whatever it is, it goes to a terminal.
fn text(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}

pub fn message_name(kind: u8) -> String {
    match kind {
        1 => "ClientHello".into(),
        2 => "ServerHello".into(),
        4 => "NewSessionTicket".into(),
        8 => "EncryptedExtensions".into(),
        11 => "Certificate".into(),
        13 => "CertificateRequest".into(),
        15 => "CertificateVerify".into(),
        20 => "Finished".into(),
        kind => format!("message {kind}"),
    }
}
