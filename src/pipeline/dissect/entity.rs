//! One MIME entity: header fields, media type, body, and where its parts begin and end, to the byte.
//!
//! The tree is cut here and not by mail-parser: a signature covers exact bytes (RFC 1847), and mail-parser's tree of
//! attached messages is as deep as the sender likes, so that merely dropping it overflows the stack. Its field parsers
//! and decoders are used, each on a value of bounded length: some of them look ahead to the end at every `=?`.

use std::borrow::Cow;

use mail_parser::ContentType;
use mail_parser::parsers::MessageStream;

/// More fields than any honest mail has; the rest is skipped.
const FIELDS: usize = 2_000;

/// One header field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    /// Its name as written, without the colon.
    pub(crate) name: &'a [u8],
    /// Its raw value, folds and the last line break included.
    pub(crate) value: &'a [u8],
}

impl Field<'_> {
    /// Whether this is the field of that name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// At most `limit` bytes of the value, 8-bit characters made UTF-8, ending in a line break: what mail-parser's
    /// field parsers want.
    pub(crate) fn clean(&self, limit: usize) -> Vec<u8> {
        let value = self.value.get(..limit).unwrap_or(self.value);
        let mut clean = match std::str::from_utf8(value) {
            Ok(text) => text.replace('\0', "").into_bytes(),
            Err(_) => super::text::decode(value, None).replace('\0', "").into_bytes(),
        };
        while clean.last().is_some_and(u8::is_ascii_whitespace) {
            clean.pop();
        }
        clean.push(b'\n');
        clean
    }

    /// The value on one line, undecoded, lower case: for tokens such as `auto-replied`.
    pub(crate) fn token(&self) -> String {
        String::from_utf8_lossy(&self.clean(2_048))
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    }

    /// The value as unstructured text (RFC 5322, 2.2.1), encoded words decoded.
    pub(crate) fn text(&self) -> String {
        let clean = join_encoded_words(self.clean(8_192));
        MessageStream::new(&clean)
            .parse_unstructured()
            .into_text()
            .map(|text| text.trim().to_owned())
            .unwrap_or_default()
    }

    /// The value as a type with parameters (RFC 2045, 5.1; RFC 2231).
    pub(crate) fn content(&self) -> Option<ContentType<'static>> {
        let clean = self.clean(8_192);
        MessageStream::new(&clean)
            .parse_content_type()
            .into_owned()
            .into_content_type()
    }
}

/// Some programs cut a character in two between encoded words, against RFC 2047, 5. Two neighbours of the same
/// character set and encoding are read as one.
fn join_encoded_words(clean: Vec<u8>) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(&clean) else {
        return clean;
    };
    if !text.contains("=?") {
        return clean;
    }
    let mut joined = String::with_capacity(text.len());
    let mut current: Option<String> = None;
    for word in text.split_whitespace() {
        let start = encoded_word_start(word);
        match (&current, start) {
            (Some(before), Some(start))
                if start.eq_ignore_ascii_case(before) && !joined.ends_with("=?=") && joined.ends_with("?=") =>
            {
                joined.truncate(joined.len().saturating_sub(2));
                joined.push_str(word.get(start.len()..).unwrap_or_default());
            }
            _ => {
                if !joined.is_empty() {
                    joined.push(' ');
                }
                joined.push_str(word);
                current = start.map(str::to_owned);
            }
        }
    }
    joined.push('\n');
    joined.into_bytes()
}

/// `=?utf-8?q?` of a word that is one encoded word and nothing else.
fn encoded_word_start(word: &str) -> Option<&str> {
    let inner = word.strip_prefix("=?")?.strip_suffix("?=")?;
    let (charset, rest) = inner.split_once('?')?;
    let (encoding, data) = rest.split_once('?')?;
    if encoding.len() != 1 || data.contains('?') {
        return None;
    }
    word.get(..charset.len().saturating_add(5))
}

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
        match self.field("Content-Transfer-Encoding").map(Field::token).as_deref() {
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

/// The position of a byte. `contains` is the fast search that the standard library has.
fn find(bytes: &[u8], wanted: u8) -> Option<usize> {
    let mut before = 0_usize;
    for chunk in bytes.chunks(256) {
        if chunk.contains(&wanted) {
            let inside = chunk.iter().position(|byte| *byte == wanted)?;
            return Some(before.saturating_add(inside));
        }
        before = before.saturating_add(chunk.len());
    }
    None
}

/// Cuts off the first line, its line break included.
pub(crate) fn next_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    match find(bytes, b'\n') {
        Some(at) => bytes.split_at_checked(at.saturating_add(1)).unwrap_or((bytes, &[])),
        None => (bytes, &[]),
    }
}

/// A line without its line break.
pub(crate) fn chomp(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
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
            match name {
                Some(length) => open = Some((rest, length)),
                // Not a field: the empty line is missing, the body starts here.
                None => {
                    body = rest;
                    break;
                }
            }
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

/// The parts of a multipart, one after the other, found only when asked for: a mail may have a million of them.
#[derive(Clone, Debug)]
pub(crate) struct Parts<'a> {
    rest: &'a [u8],
    delimiter: Vec<u8>,
    /// Whether the boundary occurs at all.
    opened: bool,
    done: bool,
    /// Whether the closing delimiter was met. Without it the mail may be cut off.
    pub(crate) closed: bool,
}

impl<'a> Parts<'a> {
    fn new(body: &'a [u8], boundary: &str) -> Self {
        let mut parts = Self {
            rest: body,
            delimiter: [b"--", boundary.as_bytes()].concat(),
            opened: false,
            done: false,
            closed: false,
        };
        parts.opened = parts.cut().1;
        parts
    }

    /// What stands before the next delimiter line, and whether there was one. The line break before a delimiter
    /// belongs to the delimiter (RFC 2046, 5.1.1).
    fn cut(&mut self) -> (&'a [u8], bool) {
        let start = self.rest;
        while !self.rest.is_empty() {
            let here = self.rest;
            let (line, after) = next_line(here);
            self.rest = after;
            if let Some(tail) = line.strip_prefix(self.delimiter.as_slice()) {
                let tail = tail.trim_ascii_end();
                if tail.is_empty() || tail == b"--" {
                    self.closed = tail == b"--";
                    self.done = self.closed;
                    let length = start.len().saturating_sub(here.len());
                    return (chomp(start.get(..length).unwrap_or_default()), true);
                }
            }
        }
        self.done = true;
        (start, false)
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.done || !self.opened {
            return None;
        }
        if self.rest.is_empty() {
            self.done = true;
            return None;
        }
        Some(self.cut().0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_end_before_the_line_break_of_the_next_delimiter() {
        for end in ["\n", "\r\n"] {
            let mail = "Content-Type: multipart/mixed; boundary=\"b\"\n\npreamble\n--b\n\none\n\n--b  \nX: y\n\ntwo\n--bee\n--b--\nepilogue\n"
                .replace('\n', end);
            let entity = Entity::parse(mail.as_bytes());
            let mut parts = entity.parts().unwrap();
            let texts: Vec<String> = parts
                .by_ref()
                .map(|part| String::from_utf8_lossy(part).replace("\r\n", "\n"))
                .collect();
            assert_eq!(texts, ["\none\n", "X: y\n\ntwo\n--bee"]);
            assert!(parts.closed);
        }
    }

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

    #[test]
    fn a_character_cut_in_two_between_encoded_words_is_mended() {
        let field = Field {
            name: b"Subject",
            value: b" =?utf-8?Q?M=C3?=\r\n =?utf-8?Q?=BCll?= und =?utf-8?B?w7xiZXI=?= =?utf-8?B?w7w=?=\r\n",
        };
        assert_eq!(field.text(), "Müll und überü");
        let raw = Field {
            name: b"Subject",
            value: b" M\xfcll\r\n",
        };
        assert_eq!(raw.text(), "Müll");
    }
}
