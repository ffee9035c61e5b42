//! Erasures that break off, and what a reader sees while one runs.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::forgetting::{commit, order};
use super::sample::{filled, id, key, mail, open, record};
use crate::model::fault::Fault;
use crate::model::incident::MailRecord;
use crate::model::transaction::Write;
use crate::store::erase::Phase;
use crate::store::journal::Payload;
use crate::store::{Store, verify};

/// A folder in the way of the segment's new file; back to health when it is removed.
fn a_disk_that_takes_nothing(state: &Path) -> PathBuf {
    let mut segments = std::fs::read_dir(state.join("journal")).unwrap();
    let in_the_way = segments.next().unwrap().unwrap().path().with_extension("new");
    std::fs::create_dir(&in_the_way).unwrap();
    in_the_way
}

#[test]
fn an_erasure_that_a_crash_broke_off_is_finished_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let mut order = order();
    order.incidents.insert(id(2));
    // The order lies there; nothing else has happened yet, or any part of it.
    for part in 0..3 {
        let store = open(folder.path());
        store.leave_order(&order).unwrap();
        let evidence = store.evidence.path(mail(2));
        if part == 1 {
            std::fs::remove_file(evidence).unwrap();
        }
        drop(store);
        let store = open(folder.path());
        assert_eq!(store.incident(id(2)).unwrap(), None, "{part}");
        assert_eq!(store.evidence(mail(2)).unwrap(), None);
        assert_eq!(store.incidents(false).unwrap().len(), 2);
        assert!(!folder.path().join("erasing").exists());
        drop(store);
        if part < 2 {
            std::fs::remove_dir_all(folder.path()).unwrap();
            filled(folder.path(), 3);
        }
    }
    let found = verify(folder.path(), &key()).unwrap();
    assert!(found.problems.is_empty(), "{:?}", found.problems);
}

#[test]
fn an_order_that_cannot_be_read_holds_up_nothing_and_says_nothing_to_a_thief() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let store = open(folder.path());
    let mut order = order();
    order.letters.insert("digest-1@example.org".to_owned());
    store.leave_order(&order).unwrap();
    let path = folder.path().join("erasing");
    let bytes = std::fs::read(&path).unwrap();
    assert!(!bytes.windows(8).any(|window| window == b"digest-1"));
    drop(store);
    std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let store = open(folder.path());
    assert_eq!(store.incidents(false).unwrap().len(), 1);
    assert!(!path.exists());
}

#[test]
fn a_full_disk_breaks_an_erasure_off_and_the_next_one_finishes_it() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let store = open(folder.path());
    let mut first = order();
    first.incidents.insert(id(1));
    let in_the_way = a_disk_that_takes_nothing(folder.path());
    let _: Fault = store.erase(&first).unwrap_err();
    assert!(folder.path().join("erasing").exists());
    std::fs::remove_dir(&in_the_way).unwrap();
    let mut second = order();
    second.incidents.insert(id(2));
    store.erase(&second).unwrap();
    let there: Vec<_> = store.incidents(false).unwrap().iter().map(|i| i.id).collect();
    assert_eq!(there, [id(3)]);
}

#[test]
fn an_erasure_that_broke_off_behind_the_new_index_still_finds_what_was_to_go() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let store = open(folder.path());
    let mut first = order();
    first.incidents.insert(id(2));
    // The index has forgotten, the journal cannot.
    let in_the_way = a_disk_that_takes_nothing(folder.path());
    let _: Fault = store.erase(&first).unwrap_err();
    assert_eq!(store.incident(id(2)).unwrap(), None);
    assert!(store.evidence(mail(2)).unwrap().is_some());
    // The same bytes come again, and are somebody's report now.
    let again = MailRecord {
        incident: Some(id(3)),
        ..record(2)
    };
    commit(&store, vec![Write::Mail(Box::new(again.clone()))]);
    std::fs::remove_dir(&in_the_way).unwrap();
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.incident(id(2)).unwrap(), None);
    assert_eq!(store.mail(mail(2)).unwrap(), Some(again));
    assert!(store.evidence(mail(2)).unwrap().is_some());
    assert!(!folder.path().join("erasing").exists());
    let mut words = 0;
    store
        .journal
        .read(1, &mut |_, payload| {
            words += usize::from(matches!(payload, Payload::Erased));
            Ok(())
        })
        .unwrap();
    assert!(words >= 1, "the record of the incident is overwritten");
}

/// What stood in the store at a step of an erasure: the incident, its reports, its history, its raw mail.
type Sight = (Phase, [bool; 4]);

static WATCHED: Mutex<Option<Arc<Store>>> = Mutex::new(None);
static SIGHTS: Mutex<Vec<Sight>> = Mutex::new(Vec::new());

fn look(phase: Phase) {
    let store = WATCHED.lock().unwrap().clone().unwrap();
    let sight = [
        store.incident(id(2)).unwrap().is_some() && store.incidents(false).unwrap().len() == 3,
        store.reports(id(2)).unwrap().len() == 1,
        !store.history(id(2)).unwrap().is_empty(),
        // Without its salt it is called damaged.
        matches!(store.evidence(mail(2)), Ok(Some(_))),
    ];
    SIGHTS.lock().unwrap().push((phase, sight));
}

#[test]
fn whoever_reads_meanwhile_finds_an_incident_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let store = Arc::new(Store::open_watched(folder.path(), key(), look).unwrap());
    *WATCHED.lock().unwrap() = Some(Arc::clone(&store));
    let mut order = order();
    order.incidents.insert(id(2));
    store.erase(&order).unwrap();
    let sights = std::mem::take(&mut *SIGHTS.lock().unwrap());
    assert_eq!(sights.len(), 8, "{sights:?}");
    for (phase, [listed, reports, history, raw]) in sights {
        assert!(!listed || (reports && history && raw), "{phase:?} shows it by half");
        assert!(listed || !(reports || history), "{phase:?} shows what is left of it");
        assert_eq!(
            listed,
            !matches!(
                phase,
                Phase::Renewed | Phase::Overwritten | Phase::Spoilt | Phase::Unlinked
            ),
            "{phase:?}"
        );
    }
    assert_eq!(store.evidence(mail(2)).unwrap(), None);
    WATCHED.lock().unwrap().take();
}
