//! Which files are judged. The rest is tests: see `tests/verdicts.rs`.

pub mod hints;
pub mod panics;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// Where a file of an exercise lies.
pub struct File {
    /// `exercises`, `solutions` or `wrong`.
    pub kind: &'static str,
    /// The chapter, with underscores.
    pub dir: String,
    /// The file's name without `.rs`.
    pub stem: String,
    pub path: PathBuf,
}

impl File {
    /// The exercise that it belongs to.
    pub fn exercise(&self) -> &str {
        self.stem.split("__").next().unwrap_or_default()
    }

    /// What is judged. An exercise is judged as it was committed, so that what
    /// a reader has written turns nothing red; with `GIVEN=files` as it lies
    /// there (as all that was never committed is). A wrong solution is judged
    /// with its exercise's tests, which its own file leaves out.
    pub fn text(&self) -> io::Result<String> {
        let text = self.stored()?;
        if self.kind != "wrong" {
            return Ok(text);
        }
        let given = self.given().stored()?;
        Ok(format!("{}\n\n{}", text.trim_end(), tests(&given)))
    }

    /// Whether a wrong solution brings tests, which are its exercise's.
    pub fn repeats_tests(&self) -> bool {
        let tested = |text: String| !tests(&text).is_empty();
        self.kind == "wrong" && self.stored().is_ok_and(tested)
    }

    /// The exercise of a wrong solution, as a reader gets it.
    fn given(&self) -> File {
        let stem = self.exercise().to_owned();
        let path = Path::new("../../exercises").join(&self.dir);
        let path = path.join(format!("{stem}.rs"));
        let dir = self.path.parent().unwrap_or(Path::new(""));
        let path = dir.join(path);
        File { kind: "exercises", dir: self.dir.clone(), stem, path }
    }

    /// What lies in the file, or was committed.
    pub fn stored(&self) -> io::Result<String> {
        let as_it_lies = env::var("GIVEN").is_ok_and(|given| given == "files");
        if self.kind == "exercises"
            && !as_it_lies
            && let Some(text) = self.committed()
        {
            return Ok(text);
        }
        fs::read_to_string(&self.path)
    }

    fn committed(&self) -> Option<String> {
        let output = Command::new("git")
            .arg("show")
            .arg(format!("HEAD:./{}.rs", self.stem))
            .current_dir(self.path.parent()?)
            .output()
            .ok()?;
        output
            .status
            .success()
            .then_some(output.stdout)
            .and_then(|text| String::from_utf8(text).ok())
    }
}

/// A file's tests, up to its end.
pub fn tests(file: &str) -> &str {
    file.find("#[cfg(test)]").map_or("", |at| &file[at..])
}

/// All of them, or those of the exercise `only`, below `root`.
pub fn files(root: &Path, only: Option<&str>) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for kind in ["exercises", "solutions", "wrong"] {
        for dir in fs::read_dir(root.join(kind))? {
            let dir = dir?;
            if !dir.file_type()?.is_dir() {
                continue;
            }
            for file in fs::read_dir(dir.path())? {
                let path = file?.path();
                if path.extension().is_none_or(|e| e != "rs") {
                    continue;
                }
                let stem = path.file_stem().unwrap_or_default();
                let stem = stem.to_string_lossy().into_owned();
                let dir = dir.file_name().to_string_lossy().into_owned();
                let file = File { kind, dir, stem, path };
                if only.is_none_or(|only| only == file.exercise()) {
                    files.push(file);
                }
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_solution_is_judged_with_the_tests_of_its_exercise() {
        let root =
            env::temp_dir().join(format!("check-{}", std::process::id()));
        let write = |place: &str, text: &str| {
            let path = root.join(place);
            let dir = path.parent().expect("it has one");
            fs::create_dir_all(dir).expect("a directory");
            fs::write(&path, text).expect("a file");
        };
        write(
            "exercises/one/ask.rs",
            "fn ask() {}\n\n#[cfg(test)]\nmod tests {}\n",
        );
        write("solutions/one/ask.rs", "fn ask() { answer() }\n");
        write("wrong/one/ask__late.rs", "// Red: late\nfn ask() { late() }\n");
        write(
            "wrong/one/ask__own.rs",
            "fn ask() {}\n#[cfg(test)]\nmod own {}\n",
        );

        let found = files(&root, Some("ask")).expect("files");
        let [given, solved, late, own] = &found[..] else {
            panic!("{} files", found.len());
        };
        let text = late.text().expect("both files can be read");
        let head = "// Red: late\nfn ask() { late() }\n";
        assert_eq!(text, format!("{head}\n#[cfg(test)]\nmod tests {{}}\n"));
        let repeats = [given, solved, late, own].map(File::repeats_tests);
        assert_eq!(repeats, [false, false, false, true]);
        fs::remove_dir_all(&root).expect("it was there");
    }
}
