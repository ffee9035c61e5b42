//! What a leaf of the MIME tree is: by media type, by file name, by its first bytes. Senders get the first one wrong.

use super::{PICTURE, feed, machinery};
use crate::model::document::Format;

/// What becomes of a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaf {
    /// Plain text to read.
    Plain,
    /// HTML to read.
    Html,
    /// A document for a worker.
    Document(Format),
    /// An attached message.
    Message,
    /// Machinery that no reader sees: a detached signature, the version part of RFC 3156.
    Machinery,
    /// Something encrypted that the stage before could not open.
    Shut,
    /// Something that may well carry a report and that nothing here reads.
    Unread(&'static str),
    /// A public key.
    Key,
    /// Anything else.
    Other,
}

/// What is known of a leaf before it is decoded.
#[derive(Clone, Copy, Debug)]
pub(super) struct Looks<'a> {
    /// Declared media type, lower case.
    pub(super) media: &'a str,
    /// File name.
    pub(super) file: Option<&'a str>,
    /// Whether it is declared an attachment.
    pub(super) attached: bool,
    /// Whether it is shown inside the text: named by a Content-ID or part of a `multipart/related`.
    pub(super) embedded: bool,
    /// Decoded first bytes.
    pub(super) start: &'a [u8],
    /// Bytes as they stand in the mail.
    pub(super) length: usize,
}

impl Looks<'_> {
    pub(super) fn ending(&self) -> String {
        self.file
            .and_then(|name| name.rsplit_once('.'))
            .map(|(_, ending)| ending.trim().to_lowercase())
            .unwrap_or_default()
    }

    /// Sorts a leaf.
    pub(super) fn sort(&self) -> Leaf {
        let ending = self.ending();
        match self.media {
            "application/pgp-signature" | "application/pkcs7-signature" | "application/x-pkcs7-signature"
                if machinery::signs(self.start) =>
            {
                return Leaf::Machinery;
            }
            "application/applefile" => return Leaf::Machinery,
            "application/pgp-encrypted" if machinery::is_version(self.start) => return Leaf::Machinery,
            "application/pgp-encrypted" => return self.by_content(&ending).unwrap_or(Leaf::Shut),
            "application/pgp-keys" => return Leaf::Key,
            "message/rfc822" | "message/global" => return Leaf::Message,
            media if feed::is_bare_header(media) => return Leaf::Message,
            "application/pkcs7-mime" | "application/x-pkcs7-mime" => {
                // Nothing but certificates: `smime-type=certs-only` (RFC 8551, 3.8).
                let certificates = matches!(ending.as_str(), "p7c" | "crt" | "cer" | "p7b");
                let held = machinery::is_cms(self.start);
                match (held, certificates) {
                    (true, true) => return Leaf::Key,
                    (true, false) => return Leaf::Shut,
                    (false, false) => return self.by_content(&ending).unwrap_or(Leaf::Shut),
                    (false, true) => {}
                }
            }
            _ => {}
        }
        if let Some(format) = feed::format(self) {
            return Leaf::Document(format);
        }
        if let Some(leaf) = self.by_content(&ending) {
            return leaf;
        }
        if ending == "eml" {
            return Leaf::Message;
        }
        if let Some(format) = self.by_name(&ending) {
            return Leaf::Document(format);
        }
        self.text(&ending).unwrap_or_else(|| self.carrier(&ending))
    }

    /// What the first bytes say beyond doubt.
    fn by_content(&self, ending: &str) -> Option<Leaf> {
        let armor = self.start.trim_ascii_start();
        // Words stand around what a body begins with.
        let is_body = self.media.starts_with("text/") && self.file.is_none();
        if armor.starts_with(b"-----BEGIN PGP PUBLIC KEY") && !is_body {
            return Some(Leaf::Key);
        }
        if armor.starts_with(b"-----BEGIN PGP MESSAGE") && !is_body {
            return Some(Leaf::Shut);
        }
        if armor.starts_with(b"-----BEGIN PGP SIGNATURE") && !is_body {
            return Some(Leaf::Machinery);
        }
        if matches!(ending, "gpg" | "pgp") {
            return Some(Leaf::Shut);
        }
        if matches!(ending, "sig" | "p7s") && machinery::signs(self.start) {
            return Some(Leaf::Machinery);
        }
        if matches!(ending, "p7m") {
            return Some(Leaf::Shut);
        }
        // “%PDF-Dateien wurden verschickt” is a sentence.
        if armor.starts_with(b"%PDF-") && (!is_body || armor.get(5).is_some_and(u8::is_ascii_digit)) {
            return Some(Leaf::Document(Format::Pdf));
        }
        // A file named `.doc` is often rich text; a mail that merely begins with such words is its own text.
        if armor.starts_with(b"{\\rtf") && (self.attached || !is_body) {
            return Some(Leaf::Document(Format::Rtf));
        }
        if let Some(format) = self.zipped(ending).or_else(|| self.office_xml()) {
            return Some(Leaf::Document(format));
        }
        // The first entries of an Office file are its own bookkeeping; the folder `word/` may come later.
        let names_word = self.start.windows(5).any(|w| w == b"word/");
        (self.start.starts_with(b"PK\x03\x04") && names_word).then_some(Leaf::Document(Format::Docx))
    }

    /// Files in the Open Document Format say what they are in clear at byte 38 (ODF 1.3 part 2, 3.3); a workbook names
    /// its parts.
    fn zipped(&self, ending: &str) -> Option<Format> {
        if !self.start.starts_with(b"PK\x03\x04") {
            return None;
        }
        let says = |words: &[u8]| self.start.windows(words.len()).any(|window| window == words);
        if self.start.get(30..38) == Some(b"mimetype") {
            return match self.start.get(38..).unwrap_or_default() {
                kind if kind.starts_with(b"application/vnd.oasis.opendocument.text") => Some(Format::Odt),
                kind if kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") => Some(Format::Sheet),
                _ => None,
            };
        }
        let names_sheet = says(b"xl/workbook.xml") || says(b"xl/worksheets/");
        (names_sheet && ending != "zip").then_some(Format::Sheet)
    }

    /// Documents and workbooks in one XML file name the program that opens them in their first lines.
    fn office_xml(&self) -> Option<Format> {
        let start = self
            .start
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(self.start)
            .trim_ascii_start();
        if !start.starts_with(b"<") || !(self.attached || self.file.is_some()) {
            return None;
        }
        let says = |words: &str| start.windows(words.len()).any(|window| window == words.as_bytes());
        let is_one = |name: &str, program: &str| says(name) || says(program);
        // A page that Word or Excel saved names both of them as well.
        if says("<html") || says("<HTML") {
            return None;
        }
        if is_one("schemas-microsoft-com:office:spreadsheet", "progid=\"Excel.Sheet\"") {
            return Some(Format::Sheet);
        }
        let word = is_one(
            "schemas.microsoft.com/office/word/2003/wordml",
            "progid=\"Word.Document\"",
        );
        word.then_some(Format::Docx)
    }

    fn by_name(&self, ending: &str) -> Option<Format> {
        match (ending, self.media) {
            ("pdf", _) | ("", "application/pdf" | "application/x-pdf") => Some(Format::Pdf),
            ("docx" | "docm" | "dotx", _)
            | (_, "application/vnd.openxmlformats-officedocument.wordprocessingml.document") => Some(Format::Docx),
            (_, "application/pdf" | "application/x-pdf") => Some(Format::Pdf),
            ("odt" | "ott" | "fodt", _)
            | (_, "application/vnd.oasis.opendocument.text" | "application/vnd.oasis.opendocument.text-template") => {
                Some(Format::Odt)
            }
            ("xlsx" | "xlsm" | "xltx" | "xltm" | "ods" | "ots" | "fods", _)
            | (
                _,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                | "application/vnd.oasis.opendocument.spreadsheet",
            ) => Some(Format::Sheet),
            ("doc" | "dot", _) | (_, "application/msword") if self.start.starts_with(b"\xd0\xcf\x11\xe0") => {
                Some(Format::Docx)
            }
            ("xls" | "xlt", _) | (_, "application/vnd.ms-excel") if self.start.starts_with(b"\xd0\xcf\x11\xe0") => {
                Some(Format::Sheet)
            }
            // Programs that make a report for Word or Excel often write a page or a newer file under the old name.
            ("doc" | "dot", _) | (_, "application/msword") if self.start.starts_with(b"PK\x03\x04") => {
                Some(Format::Docx)
            }
            ("xls" | "xlt", _) | (_, "application/vnd.ms-excel") if self.start.starts_with(b"PK\x03\x04") => {
                Some(Format::Sheet)
            }
            ("doc" | "dot" | "xls" | "xlt", _) if is_page(self.start) => Some(Format::Sheet),
            ("doc" | "dot" | "xls" | "xlt" | "mht" | "mhtml", _) if is_archive(self.start) => Some(Format::Sheet),
            ("xls" | "xlt", _) if is_rows(self.start) => Some(Format::Sheet),
            // Only as a file: a sheet of values that stands in the text is the text.
            ("csv" | "tsv", _) if self.attached => Some(Format::Sheet),
            ("rtf", _) | (_, "application/rtf" | "application/x-rtf" | "text/rtf") => Some(Format::Rtf),
            (ending, media) => self.container(ending, media),
        }
    }

    /// Containers by name and type, and by first bytes: a file of another kind under such a name is none.
    fn container(&self, ending: &str, media: &str) -> Option<Format> {
        let named_tnef = self.file.is_some_and(|file| file.eq_ignore_ascii_case("winmail.dat"));
        if media == "application/ms-tnef" || media == "application/vnd.ms-tnef" || named_tnef {
            return self.start.starts_with(b"\x78\x9f\x3e\x22").then_some(Format::Tnef);
        }
        let is_zip = self.start.starts_with(b"PK\x03\x04") || self.start.starts_with(b"PK\x05\x06");
        match (ending, media) {
            ("zip", _) | ("", "application/zip" | "application/x-zip-compressed") => is_zip.then_some(Format::Zip),
            ("msg", _) | ("", "application/vnd.ms-outlook") => {
                self.start.starts_with(b"\xd0\xcf\x11\xe0").then_some(Format::Msg)
            }
            _ => None,
        }
    }

    fn text(&self, ending: &str) -> Option<Leaf> {
        let by_ending = matches!(ending, "txt" | "text" | "md" | "yaml" | "yml" | "json" | "asc");
        let by_page = matches!(ending, "html" | "htm" | "xhtml");
        match self.media {
            "text/html" | "application/xhtml+xml" => {
                // A page sent as a file is evidence, often the phishing page itself, unless it is the saved copy of a
                // filled form: its reader looks for that.
                Some(if self.attached {
                    Leaf::Document(Format::Sheet)
                } else {
                    Leaf::Html
                })
            }
            "text/calendar"
            | "text/vcard"
            | "text/x-vcard"
            | "text/directory"
            | "text/css"
            | "text/csv"
            | "text/tab-separated-values"
            | "text/javascript"
            | "text/rtf"
            | "text/x-amp-html" => None,
            // JSON that no reader knows is an attachment like any other, its labels are not a person's.
            _ if ending == "json" && self.attached => None,
            "application/json" => (!self.attached).then_some(Leaf::Plain),
            "text/plain" if by_page && self.attached => Some(Leaf::Document(Format::Sheet)),
            media if media.starts_with("text/") => {
                let reads = ending.is_empty() || by_ending || !self.attached;
                reads.then_some(Leaf::Plain)
            }
            // `application/txt`, `application/x-msdownload`: programs guess, the name and the bytes do not.
            media if media.starts_with("application/") && !self.start.contains(&0) => match (by_ending, by_page) {
                (true, _) => Some(Leaf::Plain),
                (_, true) => Some(Leaf::Document(Format::Sheet)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Names what may carry a report. Logos and business cards do not.
    fn carrier(&self, ending: &str) -> Leaf {
        let what = match ending {
            "doc" | "dot" => "an old word processor document",
            "pages" => "a word processor document",
            "xls" | "xlsb" | "numbers" => "a spreadsheet",
            "pptx" | "ppt" | "odp" => "a presentation",
            "one" => "a notebook",
            "xps" | "oxps" => "a printed document",
            "7z" | "rar" | "gz" | "tar" | "tgz" | "xz" | "bz2" | "zst" | "cab" | "iso" => "an archive",
            // What telephones make; no logo is one.
            "tif" | "tiff" | "heic" | "heif" => PICTURE,
            "m4a" | "mp3" | "amr" | "opus" | "wav" | "ogg" | "mp4" | "mov" if self.attached => "a recording",
            _ => "",
        };
        if !what.is_empty() {
            return Leaf::Unread(what);
        }
        match self.media {
            "application/msword" => Leaf::Unread("an old word processor document"),
            "message/external-body" => Leaf::Unread("kept somewhere else"),
            "message/partial" => Leaf::Unread("one of several pieces of a mail"),
            "application/vnd.ms-excel" => Leaf::Unread("a spreadsheet"),
            media if media.contains("spreadsheet") => Leaf::Unread("a spreadsheet"),
            // A scanned form or a photographed letter; signature logos are small or embedded.
            media if media.starts_with("image/") && !self.embedded && self.length >= 96 << 10 => Leaf::Unread(PICTURE),
            _ => Leaf::Other,
        }
    }
}

/// Whether a file begins as a page of the web does.
pub(crate) fn is_page(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let head: Vec<u8> = start.iter().take(14).map(u8::to_ascii_lowercase).collect();
    ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<!--"]
        .iter()
        .any(|tag| head.starts_with(tag.as_bytes()))
}

/// Whether a file begins as a page with its pictures in one file does (RFC 2557).
fn is_archive(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    start.starts_with(char::is_alphabetic) && start.contains("mime-version:") && start.contains("multipart/related")
}

/// Whether a file begins with a line of plain words parted as values are, also in two bytes a character.
fn is_rows(start: &[u8]) -> bool {
    let wide = start
        .strip_prefix(b"\xff\xfe")
        .or_else(|| start.strip_prefix(b"\xfe\xff"));
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let bytes = wide.unwrap_or(start).iter().copied();
    let line: Vec<u8> = bytes
        .filter(|byte| wide.is_none() || *byte != 0)
        .take_while(|byte| *byte != b'\n')
        .collect();
    let plain = |byte: &u8| *byte >= b' ' || matches!(byte, b'\t' | b'\r');
    line.iter().any(|byte| matches!(byte, b'\t' | b';' | b',')) && !line.starts_with(b"\t") && line.iter().all(plain)
}
