//! The header that every router reads.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::field::{Cursor, short};

/// Names the IP header, and says what it carries and how long that is.
pub fn name(cursor: &mut Cursor) -> Result<(u8, usize), String> {
    let first = *cursor.rest().first().ok_or("no byte at all")?;
    match first >> 4 {
        4 => v4(cursor),
        6 => v6(cursor),
        n => Err(format!("byte 0 says IP version {n}")),
    }
}

// ANCHOR: v4
/// RFC 791, section 3.1.
fn v4(cursor: &mut Cursor) -> Result<(u8, usize), String> {
    let mut header = 0;
    let (mut total, mut protocol, mut offset) = (0, 0, 0);
    cursor.take(|[b]: [u8; 1]| {
        header = usize::from(b & 15) * 4;
        format!("IPv4, with a header of {header} bytes")
    })?;
    cursor.take(|[_]| "class of traffic, congestion".into())?;
    cursor.take(|b| {
        total = usize::from(short(b));
        format!("length of the packet: {total}")
    })?;
    cursor.take(|[_, _]| "identification".into())?;
    cursor.take(|b| {
        let whole = if short(b) & 0x4000 != 0 {
            "don't"
        } else {
            "may"
        };
        offset = usize::from(short(b) & 0x1fff) * 8;
        format!("{whole} fragment; offset {offset}")
    })?;
    cursor.take(|[b]| format!("time to live: {b} routers"))?;
    cursor.take(|[b]| {
        protocol = b;
        format!("protocol: {b}{}", if b == 6 { ", TCP" } else { "" })
    })?;
    cursor.take(|[_, _]| "checksum of this header".into())?;
    cursor.take(|b: [u8; 4]| format!("from {}", Ipv4Addr::from(b)))?;
    cursor.take(|b: [u8; 4]| format!("to {}", Ipv4Addr::from(b)))?;
    if header < 20 || total < header {
        return Err(format!("no header has {header} bytes of {total}"));
    }
    if header > 20 {
        cursor.take_all(header - 20, "options of IP".into())?;
    }
    if offset > 0 {
        return Err("the rest continues another fragment".into());
    }
    Ok((protocol, total - header))
}
// ANCHOR_END: v4

/// RFC 8200, section 3.
fn v6(cursor: &mut Cursor) -> Result<(u8, usize), String> {
    let (mut length, mut protocol) = (0, 0);
    cursor.take(|b: [u8; 4]| {
        let flow = u32::from_be_bytes(b) & 0xf_ffff;
        format!("IPv6, class of traffic, flow {flow:05x}")
    })?;
    cursor.take(|b| {
        length = usize::from(short(b));
        format!("length after this header: {length}")
    })?;
    cursor.take(|[b]| {
        protocol = b;
        format!("next header: {b}{}", if b == 6 { ", TCP" } else { "" })
    })?;
    cursor.take(|[b]| format!("hop limit: {b} routers"))?;
    cursor.take(|b: [u8; 16]| format!("from {}", Ipv6Addr::from(b)))?;
    cursor.take(|b: [u8; 16]| format!("to {}", Ipv6Addr::from(b)))?;
    Ok((protocol, length))
}
