//! What a label is about, where its words alone may be like those of another question.

use super::guess::is_no_thing;
use crate::config::rules::forms::normal;
use crate::model::report::Field;
use crate::pipeline::extract::stems::{has_stem, has_word};

/// Words that ask who has a thing or what became of it, folded.
const ABOUT: [&str; 33] = [
    "status",
    "zustand",
    "tilstand",
    "owns",
    "owner",
    "owned",
    "ownership",
    "besitzer",
    "besitzerin",
    "eigentuemer",
    "gehoert",
    "wem",
    "eier",
    "eigar",
    "eies",
    "eigd",
    "recovered",
    "returned",
    "wiedergefunden",
    "wiederbeschafft",
    "zurueckgegeben",
    "funnet",
    "funne",
    "gjenfunnet",
    "attfunne",
    "bezahlt",
    "purchased",
    "gekauft",
    "kaufdatum",
    "innkjoept",
    "warranty",
    "garantie",
    "garanti",
];
/// Words of a second factor, folded: no password of the device.
const FACTOR: [&str; 14] = [
    "duo",
    "mfa",
    "2fa",
    "two factor",
    "multi factor",
    "zwei faktor",
    "zweiter faktor",
    "mehrfaktor",
    "totp",
    "authenticator",
    "passkey",
    "to faktor",
    "tofaktor",
    "flerfaktor",
];
/// How words begin that name machines, folded.
const MACHINES: [&str; 10] = [
    "host",
    "system",
    "server",
    "machine",
    "rechner",
    "computer",
    "maskin",
    "geraet",
    "device",
    "anwendung",
];
/// How requests begin, folded.
const REQUESTS: [&str; 14] = [
    "describe ",
    "please describe ",
    "explain ",
    "please explain ",
    "beschreiben sie ",
    "bitte beschreiben sie ",
    "erlaeutern sie ",
    "bitte erlaeutern sie ",
    "schildern sie ",
    "bitte schildern sie ",
    "beskriv ",
    "vennligst beskriv ",
    "forklar ",
    "vennligst forklar ",
];

/// Whether a label asks for something about the thing that it names.
pub(super) fn asks_about(label: &str, field: Field) -> bool {
    let words = normal::words(label);
    match field {
        Field::DevicePassword => {
            let spaced = format!(" {words} ");
            let password = ["passw", "kennw", "pin", "code", "kode", "gesperrt", "locked", "laast"];
            FACTOR.iter().any(|factor| spaced.contains(&format!(" {factor} "))) && !has_stem(&words, &password)
        }
        Field::AffectedSystems | Field::DeviceKind => has_word(&words, &ABOUT),
        // “Format of the log data” asks for no kind of data about persons.
        Field::DataCategories => {
            let logs = |word: &str| word.starts_with("log") && !word.starts_with("logist");
            let trade = ["sector", "sektor", "branche", "bransje", "industry"];
            let trade = words.split(' ').any(|word| trade.contains(&word));
            trade || words.split(' ').any(logs) || words.starts_with("format ") || words.starts_with("dateiformat")
        }
        // “Function of the host” is none of the reporter's.
        Field::ReporterRole => has_stem(&words, &MACHINES),
        _ => false,
    }
}

/// How words begin that a question must have to be answered with yes or no for a field, folded.
const WIPE: [&str; 20] = [
    "wipe",
    "wiping",
    "remote",
    "erase",
    "erasure",
    "loesch",
    "geloesch",
    "fernl",
    "zurueckgesetzt",
    "zuruecksetz",
    "reset",
    "slett",
    "sletta",
    "fjern",
    "mdm",
    "intune",
    "lock",
    "gesperrt",
    "sperr",
    "purge",
];
const PASSWORD: [&str; 26] = [
    "passw",
    "passcod",
    "passphras",
    "passord",
    "kennwort",
    "kennwoert",
    "pin",
    "code",
    "kode",
    "codeschutz",
    "lock",
    "locked",
    "gesperrt",
    "sperr",
    "bildschirmsperre",
    "geschuetzt",
    "schutz",
    "secured",
    "protect",
    "beskytt",
    "sikra",
    "sikret",
    "laas",
    "laast",
    "skjermlaas",
    "zugangsschutz",
];
const CRYPTED: [&str; 14] = [
    "encrypt",
    "crypt",
    "verschluessel",
    "bitlocker",
    "filevault",
    "veracrypt",
    "luks",
    "krypt",
    "unencrypt",
    "unverschluessel",
    "ukrypt",
    "festplattenverschluessel",
    "sikret",
    "chiffr",
];
const PERSONAL: [&str; 30] = [
    "person",
    "daten",
    "data",
    "info",
    "opplys",
    "pii",
    "phi",
    "privacy",
    "privat",
    "datenschutz",
    "gdpr",
    "dsgvo",
    "record",
    "kunden",
    "customer",
    "client",
    "patient",
    "pasient",
    "student",
    "schueler",
    "employee",
    "mitarbeit",
    "ansatt",
    "tilsett",
    "elev",
    "kunde",
    "member",
    "mitglied",
    "medlem",
    "sensitiv",
];

/// Whether a question names nothing of what a field answers with yes or no: “Has anyone else used it?”.
pub(super) fn is_no_such_question(label: &str, field: Field) -> bool {
    let stems: &[&str] = match field {
        Field::DeviceRemoteWipe => &WIPE,
        Field::DevicePassword => &PASSWORD,
        Field::DeviceEncrypted => &CRYPTED,
        Field::PersonalData => &PERSONAL,
        _ => return false,
    };
    let words = normal::words(label);
    !words
        .split(' ')
        .any(|word| stems.iter().any(|stem| word.contains(stem)))
}

/// How questions begin that ask for a way, folded.
const HOW: [&str; 9] = [
    "wie",
    "wodurch",
    "auf welche weise",
    "how",
    "by what means",
    "hvordan",
    "korleis",
    "paa hvilken maate",
    "in welcher weise",
];
/// How words begin that say that something was found out, folded.
const FOUND: [&str; 29] = [
    "entdeck",
    "bemerk",
    "festgestell",
    "aufgefallen",
    "erkannt",
    "bekannt geworden",
    "aufmerksam",
    "discover",
    "detect",
    "notic",
    "identified",
    "become aware",
    "became aware",
    "found out",
    "oppdag",
    "avdekk",
    "merka",
    "merket",
    "kjent med",
    "come to light",
    "came to light",
    "come to your",
    "came to your",
    "ans licht",
    "erfahren",
    "learn",
    "hear of",
    "hear about",
    "kom fram",
];

/// “How was the breach discovered?”, “Wie ist der Vorfall festgestellt worden?”: no field holds that.
pub(super) fn is_how_found(label: &str) -> bool {
    let words = normal::words(label);
    // “18. How was it found out?”
    let words = words.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let bare = REQUESTS
        .iter()
        .find_map(|request| words.strip_prefix(request))
        .unwrap_or(words);
    let how = HOW
        .iter()
        .any(|how| bare.strip_prefix(how).is_some_and(|rest| rest.starts_with(' ')));
    // “How many were found”, “How soon was it noticed”.
    let counts = [
        "viele", "many", "lange", "long", "soon", "schnell", "mange", "lenge", "snart", "old", "alt",
    ];
    let second = bare.split(' ').nth(1).unwrap_or_default();
    let happened = ["happen", "passier", "gescheh", "skjed", "occur"];
    how && !counts.contains(&second)
        && FOUND.iter().any(|found| bare.contains(found))
        && !happened.iter().any(|stem| bare.contains(stem))
}

/// “Please describe how …” of a field that is a thing: the story behind it is asked for.
pub(super) fn is_asked_how(label: &str, field: Field) -> bool {
    let words = normal::words(label);
    let rest = REQUESTS.iter().find_map(|request| words.strip_prefix(request));
    field != Field::SpecialCategories && rest.is_some_and(|rest| is_no_thing(rest, field))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_about_a_machine_is_not_its_name() {
        for label in [
            "Who owns the laptop?",
            "Current status of the device",
            "Wem gehört das Gerät?",
            "Hvem eier maskinen? Eier",
        ] {
            assert!(asks_about(label, Field::DeviceKind), "{label}");
        }
        assert!(is_asked_how(
            "Please describe how personal data came to be lost",
            Field::DataCategories
        ));
        assert!(!is_asked_how("Describe the data", Field::DataCategories));
        assert!(!is_asked_how("Describe how you can be reached", Field::ReporterPhone));
        assert!(is_no_such_question("Has anyone else used it?", Field::PersonalData));
        assert!(is_no_such_question(
            "Have you asked them to look for it?",
            Field::DeviceRemoteWipe
        ));
        assert!(!is_no_such_question("Kan enheten slettes?", Field::DeviceRemoteWipe));
        assert!(!is_no_such_question("Fernlöschung möglich?", Field::DeviceRemoteWipe));
        assert!(!is_no_such_question("Var passord satt?", Field::DevicePassword));
        assert!(!is_no_such_question("Sind Kundendaten betroffen?", Field::PersonalData));
        for label in [
            "Wie ist der Vorfall festgestellt worden?",
            "How this breach was discovered by the organisation",
            "Hvordan ble avviket oppdaget?",
            "Beschreiben Sie, wie der Vorfall bemerkt wurde",
        ] {
            assert!(is_how_found(label), "{label}");
        }
        assert!(is_how_found("7. How was it noticed?") && is_how_found("3) Wie wurde es bemerkt?"));
        for label in [
            "Wann bemerkt?",
            "How many were found?",
            "Was wurde bemerkt?",
            "What happened and how was it noticed?",
            "How long until it was detected?",
        ] {
            assert!(!is_how_found(label), "{label}");
        }
        assert!(!asks_about("Which device?", Field::DeviceKind));
        assert!(asks_about("Is the phone used for MFA?", Field::DevicePassword));
        assert!(!asks_about(
            "Is it protected by a password or MFA?",
            Field::DevicePassword
        ));
    }
}
