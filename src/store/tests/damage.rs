//! Flipped bits: journal damage is refused and named, index damage heals, evidence damage is told.

use std::path::{Path, PathBuf};

use super::sample::{answers, assert_same, filled, id, key, mail, open, raw};
use crate::model::fault::Remedy;
use crate::store::{EVIDENCE, INDEX, JOURNAL, Store, verify};

fn only_file(folder: &Path) -> PathBuf {
    let mut entries = std::fs::read_dir(folder).unwrap();
    entries.next().unwrap().unwrap().path()
}

/// Where each record starts, by its magic.
fn starts(bytes: &[u8]) -> Vec<usize> {
    (0..bytes.len())
        .filter(|at| bytes[*at..].starts_with(b"VFJR"))
        .collect()
}

#[test]
fn every_damaged_byte_of_the_journal_keeps_the_store_shut_and_verify_names_record_and_incident() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let path = only_file(&folder.path().join(JOURNAL));
    let whole = std::fs::read(&path).unwrap();
    let starts = starts(&whole);
    assert_eq!(starts.len(), 3);
    // Heads at every byte, bodies at every hundredth: the journal's own test flips each byte of small records.
    let is_head = |at: usize| at < starts[0] + 100 || starts.iter().any(|start| (*start..start + 100).contains(&at));
    for at in (0..whole.len()).filter(|at| is_head(*at) || at % 101 == 0) {
        let mut altered = whole.clone();
        altered[at] ^= 1 << (at % 8);
        std::fs::write(&path, &altered).unwrap();
        let fault = Store::open(folder.path(), key()).unwrap_err();
        assert_eq!(fault.remedy, Remedy::Stop, "byte {at}: {fault}");
        assert!(fault.what.contains("backup"), "byte {at}: {fault}");
        if is_head(at) && at % 3 != 0 {
            continue;
        }
        let found = verify(folder.path(), &key()).unwrap();
        let record = starts.iter().filter(|start| **start <= at).count();
        if record == 0 {
            assert!(
                found.problems[0].contains("head of journal segment"),
                "byte {at}: {found:?}"
            );
            continue;
        }
        assert_eq!(found.problems.len(), 1, "byte {at}: {found:?}");
        let problem = &found.problems[0];
        assert!(
            problem.contains(&format!("journal record {record} ")),
            "byte {at}: {problem}"
        );
        assert!(
            problem.contains(&format!("it speaks of incident 2026-000{record}")),
            "byte {at}: {problem}"
        );
        assert_eq!(found.records, 2, "the other records are looked at all the same");
    }
    std::fs::write(&path, &whole).unwrap();
    open(folder.path());
}

#[test]
fn a_flipped_bit_anywhere_in_the_index_heals_without_a_word_lost() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 4);
    let before = answers(&open(folder.path()));
    for file in ["db", "conf"] {
        let path = folder.path().join(INDEX).join(file);
        let length = std::fs::metadata(&path).unwrap().len();
        let step = usize::try_from(length / 40).unwrap().max(1);
        for at in (0..usize::try_from(length).unwrap()).step_by(step) {
            let mut bytes = std::fs::read(&path).unwrap();
            let Some(byte) = bytes.get_mut(at) else {
                break;
            };
            *byte ^= 1 << (at % 8);
            std::fs::write(&path, bytes).unwrap();
            assert_same(&answers(&open(folder.path())), &before);
        }
    }
}

#[test]
fn damaged_evidence_is_told_and_stays_visible() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 2);
    let store = open(folder.path());
    let path = store.evidence.path(mail(1));
    let whole = std::fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(7) {
        let mut altered = whole.clone();
        altered[at] ^= 1 << (at % 8);
        std::fs::write(&path, &altered).unwrap();
        let fault = store.evidence(mail(1)).unwrap_err();
        assert!(fault.what.contains("damaged"), "byte {at}: {fault}");
        let found = verify(folder.path(), &key()).unwrap();
        assert_eq!(found.problems.len(), 1, "byte {at}: {found:?}");
        let names = ["incident 2026-0001", "journal record 1", "cannot be used"];
        assert!(names.iter().all(|name| found.problems[0].contains(name)), "{found:?}");
    }
    // The incident is there all the same, and so is the other mail.
    assert!(store.incident(id(1)).unwrap().is_some());
    assert_eq!(store.evidence(mail(2)).unwrap().unwrap(), raw(2));
    assert!(folder.path().join(EVIDENCE).is_dir());
}

#[test]
fn zeros_in_the_middle_of_the_journal_are_not_healed() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 4);
    let path = only_file(&folder.path().join(JOURNAL));
    let whole = std::fs::read(&path).unwrap();
    let last = *starts(&whole).last().unwrap();
    for from in (0..last - 512).step_by(512) {
        let mut altered = whole.clone();
        altered[from..from + 512].fill(0);
        std::fs::write(&path, &altered).unwrap();
        assert_eq!(
            Store::open(folder.path(), key()).unwrap_err().remedy,
            Remedy::Stop,
            "zeros from {from}"
        );
        assert_eq!(std::fs::read(&path).unwrap(), altered, "nothing may be changed");
    }
}
