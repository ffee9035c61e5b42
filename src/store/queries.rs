//! What the store answers. Reads show what was committed, durable or not; see [`Store::settle`].

mod whole;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::de::DeserializeOwned;

use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::incident::{Clock, ClockState, Incident, MailRecord, ReportRef};
use crate::model::outgoing::Outgoing;
use crate::model::verdict::LinkKey;
use crate::store::Store;
use crate::store::index::keys::{Family, Key, Name, Placed, first_time, last_incident, last_name};
use crate::store::index::{Index, Range, Shadow};

pub use whole::{Step, Whole};

/// The most incidents that [`Store::known`] names.
const KNOWN: usize = 20;
/// The most incidents that it looks at for one trait.
const KNOWN_PER_KEY: usize = 50;
/// The longest chain of merges that is followed.
const MERGES: usize = 16;

/// How many mails there are to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Ever queued.
    pub queued: usize,
    /// Given up.
    pub failed: usize,
}

/// How rare an incident's rarest trait is, and what it shares.
#[derive(Debug)]
struct Tie {
    rarest: usize,
    shared: Vec<LinkKey>,
}

impl Store {
    /// A mail's record.
    pub fn mail(&self, id: MailId) -> Result<Option<MailRecord>, Fault> {
        self.ask(|index| {
            let found: Option<Placed<_>> = index.get(&Key::of(Family::Mail).name(Name::mail(index.namer(), id)))?;
            Ok(found.map(|found| found.value))
        })
    }

    /// Every mail delivered since an instant, oldest first.
    pub fn mails(&self, since: Option<Timestamp>) -> Result<Vec<MailRecord>, Fault> {
        self.ask(|index| {
            let all = Range::below(Key::of(Family::Received));
            let range = match since {
                Some(since) => all.from(Key::of(Family::Received).time(since)),
                None => all,
            };
            let names = collect(index, &range, usize::MAX, last_name)?;
            load_placed(index, names, Family::Mail)
        })
    }

    /// The mail that was met at this place.
    pub fn seen(&self, place: &Place) -> Result<Option<MailId>, Fault> {
        self.ask(|index| index.get(&Key::of(Family::Place).name(Name::place(index.namer(), place))))
    }

    /// An incident.
    pub fn incident(&self, id: IncidentId) -> Result<Option<Incident>, Fault> {
        self.ask(|index| index.get(&Key::of(Family::Incident).incident(id)))
    }

    /// Incidents in the order of their references.
    pub fn incidents(&self, open_only: bool) -> Result<Vec<Incident>, Fault> {
        self.ask(|index| incidents(index, open_only))
    }

    /// The reports of an incident, oldest first.
    pub fn reports(&self, id: IncidentId) -> Result<Vec<ReportRef>, Fault> {
        self.ask(|index| reports(index, id))
    }

    /// The addresses of some who reported an incident, at most `limit` reports' worth; in no order.
    pub fn reporters(&self, id: IncidentId, limit: usize) -> Result<Vec<String>, Fault> {
        self.ask(|index| {
            let below = Key::of(Family::Report).incident(id);
            let names = collect(index, &Range::below(below), limit, last_name)?;
            let names = names.into_iter().map(|name| (id, name)).collect();
            let reports: Vec<Placed<ReportRef>> = load(index, names, |(id, name)| {
                Key::of(Family::Report).incident(id).name(name)
            })?;
            Ok(reports
                .into_iter()
                .filter_map(|report| report.value.reporter_email)
                .collect())
        })
    }

    /// Incidents that share a trait, with what they share: newest first, at most twenty. A merged one is replaced by
    /// where it went.
    ///
    /// When there are more, those with the rarest traits stay: a reply's Message-ID must not be crowded out by fifty
    /// newer incidents of the same host.
    pub fn known(&self, keys: &[LinkKey]) -> Result<Vec<(IncidentId, Vec<LinkKey>)>, Fault> {
        self.ask(|index| {
            let mut ties: BTreeMap<IncidentId, Tie> = BTreeMap::new();
            for key in keys.iter().collect::<BTreeSet<_>>() {
                let below = Key::of(Family::Link).name(Name::link(index.namer(), key));
                let found = collect(index, &Range::below(below).newest_first(), KNOWN_PER_KEY, last_incident)?;
                let mut homes = BTreeSet::new();
                for id in &found {
                    homes.insert(home(index, *id)?);
                }
                for id in homes {
                    let tie = ties.entry(id).or_insert(Tie {
                        rarest: usize::MAX,
                        shared: Vec::new(),
                    });
                    tie.rarest = tie.rarest.min(found.len());
                    tie.shared.push(key.clone());
                }
            }
            let mut best: Vec<_> = ties.into_iter().collect();
            best.sort_by_key(|(id, tie)| (tie.rarest, std::cmp::Reverse(tie.shared.len()), std::cmp::Reverse(*id)));
            best.truncate(KNOWN);
            best.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
            Ok(best.into_iter().map(|(id, tie)| (id, tie.shared)).collect())
        })
    }

    /// The reference that the next incident of a year gets. It is taken only by committing the incident.
    pub fn next_incident(&self, year: i16) -> Result<IncidentId, Fault> {
        self.ask(|index| {
            let key = Key::of(Family::Number).incident(IncidentId { year, number: 0 });
            let highest: u32 = index.get(&key)?.unwrap_or_default();
            let number = highest
                .checked_add(1)
                .ok_or_else(|| Fault::refuse(format!("every incident number of {year} is taken")))?;
            Ok(IncidentId { year, number })
        })
    }

    /// Incidents of which a running clock's alarm is due, the longest due first.
    pub fn due(&self, now: Timestamp) -> Result<Vec<IncidentId>, Fault> {
        self.ask(|index| {
            let due = Range::below(Key::of(Family::Alarm)).to(Key::of(Family::Alarm).time(now));
            collect(index, &due, usize::MAX, last_incident)
        })
    }

    /// When something has to be done next: the earliest alarm of a clock or the earliest try of a waiting mail.
    pub fn next_alarm(&self) -> Result<Option<Timestamp>, Fault> {
        self.ask(|index| {
            let mut next = None;
            for family in [Family::Alarm, Family::Queue] {
                let first = collect(index, &Range::below(Key::of(family)), 1, first_time)?;
                next = next.into_iter().chain(first).min();
            }
            Ok(next)
        })
    }

    /// Every running clock, soonest due first.
    pub fn running_clocks(&self) -> Result<Vec<(IncidentId, Clock)>, Fault> {
        self.ask(|index| {
            let ids = collect(
                index,
                &Range::below(Key::of(Family::Ticking)),
                usize::MAX,
                last_incident,
            )?;
            let incidents: Vec<Incident> = load(index, ids, |id| Key::of(Family::Incident).incident(id))?;
            let mut clocks: Vec<_> = incidents
                .into_iter()
                .flat_map(|incident| incident.clocks.into_iter().map(move |clock| (incident.id, clock)))
                .filter(|(_, clock)| clock.state == ClockState::Running)
                .collect();
            clocks.sort_by_key(|(id, clock)| (clock.due, *id));
            Ok(clocks)
        })
    }

    /// Waiting mails whose next try is due, the longest due first.
    pub fn outgoing_due(&self, now: Timestamp, limit: usize) -> Result<Vec<Outgoing>, Fault> {
        self.ask(|index| {
            let due = Range::below(Key::of(Family::Queue)).to(Key::of(Family::Queue).time(now));
            let names = collect(index, &due, limit, last_name)?;
            load_placed(index, names, Family::Outgoing)
        })
    }

    /// The incidents that a letter is about which still waits.
    pub fn awaiting_letters(&self) -> Result<BTreeSet<IncidentId>, Fault> {
        self.ask(|index| {
            let names = collect(index, &Range::below(Key::of(Family::Queue)), usize::MAX, last_name)?;
            let letters = names
                .into_iter()
                .map(|name| index.get(&Key::of(Family::Outgoing).name(name)));
            let incidents =
                letters.map(|letter| Ok(letter?.and_then(|letter: Placed<Outgoing>| letter.value.incident)));
            incidents.filter_map(Result::transpose).collect()
        })
    }

    /// Every mail that was ever queued, oldest first.
    pub fn outgoing(&self) -> Result<Vec<Outgoing>, Fault> {
        self.ask(|index| {
            let names = collect(index, &Range::below(Key::of(Family::Queued)), usize::MAX, last_name)?;
            load_placed(index, names, Family::Outgoing)
        })
    }

    /// A mail to send, by its Message-ID without angle brackets.
    pub fn outgoing_by_id(&self, message_id: &str) -> Result<Option<Outgoing>, Fault> {
        self.ask(|index| {
            let key = Key::of(Family::Outgoing).name(Name::message(index.namer(), message_id));
            let found: Option<Placed<_>> = index.get(&key)?;
            Ok(found.map(|found| found.value))
        })
    }

    /// How many acknowledgements were queued since an instant, to one address or to anybody.
    pub fn acks_since(&self, address: Option<&Address>, since: Timestamp) -> Result<u32, Fault> {
        self.ask(|index| {
            let family = match address {
                Some(address) => Key::of(Family::AckTo).name(Name::address(index.namer(), address)),
                None => Key::of(Family::AckTime),
            };
            let mut count: u32 = 0;
            let since = family.clone().time(since);
            index.keys(&Range::below(family).from(since), &mut |_| {
                count = count.saturating_add(1);
                true
            })?;
            Ok(count)
        })
    }

    /// Answers queued to an address since an instant, at most so many.
    pub(super) fn answers_to(&self, to: &Address, since: Timestamp, limit: usize) -> Result<Vec<Outgoing>, Fault> {
        self.ask(|index| {
            let family = Key::of(Family::AckTo).name(Name::address(index.namer(), to));
            let range = Range::below(family.clone()).from(family.time(since)).newest_first();
            let names = collect(index, &range, limit, last_name)?;
            load_placed(index, names, Family::Outgoing)
        })
    }

    /// Incidents that are done and of which nothing was said after an instant, longest done first.
    pub fn done_before(&self, end: Timestamp) -> Result<Vec<IncidentId>, Fault> {
        self.ask(|index| {
            let done = Range::below(Key::of(Family::Done)).to(Key::of(Family::Done).time(end));
            collect(index, &done, usize::MAX, last_incident)
        })
    }

    /// Incidents that became part of this one, and what became part of those.
    pub fn parts_of(&self, id: IncidentId) -> Result<BTreeSet<IncidentId>, Fault> {
        self.ask(|index| parts(index, id))
    }

    /// Mails of no incident that were delivered before an instant, oldest first.
    pub fn loose_before(&self, end: Timestamp, limit: usize) -> Result<Vec<MailRecord>, Fault> {
        self.ask(|index| {
            let loose = Range::below(Key::of(Family::Loose)).to(Key::of(Family::Loose).time(end));
            let names = collect(index, &loose, limit, last_name)?;
            load_placed(index, names, Family::Mail)
        })
    }

    /// Letters of ours about no incident that were queued before an instant and sent or given up, oldest first.
    pub fn letters_before(&self, end: Timestamp, limit: usize) -> Result<Vec<Outgoing>, Fault> {
        self.ask(|index| {
            let letters = Range::below(Key::of(Family::Letter)).to(Key::of(Family::Letter).time(end));
            let names = collect(index, &letters, limit, last_name)?;
            load_placed(index, names, Family::Outgoing)
        })
    }

    /// Mails that were given up since an instant, oldest first.
    pub fn failed_since(&self, since: Timestamp) -> Result<Vec<Outgoing>, Fault> {
        self.ask(|index| {
            let failed = Range::below(Key::of(Family::Failed)).from(Key::of(Family::Failed).time(since));
            let names = collect(index, &failed, usize::MAX, last_name)?;
            load_placed(index, names, Family::Outgoing)
        })
    }

    /// How many mails were ever queued and given up, as long as they are remembered. None of them is read.
    pub fn outgoing_counts(&self) -> Result<Counts, Fault> {
        self.ask(|index| {
            let count = |family| {
                let mut count: usize = 0;
                index.keys(&Range::below(Key::of(family)), &mut |_| {
                    count = count.saturating_add(1);
                    true
                })?;
                Ok::<_, Fault>(count)
            };
            Ok(Counts {
                queued: count(Family::Queued)?,
                failed: count(Family::Failed)?,
            })
        })
    }

    /// A cursor's position.
    pub fn cursor(&self, name: &str) -> Result<Option<String>, Fault> {
        self.ask(|index| index.get(&Key::of(Family::Cursor).name(Name::cursor(index.namer(), name))))
    }
}

fn incidents(index: &Index, open_only: bool) -> Result<Vec<Incident>, Fault> {
    if !open_only {
        return index.values(&Key::of(Family::Incident));
    }
    let open = collect(index, &Range::below(Key::of(Family::Open)), usize::MAX, last_incident)?;
    load(index, open, |id| Key::of(Family::Incident).incident(id))
}

fn reports(index: &Index, id: IncidentId) -> Result<Vec<ReportRef>, Fault> {
    let mut reports: Vec<Placed<ReportRef>> = index.values(&Key::of(Family::Report).incident(id))?;
    reports.sort_by_key(|report| (report.value.received, report.order));
    Ok(reports.into_iter().map(|report| report.value).collect())
}

fn parts(index: &Index, id: IncidentId) -> Result<BTreeSet<IncidentId>, Fault> {
    let mut parts = BTreeSet::new();
    let mut next = vec![id];
    while let Some(home) = next.pop() {
        let below = Range::below(Key::of(Family::Part).incident(home));
        let found = collect(index, &below, usize::MAX, last_incident)?;
        next.extend(found.into_iter().filter(|part| *part != id && parts.insert(*part)));
    }
    Ok(parts)
}

/// The reports of an incident and of what became part of it; each keeps the reference that it is filed under.
fn all_reports(index: &Index, id: IncidentId) -> Result<Vec<ReportRef>, Fault> {
    let mut all = reports(index, id)?;
    let parts = parts(index, id)?;
    if !parts.is_empty() {
        for part in parts {
            all.extend(reports(index, part)?);
        }
        all.sort_by_key(|report| report.received);
    }
    Ok(all)
}

/// Where an incident went when it was merged; itself otherwise. A circle ends after sixteen steps.
fn home(index: &Index, id: IncidentId) -> Result<IncidentId, Fault> {
    let mut home = id;
    for _ in 0..MERGES {
        let shadow: Option<Shadow> = index.get(&Key::of(Family::Shadow).incident(home))?;
        match shadow.and_then(|shadow| shadow.merged_into) {
            Some(next) => home = next,
            None => break,
        }
    }
    Ok(home)
}

fn collect<T>(index: &Index, range: &Range, limit: usize, read: fn(&[u8]) -> Option<T>) -> Result<Vec<T>, Fault> {
    let mut found = Vec::new();
    if limit == 0 {
        return Ok(found);
    }
    index.keys(range, &mut |key| {
        found.extend(read(key));
        found.len() < limit
    })?;
    Ok(found)
}

fn load_placed<T: DeserializeOwned>(index: &Index, names: Vec<Name>, family: Family) -> Result<Vec<T>, Fault> {
    let names = names.into_iter().map(|name| (family, name)).collect();
    let found: Vec<Placed<T>> = load(index, names, |(family, name)| Key::of(family).name(name))?;
    Ok(found.into_iter().map(|found| found.value).collect())
}

/// The values behind these names. One that went away between the two looks is left out.
fn load<N, T: DeserializeOwned>(index: &Index, names: Vec<N>, key: fn(N) -> Key) -> Result<Vec<T>, Fault> {
    names
        .into_iter()
        .filter_map(|name| index.get(&key(name)).transpose())
        .collect()
}
