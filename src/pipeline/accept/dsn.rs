//! Delivery reports on our own mails (RFC 3464, RFC 6533), and the many bounces that are none by the book.

use super::guards;
use crate::model::outgoing::{DeliveryReport, Fate};
use crate::pipeline::dissect::entity::{Entity, Field, chomp, next_line};

/// Parts that are looked at.
const PARTS: usize = 20;
/// Bytes of a part, or of a bounce without parts, that are looked at.
const BYTES: usize = 128 << 10;
/// Longest words of another server, characters.
const WORDS: usize = 300;

/// The report that a bounce makes on a mail of ours. None when it names no mail that could be ours.
pub(super) fn read(raw: &[u8]) -> Option<DeliveryReport> {
    let entity = Entity::parse(raw);
    let mut found = Found::default();
    if let Some(parts) = entity.parts() {
        for part in parts.take(PARTS) {
            let part = Entity::parse(part);
            let body = part.decoded();
            let body = body.get(..BYTES).unwrap_or(&body);
            match part.media().as_str() {
                "message/delivery-status" | "message/global-delivery-status" => found.status(body),
                "message/rfc822" | "message/global" | "text/rfc822-headers" | "message/global-headers" => {
                    found.returned(body);
                }
                _ => {}
            }
        }
    }
    if !found.returned {
        // qmail and others put the returned mail behind a line of dashes.
        found.anywhere(entity.body.get(..BYTES).unwrap_or(entity.body));
    }
    let message_id = found.message_id?;
    Some(DeliveryReport {
        message_id,
        // A bounce that says nothing in the form of RFC 3464 tells of a failure.
        fate: found.fate.unwrap_or(Fate::Failed),
        said: found.said.join(" ").chars().take(WORDS).collect(),
    })
}

#[derive(Debug, Default)]
struct Found {
    message_id: Option<String>,
    /// The returned mail was there and named itself, be it one of ours or not.
    returned: bool,
    fate: Option<Fate>,
    said: Vec<String>,
}

impl Found {
    /// The fields of all recipients: `Action`, `Status`, `Diagnostic-Code`.
    fn status(&mut self, body: &[u8]) {
        let mut rest = body;
        while !rest.is_empty() {
            let (line, after) = next_line(rest);
            rest = after;
            let line = String::from_utf8_lossy(chomp(line)).into_owned();
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let value = one_line(value);
            match name.trim().to_ascii_lowercase().as_str() {
                "action" => {
                    let fate = match value.to_ascii_lowercase().split([' ', '(']).next() {
                        Some("failed") => Fate::Failed,
                        Some("delayed") => Fate::Delayed,
                        _ => Fate::Passed,
                    };
                    self.fate = self.fate.max(Some(fate));
                }
                "status" | "diagnostic-code" if self.said.len() < 6 => {
                    // A code, not an address: what a person needs to know of the reason.
                    self.said.push(value);
                }
                _ => {}
            }
        }
    }

    /// The returned mail, or its header.
    fn returned(&mut self, body: &[u8]) {
        let mail = Entity::parse(body);
        let id = mail.field("Message-ID").map(Field::text);
        self.returned |= id.is_some();
        self.note(id.as_deref());
    }

    /// Any line that looks like the Message-ID of a mail of ours.
    fn anywhere(&mut self, body: &[u8]) {
        let mut rest = body;
        while !rest.is_empty() && self.message_id.is_none() {
            let (line, after) = next_line(rest);
            rest = after;
            let starts = line
                .get(..11)
                .is_some_and(|start| start.eq_ignore_ascii_case(b"Message-ID:"));
            if starts {
                let value = String::from_utf8_lossy(line.get(11..).unwrap_or_default()).into_owned();
                self.note(Some(&value));
            }
        }
    }

    fn note(&mut self, id: Option<&str>) {
        let Some(id) = id else { return };
        let id = id.trim().trim_start_matches('<').trim_end_matches('>');
        let plain = id.chars().all(|c| c.is_ascii_graphic());
        if self.message_id.is_none() && plain && id.len() <= 250 && id.starts_with(guards::OWN_ID) {
            self.message_id = Some(id.to_owned());
        }
    }
}

fn one_line(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    clean
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(200)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounce(action: &str, id: &str) -> Vec<u8> {
        format!(
            "From: MAILER-DAEMON@mx.example.net\r\nTo: vorfall@example.org\r\nSubject: Undelivered Mail\r\n\
             Message-ID: <vorfalld.fake@mx.example.net>\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\nMessage-ID: <vorfalld.0@text>\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n\
             Final-Recipient: rfc822; dpo@example.net\r\nAction: {action}\r\nStatus: 5.1.1\r\n\
             Diagnostic-Code: smtp; 550 5.1.1 no\x1b such user\r\n\r\n\
             --b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: x\r\nMessage-ID:\r\n <{id}>\r\n\r\n--b--\r\n"
        )
        .into_bytes()
    }

    #[test]
    fn a_failure_a_delay_and_a_success_are_told_apart() {
        for (action, fate) in [
            ("failed", Fate::Failed),
            ("Failed (bad address)", Fate::Failed),
            ("delayed", Fate::Delayed),
            ("delivered", Fate::Passed),
            ("relayed", Fate::Passed),
            (
                "delayed\r\n\r\nFinal-Recipient: rfc822; b@c\r\nAction: failed",
                Fate::Failed,
            ),
        ] {
            let report = read(&bounce(action, "vorfalld.abc@example.org")).unwrap();
            assert_eq!(report.message_id, "vorfalld.abc@example.org");
            assert_eq!(report.fate, fate, "{action}");
            assert_eq!(report.said, "5.1.1 smtp; 550 5.1.1 no such user");
        }
    }

    #[test]
    fn a_report_on_somebody_elses_mail_is_none_of_ours() {
        // Its text quotes an identity of ours, as any reply may.
        assert_eq!(read(&bounce("failed", "123@example.org")), None);
        assert_eq!(read(b""), None);
        assert_eq!(read(&b"a: b\n".repeat(100_000)), None);
    }

    #[test]
    fn a_bounce_without_any_form_is_found_by_the_returned_header() {
        let qmail = b"From: MAILER-DAEMON@x\r\nSubject: failure notice\r\n\r\nHi. This is the qmail-send program.\r\n\
            <dpo@example.net>:\r\nno such user\r\n\r\n--- Below this line is a copy of the message.\r\n\r\n\
            Return-Path: <vorfall@example.org>\r\nMessage-Id: <vorfalld.abc@example.org>\r\n";
        let report = read(qmail).unwrap();
        assert_eq!(
            (report.message_id.as_str(), report.fate),
            ("vorfalld.abc@example.org", Fate::Failed)
        );
    }

    #[test]
    fn a_report_cut_off_anywhere_is_survived() {
        let whole = bounce("failed", "vorfalld.abc@example.org");
        for end in 0..whole.len() {
            let _ = read(whole.get(..end).unwrap());
        }
    }
}
