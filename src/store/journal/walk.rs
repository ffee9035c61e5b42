//! The segments of an open journal: checked once at start, found by sequence number, rewritten when something is erased.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::model::fault::Fault;
use crate::store::files;
use crate::store::journal::record::{Header, Keys};
use crate::store::journal::scan::{self, Bad, Found, Scan, Start};
use crate::store::journal::{Payload, segment};
use crate::store::seal::MasterKey;

/// A segment whose records have been checked.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    /// The file.
    pub(super) path: PathBuf,
    /// Its first record's number.
    pub(super) first: u64,
    /// Its keys.
    pub(super) keys: Arc<Keys>,
    /// The byte at which each record starts; a segment is shorter than 4 GiB.
    pub(super) starts: Vec<u32>,
}

impl Segment {
    /// The byte at which a record starts; none when it is not in this segment.
    pub(super) fn start_of(&self, sequence: u64) -> Option<u64> {
        let place = usize::try_from(sequence.checked_sub(self.first)?).ok()?;
        self.starts.get(place).copied().map(u64::from)
    }
}

/// The walk over all segments at start.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// The last record's number.
    pub(super) sequence: u64,
    /// The chain up to it.
    pub(super) chain: [u8; 32],
    /// The segments checked so far.
    pub(super) segments: Vec<Segment>,
}

impl Walk {
    /// Checks one more segment; gives the first place that holds no record.
    pub(super) fn segment(&mut self, path: &Path, key: &MasterKey) -> Result<Option<Bad>, Fault> {
        let opening = segment::open(path, key)?;
        let first = self.sequence.saturating_add(1);
        let at = u64::try_from(segment::HEADER).unwrap_or_default();
        if opening.first != first || opening.before != self.chain {
            let why = "the segment does not follow the one before it";
            return Err(scan::damage(
                path,
                Bad {
                    at: 0,
                    sequence: first,
                    why,
                },
            ));
        }
        self.segments.push(Segment {
            path: path.to_owned(),
            first,
            keys: Arc::new(opening.keys),
            starts: Vec::new(),
        });
        let Some(segment) = self.segments.last_mut() else {
            return Ok(None);
        };
        let chain = Some(self.chain);
        let mut scan = Scan::open(
            path,
            Start {
                at,
                sequence: first,
                chain,
            },
            None,
        )?;
        loop {
            match scan.next()? {
                Found::End => return Ok(None),
                Found::Bad(bad) => return Ok(Some(bad)),
                Found::Record { header, body, at } => {
                    let Some(_) = header.open(&segment.keys, body) else {
                        return Ok(Some(altered(&header, at)));
                    };
                    segment.starts.push(u32::try_from(at).map_err(|_| too_long(path))?);
                    self.sequence = header.sequence;
                    self.chain = header.chain();
                }
            }
        }
    }
}

fn altered(header: &Header, at: u64) -> Bad {
    Bad {
        at,
        sequence: header.sequence,
        why: "its payload was altered",
    }
}

/// The payload of a record of this segment.
pub(super) fn open_body(segment: &Segment, header: &Header, body: Vec<u8>, at: u64) -> Result<Payload, Fault> {
    header
        .open(&segment.keys, body)
        .ok_or_else(|| scan::damage(&segment.path, altered(header, at)))
}

/// Rewrites a segment without the payloads of these records. It is replaced as a whole: a crash leaves the old or the new one.
pub(super) fn erase_in(segment: &Segment, sequences: &[u64], size: Option<u64>) -> Result<(), Fault> {
    let start = Start {
        at: u64::try_from(segment::HEADER).unwrap_or_default(),
        sequence: segment.first,
        chain: None,
    };
    let mut bytes = std::fs::read(&segment.path).map_err(|error| files::trouble("read", &segment.path, error))?;
    let mut scan = Scan::open(&segment.path, start, size)?;
    loop {
        match scan.next()? {
            Found::End => break,
            Found::Bad(bad) => return Err(scan::damage(&segment.path, bad)),
            Found::Record { header, at, .. } if sequences.contains(&header.sequence) => {
                let start = usize::try_from(at).unwrap_or(usize::MAX);
                let record = bytes.iter_mut().skip(start);
                for (to, from) in record.zip(header.erase(&segment.keys)) {
                    *to = from;
                }
            }
            Found::Record { .. } => {}
        }
    }
    files::write_whole(&segment.path, &[&bytes])
}

/// A segment that outgrew its size fourfold was not written by us.
fn too_long(path: &Path) -> Fault {
    Fault::stop(format!(
        "journal segment {} is longer than any that vorfalld writes; bring the file back from a backup",
        path.display()
    ))
}
