//! Reports as whole mails: parts, readings, fields, observables, kind.

mod hostile;
mod mails;

use crate::config::rules::forms::FormRules;
use crate::model::document::Reading;
use crate::model::report::Field;
use crate::pipeline::dissect::{Budget, dissect};
use crate::pipeline::extract::{Extracted, Material, extract, read_document};
use crate::pipeline::fixtures;
use crate::pipeline::judge::Judged;

/// Everything up to the judgement.
fn understood(raw: &str) -> (Extracted, Judged) {
    let dissected = dissect(raw.as_bytes(), &Budget::default());
    let documents = dissected.documents.iter();
    let readings: Vec<_> = documents.map(|one| read_document(one.format, &one.bytes)).collect();
    let headers = fixtures::headers("desk@feeds.example.net", "Abuse report");
    let material = Material {
        headers: &headers,
        dissected: &dissected,
        readings: &readings,
        written: fixtures::now(),
    };
    let extracted = extract(&material, &FormRules::shipped(), &fixtures::settings());
    let judged = fixtures::judged(&headers, &extracted);
    (extracted, judged)
}

/// A person's few words with one attachment.
fn attached(head: &str, body: &str) -> String {
    format!(
        "From: desk@feeds.example.net\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: \
         text/plain\n\nPlease find a report attached.\n--b\nContent-Type: {head}\nContent-Disposition: \
         attachment\n\n{body}\n--b--\n"
    )
}

fn show(extracted: &Extracted, field: Field) -> String {
    extracted
        .report
        .value(field)
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn expect(extracted: &Extracted, wanted: &[(Field, &str)]) {
    for (field, want) in wanted {
        assert_eq!(show(extracted, *field), *want, "{field}");
    }
}

fn iocs(extracted: &Extracted) -> Vec<&str> {
    extracted.iocs.iter().map(|ioc| ioc.value.as_str()).collect()
}

/// The first value under a field's name.
fn first(reading: &Reading, field: Field) -> Option<&crate::model::document::Mark> {
    let mut all = reading.entries.iter();
    let entry = all.find(|entry| entry.labels.first().is_some_and(|label| label == field.name()));
    entry.map(|entry| &entry.value)
}
