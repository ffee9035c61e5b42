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
mod settle;
pub(crate) mod share;
mod sheet;
mod sources;
mod stems;
pub mod structured;
mod values;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use crate::config::Settings;
use crate::config::rules::forms::FormRules;
use crate::model::document::{Document, Format, ReadOutcome};
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

/// Turns a mail's parts into a report.
pub fn extract(material: &Material<'_>, rules: &FormRules, settings: &Settings) -> Extracted {
    let readings = share::documents(material.readings);
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
    let zone = senders_zone(
        material,
        settings,
        language,
        sources::written(material, &spoken).take(2000),
    );
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

/// The zone in which the writer reads his clock: his own offset where his mail tells another than the organisation's. An
/// hour less or more may be a machine that knows no summer time: there a word of where he is must stand beside it. Many
/// servers stamp all mails in UTC, which tells of nobody, and a German or Norwegian mail from a far zone is rather that
/// of a machine there.
fn senders_zone<'t>(
    material: &Material<'_>,
    settings: &Settings,
    language: Language,
    mut texts: impl Iterator<Item = &'t str>,
) -> TimeZone {
    const HOUR: i32 = 3600;
    let ours = &settings.organisation.timezone;
    let claimed = material.headers.date.filter(|date| date.instant() == material.written);
    let Some(theirs) = claimed.map(|date| date.zoned().offset()) else {
        return ours.clone();
    };
    let apart = theirs.seconds().abs_diff(ours.to_offset(material.written).seconds());
    let far = language == Language::En && theirs != Offset::UTC && apart > HOUR.unsigned_abs();
    // In Britain, Ireland and Portugal it is summer.
    let western = theirs.seconds() == HOUR && apart > 0;
    let mut there = || {
        let sender = material.headers.sender();
        let home = sender.is_some_and(|sender| [".uk", ".ie", ".pt"].iter().any(|end| sender.email.ends_with(end)));
        home || texts.any(|text| {
            ["+44 ", "+44(0)", "+353 ", "+351 "]
                .iter()
                .any(|code| text.contains(code))
        })
    };
    if far || (western && there()) {
        theirs.to_time_zone()
    } else {
        ours.clone()
    }
}

/// Reads one document. Runs in a worker process only: some inputs abort the process that reads them.
pub fn read_document(format: Format, bytes: &[u8]) -> ReadOutcome {
    match format {
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
        Format::Zip => container::zip::read(bytes),
        Format::Msg => container::msg::read(bytes),
        Format::Tnef => container::tnef::read(bytes),
        Format::Scan => pdf::scan(bytes),
        Format::Picture => Err("pictures are read by OCR only; a human must look".to_owned()),
    }
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
