//! What a server does about a request.

use std::time::Duration;

use crate::link::{Failure, Link};
use crate::packet::{Packet, Setting};
use crate::place::LARGEST;
use crate::serving::{Seat, Server};
use crate::terms::Terms;
use crate::transfer::Task;

/// How long a client may ask again for the last ACK. Those of others wait for
/// five or six seconds before they do.
const STAY: Duration = Duration::from_secs(7);

impl Server {
    pub fn transfer(
        &self,
        link: &mut Link,
        request: &Packet,
        seat: Seat,
    ) -> Result<(), Failure> {
        let Packet::Request {
            write,
            name,
            mode,
            options,
        } = request
        else {
            return Ok(());
        };
        if mode != "octet" {
            let words = "only the mode octet is known here".to_owned();
            return Err(Failure::Ours(4, words));
        }
        let opening = |agreed: Vec<Setting>| match agreed.is_empty() {
            true => Packet::Ack(0),
            false => Packet::Oack(agreed),
        };
        if *write {
            let (terms, agreed) = Terms::answer(options, None);
            if terms.size.is_some_and(|size| size > LARGEST) {
                return Err(Failure::Ours(3, format!("over {LARGEST} bytes")));
            }
            let upload = self.place.create(name)?;
            let (file, opening) = (&upload.file, opening(agreed));
            let task = Task {
                link,
                file,
                terms,
                opening,
                asked: &[],
            };
            // While we stay for the last ACK, the client may ask for more.
            let publish = |size| upload.publish(size).map(|()| drop(seat));
            return task.receive(publish, STAY);
        }
        let (file, size) = self.place.read(name)?;
        let (terms, agreed) = Terms::answer(options, Some(size));
        let first = u64::from(agreed.is_empty());
        let (file, opening) = (&file, opening(agreed));
        Task {
            link,
            file,
            terms,
            opening,
            asked: &[],
        }
        .send(first, size)
    }
}
