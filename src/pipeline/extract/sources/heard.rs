//! Which language a reporter writes: his own words say so first, then those that he passes on, then a form's.

use super::documents;
use crate::config::Settings;
use crate::config::rules::forms::FormRules;
use crate::model::language::Language;
use crate::pipeline::extract::body::Spoken;
use crate::pipeline::extract::{Material, language};

/// A mail of fewer words is only the cover of its form.
const COVER: usize = 4;
/// One telling word, “Hi”, is said in many languages.
const ONE_WORD: u32 = 2;
/// So far lead the function words of a whole mail.
const PLENTY: u32 = 8;

/// The reporter's language, by the own words first.
pub(crate) fn language(material: &Material<'_>, spoken: &[Spoken], rules: &FormRules, settings: &Settings) -> Language {
    let lexicon = &rules.lexicon;
    let subject = material.headers.subject.as_str();
    let of = |pick: fn(&Spoken) -> &str| spoken.iter().map(pick).collect::<Vec<_>>();
    let mut words = vec![subject];
    words.extend(of(|spoken| &spoken.own));
    let mut texts = words.clone();
    texts.extend(of(|spoken| &spoken.signature));
    let passed = of(|spoken| &spoken.forwarded);
    let printed: Vec<&str> = documents(material).map(|reading| reading.text.as_str()).collect();
    let by_documents = language::marked(&printed, lexicon);
    // “See attached” above a German form is written by somebody who wants an English answer; an empty mail is not.
    let said: usize = texts.iter().map(|text| text.split_whitespace().count()).sum();
    let own = language::marked(&texts, lexicon).filter(|_| said >= COVER || by_documents.is_none());
    let by_passed = language::marked(&passed, lexicon);
    // “Hi, FYI” above a whole mail is a cover: the mail says more.
    let (mut first, mut second) = (own, by_passed);
    if own.is_some_and(|(_, lead)| lead <= ONE_WORD) && by_passed.is_some_and(|(_, lead)| lead >= PLENTY) {
        (first, second) = (second, first);
    }
    let marked = first.or(second).or(by_documents).map(|(language, _)| language);
    let fallback = || settings.organisation.languages.first().copied().unwrap_or_default();
    marked
        .or_else(|| language::alike(&words))
        .or_else(|| language::alike(&passed))
        .or_else(|| language::alike(&printed))
        .or_else(|| language::of_program(subject))
        .unwrap_or_else(fallback)
}
