//! What operators do with a state folder: make the index anew, copy it away, bring a copy back.

use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;

use crate::model::fault::Fault;
use crate::store::journal::{FileJournal, Journal as _, durable};
use crate::store::seal::MasterKey;
use crate::store::{EVIDENCE, INDEX, JOURNAL, MARK, RESTORING, Store, files, index, take_lock};

/// The file that a finished copy has.
const COMPLETE: &str = "complete";

/// Makes the index anew from the journal and gives the number of journal records. Nobody else may own the folder. A
/// journal that has lost its end is taken as it is.
pub fn rebuild(dir: &Path, key: &MasterKey) -> Result<u64, Fault> {
    {
        let _lock = take_lock(dir)?;
        let records = FileJournal::open(&dir.join(JOURNAL), key)?.tail();
        let noted = durable::noted(&dir.join(MARK));
        if noted > records {
            tracing::warn!(records, noted, "the loss of the journal's end is accepted");
        }
        tracing::info!(records, "making the index anew");
        index::throw_away(&dir.join(INDEX))?;
        files::remove(&dir.join(MARK))?;
    }
    let store = Store::open(dir, key.clone())?;
    let records = store.journal.tail();
    store.close();
    Ok(records)
}

/// Copies journal and evidence into an empty or missing folder, sealed as they are, and gives the number of files. Works
/// beside a running daemon: the copy is the state at some moment during the copying. The key is not part of it.
pub fn backup(dir: &Path, to: &Path) -> Result<u64, Fault> {
    if !dir.join(JOURNAL).is_dir() {
        return Err(Fault::refuse(format!("{} holds no journal to back up", dir.display())));
    }
    refuse_unless_empty(to)?;
    let files = copy(dir, to)?;
    // Written last: without it the copying was broken off.
    files::write_whole(&to.join(COMPLETE), &[format!("{files} files\n").as_bytes()])?;
    Ok(files)
}

/// Brings a copy back into an empty or missing state folder, checks its journal and makes its index; gives the number
/// of journal records. A state that is brought back only in part is refused by [`Store::open`].
pub fn restore(from: &Path, dir: &Path, key: &MasterKey) -> Result<u64, Fault> {
    if !from.join(COMPLETE).is_file() {
        return Err(Fault::refuse(format!(
            "{} is no complete copy of a state (it lacks the file `{COMPLETE}`): name a folder that `vorfalld store \
             backup` finished",
            from.display()
        )));
    }
    refuse_unless_empty(dir)?;
    let staging = dir.join(RESTORING);
    files::folder(&staging)?;
    copy(from, &staging)?;
    for part in [EVIDENCE, JOURNAL] {
        files::rename(&staging.join(part), &dir.join(part))?;
    }
    if staging.join(MARK).is_file() {
        files::rename(&staging.join(MARK), &dir.join(MARK))?;
    }
    files::sync_folder(dir)?;
    std::fs::remove_dir(&staging).map_err(|error| files::trouble("remove", &staging, error))?;
    files::sync_folder(dir)?;
    // A copy that lacks the journal's end is brought back as far as it goes, and says so.
    let store = Store::open(dir, key.clone())?;
    let records = store.journal.tail();
    store.close();
    Ok(records)
}

fn copy(dir: &Path, to: &Path) -> Result<u64, Fault> {
    // Read before the journal: what was durable then is in the copy, or missing from it for good.
    let mark = std::fs::read(dir.join(MARK)).ok();
    // Evidence is stored before the journal speaks of it: in this order every mail of the copied journal is there.
    let mut files = copy_folder(&dir.join(JOURNAL), &to.join(JOURNAL), ".journal")?;
    files::folder(&to.join(EVIDENCE))?;
    for shard in files::names(&dir.join(EVIDENCE))? {
        if shard.len() == 2 {
            let (from, to) = (dir.join(EVIDENCE).join(&shard), to.join(EVIDENCE).join(&shard));
            files = files.saturating_add(copy_folder(&from, &to, "")?);
        }
    }
    files::sync_folder(&to.join(EVIDENCE))?;
    if let Some(mark) = mark {
        files::write_whole(&to.join(MARK), &[&mark])?;
    }
    files::sync_folder(to)?;
    Ok(files)
}

fn refuse_unless_empty(folder: &Path) -> Result<(), Fault> {
    if files::names(folder)?.is_empty() {
        return files::folder(folder);
    }
    Err(Fault::refuse(format!(
        "{} is not empty; name a new folder, so that nothing is overwritten",
        folder.display()
    )))
}

fn copy_folder(from: &Path, to: &Path, ending: &str) -> Result<u64, Fault> {
    files::folder(to)?;
    let mut copied: u64 = 0;
    for name in files::names(from)?.iter().filter(|name| name.ends_with(ending)) {
        let (source, target) = (from.join(name), to.join(name));
        let mut reader = match File::open(&source) {
            Ok(reader) => reader,
            // Erased since the folder was read.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(files::trouble("read", &source, error)),
        };
        let mut writer = files::create(&target)?;
        std::io::copy(&mut reader, &mut writer).map_err(|error| files::trouble("write", &target, error))?;
        writer.sync_data().map_err(|error| files::unsynced(&target, error))?;
        copied = copied.saturating_add(1);
    }
    files::sync_folder(to)?;
    Ok(copied)
}
