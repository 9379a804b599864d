//! Every Rust block of every chapter is a test here, named after its chapter
//! and line; `build.rs` writes them. Blocks that end are run; blocks marked
//! `no_run` are compiled, and a session runs them.

mod rt {
    use std::path::Path;

    use pages::{block, files};

    pub fn run_test(root: &str, out: &str, target: &str, code: &str) {
        let [root, out, target, code] = [root, out, target, code].map(str::to_owned);
        report(block::check(block::LIMIT, move || {
            skeptic::rt::run_test(&root, &out, &target, &code);
        }));
    }

    pub fn compile_test(root: &str, out: &str, target: &str, code: &str) {
        let [root, out, target, code] = [root, out, target, code].map(str::to_owned);
        report(block::check(block::LIMIT, move || {
            skeptic::rt::compile_test(&root, &out, &target, &code);
        }));
    }

    /// Names the place: skeptic made the test's name of chapter and line.
    fn report(result: Result<(), String>) {
        let Err(why) = result else { return };
        let test = std::thread::current().name().unwrap_or_default().to_owned();
        let (name, line) = test.rsplit_once("_line_").unwrap_or((&test, "1"));
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let flat = |path: &Path| files::relative(&src, path).replace(['/', '-'], "_");
        let chapter = files::walk(&src, "md").into_iter().find(|p| flat(p) == format!("{name}.md"));
        let chapter = chapter.map_or(name.to_owned(), |path| files::relative(&src, &path));
        panic!("src/{chapter}:{line}: the block {why}");
    }
}

include!(concat!(env!("OUT_DIR"), "/skeptic-tests.rs"));
