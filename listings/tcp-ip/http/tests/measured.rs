//! What the page says about the recordings is so.

use std::fs;
use std::path::Path;

trust::on_trust!();

fn measured(name: &str) -> String {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("measured");
    fs::read_to_string(dir.join(name)).expect("a recording")
}

/// The middle one of the rounds.
fn micros(server: &str) -> f64 {
    let text = measured("throughput.txt");
    let rows = text.lines().filter(|it| it.contains(server));
    let micros = rows.map(|it| it.split_whitespace().last());
    let mut micros: Vec<f64> = micros
        .map(|it| it.and_then(|it| it.parse().ok()).expect("a number"))
        .collect();
    micros.sort_by(f64::total_cmp);
    micros[micros.len() / 2]
}

fn calls(server: &str, call: &str) -> f64 {
    let text = measured("calls.txt");
    let rows = text.lines().filter(|it| it.starts_with(server));
    let rows = rows.filter(|it| it.ends_with(call));
    let number = |it: &str| it.split_whitespace().nth(1)?.parse::<f64>().ok();
    rows.filter_map(number).sum()
}

#[test]
fn processor_and_calls() {
    let (ours, logged) = (micros("ours"), micros("logged"));
    let bare = micros("bare");
    assert_eq!(
        (ours.round(), logged.round(), bare.round()),
        (38.0, 29.0, 18.0)
    );
    let all = ["ours", "logged", "bare"].map(|it| calls(it, "").round());
    assert_eq!(all, [13.0, 7.0, 3.0]);
    assert_eq!(calls("ours", "setsockopt").round(), 4.0);
    assert!(calls("logged", "epoll_wait") < 0.2);
}

#[test]
fn one_seat_and_a_browser() {
    let text = measured("browser.txt");
    let seconds = text.lines().filter_map(|it| it.split_once("seconds: "));
    let seconds: Vec<u32> =
        seconds.filter_map(|it| it.1.parse().ok()).collect();
    assert_eq!(seconds, [1, 2, 36]);
}

/// Lines of code of these files, without empty ones and comments.
fn lines(names: &[&str]) -> usize {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let code = |it: &&str| !it.is_empty() && !it.starts_with("//");
    let count = |name: &&str| {
        let text = fs::read_to_string(dir.join(name)).expect("a module");
        assert!(text.lines().count() <= 120, "{name} is long");
        text.lines().map(str::trim).filter(code).count()
    };
    names.iter().map(count).sum()
}

#[test]
fn server_and_client_are_small() {
    let both = [
        "conversation.rs",
        "fields.rs",
        "framing.rs",
        "body.rs",
        "limits.rs",
    ];
    let server = [
        "head.rs",
        "target.rs",
        "files.rs",
        "site.rs",
        "answer.rs",
        "serve.rs",
        "server.rs",
        "log.rs",
        "bin/serve-files.rs",
    ];
    let client = ["client.rs", "reply.rs", "bin/ask-http.rs"];
    assert!(lines(&server) <= 600);
    assert!(lines(&client) <= 300);
    assert!(lines(&both) <= 400);
}
