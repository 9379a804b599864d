//! The schedule, on networks that proptest thinks up, with a clock that is a
//! number.

use std::net::SocketAddr;
use std::time::Duration;

use connecting::order::alternate;
use connecting::schedule::Schedule;
use proptest::collection::vec;
use proptest::prelude::*;

const DELAY: Duration = Duration::from_millis(200);

/// How an address answers, so long after it has been asked.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Yes(Duration),
    No(Duration),
    Silence,
}

fn answer() -> impl Strategy<Value = Answer> {
    let after = || (0..1500u64).prop_map(Duration::from_millis);
    prop_oneof![
        after().prop_map(Answer::Yes),
        after().prop_map(Answer::No),
        Just(Answer::No(Duration::ZERO)),
        Just(Answer::Silence),
    ]
}

/// What a simulated race was.
#[derive(Debug)]
struct Race {
    /// When each address was asked.
    asked: Vec<(usize, Duration)>,
    /// When a no came.
    noes: Vec<Duration>,
    /// Who answered first, and when.
    winner: Option<(usize, Duration)>,
}

/// The loop of `race::connect`, over a network that is a list.
fn simulate(network: &[Answer], limit: Duration) -> Race {
    let mut schedule =
        Schedule::new((0..network.len()).collect::<Vec<_>>(), DELAY);
    let mut race = Race {
        asked: vec![],
        noes: vec![],
        winner: None,
    };
    let mut coming: Vec<(Duration, usize, bool)> = vec![];
    let mut now = Duration::ZERO;
    while now < limit {
        while let Some(who) = schedule.due(now) {
            race.asked.push((who, now));
            match network[who] {
                Answer::Yes(after) => coming.push((now + after, who, true)),
                Answer::No(after) => coming.push((now + after, who, false)),
                Answer::Silence => {}
            }
        }
        // The clock jumps to what comes next.
        coming.sort();
        let next = coming.first().map(|(when, ..)| *when);
        let Some(soon) = next.into_iter().chain(schedule.next()).min() else {
            break;
        };
        now = soon;
        while coming.first().is_some_and(|(when, ..)| *when <= now) {
            let (when, who, yes) = coming.remove(0);
            if yes {
                race.winner = (when < limit).then_some((who, when));
                return race;
            }
            race.noes.push(when);
            schedule.failed(now);
        }
    }
    race
}

proptest! {
    // ANCHOR: early
    #[test]
    fn nobody_is_asked_early(network in vec(answer(), 0..8)) {
        let race = simulate(&network, Duration::from_secs(3));
        for pair in race.asked.windows(2) {
            let ((_, before), (_, after)) = (pair[0], pair[1]);
            let no = race.noes.iter().any(|no| (before..=after).contains(no));
            prop_assert!(after - before >= DELAY || no);
        }
    }
    // ANCHOR_END: early

    #[test]
    fn each_is_asked_once_and_in_order(network in vec(answer(), 0..8)) {
        let race = simulate(&network, Duration::from_secs(30));
        let asked: Vec<_> = race.asked.iter().map(|(who, _)| *who).collect();
        let expected: Vec<_> = (0..asked.len()).collect();
        prop_assert_eq!(&asked, &expected);
        if race.winner.is_none() {
            prop_assert_eq!(asked.len(), network.len());
        }
    }

    #[test]
    fn silence_costs_one_delay_for_each(
        network in vec(answer(), 0..8),
    ) {
        // Whoever answers is heard no later than if all before it were silent.
        let race = simulate(&network, Duration::from_secs(30));
        let latest = network.iter().zip(0u32..).filter_map(|(a, n)| match a {
            Answer::Yes(after) => Some(DELAY * n + *after),
            _ => None,
        });
        match (latest.min(), race.winner) {
            (Some(latest), Some((_, when))) => prop_assert!(when <= latest),
            (latest, winner) => {
                prop_assert!(latest.is_none() && winner.is_none());
            }
        }
    }

    #[test]
    fn nothing_comes_after_the_limit(
        network in vec(answer(), 0..8),
        limit in 0..2000u64,
    ) {
        let limit = Duration::from_millis(limit);
        let race = simulate(&network, limit);
        prop_assert!(race.asked.iter().all(|(_, when)| *when < limit));
        prop_assert!(race.winner.is_none_or(|(_, when)| when < limit));
    }

    #[test]
    fn a_no_is_never_waited_after(
        network in vec(Just(Answer::No(Duration::ZERO)), 1..8),
    ) {
        let race = simulate(&network, Duration::from_secs(3));
        prop_assert!(race.asked.iter().all(|(_, when)| when.is_zero()));
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
        let order: Vec<_> = alternate(&addresses).into();
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
