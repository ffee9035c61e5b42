//! What the text itself says of special categories (GDPR Art. 9): “Gesundheitsdaten sind damit betroffen”, “no special
//! category data is involved”.

use crate::config::rules::forms::Cue;
use crate::model::report::YesNo;
use crate::pipeline::extract::pattern::{Pattern, is_match, regex};
use crate::pipeline::extract::prose::sentence::Sentence;

/// What every name of them has in it: a cheap look before the patterns.
const PARTS: [&str; 10] = [
    "kategor",
    "categor",
    "sensi",
    "schuetz",
    "schutzw",
    "gesundheits",
    "health",
    "helse",
    "medic",
    " 9",
];
/// The categories under the law's own names.
static NAMED: Pattern = std::sync::LazyLock::new(|| {
    regex(
        r"\b(?:besonder\w+ (?:\w+ ){0,3}(?:\w*kategori\w*|datenarten)|besonders (?:schuetzenswert|schutzwuerdig|schutzbeduerftig|geschuetzt|sensib|sensitiv)\w* (?:\w+ ){0,2}\w*(?:daten|angaben|informationen|merkmal\w*)|special categor\w*|(?:art|artikel|article|artikkel)\.? 9|saerlig\w* kategori\w*|saerskil\w* kategori\w*|saerleg\w* kategori\w*|(?:sensitive?|saerlig sensitive?) person(?:opplysning|data)\w*|sensitive personal (?:data|information)|(?:most|highly|particularly|especially) sensitive (?:\w+ )?(?:data|information|sort|kind|categor\w*))",
    )
});
/// Data about health, which are one of them.
static HEALTH: Pattern = std::sync::LazyLock::new(|| {
    regex(
        r"\b(?:gesundheits(?:daten|angaben|informationen|bezogene\w*)|gesundheitliche\w* (?:daten|angaben|informationen)|health(?: related)? (?:data|information|details)|medical (?:data|information|details)|helse(?:opplysning\w*|data|informasjon\w*|relaterte\w*))",
    )
});
/// What makes a statement about the data of the sentence.
static STATED: Pattern = std::sync::LazyLock::new(|| {
    regex(
        r"\b(?:ist|sind|war|waren|handelt|geht|ging|betroffen|betrifft|zaehl\w*|gehoer\w*|fall\w*|gilt|gelten|enthaelt|enthalten|enthielt\w*|is|are|was|were|counts?|count as|includes?|included|contains?|contained|involves?|involved|concerns?|affected|means|er|var|blir|regne\w*|rekne\w*|dreier|dreiar|gjelder|gjeld|snakk|tale|beroert\w*|inneh\w*|omfatt\w*|ligg\w*|faller|fell)\b",
    )
});
static NOT: Pattern = std::sync::LazyLock::new(|| {
    regex(
        r"\b(?:nicht|kein\w*|weder|ohne|not|no|none|neither|without|isn'?t|aren'?t|wasn'?t|weren'?t|ikke|ikkje|ingen|inga|uten|utan|verken|korkje)\b",
    )
});
/// A doubt or a condition.
static OPEN: Pattern = std::sync::LazyLock::new(|| {
    regex(
        r"\b(?:ob|unklar|unbekannt|fraglich|whether|unclear|unknown|not (?:sure|certain|known)|don'?t know|cannot (?:say|tell|rule)|can'?t (?:say|tell|rule)|om det|uklart|usikker\w*|ukjent|ukjend|vet ikke|veit ikkje|vet vi ikke|veit vi ikkje)\b",
    )
});
static IF: Pattern = std::sync::LazyLock::new(|| {
    regex(r"\b(?:falls|wenn|sofern|sollten?|koennten?|if|unless|should|could|might|may|hvis|dersom|kan|kunne)\b")
});

/// What the sentences say; the first that says it.
pub(in crate::pipeline::extract::prose) fn told(sentences: &[Sentence<'_>]) -> Option<YesNo> {
    sentences
        .iter()
        .filter(|one| !one.question && !one.cues.any(&[Cue::Event, Cue::Elsewhere]))
        .find_map(|one| of_words(&one.folded))
}

fn of_words(folded: &str) -> Option<YesNo> {
    if !PARTS.iter().any(|part| folded.contains(part)) {
        return None;
    }
    let named = is_match(&NAMED, folded);
    if !(named || is_match(&HEALTH, folded)) || is_match(&IF, folded) {
        return None;
    }
    if is_match(&OPEN, folded) {
        return named.then_some(YesNo::Unknown);
    }
    if is_match(&NOT, folded) {
        // “Gesundheitsdaten sind nicht dabei”: there may be others.
        return named.then_some(YesNo::No);
    }
    is_match(&STATED, folded).then_some(YesNo::Yes)
}

#[cfg(test)]
mod tests {
    use super::of_words;
    use crate::config::rules::forms::normal;
    use crate::model::report::YesNo::{No, Unknown, Yes};

    #[test]
    fn what_the_text_says_of_special_categories_is_its_answer() {
        for (text, want) in [
            (
                "Die Herkunft zählt zu den besonderen Kategorien personenbezogener Daten.",
                Some(Yes),
            ),
            ("Es sind also besonders schützenswerte Personendaten.", Some(Yes)),
            ("Besondere Kategorien nach Art. 9 DSGVO sind nicht dabei.", Some(No)),
            (
                "Ob besondere Kategorien betroffen sind, ist noch unklar.",
                Some(Unknown),
            ),
            ("Gesundheitsdaten waren auch darunter, es geht um Allergien.", Some(Yes)),
            ("Gesundheitsdaten sind keine dabei.", None),
            ("That is special category data under Article 9.", Some(Yes)),
            ("No special category data is involved.", Some(No)),
            (
                "We do not know whether special categories of data are affected.",
                Some(Unknown),
            ),
            ("The files include health information on two pupils.", Some(Yes)),
            ("If health data were in there, we would have to notify.", None),
            ("Det er snakk om særlige kategorier av personopplysninger.", Some(Yes)),
            ("Særskilde kategoriar er ikkje med.", Some(No)),
            ("Lista inneheld helseopplysningar om tre born.", Some(Yes)),
            ("Die Gesundheitsamtsleitung ist informiert.", None),
            ("The health centre is closed.", None),
            ("Room 9 is flooded.", None),
        ] {
            assert_eq!(of_words(&normal::fold(text)), want, "{text}");
        }
    }
}
