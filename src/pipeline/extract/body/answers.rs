//! Answers that stand behind `>` or `>>` below labels that nobody quotes: here the sign leads to the answer.

use std::borrow::Cow;

use crate::config::rules::forms::{FormRules, Slot};
use crate::model::language::Language;

/// So many labels with such an answer below them are a form.
const ROWS: usize = 4;
/// Lines that are looked at.
const LOOKED_AT: usize = 2000;

/// The text without the signs before its answers; as it is where the sign quotes.
pub(super) fn unquoted<'t>(text: &'t str, rules: &FormRules) -> Cow<'t, str> {
    if !text.contains("\n>") {
        return Cow::Borrowed(text);
    }
    let lines: Vec<&str> = text.lines().collect();
    let is_quoted = |line: &str| line.trim_start().starts_with('>');
    let is_label = |line: &str| {
        // “Telephone – office hours *” has its hint behind the dash.
        let label = line.split(" – ").next().unwrap_or_default();
        let label = label.trim().trim_end_matches([':', '*', ' ', ';', '.']);
        let short = !label.is_empty() && label.chars().count() <= 100;
        // “Q4. What is wrong?” counts its questions, known or not.
        let bare = label.trim_start_matches(['Q', 'F', 'S']);
        if short && label.ends_with('?') && bare.starts_with(|c: char| c.is_ascii_digit()) {
            return true;
        }
        let fit = short.then(|| rules.labels.fit(label, Language::default())).flatten();
        fit.is_some_and(|fit| fit.is_likely() && matches!(fit.slot, Slot::Field(_)))
    };
    let (mut rows, mut others) = (0_usize, 0_usize);
    let mut above = "";
    for line in lines.iter().take(LOOKED_AT) {
        if is_quoted(line) && !is_quoted(above) {
            let asked = is_label(above);
            rows = rows.saturating_add(usize::from(asked));
            others = others.saturating_add(usize::from(!asked));
        }
        above = line;
    }
    if rows < ROWS || others.saturating_mul(2) > rows {
        return Cow::Borrowed(text);
    }
    let bare = lines
        .iter()
        .map(|line| line.trim_start().trim_start_matches('>').trim_start_matches(' '));
    Cow::Owned(bare.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_below_labels_lead_to_answers() {
        let rules = FormRules::shipped();
        let forms = [
            "Name\n>> Lea Kurz\n\nTelefon:\n>> 0711 5\n\nAbteilung\n>> Einkauf\n\nTätigkeit\n>> Leitung\n\nOrt\n>> Aula",
            "Name\n> Ann Doe\nTelephone\n> 12\nDepartment\n> Sales\nEmail\n> a@b.example",
            "Q1. Which shelf?\n> Nine\nQ2. Since when?\n> noon\nQ3. What is wrong?\n> Gone\nQ4. Why?\n> No idea",
            "Name*\n> Ann\nTelephone – office hours*\n> 12\nDepartment;\n> Sales\nEmail.\n> a@b.example",
            "Navn\n>Siri Dal\nTelefon\n>90\nAvdeling\n>Innkjøp\nE-post\n>s@b.example",
        ];
        for form in forms {
            assert!(!unquoted(form, &rules).contains('>'), "{form}");
        }
        for text in [
            "Hallo,\n\nAm Montag schrieb Lea:\n> Name:\n> Telefon: 12\n> Ort\n> Aula\n\nDanke",
            "Ja.\n> Wer?\nIch.\n> Wann?\nGestern.\n> Name\nLea\n> Telefon\n12\n> Ort\nAula",
        ] {
            assert_eq!(unquoted(text, &rules), text);
        }
    }
}
