//! The daily digest: one mail a member, with what he may see of the open incidents, the next deadline first.

use jiff::Timestamp;
use serde::Serialize;

use crate::casework::clocks;
use crate::casework::disclosure::rows::{Row, Sight};
use crate::casework::letter::{self, Draft, Letterhead, one_line};
use crate::casework::wording;
use crate::config::Config;
use crate::config::rules::disclosure::View;
use crate::config::settings::{DigestFrequency, Member};
use crate::model::fault::Fault;
use crate::model::ids::IncidentId;
use crate::model::incident::{Incident, MailRecord};
use crate::model::language::Language;
use crate::model::outgoing::{Delivery, Outgoing, Purpose, Words};
use crate::model::tlp::Tlp;

mod schedule;

pub use schedule::{CURSOR, is_due, next_time};

/// Rows in one mail; how many more there are is said in words.
const MOST_ROWS: usize = 200;

/// What a digest is made of.
#[derive(Clone, Debug, Default)]
pub struct DigestInput {
    /// Open incidents, quarantined ones among them; closed and merged ones are left out.
    pub incidents: Vec<Incident>,
    /// Mails that were refused for good or given up since the last digest.
    pub failed: Vec<Outgoing>,
    /// Mails since the last digest whose answer waits for a human or was not sent because of a budget.
    pub unanswered: Vec<MailRecord>,
    /// Trouble with the daemon itself, one sentence each.
    pub alarms: Vec<String>,
    /// When the last digest went out.
    pub since: Option<Timestamp>,
}

/// What the templates `digest.txt` and `digest.html` may use.
#[derive(Debug, Serialize)]
struct DigestContext {
    #[serde(flatten)]
    head: Letterhead,
    name: String,
    /// Label of the mail, `AMBER`.
    tlp: &'static str,
    /// Its colour on black, six hex digits.
    colour: &'static str,
    /// The day.
    date: String,
    /// Whether there is nothing to tell.
    empty: bool,
    counts: Counts,
    rows: Vec<DigestRow>,
    /// How many rows were left out.
    more: usize,
    failed: Vec<FailedRow>,
    unanswered: Vec<UnansweredRow>,
    alarms: Vec<String>,
}

#[derive(Debug, Default, Serialize)]
struct Counts {
    open: usize,
    new: usize,
    overdue: usize,
    escalated: usize,
    quarantined: usize,
}

#[derive(Debug, Serialize)]
struct DigestRow {
    #[serde(flatten)]
    row: Row,
    /// Opened since the last digest.
    new: bool,
}

#[derive(Debug, Serialize)]
struct FailedRow {
    /// `a…@example.org`.
    to: String,
    purpose: String,
    tag: Option<String>,
    why: String,
}

#[derive(Debug, Serialize)]
struct UnansweredRow {
    tag: Option<String>,
    received: String,
    why: String,
}

/// The digests that go out now: one for each member who wants one today. A member without a usable certificate gets his
/// in clear, with so much less in it.
pub fn build(input: &DigestInput, config: &Config, now: Timestamp) -> Result<Vec<Outgoing>, Fault> {
    let mut open: Vec<&Incident> = input
        .incidents
        .iter()
        .filter(|incident| incident.state.is_open())
        .collect();
    open.sort_by_key(|incident| {
        let due = clocks::soonest(incident).map_or(Timestamp::MAX, |clock| clock.due.instant());
        (due, incident.id)
    });
    let readers = config
        .settings
        .team
        .iter()
        .filter(|member| wants(member, input.since, config, now));
    readers
        .map(|member| {
            let cert = letter::member_cert(member, config, now);
            let page = Page {
                input,
                open: &open,
                sight: Sight {
                    member,
                    encrypted: cert.is_some(),
                    config,
                    now,
                },
            };
            page.mail(cert)
        })
        .collect()
}

/// Fills the templates for one reader and returns what went wrong.
pub(crate) fn try_templates(input: &DigestInput, reader: &Member, config: &Config, now: Timestamp) -> Vec<Fault> {
    let open: Vec<&Incident> = input.incidents.iter().collect();
    let sight = Sight {
        member: reader,
        encrypted: true,
        config,
        now,
    };
    let page = Page {
        input,
        open: &open,
        sight,
    };
    page.mail(None).err().into_iter().collect()
}

/// Whether a member gets a digest now: weekly readers when the first digest day of the week lies since the last one.
fn wants(member: &Member, since: Option<Timestamp>, config: &Config, now: Timestamp) -> bool {
    match member.digest {
        DigestFrequency::Daily => true,
        DigestFrequency::Never => false,
        DigestFrequency::Weekly => {
            let slot = schedule::latest_weekly(&config.settings, now);
            slot.is_some_and(|slot| since.is_none_or(|since| since < slot))
        }
    }
}

/// One member's digest.
struct Page<'a> {
    input: &'a DigestInput,
    open: &'a [&'a Incident],
    sight: Sight<'a>,
}

impl Page<'_> {
    fn mail(&self, cert: Option<String>) -> Result<Outgoing, Fault> {
        let Sight {
            member, config, now, ..
        } = self.sight;
        let tlp = self.label();
        let context = self.context(tlp)?;
        let words = letter::write(config, (member.language, "digest.txt"), &context)?;
        let html = config.templates.render(member.language, "digest.html", &context)?;
        let sealed = match cert {
            Some(cert) => Some((
                Some(cert),
                letter::clear_notice(config, member.language, None, (true, now))?,
            )),
            None => None,
        };
        let slot = schedule::latest(&config.settings, now).unwrap_or(now);
        let mail = Draft {
            message_id: letter::message_id(config, "digest", &slot.to_string(), &member.address),
            purpose: Purpose::Digest,
            to: member.address.clone(),
            language: member.language,
            tlp,
            words: Words {
                html: Some(html),
                ..words
            },
            sealed,
            incident: None,
        };
        Ok(mail.queue(now))
    }

    /// The strictest label of what is told beyond references; a list of references is for the organisation only.
    fn label(&self) -> Tlp {
        let told = self
            .open
            .iter()
            .filter(|incident| self.sight.view(incident) > View::Reference);
        told.map(|incident| incident.judgement.tlp)
            .max()
            .unwrap_or(Tlp::Amber)
            .max(Tlp::Amber)
    }

    fn context(&self, tlp: Tlp) -> Result<DigestContext, Fault> {
        let Sight {
            member, config, now, ..
        } = self.sight;
        let language = member.language;
        let zone = &config.settings.organisation.timezone;
        let mut counts = Counts::default();
        let mut rows = Vec::new();
        for incident in self.open {
            let new = self
                .input
                .since
                .is_none_or(|since| incident.opened.instant().as_second() >= since.as_second());
            let row = self.sight.row(incident)?;
            counts.open = counts.open.saturating_add(1);
            for (count, counted) in [
                (&mut counts.new, new),
                (&mut counts.overdue, row.overdue),
                (&mut counts.escalated, row.escalated),
                (&mut counts.quarantined, row.quarantined),
            ] {
                *count = count.saturating_add(usize::from(counted));
            }
            if rows.len() < MOST_ROWS {
                rows.push(DigestRow { row, new });
            }
        }
        let day = now.to_zoned(zone.clone());
        let format = if language == Language::En {
            "%-d %B %Y"
        } else {
            "%d.%m.%Y"
        };
        let input = self.input;
        Ok(DigestContext {
            head: Letterhead::of(config, now),
            name: member.name.clone(),
            tlp: tlp.label(),
            colour: tlp.colour(),
            date: day.strftime(format).to_string(),
            empty: self.open.is_empty()
                && input.failed.is_empty()
                && input.unanswered.is_empty()
                && input.alarms.is_empty(),
            more: counts.open.saturating_sub(rows.len()),
            counts,
            rows,
            failed: self.failed()?,
            unanswered: self.unanswered(),
            alarms: input.alarms.iter().take(50).map(|alarm| one_line(alarm, 300)).collect(),
        })
    }

    /// Mails that could not be delivered. What the other server answered is a stranger's text.
    fn failed(&self) -> Result<Vec<FailedRow>, Fault> {
        let Sight { member, config, .. } = self.sight;
        let mails = self.input.failed.iter().take(MOST_ROWS);
        mails
            .map(|mail| {
                let why = match &mail.delivery {
                    Delivery::Failed { why, .. } => why.as_str(),
                    Delivery::Waiting { last_error, .. } => last_error.as_deref().unwrap_or_default(),
                    Delivery::Sent { .. } => "",
                };
                Ok(FailedRow {
                    to: one_line(&mail.to.masked(), 80),
                    purpose: wording::name(config, member.language, format!("purpose.{}", purpose(mail.purpose)))?,
                    tag: mail.incident.map(IncidentId::tag),
                    why: letter::quoted(why),
                })
            })
            .collect()
    }

    fn unanswered(&self) -> Vec<UnansweredRow> {
        let Sight { member, config, .. } = self.sight;
        let zone = &config.settings.organisation.timezone;
        let mails = self.input.unanswered.iter().take(MOST_ROWS);
        mails
            .map(|record| UnansweredRow {
                tag: record.incident.map(IncidentId::tag),
                received: wording::short_moment(record.received.instant(), zone, member.language),
                why: letter::quoted(&record.ack.why),
            })
            .collect()
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Acknowledgement => "acknowledgement",
        Purpose::Reminder => "reminder",
        Purpose::Escalation => "escalation",
        Purpose::Digest => "digest",
        Purpose::Alarm => "alarm",
    }
}

#[cfg(test)]
mod tests;
