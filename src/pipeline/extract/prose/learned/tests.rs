//! Letters as people write them, with what their words speak for.

use crate::config::rules::forms::FormRules;
use crate::model::language::Language;
use crate::model::report::{Field, Value};
use crate::pipeline::extract::prose::heard::claims;

fn told(text: &str, language: Language, field: Field) -> Option<String> {
    let claims = claims(text, "", language, &FormRules::shipped());
    let claim = claims.iter().find(|claim| claim.field == field)?;
    Some(match &claim.value {
        Value::List(items) => items.join("|"),
        value => value.to_string(),
    })
}

#[test]
fn what_was_done_is_cut_out_of_what_happened_and_what_is_planned() {
    let letter = "Hallo zusammen, heute früh ging am Schalter nichts mehr. Die Kollegin aus der Technik hat den Rechner vom \
        Netz genommen und das Kennwort zurückgesetzt, die Kasse läuft zum Glück noch. Morgen kommt der Hersteller.";
    let measures = told(letter, Language::De, Field::Measures).unwrap();
    assert!(
        measures.contains("vom Netz genommen und das Kennwort zurückgesetzt"),
        "{measures}"
    );
    assert!(
        !measures.contains("Hersteller") && !measures.contains("Schalter"),
        "{measures}"
    );
    let plan = "Someone opened the link. We will change the passwords tomorrow. Could you please block the address?";
    assert_eq!(told(plan, Language::En, Field::Measures), None);
}

#[test]
fn a_system_is_found_by_what_stands_around_its_name() {
    let letter = "Hei, siden i morges får ingen logget inn i Fjordbok, og skjermen står bare og blinker. Firefox og \
        skriveren virker som før.";
    assert_eq!(
        told(letter, Language::Nb, Field::AffectedSystems).as_deref(),
        Some("Fjordbok")
    );
    let thanks = "Dear all, many thanks to Margaret and the Finance Office for the lovely party in Birmingham.";
    assert_eq!(told(thanks, Language::En, Field::AffectedSystems), None);
}

#[test]
fn a_question_and_a_meeting_tell_no_time() {
    let letter = "Treffen am Donnerstag, 1. Oktober um 14 Uhr. War das schon am 30. September um 10 Uhr so?";
    for field in [Field::DiscoveredAt, Field::OccurredAt, Field::OccurredFrom] {
        assert_eq!(told(letter, Language::De, field), None, "{field}");
    }
}

#[test]
fn a_place_is_told_by_the_words_around_it() {
    let cases = [
        (
            Language::De,
            "Gestern Abend ist mein Diensthandy abhandengekommen, vermutlich liegt es noch in der Kletterhalle am Güterbahnhof.",
            Some("in der Kletterhalle am Güterbahnhof"),
        ),
        (
            Language::De,
            "Danke für das schöne Fest, im Garten hinter der Kirche war es wunderbar.",
            None,
        ),
    ];
    for (language, letter, place) in cases {
        assert_eq!(told(letter, language, Field::Location).as_deref(), place, "{letter}");
    }
}
