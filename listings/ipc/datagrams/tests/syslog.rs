use datagrams::{parse, printable};

trust::on_trust!();

#[test]
fn priorities_from_0_to_191() {
    for priority in 0..=191 {
        let message = format!("<{priority}>text");
        assert!(parse(message.as_bytes()).is_ok(), "{message}");
    }
    assert_eq!(parse(b"<0>"), Ok(("kern", "emerg", &b""[..])));
    assert_eq!(parse(b"<191>x\n\0"), Ok(("local7", "debug", &b"x"[..])));
}

#[test]
fn everything_else_is_refused() {
    for message in [
        "",
        "<",
        "<>",
        "<13",
        "13>",
        " <13>",
        "<1 3>",
        "<-1>",
        "<+1>",
        "<00>",
        "<013>",
        "<192>",
        "<999>",
        "<1000>",
        "<99999999999999999999999>",
        "<१>",
    ] {
        assert!(parse(message.as_bytes()).is_err(), "{message}");
    }
}

#[test]
fn one_message_is_one_line() {
    assert_eq!(
        printable(b"a\nb\r\x1b[2J\0\x7f"),
        r"a\nb\r\u{1b}[2J\0\u{7f}"
    );
    assert_eq!(printable("\u{202e}\u{85}ü".as_bytes()), r"\u{202e}\u{85}ü");
    assert_eq!(printable(b"\xff\\n \"'"), r#"\xff\\n "'"#);
}

#[test]
fn an_empty_path_is_no_wish_for_any_name() {
    let outcome = datagrams::log::bind_without_gifts("".as_ref());
    assert_eq!(
        outcome.map(drop).map_err(|e| e.kind()),
        Err(std::io::ErrorKind::InvalidInput)
    );
}
