//! Stage 4: labels, values and words become fields with their places.
//!
//! Sources are read one by one (forms, tables and lines of the mail's text, forwarded words, running text, headers);
//! each makes claims, and [`settle`] decides between them. Nothing is invented: a placeholder, an empty box, a label
//! that no rule knows for sure give nothing.

mod body;
mod bytes;
mod doc;
mod docx;
mod flow;
mod grid;
mod guidance;
mod html;
mod interpret;
mod iocs;
mod language;
pub mod ocr;
mod odt;
mod pattern;
mod pdf;
mod prose;
mod readings;
mod rtf;
mod saved;
mod settle;
pub(crate) mod share;
mod sheet;
mod sources;
mod stems;
pub mod structured;
mod values;
mod zone;

use jiff::Timestamp;

use crate::config::Settings;
use crate::config::rules::forms::FormRules;
use crate::model::document::{Document, Format, ReadOutcome, Reading};
use crate::model::language::Language;
use crate::model::mail::Headers;
use crate::model::report::Report;
use crate::model::verdict::Ioc;
use crate::pipeline::dissect::{Dissected, container};
use flow::Words;
pub(crate) use sources::EMPTY;
use values::when::{Calendar, puts_day_first};

/// What the stage works on.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// The mail's headers, the inner ones where protected.
    pub headers: &'a Headers,
    /// Its parts.
    pub dissected: &'a Dissected,
    /// What became of `dissected.documents`, in the same order.
    pub readings: &'a [ReadOutcome],
    /// When it was written: `heute` and two-digit years are read against it.
    pub written: Timestamp,
}

/// What was understood.
#[derive(Clone, Debug, Default)]
pub struct Extracted {
    /// Fields, conflicts, labels that no rule understood.
    pub report: Report,
    /// The language that the reporter writes.
    pub language: Language,
    /// Observables.
    pub iocs: Vec<Ioc>,
    /// The visible words (subject, texts without quotes and signatures, document texts): what `judge` looks at.
    pub words: String,
    /// How many labelled fields a form gave; 0 when there was none.
    pub form_fields: usize,
    /// What could not be read, one sentence each.
    pub unreadable: Vec<String>,
}

/// The language of a mail of which nothing but a stub is made: its covering letter may be read all the same.
pub fn language_of(material: &Material<'_>, rules: &FormRules, settings: &Settings) -> Language {
    sources::language(material, &sources::spoken(material, rules), rules, settings)
}

/// Turns a mail's parts into a report.
pub fn extract(material: &Material<'_>, rules: &FormRules, settings: &Settings) -> Extracted {
    let readings = guidance::settle(share::documents(material.readings), rules);
    let material = &Material {
        readings: &readings,
        ..*material
    };
    let spoken = sources::spoken(material, rules);
    let language = sources::language(material, &spoken, rules, settings);
    let known = flow::Known::default();
    let signed = sources::signer(material.headers, &spoken, &rules.lexicon).map(|signer| signer.name);
    let signed = signed.or_else(|| sources::signed(&spoken, &rules.lexicon));
    let writer = sources::writer(material.headers, signed.as_deref());
    let words = Words {
        rules,
        language,
        known: &known,
        writer: &writer,
    };
    let shown = sources::shown(material, &spoken);
    let zone = zone::of(material, settings, language, shown);
    let calendar = Calendar {
        lexicon: &rules.lexicon,
        zone: &zone,
        written: material.written,
        language,
        day_first: puts_day_first(
            sources::written(material, &spoken),
            material.written.to_zoned(zone.clone()).date(),
        ),
    };
    let mut extracted = Extracted {
        language,
        words: sources::words(material, &spoken),
        ..Extracted::default()
    };
    sources::gather(material, &spoken, words, calendar, &mut extracted);
    extracted.iocs = sources::observables(material, &spoken, &extracted, settings);
    extracted
}

/// Reads one document. Runs in a worker process only: some inputs abort the process that reads them.
pub fn read_document(format: Format, bytes: &[u8]) -> ReadOutcome {
    let outcome = match format {
        // The same ending, the same program: what is in it decides.
        Format::Docx if bytes.starts_with(doc::START) => doc::read(bytes),
        Format::Docx => docx::read(bytes),
        Format::Odt => odt::read(bytes),
        Format::Sheet => sheet::read(bytes),
        Format::Rtf => rtf::read(bytes),
        Format::Pdf => pdf::read(bytes),
        Format::Arf => structured::arf::read(bytes),
        Format::Xarf => structured::xarf::read(bytes),
        Format::Iodef => structured::iodef::read(bytes),
        Format::Fields => structured::fields::read(bytes),
        Format::Events => sheet::events(bytes),
        Format::Zip => container::zip::read(bytes),
        Format::Msg => container::msg::read(bytes),
        Format::Tnef => container::tnef::read(bytes),
        Format::Scan => pdf::scan(bytes),
        Format::Picture => Err("pictures are read by OCR only; a human must look".to_owned()),
    };
    outcome.map(|reading| Reading {
        saved: reading.saved.or_else(|| saved::when(format, bytes)),
        text: if reading.text.contains(guidance::SIGN) {
            reading.text.replace(guidance::SIGN, "")
        } else {
            reading.text
        },
        ..reading
    })
}

/// What a worker is told of a document, without its bytes.
pub fn describe(document: &Document) -> String {
    match &document.file {
        Some(file) => format!("part {} ({file})", document.part),
        None => format!("part {}", document.part),
    }
}

#[cfg(test)]
pub(crate) mod tests;

#[cfg(test)]
mod around_tests;
#[cfg(test)]
mod corpus_tests;
#[cfg(test)]
mod doubt_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod layout_tests;
#[cfg(test)]
mod long_tests;
#[cfg(test)]
mod office_tests;
#[cfg(test)]
mod particulars_tests;
#[cfg(test)]
mod parts_tests;
#[cfg(test)]
mod passed_tests;
#[cfg(test)]
mod spoken_tests;
