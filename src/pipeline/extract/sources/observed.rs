//! The observables of a mail: of its visible words, of those who sent what it passes on.

use super::{Spoken, documents};
use crate::config::Settings;
use crate::model::document::FormKind;
use crate::model::report::{Answer, Field};
use crate::model::verdict::Ioc;
use crate::pipeline::dissect::feed;
use crate::pipeline::extract::{Extracted, Material, iocs};

/// The observables of the visible words; the reporter's own address is none.
pub(crate) fn observables(
    material: &Material<'_>,
    spoken: &[Spoken],
    extracted: &Extracted,
    settings: &Settings,
) -> Vec<Ioc> {
    let headers = material.headers;
    let mut people: Vec<String> = headers
        .from
        .iter()
        .chain(&headers.reply_to)
        .chain(&headers.to)
        .map(crate::model::address::Address::key)
        .collect();
    people.extend(settings.mailboxes.iter().map(|mailbox| mailbox.address.key()));
    let reporter: Option<&Answer> = extracted.report.fields.get(&Field::ReporterEmail);
    people.extend(reporter.map(|answer| answer.value.to_string().to_lowercase()));
    let own = iocs::Own {
        domains: &settings.organisation.domains,
        people: &people,
    };
    // A feed names its observables itself; what it reports on comes after them.
    // The people to whom an attached mail was sent are its victims.
    let is_address = |line: &&str| !["To: ", "Cc: "].iter().any(|name| line.starts_with(name));
    let mut seen = extracted.words.clone();
    // One letter read wrong makes another host, and ties the incident to others by it.
    for scan in documents(material).filter(|reading| reading.form == FormKind::Ocr) {
        seen = seen.replacen(&scan.text, "", 1);
    }
    let mut words: String = seen.lines().filter(is_address).flat_map(|line| [line, "\n"]).collect();
    // Who sent a forwarded mail is what the report is about; who got it is its victim.
    words.extend(spoken.iter().flat_map(|spoken| [spoken.senders.as_str(), "\n"]));
    for text in &material.dissected.texts {
        if feed::is_evidence(&text.part, text.forwarded, &material.dissected.documents) {
            // The people to whom a spam was sent are its victims.
            let lines = text
                .text
                .lines()
                .filter(|line| !line.starts_with("To:") && !line.starts_with("Cc:"));
            words.extend(lines.flat_map(|line| ["\n", line]));
        }
    }
    iocs::find(&words, own)
}
