//! What an automatic answer may say: by label, by way of sending, and never more than the sender himself wrote.

use jiff::Timestamp;
use serde::Serialize;

use crate::casework::letter::{self, Draft, Letterhead};
use crate::casework::wording;
use crate::config::Config;
use crate::config::rules::disclosure::Detail;
use crate::model::address::Address;
use crate::model::fault::Fault;
use crate::model::incident::Incident;
use crate::model::language::Language;
use crate::model::outgoing::{Outgoing, Purpose};
use crate::model::protection::Encryption;
use crate::model::report::Field;
use crate::model::tlp::Tlp;
use crate::model::verdict::{AckDecision, Outcome, Verdict};

pub(crate) mod rows;

/// What the templates of acknowledgements may use.
#[derive(Debug, Serialize)]
struct AckContext {
    #[serde(flatten)]
    head: Letterhead,
    /// `AMBER`, without prefix.
    tlp: &'static str,
    /// `[VF-2026-0001]`.
    tag: String,
    /// When the report was delivered.
    received: String,
    /// Whether this answer goes encrypted.
    encrypted: bool,
    /// Whether the report came encrypted.
    came_encrypted: bool,
    /// What was understood, name and value; empty unless label and way allow it.
    understood: Vec<Pair>,
    /// What is missing, by name; empty unless label and way allow it.
    missing: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Pair {
    name: String,
    value: String,
}

/// How much an answer to this mail says.
///
/// The label is the stricter of the mail's own and the incident's. An answer in clear to a mail that came encrypted
/// says nothing about its content, not even what is missing from it: the answer would be the leak. Neither does any
/// answer to a mail that came encrypted and is not signed by its sender: whoever got hold of somebody else's ciphertext
/// could send it in under his own name, and would read in the answer what stands in it.
pub fn detail(verdict: &Verdict, tlp: Tlp, config: &Config) -> Detail {
    let encrypted = verdict.ack.encrypted;
    let by_label = config.rules.disclosure.acknowledgement.get(tlp, encrypted);
    let came_encrypted = verdict.protection.encryption != Encryption::None;
    if came_encrypted && !(encrypted && verdict.protection.signer_is_sender) {
        return by_label.min(Detail::Reference);
    }
    by_label
}

/// The stricter of the mail's own label and its incident's.
fn label(verdict: &Verdict, incident: &Incident) -> Tlp {
    let own = verdict.judgement.as_ref().map(|judgement| judgement.tlp);
    own.map_or(incident.judgement.tlp, |own| own.max(incident.judgement.tlp))
}

/// The answer to a report, when one is to be sent. It shows what this sender wrote and never what the incident knows
/// from others: whoever sends a second report must not learn what stood in the first.
pub fn acknowledgement(
    verdict: &Verdict,
    incident: &Incident,
    config: &Config,
    now: Timestamp,
) -> Result<Option<Outgoing>, Fault> {
    let (AckDecision::Send, Some(to)) = (verdict.ack.decision, &verdict.ack.to) else {
        return Ok(None);
    };
    let to = Address::bare(letter::one_line(to, 320));
    if config.settings.is_own(&to) {
        return Ok(None);
    }
    let tlp = label(verdict, incident);
    let language = verdict.ack.language;
    let detail = detail(verdict, tlp, config);
    let template = template(verdict.outcome, detail);
    let zone = &config.settings.organisation.timezone;
    let context = AckContext {
        head: Letterhead::of(config, now),
        tlp: tlp.label(),
        tag: incident.id.tag(),
        received: wording::moment(verdict.received.instant(), zone, language),
        encrypted: verdict.ack.encrypted,
        came_encrypted: verdict.protection.encryption != Encryption::None,
        understood: if detail >= Detail::Full {
            understood(verdict, config, language)?
        } else {
            Vec::new()
        },
        missing: if detail >= Detail::Names {
            wording::fields(config, language, &verdict.missing)?
        } else {
            Vec::new()
        },
    };
    let words = letter::write(config, (language, template), context)?;
    let sealed = if verdict.ack.encrypted {
        let notice = letter::clear_notice(config, language, Some(incident.id), (false, now))?;
        Some((verdict.ack.cert.clone(), notice))
    } else {
        None
    };
    let mut mail = Draft {
        message_id: letter::message_id(config, about(verdict.outcome), &verdict.mail.to_string(), &to),
        purpose: Purpose::Acknowledgement,
        to,
        language,
        tlp,
        words,
        sealed,
        incident: Some(incident.id),
    }
    .queue(now);
    thread(&mut mail, verdict);
    Ok(Some(mail))
}

/// Which letter says so much.
fn template(outcome: Outcome, detail: Detail) -> &'static str {
    match (outcome, detail) {
        (Outcome::Quarantined, _) => "ack_undecryptable.txt",
        (Outcome::FollowUp, Detail::Reference | Detail::Names | Detail::Full) => "ack_follow_up.txt",
        (_, Detail::Full) => "ack_clear.txt",
        (_, Detail::Names) => "ack_amber.txt",
        (_, Detail::Reference) => "ack_strict.txt",
        (_, Detail::Receipt) => "ack_red.txt",
    }
}

/// What the answer's Message-ID is made of: whoever was told that the mail could not be read is told once more when it
/// can.
fn about(outcome: Outcome) -> &'static str {
    if outcome == Outcome::Quarantined {
        "acknowledgement/unreadable"
    } else {
        "acknowledgement"
    }
}

/// Kind and fields as the sender gave them, in the order of the form.
fn understood(verdict: &Verdict, config: &Config, language: Language) -> Result<Vec<Pair>, Fault> {
    let fields = &verdict.report.fields;
    let given: Vec<Field> = fields.keys().copied().collect();
    let names = wording::fields(config, language, &given)?;
    let pairs = names.into_iter().zip(fields);
    Ok(pairs
        .map(|(name, (field, answer))| Pair {
            name,
            value: wording::value(*field, &answer.value, (config, language)),
        })
        .filter(|pair| !pair.value.is_empty())
        .collect())
}

/// Puts the answer into the sender's thread (RFC 5322 3.6.4). The identifiers are the sender's: what is no plausible
/// one is left out, and of a long thread the beginning and the end stay.
fn thread(mail: &mut Outgoing, verdict: &Verdict) {
    let sound = |id: &String| {
        id.len() <= 250
            && id.contains('@')
            && id
                .chars()
                .all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | ','))
    };
    let known: Vec<String> = verdict
        .headers
        .references
        .iter()
        .filter(|id| sound(id))
        .cloned()
        .collect();
    let tail = known.len().saturating_sub(10).max(1);
    mail.references = known.iter().take(1).chain(known.iter().skip(tail)).cloned().collect();
    if let Some(id) = verdict.headers.message_id.as_ref().filter(|id| sound(id)) {
        mail.in_reply_to = Some(id.clone());
        mail.references.retain(|other| other != id);
        mail.references.push(id.clone());
    }
}

#[cfg(test)]
mod tests;
