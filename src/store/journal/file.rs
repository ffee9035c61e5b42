//! The journal in files: appends, group commits, rotation, erasure.

mod tail;

use std::collections::BTreeSet;
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::model::fault::Fault;
use crate::store::files;
use crate::store::journal::durable::{self, Mark, Terms};
use crate::store::journal::record::{self, GENESIS, Spot};
use crate::store::journal::scan::{self, Found, Scan, Start};
use crate::store::journal::segment::Border;
use crate::store::journal::walk::{Segment, Walk, erase_in, open_body};
use crate::store::journal::{Journal, Payload, Visit, segment};
use crate::store::seal::MasterKey;
use tail::{Flush, Tail, lock};

/// A new segment begins when one has grown to this, bytes.
pub(in crate::store) const SEGMENT: u64 = 64 * 1024 * 1024;

/// The journal of one process, in a folder of segments.
#[derive(Debug)]
pub struct FileJournal {
    folder: PathBuf,
    key: MasterKey,
    segment_size: u64,
    mark: Mark,
    tail: Mutex<Tail>,
    flush: Mutex<Flush>,
    flushed: Condvar,
}

impl FileJournal {
    /// Opens the journal in this folder, or begins one. Every record of the last segment is checked; an unfinished last one
    /// is cut off. Of older segments only the heads are looked at, see [`walk`](super::walk).
    pub fn open(folder: &Path, key: &MasterKey) -> Result<Self, Fault> {
        let terms = Terms {
            segment_size: SEGMENT,
            promised: || 0,
            mark: None,
        };
        Self::open_with(folder, key, terms)
    }

    /// The same on other terms. A journal that ends before what is known to have been durable is refused as it is.
    pub(in crate::store) fn open_with(
        folder: &Path,
        key: &MasterKey,
        terms: Terms<impl FnOnce() -> u64>,
    ) -> Result<Self, Fault> {
        files::folder(folder)?;
        let (mut walk, torn) = Walk::survey(&segment::list(folder)?, key)?;
        // Before anything is cut off: what somebody was told of is not the rest of a crash.
        let promised = (terms.promised)();
        if walk.sequence < promised {
            return Err(durable::lost(walk.sequence, promised));
        }
        if walk.segments.is_empty() {
            let border = Border {
                first: 1,
                previous: 0,
                before: GENESIS,
            };
            walk.over(&[segment::begin(folder, key, border)?], key)?;
        }
        let last = walk
            .segments
            .last()
            .map_or_else(PathBuf::new, |segment| segment.path.clone());
        if let Some(bad) = torn {
            tracing::warn!(
                segment = %last.display(),
                record = bad.sequence,
                "cut off an unfinished journal record that a crash left; it was never reported as stored"
            );
            cut(&last, bad.at)?;
        }
        let file = open_for_writing(&last)?;
        let length = file
            .metadata()
            .map_err(|error| files::trouble("read", &last, error))?
            .len();
        // A crash of the process alone leaves records that were read just now and may not be on the disk.
        file.sync_all().map_err(|error| files::unsynced(&last, error))?;
        files::sync_folder(folder)?;
        let mark = terms.mark.as_deref().map(Mark::open).unwrap_or_default();
        mark.note(walk.sequence);
        Ok(Self {
            folder: folder.to_owned(),
            key: key.clone(),
            segment_size: terms.segment_size,
            mark,
            tail: Mutex::new(Tail {
                file: Arc::new(file),
                length,
                sequence: walk.sequence,
                chain: walk.chain,
                segments: walk.segments,
            }),
            flush: Mutex::new(Flush {
                durable: walk.sequence,
                ..Flush::default()
            }),
            flushed: Condvar::new(),
        })
    }

    /// How many syncs the disk was asked for since opening.
    pub fn syncs(&self) -> u64 {
        lock(&self.flush).syncs
    }

    /// Stands another file in for the segment being written, and gives the old one back.
    #[cfg(test)]
    pub(super) fn swap_file(&self, file: File) -> File {
        let old = std::mem::replace(&mut lock(&self.tail).file, Arc::new(file));
        Arc::into_inner(old).unwrap()
    }

    fn rotate(&self, tail: &mut Tail) -> Result<(), Fault> {
        let synced = tail.file.sync_data();
        if self.settle(synced, tail.sequence).is_err() {
            return Err(self.give_up(tail));
        }
        let first = tail.sequence.saturating_add(1);
        let border = Border {
            first,
            previous: tail.segments.last().map_or(0, |segment| segment.first),
            before: tail.chain,
        };
        let path = segment::begin(&self.folder, &self.key, border)?;
        let opening = segment::open(&path, &self.key)?;
        tail.file = Arc::new(open_for_writing(&path)?);
        tail.length = u64::try_from(segment::HEADER).unwrap_or_default();
        tail.segments.push(Segment {
            path,
            first,
            before: opening.before,
            keys: Arc::new(opening.keys),
            starts: Some(Vec::new()),
        });
        Ok(())
    }

    /// Notes a sync's outcome and wakes everybody who waited for it.
    fn settle(&self, outcome: std::io::Result<()>, sequence: u64) -> std::io::Result<()> {
        let mut flush = lock(&self.flush);
        flush.syncs = flush.syncs.saturating_add(1);
        match &outcome {
            Ok(()) if flush.durable < sequence => {
                flush.durable = sequence;
                self.mark.note(sequence);
            }
            Ok(()) => {}
            Err(_) => flush.broken = true,
        }
        drop(flush);
        self.flushed.notify_all();
        outcome
    }

    /// After a failed sync the kernel forgets which pages are dirty: a second one would report success for records that
    /// are not on the disk. So nothing more is taken, and what was never reported durable is cut off.
    fn give_up(&self, tail: &Tail) -> Fault {
        let durable = {
            let mut flush = lock(&self.flush);
            flush.broken = true;
            flush.durable
        };
        let undone = durable.saturating_add(1);
        if let Some(start) = tail.segments.last().and_then(|segment| segment.start_of(undone)) {
            let _ = tail.file.set_len(start);
        }
        broken()
    }

    fn refuse_when_broken(&self) -> Result<(), Fault> {
        if lock(&self.flush).broken {
            Err(broken())
        } else {
            Ok(())
        }
    }
}

impl Journal for FileJournal {
    fn tail(&self) -> u64 {
        lock(&self.tail).sequence
    }

    fn durable(&self) -> u64 {
        lock(&self.flush).durable
    }

    fn append(&self, expected_tail: u64, payload: &[u8]) -> Result<u64, Fault> {
        let mut tail = lock(&self.tail);
        self.refuse_when_broken()?;
        if tail.sequence != expected_tail {
            return Err(Fault::retry(format!(
                "the journal has moved on from record {expected_tail} to {}; read again and decide anew",
                tail.sequence
            )));
        }
        if tail.length >= self.segment_size {
            self.rotate(&mut tail)?;
        }
        let Some(segment) = tail.segments.last() else {
            return Err(broken());
        };
        let (path, keys) = (segment.path.clone(), Arc::clone(&segment.keys));
        let sequence = tail.sequence.saturating_add(1);
        let spot = Spot {
            at: tail.length,
            sequence,
            settled: lock(&self.flush).durable,
            before: tail.chain,
        };
        let (header, bytes) = record::write(&keys, spot, payload)?;
        if let Err(error) = tail.file.write_all_at(&bytes, tail.length) {
            if tail.file.set_len(tail.length).is_err() {
                return Err(self.give_up(&tail).because(error));
            }
            return Err(files::trouble("write", &path, error));
        }
        let start = u32::try_from(tail.length).map_err(|_| broken())?;
        if let Some(starts) = tail.segments.last_mut().and_then(|segment| segment.starts.as_mut()) {
            starts.push(start);
        }
        tail.length = tail
            .length
            .saturating_add(u64::try_from(bytes.len()).unwrap_or_default());
        tail.sequence = sequence;
        tail.chain = header.chain();
        Ok(sequence)
    }

    fn sync(&self, up_to: u64) -> Result<(), Fault> {
        let mut flush = lock(&self.flush);
        loop {
            if flush.broken {
                return Err(broken());
            }
            if flush.durable >= up_to {
                return Ok(());
            }
            if flush.running {
                flush = self.flushed.wait(flush).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            flush.running = true;
            drop(flush);
            let (file, sequence) = {
                let tail = lock(&self.tail);
                (Arc::clone(&tail.file), tail.sequence)
            };
            let synced = file.sync_data();
            lock(&self.flush).running = false;
            if let Err(error) = self.settle(synced, sequence) {
                return Err(self.give_up(&lock(&self.tail)).because(error));
            }
            if sequence < up_to {
                return Err(Fault::refuse(format!(
                    "journal record {up_to} does not exist yet and cannot be synced"
                )));
            }
            flush = lock(&self.flush);
        }
    }

    fn read(&self, from: u64, visit: &mut Visit<'_>) -> Result<(), Fault> {
        let (segments, length, end) = {
            let mut tail = lock(&self.tail);
            let place = tail.place_of(from);
            tail.learn(place..)?;
            (
                tail.segments.get(place..).unwrap_or_default().to_vec(),
                tail.length,
                tail.sequence,
            )
        };
        let last = segments.last().map_or(0, |segment| segment.first);
        for segment in segments {
            let sequence = from.max(segment.first);
            let Some(at) = segment.start_of(sequence).filter(|_| sequence <= end) else {
                continue;
            };
            let start = Start {
                at,
                sequence,
                chain: None,
            };
            let size = (segment.first == last).then_some(length);
            let mut scan = Scan::open(&segment.path, start, size)?;
            loop {
                match scan.next()? {
                    Found::End => break,
                    Found::Bad(bad) => return Err(scan::damage(&segment.path, bad)),
                    Found::Record { header, body, at } => {
                        visit(header.sequence, open_body(&segment, &header, body, at)?)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn get(&self, sequence: u64) -> Result<Option<Payload>, Fault> {
        let found = {
            let mut tail = lock(&self.tail);
            let place = tail.place_of(sequence);
            if sequence > tail.sequence {
                return Ok(None);
            }
            tail.learn(place..=place)?;
            tail.segments.get(place).and_then(|segment| {
                let at = segment.start_of(sequence)?;
                let bare = Segment {
                    path: segment.path.clone(),
                    keys: Arc::clone(&segment.keys),
                    starts: None,
                    ..*segment
                };
                Some((bare, at))
            })
        };
        let Some((segment, at)) = found else {
            return Ok(None);
        };
        let start = Start {
            at,
            sequence,
            chain: None,
        };
        match Scan::open(&segment.path, start, None)?.next()? {
            Found::Record { header, body, at } => open_body(&segment, &header, body, at).map(Some),
            Found::Bad(bad) => Err(scan::damage(&segment.path, bad)),
            Found::End => Ok(None),
        }
    }

    fn erase(&self, sequences: &[u64]) -> Result<(), Fault> {
        let mut tail = lock(&self.tail);
        self.refuse_when_broken()?;
        let synced = tail.file.sync_data();
        if self.settle(synced, tail.sequence).is_err() {
            return Err(self.give_up(&tail));
        }
        for sequence in sequences {
            let place = tail.place_of(*sequence);
            tail.learn(place..=place)?;
        }
        let last = tail.segments.last().map_or(0, |segment| segment.first);
        let sequences: BTreeSet<u64> = sequences.iter().copied().collect();
        for segment in &tail.segments {
            let mut here = sequences.range(segment.first..);
            if here
                .next()
                .is_some_and(|sequence| segment.start_of(*sequence).is_some())
            {
                let size = (segment.first == last).then_some(tail.length);
                erase_in(segment, &sequences, size)?;
            }
        }
        if let Some(path) = tail.segments.last().map(|segment| segment.path.clone()) {
            tail.file = Arc::new(open_for_writing(&path)?);
        }
        Ok(())
    }
}

fn open_for_writing(path: &Path) -> Result<File, Fault> {
    File::options()
        .read(true)
        .write(true)
        .open(path)
        .map_err(|error| files::trouble("open", path, error))
}

fn cut(path: &Path, length: u64) -> Result<(), Fault> {
    let file = open_for_writing(path)?;
    file.set_len(length)
        .map_err(|error| files::trouble("shorten", path, error))?;
    file.sync_all().map_err(|error| files::unsynced(path, error))
}

fn broken() -> Fault {
    Fault::stop(
        "the disk failed while the journal was being written; look at the disk, then restart: everything that was \
         reported as stored is still there",
    )
}
