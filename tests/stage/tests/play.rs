//! `cargo play`, as a reader types it, in a pipe.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

trust::on_trust!();

type Tried = Result<(), Box<dyn Error>>;

/// A course of two sessions, the second one recorded as `page`.
fn course(page: &str) -> Result<tempfile::TempDir, Box<dyn Error>> {
    let root = tempfile::tempdir()?;
    let sessions = root.path().join("listings/part/one/sessions");
    let greeting = "title = \"A greeting\"\n[[step]]\nterminal = \"shell\"\nrun = \"echo hi\"\nexpect = [\"hi\"]\n";
    fs::create_dir_all(&sessions)?;
    fs::write(sessions.join("greeting.toml"), greeting)?;
    fs::write(sessions.join("second-greeting.toml"), greeting)?;
    for name in ["greeting", "second-greeting"] {
        fs::write(sessions.join(name).with_extension("md"), recording(page))?;
    }
    let other = root.path().join("listings/part/two/sessions");
    fs::create_dir_all(&other)?;
    fs::write(other.join("greeting.toml"), greeting.replace("expect", "deadline = 1\nexpect"))?;
    Ok(root)
}

fn recording(text: &str) -> String {
    format!("<p>shell</p>\n\n<pre tabindex=\"0\"><code class=\"nohighlight\">{text}</code></pre>\n")
}

fn play(root: &Path, args: &[&str]) -> Result<Output, Box<dyn Error>> {
    let mut play = Command::new(env!("CARGO_BIN_EXE_play"));
    Ok(play.arg("--course").arg(root).args(args).output()?)
}

fn said(output: &Output) -> (String, String, Option<i32>) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr), output.status.code())
}

#[test]
fn as_the_page_shows_it() -> Tried {
    let root = course("$ <kbd>echo hi</kbd>\nhi\n")?;
    let (out, err, code) = said(&play(root.path(), &["second-greeting"])?);
    let want = "part/one/second-greeting: A greeting\n\nshell │ $ echo hi\nshell │ hi\n\nAs the page shows it.\n";
    assert_eq!((out.as_str(), err.as_str(), code), (want, "", Some(0)));
    Ok(())
}

#[test]
fn another_run_than_the_page() -> Tried {
    let root = course("$ <kbd>echo hi</kbd>\nho\n")?;
    let (_, err, code) = said(&play(root.path(), &["one/greeting"])?);
    assert_eq!(code, Some(1), "{err}");
    assert!(err.contains("This run is another one than the page's"), "{err}");
    assert!(err.contains("- ho") && err.contains("+ hi"), "{err}");
    Ok(())
}

#[test]
fn a_run_that_stops_says_where_it_left_the_page() -> Tried {
    let root = course("$ <kbd>echo hi</kbd>\nho\n")?;
    let script = root.path().join("listings/part/one/sessions/greeting.toml");
    fs::write(&script, fs::read_to_string(&script)?.replace("[\"hi\"]", "[\"ho\"]"))?;
    let (_, err, code) = said(&play(root.path(), &["one/greeting"])?);
    assert_eq!(code, Some(1), "{err}");
    assert!(err.contains("greeting.toml stops at step 1"), "{err}");
    assert!(
        err.contains("terminal `shell`, line 2\n  the page shows: ho\n  this run:       hi\n"),
        "{err}"
    );
    Ok(())
}

#[test]
fn names() -> Tried {
    let root = course("")?;
    let (_, err, code) = said(&play(root.path(), &["greeting"])?);
    let want = "More than one session ends with `greeting`:\n    cargo play part/one/greeting\n    cargo play part/two/greeting\n";
    assert_eq!((err.as_str(), code), (want, Some(2)));
    let (_, err, code) = said(&play(root.path(), &["second"])?);
    let want = "No session is called `second`; `cargo play --list` has them all. Did you mean one of these?\n    cargo play part/one/second-greeting\n";
    assert_eq!((err.as_str(), code), (want, Some(2)));
    let (out, _, code) = said(&play(root.path(), &["--list"])?);
    assert!(out.starts_with("part/one\n    greeting                 A greeting\n"), "{out}");
    assert_eq!(code, Some(0));
    let (_, err, code) = said(&play(root.path(), &["second-greeting", "--tmux"])?);
    assert_eq!((err.as_str(), code), ("--tmux wants a terminal to show it in\n", Some(2)));
    let (_, err, code) = said(&play(root.path(), &["--lst"])?);
    assert!(err.starts_with("play does not know `--lst`."), "{err}");
    assert_eq!(code, Some(2));
    Ok(())
}
