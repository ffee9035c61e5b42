//! What sentences tell of data, and what they do not.

use super::is_secret;
use crate::config::rules::forms::FormRules;
use crate::model::language::Language::{self, De, En, Nb};
use crate::model::report::{Field, Value};
use crate::pipeline::extract::prose::heard::claims;

fn told(text: &str, language: Language) -> String {
    let claims = claims(text, "", language, &FormRules::shipped());
    let found = claims.into_iter().find(|claim| claim.field == Field::DataCategories);
    match found.map(|claim| claim.value) {
        Some(Value::List(items)) => items.join(" | "),
        _ => String::new(),
    }
}

#[test]
fn what_leads_a_list_may_stand_anywhere_when_data_are_named_in_it() {
    for (language, text, want) in [
        (
            De,
            "Im Portal sah er fremde Unterlagen. Das waren Zeugnisse, Passbilder und Meldebögen.",
            "Zeugnisse | Passbilder | Meldebögen",
        ),
        (
            De,
            "Aus der Tabelle gehen Name, Raumnummer, Einzug und Mietschulden von 61 Mietern hervor.",
            "Name | Raumnummer | Einzug | Mietschulden",
        ),
        (
            En,
            "Visible to all were salaries, sick days and performance ratings of 34 employees.",
            "salaries | sick days | performance ratings",
        ),
        (
            Nb,
            "Skjermbildet viste kontonummer, saldo og betalingsanmerkninger for fem kunder.",
            "kontonummer | saldo | betalingsanmerkninger",
        ),
        (
            De,
            "Weg sind Anschrift, Kursnummer und Zahlweise aller Hörer.",
            "Anschrift | Kursnummer | Zahlweise",
        ),
        (
            De,
            "Die Datei zeigt sowohl die privaten Handynummern als auch die Gehälter.",
            "Handynummern | Gehälter",
        ),
        (
            De,
            "Drin stehen mein Gehalt und meine eigene Steuer-ID.",
            "Gehalt | Steuer-ID",
        ),
        (
            En,
            "The table holds usernames, hashed passwords and IP addresses.",
            "usernames | hashed passwords | IP addresses",
        ),
        (
            En,
            "Letters about nine patients went astray, with history, outlook and home address.",
            "history | outlook | home address",
        ),
        (
            En,
            "Marriage certificates and rent statements were in there.",
            "Marriage certificates | rent statements",
        ),
        (En, "On the disk are customer contracts.", "customer contracts"),
        (
            Nb,
            "Der finnes opplysninger om gjeld, sivilstand og psykisk helse.",
            "opplysninger om gjeld | sivilstand | psykisk helse",
        ),
        (
            Nb,
            "Det gjelder 12 beboere, med romnummer, diagnoser og matønsker.",
            "romnummer | diagnoser | matønsker",
        ),
        (
            Nb,
            "I fila lå mobilnr og elevnr til alle i klassen.",
            "mobilnr | elevnr",
        ),
        (
            Nb,
            "På lappene kunne alle lese både pasientens navn og avdelingen.",
            "pasientens navn | avdelingen",
        ),
    ] {
        assert_eq!(told(text, language), want, "{text}");
    }
}

#[test]
fn lists_of_other_things_are_no_data() {
    for (language, text) in [
        (De, "Das sind der Drucker, der Beamer und die Leinwand."),
        (De, "Im Raum stehen Stühle, Tische und eine Tafel."),
        (
            De,
            "Rechnungen kamen mit geänderter Bankverbindung, auch an Ihre Buchhaltung.",
        ),
        (En, "The building holds offices, labs and a library."),
        (En, "I came with Anna, Tom and the new trainee."),
        (En, "There were delays, errors and a reboot."),
        (Nb, "Det er treghet, feilmeldinger og omstarter."),
        (Nb, "Hun har samme navn og etternavn som meg."),
        (Nb, "Vi kom med bil, buss og tog."),
    ] {
        assert_eq!(told(text, language), "", "{text}");
    }
}

#[test]
fn a_machines_secret_is_nobodys_data() {
    for item in ["database password", "SSH-nøkkelen", "SMTP API key", "WLAN-Kennwort"] {
        assert!(is_secret(item), "{item}");
    }
    for item in ["passwords", "Kennwörter der Lehrkräfte", "database of tenants", "names"] {
        assert!(!is_secret(item), "{item}");
    }
}
