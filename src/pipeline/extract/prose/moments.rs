//! When it was noticed and when it happened. The legal clock hangs on the first: a wrong time is worse than none, so
//! whatever could be read in two ways is not read.

mod aside;
mod between;
mod cleft;
mod coming;
mod days;
mod joined;
mod later;
mod logged;
mod loose;
mod mentioned;
mod neither;
mod news;
mod noticed;
mod others;
mod scene;
mod settle;
pub(super) mod states;
mod traces;
mod watched;

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::config::rules::forms::Cue;
use crate::model::report::Field;
use crate::model::time::When;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence};
use crate::pipeline::extract::values::when::told::Told;
use crate::pipeline::extract::values::when::{Calendar, Moment};
use days::is_refused;
use joined::join_loose;
use loose::{is_named, part_of};
use scene::field_of;

/// How sure a way of telling is.
const SURE: f64 = 0.52;
const PLAIN: f64 = 0.5;
const FAINT: f64 = 0.42;
/// What has lasted no longer than this is told by whoever saw it begin, seconds.
const LASTING: i64 = 55 * 60;

/// So soon after what happened somebody notices it on the same day, seconds.
const SOON: i64 = 3 * 60 * 60;
/// That a machine does not work is seen at once by those who work with it, seconds.
const OUTAGE: i64 = 90 * 60;

/// What a sentence of an incident is about.
pub(super) const INCIDENT: [Cue; 14] = [
    Cue::Discovered,
    Cue::Occurred,
    Cue::Lost,
    Cue::Stolen,
    Cue::Encrypted,
    Cue::Unencrypted,
    Cue::OtherEncryption,
    Cue::Password,
    Cue::Wiped,
    Cue::Suspect,
    Cue::Personal,
    Cue::Concerned,
    Cue::Police,
    Cue::Reported,
];

/// A time with what it is the time of.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    field: Field,
    moment: Moment,
    confidence: f64,
    /// The number of the sentence that tells it.
    sentence: usize,
}

/// A moment of a text with all that is known of it, whatever it may be the time of.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is told apart from the others")]
pub(super) struct Mention {
    /// The numbers of its sentence and of its clause in it.
    pub(super) sentence: usize,
    pub(super) clause: usize,
    /// Bytes of the folded sentence.
    pub(super) at: Range<usize>,
    pub(super) when: When,
    /// Whether its day is told with it.
    pub(super) dated: bool,
    /// What it is of a span.
    pub(super) span: Option<End>,
    /// Whether it is the time of an appointment, or a part of a name.
    pub(super) refused: bool,
    /// Whether nothing was noticed then: “am 5. Oktober nicht bemerkt”.
    pub(super) denied: bool,
    /// Whether it was put first as the time of noticing.
    pub(super) fronted: bool,
    /// When the mail was written.
    pub(super) written: Timestamp,
}

/// The ends of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

/// What a text says without a time.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    /// A machine does not work.
    out: bool,
    /// Something was done at once.
    at_once: bool,
    /// Something was noticed, happened or is gone.
    incident: bool,
}

/// Collects the times of a text sentence by sentence.
#[derive(Debug)]
pub(super) struct Moments<'a> {
    calendar: Calendar<'a>,
    found: Vec<Candidate>,
    /// The one day that was told of last; a bare time may belong to it.
    day: Option<Date>,
    /// The one that was spoken of last, whatever was said of it: “the next morning” follows it.
    spoken: Option<Date>,
    /// Whether something was said to have happened: “Gestern, 18 Uhr, Hauptbahnhof.” may follow.
    event: bool,
    /// Bare times at which something was noticed; no day had been told yet.
    open: Vec<Candidate>,
    /// Whether a day other than the mail's was told of.
    elsewhen: bool,
    /// The sentence that told last of a day ahead.
    ahead: Option<usize>,
    /// The moment of a sentence without a verb: the next may tell what happened then.
    telegram: Option<Moment>,
    /// What the sentence before was the time of, when it told one day or time.
    before: Option<Candidate>,
    /// What the sentence before was about, when it told no time at all.
    about: Option<Field>,
    /// What was said of any day.
    said: Said,
    /// When the writer did something by mistake, within the hour before the mail.
    mishap: Option<Moment>,
    /// Times of clauses that say nothing known, and those of them of which no day had been told yet.
    loose: Vec<Candidate>,
    adrift: Vec<Candidate>,
    /// Whether somebody pretends to be somebody.
    pretence: bool,
    /// The sentence that tells of a call to the writer.
    call: Option<usize>,
    /// The sentence that tells what a machine watched.
    watched: Option<usize>,
    /// The number of the first sentence with a time in it, whatever it is the time of.
    first: Option<usize>,
    /// The morning in which the night ended that was told of last.
    morning: Option<Date>,
    /// The number of the sentence that is read.
    at: usize,
}

impl<'a> Moments<'a> {
    pub(super) fn new(calendar: Calendar<'a>) -> Self {
        Self {
            calendar,
            found: Vec::new(),
            day: None,
            spoken: None,
            event: false,
            open: Vec::new(),
            elsewhen: false,
            ahead: None,
            telegram: None,
            before: None,
            about: None,
            said: Said::default(),
            mishap: None,
            loose: Vec::new(),
            adrift: Vec::new(),
            pretence: false,
            call: None,
            watched: None,
            first: None,
            morning: None,
            at: 0,
        }
    }

    /// Takes the times of a sentence.
    pub(super) fn sentence(&mut self, sentence: &Sentence<'_>) {
        self.tell(sentence);
        self.at = self.at.saturating_add(1);
    }

    fn tell(&mut self, sentence: &Sentence<'_>) {
        if sentence.ahead {
            self.ahead = Some(self.at);
        }
        if is_elsewhere(sentence) {
            (self.telegram, self.before, self.about) = (None, None, None);
            return;
        }
        let known = (self.found.len(), self.open.len());
        self.said.incident |= sentence.cues.any(&INCIDENT)
            || traces::tells_stranger(&sentence.folded)
            || traces::goes_wrong(&sentence.folded);
        let timed = sentence.clauses.iter().any(|clause| !clause.told.is_empty());
        self.first = self.first.or(timed.then_some(self.at));
        self.said.out |= states::is_out(sentence);
        self.said.at_once |= states::is_at_once(sentence);
        self.pretence |= news::pretends(&sentence.folded);
        if self.call.is_none()
            && sentence
                .clauses
                .iter()
                .any(|clause| others::called(clause, &sentence.folded))
        {
            self.call = Some(self.at);
        }
        if self.points_back(sentence) {
            return;
        }
        self.follow_telegram(sentence);
        for clause in &sentence.clauses {
            if watched::is_watched(clause, &sentence.folded) {
                self.watched = self.watched.or(Some(self.at));
            }
            self.clause(clause, sentence);
        }
        for pair in sentence.clauses.windows(2) {
            if let [before, then] = pair {
                self.noticed_then(before, then, sentence);
                self.noticed_gone(before, then, sentence);
                self.noticed_when(before, then, sentence);
                self.noticed_that(before, then, sentence);
                self.inherited(before, then, sentence);
            }
        }
        self.noticed_later(sentence);
        self.noticed_fronted(sentence);
        self.noticed_next_day(sentence);
        self.remember(known, sentence);
        self.event = sentence.cues.any(&[Cue::Occurred, Cue::Lost, Cue::Stolen]);
    }

    fn clause(&mut self, clause: &Clause, sentence: &Sentence<'_>) {
        let mut told: Vec<Told> = clause.told.clone();
        told.retain(|told| !is_refused(told, &sentence.folded));
        join_loose(&mut told, clause, &sentence.folded);
        // “Pasientlista for natt til onsdag vart funnen i går kl. 11.30”.
        if told.len() > 1 {
            told.retain(|one| !is_named(one, &sentence.folded));
        }
        let clause = &Clause {
            told: told.clone(),
            ..clause.clone()
        };
        let several = told.iter().filter(|one| !one.ends_span).count() > 1;
        let mut rest = told.as_slice();
        while let Some((first, tail)) = rest.split_first() {
            let (span, after) = match tail.split_first() {
                Some((second, after)) if second.ends_span => (Some(second), after),
                _ => (None, tail),
            };
            rest = after;
            let Some(first) = &self.placed(first, clause, sentence) else {
                continue;
            };
            let end = span.map_or(first.at.end, |second| second.at.end);
            let part = part_of(first, end, clause, &sentence.folded);
            let own = part.as_ref().and_then(|part| field_of(first, part, sentence));
            let field = match part {
                Some(_) if several => own,
                _ => own.or_else(|| field_of(first, clause, sentence)),
            };
            if let Some(date) = first.moment.date {
                self.spoken = Some(date);
                self.morning = first.morning().or(self.morning.filter(|day| *day == date));
                let other = clause.cues.has(Cue::OtherTime) && field.is_none();
                self.day = if other { self.day } else { Some(date) };
                let since = field.is_some_and(|(field, _)| field == Field::OccurredFrom);
                self.elsewhen |= date != self.calendar.day_of_mail() && !since;
            }
            let fragment = self.event && sentence.raw.split_whitespace().count() <= 8 && is_bare(sentence);
            let field = field.or_else(|| fragment.then_some((Field::OccurredAt, FAINT)));
            let until = span.is_some_and(|second| self.until_noticed(second, clause, sentence));
            let field = if until { Some((Field::OccurredAt, FAINT)) } else { field };
            let Some((field, confidence)) = field else {
                if span.is_none() {
                    self.keep_loose(first, part.as_ref().unwrap_or(clause), sentence);
                }
                continue;
            };
            match span {
                Some(second) if field != Field::DiscoveredAt || others::observed(first, clause, &sentence.folded) => {
                    let (from, to) = self.span_on_a_day((first.moment, second.moment), sentence);
                    self.keep((Field::OccurredFrom, false), from, confidence);
                    self.keep((Field::OccurredTo, false), to, confidence);
                }
                Some(_) => {}
                None => {
                    // “Um 10:27 Uhr war der Spuk vorbei”, and no day is told of.
                    let over = field == Field::OccurredTo && self.may_be_today(sentence);
                    self.keep((field, field == Field::OccurredFrom || over), first.moment, confidence);
                }
            }
        }
    }

    fn keep(&mut self, (field, lasting): (Field, bool), moment: Moment, confidence: f64) {
        // “During Saturday's match … some time between 14:00 and 16:30”: when it happened is told of the day of it.
        let event = field != Field::DiscoveredAt && moment.date.is_none();
        let moment = match self.day.filter(|_| event && !lasting) {
            Some(day) => Moment {
                date: Some(day),
                ..moment
            },
            None => moment,
        };
        let Some(moment) = self.dated(lasting, moment) else {
            let open = matches!(field, Field::DiscoveredAt | Field::OccurredAt) && self.day.is_none();
            self.open.extend(open.then_some(Candidate {
                field,
                moment,
                confidence,
                sentence: self.at,
            }));
            return;
        };
        if !self.calendar.is_past(moment) {
            return;
        }
        self.found.push(Candidate {
            field,
            moment,
            confidence,
            sentence: self.at,
        });
    }
}

/// A question, another case, an appointment, hours at which somebody can be reached.
fn is_elsewhere(sentence: &Sentence<'_>) -> bool {
    // “Since 10:05 my inbox fills with sign-up mails”: nobody is invited to what has begun.
    let found = sentence.cues.has(Cue::Discovered) && sentence.cues.has(Cue::FirstPerson);
    // “While preparing a course I found …”: nor does who found something.
    let invites = sentence.cues.has(Cue::Event) && !sentence.cues.has(Cue::Since) && !found;
    let elsewhere = sentence.cues.has(Cue::Elsewhere) && !watched::is_condition_behind(sentence);
    sentence.question || elsewhere || invites || neither::is_of_hours(sentence)
}

/// The moments of a sentence that may be told of what happened.
fn told_in<'s>(sentence: &'s Sentence<'_>) -> Vec<&'s Told> {
    let all = sentence.clauses.iter().flat_map(|clause| &clause.told);
    all.filter(|told| !aside::is_described(told, &sentence.folded))
        .collect()
}

/// No cue but words that say nothing of time: a fragment.
fn is_bare(sentence: &Sentence<'_>) -> bool {
    let telling = [
        Cue::Discovered,
        Cue::Reported,
        Cue::OtherTime,
        Cue::Planned,
        Cue::Negation,
        Cue::Unknown,
        Cue::Police,
        Cue::FirstPerson,
    ];
    !sentence.cues.any(&telling)
}
