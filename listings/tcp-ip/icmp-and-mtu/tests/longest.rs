//! The search, on paths that proptest thinks up.

use std::io;

use icmp_and_mtu::longest::Fate::{Arrived, Silence, Told};
use icmp_and_mtu::longest::{Fate, Path, longest};
use proptest::collection::vec;
use proptest::prelude::*;

trust::on_trust!();

#[derive(Clone, Debug)]
enum Router {
    Silent,
    Speaks,
    /// Says something else each time.
    Lies(Vec<usize>),
    /// Always says that a byte less would fit.
    Haggles,
}

struct Simulated {
    mtu: usize,
    router: Router,
    /// Which packets are lost on the way, whatever their size.
    lost: Vec<bool>,
    probes: usize,
    longest: usize,
}

impl Path for Simulated {
    fn probe(&mut self, size: usize) -> io::Result<Fate> {
        let i = self.probes;
        self.probes += 1;
        self.longest = self.longest.max(size);
        if self.lost.get(i).copied().unwrap_or(false) {
            return Ok(Silence);
        }
        Ok(match &self.router {
            _ if size <= self.mtu => Arrived,
            Router::Speaks => Told(self.mtu),
            Router::Lies(lies) if !lies.is_empty() => {
                Told(lies[i % lies.len()])
            }
            Router::Haggles => Told(size - 1),
            _ => Silence,
        })
    }
}

fn search(
    mtu: usize,
    router: Router,
    lost: Vec<bool>,
) -> (Option<usize>, Simulated) {
    let mut path = Simulated {
        mtu,
        router,
        lost,
        probes: 0,
        longest: 0,
    };
    let found = longest(&mut path, 1200, 9000).expect("no error here");
    (found, path)
}

/// At most two in a row are lost.
fn few() -> impl Strategy<Value = Vec<bool>> {
    vec(any::<bool>(), 100).prop_map(|mut lost| {
        for i in 2..lost.len() {
            lost[i] &= !(lost[i - 1] && lost[i - 2]);
        }
        lost
    })
}

fn router() -> impl Strategy<Value = Router> {
    prop_oneof![Just(Router::Silent), Just(Router::Speaks)]
}

proptest! {
    #[test]
    fn it_is_exact(mtu in 1200..9500usize, router in router()) {
        let (found, path) = search(mtu, router, vec![]);
        prop_assert_eq!(found, Some(mtu.min(9000)));
        prop_assert!(path.longest <= 9000);
        prop_assert!(path.probes <= 100, "{} probes", path.probes);
    }

    #[test]
    fn two_losses_in_a_row_do_not_matter_in_silence(
        mtu in 1200..9500usize,
        lost in few(),
    ) {
        let (found, _) = search(mtu, Router::Silent, lost);
        prop_assert_eq!(found, Some(mtu.min(9000)));
    }

    #[test]
    fn two_losses_in_a_row_do_not_matter_with_help(
        mtu in 1200..9500usize,
        lost in few(),
    ) {
        let (found, _) = search(mtu, Router::Speaks, lost);
        prop_assert_eq!(found, Some(mtu.min(9000)));
    }

    #[test]
    fn no_liar_makes_it_believe_too_much(
        mtu in 1200..9500usize,
        lies in vec(0..70_000usize, 0..20),
        lost in vec(any::<bool>(), 0..100),
    ) {
        let (found, path) = search(mtu, Router::Lies(lies), lost);
        prop_assert!(found.is_none_or(|it| (1200..=mtu).contains(&it)));
        prop_assert!(path.probes <= 100, "{} probes", path.probes);
    }

    #[test]
    fn no_liar_changes_what_is_found(
        mtu in 1200..9500usize,
        lies in vec(1100..9100usize, 0..20),
    ) {
        let (found, path) = search(mtu, Router::Lies(lies), vec![]);
        prop_assert_eq!(found, Some(mtu.min(9000)));
        prop_assert!(path.probes <= 100, "{} probes", path.probes);
    }

    #[test]
    fn a_liar_cannot_make_it_try_each_size(mtu in 1200..9500usize) {
        let (found, path) = search(mtu, Router::Haggles, vec![]);
        prop_assert_eq!(found, Some(mtu.min(9000)));
        prop_assert!(path.probes <= 100, "{} probes", path.probes);
    }
}

#[test]
fn a_path_that_is_too_narrow() {
    assert_eq!(search(1199, Router::Speaks, vec![]).0, None);
    assert_eq!(search(1199, Router::Silent, vec![]).0, None);
}

#[test]
fn who_tells_the_truth_saves_time() {
    let (_, helped) = search(1400, Router::Speaks, vec![]);
    let (_, alone) = search(1400, Router::Silent, vec![]);
    // 1200 and 1400 arrive, 9000 and 1401 do not, three times each.
    assert_eq!(helped.probes, 8);
    assert!(helped.probes < alone.probes);
}

/// It has arrived already, and the message says no more than that.
#[test]
fn the_floor_is_all_that_fits() {
    let (found, path) = search(1200, Router::Speaks, vec![]);
    assert_eq!(found, Some(1200));
    // 1200 arrives twice, 9000 and 1201 do not, three times each.
    assert_eq!(path.probes, 8);
}
