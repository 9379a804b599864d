use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Instant;
use std::{env, fs, thread};

use nix::sys::signal::{SigSet, Signal};

use supervisor::request::{Event, Request, Verb};
use supervisor::service::Service;
use supervisor::{config, control, say};

fn main() -> ExitCode {
    let args: Vec<_> = env::args_os().skip(1).collect();
    let [services, socket] = &args[..] else {
        eprintln!("usage: supervise SERVICES.toml CONTROL.sock");
        return ExitCode::FAILURE;
    };
    match supervise(services.as_ref(), socket.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("supervise: {why}");
            ExitCode::FAILURE
        }
    }
}

fn supervise(services: &Path, socket: &Path) -> io::Result<()> {
    let about = |what: &Path, why| {
        io::Error::other(format!("{}: {why}", what.display()))
    };
    let (events, inbox) = mpsc::sync_channel(64);
    let mut running = BTreeMap::new();
    for (name, config) in
        config::read(services).map_err(|e| about(services, e))?
    {
        let service = Service::new(name.clone(), config, events.clone())
            .map_err(|why| io::Error::other(format!("{name}: {why}")))?;
        running.insert(name, service);
    }
    let (listener, _lock) =
        control::listen(socket).map_err(|e| about(socket, e))?;

    // Blocked here, and so in every thread from now on, but the one below.
    let stop = SigSet::from_iter([Signal::SIGTERM, Signal::SIGINT]);
    stop.thread_block()?;
    let signalled = events.clone();
    thread::Builder::new().spawn(move || {
        while stop.wait().is_ok() && signalled.send(Event::Shutdown).is_ok() {}
    })?;
    thread::Builder::new().spawn(move || control::serve(&listener, &events))?;
    say(format!("answering on {}", socket.display()));

    running.values_mut().for_each(Service::start);
    run(&mut running, &inbox);
    fs::remove_file(socket).map_err(|e| about(socket, e))
}

// ANCHOR: run
fn run(services: &mut BTreeMap<String, Service>, inbox: &Receiver<Event>) {
    let mut ending = false;
    while !(ending && services.values().all(Service::is_idle)) {
        let due = services.values().filter_map(Service::due).min();
        let event = match due {
            Some(due) => inbox
                .recv_timeout(due.saturating_duration_since(Instant::now())),
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match event {
            Ok(Event::Ended(name)) => {
                services.get_mut(&name).map(Service::ended);
            }
            Ok(Event::Asked(request, answer)) if !ending => {
                asked(services, request, answer);
            }
            // Its answer is dropped, which tells it that we end.
            Ok(Event::Asked(..)) => {}
            Ok(Event::Shutdown) => {
                ending = true;
                services
                    .values_mut()
                    .for_each(|service| service.stop(false));
            }
            Err(_) => services.values_mut().for_each(Service::tick),
        }
        services.values_mut().for_each(Service::settle);
    }
}
// ANCHOR_END: run

fn asked(
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
    service.waiting.push(answer);
}
