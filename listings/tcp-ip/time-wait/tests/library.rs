//! What is read from the kernel's table, and the bytes that are forged.

use time_wait::numbers::{Numbers, segment};
use time_wait::table::find;

trust::on_trust!();

const TABLE: &str = "  sl  local_address rem_address   st tx_queue rx_queue
   0: 0100007F:1BDA 00000000:0000 0A 00000000:00000000 00:00000000
   1: 0100007F:A2C1 0100007F:1BDA 06 00000000:00000000 03:00001765
   2: 0100007F:1BDA 0100007F:A2C3 05 00000000:00000000 03:00001765
   3: 0100007F:1BDB 0100007F:A2C1 09 00000001:00000000 01:00000014
";

#[test]
fn the_end_with_both_ports_is_found() {
    assert_eq!(find(TABLE, 41665, 7130), Some("TIME-WAIT"));
    assert_eq!(find(TABLE, 7130, 41665), None);
    assert_eq!(find(TABLE, 7130, 41667), Some("FIN-WAIT-2"));
    assert_eq!(find(TABLE, 7131, 41665), Some("LAST-ACK"));
}

#[test]
fn a_cut_table_is_no_panic() {
    for end in 0..TABLE.len() {
        find(&TABLE[..end], 41665, 7130);
    }
}

#[test]
fn a_forged_segment_says_what_was_asked() {
    let numbers = Numbers {
        seq: 0x0102_0304,
        ack: 0x0506_0708,
    };
    for (clock, header) in [(None, 20), (Some(9), 32)] {
        let bytes = segment([7132, 7131], numbers, clock, b"ooooo");
        assert_eq!(bytes.len(), header + 5);
        assert_eq!(bytes[..4], [0x1b, 0xdc, 0x1b, 0xdb]);
        assert_eq!(bytes[4..12], [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(usize::from(bytes[12] >> 4) * 4, header);
        assert_eq!(bytes[header..], *b"ooooo");
    }
    let with = segment([1, 2], numbers, Some(9), b"");
    assert_eq!(with[20..], [1, 1, 8, 10, 0, 0, 0, 9, 0, 0, 0, 0]);
}
