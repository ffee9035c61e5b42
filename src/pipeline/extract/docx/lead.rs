//! Paragraphs that begin in bold letters and go on in plain ones, or change their colour: `**Telephone** 0711 5550`, a
//! label and its answer with nothing else between them.

use crate::model::document::{Entry, Mark};
use crate::pipeline::dissect::choice::lead::{END, may_end};

/// Stands where the letters change their colour.
const COLOUR: char = '\u{2064}';
/// So many paragraphs alike make it the way in which the form is set.
const ALIKE: usize = 3;
/// More words are no label that only its colour tells from the answer.
const WORDS: usize = 10;

/// How letters are set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ink {
    pub(super) bold: bool,
    /// Their colour, or the style that they have.
    pub(super) colour: Option<String>,
}

/// How far the beginning of a paragraph goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// Nothing was written yet.
    None,
    /// All of it looks like this so far.
    Open(Ink),
    /// The colour changed from this one.
    Coloured(Ink),
    /// It ended, or there was none.
    Over,
}

impl Lead {
    /// Takes the next piece of text of a paragraph; `text` is what stands before it.
    pub(super) fn pass(&mut self, ink: &Ink, piece: &str, text: &mut String) {
        if !piece.contains(char::is_alphanumeric) {
            return;
        }
        *self = match std::mem::replace(self, Self::Over) {
            Self::None => Self::Open(ink.clone()),
            Self::Open(first) if first == *ink => Self::Open(first),
            Self::Open(first) if first.bold && !ink.bold => {
                text.extend(may_end(text, piece).then_some(END));
                Self::Over
            }
            Self::Open(first) if first.bold == ink.bold && may_end(text, piece) => {
                text.push(COLOUR);
                Self::Coloured(first)
            }
            // Who goes on in the first colour wrote a sentence with coloured words in it.
            Self::Coloured(first) if first == *ink => {
                *text = text.replace(COLOUR, "");
                Self::Over
            }
            Self::Coloured(first) => Self::Coloured(first),
            _ => Self::Over,
        };
    }
}

/// Puts a colon where a label ends, or nothing where too few paragraphs begin so.
pub(crate) fn settle(entries: &mut [Entry]) {
    let count = |sign: char| {
        let marked = |entry: &&Entry| matches!(&entry.value, Mark::Text(text) if text.contains(sign));
        entries.iter().filter(marked).count()
    };
    let (bold, coloured) = (count(END) >= ALIKE, count(COLOUR) >= ALIKE);
    for entry in entries {
        let Mark::Text(text) = &mut entry.value else { continue };
        if !text.contains([END, COLOUR]) {
            continue;
        }
        let lines = text.split('\n').map(|line| {
            let parted = if bold { line.split_once(END) } else { None };
            let parted = parted.or_else(|| line.split_once(COLOUR).filter(|(label, _)| coloured && is_short(label)));
            match parted {
                // `**Department** (organisational unit)`: a label with its hint.
                Some((label, answer)) if !is_bracketed(answer) => {
                    format!("{}: {}", label.trim_end(), answer.trim_start()).replace([END, COLOUR], "")
                }
                _ => line.replace([END, COLOUR], ""),
            }
        });
        *text = lines.collect::<Vec<_>>().join("\n");
    }
}

fn is_short(label: &str) -> bool {
    label.split_whitespace().count() <= WORDS && !label.contains(['.', ',', ';', '!'])
}

/// Words in brackets, and no number such as `(0711)`.
fn is_bracketed(text: &str) -> bool {
    let words = text.trim().strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    words.is_some_and(|words| !words.contains(['(', ')']) && !words.contains(|c: char| c.is_ascii_digit()))
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
                    let ink = Ink {
                        bold: *bold,
                        colour: None,
                    };
                    lead.pass(&ink, piece, &mut text);
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

    fn coloured(paragraphs: &[&[(&str, &str)]]) -> Vec<String> {
        let mut entries: Vec<Entry> = paragraphs
            .iter()
            .map(|pieces| {
                let (mut text, mut lead) = (String::new(), Lead::None);
                for (colour, piece) in *pieces {
                    let colour = (!colour.is_empty()).then(|| (*colour).to_owned());
                    lead.pass(&Ink { bold: false, colour }, piece, &mut text);
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
    fn answers_in_another_colour_begin_where_it_changes() {
        let form: [&[(&str, &str)]; 4] = [
            &[("", "Rufnummer "), ("0000FF", "0431 5550")],
            &[("", "Raum (Haus)  "), ("0000FF", "B 2.14")],
            &[("", "Wer weiß davon? "), ("0000FF", "niemand")],
            &[("", "Am "), ("0000FF", "Montag"), ("", " war alles gut.")],
        ];
        assert_eq!(
            coloured(&form),
            [
                "Rufnummer 0431 5550",
                "Raum (Haus)  B 2.14",
                "Wer weiß davon? niemand",
                "Am Montag war alles gut."
            ]
        );
        let more: [&[(&str, &str)]; 5] = [
            form[0],
            form[1],
            &[("", "Sted "), ("C00000", "Aula")],
            &[("", "We write, as asked, about "), ("C00000", "the loss")],
            form[3],
        ];
        assert_eq!(
            coloured(&more),
            [
                "Rufnummer: 0431 5550",
                "Raum (Haus): B 2.14",
                "Sted: Aula",
                "We write, as asked, about the loss",
                "Am Montag war alles gut."
            ]
        );
    }

    #[test]
    fn a_hint_behind_a_bold_label_is_no_answer() {
        let form: [&[(bool, &str)]; 3] = [
            &[(true, "Navn"), (false, " (fornavn og etternavn)")],
            &[(true, "Enhet"), (false, " (avdeling, seksjon)")],
            &[(true, "Telefon"), (false, " (hele døgnet)")],
        ];
        assert_eq!(
            settled(&form),
            [
                "Navn (fornavn og etternavn)",
                "Enhet (avdeling, seksjon)",
                "Telefon (hele døgnet)"
            ]
        );
    }
}
