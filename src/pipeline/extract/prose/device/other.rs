//! Losses of what is no thing: time, access, an overview; what somebody forgot to do; portals that are broken into.

use std::ops::Range;

use crate::pipeline::extract::prose::sentence::spaced;

/// What is lost without being a thing, beginnings of folded words.
const NO_THING: [&str; 52] = [
    "access",
    "connecti",
    "contact",
    "time",
    "hour",
    "minute",
    "sight",
    "track",
    "control",
    "patience",
    "trust",
    "confidence",
    "faith",
    "power",
    "signal",
    "count",
    "touch",
    "password",
    "overview",
    "revenue",
    "money",
    "zugriff",
    "zugang",
    "verbindung",
    "kontakt",
    "zeit",
    "stunde",
    "minute",
    "ueberblick",
    "faden",
    "kontrolle",
    "vertrauen",
    "strom",
    "netz",
    "internet",
    "empfang",
    "passwort",
    "kennwort",
    "geld",
    "tilgang",
    "forbindelse",
    "samband",
    "kontakten",
    "tid",
    "time",
    "oversikt",
    "kontroll",
    "tillit",
    "straum",
    "stroem",
    "passord",
    "inntekt",
];
/// What can be broken into without a door.
const DIGITAL: [&str; 42] = [
    "portal",
    "account",
    "website",
    "site",
    "homepage",
    "page",
    "server",
    "system",
    "mailbox",
    "inbox",
    "database",
    "network",
    "app",
    "cloud",
    "profile",
    "login",
    "router",
    "camera",
    "channel",
    "wiki",
    "konto",
    "postfach",
    "webseite",
    "internetseite",
    "datenbank",
    "netzwerk",
    "profil",
    "kanal",
    "webshop",
    "onlineshop",
    "nettside",
    "nettsida",
    "nettbutikk",
    "nettbutikken",
    "kontoen",
    "postkasse",
    "innboks",
    "systemet",
    "serveren",
    "tenaren",
    "nettverk",
    "databasen",
];
/// Where doors are.
const ROOMS: [&str; 40] = [
    "office",
    "house",
    "flat",
    "room",
    "car",
    "van",
    "building",
    "school",
    "shed",
    "locker",
    "vicarage",
    "church",
    "hut",
    "depot",
    "cellar",
    "storeroom",
    "garage",
    "container",
    "haus",
    "wohnung",
    "buero",
    "raum",
    "auto",
    "wagen",
    "keller",
    "schule",
    "gebaeude",
    "spind",
    "praxis",
    "lager",
    "huette",
    "kirche",
    "kontor",
    "bil",
    "hus",
    "rom",
    "skole",
    "bod",
    "kjeller",
    "lokale",
];

fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// “We lost two hours”, “seitdem ist die Verbindung weg”, “jeg har mistet tilgangen”: no thing is gone.
pub(super) fn is_no_thing(folded: &str, at: &Range<usize>) -> bool {
    const FARTHEST: usize = 3;
    const ENDS: [&str; 12] = [
        "and", "und", "og", "with", "mit", "med", "my", "mein", "meine", "min", "mitt", "at",
    ];
    let no_thing = |word: &&str| NO_THING.iter().any(|begin| word.starts_with(begin));
    let part = |text: &str, last: bool| {
        let mut pieces = text.split([',', ';', ':', '.', '(', ')']);
        let piece = if last { pieces.next_back() } else { pieces.next() };
        piece.unwrap_or_default().to_owned()
    };
    let behind = part(folded.get(at.end..).unwrap_or_default(), false);
    let before = part(folded.get(..at.start).unwrap_or_default(), true);
    let near = |word: &&str| !ENDS.contains(word);
    words(&behind)
        .take_while(near)
        .take(FARTHEST)
        .any(|word| no_thing(&word))
        || words(&before)
            .rev()
            .take_while(near)
            .take(FARTHEST)
            .any(|word| no_thing(&word))
}

/// “I forgot to lock it”, “vergessen, den Anhang zu prüfen”, “glemte å logge ut”, “a tab that I had forgotten”.
pub(super) fn is_not_done(folded: &str, at: &Range<usize>) -> bool {
    let cue = folded.get(at.clone()).unwrap_or_default();
    let forgot = ["forg", "vergess", "glem", "gloeym"]
        .iter()
        .any(|begin| cue.starts_with(begin));
    if !forgot {
        return false;
    }
    let behind = folded.get(at.end..).unwrap_or_default();
    let behind = behind.split([';', '.', '(']).next().unwrap_or_default();
    let next = words(behind).next().unwrap_or_default();
    let deed = matches!(
        next,
        "to" | "that" | "about" | "how" | "which" | "whether" | "aa" | "at" | "dass" | "zu" | "wie" | "om" | "hvordan"
    );
    // “Vergessen, den Verteiler zu leeren”: the infinitive stands at the end.
    let infinitive = behind.trim_start().starts_with(',') && words(behind).take(10).any(|word| word == "zu");
    let before = folded.get(..at.start).unwrap_or_default();
    let clause = before.rsplit([',', ';']).next().unwrap_or_default();
    let relative = words(clause).rev().take(5).any(|word| matches!(word, "that" | "which"));
    deed || infinitive || relative
}

/// “Our booking portal has been broken into”: no door was.
pub(super) fn is_digital(folded: &str, at: &Range<usize>) -> bool {
    let cue = folded.get(at.clone()).unwrap_or_default();
    let into = [
        "break",
        "broke",
        "eingebrochen",
        "einbruch",
        "eingestiegen",
        "innbru",
        "innbro",
        "broet seg",
        "braut seg",
    ];
    if !into.iter().any(|begin| cue.starts_with(begin)) {
        return false;
    }
    let text = spaced(folded);
    let has = |list: &[&str]| {
        words(&text).any(|word| {
            list.iter()
                .any(|noun| word == *noun || word.strip_suffix('s') == Some(noun))
        })
    };
    let compound =
        |list: &[&str]| words(&text).any(|word| list.iter().any(|noun| noun.len() > 4 && word.ends_with(noun)));
    (has(&DIGITAL) || compound(&DIGITAL)) && !(has(&ROOMS) || compound(&ROOMS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::normal;

    fn at(text: &str, word: &str) -> (String, Range<usize>) {
        let folded = normal::fold(text);
        let (start, found) = folded.match_indices(word).next().unwrap();
        let end = start.saturating_add(found.len());
        (folded, start..end)
    }

    #[test]
    fn what_is_no_thing_is_not_lost_as_one() {
        for (text, word, no_thing) in [
            ("We lost about two hours over it.", "lost", true),
            ("Since then the connection is gone.", "gone", true),
            ("Wir haben den Zugriff verloren.", "verloren", true),
            ("Seit zehn ist das Netz weg.", "weg", true),
            ("Vi har mistet tilgangen til lista.", "mistet", true),
            ("I lost my phone at that time.", "lost", false),
            ("I lost a bag with my access card.", "lost", false),
            (
                "Mein Laptop ging verloren, den Zugang habe ich gesperrt.",
                "verloren",
                false,
            ),
            ("Jeg har mistet nettbrettet.", "mistet", false),
        ] {
            let (folded, at) = at(text, word);
            assert_eq!(is_no_thing(&folded, &at), no_thing, "{text}");
        }
    }

    #[test]
    fn what_somebody_forgot_to_do_is_no_loss() {
        for (text, word, deed) in [
            ("I had forgotten to lock the screen.", "forgotten", true),
            ("The sheet has a tab that I had forgotten.", "forgotten", true),
            ("Ich habe vergessen, den Verteiler zu leeren.", "vergessen", true),
            ("Jeg glemte å logge ut.", "glemte", true),
            ("I have forgotten my tablet in the tram.", "forgotten", false),
            ("Ich habe das Tablet im Zug vergessen.", "vergessen", false),
            ("Jeg glemte mobilen på bussen.", "glemte", false),
        ] {
            let (folded, at) = at(text, word);
            assert_eq!(is_not_done(&folded, &at), deed, "{text}");
        }
    }

    #[test]
    fn a_portal_has_no_door() {
        for (text, word, digital) in [
            ("Our hire portal has been broken into.", "broken into", true),
            ("In unser Vereinskonto wurde eingebrochen.", "eingebrochen", true),
            ("Det var innbrudd i nettbutikken vår.", "innbrudd", true),
            ("Noen har gjort innbrudd i databasen.", "innbrudd", true),
            ("The office was broken into, the server is gone.", "broken into", false),
            ("Im Vereinshaus wurde eingebrochen.", "eingebrochen", false),
        ] {
            let (folded, at) = at(text, word);
            assert_eq!(is_digital(&folded, &at), digital, "{text}");
        }
    }
}
