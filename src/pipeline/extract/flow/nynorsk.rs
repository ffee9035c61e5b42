//! Nynorsk labels in bokmål: the words that questions of forms are made of. Most labels of the rules are bokmål.

use crate::config::rules::forms::normal;

/// Folded words, nynorsk first.
const WORDS: [(&str, &str); 55] = [
    ("kva", "hva"),
    ("kven", "hvem"),
    ("kvar", "hvor"),
    ("kor", "hvor"),
    ("korleis", "hvordan"),
    ("kvifor", "hvorfor"),
    ("nokon", "noen"),
    ("noko", "noe"),
    ("eg", "jeg"),
    ("me", "vi"),
    ("dykk", "dere"),
    ("ikkje", "ikke"),
    ("vart", "ble"),
    ("vorte", "blitt"),
    ("blei", "ble"),
    ("vore", "vaert"),
    ("fraa", "fra"),
    ("hending", "hendelse"),
    ("hendinga", "hendelsen"),
    ("hendingar", "hendelser"),
    ("opplysningar", "opplysninger"),
    ("opplysningane", "opplysningene"),
    ("personopplysningar", "personopplysninger"),
    ("personopplysningane", "personopplysningene"),
    ("personar", "personer"),
    ("brukarar", "brukere"),
    ("pasientar", "pasienter"),
    ("elevar", "elever"),
    ("kundar", "kunder"),
    ("studentar", "studenter"),
    ("medlemmar", "medlemmer"),
    ("tilsette", "ansatte"),
    ("tilsett", "ansatt"),
    ("arbeider", "jobber"),
    ("arbeidar", "jobber"),
    ("jobbar", "jobber"),
    ("gjer", "gjoer"),
    ("merka", "merket"),
    ("oppdaga", "oppdaget"),
    ("melda", "meldte"),
    ("varsla", "varslet"),
    ("sletta", "slettet"),
    ("fjernsletta", "fjernslettet"),
    ("eining", "enhet"),
    ("eininga", "enheten"),
    ("verksemd", "virksomhet"),
    ("stad", "sted"),
    ("staden", "stedet"),
    ("heiter", "heter"),
    ("namn", "navn"),
    ("namnet", "navnet"),
    ("mista", "mistet"),
    ("stole", "stjaalet"),
    ("slag", "slags"),
    ("tryggleik", "sikkerhet"),
];

/// The label with its nynorsk words in bokmål; nothing where there are none.
pub(super) fn bokmaal(label: &str) -> Option<String> {
    if label.len() > 200 {
        return None;
    }
    let words = normal::words(label);
    let mut changed = false;
    let turned: Vec<&str> = words
        .split(' ')
        .map(|word| match WORDS.iter().find(|(new, _)| *new == word) {
            Some((_, old)) => {
                changed = true;
                old
            }
            None => word,
        })
        .collect();
    let question = if label.trim_end().ends_with('?') { "?" } else { "" };
    changed.then(|| format!("{}{question}", turned.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_turned_into_bokmaal() {
        assert_eq!(
            bokmaal("Korleis får vi tak i deg?").as_deref(),
            Some("hvordan faar vi tak i deg?")
        );
        assert_eq!(bokmaal("Kor mange brukarar").as_deref(), Some("hvor mange brukere"));
        assert_eq!(bokmaal("Telefon"), None);
    }
}
