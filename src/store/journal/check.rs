//! Looks at every record without changing anything, and goes on behind damage as far as it can.

use std::path::Path;

use crate::model::fault::{Fault, Remedy};
use crate::store::journal::scan::{self, Bad, Found, Scan, Start};
use crate::store::journal::{Visit, segment};
use crate::store::seal::MasterKey;

/// Hands over every intact record and gives one sentence for each problem. An unfinished last record is none: a crash or
/// a running daemon leaves it.
pub(in crate::store) fn check(folder: &Path, key: &MasterKey, visit: &mut Visit<'_>) -> Result<Vec<String>, Fault> {
    let paths = segment::list(folder)?;
    let mut problems = Vec::new();
    let mut expected = Some((1, [0; 32]));
    for (place, path) in paths.iter().enumerate() {
        let is_last = place.saturating_add(1) == paths.len();
        let opening = match segment::open(path, key) {
            Ok(opening) => opening,
            Err(fault) if fault.remedy == Remedy::Stop => {
                problems.push(fault.to_string());
                expected = None;
                continue;
            }
            Err(fault) => return Err(fault),
        };
        if expected.is_some_and(|expected| expected != (opening.first, opening.before)) {
            let why = "the segment does not follow the one before it";
            let (sequence, at) = (opening.first, 0);
            problems.push(scan::damage(path, Bad { at, sequence, why }).to_string());
        }
        let start = Start {
            at: u64::try_from(segment::HEADER).unwrap_or_default(),
            sequence: opening.first,
            chain: Some(opening.before),
        };
        let mut end = (opening.first, opening.before);
        let mut scan = Scan::open(path, start, None)?;
        expected = loop {
            match scan.next()? {
                Found::End => break Some(end),
                Found::Bad(bad) => {
                    if !(is_last && scan::is_torn(path, bad.at)?) {
                        problems.push(scan::damage(path, bad).to_string());
                    }
                    break None;
                }
                Found::Record { header, body, at } => {
                    end = (header.sequence.saturating_add(1), header.chain());
                    if let Some(payload) = header.open(&opening.keys, body) {
                        visit(header.sequence, payload)?;
                    } else {
                        let (sequence, why) = (header.sequence, "its payload was altered");
                        problems.push(scan::damage(path, Bad { at, sequence, why }).to_string());
                    }
                }
            }
        };
    }
    Ok(problems)
}
