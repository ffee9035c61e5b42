//! Noticed so much later than a time that was told: “kl. 22.35 … oppdaget det ti minutter senere”.

use std::sync::LazyLock;

use jiff::Span;
use regex::Regex;

use super::news::told_us;
use super::{Moments, PLAIN, others};
use crate::config::rules::forms::Cue;
use crate::model::report::Field;
use crate::pipeline::extract::pattern::regex;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::values::when::Moment;

static LATER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(\w{1,20}) (?:(minutes?|minuten|min|minutter|minutt)|hours?|stunden?|timer?|timar) (?:later|spaeter|senere|seinare|etterpaa)\b",
    )
});

/// “Zehn Minuten später” counts from a time so many sentences before, at most.
const NEAR: usize = 3;

impl Moments<'_> {
    /// The time before it in the same sentence, and so many minutes or hours more.
    pub(super) fn noticed_later(&mut self, sentence: &Sentence<'_>) {
        if let Some(moment) = self.later(sentence) {
            let here = self.at;
            self.found
                .retain(|one| one.field != Field::DiscoveredAt || one.sentence != here);
            self.keep((Field::DiscoveredAt, false), moment, PLAIN);
        }
    }

    fn later(&self, sentence: &Sentence<'_>) -> Option<Moment> {
        let captures = LATER.as_ref()?.captures(&sentence.folded)?;
        let whole = captures.get(0)?;
        let clauses = || sentence.clauses.iter();
        // Somebody noticed, and told no time beside it.
        let noticed = clauses().flat_map(|clause| &clause.places);
        // “Fünf Minuten später fiel es mir auf.”
        let close = |at: &std::ops::Range<usize>| {
            let between = sentence.folded.get(whole.end()..at.start);
            between.is_some_and(|text| text.split_whitespace().count() <= 4 && !text.contains([',', ';']))
        };
        let mut near = noticed.filter(|(cue, at)| *cue == Cue::Discovered && (at.end <= whole.start() || close(at)));
        // “Zehn Minuten später rief eine Empfängerin an.”
        let told =
            || clauses().any(|clause| others::called(clause, &sentence.folded) || told_us(clause, &sentence.folded));
        if near.next().is_none() && !told() {
            return None;
        }
        let all = || clauses().flat_map(|clause| clause.told.iter().map(move |told| (clause, told)));
        if all().any(|(_, told)| told.at.start >= whole.start()) {
            return None;
        }
        let base = if let Some((clause, base)) = all().rfind(|(_, told)| told.moment.time.is_some()) {
            self.dated(false, self.placed(base, clause, sentence)?.moment)?
        } else {
            // What was told of last, in a sentence not far before.
            let before = self.found.iter().rfind(|one| one.field != Field::DiscoveredAt)?;
            let near = before.sentence.saturating_add(NEAR) >= self.at;
            let timed = before.moment.time.is_some() && before.moment.date.is_some();
            (near && timed).then_some(before.moment)?
        };
        let word = captures.get(1)?.as_str();
        let named = || {
            self.calendar
                .lexicon
                .numbers
                .get(word)
                .and_then(|number| i64::try_from(*number).ok())
        };
        let many: i64 = word
            .parse()
            .ok()
            .or_else(named)
            .filter(|many| (1..=48).contains(many))?;
        let span = if captures.get(2).is_some() {
            Span::new().try_minutes(many)
        } else {
            Span::new().try_hours(many)
        };
        let then = base.date?.to_datetime(base.time?).checked_add(span.ok()?).ok()?;
        Some(Moment {
            date: Some(then.date()),
            time: Some(then.time()),
            ..base
        })
    }
}
