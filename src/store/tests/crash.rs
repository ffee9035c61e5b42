//! Crashes, lost and damaged indexes, full disks.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use super::sample::{answers, assert_same, filled, id, key, open, step};
use crate::model::fault::Remedy;
use crate::store::{INDEX, JOURNAL, Store, take_lock};

fn segment(dir: &Path) -> std::path::PathBuf {
    let mut entries = std::fs::read_dir(dir.join(JOURNAL)).unwrap();
    entries.next().unwrap().unwrap().path()
}

#[test]
fn without_its_index_the_store_answers_the_same() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 5);
    let store = open(folder.path());
    let before = answers(&store);
    drop(store);
    std::fs::remove_dir_all(folder.path().join(INDEX)).unwrap();
    let store = open(folder.path());
    assert_same(&answers(&store), &before);
    assert!(before.contains("incident 2026-0005 was opened"));
}

#[test]
fn an_index_full_of_garbage_heals() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 5);
    let before = answers(&open(folder.path()));
    for file in ["db", "conf"] {
        let path = folder.path().join(INDEX).join(file);
        let length = std::fs::metadata(&path).unwrap().len();
        for (from, to) in [(0, length), (length / 3, length / 2), (100, 140)] {
            let mut bytes = std::fs::read(&path).unwrap();
            let (from, to) = (usize::try_from(from).unwrap(), usize::try_from(to).unwrap());
            for (place, byte) in bytes.iter_mut().enumerate().take(to).skip(from) {
                *byte ^= u8::try_from(place % 251).unwrap() | 1;
            }
            std::fs::write(&path, bytes).unwrap();
            assert_same(&answers(&open(folder.path())), &before);
        }
    }
}

#[test]
fn an_index_that_lost_its_end_is_brought_up() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let old = tempfile::tempdir().unwrap();
    copy(&folder.path().join(INDEX), &old.path().join(INDEX));
    filled(folder.path(), 6);
    let before = answers(&open(folder.path()));
    std::fs::remove_dir_all(folder.path().join(INDEX)).unwrap();
    copy(&old.path().join(INDEX), &folder.path().join(INDEX));
    assert_same(&answers(&open(folder.path())), &before);
}

#[test]
fn an_index_ahead_of_the_journal_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.commit_durably(&step(1)).unwrap();
    let _ = store.commit(&step(2)).unwrap();
    store.rest().unwrap();
    drop(store);
    // The power went before the second record was on the disk.
    let path = segment(folder.path());
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() - 1]).unwrap();
    let store = open(folder.path());
    assert!(store.incident(id(1)).unwrap().is_some());
    assert_eq!(store.incident(id(2)).unwrap(), None);
    assert_eq!(store.next_incident(2026).unwrap(), id(2));
}

#[test]
fn a_journal_that_lost_durable_records_is_refused_until_the_loss_is_accepted() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let path = segment(folder.path());
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() - 1]).unwrap();
    let fault = Store::open(folder.path(), key()).unwrap_err();
    assert_eq!(fault.remedy, Remedy::Stop);
    assert!(fault.what.contains("rebuild"), "{fault}");
    assert_eq!(crate::store::rebuild(folder.path(), &key()).unwrap(), 2);
    assert_eq!(open(folder.path()).next_incident(2026).unwrap(), id(3));
}

/// A daemon that was killed: its last records are durable, and the index may not know of them.
fn killed(dir: &Path, records: u32) {
    let store = open(dir);
    for number in 1..=records {
        store.commit_durably(&step(number)).unwrap();
    }
    drop(store);
}

/// Where the last record starts.
fn last_record(bytes: &[u8]) -> usize {
    bytes.windows(4).rposition(|window| window == b"VFJR").unwrap()
}

#[test]
fn a_journal_whose_last_records_were_cut_off_is_refused_unchanged_and_verify_says_so() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path(), 3);
    let path = segment(folder.path());
    let whole = std::fs::read(&path).unwrap();
    let last = last_record(&whole);
    // At the border of two records, inside the last one, and the whole file.
    for length in [last, last + 7, whole.len() - 1, 200] {
        let cut = &whole[..length];
        std::fs::write(&path, cut).unwrap();
        let found = crate::store::verify(folder.path(), &key()).unwrap();
        assert!(
            found
                .problems
                .iter()
                .any(|problem| problem.contains("record 3 was stored durably")),
            "{length}: {found:?}"
        );
        let fault = Store::open(folder.path(), key()).unwrap_err();
        assert_eq!(fault.remedy, Remedy::Stop, "{length}: {fault}");
        assert!(
            fault.what.contains("backup") && fault.what.contains("rebuild"),
            "{fault}"
        );
        assert_eq!(std::fs::read(&path).unwrap(), cut, "nothing may be changed");
        let copy = tempfile::tempdir().unwrap();
        crate::store::backup(folder.path(), copy.path()).unwrap();
        let copied = crate::store::verify(copy.path(), &key()).unwrap();
        assert!(
            !copied.problems.is_empty(),
            "{length}: the copy is no better than the state"
        );
    }
    std::fs::remove_file(&path).unwrap();
    assert!(Store::open(folder.path(), key()).unwrap_err().what.contains("record 0"));
    assert!(!path.exists(), "no young journal in place of one that is gone");
    std::fs::write(&path, &whole).unwrap();
    assert!(open(folder.path()).incident(id(3)).unwrap().is_some());
}

#[test]
fn without_the_mark_of_a_younger_program_the_index_remembers_what_was_durable() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    std::fs::remove_file(folder.path().join(crate::store::MARK)).unwrap();
    let path = segment(folder.path());
    let whole = std::fs::read(&path).unwrap();
    let cut = &whole[..whole.len() - 1];
    std::fs::write(&path, cut).unwrap();
    let found = crate::store::verify(folder.path(), &key()).unwrap();
    let named = |problem: &String| problem.contains("record 3 was stored durably") && problem.contains("2026-0003");
    assert!(found.problems.iter().any(named), "{found:?}");
    assert_eq!(Store::open(folder.path(), key()).unwrap_err().remedy, Remedy::Stop);
    assert_eq!(std::fs::read(&path).unwrap(), cut, "nothing may be changed");
}

#[test]
fn a_half_written_last_record_that_nobody_was_told_of_is_still_mended() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.commit_durably(&step(1)).unwrap();
    let _untold = store.commit(&step(2)).unwrap();
    drop(store);
    let path = segment(folder.path());
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() - 9]).unwrap();
    let found = crate::store::verify(folder.path(), &key()).unwrap().problems;
    assert!(!found.iter().any(|problem| problem.contains("durably")), "{found:?}");
    let store = open(folder.path());
    assert!(store.incident(id(1)).unwrap().is_some());
    assert_eq!(store.incident(id(2)).unwrap(), None);
}

#[test]
fn a_copy_of_a_journal_that_lost_its_end_comes_back_as_far_as_it_goes_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path(), 3);
    let path = segment(folder.path());
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..last_record(&whole)]).unwrap();
    let (copy, back) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    crate::store::backup(folder.path(), copy.path()).unwrap();
    let fault = crate::store::restore(copy.path(), back.path(), &key()).unwrap_err();
    assert!(fault.what.contains("rebuild"), "{fault}");
    assert_eq!(crate::store::rebuild(back.path(), &key()).unwrap(), 2);
    assert!(open(back.path()).incident(id(2)).unwrap().is_some());
}

#[test]
fn an_older_journal_beside_its_own_older_index_is_refused_while_the_mark_is_newer() {
    let (folder, older) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    filled(folder.path(), 2);
    copy(&folder.path().join(JOURNAL), &older.path().join(JOURNAL));
    copy(&folder.path().join(INDEX), &older.path().join(INDEX));
    let store = open(folder.path());
    store.commit_durably(&step(3)).unwrap();
    store.close();
    for part in [JOURNAL, INDEX] {
        std::fs::remove_dir_all(folder.path().join(part)).unwrap();
        copy(&older.path().join(part), &folder.path().join(part));
    }
    let fault = Store::open(folder.path(), key()).unwrap_err();
    assert!(fault.what.contains("record 3 was stored durably"), "{fault}");
    assert_eq!(crate::store::rebuild(folder.path(), &key()).unwrap(), 2);
    assert!(open(folder.path()).incident(id(2)).unwrap().is_some());
}

#[test]
fn a_flipped_bit_in_the_journal_keeps_the_store_shut() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let path = segment(folder.path());
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 4;
    std::fs::write(&path, bytes).unwrap();
    assert_eq!(Store::open(folder.path(), key()).unwrap_err().remedy, Remedy::Stop);
    let verified = crate::store::verify(folder.path(), &key()).unwrap();
    assert!(
        verified.problems[0].contains("journal record 2"),
        "{:?}",
        verified.problems
    );
}

#[test]
fn only_one_owner_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let fault = Store::open(folder.path(), key()).unwrap_err();
    assert_eq!(fault.remedy, Remedy::Retry);
    assert!(fault.what.contains("another process owns"), "{fault}");
    drop(store);
    open(folder.path());
}

#[test]
fn a_folder_that_was_given_back_is_free_though_a_program_being_started_still_shares_its_lock() {
    let folder = tempfile::tempdir().unwrap();
    let lock = take_lock(folder.path()).unwrap();
    let shared = lock.0.try_clone().unwrap();
    drop(lock);
    drop(take_lock(folder.path()).unwrap());
    drop(shared);
}

/// How much is free when the disk is about to run full: little, so that the journal meets it first, and more, so that
/// sled does.
const FREE: [u64; 3] = [64 * 1024, 1024 * 1024, 2 * 1024 * 1024];

#[test]
fn a_full_disk_loses_nothing_and_leaves_the_store_usable() {
    for free in FREE {
        let folder = tempfile::tempdir().unwrap();
        // Only root can mount a disk small enough to be filled.
        if let Some(disk) = SmallDisk::mount(folder.path()) {
            run_full(&disk, free);
        }
    }
}

fn run_full(disk: &SmallDisk<'_>, free: u64) {
    let dir = disk.0;
    let store = open(dir);
    store.commit_durably(&step(1)).unwrap();
    let filler = disk.fill(free);
    let mut tried = 1;
    let mut refused = 0;
    while refused < 20 {
        tried += 1;
        if let Err(fault) = store.commit_durably(&step(tried)) {
            assert_eq!(fault.remedy, Remedy::Retry, "{fault}");
            refused += 1;
        }
        if tried % 10 == 0 {
            let _ = store.rest();
        }
    }
    assert!(
        store
            .put_evidence(&[(super::sample::mail(1), &vec![7; 4_000_000])])
            .is_err()
    );
    std::fs::remove_file(&filler).unwrap();
    store.commit_durably(&step(tried + 1)).unwrap();
    // The first question may be the one that finds the index broken; the next finds it made anew.
    let _ = store.incidents(false);
    let before = answers(&store);
    let records = store.journal.tail();
    drop(store);
    assert_same(&answers(&open(dir)), &before);
    assert_eq!(crate::store::verify(dir, &key()).unwrap().records, records);
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A disk of some megabytes, unmounted when dropped.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(at: &'a Path) -> Option<Self> {
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"])
            .arg(at)
            .stderr(std::process::Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        mounted.then_some(Self(at))
    }

    fn fill(&self, free: u64) -> std::path::PathBuf {
        let filler = self.0.join("filler");
        let mut file = std::fs::File::create(&filler).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
        let length = file.metadata().unwrap().len();
        file.set_len(length.saturating_sub(free)).unwrap();
        filler
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}
