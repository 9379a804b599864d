//! DNS by hand: names, messages, which answer is believed, and a resolver.

pub mod bad;
pub mod check;
pub mod data;
pub mod fields;
pub mod lies;
pub mod message;
pub mod name;
pub mod odds;
pub mod parts;
pub mod query;
pub mod resolver;
pub mod site;
pub mod spelling;
pub mod transport;
pub mod zone;
