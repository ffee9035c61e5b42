//! Systems that have no name but their noun: “das Buchungssystem”, “our planning portal”, “på innsynsportalen”.

use std::sync::LazyLock;

use regex::Regex;

use super::NONE;
use crate::config::rules::forms::{Cue, normal};
use crate::pipeline::extract::pattern::regex;
use crate::pipeline::extract::prose::sentence::Sentence;

/// No more nouns of one sentence.
const MOST: usize = 4;

/// A German compound with its article or preposition before it.
static GERMAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?i:das|die|der|dem|den|unser[emnrs]{0,2}|im|am|vom|beim|zum|auf|aus|über)\s+(?:[a-zäöüß]{3,15}e[mnrs]?\s+)?([A-ZÄÖÜ][a-zäöüß-]{3,24}(?:systems?|portals?|servers?|datenbank|plattform|zeiterfassung|telefonanlage|terminals?|automaten?|kiosk|app|(?:web|online)shops?|laufwerks?)|Zeiterfassung|Webseite|Website|Homepage|Webshops?|Onlineshops?)\b",
    )
});
/// A Norwegian one that ends in its article.
static NORWEGIAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b([A-ZÆØÅa-zæøå][a-zæøå-]{2,24}(?:systemet|portalen|serveren|tjeneren|tenaren|databasen|løsningen|løysinga|plattformen|terminalen|automaten|kiosken|appen)|(?:fil|web|mail|print)-?serveren|nettsiden|nettsida|nettbutikken|heimesida|hjemmesiden)\b",
    )
});
/// An English noun with what it is for.
static ENGLISH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?i:the|our)\s+((?:[a-z-]{3,15}\s){1,2}(?:system|portal|server|database|platform|drive|kiosk|terminal|app)|website|webshop)\b",
    )
});
/// Words that belong to no English name: “the whole system”, “the main database”.
const PLAIN: &str = " whole entire main same other old new own live production test affected infected their your this that \
    and or on in of for from to with by is was has have had operating ";

/// The nouns of a sentence that may be affected systems.
pub(in crate::pipeline::extract::prose) fn nouns(sentence: &Sentence<'_>) -> Vec<String> {
    if sentence.question || sentence.cues.any(&[Cue::Elsewhere, Cue::Event, Cue::Planned]) {
        return Vec::new();
    }
    let all = [&GERMAN, &NORWEGIAN, &ENGLISH].into_iter().flat_map(|one| {
        let found = one
            .iter()
            .flat_map(|regex| regex.captures_iter(sentence.raw))
            .take(MOST);
        found.filter_map(|noun| Some(noun.get(1)?.as_str().to_owned()))
    });
    all.filter(|noun| {
        let words = normal::words(noun);
        let plain = words.split(' ').any(|word| PLAIN.contains(&format!(" {word} ")));
        !plain && !NONE.contains(&format!(" {} ", noun.to_lowercase()))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language;
    use crate::model::report::{Field, Value};
    use crate::pipeline::extract::prose::heard::claims;

    fn told(text: &str, language: Language) -> Vec<String> {
        let claims = claims(text, "", language, &FormRules::shipped());
        let systems = claims.into_iter().find(|claim| claim.field == Field::AffectedSystems);
        match systems.map(|claim| claim.value) {
            Some(Value::List(items)) => items,
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_system_is_told_by_its_noun_where_it_has_no_name() {
        for (text, language, noun) in [
            (
                "Guten Tag, seit 7:15 Uhr ist das Ausleihsystem nicht erreichbar. Die Ausleihe steht.",
                Language::De,
                "Ausleihsystem",
            ),
            (
                "Hello, since nine the berth booking system has been down. Nobody can book.",
                Language::En,
                "berth booking system",
            ),
            (
                "Hei, bestillingssystemet er nede siden klokka sju. Ingen får bestilt.",
                Language::Nb,
                "bestillingssystemet",
            ),
        ] {
            assert_eq!(told(text, language), [noun], "{text}");
        }
    }

    #[test]
    fn what_is_only_used_or_asked_for_is_none() {
        for (text, language) in [
            (
                "Ich habe meinen Ausweis im Bus verloren und es über das Meldeportal gemeldet.",
                Language::De,
            ),
            (
                "Which portal do I use for the survey? The operating system is Windows.",
                Language::En,
            ),
            (
                "Jeg mistet nøkkelen på toget og meldte det i avvikssystemet.",
                Language::Nb,
            ),
        ] {
            assert!(told(text, language).is_empty(), "{text}");
        }
    }
}
