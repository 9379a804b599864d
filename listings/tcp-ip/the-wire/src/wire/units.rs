//! Times, shares and rates, as they are written in options.

use std::str::FromStr;
use std::time::Duration;

const LONGEST: Duration = Duration::from_secs(3600);

pub fn duration(text: &str) -> Result<Duration, String> {
    let seconds = scaled(text, &[("us", 1e-6), ("ms", 1e-3), ("s", 1.0)])
        .ok_or("no time such as 40ms, 1.5s or 250us")?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(time) if time <= LONGEST => Ok(time),
        _ => Err("longer than an hour".to_owned()),
    }
}

/// From 0 to 1.
pub fn share(text: &str) -> Result<f64, String> {
    match scaled(text, &[("%", 0.01)]) {
        Some(share) if share <= 1.0 => Ok(share),
        _ => Err("no share such as 1% or 0.5%".to_owned()),
    }
}

/// In bits a second. The units are those of tc(8).
pub fn rate(text: &str) -> Result<f64, String> {
    let units = [("kbit", 1e3), ("mbit", 1e6), ("gbit", 1e9), ("bit", 1.0)];
    match scaled(text, &units) {
        Some(rate) if (8.0..=1e11).contains(&rate) => Ok(rate),
        _ => Err("no rate such as 10mbit or 64kbit".to_owned()),
    }
}

pub fn whole<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse()
        .map_err(|_| "no whole number, or too big".to_owned())
}

pub fn within(from: usize, to: usize, text: &str) -> Result<usize, String> {
    let number = whole(text)?;
    let fits = (from..=to).contains(&number);
    fits.then_some(number)
        .ok_or(format!("not from {from} to {to}"))
}

fn scaled(text: &str, units: &[(&str, f64)]) -> Option<f64> {
    let (number, scale) = units
        .iter()
        .find_map(|(unit, scale)| Some((text.strip_suffix(unit)?, scale)))?;
    // Neither a sign, nor an exponent, nor `inf`.
    let plain = number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    number
        .parse::<f64>()
        .ok()
        .filter(|_| plain)
        .map(|n| n * scale)
}
