//! Makes two recordings of one session comparable: what varies by nature is
//! replaced by a name, the same value by the same name wherever it stands. So
//! a port may differ from run to run, but not between two lines of one run.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::Regex;

/// Everything the kernel chooses: (name, pattern, group that varies).
static VARIES: LazyLock<Vec<(&str, Regex)>> = LazyLock::new(|| {
    let rules = [
        // Dates and clock times come first, for their digits look like others'.
        (
            "date",
            r"\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\d{4}-\d\d-\d\d|\d{1,2}[ /](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ /]\d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2})\b",
        ),
        ("time", r"\b\d\d:\d\d(?::\d\d(?:\.\d+)?)?\b"),
        ("duration", r"\b\d+(?:\.\d+)? ?(?:ns|µs|us|ms|s|sec|min)\b"),
        ("process", r"(?:\b(?:si_)?pid[= ]|\b[Pp]rocess |/proc/)(?<v>\d+)\b"),
        ("inode", r"(?:\b[a-z]+:\[|\bino:)(?<v>\d+)\b"),
        ("address", r"\b0x[0-9a-f]{6,}\b"),
        // Linux takes ephemeral ports from 32768–60999 (ip(7)).
        ("port", r"\b(?:3276[89]|327[7-9]\d|32[89]\d\d|3[3-9]\d{3}|[45]\d{4}|60\d{3})\b"),
    ];
    rules.map(|(name, pattern)| (name, Regex::new(pattern).expect("a valid pattern"))).to_vec()
});

/// `vary` holds further patterns, from the script. What group `v` matches may
/// differ between runs, but not between two places of one run; what `any`
/// matches, or without groups the whole pattern, may be anything. The error
/// names a pattern that is not a regular expression.
pub fn normalise(recording: &str, vary: &[String]) -> Result<String, String> {
    let mut text = recording.to_owned();
    for pattern in vary {
        let regex = Regex::new(pattern).map_err(|e| format!("vary: {e}"))?;
        text = replace(&text, "varies", &regex);
    }
    for (name, regex) in VARIES.iter() {
        text = replace(&text, name, regex);
    }
    // Columns of ss and others are padded to their contents.
    let squeeze =
        |line: &str| line.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    Ok(text.lines().map(|line| squeeze(line) + "\n").collect())
}

fn replace(text: &str, name: &str, regex: &Regex) -> String {
    let mut known = HashMap::new();
    let mut out = String::new();
    let mut done = 0;
    for found in regex.captures_iter(text) {
        let Some(value) = found.name("v").or(found.name("any")).or(found.get(0)) else {
            continue;
        };
        let next = known.len() + 1;
        let number = *known.entry(value.as_str()).or_insert(next);
        // Times tell nothing by being equal; all are one.
        let apart = match name {
            "date" | "time" | "duration" => false,
            "varies" => found.name("v").is_some(),
            _ => true,
        };
        let number = if apart { number } else { 0 };
        out.push_str(&text[done..value.start()]);
        out.push_str(&if number == 0 {
            format!("«{name}»")
        } else {
            format!("«{name} {number}»")
        });
        done = value.end();
    }
    out + &text[done..]
}
