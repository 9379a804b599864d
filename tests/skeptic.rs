//! Every Rust block of every chapter is a test here, named after its chapter
//! and line; `build.rs` writes them. Blocks that end are run; blocks marked
//! `no_run` are compiled, and a session runs them.

mod checker;

mod rt {
    use crate::checker::block;

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

    fn report(result: Result<(), String>) {
        if let Err(why) = result {
            let test = std::thread::current().name().unwrap_or_default().to_owned();
            let (chapter, line) = test.rsplit_once("_line_").unwrap_or((&test, "?"));
            panic!("the block at line {line} of chapter {chapter} {why}");
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/skeptic-tests.rs"));
