//! What a script forgets to say: a program that it runs and does not need, a
//! command that waits on time, a filter that shows nothing yet on some systems.

use std::sync::LazyLock;

use regex::Regex;

use crate::script::{LISTING, Script};

/// What every Debian has (packages that are essential, or coreutils), and words
/// of the shell.
const EVERYWHERE: &str = "[ : alias awk base64 basename bash bg break case cat cd chmod chown comm \
    cp cut date dd dirname do done echo elif else env esac eval exec exit export expr false fg fi \
    find findmnt flock fold for grep head hostname id if install jobs kill ln local ls mkdir mkfifo \
    mktemp mount mountpoint mv nohup nproc nsenter od paste pidof printf pwd read readlink realpath \
    rm rmdir sed seq set setpriv setsid sh sha256sum shift sleep sort split stat stty su sudo sync tail \
    tee test then time timeout touch tr trap true truncate type ulimit umask umount uniq unset \
    unshare until wait wc while xargs yes { } !";

static QUOTED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"'[^']*'|"[^"$]*""#).expect("a valid pattern"));
static DOCUMENT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?s)(<<\s*'?(\w+)'?)\n.*").expect("a valid pattern"));
static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\|\||&&|[|;&\n(`{]|\b(?:do|then|else)\b").expect("a valid pattern")
});
static NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Za-z][\w.-]*$").expect("a valid pattern"));
static SLEEP: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:^|[|;&({]|\bdo\b)\s*sleep\s").expect("a valid pattern"));

/// Filters that on some systems (uutils' `uniq` and `fold`, mawk) print nothing
/// before their input ends, or a buffer is full: the reader sees an empty screen.
static HOLDS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\|\s*(awk|fold|nl|sed|tr|uniq)\b[^|;&\n]*$").expect("a valid pattern")
});

/// The first thing that a script forgets to say, and how to say it.
pub fn forgotten(script: &Script) -> Option<String> {
    let steps = script.step.iter().filter_map(|step| Some((step, step.run.as_deref()?)));
    steps.into_iter().find_map(|(step, command)| {
        if SLEEP.is_match(&DOCUMENT.replace(command, "")) && step.sleeps.is_none() {
            return Some(format!(
                "`{command}` waits on time. Wait on output (`expect`, `until`), or say why it must sleep: `sleeps = \"why\"`."
            ));
        }
        if let Some(filter) = HOLDS.captures(&QUOTED.replace_all(command, "Q"))
            && step.until.is_empty()
            && !step.expect.is_empty()
            && step.exit.is_none()
        {
            return Some(format!(
                "`{command}` still runs when its output is waited for, and `{}` of some systems prints nothing before its input ends. Take `head -n`, `cut` or `grep`.",
                &filter[1]
            ));
        }
        let program = programs(command).find(|program| !is_known(script, program))?;
        Some(format!(
            "`{command}` runs {program}, which not every system has. Add it to `needs`, with its Debian package where that has another name: `needs = [\"{program} (package)\"]`."
        ))
    })
}

fn is_known(script: &Script, program: &str) -> bool {
    let needed = |need: &String| need.split(' ').next() == Some(program);
    EVERYWHERE.split_whitespace().any(|known| known == program)
        || script.needs.iter().any(needed)
        || (script.ladder && program == "strace")
}

/// The programs that a command line starts, as far as its shape tells.
fn programs(command: &str) -> impl Iterator<Item = String> {
    let command = LISTING.replace_all(command, "true ");
    let command = DOCUMENT.replace(&command, "");
    let command = QUOTED.replace_all(&command, " Q ").into_owned();
    let parts: Vec<String> = BETWEEN.split(&command).map(str::to_owned).collect();
    parts.into_iter().filter_map(|part| {
        let mut words = part.split_whitespace().peekable();
        while let Some(word) = words.peek() {
            match *word {
                "sudo" | "timeout" => {
                    // And its options, its user, its seconds.
                    words.next();
                    while words
                        .peek()
                        .is_some_and(|w| w.starts_with('-') || w.parse::<f32>().is_ok())
                    {
                        if words.next() == Some("-u") {
                            words.next();
                        }
                    }
                }
                "exec" | "env" | "time" | "!" | "nohup" => drop(words.next()),
                word if word.contains('=') => drop(words.next()),
                _ => break,
            }
        }
        let word = words.next()?.trim_end_matches(')');
        (NAME.is_match(word) && word != "Q").then(|| word.to_owned())
    })
}
