//! MIME parts (RFC 2045, 2046, 3156).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::text::quoted_printable;

/// Appends one header field; the value is folded already.
pub(super) fn field(out: &mut String, name: &str, value: &str) {
    out.push_str(name);
    out.push_str(": ");
    out.push_str(value);
    out.push_str("\r\n");
}

/// A part: its type, its other MIME headers, its body as it stands on the wire.
pub(super) struct Entity {
    /// Value of Content-Type.
    pub(super) content_type: String,
    /// Further MIME header fields.
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Entity {
    /// Text in UTF-8.
    pub(super) fn text(subtype: &str, text: &str) -> Self {
        Self {
            content_type: format!("text/{subtype}; charset=utf-8"),
            headers: vec![("Content-Transfer-Encoding", "quoted-printable".to_owned())],
            body: quoted_printable(text),
        }
    }

    /// The team's public key (RFC 3156, 7).
    pub(super) fn public_key(name: &str, armoured: &str) -> Self {
        Self {
            content_type: format!("application/pgp-keys; name=\"{name}\""),
            headers: vec![
                ("Content-Disposition", format!("attachment; filename=\"{name}\"")),
                ("Content-Transfer-Encoding", "7bit".to_owned()),
            ],
            body: with_crlf(armoured),
        }
    }

    /// An S/MIME object (RFC 8551, 3.2).
    pub(super) fn pkcs7(kind: &str, der: &[u8]) -> Self {
        let coded = BASE64_STANDARD.encode(der);
        let mut body = String::with_capacity(coded.len().saturating_add(coded.len() >> 5));
        for (index, c) in coded.chars().enumerate() {
            if index > 0 && index.is_multiple_of(76) {
                body.push_str("\r\n");
            }
            body.push(c);
        }
        body.push_str("\r\n");
        Self {
            content_type: format!("application/pkcs7-mime; smime-type={kind};\r\n name=\"smime.p7m\""),
            headers: vec![
                ("Content-Disposition", "attachment; filename=\"smime.p7m\"".to_owned()),
                ("Content-Transfer-Encoding", "base64".to_owned()),
            ],
            body,
        }
    }

    /// Header fields, blank line, body.
    pub(super) fn render(&self) -> String {
        let mut out = String::new();
        field(&mut out, "Content-Type", &self.content_type);
        for (name, value) in &self.headers {
            field(&mut out, name, value);
        }
        out.push_str("\r\n");
        out.push_str(&self.body);
        out
    }
}

fn with_crlf(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        out.push_str(line);
        out.push_str("\r\n");
    }
    out
}

/// Makes the marks between parts from the Message-ID: the same at every try, and unknown to nobody's text, for `=_`
/// occurs neither in quoted-printable nor in armour.
pub(super) struct Boundaries(String);

impl Boundaries {
    pub(super) fn new(message_id: &str) -> Self {
        Self(super::hex(message_id.as_bytes()))
    }

    /// A multipart; one mail holds at most one of each subtype.
    pub(super) fn multipart(&self, subtype: &str, parts: &[Entity]) -> Entity {
        self.with_parameters(subtype, "", parts)
    }

    /// The outside of an encrypted mail (RFC 3156, 4).
    pub(super) fn encrypted(&self, armoured: &str) -> Entity {
        let version = Entity {
            content_type: "application/pgp-encrypted".to_owned(),
            headers: vec![("Content-Description", "PGP/MIME version identification".to_owned())],
            body: "Version: 1\r\n".to_owned(),
        };
        let message = Entity {
            content_type: "application/octet-stream; name=\"encrypted.asc\"".to_owned(),
            headers: vec![
                ("Content-Description", "OpenPGP encrypted message".to_owned()),
                ("Content-Disposition", "inline; filename=\"encrypted.asc\"".to_owned()),
            ],
            body: with_crlf(armoured),
        };
        self.with_parameters(
            "encrypted",
            "; protocol=\"application/pgp-encrypted\"",
            &[version, message],
        )
    }

    fn with_parameters(&self, subtype: &str, parameters: &str, parts: &[Entity]) -> Entity {
        let boundary = format!("=_{}_{subtype}", self.0);
        let mut body = String::new();
        for part in parts {
            body.extend(["--", &boundary, "\r\n", &part.render(), "\r\n"]);
        }
        body.extend(["--", &boundary, "--\r\n"]);
        Entity {
            content_type: format!("multipart/{subtype}{parameters};\r\n boundary=\"{boundary}\""),
            headers: Vec::new(),
            body,
        }
    }
}
