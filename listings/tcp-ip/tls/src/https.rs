//! HTTP over TLS: our stream is one that the server can serve.

use std::io;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use http::conversation::Conversation;
use rustls::{ConnectionCommon, SideData};

use crate::secure::Secure;

// ANCHOR: conversation
impl<C, S> Conversation for Secure<'_, C>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    S: SideData,
{
    fn limit(&mut self, left: Duration) -> io::Result<()> {
        self.within(left);
        Ok(())
    }

    fn end(&mut self, limit: Duration, most: u64) -> io::Result<()> {
        self.end_within(limit, most)
    }
}
// ANCHOR_END: conversation
