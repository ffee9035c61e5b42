//! Which incidents damaged journal records spoke of: the index remembers what the journal cannot say any more.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::model::ids::IncidentId;
use crate::store::index::disk::Disk;
use crate::store::index::keys::{Family, Key, last_incident, last_number};
use crate::store::index::range::Range;
use crate::store::seal::MasterKey;

/// The incidents of each of these records, as far as a copy of the index tells; the original is the daemon's.
pub(in crate::store) fn spoken_of(
    folder: &Path,
    key: &MasterKey,
    records: &BTreeSet<u64>,
) -> BTreeMap<u64, BTreeSet<IncidentId>> {
    let mut found: BTreeMap<u64, BTreeSet<IncidentId>> = BTreeMap::new();
    let Some((_copy, disk)) = copied(folder, key) else {
        return found;
    };
    let (from, to) = Range::below(Key::of(Family::History)).bounds();
    for key in disk.keys(&from, &to, false).map_while(Result::ok) {
        let Some(sequence) = last_number(&key).filter(|sequence| records.contains(sequence)) else {
            continue;
        };
        let incident = key.split_last_chunk::<8>().and_then(|(rest, _)| last_incident(rest));
        found.entry(sequence).or_default().extend(incident);
    }
    found
}

/// The last journal record that a copy of the index knows to have been durable; 0 when it cannot be asked.
pub(in crate::store) fn durable_of(folder: &Path, key: &MasterKey) -> u64 {
    if !folder.is_dir() {
        return 0;
    }
    copied(folder, key).map_or(0, |(_copy, disk)| disk.summary().durable)
}

fn copied(folder: &Path, key: &MasterKey) -> Option<(tempfile::TempDir, Disk)> {
    let copy = tempfile::tempdir().ok()?;
    let to = copy.path().join("index");
    copy_all(folder, &to).ok()?;
    let disk = Disk::open(&to, key)?;
    Some((copy, disk))
}

/// sled keeps files in its folder and large values in one folder below.
fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_file() {
            std::fs::copy(source, target)?;
        } else if to.file_name().is_some_and(|name| name == "index") {
            copy_all(&source, &target)?;
        }
    }
    Ok(())
}
