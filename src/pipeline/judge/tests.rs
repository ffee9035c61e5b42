//! What the stage decides, behaviour by behaviour.

use super::*;
use crate::model::kind::{Classification, Priority};
use crate::model::report::{Value, YesNo};
use crate::pipeline::fixtures::{self, form, text};

fn judged(extracted: &Extracted) -> Judged {
    fixtures::judged(&fixtures::headers("anna@example.org", ""), extracted)
}

fn answer(answer: YesNo) -> Value {
    Value::Answer(answer)
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| (*item).to_owned()).collect())
}

#[test]
fn the_reporters_own_word_for_the_kind_outweighs_free_text() {
    let extracted = form(&[
        (Field::Kind, text("Phishing")),
        (
            Field::Description,
            text("Der Link führte zu einer Seite, dort stand etwas von einem Virus."),
        ),
    ]);
    assert_eq!(judged(&extracted).judgement.kind, Kind::Phishing);
}

#[test]
fn ticked_options_of_usual_forms_are_understood() {
    for (option, kind) in [
        ("Fehlversendung", Kind::Misdelivery),
        ("Verlust/Diebstahl eines Geräts", Kind::DeviceLoss),
        ("Loss or Theft of Equipment", Kind::DeviceLoss),
        ("Denial of Service", Kind::DenialOfService),
        ("Malware/Ransomware", Kind::Ransomware),
        ("Unauthorized Access", Kind::UnauthorizedAccess),
        ("Web site defacement", Kind::UnauthorizedAccess),
        ("Unplanned Downtime", Kind::Outage),
        ("Löschung, Vernichtung", Kind::DataLoss),
        ("Unbefugte Offenlegung", Kind::DataLeak),
        ("Hacking", Kind::UnauthorizedAccess),
        ("Feilsending", Kind::Misdelivery),
        ("Mistet/gjenglemt utstyr", Kind::DeviceLoss),
        ("Brudd på konfidensialitet", Kind::DataLeak),
    ] {
        let extracted = form(&[(Field::Kind, text(option))]);
        assert_eq!(judged(&extracted).judgement.kind, kind, "{option}");
    }
}

#[test]
fn a_ticked_goal_of_protection_gives_way_to_the_cause() {
    let extracted = form(&[
        (Field::Kind, list(&["Vertraulichkeit", "Verfügbarkeit"])),
        (Field::Description, text("Ein Notebook wurde aus dem Auto gestohlen.")),
    ]);
    assert_eq!(judged(&extracted).judgement.kind, Kind::DeviceLoss);
}

#[test]
fn printed_options_beside_a_form_do_not_decide() {
    let mut extracted = form(&[
        (Field::Kind, text("Fehlversand")),
        (Field::Description, text("Brief an die falsche Person")),
        (Field::OrgUnit, text("Prüfungsamt")),
    ]);
    extracted.words = "Art: Phishing, Virus, Ransomware, Verlust eines Laptops, Hackerangriff, DDoS\n".repeat(3);
    let judged = judged(&extracted).judgement;
    assert_eq!(judged.kind, Kind::Misdelivery);
}

#[test]
fn nothing_said_is_other_and_undetermined_and_other_said_is_other() {
    let nothing = judged(&fixtures::words("Guten Tag")).judgement;
    assert_eq!(
        (nothing.kind, nothing.rsit.as_str()),
        (Kind::Other, "other/undetermined")
    );
    let said = judged(&form(&[(Field::Kind, text("Sonstiges"))])).judgement;
    assert_eq!((said.kind, said.rsit.as_str()), (Kind::Other, "other/other"));
}

#[test]
fn every_decision_names_its_rule_and_reason() {
    let judged = judged(&fixtures::words("Der Server ist von Ransomware befallen."));
    let judgement = judged.judgement;
    assert_eq!(
        (judgement.priority, judgement.priority_rule.as_str()),
        (Priority::Critical, "ransomware")
    );
    assert!(
        judgement.why.iter().any(|why| why.contains("“ransomware”")),
        "{:?}",
        judgement.why
    );
    assert!(judgement.why.len() >= 4);
}

#[test]
fn priority_follows_the_first_of_the_highest_rules() {
    let priority = |extracted: &Extracted| {
        let judgement = judged(extracted).judgement;
        (judgement.priority, judgement.priority_rule)
    };
    let high = |rule: &str| (Priority::High, rule.to_owned());
    let kind = |word: &str| (Field::Kind, text(word));
    let lost = [kind("Laptop verloren"), (Field::DeviceEncrypted, answer(YesNo::No))];
    assert_eq!(priority(&form(&lost)), high("unencrypted_device"));
    let lost = [kind("Laptop verloren"), (Field::DeviceEncrypted, answer(YesNo::Yes))];
    assert_eq!(priority(&form(&lost)).0, Priority::Normal);
    let many = [kind("Fehlversand"), (Field::AffectedPersons, Value::Number(100))];
    assert_eq!(priority(&form(&many)), high("many_persons"));
    let few = [kind("Fehlversand"), (Field::AffectedPersons, Value::Number(99))];
    assert_eq!(priority(&form(&few)).0, Priority::Normal);
    let special = [kind("Fehlversand"), (Field::SpecialCategories, answer(YesNo::Yes))];
    assert_eq!(priority(&form(&special)), high("special_categories"));
    assert_eq!(priority(&fixtures::words("Ich bekomme Spam.")).0, Priority::Low);
    assert_eq!(priority(&fixtures::words("TLP:RED Ich bekomme Spam.")), high("tlp_red"));
    let gave = "Phishing, und ich habe mein Kennwort eingetippt.";
    assert_eq!(priority(&fixtures::words(gave)).0, Priority::High);
}

#[test]
fn the_strictest_label_counts_and_without_one_the_default() {
    let headers = fixtures::headers("anna@example.org", "TLP:GREEN Meldung");
    let judgement = fixtures::judged(&headers, &fixtures::words("… TLP:AMBER+STRICT …")).judgement;
    assert_eq!((judgement.tlp, judgement.tlp_given), (Tlp::AmberStrict, true));
    let judgement = judged(&fixtures::words("ohne")).judgement;
    assert_eq!((judgement.tlp, judgement.tlp_given), (Tlp::Amber, false));
}

#[test]
fn unknown_is_not_no_when_personal_data_are_asked_for() {
    let possible = |fields: &[(Field, Value)]| judged(&form(fields)).judgement.personal_data_possible;
    let lost = || (Field::Kind, text("Laptop verloren"));
    let asked = |it| (Field::PersonalData, answer(it));
    assert!(possible(&[lost()]));
    assert!(possible(&[lost(), asked(YesNo::Unknown)]));
    assert!(!possible(&[lost(), asked(YesNo::No)]));
    let phishing = || (Field::Kind, text("Phishing"));
    assert!(!possible(&[phishing()]));
    assert!(possible(&[phishing(), asked(YesNo::Unknown)]));
    assert!(possible(&[phishing(), (Field::AffectedPersons, Value::Number(3))]));
    assert!(possible(&[
        phishing(),
        asked(YesNo::No),
        (Field::DataCategories, list(&["Namen"]))
    ]));
    assert!(!possible(&[
        phishing(),
        asked(YesNo::No),
        (Field::DataCategories, list(&["keine"]))
    ]));
}

#[test]
fn unknown_data_are_sensitive() {
    let class = |fields: &[(Field, Value)]| judged(&form(fields)).judgement.classification;
    let kind = || (Field::Kind, text("Fehlversand"));
    let asked = |field, it| (field, answer(it));
    assert_eq!(class(&[kind()]), Classification::Sensitive);
    assert_eq!(
        class(&[kind(), asked(Field::PersonalData, YesNo::No)]),
        Classification::Public
    );
    assert_eq!(
        class(&[kind(), asked(Field::PersonalData, YesNo::Unknown)]),
        Classification::Sensitive
    );
    let no_special = asked(Field::SpecialCategories, YesNo::No);
    assert_eq!(
        class(&[kind(), asked(Field::PersonalData, YesNo::Yes), no_special]),
        Classification::Personal
    );
    let named = (Field::DataCategories, list(&["Namen", "E-Mail-Adressen"]));
    assert_eq!(class(&[kind(), named]), Classification::Personal);
    let health = (Field::DataCategories, list(&["Namen", "Gesundheitsdaten"]));
    let denied = asked(Field::SpecialCategories, YesNo::No);
    assert_eq!(class(&[kind(), health, denied]), Classification::Sensitive);
}

#[test]
fn missing_fields_are_those_of_the_kind_and_sensible() {
    let lost = form(&[
        (Field::Kind, text("Laptop verloren")),
        (Field::DeviceId, text("INV-1")),
        (Field::DeviceEncrypted, answer(YesNo::Unknown)),
        (Field::PersonalData, answer(YesNo::No)),
    ]);
    let missing = judged(&lost).missing;
    assert_eq!(missing.first(), Some(&Field::DiscoveredAt));
    assert!(missing.contains(&Field::LostOrStolen));
    for given in [Field::DeviceId, Field::DeviceEncrypted, Field::AffectedPersons] {
        assert!(!missing.contains(&given), "{given}");
    }
}

#[test]
fn a_mail_that_nobody_could_read_starts_the_clocks() {
    let headers = fixtures::headers("anna@example.org", "TLP:RED …");
    let case = Case {
        headers: &headers,
        extracted: &Extracted::default(),
        label_elsewhere: None,
        unreadable: true,
    };
    let judgement = judge_case(&case, &KindRules::shipped(), &fixtures::settings()).judgement;
    assert_eq!(judgement.kind, Kind::Other);
    assert!(judgement.personal_data_possible);
    assert_eq!(judgement.classification, Classification::Sensitive);
    assert_eq!(
        (judgement.priority, judgement.priority_rule.as_str()),
        (Priority::High, "unreadable_mail")
    );
    assert_eq!(judgement.tlp, Tlp::Red);
}

#[test]
fn hardly_any_words_are_no_kind_unless_a_rule_knows_one() {
    let kind = |words: &str| {
        let extracted = Extracted {
            words: words.to_owned(),
            ..Extracted::default()
        };
        judged(&extracted).judgement.kind
    };
    for vague in ["Bitte dringend Hilfe", "Question number seven", "Ring meg snarest"] {
        assert_eq!(kind(vague), Kind::Other, "{vague}");
    }
    for (clear, is) in [
        ("Phishing", Kind::Phishing),
        ("Tablet gestohlen", Kind::DeviceLoss),
        ("mailbox hacked", Kind::CompromisedAccount),
    ] {
        assert_eq!(kind(clear), is, "{clear}");
    }
}
