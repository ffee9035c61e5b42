//! Walks the records of one segment and tells a torn tail from damage.

use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use crate::model::fault::Fault;
use crate::store::files;
use crate::store::journal::record::{self, Header};

/// A disk writes sectors whole; what a power cut loses of them comes back as zeros.
const SECTOR: u64 = 512;
/// Shorter runs of zeros occur in intact headers.
const SHORTEST_HOLE: usize = 16;

/// What stands at the reader's place.
#[derive(Debug)]
pub(super) enum Found {
    /// A whole record whose header fits into the chain. The body has not been opened.
    Record {
        /// Its header.
        header: Header,
        /// Its sealed body.
        body: Vec<u8>,
        /// The byte at which it starts.
        at: u64,
    },
    /// The segment ends here.
    End,
    /// No record stands here, although there are bytes.
    Bad(Bad),
}

/// A place where a record should stand and does not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bad {
    /// The byte at which it should start.
    pub(super) at: u64,
    /// The number it should have.
    pub(super) sequence: u64,
    /// What is wrong, in words.
    pub(super) why: &'static str,
}

/// Reads one segment from front to end.
#[derive(Debug)]
pub(super) struct Scan {
    file: BufReader<File>,
    path: PathBuf,
    at: u64,
    size: u64,
    next: u64,
    chain: Option<[u8; 32]>,
}

/// Where a [`Scan`] starts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    /// The byte at which the first record starts.
    pub(super) at: u64,
    /// Its number.
    pub(super) sequence: u64,
    /// The chain before it; none when it is not known and to be taken from the record.
    pub(super) chain: Option<[u8; 32]>,
}

impl Scan {
    /// Opens a segment for reading up to `size` bytes, or to the end of the file.
    pub(super) fn open(path: &Path, start: Start, size: Option<u64>) -> Result<Self, Fault> {
        let trouble = |error| files::trouble("read", path, error);
        let mut file = File::open(path).map_err(trouble)?;
        let size = match size {
            Some(size) => size,
            None => file.metadata().map_err(trouble)?.len(),
        };
        file.seek(SeekFrom::Start(start.at)).map_err(trouble)?;
        Ok(Self {
            file: BufReader::with_capacity(256 * 1024, file),
            path: path.to_owned(),
            at: start.at,
            size,
            next: start.sequence,
            chain: start.chain,
        })
    }

    /// The next record.
    pub(super) fn next(&mut self) -> Result<Found, Fault> {
        let at = self.at;
        let left = self.size.saturating_sub(at);
        if left == 0 {
            return Ok(Found::End);
        }
        let sequence = self.next;
        let bad = |why| Ok(Found::Bad(Bad { at, sequence, why }));
        if left < bytes(record::HEADER) {
            return bad("it ends inside a record's head");
        }
        let mut head = [0; record::HEADER];
        self.fill(&mut head)?;
        let Some(header) = Header::parse(&head) else {
            return bad("the record's head was altered");
        };
        if header.sequence != self.next {
            return bad("the record has another number");
        }
        if self.chain.is_some_and(|chain| chain != header.before) {
            return bad("the record does not follow the one before it");
        }
        if left.saturating_sub(bytes(record::HEADER)) < bytes(header.length) {
            return bad("it ends inside a record");
        }
        let mut body = vec![0; header.length];
        self.fill(&mut body)?;
        self.at = at
            .saturating_add(bytes(record::HEADER))
            .saturating_add(bytes(header.length));
        self.next = self.next.saturating_add(1);
        self.chain = Some(header.chain());
        Ok(Found::Record { header, body, at })
    }

    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), Fault> {
        self.file
            .read_exact(buffer)
            .map_err(|error| files::trouble("read", &self.path, error))
    }
}

/// Whether what stands at `at` is the unfinished last record of a crash, which was never reported durable: the file
/// ends inside it, or whole sectors of it were never written; and no intact head follows.
///
/// A flipped bit leaves neither trace, so a damaged durable record is never mistaken for a torn one.
pub(super) fn is_torn(path: &Path, at: u64) -> Result<bool, Fault> {
    let trouble = |error| files::trouble("read", path, error);
    let mut file = File::open(path).map_err(trouble)?;
    file.seek(SeekFrom::Start(at)).map_err(trouble)?;
    let mut rest = Vec::new();
    file.take(bytes(record::LONGEST).saturating_mul(4))
        .read_to_end(&mut rest)
        .map_err(trouble)?;
    let Some((head, body)) = rest.split_first_chunk::<{ record::HEADER }>() else {
        return Ok(true);
    };
    match Header::parse(head) {
        Some(header) if body.len() < header.length => Ok(true),
        Some(header) => {
            let end = record::HEADER.saturating_add(header.length);
            let (own, behind) = rest.split_at_checked(end).unwrap_or((&rest, &[]));
            Ok(has_hole(own, at) && !holds_record(behind))
        }
        None => Ok(has_hole(head, at) && !holds_record(body)),
    }
}

/// Whether a stretch between two sector borders is all zeros.
fn has_hole(bytes: &[u8], at: u64) -> bool {
    let into_sector = at.checked_rem(SECTOR).unwrap_or_default();
    let first = usize::try_from(SECTOR.saturating_sub(into_sector)).unwrap_or(bytes.len());
    let (head, rest) = bytes.split_at_checked(first).unwrap_or((bytes, &[]));
    let sector = usize::try_from(SECTOR).unwrap_or(usize::MAX);
    std::iter::once(head)
        .chain(rest.chunks(sector))
        .any(|piece| piece.len() >= SHORTEST_HOLE && piece.iter().all(|byte| *byte == 0))
}

/// Whether an intact record head stands anywhere in these bytes.
fn holds_record(bytes: &[u8]) -> bool {
    bytes
        .array_windows::<{ record::HEADER }>()
        .any(|window| window.first() == Some(&b'V') && Header::parse(window).is_some())
}

/// The sentence for a damaged record.
pub(super) fn damage(path: &Path, bad: Bad) -> Fault {
    Fault::stop(format!(
        "journal record {} in {} at byte {} is damaged: {}; nothing was changed: run `vorfalld store verify`, then \
         bring the file back from a backup",
        bad.sequence,
        path.display(),
        bad.at,
        bad.why
    ))
}

fn bytes(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
