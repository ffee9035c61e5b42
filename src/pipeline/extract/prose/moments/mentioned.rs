//! The moments of a text with all that is known of them, for what its words speak for.

use jiff::civil::Date;

use super::aside::is_aside;
use super::cleft::fronted;
use super::days::is_refused;
use super::joined::join_loose;
use super::loose::is_named;
use super::noticed::{denied, last_seen};
use super::watched::others_know;
use super::{End, Mention, Moments, is_elsewhere};
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::values::when::Moment;

impl Moments<'_> {
    /// The moments of the sentence that is read next.
    pub(in crate::pipeline::extract::prose) fn mentions(&self, sentence: &Sentence<'_>) -> Vec<Mention> {
        let mut mentions = Vec::new();
        if is_elsewhere(sentence) {
            return mentions;
        }
        let fronted = fronted(sentence).map(|told| told.at.clone());
        // The day that was told of last in the sentence.
        let mut day = None;
        for (number, clause) in sentence.clauses.iter().enumerate() {
            let mut all = clause.told.clone();
            if is_aside(clause, &sentence.folded) {
                continue;
            }
            join_loose(&mut all, clause, &sentence.folded);
            let ends = all.iter().skip(1).map(|next| next.ends_span).chain([false]);
            for (told, starts) in all.iter().zip(ends) {
                let placed = self.placed(told, clause, sentence);
                let moment = placed.and_then(|placed| self.dated_or_today((day, sentence), placed.moment));
                let when = moment.and_then(|moment| moment.when(self.calendar.zone));
                day = told.moment.date.or(day);
                mentions.extend(when.map(|when| Mention {
                    sentence: self.at,
                    clause: number,
                    at: told.at.clone(),
                    when,
                    dated: told.moment.date.is_some(),
                    span: told.ends_span.then_some(End::Last).or(starts.then_some(End::First)),
                    refused: is_refused(told, &sentence.folded) || is_named(told, &sentence.folded),
                    denied: denied(clause, &sentence.folded)
                        || last_seen(clause, &sentence.folded)
                        || others_know(clause, sentence),
                    fronted: fronted.as_ref().is_some_and(|at| *at == told.at),
                    written: self.calendar.written,
                }));
            }
        }
        mentions
    }

    /// A bare time belongs to the day of its sentence, or to one that was told before; in a mail that has told of no
    /// day, to that of the mail.
    fn dated_or_today(&self, (day, sentence): (Option<Date>, &Sentence<'_>), moment: Moment) -> Option<Moment> {
        if moment.date.is_some() {
            return Some(moment);
        }
        let on = |date| Moment {
            date: Some(date),
            ..moment
        };
        let today = on(self.calendar.day_of_mail());
        let may_be_today = self.calendar.is_past(today);
        match day {
            Some(day) if day == self.calendar.day_of_mail() || !may_be_today || self.follows(day, moment) => {
                Some(on(day))
            }
            Some(_) => self.dated(false, moment),
            None => self
                .dated(false, moment)
                .or_else(|| (may_be_today && self.may_be_today(sentence)).then_some(today)),
        }
    }
}
