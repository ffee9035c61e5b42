//! Claims of all sources become one report: the form beats the mail's text, the newer form beats the older, and what
//! loses with another answer is kept as a conflict.

use std::collections::BTreeMap;

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::report::{Answer, Conflict, Field, Report, Shape, Value, YesNo};
use crate::pipeline::extract::interpret::Claim;
use crate::pipeline::extract::sources::newness::{Age, Shared};
use crate::pipeline::extract::stems::has_stem;

/// What one source claims. Later forms come later.
#[derive(Clone, Debug)]
pub(crate) struct Voice {
    pub(crate) claims: Vec<Claim>,
    /// In words, for the reason of a conflict.
    pub(crate) name: String,
    /// Of an attached form, what it states of its age.
    pub(crate) age: Option<Age>,
}

/// At most so many conflicts are kept.
const MOST_CONFLICTS: usize = 50;

/// Puts the claims together.
pub(crate) fn settle(voices: &[Voice], lexicon: &Lexicon, report: &mut Report) {
    let mut merged: BTreeMap<Field, Vec<(u8, usize, Answer)>> = BTreeMap::new();
    for (order, voice) in voices.iter().enumerate() {
        let mut own: BTreeMap<Field, (u8, Answer)> = BTreeMap::new();
        for claim in &voice.claims {
            within(&mut own, claim, report);
        }
        for (field, (rank, answer)) in own {
            merged.entry(field).or_default().push((rank, order, answer));
        }
    }
    let mut ranks: BTreeMap<Field, u8> = BTreeMap::new();
    let shared = Shared::of(voices.iter().filter_map(|voice| voice.age.as_ref()));
    for (field, mut answers) in merged {
        answers.sort_by_key(|answer| std::cmp::Reverse((answer.0, answer.1)));
        let mut answers = answers.into_iter();
        let Some((rank, order, best)) = answers.next() else {
            continue;
        };
        let winner = voices.get(order);
        let name = |voice: Option<&Voice>| voice.map_or_else(String::new, |voice| voice.name.clone());
        for (other_rank, other, answer) in answers {
            if same(&best.value, &answer.value) || is_quiet(field, other_rank) {
                continue;
            }
            let loser = voices.get(other);
            let ages = winner
                .and_then(|voice| voice.age)
                .zip(loser.and_then(|voice| voice.age));
            let (winner, loser) = (name(winner), name(loser));
            let why = match ages.filter(|_| other_rank == rank) {
                Some((age, beaten)) => {
                    format!("{winner} is newer than {loser}: {}", age.newer(&beaten, shared))
                }
                None => format!("{winner} counts more than {loser}"),
            };
            conflict(report, field, answer, why);
        }
        ranks.insert(field, rank);
        report.fields.insert(field, best);
    }
    moment_in_span(&mut report.fields, &ranks);
    personal_by_category(lexicon, report);
}

/// A form that tells from when to when needs no moment out of the words beside it.
fn moment_in_span(fields: &mut BTreeMap<Field, Answer>, ranks: &BTreeMap<Field, u8>) {
    let rank = |field| ranks.get(&field).copied();
    let spanned = rank(Field::OccurredFrom).filter(|_| ranks.contains_key(&Field::OccurredTo));
    if let (Some(span), Some(at)) = (spanned, rank(Field::OccurredAt))
        && at < span
    {
        fields.remove(&Field::OccurredAt);
    }
    // A form that tells the moment needs no beginning out of them either: “blocked since 8.50” is something else.
    let open = rank(Field::OccurredFrom).filter(|_| !ranks.contains_key(&Field::OccurredTo));
    if let (Some(at), Some(from)) = (rank(Field::OccurredAt), open)
        && from < at
    {
        fields.remove(&Field::OccurredFrom);
    }
}

/// Several answers to one field inside one source: texts and lists are put together, of others the surest wins, and
/// the first of equally sure ones.
fn within(own: &mut BTreeMap<Field, (u8, Answer)>, claim: &Claim, report: &mut Report) {
    let answer = Answer {
        value: claim.value.clone(),
        provenance: claim.provenance.clone(),
    };
    let Some((rank, have)) = own.get_mut(&claim.field) else {
        own.insert(claim.field, (claim.rank, answer));
        return;
    };
    if same(&have.value, &answer.value) || claim.rank < *rank {
        return;
    }
    match (&mut have.value, &answer.value) {
        (Value::List(items), Value::List(more)) => {
            let new: Vec<String> = more.iter().filter(|item| !items.contains(item)).cloned().collect();
            items.extend(new);
            items.truncate(200);
        }
        (Value::Text(text), Value::Text(more)) if joins(claim.field).is_some() => {
            if !text.contains(more.as_str()) && text.len() < 20_000 {
                text.push_str(joins(claim.field).unwrap_or_default());
                text.push_str(more);
            }
        }
        _ if answer.provenance.confidence > have.provenance.confidence + 0.05 => {
            let lost = std::mem::replace(have, answer);
            if claim.field.shape() != Shape::Text {
                conflict(
                    report,
                    claim.field,
                    lost,
                    "another label of the same form fits better".into(),
                );
            }
        }
        _ => conflict(
            report,
            claim.field,
            answer,
            "the same form answers this field before".into(),
        ),
    }
}

fn joins(field: Field) -> Option<&'static str> {
    match field {
        Field::Description | Field::Measures | Field::Consequences => Some("\n"),
        Field::Kind | Field::PoliceReport => Some(", "),
        _ => None,
    }
}

/// Fields in which running text and headers only fill gaps.
fn is_quiet(field: Field, rank: u8) -> bool {
    rank == 0
        && matches!(
            field,
            Field::ReporterName | Field::Description | Field::Subject | Field::OrgUnit
        )
}

fn same(a: &Value, b: &Value) -> bool {
    let words = |value: &Value| normal::words(&value.to_string());
    a == b || words(a) == words(b)
}

fn conflict(report: &mut Report, field: Field, answer: Answer, why: String) {
    if report.conflicts.len() < MOST_CONFLICTS {
        report.conflicts.push(Conflict { field, answer, why });
    }
}

/// A form that only asks for the kinds of personal data says “yes” by naming some.
fn personal_by_category(lexicon: &Lexicon, report: &mut Report) {
    if report.fields.contains_key(&Field::PersonalData) {
        return;
    }
    let special = report.answer(Field::SpecialCategories) == Some(YesNo::Yes);
    let source = if special {
        report.fields.get(&Field::SpecialCategories)
    } else {
        report.fields.get(&Field::DataCategories)
    };
    let Some(source) = source else { return };
    let personal = source.provenance.label.as_deref().is_some_and(|label| {
        let words = normal::words(label);
        ["person", "kategor", "categor", "datenart", "opplysning", "subject"]
            .iter()
            .any(|part| words.contains(part))
    });
    let telling = report.items(Field::DataCategories).iter().any(|item| {
        let words = normal::words(item);
        has_stem(&words, &OF_PERSONS)
            || lexicon
                .options
                .iter()
                .any(|(field, set)| *field == Field::DataCategories && set.any(&words))
    });
    if special || personal || telling {
        let mut provenance = source.provenance.clone();
        provenance.confidence = (provenance.confidence * 70.0).round() / 100.0;
        report.fields.insert(
            Field::PersonalData,
            Answer {
                value: Value::Answer(YesNo::Yes),
                provenance,
            },
        );
    }
}

/// How words begin that name what is known of a person and of nothing else, folded.
const OF_PERSONS: [&str; 39] = [
    "name",
    "namn",
    "navn",
    "vorname",
    "nachname",
    "adress",
    "address",
    "anschrift",
    "geburt",
    "birth",
    "foedsel",
    "dob",
    "alter",
    "telefon",
    "phone",
    "email",
    "mailadress",
    "diagnos",
    "gesundheit",
    "health",
    "helse",
    "krank",
    "pfleg",
    "allerg",
    "medis",
    "medik",
    "gehalt",
    "loenn",
    "salar",
    "wage",
    "karakter",
    "noten",
    "grade",
    "foto",
    "photo",
    "bilde",
    "konto",
    "iban",
    "fravaer",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::time::When;

    #[test]
    fn a_beginning_out_of_the_words_beside_a_form_that_tells_the_moment_is_left_out() {
        let day = |day: i8| Answer {
            value: Value::When(When::On(jiff::civil::date(2026, 10, day))),
            provenance: crate::model::report::Provenance::default(),
        };
        let settled = |at: u8, from: u8, to: Option<u8>| {
            let mut fields = BTreeMap::from([(Field::OccurredAt, day(4)), (Field::OccurredFrom, day(5))]);
            let mut ranks = BTreeMap::from([(Field::OccurredAt, at), (Field::OccurredFrom, from)]);
            if let Some(to) = to {
                fields.insert(Field::OccurredTo, day(6));
                ranks.insert(Field::OccurredTo, to);
            }
            moment_in_span(&mut fields, &ranks);
            fields.keys().copied().collect::<Vec<_>>()
        };
        assert_eq!(settled(3, 1, None), [Field::OccurredAt]);
        assert_eq!(settled(1, 1, None), [Field::OccurredAt, Field::OccurredFrom]);
        assert_eq!(settled(1, 3, Some(3)), [Field::OccurredFrom, Field::OccurredTo]);
    }
}
