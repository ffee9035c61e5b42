//! One header field and its value, read under a bound.

use mail_parser::ContentType;
use mail_parser::parsers::MessageStream;

use super::continued;
use crate::pipeline::dissect::text;

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
            Err(_) => text::decode(value, None).replace('\0', "").into_bytes(),
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
        let clean = continued::join(self.clean(8_192));
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

#[cfg(test)]
mod tests {
    use super::*;

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
