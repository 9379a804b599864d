//! The command line.

use crate::wire::units::whole;
use crate::wire::way::Way;

pub const USAGE: &str = "\
usage: long-wire [OPTION VALUE]... LEFT RIGHT

LEFT and RIGHT are namespaces of `ip netns add`, or NAME=ADDRESS/BITS,...
  --delay 40ms       how long a packet takes, each way
  --jitter 5ms       up to that much longer, in order
  --loss 1%          --duplicate 1%          --reorder 1%
  --late 10ms        how long a reordered packet is held back
  --rate 10mbit      --queue 100             packets may wait for it
  --mtu 1400         of the narrowest place  --swallow-icmp
  --drop WHICH       --double WHICH          --hold WHICH=200ms
  --seed 7           --device wire0
WHICH is KIND:NUMBERS, as data:3,5-7 or any:9-; the kinds are
  any, data, ack, syn, fin, rst (TCP), udp, icmp.
With NAME: before a value it is for the packets from that side alone:
  --delay left:5ms --drop right:syn:1";

pub struct Options {
    pub seed: u64,
    pub device: String,
    pub sides: [Side; 2],
}

pub struct Side {
    pub name: String,
    pub addresses: Vec<String>,
    /// For the packets that come from it.
    pub way: Way,
}

pub fn parse(
    mut args: impl Iterator<Item = String>,
) -> Result<Options, String> {
    let (mut settings, mut names) = (Vec::new(), Vec::new());
    while let Some(arg) = args.next() {
        match arg.strip_prefix("--") {
            None => names.push(arg),
            Some("swallow-icmp") => settings.push((arg, String::new())),
            Some(_) => {
                let value = args.next();
                let value = value.ok_or(format!("{arg} needs a value"))?;
                settings.push((arg, value));
            }
        }
    }
    let Ok([left, right]) = <[String; 2]>::try_from(names) else {
        return Err(format!("a wire has two ends\n\n{USAGE}"));
    };
    let mut options = Options {
        seed: 1,
        device: "wire0".to_owned(),
        sides: [side(&left, 1), side(&right, 2)],
    };
    for (name, value) in settings {
        options
            .set(&name, &value)
            .map_err(|why| format!("{name} {value}: {why}"))?;
    }
    Ok(options)
}

fn side(text: &str, host: u8) -> Side {
    let usual = format!("192.0.2.{host}/30,2001:db8::{host}/64");
    let (name, addresses) = text.split_once('=').unwrap_or((text, &usual));
    Side {
        name: name.to_owned(),
        addresses: addresses.split(',').map(str::to_owned).collect(),
        way: Way::default(),
    }
}

impl Side {
    pub fn plain_addresses(&self) -> String {
        let plain = self.addresses.iter().map(|it| {
            it.split_once('/')
                .map_or(it.as_str(), |(address, _)| address)
        });
        plain.collect::<Vec<_>>().join(", ")
    }
}

impl Options {
    fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        match name {
            "--seed" => self.seed = whole(value)?,
            "--device" => self.device = value.to_owned(),
            _ => {
                let named = value.split_once(':');
                let one = named.filter(|(side, _)| {
                    self.sides.iter().any(|it| it.name == *side)
                });
                for side in &mut self.sides {
                    match one {
                        None => side.way.set(name, value)?,
                        Some((it, value)) if it == side.name => {
                            side.way.set(name, value)?;
                        }
                        Some(_) => {}
                    }
                }
            }
        }
        Ok(())
    }
}
