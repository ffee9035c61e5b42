//! Two incidents turn out to be one.

use crate::casework::clocks;
use crate::casework::commands::Desk;
use crate::casework::escalation;
use crate::casework::lifecycle::{Addition, absorb, note_by};
use crate::config::Config;
use crate::model::fault::Fault;
use crate::model::incident::{ClockState, Incident, State};
use crate::model::transaction::Write;

/// The incident on the desk becomes part of `into`. Its reports stay filed under the old reference, which points to the
/// new one; the strictest of everything and every earlier deadline go with it.
pub(super) fn merge(desk: &mut Desk<'_>, into: &Incident) -> Result<(), Fault> {
    if into.id == desk.incident.id {
        return Err(desk.refuse("cannot become part of itself; name another"));
    }
    if !into.state.is_open() {
        return Err(desk.refuse(&format!(
            "cannot become part of {}, which is closed or merged; reopen that first",
            into.id
        )));
    }
    let mut target = into.clone();
    let mut events = hand_over(&mut target, &desk.incident, desk.config);
    note_by(
        &mut target,
        (desk.now, desk.by),
        desk.config,
        format!("{} became part of this", desk.incident.id),
    );
    desk.step.events.append(&mut events);
    for clock in desk
        .incident
        .clocks
        .iter_mut()
        .filter(|clock| clock.state == ClockState::Running)
    {
        clocks::end(clock, ClockState::Stopped);
    }
    desk.incident.before_merge = Some(desk.incident.state);
    desk.incident.state = State::Merged;
    desk.incident.merged_into = Some(target.id);
    desk.tell(format!("became part of {}", target.id));
    desk.step.writes.push(Write::Incident(Box::new(target)));
    Ok(())
}

/// The incident on the desk is one of its own again, as it was before the merge; its clocks run to their old deadlines.
/// What it gave to `from` stays there until a person corrects it: another report may have said the same.
pub(super) fn unmerge(desk: &mut Desk<'_>, from: Option<&Incident>) -> Result<(), Fault> {
    let Some(home) = desk
        .incident
        .merged_into
        .filter(|_| desk.incident.state == State::Merged)
    else {
        return Err(desk.refuse("is part of no other; nothing is to be taken out"));
    };
    let taken = desk.incident.acknowledged_by.is_some();
    let former = desk.incident.before_merge.take();
    desk.incident.state = former.unwrap_or(if taken { State::Acknowledged } else { State::New });
    desk.incident.merged_into = None;
    let judged = &desk.incident.judgement;
    let rules = &desk.config.rules.clocks.clocks;
    for clock in &mut desk.incident.clocks {
        let applies = rules.get(&clock.name).is_none_or(|rule| clocks::applies(rule, judged));
        if clock.state == ClockState::Stopped && applies {
            clock.state = ClockState::Running;
            escalation::arm(clock, desk.config);
        }
    }
    desk.tell(format!("is no part of {home} any more"));
    if let Some(from) = from {
        let mut left = from.clone();
        left.report_count = left.report_count.saturating_sub(desk.incident.report_count).max(1);
        let text = format!(
            "{} is no part of this any more; what it gave (fields, deadlines, label) stays here until it is set anew",
            desk.incident.id
        );
        note_by(&mut left, (desk.now, desk.by), desk.config, text);
        desk.step.writes.push(Write::Incident(Box::new(left)));
    }
    Ok(())
}

/// Everything that is known of one incident goes to the other, and every clock that still runs; gives back what there
/// is to tell of the clocks.
fn hand_over(target: &mut Incident, source: &Incident, config: &Config) -> Vec<String> {
    // A stub's judgement is only an assumption, and what it lacks says nothing of the other's report.
    let stub = source.state == State::Quarantined;
    let judgement = if stub {
        target.judgement.clone()
    } else {
        source.judgement.clone()
    };
    let missing = if stub {
        target.missing.clone()
    } else {
        source.missing.clone()
    };
    absorb(
        target,
        &Addition {
            judgement: &judgement,
            report: &source.report,
            encryption: source.encryption,
            missing: &missing,
            related: &source.related,
            iocs: &source.iocs,
            unreadable: &source.unreadable,
        },
    );
    target.judgement.tlp = target.judgement.tlp.max(source.judgement.tlp);
    target.related.retain(|tie| tie.incident != source.id);
    target.report_count = target.report_count.saturating_add(source.report_count);
    let running: Vec<_> = source
        .clocks
        .iter()
        .filter(|clock| clock.state == ClockState::Running)
        .cloned()
        .collect();
    // What waits for a person to take it was met by whoever took the other one.
    let events = clocks::take_over(&mut target.clocks, running, config);
    if target.state == State::Acknowledged {
        clocks::meet_acknowledgement(target, config);
    }
    if target.state == State::Quarantined && !stub {
        target.state = State::New;
    }
    events
}
