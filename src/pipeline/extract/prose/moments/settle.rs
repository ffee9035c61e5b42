//! On which day a bare time was, and which of several answers holds.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::{Candidate, FAINT, LASTING, Moments, OUTAGE, PLAIN, SOON};
use crate::model::report::{Field, Value};
use crate::model::time::When;
use crate::pipeline::extract::values::when::Moment;

impl Moments<'_> {
    /// A bare time belongs to the day that was told of, unless it could as well be a time of today.
    pub(super) fn dated(&self, lasting: bool, moment: Moment) -> Option<Moment> {
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
        // “Natt til onsdag var det innbrudd … oppdaget da han kom kl. 06.45”: the morning in which that night ended.
        let early = moment.time.is_some_and(|time| (4..12).contains(&time.hour()));
        if let Some(morning) = self.morning.filter(|day| early && *day < today) {
            return Some(on(morning));
        }
        match self.day {
            Some(day) if day == today || !may_be_today || self.follows(day, moment) => Some(on(day)),
            Some(day) if day.tomorrow().ok() == Some(today) && began(day) => Some(on(today)),
            // “Seit 3 Uhr” goes on while the mail is written.
            None if lasting && may_be_today => Some(on(today)),
            _ => None,
        }
    }

    /// “Am Montag um 9:05 ging es raus … die Dame rief um 9:20 an”: soon after what happened that day, or while it lasted.
    pub(super) fn follows(&self, day: Date, moment: Moment) -> bool {
        let Some(time) = moment.time else { return false };
        let that_day = || {
            let all = self.found.iter().chain(&self.loose);
            all.filter(move |one| one.field != Field::DiscoveredAt && one.moment.date == Some(day))
        };
        let soon = |start: Time| {
            let gap = time.duration_since(start).as_secs();
            (0..=SOON).contains(&gap)
        };
        that_day().any(|one| one.moment.time.is_some_and(soon))
    }

    /// “Gemerkt um 18:50”: of today, when the text tells of no other day and the time has passed.
    pub(super) fn today(&self, field: Field) -> Option<Candidate> {
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
    pub(super) fn lasting(&self) -> Option<Candidate> {
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
    pub(super) fn told_of(&self, dealt: &impl Fn(usize) -> bool) -> Vec<Candidate> {
        let all = || self.found.iter().chain(&self.loose);
        let others = all().any(|one| one.field != Field::DiscoveredAt && !dealt(one.sentence));
        let first = all().chain(&self.open).map(|one| one.sentence).min().unwrap_or(0);
        let stays = |one: &&Candidate| {
            let lasting = one.field == Field::OccurredFrom && one.sentence > first;
            one.field == Field::DiscoveredAt || !((others || lasting) && one.sentence > first && dealt(one.sentence))
        };
        self.found.iter().filter(stays).copied().collect()
    }

    /// “At 12:47 our edge saw a flood. It stopped at 13:31”: what a machine watched began when it was seen.
    fn watched_from(&self, discovered: Option<Candidate>) -> Option<Candidate> {
        let watched = |one: &Candidate| Some(one.sentence) == self.watched;
        let seen = discovered.or_else(|| self.loose.iter().copied().find(watched));
        seen.filter(watched).map(|one| Candidate {
            field: Field::OccurredFrom,
            ..one
        })
    }

    /// The answers. `dealt`: whether the sentence of this number tells what was done against it, or who was told.
    pub(in crate::pipeline::extract::prose) fn answers(
        self,
        dealt: impl Fn(usize) -> bool,
    ) -> Vec<(Field, Value, f64)> {
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
                .find(|one| one.moment.time.is_some() && is_that_day(first.moment, one.moment, field));
            Some(*exact.unwrap_or(first))
        };
        let noticed = of(Field::DiscoveredAt);
        let discovered = noticed
            .or_else(|| self.today(Field::DiscoveredAt))
            .or_else(|| self.lasting())
            .or_else(|| self.noticed_at_once());
        // “Um 15:20 Uhr rief mich ein Mr. Kevin an … angeblich habe mein Rechner Viren”: the call is what happened.
        let lured = |one: &Candidate| self.pretence && self.call == Some(one.sentence);
        let (call, discovered) = match discovered {
            Some(one) if lured(&one) && told.iter().all(|other| other.sentence == one.sentence) => (Some(one), None),
            other => (None, other),
        };
        let noticed = noticed.filter(|_| call.is_none());
        let (mut at, mut from, to) = (of(Field::OccurredAt), of(Field::OccurredFrom), of(Field::OccurredTo));
        let called = call.map(|one| Candidate {
            field: Field::OccurredAt,
            ..one
        });
        at = at.or_else(|| self.today(Field::OccurredAt)).or(called);
        // “At 10:10 I came upon the drive and could open everything”: one time, and one thing that it is the time of.
        let known = noticed.and_then(|one| one.moment.when(zone));
        let apart = |one: &Candidate| one.moment.time.is_none() || one.moment.when(zone) != known;
        at = at.filter(apart);
        if at.is_none() && from.is_none() {
            let one = self.happened(discovered.map(|one| one.moment), &dealt);
            let begins = one.is_some_and(|one| one.field == Field::OccurredFrom);
            (at, from) = if begins { (None, one) } else { (one, None) };
        }
        at = self.more_exact(at, &dealt);
        if at.is_none() && from.is_none() && to.is_some() {
            from = self.watched_from(discovered);
        }
        // “Gikk ned tirsdag kl. 12.00 … fram til kl. 13.15.”
        if from.is_none() && to.is_some() && at.is_some_and(|one| one.moment.time.is_some()) {
            from = at.map(|one| Candidate {
                field: Field::OccurredFrom,
                ..one
            });
        }
        let ends_first = from.zip(to).is_some_and(|(from, to)| {
            let (from, to) = (from.moment.when(zone), to.moment.when(zone));
            to.zip(from).is_some_and(|(to, from)| is_before(to, from))
        });
        let to = to.filter(|_| !ends_first);
        if from.is_some() && to.is_some() {
            at = None;
        }
        at = at.filter(apart);
        // “Noticed at 10:50 … it has been off since 11”: what begins afterwards is what was done.
        let mended = discovered.is_some_and(|one| follows_finding(one, at, from, zone));
        let (from, to) = if mended { (None, None) } else { (from, to) };
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

/// Whether a beginning is told of behind the noticing of something, and lies after it.
fn follows_finding(noticed: Candidate, at: Option<Candidate>, from: Option<Candidate>, zone: &TimeZone) -> bool {
    from.is_some_and(|from| {
        let sure = at.is_some() || (noticed.confidence >= PLAIN && noticed.sentence < from.sentence);
        let pair = noticed.moment.when(zone).zip(from.moment.when(zone));
        sure && pair.is_some_and(|(noticed, from)| is_before(noticed, from))
    })
}

/// Whether a moment tells a day more exactly; “in the night to Sunday … the first at 01:15” began in that night.
fn is_that_day(day: Moment, exact: Moment, field: Field) -> bool {
    let next = || day.date.and_then(|date| date.tomorrow().ok());
    let night = || field == Field::OccurredFrom && exact.time.is_some_and(|time| time.hour() < 8);
    exact.date == day.date || (night() && exact.date == next())
}

pub(super) fn is_before(a: When, b: When) -> bool {
    match (a, b) {
        (When::At(a), When::At(b)) => a.instant() < b.instant(),
        (When::On(a), When::On(b)) => a < b,
        (When::At(a), When::On(b)) => a.zoned().date() < b,
        (When::On(a), When::At(b)) => a < b.zoned().date(),
    }
}
