//! Reports that programs write: which parts are such a report, and which are only what it reports on.

use super::sort::Looks;
use crate::model::document::{Document, Format};
use crate::model::report::Field;

/// Lines of a text that are looked at.
const LINES: usize = 60;

/// The format of a leaf that a program wrote for programs; by media type, else by its first words.
pub(super) fn format(looks: &Looks<'_>) -> Option<Format> {
    match looks.media {
        "message/feedback-report" => return Some(Format::Arf),
        "application/iodef+xml" | "application/x-iodef+xml" => return Some(Format::Iodef),
        "application/x-xarf" | "application/xarf+json" => return Some(Format::Xarf),
        "text/html" | "application/xhtml+xml" | "text/csv" | "text/calendar" => return None,
        _ => {}
    }
    let ending = looks.ending();
    let text = looks.media.starts_with("text/")
        || matches!(
            looks.media,
            "application/json"
                | "application/xml"
                | "application/yaml"
                | "application/x-yaml"
                | "application/octet-stream"
        )
        || matches!(ending.as_str(), "json" | "jsonl" | "ndjson" | "xml" | "yaml" | "yml");
    if !text {
        return None;
    }
    // The same look at UTF-8 and UTF-16, with and without a byte order mark.
    let start: Vec<u8> = looks.start.iter().copied().filter(|byte| *byte != 0).collect();
    let start = String::from_utf8_lossy(&start);
    let start = start.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{fffd}'));
    match start.chars().next()? {
        '{' | '[' => json(start),
        '<' => start.contains("IODEF-Document").then_some(Format::Iodef),
        _ => lines(start, looks.attached),
    }
}

fn json(start: &str) -> Option<Format> {
    let has = |names: &[&str]| {
        let named = |name: &&&str| start.contains(&format!("\"{name}\""));
        names.iter().filter(named).count()
    };
    if has(&["xarf_version", "XARF", "ReportClass", "ReporterInfo"]) > 0
        || has(&["source_identifier", "evidence_source", "report_id", "legacy_version"]) > 1
    {
        return Some(Format::Xarf);
    }
    let own: Vec<&str> = Field::ALL.iter().map(|field| field.name()).collect();
    let telling: Vec<&str> = own.iter().copied().filter(|name| name.contains('_')).collect();
    (has(&telling) > 0 && has(&own) > 1).then_some(Format::Fields)
}

/// `Key: value` lines. In a mail's own text they must be all there is: people write “kind: regards” too.
fn lines(start: &str, attached: bool) -> Option<Format> {
    let mut keys: Vec<String> = Vec::new();
    let mut other = 0_usize;
    for line in start.lines().take(LINES) {
        let bare = line.trim_end();
        if bare.is_empty() || bare.starts_with(['#', ' ', '\t', '-', '.']) {
            continue;
        }
        match key(bare) {
            Some(key) => keys.push(key),
            None if keys.is_empty() => return None,
            None => other = other.saturating_add(1),
        }
    }
    let has = |names: &[&str]| keys.iter().filter(|key| names.contains(&key.as_str())).count();
    if attached && has(&["feedback-type"]) == 1 && has(&["user-agent", "version"]) > 0 {
        return Some(Format::Arf);
    }
    if has(&["report-type"]) > 0 && has(&["reported-from", "schema-url", "category", "source-type", "report-id"]) > 1 {
        return Some(Format::Xarf);
    }
    let fields = keys.iter().filter(|key| key.parse::<Field>().is_ok()).count();
    let telling = keys.iter().any(|key| key.contains('_') && key.parse::<Field>().is_ok());
    let enough = if attached {
        fields >= 2
    } else {
        fields >= 3 && fields.saturating_mul(2) > keys.len().saturating_add(other)
    };
    (telling && enough).then_some(Format::Fields)
}

fn key(line: &str) -> Option<String> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim_matches(['"', '\'']);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let fits = !key.is_empty() && key.len() <= 60 && key.chars().all(plain);
    (fits && (value.is_empty() || value.starts_with([' ', '\t']))).then(|| key.to_ascii_lowercase())
}

/// Only the header of the message that a report is about (RFC 6522, 4; some feeds misspell it).
pub(super) fn is_bare_header(media: &str) -> bool {
    matches!(
        media,
        "text/rfc822-headers" | "text/rfc822-header" | "message/rfc822-headers" | "message/rfc822-header"
    )
}

/// Whether a text is the cover of a feed: some words in front for whoever has no reader for it.
pub(crate) fn is_cover(part: &str, documents: &[Document]) -> bool {
    documents.iter().any(|document| is_whole_mail(document) && follows(&document.part, part))
}

/// Whether a document is a feed that is what the mail is for. One in JSON may be attached to a person's mail, whose
/// words go on below it.
fn is_whole_mail(document: &Document) -> bool {
    let first = document.bytes.iter().find(|byte| byte.is_ascii_graphic());
    is_feed(document) && !matches!(first, Some(b'{' | b'['))
}

/// Whether a text is what a feed reports on: the third part of RFC 5965, 2(d), and the evidence of X-ARF.
pub(crate) fn is_evidence(part: &str, forwarded: bool, documents: &[Document]) -> bool {
    documents
        .iter()
        .filter(|document| is_feed(document) && follows(part, &document.part))
        .any(|document| forwarded || is_whole_mail(document))
}

/// Drops the documents inside the messages that a feed reports on: the attachment of a reported mail is evidence and
/// no form of the reporter, and a feedback report inside it was written by whoever is reported.
pub(super) fn set_aside(documents: &mut Vec<Document>, messages: &[String]) {
    let feeds: Vec<String> = documents.iter().filter(|one| is_feed(one)).map(|one| one.part.clone()).collect();
    let within = |part: &str, message: &str| part.strip_prefix(message).is_some_and(|rest| rest.starts_with('.'));
    documents.retain(|document| {
        let about = |message: &&String| feeds.iter().any(|feed| follows(message, feed));
        !messages
            .iter()
            .filter(about)
            .any(|message| within(&document.part, message))
    });
}

fn is_feed(document: &Document) -> bool {
    matches!(document.format, Format::Arf | Format::Xarf)
}

/// Whether a part is a later sibling of another, or inside one.
fn follows(part: &str, feed: &str) -> bool {
    let (parent, own) = match feed.rsplit_once('.') {
        Some((parent, own)) => (format!("{parent}."), own),
        None => (String::new(), feed),
    };
    let number = |text: &str| text.split('.').next().and_then(|number| number.parse::<usize>().ok());
    let place = part.strip_prefix(parent.as_str()).and_then(number);
    place.zip(number(own)).is_some_and(|(place, own)| place > own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::dissect::{Budget, Dissected, dissect};

    fn mail(kind: &str, parts: &[(&str, &str)]) -> Dissected {
        let mut raw = format!("From: a@example.net\nMIME-Version: 1.0\nContent-Type: {kind}; boundary=b\n\n");
        for (head, body) in parts {
            raw.extend(["--b\nContent-Type: ", head, "\n\n", body, "\n"]);
        }
        raw.push_str("--b--\n");
        dissect(raw.as_bytes(), &Budget::default())
    }

    fn formats(found: &Dissected) -> Vec<(String, Format)> {
        let all = found.documents.iter();
        all.map(|document| (document.part.clone(), document.format)).collect()
    }

    fn alone(head: &str, body: &str) -> Option<Format> {
        let found = mail("multipart/mixed", &[("text/plain", "Siehe Anhang."), (head, body)]);
        formats(&found).first().map(|(_, format)| *format)
    }

    const ARF: &str = "Feedback-Type: abuse\nUser-Agent: X/1\nVersion: 1\n";

    #[test]
    fn machine_reports_are_known_by_type_and_by_their_first_words() {
        let v4 = r#"{"xarf_version": "4.0.0", "category": "messaging"}"#;
        for (head, body, want) in [
            ("message/feedback-report", ARF, Some(Format::Arf)),
            ("application/octet-stream; name=report.txt", ARF, Some(Format::Arf)),
            ("application/json; name=x.json", v4, Some(Format::Xarf)),
            ("text/plain; name=report.txt", v4, Some(Format::Xarf)),
            (
                "text/plain; name=report.txt",
                "---\nReported-From: a@example.net\nCategory: abuse\nReport-Type: login-attack\n",
                Some(Format::Xarf),
            ),
            ("application/xml; name=r.xml", "<?xml version=\"1.0\"?>\n<iodef:IODEF-Document/>", Some(Format::Iodef)),
            ("application/iodef+xml", "?", Some(Format::Iodef)),
            (
                "application/json; name=report.json",
                r#"{"discovered_at": "2026-10-05", "kind": "phishing"}"#,
                Some(Format::Fields),
            ),
            ("text/yaml; name=report.yaml", "kind: spam\norg_unit: Physik\n", Some(Format::Fields)),
            ("application/json; name=package.json", r#"{"name": "x", "version": "1"}"#, None),
            ("application/xml; name=pom.xml", "<project/>", None),
            ("text/yaml; name=deploy.yaml", "kind: Deployment\nmetadata:\n  name: x\n", None),
            ("text/plain", "Description: der Rechner\nKind: regards\nErika", None),
        ] {
            assert_eq!(alone(head, body), want, "{head}\n{body}");
        }
    }

    #[test]
    fn utf16_reports_are_known_too() {
        let text = r#"{"xarf_version": "4.0.0"}"#;
        let bytes: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let looks = Looks {
            media: "application/json",
            file: Some("r.json"),
            attached: true,
            embedded: false,
            start: &bytes,
            length: bytes.len(),
        };
        assert_eq!(format(&looks), Some(Format::Xarf));
    }

    #[test]
    fn a_body_that_is_such_a_document_is_one() {
        let raw = "From: a@example.net\n\nreporter_name: Erika\ndiscovered_at: 2026-10-05\nkind: data_loss\n";
        let found = dissect(raw.as_bytes(), &Budget::default());
        assert_eq!(formats(&found), [("1".to_owned(), Format::Fields)]);
        let raw = "From: a@example.net\n\nHallo,\nreporter_name: Erika\nkind: x\norg_unit: y\n";
        assert!(dissect(raw.as_bytes(), &Budget::default()).documents.is_empty());
    }

    #[test]
    fn the_reported_message_brings_no_documents_and_no_feed_of_its_own() {
        let spam = "From: spam@example.com\nContent-Type: multipart/mixed; boundary=i\n\n--i\nContent-Type: \
                    message/feedback-report\n\nFeedback-Type: fraud\n--i\nContent-Type: application/pdf; \
                    name=f.pdf\n\n%PDF-1.7\n--i--\n";
        let found = mail(
            "multipart/report; report-type=feedback-report",
            &[("text/plain", "A report."), ("message/feedback-report", ARF), ("message/rfc822", spam)],
        );
        assert_eq!(formats(&found), [("2".to_owned(), Format::Arf)]);
        let evidence: Vec<_> = found
            .texts
            .iter()
            .map(|text| (text.part.as_str(), is_evidence(&text.part, text.forwarded, &found.documents)))
            .collect();
        assert_eq!(evidence, [("1", false), ("3.HEADER", true)]);
    }

    #[test]
    fn a_bare_header_is_shown_as_the_header_of_a_message() {
        let header = "From: spam@example.com\nReceived: from mx.example.org\nContent-Type: multipart/mixed; \
                      boundary=x\nSubject: Win\n";
        for media in ["text/rfc822-headers", "text/rfc822-header", "message/rfc822-headers"] {
            let found = mail(
                "multipart/report; report-type=feedback-report",
                &[("text/plain", "A report."), ("message/feedback-report", ARF), (media, header)],
            );
            assert_eq!(found.texts.len(), 2, "{found:?}");
            assert_eq!(found.texts[1].text, "From: spam@example.com\nSubject: Win\n");
            assert!(found.texts[1].forwarded);
            assert_eq!(found.unreadable, Vec::<String>::new());
        }
    }

    #[test]
    fn a_persons_forms_beside_an_attached_feed_stay_forms() {
        let found = mail(
            "multipart/mixed",
            &[
                ("text/plain", "Zur Kenntnis."),
                ("application/json; name=x.json", r#"{"xarf_version": "4"}"#),
                ("application/pdf; name=f.pdf", "%PDF-1.7"),
                ("text/plain", "Bitte heute noch ansehen."),
            ],
        );
        assert_eq!(formats(&found), [("2".to_owned(), Format::Xarf), ("3".to_owned(), Format::Pdf)]);
        assert!(found.texts.iter().all(|text| !is_evidence(&text.part, text.forwarded, &found.documents)));
    }
}
