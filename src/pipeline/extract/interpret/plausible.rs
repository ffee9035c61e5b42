//! What no value of a field looks like, whatever the label: a person is no device, a way of attacking no system, a
//! sentence no function.

use super::Interpreter;
use super::given::Given;
use super::people::speaks_of_people;
use crate::config::rules::forms::normal;
use crate::model::report::Field;
use crate::pipeline::extract::values::institutions::names_institution;

/// How words of a label begin or end that may ask how a device is secured, folded.
const SECURED: [&str; 26] = [
    "verschluessel",
    "encrypt",
    "krypter",
    "passwor",
    "kennwor",
    "passord",
    "pin",
    "code",
    "kode",
    "sperr",
    "lock",
    "laas",
    "loesch",
    "wipe",
    "wiping",
    "erase",
    "remote",
    "fern",
    "slett",
    "geschuetzt",
    "schutz",
    "protect",
    "secured",
    "beskytt",
    "sikr",
    "mdm",
];
/// How words of a label begin that ask how somebody got in, or how something was found, folded.
const WAYS: [&str; 16] = [
    "methode",
    "method",
    "vektor",
    "vector",
    "weg",
    "maate",
    "mode",
    "technique",
    "technik",
    "teknikk",
    "modus",
    "angriffsart",
    "angriffsweg",
    "angrepsmaate",
    "aatak",
    "means",
];
/// Word parts of labels that ask for a device, folded.
const DEVICES: [&str; 14] = [
    "geraet",
    "device",
    "equipment",
    "utstyr",
    "hardware",
    "gegenstand",
    "gjenstand",
    "item",
    "object",
    "datentraeger",
    "medium",
    "verlust",
    "lost",
    "mist",
];
/// Word parts of labels that ask when somebody found out, folded: no other label is ever guessed to.
const KNOWN: [&str; 28] = [
    "entdeck",
    "bemerk",
    "gemerkt",
    "festgest",
    "feststell",
    "erkann",
    "erkenn",
    "bekannt",
    "kenntnis",
    "erfahren",
    "auffall",
    "aufgef",
    "aufgedeckt",
    "gewahr",
    "discover",
    "detect",
    "notic",
    "aware",
    "found",
    "learn",
    "identif",
    "known",
    "reali",
    "spotted",
    "oppdag",
    "merk",
    "kjent",
    "avdekk",
];
/// How words of a label begin that ask when it happened, folded.
const HAPPENED: [&str; 12] = [
    "vorfall",
    "ereignis",
    "passiert",
    "geschehen",
    "tatzeit",
    "incident",
    "occur",
    "happen",
    "hendelse",
    "hending",
    "skjedd",
    "avvik",
];
/// How words of a label begin that ask for somebody who was not told: who found it, whose data they are, who is logged in,
/// folded.
const NOT_TOLD: [&str; 22] = [
    "erkannt",
    "entdeckt",
    "bemerkt",
    "aufgedeckt",
    "festgestellt",
    "discover",
    "detect",
    "notic",
    "identified",
    "found",
    "oppdag",
    "avdekk",
    "angemeldet",
    "logged",
    "innlogget",
    "pertain",
    "bezeichnung",
    "benutzer",
    "user",
    "bruker",
    "brukar",
    "anschrift",
];
/// How words begin that ask who was told, folded.
const TOLD: [&str; 15] = [
    "inform",
    "benachrichtig",
    "gemeldet",
    "verstaendig",
    "notif",
    "told",
    "report",
    "contact",
    "aware",
    "varsl",
    "varsel",
    "meld",
    "kontakt",
    "orienter",
    "involv",
];
/// How an answer begins that says how or for whom something is done, and names nobody, folded.
const MANNER: [&str; 20] = [
    "im auftrag",
    "im namen",
    "im eigenen",
    "in eigen",
    "als ",
    "durch ",
    "per ",
    "mittels ",
    "on behalf",
    "in my",
    "in our",
    "by email",
    "by phone",
    "via ",
    "through ",
    "part of",
    "paa vegne",
    "paa vegner",
    "som ",
    "gjennom ",
];

impl Interpreter<'_> {
    /// Whether a value cannot be meant for a field that its label was only guessed at.
    pub(super) fn is_implausible(&self, field: Field, label: &str, given: &Given) -> bool {
        let text = given.joined();
        let label = normal::words(label);
        let begins = |stems: &[&str]| {
            label
                .split(' ')
                .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
        };
        match field {
            Field::DeviceKind => {
                names_institution(&text)
                    || !(self.names_device(&text) || DEVICES.iter().any(|stem| label.contains(stem)))
            }
            Field::DiscoveredAt => begins(&HAPPENED) && !KNOWN.iter().any(|stem| label.contains(stem)),
            Field::DeviceEncrypted | Field::DevicePassword | Field::DeviceRemoteWipe => {
                !SECURED.iter().any(|stem| label.contains(stem))
            }
            Field::AffectedSystems => {
                begins(&WAYS) || is_question(&text) || (is_asked_for_name(&label) && is_plain(&text))
            }
            Field::Informed => begins(&NOT_TOLD) && !begins(&TOLD),
            // Two words tell no story.
            Field::Description => text.split_whitespace().count() < 3,
            Field::OrgUnit => is_clause(&text),
            Field::ReporterRole => is_clause(&text) || text.contains('@'),
            _ => false,
        }
    }

    /// A laptop, a telephone, a stick: a word for a device, or figures of a model.
    fn names_device(&self, text: &str) -> bool {
        let devices = self.words.rules.lexicon.devices.as_ref();
        devices.is_some_and(|devices| devices.is_match(text)) || text.contains(|c: char| c.is_ascii_digit())
    }
}

/// “Which systems are involved, if any?” is a hint that the form prints.
pub(super) fn is_question(text: &str) -> bool {
    let text = text.trim().trim_end_matches([')', ']']);
    text.ends_with('?') && text.split_whitespace().count() >= 4
}

/// `Client name`, `ClientName`, `Navn på kunde`: somebody is asked for.
fn is_asked_for_name(label: &str) -> bool {
    let named = label
        .split(' ')
        .any(|word| ["name", "namen", "navn", "namn"].iter().any(|end| word.ends_with(end)));
    named && speaks_of_people(label)
}

/// Words without figures and dots, as no address and no machine has them.
fn is_plain(text: &str) -> bool {
    !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | '_'))
}

/// Whether an answer tells how or for whom, and names nobody who could have been told.
pub(super) fn tells_manner(item: &str) -> bool {
    let words = format!("{} ", normal::words(item));
    MANNER.iter().any(|start| words.starts_with(start))
}

/// Half a sentence or a whole one: nine words and more, or some that begin in lower case and end in a full stop.
fn is_clause(text: &str) -> bool {
    let text = text.trim();
    let words = text.split_whitespace().count();
    words >= 10 || (words >= 4 && text.ends_with(['.', '!', '?']) && text.starts_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_asked_for_and_manners_told() {
        assert!(is_asked_for_name("clientname") && is_asked_for_name("customer name"));
        assert!(!is_asked_for_name("hostname") && !is_asked_for_name("name of the system"));
        assert!(tells_manner("im Auftrag der Kundin") && tells_manner("on behalf of the council"));
        assert!(!tells_manner("IT-Leitung") && !tells_manner("Alsterklinik") && !tells_manner("Perle GmbH"));
        assert!(is_clause("we do not know yet.") && !is_clause("School of Arts and Letters, Dept. of History"));
    }
}
