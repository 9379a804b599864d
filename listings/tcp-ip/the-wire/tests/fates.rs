//! What a seed decides.

use std::collections::HashSet;

use the_wire::wire::fate::{Fate, Fates, Odds, splitmix64};

trust::on_trust!();

const MANY: u64 = 100_000;

fn all(seed: u64, side: usize, odds: Odds) -> Vec<Fate> {
    let fates = Fates::new(seed, side, odds);
    (1..=MANY).map(|number| fates.of(number)).collect()
}

fn odds(loss: f64, duplicate: f64, reorder: f64) -> Odds {
    Odds {
        loss,
        duplicate,
        reorder,
    }
}

/// Four standard deviations of what so many draws give.
fn close(count: usize, share: f64) -> bool {
    let expected = MANY as f64 * share;
    let deviation = (expected * (1.0 - share)).sqrt();
    (count as f64 - expected).abs() <= 4.0 * deviation
}

fn count(fates: &[Fate], what: impl Fn(&Fate) -> bool) -> usize {
    fates.iter().filter(|fate| what(fate)).count()
}

/// The first numbers of Vigna's splitmix64.c for that seed.
#[test]
fn the_generator_is_splitmix64() {
    let numbers = [0, 1, 2, 3, 4].map(|n| splitmix64(1_234_567, n));
    let known = [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ];
    assert_eq!(numbers, known);
}

#[test]
fn a_fate_is_the_same_in_any_order() {
    let odds = odds(0.1, 0.1, 0.1);
    let forward = all(7, 0, odds);
    let fates = Fates::new(7, 0, odds);
    for number in (1..=MANY).rev() {
        assert_eq!(fates.of(number), forward[number as usize - 1]);
    }
}

#[test]
fn the_shares_are_what_was_asked_for() {
    for seed in [7, 8] {
        for side in [0, 1] {
            let fates = all(seed, side, odds(0.01, 0.02, 0.05));
            assert!(close(count(&fates, |it| it.lost), 0.01), "{seed}");
            assert!(close(count(&fates, |it| it.doubled), 0.02), "{seed}");
            assert!(close(count(&fates, |it| it.late), 0.05), "{seed}");
            let low = count(&fates, |it| it.jitter < 0.25);
            assert!(close(low, 0.25), "{seed}");
        }
    }
}

/// Not on another question, nor on the packet before.
#[test]
fn nothing_depends_on_anything_else() {
    type Question = (&'static str, fn(&Fate) -> bool);
    const QUESTIONS: [Question; 4] = [
        ("lost", |it| it.lost),
        ("doubled", |it| it.doubled),
        ("late", |it| it.late),
        ("jitter", |it| it.jitter < 0.2),
    ];
    let fates = all(7, 0, odds(0.2, 0.2, 0.2));
    for (a, one) in QUESTIONS {
        for (b, other) in QUESTIONS {
            let both = count(&fates, |it| one(it) && other(it));
            assert!(a == b || close(both, 0.04), "{a} and {b}: {both}");
            let pairs =
                fates.windows(2).filter(|it| one(&it[0]) && other(&it[1]));
            let pairs = pairs.count();
            assert!(close(pairs, 0.04), "{a} and then {b}: {pairs}");
        }
    }
}

#[test]
fn never_and_always() {
    let never = all(7, 0, odds(0.0, 0.0, 0.0));
    assert_eq!(count(&never, |it| it.lost || it.doubled || it.late), 0);
    let always = all(7, 0, odds(1.0, 1.0, 1.0));
    let all_three = count(&always, |it| it.lost && it.doubled && it.late);
    assert_eq!(all_three, MANY as usize);
}

#[test]
fn other_seeds_and_sides_have_other_fates() {
    let lost = |seed, side| -> Vec<bool> {
        let fates = all(seed, side, odds(0.5, 0.0, 0.0));
        fates.iter().map(|fate| fate.lost).collect()
    };
    let ways = [(7, 0), (7, 1), (8, 0), (8, 1)].map(|it| lost(it.0, it.1));
    assert_eq!(HashSet::from(ways.clone()).len(), 4);
    for (i, one) in ways.iter().enumerate() {
        for other in &ways[..i] {
            let same = one.iter().zip(other).filter(|(a, b)| a == b).count();
            assert!(close(same, 0.5), "{same}");
        }
    }
}

#[test]
fn who_is_lost_at_1_percent_is_lost_at_2_percent() {
    let [few, more] = [0.01, 0.02].map(|loss| all(7, 0, odds(loss, 0.1, 0.1)));
    for (few, more) in few.iter().zip(&more) {
        assert!(more.lost || !few.lost);
        assert_eq!((few.doubled, few.late), (more.doubled, more.late));
    }
}
