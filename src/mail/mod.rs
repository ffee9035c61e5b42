//! The outside doors: mail comes in over IMAP and Maildirs, and leaves over SMTP and Maildirs.

pub mod compose;
pub mod imap;
pub mod maildir;
pub mod oauth;
pub mod smtp;

mod bearer;
mod line;
mod tls;

pub use tls::certificate_ends;

/// How much of a mail too large to download is read: enough for any honest header.
const HEAD: usize = 64 * 1024;

/// What a door got hold of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The mail, byte for byte.
    Whole(Vec<u8>),
    /// Larger than allowed: never downloaded.
    TooLarge {
        /// Its header section, cut off after 64 KiB.
        head: Vec<u8>,
        /// Its size in bytes as the server tells it, or at least so much.
        size: u64,
    },
    /// It is there, but the server cannot hand it over; the reason, for a person.
    Unreadable(String),
}

/// Where a mail goes once it is committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Filing {
    /// Handled.
    Done,
    /// Could not be read: flagged, and put where a person looks.
    Quarantine,
}

/// The header section of a mail, its closing blank line included, cut off after [`HEAD`] bytes.
fn head_of(mail: &[u8]) -> Vec<u8> {
    let mut after_newline = true;
    let mut end = mail.len().min(HEAD);
    for (index, byte) in mail.iter().take(HEAD).enumerate() {
        match byte {
            b'\n' if after_newline => {
                end = index.saturating_add(1);
                break;
            }
            b'\n' => after_newline = true,
            b'\r' => {}
            _ => after_newline = false,
        }
    }
    mail.iter().take(end).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_ends_with_the_first_blank_line_however_lines_end() {
        assert_eq!(head_of(b"A: b\r\n\r\nbody"), b"A: b\r\n\r\n");
        assert_eq!(head_of(b"A: b\n\nbody"), b"A: b\n\n");
        assert_eq!(head_of(b"A: b"), b"A: b");
        assert_eq!(head_of(&vec![b'x'; 100_000]).len(), HEAD);
    }
}
