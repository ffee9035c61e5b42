//! Lists in one box: hosts, data categories, people who were told.

use super::machines::is_host_like;
use crate::config::rules::forms::{Lexicon, normal};
use crate::pipeline::extract::values::blank;

/// At most so many items are kept of one box.
const MOST: usize = 100;

/// The items of a box, split at line breaks, semicolons and commas; never inside brackets.
pub(crate) fn read(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let pieces = pieces(text);
    let several = pieces.len() > 1;
    for piece in pieces {
        for item in conjoined(piece) {
            let item = item.trim().trim_start_matches(['-', '•', '*', '–', '·']).trim();
            let item = item.trim_end_matches('.').trim();
            // “Name, Anschrift”: beside others even the word of a prompt is an answer.
            let word = several && !item.contains(' ') && item.chars().all(char::is_alphabetic);
            if item.is_empty() || (!word && blank::is_placeholder(item, lexicon)) || items.len() >= MOST {
                continue;
            }
            if !items.iter().any(|have| have == item) {
                items.push(item.to_owned());
            }
        }
    }
    items
}

/// Whether a list says “nobody” or “none”.
pub(crate) fn is_none(items: &[String], lexicon: &Lexicon) -> bool {
    items.iter().all(|item| {
        let words = normal::words(item);
        lexicon.no.contains(&words) || lexicon.unknown.contains(&words) || lexicon.numbers.get(&words) == Some(&0)
    })
}

fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut depth: u32 = 0;
    let mut start = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth = depth.saturating_add(1),
            ')' | ']' => depth = depth.saturating_sub(1),
            '\n' | ';' => {}
            ',' if depth == 0 && !is_number_comma(text, at) => {}
            _ => continue,
        }
        if matches!(c, '\n' | ';' | ',') {
            pieces.extend(text.get(start..at));
            start = at.saturating_add(c.len_utf8());
            depth = 0;
        }
    }
    pieces.extend(text.get(start..));
    pieces
}

/// `1,842` is one number.
fn is_number_comma(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|head| head.chars().next_back());
    let after = text.get(at.saturating_add(1)..).and_then(|tail| tail.chars().next());
    before.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| c.is_ascii_digit())
}

/// `srv1 und srv2.example.org`: two hosts. `Forschung und Lehre` stays one item.
fn conjoined(piece: &str) -> Vec<&str> {
    for word in [" und ", " and ", " og ", " sowie ", " & "] {
        if let Some((left, right)) = piece.split_once(word)
            && is_host_like(left)
            && is_host_like(right)
        {
            return vec![left, right];
        }
    }
    vec![piece]
}

/// The items of an enumeration, “A, B and C”, with the last two parted where `beside` takes them for items of their own.
/// “A and B, C” names A and B together.
pub(crate) fn parted(mut items: Vec<String>, beside: fn(&str, &str) -> bool) -> Vec<String> {
    let Some(last) = items.pop() else { return items };
    let found = JOINING.iter().find_map(|word| {
        let (left, right) = last.split_once(word)?;
        let (left, right) = (left.trim(), right.trim());
        let single = !JOINING.iter().any(|word| right.contains(word)) && !last.contains(['(', '"', '„', '“']);
        (single && beside(left, right)).then(|| [left.to_owned(), right.to_owned()])
    });
    match found {
        Some(both) => items.extend(both),
        None => items.push(last),
    }
    items
}

const JOINING: [&str; 6] = [" und ", " and ", " og ", " sowie ", " samt ", " & "];

/// “Matrikelnummern und Noten” are two kinds of data; “Vor- und Nachname” and “first and last name” have one head.
pub(crate) fn is_thing_beside(left: &str, right: &str) -> bool {
    const HALVES: [&str; 8] = ["first", "given", "last", "full", "for", "vor", "home", "work"];
    let count = |text: &str| text.split_whitespace().count();
    let last = left.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    !left.ends_with('-')
        && !right.starts_with('-')
        && !HALVES.contains(&last.as_str())
        && (1..=3).contains(&count(left))
        && (1..=3).contains(&count(right))
}

/// “Prof. Lind and the data steward” are two; “Recht und Compliance” is one office.
pub(crate) fn is_person_beside(left: &str, right: &str) -> bool {
    const OPENING: [&str; 24] = [
        "the", "my", "our", "die", "der", "den", "das", "dem", "mein", "meine", "meinen", "unser", "unsere", "unseren",
        "herr", "herrn", "frau", "mr", "mrs", "ms", "dr", "dr.", "prof", "prof.",
    ];
    let opens = |text: &str| {
        let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
        OPENING.contains(&first.trim_end_matches('.')) || OPENING.contains(&first.as_str())
    };
    let word = |text: &str| text.starts_with(char::is_lowercase) && !text.contains(' ');
    let named = [" of ", " for ", " für ", " fuer "].iter().any(|of| left.contains(of));
    !named && (opens(right) || (word(left) && word(right)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn commas_lines_and_semicolons_part_items_and_brackets_hold_them_together() {
        let rules = FormRules::shipped();
        let read = |text| read(text, &rules.lexicon);
        assert_eq!(
            read("srv1, srv2; 10.0.0.7\nweb.example.org"),
            ["srv1", "srv2", "10.0.0.7", "web.example.org"]
        );
        assert_eq!(
            read("Webserver (Apache, Debian 12), Mailserver"),
            ["Webserver (Apache, Debian 12)", "Mailserver"]
        );
        assert_eq!(read("srv1 und srv2"), ["srv1", "srv2"]);
        assert_eq!(read("Forschung und Lehre"), ["Forschung und Lehre"]);
        assert_eq!(read("- Namen\n- Adressen\n____"), ["Namen", "Adressen"]);
    }

    #[test]
    fn joining_words_part_kinds_of_data_and_persons_but_no_halves_of_words() {
        let part = |items: &[&str], beside| parted(items.iter().map(|&item| item.to_owned()).collect(), beside);
        assert_eq!(
            part(&["Name", "Kontonummer und Betrag"], is_thing_beside),
            ["Name", "Kontonummer", "Betrag"]
        );
        for whole in [
            "Vor- und Zuname",
            "first and last name",
            "letters from doctors and nurses of two wards",
        ] {
            assert_eq!(part(&[whole], is_thing_beside), [whole]);
        }
        assert_eq!(
            part(&["Name und Ort", "IBAN"], is_thing_beside),
            ["Name und Ort", "IBAN"]
        );
        assert_eq!(
            part(&["Dr. Ode and the head of security"], is_person_beside),
            ["Dr. Ode", "the head of security"]
        );
        assert_eq!(
            part(&["rektor og verneombud"], is_person_beside),
            ["rektor", "verneombud"]
        );
        for whole in ["Recht und Compliance", "Dean of Arts and the Humanities"] {
            assert_eq!(part(&[whole], is_person_beside), [whole]);
        }
    }
}
