//! Which clocks an incident starts, from when, and why. A clock is stored data; nothing here waits.

use jiff::{SignedDuration, Timestamp};

use crate::casework::escalation;
use crate::config::Config;
use crate::config::rules::clocks::{Anchor, Calendar, ClockRule, MetBy};
use crate::model::incident::{Clock, ClockState, Incident};
use crate::model::kind::Judgement;
use crate::model::report::{Field, Report};
use crate::model::time::{Stamp, When};

mod holidays;
pub(crate) mod working;

use working::Counter;

/// The `form` of values that a person set by hand.
pub const BY_HAND: &str = "operator";

/// The `anchor` of clocks that run from a person's order.
pub(crate) const BY_ORDER: &str = "by_order";

/// What clocks are started on.
#[derive(Clone, Copy, Debug)]
pub struct Grounds<'a> {
    /// Kind, urgency, whether personal data may be involved.
    pub judgement: &'a Judgement,
    /// Where a discovery time stands.
    pub report: &'a Report,
    /// When the report was delivered; a delivery in the future counts as now.
    pub received: Timestamp,
    /// Rules and zone.
    pub config: &'a Config,
    /// The present.
    pub now: Timestamp,
}

/// The time that starts a clock, its name, and the reason for choosing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The time.
    pub at: Timestamp,
    /// `discovered_at`, `set_by_hand`, `receipt`, `last_word`, `by_order`, or the name of the clock it follows.
    pub anchor: String,
    /// Why, in words, for the record that GDPR Art. 33(5) asks for.
    pub why: String,
}

impl Grounds<'_> {
    fn receipt(&self) -> Timestamp {
        self.received.min(self.now)
    }

    fn stamp(&self, at: Timestamp) -> Stamp {
        Stamp::new(at, &self.config.settings.organisation.timezone)
    }

    /// When the organisation became aware: the earliest plausible of receipt and the discovery time given.
    ///
    /// A bare date counts from the start of that day in the organisation's zone: the strict reading, because nobody
    /// can show later that it was not early in the morning. A discovery after receipt is impossible, one of long ago
    /// most likely a slip of the pen; both stay in the report and are not used.
    pub fn awareness(&self) -> Start {
        let receipt = self.receipt();
        let from_receipt = |why: String| Start {
            at: receipt,
            anchor: "receipt".to_owned(),
            why: format!("from receipt ({}): {why}", self.stamp(receipt)),
        };
        let Some(given) = self.report.when(Field::DiscoveredAt) else {
            return from_receipt("the report gives no time of discovery".to_owned());
        };
        let zone = &self.config.settings.organisation.timezone;
        let Some(discovered) = given.earliest(zone) else {
            return from_receipt(format!(
                "the time of discovery {given} cannot be placed in the calendar"
            ));
        };
        if discovered > receipt {
            return from_receipt(format!(
                "the time of discovery {given} lies after receipt; it is kept but not used as anchor"
            ));
        }
        let days = self.config.rules.clocks.awareness.oldest_days;
        let oldest = SignedDuration::from_hours(i64::from(days).saturating_mul(24));
        if receipt.duration_since(discovered) > oldest {
            return from_receipt(format!(
                "the time of discovery {given} lies more than {days} days back; it is kept but not used as anchor"
            ));
        }
        let by_hand = self
            .report
            .fields
            .get(&Field::DiscoveredAt)
            .is_some_and(|answer| answer.provenance.form == BY_HAND);
        let reading = match given {
            When::On(_) => "only a date is given, so the clock starts with that day (strict reading)",
            When::At(_) if by_hand => "set by hand, earlier than receipt",
            When::At(_) => "earlier than receipt",
        };
        let anchor = if by_hand { "set_by_hand" } else { "discovered_at" };
        Start {
            at: discovered,
            anchor: anchor.to_owned(),
            why: format!("from {anchor} ({given}): {reading}"),
        }
    }

    /// The clocks that a report starts, armed, in the order of their names.
    pub fn clocks(&self) -> Vec<Clock> {
        let rules = &self.config.rules.clocks.clocks;
        rules
            .iter()
            .filter(|(_, rule)| rule.enabled && applies(rule, self.judgement))
            .filter_map(|(name, rule)| {
                let start = match rule.anchor {
                    Anchor::Awareness => self.awareness(),
                    Anchor::Receipt => Start {
                        at: self.receipt(),
                        anchor: "receipt".to_owned(),
                        why: format!("from receipt ({})", self.stamp(self.receipt())),
                    },
                    Anchor::LastWord | Anchor::Event => return None,
                };
                Some(started(name, rule, &start, self.judgement, self.config))
            })
            .collect()
    }
}

/// Whether a clock applies to an incident so judged.
pub(crate) fn applies(rule: &ClockRule, judgement: &Judgement) -> bool {
    let only = &rule.applies;
    (!only.personal_data_possible || judgement.personal_data_possible)
        && (only.kinds.is_empty() || only.kinds.contains(&judgement.kind))
        && only.priority_at_least.is_none_or(|least| judgement.priority >= least)
}

/// Whether a person started this clock, and no rule did: the judgement at that time did not ask for it.
pub(crate) fn was_started_by_hand(rule: &ClockRule, clock: &Clock, judged: &Judgement) -> bool {
    let of_itself = rule.enabled && matches!(rule.anchor, Anchor::Awareness | Anchor::Receipt);
    !of_itself || clock.anchor == BY_ORDER || !applies(rule, judged)
}

/// A clock started by its rule, armed for its first stage.
fn started(name: &str, rule: &ClockRule, start: &Start, judgement: &Judgement, config: &Config) -> Clock {
    let zone = &config.settings.organisation.timezone;
    let (length, calendar) = rule.length_for(judgement.priority);
    let due = Counter::new(&config.rules.clocks, zone).after(start.at, length, calendar);
    let counted = match calendar {
        Calendar::Calendar => "on the clock",
        Calendar::Working => "of working time",
    };
    let mut clock = Clock {
        name: name.to_owned(),
        due: Stamp::new(due, zone),
        anchor: start.anchor.clone(),
        started: Stamp::new(start.at, zone),
        why: format!("{length} {counted} {}", start.why),
        state: ClockState::Running,
        next: None,
        fired: Vec::new(),
    };
    escalation::arm(&mut clock, config);
    clock
}

/// Takes over what a further report says: clocks that are new are added, running ones move to an earlier deadline,
/// never to a later one. Returns one sentence for each change.
pub fn take_over(have: &mut Vec<Clock>, fresh: Vec<Clock>, config: &Config) -> Vec<String> {
    let mut events = Vec::new();
    for clock in fresh {
        match have.iter_mut().find(|known| known.name == clock.name) {
            None => {
                events.push(format!("clock {} started, due {}", clock.name, clock.due));
                have.push(clock);
            }
            Some(known) if known.state == ClockState::Running && clock.due < known.due => {
                events.push(format!(
                    "clock {} moved from {} to {}",
                    clock.name, known.due, clock.due
                ));
                replace(known, clock, config);
            }
            Some(_) => {}
        }
    }
    events
}

/// Puts a clock on new grounds; stages that have fired stay fired.
pub(crate) fn replace(known: &mut Clock, mut clock: Clock, config: &Config) {
    clock.fired = std::mem::take(&mut known.fired);
    *known = clock;
    escalation::arm(known, config);
}

/// Starts or restarts every enabled clock of this sort, as of `start`; fired stages belong to the old run.
pub(crate) fn restart(incident: &mut Incident, sort: impl Fn(&ClockRule) -> bool, start: &Start, config: &Config) {
    for (name, rule) in &config.rules.clocks.clocks {
        if rule.enabled && sort(rule) && applies(rule, &incident.judgement) {
            put(incident, started(name, rule, start, &incident.judgement, config));
        }
    }
}

/// Starts a clock of the rules by name, whatever its anchor; `None` when the rules have no such clock.
pub(crate) fn start_named(incident: &mut Incident, name: &str, start: &Start, config: &Config) -> Option<()> {
    let rule = config.rules.clocks.clocks.get(name)?;
    put(incident, started(name, rule, start, &incident.judgement, config));
    Some(())
}

fn put(incident: &mut Incident, clock: Clock) {
    match incident.clocks.iter_mut().find(|known| known.name == clock.name) {
        Some(known) => *known = clock,
        None => incident.clocks.push(clock),
    }
}

/// Ends a clock.
pub(crate) fn end(clock: &mut Clock, state: ClockState) {
    clock.state = state;
    clock.next = None;
}

/// Ends every running clock that a person's taking the incident ends; returns their names.
pub(crate) fn meet_acknowledgement(incident: &mut Incident, config: &Config) -> Vec<String> {
    let rules = &config.rules.clocks.clocks;
    let mut met = Vec::new();
    for clock in incident
        .clocks
        .iter_mut()
        .filter(|clock| clock.state == ClockState::Running)
    {
        if rules
            .get(&clock.name)
            .is_some_and(|rule| rule.met_by == MetBy::Acknowledgement)
        {
            end(clock, ClockState::Met);
            met.push(clock.name.clone());
        }
    }
    met
}

/// The names of the clocks of the law that still run.
pub fn legal_running(incident: &Incident, config: &Config) -> Vec<String> {
    let running = incident
        .clocks
        .iter()
        .filter(|clock| clock.state == ClockState::Running);
    let legal = running.filter(|clock| config.rules.clocks.is_legal(&clock.name));
    legal.map(|clock| clock.name.clone()).collect()
}

/// When the first report was delivered, as far as its clocks remember it.
pub(crate) fn first_receipt(incident: &Incident) -> Timestamp {
    let receipts = incident.clocks.iter().filter(|clock| clock.anchor == "receipt");
    receipts
        .map(|clock| clock.started.instant())
        .fold(incident.opened.instant(), Timestamp::min)
}

/// The running clock that runs out first.
pub fn soonest(incident: &Incident) -> Option<&Clock> {
    incident
        .clocks
        .iter()
        .filter(|clock| clock.state == ClockState::Running)
        .min_by_key(|clock| clock.due)
}

#[cfg(test)]
mod tests;
