//! The segments of an open journal: the last one is checked at start, the others by their heads when something in them is
//! asked for; found by sequence number, rewritten when something is erased.
//!
//! The start must not take longer each year. What rots in an old segment is found by `vorfalld store verify`, or when it
//! is read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::model::fault::Fault;
use crate::store::files;
use crate::store::journal::record::{GENESIS, Header, Keys};
use crate::store::journal::scan::{self, Bad, Found, Scan, Start};
use crate::store::journal::{Payload, segment};
use crate::store::seal::MasterKey;

/// A segment.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    /// The file.
    pub(super) path: PathBuf,
    /// Its first record's number.
    pub(super) first: u64,
    /// The chain up to the record before.
    pub(super) before: [u8; 32],
    /// Its keys.
    pub(super) keys: Arc<Keys>,
    /// The byte at which each record starts, once somebody asked; a segment is shorter than 4 GiB.
    pub(super) starts: Option<Vec<u32>>,
}

impl Segment {
    /// The byte at which a record starts; none when it is not in this segment.
    pub(super) fn start_of(&self, sequence: u64) -> Option<u64> {
        let place = usize::try_from(sequence.checked_sub(self.first)?).ok()?;
        self.starts.as_ref()?.get(place).copied().map(u64::from)
    }

    /// Finds out where each record starts. `next` is the segment behind this one: the chain must lead to it.
    pub(super) fn learn(&mut self, next: (u64, [u8; 32])) -> Result<(), Fault> {
        let start = Start {
            at: u64::try_from(segment::HEADER).unwrap_or_default(),
            sequence: self.first,
            chain: Some(self.before),
        };
        let mut scan = Scan::heads(&self.path, start)?;
        let mut starts = Vec::new();
        let mut end = (self.first, self.before);
        loop {
            match scan.next()? {
                Found::End if end == next => break,
                Found::End => {
                    let why = "the segment behind it does not follow it";
                    let (at, sequence) = (0, end.0);
                    return Err(scan::damage(&self.path, Bad { at, sequence, why }));
                }
                Found::Bad(bad) => return Err(scan::damage(&self.path, bad)),
                Found::Record { header, at, .. } => {
                    starts.push(u32::try_from(at).map_err(|_| too_long(&self.path))?);
                    end = (header.sequence.saturating_add(1), header.chain());
                }
            }
        }
        self.starts = Some(starts);
        Ok(())
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
    /// Looks at all segments; gives what they hold, and where the last one ends in what a power cut left.
    pub(super) fn survey(paths: &[PathBuf], key: &MasterKey) -> Result<(Self, Option<Bad>), Fault> {
        let mut walk = Self::default();
        let bad = walk.over(paths, key)?;
        if let (Some(bad), Some(last)) = (bad, paths.last())
            && !scan::is_torn(last, bad)?
        {
            return Err(scan::damage(last, bad));
        }
        Ok((walk, bad))
    }

    /// Looks at the head of one more segment, which must follow those before it.
    fn head(&mut self, path: &Path, key: &MasterKey) -> Result<(), Fault> {
        let opening = segment::open(path, key)?;
        let before = self.segments.last();
        let follows = match before {
            Some(before) => opening.previous == before.first && opening.first > before.first,
            None => (opening.first, opening.previous, opening.before) == (1, 0, GENESIS),
        };
        if !follows {
            let sequence = before.map_or(1, |before| before.first);
            let why = "the segment does not follow the one before it";
            return Err(scan::damage(path, Bad { at: 0, sequence, why }));
        }
        self.sequence = opening.first.saturating_sub(1);
        self.chain = opening.before;
        self.segments.push(Segment {
            path: path.to_owned(),
            first: opening.first,
            before: opening.before,
            keys: Arc::new(opening.keys),
            starts: None,
        });
        Ok(())
    }

    /// Looks at the heads of all segments and at every record of the last one; gives the first place there that holds no
    /// record.
    pub(super) fn over(&mut self, paths: &[PathBuf], key: &MasterKey) -> Result<Option<Bad>, Fault> {
        for path in paths {
            self.head(path, key)?;
        }
        let Some(segment) = self.segments.last_mut() else {
            return Ok(None);
        };
        let start = Start {
            at: u64::try_from(segment::HEADER).unwrap_or_default(),
            sequence: segment.first,
            chain: Some(segment.before),
        };
        let mut scan = Scan::open(&segment.path, start, None)?;
        let starts = segment.starts.insert(Vec::new());
        loop {
            match scan.next()? {
                Found::End => return Ok(None),
                Found::Bad(bad) => return Ok(Some(bad)),
                Found::Record { header, body, at } => {
                    let Some(_) = header.open(&segment.keys, body) else {
                        return Ok(Some(altered(&header, at)));
                    };
                    starts.push(u32::try_from(at).map_err(|_| too_long(&segment.path))?);
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
pub(super) fn erase_in(segment: &Segment, sequences: &BTreeSet<u64>, size: Option<u64>) -> Result<(), Fault> {
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
