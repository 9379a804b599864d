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
// These rules are not quite those of the page's `look`: there a service has a
// port too, a goodbye counts after a second, and 64 hosts are kept.
//
// `now` never goes back from call to call.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

// Whoever speaks can fill what it speaks of. So each part has a limit: what one
// address may take (or one liar would fill the house), what all may take (an
// address is forged as fast as a name), and the time (or a seat that was taken
// once would be taken for ever).
const EACH: usize = 4;
const ALL: usize = 100;
const LONGEST: Duration = Duration::from_secs(120);

#[derive(Default)]
pub struct Directory {
    // The address is from the datagram, not from its text. With the name alone
    // as the key, anybody could move your printer, or say goodbye for it.
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
        // First, so that who is gone takes no room.
        self.services.retain(|(_, _, until)| *until > now);
        // `now + Duration::MAX` would panic: a datagram would end the program.
        let until = now + stays.min(LONGEST);
        let mut all = self.services.iter();
        let known = all.position(|(ip, old, _)| *ip == from && old == name);
        if stays.is_zero() {
            if let Some(known) = known {
                self.services.remove(known);
            }
        } else if let Some(known) = known {
            // Before the limits: who is here may stay in a full house.
            self.services[known].2 = until;
        } else {
            let all = self.services.iter();
            let its = all.filter(|(ip, _, _)| *ip == from).count();
            if its < EACH && self.services.len() < ALL {
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

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    /// A directory, a clock, and what has been done.
    struct Room {
        directory: Directory,
        start: Instant,
        deeds: Vec<String>,
    }

    fn host(n: u32) -> Ipv4Addr {
        Ipv4Addr::from(0x0a00_0000 + n)
    }

    fn seconds(n: f64) -> Duration {
        Duration::from_secs_f64(n)
    }

    impl Room {
        fn new() -> Room {
            Room {
                directory: Directory::default(),
                start: Instant::now(),
                deeds: Vec::new(),
            }
        }

        fn says_all(&mut self, at: f64, from: u32, names: &[&str], stays: f64) {
            let all = names.join(", ");
            self.deed(at, format!("{} said {all} for {stays} s", host(from)));
            for name in names {
                self.hears(at, from, name, seconds(stays));
            }
        }

        /// `at` and `stays` in seconds.
        fn says(&mut self, at: f64, from: u32, name: &str, stays: f64) {
            let deed = match stays {
                0.0 => format!("{} said goodbye for {name}", host(from)),
                _ => format!("{} said {name} for {stays} s", host(from)),
            };
            self.deed(at, deed);
            self.hears(at, from, name, seconds(stays));
        }

        fn deed(&mut self, at: f64, deed: String) {
            self.deeds.push(format!("At {at} s {deed}"));
        }

        fn hears(&mut self, at: f64, from: u32, name: &str, stays: Duration) {
            let now = self.start + seconds(at);
            let hear = || self.directory.hear(host(from), name, stays, now);
            if catch_unwind(AssertUnwindSafe(hear)).is_err() {
                self.deeds.push("Your code panicked".into());
            }
        }

        fn listed(&self, at: f64) -> Vec<String> {
            let list = self.directory.list(self.start + seconds(at));
            let one = |(name, from)| format!("{name} at {from}");
            list.into_iter().map(one).collect()
        }

        fn wants(&self, at: f64, right: &[(&str, u32)]) -> Verdict {
            let one =
                |&(name, n): &(&str, u32)| format!("{name} at {}", host(n));
            let right: Vec<String> = right.iter().map(one).collect();
            self.compares(at, right)
        }

        fn compares(&self, at: f64, right: Vec<String>) -> Verdict {
            let yours = self.listed(at);
            if yours == right {
                return Ok(());
            }
            let deeds = self.deeds.join(". ");
            let mut sorted = yours.clone();
            sorted.sort();
            let mut also = right.clone();
            also.sort();
            if sorted == also {
                Err(format!(
                    "{deeds}. At {at} s your list has the right services in \
                     another order: by name first, then by address."
                ))?
            }
            Err(format!(
                "{deeds}. At {at} s your list {}, not {}.",
                tell(&yours),
                tell(&right).trim_start_matches("has ")
            ))?
        }
    }

    fn tell(list: &[String]) -> String {
        match list {
            [] => "has nobody".into(),
            [one] => format!("has {one}"),
            [a, b] => format!("has {a} and {b}"),
            [a, b, c] => format!("has {a}, {b} and {c}"),
            [a, b, .., z] => {
                format!("has {} ({a}, {b} and so on to {z})", list.len())
            }
        }
    }

    #[test]
    fn comes_and_is_forgotten() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 1, "printer", 10.0);
        room.wants(0.0, &[("printer", 1)])?;
        room.wants(9.999, &[("printer", 1)])?;
        room.wants(10.0, &[])?;
        room.wants(11.0, &[])
    }

    #[test]
    fn stays() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 1, "printer", 10.0);
        room.says(8.0, 1, "printer", 10.0);
        room.wants(17.0, &[("printer", 1)])?;
        room.wants(18.0, &[])?;
        let mut room = Room::new();
        room.says(0.0, 1, "printer", 60.0);
        room.says(1.0, 1, "printer", 5.0);
        room.wants(5.0, &[("printer", 1)])?;
        room.wants(7.0, &[])
    }

    #[test]
    fn comes_again() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 1, "printer", 5.0);
        room.says(9.0, 1, "printer", 5.0);
        room.wants(10.0, &[("printer", 1)])?;
        room.says(11.0, 1, "printer", 0.0);
        room.says(12.0, 1, "printer", 5.0);
        room.wants(12.0, &[("printer", 1)])
    }

    #[test]
    fn two_with_one_name() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 2, "printer", 10.0);
        room.says(1.0, 1, "printer", 10.0);
        room.wants(2.0, &[("printer", 1), ("printer", 2)])?;
        room.wants(10.5, &[("printer", 1)])
    }

    #[test]
    fn sorted() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 10, "scanner", 10.0);
        room.says(0.0, 9, "scanner", 10.0);
        room.says(0.0, 11, "fax", 10.0);
        let right = [("fax", 11), ("scanner", 9), ("scanner", 10)];
        room.wants(1.0, &right)
    }

    #[test]
    fn goodbyes() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 1, "printer", 10.0);
        room.says(0.0, 1, "fax", 10.0);
        room.says(1.0, 2, "printer", 0.0);
        room.wants(1.0, &[("fax", 1), ("printer", 1)])?;
        room.says(2.0, 1, "printer", 0.0);
        room.wants(2.0, &[("fax", 1)])?;
        room.says(3.0, 1, "scanner", 0.0);
        room.wants(3.0, &[("fax", 1)])
    }

    #[test]
    fn goodbyes_take_no_room() -> Verdict {
        let mut room = Room::new();
        for n in 0..5 {
            room.says(0.0, 1, &format!("n{n}"), 0.0);
        }
        room.says(1.0, 1, "printer", 10.0);
        room.wants(1.0, &[("printer", 1)])
    }

    #[test]
    fn many_names() -> Verdict {
        let mut room = Room::new();
        room.says_all(0.0, 1, &["a", "b", "c", "d"], 10.0);
        room.says(0.0, 1, "e", 60.0);
        room.says(0.5, 2, "z", 10.0);
        let four = [("a", 1), ("b", 1), ("c", 1), ("d", 1), ("z", 2)];
        room.wants(1.0, &four)?;
        // Those that are here may stay.
        room.says(5.0, 1, "d", 10.0);
        room.says(5.0, 1, "f", 10.0);
        room.wants(12.0, &[("d", 1)])
    }

    #[test]
    fn room_again() -> Verdict {
        let mut room = Room::new();
        room.says_all(0.0, 1, &["a", "b", "c", "d"], 5.0);
        room.says(5.0, 1, "e", 5.0);
        room.wants(5.0, &[("e", 1)])?;
        let mut room = Room::new();
        room.says_all(0.0, 1, &["a", "b", "c", "d"], 5.0);
        room.says(1.0, 1, "a", 0.0);
        room.says(1.0, 1, "e", 1.0);
        let four = [("b", 1), ("c", 1), ("d", 1), ("e", 1)];
        room.wants(1.5, &four)
    }

    /// Who was forgotten is no longer known: its place may be taken.
    #[test]
    fn too_late() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 1, "a", 5.0);
        room.says_all(0.0, 1, &["b", "c", "d"], 60.0);
        room.says(5.0, 1, "e", 60.0);
        room.says(6.0, 1, "a", 60.0);
        let four = [("b", 1), ("c", 1), ("d", 1), ("e", 1)];
        room.wants(6.0, &four)
    }

    #[test]
    fn a_full_house() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 0, "printer", 10.0);
        room.deed(1.0, "99 other addresses said lie for 10 s".into());
        room.deed(1.0, "900 more said lie for 60 s".into());
        for n in 1..1000 {
            let stays = if n < 100 { 10.0 } else { 60.0 };
            room.hears(1.0, n, "lie", seconds(stays));
        }
        let lies = (1..100).map(|n| format!("lie at {}", host(n)));
        let printer = format!("printer at {}", host(0));
        let right: Vec<_> = lies.chain([printer.clone()]).collect();
        room.compares(2.0, right)?;
        room.says(9.0, 0, "printer", 10.0);
        room.compares(11.5, vec![printer.clone()])?;
        room.says(12.0, 500, "fax", 10.0);
        let fax = format!("fax at {}", host(500));
        room.compares(12.0, vec![fax, printer])
    }

    #[test]
    fn a_house_full_of_names() -> Verdict {
        let mut room = Room::new();
        let names = ["a", "b", "c", "d"];
        room.deed(0.0, "26 addresses said a, b, c and d for 10 s".into());
        for n in 0..26 {
            for name in names {
                room.hears(0.0, n, name, seconds(10.0));
            }
        }
        let all = names.iter().flat_map(|name| {
            (0..25).map(move |n| format!("{name} at {}", host(n)))
        });
        room.compares(1.0, all.collect())
    }

    #[test]
    fn a_second_name_in_a_full_house() -> Verdict {
        let mut room = Room::new();
        room.deed(0.0, "100 addresses said a for 10 s".into());
        for n in 0..100 {
            room.hears(0.0, n, "a", seconds(10.0));
        }
        room.says(1.0, 5, "b", 10.0);
        let all = (0..100).map(|n| format!("a at {}", host(n)));
        room.compares(1.0, all.collect())?;
        room.says(2.0, 7, "a", 0.0);
        room.says(3.0, 5, "b", 5.0);
        let all = (0..100).filter(|n| *n != 7);
        let all = all.map(|n| format!("a at {}", host(n)));
        room.compares(3.0, all.chain([format!("b at {}", host(5))]).collect())
    }

    #[test]
    fn for_ever() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 1, "printer", 604800.0);
        room.wants(119.0, &[("printer", 1)])?;
        room.wants(120.0, &[])?;
        let mut room = Room::new();
        room.deed(0.0, format!("{} said printer for ever", host(1)));
        room.hears(0.0, 1, "printer", Duration::MAX);
        room.wants(119.0, &[("printer", 1)])?;
        room.wants(120.0, &[])?;
        // Who is here already may not stay for a week either.
        let mut room = Room::new();
        room.says(0.0, 1, "printer", 10.0);
        room.says(5.0, 1, "printer", 604800.0);
        room.wants(124.0, &[("printer", 1)])?;
        room.wants(125.0, &[])
    }

    /// Half a second is no goodbye.
    #[test]
    fn a_short_stay() -> Verdict {
        let mut room = Room::new();
        room.says(0.0, 1, "printer", 0.5);
        room.wants(0.25, &[("printer", 1)])?;
        room.wants(0.5, &[])?;
        room.says(1.0, 1, "printer", 0.0005);
        room.wants(1.0, &[("printer", 1)])?;
        room.wants(1.001, &[])
    }
}
