//! What is kept: the journal is the truth, the index finds things, evidence keeps the raw mails. All of it sealed.

pub mod erase;
pub mod evidence;
pub mod index;
pub mod journal;
pub mod outbox;
pub mod seal;
