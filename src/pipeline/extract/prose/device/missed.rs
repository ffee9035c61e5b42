//! Things that nobody finds any more, and headlines that say no more than that a thing is gone.

use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::regex;
use crate::pipeline::extract::prose::sentence::Sentence;

static NOT_FOUND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?:finde|finden|finner|finn)\s+(?:ich\s+|wir\s+|jeg\s+|eg\s+|vi\s+)?(?:mein\w*|unser\w*|den|die|das|min|mitt|vaar\w*)\b[^.!?]{2,80}?\b(?:nicht mehr|nirgend\w*|ikke igjen|ikkje att|ikke lenger|ikkje lenger)\b",
    )
});
/// A headline has no more words.
const HEADLINE: usize = 4;

/// “Ich finde meinen Stick (blau, 64 GB) nicht mehr”, “Handy weg”, “Laptop gone”.
pub(super) fn is_missed(sentence: &Sentence<'_>, device: Option<&String>) -> bool {
    const GONE: [&str; 9] = [
        "weg",
        "fort",
        "futsch",
        "verschwunden",
        "gone",
        "missing",
        "borte",
        "vekk",
        "vekke",
    ];
    if device.is_none() || sentence.question {
        return false;
    }
    let mut words = sentence.folded.split_whitespace();
    let few = sentence.raw.split_whitespace().count() <= HEADLINE;
    let gone = words
        .next_back()
        .is_some_and(|word| GONE.contains(&word.trim_end_matches(['!', '.'])));
    (few && gone) || NOT_FOUND.as_ref().is_some_and(|regex| regex.is_match(&sentence.folded))
}

/// “Handy weg” above “mein Diensthandy”: the letter tells it more closely.
pub(super) fn closer(mut told: impl Iterator<Item = String>, headline: &str) -> Option<String> {
    let headline = headline.to_lowercase();
    told.find(|name| name.to_lowercase().contains(&headline))
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language::{self, De, En, Nb};
    use crate::model::report::Field;
    use crate::pipeline::extract::prose::heard::claims;

    fn told(text: &str, language: Language, field: Field) -> Option<String> {
        let claims = claims(text, "", language, &FormRules::shipped());
        let found = claims.into_iter().find(|claim| claim.field == field);
        found.map(|claim| claim.value.to_string())
    }

    #[test]
    fn what_nobody_finds_any_more_is_lost_and_a_tool_is_not() {
        for (language, text) in [
            (
                De,
                "Ich finde meinen USB-Stick (Kingston, rot, 32 GB) nicht mehr. Darauf sind Interviews.",
            ),
            (
                Nb,
                "Jeg finner ikke minnepinnen min igjen noe sted. På den ligger intervjuer.",
            ),
        ] {
            let lost = told(text, language, Field::LostOrStolen);
            assert_eq!(lost.as_deref(), Some("lost"), "{text}");
        }
        let text = "Et program ble gjenglemt i kopimaskinen. Jeg skrudde av utskrift til den fra vår pc.";
        assert_eq!(told(text, Nb, Field::DeviceKind), None);
    }

    #[test]
    fn a_service_number_begins_with_a_digit() {
        let text = "Sekken ble stjålet i går. I den lå jobb-PCen (HP EliteBook, tjenestenummer 5CG9TEST).";
        assert_eq!(told(text, Nb, Field::DeviceId).as_deref(), Some("5CG9TEST"));
        let text = "My laptop was stolen yesterday (Dell XPS, service tag 4QZ7TEST).";
        assert_eq!(told(text, En, Field::DeviceId).as_deref(), Some("4QZ7TEST"));
    }
}
