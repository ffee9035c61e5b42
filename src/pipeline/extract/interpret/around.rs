//! Labels that their neighbours explain: the town of an address, the date of a letter, of a signature, of a report to
//! the police. None of them is a place or a time of the incident.

use std::collections::HashSet;

use crate::config::rules::forms::normal;
use crate::model::document::Mark;
use crate::pipeline::extract::flow::{Item, Pair};
use crate::pipeline::extract::stems::has_stem;

/// Labels of the town in an address, folded.
const TOWN: [&str; 14] = [
    "ort",
    "stadt",
    "wohnort",
    "gemeinde",
    "city",
    "town",
    "city town",
    "town city",
    "place",
    "by",
    "sted",
    "stad",
    "poststed",
    "poststad",
];
/// Labels of the number before it, folded.
const POSTCODE: [&str; 16] = [
    "plz",
    "postleitzahl",
    "zip",
    "zip code",
    "zipcode",
    "postcode",
    "post code",
    "postal code",
    "postnummer",
    "postnr",
    "post nr",
    "eircode",
    "state zip",
    "strasse und hausnummer",
    "strasse hausnummer",
    "strasse nr",
];
/// Labels of a date that do not say of what, folded.
const DATE: [&str; 14] = [
    "datum",
    "date",
    "dato",
    "den",
    "tag",
    "am",
    "zeit",
    "uhrzeit",
    "time",
    "tid",
    "datum uhrzeit",
    "datum und uhrzeit",
    "date time",
    "date and time",
];
/// To whom a letter goes, folded.
const TO: [&str; 18] = [
    "an",
    "to",
    "til",
    "empfaenger",
    "adressat",
    "adressatin",
    "recipient",
    "addressee",
    "mottaker",
    "mottakar",
    "an die",
    "z hd",
    "zu haenden",
    "attention",
    "attn",
    "gerichtet an",
    "sent to",
    "sendt til",
];
/// What is signed, folded.
const SIGNED: [&str; 16] = [
    "unterschrift",
    "unterzeichnet",
    "gezeichnet",
    "gez",
    "signatur",
    "signature",
    "signed",
    "sign",
    "underskrift",
    "signert",
    "initials",
    "kuerzel",
    "visum",
    "stempel",
    "paraphe",
    "signature of reporter",
];
/// How words begin that speak of a charge or the police, folded.
const CHARGE: [&str; 8] = [
    "strafanzeige",
    "anzeige",
    "polizei",
    "police",
    "politi",
    "kriminal",
    "crime",
    "anmeldels",
];
/// Labels of the police station, where it stands below a charge, folded.
const STATION: [&str; 14] = [
    "behoerde",
    "dienststelle",
    "stelle",
    "station",
    "revier",
    "wache",
    "authority",
    "agency",
    "department",
    "precinct",
    "myndighet",
    "etat",
    "distrikt",
    "kontor",
];
/// A letter says to whom it goes and when it was written within so many lines, at its head.
const HEAD: usize = 8;

/// The places of the items that answer nothing.
pub(super) fn explained(items: &[Item]) -> HashSet<usize> {
    let labels: Vec<String> = items
        .iter()
        .map(|item| match item {
            Item::Pair(pair) => pair
                .labels
                .first()
                .map(|label| normal::label(label))
                .unwrap_or_default(),
            Item::Heading(_) => String::new(),
        })
        .collect();
    let is = |at: Option<usize>, list: &[&str]| {
        let label = at.and_then(|at| labels.get(at)).map_or("", String::as_str);
        list.contains(&label)
    };
    let near = |at: usize, by: usize, list: &[&str]| {
        (1..=by).any(|step| is(at.checked_sub(step), list) || is(at.checked_add(step), list))
    };
    let mut found = HashSet::new();
    for at in 0..items.len().min(labels.len()) {
        let town = is(Some(at), &TOWN) && near(at, 2, &POSTCODE);
        let dated = is(Some(at), &DATE);
        // “From:” and “To:” below a date may be the hours of a span.
        let to = |at: Option<usize>| is(at, &TO) && at.and_then(|at| items.get(at)).is_some_and(names_somebody);
        let letter = dated && at <= HEAD && (1..=2).any(|step| to(at.checked_sub(step)) || to(at.checked_add(step)));
        // “Date” and “Signature” stand side by side at the foot; the time of day has a box of its own there.
        let signed = dated && (is(at.checked_add(1), &SIGNED) || is(at.checked_sub(1), &SIGNED));
        let charged = (dated || is(Some(at), &STATION)) && below_charge(items, &labels, at);
        if letter {
            // Whom a letter goes to was not told before.
            let near = (1..=2).flat_map(|step| [at.checked_sub(step), at.checked_add(step)]);
            found.extend(near.filter(|at| to(*at)).flatten());
        }
        if town || letter || signed || charged {
            found.insert(at);
        }
    }
    found
}

/// Words and no figures before them.
fn names_somebody(item: &Item) -> bool {
    matches!(item, Item::Pair(Pair { value: Mark::Text(text), .. }) if text.trim_start().starts_with(char::is_alphabetic))
}

/// Whether a charge was asked for right above, with nothing but its particulars between.
fn below_charge(items: &[Item], labels: &[String], at: usize) -> bool {
    for step in 1..=4 {
        let Some(above) = at.checked_sub(step) else {
            return false;
        };
        let (Some(Item::Pair(pair)), Some(label)) = (items.get(above), labels.get(above)) else {
            return false;
        };
        if has_stem(label, &CHARGE) {
            return true;
        }
        let particular = [
            "aktenzeichen",
            "tagebuchnummer",
            "vorgangsnummer",
            "az",
            "reference",
            "reference number",
            "case number",
            "saksnummer",
        ];
        let plain = matches!(pair.value, Mark::Text(_) | Mark::Chosen(_) | Mark::Tick(_));
        let passes =
            particular.contains(&label.as_str()) || DATE.contains(&label.as_str()) || STATION.contains(&label.as_str());
        if !(plain && passes) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::FormKind;

    fn read(labels: &[&str]) -> Vec<usize> {
        let items: Vec<Item> = labels
            .iter()
            .map(|label| {
                Item::Pair(Pair {
                    labels: vec![(*label).to_owned()],
                    value: Mark::Text("x".to_owned()),
                    place: String::new(),
                    form: FormKind::DocxText,
                })
            })
            .collect();
        let mut found: Vec<usize> = explained(&items).into_iter().collect();
        found.sort_unstable();
        found
    }

    #[test]
    fn the_town_of_an_address_is_no_scene() {
        assert_eq!(read(&["Name", "PLZ *", "Ort *", "Telefon", "Ort"]), [2]);
        assert_eq!(read(&["City", "Zip code", "Location"]), [0]);
        assert_eq!(read(&["Postnr.", "Sted"]), [1]);
        assert!(read(&["Datum", "Ort", "Gerät"]).is_empty());
    }

    #[test]
    fn dates_of_letters_signatures_and_charges_are_not_the_incidents() {
        assert_eq!(read(&["An", "Von", "Datum", "Was ist passiert?"]), [0, 2]);
        assert_eq!(read(&["Description", "Date", "Signature"]), [1]);
        assert_eq!(
            read(&["Strafanzeige erstattet", "Behörde", "Aktenzeichen", "Datum"]),
            [1, 3]
        );
        assert!(read(&["Date", "Time", "Location", "Phone", "To"]).is_empty());
        assert!(read(&["Measures", "Datum", "Behörde"]).is_empty());
    }
}
