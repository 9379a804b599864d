//! The shell that is left where namespaces are forbidden: this machine's
//! network and processes, a temporary directory, and the listings on the path.

use std::fs::{self, File};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, exit};

use nix::fcntl::{Flock, FlockArg};
use nix::sys::signal::{SigHandler, Signal, signal};
use nix::unistd::{ForkResult, fork, geteuid, setsid};

use super::dress::{self, Where};
use super::place::Place;
use super::{Wish, guest};

/// Runs a shell, or what was wished for, in a directory that all terminals
/// share, and that goes with the last of them.
pub fn shell(wish: &Wish, binaries: &Path) -> Result<ExitStatus, String> {
    let base = std::env::temp_dir().join(format!("socket-course-lab-{}-{}", geteuid(), wish.name));
    let fail = |what: &str, e: std::io::Error| format!("cannot {what} {}: {e}", base.display());
    let shared = loop {
        let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(&base);
        made.map_err(|e| fail("make", e))?;
        let Ok(dir) = File::open(&base) else { continue };
        let about = dir.metadata().map_err(|e| fail("look at", e))?;
        if about.uid() != geteuid().as_raw() || !about.is_dir() {
            return Err(format!("{} is somebody else's", base.display()));
        }
        // Whoever has it alone clears away: what a terminal left that was
        // killed, or, at the end, everything.
        match Flock::lock(dir, FlockArg::LockExclusiveNonblock) {
            Ok(alone) => {
                clear(&base).map_err(|e| fail("clear", e))?;
                furnish(&base, binaries)?;
                let shared = alone.relock(FlockArg::LockShared);
                shared.map_err(|e| fail("share", e.into()))?;
                break alone;
            }
            Err((dir, _)) => {
                let shared = Flock::lock(dir, FlockArg::LockShared);
                let shared = shared.map_err(|(_, e)| fail("share", e.into()))?;
                let still = fs::metadata(&base).is_ok_and(|now| now.ino() == about.ino());
                if still && base.join("lab").is_dir() {
                    break shared;
                }
            }
        }
    };
    if wish.fresh {
        let place = Place::at(&base);
        clear(&place.home()).map_err(|e| fail("clear", e))?;
        let _ = symlink("../listings", place.home().join("target"));
    }
    keeper(&base)?;
    let status = guest::run(&[], wish, &Place::at(&base), Where::Plain, &wish.name)?;
    drop(shared);
    Ok(status)
}

fn furnish(base: &Path, binaries: &Path) -> Result<(), String> {
    let place = Place::at(base);
    place.make()?;
    let listings = place.listings();
    fs::remove_dir(&listings)
        .and_then(|()| symlink(binaries, &listings))
        .map_err(|e| format!("cannot make {}: {e}", listings.display()))?;
    dress::startup(&place, Where::Plain)
}

fn clear(dir: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path: PathBuf = entry?.path();
        match path.symlink_metadata()?.is_dir() {
            true => fs::remove_dir_all(path)?,
            false => fs::remove_file(path)?,
        }
    }
    Ok(())
}

/// Starts a process that outlives this one until it has the directory alone,
/// and removes it then.
fn keeper(base: &Path) -> Result<(), String> {
    let fail = |e: nix::errno::Errno| format!("cannot start a process: {}", e.desc());
    // SAFETY: this program has one thread; no handler is installed.
    unsafe { signal(Signal::SIGCHLD, SigHandler::SigDfl) }.map_err(fail)?;
    // SAFETY: as above.
    if let ForkResult::Child = unsafe { fork() }.map_err(fail)? {
        let _ = setsid();
        let _ = std::env::set_current_dir("/");
        // SAFETY: nothing here uses what this process inherited.
        unsafe { nix::libc::close_range(0, u32::MAX, 0) };
        if let Ok(dir) = File::open(base)
            && let Ok(_alone) = Flock::lock(dir, FlockArg::LockExclusive)
        {
            let _ = fs::remove_dir_all(base);
        }
        exit(0);
    }
    Ok(())
}
