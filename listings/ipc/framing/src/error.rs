use std::{error, fmt, io, result};

/// What framing gives, or what is wrong with the frame.
pub type Result<T> = result::Result<T, FrameError>;

// ANCHOR: error
/// What is wrong with a frame. Lengths and limits are in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameError {
    /// A frame of `length` was announced, or is to be sent.
    TooLong { length: usize, limit: usize },
    /// A line is longer than `limit`, nobody knows by how much.
    NoEnd { limit: usize },
    /// The stream ended in the middle of a frame, of which `got` had come.
    Cut { got: usize },
    /// This line cannot be sent: its byte `at` would be taken for its end.
    EndInside { at: usize },
}
// ANCHOR_END: error

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::TooLong { length, limit } => {
                write!(f, "a frame of {length} bytes, the limit is {limit}")
            }
            Self::NoEnd { limit } => write!(f, "no line end in {limit} bytes"),
            Self::Cut { got } => {
                write!(f, "the stream ended {got} bytes into a frame")
            }
            Self::EndInside { at } => {
                write!(f, "byte {at} of the line would end it")
            }
        }
    }
}

impl error::Error for FrameError {}

impl From<FrameError> for io::Error {
    fn from(error: FrameError) -> Self {
        let kind = match error {
            FrameError::TooLong { .. } | FrameError::NoEnd { .. } => {
                io::ErrorKind::InvalidData
            }
            FrameError::Cut { .. } => io::ErrorKind::UnexpectedEof,
            FrameError::EndInside { .. } => io::ErrorKind::InvalidInput,
        };
        io::Error::new(kind, error)
    }
}
