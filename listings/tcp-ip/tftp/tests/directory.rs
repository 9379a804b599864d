//! What strangers name, and what becomes of a file that is not whole.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tempfile::tempdir;
use tftp::link::Failure;
use tftp::place::{LARGEST, Place, write};

trust::on_trust!();

fn code<T>(result: Result<T, Failure>) -> Option<u16> {
    match result {
        Err(Failure::Ours(code, _)) => Some(code),
        _ => None,
    }
}

#[test]
fn nothing_outside() {
    let dir = tempdir().expect("a directory");
    let (root, out) = (dir.path().join("root"), dir.path().join("out"));
    fs::create_dir_all(root.join("sub")).expect("directories");
    fs::create_dir(&out).expect("a directory");
    fs::write(out.join("secret"), "no").expect("a file");
    fs::write(root.join("sub/file"), "yes").expect("a file");
    symlink("../out/secret", root.join("link")).expect("a link");
    symlink("../out", root.join("gate")).expect("a link");
    symlink("sub/file", root.join("inside")).expect("a link");
    let place = Place::open(&root).expect("a place");
    let secret = out.join("secret");
    for (name, wanted) in [
        ("../out/secret", 2),
        ("sub/../../out/secret", 2),
        ("link", 2),
        ("gate/secret", 2),
        (secret.to_str().expect("text"), 2),
        ("/etc/passwd", 2),
        ("sub", 2),
        (".", 2),
        ("none", 1),
        ("sub/file/x", 1),
        ("", 1),
    ] {
        assert_eq!(code(place.read(name.as_bytes())), Some(wanted), "{name}");
    }
    for name in ["sub/file", "./sub/../sub/file", "inside"] {
        let (_, size) = place.read(name.as_bytes()).expect(name);
        assert_eq!(size, 3);
    }
    for (name, wanted) in [
        ("../new", 2),
        ("gate/new", 2),
        ("/tmp/new", 2),
        ("..", 2),
        ("", 2),
        ("none/new", 1),
        ("link", 6),
        ("sub/file", 6),
    ] {
        let result = place.create(name.as_bytes());
        assert_eq!(code(result), Some(wanted), "{name}");
    }
    assert_eq!(fs::read_dir(&out).expect("it is there").count(), 1);
}

/// Whoever renames something makes `..` uncertain for the kernel, anywhere.
#[test]
fn a_rename_elsewhere_does_not_matter() {
    let dir = tempdir().expect("a directory");
    let (root, other) = (dir.path().join("root"), dir.path().join("other"));
    fs::create_dir_all(root.join("sub")).expect("directories");
    fs::write(root.join("file"), "yes").expect("a file");
    fs::write(&other, "no").expect("a file");
    let place = Place::open(&root).expect("a place");
    let over = AtomicBool::new(false);
    let failed = thread::scope(|scope| {
        scope.spawn(|| {
            let there = dir.path().join("there");
            while !over.load(Ordering::Relaxed) {
                fs::rename(&other, &there).expect("it is ours");
                fs::rename(&there, &other).expect("it is ours");
            }
        });
        let tries = (0..20_000).map(|_| place.read(b"sub/../file"));
        let failed = tries.filter(Result::is_err).count();
        over.store(true, Ordering::Relaxed);
        failed
    });
    assert_eq!(failed, 0);
}

fn names(path: &Path) -> usize {
    fs::read_dir(path).expect("it is there").count()
}

#[test]
fn a_file_appears_when_it_is_whole() {
    let dir = tempdir().expect("a directory");
    let place = Place::open(dir.path()).expect("a place");
    let upload = place.create(b"new").expect("a file");
    write(&upload.file, b"text", 0).expect("room");
    assert_eq!(names(dir.path()), 0);
    drop(upload);
    assert_eq!(names(dir.path()), 0);

    let [first, second] = [(); 2].map(|()| place.create(b"new").expect("one"));
    write(&first.file, b"first", 0).expect("room");
    first.publish(Some(5)).expect("a name");
    assert_eq!(fs::read(dir.path().join("new")).expect("it"), b"first");
    let short = place.create(b"short").expect("one");
    assert_eq!(code(short.publish(Some(5))), Some(0));
    // Somebody was faster.
    assert_eq!(code(second.publish(None)), Some(6));
    assert_eq!(names(dir.path()), 1);
    assert_eq!(code(write(&first.file, b"xy", LARGEST - 1)), Some(3));
}

/// A file of /proc says that it has 0 bytes, and has more.
#[test]
fn what_lies_about_its_size_is_no_file() {
    let place = Place::open(Path::new("/proc")).expect("a place");
    assert_eq!(code(place.read(b"version")), Some(2));
}
