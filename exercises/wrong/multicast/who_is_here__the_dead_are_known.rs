// Red: At 0 s 10.0.0.1 said a for 5 s. At 0 s 10.0.0.1 said b, c, d for 60 s. At 5 s 10.0.0.1 said e for 60 s. At 6 s 10.0.0.1 said a for 60 s. At 6 s your list has 5 (a at 10.0.0.1, b at 10.0.0.1 and so on to e at 10.0.0.1), not 4 (b at 10.0.0.1, c at 10.0.0.1 and so on to e at 10.0.0.1).
// Who is here?
// Chapter: src/tcp-ip/multicast.md
//
// The directory of a discovery. `hear` is called for each announcement: the
// address it came from, the name of a service, and how long it stays. Time 0 is
// a goodbye. `list` says who is here at `now`, sorted by name, then by address.
//
// A service is an address and a name. It is here from its announcement on,
// until its time is over; at that moment it is gone. A new announcement
// replaces the old time. A goodbye ends it at once, and no other service.
//
// The limits: of one address 4 services are kept, and of all 100. What comes
// when there is no room is ignored, and takes nothing from those that are
// here. Whose time is over takes no room. No time is longer than 2 minutes,
// whatever is said.
//
// `now` never goes back from call to call.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

// TODO
const EACH: usize = 4;
const ALL: usize = 100;
const LONGEST: Duration = Duration::from_secs(120);

#[derive(Default)]
pub struct Directory {
    services: Vec<(Ipv4Addr, String, Instant)>,
}

impl Directory {
    pub fn hear(
        &mut self,
        from: Ipv4Addr,
        name: &str,
        stays: Duration,
        now: Instant,
    ) {
        let until = now + stays.min(LONGEST);
        let mut all = self.services.iter();
        let known = all.position(|(ip, old, _)| *ip == from && old == name);
        if stays.is_zero() {
            if let Some(known) = known {
                self.services.remove(known);
            }
        } else if let Some(known) = known {
            self.services[known].2 = until;
        } else {
            let here = self.services.iter().filter(|it| it.2 > now);
            let its = here.clone().filter(|(ip, _, _)| *ip == from).count();
            if its < EACH && here.count() < ALL {
                self.services.push((from, name.to_string(), until));
            }
        }
    }

    pub fn list(&self, now: Instant) -> Vec<(String, Ipv4Addr)> {
        let here = self.services.iter().filter(|(_, _, until)| *until > now);
        let here = here.map(|(from, name, _)| (name.clone(), *from));
        let mut here: Vec<_> = here.collect();
        here.sort();
        here
    }
}

fn main() {}
