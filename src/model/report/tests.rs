//! What a report keeps through time and further reports.

use super::*;

fn answer(value: Value) -> Answer {
    Answer {
        value,
        provenance: Provenance::default(),
    }
}

#[test]
fn values_keep_their_shape_through_json() {
    // A description that happens to read “yes” or like a date is still a text after a restart.
    for value in [
        Value::Text("yes".into()),
        Value::Text("2026-10-05".into()),
        Value::Answer(YesNo::Unknown),
        Value::Number(60),
        Value::List(vec!["a".into(), "b".into()]),
    ] {
        let json = serde_json::to_string(&value).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value);
    }
    assert_eq!(Value::Number(60).plain(), serde_json::json!(60));
    assert_eq!(Value::Answer(YesNo::Yes).plain(), serde_json::json!("yes"));
}

#[test]
fn a_later_report_fills_gaps_and_never_overwrites() {
    let mut first = Report::default();
    first
        .fields
        .insert(Field::DeviceId, answer(Value::Text("INV-1".into())));
    first
        .fields
        .insert(Field::PersonalData, answer(Value::Answer(YesNo::Unknown)));
    let mut later = Report::default();
    later
        .fields
        .insert(Field::DeviceId, answer(Value::Text("INV-2".into())));
    later
        .fields
        .insert(Field::PersonalData, answer(Value::Answer(YesNo::Yes)));
    later
        .fields
        .insert(Field::OrgUnit, answer(Value::Text("Physik".into())));
    first.merge(&later);
    assert_eq!(first.text(Field::DeviceId), Some("INV-1"));
    assert_eq!(first.conflicts.len(), 1);
    assert_eq!(first.answer(Field::PersonalData), Some(YesNo::Yes));
    assert_eq!(first.text(Field::OrgUnit), Some("Physik"));
}
