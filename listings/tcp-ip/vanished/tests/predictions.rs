//! What the page says of the two rules.

use vanished::limits::{Limit::*, at_least, data_ends, keepalive_ends};

trust::on_trust!();

#[test]
fn keepalive() {
    assert_eq!(keepalive_ends([1.0, 1.0], 3, None), 4.0);
    assert_eq!(keepalive_ends([7200.0, 75.0], 9, None), 7875.0);
    assert_eq!(keepalive_ends([10.0, 5.0], 3, None), 25.0);
    // With a user timeout the number of probes does not count, but one is sent.
    assert_eq!(keepalive_ends([1.0, 1.0], 1, Some(2.5)), 3.0);
    assert_eq!(keepalive_ends([1.0, 1.0], 9, Some(2.5)), 3.0);
    assert_eq!(keepalive_ends([1.0, 1.0], 9, Some(0.5)), 2.0);
}

#[test]
fn data() {
    let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} {b}");
    near(at_least(15), 924.6);
    near(data_ends(0.2, UserTimeout(2.5)), 2.9);
    near(data_ends(0.2, Retries(2)), 3.2);
    near(data_ends(0.2, Retries(3)), 6.4);
}
