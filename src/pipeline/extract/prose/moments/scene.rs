//! What the time of a clause is the time of: of noticing, of happening, or of neither.

use std::ops::ControlFlow;

use super::aside::{is_absent, is_diagnosis, is_finders};
use super::coming::{found_standing, shut_out};
use super::days::{is_end, is_led_from, lasts_from};
use super::logged::is_from_log;
use super::neither::{is_booked, is_planned};
use super::news::pretends;
use super::noticed::{
    BESIDE, IMPLIED, beside_verb, came_upon, comes_before, denied, follows_since, is_arrival, is_deceivers_call,
    is_known_since, is_nearest, is_noticed_of, is_review, last_seen, made_aware, nearest, noticed_or_logged, undone,
};
use super::others::{called, got_word, only_stood};
use super::states::{begins, broken_at, ends, gone_at, is_over};
use super::traces::{dates_a_trace, follows_event, is_sighting, lay_open, reports_entry};
use super::watched::{confirms, ends_by_itself, others_know, reveals};
use super::{FAINT, PLAIN};
use crate::config::rules::forms::Cue;
use crate::model::report::Field;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::told::Told;

/// What this moment of the clause is the time of; nothing when the clause does not say.
pub(super) fn field_of(told: &Told, clause: &Clause, sentence: &Sentence<'_>) -> Option<(Field, f64)> {
    match Scene::of(told, clause, sentence).settle() {
        ControlFlow::Break(found) => found,
        ControlFlow::Continue(()) => None,
    }
}

/// What is settled: a field, or that the moment is no field's.
type Settled = ControlFlow<Option<(Field, f64)>>;

fn settled(field: Field, confidence: f64) -> Settled {
    ControlFlow::Break(Some((field, confidence)))
}

/// `found` where something speaks for it, else nobody's time.
fn only_if(holds: bool, field: Field, confidence: f64) -> Settled {
    ControlFlow::Break(holds.then_some((field, confidence)))
}

/// A moment in its clause.
struct Scene<'a> {
    told: &'a Told,
    clause: &'a Clause,
    sentence: &'a Sentence<'a>,
    folded: &'a str,
    /// Somebody noticed something.
    aware: bool,
    /// The moment begins something that lasts.
    since: bool,
    /// Several times stand in the clause.
    several: bool,
}

impl<'a> Scene<'a> {
    fn of(told: &'a Told, clause: &'a Clause, sentence: &'a Sentence<'a>) -> Self {
        let (cues, folded) = (clause.cues, sentence.folded.as_str());
        let aware = cues.has(Cue::Discovered) && !last_seen(clause, folded) && !is_deceivers_call(clause, sentence);
        let spans = clause.told.iter().any(|one| one.ends_span);
        let since = follows_since(told, clause, sentence) || lasts_from(told, clause, folded);
        Self {
            told,
            clause,
            sentence,
            folded,
            // “Den sto åpen siden torsdag”: nobody stood before it then.
            aware: aware
                && !others_know(clause, sentence)
                && !((since || spans) && only_stood(clause, folded))
                && !is_diagnosis(clause, folded)
                && !is_finders(told, sentence),
            since,
            several: clause.told.iter().filter(|one| !one.ends_span).count() > 1,
        }
    }

    fn settle(&self) -> Settled {
        self.planned()?;
        self.left_behind()?;
        self.two_verbs()?;
        self.lasting()?;
        self.noticed()?;
        self.made_known()?;
        self.beside_other_time()?;
        self.happened()
    }

    /// Something was lost or stolen.
    fn is_missing(&self) -> bool {
        self.clause.cues.any(&[Cue::Lost, Cue::Stolen])
    }

    fn tells_event(&self) -> bool {
        self.clause.cues.any(&[Cue::Occurred, Cue::Lost, Cue::Stolen])
    }

    fn nearest(&self, wanted: &[Cue]) -> Option<usize> {
        nearest(self.told, self.clause, wanted)
    }

    /// What has yet to come, and ends.
    fn planned(&self) -> Settled {
        if is_planned(self.clause, self.folded) || is_booked(self.clause, self.folded) {
            return ControlFlow::Break(None);
        }
        if is_end(self.told, self.folded) && !self.clause.cues.has(Cue::Discovered) {
            return settled(Field::OccurredTo, FAINT);
        }
        ControlFlow::Continue(())
    }

    /// What an intruder left, what set it off, or a thing that lay there.
    fn left_behind(&self) -> Settled {
        let (told, clause, folded) = (self.told, self.clause, self.folded);
        let alone = !self.several;
        if dates_a_trace(told, clause, folded)
            || is_sighting(told, clause, folded)
            || (alone && (follows_event(told, clause, folded) || reports_entry(told, clause, folded)))
        {
            return settled(Field::OccurredAt, FAINT);
        }
        if alone && lay_open(told, clause, self.sentence) {
            return settled(Field::DiscoveredAt, IMPLIED);
        }
        ControlFlow::Continue(())
    }

    /// Two times and two verbs in one clause: the nearer verb has it.
    fn two_verbs(&self) -> Settled {
        if !(self.aware && self.tells_event() && self.several) {
            return ControlFlow::Continue(());
        }
        let verb = beside_verb(self.told, self.clause, self.folded);
        match (self.nearest(&[Cue::Discovered]), verb) {
            (Some(_), None) if is_nearest(self.told, self.clause, self.folded) => settled(Field::DiscoveredAt, FAINT),
            (Some(a), Some(b)) if a < b => settled(Field::DiscoveredAt, FAINT),
            (Some(a), Some(b)) if b < a => settled(Field::OccurredAt, FAINT),
            _ => ControlFlow::Break(None),
        }
    }

    fn lasting(&self) -> Settled {
        if !self.since || self.aware {
            return ControlFlow::Continue(());
        }
        // “Bei der Polizei liegt unsere Anzeige seit gestern.”
        // “Please install 7.4.2, which has been available since Monday.”
        let cure = [
            " install ",
            " update ",
            " upgrade ",
            " patch ",
            " installieren ",
            " oppdater ",
            " oppdatering ",
        ];
        let text = format!(" {} ", words_of(self.folded).collect::<Vec<_>>().join(" "));
        if cure.iter().any(|word| text.contains(word)) && !self.tells_event() {
            return ControlFlow::Break(None);
        }
        if is_over(self.clause, self.folded) || self.clause.cues.has(Cue::Police) {
            return ControlFlow::Break(None);
        }
        if is_known_since(self.told, self.clause, self.folded) {
            return settled(Field::DiscoveredAt, PLAIN);
        }
        let field = if self.is_missing() {
            Field::OccurredAt
        } else {
            Field::OccurredFrom
        };
        settled(field, PLAIN)
    }

    fn noticed(&self) -> Settled {
        let (told, clause, folded) = (self.told, self.clause, self.folded);
        if is_review(told, clause, folded) {
            return settled(Field::DiscoveredAt, PLAIN);
        }
        if self.aware && self.several && !is_nearest(told, clause, folded) {
            // “Stood open from Friday until he found it today at 7:15”.
            if is_noticed_of(told, clause, folded) && !self.since {
                return settled(Field::OccurredAt, FAINT);
            }
            return only_if(self.since, Field::OccurredFrom, FAINT);
        }
        if self.aware && !denied(clause, folded) && !comes_before(told, clause, folded) {
            return ControlFlow::Break(noticed_or_logged(told, clause, (folded, self.several)));
        }
        ControlFlow::Continue(())
    }

    /// Somebody called, came upon it, found it gone or broken.
    fn made_known(&self) -> Settled {
        let (told, clause, folded) = (self.told, self.clause, self.folded);
        if (called(clause, folded) || got_word(clause, folded)) && pretends(folded) {
            return only_if(!self.several, Field::OccurredAt, FAINT);
        }
        let came = || came_upon(clause, self.sentence) && (!self.several || is_arrival(told, clause));
        let found = || (gone_at(told, clause, folded) || broken_at(told, clause, folded)) && !self.several;
        let shown = reveals(clause, folded) || confirms(clause, folded) && !self.several;
        if made_aware(clause, folded) || shown || came() || found() {
            return settled(Field::DiscoveredAt, FAINT);
        }
        if !self.several && (found_standing(told, self.sentence) || shut_out(told, clause, folded)) {
            return settled(Field::DiscoveredAt, IMPLIED);
        }
        ControlFlow::Continue(())
    }

    /// “At 16:45 I mailed the agenda of the meeting”: the verb stands beside the time, the meeting does not.
    fn beside_other_time(&self) -> Settled {
        if !self.several && is_from_log(self.told, self.clause, self.folded) {
            return settled(Field::OccurredAt, FAINT);
        }
        if !self.clause.cues.has(Cue::OtherTime) {
            return ControlFlow::Continue(());
        }
        // “I was at a meeting from 3 till 4 and forgot to lock my PC.”
        let spans = self.clause.told.iter().any(|one| one.ends_span);
        if spans && self.sentence.cues.has(Cue::FirstPerson) && self.sentence.cues.has(Cue::Lost) {
            return settled(Field::OccurredAt, FAINT);
        }
        let verb = self.nearest(&[Cue::Occurred]).zip(self.nearest(&[Cue::OtherTime]));
        let beside = verb.is_some_and(|(verb, other)| verb <= BESIDE && verb < other);
        only_if((self.is_missing() || beside) && !self.several, Field::OccurredAt, FAINT)
    }

    fn happened(&self) -> Settled {
        let (clause, folded) = (self.clause, self.folded);
        let spans = clause.told.iter().any(|one| one.ends_span);
        if !spans && !self.is_missing() && (begins(clause, folded) || is_led_from(self.told, folded)) {
            return settled(Field::OccurredFrom, PLAIN);
        }
        let over = ends(clause, folded) || ends_by_itself(self.told, clause, folded);
        if !spans && !self.is_missing() && over {
            return settled(Field::OccurredTo, FAINT);
        }
        if self.tells_event() {
            let kept = !self.is_missing() && undone(clause, folded);
            return only_if(!kept, Field::OccurredAt, PLAIN);
        }
        // “War von 1. bis 4. Oktober lesbar”: a span is told of what happened.
        // “Vom 5. bis 7. Oktober war ich auf Dienstreise.”
        let away = is_absent(folded.get(clause.at.clone()).unwrap_or_default());
        let told_of = spans && !away && !clause.cues.any(&[Cue::Discovered, Cue::Reported]);
        only_if(told_of, Field::OccurredAt, FAINT)
    }
}
