//! Names to addresses: why a lookup failed, how long it may take, and whether
//! its answer may be used.

pub mod allowed;
pub mod desk;
pub mod lookup;
pub mod question;
pub mod site;
pub mod two_faces;
