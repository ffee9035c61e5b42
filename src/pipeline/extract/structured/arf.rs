//! Abuse feedback reports (RFC 5965, RFC 6591): what a mailbox provider's users say about a mail of ours.

use crate::model::document::{FormKind, ReadOutcome};
use crate::model::kind::Kind;

use super::events::{self, Event};
use super::sheet::Sheet;
use super::{MOST, address, decode, host, salvage, times};

/// Fields that tell whom the report is about; their values are observables.
const TELLING: &[&str] = &[
    "source-ip",
    "source",
    "source-port",
    "reported-uri",
    "reported-domain",
    "original-mail-from",
    "dkim-domain",
    "dkim-identity",
    "original-envelope-id",
];
/// Fields that go into the description.
const TOLD: &[&str] = &[
    "source-ip",
    "original-mail-from",
    "reported-domain",
    "reported-uri",
    "auth-failure",
    "delivery-result",
    "identity-alignment",
    "removal-recipient",
];

/// Reads the body of a `message/feedback-report` part.
///
/// # Errors
/// When it is too long, in words for the operator.
pub fn read(bytes: &[u8]) -> ReadOutcome {
    let text = decode(bytes)?;
    let fields = header(&text);
    let all = |name: &'static str| {
        let named = fields.iter().filter(move |(key, _)| key == name);
        named.map(|(_, value)| value.as_str())
    };
    let first = |name| all(name).next();
    let Some(kind) = first("feedback-type") else {
        return Ok(salvage(
            FormKind::Arf,
            &text,
            "it names no Feedback-Type (RFC 5965, 3.1)",
        ));
    };
    let kind = kind.to_ascii_lowercase();
    let mut sheet = Sheet::new(FormKind::Arf);
    if kind == "xarf" {
        // Only the envelope of an X-ARF report, which is a part of its own.
        sheet.line("Feedback-Type: xarf");
        return Ok(sheet.done());
    }
    let mut event = Event {
        kind: meaning(&kind),
        heading: format!("ARF feedback report: {kind}"),
        at: first("arrival-date")
            .or_else(|| first("received-date"))
            .and_then(times::read),
        counted: first("incidents").and_then(|count| count.parse().ok()).unwrap_or(0),
        ..Event::default()
    };
    for (key, value) in &fields {
        if TOLD.contains(&key.as_str()) && event.facts.len() < 20 {
            event.facts.push(format!("{key}: {value}"));
        }
        if TELLING.contains(&key.as_str()) {
            let value = if key == "original-mail-from" {
                address(value).unwrap_or(value)
            } else {
                value
            };
            sheet.line(&format!("{key}: {value}"));
        }
    }
    event.systems = all("source-ip")
        .chain(all("source"))
        .chain(all("reported-domain"))
        .map(str::to_owned)
        .collect();
    if event.systems.is_empty() {
        event.systems = all("reported-uri").filter_map(host).map(str::to_owned).collect();
    }
    sheet.line(&event.heading);
    events::put(&mut sheet, &[event]);
    Ok(sheet.done())
}

/// The registered types (RFC 5965, 7.3, and later). `auth-failure` may be a forger or a broken forwarder: no kind.
fn meaning(kind: &str) -> Option<Kind> {
    match kind {
        "abuse" | "opt-out" | "opt-out-list" | "complaint" => Some(Kind::Spam),
        "fraud" | "phishing" => Some(Kind::Phishing),
        "virus" | "malware" => Some(Kind::Malware),
        "not-spam" | "miscategorized" => Some(Kind::Other),
        _ => None,
    }
}

/// Fields with lower case names, folded lines joined.
fn header(text: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut()
                && value.len() < 4_000
            {
                value.push(' ');
                value.push_str(line.trim());
            }
            continue;
        }
        if fields.len() >= MOST {
            break;
        }
        if let Some((key, value)) = line.split_once(':') {
            let value = value.trim();
            let bare = value.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
            let value: String = bare.unwrap_or(value).chars().take(4_000).collect();
            fields.push((key.trim().to_ascii_lowercase(), value));
        }
    }
    fields.retain(|(_, value)| !value.is_empty());
    fields
}
