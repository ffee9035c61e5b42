//! Stage 6: is this new, a second report of something known, or a reply?

mod decide;
mod normal;
mod traits;

use std::sync::LazyLock;

use jiff::Timestamp;
use regex::Regex;

use crate::config::Settings;
use crate::config::rules::linking::LinkRules;
use crate::model::ids::IncidentId;
use crate::model::incident::Incident;
use crate::model::mail::Headers;
use crate::model::verdict::{LinkKey, Linkage, Related};
use crate::pipeline::dissect::Attachment;
use crate::pipeline::extract::Extracted;
use crate::pipeline::judge::Judged;

/// `[VF-2026-0001]`, brackets or not. No letter or digit may touch it: `XVF-…` and `VF-2026-00011x` are something else.
static REFERENCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:^|[^\p{L}\p{N}_-])VF[-\u{2010}\u{2011}](\d{4}-\d{4,9})(?:$|[^\p{L}\p{N}_-])").ok()
});

/// An incident that shares at least one trait with the mail, as the store found it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The incident; a merged one is already replaced by where it went.
    pub incident: Incident,
    /// The traits it shares with the mail.
    pub shared: Vec<LinkKey>,
    /// The addresses of those who reported it, lower case, at most fifty.
    pub reporters: Vec<String>,
    /// Incidents that became part of it and by which the mail may name it.
    pub former: Vec<IncidentId>,
}

/// What the stage works on.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// The mail's headers.
    pub headers: &'a Headers,
    /// What was understood.
    pub extracted: &'a Extracted,
    /// What the rules say; none for a stub.
    pub judged: Option<&'a Judged>,
    /// When it was delivered.
    pub received: Timestamp,
}

impl Candidate<'_> {
    /// The incident that the mail names, in the subject or else in the text.
    pub fn reference(&self) -> Option<IncidentId> {
        reference_in(&self.headers.subject).or_else(|| reference_in(&self.extracted.words))
    }
}

/// The first reference that a subject or text carries, such as `[VF-2026-0001]` or `vf-2026-0001`.
pub fn reference_in(text: &str) -> Option<IncidentId> {
    let found = REFERENCE.as_ref()?.captures(text)?;
    found.get(1)?.as_str().parse().ok()
}

/// The traits by which this mail finds incidents and later mails find it: at most 64, the most telling first.
pub fn keys(candidate: &Candidate<'_>, rules: &LinkRules, settings: &Settings) -> Vec<LinkKey> {
    traits::keys(candidate, &[], rules, settings)
}

/// As [`keys`], with the attachments: two mails with the same covering words and other documents are not the same.
pub(crate) fn keys_with(
    candidate: &Candidate<'_>,
    attachments: &[Attachment],
    rules: &LinkRules,
    settings: &Settings,
) -> Vec<LinkKey> {
    traits::keys(candidate, attachments, rules, settings)
}

/// Decides between new, duplicate and follow-up; names weaker ties, best first, at most ten.
///
/// A stub (`judged` is none) is never joined to anything: nobody knows what it says.
pub fn link(
    candidate: &Candidate<'_>,
    known: &[Known],
    rules: &LinkRules,
    settings: &Settings,
) -> (Linkage, Vec<Related>) {
    decide::link(candidate, known, rules, settings)
}

/// Why this mail is one that was handled before, by another route or sent once more; none when it is not.
pub fn repeated(candidate: &Candidate<'_>, known: &[Known]) -> Option<String> {
    known
        .iter()
        .find_map(|known| decide::repeats(candidate, known).map(str::to_owned))
}

#[cfg(test)]
mod tests;
