//! What people order: taken, assigned, closed, reopened, noted, relabelled, corrected, merged, held.

use jiff::Timestamp;

use crate::casework::clocks::{self, BY_ORDER, Grounds, Start};
use crate::casework::escalation;
use crate::casework::letter::one_line;
use crate::casework::lifecycle::note_by;
use crate::casework::retention::hold_cursor;
use crate::config::Config;
use crate::config::rules::clocks::{Anchor, ClockRule, MetBy};
use crate::model::fault::Fault;
use crate::model::ids::MailId;
use crate::model::incident::{Clock, ClockState, Incident, State};
use crate::model::kind::Judgement;
use crate::model::report::Field;
use crate::model::time::Stamp;
use crate::model::tlp::Tlp;
use crate::model::transaction::{Transaction, Write};

mod assign;
mod merge;
mod set;
mod split;

pub use split::without_report;

/// An order of a person on one incident.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// “I take it”: ends the clocks that wait for that.
    Ack,
    /// Gives it to somebody. Says nothing about whether he has taken it.
    Assign {
        /// Address or name of a member.
        who: String,
        /// Whether it may be somebody who is none.
        outside: bool,
    },
    /// Done, with the reason. While a clock of the law runs a reason is required: GDPR Art. 33(5) wants the decision
    /// documented, notified or not.
    Close(Option<String>),
    /// Open again. Clocks that closing stopped run again with their old deadlines.
    Reopen,
    /// Words for the file.
    Note(String),
    /// Another label. People may lower it, and it is noted.
    Tlp(Tlp),
    /// Sets a field of the report, or removes it when the text is empty.
    Set(Field, String),
    /// Corrects the kind, and with it what follows from the kind.
    Kind {
        /// As the rules judge an incident of this kind.
        judged: Box<Judgement>,
        /// What a report of this kind should give and none gives.
        missing: Vec<Field>,
    },
    /// Becomes part of another incident.
    Merge {
        /// The one that stays.
        into: Box<Incident>,
    },
    /// Is no part of another any more.
    Unmerge {
        /// The other, unless it is gone.
        from: Option<Box<Incident>>,
    },
    /// It must not be erased, whatever the times say: a court, an authority or an insurance wants it.
    Hold(String),
    /// Nobody wants that any more.
    Release,
    /// Takes a report out into an incident of its own.
    Split {
        /// The report's mail.
        report: MailId,
    },
    /// Starts a clock by hand, such as `gdpr_art34` when the risk has been judged high.
    Start {
        /// The clock's name.
        clock: String,
    },
    /// What a clock waits for was done, such as the notification of the authority.
    Done {
        /// The clock's name.
        clock: String,
    },
}

/// Carries an order out. `by` is the member's address, or `operator`. An order that changes nothing (taking what one has
/// taken already) is refused with a sentence that says so.
pub fn carry_out(
    incident: &Incident,
    order: &Order,
    by: &str,
    config: &Config,
    now: Timestamp,
) -> Result<Transaction, Fault> {
    let mut desk = Desk {
        incident: incident.clone(),
        step: Transaction::new(now, by),
        by,
        config,
        now,
    };
    if incident.state == State::Merged && !matches!(order, Order::Note(_) | Order::Unmerge { .. }) {
        let into = incident
            .merged_into
            .map_or_else(|| "another".to_owned(), |id| id.to_string());
        return Err(Fault::refuse(format!(
            "incident {} became part of {into}; give the order for that one, or take it out first with vorfalld unmerge {}",
            incident.id, incident.id
        )));
    }
    match order {
        Order::Ack => desk.acknowledge()?,
        Order::Assign { who, outside } => assign::assign(&mut desk, who, *outside)?,
        Order::Close(reason) => desk.close(reason.as_deref())?,
        Order::Reopen => desk.reopen()?,
        Order::Note(text) => desk.words(text)?,
        Order::Tlp(label) => desk.relabel(*label)?,
        Order::Set(field, text) => set::set(&mut desk, *field, text)?,
        Order::Kind { judged, missing } => set::rename(&mut desk, judged, missing),
        Order::Merge { into } => merge::merge(&mut desk, into)?,
        Order::Unmerge { from } => merge::unmerge(&mut desk, from.as_deref())?,
        Order::Hold(why) => desk.hold(why)?,
        Order::Release => desk.release(),
        Order::Split { .. } => {
            return Err(Fault::refuse(
                "a report is split off at the command line, where its mail is read again: vorfalld split ID REPORT",
            ));
        }
        Order::Start { clock } => desk.start(clock)?,
        Order::Done { clock } => desk.done(clock)?,
    }
    let Desk { incident, mut step, .. } = desk;
    step.writes.push(Write::Incident(Box::new(incident)));
    Ok(step)
}

/// An incident on the desk of the person who gives the order.
struct Desk<'a> {
    incident: Incident,
    step: Transaction,
    by: &'a str,
    config: &'a Config,
    now: Timestamp,
}

impl Desk<'_> {
    /// Writes what happened into the file and into the audit trail.
    fn tell(&mut self, text: String) {
        self.step.events.push(format!("incident {}: {text}", self.incident.id));
        note_by(&mut self.incident, (self.now, self.by), self.config, text);
    }

    fn refuse(&self, what: &str) -> Fault {
        Fault::refuse(format!("incident {} {what}", self.incident.id))
    }

    fn acknowledge(&mut self) -> Result<(), Fault> {
        match self.incident.state {
            State::Closed => return Err(self.refuse("is closed; reopen it first")),
            State::Acknowledged if self.incident.acknowledged_by.as_deref() == Some(self.by) => {
                return Err(self.refuse("is already yours"));
            }
            // A stub stays in quarantine until its mail can be read; that somebody has it is recorded all the same.
            State::Quarantined => {}
            _ => self.incident.state = State::Acknowledged,
        }
        self.incident.acknowledged_by = Some(self.by.to_owned());
        let met = clocks::meet_acknowledgement(&mut self.incident, self.config);
        let mut text = "taken".to_owned();
        if !met.is_empty() {
            text = format!("{text}; met: {}", met.join(", "));
        }
        self.tell(text);
        Ok(())
    }

    fn close(&mut self, reason: Option<&str>) -> Result<(), Fault> {
        let reason = reason.map(paragraph).filter(|reason| !reason.is_empty());
        if self.incident.state == State::Closed {
            return Err(self.refuse("is closed already"));
        }
        let legal = clocks::legal_running(&self.incident, self.config);
        if reason.is_none() && !legal.is_empty() {
            return Err(self.refuse(&format!(
                "still has a legal clock running ({}); close it with a reason, or say first that it was met: vorfalld done ID CLOCK",
                legal.join(", ")
            )));
        }
        clocks::meet_acknowledgement(&mut self.incident, self.config);
        for clock in self
            .incident
            .clocks
            .iter_mut()
            .filter(|clock| clock.state == ClockState::Running)
        {
            clocks::end(clock, ClockState::Stopped);
        }
        self.incident.acknowledged_by.get_or_insert_with(|| self.by.to_owned());
        self.incident.state = State::Closed;
        self.incident.closed = Some(Stamp::new(self.now, &self.config.settings.organisation.timezone));
        let mut text = "closed".to_owned();
        if !legal.is_empty() {
            text = format!("{text} while a legal clock ran ({})", legal.join(", "));
        }
        if let Some(reason) = reason {
            text = format!("{text}: {reason}");
        }
        self.tell(text);
        Ok(())
    }

    fn reopen(&mut self) -> Result<(), Fault> {
        if self.incident.state != State::Closed {
            return Err(self.refuse("is open"));
        }
        self.incident.state = State::New;
        self.incident.closed = None;
        self.incident.acknowledged_by = None;
        for clock in self
            .incident
            .clocks
            .iter_mut()
            .filter(|clock| clock.state == ClockState::Stopped)
        {
            clock.state = ClockState::Running;
            escalation::arm(clock, self.config);
        }
        let start = self.by_order();
        let waits = |rule: &ClockRule| rule.met_by == MetBy::Acknowledgement;
        clocks::restart(&mut self.incident, waits, &start, self.config);
        self.tell("reopened".to_owned());
        Ok(())
    }

    fn words(&mut self, text: &str) -> Result<(), Fault> {
        let text = paragraph(text);
        if text.is_empty() {
            return Err(self.refuse("got an empty note; write something"));
        }
        self.step
            .events
            .push(format!("incident {}: a note was added", self.incident.id));
        note_by(&mut self.incident, (self.now, self.by), self.config, text);
        Ok(())
    }

    fn hold(&mut self, why: &str) -> Result<(), Fault> {
        let why = one_line(why, 300);
        if why.is_empty() {
            return Err(self.refuse("can only be held for a reason; write one"));
        }
        self.tell(format!("held: {why}"));
        self.mark_hold(why);
        Ok(())
    }

    fn release(&mut self) {
        self.tell("held no longer".to_owned());
        self.mark_hold(String::new());
    }

    fn mark_hold(&mut self, value: String) {
        let name = hold_cursor(self.incident.id);
        self.step.writes.push(Write::Cursor { name, value });
    }

    fn relabel(&mut self, label: Tlp) -> Result<(), Fault> {
        let old = self.incident.judgement.tlp;
        if old == label {
            return Err(self.refuse(&format!("already carries {label}")));
        }
        let word = if label < old { "lowered" } else { "raised" };
        self.incident.judgement.tlp = label;
        self.incident.judgement.tlp_given = true;
        self.tell(format!("label {word} from {old} to {label}"));
        Ok(())
    }

    fn by_order(&self) -> Start {
        Start {
            at: self.now,
            anchor: BY_ORDER.to_owned(),
            why: format!("from the order of {}", self.by),
        }
    }

    fn start(&mut self, clock: &str) -> Result<(), Fault> {
        if !self.incident.state.is_open() {
            return Err(self.refuse("is closed; reopen it first"));
        }
        let runs = |known: &Clock| known.name == clock && known.state == ClockState::Running;
        if self.incident.clocks.iter().any(runs) {
            return Err(self.refuse(&format!("has the clock {clock} running already")));
        }
        // A clock of the law that somebody finds out later to apply still counts from when it was known.
        let rule = self.config.rules.clocks.clocks.get(clock);
        let by_awareness = rule.is_some_and(|rule| rule.anchor == Anchor::Awareness);
        let start = if by_awareness {
            self.grounds().awareness()
        } else {
            self.by_order()
        };
        if clocks::start_named(&mut self.incident, clock, &start, self.config).is_none() {
            let known: Vec<&str> = self.config.rules.clocks.clocks.keys().map(String::as_str).collect();
            return Err(self.refuse(&format!("cannot start “{clock}”; the rules know {}", known.join(", "))));
        }
        self.tell(format!("clock {clock} started"));
        Ok(())
    }

    fn done(&mut self, name: &str) -> Result<(), Fault> {
        let running = |clock: &&mut Clock| clock.name == name && clock.state == ClockState::Running;
        let Some(clock) = self.incident.clocks.iter_mut().find(running) else {
            return Err(self.refuse(&format!("has no clock “{name}” running; see clocks")));
        };
        let late = clock.due.instant() < self.now;
        let due = clock.due;
        clocks::end(clock, ClockState::Met);
        let mut text = format!("{name} done");
        if late {
            // GDPR Art. 33(1): reasons for the delay accompany a late notification.
            text = format!("{text} after its deadline {due}; note the reason for the delay");
        }
        self.tell(text);
        let start = Start {
            at: self.now,
            anchor: name.to_owned(),
            why: format!("from the end of {name}"),
        };
        clocks::restart(
            &mut self.incident,
            |rule| rule.follows.as_deref() == Some(name),
            &start,
            self.config,
        );
        Ok(())
    }

    /// The clocks as the corrected facts ask for them.
    fn grounds(&self) -> Grounds<'_> {
        Grounds {
            judgement: &self.incident.judgement,
            report: &self.incident.report,
            received: clocks::first_receipt(&self.incident),
            config: self.config,
            now: self.now,
        }
    }
}

/// A person's words: line breaks stay, control characters do not, and no note is longer than a letter.
fn paragraph(text: &str) -> String {
    let clean: String = text
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .take(10_000)
        .collect();
    clean.trim().to_owned()
}

#[cfg(test)]
mod tests;
