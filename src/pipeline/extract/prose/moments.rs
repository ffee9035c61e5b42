//! When it was noticed and when it happened. The legal clock hangs on the first: a wrong time is worse than none, so
//! whatever could be read in two ways is not read.

mod between;
mod days;
mod loose;
mod neither;
mod news;
mod noticed;
mod others;
pub(super) mod states;

use jiff::civil::Date;

use crate::config::rules::forms::Cue;
use crate::model::report::{Field, Value};
use crate::model::time::When;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence};
use crate::pipeline::extract::values::when::told::Told;
use crate::pipeline::extract::values::when::{Calendar, Moment};
use days::is_refused;
use loose::part_of;
use noticed::field_of;

/// How sure a way of telling is.
const SURE: f64 = 0.52;
const PLAIN: f64 = 0.5;
const FAINT: f64 = 0.42;
/// What has lasted no longer than this is told by whoever saw it begin, seconds.
const LASTING: i64 = 55 * 60;

/// That a machine does not work is seen at once by those who work with it, seconds.
const OUTAGE: i64 = 90 * 60;

/// A time with what it is the time of.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    field: Field,
    moment: Moment,
    confidence: f64,
    /// The number of the sentence that tells it.
    sentence: usize,
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
    /// Whether something was said to have happened: “Gestern, 18 Uhr, Hauptbahnhof.” may follow.
    event: bool,
    /// Bare times at which something was noticed; no day had been told yet.
    open: Vec<Candidate>,
    /// Whether a day other than the mail's was told of.
    elsewhen: bool,
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
    /// Times of clauses that say nothing known.
    loose: Vec<Candidate>,
    /// The number of the sentence that is read.
    at: usize,
}

impl<'a> Moments<'a> {
    pub(super) fn new(calendar: Calendar<'a>) -> Self {
        Self {
            calendar,
            found: Vec::new(),
            day: None,
            event: false,
            open: Vec::new(),
            elsewhen: false,
            telegram: None,
            before: None,
            about: None,
            said: Said::default(),
            mishap: None,
            loose: Vec::new(),
            at: 0,
        }
    }

    /// Takes the times of a sentence.
    pub(super) fn sentence(&mut self, sentence: &Sentence<'_>) {
        self.tell(sentence);
        self.at = self.at.saturating_add(1);
    }

    fn tell(&mut self, sentence: &Sentence<'_>) {
        if sentence.question || sentence.cues.any(&[Cue::Elsewhere, Cue::Event]) || neither::is_of_hours(sentence) {
            (self.telegram, self.before, self.about) = (None, None, None);
            return;
        }
        let known = (self.found.len(), self.open.len());
        self.said.incident |=
            sentence
                .cues
                .any(&[Cue::Discovered, Cue::Occurred, Cue::Lost, Cue::Stolen, Cue::Encrypted]);
        self.said.out |= states::is_out(sentence);
        self.said.at_once |= states::is_at_once(sentence);
        if self.points_back(sentence) {
            return;
        }
        self.follow_telegram(sentence);
        for clause in &sentence.clauses {
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
        self.remember(known, sentence);
        self.event = sentence.cues.any(&[Cue::Occurred, Cue::Lost, Cue::Stolen]);
    }

    fn clause(&mut self, clause: &Clause, sentence: &Sentence<'_>) {
        let mut told: Vec<Told> = clause.told.clone();
        told.retain(|told| !is_refused(told, &sentence.folded));
        join_loose(&mut told);
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
            let part = several.then(|| part_of(first, end, clause, &sentence.folded)).flatten();
            let field = field_of(first, part.as_ref().unwrap_or(clause), sentence);
            if let Some(date) = first.moment.date {
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
                    self.keep_loose(first, clause, sentence);
                }
                continue;
            };
            match span {
                Some(second) if field != Field::DiscoveredAt => {
                    self.keep((Field::OccurredFrom, false), first.moment, confidence);
                    self.keep((Field::OccurredTo, false), second.moment, confidence);
                }
                Some(_) => {}
                None => self.keep((field, field == Field::OccurredFrom), first.moment, confidence),
            }
        }
    }

    fn keep(&mut self, (field, lasting): (Field, bool), moment: Moment, confidence: f64) {
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

    /// A bare time belongs to the day that was told of, unless it could as well be a time of today.
    fn dated(&self, lasting: bool, moment: Moment) -> Option<Moment> {
        if moment.date.is_some() {
            return Some(moment);
        }
        let today = self.calendar.day_of_mail();
        let on = |date| Moment {
            date: Some(date),
            ..moment
        };
        let may_be_today = self.calendar.is_past(on(today));
        // “Since last night, 11 pm … I spotted it at 15:30”: not before it began.
        let began = |day: Date| {
            let happened = self.found.iter().filter(|one| one.field != Field::DiscoveredAt);
            let mut that_day = happened.filter(|one| one.moment.date == Some(day));
            that_day.any(|one| one.moment.time > moment.time && moment.time.is_some())
        };
        match self.day {
            Some(day) if day == today || !may_be_today => Some(on(day)),
            Some(day) if day.tomorrow().ok() == Some(today) && began(day) => Some(on(today)),
            // “Seit 3 Uhr” goes on while the mail is written.
            None if lasting && may_be_today => Some(on(today)),
            _ => None,
        }
    }

    /// “Gemerkt um 18:50”: of today, when the text tells of no other day and the time has passed.
    fn today(&self, field: Field) -> Option<Candidate> {
        let mut open = self.open.iter().filter(|one| one.field == field);
        let (Some(open), None) = (open.next(), open.next()) else {
            return None;
        };
        let date = Some(self.calendar.day_of_mail());
        let moment = Moment { date, ..open.moment };
        (!self.elsewhen && self.calendar.is_past(moment)).then_some(Candidate {
            moment,
            confidence: FAINT,
            ..*open
        })
    }

    /// “Seit 5:50 heute früh geht nichts mehr”, written half an hour later: it began when it was seen.
    fn lasting(&self) -> Option<Candidate> {
        let [one] = self.found.as_slice() else { return None };
        let recent = match one.moment.when(self.calendar.zone)? {
            When::At(at) => {
                let age = self
                    .calendar
                    .written
                    .as_second()
                    .saturating_sub(at.instant().as_second());
                let at_work = (6..22).contains(&at.zoned().hour());
                (0..=if self.said.out && at_work { OUTAGE } else { LASTING }).contains(&age)
            }
            When::On(_) => false,
        };
        (one.field == Field::OccurredFrom && recent && !self.open.iter().any(|one| one.field == Field::DiscoveredAt))
            .then_some(Candidate {
                field: Field::DiscoveredAt,
                confidence: FAINT,
                ..*one
            })
    }

    /// What was told, without what was done against it: “die Freigabe ist seit Freitag zurückgenommen” tells no beginning,
    /// “an apology was sent at 15:10” no event where another one is told.
    fn told_of(&self, dealt: &impl Fn(usize) -> bool) -> Vec<Candidate> {
        let all = || self.found.iter().chain(&self.loose);
        let others = all().any(|one| one.field != Field::DiscoveredAt && !dealt(one.sentence));
        let first = all().chain(&self.open).map(|one| one.sentence).min().unwrap_or(0);
        let stays = |one: &&Candidate| {
            let lasting = one.field == Field::OccurredFrom && one.sentence > first;
            one.field == Field::DiscoveredAt || !((others || lasting) && dealt(one.sentence))
        };
        self.found.iter().filter(stays).copied().collect()
    }

    /// The answers. `dealt`: whether the sentence of this number tells what was done against it, or who was told.
    pub(super) fn answers(self, dealt: impl Fn(usize) -> bool) -> Vec<(Field, Value, f64)> {
        let zone = self.calendar.zone;
        let told = self.told_of(&dealt);
        let of = |field: Field| {
            let candidates = told.iter().filter(move |one| one.field == field);
            let first = candidates
                .clone()
                .reduce(|best, one| if one.confidence > best.confidence { one } else { best })?;
            // “Gestern gestohlen … es war gegen 18 Uhr”: the same day told more exactly.
            let exact = candidates
                .clone()
                .filter(|_| first.moment.time.is_none())
                .find(|one| one.moment.date == first.moment.date && one.moment.time.is_some());
            Some(*exact.unwrap_or(first))
        };
        let discovered = of(Field::DiscoveredAt)
            .or_else(|| self.today(Field::DiscoveredAt))
            .or_else(|| self.lasting())
            .or_else(|| self.noticed_at_once());
        let (mut at, from, to) = (of(Field::OccurredAt), of(Field::OccurredFrom), of(Field::OccurredTo));
        at = at.or_else(|| self.today(Field::OccurredAt));
        if at.is_none() && from.is_none() {
            at = self.happened(discovered.map(|one| one.moment), &dealt);
        }
        if from.is_some() && to.is_some() {
            at = None;
        }
        let begins = at.or(from).and_then(|one| one.moment.when(zone));
        // Noticed before it happened: one of the two is misread, and the clock must not hang on it.
        let discovered = discovered.filter(|one| {
            let noticed = one.moment.when(zone);
            !noticed
                .zip(begins)
                .is_some_and(|(noticed, begins)| is_before(noticed, begins))
        });
        [discovered, at, from, to]
            .into_iter()
            .flatten()
            .filter_map(|one| Some((one.field, Value::When(one.moment.when(zone)?), one.confidence)))
            .collect()
    }
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

/// A day and a time that stand apart in one clause belong together when there is no other.
fn join_loose(told: &mut Vec<Told>) {
    // “Yesterday's outage (08:00–09:30)”, “between 03:12 and 03:58 UTC on 9 November 2026”.
    let span = match told.as_slice() {
        [day, first, second] if second.ends_span && !first.ends_span => Some((day, first, second)),
        [first, second, day] if second.ends_span && !day.ends_span => Some((day, first, second)),
        _ => None,
    };
    if let Some((day, first, second)) = span
        && day.moment.time.is_none()
        && day.moment.date.is_some()
        && first.moment.date.is_none()
        && second.moment.date.is_none()
    {
        let (mut first, mut second) = (first.clone(), second.clone());
        first.moment.date = day.moment.date;
        second.moment.date = day.moment.date;
        *told = vec![first, second];
        return;
    }
    let dates = told.iter().filter(|one| one.moment.date.is_some()).count();
    let times = told.iter().filter(|one| one.moment.date.is_none()).count();
    if (dates, times) != (1, 1) || told.iter().any(|one| one.ends_span) {
        return;
    }
    let [first, second] = told.as_slice() else { return };
    if let Some(joined) = first.join(second) {
        *told = vec![joined];
    }
}

fn is_before(a: When, b: When) -> bool {
    match (a, b) {
        (When::At(a), When::At(b)) => a.instant() < b.instant(),
        (When::On(a), When::On(b)) => a < b,
        (When::At(a), When::On(b)) => a.zoned().date() < b,
        (When::On(a), When::At(b)) => a < b.zoned().date(),
    }
}
