//! What no value of a field looks like, whatever the label: a person is no device, a way of attacking no system, a
//! sentence no function.

use self::words::{
    CHARGED, COUNTED, DEEDS, DEVICES, HAPPENED, INCIDENTS, KNOWN, MANNER, NOT_PERSONAL, NOT_TOLD, PLACED, SECURED,
    TOLD, WAYS, WHERE, WIPED,
};
use super::Interpreter;
use super::given::Given;
use super::people::speaks_of_people;
use crate::config::rules::forms::normal;
use crate::model::report::Field;
use crate::pipeline::extract::flow::names_part;
use crate::pipeline::extract::stems::has_stem;
use crate::pipeline::extract::values::institutions::names_institution;

mod words;

impl Interpreter<'_> {
    /// Whether a value cannot be meant for a field that its label was only guessed at.
    pub(super) fn is_implausible(&self, field: Field, label: &str, given: &Given) -> bool {
        let text = given.joined();
        // “Details of the incident” is the heading of the next part.
        if names_part(&text) {
            return true;
        }
        let label = normal::words(label);
        let for_whom = ["for hvem", "fuer wen", "for whom", "who for", "for kven"];
        if field == Field::Informed && for_whom.iter().any(|start| label.starts_with(start)) {
            return true;
        }
        let begins = |stems: &[&str]| has_stem(&label, stems);
        let mentions = |stems: &[&str]| stems.iter().any(|stem| label.contains(stem));
        match field {
            Field::DeviceKind => {
                names_institution(&text) || !(self.names_device(&text) || mentions(&DEVICES)) || names_incident(&text)
            }
            Field::DeviceId => {
                is_phone_number(&text)
                    || text.trim().chars().count() < 4
                    || !text.contains(|c: char| c.is_ascii_digit())
                    // A path is a file, and a sentence names no number.
                    || text.contains(['\\', '@'])
                    || text.split_whitespace().count() > 6
            }
            Field::PoliceReport => !mentions(&CHARGED),
            Field::Measures => matches!(given, Given::Ticked(_)) && !mentions(&DEEDS),
            Field::DiscoveredAt => begins(&HAPPENED) && !mentions(&KNOWN),
            Field::DeviceRemoteWipe => !mentions(&WIPED),
            Field::DeviceEncrypted | Field::DevicePassword => !mentions(&SECURED),
            Field::AffectedSystems => {
                begins(&WAYS)
                    || is_question(&text)
                    || is_phone_number(&text)
                    || names_incident(&text)
                    || (is_plain(&text) && (is_asked_for_name(&label) || speaks_of_people(&label)))
            }
            Field::PersonalData => mentions(&NOT_PERSONAL) || begins(&TOLD),
            Field::AffectedPersons => !(speaks_of_people(&label) || mentions(&COUNTED)),
            Field::Informed => (begins(&NOT_TOLD) && !begins(&TOLD)) || text.split_whitespace().count() >= 14,
            Field::Location => !begins(&WHERE) && self.is_nowhere(&text),
            // Two words tell no story.
            Field::Description => text.split_whitespace().count() < 3,
            Field::OrgUnit => is_clause(&text) || names_incident(&text),
            Field::ReporterRole => is_clause(&text) || text.contains('@') || names_incident(&text),
            _ => false,
        }
    }

    /// “dauert an”, the writer's own name: no place.
    fn is_nowhere(&self, text: &str) -> bool {
        let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
        let placed = PLACED.contains(&first.as_str());
        self.is_writer(text)
            || names_incident(text)
            || (text.starts_with(char::is_lowercase) && !placed && text.split_whitespace().count() <= 3)
    }

    /// A laptop, a telephone, a stick: a word for a device, or figures of a model.
    fn names_device(&self, text: &str) -> bool {
        let devices = self.words.rules.lexicon.devices.as_ref();
        devices.is_some_and(|devices| devices.is_match(text)) || text.contains(|c: char| c.is_ascii_digit())
    }
}

/// “Who was affected?”: nobody asks so for a machine.
pub(super) fn asks_for_somebody(label: &str, text: &str) -> bool {
    let label = normal::words(label);
    let first = label.split(' ').next().unwrap_or_default();
    ["who", "whom", "wer", "wen", "wem", "hvem", "kven"].contains(&first) && is_plain(text)
}

/// “Confidentiality, availability”: what information security guards, and no thing.
pub(super) fn names_goals(text: &str) -> bool {
    const GOALS: [&str; 18] = [
        "vertraulichkeit",
        "integritaet",
        "verfuegbarkeit",
        "authentizitaet",
        "confidentiality",
        "integrity",
        "availability",
        "authenticity",
        "konfidensialitet",
        "integritet",
        "tilgjengelighet",
        "tilgjengelegheit",
        "tilgjenge",
        "sporbarhet",
        "und",
        "and",
        "og",
        "of",
    ];
    let words = normal::words(text);
    words.len() > 5 && words.split(' ').all(|word| GOALS.contains(&word))
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

/// “Fehlversand”, “phishing mail”: a kind of incident, and no thing or person.
fn names_incident(text: &str) -> bool {
    let words = normal::words(text);
    let wrong = [
        "wrong person",
        "wrong recipient",
        "falsche person",
        "falschen empfaenger",
        "feil person",
        "feil mottaker",
    ];
    is_plain(text)
        && words.split(' ').count() <= 6
        && (wrong.iter().any(|phrase| words.contains(phrase)) || has_stem(&words, &INCIDENTS))
}

/// A telephone number: figures in groups, with nothing beside them.
fn is_phone_number(text: &str) -> bool {
    let text = text.trim();
    let figures = text.chars().filter(char::is_ascii_digit).count();
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '/' | '+' | '(' | ')' | '.'));
    plain && (7..=15).contains(&figures) && (text.starts_with(['0', '+', '(']) || text.contains(' '))
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
        assert!(asks_for_somebody("Wer ist betroffen?", "Gäste") && !asks_for_somebody("Wer?", "srv-4"));
        assert!(is_asked_for_name("clientname") && is_asked_for_name("customer name"));
        assert!(!is_asked_for_name("hostname") && !is_asked_for_name("name of the system"));
        assert!(tells_manner("im Auftrag der Kundin") && tells_manner("on behalf of the council"));
        assert!(!tells_manner("IT-Leitung") && !tells_manner("Alsterklinik") && !tells_manner("Perle GmbH"));
        assert!(
            is_phone_number("040 555 01-12")
                && is_phone_number("555 80 112")
                && !is_phone_number("LH-0342")
                && !is_phone_number("10.4.1.2")
        );
        assert!(is_clause("we do not know yet.") && !is_clause("School of Arts and Letters, Dept. of History"));
    }
}
