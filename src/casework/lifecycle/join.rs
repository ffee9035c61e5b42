//! A further report of a known incident: what it adds, and what it must never take away.

use jiff::Timestamp;

use crate::casework::clocks::{self, BY_HAND, Grounds, Start};
use crate::casework::letter::one_line;
use crate::casework::lifecycle::stranger::Told;
use crate::casework::lifecycle::{Admission, correction, grounds, judgement};
use crate::config::Config;
use crate::config::rules::clocks::MetBy;
use crate::model::incident::{ClockState, Incident, Note, State};
use crate::model::kind::{Judgement, Kind};
use crate::model::protection::Encryption;
use crate::model::report::{Field, Report, Value, YesNo};
use crate::model::time::Stamp;
use crate::model::verdict::{Ioc, Outcome, Related};

/// Weaker ties kept.
pub(super) const MOST_RELATED: usize = 10;
/// Observables kept.
pub(super) const MOST_IOCS: usize = 200;
/// Items kept in one list of a report.
const MOST_ITEMS: usize = 500;
/// Notes kept: the first ones and the latest.
const MOST_NOTES: usize = 500;
/// Sentences kept in lists that strangers can make longer.
const MOST_SENTENCES: usize = 50;

/// What two incidents or an incident and a report have in common as parts of one.
pub(crate) struct Addition<'a> {
    pub judgement: &'a Judgement,
    pub report: &'a Report,
    pub encryption: Encryption,
    pub missing: &'a [Field],
    pub related: &'a [Related],
    pub iocs: &'a [Ioc],
    pub unreadable: &'a [String],
}

/// Adds what is known from elsewhere. The strictest label, the highest urgency and classification win; nothing is
/// ever lowered by a mail.
pub(crate) fn absorb(incident: &mut Incident, more: &Addition<'_>) {
    incident.report.merge(more.report);
    for answer in incident.report.fields.values_mut() {
        if let Value::List(items) = &mut answer.value {
            items.truncate(MOST_ITEMS);
        }
    }
    raise(&mut incident.judgement, more.judgement);
    if incident.encryption == Encryption::None {
        incident.encryption = more.encryption;
    }
    let answered = &incident.report;
    incident
        .missing
        .retain(|field| more.missing.contains(field) && answered.value(*field).is_none());
    for tie in more.related.iter().filter(|tie| tie.incident != incident.id) {
        match incident.related.iter_mut().find(|known| known.incident == tie.incident) {
            Some(known) if known.score < tie.score => *known = tie.clone(),
            Some(_) => {}
            None => incident.related.push(tie.clone()),
        }
    }
    incident.related.sort_by(|a, b| b.score.total_cmp(&a.score));
    incident.related.truncate(MOST_RELATED);
    extend(&mut incident.iocs, more.iocs, MOST_IOCS);
    extend(&mut incident.unreadable, more.unreadable, MOST_SENTENCES);
}

fn extend<T: Clone + PartialEq>(have: &mut Vec<T>, more: &[T], most: usize) {
    for item in more {
        if have.len() >= most {
            return;
        }
        if !have.contains(item) {
            have.push(item.clone());
        }
    }
}

fn raise(have: &mut Judgement, more: &Judgement) {
    if have.kind == Kind::Other && more.kind != Kind::Other {
        have.kind = more.kind;
        have.rsit.clone_from(&more.rsit);
    }
    if more.priority > have.priority {
        have.priority = more.priority;
        have.priority_rule.clone_from(&more.priority_rule);
    }
    if more.tlp > have.tlp {
        have.tlp = more.tlp;
        have.tlp_given = more.tlp_given;
    }
    have.classification = have.classification.max(more.classification);
    have.personal_data_possible |= more.personal_data_possible;
    extend(&mut have.why, &more.why, MOST_SENTENCES);
}

/// Adds the daemon's own words. Of very many the first and the latest stay.
pub(crate) fn note(incident: &mut Incident, now: Timestamp, config: &Config, text: String) {
    note_by(incident, (now, "vorfalld"), config, text);
}

/// Adds somebody's words.
pub(crate) fn note_by(incident: &mut Incident, (now, by): (Timestamp, &str), config: &Config, text: String) {
    if incident.notes.len() >= MOST_NOTES {
        incident.notes.drain(MOST_NOTES / 2..=MOST_NOTES / 2);
    }
    incident.notes.push(Note {
        at: Stamp::new(now, &config.settings.organisation.timezone),
        by: by.to_owned(),
        text,
    });
}

/// A further report joins a known incident.
pub(super) fn join(a: &Admission<'_>, known: &Incident, events: &mut Vec<String>) -> Incident {
    let verdict = a.verdict;
    let mut incident = known.clone();
    let judged = judgement(a);
    let before = incident.judgement.clone();
    let told = Told::of(verdict);
    let corrected = correction::correct(&mut incident.report, &told.report, verdict);
    let differing = correction::differing(&incident.report, &told.report, &corrected);
    correction::keep(&mut incident.report, &differing);
    let missing: Vec<Field> = verdict.missing.iter().copied().chain(told.withheld()).collect();
    absorb(
        &mut incident,
        &Addition {
            judgement: &judged,
            report: &told.report,
            encryption: verdict.protection.encryption,
            missing: &missing,
            related: &verdict.related,
            iocs: &verdict.iocs,
            unreadable: &verdict.unreadable,
        },
    );
    told.set_aside(&mut incident.report);
    respect_a_persons_no(&mut incident, known, &told.report);
    incident.report_count = incident.report_count.saturating_add(1);
    let subject = one_line(&verdict.headers.subject, 120);
    let what = if verdict.outcome == Outcome::Duplicate {
        "a further report"
    } else {
        "a follow-up"
    };
    note(
        &mut incident,
        a.now,
        a.config,
        format!("{what} came from {}: “{subject}”", told.by),
    );
    if let Some(text) = told.note(&known.report) {
        note(&mut incident, a.now, a.config, text);
    }
    for sentence in correction::sentences(&corrected, &differing, &told.by) {
        note(&mut incident, a.now, a.config, sentence.clone());
        events.push(format!("incident {}: {sentence}", incident.id));
    }
    events.push(format!("incident {}: {what}, mail {}", incident.id, verdict.mail));
    events.extend(raised(&incident, &before));
    match incident.state {
        State::Closed => reopen(a, &mut incident, events),
        // A readable report beside an unreadable one: now there is something to work on.
        State::Quarantined => incident.state = State::New,
        State::New | State::Acknowledged | State::Merged => {}
    }
    let merged = incident.judgement.clone();
    let ground = Grounds {
        report: &told.report,
        ..grounds(a, &merged)
    };
    events.extend(clocks::take_over(&mut incident.clocks, ground.clocks(), a.config));
    if corrected.iter().any(|one| one.field == Field::DiscoveredAt) {
        let moved = correction::later_awareness(&mut incident, verdict, (a.config, a.now));
        for sentence in moved {
            note(&mut incident, a.now, a.config, sentence.clone());
            events.push(format!("incident {}: {sentence}", incident.id));
        }
    }
    incident
}

/// What there is to tell when a label or a priority went up.
fn raised(incident: &Incident, before: &Judgement) -> Vec<String> {
    let (id, now) = (incident.id, &incident.judgement);
    let label = (now.tlp > before.tlp).then(|| format!("incident {id}: label raised to {}", now.tlp));
    let priority =
        (now.priority > before.priority).then(|| format!("incident {id}: priority raised to {}", now.priority));
    label.into_iter().chain(priority).collect()
}

/// Somebody of the team has found that no personal data are involved. A further report that is merely silent does not
/// undo that; one that says “yes” does, and then the clocks that had been stopped for it start anew.
fn respect_a_persons_no(incident: &mut Incident, known: &Incident, report: &Report) {
    let answer = known.report.fields.get(&Field::PersonalData);
    let said_no =
        answer.is_some_and(|answer| answer.provenance.form == BY_HAND && answer.value == Value::Answer(YesNo::No));
    if !said_no || known.judgement.personal_data_possible {
        return;
    }
    let yes = [Field::PersonalData, Field::SpecialCategories]
        .into_iter()
        .any(|field| report.answer(field) == Some(YesNo::Yes));
    if yes {
        incident.clocks.retain(|clock| clock.state != ClockState::Stopped);
    } else {
        incident.judgement.personal_data_possible = false;
    }
}

/// A mail on a closed incident makes it new again, and somebody has to look within the usual time. Clocks of the law
/// that ended with a documented decision stay ended until a person takes them up again: a “thank you” three months
/// later must not report a missed deadline to the management.
fn reopen(a: &Admission<'_>, incident: &mut Incident, events: &mut Vec<String>) {
    incident.state = State::New;
    incident.closed = None;
    incident.acknowledged_by = None;
    let start = Start {
        at: a.verdict.received.instant().min(a.now),
        anchor: "receipt".to_owned(),
        why: "from the receipt of the mail that reopened it".to_owned(),
    };
    clocks::restart(incident, |rule| rule.met_by == MetBy::Acknowledgement, &start, a.config);
    let stopped: Vec<&str> = incident
        .clocks
        .iter()
        .filter(|clock| clock.state == ClockState::Stopped)
        .map(|clock| clock.name.as_str())
        .collect();
    let mut text = "reopened by a mail".to_owned();
    if !stopped.is_empty() {
        text = format!(
            "{text}; these clocks stay stopped until somebody reopens it by hand: {}",
            stopped.join(", ")
        );
    }
    events.push(format!("incident {}: {text}", incident.id));
    note(incident, a.now, a.config, text);
}

/// The mail that a stub stands for is read again.
pub(super) fn again(a: &Admission<'_>, known: &Incident, events: &mut Vec<String>) -> Incident {
    if a.verdict.outcome == Outcome::Quarantined {
        return still_unread(a, known, events);
    }
    let mut incident = read_at_last(a, known);
    events.push(format!("incident {}: its mail can now be read", incident.id));
    note(&mut incident, a.now, a.config, "its mail can now be read".to_owned());
    let judged = incident.judgement.clone();
    events.extend(stop_what_does_not_apply(&mut incident, &judged, a.config));
    events.extend(clocks::take_over(
        &mut incident.clocks,
        grounds(a, &judged).clocks(),
        a.config,
    ));
    incident
}

/// The stub stays one, with the newest reason.
fn still_unread(a: &Admission<'_>, known: &Incident, events: &mut Vec<String>) -> Incident {
    let verdict = a.verdict;
    let mut incident = known.clone();
    let why = if verdict.unreadable.is_empty() {
        &verdict.why
    } else {
        &verdict.unreadable
    };
    incident.unreadable.clone_from(why);
    incident.unreadable.truncate(MOST_SENTENCES);
    events.push(format!(
        "incident {}: still cannot be read: {}",
        incident.id,
        why.join("; ")
    ));
    note(
        &mut incident,
        a.now,
        a.config,
        "read again, still cannot be read".to_owned(),
    );
    incident
}

/// What was only assumed of the stub gives way to what the mail says; what people said of it stays.
fn read_at_last(a: &Admission<'_>, known: &Incident) -> Incident {
    let verdict = a.verdict;
    let mut incident = known.clone();
    incident.judgement = judgement(a);
    incident.judgement.tlp = incident.judgement.tlp.max(known.judgement.tlp);
    incident.report = correction::told_by(&verdict.report, correction::author(verdict).as_ref());
    let by_hand = known
        .report
        .fields
        .iter()
        .filter(|(_, answer)| answer.provenance.form == BY_HAND);
    incident
        .report
        .fields
        .extend(by_hand.map(|(field, answer)| (*field, answer.clone())));
    incident.state = if known.acknowledged_by.is_some() {
        State::Acknowledged
    } else {
        State::New
    };
    incident.language = verdict.language;
    incident.encryption = verdict.protection.encryption;
    incident.missing.clone_from(&verdict.missing);
    incident.related.clone_from(&verdict.related);
    incident.iocs.clone_from(&verdict.iocs);
    incident.iocs.truncate(MOST_IOCS);
    incident.unreadable.clone_from(&verdict.unreadable);
    incident
}

/// Ends the clocks that a stub was given for all cases and that the mail gives no reason for; tells of each.
fn stop_what_does_not_apply(incident: &mut Incident, judged: &Judgement, config: &Config) -> Vec<String> {
    let mut events = Vec::new();
    for clock in incident
        .clocks
        .iter_mut()
        .filter(|clock| clock.state == ClockState::Running)
    {
        let rule = config.rules.clocks.clocks.get(&clock.name);
        if rule.is_some_and(|rule| !clocks::applies(rule, judged)) {
            clocks::end(clock, ClockState::Stopped);
            events.push(format!(
                "clock {} stopped: the mail shows that it does not apply",
                clock.name
            ));
        }
    }
    events
}
