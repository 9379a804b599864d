//! What the servers of this chapter share.

/// The conversation: an echo.
pub mod echo;
/// The name: who may take it, and when.
pub mod name;
