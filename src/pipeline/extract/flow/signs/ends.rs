//! What forms print around their labels beside a colon: a semicolon or a full stop behind each of them, a hint in brackets
//! before each answer.

use super::{ROWS, Signs};
use crate::pipeline::extract::flow::split;
use crate::pipeline::extract::values::marks;

/// Longer lines are no labels, characters.
const LONGEST: usize = 140;
/// A label that ends like a sentence has no more words.
const FEW: usize = 10;

impl Signs {
    /// `(a) Name;⏎Erika`: the sign behind every label becomes a colon.
    pub(super) fn ended(&mut self, is_label: &impl Fn(&str) -> bool) {
        for sign in [';', '.'] {
            let (mut known, mut answered) = (0_usize, 0_usize);
            let mut found: Vec<(usize, bool, String)> = Vec::new();
            for at in self.rows() {
                let Some(label) = bare(self.text(at), sign) else {
                    continue;
                };
                let below = self.below(at);
                // Items of a list end alike, one below the other.
                let answer = !below.is_empty() && !below.ends_with(sign) && below.len() > 1;
                let is_known = is_label(label) || is_label(inner(label));
                known = known.saturating_add(usize::from(is_known));
                answered = answered.saturating_add(usize::from(answer || (sign == '.' && !below.is_empty())));
                found.push((at, is_known, format!("{label}:")));
            }
            let least = if sign == ';' { ROWS } else { ROWS.saturating_add(1) };
            let most = known.saturating_mul(2) >= found.len();
            if known < least || !most || answered.saturating_mul(3) < found.len().saturating_mul(2) {
                continue;
            }
            for (at, is_known, text) in found {
                // A sentence may stand between labels that end as it does.
                if sign == ';' || is_known {
                    self.set(at, text);
                }
            }
        }
    }

    /// `Name⏎(first and last) Erika`, `Name: (first and last) Erika`: the hint was left standing before the answer.
    pub(super) fn hinted(&mut self, is_label: &impl Fn(&str) -> bool) {
        let mut found: Vec<(usize, String)> = Vec::new();
        for at in self.rows() {
            let text = self.text(at);
            if !text.contains('(') {
                continue;
            }
            if let Some(answer) = behind_hint(text) {
                let above = at.checked_sub(1).map_or("", |above| self.text(above));
                if is_label(above.trim_end_matches(['*', ':', ' '])) {
                    found.push((at, answer.to_owned()));
                }
            } else if let Some((label, value)) = split::colon(text)
                && let Some(answer) = behind_hint(value)
                && is_label(split::bare(label))
            {
                found.push((at, format!("{label}: {answer}")));
            }
        }
        if found.len() >= ROWS {
            for (at, text) in found {
                self.set(at, text);
            }
        }
    }

    /// The next line with words.
    pub(super) fn below(&self, at: usize) -> &str {
        let mut below = (at.saturating_add(1)..=at.saturating_add(3)).map(|at| self.text(at));
        below.find(|text| !text.is_empty()).unwrap_or_default()
    }
}

/// A label without its number and the signs of a heading in Markdown.
pub(super) fn inner(label: &str) -> &str {
    // “(a) Name” is counted as “a) Name” is.
    split::bare(label.trim_start_matches(['#', ' ']).trim_start_matches('('))
}

/// A short line without the sign at its end.
fn bare(text: &str, sign: char) -> Option<&str> {
    let label = text.strip_suffix(sign)?.trim_end();
    let words = label.split_whitespace().count();
    let short = text.chars().count() <= LONGEST && (sign == ';' || words <= FEW);
    let inner = inner(label);
    let plain = !inner.contains(sign) && !inner.contains(['@', '\t']) && !inner.contains(": ");
    let opens =
        inner.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '(') || inner.len() < label.len();
    (short && plain && opens && split::unbulleted(text).len() == text.len()).then_some(label)
}

/// What stands behind the words in brackets that open a line.
fn behind_hint(text: &str) -> Option<&str> {
    let (hint, rest) = text.strip_prefix('(')?.split_once(')')?;
    let letters = hint.chars().filter(|c| c.is_alphabetic()).count();
    let digits = hint.chars().filter(char::is_ascii_digit).count();
    let rest = rest.strip_prefix(' ')?.trim_start();
    let plain = letters >= 5 && digits <= 1 && !hint.contains('(') && hint.chars().count() <= LONGEST;
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric() || "+(\"„«_[☐☒☑✓✗".contains(c));
    (plain && goes_on && !marks::starts_with_mark(text)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use crate::pipeline::extract::flow::signs::sample::read;

    #[test]
    fn the_sign_behind_every_label_is_no_list() {
        assert_eq!(
            read("(a) Melder;\nLea\n(b) Ort;\nAula\n(c) Losnummer;\n4\n(d) Rufnummer;\n12"),
            "(a) Melder:|Lea|(b) Ort:|Aula|(c) Losnummer:|4|(d) Rufnummer:|12"
        );
        assert_eq!(
            read("Melder.\nLea\nOrt.\nAula.\nRufnummer.\n12\nMobil.\n3\nAlles gut."),
            "Melder:|Lea|Ort:|Aula.|Rufnummer:|12|Mobil:|3|Alles gut."
        );
        for text in [
            "Es fehlen\nMelder;\nOrt;\nRufnummer;\nMobil.",
            "Melder; Lea\nOrt; Aula\nPhone; 1",
        ] {
            assert_eq!(read(text), "", "{text}");
        }
    }

    #[test]
    fn a_hint_before_every_answer_goes() {
        assert_eq!(
            read("Melder\n(Vor- und Nachname) Lea\nOrt\n(möglichst genau) Aula (oben)\nRufnummer\n(tagsüber) (0711) 5"),
            "Melder|Lea|Ort|Aula (oben)|Rufnummer|(0711) 5"
        );
        assert_eq!(
            read("Reporter: (full name) Ann\nRoom: (if known) 4\nPhone: (office hours) 12"),
            "Reporter: Ann|Room: 4|Phone: 12"
        );
        for text in [
            "Reporter: (x) Ann\nRoom: (01632) 4\nPhone: (0711) 1",
            "Melder: (Frau) Lea\nOrt: Aula",
        ] {
            assert_eq!(read(text), "", "{text}");
        }
    }
}
