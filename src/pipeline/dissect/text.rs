//! Bytes become readable text: transfer encodings, character sets, flowed paragraphs.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;

use super::entity::{Transfer, chomp, next_line};

/// Takes a transfer encoding off. What is malformed is kept as far as it goes: a list's plain footer under a Base64
/// body must not cost the body.
pub(crate) fn transfer_decode(body: &[u8], transfer: Transfer) -> Cow<'_, [u8]> {
    match transfer {
        Transfer::Plain => Cow::Borrowed(body),
        Transfer::Base64 => Cow::Owned(base64_decode(body).unwrap_or_else(|| base64_lines(body))),
        Transfer::Quoted => Cow::Owned(quoted_printable(body)),
    }
}

/// The Base64 lines up to the first one that is none.
fn base64_lines(body: &[u8]) -> Vec<u8> {
    let is_code = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/= \t\r\n".contains(byte);
    let mut good = 0_usize;
    let mut rest = body;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        if !line.iter().all(is_code) {
            break;
        }
        good = good.saturating_add(line.len());
        rest = after;
    }
    body.get(..good).and_then(base64_decode).unwrap_or_default()
}

/// RFC 2045, 6.7; an `=` that starts no code stays what it is.
fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while !rest.is_empty() {
        let (line, after) = next_line(rest);
        let bare = chomp(line);
        let ending = line.get(bare.len()..).unwrap_or_default();
        // Trailing blanks were added on the way.
        let bare = bare.trim_ascii_end();
        let soft = bare.last() == Some(&b'=');
        let text = if soft {
            bare.get(..bare.len().saturating_sub(1)).unwrap_or_default()
        } else {
            bare
        };
        unquote(text, &mut out);
        if !soft {
            out.extend_from_slice(ending);
        }
        rest = after;
    }
    out
}

fn unquote(mut text: &[u8], out: &mut Vec<u8>) {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|d| u8::try_from(d).ok());
    loop {
        match text {
            [] => return,
            [b'=', high, low, after @ ..] => {
                if let (Some(high), Some(low)) = (digit(high), digit(low)) {
                    out.push(high << 4 | low);
                    text = after;
                } else {
                    out.push(b'=');
                    text = text.get(1..).unwrap_or_default();
                }
            }
            [byte, after @ ..] => {
                out.push(*byte);
                text = after;
            }
        }
    }
}

/// Bytes of an unsure character set as text: UTF-8 when they are that, else as declared, else Windows-1252, which is
/// what an undeclared or wrongly declared Western mail nearly always is.
pub(crate) fn decode(bytes: &[u8], declared: Option<&str>) -> String {
    let declared = declared.map(str::trim).filter(|name| !name.is_empty());
    // These are all ASCII or full of zero bytes on the wire, so that looking for UTF-8 first would mislead.
    let stateful = declared.is_some_and(|name| {
        let name = name.to_ascii_lowercase();
        ["utf-16", "utf-7", "iso-2022", "hz-gb", "ucs-2", "utf16", "utf7"]
            .iter()
            .any(|start| name.starts_with(start))
    });
    let by_name = |name: &str| charset_decoder(name.as_bytes()).map(|decoder| decoder(bytes));
    let bare_wide =
        declared.is_none_or(|name| name.eq_ignore_ascii_case("utf-16") || name.eq_ignore_ascii_case("utf16"));
    if bare_wide && let Some(text) = wide(bytes).and_then(by_name) {
        return text.trim_start_matches('\u{feff}').to_owned();
    }
    if stateful && let Some(text) = declared.and_then(by_name) {
        return text;
    }
    match bytes {
        [0xff, 0xfe, ..] => {
            if let Some(text) = by_name("utf-16le") {
                return text.trim_start_matches('\u{feff}').to_owned();
            }
        }
        [0xfe, 0xff, ..] => {
            if let Some(text) = by_name("utf-16be") {
                return text.trim_start_matches('\u{feff}').to_owned();
            }
        }
        _ => {}
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let text = text.trim_start_matches('\u{feff}');
        return twice::undone(text).unwrap_or_else(|| text.to_owned());
    }
    let is_utf8 = |name: &&str| name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("utf8");
    declared
        .filter(|name| !is_utf8(name) && !name.eq_ignore_ascii_case("us-ascii"))
        .and_then(by_name)
        .or_else(|| by_name("windows-1252"))
        .unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}

/// Which order the bytes of a text in units of two have, when its letters leave no doubt: every other byte is zero. No
/// mark says so in many, and whoever declares UTF-16 without one may mean either (RFC 2781, 4.3).
fn wide(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return None;
    }
    let pairs = bytes.get(..bytes.len().min(512)).unwrap_or_default().chunks_exact(2);
    let (mut first, mut second, mut all) = (0_usize, 0_usize, 0_usize);
    for pair in pairs {
        all = all.saturating_add(1);
        first = first.saturating_add(usize::from(pair.first() == Some(&0)));
        second = second.saturating_add(usize::from(pair.last() == Some(&0)));
    }
    let most = |zeros: usize| all >= 4 && zeros.saturating_mul(10) >= all.saturating_mul(7);
    match (most(first), most(second)) {
        (true, false) => Some("utf-16be"),
        (false, true) => Some("utf-16le"),
        _ => None,
    }
}

/// A sign that stands longer in a row is a rule or an attack, and says no more than this.
const RUN: usize = 160;

/// No word and no link is longer, characters; what goes on without a blank is no text for people.
const WORD: usize = 8_192;

/// A text without endless rows of one sign and without endless words: each dot may end a sentence, and a million of them cost minutes.
pub(crate) fn shorten(text: String) -> String {
    let mut odd = Row::default();
    if text.chars().all(|c| odd.keeps(c)) {
        return text;
    }
    let mut row = Row::default();
    text.chars().filter(|c| row.keeps(*c)).collect()
}

/// How long the row is that a text is in.
#[derive(Default)]
struct Row {
    last: Option<char>,
    run: usize,
    /// How long the word is.
    word: usize,
}

impl Row {
    /// Whether the next character stays.
    fn keeps(&mut self, c: char) -> bool {
        let again = self.last == Some(c) && !c.is_alphanumeric() && c != '\n';
        self.run = if again { self.run.saturating_add(1) } else { 1 };
        self.last = Some(c);
        self.word = if c.is_whitespace() {
            0
        } else {
            self.word.saturating_add(1)
        };
        self.run <= RUN && self.word <= WORD
    }
}

/// Line breaks as `\n`, no NULs.
pub(crate) fn unify(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.contains('\0') {
        text.replace('\0', "")
    } else {
        text
    }
}

/// Joins the paragraphs of `format=flowed` (RFC 3676, 4): a line that ends in a blank goes on in the next of the same
/// quote depth.
pub(crate) fn unflow(text: &str, delsp: bool) -> String {
    let mut out = String::with_capacity(text.len());
    // The quote depth of the line that is still open.
    let mut open: Option<usize> = None;
    for line in text.split('\n') {
        let depth = line.bytes().take_while(|byte| *byte == b'>').count();
        let unquoted = line.trim_start_matches('>');
        let content = unquoted.strip_prefix(' ').unwrap_or(unquoted);
        let is_signature = content == "-- ";
        let joins = open == Some(depth) && !is_signature;
        if !joins {
            if !out.is_empty() || open.is_some() {
                out.push('\n');
            }
            if depth > 0 {
                out.extend(std::iter::repeat_n('>', depth));
                out.push(' ');
            }
        }
        let flows = content.ends_with(' ') && !is_signature;
        let shown = if flows && delsp {
            content.strip_suffix(' ').unwrap_or(content)
        } else {
            content
        };
        out.push_str(shown);
        open = flows.then_some(depth);
        if out.is_empty() && !flows {
            out.push('\n');
        }
    }
    out
}

/// Where the footer of a mailing list begins, when the text ends with one: a ruled line, then a few lines that name the
/// list and where it is or where to leave it. What is below it nobody wrote.
pub(crate) fn list_footer(text: &str) -> Option<usize> {
    /// No label is longer, bytes.
    const LABEL: usize = 60;
    let is_rule = |line: &str| {
        let line = line.trim();
        line.len() >= 20 && (line.bytes().all(|byte| byte == b'_') || line.bytes().all(|byte| byte == b'-'))
    };
    let mut at = text.len();
    let mut below = String::new();
    let (mut links, mut answers) = (false, false);
    for (count, line) in text.split_inclusive('\n').rev().enumerate() {
        if count > 10 {
            return None;
        }
        at = at.saturating_sub(line.len());
        if is_rule(line) {
            let words = [
                "mailing list",
                "mailingliste",
                "listinfo",
                "unsubscribe",
                "abmelden",
                "e-postliste",
                "listserv",
            ];
            let named = words.iter().any(|word| below.contains(word));
            return (named && links && !answers).then_some(at);
        }
        let leads = line.contains("://") || line.contains('@');
        links |= leads;
        // `Name: Ada Krull` is a form below a rule, whatever words are in it; `Abmelden: https://…` is no answer.
        answers |= !leads
            && line
                .trim()
                .split_once(": ")
                .is_some_and(|(label, _)| label.len() <= LABEL);
        below.push_str(&line.to_lowercase());
    }
    None
}

mod twice;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flowed_lines_are_joined_only_within_their_quote_depth() {
        let text = "Der Laptop \nist weg.\n\n> alt \n> text\n>> tief\n-- \nMax\n stuffed";
        assert_eq!(
            unflow(text, false),
            "Der Laptop ist weg.\n\n> alt text\n>> tief\n-- \nMax\nstuffed"
        );
        assert_eq!(unflow("Wort \nende", true), "Wortende");
    }

    #[test]
    fn wrongly_declared_character_sets_are_read_anyway() {
        assert_eq!(decode("für".as_bytes(), Some("iso-8859-1")), "für");
        assert_eq!(decode(b"f\xfcr", Some("utf-8")), "für");
        assert_eq!(decode(b"f\xfcr \x80", None), "für €");
        assert_eq!(decode(b"\xf0\xd2\xc9\xd7\xc5\xd4", Some("koi8-r")), "Привет");
        assert_eq!(decode(b"f\xfcr", Some("x-unheard-of")), "für");
        assert_eq!(decode(b"\xff\xfeH\0i\0", None), "Hi");
    }

    #[test]
    fn rare_character_sets_are_read() {
        assert_eq!(decode(b"f+APw-r", Some("utf-7")), "für");
        assert_eq!(decode(b"f\0\xfc\0r\0", Some("utf-16le")), "für");
        assert_eq!(decode(b"\0f\0\xfc\0r", Some("UTF-16BE")), "für");
        let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
        assert_eq!(decode(&wide("für 5 €"), Some("utf-16")), "für 5 €");
        assert_eq!(decode(&wide("für 5 €"), None), "für 5 €");
        assert_eq!(decode(b"\x1b$B$3\x1b(B", Some("iso-2022-jp")), "こ");
        assert_eq!(decode(b"f\x81r", Some("cp850")), "für");
    }

    #[test]
    fn endless_rows_of_one_sign_are_shortened() {
        let text = format!("Name {} X\n{}\n", ".".repeat(3_000_000), "a".repeat(500));
        assert_eq!(shorten(text).len(), "Name  X\n\n".len() + 160 + 500);
        let rule = format!("{}\n", "_".repeat(120));
        assert_eq!(shorten(rule.clone()), rule);
        let word = format!("Name {} X\n{}", "a.".repeat(1_500_000), "Wort ".repeat(5_000));
        assert_eq!(shorten(word).len(), "Name  X\n".len() + WORD + 25_000);
    }

    #[test]
    fn the_footer_of_a_list_is_no_text() {
        let rule = "_".repeat(47);
        let own = "Der Laptop ist weg.\n";
        for footer in [
            "sec mailing list\nsec@lists.example.org\nhttps://lists.example.org/listinfo/sec\n",
            "To unsubscribe send a mail to sec-leave@lists.example.org\n",
        ] {
            let text = format!("{own}{rule}\n{footer}");
            assert_eq!(list_footer(&text), Some(own.len()), "{footer}");
        }
        for text in [
            format!("{own}{rule}\nName: Max\n"),
            format!(
                "{own}{rule}\nName: Max\nBeschreibung: eine Mail mit dem Link „unsubscribe“\nhttps://a.example/unsubscribe\n"
            ),
            format!("{own}{rule}\nDer Server unserer Mailing List wurde gehackt.\n"),
            format!("mailing list\n{rule}\n{own}"),
            format!("{rule}\nmailing list\n{}", own.repeat(20)),
            String::new(),
        ] {
            assert_eq!(list_footer(&text), None, "{text}");
        }
    }

    #[test]
    fn malformed_transfer_encodings_lose_nothing_that_can_be_read() {
        assert_eq!(
            transfer_decode(b"a=C3=BC=\r\nb =ZZ=4\n=", Transfer::Quoted).as_ref(),
            "aüb =ZZ=4\n".as_bytes()
        );
        assert_eq!(
            transfer_decode(b"aGVs\r\nbG8=\r\n_____\r\nfooter!\r\n", Transfer::Base64).as_ref(),
            b"hello"
        );
    }
}
