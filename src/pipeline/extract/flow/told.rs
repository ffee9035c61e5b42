//! Answers that stand below a heading instead of a label, steps of an answer, and long numbered questions.

use super::comments::asks_for_comments;
use super::opens::is_item;
use super::shape::{is_heading, numbering};
use super::{Item, Line, Open, Pair, Reach, Reader, is_footer};
use crate::config::rules::forms::{Fit, Slot, normal};
use crate::model::document::{FormKind, Mark};
use crate::model::report::Field;
use crate::pipeline::extract::values::{blank, marks};

/// A longer question is a paragraph, characters.
const LONGEST_QUESTION: usize = 300;

/// Items before an answer that are looked at.
const LOOKED_BACK: usize = 20;

/// Words of a text that speaks to whoever fills the form in, folded, each between spaces.
const TO_THE_READER: [&str; 40] = [
    " bitte ",
    " please ",
    " vennligst ",
    " ver venleg ",
    " sie ",
    " ihre ",
    " ihr ",
    " ihrer ",
    " ihnen ",
    " you ",
    " your ",
    " du ",
    " dere ",
    " dykk ",
    " muss ",
    " muessen ",
    " soll ",
    " sollen ",
    " sollte ",
    " must ",
    " should ",
    " shall ",
    " skal ",
    " maa ",
    " boer ",
    " formular ",
    " formulars ",
    " form ",
    " skjema ",
    " skjemaet ",
    " dsgvo ",
    " gdpr ",
    " auszufuellen ",
    " anzugeben ",
    " beizufuegen ",
    " ausgefuellt ",
    " to be completed ",
    " fylles ut ",
    " fyllast ut ",
    " e g ",
];

/// Words with which whoever filled it in speaks of himself: “I must have left it”.
const OF_THE_WRITER: [&str; 7] = [" i ", " ich ", " mir ", " my ", " jeg ", " eg ", " meg "];

impl Reader<'_> {
    /// Takes a statement right below a heading that asks for the story, the measures or the consequences.
    pub(super) fn told_below_heading(&mut self, text: &str, line: &Line) -> bool {
        let Some(Item::Heading(heading)) = self.flow.items.last() else {
            return false;
        };
        if self.style.form == FormKind::Body || !is_statement(text) {
            return false;
        }
        // A cell over the whole width, below one that is a heading: nothing but a story is so long.
        let across = self.style.tight;
        if across && (text.split_whitespace().count() < 8 || !text.trim_end().ends_with(['.', '!'])) {
            return false;
        }
        let bare = behind_number(heading).unwrap_or(heading);
        let numbered = bare.len() < heading.len() && asks_for_comments(bare);
        let begun = across || numbered || self.flow.items.iter().any(|item| matches!(item, Item::Pair(_)));
        let slot = self
            .words
            .fit(heading)
            .or_else(|| self.words.fit(behind_number(heading)?))
            .filter(Fit::is_likely)
            .map(|fit| fit.slot);
        let story = matches!(
            slot,
            Some(Slot::Field(Field::Description | Field::Measures | Field::Consequences))
        ) || (asks_for_comments(bare) && !across);
        let printed = is_heading(text, self.words) || self.words.fit(text).is_some_and(|fit| fit.is_likely());
        let hint = blank::is_placeholder(text, &self.words.rules.lexicon)
            || blank::begins_as_hint(text, &self.words.rules.lexicon);
        if !begun || !story || printed || hint || is_footer(text) {
            return false;
        }
        let heading = if asks_for_comments(bare) {
            bare.to_owned()
        } else {
            heading.clone()
        };
        self.push(heading, text.to_owned(), line);
        self.open = Some(Open {
            reach: Reach::Told,
            slot,
        });
        true
    }

    /// Whether a line is the next step of an answer in steps: `1. Access withdrawn`, `2. Keys changed`.
    pub(super) fn is_step(&self, text: &str) -> bool {
        let (Some(open), Some(Item::Pair(pair))) = (&self.open, self.flow.items.last()) else {
            return false;
        };
        let Some((_, number)) = numbering(text).into_iter().find(|(head, _)| head.is_empty()) else {
            return false;
        };
        let (Mark::Text(have), Reach::Long) = (&pair.value, open.reach) else {
            return false;
        };
        let label = pair.labels.first().map(|label| numbering(label)).unwrap_or_default();
        if !label.is_empty() || self.words.fit(text).is_some() {
            return false;
        }
        let before = have.lines().next_back().map(numbering).unwrap_or_default();
        let follows = before
            .iter()
            .any(|(head, last)| head.is_empty() && last.checked_add(1) == Some(number));
        follows || (have.is_empty() && number == 1 && !self.style.mail)
    }

    /// Whether a paragraph of a letter stands behind the steps under a label: `Done so far:⏎- Account locked⏎⏎The rest is …`.
    pub(super) fn is_past_steps(&self, text: &str) -> bool {
        let (Some(open), Some(value)) = (&self.open, self.value()) else {
            return false;
        };
        let steps = matches!(open.slot, Some(Slot::Field(Field::Measures | Field::Consequences)));
        let letter = self.style.form == FormKind::Body && !self.style.tight && !self.kin.is_stacked();
        if !(steps && letter && self.blank && open.reach == Reach::Long) || value.trim().is_empty() {
            return false;
        }
        let is_step = |line: &str| is_item(line) || numbering(line).iter().any(|(head, _)| head.is_empty());
        // The only label of a letter has one paragraph.
        let before = self.flow.items.iter().rev().skip(1).take(LOOKED_BACK);
        let only = !before.into_iter().any(|item| matches!(item, Item::Pair(_)));
        let listed = value.trim_start().lines().next().is_some_and(is_step);
        (only || listed) && !is_step(text)
    }

    /// `3. ________`: a step that nobody filled in.
    pub(super) fn is_empty_step(&self, text: &str) -> bool {
        let rest = text.split_once(' ').map_or("", |(_, rest)| rest.trim());
        let number = text.starts_with(|c: char| c.is_ascii_digit());
        let in_steps = self
            .value()
            .is_some_and(|have| !numbering(have.lines().next_back().unwrap_or_default()).is_empty());
        number && in_steps && rest.len() >= 3 && rest.chars().all(|c| matches!(c, '_' | '.' | '…'))
    }

    /// `6. Identify … If there was more than one, attach a list: see attached`: however long, it bears the next number.
    pub(super) fn next_question<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        if self.style.form == FormKind::Body || self.style.tight || !self.is_next_number(text) {
            return None;
        }
        let mut depth = 0_i32;
        for (at, letter) in text.char_indices().take(LONGEST_QUESTION) {
            match letter {
                '(' => depth = depth.saturating_add(1),
                ')' => depth = depth.saturating_sub(1),
                ':' if depth <= 0 => {
                    let (label, value) = text.split_at_checked(at)?;
                    let value = value.trim_start_matches(':');
                    let told = value.is_empty() || value.starts_with(char::is_whitespace);
                    return told.then(|| (label.trim(), value.trim()));
                }
                _ => {}
            }
        }
        None
    }

    /// A line that begins with a box belongs to the question above it.
    pub(super) fn boxes(&mut self, text: &str, line: &Line) {
        let answered = marks::is_row_of_boxes(text) && self.has_value();
        let asked = self.question_in_story();
        if asked.is_none() && self.open.is_some() && !answered {
            self.append(text);
            return;
        }
        let question = match (asked, self.flow.items.last()) {
            (Some(question), _) => vec![question],
            (None, Some(Item::Heading(heading))) => vec![heading.clone()],
            _ => Vec::new(),
        };
        self.flow.items.push(Item::Pair(Pair {
            labels: question,
            value: Mark::Text(text.to_owned()),
            place: line.place.clone(),
            form: self.style.form,
        }));
        self.open = Some(Open {
            reach: Reach::Block,
            slot: None,
        });
    }

    /// `… referral letters.⏎* Safeguards in place:` above boxes: the last line of the story is the question of the boxes.
    pub(super) fn question_in_story(&mut self) -> Option<String> {
        let open = self
            .open
            .as_ref()
            .filter(|open| matches!(open.reach, Reach::Long | Reach::Told))?;
        let _story = open.slot?;
        if self.style.form == FormKind::Body {
            return None;
        }
        let value = self.value_mut()?;
        let at = value.rfind('\n')?;
        let question = value.get(at..)?.trim();
        let asks = question.ends_with([':', '?']) && question.split_whitespace().count() <= 18;
        let question = question.trim_start_matches(['*', ' ']).trim_end_matches(':').to_owned();
        let story = marks::marks(value.get(..at)?).is_none();
        (asks && story).then(|| {
            value.truncate(at);
            question
        })
    }

    /// “Please give a detailed explanation of how it occurred.” behind an empty line, between labels: a request in a
    /// whole sentence asks as a label does.
    pub(super) fn requests(&self, text: &str) -> bool {
        let sentence = text.ends_with('.') && text.matches(". ").count() == 0 && text.chars().count() <= 160;
        if !sentence || self.style.tight || !(self.blank || self.style.form != FormKind::Body) {
            return false;
        }
        if !blank::begins_as_hint(text, &self.words.rules.lexicon) {
            return false;
        }
        let labels = self.flow.items.iter().filter(|item| matches!(item, Item::Pair(_)));
        let story = self.words.fit(text.trim_end_matches('.')).is_some_and(|fit| {
            let asked = matches!(
                fit.slot,
                Slot::Field(Field::Description | Field::Measures | Field::Consequences)
            );
            asked && fit.is_likely()
        });
        let awaited = self.open.as_ref().is_some_and(|open| open.slot.is_some()) && !self.has_value();
        story && !awaited && labels.take(3).count() == 3
    }

    /// Takes a long question with its answer.
    pub(super) fn ask(&mut self, (label, value): (&str, &str), line: &Line) {
        let slot = self.words.fit(label).map(|fit| fit.slot);
        self.push_open((label, value), slot, line);
    }
}

/// `Circumstances` of `Section C – Circumstances`.
fn behind_number(heading: &str) -> Option<&str> {
    let (part, rest) = heading.split_once([':', '–', '—', '-'])?;
    (part.split_whitespace().count() <= 2 && part.chars().count() <= 14).then(|| rest.trim())
}

/// Words that tell something and do not speak to the reader.
fn is_statement(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let folded = format!(" {} ", normal::words(text));
    words >= 3
        && text.chars().count() >= 15
        && text.starts_with(char::is_uppercase)
        && !text.trim_end().ends_with([':', '?'])
        && !text.contains(['\t', '@'])
        && marks::marks(text).is_none()
        && (OF_THE_WRITER.iter().any(|word| folded.contains(word))
            || !TO_THE_READER.iter().any(|word| folded.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::super::{Style, Words, read};
    use super::*;
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language;
    use crate::pipeline::extract::flow::Known;

    fn paragraphs(text: &str) -> Vec<(String, String)> {
        let (rules, known) = (FormRules::shipped(), Known::default());
        let words = Words::plain(&rules, &known, Language::En);
        let lines: Vec<Line> = text
            .lines()
            .enumerate()
            .map(|(at, text)| Line {
                text: text.to_owned(),
                place: format!("paragraph {}", at.saturating_add(1)),
                ..Line::default()
            })
            .collect();
        let style = Style {
            form: FormKind::DocxText,
            mail: false,
            tight: false,
        };
        let items = read(&lines, words, style).items;
        items
            .into_iter()
            .filter_map(|item| match item {
                Item::Pair(Pair {
                    labels,
                    value: Mark::Text(value),
                    ..
                }) => Some((labels.first().cloned().unwrap_or_default(), value)),
                _ => None,
            })
            .collect()
    }

    fn value(text: &str, label: &str) -> String {
        let pairs = paragraphs(text);
        let found = pairs.iter().find(|(have, _)| have.contains(label));
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    #[test]
    fn a_statement_below_a_heading_is_its_answer() {
        let form = "Date discovered: 3 May 2026\nPhone: 020 7946 0000\nName: Jo Lane\n1. Persons\nNumber of persons affected: 4\n2. \
                    Likely consequences\nStrangers may write to our tenants";
        assert_eq!(value(form, "consequences"), "Strangers may write to our tenants");
        assert!(!is_statement("This part should be filled in by the office."));
        assert!(!is_statement("Bitte die Folgen so genau wie möglich angeben"));
    }

    #[test]
    fn steps_belong_to_the_label_above_them() {
        let form =
            "Name: Jo Lane\nMeasures taken:\n1. Lock changed\n2. Tenants written to\n3. ______\nPhone: 020 7946 0000";
        assert_eq!(value(form, "Measures"), "1. Lock changed\n2. Tenants written to");
    }

    #[test]
    fn steps_in_a_letter_end_where_its_next_paragraph_begins() {
        let (rules, known) = (FormRules::shipped(), Known::default());
        let letter = |text: &str| {
            let style = Style {
                form: FormKind::Body,
                mail: true,
                tight: false,
            };
            let items = read(&Line::all(text), Words::plain(&rules, &known, Language::En), style).items;
            let done = items.into_iter().find_map(|item| match item {
                Item::Pair(Pair {
                    labels,
                    value: Mark::Text(value),
                    ..
                }) if labels.iter().any(|label| label == "Measures taken") => Some(value),
                _ => None,
            });
            done.unwrap_or_default()
        };
        let lead = "Good morning,\n\na stranger used the till.\n\nMeasures taken:\n";
        let steps = "- Till closed\n- Lock changed";
        let rest = "\n\nThe shop stays shut until Friday.\n\nKind regards\nJo";
        assert_eq!(letter(&format!("{lead}{steps}{rest}")), steps);
        assert_eq!(
            letter(&format!("{lead}{steps}\n\n- Keys collected{rest}")),
            format!("{steps}\n\n- Keys collected")
        );
        assert_eq!(
            letter(&format!("{lead}We closed the till.{rest}")),
            "We closed the till."
        );
        // A form of several labels may have longer answers.
        let form =
            "Name: Jo Lane\nPhone: 020 7946 0000\nMeasures taken:\nWe closed the till.\n\nThe lock was changed, too.";
        assert!(letter(form).ends_with("changed, too."), "{}", letter(form));
    }

    #[test]
    fn a_long_question_with_the_next_number_ends_the_answer_above() {
        let form = "1. Name: Jo Lane\n2. Description of the incident: A folder lay open.\n3. Say whose papers were in it and how you know \
                    (names, numbers). If there were several people and you know all of them, please attach a list of them to this: list \
                    attached\n4. Phone: 020 7946 0000";
        assert_eq!(value(form, "Description"), "A folder lay open.");
        assert_eq!(value(form, "whose papers"), "list attached");
    }
}
