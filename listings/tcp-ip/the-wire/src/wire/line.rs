//! The wire itself: two ends, and what is between them.

use std::io;
use std::time::Instant;

use crate::wire::direction::Direction;
use crate::wire::flights::{Flight, Flights};
use crate::wire::narrow::{Outcome, narrow};
use crate::wire::options::Side;
use crate::wire::packet::Kind;
use crate::wire::tun::Tun;

/// Packets that are read at a time, before others get their turn.
const TURN: usize = 64;

pub struct Line {
    pub ends: [Tun; 2],
    pub directions: [Direction; 2],
    flights: Flights,
}

impl Line {
    pub fn new(ends: [Tun; 2], sides: &[Side; 2], seed: u64) -> Line {
        let directions = [0, 1]
            .map(|side| Direction::new(sides[side].way.clone(), seed, side));
        Line {
            ends,
            directions,
            flights: Flights::default(),
        }
    }

    /// Takes the packets that a side has sent.
    pub fn take(&mut self, side: usize) -> io::Result<()> {
        let mut buf = [0; 65_536];
        for _ in 0..TURN {
            let Some(n) = self.ends[side].read(&mut buf)? else {
                break;
            };
            let (packet, now) = (&buf[..n], Instant::now());
            let direction = &mut self.directions[side];
            if direction.way().swallow_icmp && Kind::Icmp.is(packet) {
                direction.counts.packets += 1;
                direction.counts.swallowed += 1;
                continue;
            }
            match narrow(packet, direction.way().mtu) {
                Outcome::Fits => self.enter(side, packet, now),
                Outcome::Cut(pieces) => {
                    pieces.iter().for_each(|it| self.enter(side, it, now));
                }
                Outcome::Refused(answer) => self.refuse(side, answer),
            }
        }
        Ok(())
    }

    fn enter(&mut self, side: usize, packet: &[u8], now: Instant) {
        let direction = &mut self.directions[side];
        direction.counts.packets += 1;
        let Some(passage) = direction.enter(packet, now) else {
            return;
        };
        for _ in 0..passage.copies {
            if !self.flights.has_room() {
                direction.counts.overflowed += 1;
                continue;
            }
            direction.counts.on_the_way += 1;
            self.flights.add(Flight {
                arrives: passage.arrives,
                side,
                number: passage.number,
                packet: packet.to_vec(),
            });
        }
    }

    fn refuse(&mut self, side: usize, answer: Option<Vec<u8>>) {
        let direction = &mut self.directions[side];
        direction.counts.packets += 1;
        direction.counts.too_big += 1;
        if let Some(answer) = answer.filter(|_| !direction.way().swallow_icmp) {
            self.ends[side].write(&answer);
        }
    }

    /// Hands over what has arrived by now.
    pub fn deliver(&mut self, now: Instant) {
        while let Some(flight) = self.flights.arrived(now) {
            let direction = &mut self.directions[flight.side];
            direction.counts.on_the_way -= 1;
            if self.ends[1 - flight.side].write(&flight.packet) {
                direction.leave(flight.number);
            } else {
                direction.counts.refused += 1;
            }
        }
    }

    pub fn next_arrival(&self) -> Option<Instant> {
        self.flights.next_arrival()
    }
}
