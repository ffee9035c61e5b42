//! Paragraphs that begin in bold letters and go on in plain ones: `**Telephone** 0711 5550`, a label and its answer with
//! nothing else between them.

use crate::model::document::{Entry, Mark};
use crate::pipeline::dissect::choice;

/// Stands where the bold letters end until all paragraphs are known.
const END: char = '\u{2063}';
/// So many paragraphs alike make it the way in which the form is set.
const ALIKE: usize = 3;
/// A longer beginning is a sentence that is stressed, characters.
const LONGEST: usize = 100;

/// How far the bold beginning of a paragraph goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// Nothing was written yet.
    None,
    /// All of it is bold so far.
    Bold,
    /// It ended, or there was none.
    Over,
}

impl Lead {
    /// Takes the next piece of text of a paragraph; `text` is what stands before it.
    pub(super) fn pass(&mut self, bold: bool, piece: &str, text: &mut String) {
        if !piece.contains(char::is_alphanumeric) {
            return;
        }
        if *self == Self::Bold && !bold {
            let before = choice::trim_end(text);
            let told = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '*' | '\"' | '“'));
            let parted = text.ends_with([' ', '\u{a0}']) || piece.starts_with([' ', '\u{a0}']);
            if told && parted && before.chars().count() <= LONGEST && !before.contains(['\n', '\t']) {
                text.push(END);
            }
        }
        *self = if bold && *self != Self::Over {
            Self::Bold
        } else {
            Self::Over
        };
    }
}

/// Puts a colon where a label ends, or nothing where too few paragraphs begin so.
pub(super) fn settle(entries: &mut [Entry]) {
    let marked = |entry: &Entry| matches!(&entry.value, Mark::Text(text) if text.contains(END));
    let labels = entries.iter().filter(|entry| marked(entry)).count() >= ALIKE;
    for entry in entries {
        let Mark::Text(text) = &mut entry.value else { continue };
        if !text.contains(END) {
            continue;
        }
        let lines = text.split('\n').map(|line| match line.split_once(END) {
            Some((label, answer)) if labels => format!("{}: {}", label.trim_end(), answer.trim_start()),
            _ => line.replace(END, ""),
        });
        *text = lines.collect::<Vec<_>>().join("\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(texts: &[&[(bool, &str)]]) -> Vec<String> {
        let mut entries: Vec<Entry> = texts
            .iter()
            .map(|pieces| {
                let (mut text, mut lead) = (String::new(), Lead::None);
                for (bold, piece) in *pieces {
                    lead.pass(*bold, piece, &mut text);
                    text.push_str(piece);
                }
                Entry {
                    value: Mark::Text(text),
                    ..Entry::default()
                }
            })
            .collect();
        settle(&mut entries);
        let text = |entry: &Entry| match &entry.value {
            Mark::Text(text) => text.clone(),
            _ => String::new(),
        };
        entries.iter().map(text).collect()
    }

    #[test]
    fn bold_labels_end_where_the_letters_turn_plain() {
        let form: [&[(bool, &str)]; 4] = [
            &[(true, "Navn"), (false, " Kari Vik")],
            &[(true, "Tele"), (true, "fon"), (false, " "), (false, "55 58 00 00")],
            &[(true, "Hva skjedde?"), (false, " Døra sto åpen.")],
            &[(true, "Sted (rom)"), (false, " Bygg 2, "), (true, "kjeller")],
        ];
        assert_eq!(
            settled(&form),
            [
                "Navn: Kari Vik",
                "Telefon: 55 58 00 00",
                "Hva skjedde? Døra sto åpen.",
                "Sted (rom): Bygg 2, kjeller"
            ]
        );
    }

    #[test]
    fn a_stressed_word_now_and_then_is_no_label() {
        let letter: [&[(bool, &str)]; 3] = [
            &[(true, "Wichtig"), (false, " ist uns der Schutz Ihrer Daten.")],
            &[(false, "Bitte "), (true, "sofort"), (false, " melden")],
            &[(true, "Data"), (false, "base of readers")],
        ];
        assert_eq!(
            settled(&letter),
            [
                "Wichtig ist uns der Schutz Ihrer Daten.",
                "Bitte sofort melden",
                "Database of readers"
            ]
        );
    }
}
