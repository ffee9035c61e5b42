//! Answers that are one, however many places they are put together from: an erasure may come in between.

use std::sync::Arc;

use jiff::Timestamp;

use super::{all_reports, collect, incidents};
use crate::model::fault::Fault;
use crate::model::ids::IncidentId;
use crate::model::incident::{Incident, ReportRef};
use crate::store::Store;
use crate::store::index::keys::{Family, Key, last_number};
use crate::store::index::{Index, Range, parse_transaction};
use crate::store::journal::Payload;

/// How often a question is asked anew because the index was exchanged meanwhile. Each exchange takes longer than almost
/// any question.
const TRIES: u32 = 4;

/// One step of an incident's audit trail.
pub type Step = (Timestamp, String, Vec<String>);

/// An incident with all that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    /// The incident.
    pub incident: Incident,
    /// Its reports and those of what became part of it, oldest first.
    pub reports: Vec<ReportRef>,
    /// Its audit trail, oldest first: when, who, what.
    pub history: Vec<Step>,
}

impl Store {
    /// Incidents in the order of their references, each with its reports and those of what became part of it,
    /// oldest first.
    pub fn incidents_with_reports(&self, open_only: bool) -> Result<Vec<(Incident, Vec<ReportRef>)>, Fault> {
        self.ask(|index| {
            let incidents = incidents(index, open_only)?.into_iter();
            let with_reports = incidents.map(|incident| Ok((all_reports(index, incident.id)?, incident)));
            with_reports
                .map(|both| both.map(|(reports, incident)| (incident, reports)))
                .collect()
        })
    }

    /// An incident with its reports and its audit trail.
    pub fn whole(&self, id: IncidentId) -> Result<Option<Whole>, Fault> {
        self.ask(|index| {
            let Some(incident) = index.get(&Key::of(Family::Incident).incident(id))? else {
                return Ok(None);
            };
            Ok(Some(Whole {
                incident,
                reports: all_reports(index, id)?,
                history: self.steps(index, id)?,
            }))
        })
    }

    /// The audit trail of an incident from the journal, oldest first: when, who, what. Erased steps are left out.
    pub fn history(&self, id: IncidentId) -> Result<Vec<Step>, Fault> {
        self.ask(|index| self.steps(index, id))
    }

    fn steps(&self, index: &Index, id: IncidentId) -> Result<Vec<Step>, Fault> {
        let below = Key::of(Family::History).incident(id);
        let sequences = collect(index, &Range::below(below), usize::MAX, last_number)?;
        let mut steps = Vec::new();
        for sequence in sequences {
            if let Some(Payload::Kept(bytes)) = self.journal.get(sequence)? {
                let tx = parse_transaction(sequence, &bytes)?;
                steps.push((tx.at, tx.actor, tx.events));
            }
        }
        Ok(steps)
    }

    /// Asks one index from beginning to end: names in one mean nothing in the one that takes its place. When the disk
    /// under it fails meanwhile it is made anew and asked once more; so it is when another took its place, for the journal
    /// may not say any more by now what it was asked for.
    pub(super) fn ask<T>(&self, question: impl Fn(&Index) -> Result<T, Fault>) -> Result<T, Fault> {
        let mut index = self.index()?;
        for _ in 0..TRIES {
            let answer = question(&index);
            let is_current = Arc::ptr_eq(&index, &self.live.current());
            if is_current && !(answer.is_err() && index.is_broken()) {
                return answer;
            }
            index = self.index()?;
        }
        Err(Fault::retry(
            "the index is made anew again and again, and nothing can be read from it; look at the log and try again",
        ))
    }
}
