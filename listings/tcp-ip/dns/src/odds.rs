//! How long somebody must forge answers who can't see the questions.

use time_limits::dice::Dice;

pub struct Forger {
    /// Before the true answer ends the race.
    pub packets: u32,
    pub races_a_second: f64,
}

pub struct Guess {
    pub what: &'static str,
    /// How many values there are, each as likely as the others.
    pub values: f64,
}

// ANCHOR: races
impl Forger {
    /// How many races it takes on average. In each race there is a new value
    /// to guess, and no guess is made twice.
    pub fn races(&self, guess: &Guess) -> f64 {
        guess.values / f64::from(self.packets)
    }

    pub fn time(&self, races: f64) -> String {
        let seconds = races / self.races_a_second;
        let units = [(86_400.0 * 365.25, "years"), (3_600.0, "hours")];
        let unit = units.iter().find(|(size, _)| seconds > *size);
        let (size, name) = unit.unwrap_or(&(1.0, "seconds"));
        format!("{:.0} {name}", seconds / size)
    }
}

/// Plays until the forger has won a thousand times: how many races each win
/// took on average.
pub fn play(forger: &Forger, guess: &Guess) -> f64 {
    const WINS: u32 = 1_000;
    let mut dice = Dice(53);
    let (mut races, mut wins) = (0_u32, 0);
    while wins < WINS {
        races += 1;
        let value = (dice.roll() * guess.values).floor();
        if value < f64::from(forger.packets) {
            wins += 1; // the forger tries 0, 1, 2 and so on
        }
    }
    f64::from(races) / f64::from(WINS)
}
// ANCHOR_END: races
