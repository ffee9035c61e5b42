//! From a label to the field it asks for: whole labels first, then word parts, then likeness.
//!
//! A label that fits two fields equally well fits none: an operator sees it among the unread ones and adds it.

mod build;
mod guess;
mod halves;
mod likeness;
mod parts;
mod tails;

use std::collections::{HashMap, HashSet};

use crate::config::rules::forms::{FormFile, Part, normal};
use crate::model::language::Language;
use crate::model::report::{Field, Shape};
pub use parts::WordSet;

/// What a label asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// A field of the report.
    Field(Field),
    /// Half an answer.
    Part(Part),
    /// Something that no field is made of.
    Ignored,
}

/// A label that was understood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// What it asks for.
    pub slot: Slot,
    /// Between 0 and 1.
    pub confidence: f64,
}

impl Fit {
    /// From here on a label is taken for what it is like.
    pub const LIKELY: f64 = LIKE_ENOUGH;

    /// Whether the label likely asks for this.
    #[must_use]
    pub fn is_likely(&self) -> bool {
        self.confidence >= Self::LIKELY
    }
}

/// Longer texts are sentences, not labels. Characters.
const LONGEST: usize = 220;
const EXACT: f64 = 0.98;
const GUESSED: f64 = 0.6;
/// Below this likeness a label counts as not understood.
const LIKE_ENOUGH: f64 = 0.78;
/// Above this the known words are most of a label; below it, all of its words together may ask for something else.
const COVERED: f64 = 0.9;
/// By this much the best field must lead the second.
const LEAD: f64 = 0.06;

/// All labels of all languages.
#[derive(Clone, Debug)]
pub struct LabelTable {
    exact: HashMap<String, Vec<(Slot, Language)>>,
    words: WordSet,
    patterns: Vec<Pattern>,
    vetoes: Vec<Pattern>,
    synonyms: Vec<Synonym>,
    by_stem: HashMap<String, Vec<usize>>,
    weights: HashMap<String, f64>,
    reporter: WordSet,
    others: WordSet,
    end: WordSet,
    /// Words that tell nothing by themselves.
    small: HashSet<String>,
    guesser: guess::Guesser,
}

#[derive(Clone, Debug)]
struct Pattern {
    slot: Slot,
    language: Language,
    /// Indexes into the word set: one of each group must occur.
    groups: Vec<Vec<usize>>,
    /// Letters of the words: the longer pattern knows better.
    weight: usize,
}

impl Pattern {
    fn fits(&self, hits: &[bool]) -> bool {
        self.groups
            .iter()
            .all(|group| group.iter().any(|word| hits.get(*word) == Some(&true)))
    }
}

#[derive(Clone, Debug)]
struct Synonym {
    slot: Slot,
    language: Language,
    stems: Vec<String>,
    weight: f64,
}

impl LabelTable {
    /// Makes the table of all files.
    pub fn new(files: &[FormFile]) -> Self {
        let mut builder = build::Builder::default();
        for file in files {
            let fields = file.fields.iter().map(|(field, words)| (Slot::Field(*field), words));
            for (slot, words) in fields.chain([(Slot::Ignored, &file.ignored)]) {
                builder.add(slot, file.language, words);
                builder.add_examples(slot, file.language, &words.examples);
                for label in &words.known {
                    let _text = builder.exact(slot, file.language, label);
                }
            }
            for (part, labels) in &file.parts {
                for label in labels {
                    let _text = builder.exact(Slot::Part(*part), file.language, label);
                }
            }
        }
        builder.finish(files)
    }

    /// Learns what the labels teach about others, which the first unknown label would otherwise wait for.
    pub fn learn(&self) {
        self.guesser.learn();
    }

    /// What a label asks for, if that is clear.
    pub fn fit(&self, label: &str, language: Language) -> Option<Fit> {
        if label.chars().nth(LONGEST).is_some() {
            return self.head_of_long(label, language);
        }
        let whole = normal::label(label);
        if let Some(fit) = self.told_in_brackets(label, &whole, language) {
            return Some(fit);
        }
        let found = self.fit_normalised(&whole, language);
        // “Date of becoming aware / reported to the office”: likeness knows only the half that asks for nothing.
        let timed = found
            .filter(|fit| fit.slot == Slot::Ignored && fit.confidence < EXACT)
            .and_then(|_| self.bilingual(label, language))
            .filter(|fit| matches!(fit.slot, Slot::Field(field) if field.shape() == Shape::When));
        timed
            .or(found)
            .or_else(|| self.bilingual(label, language))
            .or_else(|| {
                // “Kinds of data involved* Is it possible that …”: the star of a required answer ends the label.
                let (head, _) = label.trim().split_once("* ")?;
                self.fit_normalised(&normal::label(head), language)
            })
            .or_else(|| {
                // “Telefon (für Rückfragen) – bitte mit Vorwahl”: what stands before the first break may be enough.
                let (head, _) = label.trim().split_once(['\n', '?', '–', ';', ':'])?;
                let head = normal::label(head);
                if head.is_empty() || head == whole {
                    return None;
                }
                self.fit_normalised(&head, language).map(|fit| Fit {
                    confidence: fit.confidence * 0.95,
                    ..fit
                })
            })
            .or_else(|| self.fit_normalised(&tails::without(&whole)?, language))
    }

    /// What a label that [`LabelTable::fit`] does not know most probably asks for, among the fields that its value can
    /// answer; [`Slot::Ignored`] always competes.
    pub fn guess(&self, label: &str, can_answer: impl Fn(Field) -> bool) -> Option<Fit> {
        if label.chars().nth(LONGEST).is_some() {
            return None;
        }
        let label = normal::label(label);
        let vetoed = self.vetoed(&self.words.hits(&label));
        let allowed = |slot| match slot {
            Slot::Field(field) => !vetoed.contains(&slot) && can_answer(field),
            Slot::Part(_) => false,
            Slot::Ignored => true,
        };
        let slot = self.guesser.guess(&label, allowed)?;
        Some(Fit {
            slot,
            confidence: GUESSED,
        })
    }

    /// Whether a whole label of the files reads exactly so.
    pub fn exact(&self, label: &str, language: Language) -> Option<Fit> {
        let label = normal::label(label);
        let found = self.exact.get(&label)?;
        let slot = pick(found.iter().copied(), language)?;
        Some(Fit {
            slot,
            confidence: EXACT,
        })
    }

    /// Whether a heading or label speaks of the reporter.
    pub fn is_reporter(&self, label: &str) -> bool {
        self.reporter.any(&normal::label(label))
    }

    /// Whether a heading or label speaks of a person other than the reporter.
    pub fn is_other_person(&self, label: &str) -> bool {
        self.others.any(&normal::label(label))
    }

    /// Whether a heading ends a person's block.
    pub fn ends_person(&self, label: &str) -> bool {
        self.end.any(&normal::label(label))
    }

    fn fit_normalised(&self, label: &str, language: Language) -> Option<Fit> {
        if label.is_empty() {
            return None;
        }
        if let Some(found) = self.exact.get(label) {
            let slot = pick(found.iter().copied(), language)?;
            return Some(Fit {
                slot,
                confidence: EXACT,
            });
        }
        let fit = self
            .by_parts(label, language)
            .or_else(|| self.by_likeness(label, language))
            .map(|fit| self.reconsidered(fit, label))?;
        let personal = matches!(
            fit.slot,
            Slot::Field(Field::ReporterName | Field::ReporterPhone | Field::ReporterEmail | Field::ReporterRole)
        );
        if personal && self.others.any(label) && !self.reporter.any(label) {
            return Some(Fit {
                slot: Slot::Ignored,
                ..fit
            });
        }
        Some(fit)
    }

    fn vetoed(&self, hits: &[bool]) -> HashSet<Slot> {
        self.vetoes
            .iter()
            .filter(|veto| veto.fits(hits))
            .map(|veto| veto.slot)
            .collect()
    }

    fn by_parts(&self, label: &str, language: Language) -> Option<Fit> {
        let hits = self.words.hits(label);
        if !hits.contains(&true) {
            return None;
        }
        let vetoed = self.vetoed(&hits);
        let fitting: Vec<&Pattern> = self
            .patterns
            .iter()
            .filter(|pattern| !vetoed.contains(&pattern.slot) && pattern.fits(&hits))
            .collect();
        let best = fitting.iter().map(|pattern| pattern.weight).max()?;
        let slot = pick(
            fitting
                .iter()
                .filter(|pattern| pattern.weight == best)
                .map(|pattern| (pattern.slot, pattern.language)),
            language,
        )?;
        let covered = ratio(best, label.chars().filter(|c| *c != ' ').count());
        Some(Fit {
            slot,
            confidence: 0.15f64.mul_add(covered.min(1.0), 0.78),
        })
    }

    /// A few words of a label were known; all of its words together may clearly ask for something else.
    fn reconsidered(&self, fit: Fit, label: &str) -> Fit {
        if fit.confidence >= COVERED {
            return fit;
        }
        let vetoed = self.vetoed(&self.words.hits(label));
        let allowed = |slot: Slot| !vetoed.contains(&slot);
        match self.guesser.certain(label, allowed) {
            Some(slot) => Fit { slot, ..fit },
            None => fit,
        }
    }
}

/// The one slot among equals; the mail's language breaks a tie between several.
fn pick(found: impl Iterator<Item = (Slot, Language)> + Clone, language: Language) -> Option<Slot> {
    let only = |slots: HashSet<Slot>| (slots.len() == 1).then(|| slots.into_iter().next()).flatten();
    only(found.clone().map(|(slot, _)| slot).collect()).or_else(|| {
        only(
            found
                .filter(|(_, spoken)| *spoken == language)
                .map(|(slot, _)| slot)
                .collect(),
        )
    })
}

fn ratio(part: usize, whole: usize) -> f64 {
    let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    number(part) / number(whole).max(1.0)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod unseen;
