//! The race, in worlds that proptest thinks up, with a clock that is a number.

use std::cell::Cell;
use std::io;
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::Duration;

use connecting::race::{BREATH, MOST, OLD, race};
use connecting::schedule::Schedule;
use connecting::world::{Open, World};
use nix::libc::{EMFILE, ENETUNREACH};
use proptest::collection::vec;
use proptest::prelude::*;

trust::on_trust!();

/// How an address answers, so long after it has been asked.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Yes(Duration),
    No(Duration),
    /// `connect` itself says no.
    NoRoute,
    /// A no that poll does not report.
    Quiet,
    Silence,
    /// poll reports something, and it is no answer.
    Noise,
}
use Answer::*;

fn answer() -> impl Strategy<Value = Answer> {
    let after = || (0..1500u64).prop_map(Duration::from_millis);
    prop_oneof![
        after().prop_map(Yes),
        after().prop_map(No),
        Just(NoRoute),
        Just(Quiet),
        Just(Silence),
        Just(Noise),
    ]
}

/// A network that is a list, and what has happened there.
struct List {
    network: Vec<Answer>,
    now: Duration,
    /// How much longer than asked each wait takes: the machine is busy.
    busy: Duration,
    /// So many attempts can be open at once, and from some moment on so many:
    /// the machine is poor.
    room: usize,
    room_later: (Duration, usize),
    open: Rc<Cell<usize>>,
    most_open: usize,
    waits: u32,
    asked: Vec<(usize, Duration)>,
    noes: Vec<Duration>,
    /// Who was given up for another, and when.
    given_up: Vec<(usize, Duration)>,
    last_words: Vec<String>,
}

struct Question {
    who: usize,
    begin: Duration,
    open: Rc<Cell<usize>>,
}

impl Drop for Question {
    fn drop(&mut self) {
        self.open.set(self.open.get() - 1);
    }
}

impl List {
    fn new(network: &[Answer]) -> List {
        List {
            network: network.to_vec(),
            now: Duration::ZERO,
            busy: Duration::ZERO,
            room: usize::MAX,
            room_later: (Duration::MAX, 0),
            open: Rc::default(),
            most_open: 0,
            waits: 0,
            asked: vec![],
            noes: vec![],
            given_up: vec![],
            last_words: vec![],
        }
    }

    fn comes(&self, question: &Question) -> Option<Duration> {
        match self.network[question.who] {
            Yes(after) | No(after) => Some(question.begin + after),
            Noise => Some(question.begin),
            NoRoute | Quiet | Silence => None,
        }
    }

    fn race(&mut self, limit: Duration) -> Result<usize, Vec<SocketAddr>> {
        let addresses: Vec<SocketAddr> = (0..self.network.len())
            .map(|n| ([127, 0, 0, 1], n as u16).into())
            .collect();
        let (mut noes, mut given_up, mut last) = (vec![], vec![], vec![]);
        let winner =
            race(self, &addresses, DELAY, limit, |when, address, news| {
                if let Err(why) = news {
                    noes.push(address);
                    last.push(why.to_string());
                    if why.to_string() == "given up" {
                        given_up.push((usize::from(address.port()), when));
                    }
                }
            });
        (self.given_up, self.last_words) = (given_up, last);
        winner.map(|it| it.who).ok_or(noes)
    }
}

impl World for List {
    type Attempt = Question;

    fn now(&self) -> Duration {
        self.now
    }

    fn start(&mut self, address: SocketAddr) -> io::Result<Question> {
        let who = usize::from(address.port());
        let (later, room) = self.room_later;
        let room = if self.now < later { self.room } else { room };
        if self.open.get() >= room {
            return Err(io::Error::from_raw_os_error(EMFILE));
        }
        self.asked.push((who, self.now));
        if let NoRoute = self.network[who] {
            self.noes.push(self.now);
            return Err(io::Error::from_raw_os_error(ENETUNREACH));
        }
        self.open.set(self.open.get() + 1);
        self.most_open = self.most_open.max(self.open.get());
        let open = Rc::clone(&self.open);
        Ok(Question {
            who,
            begin: self.now,
            open,
        })
    }

    fn answer(&mut self, question: &Question) -> io::Result<bool> {
        let come = self.comes(question).is_some_and(|when| when <= self.now);
        match self.network[question.who] {
            Yes(_) => Ok(come),
            No(_) if !come => Ok(false),
            No(_) | Quiet => {
                self.noes.push(self.now);
                Err(io::ErrorKind::ConnectionRefused.into())
            }
            _ => Ok(false),
        }
    }

    fn wait(&mut self, open: &[Open<Question>], left: Duration) -> bool {
        self.waits += 1;
        assert!(self.waits < 100_000, "it would never end");
        let soon = open.iter().filter_map(|q| self.comes(&q.2)).min();
        let until = soon.map_or(self.now + left, |s| s.min(self.now + left));
        self.now = until.max(self.now) + self.busy;
        soon.is_some_and(|soon| soon <= self.now)
    }
}

const DELAY: Duration = Duration::from_millis(200);
const LONG: Duration = Duration::from_secs(30);

proptest! {
    // ANCHOR: early
    #[test]
    fn nobody_is_asked_early(
        network in vec(answer(), 0..8),
        busy in 0..300u64,
    ) {
        let mut world = List::new(&network);
        world.busy = Duration::from_millis(busy);
        let _ = world.race(LONG);
        for pair in world.asked.windows(2) {
            let ((_, before), (_, after)) = (pair[0], pair[1]);
            let no = world.noes.iter().any(|no| (before..=after).contains(no));
            prop_assert!(after - before >= DELAY || no);
        }
    }
    // ANCHOR_END: early

    #[test]
    fn each_is_asked_once_and_in_order(network in vec(answer(), 0..8)) {
        let mut world = List::new(&network);
        let result = world.race(LONG);
        let asked: Vec<_> = world.asked.iter().map(|(who, _)| *who).collect();
        let expected: Vec<_> = (0..asked.len()).collect();
        prop_assert_eq!(&asked, &expected);
        match result {
            Ok(winner) => prop_assert!(matches!(network[winner], Yes(_))),
            Err(noes) => {
                prop_assert_eq!(asked.len(), network.len());
                prop_assert_eq!(noes.len(), network.len());
            }
        }
    }

    #[test]
    fn silence_costs_one_delay_for_each(network in vec(answer(), 0..8)) {
        // Whoever answers is heard no later than if all before it were silent.
        let mut world = List::new(&network);
        let result = world.race(LONG);
        let latest = network.iter().zip(0u32..).filter_map(|(a, n)| match a {
            Yes(after) => Some(DELAY * n + *after),
            _ => None,
        });
        match latest.min() {
            Some(latest) => {
                prop_assert!(result.is_ok());
                // Noise may hide an answer for one breath.
                prop_assert!(world.now <= latest + BREATH);
            }
            None => prop_assert!(result.is_err()),
        }
    }

    #[test]
    fn nobody_is_asked_after_the_limit(
        network in vec(answer(), 0..8),
        limit in 0..2000u64,
        busy in prop_oneof![Just(0), 0..1000u64],
    ) {
        let limit = Duration::from_millis(limit);
        let mut world = List::new(&network);
        world.busy = Duration::from_millis(busy);
        let result = world.race(limit);
        prop_assert!(world.asked.iter().all(|(_, when)| *when < limit));
        prop_assert!(world.now <= limit + world.busy + BREATH);
        // Each address is in the report, whether it was asked or not.
        if let Err(noes) = result {
            prop_assert_eq!(noes.len(), network.len());
        }
    }

    #[test]
    fn of_two_answers_the_first_question_wins(
        first in 401..500u64,
        second in 100..200u64,
    ) {
        // The second question is asked after 350 ms. When the machine looks
        // again, both answers have come.
        let network = [first, second].map(|n| Yes(Duration::from_millis(n)));
        let mut world = List::new(&network);
        world.busy = Duration::from_millis(150);
        prop_assert_eq!(world.race(LONG).ok(), Some(0));
        prop_assert_eq!(world.asked.len(), 2);
    }

    #[test]
    fn a_no_is_never_waited_after(
        network in vec(prop_oneof![
 Just(NoRoute), Just(Quiet), Just(No(Duration::ZERO))], 1..8),
    ) {
        let mut world = List::new(&network);
        prop_assert!(world.race(LONG).is_err());
        prop_assert!(world.now.is_zero());
        prop_assert_eq!(world.asked.len(), network.len());
    }

    #[test]
    fn our_shortage_is_nobodys_no(silent in 0..12u32, room in 1..6usize) {
        let mut network = vec![Silence; silent as usize];
        network.push(Yes(Duration::ZERO));
        let mut world = List::new(&network);
        world.room = room;
        prop_assert_eq!(world.race(LONG).ok(), Some(silent as usize));
        // Each needs a turn, and an old question that makes room for it.
        prop_assert!(world.now <= (OLD + 2 * DELAY) * (silent + 1));
    }

    #[test]
    fn only_the_old_make_room_and_one_for_each(
        network in vec(answer(), 0..30),
        room in 0..20usize,
        later in 0..4000u64,
        room_later in 0..20usize,
    ) {
        let mut world = List::new(&network);
        world.room = room;
        world.room_later = (Duration::from_millis(later), room_later);
        let result = world.race(LONG);
        for &(who, when) in &world.given_up {
            let asked = world.asked.iter().find(|it| it.0 == who);
            prop_assert!(asked.is_some_and(|it| when - it.1 > OLD));
            // It may not have been the last one that was asked for nothing.
            let since = |it: &&(usize, Duration)| it.1 >= when;
            let more = world.given_up.iter().filter(since).count();
            let asked = world.asked.iter().filter(since).count();
            prop_assert!(more <= asked + 1);
        }
        // Whoever was asked and answers soon is heard.
        let soon = world.asked.iter().any(|(who, _)| {
            matches!(network[*who], Yes(after) if after < OLD)
        });
        prop_assert!(!soon || result.is_ok());
    }

    #[test]
    fn a_shortage_is_the_last_word(n in 1..5usize) {
        let mut world = List::new(&[Silence; 5][..n]);
        world.room = 0;
        prop_assert!(world.race(Duration::from_secs(1)).is_err());
        let short = io::Error::from_raw_os_error(EMFILE).to_string();
        let words = world.last_words.iter().map(|w| *w == short);
        let words: Vec<_> = words.collect();
        let mut expected = vec![false; n];
        expected[0] = true;
        prop_assert_eq!(words, expected);
    }

    #[test]
    fn so_many_are_open_and_no_more(silent in 1..40usize) {
        let mut world = List::new(&[Silence; 40][..silent]);
        prop_assert!(world.race(LONG).is_err());
        prop_assert!(world.most_open <= MOST);
        prop_assert_eq!(world.asked.len(), silent);
    }

    #[test]
    fn it_never_spins(network in vec(answer(), 0..8)) {
        let mut world = List::new(&network);
        let _ = world.race(Duration::from_secs(2));
        let turns = world.now.as_millis() / BREATH.as_millis();
        prop_assert!(u128::from(world.waits) <= 3 * turns + 30);
    }

    #[test]
    fn the_families_take_turns(families in vec(any::<bool>(), 0..9)) {
        let addresses: Vec<SocketAddr> = families
            .iter()
            .zip(1u16..)
            .map(|(six, port)| match six {
                true => ([0, 0, 0, 0, 0, 0, 0, 1], port).into(),
                false => ([127, 0, 0, 1], port).into(),
            })
            .collect();
        let order: Vec<_> = Schedule::new(&addresses).waiting.into();
        let mut sorted = order.clone();
        sorted.sort_by_key(SocketAddr::port);
        prop_assert_eq!(&sorted, &addresses);
        prop_assert_eq!(order.first(), addresses.first());
        // They alternate until one family is used up.
        let sixes = families.iter().filter(|six| **six).count();
        let turns = 2 * sixes.min(families.len() - sixes);
        for pair in order.windows(2).take(turns.saturating_sub(1)) {
            prop_assert_ne!(pair[0].is_ipv6(), pair[1].is_ipv6());
        }
        // Within a family the order stays.
        for six in [true, false] {
            let of = |a: &&SocketAddr| a.is_ipv6() == six;
            let before = addresses.iter().filter(of);
            prop_assert!(order.iter().filter(of).eq(before));
        }
    }
}
