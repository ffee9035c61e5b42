//! Hints behind a dash, `Telephone – office hours`, and labels in the stars of Markdown that end in a sign of their own.

use super::ends::inner;
use super::{ROWS, Signs};
use crate::pipeline::extract::flow::split;

/// What parts a label from its hint.
const DASHES: [&str; 3] = [" – ", " — ", " - "];
/// What ends a label.
const ENDS: [char; 6] = [':', ';', '.', '*', ' ', '\u{a0}'];
/// A hint has no more words.
const FEW: usize = 12;
/// Longer lines are no labels, characters.
const LONGEST: usize = 140;

impl Signs {
    /// `Telephone – office hours⏎12`, `Telephone – office hours: 12`: the hint goes.
    pub(super) fn dashed(&mut self, is_label: &impl Fn(&str) -> bool) {
        let (mut beside, mut below, mut answered, mut asked) = (Vec::new(), Vec::new(), 0_usize, 0_usize);
        let hinted = |text: &str| label_of(text).is_some_and(|label| is_label(inner(label)));
        for at in self.rows() {
            let text = self.text(at);
            if let Some((head, value)) = split::colon(text).filter(|(_, value)| is_value(value)) {
                if let Some(label) = label_of(head).filter(|_| hinted(head)) {
                    beside.push((at, format!("{label}: {value}")));
                }
                continue;
            }
            let Some(label) = label_of(text.trim_end_matches(ENDS)) else {
                continue;
            };
            let known = hinted(text);
            if !known && !explains(text, label) {
                continue;
            }
            let answer = self.below(at);
            let told = !answer.is_empty() && !is_label(answer.trim_end_matches(ENDS)) && !hinted(answer);
            answered = answered.saturating_add(usize::from(told && known));
            asked = asked.saturating_add(usize::from(known));
            if !known && !told {
                continue;
            }
            let end = text.get(text.trim_end_matches(ENDS).len()..).unwrap_or_default();
            below.push((at, format!("{label}{}", end.trim())));
        }
        if beside.len() < ROWS {
            beside.clear();
        }
        if answered >= ROWS && answered.saturating_mul(3) >= asked.saturating_mul(2) {
            beside.append(&mut below);
        }
        for (at, text) in beside {
            self.set(at, text);
        }
    }

    /// `**Name;**`, `**Name***`, `- **Name.** Erika`: a colon in place of the sign.
    pub(super) fn starred(&mut self, is_label: &impl Fn(&str) -> bool) {
        let found: Vec<(usize, bool, String)> = self
            .rows()
            .filter_map(|at| {
                let (label, rest) = bold(self.text(at))?;
                let bare = label.trim_end_matches(ENDS);
                let ends = label.ends_with([';', '.', '*', '-', '–', '=']) || rest.starts_with('*');
                let bulleted = !self.text(at).starts_with('*');
                let rest = rest.trim_start_matches(['*', ':']).trim_start();
                let text = match (ends, rest.is_empty()) {
                    (_, false) => format!("{}: {rest}", bare.trim_end_matches(['-', '–', '=', ' '])),
                    (_, true) if bulleted => format!("{bare}:"),
                    (true, true) => format!("**{bare}**"),
                    (false, true) => self.text(at).to_owned(),
                };
                Some((at, is_label(split::bare(bare)), text))
            })
            .collect();
        let known = found.iter().filter(|(_, known, _)| *known).count();
        if known >= ROWS && known.saturating_mul(2) >= found.len() {
            for (at, _, text) in found {
                self.set(at, text);
            }
        }
    }
}

/// The label before a dash and a hint.
fn label_of(text: &str) -> Option<&str> {
    if text.chars().count() > LONGEST {
        return None;
    }
    let (label, hint) = DASHES.iter().find_map(|dash| text.split_once(dash))?;
    let digits = hint.chars().filter(char::is_ascii_digit).count();
    let letters = hint.chars().filter(|c| c.is_alphabetic()).count();
    let plain = letters >= 3 && digits <= 1 && !hint.contains(['@', '☐', '☒', '[', '\t']);
    (plain && hint.split_whitespace().count() <= FEW && !label.trim().is_empty()).then(|| label.trim())
}

/// Whether small words explain a label that no rule knows: `Premises – building, room`.
fn explains(text: &str, label: &str) -> bool {
    let hint = text.get(label.len()..).unwrap_or_default();
    let small = hint
        .trim_start_matches([' ', '–', '—', '-'])
        .starts_with(char::is_lowercase);
    small && inner(label).starts_with(char::is_uppercase) && label.split_whitespace().count() <= 8
}

/// Whether a value stands behind a colon; that of `hh:mm` parts none.
fn is_value(value: &str) -> bool {
    !value.is_empty() && !value.trim_end_matches(ENDS).eq_ignore_ascii_case("mm")
}

/// The words in two stars that open a line, behind a bullet or not, and the rest of it.
fn bold(text: &str) -> Option<(&str, &str)> {
    let (label, rest) = split::unbulleted(text).strip_prefix("**")?.split_once("**")?;
    let plain = label.starts_with(|c: char| c.is_alphanumeric() || c == '(') && label.chars().count() <= LONGEST;
    plain.then_some((label, rest))
}

#[cfg(test)]
mod tests {
    use crate::pipeline::extract::flow::signs::sample::read;

    #[test]
    fn a_hint_behind_a_dash_goes() {
        assert_eq!(
            read("Melder – vollständig\nLea\n\nOrt – Gebäude, Raum *\nAula\nRufnummer - tagsüber\n\n12"),
            "Melder|Lea||Ort*|Aula|Rufnummer||12"
        );
        assert_eq!(
            read(
                "Melder – vollständig\nLea\nOrt – Haus\nAula\nMobil – TT.MM.JJJJ, hh:mm\n12\nZiel? – falls bekannt\nUlm"
            ),
            "Melder|Lea|Ort|Aula|Mobil|12|Ziel?|Ulm"
        );
        assert_eq!(
            read("Reporter – full name: Ann\nRoom – if known: 4\nPhone – office hours: 12"),
            "Reporter: Ann|Room: 4|Phone: 12"
        );
        // Here the answer stands behind the dash.
        for text in ["Melder – Lea\nOrt – Aula\nMobil – keine", "Ort – Aula\nund mehr"] {
            assert_eq!(read(text), "", "{text}");
        }
    }

    #[test]
    fn signs_within_the_stars_of_a_label_go() {
        assert_eq!(
            read("**Melder;**\nLea\n**Ort***\nAula\n- **Rufnummer.** 12"),
            "**Melder**|Lea|**Ort**|Aula|Rufnummer: 12"
        );
        assert_eq!(
            read("**Melder:** Lea\n- **Ort:** Aula\n- **Mobil:**\n1"),
            "Melder: Lea|Ort: Aula|Mobil:|1"
        );
    }
}
