//! What the store answers.

use jiff::Timestamp;

use super::sample::{clock, id, incident, link, mail, open, outgoing, record, report, stamp, step, time};
use crate::model::address::Address;
use crate::model::fault::Remedy;
use crate::model::ids::Place;
use crate::model::incident::{ClockState, Incident, State};
use crate::model::outgoing::{Delivery, Outgoing, Purpose};
use crate::model::transaction::{Transaction, Write};
use crate::store::Store;

fn commit(store: &Store, writes: Vec<Write>) {
    let mut tx = Transaction::new(time("2026-10-05T07:31:00Z"), "test");
    tx.writes = writes;
    let ticket = store.commit(&tx).unwrap();
    // Every other step goes to the disk, so that answers are put together from disk and memory.
    if ticket.0.is_multiple_of(2) {
        store.rest().unwrap();
    }
}

fn put(incident: Incident) -> Write {
    Write::Incident(Box::new(incident))
}

#[test]
fn a_committed_step_is_visible_at_once_and_durable_after_sync() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let ticket = store.commit(&step(1)).unwrap();
    assert_eq!(store.incident(id(1)).unwrap().unwrap(), incident(1));
    assert_eq!(store.mail(mail(1)).unwrap().unwrap(), record(1));
    assert_eq!(store.reports(id(1)).unwrap(), [report(1, mail(1))]);
    let place = Place {
        mailbox: "vorfall".to_owned(),
        uid: "1/1".to_owned(),
    };
    assert_eq!(store.seen(&place).unwrap(), Some(mail(1)));
    assert_eq!(store.cursor("mailbox/vorfall").unwrap().as_deref(), Some("1/1"));
    assert_eq!(store.cursor("digest").unwrap(), None);
    assert_eq!(store.journal.durable(), 0);
    store.sync(ticket).unwrap();
    assert_eq!(store.journal.durable(), 1);
    let history = store.history(id(1)).unwrap();
    assert_eq!(history, [(step(1).at, "intake".to_owned(), step(1).events)]);
}

#[test]
fn numbers_go_on_from_the_highest_of_the_year_whatever_the_order() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    assert_eq!(store.next_incident(2026).unwrap(), id(1));
    commit(&store, vec![put(incident(7)), put(incident(3))]);
    assert_eq!(store.next_incident(2026).unwrap(), id(8));
    assert_eq!(store.next_incident(2027).unwrap().to_string(), "2027-0001");
    commit(&store, vec![put(incident(4))]);
    let all: Vec<_> = store
        .incidents(false)
        .unwrap()
        .into_iter()
        .map(|i| i.id.number)
        .collect();
    assert_eq!(all, [3, 4, 7]);
}

#[test]
fn a_closed_incident_leaves_the_open_ones_and_its_alarm() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let mut late = incident(1);
    late.clocks
        .push(clock("2026-10-06T09:20:00+02:00", Some("2026-10-06T07:00:00Z")));
    commit(&store, vec![put(incident(2)), put(late.clone())]);
    let due: Vec<_> = store
        .running_clocks()
        .unwrap()
        .iter()
        .map(|(id, clock)| (id.number, clock.due))
        .collect();
    let wednesday = stamp("2026-10-08T09:20:00+02:00");
    assert_eq!(
        due,
        [(1, stamp("2026-10-06T09:20:00+02:00")), (1, wednesday), (2, wednesday)]
    );
    assert_eq!(store.next_alarm().unwrap(), Some(time("2026-10-06T07:00:00Z")));
    assert_eq!(store.due(time("2026-10-06T06:59:59.999Z")).unwrap(), []);
    assert_eq!(store.due(time("2026-10-06T07:00:00Z")).unwrap(), [id(1)]);
    assert_eq!(store.due(time("2027-01-01T00:00:00Z")).unwrap(), [id(1), id(2)]);
    late.state = State::Closed;
    for clock in &mut late.clocks {
        clock.state = ClockState::Stopped;
    }
    commit(&store, vec![put(late)]);
    assert_eq!(store.incidents(true).unwrap(), [incident(2)]);
    assert_eq!(store.incidents(false).unwrap().len(), 2);
    assert_eq!(store.due(Timestamp::MAX).unwrap(), [id(2)]);
    assert_eq!(store.running_clocks().unwrap().len(), 1);
}

#[test]
fn known_incidents_are_newest_first_bounded_and_merged_ones_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let host = link("host", "srv7.example.org");
    let thread = link("message_id", "m1@example.org");
    let links = |number, keys: &[_]| Write::Links {
        incident: id(number),
        keys: keys.to_vec(),
    };
    commit(&store, vec![links(1, &[host.clone(), thread.clone()])]);
    for number in 2..=80 {
        commit(&store, vec![links(number, std::slice::from_ref(&host))]);
    }
    let known = store.known(&[host.clone(), thread.clone(), host.clone()]).unwrap();
    assert_eq!(known.len(), 20);
    assert_eq!(known[0], (id(80), vec![host.clone()]));
    assert_eq!(
        known[19],
        (id(1), vec![thread.clone()]),
        "a rare trait is not crowded out"
    );
    assert!(known.is_sorted_by(|a, b| a.0 > b.0));
    assert_eq!(store.known(&[link("host", "srv8.example.org")]).unwrap(), []);
    let merge = |from, to| Incident {
        state: State::Merged,
        merged_into: Some(id(to)),
        ..incident(from)
    };
    commit(&store, vec![put(merge(1, 5)), put(merge(5, 9))]);
    assert_eq!(
        store.known(std::slice::from_ref(&thread)).unwrap(),
        [(id(9), vec![thread.clone()])]
    );
    commit(&store, vec![put(merge(9, 1))]);
    assert_eq!(store.known(&[thread]).unwrap().len(), 1, "a circle of merges ends");
}

#[test]
fn mails_are_listed_by_delivery_even_when_they_arrive_out_of_order() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for (number, hour) in [(1, 12), (2, 10), (3, 11)] {
        let mut mail = record(number);
        mail.received = stamp(&format!("2026-10-05T{hour}:00:00+02:00"));
        commit(&store, vec![Write::Mail(Box::new(mail))]);
    }
    let uids = |since: Option<&str>| -> Vec<String> {
        let mails = store.mails(since.map(time)).unwrap();
        mails.into_iter().map(|mail| mail.uid).collect()
    };
    assert_eq!(uids(None), ["1/2", "1/3", "1/1"]);
    assert_eq!(uids(Some("2026-10-05T09:00:00Z")), ["1/3", "1/1"]);
    let mut moved = record(2);
    moved.received = stamp("2026-10-05T13:00:00+02:00");
    commit(&store, vec![Write::Mail(Box::new(moved))]);
    assert_eq!(uids(None), ["1/3", "1/1", "1/2"]);
}

#[test]
fn the_outbox_gives_what_is_due_and_forgets_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let at = |message_id: &str, next: &str| Outgoing {
        delivery: Delivery::Waiting {
            attempts: 1,
            next: time(next),
            last_error: None,
        },
        ..outgoing(message_id, "anna@example.org")
    };
    let write = |mail: Outgoing| Write::Outgoing(Box::new(mail));
    commit(
        &store,
        vec![
            write(at("a", "2026-10-05T09:00:00Z")),
            write(at("b", "2026-10-05T08:00:00Z")),
            write(at("c", "2026-10-05T10:00:00Z")),
        ],
    );
    let due = |limit| -> Vec<String> {
        let mails = store.outgoing_due(time("2026-10-05T09:00:00Z"), limit).unwrap();
        mails.into_iter().map(|mail| mail.message_id).collect()
    };
    assert_eq!(due(9), ["b", "a"]);
    assert_eq!(due(1), ["b"]);
    assert!(due(0).is_empty());
    assert_eq!(store.next_alarm().unwrap(), Some(time("2026-10-05T08:00:00Z")));
    let sent =
        crate::store::outbox::after_success(&at("b", "2026-10-05T08:00:00Z"), time("2026-10-05T08:00:01Z"), false);
    commit(&store, vec![write(sent.clone())]);
    assert_eq!(due(9), ["a"]);
    assert_eq!(store.outgoing().unwrap().len(), 3);
    assert_eq!(store.outgoing_by_id("b").unwrap(), Some(sent));
}

#[test]
fn acknowledgements_are_counted_by_recipient_and_time() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let queued = |message_id: &str, to: &str, at: &str, purpose| {
        let mail = Outgoing {
            queued: time(at),
            purpose,
            ..outgoing(message_id, to)
        };
        Write::Outgoing(Box::new(mail))
    };
    let ack = Purpose::Acknowledgement;
    commit(
        &store,
        vec![
            queued("1", "Anna@Example.org", "2026-10-05T08:00:00Z", ack),
            queued("2", "anna@example.org", "2026-10-05T09:00:00Z", ack),
            queued("3", "bob@example.org", "2026-10-05T09:00:00Z", ack),
            queued("4", "anna@example.org", "2026-10-05T09:00:00Z", Purpose::Escalation),
        ],
    );
    let anna = Address::bare("ANNA@example.org");
    let (eight, nine) = (time("2026-10-05T08:00:00Z"), time("2026-10-05T08:00:01Z"));
    assert_eq!(store.acks_since(Some(&anna), eight).unwrap(), 2);
    assert_eq!(store.acks_since(Some(&anna), nine).unwrap(), 1);
    assert_eq!(store.acks_since(None, eight).unwrap(), 3);
    assert_eq!(store.acks_since(None, Timestamp::MAX).unwrap(), 0);
}

#[test]
fn a_value_that_could_not_be_read_again_is_refused_and_nothing_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let mut poison = step(1);
    let mut broken = incident(1);
    broken.id.year = -5;
    poison.writes.push(put(broken));
    assert_eq!(store.commit(&poison).unwrap_err().remedy, Remedy::Refuse);
    assert_eq!(store.incident(id(1)).unwrap(), None);
    store.commit_durably(&step(1)).unwrap();
    drop(store);
    assert!(open(folder.path()).incident(id(1)).unwrap().is_some());
}

#[test]
fn a_decision_on_stale_state_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let seen = store.position();
    let _ = store.commit_at(seen, &step(1)).unwrap();
    assert_eq!(store.commit_at(seen, &step(2)).unwrap_err().remedy, Remedy::Retry);
    let _ = store.commit_at(store.position(), &step(2)).unwrap();
}
