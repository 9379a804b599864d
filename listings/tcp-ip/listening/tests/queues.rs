//! What is read from the kernel's tables.

use listening::queues::{count, find};

trust::on_trust!();

const TCP: &str = "  sl  local_address rem_address   st tx_queue rx_queue
   0: 0100007F:1BBC 00000000:0000 0A 00000000:0000000B 00:00000000
   1: 0100007F:1BBC 4200007F:A2C1 03 00000000:00000000 01:00000060
   2: 0100007F:1BBC 4200007F:A2C2 03 00000000:00000000 01:00000060
   3: 0100007F:1BBD 4200007F:1BBC 03 00000000:00000000 01:00000060
   4: 0100007F:1BBC 0100007F:A2C3 01 00000000:00000007 00:00000000
   5: 0100007F:A2C3 0100007F:1BBC 01 00000000:00000000 00:00000000
";

#[test]
fn only_what_listens_on_the_port_is_counted() {
    assert_eq!(find(TCP, 7100), (2, 11));
    assert_eq!(find(TCP, 7101), (1, 0));
    assert_eq!(find(TCP, 7102), (0, 0));
}

/// Of `/proc/net/tcp6`, where a listener of both families is.
const TCP6: &str = "  sl  local_address remote_address st tx_queue rx_queue
   0: 00000000000000000000000000000000:1BBC \
   00000000000000000000000000000000:0000 0A 00000000:00000003 00:00000000
";

#[test]
fn an_address_may_be_long() {
    assert_eq!(find(TCP6, 7100), (0, 3));
}

#[test]
fn a_half_line_is_no_queue() {
    for end in 0..TCP.len() {
        let (syn, accept) = find(&TCP[..end], 7100);
        assert!(syn <= 2 && accept <= 11);
    }
}

#[test]
fn a_number_stands_below_its_name() {
    let table = "TcpExt: One Two\nTcpExt: 1 22\nIpExt: Three\nIpExt: 3\n";
    assert_eq!(count(table, "Two"), Some(22));
    assert_eq!(count(table, "Three"), Some(3));
    assert_eq!(count(table, "Four"), None);
    assert_eq!(count("TcpExt: One Two\nTcpExt: 1\n", "Two"), None);
    assert_eq!(count("TcpExt: One", "One"), None);
}
