//! The picture in README.md: a session and the beginning of its ladder, put
//! together from the recordings, once for light pages and once for dark ones.
//!
//! `SNAPSHOTS=overwrite cargo test --test readme` draws it anew.

use std::fmt::Write as _;
use std::path::Path;

use regex::Regex;

const RUN: &str = "listings/front/first-conversation/sessions/visit";
/// Steps of the ladder that are shown: up to the answer.
const STEPS: usize = 22;
const WIDTH: usize = 920;

/// paper, ink, quiet, accent, then a terminal's ground, text and typed text
const LIGHT: [&str; 7] =
    ["#fdfcf9", "#22262a", "#5c6268", "#a2390a", "#22282d", "#cfd4d6", "#ffd9a8"];
const DARK: [&str; 7] =
    ["#15181b", "#d6d4ce", "#9aa0a4", "#f0946a", "#22282d", "#cfd4d6", "#ffd9a8"];

#[test]
fn the_picture_is_fresh() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |kind: &str| {
        let path = root.join(format!("{RUN}.{kind}"));
        std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let (session, ladder) = (read("md")?, read("svg")?);
    for (name, colours) in [("light", LIGHT), ("dark", DARK)] {
        let drawn = draw(&session, &ladder, colours)?;
        let file = root.join(format!(".github/run-{name}.svg"));
        if std::fs::read_to_string(&file).ok().as_ref() == Some(&drawn) {
            continue;
        }
        if std::env::var_os("SNAPSHOTS").is_none_or(|action| action != "overwrite") {
            let file = file.display();
            return Err(format!(
                "{file} is not what {RUN} shows now. SNAPSHOTS=overwrite cargo test --test readme"
            ));
        }
        std::fs::write(&file, drawn).map_err(|e| format!("{}: {e}", file.display()))?;
    }
    Ok(())
}

fn draw(session: &str, ladder: &str, colours: [&str; 7]) -> Result<String, String> {
    let [paper, ink, quiet, accent, ground, text, typed] = colours;
    let (terminals, top) = terminals(session);
    if terminals.is_empty() {
        return Err(format!("no terminal is found in {RUN}.md"));
    }
    let step = Regex::new(r#"<g class="step"(?: aria-hidden="true")? style="--y:([\d.]+)rem"#)
        .expect("a pattern");
    let rows: Vec<f64> = step.captures_iter(ladder).filter_map(|row| row[1].parse().ok()).collect();
    // A rem is 16 units here, where no page says otherwise.
    let height = (rows.get(STEPS).ok_or("the ladder has too few steps")? * 16.0) as usize;
    let size = Regex::new(r#"width="100%" style="height:[\d.]+rem""#).expect("a pattern");
    let place = format!(
        r#"x="20" y="{top}" width="{0}" height="{height}" style="width:{0}px;height:{height}px""#,
        WIDTH - 40
    );
    let ladder = size.replacen(ladder, 1, place).replace("overflow:visible", "overflow:hidden");
    let bottom = top + height;
    Ok(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {0}" width="{WIDTH}" height="{0}">
<style>
:root{{--fg:{ink};--ink:{ink};--muted:{quiet};--quiet:{quiet};--accent:{accent};--bg:{paper};--paper:{paper};color:{ink}}}
.page{{fill:{paper}}}
.terminal rect{{fill:{ground}}}
.terminal text{{font:13px/1 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre;fill:{text}}}
.terminal .typed{{fill:{typed};font-weight:700}}
.label{{font:12px/1 system-ui,sans-serif;fill:{quiet}}}
</style>
<rect class="page" width="100%" height="100%" rx="8"/>
{terminals}{ladder}
<text class="label" x="{1}" y="{2}" text-anchor="middle">… and {3} more steps, with every byte of every packet</text>
</svg>
"#,
        bottom + 44,
        WIDTH / 2,
        bottom + 24,
        rows.len() - STEPS,
    ))
}

/// The blocks of a session in two columns, and how far down they reach.
fn terminals(session: &str) -> (String, usize) {
    let block = Regex::new(
        r#"(?s)--terminal:(\d)"[^>]*>\n<p>([^<]*)</p>\n\n<pre[^>]*><code[^>]*>(.*?)</code>"#,
    )
    .expect("a pattern");
    let (mut out, mut y) = (String::new(), 20);
    for found in block.captures_iter(session) {
        let lines: Vec<&str> = found[3].lines().collect();
        let x = if &found[1] == "1" { 20 } else { WIDTH / 2 + 10 };
        let (wide, high) = (WIDTH / 2 - 30, 28 + 20 * lines.len());
        let _ = writeln!(
            out,
            r#"<text class="label" x="{x}" y="{0}">{name}</text><g class="terminal"><rect x="{x}" y="{1}" width="{wide}" height="{2}" rx="6"/>"#,
            y + 12,
            y + 18,
            high - 14,
            name = &found[2],
        );
        for (n, line) in lines.iter().enumerate() {
            let line = line.replace("<kbd>", r#"<tspan class="typed">"#);
            let line = line.replace("</kbd>", "</tspan>");
            let _ = writeln!(out, r#"<text x="{}" y="{}">{line}</text>"#, x + 12, y + 39 + 20 * n);
        }
        out.push_str("</g>\n");
        y += high + 10;
    }
    (out, y + 20)
}
