//! What a mail tells in words that no label claims: the sender's own, or those that he passes on.

use super::{LONGEST_DESCRIPTION, Reader};
use crate::config::rules::forms::{FormRules, Lexicon};
use crate::model::document::FormKind;
use crate::model::report::{Field, Value};
use crate::pipeline::extract::body;
use crate::pipeline::extract::interpret::Claim;
use crate::pipeline::extract::prose;
use crate::pipeline::extract::settle::Voice;
use crate::pipeline::extract::sources::letter::Rest;

/// The words of all texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    own: Option<(String, String)>,
    passed: Option<(String, String)>,
}

impl Told {
    /// Adds what one part tells. What is passed on loses its greeting and its signature.
    pub(super) fn add(&mut self, part: &str, rest: Rest, rules: &FormRules) {
        let put = |have: &mut Option<(String, String)>, text: &str| {
            let (text_of, _) = have.get_or_insert_with(|| (String::new(), part.to_owned()));
            if !text_of.is_empty() {
                text_of.push('\n');
            }
            text_of.push_str(text);
        };
        if !rest.own.trim().is_empty() {
            put(&mut self.own, &rest.own);
        }
        let passed = rest.passed.map(|text| body::letter(&text, rules));
        if let Some(text) = passed.filter(|text| !text.trim().is_empty()) {
            put(&mut self.passed, text.trim());
        }
    }

    /// How many words they are.
    pub(super) fn words(&self) -> usize {
        let texts = self.own.iter().chain(&self.passed);
        texts.map(|(text, _)| text.split_whitespace().count()).sum()
    }

    /// The words that describe, and the part of the first of them. Above a report “please have a look” describes nothing.
    pub(super) fn text(self, reader: &Reader<'_>) -> (String, String) {
        match (self.own, self.passed) {
            (Some((own, part)), Some((passed, below))) => {
                if prose::is_cover(&own, reader.subject, reader.words, reader.calendar) {
                    (passed, below)
                } else {
                    (format!("{}\n\n{passed}", own.trim_end()), part)
                }
            }
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => (String::new(), "1".to_owned()),
        }
    }
}

/// Above a table of events in a mail's own text stands what they are: both describe.
pub(super) fn around(told: &Told, voices: &mut [Voice], reader: &Reader<'_>, lexicon: &Lexicon) {
    let events = |claim: &&mut Claim| {
        let from = &claim.provenance;
        claim.field == Field::Description && from.form == FormKind::Events.name() && from.file.is_none()
    };
    let claims = voices.iter_mut().flat_map(|voice| voice.claims.iter_mut());
    let Some(claim) = claims.into_iter().find(events) else {
        return;
    };
    let (text, _) = told.clone().text(reader);
    let around = body::without_end(body::without_greeting(text.trim(), lexicon), None, lexicon).trim();
    if around.split_whitespace().count() >= 3
        && let Value::Text(events) = &mut claim.value
    {
        *events = format!("{around}\n{events}")
            .chars()
            .take(LONGEST_DESCRIPTION)
            .collect();
    }
}
