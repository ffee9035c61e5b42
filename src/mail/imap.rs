//! To come: imap.
