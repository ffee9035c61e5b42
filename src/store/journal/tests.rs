//! The file journal against crashes, damage, failing disks and several threads.

use std::fs::File;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::record::HEADER;
use super::{FileJournal, Journal, Payload, Terms, check, segment};
use crate::model::fault::{Fault, Remedy};
use crate::store::seal::MasterKey;

fn key() -> MasterKey {
    MasterKey::new([3; 32])
}

fn open(folder: &Path) -> Result<FileJournal, Fault> {
    FileJournal::open(folder, &key())
}

/// Terms for segments of a few records.
fn small() -> Terms<impl FnOnce() -> u64> {
    Terms {
        segment_size: 400,
        promised: || 0,
        mark: None,
    }
}

fn fill(folder: &Path, records: u64) -> PathBuf {
    let journal = open(folder).unwrap();
    for number in 0..records {
        assert_eq!(
            journal.append(number, payload(number + 1).as_bytes()).unwrap(),
            number + 1
        );
        journal.sync(number + 1).unwrap();
    }
    segment::list(folder).unwrap().pop().unwrap()
}

fn payload(number: u64) -> String {
    format!("payload number {number}")
}

fn all(journal: &dyn Journal, from: u64) -> Vec<(u64, Payload)> {
    let mut found = Vec::new();
    journal
        .read(from, &mut |sequence, payload| {
            found.push((sequence, payload));
            Ok(())
        })
        .unwrap();
    found
}

fn expected(from: u64, to: u64) -> Vec<(u64, Payload)> {
    (from..=to)
        .map(|number| (number, Payload::Kept(payload(number).into_bytes())))
        .collect()
}

fn record_length() -> usize {
    HEADER + 32 + 1 + payload(1).len() + crate::store::seal::OVERHEAD
}

#[test]
fn records_come_back_in_order_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), 5);
    let journal = open(folder.path()).unwrap();
    assert_eq!((journal.tail(), journal.durable()), (5, 5));
    assert_eq!(all(&journal, 1), expected(1, 5));
    assert_eq!(all(&journal, 4), expected(4, 5));
    assert_eq!(all(&journal, 6), []);
    assert_eq!(journal.get(3).unwrap(), Some(Payload::Kept(payload(3).into_bytes())));
    assert_eq!((journal.get(0).unwrap(), journal.get(6).unwrap()), (None, None));
}

#[test]
fn a_torn_tail_is_cut_at_every_byte_and_the_journal_goes_on() {
    let source = tempfile::tempdir().unwrap();
    let path = fill(source.path(), 3);
    let whole = std::fs::read(&path).unwrap();
    for length in segment::HEADER..=whole.len() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(path.file_name().unwrap()), &whole[..length]).unwrap();
        let kept = u64::try_from((length - segment::HEADER) / record_length()).unwrap();
        let journal = open(folder.path()).unwrap();
        assert_eq!(all(&journal, 1), expected(1, kept), "cut at {length}");
        journal.append(kept, payload(kept + 1).as_bytes()).unwrap();
        drop(journal);
        assert_eq!(
            all(&open(folder.path()).unwrap(), 1),
            expected(1, kept + 1),
            "cut at {length}"
        );
    }
}

#[test]
fn sectors_that_were_never_written_are_a_torn_tail_too() {
    let source = tempfile::tempdir().unwrap();
    let path = fill(source.path(), 2);
    let whole = std::fs::read(&path).unwrap();
    let last = segment::HEADER + record_length();
    for zeros_from in [last, last.next_multiple_of(512)] {
        for extra in [0, 5000] {
            let mut torn = whole.clone();
            torn.resize((last + 2000).max(zeros_from) + extra, 0);
            torn[zeros_from..].fill(0);
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join(path.file_name().unwrap()), &torn).unwrap();
            let kept = if zeros_from == last { 1 } else { 2 };
            assert_eq!(open(folder.path()).unwrap().tail(), kept, "zeros from {zeros_from}");
        }
    }
}

#[test]
fn a_flipped_bit_anywhere_is_refused_at_open_and_named_by_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let path = fill(folder.path(), 3);
    let whole = std::fs::read(&path).unwrap();
    for position in 0..whole.len() {
        let mut altered = whole.clone();
        altered[position] ^= 1 << (position % 8);
        std::fs::write(&path, &altered).unwrap();
        let fault = open(folder.path()).unwrap_err();
        assert_eq!(fault.remedy, Remedy::Stop, "byte {position}");
        assert!(fault.what.contains("verify"), "{fault}");
        let problems = check(folder.path(), &key(), &mut |_, _| Ok(())).unwrap();
        assert_eq!(problems.len(), 1, "byte {position}: {problems:?}");
        assert_eq!(std::fs::read(&path).unwrap(), altered, "nothing may be changed");
    }
}

#[test]
fn zeros_inside_the_journal_are_damage_not_a_torn_tail() {
    let folder = tempfile::tempdir().unwrap();
    let path = fill(folder.path(), 9);
    let mut whole = std::fs::read(&path).unwrap();
    whole[512..1024].fill(0);
    std::fs::write(&path, whole).unwrap();
    assert_eq!(open(folder.path()).unwrap_err().remedy, Remedy::Stop);
}

#[test]
fn records_cannot_be_swapped_dropped_or_brought_from_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let path = fill(folder.path(), 3);
    let whole = std::fs::read(&path).unwrap();
    let (head, records) = whole.split_at(segment::HEADER);
    let piece: Vec<&[u8]> = records.chunks(record_length()).collect();
    let other = tempfile::tempdir().unwrap();
    let foreign = std::fs::read(fill(other.path(), 3)).unwrap();
    let foreign = &foreign[segment::HEADER..segment::HEADER + record_length()];
    for forged in [
        [piece[1], piece[0], piece[2]].concat(),
        [piece[0], piece[2]].concat(),
        [piece[0], piece[1], piece[1]].concat(),
        [foreign, piece[1], piece[2]].concat(),
    ] {
        std::fs::write(&path, [head, &forged].concat()).unwrap();
        assert_eq!(open(folder.path()).unwrap_err().remedy, Remedy::Stop);
    }
}

#[test]
fn a_wrong_key_is_told_from_damage() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), 1);
    let fault = FileJournal::open(folder.path(), &MasterKey::new([4; 32])).unwrap_err();
    assert_eq!(fault.remedy, Remedy::Configure);
    assert!(fault.what.contains("key"), "{fault}");
}

#[test]
fn segments_rotate_and_a_missing_one_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let journal = FileJournal::open_with(folder.path(), &key(), small()).unwrap();
    for number in 0..20 {
        journal.append(number, payload(number + 1).as_bytes()).unwrap();
    }
    journal.sync(20).unwrap();
    assert_eq!(all(&journal, 1), expected(1, 20));
    drop(journal);
    let paths = segment::list(folder.path()).unwrap();
    assert!(paths.len() > 3);
    let journal = open(folder.path()).unwrap();
    assert_eq!(all(&journal, 7), expected(7, 20));
    assert_eq!(journal.get(13).unwrap(), Some(Payload::Kept(payload(13).into_bytes())));
    drop(journal);
    std::fs::remove_file(&paths[1]).unwrap();
    assert_eq!(open(folder.path()).unwrap_err().remedy, Remedy::Stop);
    assert_eq!(check(folder.path(), &key(), &mut |_, _| Ok(())).unwrap().len(), 1);
}

#[test]
fn a_crash_while_a_segment_began_leaves_nothing_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let path = fill(folder.path(), 1);
    std::fs::write(path.with_file_name("00000000000000000002.new"), b"VFSE").unwrap();
    assert_eq!(open(folder.path()).unwrap().tail(), 1);
}

#[test]
fn a_stale_decision_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), 2);
    let journal = open(folder.path()).unwrap();
    assert_eq!(journal.append(1, b"late").unwrap_err().remedy, Remedy::Retry);
    assert_eq!(journal.tail(), 2);
}

#[test]
fn threads_that_wait_together_share_syncs() {
    const THREADS: u64 = 8;
    const EACH: u64 = 50;
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path()).unwrap();
    let done = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for _ in 0..EACH {
                    let sequence = loop {
                        match journal.append(journal.tail(), b"x") {
                            Ok(sequence) => break sequence,
                            Err(fault) => assert_eq!(fault.remedy, Remedy::Retry),
                        }
                    };
                    journal.sync(sequence).unwrap();
                    assert!(journal.durable() >= sequence);
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(done.into_inner(), THREADS * EACH);
    assert_eq!(journal.durable(), THREADS * EACH);
    assert!(journal.syncs() < THREADS * EACH, "{} syncs", journal.syncs());
    drop(journal);
    assert_eq!(open(folder.path()).unwrap().tail(), THREADS * EACH);
}

#[test]
fn one_sync_makes_everything_before_it_durable() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), 0);
    let journal = open(folder.path()).unwrap();
    for number in 0..10 {
        journal.append(number, b"x").unwrap();
    }
    assert_eq!(journal.durable(), 0);
    journal.sync(10).unwrap();
    journal.sync(3).unwrap();
    assert_eq!((journal.syncs(), journal.durable()), (1, 10));
    assert_eq!(journal.sync(11).unwrap_err().remedy, Remedy::Refuse);
}

#[test]
fn after_a_failed_sync_nothing_is_taken_until_reopened() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), 2);
    let journal = open(folder.path()).unwrap();
    journal.append(2, payload(3).as_bytes()).unwrap();
    // A pipe cannot be synced, and it cannot be shortened either: the worst disk.
    let (_reader, writer) = std::io::pipe().unwrap();
    let disk = journal.swap_file(File::from(OwnedFd::from(writer)));
    assert_eq!(journal.sync(3).unwrap_err().remedy, Remedy::Stop);
    journal.swap_file(disk);
    assert_eq!(journal.sync(3).unwrap_err().remedy, Remedy::Stop);
    assert_eq!(journal.append(3, b"x").unwrap_err().remedy, Remedy::Stop);
    assert_eq!(journal.durable(), 2);
    drop(journal);
    assert_eq!(all(&open(folder.path()).unwrap(), 1), expected(1, 3));
}

#[test]
fn erased_records_are_gone_and_the_chain_holds() {
    let folder = tempfile::tempdir().unwrap();
    let journal = FileJournal::open_with(folder.path(), &key(), small()).unwrap();
    for number in 0..7 {
        journal.append(number, payload(number + 1).as_bytes()).unwrap();
    }
    let before = std::fs::read(&segment::list(folder.path()).unwrap()[0]).unwrap();
    journal.erase(&[2, 7]).unwrap();
    let after = std::fs::read(&segment::list(folder.path()).unwrap()[0]).unwrap();
    assert_eq!(before.len(), after.len());
    journal.append(7, payload(8).as_bytes()).unwrap();
    journal.sync(8).unwrap();
    let mut wanted = expected(1, 8);
    wanted[1].1 = Payload::Erased;
    wanted[6].1 = Payload::Erased;
    assert_eq!(all(&journal, 1), wanted);
    assert_eq!(journal.get(2).unwrap(), Some(Payload::Erased));
    drop(journal);
    assert_eq!(all(&open(folder.path()).unwrap(), 1), wanted);
    assert_eq!(check(folder.path(), &key(), &mut |_, _| Ok(())).unwrap(), []);
}
