use std::collections::BTreeMap;
use std::env;
use std::io;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Instant;

use nix::sys::signal::{SigHandler, Signal, signal};

use supervisor::log::{self, say};
use supervisor::request::{Event, asked};
use supervisor::service::Service;
use supervisor::{config, control, owed, talk, threads};
use unix_server::signals;

fn main() -> ExitCode {
    let args: Vec<_> = env::args_os().skip(1).collect();
    let [services, socket] = &args[..] else {
        say("usage: supervise SERVICES.toml CONTROL.sock");
        log::flush();
        return ExitCode::FAILURE;
    };
    match supervise(services.as_ref(), socket.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format!("supervise: {why}"));
            log::flush();
            ExitCode::FAILURE
        }
    }
}

const ENDING: [Signal; 4] = [
    Signal::SIGTERM,
    Signal::SIGINT,
    Signal::SIGHUP,
    Signal::SIGQUIT,
];

fn supervise(services: &Path, socket: &Path) -> io::Result<()> {
    let about = |what: &Path, why| {
        io::Error::other(format!("{}: {why}", what.display()))
    };
    let config = config::read(services).map_err(|e| about(services, e))?;
    let (listener, _lock) =
        control::listen(socket).map_err(|e| about(socket, e))?;
    let ours = control::identity(socket).map_err(|e| about(socket, e))?;
    let kept = keep(config, listener, socket);
    let removed = control::remove(socket, ours);
    kept.and(removed.map_err(|e| about(socket, e)))
}

type Config = BTreeMap<String, config::Service>;

/// Keeps them running until it is told to end.
fn keep(all: Config, listener: UnixListener, at: &Path) -> io::Result<()> {
    let (events, inbox) = mpsc::sync_channel(64);
    // One that is ignored is inherited, and would have the kernel reap for us.
    // SAFETY: no handler is installed.
    unsafe { signal(Signal::SIGCHLD, SigHandler::SigDfl) }?;
    // Every thread from now on inherits this, and one of them waits for them.
    let stop = signals::block(ENDING)?;
    let mut running = BTreeMap::new();
    for (name, config) in all {
        let service = Service::new(name.clone(), config, events.clone())?;
        running.insert(name, service);
    }
    let signalled = events.clone();
    threads::start("for signals", move || {
        while stop.wait().is_ok() && signalled.send(Event::Shutdown).is_ok() {}
    })?;
    let seats = talk::crew(&events)?;
    threads::start("to accept", move || control::serve(&listener, &seats))?;
    say(format!("answering on {}", at.display()));

    running.values_mut().for_each(Service::start);
    run(&mut running, &inbox);
    // Whoever has asked since is told that nobody will answer.
    drop(inbox);
    owed::hang_up();
    log::flush();
    Ok(())
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
            Ok(Event::Asked(_, answer)) if ending => {
                drop(answer.send("error: the supervisor ends\n".into()));
            }
            Ok(Event::Asked(request, answer)) => {
                asked(services, request, answer);
            }
            Ok(Event::Shutdown) => {
                ending = true;
                services
                    .values_mut()
                    .for_each(|service| service.stop(false));
            }
            // Something is due.
            Err(_) => {}
        }
        services.values_mut().for_each(Service::tick);
        services.values_mut().for_each(Service::settle);
    }
}
// ANCHOR_END: run
