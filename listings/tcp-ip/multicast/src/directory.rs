//! Who is there, as far as we have heard.

use std::collections::btree_map::{BTreeMap, Entry};
use std::mem;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use crate::change::Change;
use crate::limits::{EACH, GRACE, HOSTS, LONGEST};
use crate::message::Message;

#[derive(Default)]
pub struct Directory {
    hosts: BTreeMap<IpAddr, Host>,
}

#[derive(Default)]
struct Host {
    services: Vec<Service>,
    /// It has been said that this host has too many.
    full: bool,
}

struct Service {
    name: String,
    port: u16,
    until: Instant,
    leaving: bool,
}

// ANCHOR: hear
impl Directory {
    /// `from` is where the datagram came from. No message says an address.
    pub fn hear(
        &mut self,
        from: IpAddr,
        message: &Message,
        now: Instant,
    ) -> Option<Change> {
        let Message::Here {
            name,
            port,
            seconds,
        } = message
        else {
            return None;
        };
        let room = self.hosts.len() < HOSTS;
        if *seconds == 0 {
            self.hosts.get_mut(&from)?.goodbye(name, *port, now);
            return None;
        }
        let host = match self.hosts.entry(from) {
            Entry::Vacant(entry) if room => entry.insert(Host::default()),
            Entry::Vacant(_) => return None,
            Entry::Occupied(entry) => entry.into_mut(),
        };
        let time = Duration::from_secs((*seconds).into()).min(LONGEST);
        if let Some(known) = host.find(name, *port) {
            known.until = now + time;
            known.leaving = false;
            None
        } else if host.services.len() < EACH {
            host.services.push(Service {
                name: name.clone(),
                port: *port,
                until: now + time,
                leaving: false,
            });
            Some(Change::New(from, name.clone(), *port))
        } else {
            let said = mem::replace(&mut host.full, true);
            (!said).then_some(Change::Full(from))
        }
    }
    // ANCHOR_END: hear

    // ANCHOR: expire
    /// Forgets everybody whose time is over.
    pub fn expire(&mut self, now: Instant) -> Vec<Change> {
        let mut changes = Vec::new();
        self.hosts.retain(|from, host| {
            host.services.retain(|it| {
                if it.until <= now {
                    let name = it.name.clone();
                    let (port, goodbye) = (it.port, it.leaving);
                    changes.push(Change::Gone(*from, name, port, goodbye));
                }
                it.until > now
            });
            !host.services.is_empty()
        });
        changes
    }

    /// When somebody's time is over next.
    pub fn next(&self) -> Option<Instant> {
        let all = self.hosts.values().flat_map(|host| &host.services);
        all.map(|it| it.until).min()
    }
    // ANCHOR_END: expire
}

impl Host {
    fn find(&mut self, name: &str, port: u16) -> Option<&mut Service> {
        let mut all = self.services.iter_mut();
        all.find(|it| it.name == name && it.port == port)
    }

    /// It may be late, or a lie: an announcement soon after takes it back.
    fn goodbye(&mut self, name: &str, port: u16, now: Instant) {
        if let Some(known) = self.find(name, port) {
            known.leaving = true;
            // More goodbyes do not make it stay.
            known.until = known.until.min(now + GRACE);
        }
    }
}
