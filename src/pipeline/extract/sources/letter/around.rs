//! A letter with labels in it: where they are few, the words around them tell the story.

use crate::config::rules::forms::normal;
use crate::model::document::Mark;
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::body::Spoken;
use crate::pipeline::extract::flow::{self, Flow, Item};
use crate::pipeline::extract::interpret::{self, Claim, Said, Source};
use crate::pipeline::extract::settle::Voice;
use crate::pipeline::extract::sources::{FORM_LIKE, Reader, pasted};
use crate::pipeline::extract::{Extracted, prose};

/// A paragraph of fewer words tells nothing, and fewer words in all no story.
const SENTENCE: usize = 8;
const STORY: usize = 30;

impl Reader<'_> {
    /// Whether lines with colons are a letter all the same: “Antall berørte: vet ikke.” may end a line that tells the
    /// whole story before it, and “What we know so far: …” or a signature's “Telephone: …, Fax: …” make no form either.
    pub(super) fn is_letter(&self, own: &Flow, said: &Said) -> bool {
        let asked = said.tells(Field::ReporterName);
        let labelled = own.items.iter().filter(|item| self.is_labelled(item));
        let labelled = labelled.filter(|item| asked || !self.is_contact(item));
        said.claims.len() < FORM_LIKE && labelled.count() < FORM_LIKE
    }

    /// “Mir wurde das Auto aufgebrochen. …⏎⏎Gerät: ThinkPad⏎Anzeige: ja⏎⏎Das Konto ist gesperrt.”: a letter with a few
    /// labelled lines in it. No label asks what happened or who says so, and the paragraphs around them have more words.
    pub(super) fn tells_around(&self, text: &str, own: &Flow, said: &Said) -> bool {
        // “Contact: Mona Eide” with her telephone below is a block of particulars, and no form.
        let personal = said.claims.iter().all(|claim| interpret::is_personal(claim.field));
        let asked = |claim: &Claim| match claim.field {
            Field::Description => true,
            Field::ReporterName => !personal,
            _ => false,
        };
        if said.claims.iter().any(|claim| asked(claim) && !is_by_sentence(claim)) {
            return false;
        }
        let answers: Vec<&str> = own
            .items
            .iter()
            .filter(|item| self.is_labelled(item))
            .filter_map(|item| match item {
                Item::Pair(pair) => match &pair.value {
                    Mark::Text(text) => Some(text.as_str()),
                    Mark::Tick(_) | Mark::Chosen(_) => None,
                },
                Item::Heading(_) => None,
            })
            .collect();
        let labelled = |line: &str| self.is_labelled_line(line);
        let (mut told, mut listed) = (0_usize, 0_usize);
        for paragraph in text.split("\n\n").map(str::trim).take(200) {
            let first = paragraph.lines().next().unwrap_or_default().trim();
            let count = paragraph.split_whitespace().count();
            let sentence = paragraph.ends_with(['.', '!', '?']) && count >= SENTENCE;
            if sentence && !paragraph.lines().any(labelled) && !answers.iter().any(|answer| answer.contains(first)) {
                told = told.saturating_add(count);
            } else if paragraph.lines().any(labelled) {
                listed = listed.saturating_add(count);
            }
        }
        told >= STORY && told > listed
    }

    /// A text without the lines whose labels have told something: what they say is said.
    pub(super) fn without_labelled(&self, text: &str, said: &Said) -> String {
        let labels: Vec<String> = said
            .claims
            .iter()
            .filter_map(|claim| claim.provenance.label.as_deref().map(normal::words))
            .collect();
        let told = |line: &str| {
            let label = flow::split::colon(flow::split::unbulleted(line.trim()));
            label.is_some_and(|(label, _)| labels.contains(&normal::words(label)))
        };
        let kept = text.lines().map(|line| {
            if told(line) || self.is_labelled_line(line) {
                ""
            } else {
                line
            }
        });
        kept.collect::<Vec<_>>().join("\n")
    }

    /// What the words that no label claimed tell; `labels` is what the labels of a letter told.
    pub(super) fn told(
        &self,
        words: Option<&str>,
        spoken: &Spoken,
        labels: Option<&Said>,
        source: &Source,
    ) -> Vec<Claim> {
        let words = pasted::without(words.unwrap_or_default());
        let words = match labels {
            Some(said) => self.without_labelled(&words, said),
            None => words.into_owned(),
        };
        let prose = prose::Prose {
            text: &words,
            signature: &spoken.signature,
            subject: self.subject,
            domains: self.domains,
        };
        let mut told = prose::read(prose, self.words, self.calendar, source);
        let is_time = |claim: &Claim| claim.field.shape() == Shape::When;
        if labels.is_some_and(|said| said.claims.iter().any(is_time)) {
            // A time that answers a label is told once more in the letter.
            told.retain(|claim| !is_time(claim));
        }
        told
    }

    /// What the labels say; a letter with a list in it (`around`) is described by its own words.
    pub(super) fn letter_voice(
        (mut said, around): (Said, bool),
        name: &str,
        voices: &mut Vec<Voice>,
        extracted: &mut Extracted,
    ) {
        let most = if around {
            said.unread.clear();
            extracted.form_fields.saturating_add(FORM_LIKE - 1)
        } else {
            usize::MAX
        };
        Self::voice(said, name, voices, extracted);
        extracted.form_fields = extracted.form_fields.min(most);
    }

    fn is_labelled_line(&self, line: &str) -> bool {
        let label = flow::split::colon(flow::split::unbulleted(line.trim()));
        label.is_some_and(|(label, _)| !is_sentence(label) && self.words.fit(label).is_some())
    }
}

/// “I have to report a theft: …”: somebody speaks, and asks nothing.
fn is_sentence(label: &str) -> bool {
    const OURS: [&str; 7] = ["i", "we", "ich", "wir", "jeg", "eg", "vi"];
    let words = normal::words(label);
    words.split(' ').count() >= 4 && words.split(' ').take(3).any(|word| OURS.contains(&word))
}

/// Whether a sentence before a colon was taken for a label.
pub(super) fn is_by_sentence(claim: &Claim) -> bool {
    claim.provenance.label.as_deref().is_some_and(is_sentence)
}

/// Whether the label of a claim is a line of the signature.
pub(super) fn is_below(claim: &Claim, signature: &str) -> bool {
    let label = claim.provenance.label.as_deref().map(normal::words).unwrap_or_default();
    !label.is_empty() && signature.lines().any(|line| normal::words(line) == label)
}
