//! How far the journal was durable, noted beside it: a journal that ends before that has lost its end to something from
//! outside, where one that ends behind it has only lost what nobody was told of.
//!
//! ```text
//! magic 6 | last durable sequence 8 | check 8
//! ```
//!
//! Written after each sync and never synced itself: after a power cut it may say less than was durable, never more.

use std::fs::File;
use std::io::Read as _;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use crate::model::fault::Fault;
use crate::store::seal::sha256;

const MAGIC: [u8; 6] = *b"VFDURB";
const LENGTH: usize = 22;

/// On what terms a journal is opened.
pub(in crate::store) struct Terms<F> {
    /// A new segment begins when one has grown to this, bytes.
    pub(in crate::store) segment_size: u64,
    /// Asked before anything is changed: the last record that is known to have been durable.
    pub(in crate::store) promised: F,
    /// Where to note how far it is durable.
    pub(in crate::store) mark: Option<PathBuf>,
}

/// The open note. Without room or rights for one the journal works all the same.
#[derive(Debug, Default)]
pub(in crate::store) struct Mark(Option<File>);

impl Mark {
    /// Opens the note, or makes one.
    pub(in crate::store) fn open(path: &Path) -> Self {
        let opened = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(path);
        if let Err(error) = &opened {
            tracing::warn!(%error, file = %path.display(), "how far the journal is durable cannot be noted; look at the file system");
        }
        Self(opened.ok())
    }

    /// Notes that everything up to this record is durable.
    pub(super) fn note(&self, sequence: u64) {
        let Some(file) = &self.0 else { return };
        if let Err(error) = file.write_all_at(&bytes(sequence), 0) {
            tracing::debug!(%error, "how far the journal is durable could not be noted");
        }
    }
}

/// The last record that was noted as durable; 0 when nothing that can be read was noted.
pub(in crate::store) fn noted(path: &Path) -> u64 {
    let mut found = Vec::new();
    let read = File::open(path).and_then(|file| file.take(64).read_to_end(&mut found));
    let number = found.get(MAGIC.len()..).and_then(<[u8]>::first_chunk);
    match (read, number) {
        (Ok(_), Some(number)) => {
            let sequence = u64::from_be_bytes(*number);
            if found == bytes(sequence) { sequence } else { 0 }
        }
        _ => 0,
    }
}

fn bytes(sequence: u64) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(LENGTH);
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&sequence.to_be_bytes());
    let check = sha256(&[&bytes]);
    bytes.extend(check.iter().take(8));
    bytes
}

/// The sentence for a journal whose end is gone.
pub(in crate::store) fn lost(end: u64, durable: u64) -> Fault {
    Fault::stop(format!(
        "the journal ends at record {end}, but record {durable} was stored durably: the end of the journal is lost, and \
         nothing was changed; see what it spoke of with `vorfalld store verify`, then restore it from a backup, or \
         accept the loss with `vorfalld store rebuild`"
    ))
}
