//! What the directory keeps at most.

use std::time::Duration;

/// So many hosts, and so many services of each.
pub const HOSTS: usize = 64;
pub const EACH: usize = 4;
/// Whatever a host says, it is believed for so long.
pub const LONGEST: Duration = Duration::from_secs(120);
/// After a goodbye.
pub const GRACE: Duration = Duration::from_secs(1);
