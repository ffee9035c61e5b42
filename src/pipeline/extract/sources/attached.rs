//! Attached letters: a document without labels that tells what happened, as a mail would.

use super::{HEADER, LONGEST_DESCRIPTION, REPORT, Reader};
use crate::model::document::{FormKind, Reading};
use crate::model::report::{Field, Provenance, Value};
use crate::pipeline::extract::body;
use crate::pipeline::extract::interpret::{Claim, Said, Source};
use crate::pipeline::extract::prose;

/// A letter has so many words.
const LETTER: usize = 15;
/// A document that answers more is a form, whatever else stands in it.
const FEW: usize = 5;

impl Reader<'_> {
    /// What a letter tells beside its labels, when the mail around it says hardly anything itself.
    pub(super) fn letter(&self, reading: &Reading, said: &Said, source: &Source) -> Vec<Claim> {
        let document = matches!(
            reading.form,
            FormKind::DocxTable
                | FormKind::DocxText
                | FormKind::OdtTable
                | FormKind::OdtText
                | FormKind::Rtf
                | FormKind::PdfText
        );
        let told = said.tells(Field::Description) && said.tells(Field::DiscoveredAt);
        // Lines to write on and empty boxes make a blank form, whatever it prints.
        let blank =
            reading.text.contains("___") || reading.text.contains(['☐', '□', '○']) || reading.text.contains("....");
        if !document || told || blank || said.claims.len() > FEW || self.spoken >= REPORT {
            return Vec::new();
        }
        let letter = body::take_apart(&reading.text, body::Envelope::default(), self.words.rules);
        let lexicon = &self.words.rules.lexicon;
        let own = self.body_of(&letter.own);
        let addressed = own.len() < letter.own.trim().len() || !letter.signature.trim().is_empty();
        if own.split_whitespace().count() < LETTER || !(addressed || is_personal(own)) {
            return Vec::new();
        }
        let text = prose::Prose {
            text: own,
            signature: &letter.signature,
            domains: self.domains,
            ..prose::Prose::default()
        };
        let source = Source {
            rank: HEADER,
            trust: 1.0,
            ..source.clone()
        };
        let mut claims = prose::read(text, self.words, self.calendar, &source);
        claims.retain(|claim| !said.tells(claim.field));
        let mut own = body::without_greeting(own, lexicon).trim().to_owned();
        if !said.tells(Field::Description) && said.claims.is_empty() && !own.is_empty() {
            if let Some((at, _)) = own.char_indices().nth(LONGEST_DESCRIPTION) {
                own.truncate(at);
            }
            claims.push(Claim {
                field: Field::Description,
                value: Value::Text(own),
                provenance: Provenance {
                    part: source.part.clone(),
                    file: source.file.clone(),
                    form: FormKind::Text.name().to_owned(),
                    confidence: 0.55,
                    ..Provenance::default()
                },
                rank: HEADER,
            });
        }
        claims
    }

    /// A letter from its greeting on: the head of the sheet is nobody's statement.
    fn body_of<'t>(&self, text: &'t str) -> &'t str {
        let lexicon = &self.words.rules.lexicon;
        let mut at = 0;
        for line in text.split_inclusive('\n').take(40) {
            let rest = text.get(at..).unwrap_or_default().trim();
            let without = body::without_greeting(rest, lexicon);
            if without.len() < rest.len() {
                return without.trim();
            }
            at = at.saturating_add(line.len());
        }
        text.trim()
    }
}

/// Somebody speaks of himself: “ich”, “wir”, “I”, “jeg”.
fn is_personal(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).take(400);
    words.any(|word| {
        matches!(
            word,
            "ich" | "Ich" | "wir" | "Wir" | "I" | "we" | "We" | "jeg" | "Jeg" | "eg" | "Eg"
        )
    })
}
