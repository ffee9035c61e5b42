//! Which lines open a label without a colon, and which go on with the answer above them.

use super::heads;
use super::looks::Look;
use super::shape::{is_aside, numbering};
use super::{Item, Line, Pair, Reach, Reader, could_be, ends_sentence, is_footer, is_heading, split};
use crate::config::rules::forms::{Fit, Slot};
use crate::model::document::{FormKind, Mark};
use crate::model::report::{Field, Shape};
use crate::pipeline::extract::values::{blank, marks};

impl Reader<'_> {
    /// A question with its boxes, or a paragraph of a document that begins with a question, is none of the story above.
    pub(super) fn is_asked(&self, pairs: &[(String, String)], line: &Line) -> bool {
        let Some((label, value)) = pairs.first() else {
            return false;
        };
        let short = label.split_whitespace().count() <= 12 && label.starts_with(char::is_uppercase);
        let boxes = marks::starts_with_mark(value) && value.contains(['☐', '☒', '[', '(']);
        let asks = label.ends_with('?') && !value.is_empty();
        short && self.is_paragraph(&line.place) && (boxes || asks || (!value.is_empty() && self.in_rows()))
    }

    /// Whether a document's paragraphs are rows of label and answer, and the one above told no story: “Notice to customers:
    /// by mail” goes on with no measure.
    fn in_rows(&self) -> bool {
        let slot = self.open.as_ref().and_then(|open| open.slot);
        let told = matches!(slot, Some(Slot::Field(Field::Measures | Field::Consequences)));
        let filled = |item: &&Item| matches!(item, Item::Pair(pair) if !matches!(&pair.value, Mark::Text(text) if text.trim().is_empty()));
        told && self.has_value() && self.flow.items.iter().rev().take(6).filter(filled).count() >= 4
    }

    /// A label without the notes behind it, and whether there were any: “When was it noticed? (DD/MM/YYYY)”, “What was
    /// done? Please be specific.”, and “Measures (what was done already, as exactly as you can)” alone in a paragraph.
    pub(super) fn without_notes<'t>(&self, text: &'t str, place: &str) -> (&'t str, bool) {
        let question = heads::without_notes(text);
        let noted = question.ends_with('?') && question.len() < text.len() && self.opens_label(question, place);
        let before = (self.style.form != FormKind::Body)
            .then(|| heads::before_note(text))
            .flatten();
        let before = before.filter(|label| self.confidence(label) >= Fit::LIKELY && self.opens_label(label, place));
        match before {
            Some(before) => (before, true),
            None if noted => (question, true),
            None => (text, false),
        }
    }

    /// Whether a line without a colon is a label whose value stands below.
    pub(super) fn opens_label(&self, text: &str, place: &str) -> bool {
        let head = self.blank && self.kin.is_head(text);
        let most = if head || self.asks(text) { 220 } else { 120 };
        if self.requests(text) {
            return true;
        }
        if text.chars().count() > most || ends_sentence(text) {
            return false;
        }
        if self.labels == Some(self.look) {
            return true;
        }
        if self.bold && self.words.fit(text).is_some_and(|fit| fit.confidence >= 0.7) {
            return true;
        }
        let in_long = self.in_long();
        let awaited = self.open.is_some() && !self.has_value();
        let explains = || text.starts_with('(') || blank::is_placeholder(text, &self.words.rules.lexicon);
        if head || (self.below.asks(text) && !(awaited && explains())) {
            return true;
        }
        // “15. How bad is it” in a paragraph of its own, behind the answer to “14. What happened”.
        if self.blank && !awaited && self.is_next_number(text) && split::colon(text).is_none() {
            return true;
        }
        // In a mail a paragraph of its own may be the next label all the same.
        let apart = self.blank && (self.style.form == FormKind::Body || self.is_next_question(text));
        if (self.below.turns || self.labels.is_some()) && awaited && !apart {
            // Labels and answers take turns: “Enhetsleder” is the answer here, though forms ask for her.
            return false;
        }
        // Where answers stand below, a question that no rule knows has one too. In a mail it may be anything.
        let within = in_long && !self.has_moved(place);
        let question = self.style.form != FormKind::Body && self.style.mail && text.ends_with('?') && !within;
        let Some(fit) = self.words.fit(text) else {
            return question;
        };
        // Where paragraphs open with a label, so does one that opens with a question about something known.
        if self.kin.is_stacked() && self.blank && text.ends_with('?') && !awaited && matches!(fit.slot, Slot::Field(_))
        {
            return true;
        }
        self.fits_as_label(text, place, fit) || (question && !self.answers_open(fit))
    }

    /// Answers stand right below their labels here: a question behind an empty line is the next one, and no answer.
    fn is_next_question(&self, text: &str) -> bool {
        self.below.turns && text.ends_with('?') && text.split_whitespace().count() >= 3
    }

    /// Whether words that could be a label answer the open one.
    fn answers_open(&self, fit: Fit) -> bool {
        let awaited = self.open.is_some() && !self.has_value();
        if !(awaited && self.style.mail) {
            return false;
        }
        let asked = self.open.as_ref().and_then(|open| open.slot);
        let noun = fit.slot == Slot::Ignored && asked == Some(Slot::Field(Field::ReporterRole));
        // “Klinik / Abteilung” above “Geriatrie, Station 5B”: no form asks for the same thing twice in a row.
        // “Already told: / the head of department” is no question for her name.
        let told = fit.slot == Slot::Ignored && asked == Some(Slot::Field(Field::Informed));
        asked == Some(fit.slot) || noun || told
    }

    /// Whether a rule knows the line surely enough as a label, where it stands.
    fn fits_as_label(&self, text: &str, place: &str, fit: Fit) -> bool {
        if self.answers_open(fit) {
            return false;
        }
        let in_long = self.in_long();
        let awaited = self.open.is_some() && !self.has_value();
        // Where answers are known to stand below, a likely label in a paragraph of its own is one, unless it is the
        // first line below another label: there it is the answer.
        let apart = !matches!(self.flow.items.last(), Some(Item::Pair(pair)) if pair.place == place);
        let likely = self.style.mail && !place.is_empty() && apart && !awaited;
        let sure = fit.confidence > 0.9 || ((likely || self.asks(text)) && fit.confidence >= 0.8);
        // A paragraph or cell of its own that is a label by heart ends even a long answer.
        let apart = fit.confidence > 0.95 && (self.has_moved(place) || text.contains(' '));
        // So does a likely one in a paragraph of a document: paragraphs of one answer have no such words to themselves.
        let few = text.split_whitespace().count() <= 6 && text.starts_with(char::is_uppercase);
        if in_long && few && self.is_paragraph(place) && fit.is_likely() && fit.slot != Slot::Ignored {
            return true;
        }
        sure && (!in_long || self.blank || apart || text.ends_with('?'))
    }

    /// A question, or a request: “Beschreiben Sie den Vorfall”.
    pub(super) fn asks(&self, text: &str) -> bool {
        text.ends_with('?') || blank::begins_as_hint(text, &self.words.rules.lexicon)
    }

    /// A paragraph of its own in a document.
    fn is_paragraph(&self, place: &str) -> bool {
        place.starts_with("paragraph") && self.style.form != FormKind::Body && self.has_moved(place)
    }

    /// Whether the answer so far ends as a sentence does.
    fn has_ended(&self) -> bool {
        self.value().is_some_and(|value| value.trim_end().ends_with(['.', '!']))
    }

    fn has_moved(&self, place: &str) -> bool {
        match self.flow.items.last() {
            Some(Item::Pair(pair)) => pair.place != place,
            _ => false,
        }
    }

    pub(super) fn continues(&self, text: &str) -> bool {
        let Some(open) = &self.open else { return false };
        let set_apart = self.look != Look::Plain && self.has_value() && text.chars().count() <= 90;
        if is_footer(text) || (set_apart && !ends_sentence(text)) {
            return false;
        }
        if self.is_step(text) {
            return true;
        }
        let next = self.style.form != FormKind::Body && self.is_next_number(text);
        let heading = is_heading(text, self.words) || next;
        if self.has_value() {
            if self.ends_boxes(text) {
                return false;
            }
            return match open.reach {
                Reach::One => open.slot.is_none() && self.lists_on(text),
                Reach::Paragraph => !self.has_ended(),
                // A line of two columns is a row of its own.
                Reach::Block => {
                    let aside = self.is_list() && is_aside(text);
                    !(heading || aside || text.contains('\t') || text.ends_with('?'))
                }
                Reach::Told => !(heading || text.contains('\t') || text.ends_with('?')),
                Reach::Long => !next && !(heading && (self.blank || !self.style.mail)),
            };
        }
        // “Patient data involved?” above “Yes, of three”.
        let asked = |pair: &Pair| pair.labels.first().is_some_and(|label| self.below.answered(label));
        if matches!(self.flow.items.last(), Some(Item::Pair(pair)) if asked(pair)) {
            return true;
        }
        // “Still to do: [planned measures]” and an empty line: what follows is the next heading.
        if self.blank && self.holds_placeholder() {
            return false;
        }
        if self.style.mail {
            return true;
        }
        // Labels have a look of their own here: what stands below one in another look is its answer.
        if self.labels.is_some_and(|look| look != self.look) {
            return !blank::is_placeholder(text, &self.words.rules.lexicon);
        }
        // In a document the line below an empty label may be the next label of a blank form.
        if heading || blank::is_placeholder(text, &self.words.rules.lexicon) {
            return false;
        }
        // “Betroffene Dienste:” above “- Kasse”: the first item of the list that is asked for.
        if self.asked_last() && is_item(text) && (self.is_list() || open.reach == Reach::Long) {
            return true;
        }
        // A question above some words that no rule knows as a label has them as its answer.
        let asked = self.asked_last() && text.split_whitespace().count() >= 2 && !text.ends_with([':', '?']);
        match open.slot {
            Some(Slot::Field(_)) if open.reach == Reach::Long && asked && self.words.fit(text).is_none() => true,
            Some(Slot::Field(field)) => could_be(field, text),
            // “Schon unternommen:” and a statement below it: no rule knows the label, and it asks for something.
            None => open.reach != Reach::One && could_be(Field::Description, text),
            // Under “Additional information” a story may stand.
            Some(Slot::Ignored) => open.reach == Reach::Block && could_be(Field::Description, text),
            _ => false,
        }
    }

    /// The next item of a list in a letter, below a label that no rule knows.
    fn lists_on(&self, text: &str) -> bool {
        let last = self
            .value()
            .and_then(|have| have.lines().next_back())
            .unwrap_or_default();
        let listed = is_item(last) && is_item(text) && last.chars().next() == text.chars().next();
        let numbered =
            || number_of(text).is_some_and(|next| number_of(last).is_some_and(|last| next == last.saturating_add(1)));
        self.style.form == FormKind::Body && !self.blank && (listed || numbered())
    }

    /// The last label ends in a question mark or a colon.
    fn asked_last(&self) -> bool {
        match self.flow.items.last() {
            Some(Item::Pair(pair)) => pair
                .labels
                .first()
                .is_some_and(|label| label.trim_end().ends_with(['?', ':'])),
            _ => false,
        }
    }

    /// Another line of the paragraph in which a list begins behind its label.
    pub(super) fn lists_within(&self, text: &str, place: &str) -> bool {
        place.starts_with("paragraph")
            && self.style.form != FormKind::Body
            && !self.blank
            && self.is_list()
            && !self.has_moved(place)
            && self.has_value()
            && !text.ends_with('?')
            && split::colon(text).is_none()
            && !text.contains('\t')
            && !is_footer(text)
    }

    /// The open label asks for a list.
    fn is_list(&self) -> bool {
        let slot = self.open.as_ref().and_then(|open| open.slot);
        matches!(slot, Some(Slot::Field(field)) if field.shape() == Shape::List)
    }
}

/// The bare number before an item.
fn number_of(text: &str) -> Option<u32> {
    numbering(text)
        .into_iter()
        .find_map(|(head, number)| head.is_empty().then_some(number))
}

/// `- Kasse`, `• Webshop`: a sign of a list before words that name something; `- Telefon:` is a label.
pub(super) fn is_item(text: &str) -> bool {
    let words = text
        .strip_prefix(['-', '•', '–', '*', '·', '‣', '▪', '\u{f0b7}'])
        .filter(|rest| rest.starts_with(char::is_whitespace))
        .map(str::trim);
    words.is_some_and(|words| words.starts_with(char::is_alphanumeric) && !words.ends_with([':', '?']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_below_a_label_that_no_rule_knows_is_whole() {
        use super::super::{Style, Words, read};
        let (rules, known) = (
            crate::config::rules::forms::FormRules::shipped(),
            super::super::Known::default(),
        );
        let words = Words::plain(&rules, &known, crate::model::language::Language::De);
        let style = Style {
            form: FormKind::Body,
            mail: true,
            tight: false,
        };
        let lines = Line::all("Bisher gemacht:\n- Tür zu\n- Schloss neu\n\nBis dann");
        let items = read(&lines, words, style).items;
        let listed = items.iter().any(|item| matches!(item, Item::Pair(pair) if matches!(&pair.value, Mark::Text(text) if text.contains("Tür") && text.contains("Schloss") && !text.contains("Bis dann"))));
        assert!(listed, "{items:?}");
    }

    #[test]
    fn items_of_a_list_are_told_from_labels() {
        assert!(is_item("- Webshop") && is_item("• Kasse 4"));
        for text in ["- Name:", "-318", "- Which one?", "-", "Webshop", "- ____"] {
            assert!(!is_item(text), "{text}");
        }
    }
}
