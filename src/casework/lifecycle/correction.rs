//! A reporter corrects himself, or somebody else says otherwise. The later word of the same person counts, and the old
//! one is kept; another person's word never counts against it, and is said.

use jiff::Timestamp;

use crate::casework::clocks::{self, BY_HAND, Grounds};
use crate::casework::letter::one_line;
use crate::config::Config;
use crate::config::rules::clocks::Anchor;
use crate::model::incident::{ClockState, Incident};
use crate::model::protection::Signature;
use crate::model::report::{Answer, Field, Report, Shape, Value, YesNo};
use crate::model::verdict::Verdict;

/// So sure must be what was read out of sentences, before it takes an answer's place unannounced.
const SURE: f64 = 0.5;
/// So sure must be what was read behind a label.
const LABELLED: f64 = 0.6;
/// So many labelled answers make a form that replaces an earlier one, its texts too.
const FORM: usize = 3;

/// How words begin by which people announce that they correct themselves.
const ANNOUNCES: [&str; 21] = [
    "korrig",
    "korrektur",
    "korreksjon",
    "berichtig",
    "richtigstell",
    "irrtum",
    "irrtümlich",
    "versehen",
    "sondern",
    "tatsächlich",
    "correct",
    "mistak",
    "erratum",
    "wrong",
    "actually",
    "instead",
    "rettels",
    "retting",
    "feilaktig",
    "faktisk",
    "egentlig",
];

/// An answer that took another's place, or that stands against it.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) field: Field,
    /// The answer that was known.
    known: Answer,
    /// The answer of this mail.
    told: Answer,
}

/// Whose word a mail is: its sender's, unless its signature is somebody's forgery.
pub(super) fn author(verdict: &Verdict) -> Option<String> {
    let forged = verdict.protection.signature == Signature::Bad;
    verdict
        .reporter()
        .filter(|_| !forged)
        .map(|from| one_line(&from.key(), 254))
}

/// A mail's report with its author's name on every answer.
pub(super) fn told_by(report: &Report, author: Option<&String>) -> Report {
    let mut report = report.clone();
    for answer in report.fields.values_mut() {
        answer.provenance.by = author.cloned();
    }
    report
}

/// Puts the later word of the same person in the place of the earlier, which is kept beside it.
pub(super) fn correct(report: &mut Report, told: &Report, verdict: &Verdict) -> Vec<Change> {
    let Some(author) = author(verdict) else {
        return Vec::new();
    };
    let first = report.text(Field::ReporterEmail).map(str::to_lowercase);
    let announced = announces(verdict);
    let form = told.fields.values().filter(|answer| is_labelled(answer)).count() >= FORM;
    let mut changes = Vec::new();
    for (field, later) in &told.fields {
        let Some(known) = report.fields.get_mut(field) else {
            continue;
        };
        // An incident of before this was noted has one reporter whom it names.
        let by = known.provenance.by.as_ref().or(first.as_ref());
        let own = by.is_some_and(|by| *by == author) && known.provenance.form != BY_HAND;
        if !own || says_the_same(&known.value, &later.value) || !counts(*field, later, (announced, form)) {
            continue;
        }
        let known = std::mem::replace(known, later.clone());
        changes.push(Change {
            field: *field,
            known,
            told: later.clone(),
        });
    }
    for change in &changes {
        report
            .conflicts
            .retain(|kept| kept.field != change.field || kept.answer.value != change.told.value);
        report.contradict(change.field, &change.known, "the reporter corrected it later");
    }
    changes
}

/// Whether an answer is sure enough to take an earlier one's place.
fn counts(field: Field, later: &Answer, (announced, form): (bool, bool)) -> bool {
    let from = &later.provenance;
    let fact = matches!(field.shape(), Shape::Number | Shape::Answer);
    if field == Field::Subject || field.shape() == Shape::List || from.form == "header" {
        return false;
    }
    // Nobody takes back what he said by not knowing it any more.
    if later.value == Value::Answer(YesNo::Unknown) {
        return false;
    }
    if is_labelled(later) {
        return from.confidence >= LABELLED && (form || field.shape() != Shape::Text);
    }
    let small = matches!(
        field,
        Field::DeviceId | Field::DeviceKind | Field::LostOrStolen | Field::Location | Field::PoliceReport
    );
    // Times are named in every mail, and places in most: only a correction corrects them.
    (fact && (announced || from.confidence >= SURE)) || (announced && (small || field.shape() == Shape::When))
}

fn is_labelled(answer: &Answer) -> bool {
    !matches!(answer.provenance.form.as_str(), "text" | "header" | "ocr" | "")
}

/// Whether a mail says that it corrects something.
fn announces(verdict: &Verdict) -> bool {
    let told = [Field::Description, Field::Subject].map(|field| verdict.report.text(field).unwrap_or_default());
    let words = told
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()).take(400));
    let not_but = |text: &&str| {
        let text = text.to_lowercase();
        [
            ("not ", " but "),
            ("ikke ", " men "),
            ("ikkje ", " men "),
            ("nicht ", " sondern "),
        ]
        .iter()
        .any(|(not, but)| text.split_once(not).is_some_and(|(_, rest)| rest.contains(but)))
    };
    words
        .map(str::to_lowercase)
        .any(|word| ANNOUNCES.iter().any(|start| word.starts_with(start)))
        || told.iter().any(not_but)
}

/// A day and a time on that day do not differ, nor do words that only look otherwise.
fn says_the_same(known: &Value, told: &Value) -> bool {
    let plain = |value: &Value| value.to_string().trim().to_lowercase();
    let (known, told) = (plain(known), plain(told));
    known == told || (known.starts_with(&told) && told.len() == "2026-10-05".len() && known.contains('T'))
}

/// What a mail answers otherwise than another person did, of what can be right only once.
pub(super) fn differing(report: &Report, told: &Report, corrected: &[Change]) -> Vec<Change> {
    let pairs = told
        .fields
        .iter()
        .filter_map(|(field, told)| Some((*field, report.fields.get(field)?, told)));
    pairs
        .filter(|(field, known, told)| {
            field.is_fact()
                && !corrected.iter().any(|change| change.field == *field)
                && !says_the_same(&known.value, &told.value)
                && known.value != Value::Answer(YesNo::Unknown)
                && told.value != Value::Answer(YesNo::Unknown)
        })
        .map(|(field, known, told)| Change {
            field,
            known: known.clone(),
            told: told.clone(),
        })
        .collect()
}

/// Keeps the other answers beside those that count.
pub(super) fn keep(report: &mut Report, differing: &[Change]) {
    for change in differing {
        let by = change.told.provenance.by.as_deref().unwrap_or("somebody");
        report.contradict(change.field, &change.told, &format!("{by} says otherwise"));
    }
}

/// What a person reads of all that.
pub(super) fn sentences(corrected: &[Change], differing: &[Change], by: &str) -> Vec<String> {
    let short = |answer: &Answer| one_line(&answer.value.to_string(), 120);
    let corrected = corrected.iter().map(|change| {
        let (from, to) = (short(&change.known), short(&change.told));
        format!("{} corrected by {by}: from {from} to {to}", change.field)
    });
    let differing = differing.iter().map(|change| {
        let (known, told) = (short(&change.known), short(&change.told));
        format!(
            "{} stays {known}, although {by} says {told}; ask, and set by hand what is true",
            change.field
        )
    });
    corrected.chain(differing).collect()
}

/// A corrected time of discovery that would give more time. A sender's address is easily forged, so only a mail signed
/// by the sender's own key moves a deadline of the law to later; of any other, a person is told what it would move.
pub(super) fn later_awareness(
    incident: &mut Incident,
    verdict: &Verdict,
    (config, now): (&Config, Timestamp),
) -> Vec<String> {
    let proven = verdict.protection.signer_is_sender && verdict.protection.signature == Signature::Good;
    let fresh = Grounds {
        judgement: &incident.judgement,
        report: &incident.report,
        received: clocks::first_receipt(incident),
        config,
        now,
    }
    .clocks();
    let id = incident.id;
    let given = incident.report.value(Field::DiscoveredAt).map(ToString::to_string);
    let mut told = Vec::new();
    for clock in fresh {
        let rule = config.rules.clocks.clocks.get(&clock.name);
        let running = incident.clocks.iter_mut().find(|known| {
            known.name == clock.name && known.state == ClockState::Running && known.due.instant() < clock.due.instant()
        });
        let Some(known) = running.filter(|_| rule.is_some_and(|rule| rule.anchor == Anchor::Awareness)) else {
            continue;
        };
        let (name, old, new, why) = (clock.name.clone(), known.due, clock.due, clock.why.clone());
        if proven {
            clocks::replace(known, clock, config);
            told.push(format!(
                "clock {name} moved from {old} to {new} by a signed correction: {why}"
            ));
        } else {
            let given = given.as_deref().unwrap_or_default();
            told.push(format!(
                "clock {name} stays due {old}, although the corrected time of discovery would make it {new}: nobody signed \
                 the correction; when it is right, run “vorfalld set {id} discovered_at {given}”"
            ));
        }
    }
    told
}

#[cfg(test)]
mod tests;
