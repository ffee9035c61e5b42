//! Labels that no rule knows, by the words that they share with known ones.

use std::collections::{HashMap, HashSet};

use super::{Fit, LEAD, LIKE_ENOUGH, LabelTable, Slot, Synonym};
use crate::config::rules::forms::normal;
use crate::model::language::Language;

impl LabelTable {
    /// What the labels that are most like this one ask for, if they agree.
    pub(super) fn by_likeness(&self, label: &str, language: Language) -> Option<Fit> {
        let stems = self.stems(label);
        let vetoed = self.vetoed(&self.words.hits(label));
        let mut candidates: HashSet<usize> = HashSet::new();
        for stem in &stems {
            if let Some(found) = self.by_stem.get(stem) {
                candidates.extend(found);
            }
        }
        if candidates.is_empty() {
            // A slip of the pen changes the only word there is.
            let first = label.chars().next()?;
            candidates.extend(
                self.by_stem
                    .iter()
                    .filter(|(stem, _)| stem.starts_with(first) && stems.iter().any(|word| likeness(word, stem) > 0.0))
                    .flat_map(|(_, found)| found),
            );
        }
        let mut best: HashMap<Slot, f64> = HashMap::new();
        for index in candidates {
            let Some(synonym) = self.synonyms.get(index) else {
                continue;
            };
            if vetoed.contains(&synonym.slot) {
                continue;
            }
            let bonus = if synonym.language == language { 0.01 } else { 0.0 };
            let score = self.score(&stems, synonym) + bonus;
            let entry = best.entry(synonym.slot).or_default();
            *entry = entry.max(score);
        }
        let mut ranked: Vec<(Slot, f64)> = best.into_iter().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let (slot, score) = *ranked.first()?;
        let second = ranked.get(1).map_or(0.0, |(_, score)| *score);
        (score >= LIKE_ENOUGH && score - second >= LEAD).then(|| Fit {
            slot,
            confidence: (score * 0.85).min(0.85),
        })
    }

    /// How much of the rarer words both have in common; the words of the label that the synonym lacks count less
    /// than the other way round, because forms add explanations.
    fn score(&self, label: &[String], synonym: &Synonym) -> f64 {
        let common: f64 = synonym
            .stems
            .iter()
            .map(|stem| {
                let best = label.iter().map(|word| likeness(word, stem)).fold(0.0, f64::max);
                best * self.weight(stem)
            })
            .sum();
        let total: f64 = label.iter().map(|word| self.weight(word)).sum();
        if synonym.weight <= 0.0 || total <= 0.0 {
            return 0.0;
        }
        0.62f64.mul_add(common / synonym.weight, 0.38 * (common / total).min(1.0))
    }

    fn weight(&self, stem: &str) -> f64 {
        self.weights.get(stem).copied().unwrap_or(1.0)
    }

    /// The stems of the words of a normalised label that tell something.
    pub(super) fn stems(&self, label: &str) -> Vec<String> {
        let stems: Vec<String> = label
            .split(' ')
            .filter(|word| !self.small.contains(*word))
            .map(|word| normal::stem(word).to_owned())
            .collect();
        if stems.is_empty() {
            label.split(' ').map(str::to_owned).collect()
        } else {
            stems
        }
    }
}

/// How much two word stems are the same word: 1, less for a slip of the pen or a compound, else 0.
fn likeness(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let letters = short.chars().count();
    if letters >= 5 && long.starts_with(short) {
        return 0.85;
    }
    if letters >= 5 && strsim::normalized_damerau_levenshtein(a, b) >= 0.8 {
        return 0.8;
    }
    0.0
}
