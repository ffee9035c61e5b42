//! Reports that programs write: which parts are such a report, and which are only what it reports on.

use super::sort::Looks;
use super::{Attachment, Dissected};
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
                | "application/x-ndjson"
                | "application/ndjson"
                | "application/jsonl"
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
        '{' | '[' => json(start, looks.file).or_else(|| flow(start, looks.attached)),
        '<' => start.contains("IODEF-Document").then_some(Format::Iodef),
        // A file by the name of YAML is one, even if only its first line can be read.
        _ => lines(start, looks.attached, matches!(ending.as_str(), "yaml" | "yml")),
    }
}

fn json(start: &str, file: Option<&str>) -> Option<Format> {
    let has = |names: &[&str]| {
        let named = |name: &&&str| start.contains(&format!("\"{name}\""));
        names.iter().filter(named).count()
    };
    if has(&["xarf_version", "XARF", "ReportClass", "ReporterInfo"]) > 0
        || has(&["source_identifier", "evidence_source", "report_id", "legacy_version"]) > 1
        || has(&[
            "category",
            "type",
            "source_identifier",
            "reporter",
            "evidence",
            "sender",
        ]) > 3
    {
        return Some(Format::Xarf);
    }
    // Events in a list, as IntelMQ and others write them: a time, an address, and what was seen.
    let time = has(&["time.source", "timestamp", "time", "first_seen", "last_seen", "date"]) > 0;
    let address = has(&["source.ip", "ip", "src_ip", "source_ip", "source.fqdn", "ip_address"]) > 0;
    let listed = start.starts_with('[')
        || start.contains("\"events\"")
        || start.lines().nth(1).is_some_and(|line| line.starts_with('{'))
        || has(&["classification.type", "feed.name"]) > 0;
    if time && address && listed {
        return Some(Format::Fields);
    }
    let own: Vec<&str> = Field::ALL.iter().map(|field| field.name()).collect();
    let telling: Vec<&str> = own.iter().copied().filter(|name| name.contains('_')).collect();
    // A long description may come first, so that no other name is seen.
    let named = file.is_some_and(|file| {
        let file = file.to_lowercase();
        ["report", "incident", "meldung", "melding", "vorfall"]
            .iter()
            .any(|start| file.starts_with(start))
    });
    let enough = if named {
        has(&own) > 0
    } else {
        has(&telling) > 0 && has(&own) > 1
    };
    enough.then_some(Format::Fields)
}

/// Whether a block out of a mail's text is a report in our own field names.
pub(super) fn is_fields(block: &str, fenced: bool) -> bool {
    let block = block.trim_start();
    match block.chars().next() {
        Some('{' | '[') => json(block, None) == Some(Format::Fields),
        _ => lines(block, fenced, false) == Some(Format::Fields),
    }
}

/// Whether a line gives one of our own fields.
pub(super) fn gives_field(line: &str) -> bool {
    key(line).is_some_and(|key| key.parse::<Field>().is_ok())
}

/// YAML in one pair of braces, its keys without quotes; only of a file.
fn flow(start: &str, attached: bool) -> Option<Format> {
    let keys = start
        .split(['{', ','])
        .take(LINES)
        .filter_map(|piece| key(piece.trim_start()));
    let ours: Vec<String> = keys.filter(|key| key.parse::<Field>().is_ok()).collect();
    (attached && ours.len() > 1 && ours.iter().any(|key| key.contains('_'))).then_some(Format::Fields)
}

/// `Key: value` lines. In a mail's own text they must be all there is: people write “kind: regards” too.
fn lines(start: &str, attached: bool, named: bool) -> Option<Format> {
    let mut keys: Vec<String> = Vec::new();
    let mut other = 0_usize;
    for line in start.lines().take(LINES) {
        let bare = line.trim_end();
        if bare.is_empty() || bare.starts_with(['#', '%', ' ', '\t', '-', '.']) {
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
        fields >= 2 || (named && fields > 0)
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
    documents
        .iter()
        .any(|document| is_whole_mail(document) && follows(&document.part, part))
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

/// Whether a mail is an abuse feed itself and does not only pass one on as an attached message.
pub(crate) fn is_feedback(dissected: &Dissected) -> bool {
    let within = |part: &str, attachment: &Attachment| {
        let inside = part.strip_prefix(attachment.part.as_str());
        attachment.media_type.starts_with("message/") && inside.is_some_and(|rest| rest.starts_with('.'))
    };
    dissected.documents.iter().any(|document| {
        let mut outer = dissected.attachments.iter();
        document.format == Format::Arf && !outer.any(|one| within(&document.part, one))
    })
}

/// Drops the documents inside the messages that a feed reports on: the attachment of a reported mail is evidence and
/// no form of the reporter, and a feedback report inside it was written by whoever is reported.
pub(super) fn set_aside(documents: &mut Vec<Document>, messages: &[String]) {
    let feeds: Vec<String> = documents
        .iter()
        .filter(|one| is_feed(one))
        .map(|one| one.part.clone())
        .collect();
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
mod tests;
