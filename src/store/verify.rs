//! Reads everything and says what is wrong, without changing anything. Works beside a running daemon.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId};
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::Outcome;
use crate::store::erase::RAW_ERASED;
use crate::store::evidence::Evidence;
use crate::store::index::{concerned, durable_of, parse_transaction, spoken_of};
use crate::store::journal::{self, Payload, Problem, durable};
use crate::store::seal::MasterKey;
use crate::store::{EVIDENCE, INDEX, JOURNAL, MARK};

/// Damaged records of one stretch whose incidents are looked up.
const MOST_NAMED: usize = 10_000;

/// What [`verify`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Intact journal records, erased ones included.
    pub records: u64,
    /// Erased journal records among them.
    pub erased: u64,
    /// Incidents that the records speak of.
    pub incidents: u64,
    /// Evidence files.
    pub evidence: u64,
    /// One sentence each, naming record, incident and file. Empty means that all is well.
    pub problems: Vec<String>,
}

/// Where a mail's last record stands.
#[derive(Clone, Copy, Debug)]
struct Known {
    sequence: u64,
    incident: Option<IncidentId>,
    outcome: Outcome,
}

/// Checks each journal record and each mail's evidence. Fails only when the folder cannot be read or the key is wrong.
pub fn verify(dir: &Path, key: &MasterKey) -> Result<Verified, Fault> {
    if !dir.join(JOURNAL).is_dir() {
        return Err(Fault::refuse(format!(
            "{} holds no journal; name the state folder with --state",
            dir.display()
        )));
    }
    let mut told = Told::default();
    let mut found = Verified::default();
    // Asked before the journal is read: a running daemon only adds to it. A state of an older program has no mark.
    let promised = match durable::noted(&dir.join(MARK)) {
        0 => durable_of(&dir.join(INDEX), key),
        noted => noted,
    };
    let mut end = 0;
    let mut problems = journal::check(&dir.join(JOURNAL), key, &mut |sequence, payload| {
        found.records = found.records.saturating_add(1);
        end = sequence;
        let Payload::Kept(bytes) = payload else {
            found.erased = found.erased.saturating_add(1);
            return Ok(());
        };
        match parse_transaction(sequence, &bytes) {
            Ok(tx) => told.take(sequence, tx),
            Err(fault) => told.unread.push(fault.to_string()),
        }
        Ok(())
    })?;
    let named_last = problems
        .iter()
        .filter_map(|problem| problem.records)
        .map(|(_, last)| last)
        .max();
    let end = end.max(named_last.unwrap_or(0));
    if end < promised {
        problems.push(Problem {
            records: Some((end.saturating_add(1), promised)),
            what: durable::lost(end, promised).to_string(),
        });
    }
    found.problems = named(problems, &dir.join(INDEX), key);
    found.problems.append(&mut told.unread);
    found.incidents = count(told.incidents.len());
    let evidence = Evidence::read_only(&dir.join(EVIDENCE), key.clone())?;
    found.evidence = count(evidence.all()?.len());
    for (id, known) in told.mails {
        let gone = known
            .incident
            .is_some_and(|incident| told.raw_erased.contains(&incident));
        if gone && matches!(evidence.get(id), Ok(None)) {
            continue;
        }
        found.problems.extend(evidence_problem(&evidence, id, known));
    }
    Ok(found)
}

/// What the records of the journal say.
#[derive(Default)]
struct Told {
    incidents: BTreeSet<IncidentId>,
    mails: BTreeMap<MailId, Known>,
    /// Incidents whose raw mails were erased.
    raw_erased: BTreeSet<IncidentId>,
    /// One sentence for each record that makes no sense.
    unread: Vec<String>,
}

impl Told {
    fn take(&mut self, sequence: u64, tx: Transaction) {
        self.incidents.extend(concerned(&tx));
        for write in tx.writes {
            match write {
                Write::Mail(mail) => {
                    let known = Known {
                        sequence,
                        incident: mail.incident,
                        outcome: mail.outcome,
                    };
                    self.mails.insert(mail.mail, known);
                }
                Write::Cursor { name, .. } => {
                    let id = name
                        .strip_prefix(RAW_ERASED)
                        .and_then(|id| id.parse::<IncidentId>().ok());
                    self.raw_erased.extend(id);
                }
                _ => {}
            }
        }
    }
}

/// The problems with the incidents that the damaged records spoke of.
fn named(problems: Vec<Problem>, index: &Path, key: &MasterKey) -> Vec<String> {
    let records: BTreeSet<u64> = problems
        .iter()
        .filter_map(|problem| problem.records)
        .flat_map(|(first, last)| (first..=last).take(MOST_NAMED))
        .collect();
    if problems.is_empty() {
        return Vec::new();
    }
    let incidents = spoken_of(index, key, &records);
    let sentence = |problem: Problem| {
        let Some((first, last)) = problem.records else {
            return problem.what;
        };
        let names: BTreeSet<String> = incidents
            .range(first..=last)
            .flat_map(|(_, ids)| ids.iter().map(ToString::to_string))
            .collect();
        let names: Vec<String> = names.into_iter().collect();
        let whose = match names.as_slice() {
            [] => "which incident it speaks of is not known".to_owned(),
            [one] => format!("it speaks of incident {one}"),
            many => format!("it speaks of incidents {}", many.join(", ")),
        };
        let which = if last > first {
            format!("records {first} to {last}; ")
        } else {
            String::new()
        };
        format!("{} ({which}{whose})", problem.what)
    };
    problems.into_iter().map(sentence).collect()
}

fn evidence_problem(evidence: &Evidence, id: MailId, known: Known) -> Option<String> {
    let what = match evidence.get(id) {
        Ok(Some(raw)) if MailId::of(&raw) == id => return None,
        Ok(Some(_)) => "holds another mail".to_owned(),
        // A mail that was too large to fetch has a stub and no bytes.
        Ok(None) if known.outcome == Outcome::Quarantined => return None,
        Ok(None) => "is missing".to_owned(),
        Err(fault) => format!("cannot be used: {fault}"),
    };
    let incident = known
        .incident
        .map_or_else(|| "no incident".to_owned(), |id| format!("incident {id}"));
    Some(format!(
        "evidence file {} of mail {id} ({incident}, journal record {}) {what}",
        evidence.path(id).display(),
        known.sequence
    ))
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
