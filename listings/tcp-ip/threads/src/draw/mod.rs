//! The plot: MiB for all connections of a server, by their number.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;
use the_wire::draw::pen::{
    ACCENT, Drawn, GRID, INK, MUTED, line, picture, text,
};

const HEIGHT: i32 = 330;
const BOX: [i32; 4] = [52, 40, 246, 290];

/// What was measured of one server, for so many connections.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub server: String,
    pub clients: f64,
    /// KiB for each connection: addresses, the program's pages, the kernel's.
    pub mapped: f64,
    pub used: f64,
    pub kernel: f64,
    /// Switches for each request.
    pub switches: f64,
}

pub fn read(printed: &str) -> Vec<Row> {
    let rows = printed.lines().filter_map(|line| {
        let (server, rest) = line.split_at_checked(18)?;
        let numbers: Result<Vec<f64>, _> =
            rest.split_whitespace().map(str::parse).collect();
        let [clients, _, mapped, used, kernel, switches] =
            numbers.ok()?.try_into().ok()?;
        let server = server.trim().to_owned();
        Some(Row {
            server,
            clients,
            mapped,
            used,
            kernel,
            switches,
        })
    });
    rows.collect()
}

pub fn plot(id: &str, title: &str, rows: &[Row]) -> Drawn<String> {
    let mib = |row: &Row| (row.used + row.kernel) * row.clients / 1024.0;
    let mut servers: Vec<&str> = Vec::new();
    for row in rows {
        if !servers.contains(&row.server.as_str()) {
            servers.push(&row.server);
        }
    }
    let words = rows.iter().map(|row| {
        let Row {
            server, clients, ..
        } = row;
        format!("{server}, {clients} clients: {:.0} MiB.", mib(row))
    });
    let words: Vec<String> = words.collect();
    picture(id, title, &words.join(" "), HEIGHT as u32, |area| {
        let most = 1200.0;
        let [left, top, right, bottom] = BOX;
        let wide = f64::from(right - left);
        let x = |n: f64| left + (n / 8000.0 * wide) as i32;
        let y = |n: f64| bottom - (n / most * f64::from(bottom - top)) as i32;
        text(area, (0, 12), title, HPos::Left, INK)?;
        for n in [0, 400, 800, 1200] {
            let at = y(f64::from(n));
            line(area, vec![(left, at), (right, at)], GRID, 1)?;
            text(area, (left - 12, at), &n.to_string(), HPos::Right, MUTED)?;
        }
        for n in [0, 4000, 8000] {
            let at = (x(f64::from(n)), bottom + 16);
            text(area, at, &n.to_string(), HPos::Center, MUTED)?;
        }
        text(
            area,
            (right + 26, bottom + 16),
            "clients",
            HPos::Left,
            MUTED,
        )?;
        for server in servers {
            let ink = match server {
                "thread" | "fork" => ACCENT,
                _ => INK,
            };
            let mut points = vec![(x(0.0), y(0.0))];
            for row in rows.iter().filter(|it| it.server == server) {
                let at = (x(row.clients), y(mib(row)));
                if mib(row) <= most {
                    points.push(at);
                    area.draw(&Circle::new(at, 4, ink.filled()))?;
                }
            }
            if let Some(last) = points.last().copied() {
                // Two of them end close to each other.
                let below = if server == "thread" { 7 } else { 0 };
                let at = (last.0 + 10, last.1 + below);
                text(area, at, server, HPos::Left, ink)?;
            }
            line(area, points, ink, 2)?;
        }
        Ok(())
    })
}
