//! What a sentence puts first for weight: “it was only yesterday that I noticed”, “det var først i går at jeg så det”.

use super::noticed::{denied, made_aware};
use super::{Candidate, Moments, SURE, told_in};
use crate::config::rules::forms::Cue;
use crate::model::report::Field;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::Moment;
use crate::pipeline::extract::values::when::told::Told;

/// How it begins, and what says that it came late.
const OPENS: [&str; 6] = ["it was", "it wasn t", "es war", "das war", "det var", "it is"];
const LATE: [&str; 6] = ["only", "until", "till", "erst", "foerst", "fyrst"];
/// What leads the clause of noticing.
const LEADS: [&str; 12] = [
    "that", "when", "dass", "als", "at", "da", "daa", "i", "we", "jeg", "eg", "vi",
];

/// The moment that a sentence puts first, when somebody noticed something then.
pub(super) fn fronted<'s>(sentence: &'s Sentence<'_>) -> Option<&'s Told> {
    told_in(sentence)
        .into_iter()
        .find(|told| is_fronted(told, sentence).unwrap_or(false))
}

fn is_fronted(first: &Told, sentence: &Sentence<'_>) -> Option<bool> {
    let folded = sentence.folded.as_str();
    let clause = folded.get(..first.at.start)?;
    let clause = clause.rsplit([',', ';', '.']).next().unwrap_or_default();
    let head: Vec<&str> = words_of(clause).collect();
    let opening = head.join(" ");
    let opening = ["and ", "but ", "og ", "men ", "und ", "aber "]
        .iter()
        .find_map(|lead| opening.strip_prefix(lead))
        .unwrap_or(&opening);
    let opens = OPENS.iter().any(|words| opening.starts_with(words)) && head.len() <= 9;
    let behind = folded.get(first.at.end..)?;
    let next = words_of(behind).next().unwrap_or_default();
    let late = head.iter().any(|word| LATE.contains(word));
    let told = |place: usize| place >= first.at.end;
    let noticed = sentence.clauses.iter().any(|clause| {
        let place = clause
            .places
            .iter()
            .any(|(cue, at)| *cue == Cue::Discovered && told(at.start));
        (place && (late || !denied(clause, folded))) || (told(clause.at.start) && made_aware(clause, folded))
    });
    Some(opens && (late || LEADS.contains(&next)) && noticed)
}

impl Moments<'_> {
    /// “Gesehen habe ich es erst am nächsten Tag”: the day behind the one that was spoken of, without an hour.
    pub(super) fn noticed_next_day(&mut self, sentence: &Sentence<'_>) {
        let noticed = sentence.clauses.iter().any(|clause| {
            clause.cues.has(Cue::Discovered)
                && !clause.cues.any(&[Cue::Planned, Cue::OtherTime])
                && !denied(clause, &sentence.folded)
                && Self::is_next_day(clause, sentence)
        });
        let timed = sentence
            .clauses
            .iter()
            .any(|clause| clause.told.iter().any(|told| told.moment.time.is_some()));
        let next = self.spoken.and_then(|day| day.tomorrow().ok());
        if let (true, false, Some(date)) = (noticed, timed, next) {
            let moment = Moment {
                date: Some(date),
                time: None,
                offset: None,
            };
            self.keep((Field::DiscoveredAt, false), moment, SURE);
        }
    }

    /// “It was only yesterday that I realised it was gone”: the time of noticing, and of nothing else.
    pub(super) fn noticed_fronted(&mut self, sentence: &Sentence<'_>) {
        let Some(told) = fronted(sentence) else { return };
        let here = self.at;
        let other = |one: &Candidate| one.sentence != here || one.moment != told.moment;
        self.found.retain(other);
        self.open.retain(other);
        self.loose.retain(other);
        self.keep((Field::DiscoveredAt, false), told.moment, SURE);
    }
}
