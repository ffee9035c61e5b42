//! A message out of Microsoft's formats, and the MIME entity that says the same.

use jiff::Timestamp;

use super::mapi::{Properties, tag};
use super::{lzfu, part, rtf};
use crate::model::ids::MailId;
use crate::pipeline::dissect::entity::Entity;
use crate::pipeline::dissect::text;

/// An attachment.
#[derive(Debug, Default)]
pub(super) struct Enclosure {
    pub(super) file: Option<String>,
    pub(super) media: String,
    pub(super) bytes: Vec<u8>,
}

/// A message.
#[derive(Debug, Default)]
pub(super) struct Letter {
    pub(super) header: Vec<(&'static str, String)>,
    pub(super) text: String,
    pub(super) html: String,
    pub(super) enclosures: Vec<Enclosure>,
}

impl Letter {
    /// Headers and bodies out of a message's properties.
    pub(super) fn of(properties: &Properties) -> Self {
        let mut letter = Self::default();
        let text = |id: u16| properties.text(id);
        let transport = text(tag::TRANSPORT_HEADERS).unwrap_or_default();
        let transport = Entity::parse(transport.as_bytes());
        let from = [
            tag::SENDER_SMTP,
            tag::AUTHOR_SMTP,
            tag::SENDER_ADDRESS,
            tag::AUTHOR_ADDRESS,
        ];
        let from = from
            .iter()
            .filter_map(|id| text(*id))
            .find(|address| address.contains('@'));
        let name = text(tag::SENDER_NAME)
            .or_else(|| text(tag::AUTHOR_NAME))
            .unwrap_or_default();
        match (from, transport.field("From")) {
            (Some(from), _) => letter.add("From", &format!("\"{}\" <{from}>", name.replace(['"', '\\'], ""))),
            (None, Some(field)) => letter.add("From", &field.text()),
            (None, None) => letter.add("From", &name),
        }
        for (field, id) in [
            ("To", tag::DISPLAY_TO),
            ("Cc", tag::DISPLAY_CC),
            ("Subject", tag::SUBJECT),
            ("Message-ID", tag::MESSAGE_ID),
        ] {
            letter.add(field, &text(id).unwrap_or_default());
        }
        let sent = properties.time(tag::SENT).or_else(|| properties.time(tag::DELIVERED));
        letter.add("Date", &sent.map(date).unwrap_or_default());
        letter.text = text(tag::BODY).unwrap_or_default();
        letter.html = properties.html().unwrap_or_default();
        if letter.text.trim().is_empty() && letter.html.trim().is_empty() {
            let packed = properties.bytes(tag::RTF).unwrap_or_default();
            letter.text = lzfu::unpack(packed)
                .map(|source| rtf::to_text(&source))
                .unwrap_or_default();
        }
        letter
    }

    fn add(&mut self, name: &'static str, value: &str) {
        let value: String = value.chars().filter(|c| !c.is_control()).take(2_000).collect();
        if !value.trim().is_empty() {
            self.header.push((name, value));
        }
    }

    /// The message with its headers.
    pub(super) fn message(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for (name, value) in &self.header {
            out.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        }
        out.extend(self.body());
        out
    }

    /// The parts alone, as one MIME entity.
    pub(super) fn body(&self) -> Vec<u8> {
        let text = |media: &str, text: &str| {
            let header = format!("Content-Type: {media}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
            [header.as_bytes(), text::unify(text).as_bytes()].concat()
        };
        let mut bodies = Vec::new();
        if !self.text.trim().is_empty() {
            bodies.push(text("text/plain", &self.text));
        }
        if !self.html.trim().is_empty() {
            bodies.push(text("text/html", &self.html));
        }
        let mut parts = if bodies.len() > 1 {
            vec![multipart("alternative", &bodies)]
        } else {
            bodies
        };
        let enclosures = self.enclosures.iter();
        // Outlook keeps a signed mail as an attachment that is a MIME entity with its own header (MS-OXOSMIME, 2.1.3).
        let is_entity = |one: &Enclosure| one.media.to_lowercase().starts_with("multipart/signed");
        parts.extend(enclosures.map(|one| {
            if is_entity(one) {
                one.bytes.clone()
            } else {
                part(one.file.as_deref(), &one.media, &one.bytes)
            }
        }));
        multipart("mixed", &parts)
    }
}

/// A multipart. Its boundary is a digest of all it encloses, so that nothing in it can know it.
fn multipart(kind: &str, parts: &[Vec<u8>]) -> Vec<u8> {
    let digests: String = parts.iter().map(|part| MailId::of(part).hex()).collect();
    let boundary = MailId::of(digests.as_bytes()).hex();
    let mut out = format!("Content-Type: multipart/{kind}; boundary=\"{boundary}\"\r\n\r\n").into_bytes();
    for part in parts {
        out.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        out.extend_from_slice(part);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    out
}

fn date(when: Timestamp) -> String {
    when.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}
