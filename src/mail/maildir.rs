//! To come: maildir.
