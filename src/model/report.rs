//! A report: fields with the place they were read from.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::kind::named;
use crate::model::time::When;

named! {
    /// The fields of a report, in the order in which a person wants to read them.
    Field {
        /// Who reports.
        ReporterName = "reporter_name",
        /// Where the reporter can be written to.
        ReporterEmail = "reporter_email",
        /// Where the reporter can be called.
        ReporterPhone = "reporter_phone",
        /// What the reporter does there.
        ReporterRole = "reporter_role",
        /// Department, faculty, unit.
        OrgUnit = "org_unit",
        /// The mail's or form's own heading.
        Subject = "subject",
        /// When somebody became aware; anchors the legal clocks.
        DiscoveredAt = "discovered_at",
        /// When it happened.
        OccurredAt = "occurred_at",
        /// Since when it happened.
        OccurredFrom = "occurred_from",
        /// Until when it happened.
        OccurredTo = "occurred_to",
        /// Where it happened.
        Location = "location",
        /// The kind in the reporter's own words.
        Kind = "kind",
        /// What happened.
        Description = "description",
        /// What follows from it.
        Consequences = "consequences",
        /// What was done already.
        Measures = "measures",
        /// Hosts, services, applications.
        AffectedSystems = "affected_systems",
        /// Are personal data involved?
        PersonalData = "personal_data",
        /// Which kinds of data.
        DataCategories = "data_categories",
        /// Special categories, GDPR Art. 9.
        SpecialCategories = "special_categories",
        /// How many persons.
        AffectedPersons = "affected_persons",
        /// Laptop, telephone, stick, …
        DeviceKind = "device_kind",
        /// Inventory or serial number.
        DeviceId = "device_id",
        /// Was it encrypted?
        DeviceEncrypted = "device_encrypted",
        /// Was it protected by a password?
        DevicePassword = "device_password",
        /// Can it be or was it wiped from afar?
        DeviceRemoteWipe = "device_remote_wipe",
        /// Lost, or stolen?
        LostOrStolen = "lost_or_stolen",
        /// Was it reported to the police, under which number?
        PoliceReport = "police_report",
        /// Who was told already.
        Informed = "informed",
    }
}

/// What sort of value a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One text.
    Text,
    /// Several texts.
    List,
    /// An instant or a date.
    When,
    /// A whole number.
    Number,
    /// `yes`, `no` or `unknown`.
    Answer,
}

impl Field {
    /// The sort of value that the outside interface promises for this field.
    pub fn shape(self) -> Shape {
        match self {
            Self::DiscoveredAt | Self::OccurredAt | Self::OccurredFrom | Self::OccurredTo => Shape::When,
            Self::AffectedSystems | Self::DataCategories | Self::Informed => Shape::List,
            Self::AffectedPersons => Shape::Number,
            Self::PersonalData
            | Self::SpecialCategories
            | Self::DeviceEncrypted
            | Self::DevicePassword
            | Self::DeviceRemoteWipe => Shape::Answer,
            _ => Shape::Text,
        }
    }

    /// Whether only one of two different answers can be right. Of one story everybody tells another part.
    pub fn is_fact(self) -> bool {
        matches!(self.shape(), Shape::Number | Shape::Answer)
            || matches!(self, Self::DiscoveredAt | Self::DeviceId | Self::LostOrStolen)
    }
}

/// A question answered in three ways. Unknown is not “no”.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The reporter says that nobody knows.
    Unknown,
}

/// A field's value. At rest it carries its shape; the outside interface shows it [`plain`](Value::plain).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// `yes`, `no`, `unknown`.
    Answer(YesNo),
    /// An instant or a date.
    When(When),
    /// A whole number.
    Number(u64),
    /// Several texts.
    List(Vec<String>),
    /// One text.
    Text(String),
}

impl Value {
    /// The value as the outside interface shows it: text, number or list of texts.
    pub fn plain(&self) -> serde_json::Value {
        match self {
            Self::Number(number) => (*number).into(),
            Self::List(items) => items.clone().into(),
            _ => self.to_string().into(),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(YesNo::Yes) => f.write_str("yes"),
            Self::Answer(YesNo::No) => f.write_str("no"),
            Self::Answer(YesNo::Unknown) => f.write_str("unknown"),
            Self::When(when) => when.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::List(items) => f.write_str(&items.join(", ")),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// Where a value was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Provenance {
    /// The MIME part, numbered as IMAP does (`2.1`); `0` for the mail's own headers.
    pub part: String,
    /// The attachment's file name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Page, table cell or field name inside the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The label as it stands in the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What kind of form, see [`crate::model::document::FormKind`]; `header` or `text` where there is none.
    pub form: String,
    /// Between 0 and 1: how well the label or the wording fitted.
    pub confidence: f64,
    /// Who told it, in an incident that may gather several reports: an address, lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The value, of the field's [`Shape`].
    pub value: Value,
    /// Where it was read.
    pub provenance: Provenance,
}

/// A second, different answer to a field, kept beside the one that won.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conflict {
    /// The field.
    pub field: Field,
    /// The answer that lost.
    pub answer: Answer,
    /// Why it lost.
    pub why: String,
}

/// A label of a form that no rule understood, so that an operator can add it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// The label as it stands in the form.
    pub label: String,
    /// The MIME part.
    pub part: String,
}

/// What a mail reports. A field that was not given is absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The answers.
    pub fields: BTreeMap<Field, Answer>,
    /// Answers that lost against better ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<Conflict>,
    /// Labels that no rule understood.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<Unread>,
}

impl Report {
    /// The value of a field, when given.
    pub fn value(&self, field: Field) -> Option<&Value> {
        self.fields.get(&field).map(|answer| &answer.value)
    }

    /// The text of a field, when given and a text.
    pub fn text(&self, field: Field) -> Option<&str> {
        match self.value(field)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The instant or date of a field, when given.
    pub fn when(&self, field: Field) -> Option<When> {
        match self.value(field)? {
            Value::When(when) => Some(*when),
            _ => None,
        }
    }

    /// The yes/no of a field, when given.
    pub fn answer(&self, field: Field) -> Option<YesNo> {
        match self.value(field)? {
            Value::Answer(answer) => Some(*answer),
            _ => None,
        }
    }

    /// The items of a field; a single text counts as one item, an absent field as none.
    pub fn items(&self, field: Field) -> &[String] {
        match self.value(field) {
            Some(Value::List(items)) => items,
            Some(Value::Text(text)) => std::slice::from_ref(text),
            _ => &[],
        }
    }

    /// Only the values, as the outside interface shows `report`.
    pub fn values(&self) -> BTreeMap<Field, serde_json::Value> {
        self.fields
            .iter()
            .map(|(field, answer)| (*field, answer.value.plain()))
            .collect()
    }

    /// Only the places, as the outside interface shows `provenance`.
    pub fn provenance(&self) -> BTreeMap<Field, Provenance> {
        self.fields
            .iter()
            .map(|(field, answer)| (*field, answer.provenance.clone()))
            .collect()
    }

    /// Takes over what a later report of the same incident adds: a field that was open is filled, lists grow, an
    /// answered field stays and the other answer is kept as a conflict. `unknown` gives way to a real answer.
    ///
    /// What is kept stays small however many reports come: a wave of a thousand must not make each change costlier.
    pub fn merge(&mut self, later: &Self) {
        for (field, answer) in &later.fields {
            match self.fields.get_mut(field) {
                None => {
                    self.fields.insert(*field, answer.clone());
                }
                Some(have) if have.value == answer.value => {}
                Some(have) => match (&mut have.value, &answer.value) {
                    (Value::List(items), Value::List(more)) => {
                        let room = LONGEST_LIST.saturating_sub(items.len());
                        let new = more.iter().filter(|item| !items.contains(item)).take(room);
                        let new: Vec<_> = new.cloned().collect();
                        items.extend(new);
                    }
                    (Value::Answer(YesNo::Unknown), Value::Answer(_)) => *have = answer.clone(),
                    _ => self.contradict(*field, answer, "a later report says otherwise"),
                },
            }
        }
    }

    /// The fields that somebody else than the one whose answer counts answers otherwise.
    pub fn contradicted(&self) -> Vec<Field> {
        let author = |answer: &Answer| answer.provenance.by.clone();
        let mut fields: Vec<Field> = self
            .conflicts
            .iter()
            .filter(|conflict| conflict.field.is_fact() && author(&conflict.answer).is_some())
            .filter(|conflict| {
                let counts = self.fields.get(&conflict.field);
                counts.is_some_and(|counts| author(counts) != author(&conflict.answer))
            })
            .map(|conflict| conflict.field)
            .collect();
        fields.sort_unstable();
        fields.dedup();
        fields
    }

    /// Keeps an answer that lost, and why it did; a few of them, and not what tells of the reporter.
    pub fn contradict(&mut self, field: Field, answer: &Answer, why: &str) {
        // Whoever else reports has another name; that contradicts nobody.
        let is_of_the_reporter = matches!(
            field,
            Field::ReporterName
                | Field::ReporterEmail
                | Field::ReporterPhone
                | Field::ReporterRole
                | Field::OrgUnit
                | Field::Subject
        );
        if is_of_the_reporter || self.conflicts.len() >= MOST_CONFLICTS {
            return;
        }
        let mut answer = answer.clone();
        if let Value::Text(text) = &mut answer.value {
            *text = text.chars().take(LONGEST_CONFLICT).collect();
        }
        let known = self
            .conflicts
            .iter()
            .any(|have| have.field == field && have.answer.value == answer.value);
        if !known {
            self.conflicts.push(Conflict {
                field,
                answer,
                why: why.to_owned(),
            });
        }
    }
}

/// Items of a merged list.
const LONGEST_LIST: usize = 100;
/// Contradictions that are kept.
const MOST_CONFLICTS: usize = 20;
/// Characters of a contradicting text that are kept; the whole of it stands in the sealed mail.
const LONGEST_CONFLICT: usize = 300;

#[cfg(test)]
mod tests;
