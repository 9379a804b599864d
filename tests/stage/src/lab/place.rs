//! The directories of a lab. In namespaces they are below a `/run` of its own,
//! elsewhere below a temporary one.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

/// The variable that names the lab's directory to all that runs in it.
pub const HOME: &str = "LAB";

pub struct Place {
    base: PathBuf,
}

impl Place {
    pub fn at(base: impl Into<PathBuf>) -> Place {
        Place { base: base.into() }
    }

    /// The lab that this process is in.
    pub fn here() -> Result<Place, String> {
        let home = std::env::var_os(HOME).map(PathBuf::from);
        let base = home.as_deref().and_then(Path::parent);
        base.map(Place::at).ok_or_else(|| format!("no lab: {HOME} is not set"))
    }

    /// The empty directory.
    pub fn home(&self) -> PathBuf {
        self.base.join("lab")
    }

    /// Where every listing is, also for users who may not enter the clone.
    pub fn listings(&self) -> PathBuf {
        self.base.join("listings/debug")
    }

    /// `cargo`, `sudo` and `ls`.
    pub fn errands(&self) -> PathBuf {
        self.base.join("errands")
    }

    /// The start-up files of shells.
    pub fn startup(&self) -> PathBuf {
        self.base.join("startup")
    }

    pub fn temporary(&self) -> PathBuf {
        self.base.join("tmp")
    }

    /// Makes all of it but the listings.
    pub fn make(&self) -> Result<(), String> {
        for (dir, mode) in [
            (self.home(), 0o755),
            (self.listings(), 0o755),
            (self.errands(), 0o755),
            (self.startup(), 0o755),
            (self.temporary(), 0o1777),
        ] {
            let fail = |e| format!("cannot make {}: {e}", dir.display());
            fs::create_dir_all(&dir).map_err(fail)?;
            fs::set_permissions(&dir, PermissionsExt::from_mode(mode)).map_err(fail)?;
        }
        let me = self.listings().join("lab");
        for name in ["cargo", "sudo", "ls"] {
            link(&me, &self.errands().join(name))?;
        }
        // So that `target/debug/NAME` is what the pages say. `ls` leaves it out.
        link(Path::new("../listings"), &self.home().join("target"))
    }
}

fn link(to: &Path, name: &Path) -> Result<(), String> {
    symlink(to, name).map_err(|e| format!("cannot make {}: {e}", name.display()))
}
