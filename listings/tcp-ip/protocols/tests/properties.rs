//! What must hold for any bytes, on bytes that look like requests.

use check::check;
use proptest::collection::vec;
use proptest::prelude::*;

mod check;

trust::on_trust!();

/// A word that stands in some request, or nearly does.
fn word() -> impl Strategy<Value = String> {
    let known = [
        "stock",
        "1-2",
        "0-9",
        "1",
        "2",
        "3",
        "0",
        "01",
        "+1",
        "count",
        "take",
        "tea",
        "milk",
        "gold",
        "key=a",
        "!key=a",
        "key=b",
        "!why=x",
        "why=x",
        "key=",
        "=",
        "!",
        "",
        "ok",
        "bye",
        "999999999",
        "1000000000",
    ];
    prop_oneof![
        9 => proptest::sample::select(known.to_vec()).prop_map(String::from),
        1 => "[a-z0-9=! -]{0,25}",
    ]
}

/// Requests as they should be, and what is made of any words.
fn line() -> impl Strategy<Value = String> {
    let good = (0..9u32, "take (tea|milk) [0-2]( !?key=[ab])?");
    prop_oneof![
        good.prop_map(|(id, rest)| format!("{id} {rest}")),
        vec(word(), 0..7).prop_map(|words| words.join(" ")),
    ]
}

proptest! {
    #[test]
    fn lines(highest in 0..2u8, lines in vec(line(), 0..30)) {
        let mut bytes = vec![highest];
        bytes.extend(b"stock 1-2\n");
        bytes.extend((lines.join("\n") + "\n").bytes());
        check(&bytes);
    }

    #[test]
    fn garbage(bytes in vec(any::<u8>(), 0..300)) {
        check(&bytes);
    }
}
