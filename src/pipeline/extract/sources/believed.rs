//! Labels that people copy out of other papers: the sender of a suspicious mail, the customer on an invoice. In running
//! text such a name is the reporter's only when something else says so.

use crate::config::rules::forms::normal;
use crate::model::report::{Field, Value};
use crate::pipeline::extract::interpret::{self, Claim, Said};
use crate::pipeline::extract::values::institutions::has_legal_form;

/// Labels of the one who sent a mail, folded.
const SENDER: [&str; 16] = [
    "absender",
    "absenderin",
    "absenderadresse",
    "avsender",
    "avsendar",
    "avsenderadresse",
    "sender",
    "from",
    "von",
    "fra",
    "fraa",
    "sent by",
    "gesendet von",
    "sendt av",
    "verschickt von",
    "mail von",
];
/// Labels of somebody whom a paper concerns, folded.
const CONCERNED: [&str; 22] = [
    "kunde",
    "kundin",
    "kund",
    "antragsteller",
    "antragstellerin",
    "nutzer",
    "nutzerin",
    "benutzer",
    "verfasser",
    "verfasserin",
    "urheber",
    "customer",
    "client",
    "user",
    "author",
    "applicant",
    "kunden",
    "bruker",
    "brukar",
    "forfatter",
    "forfattar",
    "soeker",
];
/// So many answers, one of them what happened, make a text a form.
const FORM: usize = 4;
/// Web forms print a title or two before the first label.
const TITLES: usize = 2;

/// Drops what such labels say of the reporter where nothing bears it out.
pub(super) fn doubt(said: &mut Said, own: &str, writer: &[String]) {
    let told = said.claims.len();
    let story = said.tells(Field::Description);
    let doubted = |claim: &Claim| {
        // “Contact for questions: our officer, Mr …”.
        // “Geschäftsführer⏎Klar Bau GmbH” in a signature: a house signs nothing.
        let house = told < FORM && matches!(&claim.value, Value::Text(text) if has_legal_form(text));
        if claim.field == Field::ReporterName && (is_of_others(&claim.value) || house) {
            return true;
        }
        let label = claim.provenance.label.as_deref();
        let Some(label) = label.filter(|_| interpret::is_personal(claim.field)) else {
            return false;
        };
        let bare = normal::label(label);
        if SENDER.contains(&bare.as_str()) {
            return !(opens(own, label) && (told >= 3 || is_first(own, label)));
        }
        CONCERNED.contains(&bare.as_str()) && !(told >= FORM && story)
    };
    let writers: Vec<String> = said
        .claims
        .iter()
        .filter(|claim| is_writers(&claim.value, writer))
        .filter_map(|claim| claim.provenance.label.clone())
        .collect();
    said.claims.retain(|claim| {
        let borne_out = claim
            .provenance
            .label
            .as_ref()
            .is_some_and(|label| writers.contains(label));
        borne_out && claim.field != Field::ReporterName || !doubted(claim)
    });
}

/// “our DPO”, “unser Büro”: somebody whom the writer speaks of.
fn is_of_others(value: &Value) -> bool {
    let words = normal::words(&value.to_string());
    let first = words.split(' ').next().unwrap_or_default();
    matches!(
        first,
        "our"
            | "my"
            | "unser"
            | "unsere"
            | "unserem"
            | "unseren"
            | "mein"
            | "meine"
            | "vaar"
            | "vaart"
            | "min"
            | "mitt"
    )
}

/// Whether a value bears the writer's name. Everybody may share a domain.
fn is_writers(value: &Value, writer: &[String]) -> bool {
    let Value::Text(text) = value else { return false };
    let local = text.split('@').next().unwrap_or_default().replace(['_', '.', '-'], " ");
    let words = normal::words(&local);
    words
        .split(' ')
        .any(|word| word.len() >= 3 && writer.iter().any(|have| have == word))
}

fn is_first(own: &str, label: &str) -> bool {
    own.trim_start().starts_with(label)
}

/// Whether nothing but titles stands before a label: no sentence and no greeting.
fn opens(own: &str, label: &str) -> bool {
    let lines = own.lines().map(str::trim).filter(|line| !line.is_empty());
    for (at, line) in lines.enumerate() {
        if line.starts_with(label) {
            return true;
        }
        let title = !line.ends_with(['.', ',', '!', ';']) && line.starts_with(char::is_uppercase);
        if at >= TITLES || !(title || line.chars().all(|c| !c.is_alphanumeric())) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_stands_first_in_a_web_form_and_later_in_a_story() {
        assert!(opens("Von: Ines Gromann <ines@example.org>\nBetreff: x", "Von"));
        assert!(opens("Neue Nachricht\n=====\nVon: Ines", "Von"));
        assert!(!opens(
            "Ich habe eine komische Mail bekommen.\nAbsender: Max",
            "Absender"
        ));
        assert!(!opens("Hallo,\nVon: Max", "Von"));
        assert!(!opens("eine komische Mail\nVon: Max", "Von"));
    }

    #[test]
    fn the_writer_bears_out_what_a_label_leaves_open() {
        let writer = ["erika".to_owned(), "muster".to_owned()];
        assert!(is_writers(&Value::Text("Erika M.".into()), &writer));
        assert!(!is_writers(&Value::Text("max.klein@muster.example".into()), &writer));
    }
}
