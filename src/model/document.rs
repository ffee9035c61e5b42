//! Documents on their way into a worker process, and what comes back.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::kind::named;

named! {
    /// Where a label and its value stood. Also the `form` of a [`crate::model::report::Provenance`].
    FormKind {
        /// The fields of a fillable PDF.
        PdfAcroform = "pdf_acroform",
        /// Printed text of a PDF.
        PdfText = "pdf_text",
        /// Table cells of a DOCX.
        DocxTable = "docx_table",
        /// Content controls or legacy form fields of a DOCX.
        DocxControl = "docx_control",
        /// Paragraphs of a DOCX.
        DocxText = "docx_text",
        /// Table cells of an ODT.
        OdtTable = "odt_table",
        /// Form controls of an ODT.
        OdtControl = "odt_control",
        /// Paragraphs of an ODT.
        OdtText = "odt_text",
        /// Cells of a spreadsheet.
        SheetCell = "sheet",
        /// Lines of a rich text document.
        Rtf = "rtf",
        /// Words that OCR read off a scan.
        Ocr = "ocr",
        /// Table cells of HTML.
        HtmlTable = "html_table",
        /// `Label: value` lines of a mail's text.
        Body = "body",
        /// An abuse feedback report (RFC 5965).
        Arf = "arf",
        /// An X-ARF report.
        Xarf = "xarf",
        /// An IODEF document (RFC 7970).
        Iodef = "iodef",
        /// JSON or YAML in the names of the outside interface.
        Fields = "fields",
        /// A table of events, one host a row.
        Events = "events",
        /// Free text.
        Text = "text",
        /// The mail's own headers.
        Header = "header",
    }
}

impl FormKind {
    /// Whether the first label of each entry is the name of a [`crate::model::report::Field`] (empty where there is
    /// none) and the second what the report calls it: machines wrote it, no rule has to guess.
    pub fn names_fields(self) -> bool {
        matches!(self, Self::Arf | Self::Xarf | Self::Iodef | Self::Fields | Self::Events)
    }
}

named! {
    /// The formats that a worker reads.
    Format {
        /// Portable Document Format.
        Pdf = "pdf",
        /// Office Open XML text, or a document of Word 97.
        Docx = "docx",
        /// Text in the Open Document Format, also as one flat XML file.
        Odt = "odt",
        /// A spreadsheet: XLSX, ODS, Excel 97 or comma-separated values.
        Sheet = "sheet",
        /// Rich Text Format.
        Rtf = "rtf",
        /// `message/feedback-report` (RFC 5965).
        Arf = "arf",
        /// X-ARF, JSON or its older `Key: value` lines.
        Xarf = "xarf",
        /// IODEF in XML (RFC 7970).
        Iodef = "iodef",
        /// JSON or YAML in the names of the outside interface.
        Fields = "fields",
        /// A table of events out of a mail's own text, as comma-separated values.
        Events = "events",
        /// An archive of files.
        Zip = "zip",
        /// A message as Outlook stores it.
        Msg = "msg",
        /// A message as Exchange wraps it (`winmail.dat`).
        Tnef = "tnef",
        /// A picture that may be a scanned or photographed page. No worker reads it; OCR does, where it is turned on.
        Picture = "picture",
        /// A PDF of which only the pictures of scanned pages are wanted: its [`Reading`] carries them in `inner`, one
        /// a page, named `page N`.
        Scan = "scan",
    }
}

impl Format {
    /// Whether it only holds other documents: its [`Reading`] carries nothing but `inner`.
    pub fn is_container(self) -> bool {
        matches!(self, Self::Zip | Self::Msg | Self::Tnef)
    }
}

/// An attachment that a worker process is to read.
#[derive(Clone, Debug)]
pub struct Document {
    /// The MIME part, numbered as IMAP does.
    pub part: String,
    /// The attachment's file name.
    pub file: Option<String>,
    /// What it claims or looks to be.
    pub format: Format,
    /// The decoded bytes.
    pub bytes: Vec<u8>,
    /// When the file was last changed, as the mail says (RFC 2183, 2.5).
    pub modified: Option<Timestamp>,
}

/// One label with what stands beside it, as a document reader found them. No rule has looked at it yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The label: printed text, tool tip or field name. Best first.
    pub labels: Vec<String>,
    /// What was filled in. Empty means an empty box.
    pub value: Mark,
    /// Page, table cell or field name.
    pub place: String,
}

/// What stands in a box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Written text; may be empty.
    Text(String),
    /// A check box or radio button of its own.
    Tick(bool),
    /// The options ticked out of a group: the words beside them, or their export values.
    Chosen(Vec<String>),
}

impl Default for Mark {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// What a worker read out of one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What kind of form it is.
    pub form: FormKind,
    /// Labels and values in reading order.
    pub entries: Vec<Entry>,
    /// The running text, for words that no label announces.
    pub text: String,
    /// What was noticed on the way, in words for the operator (“encrypted by its owner”, “only a picture”).
    pub notes: Vec<String>,
    /// When the document says that it was last saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved: Option<Timestamp>,
    /// What a container holds; to be taken apart like the parts of a mail.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inner: Vec<Inner>,
}

/// Something out of a container.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inner {
    /// Its file name; none for a message that stands for the container itself.
    pub file: Option<String>,
    /// Its media type; `multipart/mixed` for a MIME entity whose texts are the mail's own.
    pub media_type: String,
    /// Its bytes.
    #[serde(with = "base64_text")]
    pub bytes: Vec<u8>,
}

/// Bytes as Base64: as a list of numbers they would be four times as long.
mod base64_text {
    use std::fmt;

    use base64::Engine as _;
    use base64::prelude::BASE64_STANDARD;
    use serde::de::{Error, Visitor};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64_STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        deserializer.deserialize_str(Text)
    }

    /// Decodes the text where it stands: a container may hold 20 MiB, and a copy of its text would be larger still.
    struct Text;

    impl Visitor<'_> for Text {
        type Value = Vec<u8>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("Base64")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Vec<u8>, E> {
            BASE64_STANDARD.decode(text).map_err(E::custom)
        }
    }
}

/// What became of one document: its reading, or the reason why there is none, in words for the operator.
pub type ReadOutcome = Result<Reading, String>;
