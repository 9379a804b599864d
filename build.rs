//! Expands every chapter as mdBook does and hands each Rust block to skeptic,
//! which writes one test a block into OUT_DIR/skeptic-tests.rs.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use mdbook_driver::MDBook;
use mdbook_driver::builtin_renderers::MarkdownRenderer;

#[path = "tests/pages/src/fences.rs"]
mod fences;

fn main() -> Result<(), Box<dyn Error>> {
    for input in ["build.rs", "book.toml", "listings", "tests/pages/src/fences.rs"] {
        println!("cargo:rerun-if-changed={input}");
    }
    // All but the word list, which is written from the rest and has no blocks.
    for entry in fs::read_dir("src")? {
        let entry = entry?;
        if entry.file_name() != "search" {
            println!("cargo:rerun-if-changed={}", entry.path().display());
        }
    }
    println!("cargo:rustc-env=SKEPTIC_TARGET={}", env::var("TARGET")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let book = MDBook::load(".")?;
    let (expanded, _) = book.preprocess_book(&MarkdownRenderer::new())?;

    let mut blocks = Vec::new();
    for chapter in expanded.chapters() {
        let Some(file) = &chapter.source_path else {
            continue;
        };
        let source = fs::read_to_string(book.source_dir().join(file))?;
        // An include never holds a Rust fence of its own, so the n-th Rust
        // block of the expansion is the n-th of the source.
        let at = fences::rust(&source);
        for (from, to) in at.iter().zip(fences::rust(&chapter.content)) {
            blocks.push(write_block(&out, file, from.line, to)?);
        }
    }
    skeptic::generate_doc_tests(&blocks);
    name_the_place(&out.join("skeptic-tests.rs"))?;
    Ok(())
}

/// Writes one block into a file of its own, at the line it has in the chapter,
/// so that skeptic names the test after chapter and line.
fn write_block(out: &Path, file: &Path, line: usize, block: fences::Fence) -> io::Result<PathBuf> {
    let name = file.with_extension("").to_string_lossy().replace(['/', '\\'], "_");
    let dir = out.join("blocks").join(format!("{name}-{line}"));
    let path = dir.join(format!("{name}.md"));
    let blank = "\n".repeat(line - 1);
    let text = format!("{blank}```{}\n{}```\n", block.info, block.code);
    fs::create_dir_all(&dir)?;
    if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
        fs::write(&path, text)?;
    }
    Ok(path)
}

/// Sends the generated tests through `tests/skeptic.rs`'s `rt`, which reports a
/// failing block in a few lines where skeptic prints its whole command.
fn name_the_place(tests: &Path) -> io::Result<()> {
    let text = fs::read_to_string(tests).unwrap_or_default();
    let ours = text.replace("extern crate skeptic;\n", "").replace("skeptic::rt::", "crate::rt::");
    if ours != text {
        fs::write(tests, ours)?;
    }
    Ok(())
}
