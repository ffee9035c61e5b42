//! Erasures that break off, and what a reader sees while one runs.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::forgetting::{commit, order};
use super::sample::{filled, id, incident, key, mail, open, raw, record};
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

/// Somebody says something of an incident: it is put on hold, or its reporter writes again.
fn speak_of(store: &Store, number: u32) {
    commit(store, vec![Write::Incident(Box::new(incident(number)))]);
}

#[test]
fn an_order_that_failed_before_anything_was_carried_over_is_not_carried_out_later() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 2);
    let in_the_way = folder.path().join(format!("journal/{:020}.new", 3));
    std::fs::create_dir(&in_the_way).unwrap();
    // Every record needs a new segment, for which there is no room.
    let store = Store::open_with(folder.path(), key(), (1, |_| ())).unwrap();
    let mut order = order();
    order.incidents.insert(id(1));
    let _: Fault = store.erase(&order).unwrap_err();
    assert!(!folder.path().join("erasing").exists());
    std::fs::remove_dir(&in_the_way).unwrap();
    speak_of(&store, 1);
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.incident(id(1)).unwrap(), Some(incident(1)));
    assert_eq!(store.evidence(mail(1)).unwrap(), Some(raw(1)));
    assert_eq!(store.erased(id(1)).unwrap(), None);
}

#[test]
fn what_was_spoken_of_since_an_erasure_broke_off_stays_with_all_that_was_to_go_with_it() {
    for restarted in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        filled(folder.path(), 4);
        let mut store = open(folder.path());
        let mut first = order();
        first.incidents.extend([id(1), id(2)]);
        first.raw.insert(id(4));
        store.leave_order(&first).unwrap();
        speak_of(&store, 1);
        let mut second = order();
        if restarted {
            drop(store);
            store = open(folder.path());
            assert!(!folder.path().join("erasing").exists());
        } else {
            second.incidents.insert(id(3));
            store.erase(&second).unwrap();
        }
        assert_eq!(store.incidents(false).unwrap().len(), 4 - second.incidents.len());
        for number in [1, 2, 4] {
            assert_eq!(store.evidence(mail(number)).unwrap(), Some(raw(number)));
            assert_eq!(store.erased(id(number)).unwrap(), None);
            assert_eq!(store.raw_erased(id(number)).unwrap(), None);
        }
    }
}

#[test]
fn raw_mails_of_an_incident_that_was_spoken_of_since_stay_while_what_cannot_be_seen_any_more_goes() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 2);
    let store = open(folder.path());
    let mut order = order();
    order.incidents.insert(id(2));
    order.raw.insert(id(1));
    let in_the_way = a_disk_that_takes_nothing(folder.path());
    let _: Fault = store.erase(&order).unwrap_err();
    assert!(store.raw_erased(id(1)).unwrap().is_some());
    speak_of(&store, 1);
    std::fs::remove_dir(&in_the_way).unwrap();
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.incident(id(2)).unwrap(), None);
    assert_eq!(store.evidence(mail(2)).unwrap(), None);
    assert_eq!(store.evidence(mail(1)).unwrap(), Some(raw(1)));
    assert_eq!(store.raw_erased(id(1)).unwrap(), None, "they go another night");
    assert!(!folder.path().join("erasing").exists());
}

#[test]
fn an_index_that_is_made_anew_before_the_journal_is_overwritten_brings_nothing_back() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let store = open(folder.path());
    let mut order = order();
    order.incidents.insert(id(2));
    let in_the_way = a_disk_that_takes_nothing(folder.path());
    let _: Fault = store.erase(&order).unwrap_err();
    store.live.distrust();
    assert_eq!(store.incident(id(2)).unwrap(), None);
    assert_eq!(store.incidents(false).unwrap().len(), 2);
    drop(store);
    // Neither at a start that cannot finish the erasure, whatever became of the index.
    for lost in [false, true] {
        if lost {
            std::fs::remove_dir_all(folder.path().join("index")).unwrap();
        }
        let store = open(folder.path());
        assert!(folder.path().join("erasing").exists());
        assert_eq!(store.incident(id(2)).unwrap(), None);
        assert_eq!(store.incidents(false).unwrap().len(), 2);
    }
    std::fs::remove_dir(&in_the_way).unwrap();
    assert_eq!(open(folder.path()).evidence(mail(2)).unwrap(), None);
    assert!(!folder.path().join("erasing").exists());
}

#[test]
fn an_erasure_of_raw_mails_alone_leaves_a_healthy_index_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 2);
    let store = open(folder.path());
    let mut order = order();
    order.raw.insert(id(1));
    store.erase(&order).unwrap();
    assert_eq!(store.evidence(mail(1)).unwrap(), None);
    assert!(!folder.path().join("index.doubted").exists());
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
