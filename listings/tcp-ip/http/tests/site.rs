//! What the server answers where more than the head's form decides.

use std::fs::File;
use std::io::Write;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::files::Root;
use http::limits::Limits;
use http::site::is_absent;
use http::target::path;
use rustix::fs::{CWD, FileType, Mode, OFlags, mknodat, open};
use rustix::io::Errno;
use with::{start, text};

#[allow(dead_code, reason = "each test uses a part")]
mod with;

trust::on_trust!();

#[test]
fn a_refused_head_has_no_body() {
    for fields in ["Host: b\r\n", "Expect: x\r\n", "Content-Length: x\r\n"] {
        let text = text(&format!("HEAD / HTTP/1.1\r\nHost: a\r\n{fields}\r\n"));
        assert!(text.starts_with("HTTP/1.1 4"), "{text}");
        assert!(text.ends_with("\r\n\r\n"), "{text}");
    }
    let text = text("HEAD /%00 HTTP/1.1\r\nHost: a\r\n\r\n");
    assert!(text.ends_with("\r\n\r\n"), "{text}");
}

#[test]
fn an_absolute_target_has_one_path() {
    let good = |it| path(it).ok().flatten();
    assert_eq!(good("HTTP://a:80/x?/y"), Some(b"x".to_vec()));
    for root in ["http://a", "http://a?/x", "http://a?"] {
        assert_eq!(good(root), Some(b"index.html".to_vec()), "{root}");
    }
    for bad in ["#/x", "/x?y#z", "\\b/x", "@b/x", "\"/x"] {
        assert!(path(&format!("http://a{bad}")).is_err(), "{bad}");
    }
    assert!(path("http:///x").is_err());
}

#[test]
fn a_fifo_is_not_opened() {
    let dir = tempfile::tempdir().expect("a directory");
    let fifo = dir.path().join("fifo");
    mknodat(CWD, &fifo, FileType::Fifo, Mode::RWXU, 0).expect("a FIFO");
    let writer = thread::spawn(move || {
        open(fifo, OFlags::WRONLY, Mode::empty()).map(drop)
    });
    let root = Root::open(dir.path()).expect("a root");
    for _ in 0..300 {
        assert!(root.find(b"fifo").is_err());
        thread::sleep(Duration::from_millis(1));
    }
    assert!(!writer.is_finished(), "the writer was woken");
    let fifo = dir.path().join("fifo");
    let reader = OFlags::RDONLY | OFlags::NONBLOCK;
    let _reader = open(fifo, reader, Mode::empty()).expect("a reader");
    writer.join().expect("a writer").expect("its end");
}

#[test]
fn dates_that_no_answer_can_say() {
    let dir = tempfile::tempdir_in("/dev/shm").expect("a directory");
    let root = Root::open(dir.path()).expect("a root");
    let file = File::create(dir.path().join("it")).expect("a file");
    let far = Duration::from_secs(300_000_000_000);
    for odd in [UNIX_EPOCH + far, UNIX_EPOCH - Duration::from_secs(99)] {
        file.set_modified(odd).expect("a date");
        let date = root.find(b"it").expect("a file").date();
        let said = httpdate::parse_http_date(&date).expect("a date");
        assert!(said <= SystemTime::now(), "{date}");
    }
}

#[test]
fn only_what_is_not_there_is_404() {
    assert!(is_absent(Errno::NOENT) && is_absent(Errno::LOOP));
    for trouble in [Errno::AGAIN, Errno::IO, Errno::MFILE, Errno::INTR] {
        assert!(!is_absent(trouble));
    }
}

#[test]
fn tags_are_compared_weakly_and_to_the_letter() {
    let status = |list: &dyn Fn(&str) -> String| {
        let mut served = start(Limits::default());
        let root = Root::open(served.dir.path()).expect("a root");
        let tag = root.find(b"hello").expect("a file").tag();
        let head = "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
        let head = format!("{head}If-None-Match: {}\r\n\r\n", list(&tag));
        served.client.write_all(head.as_bytes()).expect("a request");
        with::answers(&served.client)[0].0
    };
    assert_eq!(status(&|_| "*".into()), 304);
    assert_eq!(status(&|tag| format!("\"a, b\", W/{tag}")), 304);
    assert_eq!(status(&|_| "\"a, *, b\"".into()), 200);
    assert_eq!(status(&|tag| tag.to_uppercase().replace('"', "\"x")), 200);
    assert_eq!(status(&|tag| format!("x, {}", tag.trim_matches('"'))), 200);
}

#[test]
fn an_empty_line_and_silence_have_no_answer() {
    let mut served = start(Limits {
        idle: Duration::from_millis(200),
        head_time: Duration::from_millis(200),
        ..Limits::default()
    });
    let get = b"GET /hello HTTP/1.1\r\nHost: a\r\n\r\n\r\n";
    served.client.write_all(get).expect("a request");
    let statuses = with::answers(&served.client);
    assert_eq!(statuses, [(200, "hello\n".into())]);
}

/// RFC 9110, section 15.4.5: of the file, no more than its tag.
#[test]
fn a_304_says_the_tag_alone() {
    let head = "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    assert!(text(&format!("{head}\r\n")).contains("Content-Type"));
    let known = text(&format!("{head}If-None-Match: *\r\n\r\n"));
    assert!(known.contains("ETag: "), "{known}");
    for name in ["Content-Type", "Last-Modified", "Content-Length"] {
        assert!(!known.contains(name), "{known}");
    }
}
