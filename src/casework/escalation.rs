//! Stages of a clock: reminders before it runs out, escalations after. Each fires once, however long the daemon slept.

use jiff::Timestamp;
use serde::Serialize;

use crate::casework::clocks::working::Counter;
use crate::casework::disclosure::rows::{Row, Sight};
use crate::casework::letter::{self, Draft, Letterhead};
use crate::casework::wording;
use crate::config::Config;
use crate::config::rules::clocks::{Calendar, Length};
use crate::config::rules::escalation::Stage;
use crate::config::settings::Member;
use crate::model::fault::Fault;
use crate::model::incident::{Alarm, Clock, ClockState, Fired, Incident};
use crate::model::outgoing::{Outgoing, Purpose, Words};
use crate::model::transaction::{Transaction, Write};

/// When a stage of a clock fires.
fn moment_of(stage: &Stage, clock: &Clock, config: &Config) -> Timestamp {
    let counter = Counter::new(&config.rules.clocks, &config.settings.organisation.timezone);
    let due = clock.due.instant();
    match (stage.left, stage.after) {
        (Some(left), _) => counter.before(due, left),
        (None, Some(after)) => counter.after(due, after, stage.calendar),
        (None, None) => due,
    }
}

/// The stages that have not fired, soonest first.
fn pending<'a>(clock: &Clock, config: &'a Config) -> Vec<(Timestamp, usize, &'a Stage)> {
    let mut open: Vec<_> = config
        .rules
        .escalation
        .stages(&clock.name)
        .iter()
        .enumerate()
        .filter(|(number, _)| !clock.fired.iter().any(|fired| fired.stage == *number))
        .map(|(number, stage)| (moment_of(stage, clock, config), number, stage))
        .collect();
    open.sort_by_key(|(at, number, _)| (*at, *number));
    open
}

/// Sets a clock's next alarm; none for a clock that does not run.
pub(crate) fn arm(clock: &mut Clock, config: &Config) {
    clock.next = match clock.state {
        ClockState::Running => pending(clock, config)
            .first()
            .map(|(at, stage, _)| Alarm { stage: *stage, at: *at }),
        ClockState::Met | ClockState::Stopped => None,
    };
}

/// Marks the stages that had passed before the daemon first saw the mail, so that nobody is told of each of them: a
/// mailbox of years would send thousands of mails at once. What is overdue stands in lists and in the digest.
pub(crate) fn pass_over(clock: &mut Clock, config: &Config, now: Timestamp) {
    let passed = pending(clock, config).into_iter().filter(|(at, ..)| *at <= now);
    let fired: Vec<Fired> = passed
        .map(|(_, stage, _)| Fired {
            stage,
            at: now,
            told: Vec::new(),
        })
        .collect();
    clock.fired.extend(fired);
    arm(clock, config);
}

/// Fires every stage that is due. When several stages of one clock passed unseen, all are recorded and only the last
/// one's mails go out: it tells the most. `None` when nothing is due.
pub fn fire(incident: &Incident, config: &Config, now: Timestamp) -> Option<Transaction> {
    if !incident.state.is_open() {
        return None;
    }
    let due = |clock: &Clock| clock.state == ClockState::Running && clock.next.as_ref().is_some_and(|n| n.at <= now);
    if !incident.clocks.iter().any(due) {
        return None;
    }
    let mut step = Transaction::new(now, "timekeeper");
    let mut changed = incident.clone();
    for clock in changed.clocks.iter_mut().filter(|clock| due(clock)) {
        let passed: Vec<_> = pending(clock, config)
            .into_iter()
            .filter(|(at, ..)| *at <= now)
            .collect();
        if let Some(((_, number, stage), skipped)) = passed.split_last() {
            for (_, number, _) in skipped {
                clock.fired.push(Fired {
                    stage: *number,
                    at: now,
                    told: Vec::new(),
                });
                step.events.push(format!(
                    "incident {}: stage {number} of {} passed unseen",
                    incident.id, clock.name
                ));
            }
            let call = Call {
                incident,
                clock,
                stage,
                number: *number,
                config,
                now,
            };
            let mails = call.mails(&mut step.events);
            step.writes
                .extend(mails.into_iter().map(|mail| Write::Outgoing(Box::new(mail))));
            clock.fired.push(Fired {
                stage: *number,
                at: now,
                told: stage.tell.clone(),
            });
        }
        arm(clock, config);
    }
    step.writes.insert(0, Write::Incident(Box::new(changed)));
    Some(step)
}

/// The members with one of the roles; everybody, and `true`, when there is none: somebody has to hear it.
pub(crate) fn recipients<'a>(roles: &[String], config: &'a Config) -> (Vec<&'a Member>, bool) {
    let mut found: Vec<&Member> = Vec::new();
    let mut take = |wanted: &dyn Fn(&Member) -> bool| {
        for member in config.settings.team.iter().filter(|member| wanted(member)) {
            if !found.iter().any(|have| have.address.is_same_mailbox(&member.address)) {
                found.push(member);
            }
        }
        found.is_empty()
    };
    let nobody = take(&|member| member.roles.iter().any(|role| roles.contains(role)));
    if nobody {
        take(&|_| true);
    }
    (found, nobody)
}

/// One stage of one clock that fires now.
struct Call<'a> {
    incident: &'a Incident,
    clock: &'a Clock,
    stage: &'a Stage,
    number: usize,
    config: &'a Config,
    now: Timestamp,
}

/// What the templates `reminder.txt` and `escalation.txt` may use.
#[derive(Serialize)]
struct CallContext {
    #[serde(flatten)]
    head: Letterhead,
    /// The member's name.
    name: String,
    /// The clock's name for people; none when it would tell more than the member may see.
    clock: Option<String>,
    /// Whether a law sets it.
    legal: bool,
    due: String,
    /// How long until the deadline, or since.
    span: String,
    overdue: bool,
    /// Whether nobody has the role, so that everybody is told.
    everybody: bool,
    roles: String,
    row: Row,
}

impl Call<'_> {
    fn mails(&self, events: &mut Vec<String>) -> Vec<Outgoing> {
        let (members, everybody) = recipients(&self.stage.tell, self.config);
        let roles = self.stage.tell.join(", ");
        let what = if self.stage.is_reminder() {
            "runs out"
        } else {
            "has run out"
        };
        let mut event = format!(
            "incident {}: clock {} {what} at {}; told {roles}",
            self.incident.id, self.clock.name, self.clock.due
        );
        if members.is_empty() {
            event.push_str("; nobody is in the team, so nobody was written to: add members under team");
        } else if everybody {
            event.push_str("; nobody has that role, so the whole team was told");
        }
        events.push(event);
        let mut mails = Vec::new();
        for member in members {
            let cert = letter::member_cert(member, self.config, self.now);
            mails.push(self.mail((member, cert), everybody, events));
        }
        mails
    }

    /// The mail to a member, encrypted when there is a certificate to encrypt to.
    fn mail(&self, reader: (&Member, Option<String>), everybody: bool, events: &mut Vec<String>) -> Outgoing {
        let (incident, config, now) = (self.incident, self.config, self.now);
        let (member, cert) = reader;
        let purpose = if self.stage.is_reminder() {
            Purpose::Reminder
        } else {
            Purpose::Escalation
        };
        // A template that an operator broke must not keep an escalation back: then it goes in bare words.
        let words = self.words(member, cert.is_some(), everybody).unwrap_or_else(|fault| {
            events.push(format!("a template failed, the mail goes in bare words: {fault}"));
            self.bare_words()
        });
        let sealed = cert.map(|cert| {
            let notice = letter::clear_notice(config, member.language, Some(incident.id), (true, now));
            (Some(cert), notice.unwrap_or_else(|_| self.bare_notice()))
        });
        let kind = if self.stage.is_reminder() {
            "reminder"
        } else {
            "escalation"
        };
        let about = format!(
            "{}/{}/{}/{}",
            incident.id, self.clock.name, self.clock.started, self.number
        );
        Draft {
            message_id: letter::message_id(config, kind, &about, &member.address),
            purpose,
            to: member.address.clone(),
            language: member.language,
            tlp: incident.judgement.tlp,
            words,
            sealed,
            incident: Some(incident.id),
        }
        .queue(now)
    }

    fn words(&self, member: &Member, encrypted: bool, everybody: bool) -> Result<Words, Fault> {
        let (config, language) = (self.config, member.language);
        let due = self.clock.due.instant();
        let sight = Sight {
            member,
            encrypted,
            config,
            now: self.now,
        };
        let context = CallContext {
            head: Letterhead::of(config, self.now),
            name: member.name.clone(),
            clock: sight.clock_title(self.incident, self.clock),
            legal: config.rules.clocks.is_legal(&self.clock.name),
            due: wording::moment(due, &config.settings.organisation.timezone, language),
            span: wording::span(due.duration_since(self.now)),
            overdue: due <= self.now,
            everybody,
            roles: self.stage.tell.join(", "),
            row: sight.row(self.incident)?,
        };
        let template = if self.stage.is_reminder() {
            "reminder.txt"
        } else {
            "escalation.txt"
        };
        letter::write(config, (language, template), context)
    }

    /// Words that need no template and say nothing of the content.
    fn bare_words(&self) -> Words {
        let (tag, due) = (self.incident.id.tag(), self.clock.due);
        Words {
            subject: format!("[{}] {tag} {due}", self.incident.judgement.tlp),
            text: format!("{tag}\ndue: {due}\n"),
            html: None,
        }
    }

    /// The same still shorter, for the case that encrypting fails as well.
    fn bare_notice(&self) -> Words {
        let tag = self.incident.id.tag();
        Words {
            subject: tag.clone(),
            text: format!("{tag}\n"),
            html: None,
        }
    }
}

/// Fills the templates for one reader and returns what went wrong.
pub(crate) fn try_templates(incident: &Incident, reader: &Member, config: &Config, now: Timestamp) -> Vec<Fault> {
    let stages = [Some(Length::Minutes(60)), None].map(|left| Stage {
        left,
        after: None,
        calendar: Calendar::Calendar,
        tell: Vec::new(),
    });
    let mut faults = Vec::new();
    for clock in &incident.clocks {
        for stage in &stages {
            let call = Call {
                incident,
                clock,
                stage,
                number: 0,
                config,
                now,
            };
            faults.extend(call.words(reader, true, true).err());
        }
    }
    faults
}

#[cfg(test)]
mod tests;
