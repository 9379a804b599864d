//! `cargo badpeer`: bad peers for any server of yours, in any language.

mod address;
mod card;
mod kinds;
mod process;
mod report;
mod talk;

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use card::{Server, Verdict};
use process::Process;
use report::Card;
use talk::{FORMS, Talk};

/// What was typed.
#[derive(Default)]
struct Asked {
    address: Option<String>,
    kind: Option<String>,
    talk: Option<Talk>,
    pid: Option<u32>,
    stay: Option<u64>,
    json: bool,
    i_may: bool,
    list: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(Verdict::Bad) => ExitCode::from(1),
        Ok(_) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "badpeer: {why}");
            ExitCode::from(2)
        }
    }
}

fn usage() -> String {
    format!(
        "usage:\n  \
         cargo badpeer ADDRESS KIND [--as WHAT]  one kind\n  \
         cargo badpeer ADDRESS --as WHAT         all that fit: a report card\n  \
         cargo badpeer --list                    the kinds\n\n\
         ADDRESS     host:port or unix:PATH\n\
         --as WHAT   what a right answer is: {FORMS}\n\
         --pid N     look for leaks in this process and its children\n\
         --stay N    how many seconds a bad peer stays (1; 5 for one kind)\n\
         --json      the card as JSON\n\
         --i-may     the address is neither loopback nor private, and you may\n\n\
         exit code   0 nothing bad, 1 something bad, 2 not tried"
    )
}

fn parse(words: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked::default();
    let mut words = words;
    while let Some(word) = words.next() {
        let mut value =
            || words.next().ok_or(format!("{word} needs a value\n{}", usage()));
        match word.as_str() {
            "--as" => asked.talk = Some(Talk::parse(&value()?)?),
            "--pid" => asked.pid = Some(number(&value()?)?),
            "--stay" => asked.stay = Some(number::<u64>(&value()?)?.min(60)),
            "--json" => asked.json = true,
            "--i-may" => asked.i_may = true,
            "--list" => asked.list = true,
            "-h" | "--help" => return Err(usage()),
            other if other.starts_with('-') => {
                return Err(format!("there is no {other}\n{}", usage()));
            }
            _ if asked.address.is_none() => asked.address = Some(word),
            _ if asked.kind.is_none() => asked.kind = Some(word),
            _ => return Err(format!("{word} is too much\n{}", usage())),
        }
    }
    Ok(asked)
}

fn number<T: std::str::FromStr>(word: &str) -> Result<T, String> {
    word.parse().map_err(|_| format!("{word} is no number"))
}

fn run() -> Result<Verdict, String> {
    let words = std::env::args_os().skip(1).map(|word| word.into_string());
    let words: Vec<String> =
        words.collect::<Result<_, _>>().map_err(|word| {
            format!("{} is no text\n{}", word.display(), usage())
        })?;
    let asked = parse(words.into_iter())?;
    if asked.list {
        for kind in kinds::all() {
            print(&format!("{:<26}{}\n", kind.name, kind.deed))?;
        }
        let deed = "Three hundred clients come and go (--pid).";
        print(&format!("{:<26}{deed}\n", "leaks"))?;
        return Ok(Verdict::Fine);
    }
    let address = asked.address.as_deref().ok_or_else(usage)?;
    let address = address::parse(address, asked.i_may)?;
    let process = asked.pid.map(Process::new).transpose()?;
    let one = asked.kind.as_deref();
    let talk = match asked.talk {
        Some(talk) => talk,
        None if one.is_some() => Talk::unknown(),
        None => {
            return Err(format!(
                "what is a right answer? --as {FORMS}\n\n{}",
                usage()
            ));
        }
    };
    let stay = asked.stay.unwrap_or(if one.is_some() { 5 } else { 1 });
    let stay = Duration::from_secs(stay.max(1));
    let mut server = Server::new(address, talk, process, stay);
    let first = server.first()?;
    let mut kinds = kinds::all();
    if one == Some("leaks") {
        let leaks = server.leaks().ok_or("whose leaks? --pid N")?;
        print(&format!("{}\n", leaks.text))?;
        return Ok(leaks.verdict);
    }
    if let Some(name) = one {
        kinds.retain(|kind| kind.name == name);
        if kinds.is_empty() {
            return Err(format!("there is no kind {name}, see --list"));
        }
    } else {
        kinds.retain(|kind| (kind.fits)(server.talk(), server.address()));
    }
    let mut card = Card {
        address: server.address().to_string(),
        talk: server.talk().words.clone(),
        first,
        tried: Vec::new(),
        not_tried: 0,
        leaks: None,
    };
    let text = |text: String| match asked.json {
        true => Ok(()),
        false => print(&text),
    };
    text(card.head())?;
    let mut over = false;
    for kind in kinds {
        if over {
            card.not_tried += 1;
            continue;
        }
        let tried = server.try_kind(kind);
        text(report::line(&tried, one.is_some()))?;
        over = tried.over;
        card.tried.push(tried);
    }
    if !over && one.is_none() {
        card.leaks = server.leaks();
    }
    if one.is_none() {
        text(card.foot())?;
    }
    if asked.json {
        print(&card.json())?;
    }
    Ok(card.verdict())
}

fn print(text: &str) -> Result<(), String> {
    io::stdout()
        .write_all(text.as_bytes())
        .map_err(|why| format!("cannot print the card: {why}"))
}
