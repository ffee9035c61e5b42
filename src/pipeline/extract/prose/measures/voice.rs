//! Whether somebody does what a verb says, or it is done to him.

use std::ops::Range;

use super::agent::TELEGRAM;
use super::words::Grammar;
use crate::pipeline::extract::prose::tokens::Tokens;

impl Grammar {
    /// Whether a segment says “not”.
    pub(super) fn is_negated(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        tokens.has(segment.clone(), self.not)
    }

    /// Somebody does it (`true`), or it is done (`false`).
    pub(super) fn voice(&self, tokens: &Tokens<'_>, segment: &Range<usize>, verb: &Range<usize>) -> Option<bool> {
        if self.writer(tokens, segment) {
            // “I was told”.
            return self.is_active(tokens, segment, verb).then_some(true);
        }
        let knows =
            ["bescheid", "aware", "knows", "know", "vet", "veit", "kjent", "wissen"].contains(&tokens.word(verb.start));
        if tokens.has(segment.clone(), self.first) {
            return None;
        }
        let turned = verb.start == segment.start && self.be.contains(&tokens.word(verb.end));
        if knows || turned || tokens.find(segment.start..verb.start, self.be).is_some() {
            return Some(false);
        }
        if tokens.find(segment.start..verb.start, self.have).is_some() {
            let passive = tokens.has(segment.clone(), &["been", "blitt"]);
            return Some(!passive);
        }
        // “Called the helpdesk.”, “Reported to the police.”
        if self.plain_past && verb.start == segment.start && segment.len() <= TELEGRAM && segment.start == 0 {
            return Some(true);
        }
        let short = segment.len() <= TELEGRAM && segment.end == verb.end;
        (short && !tokens.has(segment.clone(), self.others)).then_some(false)
    }

    /// Behind the subject of a third person: “Mein Chef hat die Polizei verständigt”.
    pub(super) fn object_from(&self, tokens: &Tokens<'_>, segment: &Range<usize>, verb: &Range<usize>) -> usize {
        let writer = tokens.has(segment.clone(), self.first) || tokens.has(segment.clone(), self.own_have);
        match tokens.find(segment.start..verb.start, self.have) {
            Some(have) if !writer && have > segment.start.saturating_add(1) => have,
            _ => segment.start,
        }
    }

    pub(super) fn verb_at(&self, tokens: &Tokens<'_>, mut range: Range<usize>) -> Option<usize> {
        range.find(|at| {
            let word = tokens.word(*at);
            self.have.contains(&word) || self.be.contains(&word) || matches!(word, "weiss" | "wissen")
        })
    }

    /// Whether a segment has a finite verb that is known, or a subject.
    pub(super) fn has_verb(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        [self.first, self.have, self.own_have, self.be, self.planned]
            .into_iter()
            .any(|words| tokens.has(segment.clone(), words))
    }
}
