//! “All of the group, and we are eleven”: how many the writer's own people are counts when it is all of them.

use std::sync::LazyLock;

use super::Numbers;
use crate::pipeline::extract::pattern::{Pattern, is_match, regex};
use crate::pipeline::extract::prose::number;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::stems::{ends_in, words_of};

/// Whose data they are: everybody's.
static ALL: Pattern = LazyLock::new(|| {
    regex(
        r"\b(?:aller|allen?|saemtliche[rn]?|jedes|all|everyone|everybody|each|alle|samtlige|samtlege|hver|kvar)(?: (?:of|the|our|us|unserer|der|meiner|vaare|paa|i|av|dei|de|som|in|im|who)\b|'s)?",
    )
});
/// “We are 27”, with nobody named behind it.
static WE_ARE: Pattern = LazyLock::new(|| {
    regex(
        r"\b(?:wir sind|sind wir|we are|we're|there are|vi er|er vi|det er)(?: (?:insgesamt|zusammen|zu|etwa|rund|about|around|only|just|in all|bare|berre|til sammen|totalt|om lag|rundt))? ([a-z]{2,20}|\d{1,5})(?: (?:leute|personen|stueck|people|persons|of us|in all|in total|altogether|stykker?|stykk|personer|folk|i alt|til sammen|totalt|av oss))*\s*(?:[.,;:!)(–-]|$)",
    )
});

/// How many the writer's own people are, where the data are everybody's.
pub(super) fn told(sentence: &Sentence<'_>, before: Option<&Sentence<'_>>, numbers: &Numbers<'_>) -> Option<u64> {
    let found = WE_ARE.as_ref()?.captures(&sentence.folded)?;
    let head = sentence.folded.get(..found.get(0)?.start()).unwrap_or_default();
    let all = is_match(&ALL, head) || before.is_some_and(|one| !one.question && is_match(&ALL, &one.folded));
    let word = found.get(1)?.as_str();
    let number = word
        .parse()
        .ok()
        .or_else(|| number::spelled(&[word], |word| numbers.own.get(word).copied()))?;
    (all && number > 1).then_some(number)
}

/// “We are 48 employees”: the size of the house.
pub(super) fn is_house(head: &str) -> bool {
    ends_in(head, &["wir sind", "sind wir", "we are", "we re", "vi er", "er vi"])
}

/// “78 current and 12 former employees”: the number whose noun stands only behind the second one.
pub(super) fn shared(head: &str, numbers: &Numbers<'_>) -> Option<u64> {
    let mut words = words_of(head).rev();
    let joint = matches!(words.next()?, "and" | "und" | "og" | "sowie" | "plus");
    let adjective = words.next()?;
    let bent = adjective.len() > 4 && adjective.bytes().all(|byte| byte.is_ascii_lowercase());
    let word = words.next()?;
    let number: u64 = word
        .parse()
        .ok()
        .or_else(|| number::spelled(&[word], |word| numbers.own.get(word).copied()))?;
    // “60 Aktive und 15 Ehemalige” are counted apart.
    let noun = numbers
        .lexicon
        .persons
        .as_ref()
        .is_some_and(|persons| persons.is_match(&format!("2 {adjective}")));
    (joint && bent && !noun && number > 1 && !(1990..=2050).contains(&number)).then_some(number)
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language::{self, De, En, Nb};
    use crate::model::report::Field;
    use crate::pipeline::extract::prose::heard::claims;

    fn told(text: &str, language: Language) -> Option<String> {
        let claims = claims(text, "", language, &FormRules::shipped());
        let found = claims.into_iter().find(|claim| claim.field == Field::AffectedPersons);
        found.map(|claim| claim.value.to_string())
    }

    #[test]
    fn how_many_we_are_counts_when_it_is_all_of_us() {
        for (language, text, want) in [
            (
                De,
                "Auf der Folie standen die Noten aller im Kurs. Wir sind 23.",
                Some("23"),
            ),
            (
                En,
                "The sheet shows the home address of everyone in the band. We are fourteen.",
                Some("14"),
            ),
            (
                Nb,
                "Lista viser fødselsdato og adresse til alle i koret. Vi er 31 stykker.",
                Some("31"),
            ),
            (
                De,
                "Der Drucker streikt. Wir sind 23 Angestellte und brauchen ihn.",
                None,
            ),
            (En, "We are 60 employees, and we would like a training.", None),
            (Nb, "Vi er 48 ansatte, og nettet er nede.", None),
        ] {
            assert_eq!(told(text, language).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn numbers_share_a_noun_and_names_are_persons() {
        for (language, text, want) in [
            (
                De,
                "Die Liste enthält Adressen von 60 jetzigen und 15 ausgeschiedenen Mitgliedern.",
                "75",
            ),
            (
                En,
                "The file has the bank details of 40 current and 9 former employees.",
                "49",
            ),
            (
                Nb,
                "Fila inneholder kontonummer for 30 nåværende og 8 tidligere ansatte.",
                "38",
            ),
            (
                De,
                "Die Liste mit Namen und Anschriften von 140 Teilnehmenden lag offen.",
                "140",
            ),
            (En, "The list with names and diets of 140 attendees was public.", "140"),
            (De, "Im Umschlag lagen die Zeugnisse dreier Schülerinnen.", "3"),
            (De, "Auf dem Zettel standen siebzehn Namen mit Geburtsdatum.", "17"),
            (En, "The poster shows nineteen names with phone numbers.", "19"),
            (Nb, "På lappen sto nitten navn med adresse.", "19"),
        ] {
            assert_eq!(told(text, language).as_deref(), Some(want), "{text}");
        }
    }
}
