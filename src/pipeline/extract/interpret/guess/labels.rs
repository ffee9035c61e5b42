//! What an unknown label says by its words: that it asks for a number, a time, a reason, or for nothing of its own.

use crate::config::rules::forms::normal;
use crate::model::report::Field;
use crate::pipeline::extract::interpret::given::Given;
use crate::pipeline::extract::stems::has_word;

/// `Unlikely`, `sehr gering`, `middels`: how likely or how bad something is, folded, and nothing else.
pub(super) fn is_level(words: &str) -> bool {
    const LEVELS: [&str; 36] = [
        "likely",
        "unlikely",
        "possible",
        "probable",
        "certain",
        "remote",
        "low",
        "medium",
        "moderate",
        "high",
        "severe",
        "minor",
        "wahrscheinlich",
        "unwahrscheinlich",
        "moeglich",
        "gering",
        "geringes",
        "niedrig",
        "mittel",
        "mittleres",
        "hoch",
        "hohes",
        "normal",
        "erheblich",
        "sannsynlig",
        "usannsynlig",
        "mulig",
        "moegleg",
        "lav",
        "lite",
        "middels",
        "hoey",
        "hoeg",
        "stor",
        "minimal",
        "negligible",
    ];
    const BESIDE: [&str; 12] = [
        "very", "highly", "sehr", "eher", "rather", "svaert", "veldig", "risk", "risiko", "risks", "not", "nicht",
    ];
    // `3 - Low`, `P2 hoch`.
    let ranked = words.split_once(' ').filter(|(rank, _)| {
        let figure = rank.trim_start_matches(['p', 's']);
        figure.len() == 1 && figure.bytes().all(|b| b.is_ascii_digit())
    });
    let words = ranked.map_or(words, |(_, level)| level);
    let mut all = words.split(' ');
    has_word(words, &LEVELS) && all.all(|word| LEVELS.contains(&word) || BESIDE.contains(&word))
}

/// “How did it come about?”, “Warum …”: asks for no place, no person and no thing.
pub(in crate::pipeline::extract::interpret) fn is_no_thing(label: &str, field: Field) -> bool {
    let words = normal::words(label);
    if field == Field::SpecialCategories {
        // “Welche Geräte sind betroffen: keine”.
        let special = [
            "besonder",
            "special",
            "saerl",
            "sensib",
            "sensitiv",
            "art 9",
            "artikel 9",
            "article 9",
            "gesundheit",
            "health",
            "helse",
            "medi",
            "geschuetzt",
            "schuetzenswert",
            "protected",
            "patient",
            "pasient",
            "religi",
            "biometr",
            "genet",
        ];
        return !special.iter().any(|stem| words.contains(stem));
    }
    let mut all = words.split(' ');
    let (first, second) = (all.next().unwrap_or_default(), all.next().unwrap_or_default());
    let how = [
        "wie", "warum", "weshalb", "wieso", "wodurch", "how", "why", "hvordan", "hvorfor", "korleis", "kvifor",
    ];
    let counts = [
        "viele",
        "viel",
        "many",
        "much",
        "heissen",
        "erreichen",
        "erreichbar",
        "can",
        "koennen",
        "kann",
        "lautet",
    ];
    let thing = matches!(
        field,
        Field::OrgUnit
            | Field::Location
            | Field::ReporterRole
            | Field::ReporterName
            | Field::DeviceKind
            | Field::DeviceId
            | Field::AffectedSystems
            | Field::DataCategories
    );
    thing && how.contains(&first) && !counts.contains(&second)
}

/// `Incident notification: ☒ HR ☐ Police`: ticked names beside a word for telling are those who were told.
pub(in crate::pipeline::extract::interpret) fn asks_who_was_told(label: &str, given: &Given) -> bool {
    if super::told::was_told(label, given) {
        return true;
    }
    let Given::Ticked(options) = given else { return false };
    let words = normal::words(label);
    let telling = [
        "notification",
        "notifications",
        "benachrichtigung",
        "benachrichtigungen",
        "varsling",
        "varslinger",
        "verstaendigung",
    ];
    let others = [
        "method",
        "art",
        "form",
        "type",
        "data",
        "daten",
        "betroffener",
        "subject",
        "subjects",
        "plicht",
        "frist",
        "required",
    ];
    let named = |option: &String| {
        let words = normal::words(option);
        let answers = [
            "ja",
            "nein",
            "yes",
            "no",
            "nei",
            "unknown",
            "unbekannt",
            "geplant",
            "planned",
            "planlagt",
            "email",
            "brief",
            "letter",
            "phone",
            "telefon",
        ];
        option.starts_with(char::is_uppercase) && !answers.contains(&words.as_str())
    };
    let mut all = words.split(' ');
    all.clone().count() <= 3
        && all.clone().any(|word| telling.contains(&word))
        && !all.any(|word| others.contains(&word))
        && options.iter().all(named)
}

/// `If yes, describe`, `Falls ja, bitte erläutern`: a condition with nothing that is asked for.
pub(in crate::pipeline::extract::interpret) fn is_mere_condition(label: &str) -> bool {
    let words = normal::words(label);
    let starts = [
        "if yes",
        "if so",
        "if no",
        "falls ja",
        "wenn ja",
        "falls nein",
        "hvis ja",
        "dersom ja",
        "viss ja",
        "hvis nei",
    ];
    let rest = starts.iter().find_map(|start| words.strip_prefix(start));
    rest.is_some_and(|rest| rest.split_whitespace().count() <= 2)
}

/// Words of somebody else in quotation marks.
pub(super) fn is_quoted(given: &Given) -> bool {
    matches!(given, Given::Text(text) if text.trim_start().starts_with(['"', '„', '“', '«', '»', '\u{201f}']))
}

/// Verbs that announce what was said or shown, folded.
pub(super) const SAYS: [&str; 34] = [
    "stand",
    "steht",
    "schrieb",
    "schreibt",
    "schrieben",
    "hiess",
    "heisst",
    "lautete",
    "lautet",
    "sagte",
    "sagt",
    "meinte",
    "erschien",
    "kam",
    "las",
    "zeigte",
    "said",
    "says",
    "read",
    "reads",
    "stated",
    "states",
    "wrote",
    "appeared",
    "showed",
    "asked",
    "sto",
    "staar",
    "stod",
    "skrev",
    "skriver",
    "sa",
    "viste",
    "spurte",
];

/// `Ansatt-/studentnr.`, `Personalnummer`, `Member ID`: the number names somebody and counts nobody.
pub(in crate::pipeline::extract::interpret) fn asks_for_id(label: &str) -> bool {
    let words = normal::words(label);
    let last = words.rsplit(' ').next().unwrap_or_default();
    ["nr", "nummer", "id", "no"]
        .iter()
        .any(|end| last == *end || (end.len() > 2 && last.ends_with(end)))
        || last.ends_with("nr")
        || (last == "number" && words.contains(' '))
}

/// Whether a label asks for a time and for nothing else.
pub(in crate::pipeline::extract::interpret) fn asks_when(label: &str) -> bool {
    let words = normal::words(label);
    let questions = ["wann", "when", "naar"];
    let nouns = ["zeitpunkt", "uhrzeit", "datum", "tidspunkt", "dato", "date"];
    let ends = words
        .rsplit(' ')
        .next()
        .is_some_and(|last| ["am", "um"].contains(&last));
    let where_too = ["wo", "where", "hvor", "kvar", "ort", "place", "sted", "stad"];
    let mut all = words.split(' ');
    // “Who has been made aware to date?” asks for no date.
    let named = words.split(' ').take(2).any(|word| nouns.contains(&word));
    (ends || named || all.any(|word| questions.contains(&word))) && !has_word(&words, &where_too)
}

/// `Section 4`, `Teil B`, `Del 2`: the number of a part, whose heading stands behind the colon.
pub(super) fn numbers_a_part(label: &str) -> bool {
    let words = normal::words(label);
    let Some((part, number)) = words.split_once(' ') else {
        return false;
    };
    let parts = [
        "section",
        "part",
        "step",
        "abschnitt",
        "teil",
        "schritt",
        "kapitel",
        "del",
        "steg",
        "seksjon",
        "avsnitt",
    ];
    parts.contains(&part) && number.len() <= 3 && !number.contains(' ')
}

/// `## Reproduction`: a heading in a text of marks.
pub(super) fn is_marked_heading(given: &Given) -> bool {
    matches!(given, Given::Text(text) if text.starts_with("# ") || text.starts_with("##"))
}

/// Two to five words that begin with a capital, without digits: `Dr. Anna von der Heide`, `Muster, Erika`.
pub(in crate::pipeline::extract::interpret) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
    (2..=6).contains(&words.len())
        && !text
            .chars()
            .any(|c| c.is_ascii_digit() || matches!(c, ':' | '@' | '/' | '?' | '!' | '(' | '"'))
        && words.iter().filter(capital).count() >= 2
        && words.iter().all(|word| capital(&word) || word.chars().count() <= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_form_ask_for_nothing() {
        assert!(numbers_a_part("Section 4") && numbers_a_part("Teil B") && numbers_a_part("Del 2:"));
        assert!(
            !numbers_a_part("Section") && !numbers_a_part("Teil des Hauses") && !numbers_a_part("Part number of it")
        );
        assert!(is_marked_heading(&Given::Text("## Next".into())) && !is_marked_heading(&Given::Text("#12".into())));
    }

    #[test]
    fn reasons_name_no_thing_and_conditions_ask_nothing() {
        assert!(is_no_thing("Hvordan avviket oppstod", Field::OrgUnit));
        assert!(is_no_thing("Welche Geräte sind betroffen", Field::SpecialCategories));
        assert!(!is_no_thing("Wie heißen Sie?", Field::ReporterName));
        assert!(!is_no_thing("Hvordan avviket oppstod", Field::Description));
        assert!(is_mere_condition("If yes, describe") && !is_mere_condition("If yes, which data were on it"));
        assert!(is_level("very unlikely") && is_level("hohes risiko") && !is_level("high costs") && !is_level("not"));
        let ticked = |option: &str| Given::Ticked(vec![option.to_owned()]);
        assert!(asks_who_was_told("Incident notification", &ticked("IS Leadership")));
        assert!(!asks_who_was_told("Incident notification", &ticked("Yes")));
        let text = |text: &str| Given::Text(text.to_owned());
        assert!(asks_who_was_told(
            "Line manager informed? (name)",
            &text("Yes, Ada Krull")
        ));
        assert!(asks_who_was_told("Leitung unterrichtet", &ticked("ja, Frau Krull")));
        assert!(asks_who_was_told("Er nærmaste leiar varsla?", &text("Ja – Liv Moen")));
        assert!(!asks_who_was_told("Betroffene informiert?", &text("Ja, Frau Krull")));
        assert!(!asks_who_was_told("Manager informed?", &text("Yes, on Monday at 9")));
        assert!(!asks_who_was_told(
            "Manager informed?",
            &text("No, Ada Krull is on leave")
        ));
        assert!(!asks_who_was_told("Art der Benachrichtigung", &ticked("Aushang")));
        assert!(is_quoted(&Given::Text("„Konto gesperrt“".into())) && !is_quoted(&Given::Text("Konto".into())));
    }
}
