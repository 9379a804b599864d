//! Certificates, made on the spot.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rcgen::{
    BasicConstraints, Certificate, CertificateParams,
    CertificateRevocationList, CertificateRevocationListParams,
    CertifiedIssuer, DistinguishedName, DnType, Error, ExtendedKeyUsagePurpose,
    IsCa, KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams,
    SerialNumber, date_time_ymd,
};

/// What a certificate says.
#[derive(Clone, Copy)]
pub struct Wish {
    pub name: &'static str,
    /// From when, and to when, in days from now.
    pub days: (i32, i32),
    pub serial: u64,
    /// Whether it is for a client. Otherwise it is for a server.
    pub client: bool,
}

/// Whoever signs certificates of others.
pub type Authority = CertifiedIssuer<'static, KeyPair>;

// ANCHOR: sign
/// A key, and what the authority says of it.
pub fn sign(
    wish: &Wish,
    authority: &Authority,
) -> Result<(Certificate, KeyPair), Error> {
    let key = KeyPair::generate()?;
    let certificate = params(wish)?.signed_by(&key, authority)?;
    Ok((certificate, key))
}

fn params(wish: &Wish) -> Result<CertificateParams, Error> {
    let mut params = CertificateParams::new([wish.name.to_string()])?;
    params.distinguished_name = called(wish.name);
    let start = date_time_ymd(1970, 1, 1);
    params.not_before = start + since_1970(wish.days.0);
    params.not_after = start + since_1970(wish.days.1);
    params.serial_number = Some(wish.serial.into());
    params.extended_key_usages = vec![match wish.client {
        true => ExtendedKeyUsagePurpose::ClientAuth,
        false => ExtendedKeyUsagePurpose::ServerAuth,
    }];
    Ok(params)
}
// ANCHOR_END: sign

/// Signed by nobody else: the key speaks for itself.
pub fn self_signed(wish: &Wish) -> Result<(Certificate, KeyPair), Error> {
    let key = KeyPair::generate()?;
    Ok((params(wish)?.self_signed(&key)?, key))
}

// ANCHOR: authority
/// An authority is a key too, and a certificate which says that the key may
/// sign others.
pub fn authority(name: &str) -> Result<Authority, Error> {
    let mut params = CertificateParams::default();
    params.distinguished_name = called(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages =
        vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    CertifiedIssuer::self_signed(params, KeyPair::generate()?)
}
// ANCHOR_END: authority

/// The list of the certificates that no longer hold, good for a week.
pub fn revoke(
    serial: u64,
    authority: &Authority,
) -> Result<CertificateRevocationList, Error> {
    let start = date_time_ymd(1970, 1, 1);
    let revoked = RevokedCertParams {
        serial_number: SerialNumber::from(serial),
        revocation_time: start + since_1970(-1),
        reason_code: None,
        invalidity_date: None,
    };
    let list = CertificateRevocationListParams {
        this_update: start + since_1970(-1),
        next_update: start + since_1970(7),
        crl_number: SerialNumber::from(1),
        issuing_distribution_point: None,
        revoked_certs: vec![revoked],
        key_identifier_method: KeyIdMethod::Sha256,
    };
    list.signed_by(authority)
}

fn called(name: &str) -> DistinguishedName {
    let mut names = DistinguishedName::new();
    names.push(DnType::CommonName, name);
    names
}

/// A clock before 1970 is taken for 1970.
fn since_1970(days_from_now: i32) -> Duration {
    let day = Duration::from_secs(24 * 60 * 60);
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = Duration::from_secs(now.unwrap_or_default().as_secs());
    let days = day.saturating_mul(days_from_now.unsigned_abs());
    match days_from_now < 0 {
        true => now.saturating_sub(days),
        false => now.saturating_add(days),
    }
}
