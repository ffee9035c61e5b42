//! Lines of text become labels with values: `Label: value`, `Label ....: value`, `Label<tab>value`, a label on one
//! line and its value on the next, several pairs on one line, boxes below a question.

mod answer;
mod asked;
mod below;
mod cloze;
mod comments;
mod condition;
mod foot;
mod further;
mod heads;
mod hints;
mod kin;
mod line;
pub(crate) mod looks;
mod nynorsk;
mod office;
mod opens;
mod ordinals;
mod pipes;
mod section;
mod shape;
mod signs;
mod somebody;
pub(crate) mod split;
mod tail;
mod told;
mod typed;
mod typewriter;
mod words;
mod wrapped;

use std::cell::Cell;
use std::collections::HashSet;

use crate::config::rules::forms::{Fit, Slot};
use crate::model::document::{FormKind, Mark};
use crate::pipeline::extract::grid::{self, Grid};
use crate::pipeline::extract::values::marks;
use answer::Looked;
use asked::Habit;
use below::Below;
pub(crate) use comments::asks_for_comments;
pub(crate) use foot::is_footer;
pub(crate) use heads::{begins_asking, without_notes, without_request};
use kin::Kin;
pub(crate) use line::Line;
use looks::Look;
pub(crate) use office::{is_for_office, is_office};
pub(crate) use section::names_part;
pub(crate) use shape::{could_be, ends_sentence, is_example, is_heading};
use shape::{is_rule, is_short_rule, reach, senders_own_address};
pub(crate) use somebody::asked_of;
pub(crate) use tail::before_guidance;
pub(crate) use words::{Known, Words};

/// A label with its value, before any field is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pair {
    /// Best first; none for a value that no label announces.
    pub(crate) labels: Vec<String>,
    pub(crate) value: Mark,
    pub(crate) place: String,
    pub(crate) form: FormKind,
}

/// What a form consists of, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    Heading(String),
    Pair(Pair),
}

/// How lines are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) form: FormKind,
    /// A mail: people answer below a label. A document may be blank, and then the next label stands below.
    pub(crate) mail: bool,
    /// A cell: an empty line below a label means that its box is empty.
    pub(crate) tight: bool,
}

/// What was read, and the lines that belong to no label.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flow {
    pub(crate) items: Vec<Item>,
    pub(crate) rest: Vec<String>,
}

/// How many lines a value may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    One,
    /// All that stands in the paragraph below.
    Paragraph,
    Block,
    Long,
    /// A statement below a heading: no label that is known, and none that looks like one, goes on with it.
    Told,
}

/// Lines are bounded by the text budget; this bounds what one document makes of them.
pub(crate) const MOST_ITEMS: usize = 5000;

/// Reads lines.
pub(crate) fn read(lines: &[Line], words: Words<'_>, style: Style) -> Flow {
    let mut reader = Reader {
        words,
        style,
        flow: Flow::default(),
        open: None,
        blank: false,
        bold: false,
        habit: Habit::default(),
        whole: HashSet::new(),
        number: 0,
        ordinals: HashSet::new(),
        kin: Kin::default(),
        below: Below::default(),
        sections: HashSet::new(),
        tables: 0,
        look: Look::Plain,
        labels: None,
        looked: Cell::default(),
    };
    let bare = reader.without_signs(lines);
    let lines = bare.as_deref().unwrap_or(lines);
    let boxed = typewriter::boxed(lines);
    let lines = boxed.as_deref().unwrap_or(lines);
    let meant = (!style.tight)
        .then(|| wrapped::meant(lines, |label| reader.confidence(label) >= Fit::LIKELY))
        .flatten();
    let lines = meant.as_deref().unwrap_or(lines);
    let kept = if style.tight { None } else { reader.look_through(lines) };
    let lines = kept.as_deref().unwrap_or(lines);
    reader.style.mail |= reader.habit.numbers || reader.below.turns || (!style.tight && reader.answers_below(lines));
    let mut rest = lines;
    while let Some(line) = rest.first() {
        if reader.flow.items.len() >= MOST_ITEMS {
            break;
        }
        // A cell holds no table of bars: nothing here is read twice.
        let table = (!style.tight).then(|| pipes::take(rest)).flatten();
        let mut taken = 1;
        if let Some((rows, count)) = table {
            reader.table(rows);
            taken = count.max(1);
        } else {
            reader.line(line);
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    senders_own_address(&mut reader.flow.items);
    reader.flow
}

struct Open {
    reach: Reach,
    slot: Option<Slot>,
}

struct Reader<'a> {
    words: Words<'a>,
    style: Style,
    flow: Flow,
    open: Option<Open>,
    blank: bool,
    /// The whole line stands in bold letters.
    bold: bool,
    habit: Habit,
    /// Numbered lines that are questions to the last word.
    whole: HashSet<String>,
    /// The number of the last numbered question.
    number: u32,
    /// Lines that begin with a number that counts no questions.
    ordinals: HashSet<String>,
    kin: Kin,
    below: Below,
    /// Headings of the form's parts.
    sections: HashSet<String>,
    tables: usize,
    /// How the document sets the line.
    look: Look,
    /// How it sets its labels.
    labels: Option<Look>,
    /// Whether the last item is known to have a value.
    looked: Cell<Looked>,
}

impl Reader<'_> {
    /// Looks at all lines before one of them is read. Gives back the lines without those that only explain, where there
    /// are any.
    fn look_through(&mut self, lines: &[Line]) -> Option<Vec<Line>> {
        let words = self.words;
        let is_label = |label: &str| words.fit(label).is_some_and(|fit| fit.is_likely());
        let mut left_out = hints::hints(lines, is_label);
        let underlined = hints::underlined(lines, is_label);
        left_out.extend(underlined.rules);
        if self.style.form == FormKind::Body {
            left_out.extend(foot::of_the_visit(lines));
        }
        let kept: Option<Vec<Line>> = (!left_out.is_empty()).then(|| {
            let all = lines.iter().enumerate();
            all.filter(|(at, _)| !left_out.contains(at))
                .map(|(_, line)| line.clone())
                .collect()
        });
        let lines = kept.as_deref().unwrap_or(lines);
        self.ordinals = ordinals::ordinals(lines, &words.rules.lexicon.months);
        self.habit = asked::habit(lines, &self.ordinals, is_label);
        if self.habit.numbers {
            self.whole = asked::whole(lines, is_label);
        }
        self.kin = kin::kin(lines, is_label);
        self.below = below::below(lines, is_label);
        self.sections = underlined.headings;
        self.sections
            .extend(section::sections(lines, self.habit.numbers, is_label));
        self.labels = looks::of_labels(lines, is_label);
        kept
    }

    fn table(&mut self, rows: Vec<Vec<String>>) {
        self.tables = self.tables.saturating_add(1);
        let grid = Grid {
            rows,
            place: format!("table {}", self.tables),
        };
        self.flow.items.extend(grid::read(&grid, self.words, self.style.form));
        self.open = None;
        self.blank = true;
    }

    fn line(&mut self, line: &Line) {
        let chosen = typed::chosen(&line.text);
        let text = chosen.as_deref().unwrap_or(&line.text).trim();
        let plain = typed::plain(text);
        self.bold = plain.is_some() && text.ends_with(['*', '_']) && !typed::is_written(text);
        let text = plain.as_deref().unwrap_or(text);
        self.look = line.look;
        if text.is_empty() {
            // “-” below a question answers it where all paragraphs are question and answer.
            let dashed = self.kin.is_stacked() && self.has_text() && !self.has_value();
            let ends = self.open.as_ref().is_some_and(|open| {
                dashed || (open.reach != Reach::Long && self.has_value()) || (self.style.tight && !self.has_value())
            });
            if ends {
                self.open = None;
            }
            self.blank = true;
            return;
        }
        if self.is_past_steps(text) {
            self.open = None;
        }
        let ruled = is_rule(text) || (self.blank && self.has_value() && is_short_rule(text));
        if !self.style.tight && (ruled || self.kin.is_empty_row(text)) {
            self.open = None;
        } else if self.spoken_for(text, line) {
        } else if (marks::starts_with_mark(text) && !self.is_next_number(text)) || marks::is_row_of_boxes(text) {
            self.boxes(text, line);
        } else if self.lists_within(text, &line.place) {
            self.append(text);
        } else if let Some(heading) = shape::ruled(text).filter(|_| !self.style.tight) {
            self.open = None;
            self.flow.items.push(Item::Heading(heading.to_owned()));
        } else if self.cloze(text, line) {
        } else if self.is_title(text, line.look) || self.sections.contains(text) || split::is_row_of_questions(text) {
            self.open = None;
            self.flow.items.push(Item::Heading(text.to_owned()));
        } else if self.below.asks_twice(text) {
            self.push_open((text, ""), self.fit(text), line);
        } else if self.open.is_some() && !self.has_value() && self.ordinals.contains(text) {
            // “5. mai: …” below a question is no label.
            self.append(text);
        } else if let Some((label, value)) = self.columned(text, &line.text) {
            self.push_open((label, value), self.fit(label), line);
        } else if let Some(pairs) = split::pairs(text, |label| self.asked_in(text, label)) {
            self.pairs(self.further(pairs), line);
        } else if let Some(question) = self.next_question(text) {
            self.ask(question, line);
        } else {
            self.bare(text, line);
        }
        self.blank = false;
    }

    fn confidence(&self, text: &str) -> f64 {
        let fit = self.words.fit(text);
        fit.map_or(0.0, |fit| fit.confidence)
    }

    /// Where questions stand before their answers on one line, an unknown question has one as well.
    fn asked(&self, label: &str) -> f64 {
        let known = self.confidence(label);
        // “Muss der Stick bei uns eigentlich⏎verschlüsselt sein, und wenn ja, womit? Passiert ist nichts”: a question that
        // goes on from the line above is the writer's own.
        let goes_on =
            self.style.form == FormKind::Body && label.ends_with('?') && label.starts_with(char::is_lowercase);
        if goes_on && !self.kin.asks && label.split_whitespace().count() > 3 {
            return 0.0;
        }
        if self.kin.asks && label.ends_with('?') {
            known.max(0.8)
        } else {
            known
        }
    }

    fn fit(&self, label: &str) -> Option<Slot> {
        self.words.fit(label).map(|fit| fit.slot)
    }

    fn pairs(&mut self, pairs: Vec<(String, String)>, line: &Line) {
        let slots: Vec<Option<Slot>> = pairs.iter().map(|(label, _)| self.fit(label)).collect();
        let known = slots.iter().any(Option::is_some);
        let in_long = self.in_long();
        // “4.2 Geplant:” behind “4.1 Bereits getan: …” is the next label of the form, whatever it asks.
        let in_long = in_long && !self.is_next_number(&line.text) && !self.is_kin(&pairs, &line.text);
        let in_long = in_long && !is_footer(&line.text) && !self.is_asked(&pairs, line);
        if !known {
            if in_long {
                self.append(line.text.trim());
            } else {
                self.flow.rest.push(line.text.clone());
                self.open = None;
            }
        }
        for ((label, value), slot) in pairs.into_iter().zip(slots) {
            if !known && in_long {
                return;
            }
            let value = typed::value(&label, value);
            let unknown = if value.is_empty() && self.style.form != FormKind::Body {
                Reach::Block
            } else {
                Reach::One
            };
            let reach = self.reach_of(&label, slot, unknown);
            self.push(label, value, line);
            self.open = Some(Open { reach, slot });
        }
    }

    fn push(&mut self, label: String, value: String, line: &Line) {
        self.flow.items.push(Item::Pair(Pair {
            labels: vec![label],
            value: Mark::Text(value),
            place: line.place.clone(),
            form: self.style.form,
        }));
    }

    /// A label with the beginning of its answer; what may follow depends on what is asked for.
    fn push_open(&mut self, (label, value): (&str, &str), slot: Option<Slot>, line: &Line) {
        self.push(label.to_owned(), value.to_owned(), line);
        self.open = Some(Open {
            reach: slot.map_or(Reach::One, reach),
            slot,
        });
    }

    fn bare(&mut self, text: &str, line: &Line) {
        let (text, noted) = self.without_notes(text, &line.place);
        if noted || self.opens_label(text, &line.place) {
            self.push(text.to_owned(), String::new(), line);
            let slot = self.fit(text);
            let unknown = if self.kin.is_head(text) || self.below.turns || self.labels == Some(self.look) {
                Reach::Block
            } else {
                Reach::One
            };
            let reach = self.reach_of(text, slot, unknown);
            self.open = Some(Open { reach, slot });
            return;
        }
        if self.is_empty_step(text) {
            return;
        }
        if self.continues(text) {
            return self.append(text);
        }
        if self.told_below_heading(text, line) {
            return;
        }
        self.open = None;
        if text.chars().count() <= 100 || asked_of(text).is_some() {
            self.flow.items.push(Item::Heading(text.to_owned()));
        }
        self.flow.rest.push(if self.blank {
            format!("\n{text}")
        } else {
            text.to_owned()
        });
    }
}
