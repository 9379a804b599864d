//! What the supervisor waits for.

use std::collections::BTreeMap;
use std::sync::mpsc::Sender;

use crate::service::Service;

// ANCHOR: event
pub enum Event {
    /// The child of this service has ended, and was not reaped yet.
    Ended(String),
    /// Somebody asks, and waits for the answer.
    Asked(Request, Sender<String>),
    /// The supervisor itself is to end.
    Shutdown,
}

pub enum Request {
    Status,
    /// Of one service, by name.
    Of(String, Verb),
}

pub enum Verb {
    Log,
    Start,
    Stop,
    Restart,
}
// ANCHOR_END: event

pub const WORDS: &str = "want status, or log, start, stop or restart NAME";

impl Request {
    /// A line of the control protocol, if it is one.
    pub fn parse(line: &[u8]) -> Option<Request> {
        let line = str::from_utf8(line).ok()?.trim();
        if line == "status" {
            return Some(Request::Status);
        }
        // The rest is the name: there may be spaces in it.
        let (verb, name) = line.split_once(' ')?;
        let verb = match verb {
            "log" => Verb::Log,
            "start" => Verb::Start,
            "stop" => Verb::Stop,
            "restart" => Verb::Restart,
            _ => return None,
        };
        Some(Request::Of(name.trim_start().to_owned(), verb))
    }
}

/// Does what is asked, and answers, or has the service answer when it is done.
pub fn asked(
    services: &mut BTreeMap<String, Service>,
    request: Request,
    answer: Sender<String>,
) {
    let (name, verb) = match request {
        Request::Of(name, verb) => (name, verb),
        Request::Status => {
            let all: String =
                services.values().map(Service::describe).collect();
            // Who has hung up does not want to know.
            return drop(answer.send(all + "ok\n"));
        }
    };
    let Some(service) = services.get_mut(&name) else {
        let why = format!("error: no service is called {name:?}\n");
        return drop(answer.send(why));
    };
    match verb {
        Verb::Log => return drop(answer.send(service.tail.text() + "ok\n")),
        Verb::Start => service.start(),
        Verb::Stop => service.stop(false),
        Verb::Restart => service.stop(true),
    }
    // Who has hung up waits no more. The others pass over an empty answer.
    service
        .waiting
        .retain(|(_, one)| one.send(String::new()).is_ok());
    service.waiting.push((!matches!(verb, Verb::Stop), answer));
}
