//! Weights that were learned: what is seen of a candidate is a bag of features, and each feature has a weight for each
//! answer. `make learn` learns them; while mail is read they are only summed up.

#[cfg(test)]
pub(super) mod learn;

use std::collections::HashMap;

use crate::config::rules::features::{ByHash, hashed};

/// A feature's name: FNV-1a of its sort and words, the same on every machine.
type Name = u64;

/// Words longer than this are told apart by their first letters only.
const WHOLE: usize = 7;
const FIRST: usize = 6;

/// A word; of a long one its first letters.
pub(crate) fn short(word: &str) -> String {
    if word.chars().nth(WHOLE).is_some() {
        word.chars().take(FIRST).collect()
    } else {
        word.to_owned()
    }
}

/// The features of a candidate.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    features: Vec<(Name, f32)>,
    /// Their names, for learning.
    #[cfg(test)]
    told: Vec<String>,
}

impl Seen {
    /// Puts a feature in; one that is seen twice counts once, as much as it counts where it counts most.
    pub(crate) fn put(&mut self, sort: &str, words: &[&str], weight: f32) {
        self.features.push((name(sort, words), weight));
        #[cfg(test)]
        self.told.push(format!("{sort}:{}", words.join(" ")));
    }

    /// Puts everything that was seen of a whole in.
    pub(crate) fn join(&mut self, whole: &Self) {
        self.features.extend_from_slice(&whole.features);
        #[cfg(test)]
        self.told.extend_from_slice(&whole.told);
    }

    /// Each feature once, by its name in words.
    #[cfg(test)]
    pub(crate) fn named(&self) -> std::collections::BTreeMap<Name, &str> {
        let names = self.features.iter().map(|(name, _)| *name);
        names.zip(self.told.iter().map(String::as_str)).collect()
    }

    /// Makes the squares of the weights sum up to that of `length`, so that a long text counts no more than a short one.
    pub(crate) fn even(&mut self, length: f32) {
        let features = self.features();
        let sum: f32 = features.iter().map(|(_, weight)| weight * weight).sum();
        if sum > 0.0 {
            let factor = length / sum.sqrt();
            for (_, weight) in &mut self.features {
                *weight *= factor;
            }
        }
    }

    /// Each feature once.
    pub(crate) fn features(&self) -> Vec<(Name, f32)> {
        let mut features = self.features.clone();
        features.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
        features.dedup_by_key(|(name, _)| *name);
        features
    }
}

/// The name of a feature: `sort:word word`.
fn name(sort: &str, words: &[&str]) -> Name {
    let join = |at| if at == 0 { ":" } else { " " };
    let words = words.iter().zip(0_usize..).flat_map(|(word, at)| [join(at), *word]);
    hashed(std::iter::once(sort).chain(words))
}

/// How much each feature speaks for each of several answers.
#[derive(Debug)]
pub(crate) struct Weights<const ANSWERS: usize> {
    /// Where the cells of a feature begin, and how many there are.
    rows: HashMap<Name, (u32, u32), ByHash>,
    /// The weights that are not 0, each with the answer that it speaks for.
    cells: Vec<(usize, f32)>,
}

impl<const ANSWERS: usize> Weights<ANSWERS> {
    /// Reads lines of a feature and its weights, parted by tabs; no weight is left empty. A line that is none counts
    /// nothing.
    pub(crate) fn read(lines: &str) -> Self {
        let line = |line: &str| {
            let mut columns = line.split('\t');
            let name = hashed(columns.next());
            let cell = |answer| match columns.next()? {
                "" => Some((answer, 0.0)),
                weight => Some((answer, weight.parse().ok()?)),
            };
            let cells: Option<Vec<_>> = (0..ANSWERS).map(cell).collect();
            Some((name, cells?))
        };
        let read: Vec<_> = lines.lines().filter_map(line).collect();
        let mut weights = Self {
            rows: HashMap::with_capacity_and_hasher(read.len(), ByHash::default()),
            cells: Vec::new(),
        };
        for (name, cells) in read {
            let start = weights.cells.len();
            weights
                .cells
                .extend(cells.into_iter().filter(|(_, weight)| *weight != 0.0));
            let count = weights.cells.len().saturating_sub(start);
            // Of a feature that stands twice the first line counts.
            if let (Ok(start), Ok(count)) = (u32::try_from(start), u32::try_from(count)) {
                weights.rows.entry(name).or_insert((start, count));
            }
        }
        weights.cells.shrink_to_fit();
        weights
    }

    /// The weights of a feature that are not 0.
    fn row(&self, name: Name) -> &[(usize, f32)] {
        let cells = self.rows.get(&name).and_then(|(start, count)| {
            let start = usize::try_from(*start).ok()?;
            let end = start.checked_add(usize::try_from(*count).ok()?)?;
            self.cells.get(start..end)
        });
        cells.unwrap_or_default()
    }

    /// How probable each answer is, between 0 and 1.
    pub(crate) fn probable(&self, seen: &Seen) -> [f32; ANSWERS] {
        self.odds(seen).map(|odds| 1.0 / (1.0 + (-odds).exp()))
    }

    /// The same as the logarithm of the odds.
    pub(crate) fn odds(&self, seen: &Seen) -> [f32; ANSWERS] {
        let mut sums = [0.0_f32; ANSWERS];
        for (name, weight) in seen.features() {
            for (answer, one) in self.row(name) {
                if let Some(sum) = sums.get_mut(*answer) {
                    *sum += weight * one;
                }
            }
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_read_by_the_names_of_features_and_summed_up() {
        let weights = Weights::<2>::read("w:gesperrt\t2.0\t-1\np:ist gesperrt\t1\t0\nbroken\tx\n");
        let mut seen = Seen::default();
        assert!(weights.probable(&seen).iter().all(|even| (even - 0.5).abs() < 1e-6));
        seen.put("w", &["gesperrt"], 0.5);
        seen.put("w", &["gesperrt"], 1.0);
        seen.put("p", &["ist", "gesperrt"], 1.0);
        let [first, second] = weights.probable(&seen);
        assert!((first - 1.0 / (1.0 + (-3.0_f32).exp())).abs() < 1e-6 && second < 0.3);
    }
}
