//! The sources of one mail, in the order in which they count.

mod attached;
mod believed;
mod blank;
mod desks;
mod heard;
mod letter;
mod logs;
mod mailer;
pub(crate) mod newness;
mod observed;
mod passed;
mod pasted;
mod sender;
mod signed;
mod signer;
mod told;
mod unknown;

use crate::config::rules::forms::{FormRules, Lexicon};
use crate::model::document::{Document, FormKind, Format, Mark};
use crate::model::mail::Headers;
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::dissect::feed;
use crate::pipeline::extract::body::{self, Envelope, Spoken};
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::interpret::{self, Claim, Said, Source};
use crate::pipeline::extract::settle::{self, Voice};
use crate::pipeline::extract::values::when::Calendar;
use crate::pipeline::extract::{Extracted, Material, describe, ocr, prose, readings, share, structured};
use newness::{Age, Labels, Shared};
use told::Told;

/// What is said of a document without words: nobody failed to read it.
pub(crate) const EMPTY: &str = "it holds no text";

/// Ranks: what is filled in beats what is written, that beats what was read off a picture, that beats what is passed
/// on, that beats what is guessed at.
const FORM: u8 = 4;
const MAIL: u8 = 3;
const SCANNED: u8 = 2;
const FORWARDED: u8 = 1;
const HEADER: u8 = 0;

/// A mail of so many words of its own is a report without its pictures.
const REPORT: usize = 30;
/// A description out of running text is cut here, characters.
const LONGEST_DESCRIPTION: usize = 4000;
/// So many labels must be understood before a mail's text counts as a form whose other labels are worth listing.
const FORM_LIKE: usize = 3;

/// The texts of a mail taken apart, in order.
pub(crate) fn spoken(material: &Material<'_>, rules: &FormRules) -> Vec<Spoken> {
    material
        .dissected
        .texts
        .iter()
        .map(|text| match &material.dissected.documents {
            // What a feed reports on is nobody's statement: the words of a spam must not become the report's.
            documents if feed::is_evidence(&text.part, text.forwarded, documents) => Spoken::default(),
            // The cover's links explain the format. They are the same in all reports and would tie them together.
            documents if feed::is_cover(&text.part, documents) => {
                let envelope = Envelope {
                    forward: text.forwarded,
                    ..Envelope::default()
                };
                body::take_apart(&without_links(&text.text), envelope, rules)
            }
            _ => {
                let envelope = Envelope {
                    subject: &material.headers.subject,
                    from: &material.headers.from,
                    to: &material.headers.to,
                    forward: text.forwarded,
                };
                let mut spoken = body::take_apart(&text.text, envelope, rules);
                if text.forwarded {
                    passed::sent(&material.dissected.texts, &text.part).clone_into(&mut spoken.sent);
                }
                spoken
            }
        })
        .collect()
}

fn without_links(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let words = line.split(' ').filter(|word| !word.contains("://"));
        words.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

pub(crate) use heard::language;
pub(crate) use observed::observables;
pub(crate) use sender::{is_desk, writer};
pub(crate) use signed::signed;
pub(crate) use signer::signer;

fn documents<'a>(material: &Material<'a>) -> impl Iterator<Item = &'a crate::model::document::Reading> {
    material.readings.iter().filter_map(|outcome| outcome.as_ref().ok())
}

/// The visible words of a mail.
pub(crate) fn words(material: &Material<'_>, spoken: &[Spoken]) -> String {
    let mut words = vec![material.headers.subject.clone()];
    for spoken in spoken {
        words.push(spoken.own.clone());
        words.push(spoken.forwarded.clone());
    }
    // Beside a report in words, a photo is evidence: what a phishing page says is not what the reporter says. Its label
    // counts all the same.
    let said: usize = spoken.iter().map(|text| text.own.split_whitespace().count()).sum();
    for (document, reading) in material.dissected.documents.iter().zip(material.readings) {
        let Ok(reading) = reading else { continue };
        if reading.form == FormKind::Ocr && document.format == Format::Picture && said >= REPORT {
            words.extend(
                reading
                    .text
                    .lines()
                    .filter(|line| line.contains("TLP"))
                    .map(str::to_owned),
            );
        } else {
            words.push(reading.text.clone());
        }
    }
    words.retain(|text| !text.is_empty());
    words.join("\n\n")
}

/// Everything that somebody wrote, boxes of forms included.
pub(crate) fn written<'a>(material: &Material<'a>, spoken: &'a [Spoken]) -> impl Iterator<Item = &'a str> {
    let boxes = documents(material)
        .flat_map(|reading| &reading.entries)
        .filter_map(|entry| match &entry.value {
            Mark::Text(text) => Some(text.as_str()),
            Mark::Tick(_) | Mark::Chosen(_) => None,
        });
    spoken.iter().map(|spoken| spoken.own.as_str()).chain(boxes)
}

/// Everything that is to be seen, signatures and printed words included.
pub(crate) fn shown<'a>(material: &Material<'a>, spoken: &'a [Spoken]) -> impl Iterator<Item = &'a str> {
    let printed = documents(material).map(|reading| reading.text.as_str());
    let signatures = spoken.iter().map(|spoken| spoken.signature.as_str());
    written(material, spoken).chain(signatures).chain(printed)
}

/// Reads every source and settles what they claim.
pub(crate) fn gather(
    material: &Material<'_>,
    spoken: &[Spoken],
    words: Words<'_>,
    calendar: Calendar<'_>,
    extracted: &mut Extracted,
) {
    let lexicon = &words.rules.lexicon;
    let signer = signer(material.headers, spoken, lexicon);
    let mut voices = vec![headers(material.headers, signer.as_ref(), lexicon)];
    let mut told = Told::default();
    let reader = Reader {
        words,
        calendar,
        subject: &material.headers.subject,
        domains: &domains(material.headers),
        spoken: 0,
    };
    let (read, beyond) = share::texts(&material.dissected.texts);
    extracted.unreadable.extend(beyond);
    for (text, spoken) in material.dissected.texts.iter().zip(spoken).take(read) {
        if passed::is_header(text) {
            continue;
        }
        let html = text.html.as_deref().filter(|_| !text.forwarded);
        let file = passed::file(material, &text.part);
        let rest = reader.mail((&text.part, file), spoken, html, &mut voices, extracted);
        told.add(&text.part, rest, words.rules);
    }
    let described_by_mail = voices.len();
    let reader = Reader {
        spoken: told.words(),
        ..reader
    };
    forms(material, reader, &mut voices, extracted);
    let has_form = voices.len() > described_by_mail;
    if has_form || extracted.form_fields >= FORM_LIKE {
        // A covering letter tells of its form, and of what was done with it.
        for voice in &mut voices {
            voice.claims.retain(|claim| !prose::is_weighed(claim));
        }
    }
    told::around(&told, &mut voices, &reader, lexicon);
    let described = voices
        .iter()
        .any(|voice| voice.claims.iter().any(|claim| claim.field == Field::Description));
    if !has_form && !described && extracted.form_fields < FORM_LIKE {
        let (mut text, part) = told.text(&reader);
        if text.trim().is_empty() {
            // A body that is a broken report has no other words.
            text.extend(
                documents(material)
                    .filter(|one| one.form.names_fields())
                    .map(|one| one.text.as_str()),
            );
        }
        let name = signer.as_ref().map(|signer| signer.name.as_str());
        describe_by_text((&text, &part), name, words, &mut voices);
    }
    settle::settle(&voices, lexicon, &mut extracted.report);
    passed::same_person(material, spoken, lexicon, &mut extracted.report);
}

/// The domains of the writer and of those who are written to.
fn domains(headers: &Headers) -> Vec<String> {
    let people = headers.from.iter().chain(&headers.to);
    people
        .filter_map(|address| address.email.rsplit_once('@'))
        .map(|(_, domain)| domain.to_lowercase())
        .filter(|domain| domain.contains('.'))
        .take(20)
        .collect()
}

/// A mail without a form describes by its own words, up to the name below them.
fn describe_by_text((text, part): (&str, &str), signer: Option<&str>, words: Words<'_>, voices: &mut Vec<Voice>) {
    let lexicon = &words.rules.lexicon;
    let text = body::without_greeting(text.trim(), lexicon);
    let text = body::without_end(text, signer, lexicon).trim();
    if text.split_whitespace().count() < 3 {
        return;
    }
    voices.push(Voice {
        age: None,
        name: "the mail's text".to_owned(),
        claims: vec![Claim {
            field: Field::Description,
            value: Value::Text(text.chars().take(LONGEST_DESCRIPTION).collect()),
            provenance: Provenance {
                part: part.to_owned(),
                form: FormKind::Text.name().to_owned(),
                confidence: 0.6,
                ..Provenance::default()
            },
            rank: HEADER,
        }],
    });
}

/// The forms, the newest last: by what they state of their age, else in mail order.
fn forms(material: &Material<'_>, reader: Reader<'_>, voices: &mut Vec<Voice>, extracted: &mut Extracted) {
    let first = voices.len();
    let mut told = Vec::new();
    let mut read: Vec<(Voice, Age)> = Vec::new();
    for (document, outcome) in material.dissected.documents.iter().zip(material.readings) {
        let reading = match outcome {
            Ok(reading) => reading,
            Err(reason) => {
                extracted.unreadable.push(format!("{}: {reason}", describe(document)));
                continue;
            }
        };
        let page = reading.form == FormKind::HtmlTable;
        if !page && reading.entries.is_empty() && reading.text.trim().is_empty() && reading.notes.is_empty() {
            extracted.unreadable.push(format!("{}: {EMPTY}", describe(document)));
        }
        // A page that is a picture, letters without a meaning, more than is read: what was read is not all there is.
        for note in &reading.notes {
            let note = format!("{}: {note}", describe(document));
            if !extracted.unreadable.contains(&note) {
                extracted.unreadable.push(note);
            }
        }
        let reader = reader.within(material, &document.part);
        let source = Source {
            part: document.part.clone(),
            file: document.file.clone(),
            trust: interpret::trust(reading.form),
            rank: if reading.form == FormKind::Ocr { SCANNED } else { FORM },
        };
        let mut labels = Labels::default();
        let said = if reading.form.names_fields() {
            structured::claims(reading, &source, reader.calendar)
        } else if reading.form == FormKind::Ocr {
            ocr::said(reading, reader.words, reader.calendar, &source)
        } else {
            let flow = readings::items(reading, reader.words);
            labels = Labels::of(&flow.items, reader.words, reader.calendar);
            interpret::read(&flow.items, reader.words, reader.calendar, &source)
        };
        // Lists of values are evidence more often than forms: a log of connections names hosts and times too.
        if (page || is_list(document)) && reading.form != FormKind::Events && !is_report(&said) {
            continue;
        }
        extracted.form_fields = extracted.form_fields.saturating_add(said.claims.len());
        if !reading.form.names_fields() {
            told.push(reader.story_told(&said, &source));
            told.push(reader.letter(reading, &said, &source));
        }
        extracted.report.unread.extend(said.unread);
        extracted.report.unread.truncate(200);
        if !said.claims.is_empty() {
            let age = Age::of(document, reading, &labels, reader.calendar);
            let voice = Voice {
                claims: said.claims,
                name: format!("the form in {}", describe(document)),
                age: Some(age),
            };
            read.push((voice, age));
        }
    }
    Shared::of(read.iter().map(|(_, age)| age)).sort(&mut read);
    voices.extend(read.into_iter().map(|(voice, _)| voice));
    blank::leave_out(voices, first);
    for claims in told {
        push(claims, "the form's own story", voices);
    }
}

fn is_list(document: &Document) -> bool {
    let ending = document.file.as_deref().and_then(|file| file.rsplit_once('.'));
    ending.is_some_and(|(_, ending)| ["csv", "tsv"].iter().any(|list| ending.eq_ignore_ascii_case(list)))
}

/// Somebody tells something: three answers, one of them what happened or who says so.
fn is_report(said: &Said) -> bool {
    let tells = |claim: &Claim| {
        matches!(
            claim.field,
            Field::Description | Field::ReporterName | Field::DiscoveredAt
        )
    };
    said.claims.len() >= FORM_LIKE && said.claims.iter().any(tells)
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    words: Words<'a>,
    calendar: Calendar<'a>,
    subject: &'a str,
    domains: &'a [String],
    /// How many words the mail itself has.
    spoken: usize,
}

fn push(claims: Vec<Claim>, name: &str, voices: &mut Vec<Voice>) {
    if !claims.is_empty() {
        voices.push(Voice {
            claims,
            name: name.to_owned(),
            age: None,
        });
    }
}

/// What the headers tell: the sender, unless a form names somebody, and the subject.
fn headers(headers: &Headers, signer: Option<&signer::Signer>, lexicon: &Lexicon) -> Voice {
    let mut claims = Vec::new();
    let mut claim = |field, text: &str, confidence| {
        let text = text.trim();
        if !text.is_empty() {
            claims.push(Claim {
                field,
                value: Value::Text(text.to_owned()),
                provenance: Provenance {
                    part: "0".to_owned(),
                    form: FormKind::Header.name().to_owned(),
                    confidence,
                    ..Provenance::default()
                },
                rank: HEADER,
            });
        }
    };
    claim(Field::Subject, &headers.subject, 1.0);
    if let Some(sender) = headers.sender() {
        claim(Field::ReporterEmail, &sender.email, 0.5);
        if let Some(name) = signer::reporter(sender, signer, lexicon) {
            claim(Field::ReporterName, &name, 0.5);
        }
    }
    Voice {
        claims,
        name: "the header".to_owned(),
        age: None,
    }
}
