//! Writes a module for each exercise, solution and wrong solution.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

#[path = "src/lib.rs"]
#[allow(dead_code)]
mod check;

fn main() -> io::Result<()> {
    // HEAD is what `verdicts` found there.
    for name in ["ONLY", "GIVEN", "HEAD"] {
        println!("cargo::rerun-if-env-changed={name}");
    }
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let root = Path::new(&root).join("..").canonicalize()?;
    for kind in ["exercises", "solutions", "wrong"] {
        println!("cargo::rerun-if-changed=../{kind}");
    }
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let out = Path::new(&out);
    let only = env::var("ONLY").ok();
    let mut code = String::new();
    let mut kind = "";
    for file in check::files(&root, only.as_deref())? {
        if file.kind != kind {
            code += if kind.is_empty() { "" } else { "}\n" };
            kind = file.kind;
            writeln!(code, "mod {kind} {{").expect("a String grows");
        }
        let stem = &file.stem;
        let mut path = file.path.clone();
        if kind != "solutions" {
            path = out.join(format!("{stem}.rs"));
            let text = file.text()?;
            if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
                fs::write(&path, text)?;
            }
        }
        writeln!(code, "#[path = {path:?}] mod {stem};")
            .expect("a String grows");
    }
    code += if kind.is_empty() { "" } else { "}\n" };
    fs::write(out.join("all.rs"), code)
}
