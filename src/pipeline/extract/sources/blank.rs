//! The blank form that somebody attaches beside the filled one: its examples are nobody's answers.

use std::collections::HashSet;

use crate::config::rules::forms::normal;
use crate::pipeline::extract::interpret::Claim;
use crate::pipeline::extract::settle::Voice;

/// Words of file names that say so, folded.
const NAMES: [&str; 14] = [
    "template",
    "vorlage",
    "blank",
    "blanko",
    "leer",
    "muster",
    "mal",
    "sample",
    "example",
    "beispiel",
    "eksempel",
    "tom",
    "tomt",
    "unausgefuellt",
];

/// Takes out the forms from `first` on that are the blank of another one.
pub(super) fn leave_out(voices: &mut Vec<Voice>, first: usize) {
    let forms = voices.get(first..).unwrap_or_default();
    if !(2..=20).contains(&forms.len()) {
        return;
    }
    let blank: Vec<bool> = forms
        .iter()
        .map(|form| forms.iter().any(|other| is_blank_of(form, other)))
        .collect();
    if blank.iter().all(|blank| *blank) {
        return;
    }
    let mut at = 0_usize;
    voices.retain(|_| {
        let keep = at.checked_sub(first).and_then(|at| blank.get(at)) != Some(&true);
        at = at.saturating_add(1);
        keep
    });
}

/// Whether one form has far fewer answers than another and all of them under labels of the other one.
fn is_blank_of(form: &Voice, other: &Voice) -> bool {
    let (mine, theirs) = (labels(form), labels(other));
    if form.claims.is_empty() || !mine.is_subset(&theirs) {
        return false;
    }
    let few = if says_blank(form) { 1 } else { 3 };
    form.claims.len() < other.claims.len() && form.claims.len().saturating_mul(few) <= other.claims.len()
}

fn labels(voice: &Voice) -> HashSet<&str> {
    let label = |claim: &'_ Claim| claim.provenance.label.is_some();
    let labelled = voice.claims.iter().filter(|claim| label(claim));
    labelled.filter_map(|claim| claim.provenance.label.as_deref()).collect()
}

fn says_blank(voice: &Voice) -> bool {
    let file = voice.claims.iter().find_map(|claim| claim.provenance.file.as_deref());
    let words = normal::words(file.unwrap_or_default());
    words.split([' ', '_', '-', '.']).any(|word| NAMES.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::report::{Field, Provenance, Value};

    fn form(file: &str, labels: &[&str]) -> Voice {
        let claims = labels.iter().map(|label| Claim {
            field: Field::OrgUnit,
            value: Value::Text("x".to_owned()),
            provenance: Provenance {
                file: Some(file.to_owned()),
                label: Some((*label).to_owned()),
                ..Provenance::default()
            },
            rank: 4,
        });
        Voice {
            claims: claims.collect(),
            age: None,
            name: file.to_owned(),
        }
    }

    fn left(forms: &[(&str, &[&str])]) -> Vec<String> {
        let mut voices = vec![form("header", &[])];
        voices.extend(forms.iter().map(|(file, labels)| form(file, labels)));
        leave_out(&mut voices, 1);
        voices.into_iter().skip(1).map(|voice| voice.name).collect()
    }

    #[test]
    fn the_blank_beside_the_filled_form_says_nothing() {
        let filled: &[&str] = &["Name", "Unit", "When", "What"];
        assert_eq!(
            left(&[("form.docx", filled), ("form_TEMPLATE.docx", &["Name", "Unit"])]),
            ["form.docx"]
        );
        assert_eq!(left(&[("leer.pdf", &["Name"]), ("form.docx", filled)]), ["form.docx"]);
        assert_eq!(left(&[("a.docx", filled), ("b.docx", &["Name"])]), ["a.docx"]);
    }

    #[test]
    fn two_forms_with_answers_of_their_own_both_count() {
        let filled: &[&str] = &["Name", "Unit", "When", "What"];
        assert_eq!(left(&[("a.docx", filled), ("b.docx", filled)]).len(), 2);
        assert_eq!(left(&[("a.docx", filled), ("b.docx", &["Device", "Number"])]).len(), 2);
    }
}
