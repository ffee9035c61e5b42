//! Looks at every record without changing anything, and goes on behind damage as far as it can.

use std::path::Path;

use crate::model::fault::{Fault, Remedy};
use crate::store::journal::Visit;
use crate::store::journal::record::GENESIS;
use crate::store::journal::scan::{self, Bad, Found, Scan, Start};
use crate::store::journal::segment::{self, Opening};
use crate::store::seal::MasterKey;

/// Something that is wrong with the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) struct Problem {
    /// The first and the last record that it concerns; none when no record's number is known.
    pub(in crate::store) records: Option<(u64, u64)>,
    /// One sentence.
    pub(in crate::store) what: String,
}

/// Hands over every intact record and names each problem. An unfinished last record is none: a crash or a running daemon
/// leaves it.
pub(in crate::store) fn check(folder: &Path, key: &MasterKey, visit: &mut Visit<'_>) -> Result<Vec<Problem>, Fault> {
    let paths = segment::list(folder)?;
    let mut check = Check {
        problems: Vec::new(),
        visit,
        expected: Some((1, GENESIS)),
    };
    for (place, path) in paths.iter().enumerate() {
        match segment::open(path, key) {
            Ok(opening) => check.segment(path, &opening, place.saturating_add(1) == paths.len())?,
            Err(fault) if fault.remedy == Remedy::Stop => {
                let first = check.expected.map(|(first, _)| first);
                let next = paths
                    .get(place.saturating_add(1))
                    .and_then(|next| segment::first_of(next));
                let last = next.map_or(first, |next| next.checked_sub(1));
                check.problems.push(Problem {
                    records: first.zip(last),
                    what: fault.to_string(),
                });
                check.expected = None;
            }
            Err(fault) => return Err(fault),
        }
    }
    Ok(check.problems)
}

struct Check<'a, 'v> {
    problems: Vec<Problem>,
    visit: &'a mut Visit<'v>,
    /// The next record's number and the chain before it; none behind damage.
    expected: Option<(u64, [u8; 32])>,
}

impl Check<'_, '_> {
    fn segment(&mut self, path: &Path, opening: &Opening, is_last: bool) -> Result<(), Fault> {
        if let Some((first, chain)) = self.expected
            && (first, chain) != (opening.first, opening.before)
        {
            let why = "the segment does not follow the one before it";
            let last = opening.first.saturating_sub(1).max(first);
            self.damaged(
                path,
                Bad {
                    at: 0,
                    sequence: first,
                    why,
                },
                last,
            );
        }
        let mut start = Start {
            at: u64::try_from(segment::HEADER).unwrap_or_default(),
            sequence: opening.first,
            chain: Some(opening.before),
        };
        self.expected = Some((opening.first, opening.before));
        while let Some(bad) = self.stretch(path, opening, start)? {
            if is_last && scan::is_torn(path, bad)? {
                return Ok(());
            }
            // An intact record behind the damage is as good as ever: the chain says so for those that follow it.
            let Some((at, header)) = scan::next_record(path, bad)? else {
                self.damaged(path, bad, bad.sequence);
                self.expected = None;
                return Ok(());
            };
            self.damaged(path, bad, header.sequence.saturating_sub(1).max(bad.sequence));
            start = Start {
                at,
                sequence: header.sequence,
                chain: None,
            };
        }
        Ok(())
    }

    /// Looks at records up to the end, or to the first place that holds none.
    fn stretch(&mut self, path: &Path, opening: &Opening, start: Start) -> Result<Option<Bad>, Fault> {
        let mut scan = Scan::open(path, start, None)?;
        loop {
            match scan.next()? {
                Found::End => return Ok(None),
                Found::Bad(bad) => return Ok(Some(bad)),
                Found::Record { header, body, at } => {
                    self.expected = Some((header.sequence.saturating_add(1), header.chain()));
                    let sequence = header.sequence;
                    if let Some(payload) = header.open(&opening.keys, body) {
                        (self.visit)(sequence, payload)?;
                    } else {
                        let why = "its payload was altered";
                        self.damaged(path, Bad { at, sequence, why }, sequence);
                    }
                }
            }
        }
    }

    fn damaged(&mut self, path: &Path, bad: Bad, last: u64) {
        self.problems.push(Problem {
            records: Some((bad.sequence, last)),
            what: scan::damage(path, bad).to_string(),
        });
    }
}
