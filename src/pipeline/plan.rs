//! Stage 7: the verdict, and whether the sender is answered.

mod key;

use jiff::Timestamp;

use crate::config::Config;
use crate::config::settings::Settings;
use crate::model::address::Address;
use crate::model::kind::{Judgement, Kind};
use crate::model::language::Language;
use crate::model::mail::{Guard, Incoming};
use crate::model::protection::{Encryption, Offer, Protection};
use crate::model::time::Stamp;
use crate::model::verdict::{Ack, AckDecision, LinkKey, Linkage, Outcome, Related, Verdict};
use crate::pipeline::accept::{Accepted, OWN_ID, reads_no_answers};
use crate::pipeline::extract::Extracted;
use crate::pipeline::judge::Judged;
use crate::pipeline::link::reference_in;

/// More observables of one mail are not kept.
const MOST_IOCS: usize = 200;
/// More sentences about the protection do not go among the reasons.
const MOST_NOTES: usize = 5;
/// So much of a mail is looked through for a quoted reference, bytes.
const LOOKED_THROUGH: usize = 256 << 10;
/// More complaints about one mail are not kept.
const MOST_UNREADABLE: usize = 50;

/// In which light a mail is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As it comes in: the sender is answered.
    Live,
    /// Found at the first start on an old mailbox: imported, nobody is answered.
    Adopt,
}

/// How many acknowledgements have gone out lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AckBudget {
    /// To this sender within the last hour.
    pub sender_hour: u32,
    /// To this sender within the last day.
    pub sender_day: u32,
    /// To this sender within the last week.
    pub sender_week: u32,
    /// To anybody within the last hour.
    pub all_hour: u32,
}

/// Everything known of a mail when the verdict is made.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The mail.
    pub mail: &'a Incoming,
    /// What the door said; its headers are the inner ones where protected.
    pub accepted: &'a Accepted,
    /// How it was protected.
    pub protection: &'a Protection,
    /// What was understood.
    pub extracted: &'a Extracted,
    /// What the rules say.
    pub judged: Option<&'a Judged>,
    /// The reason why only a stub can be made.
    pub stub: Option<&'a str>,
    /// How it hangs together with what is known.
    pub linkage: &'a Linkage,
    /// Weaker ties.
    pub related: &'a [Related],
    /// Its traits.
    pub keys: &'a [LinkKey],
    /// Why this mail is one that was answered before, by another route or sent once more.
    pub repeated: Option<&'a str>,
    /// What is left of the budget.
    pub budget: AckBudget,
    /// Keys of the sender that came along.
    pub offers: &'a [Offer],
    /// The first key that the sender's address ever offered.
    pub remembered: Option<&'a Offer>,
    /// In which light.
    pub mode: Mode,
}

/// The judgement. What a further report only sounds like makes the incident that it adds to no more urgent; the facts
/// that it tells do.
fn judgement(judged: &Judged, outcome: Outcome) -> Judgement {
    let mut judgement = judged.judgement.clone();
    if !judged.by_rule && matches!(outcome, Outcome::FollowUp | Outcome::Duplicate) {
        (judgement.priority, judgement.priority_rule) = judged.by_facts.clone();
    }
    judgement
}

/// Makes the verdict.
pub fn plan(facts: &Facts<'_>, config: &Config, now: Timestamp) -> Verdict {
    let (outcome, mut why) = outcome(facts, config);
    let ignored = outcome == Outcome::Ignored;
    if !ignored {
        // What was found out about the protection is a reason for how the mail is taken.
        why.extend(facts.protection.notes.iter().take(MOST_NOTES).cloned());
    }
    let ack = acknowledge(facts, outcome, config, now);
    let extracted = facts.extracted;
    let judged = facts.judged.filter(|_| !ignored);
    let mut verdict = Verdict {
        mail: facts.mail.id,
        place: facts.mail.place.clone(),
        received: Stamp::new(facts.mail.received, &config.settings.organisation.timezone),
        headers: facts.accepted.headers.clone(),
        outcome,
        why,
        language: extracted.language,
        protection: facts.protection.clone(),
        report: extracted.report.clone(),
        missing: judged.map(|judged| judged.missing.clone()).unwrap_or_default(),
        judgement: judged.map(|judged| judgement(judged, outcome)),
        link: if ignored { Linkage::New } else { facts.linkage.clone() },
        related: facts.related.to_vec(),
        iocs: extracted.iocs.iter().take(MOST_IOCS).cloned().collect(),
        keys: facts.keys.to_vec(),
        ack,
        unreadable: extracted.unreadable.iter().take(MOST_UNREADABLE).cloned().collect(),
    };
    if ignored {
        // What was ignored must not draw later reports to itself.
        verdict.related.clear();
        verdict.keys.clear();
    }
    verdict
}

fn outcome(facts: &Facts<'_>, config: &Config) -> (Outcome, Vec<String>) {
    if let Guard::Ignore(why) = &facts.accepted.guard {
        return (Outcome::Ignored, vec![why.clone()]);
    }
    if let Some(why) = facts.stub {
        return (Outcome::Quarantined, vec![why.to_owned()]);
    }
    if facts.accepted.list && !is_report(facts, config) {
        let why = "a mailing list's mail without a form and in clear; forward it by hand if it is a report";
        return (Outcome::Ignored, vec![why.to_owned()]);
    }
    match facts.linkage {
        Linkage::New => {
            let mut why = vec!["nothing known is the same: a new incident".to_owned()];
            let ties = facts.related.iter().take(3);
            why.extend(ties.map(|tie| format!("related to {}: {}", tie.incident, tie.why.join(", "))));
            (Outcome::Incident, why)
        }
        Linkage::Duplicate { incident, why } => (Outcome::Duplicate, reasons("the same as", *incident, why)),
        Linkage::FollowUp { incident, why } => (Outcome::FollowUp, reasons("adds to", *incident, why)),
    }
}

fn reasons(how: &str, incident: crate::model::ids::IncidentId, why: &[String]) -> Vec<String> {
    vec![format!("{how} {incident}: {}", why.join(", "))]
}

/// Somebody may forward a filled form or an encrypted report through a list.
fn is_report(facts: &Facts<'_>, config: &Config) -> bool {
    facts.extracted.form_fields >= config.rules.linking.answers.form_fields
        || facts.protection.encryption != Encryption::None
}

fn acknowledge(facts: &Facts<'_>, outcome: Outcome, config: &Config, now: Timestamp) -> Ack {
    let language = language(facts, &config.settings);
    let none = |why: String| Ack {
        decision: AckDecision::None,
        to: None,
        language,
        encrypted: false,
        cert: None,
        why,
    };
    let to = match answerable(facts, outcome, config) {
        Ok(to) => to,
        Err(why) => return none(why),
    };
    // A stub's answer says nothing of the mail, so that it may go in clear and always does: whoever could not be read
    // may not be able to read us either.
    let (cert, why) = match facts.stub {
        Some(_) => (None, "the mail could not be read; a content-free answer says so"),
        None => key::for_answer(facts, &to, config, now),
    };
    Ack {
        decision: AckDecision::Send,
        to: Some(to.email),
        language,
        encrypted: cert.is_some(),
        cert,
        why: why.to_owned(),
    }
}

/// The address to answer, or why nobody is answered.
fn answerable(facts: &Facts<'_>, outcome: Outcome, config: &Config) -> Result<Address, String> {
    if facts.mode == Mode::Adopt && outcome != Outcome::Ignored {
        return Err(format!(
            "{} the mail was there before the daemon first started",
            Ack::BACKLOG
        ));
    }
    match &facts.accepted.guard {
        Guard::Ignore(why) | Guard::Silent(why) => return Err(why.clone()),
        Guard::Answerable => {}
    }
    if outcome == Outcome::Ignored || facts.accepted.list {
        return Err("auto-reply: mail of a mailing list is never answered (RFC 3834)".to_owned());
    }
    let to = recipient(facts, &config.settings)?;
    if let Some(why) = facts.repeated {
        return Err(format!("already answered: {why}"));
    }
    let limits = config.rules.linking.answers;
    let budget = facts.budget;
    if budget.sender_week > 0
        && facts.stub.is_none()
        && refers_to_us(facts)
        && !is_a_report_of_its_own(facts, outcome, config)
    {
        return Err(
            "already answered (loop): it replies to a mail of ours without a new report, and its sender was answered \
             this week"
                .to_owned(),
        );
    }
    let over = [
        (
            budget.sender_hour,
            limits.per_sender_hour,
            "to this address within an hour",
        ),
        (budget.sender_day, limits.per_sender_day, "to this address within a day"),
        (budget.all_hour, limits.all_per_hour, "in all within an hour"),
    ];
    for (sent, limit, what) in over {
        if sent >= limit {
            return Err(format!(
                "rate: {sent} answers {what}, {limit} are allowed; write to the reporter by hand"
            ));
        }
    }
    Ok(to)
}

/// Whether the mail shows that its sender has read one of ours: by its Message-ID, or by a reference that only our mails
/// spell so. A ticket system answers every mail, also ours, under a fresh subject and without a word of being a machine
/// (RFC 3834 or not): whoever answers such an answer talks to it for ever. A person who adds to a report has the
/// reference already and misses nothing; one who replies with another report is answered, see
/// [`is_a_report_of_its_own`].
fn refers_to_us(facts: &Facts<'_>) -> bool {
    let headers = &facts.accepted.headers;
    let mut thread = headers.in_reply_to.iter().chain(&headers.references);
    thread.any(|id| id.trim_start_matches('<').starts_with(OWN_ID))
        || reference_in(&headers.subject).is_some()
        || reference_in(&facts.extracted.words).is_some()
        || quotes_a_reference(&facts.mail.raw)
}

/// Whether a reply to one of our mails tells of something new. People take the last mail from the team, press "reply" and
/// report the next incident: they wait for an answer as they did the first time. No machine fills in a form, and none
/// tells of an incident that nobody knew, of a kind that the rules recognise; one that does is stopped by the budget.
fn is_a_report_of_its_own(facts: &Facts<'_>, outcome: Outcome, config: &Config) -> bool {
    let form = facts.extracted.form_fields >= config.rules.linking.answers.form_fields;
    let told = |judged: &Judged| judged.by_rule && judged.judgement.kind != Kind::Other;
    form || (matches!(outcome, Outcome::Incident | Outcome::Duplicate) && facts.judged.is_some_and(told))
}

/// The words of a mail leave out what it quotes; the reference is in there, encoded or not.
fn quotes_a_reference(raw: &[u8]) -> bool {
    let start = raw.get(..LOOKED_THROUGH).unwrap_or(raw);
    reference_in(&String::from_utf8_lossy(start)).is_some()
}

/// Reply-To only within the sender's own domain: a forged mail must not make us write to a third party.
fn recipient(facts: &Facts<'_>, settings: &Settings) -> Result<Address, String> {
    let headers = &facts.accepted.headers;
    let Some(from) = headers.sender() else {
        return Err(if headers.from.is_empty() {
            "no address: the mail has no From".to_owned()
        } else {
            "no address: the mail has more than one From, and nobody knows which is true".to_owned()
        });
    };
    if from.domain().is_empty() || from.key().starts_with('@') {
        return Err("no address: the From cannot be written to".to_owned());
    }
    let reply_to = match headers.reply_to.as_slice() {
        [only] if only.domain() == from.domain() && !settings.is_own(only) => Some(only),
        _ => None,
    };
    let to = reply_to.unwrap_or(from);
    if settings.is_own(to) || settings.is_own(from) {
        return Err("loop: the sender is one of our own mailboxes".to_owned());
    }
    // Whoever wants answers to go where nobody reads them is a program, and gets none by another way.
    if reads_no_answers(from) || headers.reply_to.iter().any(reads_no_answers) {
        return Err("auto-reply: answers would go to an address that reads none".to_owned());
    }
    Ok(to.clone())
}

fn language(facts: &Facts<'_>, settings: &Settings) -> Language {
    let offered = &settings.organisation.languages;
    let first = offered.first().copied().unwrap_or_default();
    let written = facts.extracted.language;
    if offered.contains(&written) { written } else { first }
}

#[cfg(test)]
mod tests;
