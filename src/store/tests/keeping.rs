//! Secrecy, verification, copies, erasure.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use super::sample::{PERSONAL, answers, assert_same, filled, id, key, mail, open, raw, step, time};
use crate::model::fault::Remedy;
use crate::model::ids::Place;
use crate::store::erase::{Erasure, erase_payloads};
use crate::store::{EVIDENCE, MasterKey, Store, backup, restore, verify};

fn every_file(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            every_file(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn no_personal_data_lie_on_the_disk_in_clear_and_only_the_owner_may_look() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    filled(&state, 5);
    let mut files = Vec::new();
    every_file(&state, &mut files);
    assert!(files.len() > 5);
    for file in &files {
        let bytes = std::fs::read(file).unwrap();
        let mail = mail(1);
        let words = PERSONAL.iter().map(|word| word.as_bytes()).chain([mail.0.as_slice()]);
        for word in words {
            assert!(
                !bytes.windows(word.len()).any(|window| window == word),
                "{}",
                file.display()
            );
        }
        assert!(!file.to_string_lossy().contains(&mail.hex()), "{}", file.display());
    }
    assert_eq!(std::fs::metadata(&state).unwrap().permissions().mode() & 0o777, 0o700);
    for folder in ["journal", "evidence", "index"] {
        let mode = std::fs::metadata(state.join(folder)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{folder}");
    }
}

#[test]
fn a_wrong_key_is_a_matter_of_configuration() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let wrong = MasterKey::new([1; 32]);
    assert_eq!(
        Store::open(folder.path(), wrong.clone()).unwrap_err().remedy,
        Remedy::Configure
    );
    assert_eq!(verify(folder.path(), &wrong).unwrap_err().remedy, Remedy::Configure);
    assert_eq!(open(folder.path()).incidents(false).unwrap().len(), 1);
}

#[test]
fn verify_counts_what_is_well_and_names_what_is_not() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let found = verify(folder.path(), &key()).unwrap();
    assert_eq!((found.records, found.incidents, found.evidence), (3, 3, 3));
    assert!(found.problems.is_empty(), "{:?}", found.problems);
    let mut files = Vec::new();
    every_file(&folder.path().join(EVIDENCE), &mut files);
    std::fs::remove_file(&files[0]).unwrap();
    std::fs::write(&files[1], b"garbage").unwrap();
    let found = verify(folder.path(), &key()).unwrap();
    assert_eq!(found.problems.len(), 2);
    for problem in found.problems {
        assert!(
            problem.contains("incident 2026-000") && problem.contains("journal record"),
            "{problem}"
        );
    }
}

#[test]
fn verify_and_backup_work_beside_a_running_daemon() {
    let folder = tempfile::tempdir().unwrap();
    let copy = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put_evidence(&[(mail(1), &raw(1))]).unwrap();
    store.commit_durably(&step(1)).unwrap();
    assert!(verify(folder.path(), &key()).unwrap().problems.is_empty());
    backup(folder.path(), copy.path()).unwrap();
    assert!(verify(copy.path(), &key()).unwrap().problems.is_empty());
}

#[test]
fn a_restored_copy_answers_the_same_and_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 4);
    let before = answers(&open(folder.path()));
    let (copy, back) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    assert_eq!(backup(folder.path(), copy.path()).unwrap(), 5);
    assert_eq!(backup(folder.path(), copy.path()).unwrap_err().remedy, Remedy::Refuse);
    assert_eq!(restore(copy.path(), back.path(), &key()).unwrap(), 4);
    let store = open(back.path());
    assert_same(&answers(&store), &before);
    assert_eq!(store.evidence(mail(2)).unwrap().unwrap(), raw(2));
}

#[test]
fn an_erased_incident_is_gone_and_everything_else_stays() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let sealed = |path: PathBuf| {
        let bytes = std::fs::read(path).unwrap();
        bytes[bytes.len() - 80..].to_vec()
    };
    let mut segments = Vec::new();
    every_file(&folder.path().join(crate::store::JOURNAL), &mut segments);
    let traces = [
        sealed(segments[0].clone()),
        sealed(open(folder.path()).evidence.path(mail(3))),
    ];
    let mut order = Erasure::new(time("2026-12-01T00:00:00Z"), "dpo@example.org", "asked for");
    order.incidents.insert(id(3));
    assert_eq!(erase_payloads(folder.path(), &key(), &order).unwrap(), 1);
    let store = open(folder.path());
    let mut files = Vec::new();
    every_file(folder.path(), &mut files);
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let holds = |trace: &Vec<u8>| bytes.windows(trace.len()).any(|window| window == trace.as_slice());
        assert!(!traces.iter().any(holds), "not even sealed: {}", file.display());
    }
    assert_eq!(store.incident(id(3)).unwrap(), None);
    assert_eq!(store.mail(mail(3)).unwrap(), None);
    assert_eq!(store.evidence(mail(3)).unwrap(), None);
    assert_eq!(store.history(id(3)).unwrap(), []);
    assert_eq!(store.outgoing().unwrap().len(), 2);
    assert_eq!(store.incidents(false).unwrap().len(), 2);
    assert_eq!(store.next_incident(2026).unwrap(), id(4), "its number stays taken");
    assert_eq!(store.cursor("mailbox/vorfall").unwrap().as_deref(), Some("1/3"));
    let place = Place {
        mailbox: "vorfall".to_owned(),
        uid: "1/3".to_owned(),
    };
    assert_eq!(store.seen(&place).unwrap(), Some(mail(3)), "it is not read again");
    drop(store);
    let found = verify(folder.path(), &key()).unwrap();
    assert_eq!((found.records, found.erased), (4, 1));
    assert!(found.problems.is_empty(), "{:?}", found.problems);
    assert_eq!(erase_payloads(folder.path(), &key(), &order).unwrap(), 0);
}
