//! Whose later word counts, and whose does not.

use super::*;
use crate::casework::fixture::{admitted, config, incident, incident_of, report, stamp, verdict};
use crate::casework::lifecycle::Transaction;
use crate::model::address::Address;
use crate::model::ids::MailId;
use crate::model::report::Provenance;
use crate::model::time::When;
use crate::model::verdict::Outcome;

/// An incident of which the reporter told, in a form, how many persons it concerns.
fn known() -> Incident {
    let mut first = verdict();
    first
        .report
        .fields
        .insert(Field::AffectedPersons, labelled(Value::Number(12)));
    incident_of(&admitted(&config(), &first, None))
}

fn labelled(value: Value) -> Answer {
    Answer {
        value,
        provenance: Provenance {
            form: "docx_table".to_owned(),
            confidence: 0.95,
            ..Provenance::default()
        },
    }
}

fn later(outcome: Outcome, fields: &[(Field, Value)]) -> Verdict {
    let mut more = verdict();
    more.mail = MailId::of(b"later");
    more.outcome = outcome;
    more.report = report(fields);
    for answer in more.report.fields.values_mut() {
        answer.provenance.form = "text".to_owned();
        answer.provenance.confidence = 0.8;
    }
    more
}

fn said(step: &Transaction, after: &Incident) -> String {
    let notes = after.notes.iter().map(|note| note.text.as_str());
    notes
        .chain(step.events.iter().map(String::as_str))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_later_number_of_the_same_reporter_counts_and_the_old_one_is_kept() {
    let config = config();
    let known = known();
    let more = later(Outcome::FollowUp, &[(Field::AffectedPersons, Value::Number(130))]);
    let step = admitted(&config, &more, Some(&known));
    let after = incident_of(&step);
    assert_eq!(after.report.value(Field::AffectedPersons), Some(&Value::Number(130)));
    assert!(
        after
            .report
            .conflicts
            .iter()
            .any(|kept| kept.answer.value == Value::Number(12))
    );
    assert!(said(&step, &after).contains("affected_persons corrected by anna@dept.example.org: from 12 to 130"));
    assert!(
        step.events.iter().any(|event| event.contains("from 12 to 130")),
        "{:?}",
        step.events
    );
    assert!(after.report.contradicted().is_empty());
    // And back again: what counts is never listed as what does not.
    let back = later(Outcome::FollowUp, &[(Field::AffectedPersons, Value::Number(12))]);
    let after = incident_of(&admitted(&config, &back, Some(&after)));
    assert_eq!(after.report.value(Field::AffectedPersons), Some(&Value::Number(12)));
    assert!(
        after
            .report
            .conflicts
            .iter()
            .all(|kept| kept.answer.value != Value::Number(12))
    );
}

#[test]
fn another_persons_number_never_overwrites_and_is_said() {
    let config = config();
    for (outcome, signed) in [
        (Outcome::Duplicate, true),
        (Outcome::FollowUp, false),
        (Outcome::Duplicate, false),
    ] {
        let mut more = later(outcome, &[(Field::AffectedPersons, Value::Number(130))]);
        more.headers.from = vec![Address::bare("Jo@dept.example.org")];
        more.protection.signer_is_sender = signed;
        let step = admitted(&config, &more, Some(&known()));
        let after = incident_of(&step);
        assert_eq!(after.report.value(Field::AffectedPersons), Some(&Value::Number(12)));
        assert_eq!(after.report.contradicted(), [Field::AffectedPersons]);
        assert!(
            said(&step, &after).contains("affected_persons"),
            "{}",
            said(&step, &after)
        );
    }
}

#[test]
fn what_a_person_set_and_what_only_a_letter_mentions_stays() {
    let config = config();
    let mut set = known();
    for answer in set.report.fields.values_mut() {
        answer.provenance.form = BY_HAND.to_owned();
    }
    let more = later(Outcome::FollowUp, &[(Field::AffectedPersons, Value::Number(130))]);
    let after = incident_of(&admitted(&config, &more, Some(&set)));
    assert_eq!(after.report.value(Field::AffectedPersons), Some(&Value::Number(12)));

    let thanks = later(
        Outcome::FollowUp,
        &[
            (
                Field::Description,
                Value::Text("Thank you, the police came at noon.".into()),
            ),
            (
                Field::DiscoveredAt,
                Value::When(When::At(stamp("2026-10-05T10:00:00+02:00"))),
            ),
        ],
    );
    let after = incident_of(&admitted(&config, &thanks, Some(&known())));
    assert!(after.report.text(Field::Description).unwrap().starts_with("Laptop"));
    assert_eq!(
        after.report.when(Field::DiscoveredAt),
        verdict().report.when(Field::DiscoveredAt)
    );
}

#[test]
fn a_corrected_time_of_discovery_gives_more_time_only_when_it_is_signed() {
    let config = config();
    let due = |incident: &Incident| {
        let clock = incident.clocks.iter().find(|clock| clock.name == "gdpr_art33");
        clock.unwrap().due.to_string()
    };
    let before = incident(&config);
    let told = Value::When(When::At(stamp("2026-10-05T11:00:00+02:00")));
    let why = Value::Text("Berichtigung: bemerkt haben wir es um elf Uhr.".into());
    let mut more = later(
        Outcome::FollowUp,
        &[(Field::DiscoveredAt, told.clone()), (Field::Description, why)],
    );
    let step = admitted(&config, &more, Some(&before));
    let after = incident_of(&step);
    assert_eq!(after.report.value(Field::DiscoveredAt), Some(&told));
    assert_eq!(due(&after), due(&before));
    assert!(said(&step, &after).contains("stays due"), "{}", said(&step, &after));

    more.protection.signer_is_sender = true;
    more.protection.signature = Signature::Good;
    let step = admitted(&config, &more, Some(&before));
    let after = incident_of(&step);
    assert_eq!(due(&after), "2026-10-08T11:00:00+02:00");
    assert!(said(&step, &after).contains("by a signed correction"));

    // A stranger moves it in no case.
    more.headers.from = vec![Address::bare("jo@dept.example.org")];
    let after = incident_of(&admitted(&config, &more, Some(&before)));
    assert_eq!(due(&after), due(&before));
}
