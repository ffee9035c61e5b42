//! Stage 5: kind, priority, label, classification, by rules and never without the rule's name.

use crate::config::Settings;
use crate::config::rules::kinds::KindRules;
use crate::model::kind::Judgement;
use crate::model::mail::Headers;
use crate::model::report::Field;
use crate::pipeline::extract::Extracted;

/// What the rules say, and which fields the kind needs but nobody gave.
#[derive(Clone, Debug)]
pub struct Judged {
    /// Kind, priority, label, classification.
    pub judgement: Judgement,
    /// Fields that are missing, most important first.
    pub missing: Vec<Field>,
}

/// Judges a report.
pub fn judge(_headers: &Headers, _extracted: &Extracted, _rules: &KindRules, _settings: &Settings) -> Option<Judged> {
    None
}
