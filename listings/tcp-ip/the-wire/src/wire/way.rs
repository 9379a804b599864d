use std::time::Duration;

use crate::wire::fate::Odds;
use crate::wire::named::Named;
use crate::wire::units::{duration, rate, share, within};

/// What was asked for, for the packets from one side.
#[derive(Clone, Debug)]
pub struct Way {
    pub delay: Duration,
    /// At most that much longer. Packets keep their order.
    pub jitter: Duration,
    /// Bits a second.
    pub rate: Option<f64>,
    /// How many packets may wait for the rate.
    pub queue: usize,
    pub mtu: usize,
    pub swallow_icmp: bool,
    pub odds: Odds,
    /// How long a packet is held back that is to be overtaken.
    pub late: Duration,
    pub drop: Vec<Named>,
    pub double: Vec<Named>,
    pub hold: Vec<(Named, Duration)>,
}

impl Default for Way {
    fn default() -> Way {
        Way {
            delay: Duration::ZERO,
            jitter: Duration::ZERO,
            rate: None,
            queue: 100,
            mtu: LONGEST,
            swallow_icmp: false,
            odds: Odds::default(),
            late: Duration::from_millis(10),
            drop: Vec::new(),
            double: Vec::new(),
            hold: Vec::new(),
        }
    }
}

/// The MTU of the devices, and of Ethernet (RFC 894).
pub const LONGEST: usize = 1500;

impl Way {
    pub fn set(&mut self, option: &str, value: &str) -> Result<(), String> {
        match option {
            "--delay" => self.delay = duration(value)?,
            "--jitter" => self.jitter = duration(value)?,
            "--late" => self.late = duration(value)?,
            "--loss" => self.odds.loss = share(value)?,
            "--duplicate" => self.odds.duplicate = share(value)?,
            "--reorder" => self.odds.reorder = share(value)?,
            "--rate" => self.rate = Some(rate(value)?),
            "--queue" => self.queue = within(0, 10_000, value)?,
            "--mtu" => self.mtu = within(68, LONGEST, value)?,
            "--swallow-icmp" => self.swallow_icmp = true,
            "--drop" => self.drop.push(Named::parse(value)?),
            "--double" => self.double.push(Named::parse(value)?),
            "--hold" => {
                let parts = value.rsplit_once('=');
                let (which, time) = parts.ok_or("no time behind a `=`")?;
                self.hold.push((Named::parse(which)?, duration(time)?));
            }
            _ => return Err("no such option".to_owned()),
        }
        Ok(())
    }
}
