//! Values only: what the rooms hand to one another. Nothing here reads a clock, a file or a socket.

pub mod address;
pub mod document;
pub mod fault;
pub mod ids;
pub mod incident;
pub mod kind;
pub mod language;
pub mod mail;
pub mod outgoing;
pub mod protection;
pub mod report;
pub mod time;
pub mod tlp;
pub mod transaction;
pub mod verdict;
