//! The outside doors: mail comes in over IMAP and Maildirs, and leaves over SMTP and Maildirs.

pub mod compose;
pub mod imap;
pub mod maildir;
pub mod smtp;
