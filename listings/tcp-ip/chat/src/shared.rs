//! Who shares a channel with whom.

use std::sync::Arc;

use crate::hall::State;
use crate::later::{Crowd, Later};
use crate::message::Text;

impl State {
    /// To all who share a channel with a member, once, and not to itself.
    pub fn tell_friends(&mut self, id: u64, line: &Text) {
        let member = self.members.get(&id);
        let joined = member.into_iter().flat_map(|it| &it.channels);
        let shared = joined.filter_map(|it| self.channels.get(it));
        let all = shared.flat_map(|it| it.members.iter());
        let all = all.map(|it| (*it.0, Arc::clone(it.1)));
        let all = Crowd::new(all.collect());
        self.later.push(Later::All(all, Arc::clone(line), Some(id)));
    }

    /// Takes a member out of a channel. An empty channel is no more.
    pub fn part(&mut self, id: u64, channel: &[u8]) {
        if let Some(member) = self.members.get_mut(&id) {
            member.channels.remove(channel);
        }
        if let Some(it) = self.channels.get_mut(channel) {
            Arc::make_mut(&mut it.members).remove(&id);
            if it.members.is_empty() {
                self.channels.remove(channel);
            }
        }
    }
}
