//! Every template filled once with made-up values, so that `check` finds a mistake before a report does.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::casework::clocks::Grounds;
use crate::casework::digest::{self, DigestInput};
use crate::casework::disclosure;
use crate::casework::escalation;
use crate::casework::letter;
use crate::casework::lifecycle::{Admission, admit, unread_judgement};
use crate::config::Config;
use crate::config::settings::{DigestFrequency, Member};
use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::ids::{IncidentId, MailId, Place};
use crate::model::incident::{Incident, State};
use crate::model::kind::Kind;
use crate::model::language::Language;
use crate::model::mail::Headers;
use crate::model::outgoing::{Delivery, Outgoing};
use crate::model::protection::Protection;
use crate::model::report::{Answer, Field, Provenance, Report, Shape, Value, YesNo};
use crate::model::time::{Stamp, When};
use crate::model::tlp::Tlp;
use crate::model::transaction::Write;
use crate::model::verdict::{Ack, AckDecision, Linkage, Outcome, Verdict};

/// Fills every template in every configured language. Returns each mistake once.
pub fn try_templates(config: &Config, now: Timestamp) -> Vec<Fault> {
    let mut faults: BTreeMap<String, Fault> = BTreeMap::new();
    for language in &config.settings.organisation.languages {
        let trial = Trial {
            config,
            language: *language,
            now,
        };
        for fault in trial.answers().into_iter().chain(trial.team_mails()) {
            faults.entry(fault.to_string()).or_insert(fault);
        }
    }
    faults.into_values().collect()
}

struct Trial<'a> {
    config: &'a Config,
    language: Language,
    now: Timestamp,
}

impl Trial<'_> {
    fn stamp(&self) -> Stamp {
        Stamp::new(self.now, &self.config.settings.organisation.timezone)
    }

    fn value(&self, field: Field) -> Value {
        match field.shape() {
            Shape::Text => Value::Text("…".to_owned()),
            Shape::List => Value::List(vec!["…".to_owned()]),
            Shape::When => Value::When(When::At(self.stamp())),
            Shape::Number => Value::Number(1),
            Shape::Answer => Value::Answer(YesNo::Unknown),
        }
    }

    fn verdict(&self) -> Verdict {
        let answer = |field: &Field| Answer {
            value: self.value(*field),
            provenance: Provenance::default(),
        };
        Verdict {
            mail: MailId::of(b"trial"),
            place: Place {
                mailbox: "trial".to_owned(),
                uid: "1".to_owned(),
            },
            received: self.stamp(),
            headers: Headers::default(),
            outcome: Outcome::Incident,
            why: Vec::new(),
            language: self.language,
            protection: Protection::default(),
            report: Report {
                fields: Field::ALL.iter().map(|field| (*field, answer(field))).collect(),
                ..Report::default()
            },
            missing: Field::ALL.to_vec(),
            judgement: Some(unread_judgement(self.config)),
            link: Linkage::New,
            related: Vec::new(),
            iocs: Vec::new(),
            keys: Vec::new(),
            ack: Ack {
                decision: AckDecision::None,
                to: Some("somebody@trial.invalid".to_owned()),
                language: self.language,
                encrypted: false,
                cert: None,
                why: String::new(),
            },
            unreadable: Vec::new(),
        }
    }

    fn incident(&self) -> Option<Incident> {
        let fresh = IncidentId { year: 2000, number: 1 };
        let verdict = self.verdict();
        let a = Admission {
            verdict: &verdict,
            existing: None,
            fresh,
            config: self.config,
            now: self.now,
        };
        admit(&a).ok()?.writes.into_iter().find_map(|write| match write {
            Write::Incident(incident) => Some(*incident),
            _ => None,
        })
    }

    /// All acknowledgements: each label, both ways, each outcome that is answered.
    fn answers(&self) -> Vec<Fault> {
        let Some(mut incident) = self.incident() else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        for tlp in [Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red] {
            for outcome in [Outcome::Incident, Outcome::FollowUp, Outcome::Quarantined] {
                for encrypted in [false, true] {
                    let mut verdict = self.verdict();
                    verdict.judgement = None;
                    verdict.outcome = outcome;
                    verdict.ack.decision = AckDecision::Send;
                    verdict.ack.encrypted = encrypted;
                    incident.judgement.tlp = tlp;
                    let answer = disclosure::acknowledgement(&verdict, &incident, self.config, self.now);
                    faults.extend(answer.err());
                }
            }
        }
        faults
    }

    /// Digest, reminder, escalation and notice for a reader who may see all and for one who may not.
    fn team_mails(&self) -> Vec<Fault> {
        let Some(mut incident) = self.incident() else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        for kind in Kind::ALL {
            for tlp in [Tlp::Clear, Tlp::Red] {
                incident.judgement.kind = *kind;
                incident.judgement.tlp = tlp;
                let judgement = incident.judgement.clone();
                let grounds = Grounds {
                    judgement: &judgement,
                    report: &incident.report,
                    received: self.now,
                    config: self.config,
                    now: self.now,
                };
                incident.clocks = grounds.clocks();
                faults.extend(self.team_mail(&incident));
            }
        }
        faults.extend(letter::clear_notice(self.config, self.language, Some(incident.id), (true, self.now)).err());
        faults
    }

    fn team_mail(&self, incident: &Incident) -> Vec<Fault> {
        let reader = Member {
            name: "…".to_owned(),
            address: Address::bare("somebody@trial.invalid"),
            roles: self.config.rules.disclosure.roles.keys().cloned().collect(),
            cert: None,
            digest: DigestFrequency::Daily,
            language: self.language,
        };
        let mut faults = escalation::try_templates(incident, &reader, self.config, self.now);
        let input = DigestInput {
            incidents: [State::New, State::Acknowledged, State::Quarantined]
                .map(|state| Incident {
                    state,
                    ..incident.clone()
                })
                .to_vec(),
            failed: self.failed(incident),
            unanswered: Vec::new(),
            alarms: vec!["…".to_owned()],
            since: None,
        };
        faults.extend(digest::try_templates(&input, &reader, self.config, self.now));
        faults
    }

    /// One mail of each purpose that could not be delivered.
    fn failed(&self, incident: &Incident) -> Vec<Outgoing> {
        let mut verdict = self.verdict();
        verdict.ack.decision = AckDecision::Send;
        let answer = disclosure::acknowledgement(&verdict, incident, self.config, self.now);
        let Ok(Some(mut mail)) = answer else { return Vec::new() };
        mail.delivery = Delivery::Failed {
            at: self.now,
            why: "…".to_owned(),
        };
        vec![mail]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::fixture::{config, now};

    #[test]
    fn the_shipped_templates_have_no_mistake() {
        let faults = try_templates(&config(), now());
        assert!(faults.is_empty(), "{faults:?}");
    }

    #[test]
    fn a_mistake_in_any_template_is_found() {
        for name in [
            "ack_clear.txt",
            "ack_amber.txt",
            "ack_strict.txt",
            "ack_red.txt",
            "ack_follow_up.txt",
            "ack_undecryptable.txt",
            "clear_notice.txt",
            "reminder.txt",
            "escalation.txt",
            "digest.txt",
            "digest.html",
            "words.txt",
        ] {
            let mut config = config();
            let path = format!("nb/{name}");
            let broken = "Subject: x\n\n{{ no_such_name }}".to_owned();
            config
                .templates
                .environment
                .add_template_owned(path.clone(), broken)
                .unwrap();
            let faults = try_templates(&config, now());
            assert!(
                faults.iter().any(|fault| fault.to_string().contains(&path)),
                "{name}: {faults:?}"
            );
        }
    }
}
