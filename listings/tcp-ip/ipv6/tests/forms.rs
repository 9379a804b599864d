//! One address has one form, and two addresses have two.

use std::net::SocketAddr;

use ipv6::host::Host;

trust::on_trust!();

fn seen(text: &str) -> Host {
    let address: SocketAddr = text.parse().expect("an address");
    address.into()
}

fn said(text: &str) -> Result<Host, String> {
    text.parse()
}

#[test]
fn one_address_has_one_form() {
    for (client, text) in [
        ("[::ffff:192.0.2.2]:40000", "192.0.2.2"),
        ("192.0.2.2:40001", "192.0.2.2"),
        ("192.0.2.2:40001", "::ffff:192.0.2.2"),
        ("[2001:DB8:0::1]:1", "2001:db8::1"),
        ("[2001:db8::1%5]:1", "2001:db8::1"),
        ("[fe80::2%1]:1", "fe80::2%1"),
        ("[fe80::2%1]:1", "fe80::2%lo"),
    ] {
        assert_eq!(Ok(seen(client)), said(text), "{client} is {text}");
    }
}

#[test]
fn two_addresses_have_two() {
    for (client, text) in [
        ("[fe80::2%1]:1", "fe80::2%2"),
        ("[fe90::2%1]:1", "fe90::2%2"),
        ("[::192.0.2.2]:1", "192.0.2.2"),
        ("[64:ff9b::192.0.2.2]:1", "192.0.2.2"),
        ("[::1]:1", "127.0.0.1"),
    ] {
        assert_ne!(Ok(seen(client)), said(text), "{client} is not {text}");
    }
}

#[test]
fn what_is_printed_is_taken_back() {
    for text in ["192.0.2.2", "2001:db8::1:0:0:1", "fe80::2%7"] {
        assert_eq!(said(text).map(|h| h.to_string()), Ok(text.into()));
    }
}

#[test]
fn a_list_that_would_mean_nothing_is_refused() {
    for (text, why) in [
        ("fe80::2", "fe80::2 needs a zone, as in fe80::2%eth0"),
        ("fe80::2%0", "fe80::2 needs a zone, as in fe80::2%eth0"),
        ("2001:db8::1%1", "2001:db8::1 has no zone"),
        ("192.0.2.2%1", "192.0.2.2 has no zone"),
        ("fe80::2%no-such", "no interface is called no-such"),
        ("fe80::2%", "no interface is called "),
        ("fe80::2%+3", "no interface is called +3"),
        ("fe80::2%4294967296", "no interface is called 4294967296"),
        ("127.1", "127.1 is no address"),
        ("ff02::1%lo", "ff02::1 is a group"),
        ("224.0.0.1", "224.0.0.1 is a group"),
        ("::ffff:224.0.0.1", "::ffff:224.0.0.1 is a group"),
    ] {
        assert_eq!(said(text), Err(why.into()));
    }
}
