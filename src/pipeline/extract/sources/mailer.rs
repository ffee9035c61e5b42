//! Programs that mail the answers of a web form and say in a sentence who sent them.

use std::sync::LazyLock;

use regex::Regex;

use super::MAIL;
use crate::model::document::FormKind;
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::interpret::Claim;

/// `It was submitted by Jane Doe (jane@example.org) on Thursday`.
static SUBMITTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:submitted|completed|filled (?:in|out)|abgeschickt|übermittelt|ausgefüllt|eingereicht|innsendt|sendt inn|fylt ut|fylt inn)\s+(?:by|von|av)\s+([^\n(<:@]{3,60}?)\s*[(<\[]([^\s()<>\[\]]{1,64}@[^\s()<>\[\]]{3,120})[)>\]]").ok()
});

/// Name and address of who filled in the form.
pub(super) fn submitted(text: &str, part: &str) -> Vec<Claim> {
    let head = text
        .char_indices()
        .nth(2000)
        .map_or(text, |(at, _)| text.get(..at).unwrap_or(text));
    let Some(captures) = SUBMITTED.as_ref().and_then(|regex| regex.captures(head)) else {
        return Vec::new();
    };
    let claim = |field, at: usize| {
        let value = captures.get(at)?.as_str().trim();
        let value = (!value.is_empty()).then(|| Value::Text(value.to_owned()))?;
        Some(Claim {
            field,
            value,
            provenance: Provenance {
                part: part.to_owned(),
                form: FormKind::Body.name().to_owned(),
                confidence: 0.8,
                ..Provenance::default()
            },
            rank: MAIL,
        })
    };
    [claim(Field::ReporterName, 1), claim(Field::ReporterEmail, 2)]
        .into_iter()
        .flatten()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_names_who_filled_in_the_form() {
        let text =
            "Below is the result of your feedback form. It was submitted by\nJane Doe (jane@example.org) on Thursday";
        let said: Vec<String> = submitted(text, "1")
            .iter()
            .map(|claim| claim.value.to_string())
            .collect();
        assert_eq!(said, ["Jane Doe", "jane@example.org"]);
        assert!(submitted("The file was sent by mistake (see below).", "1").is_empty());
        let story = "A mail that was sent by Jim Kent (jim.kent@evil.example) asked me for my password.";
        assert!(submitted(story, "1").is_empty());
    }
}
