//! What no rule says for sure: the words of a text speak for or against it.

use super::learned::{self, Letter, Spans};
use super::moments::states;
use super::sentence::Sentence;
use super::systems::noun;
use super::{Reader, SURE_EFFECT, WEIGHED, device, place};
use crate::config::rules::forms::normal;
use crate::model::language::Language;
use crate::model::report::{Field, Value};

/// How probable systems and places have to be that rules found.
const SYSTEM_STAYS: f32 = 0.1;
const PLACE_STAYS: f32 = 0.06;
/// How probable nouns of systems have to be where something is out of order, and elsewhere.
const NOUN_OUT: f32 = 0.05;
const NOUN: f32 = 0.25;
/// How probable words have to be that nothing else speaks for.
const SYSTEM: f32 = 0.55;
const PLACE: f32 = 0.6;
/// The same of words that a rule calls a place, though no rule says that it was there.
const PLACE_LIKELY: f32 = 0.3;

impl Reader<'_> {
    /// What the words of a text speak for where no rule says so, and what rules found that they speak against.
    pub(super) fn weigh(&mut self, letter: &Letter<'_>, sentences: &[Sentence<'_>]) {
        if let Some(measures) = learned::measures(letter) {
            self.claim(Field::Measures, Value::Text(measures), WEIGHED);
        }
        self.effects(letter);
        let spans = Spans::of(letter, &learned::found(&self.claims));
        let unknown = self.systems_told().is_empty();
        self.doubt((Field::AffectedSystems, SYSTEM_STAYS), &spans);
        self.doubt((Field::Location, PLACE_STAYS), &spans);
        let mut systems = spans.told(Field::AffectedSystems, SYSTEM);
        if unknown && systems.is_empty() {
            systems = learned::systems(letter);
            systems.retain(|name| !is_of_lost(sentences, name));
        }
        if unknown && systems.is_empty() {
            systems = likely_nouns(sentences, &spans);
        }
        if !systems.is_empty() {
            self.claim(Field::AffectedSystems, Value::List(systems), WEIGHED);
        }
        self.likely_place(sentences, &spans);
        let known: Vec<Field> = self.claims.iter().map(|claim| claim.field).collect();
        for (field, when) in learned::times(letter, &known) {
            self.claim(field, Value::When(when), WEIGHED);
        }
    }

    /// “I found a script on web-02”: a machine is no place.
    pub(super) fn only_places(&mut self) {
        let systems = self.systems_told();
        let machine = |place: &str| {
            let rest = place.split_once(' ').map_or(place, |(_, rest)| rest);
            systems
                .iter()
                .any(|system| normal::words(system) == normal::words(rest))
        };
        self.claims.retain(
            |claim| !matches!(&claim.value, Value::Text(place) if claim.field == Field::Location && machine(place)),
        );
    }

    /// Where no rule and no run of words tells a place: the most probable of those that are named.
    fn likely_place(&mut self, sentences: &[Sentence<'_>], spans: &Spans<'_>) {
        let named = place::candidates(sentences, &self.words.rules.lexicon, self.words.language);
        let bare = |place: &String| !place.contains(' ') && place.chars().all(char::is_lowercase);
        if let Some(place) = spans
            .told(Field::Location, PLACE)
            .into_iter()
            .find(|place| !bare(place))
        {
            // “In the hall by room B” of “in the hall by room B 213”: all of the phrase.
            let words = normal::words(&place);
            let whole = named.iter().find(|named| normal::words(named).starts_with(&words));
            let place = whole
                .cloned()
                .unwrap_or_else(|| without_verbs(&place, self.words.language));
            self.claim(Field::Location, Value::Text(place), WEIGHED);
        }
        let likely = named
            .into_iter()
            .filter_map(|place| Some((spans.speaks_for(Field::Location, &place)?, place)))
            .filter(|(sure, _)| *sure >= PLACE_LIKELY)
            .max_by(|(one, _), (other, _)| one.total_cmp(other));
        if let Some((_, place)) = likely {
            self.claim(Field::Location, Value::Text(place), WEIGHED);
        }
    }

    /// What came of it, in the place of what the rules found alone.
    fn effects(&mut self, letter: &Letter<'_>) {
        let ruled = self.claims.iter().position(|claim| claim.field == Field::Consequences);
        let effects = learned::consequences(letter, learned::text_of(&self.claims, Field::Consequences));
        let ruled = ruled.map(|at| self.claims.remove(at));
        let sure = ruled.as_ref().map(|claim| claim.provenance.confidence);
        match effects {
            Some(effects) => self.claim(Field::Consequences, Value::Text(effects), sure.unwrap_or(WEIGHED)),
            // What is called a consequence is one, however its words are weighed.
            None => self
                .claims
                .extend(ruled.filter(|claim| claim.provenance.confidence >= SURE_EFFECT)),
        }
    }

    /// Drops the words of a field that the text does not speak for.
    fn doubt(&mut self, (field, least): (Field, f32), spans: &Spans<'_>) {
        let stays = |words: &str| spans.speaks_for(field, words).is_none_or(|probable| probable >= least);
        self.claims.retain_mut(|claim| match &mut claim.value {
            Value::List(items) if claim.field == field => {
                // A path is a system's whatever stands around it.
                items.retain(|item| item.contains(['\\', '/']) || stays(item));
                !items.is_empty()
            }
            Value::Text(text) if claim.field == field => stays(text),
            _ => true,
        });
    }
}

/// “Vor Duhnen verloren gegangen”: in German nothing in small letters ends a place.
fn without_verbs(place: &str, language: Language) -> String {
    let small = |word: &&&str| word.chars().all(char::is_lowercase);
    let words: Vec<&str> = place.split(' ').collect();
    let named = words.iter().any(|word| word.starts_with(char::is_uppercase));
    let behind = words.iter().rev().take_while(small).count();
    let end = words.len().saturating_sub(behind);
    match words.get(..end) {
        Some(words) if named && language == Language::De => words.join(" "),
        _ => place.to_owned(),
    }
}

/// “My stick (Kingston) is gone”: whether every name like this stands where a thing is said to be gone.
fn is_of_lost(sentences: &[Sentence<'_>], name: &str) -> bool {
    let mut named = sentences.iter().filter(|one| one.raw.contains(name)).peekable();
    named.peek().is_some() && named.all(device::is_gone)
}

/// The nouns of systems that the words around them speak for, where nothing has a name.
fn likely_nouns(sentences: &[Sentence<'_>], spans: &Spans<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for sentence in sentences {
        let least = if states::is_out(sentence) { NOUN_OUT } else { NOUN };
        for noun in noun::nouns(sentence) {
            let sure = spans.speaks_for(Field::AffectedSystems, &noun).unwrap_or_default();
            let have = found.iter().any(|have| normal::words(have) == normal::words(&noun));
            if sure >= least && !have {
                found.push(noun);
            }
        }
    }
    found
}
