//! Pictures: a Pikchr source, and beside it the SVG that pages include.
//!
//! The source's first lines are comments: `# title: …`, what the picture shows,
//! and `# desc: …`, the same in words for who can't see it.

use std::fs;
use std::path::{Path, PathBuf};

use pikchr::{Pikchr, PikchrFlags};

use crate::files;

/// What a source may say instead of black, and what the page makes of it: the
/// theme's colours, with fallbacks for a page without the theme.
const COLOURS: [(&str, &str); 4] = [
    ("rgb(0,0,0)", "currentColor"),
    ("rgb(1,1,1)", "var(--muted, #777)"),
    ("rgb(2,2,2)", "var(--accent, #b3541e)"),
    ("rgb(3,3,3)", "var(--code-bg, #8881)"),
];

/// At 360 px, this many units (16 to a line of text) make text of 12 px.
const WIDEST: isize = 480;

/// And this many text of 10 px, where it is `small` (80 %).
const WIDEST_SMALL: isize = 450;

/// Every picture's source.
pub fn sources(root: &Path) -> Vec<PathBuf> {
    let packages = files::packages(root);
    packages.iter().flat_map(|package| files::files(&package.join("pictures"), "pikchr")).collect()
}

/// Draws one source. The error says what is wrong with it and where.
pub fn draw(source: &Path) -> Result<String, String> {
    let text = fs::read_to_string(source).map_err(|e| e.to_string())?;
    let head = |key: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(key));
        line.map(|line| escape(line.trim())).filter(|line| !line.is_empty())
    };
    let title = head("# title:").ok_or("has no `# title: …` line. Say what it shows.")?;
    let desc = head("# desc:").ok_or("has no `# desc: …` line. Say it for who can't see it.")?;
    let mut flags = PikchrFlags::default();
    flags.generate_plain_errors();
    let drawn = Pikchr::render(&text, None, flags).map_err(|e| e.trim_end().to_owned())?;
    if drawn.width() > WIDEST {
        let width = drawn.width();
        return Err(format!(
            "is {width} wide; beyond {WIDEST} a phone cannot show its text. Stack it."
        ));
    }

    if drawn.width() > WIDEST_SMALL && drawn.rendered().contains("font-size=\"80%\"") {
        let width = drawn.width();
        return Err(format!(
            "is {width} wide and has small text; beyond {WIDEST_SMALL} a phone shows that under 10 px. Narrow it."
        ));
    }

    let mut svg: String = drawn.rendered().lines().filter(|line| !line.trim().is_empty()).collect();
    for (black, colour) in COLOURS {
        svg = svg.replace(black, colour);
    }
    // Pikchr sizes a picture for 16px text; it may shrink with the page.
    let id = source.file_stem().unwrap_or_default().to_string_lossy();
    let open = format!(
        "<svg role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" style=\"max-width:{}px\" ",
        drawn.width()
    );
    let head =
        format!("><title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{desc}</desc>");
    svg = svg.replacen("<svg ", &open, 1).replacen(" style='font-size:initial;'", "", 1);
    svg = svg.replacen('>', &head, 1).replace("><", ">\n<");
    Ok(format!("<figure class=\"picture\">\n{svg}\n</figure>\n"))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Draws every source and compares, or writes where SNAPSHOTS=overwrite.
pub fn check(root: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS");
    let bless = assert.selected_action() == snapbox::assert::Action::Overwrite;
    for source in sources(root) {
        let place = files::relative(root, &source);
        let drawing = source.with_extension("svg");
        let problem = match draw(&source) {
            Err(why) => why,
            Ok(new) if fs::read_to_string(&drawing).ok().as_ref() == Some(&new) => continue,
            Ok(new) if bless => match fs::write(&drawing, new) {
                Ok(()) => continue,
                Err(e) => format!("its SVG cannot be written: {e}"),
            },
            Ok(_) => {
                "its SVG is of another source. Draw it anew: SNAPSHOTS=overwrite cargo test --test book".into()
            }
        };
        problems.push(format!("{place}:1: {problem}"));
    }
    problems
}
