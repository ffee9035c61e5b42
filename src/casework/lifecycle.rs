//! A verdict becomes a step: the incident opened or joined, its clocks, the answer, and the mark that the mail was seen.
//! `explain` asks the same function and shows the step instead of committing it.

use jiff::Timestamp;

use crate::casework::clocks::{self, Grounds, Start};
use crate::casework::disclosure;
use crate::casework::escalation;
use crate::config::Config;
use crate::config::rules::clocks::Anchor;
use crate::model::fault::Fault;
use crate::model::ids::IncidentId;
use crate::model::incident::{Incident, MailRecord, Note, ReportRef, State};
use crate::model::kind::{Classification, Judgement, Kind, Priority};
use crate::model::time::Stamp;
use crate::model::transaction::{Transaction, Write};
use crate::model::verdict::{Ack, AckDecision, Outcome, Related, Verdict};

mod correction;
mod join;
mod stranger;

pub(crate) use join::{Addition, absorb, note, note_by};

/// A mail at the door of the casework.
#[derive(Clone, Copy, Debug)]
pub struct Admission<'a> {
    /// What the pipeline says.
    pub verdict: &'a Verdict,
    /// The incident that it joins: the one that a `duplicate` or `follow_up` names, or the stub that stands for this
    /// very mail when it is read again.
    pub existing: Option<&'a Incident>,
    /// The reference to use when an incident is opened.
    pub fresh: IncidentId,
    /// Settings, rules, templates, keys.
    pub config: &'a Config,
    /// The present.
    pub now: Timestamp,
}

/// What follows from a mail, as one step.
///
/// | outcome | writes |
/// |---|---|
/// | `incident`, `duplicate`, `follow_up`, `quarantined` | place, record, incident, report, traits, answer |
/// | `ignored`, `command` | place and record |
/// | `already_seen` | the place only: the record of the first time stays as it is |
///
/// A `duplicate` or `follow_up` whose incident is not handed over opens a new one: a mail is never lost for want of the
/// right file. A stub that is read again and now can be read keeps its reference and becomes the incident.
pub fn admit(a: &Admission<'_>) -> Result<Transaction, Fault> {
    let verdict = a.verdict;
    let mut step = Transaction::new(a.now, "intake");
    step.writes.push(Write::Seen {
        place: verdict.place.clone(),
        mail: verdict.mail,
    });
    match verdict.outcome {
        Outcome::AlreadySeen => {
            step.events.push(format!("mail {} was handled before", verdict.mail));
        }
        Outcome::Ignored | Outcome::Command => {
            let word = if verdict.outcome == Outcome::Command {
                "is an order"
            } else {
                "was set aside"
            };
            step.events
                .push(format!("mail {} {word}: {}", verdict.mail, verdict.why.join("; ")));
            let record = record(verdict, a.existing.map(|known| known.id), verdict.ack.clone());
            step.writes.push(Write::Mail(Box::new(record)));
        }
        Outcome::Incident | Outcome::Duplicate | Outcome::FollowUp | Outcome::Quarantined => take_in(a, &mut step),
    }
    Ok(step)
}

/// How a mail comes to its incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entry {
    /// It opens one.
    Opens,
    /// It joins one.
    Joins,
    /// It is the stub's own mail, read again.
    Again,
}

fn entry<'a>(a: &Admission<'a>) -> (Entry, Option<&'a Incident>) {
    let known = a.existing.filter(|incident| incident.state != State::Merged);
    let Some(incident) = known else {
        return (Entry::Opens, None);
    };
    match (a.verdict.outcome, incident.state) {
        (Outcome::Duplicate | Outcome::FollowUp, _) => (Entry::Joins, known),
        (_, State::Quarantined) => (Entry::Again, known),
        _ => (Entry::Opens, known),
    }
}

fn take_in(a: &Admission<'_>, step: &mut Transaction) {
    let verdict = a.verdict;
    let (entry, known) = entry(a);
    let mut incident = match (entry, known) {
        (Entry::Joins, Some(known)) => join::join(a, known, &mut step.events),
        (Entry::Again, Some(known)) => join::again(a, known, &mut step.events),
        _ => open(a, &mut step.events),
    };
    let outcome = match (entry, verdict.outcome) {
        (Entry::Opens, Outcome::Duplicate | Outcome::FollowUp) => Outcome::Incident,
        (_, outcome) => outcome,
    };
    let ack = answer(a, entry, &mut incident, step);
    step.writes.push(Write::Mail(Box::new(MailRecord {
        outcome,
        ..record(verdict, Some(incident.id), ack)
    })));
    step.writes.push(Write::Report(ReportRef {
        incident: incident.id,
        mail: verdict.mail,
        reporter_email: verdict.reporter().map(|address| address.email.clone()),
        outcome,
        received: verdict.received,
    }));
    if !verdict.keys.is_empty() {
        step.writes.push(Write::Links {
            incident: incident.id,
            keys: verdict.keys.clone(),
        });
    }
    step.writes.push(Write::Incident(Box::new(incident)));
}

/// Queues the answer, and returns the decision as it turned out. An answer that cannot be written (a template that an
/// operator broke) is noted on the incident and waits for a human; it never keeps a report out.
fn answer(a: &Admission<'_>, entry: Entry, incident: &mut Incident, step: &mut Transaction) -> Ack {
    let mut ack = a.verdict.ack.clone();
    if entry == Entry::Again && a.verdict.outcome == Outcome::Quarantined {
        // The same mail, still unreadable: its sender has been told.
        ack.decision = AckDecision::None;
        "told when the mail first came".clone_into(&mut ack.why);
        return ack;
    }
    match disclosure::acknowledgement(a.verdict, incident, a.config, a.now) {
        Ok(Some(mail)) => {
            let way = if ack.encrypted { "encrypted" } else { "in clear" };
            step.events
                .push(format!("acknowledgement queued to {}, {way}", mail.to.masked()));
            step.writes.push(Write::Outgoing(Box::new(mail)));
            let start = Start {
                at: a.now,
                anchor: "last_word".to_owned(),
                why: "from the last answer to the reporter".to_owned(),
            };
            clocks::restart(incident, |rule| rule.anchor == Anchor::LastWord, &start, a.config);
        }
        Ok(None) if ack.decision == AckDecision::Send => {
            ack.decision = AckDecision::None;
            "the answer would go to ourselves or to nobody".clone_into(&mut ack.why);
        }
        Ok(None) => {
            if ack.decision == AckDecision::Hold {
                note(
                    incident,
                    a.now,
                    a.config,
                    format!("the answer waits for a human: {}", ack.why),
                );
                step.events.push(format!("acknowledgement held: {}", ack.why));
            }
        }
        Err(fault) => {
            ack.decision = AckDecision::Hold;
            ack.why = format!("the answer could not be written: {fault}");
            note(incident, a.now, a.config, ack.why.clone());
            step.events.push(ack.why.clone());
        }
    }
    ack
}

fn record(verdict: &Verdict, incident: Option<IncidentId>, ack: Ack) -> MailRecord {
    MailRecord {
        mail: verdict.mail,
        mailbox: verdict.place.mailbox.clone(),
        uid: verdict.place.uid.clone(),
        received: verdict.received,
        headers: verdict.headers.clone(),
        outcome: verdict.outcome,
        incident,
        why: verdict.why.clone(),
        ack,
    }
}

/// What a report that cannot be read is taken for until a person has looked: personal data may be in it, so the legal
/// clock runs, and nobody has said that it can wait.
pub(crate) fn unread_judgement(config: &Config) -> Judgement {
    Judgement {
        kind: Kind::Other,
        rsit: "other/undetermined".to_owned(),
        priority: Priority::High,
        priority_rule: "unreadable".to_owned(),
        tlp: config.settings.organisation.default_tlp,
        tlp_given: false,
        classification: Classification::Sensitive,
        personal_data_possible: true,
        why: vec!["the report could not be read, so the worst is assumed until somebody has looked".to_owned()],
    }
}

fn judgement(a: &Admission<'_>) -> Judgement {
    let judged = a.verdict.judgement.clone();
    judged.unwrap_or_else(|| unread_judgement(a.config))
}

fn grounds<'a>(a: &Admission<'a>, judgement: &'a Judgement) -> Grounds<'a> {
    Grounds {
        judgement,
        report: &a.verdict.report,
        received: a.verdict.received.instant(),
        config: a.config,
        now: a.now,
    }
}

fn open(a: &Admission<'_>, events: &mut Vec<String>) -> Incident {
    let verdict = a.verdict;
    let judgement = judgement(a);
    let mut clocks = grounds(a, &judgement).clocks();
    if verdict.ack.is_of_a_backlog() {
        for clock in &mut clocks {
            escalation::pass_over(clock, a.config, a.now);
        }
    }
    let stub = verdict.outcome == Outcome::Quarantined;
    let word = if stub { "a stub was opened for" } else { "opened by" };
    events.push(format!("incident {}: {word} mail {}", a.fresh, verdict.mail));
    events.extend(
        clocks
            .iter()
            .map(|clock| format!("clock {} started, due {}: {}", clock.name, clock.due, clock.why)),
    );
    let mut related = verdict.related.clone();
    if let Some(other) = a.existing {
        // An unreadable mail in a known thread gets a stub of its own, but the thread is not forgotten.
        let tie = Related {
            incident: other.id,
            score: 1.0,
            why: vec!["same thread".to_owned()],
        };
        related.retain(|known| known.incident != other.id);
        related.insert(0, tie);
    }
    related.truncate(join::MOST_RELATED);
    let mut iocs = verdict.iocs.clone();
    iocs.truncate(join::MOST_IOCS);
    let mut unreadable = verdict.unreadable.clone();
    if stub && unreadable.is_empty() {
        unreadable.clone_from(&verdict.why);
    }
    Incident {
        id: a.fresh,
        state: if stub { State::Quarantined } else { State::New },
        opened: Stamp::new(a.now, &a.config.settings.organisation.timezone),
        closed: None,
        judgement,
        report: correction::told_by(&verdict.report, correction::author(verdict).as_ref()),
        language: verdict.language,
        encryption: verdict.protection.encryption,
        clocks,
        related,
        iocs,
        assigned: None,
        acknowledged_by: None,
        missing: verdict.missing.clone(),
        report_count: 1,
        unreadable,
        merged_into: None,
        before_merge: None,
        notes: Vec::<Note>::new(),
    }
}

#[cfg(test)]
mod tests;
