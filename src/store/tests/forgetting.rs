//! Retention: what goes is gone, what stays stays.

use super::sample::{
    answers, assert_same, filled, id, incident, key, link, mail, open, outgoing, raw, record, stamp, step, time,
};
use crate::model::incident::{MailRecord, State};
use crate::model::outgoing::{Delivery, Outgoing, Purpose};
use crate::model::protection::Offer;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::Outcome;
use crate::store::erase::Erasure;
use crate::store::journal::Payload;
use crate::store::{Store, outbox, rebuild, verify};

pub(super) fn order() -> Erasure {
    Erasure::new(time("2029-12-01T02:30:00Z"), "timekeeper", "over its time")
}

pub(super) fn commit(store: &Store, writes: Vec<Write>) {
    let mut tx = Transaction::new(time("2026-10-06T00:00:00Z"), "operator");
    tx.writes = writes;
    store.commit_durably(&tx).unwrap();
}

fn closed(number: u32, at: &str) -> Write {
    let mut incident = incident(number);
    incident.state = State::Closed;
    incident.closed = Some(stamp(at));
    incident.clocks.clear();
    Write::Incident(Box::new(incident))
}

fn loose(number: u32) -> MailRecord {
    MailRecord {
        outcome: Outcome::Ignored,
        incident: None,
        ..record(number)
    }
}

#[test]
fn a_running_store_forgets_incidents_and_answers_the_same_after_a_rebuild() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 6);
    let store = open(folder.path());
    let mut order = order();
    order.incidents.extend([id(2), id(5)]);
    assert_eq!(store.erase(&order).unwrap(), 2);
    let there: Vec<u32> = store.incidents(false).unwrap().iter().map(|i| i.id.number).collect();
    assert_eq!(there, [1, 3, 4, 6]);
    assert_eq!(store.evidence(mail(2)).unwrap(), None);
    assert!(store.erased(id(2)).unwrap().unwrap().contains("over its time"));
    assert_eq!(store.erased(id(1)).unwrap(), None);
    // What comes next is taken as ever, and nothing brings the erased ones back.
    store.commit_durably(&step(7)).unwrap();
    let before = answers(&store);
    store.close();
    rebuild(folder.path(), &key()).unwrap();
    let store = open(folder.path());
    assert_same(&answers(&store), &before);
    drop(store);
    let found = verify(folder.path(), &key()).unwrap();
    // Incident 7 came without its raw mail.
    assert_eq!(found.problems.len(), 1, "{:?}", found.problems);
}

#[test]
fn the_same_report_after_an_erasure_is_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let store = open(folder.path());
    let mut order = order();
    order.incidents.insert(id(1));
    store.erase(&order).unwrap();
    assert_eq!(store.mail(mail(1)).unwrap(), None);
    assert_eq!(store.known(&[link("host", "srv7.example.org")]).unwrap(), []);
    assert_eq!(store.next_incident(2026).unwrap(), id(2));
}

#[test]
fn done_incidents_are_found_by_the_last_word_on_them_and_open_ones_never() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let store = open(folder.path());
    commit(
        &store,
        vec![closed(1, "2026-11-01T00:00:00Z"), closed(3, "2026-10-07T00:00:00Z")],
    );
    let before = |end: &str| store.done_before(time(end)).unwrap();
    assert_eq!(before("2099-01-01T00:00:00Z"), [id(3), id(1)]);
    assert_eq!(before("2026-10-07T00:00:00Z"), [id(3)]);
    assert_eq!(before("2026-10-06T23:59:59Z"), []);
    // Opened again, it is not done.
    commit(&store, vec![Write::Incident(Box::new(incident(3)))]);
    assert_eq!(before("2099-01-01T00:00:00Z"), [id(1)]);
}

#[test]
fn mails_and_letters_of_no_incident_go_on_their_own() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let store = open(folder.path());
    store.put_evidence(&[(mail(8), &raw(8)), (mail(9), &raw(9))]).unwrap();
    commit(
        &store,
        vec![Write::Mail(Box::new(loose(8))), Write::Mail(Box::new(loose(9)))],
    );
    let digest = |number: u32| Outgoing {
        purpose: Purpose::Digest,
        ..outgoing(&format!("digest{number}@example.org"), "dpo@example.org")
    };
    commit(
        &store,
        vec![
            Write::Outgoing(Box::new(digest(1))),
            Write::Outgoing(Box::new(digest(2))),
        ],
    );
    let end = time("2026-12-01T00:00:00Z");
    assert_eq!(store.letters_before(end, 10).unwrap(), [], "they wait");
    let sent = outbox::after_success(&digest(1), time("2026-10-06T00:00:00Z"), false);
    commit(&store, vec![Write::Outgoing(Box::new(sent.clone()))]);
    assert_eq!(store.letters_before(end, 10).unwrap(), [sent]);
    assert_eq!(store.loose_before(end, 10).unwrap().len(), 2);
    let mut order = order();
    order.mails.insert(mail(8));
    order.letters.insert("digest1@example.org".to_owned());
    assert_eq!(store.erase(&order).unwrap(), 3, "two that queued, one that sent");
    assert_eq!(store.mail(mail(8)).unwrap(), None);
    assert_eq!(store.evidence(mail(8)).unwrap(), None);
    assert_eq!(
        store.mail(mail(9)).unwrap(),
        Some(loose(9)),
        "another mail of the same record stays"
    );
    assert_eq!(store.evidence(mail(9)).unwrap(), Some(raw(9)));
    assert_eq!(store.outgoing_by_id("digest1@example.org").unwrap(), None);
    assert_eq!(store.outgoing_by_id("digest2@example.org").unwrap(), Some(digest(2)));
    assert_eq!(
        store.outgoing_due(end, 10).unwrap().len(),
        2,
        "the answer and the other digest wait as before"
    );
}

#[test]
fn raw_mails_go_earlier_and_verify_misses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 2);
    let store = open(folder.path());
    let mut order = order();
    order.raw.insert(id(1));
    assert_eq!(store.erase(&order).unwrap(), 0);
    assert_eq!(store.evidence(mail(1)).unwrap(), None);
    assert_eq!(store.evidence(mail(2)).unwrap(), Some(raw(2)));
    assert_eq!(store.incident(id(1)).unwrap(), Some(incident(1)));
    assert_eq!(store.raw_erased(id(1)).unwrap(), Some(order.at));
    drop(store);
    let found = verify(folder.path(), &key()).unwrap();
    assert!(found.problems.is_empty(), "{:?}", found.problems);
}

#[test]
fn a_reporters_key_is_forgotten_with_the_last_that_is_known_of_him() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let name = Offer::cursor("anna.beispiel@example.org");
    let mut first = step(1);
    first.writes.push(Write::Cursor {
        name: name.clone(),
        value: "{}".to_owned(),
    });
    store.commit_durably(&first).unwrap();
    store.commit_durably(&step(2)).unwrap();
    let mut one = order();
    one.incidents.insert(id(1));
    store.erase(&one).unwrap();
    assert!(store.cursor(&name).unwrap().is_some(), "another answer to him is known");
    let mut two = order();
    two.incidents.insert(id(2));
    store.erase(&two).unwrap();
    assert_eq!(store.cursor(&name).unwrap(), None);
    // Nor in the record that the first erasure wrote.
    let anna = |bytes: &[u8]| bytes.windows(13).any(|window| window == b"anna.beispiel");
    store
        .journal
        .read(1, &mut |sequence, payload| {
            assert!(!matches!(payload, Payload::Kept(bytes) if anna(&bytes)), "{sequence}");
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_mail_that_has_left_leaves_only_what_links_replies_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let mail = outgoing("m1@example.org", "anna.beispiel@example.org");
    commit(&store, vec![Write::Outgoing(Box::new(mail.clone()))]);
    // As an older program wrote it: with all its words.
    let sent = Outgoing {
        delivery: Delivery::Sent {
            at: time("2026-10-06T00:00:00Z"),
            encrypted: false,
        },
        ..mail.clone()
    };
    commit(&store, vec![Write::Outgoing(Box::new(sent))]);
    let kept = store.outgoing_by_id("m1@example.org").unwrap().unwrap();
    assert!(kept.words.text.is_empty() && kept.clear_instead.is_none() && kept.key.is_none());
    assert_eq!((kept.to, kept.queued), (mail.to, mail.queued));
    assert_eq!(store.outgoing_due(time("2099-01-01T00:00:00Z"), 10).unwrap(), []);
}

#[test]
fn what_failed_is_found_by_its_time_and_counts_read_no_mail() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let write = |number: u32, delivery: Delivery| {
        Write::Outgoing(Box::new(Outgoing {
            delivery,
            ..outgoing(&format!("m{number}@example.org"), "anna.beispiel@example.org")
        }))
    };
    let failed = |at: &str| Delivery::Failed {
        at: time(at),
        why: "550 no".to_owned(),
    };
    commit(
        &store,
        vec![
            write(1, failed("2026-10-06T00:00:00Z")),
            write(2, failed("2026-10-08T00:00:00Z")),
            write(3, outgoing("x", "y@example.org").delivery),
        ],
    );
    let since = store.failed_since(time("2026-10-07T00:00:00Z")).unwrap();
    assert_eq!(
        since.iter().map(|mail| mail.message_id.as_str()).collect::<Vec<_>>(),
        ["m2@example.org"]
    );
    let counts = store.outgoing_counts().unwrap();
    assert_eq!((counts.queued, counts.failed), (3, 2));
}

#[test]
fn what_became_part_of_another_is_found_from_there() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let store = open(folder.path());
    let merged = |number: u32, into: u32| {
        let mut incident = incident(number);
        incident.state = State::Merged;
        incident.merged_into = Some(id(into));
        Write::Incident(Box::new(incident))
    };
    commit(&store, vec![merged(1, 2), merged(2, 3)]);
    assert_eq!(
        store.parts_of(id(3)).unwrap().into_iter().collect::<Vec<_>>(),
        [id(1), id(2)]
    );
    commit(&store, vec![merged(3, 1)]);
    let circle = store.parts_of(id(3)).unwrap();
    assert_eq!(circle.len(), 2, "a circle ends");
}

#[test]
fn a_report_that_was_split_off_is_erased_with_its_new_incident_and_outlives_its_old_one() {
    for first in [1, 3] {
        let folder = tempfile::tempdir().unwrap();
        filled(folder.path(), 2);
        let store = open(folder.path());
        // Mail 2 joined incident 1 as well, and is now the report of incident 3.
        let moved = MailRecord {
            incident: Some(id(3)),
            ..record(2)
        };
        let report = |number: u32| Write::Report(super::sample::report(number, mail(2)));
        commit(
            &store,
            vec![
                report(3),
                Write::Mail(Box::new(moved.clone())),
                Write::Incident(Box::new(incident(3))),
            ],
        );
        assert_eq!(store.reports(id(2)).unwrap(), [], "it is not there any more");
        assert_eq!(store.reports(id(3)).unwrap().len(), 1);
        let mut order = order();
        order.incidents.insert(id(if first == 1 { 2 } else { 3 }));
        store.erase(&order).unwrap();
        let kept = (first == 1).then_some(moved);
        assert_eq!(store.mail(mail(2)).unwrap(), kept);
        assert_eq!(store.evidence(mail(2)).unwrap().is_some(), kept.is_some());
    }
}

#[test]
fn incidents_with_a_letter_that_waits_are_known_however_many_letters_wait() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 7);
    let store = open(folder.path());
    let sent = store.outgoing_by_id("ack3@example.org").unwrap().unwrap();
    let sent = outbox::after_success(&sent, time("2026-10-06T00:00:00Z"), false);
    commit(&store, vec![Write::Outgoing(Box::new(sent))]);
    let waiting: Vec<u32> = store.awaiting_letters().unwrap().iter().map(|id| id.number).collect();
    assert_eq!(waiting, [1, 2, 4, 5, 6, 7]);
}
