//! Which transports are drawn, and how they are told apart without colour.

use plotters::prelude::*;

use crate::draw::plot::{ACCENT, INK, MUTED};
use crate::results::{Results, Row};
use crate::transport::Transport;

/// One transport's values in one diagram.
pub struct Curve {
    pub label: &'static str,
    pub mark: Mark,
    pub colour: RGBColor,
    /// Size of the message in bytes, and the value.
    pub points: Vec<(f64, f64)>,
}

#[derive(Clone, Copy)]
pub enum Mark {
    Disc,
    Circle,
    Triangle,
    Cross,
    Square,
    Block,
    Wedge,
}

/// The curves of one diagram. `tcp` has none of its own: there and back it is
/// much like `tcp-nodelay`, and one way the table has it.
pub fn curves(
    results: &Results,
    cores: usize,
    value: fn(&Row) -> Option<f64>,
) -> Vec<Curve> {
    let looks = [
        (Transport::Pipe, "pipe", Mark::Disc, INK),
        (Transport::UnixStream, "UNIX stream", Mark::Circle, INK),
        (Transport::UnixDatagram, "datagram", Mark::Triangle, INK),
        (Transport::UnixSeqpacket, "seqpacket", Mark::Cross, INK),
        (Transport::TcpNodelay, "TCP", Mark::Square, MUTED),
        (Transport::Shared, "shared", Mark::Block, ACCENT),
        (Transport::SharedSpin, "spinning", Mark::Wedge, ACCENT),
    ];
    let curve = |(transport, label, mark, colour)| {
        let point = |row: &Row| Some((row.size as f64, value(row)?));
        let points: Vec<_> =
            results.rows(transport, cores).filter_map(point).collect();
        Curve {
            label,
            mark,
            colour,
            points,
        }
    };
    let drawn = looks.into_iter().map(curve);
    drawn.filter(|curve| !curve.points.is_empty()).collect()
}

impl Mark {
    /// The mark around a point, as outlines to draw, and whether to fill it.
    pub fn outlines(self, (x, y): (i32, i32)) -> (Vec<Vec<(i32, i32)>>, bool) {
        let polygon = |corners: &[(i32, i32)]| {
            corners
                .iter()
                .map(|(dx, dy)| (x + dx, y + dy))
                .collect::<Vec<_>>()
        };
        let square = [(-4, -4), (4, -4), (4, 4), (-4, 4), (-4, -4)];
        let octagon = [
            (-2, -5),
            (2, -5),
            (5, -2),
            (5, 2),
            (2, 5),
            (-2, 5),
            (-5, 2),
            (-5, -2),
            (-2, -5),
        ];
        let triangle = [(0, -5), (5, 4), (-5, 4), (0, -5)];
        let wedge = [(0, 5), (5, -4), (-5, -4), (0, 5)];
        match self {
            Mark::Disc => (vec![polygon(&octagon)], true),
            Mark::Circle => (vec![polygon(&octagon)], false),
            Mark::Triangle => (vec![polygon(&triangle)], false),
            Mark::Square => (vec![polygon(&square)], false),
            Mark::Block => (vec![polygon(&square)], true),
            Mark::Wedge => (vec![polygon(&wedge)], true),
            Mark::Cross => (
                vec![
                    polygon(&[(-4, -4), (4, 4)]),
                    polygon(&[(-4, 4), (4, -4)]),
                ],
                false,
            ),
        }
    }
}
