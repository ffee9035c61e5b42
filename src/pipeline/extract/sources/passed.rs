//! What is told by somebody else than the sender: whose words they are, when they were written.

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::document::FormKind;
use crate::model::mail::Headers;
use crate::model::report::{Answer, Field, Provenance, Report, Value};
use crate::pipeline::dissect::TextPart;
use crate::pipeline::extract::Material;
use crate::pipeline::extract::body::Spoken;
use crate::pipeline::extract::sources::{Reader, sender};
use crate::pipeline::extract::values::contacts;

/// How the numbers of the headers of attached messages end (RFC 9051, 6.4.5.1).
const HEADER: &str = ".HEADER";
/// So many senders are compared with a name.
const SENDERS: usize = 20;

/// Whether a text is the headers of an attached message: nobody's words.
pub(super) fn is_header(text: &TextPart) -> bool {
    text.forwarded && text.part.ends_with(HEADER)
}

/// The headers of the innermost attached message in which a part stands.
fn headers_of<'t>(texts: &'t [TextPart], part: &str) -> Option<&'t TextPart> {
    let holds = |text: &&TextPart| {
        let message = text.part.strip_suffix(HEADER).filter(|_| text.forwarded);
        let rest = message.and_then(|message| part.strip_prefix(message));
        rest.is_some_and(|rest| rest.starts_with(['.', ':']))
    };
    texts.iter().filter(holds).max_by_key(|text| text.part.len())
}

/// When the attached message in which a part stands was written, in the words of its header.
pub(super) fn sent<'t>(texts: &'t [TextPart], part: &str) -> &'t str {
    let lines = headers_of(texts, part).into_iter().flat_map(|text| text.text.lines());
    let mut dates = lines.filter_map(|line| line.strip_prefix("Date:"));
    dates.next().map(str::trim).unwrap_or_default()
}

impl Reader<'_> {
    /// For a part of an attached message: “today” is the day on which that was written.
    pub(super) fn within(self, material: &Material<'_>, part: &str) -> Self {
        let sent = sent(&material.dissected.texts, part);
        Self {
            calendar: self.calendar.back_to(sent),
            ..self
        }
    }
}

/// The name of the file that a text is, if it is one.
pub(super) fn file<'m>(material: &Material<'m>, part: &str) -> Option<&'m str> {
    let mut files = material.dissected.attachments.iter();
    files.find(|file| file.part == part)?.file.as_deref()
}

/// A name and an address out of two sources must be the same person's: of whoever was passed on, both are taken from
/// his own mail, or only what he tells himself.
pub(super) fn same_person(material: &Material<'_>, spoken: &[Spoken], lexicon: &Lexicon, report: &mut Report) {
    let (Some(name), Some(email)) = (
        report.fields.get(&Field::ReporterName),
        report.fields.get(&Field::ReporterEmail),
    ) else {
        return;
    };
    let outer = |answer: &Answer| answer.provenance.form == FormKind::Header.name();
    let (told, missing) = match (outer(name), outer(email)) {
        (false, true) => (name, Field::ReporterEmail),
        (true, false) => (email, Field::ReporterName),
        _ => return,
    };
    let (Value::Text(named), Value::Text(address)) = (&name.value, &email.value) else {
        return;
    };
    let text = told.value.to_string();
    if !is_passed_on(material, spoken, told, &text) || is_one(named, address, material.headers) {
        return;
    }
    let own = |sender: &Sender| match missing {
        Field::ReporterEmail => shares(&sender.name, named) || sender::is_certain(named, &sender.email),
        _ => sender.email.eq_ignore_ascii_case(address),
    };
    let found = senders(material, spoken).into_iter().find(own);
    let found = found.and_then(|one| {
        let value = match missing {
            Field::ReporterEmail => Some(one.email),
            _ => sender::person(&one.name, &one.email, lexicon),
        };
        value.map(|value| (value, one.part))
    });
    let Some((value, part)) = found else {
        report.fields.remove(&missing);
        return;
    };
    let provenance = Provenance {
        part,
        form: FormKind::Header.name().to_owned(),
        confidence: 0.5,
        ..Provenance::default()
    };
    let value = Value::Text(value);
    report.fields.insert(missing, Answer { value, provenance });
}

/// Who sent what was passed on, and the part that says so.
struct Sender {
    name: String,
    email: String,
    part: String,
}

/// Whether an answer stands in what was passed on, and not in the sender's own words.
fn is_passed_on(material: &Material<'_>, spoken: &[Spoken], told: &Answer, text: &str) -> bool {
    let texts = &material.dissected.texts;
    if headers_of(texts, &told.provenance.part).is_some() {
        return true;
    }
    let here = texts.iter().zip(spoken);
    here.filter(|(part, _)| part.part == told.provenance.part)
        .any(|(_, spoken)| spoken.forwarded.contains(text) && !spoken.own.contains(text))
}

/// Whether a name and an address can be one person's: the sender's own, or one made of the other.
fn is_one(name: &str, email: &str, headers: &Headers) -> bool {
    let sender = headers.sender();
    let both = sender.filter(|sender| sender.email.eq_ignore_ascii_case(email));
    let shown = both.and_then(|sender| sender.name.as_deref()).unwrap_or_default();
    let local = email.split_once('@').map_or(email, |(local, _)| local);
    shares(shown, name) || shares(&local.replace(['_', '.', '-'], " "), name) || sender::is_certain(name, email)
}

/// Whether two names share a word that is no initial.
fn shares(a: &str, b: &str) -> bool {
    let (a, b) = (normal::words(a), normal::words(b));
    a.split(' ')
        .any(|word| word.chars().count() >= 3 && b.split(' ').any(|other| other == word))
}

fn senders(material: &Material<'_>, spoken: &[Spoken]) -> Vec<Sender> {
    let texts = &material.dissected.texts;
    let attached = texts.iter().filter(|text| is_header(text));
    let attached = attached.flat_map(|text| text.text.lines().map(move |line| (text, line)));
    let attached = attached.filter(|(_, line)| line.starts_with("From:"));
    let inline = texts.iter().zip(spoken);
    let inline = inline.flat_map(|(text, spoken)| spoken.senders.lines().map(move |line| (text, line)));
    let named = attached.chain(inline).take(SENDERS);
    named
        .filter_map(|(text, line)| {
            let (_, value) = line.split_once(':')?;
            let (name, _) = value.split_once(['<', '[']).unwrap_or_default();
            Some(Sender {
                name: name.trim().trim_matches('"').to_owned(),
                email: contacts::email(value)?,
                part: text.part.clone(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_was_written_when_the_message_around_it_was() {
        let text = |part: &str, date: &str| TextPart {
            part: part.to_owned(),
            text: format!("From: a@example.org\nDate: {date}\n"),
            forwarded: true,
            ..TextPart::default()
        };
        let texts = [text("2.HEADER", "A"), text("2.1.HEADER", "B"), text("3:1.HEADER", "C")];
        for (part, want) in [
            ("2.2", "A"),
            ("2.1.1", "B"),
            ("3:1.2", "C"),
            ("1", ""),
            ("22.1", ""),
            ("3:11.1", ""),
        ] {
            assert_eq!(sent(&texts, part), want, "{part}");
        }
    }
}
