//! A mail that is handed over: “können Sie sich das bitte ansehen?” above the report of somebody else.

use crate::config::rules::forms::{Cue, normal};
use crate::model::language::Language;
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::prose::MOST_SENTENCES;
use crate::pipeline::extract::prose::sentence::{self, Sentence};
use crate::pipeline::extract::prose::whose::{PASSED_ON, PASSING};
use crate::pipeline::extract::values::when::Calendar;

/// A sentence of a cover that is no question and says no more tells nothing, words.
const SHORT: usize = 5;

/// Words of somebody who speaks of himself, folded; “i” is a preposition in Norwegian.
const MINE: [&str; 20] = [
    "ich", "mir", "mich", "mein", "meine", "meinen", "meinem", "meiner", "meines", "uns", "my", "me", "mine", "our",
    "jeg", "meg", "min", "mitt", "eg", "vaar",
];
/// Words that make something the reader's.
const YOURS: [&str; 12] = [
    "your", "yours", "dein", "deine", "deinen", "deinem", "deiner", "din", "ditt", "dine", "deres", "dykkar",
];

/// Whether the words above a mail only hand it over: they ask, or name it, and neither tell nor doubt anything.
pub(crate) fn is_cover(own: &str, subject: &str, words: Words<'_>, calendar: Calendar<'_>) -> bool {
    let lexicon = &words.rules.lexicon;
    let doubted = Sentence::read(subject, lexicon, calendar).cues.has(Cue::Suspect);
    if doubted || own.split_whitespace().count() > PASSED_ON {
        return false;
    }
    sentence::split(own).into_iter().all(|raw| {
        let sentence = Sentence::read(raw, lexicon, calendar);
        let short = raw.split_whitespace().count() <= SHORT;
        let passing = PASSING.iter().any(|word| sentence.folded.contains(word));
        let tells = sentence.cues.any(&[Cue::Lost, Cue::Stolen]);
        let timed = sentence.clauses.iter().any(|clause| !clause.told.is_empty());
        (sentence.question || short || passing) && !sentence.cues.has(Cue::Suspect) && !tells && !timed
    })
}

/// Whether somebody tells in it what befell himself: a deceiver speaks of what is his reader's. Whoever is of the same
/// house may leave himself out of it, or say “we”.
pub(crate) fn is_telling(text: &str, near: bool, words: Words<'_>, calendar: Calendar<'_>) -> bool {
    const GONE: [Cue; 2] = [Cue::Lost, Cue::Stolen];
    const CAME: [Cue; 2] = [Cue::Discovered, Cue::Occurred];
    let sentences = || sentence::split(text).into_iter().take(MOST_SENTENCES);
    let trusted = near && !text.contains("://") && !sentences().any(is_yours);
    sentences().any(|raw| {
        let sentence = Sentence::read(raw, &words.rules.lexicon, calendar);
        let cues = sentence.cues;
        let (gone, came) = (cues.any(&GONE), cues.any(&CAME));
        let told = (gone || came) && is_mine(raw, words.language) && !is_yours(raw);
        let of_house = trusted && (gone || came && cues.has(Cue::FirstPerson));
        (told || of_house) && !sentence.question && !cues.any(&[Cue::Event, Cue::Elsewhere])
    })
}

fn is_mine(raw: &str, language: Language) -> bool {
    let folded = normal::words(raw);
    folded
        .split(' ')
        .any(|word| MINE.contains(&word) || (word == "i" && language == Language::En))
}

/// “Ihr Konto”, “your parcel”: the capital makes the German word one of address.
fn is_yours(raw: &str) -> bool {
    let folded = normal::words(raw);
    let polite = raw.split_whitespace().skip(1);
    let polite = polite.map(|word| word.trim_matches(|c: char| !c.is_alphabetic()));
    folded.split(' ').any(|word| YOURS.contains(&word))
        || polite
            .into_iter()
            .any(|word| matches!(word, "Ihr" | "Ihre" | "Ihren" | "Ihrem" | "Ihrer" | "Ihres"))
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::config::rules::forms::FormRules;
    use crate::pipeline::extract::flow::Known;

    fn with<T>(language: Language, ask: impl Fn(Words<'_>, Calendar<'_>) -> T) -> T {
        let rules = FormRules::shipped();
        let words = Words {
            rules: &rules,
            language,
            known: &Known::default(),
            writer: &[],
        };
        let calendar = Calendar {
            lexicon: &rules.lexicon,
            zone: &TimeZone::UTC,
            written: "2026-10-05T08:00:00Z".parse().unwrap(),
            language,
            day_first: None,
        };
        ask(words, calendar)
    }

    #[test]
    fn a_cover_asks_and_tells_nothing() {
        for (own, want) in [
            ("Moin,\n\nkönnt ihr euch darum kümmern?\n\nTill", true),
            ("Muss das gemeldet werden?", true),
            ("Who deals with these?", true),
            ("fyi", true),
            ("Kven tek denne?", true),
            ("", true),
            ("Ist das echt oder Phishing?", false),
            ("Ich habe ihn heute um 9 Uhr vermisst. Was nun?", false),
            ("Der Kollege sitzt in Haus 4 und ist morgen wieder da.", false),
        ] {
            let is = with(Language::De, |words, calendar| is_cover(own, "x", words, calendar));
            assert_eq!(is, want, "{own}");
        }
    }

    #[test]
    fn whoever_tells_of_himself_reports() {
        for (language, text, want) in [
            (
                Language::De,
                "Mir ist am Freitag der Dienststick abhandengekommen, ich habe ihn verloren.",
                true,
            ),
            (Language::En, "I lost the tablet of the ward on Friday.", true),
            (Language::Nb, "Nettbrettet mitt ble stjålet fra bilen på fredag.", true),
            (Language::De, "Wir haben bemerkt, dass Ihr Konto gesperrt wurde.", false),
            (Language::En, "We noticed a login to your mailbox.", false),
            (Language::Nb, "Vi oppdaget en feil i kontoen din.", false),
            (Language::Nb, "Det ble oppdaget en feil i kontoen.", false),
        ] {
            let is = with(language, |words, calendar| is_telling(text, false, words, calendar));
            assert_eq!(is, want, "{text}");
        }
        for (text, want) in [
            ("Wir haben am Freitag bemerkt, dass die Liste offen lag.", true),
            ("Das Tablet der Station wurde gestohlen.", true),
            (
                "Wir haben bemerkt, dass Ihr Konto gesperrt wurde. Unser Tablet wurde gestohlen.",
                false,
            ),
            ("Das Treffen ist am Freitag.", false),
        ] {
            let is = with(Language::De, |words, calendar| is_telling(text, true, words, calendar));
            assert_eq!(is, want, "{text}");
        }
    }
}
