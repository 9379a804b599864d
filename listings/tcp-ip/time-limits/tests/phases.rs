//! A client with a deadline leaves in time, whatever the peer does.

use time_limits::bad::Bad;
use time_limits::peers::STAYS;
use time_limits::trial::worst;

trust::on_trust!();

#[test]
fn deadline_holds_in_each_phase() {
    for (bad, phase, peer) in Bad::ALL {
        let worst = worst(bad, 20, false).expect(phase);
        assert!(worst < STAYS / 2, "{phase}, {peer}: {worst:?} late");
    }
}

#[test]
fn each_call_holds_not() {
    for bad in [Bad::ReadsSlowly, Bad::BodyByByte] {
        let worst = worst(bad, 20, true).expect("a trial");
        assert!(worst > STAYS / 2, "{bad:?}: {worst:?}");
    }
}
