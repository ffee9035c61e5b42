//! Times of clauses with no verb that is known: what happened, when nothing else tells it; and the parts of a clause in
//! which several times stand.

use std::ops::Range;

use super::aside::{is_absent, is_unfulfilled, speaks_with};
use super::news::is_news;
use super::noticed::{denied as unnoticed, last_seen};
use super::states::{begins, ends};
use super::{Candidate, FAINT, Moments};
use crate::config::rules::forms::{Cue, Cues};
use crate::model::report::Field;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::Moment;
use crate::pipeline::extract::values::when::told::Told;

/// What parts two times of one clause.
const SIGNS: [char; 6] = [',', ';', ':', '(', ')', '–'];
const WORDS: [&str; 9] = [
    " und ",
    " and ",
    " og ",
    " - ",
    " aber ",
    " but ",
    " som hun ",
    " som han ",
    " which ",
];
/// A part with fewer words beside its time goes with the whole clause.
const FEWEST: usize = 3;
/// “Nicht mehr gesehen” tells that something is gone, “could not be started” that it failed.
const NO_MORE: [&str; 12] = [
    "nicht mehr",
    "no longer",
    "ikke lenger",
    "ikkje lenger",
    "ikkje meir",
    "could not",
    "couldn't",
    "konnte",
    "kunne ikke",
    "kunne ikkje",
    "liess sich nicht",
    "lot seg ikke",
];

/// The part of a clause that is told of one of its times; nothing when it says too little by itself.
pub(super) fn part_of(told: &Told, end: usize, clause: &Clause, folded: &str) -> Option<Clause> {
    let head = folded.get(clause.at.start..told.at.start)?;
    let tail = folded.get(end..clause.at.end)?;
    let from = SIGNS
        .iter()
        .filter_map(|sign| Some(head.rfind(*sign)?.saturating_add(sign.len_utf8())))
        .chain(WORDS.iter().filter_map(|word| head.rfind(word)))
        .max()
        .map_or(clause.at.start, |at| clause.at.start.saturating_add(at));
    let to = SIGNS
        .iter()
        .filter_map(|sign| tail.find(*sign))
        .chain(WORDS.iter().filter_map(|word| tail.find(word)))
        .min()
        .map_or(clause.at.end, |at| end.saturating_add(at));
    let count = |range: Range<usize>| folded.get(range).unwrap_or_default().split_whitespace().count();
    let beside = count(from..told.at.start).saturating_add(count(end..to));
    let places: Vec<_> = clause
        .places
        .iter()
        .filter(|(_, at)| from <= at.start && at.start < to)
        .cloned()
        .collect();
    let mut cues = Cues::default();
    for (cue, _) in &places {
        cues.put(*cue);
    }
    let inside = |one: &&Told| from <= one.at.start && one.at.start < to;
    let part = Clause {
        at: from..to,
        cues,
        places,
        told: clause.told.iter().filter(inside).cloned().collect(),
    };
    // “…, aufgehört Sonntag um 23:30”.
    let speaks = beside >= FEWEST || (beside > 0 && (begins(&part, folded) || ends(&part, folded)));
    speaks.then_some(part)
}

/// “Pasientlista for natt til onsdag”: a day that names a thing.
pub(super) fn is_named(told: &Told, folded: &str) -> bool {
    let head = folded.get(..told.at.start).unwrap_or_default().trim_end();
    let led = head.rsplit(' ').next().unwrap_or_default();
    told.moment.time.is_none() && !told.ends_span && matches!(led, "for" | "of" | "fuer" | "til")
}

/// Whether a clause may tell of what happened, as far as its words are known.
fn may_tell(told: &Told, clause: &Clause, sentence: &Sentence<'_>) -> bool {
    let barred = [
        Cue::Planned,
        Cue::Police,
        Cue::OtherTime,
        Cue::Since,
        Cue::Reported,
        Cue::Event,
    ];
    let part = part_of(told, told.at.end, clause, &sentence.folded);
    let near = part.as_ref().unwrap_or(clause);
    let text = sentence.folded.get(near.at.clone()).unwrap_or_default();
    let denied = is_denied(near, &sentence.folded) && !NO_MORE.iter().any(|word| text.contains(word));
    // “Die Mail ist von gestern”; “wir tagen jeden Montag”.
    let head = sentence.folded.get(..told.at.start).unwrap_or_default().trim_end();
    let led = head.rsplit(' ').next().unwrap_or_default();
    let named = matches!(
        led,
        "von" | "vom" | "from" | "fra" | "fraa" | "jeden" | "jede" | "every" | "each" | "hver" | "kvar"
    );
    // “Und ward nicht mehr gesehen.”
    let noticed = clause.cues.has(Cue::Discovered) && !unnoticed(clause, &sentence.folded);
    !clause.cues.any(&barred)
        && !noticed
        && !named
        && !is_unfulfilled(clause, &sentence.folded)
        && !speaks_with(text)
        && !is_absent(text)
        && !is_news(text)
        && !denied
        && !last_seen(clause, &sentence.folded)
        && !is_of_another_time(text)
        // “Stand 5. Oktober”, and not “um 9 Uhr stand eine Frau im Flur”.
        && led != "stand"
}

/// Whether a clause says “not”; “ein Mann ohne Ausweis” stood there all the same.
fn is_denied(clause: &Clause, folded: &str) -> bool {
    let mut denials = clause.places.iter().filter(|(cue, _)| *cue == Cue::Negation);
    denials.any(|(_, at)| {
        let word = folded.get(at.clone()).unwrap_or_default();
        !matches!(word, "ohne" | "without" | "uten" | "utan")
    })
}

/// “The laptop was issued in March”, “my leave begins on the third”.
fn is_of_another_time(text: &str) -> bool {
    const OTHERS: [&str; 49] = [
        " die letzte ",
        " der letzte ",
        " das letzte ",
        " the last ",
        " den siste ",
        " det siste ",
        " attached ",
        " enclosed ",
        " anbei ",
        " beigefuegt ",
        " vedlagt ",
        " period ",
        " zeitraum ",
        " date ",
        " datum ",
        " dato ",
        " per i dag ",
        " as of ",
        " urlaub ",
        " beginnt ",
        " angeschafft ",
        " gekauft ",
        " geliefert ",
        " eingestellt ",
        " arbeite ",
        " zustaendig ",
        " leave ",
        " begins ",
        " starts ",
        " bought ",
        " purchased ",
        " issued ",
        " delivered ",
        " hired ",
        " employed ",
        " due ",
        " deadline ",
        " valid ",
        " expires ",
        " kjoepte ",
        " kjoept ",
        " ferie ",
        " begynner ",
        " byrjar ",
        " levert ut ",
        " ansatt ",
        " tilsett ",
        " frist ",
        " fristen ",
    ];
    let text = spaced(text);
    OTHERS.iter().any(|word| text.contains(word))
}

impl Moments<'_> {
    /// Keeps the time of a clause that may tell of what happened.
    pub(super) fn keep_loose(&mut self, told: &Told, clause: &Clause, sentence: &Sentence<'_>) {
        let words = |at: Range<usize>| sentence.folded.get(at).unwrap_or_default().split_whitespace().count();
        let beside = words(clause.at.clone()).saturating_sub(words(told.at.clone()));
        if beside < FEWEST || !may_tell(told, clause, sentence) {
            return;
        }
        let lasting = super::days::is_led_from(told, &sentence.folded);
        let candidate = |moment| Candidate {
            field: if lasting {
                Field::OccurredFrom
            } else {
                Field::OccurredAt
            },
            moment,
            confidence: FAINT,
            sentence: self.at,
        };
        match self.dated(false, told.moment) {
            Some(moment) if self.calendar.is_past(moment) => self.loose.push(candidate(moment)),
            None if self.may_be_today(sentence) && told.moment.time.is_some() => {
                let date = Some(self.calendar.day_of_mail());
                self.adrift.push(candidate(Moment { date, ..told.moment }));
            }
            _ => {}
        }
    }

    /// Keeps a span of time that something lasted until somebody noticed it: “from 8.30 until 11.50 when she found it”.
    pub(super) fn until_noticed(&mut self, second: &Told, clause: &Clause, sentence: &Sentence<'_>) -> bool {
        const LEADS: [&str; 8] = ["when", "als", "wo", "da", "before", "bis", "until", "til"];
        let mut noticed = clause
            .places
            .iter()
            .filter(|(cue, _)| matches!(cue, Cue::Discovered | Cue::Arrived));
        let behind = noticed.any(|(_, at)| {
            at.start >= second.at.end && {
                let between = sentence.folded.get(second.at.end..at.start).unwrap_or_default();
                let mut words = words_of(between);
                words.next().is_some_and(|word| LEADS.contains(&word))
            }
        });
        if behind {
            self.keep((Field::DiscoveredAt, false), second.moment, FAINT);
        }
        behind
    }

    /// The first time of a clause that may tell of what happened, not later than it was noticed; none of a sentence that
    /// tells what was done against it or who knows of it.
    pub(super) fn happened(&self, noticed: Option<Moment>, dealt: &impl Fn(usize) -> bool) -> Option<Candidate> {
        if !self.said.incident && !self.said.out {
            return None;
        }
        let zone = self.calendar.zone;
        let noticed = noticed.and_then(|moment| moment.when(zone));
        let loose = self.loose_or_adrift();
        let mut fit = loose.iter().filter(|one| {
            let when = one.moment.when(zone);
            !noticed
                .zip(when)
                .is_some_and(|(noticed, when)| super::settle::is_before(noticed, when))
        });
        // Nobody tells first what was done against it.
        let opens = self.first;
        let told = !self.loose.is_empty();
        let first = fit.find(|one| (told && Some(one.sentence) == opens) || !dealt(one.sentence))?;
        // “On Monday … it was about three”: the same day told more exactly.
        let exact = loose
            .iter()
            .find(|one| one.moment.date == first.moment.date && one.moment.time.is_some() && !dealt(one.sentence))
            .filter(|_| first.moment.time.is_none());
        Some(*exact.unwrap_or(first))
    }

    /// “Heute ist mir etwas Dummes passiert. Gegen neun kam eine Mail”: soon behind a day alone, the same day told more
    /// exactly.
    pub(super) fn more_exact(&self, at: Option<Candidate>, dealt: &impl Fn(usize) -> bool) -> Option<Candidate> {
        let day = at.filter(|one| one.moment.time.is_none());
        let exact = day.and_then(|day| {
            let near = |one: &&Candidate| (day.sentence..=day.sentence.saturating_add(1)).contains(&one.sentence);
            let same = |one: &&Candidate| one.moment.date == day.moment.date && one.moment.time.is_some();
            let mut told = self
                .loose
                .iter()
                .filter(|one| near(one) && same(one) && !dealt(one.sentence));
            told.find(|one| one.field == Field::OccurredAt && self.calendar.is_past(one.moment))
        });
        exact.copied().or(at)
    }

    /// The times of clauses that say nothing known: in a mail that tells of no other day, bare ones are of the mail's.
    fn loose_or_adrift(&self) -> Vec<Candidate> {
        if !self.loose.is_empty() || self.elsewhen {
            return self.loose.clone();
        }
        let past = self.adrift.iter().filter(|one| self.calendar.is_past(one.moment));
        past.copied().collect()
    }
}
