//! Who signed the few words that come with a form: an office sends the mail, and a person has filled the form in.

use crate::config::rules::forms::{Lexicon, normal};
use crate::pipeline::extract::body::{Spoken, is_farewell};
use crate::pipeline::extract::values::institutions::names_institution;

/// A mail of more words tells a story of its own, and whoever is named at its end may be anybody.
const COVERING: usize = 45;
/// What stands before a name that is signed for somebody.
const FOR: [&str; 12] = [
    "i. A.",
    "i.A.",
    "i. V.",
    "i.V.",
    "gez.",
    "p.p.",
    "pp.",
    "per pro",
    "for",
    "signert",
    "/s/",
    "im Auftrag",
];
/// How short farewells begin that share a line with the name, folded.
const GREETINGS: [&str; 26] = [
    "mfg",
    "lg",
    "vg",
    "bg",
    "gruss",
    "gruesse",
    "viele gruesse",
    "beste gruesse",
    "mit freundlichen gruessen",
    "freundliche gruesse",
    "schoene gruesse",
    "liebe gruesse",
    "danke",
    "dank",
    "vielen dank",
    "regards",
    "kind regards",
    "best regards",
    "best",
    "thanks",
    "many thanks",
    "cheers",
    "mvh",
    "hilsen",
    "vennlig hilsen",
    "takk",
];

/// The name below a covering note: the first line of the block at its end, or what follows its last full stop.
pub(crate) fn signed(spoken: &[Spoken], lexicon: &Lexicon) -> Option<String> {
    let note = spoken
        .iter()
        .find(|spoken| !spoken.own.trim().is_empty() || !spoken.signature.is_empty())?;
    let words = note.own.split_whitespace().count();
    if words > COVERING {
        return None;
    }
    let below = note
        .signature
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && *line != "--" && !is_bare_farewell(line, lexicon));
    let line = below.or_else(|| last_block(&note.own, lexicon))?;
    name(line, lexicon)
}

fn is_bare_farewell(line: &str, lexicon: &Lexicon) -> bool {
    is_farewell(line, lexicon) && without_greeting(line).is_empty()
}

/// The first line of the last paragraph that is no farewell.
fn last_block<'t>(text: &'t str, lexicon: &Lexicon) -> Option<&'t str> {
    let lines: Vec<&str> = text.trim_end().lines().map(str::trim).collect();
    let from = lines
        .iter()
        .rposition(|line| line.is_empty())
        .map_or(0, |at| at.saturating_add(1));
    let block = lines.get(from..).unwrap_or_default();
    let mut named = block.iter().copied().filter(|line| !is_bare_farewell(line, lexicon));
    // “Anbei das Formular.⏎Erika Muster”: the note and the name in one paragraph.
    let first = named.next()?;
    let told = first.ends_with(['.', '!', ':']) && !first.contains(". ");
    if told { named.next() } else { Some(first) }
}

/// A line without the farewell before the name.
fn without_greeting(line: &str) -> &str {
    let mut rest = line.trim();
    loop {
        let words = normal::words(rest);
        let Some(greeting) = GREETINGS
            .iter()
            .filter(|greeting| {
                words
                    .strip_prefix(**greeting)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            })
            .max_by_key(|greeting| greeting.len())
        else {
            return rest;
        };
        let count = greeting.split(' ').count();
        let Some((at, word)) = rest
            .split_whitespace()
            .nth(count.saturating_sub(1))
            .map(|word| (rest.find(word), word))
        else {
            return rest;
        };
        let end = at.unwrap_or_default().saturating_add(word.len());
        rest = rest
            .get(end..)
            .unwrap_or_default()
            .trim_start_matches([',', ' ', '!', '.', '-', '–']);
    }
}

/// Who is named: nothing where the words name a thing, an office or a house.
fn name(line: &str, lexicon: &Lexicon) -> Option<String> {
    // “bitte um Durchsicht bis morgen. U. Wessel”: the last sentence. A title's or an initial's full stop ends none.
    let start = line
        .rmatch_indices(' ')
        .find(|(at, _)| {
            let before = line.get(..*at).unwrap_or_default();
            let word = before.rsplit(' ').next().unwrap_or_default();
            before.ends_with(['.', '!', '?', ',']) && word.chars().count() > 5 && !word.starts_with(char::is_uppercase)
        })
        .map(|(at, _)| at);
    let mut rest = line.get(start.unwrap_or_default()..).unwrap_or_default().trim();
    rest = without_greeting(rest);
    for start in FOR {
        rest = rest.strip_prefix(start).map_or(rest, str::trim_start);
    }
    let rest = rest.split([',', '(', '|']).next().unwrap_or_default().trim();
    let words: Vec<&str> = rest.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    let folded = normal::words(rest);
    let office = lexicon.units.any(&folded) || lexicon.roles.any(&folded) || names_institution(rest);
    let plain = !rest.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | ':' | '/' | '!' | '?'));
    let named = (1..=4).contains(&words.len()) && words.iter().all(|word| capital(word) || word.chars().count() <= 3);
    (plain && named && !office && !rest.ends_with('.') && words.iter().any(|word| word.chars().count() >= 3))
        .then(|| rest.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    fn read(own: &str, signature: &str) -> Option<String> {
        let spoken = Spoken {
            own: own.to_owned(),
            signature: signature.to_owned(),
            ..Spoken::default()
        };
        signed(&[spoken], &FormRules::shipped().lexicon)
    }

    #[test]
    fn a_covering_note_is_signed_by_whoever_filled_the_form_in() {
        assert_eq!(
            read("Das Formular anbei.", "Mit freundlichen Grüßen\nMag. Erika Muster").as_deref(),
            Some("Mag. Erika Muster")
        );
        assert_eq!(read("Form attached.\n\nA. Lane", "").as_deref(), Some("A. Lane"));
        assert_eq!(read("anbei. MfG Muster", "").as_deref(), Some("Muster"));
        assert_eq!(
            read("siehe Tabelle.\n\nErika Muster\nSportverein Au", "").as_deref(),
            Some("Erika Muster")
        );
        assert_eq!(
            read("Skjema vedlagt.", "Mvh\nKari Nordmann").as_deref(),
            Some("Kari Nordmann")
        );
        for none in [
            "Anbei das ausgefüllte Formular",
            "Form attached.",
            "Skjema vedlagt.",
            "Bitte prüfen.\n\nSekretariat",
        ] {
            assert_eq!(read(none, ""), None, "{none}");
        }
        let long = "Ein Satz mit sechs Wörtern drin. ".repeat(9);
        assert_eq!(read(&long, "Gruß\nErika Muster"), None);
    }
}
