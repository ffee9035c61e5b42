//! A field corrected by hand, and what follows from it for kind, sensitivity and clocks.

use crate::casework::clocks::{self, BY_HAND};
use crate::casework::commands::Desk;
use crate::casework::letter::one_line;
use crate::casework::typed;
use crate::config::rules::clocks::Anchor;
use crate::model::fault::Fault;
use crate::model::incident::{Clock, ClockState};
use crate::model::kind::{Classification, Judgement};
use crate::model::report::{Answer, Field, Provenance, Value, YesNo};

/// Sentences kept on how an incident was judged.
const MOST_REASONS: usize = 50;

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
        let value = typed::value(field, text, (zone, desk.now))
            .map_err(|why| desk.refuse(&format!("keeps its {field}: {why}")))?;
        write_down(desk, field, value);
    }
    match field {
        Field::PersonalData | Field::SpecialCategories => reconsider_personal_data(desk),
        Field::DiscoveredAt => correct_awareness(desk),
        _ => {}
    }
    Ok(())
}

fn write_down(desk: &mut Desk<'_>, field: Field, value: Value) {
    let shown = one_line(&value.to_string(), 200);
    let provenance = Provenance {
        part: "0".to_owned(),
        form: BY_HAND.to_owned(),
        confidence: 1.0,
        ..Provenance::default()
    };
    let report = &mut desk.incident.report;
    report.fields.insert(field, Answer { value, provenance });
    report.conflicts.retain(|conflict| conflict.field != field);
    desk.incident.missing.retain(|missing| *missing != field);
    desk.tell(format!("{field} set to {shown}"));
}

/// `set ID kind phishing` changes the incident's kind, not only the reporter's own words, and with it urgency, privacy
/// and clocks. What a person has decided before stays: the label, whether there are personal data, clocks started by hand.
pub(super) fn rename(desk: &mut Desk<'_>, judged: &Judgement, missing: &[Field]) {
    let before = desk.incident.judgement.clone();
    write_down(desk, Field::Kind, Value::Text(judged.kind.to_string()));
    let privacy = [Field::PersonalData, Field::SpecialCategories];
    let decided = privacy.iter().any(|field| is_by_hand(desk, *field));
    let mut why = before.why.clone();
    why.push(format!("kind {} set by {}", judged.kind, desk.by));
    why.extend(judged.why.iter().cloned());
    let surplus = why.len().saturating_sub(MOST_REASONS);
    why.drain(..surplus);
    let judgement = &mut desk.incident.judgement;
    judgement.kind = judged.kind;
    judgement.rsit.clone_from(&judged.rsit);
    judgement.priority = judged.priority;
    judgement.priority_rule.clone_from(&judged.priority_rule);
    judgement.why = why;
    if !decided {
        judgement.classification = judged.classification;
        judgement.personal_data_possible = judged.personal_data_possible;
    }
    desk.incident.missing = missing.to_vec();
    let now = &desk.incident.judgement;
    let mut changes = Vec::new();
    if now.priority != before.priority {
        changes.push(format!("priority {} instead of {}", now.priority, before.priority));
    }
    if now.classification != before.classification {
        changes.push(format!("{} instead of {}", now.classification, before.classification));
    }
    if !changes.is_empty() {
        desk.tell(format!("judged anew: {}", changes.join(", ")));
    }
    renew(desk, Hand::Keeps(&before));
    recount(desk);
}

fn is_by_hand(desk: &Desk<'_>, field: Field) -> bool {
    let answer = desk.incident.report.fields.get(&field);
    answer.is_some_and(|answer| answer.provenance.form == BY_HAND)
}

/// A clock whose length hangs on the urgency gets the one of the new urgency, be it later: here a person decides.
fn recount(desk: &mut Desk<'_>) {
    if !desk.incident.state.is_open() {
        return;
    }
    for clock in desk.grounds().clocks() {
        let same = |known: &&mut Clock| {
            known.name == clock.name && known.state == ClockState::Running && known.started == clock.started
        };
        let Some(known) = desk.incident.clocks.iter_mut().find(same) else {
            continue;
        };
        let (old, new, name) = (known.due, clock.due, clock.name.clone());
        if old != new {
            clocks::replace(known, clock, desk.config);
            desk.tell(format!("clock {name} moved from {old} to {new}"));
        }
    }
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
    renew(desk, Hand::Gives);
}

/// What becomes of clocks that a person has started.
#[derive(Clone, Copy, Debug)]
enum Hand<'a> {
    /// They run on; the judgement so far tells which the rules have started.
    Keeps(&'a Judgement),
    /// They stop like any other that no longer applies: the same person says why.
    Gives,
}

/// Stops clocks that no longer apply, starts those that now do.
fn renew(desk: &mut Desk<'_>, hand: Hand<'_>) {
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
        let Some(rule) = rules.get(&clock.name) else { continue };
        if let Hand::Keeps(before) = hand
            && clocks::was_started_by_hand(rule, clock, before)
        {
            continue;
        }
        if !clocks::applies(rule, &judged) {
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
