//! Mails that say nothing that could be read: a stub stands for each.

use super::{Open, Understood, extract};
use crate::model::document::ReadOutcome;
use crate::model::mail::Guard;
use crate::model::report::Field;

/// A mail whose only content is a document that nobody could read says nothing: a stub stands for it.
pub(super) fn nothing_readable(open: &Open, readings: &[ReadOutcome]) -> Option<String> {
    let dissected = &open.dissected;
    let text = dissected.texts.iter().any(|text| !text.text.trim().is_empty());
    let read = readings
        .iter()
        .flatten()
        .any(|reading| !reading.entries.is_empty() || !reading.text.trim().is_empty());
    if text || read {
        return None;
    }
    // A scan is read and yet says nothing.
    let notes = readings.iter().flatten().flat_map(|reading| &reading.notes).cloned();
    let broken = failures(open, readings).into_iter().chain(notes).next();
    let broken = broken.or_else(|| dissected.unreadable.first().cloned())?;
    Some(format!("nothing in this mail could be read: {broken}"))
}

/// “Please see attached” beside a scan, or beside a form that nobody could open: all that was to be said is in what was
/// not read. In a conversation about an incident such a mail is its sequel.
pub(super) fn says_nothing(understood: &Understood, open: &Open) -> Option<String> {
    let extracted = &understood.extracted;
    let headers = &open.accepted.headers;
    let told = extracted.report.fields.keys().any(|field| !WHO.contains(field));
    let speaks = told || extracted.form_fields > 0 || !extracted.iocs.is_empty() || understood.judged.by_rule;
    let few = extracted.words.split_whitespace().take(FEW_WORDS).count() < FEW_WORDS;
    let alone = understood.reference.is_none() && headers.in_reply_to.is_empty();
    let ignored = matches!(open.accepted.guard, Guard::Ignore(_));
    if understood.stub.is_some() || ignored || speaks || !few || !alone {
        return None;
    }
    let mut unread = extracted.unreadable.iter();
    let unread = unread.find(|sentence| !sentence.ends_with(extract::EMPTY))?;
    Some(format!(
        "all that this mail says is in what could not be read: {unread}"
    ))
}

/// What a farewell and the headers tell as well; a description is then the text itself.
const WHO: [Field; 8] = [
    Field::ReporterName,
    Field::ReporterEmail,
    Field::ReporterPhone,
    Field::ReporterRole,
    Field::OrgUnit,
    Field::Subject,
    Field::Description,
    Field::Kind,
];
/// A text of so many words tells something of its own.
const FEW_WORDS: usize = 40;

/// One sentence for each document without a reading.
pub(super) fn failures(open: &Open, readings: &[ReadOutcome]) -> Vec<String> {
    let documents = open.documents().iter().enumerate();
    documents
        .filter_map(|(place, document)| match readings.get(place) {
            Some(Ok(_)) => None,
            Some(Err(why)) => Some(format!("{}: {why}", extract::describe(document))),
            None => Some(format!("{}: no worker has read it", extract::describe(document))),
        })
        .collect()
}
