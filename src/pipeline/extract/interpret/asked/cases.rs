//! What the words of a label say of the case and of the form: its name, where it was told, which copy of a system.

use crate::config::rules::forms::normal;
use crate::pipeline::extract::stems::has_stem;

/// `Wo wurde der Vorfall gemeldet?`, `Where has it been reported`, `Hvor er det meldt`.
pub(super) fn asks_where_told(label: &str) -> bool {
    let label = normal::words(label);
    let where_ = ["wo ", "where ", "hvor ", "kvar ", "kor "];
    let told = [
        "gemeldet",
        "angezeigt",
        "reported",
        "notified",
        "lodged",
        "meldt",
        "varslet",
        "varsla",
        "rapportert",
    ];
    where_.iter().any(|start| label.starts_with(start)) && label.split(' ').any(|word| told.contains(&word))
}

/// `Gewünschte Maßnahmen`, `Action requested`, `Ønskede tiltak`: what the reporter asks of others.
pub(super) fn is_wished(label: &str) -> bool {
    let label = normal::words(label);
    let wish = [
        "gewuensch",
        "wunsch",
        "erwuensch",
        "erbeten",
        "requested",
        "desired",
        "wanted",
        "oensk",
    ];
    label.split(' ').count() <= 5 && has_stem(&label, &wish)
}

/// `Actions taken as a result`, `Schritte, die infolge des Vorfalls unternommen wurden`.
pub(super) fn asks_what_was_done(label: &str) -> bool {
    let label = normal::words(label);
    let deeds = ["action", "step", "measure", "massnahme", "schritt", "tiltak"];
    let done = [
        "taken",
        "took",
        "done",
        "ergriff",
        "unternommen",
        "getroffen",
        "eingeleitet",
        "gjort",
        "truffet",
        "iverksatt",
        "sett",
    ];
    let effects = [
        "konsek", "conseq", "folgen", "impact", "auswirk", "effect", "harm", "damage", "schad", "skade",
    ];
    has_stem(&label, &deeds) && has_stem(&label, &done) && !has_stem(&label, &effects)
}

/// `Asset`, `Enhet`, `Gegenstand`: a machine's name, or that of an office or a system, as the answer is.
pub(super) fn names_asset(label: &str) -> bool {
    let label = normal::label(label);
    [
        "asset",
        "assets",
        "item",
        "equipment",
        "unit",
        "gegenstand",
        "objekt",
        "einheit",
        "enhet",
        "enheten",
        "eining",
        "eininga",
        "gjenstand",
        "utstyr",
        "utstyret",
    ]
    .contains(&label.as_str())
}

/// What happened, as a form calls it, folded.
const CASES: [&str; 18] = [
    "vorfall",
    "vorfalls",
    "ereignis",
    "ereignisses",
    "datenpanne",
    "ticket",
    "tickets",
    "incident",
    "event",
    "breach",
    "case",
    "issue",
    "avvik",
    "avviket",
    "hendelsen",
    "hendelse",
    "hendinga",
    "saken",
];

/// `Navn på avviket`, `Name of the incident`, `Bezeichnung des Vorfalls`: the case has a name, and it is nobody's.
pub(super) fn names_the_case(label: &str) -> bool {
    let label = normal::label(label);
    let mut words = label.split(' ');
    let named = words.next().is_some_and(|first| {
        [
            "name",
            "navn",
            "namn",
            "titel",
            "title",
            "tittel",
            "bezeichnung",
            "benevnelse",
        ]
        .contains(&first)
    });
    let of = words
        .clone()
        .next()
        .is_some_and(|word| ["des", "der", "of", "paa", "for", "av", "til", "vorfall"].contains(&word));
    let mut rest = words.filter(|word| !["des", "der", "of", "the", "this", "paa", "for", "av", "til"].contains(word));
    let case = rest.next().is_some_and(|word| CASES.contains(&word));
    named && of && case && rest.next().is_none()
}

/// What copies of a system are called, folded.
const STAGES: [&str; 22] = [
    "prod",
    "production",
    "live",
    "staging",
    "stage",
    "test",
    "testing",
    "dev",
    "development",
    "qa",
    "uat",
    "all",
    "produktion",
    "produktiv",
    "produktivsystem",
    "entwicklung",
    "alle",
    "produksjon",
    "utvikling",
    "drift",
    "and",
    "und",
];

/// `Environment: Prod`, `Umgebung: Test`: which copy of a system is meant, and no system's name.
pub(super) fn is_stage(label: &str, text: &str) -> bool {
    let label = normal::label(label);
    let asked = ["environment", "umgebung", "systemumgebung", "miljoe"]
        .iter()
        .any(|word| label.starts_with(word));
    asked && normal::words(text).split(' ').all(|word| STAGES.contains(&word))
}

/// Whether a text tells what the form is for and how it is filled in.
pub(super) fn speaks_of_form(text: &str) -> bool {
    let words = normal::words(&text.chars().take(600).collect::<String>());
    [
        "this form will",
        "this form is",
        "this form should",
        "this form must",
        "this form may",
        "this form helps",
        "use this form",
        "complete this form",
        "fill in this form",
        "completing this form",
        "purpose of this form",
        "dieses formular dient",
        "dieses formular ist",
        "dieses formular soll",
        "dieses formular hilft",
        "mit diesem formular",
        "dieser meldebogen dient",
        "dieser vordruck",
        "dette skjemaet skal",
        "dette skjemaet er",
        "dette skjemaet brukes",
        "bruk dette skjemaet",
        "dette skjemaet hjelper",
        "dette skjemaet nyttast",
    ]
    .iter()
    .any(|phrase| words.contains(phrase))
}

/// Words of a question for a kind that do not say of what, folded.
const BARE: [&str; 34] = [
    "um", "welche", "welcher", "was", "fuer", "eine", "einen", "handelt", "es", "sich", "geht", "liegt", "vor", "ist",
    "das", "what", "which", "is", "it", "of", "this", "hva", "kva", "hvilken", "hvilket", "slags", "er", "det",
    "gjelder", "gjeld", "dreier", "seg", "om", "the",
];

/// `Um welche Art handelt es sich?`, `What type is it?`, `Hva slags type er det?`: a kind, and nothing says of what.
pub(super) fn asks_for_bare_kind(label: &str) -> bool {
    let label = normal::label(label);
    let kind = |word: &str| ["art", "typ", "kind", "type", "sort", "slag"].contains(&word);
    let mut words = label.split(' ');
    words.clone().any(kind) && words.clone().count() >= 3 && words.all(|word| kind(word) || BARE.contains(&word))
}

/// `Consequences for`, `Folgen für wen?`: asks for people or houses and not for what may come of it.
pub(super) fn asks_for_whom(label: &str) -> bool {
    let label = normal::label(label);
    [
        " for",
        " fuer",
        " fuer wen",
        " for whom",
        " for hvem",
        " for kven",
        " on whom",
        " auf wen",
    ]
    .iter()
    .any(|end| label.ends_with(end))
}

/// `Description of the breach, including the data`: the story of the incident is the first thing that is asked for.
pub(super) fn asks_story_first(label: &str) -> bool {
    const STORY: [&str; 8] = [
        "beschreib",
        "schilder",
        "darstell",
        "descri",
        "summar",
        "account",
        "beskriv",
        "skildr",
    ];
    const CASE: [&str; 11] = [
        "vorfall",
        "verletzung",
        "panne",
        "ereignis",
        "breach",
        "incident",
        "event",
        "avvik",
        "hending",
        "hendelse",
        "brot",
    ];
    let words = normal::label(label);
    let mut first = words.split(' ').take(5);
    let story = first
        .next()
        .is_some_and(|word| STORY.iter().any(|stem| word.starts_with(stem)));
    story && first.any(|word| CASE.iter().any(|case| word.contains(case)))
}

/// Sentences, and no list.
pub(super) fn is_told(text: &str) -> bool {
    text.split_whitespace().count() >= 10 && text.trim_end().ends_with(['.', '!'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_case_is_called_and_where_it_was_told_is_neither_a_person_nor_a_place() {
        for label in [
            "Navn på avviket",
            "Name of the incident",
            "Bezeichnung des Vorfalls",
            "Title of this event",
        ] {
            assert!(names_the_case(label), "{label}");
        }
        for label in [
            "Name",
            "Name of the incident reporter",
            "Navn på melder",
            "Name des Meldenden",
        ] {
            assert!(!names_the_case(label), "{label}");
        }
        assert!(asks_for_bare_kind("Um welche Art handelt es sich?") && asks_for_bare_kind("What type is it?"));
        assert!(!asks_for_bare_kind("Type of device") && !asks_for_bare_kind("Type"));
        assert!(asks_where_told("Where was this reported?") && asks_where_told("Hvor er det meldt?"));
        assert!(!asks_where_told("Where did it happen?") && !asks_where_told("Wo ist der Meldende erreichbar?"));
        assert!(is_stage("Environment(s)", "Prod and test") && !is_stage("Environment", "ward tablets"));
        assert!(!is_stage("System", "Production"));
        assert!(speaks_of_form(
            "A breach is a loss of data. This form will assist our staff in dealing with it."
        ));
        assert!(!speaks_of_form("Somebody had filled in the form for a colleague."));
        assert!(asks_for_whom("Konsekvens for") && !asks_for_whom("Folgen für die Betroffenen"));
    }
}
