//! Stage 6: is this new, a second report of something known, or a reply?

use jiff::Timestamp;

use crate::config::Settings;
use crate::config::rules::linking::LinkRules;
use crate::model::ids::IncidentId;
use crate::model::incident::Incident;
use crate::model::mail::Headers;
use crate::model::verdict::{LinkKey, Linkage, Related};
use crate::pipeline::extract::Extracted;
use crate::pipeline::judge::Judged;

/// An incident that shares at least one trait with the mail, as the store found it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The incident; a merged one is already replaced by where it went.
    pub incident: Incident,
    /// The traits it shares with the mail.
    pub shared: Vec<LinkKey>,
    /// The addresses of those who reported it, lower case, at most fifty.
    pub reporters: Vec<String>,
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

/// The reference that the subject or text carries, such as `[VF-2026-0001]`.
pub fn reference_in(_text: &str) -> Option<IncidentId> {
    None
}

/// The traits by which this mail finds incidents and later mails find it.
pub fn keys(_candidate: &Candidate<'_>, _rules: &LinkRules, _settings: &Settings) -> Vec<LinkKey> {
    Vec::new()
}

/// Decides between new, duplicate and follow-up; names weaker ties.
pub fn link(
    _candidate: &Candidate<'_>,
    _known: &[Known],
    _rules: &LinkRules,
    _settings: &Settings,
) -> (Linkage, Vec<Related>) {
    (Linkage::New, Vec::new())
}
