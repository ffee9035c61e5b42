//! Sentences with blanks: “I, Jane Doe (name), of Accounts (department), noticed on 3 May (date) that …”. The words in
//! brackets behind each blank are its label.

use std::sync::LazyLock;

use regex::Regex;

use super::{Line, Open, Reach, Reader};
use crate::config::rules::forms::{Part, Slot, normal};
use crate::model::report::Field;
use crate::pipeline::extract::stems::has_word;

static BRACKET: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\(([^()]{2,40})\)").ok());

/// A sentence, not a line of labels with hints.
const LONGEST: usize = 2000;

/// Words that lead to a blank, folded. What stands before them does as well.
const LEADING: [&str; 53] = [
    "ich",
    "wir",
    "hiermit",
    "der",
    "die",
    "das",
    "dem",
    "den",
    "mein",
    "name",
    "ist",
    "als",
    "in",
    "im",
    "am",
    "an",
    "bei",
    "beim",
    "unter",
    "von",
    "vom",
    "um",
    "aus",
    "tel",
    "telefon",
    "nummer",
    "tlf",
    "i",
    "we",
    "the",
    "my",
    "is",
    "am",
    "as",
    "of",
    "at",
    "on",
    "under",
    "for",
    "from",
    "by",
    "undersigned",
    "jeg",
    "eg",
    "undertegnede",
    "underteikna",
    "er",
    "som",
    "ved",
    "paa",
    "hos",
    "kl",
    "den",
];

impl Reader<'_> {
    /// Takes a sentence with two blanks or more whose labels are known by heart.
    pub(super) fn cloze(&mut self, text: &str, line: &Line) -> bool {
        if self.style.tight || text.len() > LONGEST || text.matches('(').count() < 2 {
            return false;
        }
        let known = |label: &str| self.words.fit(label).filter(|fit| fit.confidence > 0.9);
        let Some(regex) = BRACKET.as_ref() else { return false };
        let mut found: Vec<(String, String)> = Vec::new();
        let mut from = 0;
        for captures in regex.captures_iter(text).take(40) {
            let (Some(whole), Some(label)) = (captures.get(0), captures.get(1)) else {
                continue;
            };
            let Some(fit) = known(label.as_str()) else { continue };
            let rest = text.get(whole.end()..).unwrap_or_default();
            let label = match fit.slot {
                // “am 3. Mai (Datum) um 9 Uhr (Uhrzeit) bemerkt”: the verb says what it is the date of.
                Slot::Part(Part::Date | Part::Time) => format!("{} {}", label.as_str(), verb(rest)),
                Slot::Field(_) | Slot::Part(_) => label.as_str().to_owned(),
                Slot::Ignored => continue,
            };
            let value = blank(text.get(from..whole.start()).unwrap_or_default());
            found.push((label.trim().to_owned(), value));
            from = whole.end();
        }
        // `Name (Vorname), Telefon (Durchwahl)` is a row of labels.
        let labels = found.iter().filter(|(_, value)| known(value).is_some()).count();
        // “Die Tabelle enthielt alle Mitglieder (Name), deren Handys (Telefon) …”: nobody speaks of himself there.
        let named = found.iter().all(|(label, value)| {
            let name = known(label).is_some_and(|fit| fit.slot == Slot::Field(Field::ReporterName));
            !name || is_name(value)
        });
        if !named || !speaks_of_itself(text) {
            return false;
        }
        if found.len() < 2 || labels > 0 || found.iter().all(|(_, value)| value.is_empty()) {
            return false;
        }
        for (label, value) in found {
            self.push(label, value, line);
        }
        self.open = None;
        let rest = text.get(from..).unwrap_or_default().trim();
        match rest.strip_suffix(':') {
            // “…, that I noticed the following incident:” asks for the paragraph below.
            Some(words) => {
                let words: Vec<&str> = words.split_whitespace().collect();
                let label = words.get(words.len().saturating_sub(4)..).unwrap_or_default().join(" ");
                self.push(label, String::new(), line);
                self.open = Some(Open {
                    reach: Reach::Paragraph,
                    slot: None,
                });
            }
            None => self.flow.rest.push(rest.to_owned()),
        }
        true
    }
}

/// Words with which somebody speaks of himself, folded.
const SELF: [&str; 17] = [
    "ich",
    "mich",
    "mir",
    "mein",
    "meine",
    "i",
    "my",
    "me",
    "undersigned",
    "unterzeichnete",
    "unterzeichner",
    "jeg",
    "eg",
    "meg",
    "min",
    "undertegnede",
    "underteikna",
];

fn speaks_of_itself(text: &str) -> bool {
    has_word(&normal::words(text), &SELF)
}

/// Words with a capital each; small ones only inside: “Anna von der Heide”.
fn is_name(value: &str) -> bool {
    let mut words = value.split_whitespace();
    let count = words.clone().count();
    let large = words
        .clone()
        .filter(|word| word.starts_with(char::is_uppercase))
        .count();
    value.is_empty()
        || ((1..=6).contains(&count)
            && large > 0
            && words.all(|word| word.starts_with(char::is_uppercase) || word.chars().count() <= 3))
}

/// What stands in a blank, without the words that lead to it.
fn blank(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let leads = |word: &str| LEADING.contains(&normal::words(word).as_str());
    let opening = words
        .iter()
        .take_while(|word| leads(word) || word.starts_with(|c: char| c.is_lowercase() || c.is_ascii_punctuation()))
        .count();
    let start = words
        .iter()
        .take(opening)
        .rposition(|word| leads(word) || word.ends_with(',') || *word == ",")
        .map_or(0, |at| at.saturating_add(1));
    let value = words.get(start..).unwrap_or_default().join(" ");
    value.trim_matches([',', ';', ' ', ':']).to_owned()
}

/// The last two words of a clause.
fn verb(rest: &str) -> String {
    let rest = BRACKET
        .as_ref()
        .map_or_else(|| rest.into(), |regex| regex.replace_all(rest, " "));
    let clause = rest.split([',', '.', ':', ';']).next().unwrap_or_default();
    let mut words: Vec<&str> = clause.split_whitespace().rev().take(2).collect();
    words.reverse();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_a_story_are_no_blanks() {
        let story = "die Tabelle enthielt alle Mitglieder (Name), deren Handys (Telefon) und Wohnorte (Ort).";
        assert!(!speaks_of_itself(story));
        assert!(!is_name("Tabelle enthielt alle Mitglieder") && is_name("Anna von der Heide") && is_name("Jane Doe"));
        assert!(speaks_of_itself("I, Jane Doe (name), of Accounts (department), saw it"));
    }

    #[test]
    fn a_blank_holds_what_stands_behind_the_leading_words() {
        for (text, value) in [
            ("Ich, Roswitha Tannert ", "Roswitha Tannert"),
            (", beschäftigt in Amt 37 Feuerwehr ", "Amt 37 Feuerwehr"),
            (", erreichbar unter 0385 5000-372 ", "0385 5000-372"),
            ("I, the undersigned, Jane Doe ", "Jane Doe"),
            (", working as night porter ", "night porter"),
            (", ansatt ved Teknisk drift ", "Teknisk drift"),
            (", tlf. 62 55 10 38 ", "62 55 10 38"),
        ] {
            assert_eq!(blank(text), value);
        }
    }
}
