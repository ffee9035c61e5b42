//! Ways to say it that were first met in the letters of writers unknown before, each in words of our own.

use super::heard::claims;
use crate::config::rules::forms::FormRules;
use crate::model::language::Language;
use crate::model::report::{Field, Value};

/// What a text tells of a field, in words.
fn told(field: Field, text: &str, language: Language) -> String {
    let claims = claims(text, "", language, &FormRules::shipped());
    let claim = claims.into_iter().find(|claim| claim.field == field);
    match claim.map(|claim| claim.value) {
        Some(Value::List(items)) => items.join("; "),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}

#[test]
fn an_hour_stands_before_whoever_did_something() {
    let text =
        "A photo of our hall was posted. This afternoon at 3 a neighbour pointed out that the code can be read on it.";
    let at = told(Field::DiscoveredAt, text, Language::En);
    assert!(at.contains("T15:00"), "{at}");
}

#[test]
fn how_long_something_lasts_is_no_day() {
    for text in [
        "Your host scanned us. We have blocked its address for two days.",
        "Your host scanned us. We have black-holed the address for a day.",
    ] {
        assert_eq!(told(Field::OccurredAt, text, Language::En), "", "{text}");
    }
    let text = "Jeg mistet mobilen på bussen for to dager siden.";
    assert!(told(Field::OccurredAt, text, Language::Nb).starts_with("2026-10-04"));
    let text = "We have blocked the address for 48 hours.";
    assert_eq!(told(Field::AffectedPersons, text, Language::En), "");
}

#[test]
fn when_a_thing_was_seen_last_nobody_missed_it() {
    for (text, language) in [
        (
            "Sist jeg brukte minnepennen var i går kl. 17. Nå er den borte.",
            Language::Nb,
        ),
        (
            "Zuletzt gesehen habe ich den Ordner gestern um 15 Uhr. Er ist weg.",
            Language::De,
        ),
    ] {
        assert_eq!(told(Field::DiscoveredAt, text, language), "", "{text}");
    }
}

#[test]
fn a_cause_is_a_kind_of_data_with_what_it_is_of() {
    for (text, language, want) in [
        (
            "The lost list shows name, date of birth and reason for visit of 20 patients.",
            Language::En,
            "name; date of birth; reason for visit",
        ),
        (
            "Lista som vart sendt feil, inneheld namn, fødselsdato og grunn til fråvær.",
            Language::Nb,
            "namn; fødselsdato; grunn til fråvær",
        ),
        (
            "Im Altpapier lagen Anträge mit Kontoauszügen, Mietverträgen und in zwei Fällen auch Attesten.",
            Language::De,
            "Kontoauszügen; Mietverträgen; Attesten",
        ),
    ] {
        assert_eq!(told(Field::DataCategories, text, language), want, "{text}");
    }
}

#[test]
fn a_greeting_was_not_told_and_a_way_to_tell_is_no_system() {
    let text = "Hallo, unser Chef weiß Bescheid.";
    assert!(!told(Field::Informed, text, Language::De).contains("Hallo"));
    let text = "Our treasurer and the vicar have been pinged on Slack. The bucket of the choir is public.";
    assert_eq!(told(Field::Informed, text, Language::En), "treasurer; vicar");
    assert!(!told(Field::AffectedSystems, text, Language::En).contains("Slack"));
}

#[test]
fn a_machine_is_no_place_and_its_address_is_its_own() {
    let text = "I found a strange script on choir-web02 (192.0.2.77). Somebody has been in it.";
    assert_eq!(told(Field::Location, text, Language::En), "");
    assert_eq!(
        told(Field::AffectedSystems, text, Language::En),
        "choir-web02; 192.0.2.77"
    );
}

#[test]
fn the_hour_at_which_a_train_leaves_is_part_of_its_name() {
    let text = "I left a folder with grades on the 18:22 train from Norwich to Ely.";
    assert_eq!(
        told(Field::Location, text, Language::En),
        "on the 18:22 train from Norwich to Ely"
    );
}

#[test]
fn a_review_finds_what_happened() {
    for (text, language) in [
        (
            "Loggkontrollen på fredag viste at en ansatt har vært inne i journalen til en nabo flere ganger.",
            Language::Nb,
        ),
        (
            "Our audit on Friday showed that a clerk read a file without any reason.",
            Language::En,
        ),
    ] {
        let at = told(Field::DiscoveredAt, text, language);
        assert!(at.starts_with("2026-10-02"), "{text}: {at}");
    }
}
