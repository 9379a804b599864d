use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::Error;
use std::net::{Ipv6Addr, SocketAddr, UdpSocket};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use tftp::link::{Failure, Link, say};
use tftp::packet::{Packet, Setting};
use tftp::parts::plain::size;
use tftp::place::Place;
use tftp::terms::Terms;
use tftp::transfer::Task;

const USAGE: &str = "\
usage: tftp-client [--tell] get|put ADDRESS FILE [OPTION=VALUE]...";
const DEADLINE: Duration = Duration::from_secs(1800);

fn main() -> ExitCode {
    let why = match run() {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failure::Told(words)) => format!("the server says: {words}"),
        Err(Failure::Ours(_, words)) => words,
        Err(Failure::Silence) => "no answer".to_owned(),
        Err(Failure::Late) => "it took too long".to_owned(),
        Err(Failure::Socket(why)) => format!("cannot talk: {why}"),
    };
    say(format_args!("tftp-client: {why}"));
    ExitCode::FAILURE
}

fn wrong<T>(words: &str) -> Result<T, Failure> {
    Err(Failure::Ours(0, words.to_owned()))
}

fn run() -> Result<(), Failure> {
    let mut args: Vec<OsString> = env::args_os().skip(1).collect();
    let tell = args.iter().any(|it| it == "--tell");
    args.retain(|it| it != "--tell");
    let [what, server, path, options @ ..] = &args[..] else {
        return wrong(USAGE);
    };
    let server = server.to_string_lossy();
    let Ok(server) = server.parse() else {
        return wrong(&format!("{server} is no address"));
    };
    let setting = |it: &OsString| {
        let (name, value) = it.to_str()?.split_once('=')?;
        Some((name.to_ascii_lowercase(), value.to_owned()))
    };
    let asked: Option<Vec<Setting>> = options.iter().map(setting).collect();
    let Some(mut asked) = asked else {
        return wrong(USAGE);
    };
    let path = Path::new(path);
    let Some(last) = path.file_name() else {
        return wrong("no file");
    };

    let any = match server {
        SocketAddr::V4(_) => SocketAddr::from(([0, 0, 0, 0], 0)),
        SocketAddr::V6(_) => SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0)),
    };
    let deadline = Instant::now() + DEADLINE;
    let mut link = UdpSocket::bind(any)
        .and_then(|socket| Link::new(socket, server, true, deadline, tell))
        .map_err(Failure::Socket)?;
    let write = what == "put";
    let place = Place::open(Path::new(".")).map_err(Failure::Socket)?;
    let request = |name, options: &[Setting]| Packet::Request {
        write,
        name,
        mode: "octet".to_owned(),
        options: options.to_vec(),
    };
    // ANCHOR: run
    let (link, terms) = (&mut link, Terms::default());
    let ended = if write {
        let unread = |why: Error| Failure::Ours(0, format!("{why}"));
        let file = &File::open(path).map_err(unread)?;
        let size = size(file, unread)?;
        // Only we know how large the file is.
        let tsize = asked.iter_mut().find(|it| it.0 == "tsize");
        tsize.into_iter().for_each(|it| it.1 = size.to_string());
        let (asked, opening) = (&asked[..], request(last.as_bytes(), &asked));
        Task {
            link,
            file,
            terms,
            opening,
            asked,
        }
        .send(0, size)
    } else if what == "get" {
        let upload = place.create(last.as_bytes())?;
        let name = path.as_os_str().as_bytes();
        let (asked, opening) = (&asked[..], request(name, &asked));
        let file = &upload.file;
        let task = Task {
            link,
            file,
            terms,
            opening,
            asked,
        };
        task.receive(|size| upload.publish(size), Duration::ZERO)
    } else {
        return wrong(USAGE);
    };
    // ANCHOR_END: run
    ended.inspect_err(|why| {
        if let Failure::Ours(code, words) = why {
            let _ = link.send(&Packet::Error(*code, words.clone()));
        }
    })
}
