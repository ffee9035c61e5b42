//! What is told in words: who reports, what became of what, and the stories.

use std::sync::LazyLock;

use regex::Regex;

use super::special::is_address;
use super::unasked::is_sentence;
use super::unit::asks_for_body;
use crate::config::rules::forms::{Lexicon, normal};
use crate::model::document::FormKind;
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::flow::names_part;
use crate::pipeline::extract::interpret::Interpreter;
use crate::pipeline::extract::interpret::given::Given;
use crate::pipeline::extract::pattern::is_match;
use crate::pipeline::extract::values::institutions::names_institution;
use crate::pipeline::extract::values::{contacts, lists};

/// `Latitude 7440, silver, serial # 8HJK2Z3`: what stands before the number of a device, and the number.
static SERIAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)^(.{0,80}?)(?:^|[,;/(\s]\s*)(?:serial(?:[ -]?(?:no\.?|number|nr\.?))?|s/?n|serien-?(?:nummer|nr\.?)|",
        r"inventar-?(?:nummer|nr\.?)|inv\.-?nr\.?|asset (?:tag|no\.?|number)|service tag|serienummer|serienr\.?|imei)",
        r"\s?[#:.]{0,2}\s{0,2}([A-Za-z0-9][A-Za-z0-9/_-]{3,30})"
    ))
    .ok()
});
/// `Gemäß Art. 33 DSGVO`, `pursuant to Section 67`: a law that is cited, and nobody's name.
static CITED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)^\(?(?:gem(?:äß|\.)|nach|entsprechend|aufgrund|i\. ?s\. ?v\.|im sinne|pursuant to|under|according to|in accordance with|",
        r"as required by|etter|jf\.?|iht\.?|i henhold til|i samsvar med|i medhald av)?\s*",
        r"(?:den |des |der |the )?(?:art(?:\.|ikel|ikkel|icle)|§+|abs(?:\.|atz)|section|sect?\.|regulation|paragraph|ds-?gvo|gdpr|bdsg)\s*\d*"
    ))
    .ok()
});

impl Interpreter<'_> {
    pub(super) fn text(&mut self, field: Field, given: &Given, place: &Provenance) -> bool {
        let text = first_sentence(field, given, place);
        let lexicon = &self.words.rules.lexicon;
        let unknown = lexicon.unknown.contains(&normal::words(&text));
        // “Asset number: none”.
        let none = || lists::is_none(std::slice::from_ref(&text), lexicon);
        // Only a date or a number: then the label was understood wrongly.
        if is_worded(field) && !text.chars().any(char::is_alphabetic) {
            return false;
        }
        match field {
            Field::ReporterName | Field::ReporterEmail | Field::ReporterPhone => {
                return self.particulars(field, &text, unknown, place);
            }
            // “[x] Yes (describe below)”: what was done stands below.
            Field::Measures | Field::Consequences if is_ticked_yes(given, lexicon) => {}
            // “Identifiers: [x] Name [x] Date of birth” are none of a device.
            Field::DeviceId if matches!(given, Given::Ticked(_)) => return false,
            // “Asset: Results Portal” has a name and no number; “Was ist weg: Rohdaten” is no machine.
            Field::DeviceId if !text.contains(|c: char| c.is_ascii_digit()) && text.contains(' ') => return false,
            Field::DeviceKind if self.is_mere_data(&text) => return false,
            // Beside the heading of one part of a form stands that of the next.
            Field::ReporterRole | Field::OrgUnit | Field::Location | Field::DeviceKind if names_part(&text) => {}
            // “Case number: not yet received” behind “Reported to the police? Yes”.
            Field::PoliceReport if self.said.tells(field) && is_pending(&text) => {}
            // “Town: 6999 Hausen” is half of an address.
            Field::Location if is_postal(&text, place) => {}
            // “Title: Mrs” is how somebody is addressed.
            Field::ReporterRole if is_address(&normal::words(&text)) || self.is_headline(&text, place) => {}
            Field::ReporterRole if let Some((name, role)) = self.role_behind_name(&text) => {
                self.claim(Field::ReporterName, Value::Text(name), place);
                self.claim(field, Value::Text(role), place);
            }
            Field::LostOrStolen => return self.fate(&text, place) || unknown,
            // “Das Gerät wurde [x] gestohlen”.
            Field::DeviceKind if matches!(given, Given::Ticked(_)) && self.fate(&text, place) => {}
            Field::DeviceId | Field::OrgUnit | Field::Location | Field::ReporterRole | Field::DeviceKind
                if unknown || none() => {}
            Field::DeviceKind | Field::DeviceId => self.device(field, text, place),
            // “Vorfall: Mein PC startet nicht mehr, der Bildschirm verlangt …”: the box for a word holds the whole story.
            Field::Kind if matches!(given, Given::Text(_)) && text.split_whitespace().count() >= 8 => {
                if self.story.is_none() {
                    self.story = Some((text.clone(), place.clone()));
                }
                self.claim(field, Value::Text(text), place);
            }
            _ => self.claim(field, Value::Text(text), place),
        }
        true
    }

    /// Whether a thing was lost or stolen; false when the words say neither, or both.
    fn fate(&mut self, text: &str, place: &Provenance) -> bool {
        let lexicon = &self.words.rules.lexicon;
        let words = normal::words(text);
        let value = match (lexicon.stolen.any(&words), lexicon.lost.any(&words)) {
            (true, false) => "stolen",
            (false, true) => "lost",
            _ => return false,
        };
        self.claim(Field::LostOrStolen, Value::Text(value.to_owned()), place);
        true
    }

    /// Data, and no machine that holds them.
    fn is_mere_data(&self, text: &str) -> bool {
        let devices = self.words.rules.lexicon.devices.as_ref();
        let data = |word: &str| {
            word.ends_with("daten") || word.ends_with("opplysninger") || matches!(word, "data" | "scans" | "records")
        };
        !devices.is_some_and(|devices| devices.is_match(text)) && normal::words(text).split(' ').any(data)
    }

    /// `External disk, KM-0217`: the kind and the number.
    fn kind_and_number<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        let (kind, id) = text.rsplit_once(", ")?;
        let (kind, id) = (kind.trim(), id.trim());
        let number = id.contains(|c: char| c.is_ascii_digit()) && !id.contains(' ') && id.len() >= 4;
        let devices = self.words.rules.lexicon.devices.as_ref();
        (number && kind.split_whitespace().count() <= 5 && devices.is_some_and(|devices| devices.is_match(kind)))
            .then_some((kind, id))
    }

    /// A device with its number behind it.
    fn device(&mut self, field: Field, text: String, place: &Provenance) {
        if field == Field::DeviceId
            && let Some((kind, id)) = self.kind_and_number(&text)
        {
            if !self.said.tells(Field::DeviceKind) {
                self.claim(Field::DeviceKind, Value::Text(kind.to_owned()), place);
            }
            return self.claim(field, Value::Text(id.to_owned()), place);
        }
        let found = SERIAL
            .as_ref()
            .filter(|_| text.len() <= 300)
            .and_then(|regex| regex.captures(&text));
        let parts = found
            .as_ref()
            .and_then(|found| Some((found.get(1)?.as_str(), found.get(2)?.as_str())));
        let parts = parts.filter(|(_, id)| id.contains(|c: char| c.is_ascii_digit()));
        match parts.map(|(kind, id)| (kind.trim_end_matches([',', ';', '(', ' ']), id)) {
            // “S/N WD88-1403” is how some write the number itself.
            Some(("", id)) if field == Field::DeviceId && id.len().saturating_mul(2) <= text.len() => {
                self.claim(field, Value::Text(id.to_owned()), place);
            }
            Some((kind, id)) if field == Field::DeviceKind && !kind.is_empty() => {
                let (kind, id) = (kind.to_owned(), id.to_owned());
                self.claim(field, Value::Text(kind), place);
                if !self.said.tells(Field::DeviceId) {
                    self.claim(Field::DeviceId, Value::Text(id), place);
                }
            }
            Some((kind, id)) if field == Field::DeviceId && names_no_number(kind) => {
                let (kind, id) = (kind.to_owned(), id.to_owned());
                self.claim(field, Value::Text(id), place);
                if !self.said.tells(Field::DeviceKind) {
                    self.claim(Field::DeviceKind, Value::Text(kind), place);
                }
            }
            _ => self.claim(field, Value::Text(text), place),
        }
    }

    /// Name, address and telephone of the reporter; false when the answer is none of these.
    fn particulars(&mut self, field: Field, text: &str, unknown: bool, place: &Provenance) -> bool {
        match field {
            Field::ReporterName => {
                if unknown || text.chars().count() > 300 || !text.chars().any(char::is_alphabetic) {
                    return unknown;
                }
                // “Reported: 13 Oct 2026” tells when; “Name: the most important thing!” is a sentence; beside the
                // heading of one part of a form stands that of the next. “[x] Ms” is how somebody is addressed; of
                // somebody else's name nothing is made.
                let body = place.label.as_deref().is_some_and(asks_for_body);
                if (names_institution(text) && !self.is_writer(text) || body) && self.in_own_part() {
                    return true;
                }
                let address = is_address(&normal::words(text));
                let printed = is_sentence(text) || names_part(text) || is_cited(text) || text.trim_end().ends_with('?');
                if address || printed || self.is_moment(text) || self.is_another(text) {
                    return true;
                }
                match self.name_and_role(text, place) {
                    Some((name, role)) => {
                        self.claim(Field::ReporterRole, Value::Text(role), place);
                        self.claim(field, Value::Text(name), place);
                    }
                    None => self.contact(text, place),
                }
            }
            Field::ReporterEmail => {
                // A narrow cell tears an address at any letter.
                let torn = text.contains('\n')
                    && text.matches('@').count() == 1
                    && text.lines().all(|line| !line.trim().contains(' '));
                let whole: String = if torn {
                    text.split_whitespace().collect()
                } else {
                    text.to_owned()
                };
                let Some(email) = contacts::email(&whole) else {
                    return unknown;
                };
                self.claim(field, Value::Text(email), place);
                self.phone_beside(&whole, place);
            }
            _ => {
                if let Some(email) = contacts::email(text) {
                    self.claim(Field::ReporterEmail, Value::Text(email), place);
                }
                let extension = || contacts::extension(text, place.label.as_deref().unwrap_or_default());
                let Some(phone) = contacts::phone(text).or_else(extension) else {
                    return unknown;
                };
                self.claim(Field::ReporterPhone, Value::Text(phone), place);
            }
        }
        true
    }
}

/// Nothing but a yes or a no, with a hint in brackets where the words are asked for.
fn is_ticked_yes(given: &Given, lexicon: &Lexicon) -> bool {
    let Given::Ticked(options) = given else { return false };
    let plain = |option: &String| {
        let bare = normal::words(option.split(['(', ',', '–', ':']).next().unwrap_or_default());
        lexicon.yes.contains(&bare) || lexicon.no.contains(&bare)
    };
    !options.is_empty() && options.iter().all(plain)
}

/// “Aktenzeichen: 44/26. Mein Laptop ist weiter verschwunden.”: a sentence of a mail goes on behind a short value.
fn first_sentence(field: Field, given: &Given, place: &Provenance) -> String {
    let mut text = given.joined();
    let short = matches!(
        field,
        Field::PoliceReport | Field::DeviceId | Field::ReporterPhone | Field::DeviceKind
    );
    if short
        && place.form == FormKind::Body.name()
        && let Some((first, rest)) = text.split_once(". ")
        && rest.split_whitespace().count() >= 3
        && rest.starts_with(char::is_uppercase)
    {
        let end = first.len();
        text.truncate(end);
    }
    text
}

/// Words before a serial number that name the thing itself: `Inventory no. 4, serial …` names another number.
fn names_no_number(kind: &str) -> bool {
    let words = normal::words(kind);
    let number = [
        "nummer", "number", "nr", "no", "tag", "id", "imei", "inventar", "asset", "kennung",
    ];
    kind.split_whitespace().count() <= 6
        && kind.starts_with(char::is_alphabetic)
        && !words
            .split(' ')
            .any(|word| number.iter().any(|have| word == *have || word.ends_with("nummer")))
}

fn is_worded(field: Field) -> bool {
    matches!(
        field,
        Field::Kind | Field::Description | Field::Measures | Field::Consequences | Field::ReporterRole | Field::OrgUnit
    )
}

/// A postcode and a town under a label that asks for a town.
fn is_postal(text: &str, place: &Provenance) -> bool {
    let label = normal::label(place.label.as_deref().unwrap_or_default());
    let town = [
        "ort", "stadt", "plz ort", "wohnort", "city", "town", "poststed", "by", "sted",
    ]
    .contains(&label.as_str());
    let mut words = text.split_whitespace();
    let code = words.next().unwrap_or_default();
    let figures = (4..=5).contains(&code.len()) && code.chars().all(|c| c.is_ascii_digit());
    town && figures
        && (1..=3).contains(&words.clone().count())
        && words.all(|word| word.starts_with(char::is_uppercase))
}

/// “har ikke fått ennå”, “noch nicht bekannt”: no number was given.
fn is_pending(text: &str) -> bool {
    const NOT: [&str; 12] = [
        "ikke",
        "ikkje",
        "nicht",
        "not",
        "noch",
        "yet",
        "ennaa",
        "enno",
        "none",
        "pending",
        "folgt",
        "ausstehend",
    ];
    !text.contains(|c: char| c.is_ascii_digit()) && normal::words(text).split(' ').any(|word| NOT.contains(&word))
}

fn is_cited(text: &str) -> bool {
    text.split_whitespace().count() <= 12 && is_match(&CITED, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_told_from_its_number() {
        let read = |text: &str| {
            let found = SERIAL.as_ref().and_then(|regex| regex.captures(text));
            found.map(|found| (found[1].trim_end().to_owned(), found[2].to_owned()))
        };
        let both = |kind: &str, id: &str| Some((kind.to_owned(), id.to_owned()));
        assert_eq!(
            read("Latitude, silver, serial # 8HJK2Z3, tag # 4"),
            both("Latitude, silver", "8HJK2Z3")
        );
        assert_eq!(read("ThinkPad (Seriennummer: PF-2X9)"), both("ThinkPad", "PF-2X9"));
        assert_eq!(read("Serial Number 5CG2381"), both("", "5CG2381"));
        assert_eq!(read("iPad, serienr. DMPX4"), both("iPad", "DMPX4"));
        assert_eq!(read("Snow White laptop"), None);
        assert_eq!(read("Laptop der Serie 5"), None);
    }

    #[test]
    fn a_cited_law_is_nobodys_name() {
        for text in [
            "Gemäß Art. 33 DSGVO",
            "(Art. 33 GDPR)",
            "pursuant to Section 67",
            "jf. artikkel 33",
        ] {
            assert!(is_cited(text), "{text}");
        }
        for text in [
            "Arthur Nachtweih",
            "Under Secretary Bell",
            "Nach, Erika",
            "Artur Section",
            "Gem Archer",
        ] {
            assert!(!is_cited(text), "{text}");
        }
    }
}
