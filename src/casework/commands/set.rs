//! A field corrected by hand, and what follows from it for kind, sensitivity and clocks.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::casework::clocks::{self, BY_HAND};
use crate::casework::commands::Desk;
use crate::casework::letter::one_line;
use crate::config::rules::clocks::Anchor;
use crate::model::fault::Fault;
use crate::model::incident::{Clock, ClockState};
use crate::model::kind::{Classification, Kind};
use crate::model::report::{Answer, Field, Provenance, Shape, Value, YesNo};
use crate::model::time::{Stamp, When};

/// Sets a field of the report, or removes it when the text is empty.
pub(super) fn set(desk: &mut Desk<'_>, field: Field, text: &str) -> Result<(), Fault> {
    let text = text.trim();
    if text.is_empty() {
        if desk.incident.report.fields.remove(&field).is_none() {
            return Err(desk.refuse(&format!("has no {field} to remove")));
        }
        desk.tell(format!("{field} removed"));
    } else {
        let zone = &desk.config.settings.organisation.timezone;
        let value = parse(field, text, zone).map_err(|why| desk.refuse(&format!("keeps its {field}: {why}")))?;
        if field == Field::Kind {
            rename(desk, text)?;
        }
        let shown = one_line(&value.to_string(), 200);
        let provenance = Provenance {
            part: "0".to_owned(),
            form: BY_HAND.to_owned(),
            confidence: 1.0,
            ..Provenance::default()
        };
        desk.incident.report.fields.insert(field, Answer { value, provenance });
        desk.incident
            .report
            .conflicts
            .retain(|conflict| conflict.field != field);
        desk.incident.missing.retain(|missing| *missing != field);
        desk.tell(format!("{field} set to {shown}"));
    }
    match field {
        Field::PersonalData | Field::SpecialCategories => reconsider_personal_data(desk),
        Field::DiscoveredAt => correct_awareness(desk),
        _ => {}
    }
    Ok(())
}

/// Reads a value of the field's shape. `Err` says what to write instead.
fn parse(field: Field, text: &str, zone: &TimeZone) -> Result<Value, String> {
    match field.shape() {
        Shape::Text => Ok(Value::Text(
            text.chars()
                .filter(|c| *c == '\n' || !c.is_control())
                .take(20_000)
                .collect(),
        )),
        Shape::List => {
            let items = text.split([',', ';', '\n']).map(|item| one_line(item, 300));
            Ok(Value::List(items.filter(|item| !item.is_empty()).take(200).collect()))
        }
        Shape::Number => match text.parse() {
            Ok(number) => Ok(Value::Number(number)),
            Err(_) => Err("write a whole number".to_owned()),
        },
        Shape::Answer => match text.to_lowercase().as_str() {
            "yes" | "ja" => Ok(Value::Answer(YesNo::Yes)),
            "no" | "nein" | "nei" => Ok(Value::Answer(YesNo::No)),
            "unknown" | "unbekannt" | "ukjent" => Ok(Value::Answer(YesNo::Unknown)),
            _ => Err("write yes, no or unknown".to_owned()),
        },
        Shape::When => when(text, zone)
            .map(Value::When)
            .ok_or_else(|| "write a time such as 2026-10-05T09:20:00+02:00, 2026-10-05 09:20 or 2026-10-05".to_owned()),
    }
}

/// An RFC 3339 time, a local time of the organisation's zone, or a date.
fn when(text: &str, zone: &TimeZone) -> Option<When> {
    if let Ok(stamp) = text.parse::<Stamp>() {
        return Some(When::At(stamp));
    }
    // A date-time parser takes a bare date for midnight; a date without a time stays a date.
    if !text.contains(':') {
        return text.parse::<Date>().ok().map(When::On);
    }
    let local: DateTime = text.parse().ok()?;
    let zoned = local.to_zoned(zone.clone()).ok()?;
    Some(When::At(Stamp::from(&zoned)))
}

/// `set ID kind phishing` changes the incident's kind, not only the reporter's own words.
fn rename(desk: &mut Desk<'_>, text: &str) -> Result<(), Fault> {
    let kind: Kind = text
        .parse()
        .map_err(|why: String| desk.refuse(&format!("keeps its kind: {why}")))?;
    desk.incident.judgement.kind = kind;
    if let Some(rule) = desk.config.rules.kinds.file.kinds.get(&kind) {
        desk.incident.judgement.rsit.clone_from(&rule.rsit);
    }
    desk.incident
        .judgement
        .why
        .push(format!("kind {kind} set by {}", desk.by));
    renew(desk);
    Ok(())
}

/// “No personal data”, said by a person, ends the clocks that were started because there might have been some; the
/// note documents who decided it (GDPR Art. 33(5)). “Yes” starts them, from the same awareness as ever.
fn reconsider_personal_data(desk: &mut Desk<'_>) {
    let report = &desk.incident.report;
    let (any, special) = (
        report.answer(Field::PersonalData),
        report.answer(Field::SpecialCategories),
    );
    let judgement = &mut desk.incident.judgement;
    // Special categories are personal data; unknown is not “no”.
    judgement.personal_data_possible = special == Some(YesNo::Yes) || any != Some(YesNo::No);
    if special == Some(YesNo::Yes) {
        judgement.classification = Classification::Sensitive;
    } else if any == Some(YesNo::Yes) {
        judgement.classification = judgement.classification.max(Classification::Personal);
    }
    renew(desk);
}

/// Stops clocks that no longer apply, starts those that now do.
fn renew(desk: &mut Desk<'_>) {
    if !desk.incident.state.is_open() {
        return;
    }
    let judged = desk.incident.judgement.clone();
    let rules = &desk.config.rules.clocks.clocks;
    let mut stopped = Vec::new();
    for clock in desk
        .incident
        .clocks
        .iter_mut()
        .filter(|clock| clock.state == ClockState::Running)
    {
        if rules
            .get(&clock.name)
            .is_some_and(|rule| !clocks::applies(rule, &judged))
        {
            clocks::end(clock, ClockState::Stopped);
            stopped.push(clock.name.clone());
        }
    }
    for name in stopped {
        desk.tell(format!("clock {name} stopped: it no longer applies"));
    }
    let fresh = desk.grounds().clocks();
    // What was stopped for not applying and now applies again runs again.
    for clock in &fresh {
        desk.incident
            .clocks
            .retain(|known| known.name != clock.name || known.state != ClockState::Stopped);
    }
    let events = clocks::take_over(&mut desk.incident.clocks, fresh, desk.config);
    desk.step.events.extend(events);
}

/// A corrected time of discovery moves the clocks that hang on awareness, to an earlier or a later deadline: here a
/// person decides, and the record says so.
fn correct_awareness(desk: &mut Desk<'_>) {
    let fresh = desk.grounds().clocks();
    let rules = &desk.config.rules.clocks.clocks;
    for clock in fresh {
        let by_awareness = rules
            .get(&clock.name)
            .is_some_and(|rule| rule.anchor == Anchor::Awareness);
        let running = |known: &&mut Clock| known.name == clock.name && known.state == ClockState::Running;
        if !by_awareness {
            continue;
        }
        let Some(known) = desk.incident.clocks.iter_mut().find(running) else {
            continue;
        };
        let (old, new) = (known.due, clock.due);
        if old != new {
            let (name, why) = (clock.name.clone(), clock.why.clone());
            clocks::replace(known, clock, desk.config);
            desk.tell(format!("clock {name} moved from {old} to {new}: {why}"));
        }
    }
}
