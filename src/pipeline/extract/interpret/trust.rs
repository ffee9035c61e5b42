//! How sure a claim can be.

use crate::model::document::FormKind;

/// Two digits: a confidence is no measurement.
pub(crate) fn rounded(confidence: f64) -> f64 {
    (confidence.clamp(0.0, 1.0) * 100.0).round() / 100.0
}

/// How much a source is trusted by its form.
pub(crate) fn trust(form: FormKind) -> f64 {
    match form {
        FormKind::PdfAcroform
        | FormKind::DocxTable
        | FormKind::DocxControl
        | FormKind::OdtTable
        | FormKind::OdtControl
        | FormKind::SheetCell
        | FormKind::Arf
        | FormKind::Xarf
        | FormKind::Iodef
        | FormKind::Events
        | FormKind::Fields => 1.0,
        FormKind::HtmlTable | FormKind::DocxText | FormKind::OdtText | FormKind::Rtf => 0.95,
        FormKind::PdfText | FormKind::Body => 0.9,
        // Times how sure the words are.
        FormKind::Ocr => 0.85,
        FormKind::Text => 0.55,
        FormKind::Header => 0.5,
    }
}
