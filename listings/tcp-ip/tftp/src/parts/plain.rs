//! How large a file is, if it has a size at all.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use crate::link::Failure;

/// A pipe has no size, and a file of /proc says 0 and has more.
pub fn size(
    file: &File,
    refused: fn(io::Error) -> Failure,
) -> Result<u64, Failure> {
    let about = file.metadata().map_err(refused)?;
    let size = about.len();
    if !about.is_file() || file.read_at(&mut [0], size).map_err(refused)? > 0 {
        return Err(Failure::Ours(2, "not a plain file".to_owned()));
    }
    Ok(size)
}
