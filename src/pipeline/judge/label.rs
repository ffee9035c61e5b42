//! The TLP label: the strictest that stands anywhere, else the organisation's default.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::Settings;
use crate::model::tlp::Tlp;
use crate::pipeline::judge::Case;

/// Forms ask for the label in words of their own: `TLP-Einstufung: RED`, `TLP classification = AMBER+STRICT`.
// Ranges of letters: `\p{L}` many times over takes longer to build than a mail to read.
static ASKED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\bTLP[ \-]?[A-Za-zÀ-\x{1FFF}\x{3040}-\x{D7FF}]{0,20}(?:[ \-][A-Za-zÀ-\x{1FFF}\x{3040}-\x{D7FF}]{1,20})?\s{0,3}[:=|]\s{0,3}(?:TLP\s?[:\-]\s?)?(AMBER\s?[+\-_ ]\s?STRICT|RED|AMBER|GREEN|CLEAR|WHITE)\b",
    )
    .ok()
});

/// The strictest label in a text.
pub(crate) fn in_text(text: &str) -> Option<Tlp> {
    let asked = ASKED.as_ref().and_then(|pattern| {
        let found = pattern.captures_iter(text);
        found.filter_map(|found| Tlp::parse(found.get(1)?.as_str())).max()
    });
    asked.max(Tlp::strictest_in(text))
}

/// The label, whether it was given, and why.
pub(super) fn find(case: &Case<'_>, settings: &Settings) -> (Tlp, bool, String) {
    let places = [
        (in_text(&case.headers.subject), "the subject"),
        (in_text(&case.extracted.words), "the text"),
        (case.label_elsewhere, "a quote, a footer or the outer subject"),
    ];
    let mut best: Option<(Tlp, &str)> = None;
    for (label, place) in places {
        if let Some(label) = label
            && best.is_none_or(|(so_far, _)| label > so_far)
        {
            best = Some((label, place));
        }
    }
    if let Some((label, place)) = best {
        (label, true, format!("{label}: the strictest label, in {place}"))
    } else {
        let label = settings.organisation.default_tlp;
        let why = format!("{label}: the mail carries no label; organisation.default_tlp");
        (label, false, why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_in_form_fields_are_understood() {
        assert_eq!(in_text("TLP-Einstufung: RED"), Some(Tlp::Red));
        assert_eq!(in_text("TLP classification: TLP:AMBER+STRICT"), Some(Tlp::AmberStrict));
        assert_eq!(in_text("TLP | GREEN"), Some(Tlp::Green));
        assert_eq!(in_text("TLP means traffic light; our walls: red"), None);
    }
}
