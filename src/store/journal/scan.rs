//! Walks the records of one segment and tells a torn tail from damage.

use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use crate::model::fault::Fault;
use crate::store::files;
use crate::store::journal::record::{self, Header, SECTOR, SHORTEST_PIECE};

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
    heads_only: bool,
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
            heads_only: false,
        })
    }

    /// The same, reading heads and leaving bodies empty.
    pub(super) fn heads(path: &Path, start: Start) -> Result<Self, Fault> {
        let mut scan = Self::open(path, start, None)?;
        let file = File::open(path).map_err(|error| files::trouble("read", path, error))?;
        scan.file = BufReader::with_capacity(4096, file);
        scan.file
            .seek(SeekFrom::Start(start.at))
            .map_err(|error| files::trouble("read", path, error))?;
        scan.heads_only = true;
        Ok(scan)
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
        let body = self.body(header.length)?;
        self.at = at
            .saturating_add(bytes(record::HEADER))
            .saturating_add(bytes(header.length));
        self.next = self.next.saturating_add(1);
        self.chain = Some(header.chain());
        Ok(Found::Record { header, body, at })
    }

    fn body(&mut self, length: usize) -> Result<Vec<u8>, Fault> {
        if self.heads_only {
            let forward = i64::try_from(length).unwrap_or(i64::MAX);
            self.file
                .seek_relative(forward)
                .map_err(|error| files::trouble("read", &self.path, error))?;
            return Ok(Vec::new());
        }
        let mut body = vec![0; length];
        self.fill(&mut body)?;
        Ok(body)
    }

    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), Fault> {
        self.file
            .read_exact(buffer)
            .map_err(|error| files::trouble("read", &self.path, error))
    }
}

/// Whether what stands there is what a power cut left of records that were never reported durable: the file ends inside
/// the first of them, or whole sectors of it were never written; and no intact record behind it says that it was durable.
///
/// Records that were waiting for the same sync may reach the disk in any order, so intact ones may stand behind the hole.
/// A flipped bit leaves neither trace: a damaged durable record is never mistaken for a torn one.
pub(super) fn is_torn(path: &Path, bad: Bad) -> Result<bool, Fault> {
    let trouble = |error| files::trouble("read", path, error);
    let mut file = File::open(path).map_err(trouble)?;
    file.seek(SeekFrom::Start(bad.at)).map_err(trouble)?;
    let mut rest = Vec::new();
    file.take(bytes(record::LONGEST).saturating_mul(4))
        .read_to_end(&mut rest)
        .map_err(trouble)?;
    let Some((head, body)) = rest.split_first_chunk::<{ record::HEADER }>() else {
        return Ok(true);
    };
    let own = match Header::parse(head) {
        Some(header) if body.len() < header.length => return Ok(true),
        Some(header) => record::HEADER.saturating_add(header.length),
        // How long it was is not known: the sectors that its head touches.
        None => {
            let end = bad.at.saturating_add(bytes(record::HEADER)).next_multiple_of(SECTOR);
            usize::try_from(end.saturating_sub(bad.at)).unwrap_or(rest.len())
        }
    };
    let own = rest.get(..own).unwrap_or(&rest);
    Ok(has_hole(own, bad.at) && !is_vouched_for(body, bad.sequence))
}

/// The first intact record head behind a bad place, with the byte at which it starts.
pub(super) fn next_record(path: &Path, bad: Bad) -> Result<Option<(u64, Header)>, Fault> {
    let trouble = |error| files::trouble("read", path, error);
    let from = bad.at.saturating_add(1);
    let mut file = File::open(path).map_err(trouble)?;
    file.seek(SeekFrom::Start(from)).map_err(trouble)?;
    let mut rest = Vec::new();
    file.take(bytes(record::LONGEST).saturating_mul(4))
        .read_to_end(&mut rest)
        .map_err(trouble)?;
    let found = rest
        .array_windows::<{ record::HEADER }>()
        .enumerate()
        .filter(|(_, window)| window.first() == Some(&b'V'))
        .find_map(|(place, window)| Some((place, Header::parse(window)?)));
    Ok(found
        .filter(|(_, header)| header.sequence >= bad.sequence)
        .map(|(place, header)| (from.saturating_add(bytes(place)), header)))
}

/// Whether a stretch between two sector borders is all zeros. What a record has in its first sector begins with letters,
/// what it has in its last one is never short: neither can be zeros by accident.
fn has_hole(bytes: &[u8], at: u64) -> bool {
    let size = |length: u64| usize::try_from(length).unwrap_or(usize::MAX);
    let into_sector = at.checked_rem(SECTOR).unwrap_or_default();
    let first = size(SECTOR.saturating_sub(into_sector));
    let (head, rest) = bytes.split_at_checked(first).unwrap_or((bytes, &[]));
    let is_empty = |piece: &[u8]| piece.iter().all(|byte| *byte == 0);
    is_empty(head)
        || rest
            .chunks(size(SECTOR))
            .any(|piece| piece.len() >= size(SHORTEST_PIECE) && is_empty(piece))
}

/// Whether an intact record in these bytes says that the one with this number was durable before it.
fn is_vouched_for(bytes: &[u8], sequence: u64) -> bool {
    bytes
        .array_windows::<{ record::HEADER }>()
        .filter(|window| window.first() == Some(&b'V'))
        .filter_map(Header::parse)
        .any(|header| header.settled >= sequence)
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
