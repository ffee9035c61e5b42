//! One MIME entity: header fields, media type, body, and where its parts begin and end, to the byte.
//!
//! The tree is cut here and not by mail-parser: a signature covers exact bytes (RFC 1847), and mail-parser's tree of
//! attached messages is as deep as the sender likes, so that merely dropping it overflows the stack. Its field parsers
//! and decoders are used, each on a value of bounded length: some of them look ahead to the end at every `=?`.

use std::borrow::Cow;

mod continued;
mod field;
mod parts;

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use mail_parser::ContentType;

pub(crate) use field::Field;
pub(crate) use parts::{Parts, chomp, next_line};

/// More fields than any honest mail has; the rest is skipped.
const FIELDS: usize = 2_000;

/// How a body is encoded for the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transfer {
    /// 7bit, 8bit, binary, or nothing said.
    Plain,
    /// Base64.
    Base64,
    /// Quoted-printable.
    Quoted,
}

/// One MIME entity.
#[derive(Clone, Debug)]
pub(crate) struct Entity<'a> {
    /// All its bytes.
    pub(crate) raw: &'a [u8],
    /// Its header fields in order.
    pub(crate) fields: Vec<Field<'a>>,
    /// What stands after the empty line.
    pub(crate) body: &'a [u8],
    /// Its declared type, when there is one that can be read.
    pub(crate) content: Option<ContentType<'static>>,
}

impl<'a> Entity<'a> {
    /// Cuts an entity into header and body. Never fails: bytes without a header are all body.
    pub(crate) fn parse(raw: &'a [u8]) -> Self {
        let (fields, body) = split_header(raw);
        let content = fields
            .iter()
            .find(|field| field.is("Content-Type"))
            .and_then(Field::content);
        Self {
            raw,
            fields,
            body,
            content,
        }
    }

    /// The first field of that name.
    pub(crate) fn field(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.is(name))
    }

    /// The header block, without the empty line.
    pub(crate) fn header(&self) -> &'a [u8] {
        let end = self.raw.len().saturating_sub(self.body.len());
        self.raw.get(..end).unwrap_or_default()
    }

    /// `text/plain`, lower case; the default of RFC 2045, 5.2 when nothing is declared.
    pub(crate) fn media(&self) -> String {
        match &self.content {
            Some(content) => format!("{}/{}", content.ctype(), content.subtype().unwrap_or_default()).to_lowercase(),
            None => "text/plain".to_owned(),
        }
    }

    /// A parameter of the declared type.
    pub(crate) fn param(&self, name: &str) -> Option<&str> {
        self.content.as_ref()?.attribute(name)
    }

    /// The boundary, when this is a multipart that has one.
    pub(crate) fn boundary(&self) -> Option<&str> {
        let content = self.content.as_ref()?;
        if !content.ctype().eq_ignore_ascii_case("multipart") {
            return None;
        }
        content
            .attribute("boundary")
            .map(str::trim_end)
            .filter(|b| !b.is_empty())
    }

    /// Its parts when it is a multipart whose boundary occurs.
    pub(crate) fn parts(&self) -> Option<Parts<'a>> {
        let parts = Parts::new(self.body, self.boundary()?);
        parts.opened.then_some(parts)
    }

    /// How the body is encoded.
    pub(crate) fn transfer(&self) -> Transfer {
        // Comments may follow (RFC 2045, 3), and quotation marks and semicolons do.
        let token = self
            .field("Content-Transfer-Encoding")
            .map(Field::token)
            .unwrap_or_default();
        let word = token.trim_start_matches(['"', ' ']);
        match word.split(['(', ';', '"', ' ', '\t']).next() {
            Some("base64") => Transfer::Base64,
            Some("quoted-printable") => Transfer::Quoted,
            _ => Transfer::Plain,
        }
    }

    /// The body with its transfer encoding taken off.
    pub(crate) fn decoded(&self) -> Cow<'a, [u8]> {
        super::text::transfer_decode(self.body, self.transfer())
    }

    /// The first bytes of the decoded body, to look at.
    pub(crate) fn peek(&self) -> Cow<'a, [u8]> {
        let start = self.body.get(..2_048).unwrap_or(self.body);
        super::text::transfer_decode(start, self.transfer())
    }

    /// The Content-Disposition.
    pub(crate) fn disposition(&self) -> Option<ContentType<'static>> {
        self.field("Content-Disposition").and_then(Field::content)
    }

    /// When the file was last changed, as its sender's program says (RFC 2183, 2.5).
    pub(crate) fn modified(&self) -> Option<Timestamp> {
        let disposition = self.disposition()?;
        let date = disposition.attribute("modification-date")?;
        let date = date.get(..64).unwrap_or(date).trim();
        rfc2822::parse(date).ok().map(|zoned| zoned.timestamp())
    }

    /// The file name (RFC 2183, RFC 2231, and what programs write instead), without folders and control characters.
    pub(crate) fn file_name(&self) -> Option<String> {
        let disposition = self.disposition();
        let name = disposition
            .as_ref()
            .and_then(|d| d.attribute("filename"))
            .or_else(|| self.param("name"))?;
        let name = if name.contains("=?") {
            let mut line = name.as_bytes().to_vec();
            line.push(b'\n');
            let field = Field {
                name: b"name",
                value: &line,
            };
            field.text()
        } else {
            name.to_owned()
        };
        let name: String = name
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .chars()
            .filter(|c| !c.is_control())
            .take(255)
            .collect();
        let name = name.trim().to_owned();
        (!name.is_empty()).then_some(name)
    }
}

fn split_header(raw: &[u8]) -> (Vec<Field<'_>>, &[u8]) {
    let mut fields: Vec<Field<'_>> = Vec::new();
    let mut rest = raw;
    // A mailbox file's separator line before the header is no field.
    if rest.starts_with(b"From ") || rest.starts_with(b">From ") {
        rest = next_line(rest).1;
    }
    // Where the field at hand began, and the length of its name.
    let mut open: Option<(&[u8], usize)> = None;
    let mut body = rest;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        let bare = chomp(line);
        let folded = matches!(bare.first(), Some(b' ' | b'\t')) && open.is_some();
        let name = field_name(bare);
        if bare.is_empty() {
            body = after;
            finish(&mut fields, open.take(), rest);
            break;
        }
        if !folded {
            finish(&mut fields, open.take(), rest);
            // No field: the empty line is missing, the body starts here.
            let Some(length) = name else {
                body = rest;
                break;
            };
            open = Some((rest, length));
        }
        rest = after;
        body = after;
    }
    finish(&mut fields, open, rest);
    (fields, body)
}

/// The length of a field's name, when the line starts one: printable characters before a colon (RFC 5322, 2.2).
fn field_name(line: &[u8]) -> Option<usize> {
    let start = line.get(..128).unwrap_or(line);
    let colon = start.iter().position(|byte| *byte == b':')?;
    let name = start.get(..colon)?.trim_ascii_end();
    (!name.is_empty() && name.iter().all(u8::is_ascii_graphic)).then_some(colon)
}

fn finish<'a>(fields: &mut Vec<Field<'a>>, open: Option<(&'a [u8], usize)>, rest: &[u8]) {
    let Some((start, colon)) = open else { return };
    if fields.len() >= FIELDS {
        return;
    }
    let length = start.len().saturating_sub(rest.len());
    let whole = start.get(..length).unwrap_or(start);
    let (name, value) = whole.split_at_checked(colon).unwrap_or((whole, &[]));
    fields.push(Field {
        name: name.trim_ascii_end(),
        value: value.strip_prefix(b":").unwrap_or(value),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_fields_and_strange_lines_are_survived() {
        let mail = b"Subject: one\r\n two\r\nFrom : a@b\r\nnot a field\r\nTo: x\r\n\r\nbody";
        let entity = Entity::parse(mail);
        assert_eq!(entity.fields.len(), 2);
        assert_eq!(entity.field("subject").unwrap().text(), "one two");
        assert_eq!(entity.field("From").unwrap().token(), "a@b");
        assert!(entity.body.starts_with(b"not a field"));
    }

    #[test]
    fn a_file_name_is_decoded_and_has_no_folders() {
        for (header, name) in [
            (
                "Content-Disposition: attachment; filename*=UTF-8''Meldung%20%C3%BCber.pdf",
                "Meldung über.pdf",
            ),
            (
                "Content-Disposition: attachment; filename=\"=?utf-8?B?w7xiZXIucGRm?=\"",
                "über.pdf",
            ),
            ("Content-Type: application/pdf; name=\"../../a.pdf\"", "a.pdf"),
            (
                "Content-Disposition: attachment; filename*0=\"ab\"; filename*1=\"cd.docx\"",
                "abcd.docx",
            ),
        ] {
            let mail = format!("{header}\n\n");
            assert_eq!(
                Entity::parse(mail.as_bytes()).file_name().as_deref(),
                Some(name),
                "{header}"
            );
        }
    }
}
