use std::fs::{OpenOptions, Permissions};
use std::io::{self, Error, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::process::ExitCode;

use no_messages::{cannot, say};
use tls::certs::{Wish, authority, revoke, self_signed, sign};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot make certificates: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
const SERVER: Wish = Wish {
    name: "shop.test",
    days: (-1, 90),
    serial: 1,
    client: false,
};

const ANNA: Wish = Wish {
    name: "anna.test",
    client: true,
    ..SERVER
};

#[rustfmt::skip] // a table
const ALL: [(&str, &str, Wish); 9] = [
    // file, signed by, what it says
    ("server", "ca", SERVER),
    ("other", "ca", Wish { name: "bank.test", serial: 2, ..SERVER }),
    ("old", "ca", Wish { days: (-90, -1), serial: 3, ..SERVER }),
    ("new", "ca", Wish { days: (1, 90), serial: 4, ..SERVER }),
    ("revoked", "ca", Wish { serial: 5, ..SERVER }),
    ("anna", "ca", Wish { serial: 6, ..ANNA }),
    ("self", "itself", SERVER),
    ("stranger", "stranger", SERVER),
    ("mallory", "stranger", ANNA),
];

fn run() -> io::Result<()> {
    let ca = authority("the course").map_err(Error::other)?;
    // The same name, and another key.
    let stranger = authority("the course").map_err(Error::other)?;
    for (file, by, wish) in &ALL {
        let (certificate, key) = match *by {
            "ca" => sign(wish, &ca),
            "stranger" => sign(wish, &stranger),
            _ => self_signed(wish),
        }
        .map_err(Error::other)?;
        write(&format!("{file}.pem"), 0o644, &certificate.pem())?;
        write(&format!("{file}.key"), 0o600, &key.serialize_pem())?;
    }
    let list = revoke(5, &ca).and_then(|list| list.pem());
    write("crl.pem", 0o644, &list.map_err(Error::other)?)?;
    write("ca.pem", 0o644, &ca.pem())
}
// ANCHOR_END: run

fn write(file: &str, mode: u32, text: &str) -> io::Result<()> {
    let mut open = OpenOptions::new();
    open.write(true).create(true).truncate(true).mode(mode);
    open.open(file)
        .and_then(|mut it| {
            // Also of a file that was there.
            it.set_permissions(Permissions::from_mode(mode))?;
            it.write_all(text.as_bytes())
        })
        .map_err(cannot(format_args!("write {file}")))
}
