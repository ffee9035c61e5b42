//! Things that nobody finds any more, and headlines that say no more than that a thing is gone.

use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::regex;
use crate::pipeline::extract::prose::sentence::{Sentence, spaced};

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

/// “Das Notebook wurde aus Versehen verkauft”, “the disk was thrown out by mistake”: given away and not lost.
pub(super) fn is_parted(sentence: &Sentence<'_>) -> bool {
    const MISTAKE: [&str; 12] = [
        " aus versehen ",
        " versehentlich ",
        " irrtuemlich ",
        " faelschlich",
        " by mistake ",
        " accidentally ",
        " in error ",
        " mistakenly ",
        " ved en feil ",
        " ved ein feil ",
        " ved et uhell ",
        " feilaktig ",
    ];
    const PARTED: [&str; 26] = [
        " verkauft ",
        " mitverkauft ",
        " verschenkt ",
        " entsorgt ",
        " weggeworfen ",
        " weggegeben ",
        " versteigert ",
        " ausgemustert ",
        " gespendet ",
        " sold ",
        " thrown out ",
        " thrown away ",
        " binned ",
        " skipped ",
        " given away ",
        " donated ",
        " auctioned ",
        " disposed of ",
        " solgt ",
        " selt ",
        " seld ",
        " kastet ",
        " kasta ",
        " gitt bort ",
        " gjeve bort ",
        " gitt vekk ",
    ];
    let text = spaced(&sentence.folded);
    let has = |list: &[&str]| list.iter().any(|word| text.contains(word));
    !sentence.question && has(&MISTAKE) && has(&PARTED)
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
    fn what_was_given_away_by_mistake_is_named_and_not_said_to_be_lost() {
        for (language, text, device) in [
            (
                De,
                "Der Feldlaptop wurde aus Versehen mit den alten Möbeln verkauft.",
                "Feldlaptop",
            ),
            (
                En,
                "The external hard drive was thrown out by mistake last week.",
                "external hard drive",
            ),
            (Nb, "Ved en feil ble viltkameraet solgt på loppemarkedet.", "viltkamera"),
        ] {
            assert_eq!(
                told(text, language, Field::DeviceKind).as_deref(),
                Some(device),
                "{text}"
            );
            assert_eq!(told(text, language, Field::LostOrStolen), None, "{text}");
        }
        let text = "We sold forty tickets by mistake and the laptop stayed at the desk.";
        assert_eq!(
            told("The old laptops were sold as planned.", En, Field::DeviceKind),
            None
        );
        assert_eq!(told(text, En, Field::LostOrStolen), None);
    }

    #[test]
    fn what_was_left_pulled_out_or_never_came_back_is_gone() {
        for (language, text, how) in [
            (De, "Den Speicherstick habe ich im Pool-PC stecken lassen.", "lost"),
            (
                De,
                "Als ich zurückkam, war mein Notebook da, aber das Handy war weg; später war es weg.",
                "lost",
            ),
            (
                De,
                "Mir ist das Bereitschaftshandy aus der Manteltasche gezogen worden.",
                "stolen",
            ),
            (En, "The loan tablet never came back from the roadshow.", "lost"),
            (Nb, "Sekken med jobbtelefonen ble tatt fra bagasjehylla.", "stolen"),
            (Nb, "Veska med nettbrettet vart teken på ferja.", "stolen"),
            (Nb, "Pakken med minnepinnen kom fram tom.", "lost"),
        ] {
            assert_eq!(
                told(text, language, Field::LostOrStolen).as_deref(),
                Some(how),
                "{text}"
            );
        }
        for (language, text) in [
            (Nb, "Det nye nettbrettet ble tatt i bruk mandag."),
            (Nb, "PC-en vart teken ned til verkstaden."),
            (De, "Das Tablet hat die Kollegin aus der Verpackung genommen."),
        ] {
            assert_eq!(told(text, language, Field::LostOrStolen), None, "{text}");
        }
    }

    #[test]
    fn a_service_number_begins_with_a_digit() {
        let text = "Sekken ble stjålet i går. I den lå jobb-PCen (HP EliteBook, tjenestenummer 5CG9TEST).";
        assert_eq!(told(text, Nb, Field::DeviceId).as_deref(), Some("5CG9TEST"));
        let text = "My laptop was stolen yesterday (Dell XPS, service tag 4QZ7TEST).";
        assert_eq!(told(text, En, Field::DeviceId).as_deref(), Some("4QZ7TEST"));
    }
}
