//! The plot is the simulation's, and what the page says of it is so.

use std::path::Path;
use std::{env, fs};

use time_limits::budget::Budget;
use time_limits::draw::plot;
use time_limits::storm::{Policy, run};

trust::on_trust!();

#[test]
fn plot_is_fresh() {
    let rows = Policy::ALL.map(|(policy, name)| (name, run(policy, 1)));
    let new = plot(&rows).expect("a plot");
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("measured/storm.html");
    if env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite") {
        fs::write(&path, &new).expect("a place for the plot");
    }
    assert!(
        fs::read_to_string(&path).ok().as_ref() == Some(&new),
        "measured/storm.html is of another simulation. Draw it anew: \
         SNAPSHOTS=overwrite cargo test -p time-limits"
    );
}

/// Not for one seed only: who recovers, and who never does.
#[test]
fn who_recovers() {
    for seed in 0..3 {
        for (policy, name) in Policy::ALL {
            let seconds = run(policy, seed);
            let last: Vec<_> = seconds[30..].iter().collect();
            let asked: u32 = last.iter().map(|it| it.asked).sum();
            let sent: u32 = last.iter().map(|it| it.sent).sum();
            let answered: u32 = last.iter().map(|it| it.answered).sum();
            match policy {
                Policy::Never | Policy::Budgeted => {
                    assert!(answered * 100 >= asked * 99, "{name}, {seed}")
                }
                _ => {
                    assert_eq!(answered, 0, "{name}, {seed}");
                    assert!(sent > 3 * asked, "{name}, {seed}");
                }
            }
            // The budget: a tenth more, and what was saved up.
            if policy == Policy::Budgeted {
                let asked: u32 = seconds.iter().map(|it| it.asked).sum();
                let sent: u32 = seconds.iter().map(|it| it.sent).sum();
                let saved = 100 * Budget::MOST;
                assert!(sent <= asked + asked / 10 + saved, "{seed}");
            }
        }
    }
}
