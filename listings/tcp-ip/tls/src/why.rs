//! Why a conversation over TLS failed, as a sentence.

use std::io::{self, ErrorKind};

use rustls::CertificateError as Bad;
use rustls::Error as Tls;

// ANCHOR: why
pub fn sentence(why: &io::Error) -> String {
    let tls = why.get_ref().and_then(|it| it.downcast_ref::<Tls>());
    match tls {
        Some(Tls::InvalidCertificate(bad)) => certificate(bad),
        Some(Tls::AlertReceived(alert)) => {
            format!("the peer has ended it: {alert:?}")
        }
        Some(Tls::InvalidMessage(_)) => "the peer speaks no TLS".into(),
        Some(Tls::PeerIncompatible(_)) => {
            "the peer speaks no TLS that we speak".into()
        }
        Some(Tls::NoCertificatesPresented) => {
            "the peer has shown no certificate".into()
        }
        Some(Tls::DecryptError) => "a record was changed on its way".into(),
        Some(why) => why.to_string(),
        None if why.kind() == ErrorKind::UnexpectedEof => {
            "cut off: TCP has ended, and TLS has not".into()
        }
        None => why.to_string(),
    }
}

fn certificate(bad: &Bad) -> String {
    match bad {
        Bad::NotValidForNameContext { presented, .. } => {
            // `presented` has DnsName("bank.test").
            let names = presented.iter().filter_map(|it| it.split('"').nth(1));
            let names: Vec<_> = names.collect();
            match names.is_empty() {
                true => "the certificate is for no name".into(),
                false => format!("the certificate is for {}", names.join(", ")),
            }
        }
        Bad::ExpiredContext { time, not_after } => {
            let s = time.as_secs().saturating_sub(not_after.as_secs());
            format!("the certificate ended {} day(s) ago", s / 86_400)
        }
        Bad::NotValidYetContext { time, not_before } => {
            let s = not_before.as_secs().saturating_sub(time.as_secs());
            format!("the certificate begins in {} hours", s.div_ceil(3600))
        }
        Bad::UnknownIssuer => {
            "nobody whom we trust has signed the certificate".into()
        }
        Bad::BadSignature => "a signature is wrong".into(),
        Bad::Revoked => "the certificate has been revoked".into(),
        Bad::InvalidPurposeContext { .. } => {
            "the certificate is for another purpose".into()
        }
        bad => format!("the certificate is bad: {bad}"),
    }
}
// ANCHOR_END: why
