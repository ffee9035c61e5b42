//! What a member of the team sees of an incident: by label, by way of sending, by role.

use jiff::Timestamp;
use serde::Serialize;

use crate::casework::clocks;
use crate::casework::letter::one_line;
use crate::casework::wording;
use crate::config::Config;
use crate::config::rules::disclosure::View;
use crate::config::settings::Member;
use crate::model::fault::Fault;
use crate::model::incident::{Clock, Incident, State};
use crate::model::report::Field;

/// Somebody who is going to read of incidents, and on which way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sight<'a> {
    pub member: &'a Member,
    /// Whether the mail is encrypted to the member's certificate.
    pub encrypted: bool,
    pub config: &'a Config,
    pub now: Timestamp,
}

/// An incident as far as the reader may see it. What he may not see is absent, not merely hidden by a template.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    /// `2026-0001`.
    pub reference: String,
    /// `[VF-2026-0001]`.
    pub tag: String,
    /// `AMBER+STRICT`.
    pub tlp: &'static str,
    /// Six hex digits, on a black ground.
    pub colour: &'static str,
    /// Whether a person still has to read a mail that the daemon could not.
    pub quarantined: bool,
    /// Whether a deadline passed and somebody was told.
    pub escalated: bool,
    /// Time since it was opened.
    pub age: String,
    /// When it was opened.
    pub opened: String,
    /// The next deadline, absent when no clock runs.
    pub due: Option<String>,
    /// Time until it, or since.
    pub left: Option<String>,
    /// Whether it has passed.
    pub overdue: bool,
    /// Its name, where that tells no more than the rest of the row.
    pub clock: Option<String>,
    /// What more the reader may see.
    pub line: Option<Line>,
    /// And still more.
    pub details: Option<Details>,
}

/// Kind, urgency, who has it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Line {
    pub kind: String,
    pub priority: String,
    pub state: String,
    /// Who works on it, else who has taken it.
    pub who: Option<String>,
    pub reports: u32,
}

/// Where it is, how many persons, what is missing.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Details {
    pub org_unit: Option<String>,
    pub affected_persons: Option<String>,
    pub missing: Vec<String>,
    /// What another reporter answers otherwise.
    pub contradicted: Vec<String>,
}

impl Sight<'_> {
    /// The most that label, way and role allow, whichever is least.
    pub(crate) fn view(&self, incident: &Incident) -> View {
        let rules = &self.config.rules.disclosure;
        let by_label = rules.team.get(incident.judgement.tlp, self.encrypted);
        let personal = incident.judgement.personal_data_possible;
        let by_role = self
            .member
            .roles
            .iter()
            .map(|role| rules.roles.get(role).unwrap_or(&rules.other_roles))
            .filter(|rule| personal || !rule.personal_data_only)
            .map(|rule| rule.view)
            .max();
        let by_role = by_role.unwrap_or(if self.member.roles.is_empty() {
            rules.other_roles.view
        } else {
            View::Reference
        });
        by_label.min(by_role)
    }

    /// The name of a clock. One that only some incidents have tells their kind: then a reader who may not see the kind
    /// reads of “a deadline”.
    pub(crate) fn clock_title(&self, incident: &Incident, clock: &Clock) -> Option<String> {
        let rules = &self.config.rules.clocks;
        let telling = rules.clocks.get(&clock.name).is_none_or(|rule| {
            rule.applies.personal_data_possible
                || !rule.applies.kinds.is_empty()
                || rule.applies.priority_at_least.is_some()
        });
        if telling && self.view(incident) < View::Line {
            return None;
        }
        Some(rules.title(&clock.name, self.member.language).to_owned())
    }

    /// The incident as far as the reader may see it.
    pub(crate) fn row(&self, incident: &Incident) -> Result<Row, Fault> {
        let (view, language) = (self.view(incident), self.member.language);
        let zone = &self.config.settings.organisation.timezone;
        let next = clocks::soonest(incident);
        let due = next.map(|clock| clock.due.instant());
        let opened = incident.opened.instant();
        let tlp = incident.judgement.tlp;
        Ok(Row {
            reference: incident.id.to_string(),
            tag: incident.id.tag(),
            tlp: tlp.label(),
            colour: tlp.colour(),
            quarantined: incident.state == State::Quarantined,
            escalated: incident.clocks.iter().any(|clock| was_escalated(clock, self.config)),
            age: wording::span(self.now.duration_since(opened)),
            opened: wording::short_moment(opened, zone, language),
            due: due.map(|due| wording::short_moment(due, zone, language)),
            left: due.map(|due| wording::span(due.duration_since(self.now))),
            overdue: due.is_some_and(|due| due <= self.now),
            clock: next.and_then(|clock| self.clock_title(incident, clock)),
            line: if view >= View::Line {
                Some(self.line(incident)?)
            } else {
                None
            },
            details: if view >= View::Full {
                Some(self.details(incident)?)
            } else {
                None
            },
        })
    }

    fn line(&self, incident: &Incident) -> Result<Line, Fault> {
        let judgement = &incident.judgement;
        let keys = [
            format!("kind.{}", judgement.kind),
            format!("priority.{}", judgement.priority),
            wording::state_key(incident.state),
        ];
        let mut names = wording::names(self.config, self.member.language, &keys)?.into_iter();
        let mut next = || names.next().unwrap_or_default();
        Ok(Line {
            kind: next(),
            priority: next(),
            state: next(),
            who: incident.assigned.clone().or_else(|| incident.acknowledged_by.clone()),
            reports: incident.report_count,
        })
    }

    fn details(&self, incident: &Incident) -> Result<Details, Fault> {
        let report = &incident.report;
        Ok(Details {
            org_unit: report.text(Field::OrgUnit).map(|unit| one_line(unit, 60)),
            affected_persons: report
                .value(Field::AffectedPersons)
                .map(|value| one_line(&value.to_string(), 20)),
            missing: wording::fields(self.config, self.member.language, &incident.missing)?,
            contradicted: wording::fields(self.config, self.member.language, &report.contradicted())?,
        })
    }
}

/// Whether a stage after the deadline has fired.
fn was_escalated(clock: &Clock, config: &Config) -> bool {
    let stages = config.rules.escalation.stages(&clock.name);
    clock
        .fired
        .iter()
        .any(|fired| stages.get(fired.stage).is_some_and(|stage| !stage.is_reminder()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::fixture;
    use crate::model::tlp::Tlp;

    fn view(roles: &[&str], tlp: Tlp, (encrypted, personal): (bool, bool)) -> View {
        let config = fixture::config();
        let mut member = config.settings.team[0].clone();
        member.roles = roles.iter().map(|role| (*role).to_owned()).collect();
        let mut incident = fixture::incident(&config);
        incident.judgement.tlp = tlp;
        incident.judgement.personal_data_possible = personal;
        Sight {
            member: &member,
            encrypted,
            config: &config,
            now: fixture::now(),
        }
        .view(&incident)
    }

    #[test]
    fn label_way_and_role_each_limit_what_is_seen() {
        assert_eq!(view(&["dpo"], Tlp::Amber, (true, true)), View::Full);
        assert_eq!(view(&["dpo"], Tlp::Amber, (false, true)), View::Reference);
        assert_eq!(view(&["dpo"], Tlp::Green, (false, true)), View::Full);
        assert_eq!(view(&["dpo"], Tlp::Red, (true, true)), View::Reference);
        assert_eq!(view(&["cio"], Tlp::Amber, (true, true)), View::Line);
        assert_eq!(view(&["cio", "dpo"], Tlp::Amber, (true, true)), View::Full);
        assert_eq!(view(&[], Tlp::Clear, (false, true)), View::Line);
        assert_eq!(view(&["dp_coordinator"], Tlp::Amber, (true, true)), View::Line);
        assert_eq!(view(&["dp_coordinator"], Tlp::Amber, (true, false)), View::Reference);
    }

    #[test]
    fn a_clock_that_tells_the_kind_has_no_name_for_who_may_not_see_it() {
        let config = fixture::config();
        let incident = fixture::incident(&config);
        let clock = |name: &str| incident.clocks.iter().find(|clock| clock.name == name).unwrap().clone();
        let sight = Sight {
            member: &config.settings.team[0],
            encrypted: false,
            config: &config,
            now: fixture::now(),
        };
        assert_eq!(sight.clock_title(&incident, &clock("device_remote_wipe")), None);
        assert!(sight.clock_title(&incident, &clock("team_ack")).is_some());
        let row = sight.row(&incident).unwrap();
        assert!(row.line.is_none() && row.details.is_none() && row.due.is_some());
    }
}
