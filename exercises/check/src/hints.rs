//! What a hint names must be there: `"Room for one"` is a heading of the
//! exercise's chapter, or the summary of a fold there; `"A crew"
//! (many-clients)` is one of another chapter.

/// What is wrong with the hint. `page` gives the text of a chapter, its own
/// for `None`.
pub fn faults(
    hint: &str,
    page: impl Fn(Option<&str>) -> Option<String>,
) -> Vec<String> {
    let mut faults = Vec::new();
    // Nobody can count what a page's next reader has moved.
    if hint.contains("paragraph") {
        faults.push("the hint counts paragraphs. Name the section".into());
    }
    for (section, chapter) in named(hint) {
        let chapter = chapter.as_deref();
        let place = chapter.unwrap_or("its chapter");
        match page(chapter) {
            None => {
                faults.push(format!("the hint names {place}: no such page"));
            }
            Some(text) if !sections(&text).contains(&section) => {
                faults.push(format!(
                    "the hint names \"{section}\", and {place} has no such \
                     heading or fold. Mend the hint; a section of another \
                     chapter is \"…\" (chapter)"
                ));
            }
            Some(_) => {}
        }
    }
    faults
}

/// What stands in quotation marks, and the chapter, if one follows. Quotation
/// marks in code are code.
fn named(hint: &str) -> Vec<(String, Option<String>)> {
    let hint: String = hint
        .split('`')
        .enumerate()
        .map(|(n, part)| match n % 2 {
            1 => part.replace('"', ""),
            _ => part.to_owned(),
        })
        .collect();
    let parts: Vec<_> = hint.split('"').collect();
    let chapter = |after: &str| {
        let (chapter, _) =
            after.trim_start().strip_prefix('(')?.split_once(')')?;
        let is_one = |c: char| c.is_ascii_lowercase() || c == '-';
        chapter.chars().all(is_one).then(|| chapter.to_owned())
    };
    let quotes = (1..parts.len()).step_by(2);
    quotes
        .map(|n| {
            let after = parts.get(n + 1).copied().unwrap_or_default();
            (plain(parts[n]), chapter(after))
        })
        .collect()
}

/// The headings and folds of a page.
fn sections(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut code = false;
    for line in page.lines() {
        if line.starts_with("```") {
            code = !code;
        } else if code {
        } else if line.starts_with('#') {
            found.push(plain(line.trim_start_matches('#')));
        } else if let Some((_, rest)) = line
            .split_once("<summary")
            .and_then(|(_, rest)| rest.split_once('>'))
        {
            let fold = rest.split("</summary>").next().unwrap_or_default();
            let fold = plain(fold);
            found.push(fold.strip_prefix("Deeper: ").unwrap_or(&fold).into());
        }
    }
    found
}

/// Without marks, and on one line.
fn plain(text: &str) -> String {
    let mut bare = String::new();
    let mut tag = false;
    for c in text.chars() {
        match c {
            '<' => tag = true,
            '>' if tag => tag = false,
            '`' | '*' | '_' => {}
            c if !tag => bare.push(c),
            _ => {}
        }
    }
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    const PAGE: &str = "# One\n\n## Why `write` returns\n\n```sh\n# Not this\n\
        ```\n\n<summary id=\"costs\">Deeper: \
        what <code>read</code> costs</summary>\n";
    const OTHER: &str = "## A crew\n";

    fn faults(hint: &str) -> String {
        let faults = super::faults(hint, |chapter| match chapter {
            None => Some(PAGE.into()),
            Some("many-clients") => Some(OTHER.into()),
            Some(_) => None,
        });
        faults.join("; ")
    }

    #[test]
    fn what_is_there() {
        for hint in [
            "3. `say(\"Seals\")`, and no section at all.",
            "3. See \"Why write\n   returns\".",
            "3. \"Why `write` returns\" (the end of it).",
            "3. \"what read costs\", \"A crew\" (many-clients), \"One\"",
        ] {
            assert_eq!(faults(hint), "", "{hint}");
        }
    }

    #[test]
    fn what_is_not() {
        for (hint, fault) in [
            ("3. See \"Seals\".", "names \"Seals\", and its chapter has no"),
            ("3. \"A crew\".", "names \"A crew\", and its chapter has no"),
            ("3. \"Not this\"", "names \"Not this\""),
            ("3. \"One\" (many-clients)", "and many-clients has no such"),
            ("3. \"One\" (seals)", "names seals: no such page"),
            ("3. The second paragraph.", "counts paragraphs"),
        ] {
            let said = faults(hint);
            assert!(said.contains(fault), "{hint}: {said}");
        }
    }
}
