//! Every Rust block of every chapter is a test here, named after its chapter
//! and line; `build.rs` writes them. Blocks that end are run; blocks marked
//! `no_run` are compiled, and a session runs them.

mod rt {
    use std::path::Path;
    use std::sync::LazyLock;

    use pages::{block, files};
    use stage::inputs::Inputs;
    use stage::trust::{Digest, Passes};

    static PASSES: LazyLock<Passes> =
        LazyLock::new(|| Passes::of("blocks", Path::new(env!("CARGO_TARGET_TMPDIR"))));

    static INPUTS: LazyLock<Inputs> = LazyLock::new(Inputs::default);

    pub fn run_test(root: &str, out: &str, target: &str, code: &str) {
        let given = [root, out, target, code].map(str::to_owned);
        checked(out, code, true, move || {
            let [root, out, target, code] = &given;
            skeptic::rt::run_test(root, out, target, code);
        });
    }

    pub fn compile_test(root: &str, out: &str, target: &str, code: &str) {
        let given = [root, out, target, code].map(str::to_owned);
        checked(out, code, false, move || {
            let [root, out, target, code] = &given;
            skeptic::rt::compile_test(root, out, target, code);
        });
    }

    /// Checks a block, unless nothing that it may link or read has changed since
    /// it passed.
    fn checked(
        out: &str,
        code: &str,
        run: bool,
        skeptic: impl Fn() + Clone + Send + std::panic::UnwindSafe + 'static,
    ) {
        // Cargo gives a build script `target/PROFILE/build/…/out`.
        let profile = Path::new(out).ancestors().nth(3).unwrap_or(Path::new(out));
        let key = || INPUTS.of_block(code, run, &profile.join("deps"));
        let name = format!("{run} {}", Digest::of(code.as_bytes()));
        report(PASSES.check(&name, key, || block::check(block::LIMIT, skeptic).map(|()| true)));
    }

    /// Names the place: skeptic made the test's name of chapter and line.
    fn report(result: Result<bool, String>) {
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
