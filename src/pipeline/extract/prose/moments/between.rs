//! What a neighbouring clause or sentence is the time of.

use super::noticed::{denied, made_aware};
use super::{Candidate, FAINT, LASTING, Moments, neither, states, told_in};
use crate::config::rules::forms::Cue;
use crate::model::report::Field;
use crate::model::time::When;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence};
use crate::pipeline::extract::values::when::Moment;

/// Verbs of looking, folded, and what was seen then.
const LOOKED: [&str; 11] = [
    "opened",
    "read",
    "looked",
    "checked",
    "oeffnete",
    "geoeffnet",
    "las",
    "sah nach",
    "aapnet",
    "opna",
    "leste",
];
const SAW: [&str; 17] = [
    "and saw",
    "and noticed",
    "and realised",
    "and realized",
    "and found",
    "und sah",
    "und merkte",
    "und bemerkte",
    "und stellte",
    "og saa",
    "og saag",
    "og oppdaget",
    "og oppdaga",
    "og merket",
    "og merka",
    "og skjoente",
    "og skjoena",
];

impl Moments<'_> {
    /// Keeps what the next sentence may refer to. `known`: how many times had been found, and left open, before.
    pub(super) fn remember(&mut self, known: (usize, usize), sentence: &Sentence<'_>) {
        let told = told_in(sentence);
        let none = known == (self.found.len(), self.open.len());
        self.telegram = match told.as_slice() {
            [one] if none && states::is_telegram(sentence) => Some(one.moment),
            _ => None,
        };
        self.before = match self.found.get(known.0..) {
            Some([one]) if told.len() == 1 => Some(*one),
            _ => None,
        };
        let noticed = sentence
            .clauses
            .iter()
            .any(|clause| clause.cues.has(Cue::Discovered) && !denied(clause, &sentence.folded));
        let happened = sentence.cues.any(&[Cue::Occurred, Cue::Lost, Cue::Stolen]);
        self.about = match (told.is_empty(), noticed, happened) {
            (true, true, _) => Some(Field::DiscoveredAt),
            // “It came at 10:52, I typed it in before it dawned on me. That was at 11:05.”
            (false, true, _) if none || !self.found.iter().any(|one| one.field == Field::DiscoveredAt) => {
                Some(Field::DiscoveredAt)
            }
            (true, false, true) => Some(Field::OccurredAt),
            _ => None,
        };
        let [one] = told.as_slice() else { return };
        // “Sendte ved en feil …”: the writer leaves himself out.
        let opens = sentence.folded.split(' ').next().unwrap_or_default();
        let dropped = [
            "sendte", "sende", "sent", "clicked", "klikket", "klikka", "habe", "hab", "opened",
        ];
        let own = (sentence.cues.has(Cue::FirstPerson) || dropped.contains(&opens))
            && sentence.cues.any(&[Cue::Occurred, Cue::Stolen]);
        if let Some(moment) = self.recent(one.moment) {
            if states::is_fresh(sentence) {
                self.keep((Field::DiscoveredAt, false), moment, FAINT);
            }
            self.mishap = self.mishap.or(own.then_some(moment));
        }
    }

    /// “Heute um halb neun habe ich geklickt … das Kennwort sofort geändert”: noticed at once.
    pub(super) fn noticed_at_once(&self) -> Option<Candidate> {
        let moment = self.mishap.filter(|_| self.said.at_once)?;
        let other = |one: &Candidate| one.field == Field::OccurredAt && one.moment.time != moment.time;
        (!self.found.iter().chain(&self.open).any(other)).then_some(Candidate {
            field: Field::DiscoveredAt,
            moment,
            confidence: FAINT,
            sentence: self.at,
        })
    }

    /// “I opened the mail at 9:05 and saw that it listed everybody's marks.”
    fn looked_and_saw(&mut self, before: &Clause, then: &Clause, sentence: &Sentence<'_>) -> bool {
        let words = |clause: &Clause| sentence.folded.get(clause.at.clone()).unwrap_or_default().to_owned();
        let text = words(then);
        let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        let had_looked = words(before)
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| LOOKED.contains(&word));
        let saw = SAW.iter().any(|word| text.starts_with(word));
        let ([told], true) = (before.told.as_slice(), had_looked && saw) else {
            return false;
        };
        let plain =
            then.told.is_empty() && then.cues.has(Cue::Discovered) && !before.cues.any(&[Cue::OtherTime, Cue::Planned]);
        if !plain {
            return false;
        }
        let other = |found: &Candidate| found.field != Field::OccurredAt || found.moment != told.moment;
        self.found.retain(other);
        self.open.retain(other);
        self.keep((Field::DiscoveredAt, false), told.moment, FAINT);
        true
    }

    /// “Seit heute 4:30 Uhr nicht erreichbar (da hat es die Nachtschwester bemerkt)”: the time before is meant.
    pub(super) fn noticed_then(&mut self, before: &Clause, then: &Clause, sentence: &Sentence<'_>) {
        let text = sentence.folded.get(then.at.clone()).unwrap_or_default();
        let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        if self.looked_and_saw(before, then, sentence) {
            return;
        }
        let points = [
            "da ",
            "das war als",
            "then ",
            "that is when ",
            "that's when ",
            "which is when ",
            "so ",
            "saa ",
            "slik ",
            "dermed ",
            "dadurch ",
            "that is how ",
            "that's how ",
            "which is how ",
        ];
        let Some(told) = before.told.last().filter(|told| !told.ends_span) else {
            return;
        };
        let aware = then.cues.has(Cue::Discovered) || made_aware(then, &sentence.folded);
        let plain = then.told.is_empty() && aware && !denied(then, &sentence.folded);
        let own = before.cues.any(&[Cue::Discovered, Cue::OtherTime, Cue::Planned]);
        // “Until 14:20, when a colleague pointed it out”.
        let when = ["als ", "when ", "daa ", "wo "]
            .iter()
            .any(|word| text.starts_with(word));
        let beside = sentence.folded.get(told.at.end..then.at.start).unwrap_or_default();
        let when = when && beside.trim_matches([',', ' ', '(', ')']).is_empty();
        if plain && !own && (when || points.iter().any(|word| text.starts_with(word))) {
            self.keep((Field::DiscoveredAt, false), told.moment, FAINT);
        }
    }

    /// “Jeg så det da kollegaen svarte, det var klokken 12.05”: the time stands in a clause of its own.
    pub(super) fn noticed_that(&mut self, before: &Clause, then: &Clause, sentence: &Sentence<'_>) {
        const POINTS: [&str; 8] = [
            "das war ",
            "es war ",
            "that was ",
            "it was ",
            "this was ",
            "det var ",
            "klokka var ",
            "klokken var ",
        ];
        const WHEN: [&str; 6] = ["da ", "als ", "when ", "idet ", "just as ", "nachdem "];
        let text = sentence.folded.get(then.at.clone()).unwrap_or_default();
        let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        let pointed = POINTS.iter().find_map(|word| text.strip_prefix(word));
        // “Merket det da jeg gikk av, kvart på fem”.
        let happened = [Cue::Occurred, Cue::Since, Cue::Arrived];
        let when = WHEN.iter().find_map(|word| text.strip_prefix(word));
        let Some(rest) = pointed.or(when.filter(|_| !then.cues.any(&happened))) else {
            return;
        };
        let noticed = before.cues.has(Cue::Discovered) && before.told.is_empty() && !denied(before, &sentence.folded);
        let others = [
            Cue::Lost,
            Cue::Stolen,
            Cue::OtherTime,
            Cue::Discovered,
            Cue::Planned,
            Cue::Negation,
        ];
        let ([one], true) = (then.told.as_slice(), noticed && !then.cues.any(&others)) else {
            return;
        };
        // Only the time follows, perhaps behind “about”.
        if (pointed.is_some() && rest.split_whitespace().count() > 6) || one.moment.time.is_none() {
            return;
        }
        self.found
            .retain(|found| found.field != Field::OccurredAt || found.moment.time != one.moment.time);
        self.open
            .retain(|found| found.field != Field::OccurredAt || found.moment.time != one.moment.time);
        self.keep((Field::DiscoveredAt, false), one.moment, FAINT);
    }

    /// “Jeg merket at den var borte mandag kl. 18.40”: that it was gone was seen then; who took it came before.
    pub(super) fn noticed_gone(&mut self, before: &Clause, then: &Clause, sentence: &Sentence<'_>) {
        let text = sentence.folded.get(then.at.clone()).unwrap_or_default();
        let noticed = before.cues.has(Cue::Discovered) && before.told.is_empty() && !denied(before, &sentence.folded);
        let gone = [
            " weg",
            " borte",
            " vekk",
            " gone",
            " missing",
            " verschwunden war",
            " fehlt",
        ];
        let told = then.cues.has(Cue::Lost)
            && !then
                .cues
                .any(&[Cue::Stolen, Cue::Since, Cue::OtherTime, Cue::Discovered]);
        let ([one], true) = (
            then.told.as_slice(),
            noticed && told && gone.iter().any(|word| text.contains(word)),
        ) else {
            return;
        };
        self.found
            .retain(|found| found.field != Field::OccurredAt || found.moment != one.moment);
        self.keep((Field::DiscoveredAt, false), one.moment, FAINT);
    }

    /// “Jeg så det da den første svarte, det var klokken 12.05”, “merket det da jeg gikk av kvart på ni”: the verb of
    /// noticing stands in the clause before.
    pub(super) fn noticed_when(&mut self, before: &Clause, then: &Clause, sentence: &Sentence<'_>) {
        let text = sentence.folded.get(then.at.clone()).unwrap_or_default();
        let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
        let leads = [
            "da ",
            "als ",
            "when ",
            "as ",
            "det var ",
            "das war ",
            "es war ",
            "that was ",
            "it was ",
            "i det ",
        ];
        // “We only found out yesterday when the supplier called at 11:40.”
        let day = match before.told.as_slice() {
            [one] if one.moment.time.is_none() => one.moment.date,
            _ => None,
        };
        let noticed = before.cues.has(Cue::Discovered)
            && (before.told.is_empty() || day.is_some())
            && !before.cues.any(&[Cue::OtherTime, Cue::Planned, Cue::Suspect])
            && !denied(before, &sentence.folded);
        let verbs = [
            Cue::Discovered,
            Cue::Lost,
            Cue::Stolen,
            Cue::OtherTime,
            Cue::Since,
            Cue::Planned,
            Cue::Negation,
        ];
        let pointer = ["det var ", "das war ", "es war ", "that was ", "it was "]
            .iter()
            .any(|word| text.contains(word));
        let ([told], true) = (
            then.told.as_slice(),
            noticed && leads.iter().any(|word| text.starts_with(word)),
        ) else {
            return;
        };
        if then.cues.any(&verbs) || (then.cues.has(Cue::Occurred) && !pointer) {
            return;
        }
        if day.is_some() && (told.moment.date.is_some() || told.moment.time.is_none()) {
            return;
        }
        let other = |one: &Candidate| one.field != Field::OccurredAt || one.moment != told.moment;
        self.found.retain(other);
        self.open.retain(other);
        let date = told.moment.date.or(day);
        self.keep((Field::DiscoveredAt, false), Moment { date, ..told.moment }, FAINT);
    }

    /// “Heute Mittag rief mich die Sekretärin an. Das war um 12:20 Uhr.”: the same, told more exactly.
    pub(super) fn points_back(&mut self, sentence: &Sentence<'_>) -> bool {
        let told = told_in(sentence);
        let ([one], true) = (told.as_slice(), states::points_back(sentence)) else {
            return false;
        };
        if let Some(field) = self.about.take() {
            self.keep((field, false), one.moment, FAINT);
            return true;
        }
        let Some(before) = self.before.take() else { return false };
        let same = one.moment.date.is_none() || one.moment.date == before.moment.date;
        if !same || one.moment.time.is_none() || before.moment.time.is_some() {
            return false;
        }
        let date = before.moment.date;
        self.keep((before.field, false), Moment { date, ..one.moment }, before.confidence);
        true
    }

    /// “Gestern 19.40 Mail von der Sparkasse. Link geklickt.”: it happened then.
    pub(super) fn follow_telegram(&mut self, sentence: &Sentence<'_>) {
        let Some(moment) = self.telegram.take() else { return };
        let happened = sentence.cues.any(&[Cue::Occurred, Cue::Lost, Cue::Stolen]);
        let other = [
            Cue::Discovered,
            Cue::OtherTime,
            Cue::Planned,
            Cue::Negation,
            Cue::Reported,
        ];
        let untimed = sentence.clauses.iter().all(|clause| clause.told.is_empty());
        if happened && untimed && !sentence.cues.any(&other) {
            self.keep((Field::OccurredAt, false), moment, FAINT);
        }
    }

    /// “Skreiv inn brukarnamn og passord på den falske sida i går”: the verb stands in the clause before.
    pub(super) fn inherited(&mut self, before: &Clause, then: &Clause, sentence: &Sentence<'_>) {
        let verbs = [
            Cue::Discovered,
            Cue::Occurred,
            Cue::Lost,
            Cue::Stolen,
            Cue::OtherTime,
            Cue::Reported,
            Cue::Since,
            Cue::Planned,
            Cue::Negation,
            Cue::Arrived,
        ];
        let [told] = then.told.as_slice() else { return };
        let plain = before.cues.any(&[Cue::Occurred, Cue::Lost, Cue::Stolen])
            && !before
                .cues
                .any(&[Cue::Discovered, Cue::OtherTime, Cue::Planned, Cue::Negation]);
        if before.told.is_empty() && plain && !then.cues.any(&verbs) && !neither::is_booked(then, &sentence.folded) {
            self.keep((Field::OccurredAt, false), told.moment, FAINT);
        }
    }

    /// “Denne fekk eg nettopp, klokka 10.05”: a time within the hour before the mail.
    fn recent(&self, moment: Moment) -> Option<Moment> {
        let date = Some(moment.date.unwrap_or_else(|| self.calendar.day_of_mail()));
        let moment = Moment { date, ..moment };
        let When::At(at) = moment.when(self.calendar.zone)? else {
            return None;
        };
        let age = self
            .calendar
            .written
            .as_second()
            .saturating_sub(at.instant().as_second());
        (0..=LASTING).contains(&age).then_some(moment)
    }
}
