//! What the first client sends, and what it was told by the first server, kept
//! as bytes: each later server must say the same.

use std::sync::Mutex;

use protocols::conversation::{Conversation, Next};
use protocols::hello::Hello;
use protocols::shop::Shop;

trust::on_trust!();

const FIRST: [(&str, &str); 5] = [
    ("stock 1-1", "stock 1 line=120 requests=1000 seconds=60"),
    ("1 count tea", "1 ok 3"),
    ("2 count milk", "2 ok 5"),
    ("3 take tea 1", "3 ok 2"),
    ("4 take tea 1 key=a", "4 ok 1"),
];

#[test]
fn the_first_client_is_told_the_same() {
    for highest in [1, 2] {
        let shop = Mutex::new(Shop::default());
        let mut conversation = Conversation::new(&shop, highest, 60);
        for (asked, told) in FIRST {
            let said = conversation.line(asked.as_bytes());
            assert_eq!(said, Next::Say(told.to_string()));
        }
    }
}

#[test]
fn each_pair_of_versions() {
    for (low, high, highest, version) in [
        (1, 1, 1, Some(1)),
        (1, 1, 2, Some(1)),
        (1, 2, 1, Some(1)),
        (1, 2, 2, Some(2)),
        (2, 2, 1, None),
        (0, 0, 2, None),
        (0, 65535, 2, Some(2)),
        (3, 65535, 2, None),
    ] {
        let hello = Hello { low, high };
        assert_eq!(hello.choose(highest), version, "{hello} and {highest}");
    }
}

/// A key is forgotten when a thousand others have come.
#[test]
fn keys_are_bounded() {
    let mut shop = Shop::default();
    assert_eq!(shop.take_once("a", "tea", 1, 0), Ok(2));
    for n in 0..999 {
        let key = format!("b{n}");
        assert_eq!(shop.take_once(&key, "milk", 0, 0), Ok(5));
    }
    assert_eq!(shop.take_once("a", "tea", 1, 0), Ok(2));
    assert_eq!(shop.take_once("c", "milk", 0, 0), Ok(5));
    assert_eq!(shop.take_once("a", "tea", 1, 0), Ok(1));
}
