//! What a mail tells in words that no label claims: the sender's own, or those that he passes on.

use super::Reader;
use crate::config::rules::forms::FormRules;
use crate::pipeline::extract::body;
use crate::pipeline::extract::prose;
use crate::pipeline::extract::sources::letter::Rest;

/// The words of all texts.
#[derive(Debug, Default)]
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
