//! What a tie between a mail and a known incident is worth.

use jiff::{SignedDuration, Timestamp};

use crate::config::Settings;
use crate::config::rules::linking::LinkRules;
use crate::model::ids::IncidentId;
use crate::model::incident::State;
use crate::model::kind::Kind;
use crate::model::verdict::{LinkKey, Linkage, Related};
use crate::pipeline::link::{Candidate, Known, reference_in, traits};

/// More ties are not named.
const MOST_RELATED: usize = 10;

/// With one of these in common, other hosts do not speak against it.
const STRONG: [&str; 6] = ["device", "content", "file", "url", "domain", "email"];

/// How a mail stands to one incident.
#[derive(Debug)]
struct Tie {
    incident: IncidentId,
    opened: Timestamp,
    joins: Option<Join>,
    score: f64,
    why: Vec<String>,
}

/// As what it joins; the better reason is the greater one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Join {
    Duplicate,
    FollowUp,
    /// The same mail or a direct reply: no other incident can fit better.
    Direct,
}

pub(super) fn link(
    candidate: &Candidate<'_>,
    known: &[Known],
    rules: &LinkRules,
    settings: &Settings,
) -> (Linkage, Vec<Related>) {
    let scene = Scene::of(candidate, rules, settings);
    let mut ties: Vec<Tie> = known.iter().map(|known| scene.tie(known)).collect();
    // Best first; of equals the newest.
    ties.sort_by(|one, other| {
        other
            .joins
            .cmp(&one.joins)
            .then(other.score.total_cmp(&one.score))
            .then(other.opened.cmp(&one.opened))
            .then(other.incident.cmp(&one.incident))
    });
    let mut ties = ties.into_iter().peekable();
    let joined = ties.next_if(|tie| tie.joins.is_some());
    let mut related: Vec<Related> = ties
        .filter(|tie| tie.score >= rules.related && !tie.why.is_empty())
        .map(|tie| Related {
            incident: tie.incident,
            score: (tie.score * 100.0).round() / 100.0,
            why: tie.why,
        })
        .collect();
    related.sort_by(|one, other| other.score.total_cmp(&one.score));
    related.truncate(MOST_RELATED);
    let linkage = match joined {
        None => Linkage::New,
        Some(Tie {
            incident,
            why,
            joins: Some(Join::Duplicate),
            ..
        }) => Linkage::Duplicate { incident, why },
        Some(Tie { incident, why, .. }) => Linkage::FollowUp { incident, why },
    };
    (linkage, related)
}

/// Why this mail was handled before as part of that incident; none when it was not.
pub(super) fn repeats(candidate: &Candidate<'_>, known: &Known) -> Option<&'static str> {
    let same_sender = is_reporter(candidate, known);
    let content = shares(known, "content").is_some();
    let own_id = shares(known, "message_id").is_some();
    // A long text that is not the same as before is another mail, whatever its Message-ID says.
    let short = !traits::has_content(candidate);
    match (own_id, content, same_sender) {
        (true, true, _) => Some("the same mail by another route"),
        // Encrypted once for each mailbox and unreadable: other bytes, the same Message-ID by the same sender.
        (true, false, true) if short => Some("the same mail once more, by its Message-ID and sender"),
        (false, true, true) => Some("the same words by the same sender once more"),
        _ => None,
    }
}

fn shares<'a>(known: &'a Known, kind: &str) -> Option<&'a LinkKey> {
    known.shared.iter().find(|key| key.kind == kind)
}

fn is_reporter(candidate: &Candidate<'_>, known: &Known) -> bool {
    let sender = candidate.headers.sender().map(crate::model::address::Address::key);
    sender.is_some_and(|sender| known.reporters.contains(&sender))
}

/// What is the same for every known incident.
struct Scene<'a> {
    candidate: &'a Candidate<'a>,
    rules: &'a LinkRules,
    settings: &'a Settings,
    kind: Kind,
    stub: bool,
    thread: Vec<String>,
    /// Named in the subject.
    subject: Option<IncidentId>,
    /// Named in the text.
    text: Option<IncidentId>,
    devices: Vec<String>,
    hosts: Vec<(&'static str, String)>,
    team: bool,
}

impl<'a> Scene<'a> {
    fn of(candidate: &'a Candidate<'a>, rules: &'a LinkRules, settings: &'a Settings) -> Self {
        let extracted = candidate.extracted;
        let sender = candidate.headers.sender();
        Self {
            candidate,
            rules,
            settings,
            kind: candidate.judged.map_or(Kind::Other, |judged| judged.judgement.kind),
            stub: candidate.judged.is_none(),
            thread: traits::thread(candidate),
            subject: reference_in(&candidate.headers.subject),
            text: reference_in(&extracted.words),
            devices: traits::device_ids(&extracted.report),
            hosts: traits::hosts(&extracted.report, &extracted.iocs, rules, settings),
            team: sender.is_some_and(|sender| settings.member(sender).is_some()),
        }
    }

    fn tie(&self, known: &Known) -> Tie {
        let incident = &known.incident;
        let mut tie = Tie {
            incident: incident.id,
            opened: incident.opened.instant(),
            joins: None,
            score: 0.0,
            why: Vec::new(),
        };
        let (worth, fresh) = self.weigh(known, &mut tie.why);
        tie.score = worth;
        let same_sender = is_reporter(self.candidate, known);
        let reply = known
            .shared
            .iter()
            .any(|key| key.kind == "thread" && self.thread.contains(&key.value));
        let compatible = self.rules.compatible(self.kind, incident.judgement.kind);
        let names_it = |id: IncidentId| id == incident.id || known.former.contains(&id);
        let in_subject = self.subject.is_some_and(names_it);
        let in_text = self.text.is_some_and(names_it);
        if in_subject || in_text {
            tie.why.insert(0, format!("it names {}", incident.id.tag()));
            // A stranger may have seen or guessed the reference.
            tie.score = tie.score.max(0.5);
        }
        // “Noch ein Gerät, siehe VF-2026-0003” in the text of another kind of report is a new one.
        let named = (in_subject || (in_text && compatible)) && (same_sender || self.team);
        if let Some(why) = repeats(self.candidate, known) {
            tie.why.insert(0, why.to_owned());
            tie.joins = Some(Join::Direct);
        } else if reply && !same_sender && self.is_wave(known) {
            // Two people forward the same mail: both refer to it.
            tie.joins = Some(Join::Duplicate);
        } else if reply || named {
            if reply {
                tie.why.insert(0, "it answers a mail of this incident".to_owned());
            }
            tie.joins = Some(Join::Direct);
        } else if fresh >= self.rules.join && compatible {
            tie.joins = Some(if same_sender { Join::FollowUp } else { Join::Duplicate });
        }
        self.object(known, same_sender, &mut tie);
        if tie.joins == Some(Join::Direct) {
            tie.score = 1.0;
        }
        tie
    }

    /// Both tell of mails that went to many: the devices and hosts they name are those that the mails were read on.
    fn is_wave(&self, known: &Known) -> bool {
        let sent = |kind| matches!(kind, Kind::Phishing | Kind::Spam);
        sent(self.kind) && sent(known.incident.judgement.kind)
    }

    /// What speaks against joining. The tie stays as a relation.
    fn object(&self, known: &Known, same_sender: bool, tie: &mut Tie) {
        let incident = &known.incident;
        if tie.joins.is_none() {
            return;
        }
        let mut against = None;
        let devices = traits::device_ids(&incident.report);
        let hosts = traits::hosts(&incident.report, &incident.iocs, self.rules, self.settings);
        let weakly = tie.joins < Some(Join::Direct);
        let telling = self.is_wave(known) || STRONG.iter().any(|kind| shares(known, kind).is_some());
        let personal = |kind| self.rules.personal_kinds.contains(&kind) && shares(known, "content").is_none();
        // “The serial number is …” in answer to a mail is another number of the same device; a report of its own is not.
        let adds = !weakly && same_sender && self.kind == Kind::Other;
        if differ(&self.devices, &devices) && !self.is_wave(known) && !adds {
            against = Some("but it is another device");
        } else if weakly && !incident.state.is_open() {
            against = Some("but that one is closed");
        } else if weakly && !telling && differ(&self.hosts, &hosts) {
            against = Some("but it is another system");
        } else if weakly && !same_sender && (personal(self.kind) || personal(incident.judgement.kind)) {
            against = Some("but it concerns another person");
        } else if self.stub {
            against = Some("but nobody could read this mail");
        } else if incident.state == State::Merged {
            against = Some("but that one was merged");
        }
        if let Some(against) = against {
            tie.joins = None;
            tie.score = tie.score.clamp(self.rules.related, 0.99);
            tie.why.push(against.to_owned());
        }
    }

    /// The worth of all shared traits together, of those within their windows, and what they are in words.
    fn weigh(&self, known: &Known, why: &mut Vec<String>) -> (f64, f64) {
        let incident = &known.incident;
        let age = self.candidate.received.duration_since(incident.opened.instant()).abs();
        let together = shares(known, "sender_subject").is_some();
        let (mut apart, mut fresh_apart) = (1.0_f64, 1.0_f64);
        let mut reasons: Vec<(f64, String)> = Vec::new();
        for key in &known.shared {
            // Sender and subject are one trait when both fit; the own Message-ID is no conversation.
            let counted_already = together && (key.kind == "sender" || key.kind == "subject");
            let own_id = key.kind == "thread" && !self.thread.contains(&key.value);
            let Some(rule) = self.rules.traits.get(&key.kind) else {
                continue;
            };
            if counted_already || own_id {
                continue;
            }
            let mut weight = rule.weight_for(self.kind, incident.judgement.kind);
            if age > SignedDuration::from_hours(rule.window) {
                weight *= self.rules.faded;
            } else {
                fresh_apart *= 1.0 - weight;
            }
            apart *= 1.0 - weight;
            let words = if rule.show {
                format!("{} {}", rule.says, key.value)
            } else {
                rule.says.clone()
            };
            reasons.push((weight, words));
        }
        reasons.sort_by(|one, other| other.0.total_cmp(&one.0));
        why.extend(reasons.into_iter().take(5).map(|(_, words)| words));
        (1.0 - apart, 1.0 - fresh_apart)
    }
}

/// Both name some and none is the same.
fn differ<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|item| other.contains(item))
}
