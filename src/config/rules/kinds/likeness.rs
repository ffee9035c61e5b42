//! A guess at the kind by likeness, for words that no group of `kinds.yaml` knows.
//!
//! `rules/kinds/*.yaml` holds sentences as people write them, a list for each kind. A word counts by how much more often
//! it stands in the sentences of one kind than in those of the others, two words in a row count too, and a long word
//! counts by its letters in groups of five, which finds the parts of compounds. Nothing here is certain: no guess is
//! made for what is like an ordinary mail, and whoever asks treats a guess as weaker than a rule.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, LazyLock, OnceLock};

use serde::Deserialize;

use crate::config::rules::Checked;
use crate::config::rules::features::{ByHash, groups, hashed};
use crate::config::rules::forms::normal;
use crate::config::shipped;
use crate::model::kind::Kind;

/// Letters of a group.
const GROUP: usize = 5;
/// Words of fewer letters are not taken apart.
const COMPOUND: usize = 8;
/// What a group of letters counts, beside a whole word.
const GROUP_WEIGHT: f64 = 0.3;
/// What two words in a row count.
const PAIR_WEIGHT: f64 = 0.6;
/// Added to every share, so that what a kind never says speaks against it only so much.
const SMOOTHING: f64 = 0.002;
/// How clearly the words must speak for the best kind, and how much more clearly than for mails of no kind.
const CLEAR: f64 = 2.0;
const LEAD: f64 = 2.5;
/// A text that is as like two kinds must say this much: one telling word in an ordinary mail is not enough.
const PLENTY: f64 = 6.0;
/// A lead that leaves no doubt.
const SURE: f64 = 4.0;
/// Into how many steps a unit of evidence is cut.
const STEPS: f64 = 32.0;
/// Words of a text that are looked at: what happened is said before that.
const MOST_WORDS: usize = 250;
/// No such words are longer together, bytes: a document of a megabyte is not folded for its beginning.
const MOST_BYTES: usize = 16 << 10;
/// Words of a sentence of the files that are looked at.
const LONGEST: usize = 80;

/// One file: sentences for each kind.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct KindExamples {
    /// What people write when this happened.
    pub kinds: BTreeMap<Kind, Vec<String>>,
}

impl Checked for KindExamples {
    const FILE: &'static str = "kinds/*.yaml";

    fn check(&self, complain: &mut dyn FnMut(&str, String)) {
        for (kind, sentences) in &self.kinds {
            for (place, sentence) in sentences.iter().enumerate() {
                if normal::words(sentence).is_empty() {
                    complain(
                        &format!("{kind}[{place}]"),
                        "holds no word; write a sentence or take the line out".to_owned(),
                    );
                }
            }
        }
    }
}

/// What the sentences teach. Learned when the first text is compared, not at every start.
#[derive(Clone, Debug)]
pub struct Likeness {
    /// None for the shipped ones: their text is read when it is learned from, and not kept.
    examples: Option<Arc<Vec<(Kind, String)>>>,
    model: Arc<OnceLock<Model>>,
}

#[derive(Clone, Debug, Default)]
struct Model {
    kinds: Vec<Kind>,
    /// Where a feature's row begins in `says`.
    features: HashMap<u64, u32, ByHash>,
    /// What each feature says for each kind, in the order of `kinds`, in [`STEPS`] of one: the daemon keeps this for as
    /// long as it lives.
    says: Vec<i8>,
}

/// A guess with the words that spoke for it most.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// The kind.
    pub kind: Kind,
    /// How much more like this kind's sentences than like the third's, above 0 and at most 1.
    pub share: f64,
    /// At most three words, the most telling first.
    pub words: Vec<String>,
}

/// Learns nothing.
impl Default for Likeness {
    fn default() -> Self {
        Self::of(Vec::new())
    }
}

impl Likeness {
    /// Of these files.
    pub fn of(files: Vec<KindExamples>) -> Self {
        Self {
            examples: Some(Arc::new(sentences(files))),
            model: Arc::default(),
        }
    }

    /// Of the shipped files.
    pub fn shipped() -> Self {
        static MODEL: LazyLock<Arc<OnceLock<Model>>> = LazyLock::new(Arc::default);
        Self {
            examples: None,
            model: Arc::clone(&MODEL),
        }
    }

    /// The one or two kinds whose sentences a text is most like, the likest first, each weighed against the third; none
    /// when no kind is, or when the text is hardly less like a mail of no kind. Whoever asks weighs them with the rules.
    pub fn guesses(&self, text: &str) -> Vec<Guess> {
        let model = self.model.get_or_init(|| match &self.examples {
            Some(examples) => Model::learn(examples),
            None => Model::learn(&sentences(shipped_files())),
        });
        model.guesses(text)
    }
}

fn sentences(files: Vec<KindExamples>) -> Vec<(Kind, String)> {
    let all = files.into_iter().flat_map(|file| file.kinds);
    all.flat_map(|(kind, sentences)| sentences.into_iter().map(move |sentence| (kind, sentence)))
        .collect()
}

/// A test reads the same texts: none is left out in a tested build.
fn shipped_files() -> Vec<KindExamples> {
    let files = shipped::RULES.iter().filter(|(name, _)| name.starts_with("kinds/"));
    files.filter_map(|(_, text)| serde_yaml::from_str(text).ok()).collect()
}

impl Model {
    fn learn(examples: &[(Kind, String)]) -> Self {
        let mut kinds: Vec<Kind> = examples.iter().map(|(kind, _)| *kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let mut counts = vec![0.0_f64; kinds.len()];
        let mut features: HashMap<u64, u32, ByHash> = HashMap::default();
        let mut seen: Vec<u16> = Vec::new();
        for (kind, sentence) in examples {
            let Ok(at) = kinds.binary_search(kind) else { continue };
            if let Some(count) = counts.get_mut(at) {
                *count += 1.0;
            }
            let words = normal::words(sentence);
            let mut told: Vec<u64> = self::features(&words, LONGEST)
                .into_iter()
                .map(|told| told.name)
                .collect();
            told.sort_unstable();
            told.dedup();
            for feature in told {
                let Ok(next) = u32::try_from(seen.len()) else { break };
                let row = *features.entry(feature).or_insert(next);
                if row == next {
                    seen.resize(seen.len().saturating_add(kinds.len()), 0);
                }
                let cell = usize::try_from(row).unwrap_or(usize::MAX).saturating_add(at);
                if let Some(times) = seen.get_mut(cell) {
                    *times = times.saturating_add(1);
                }
            }
        }
        let says = seen
            .chunks(kinds.len().max(1))
            .flat_map(|row| weigh(row, &counts))
            .collect();
        Self { kinds, features, says }
    }

    fn row(&self, feature: u64) -> Option<&[i8]> {
        let from = usize::try_from(*self.features.get(&feature)?).ok()?;
        self.says.get(from..from.saturating_add(self.kinds.len()))
    }

    fn guesses(&self, text: &str) -> Vec<Guess> {
        let mut scores = vec![0.0_f64; self.kinds.len()];
        let words = normal::words(text.get(..text.floor_char_boundary(MOST_BYTES)).unwrap_or(text));
        let mut told: Vec<(&str, &[i8])> = Vec::new();
        let mut met = HashSet::new();
        for Feature { name, word, weight } in features(&words, MOST_WORDS) {
            let Some(says) = self.row(name) else { continue };
            if !met.insert(name) {
                continue;
            }
            for (score, says) in scores.iter_mut().zip(says) {
                *score += weight * f64::from(*says) / STEPS;
            }
            told.extend(word.map(|word| (word, says)));
        }
        let mut order: Vec<(usize, Kind, f64)> = self
            .kinds
            .iter()
            .zip(scores)
            .enumerate()
            .map(|(place, (kind, score))| (place, *kind, score))
            .collect();
        order.sort_by(|one, other| other.2.total_cmp(&one.2));
        let Some((_, kind, best)) = order.first().copied() else {
            return Vec::new();
        };
        let score_of = |place: usize| order.get(place).map_or(0.0, |(_, _, score)| *score);
        let ordinary = order.iter().find(|(_, kind, _)| *kind == Kind::Other);
        let ordinary = ordinary.map_or(0.0, |(_, _, score)| *score);
        let between_two = best - score_of(1) < LEAD && best < PLENTY;
        if kind == Kind::Other || best < CLEAR || best - ordinary < LEAD || between_two {
            return Vec::new();
        }
        let floor = score_of(2).max(best - SURE);
        let likely = order
            .iter()
            .filter(|(_, kind, score)| *kind != Kind::Other && *score > floor);
        likely
            .map(|(place, kind, score)| Guess {
                kind: *kind,
                share: ((score - floor) / SURE).min(1.0),
                words: telling(&told, *place),
            })
            .collect()
    }
}

/// The words that speak most for a kind.
fn telling(told: &[(&str, &[i8])], kind: usize) -> Vec<String> {
    let says = |words: &[i8]| words.get(kind).copied().unwrap_or_default();
    let mut told: Vec<&(&str, &[i8])> = told.iter().collect();
    told.sort_by(|one, other| says(other.1).cmp(&says(one.1)).then_with(|| one.0.cmp(other.0)));
    told.into_iter().take(3).map(|(word, _)| (*word).to_owned()).collect()
}

/// How much more often than on average each kind says a feature: the logarithm, in [`STEPS`].
fn weigh<'a>(times: &'a [u16], counts: &'a [f64]) -> impl Iterator<Item = i8> + 'a {
    let shares = || {
        times
            .iter()
            .zip(counts)
            .map(|(times, all)| f64::from(*times) / all.max(1.0))
    };
    let number = f64::from(u32::try_from(times.len()).unwrap_or(u32::MAX)).max(1.0);
    let mean = shares().sum::<f64>() / number;
    let steps = move |share: f64| {
        let says = ((share + SMOOTHING) / (mean + SMOOTHING)).ln() * STEPS;
        #[expect(clippy::cast_possible_truncation, reason = "clamped to what fits just before")]
        let says = says.round().clamp(-127.0, 127.0) as i8;
        says
    };
    // Most kinds never say most features: one logarithm for all of them.
    let never = steps(0.0);
    shares().map(move |share| if share > 0.0 { steps(share) } else { never })
}

/// A word, two in a row, or letters of one.
#[derive(Debug)]
struct Feature<'a> {
    name: u64,
    /// The word itself, when it is one.
    word: Option<&'a str>,
    /// What it counts.
    weight: f64,
}

/// Words, pairs of words and groups of letters. Numbers are all the same word.
fn features(words: &str, most: usize) -> Vec<Feature<'_>> {
    let mut all = Vec::new();
    let mut before = "";
    for word in words.split(' ').filter(|word| !word.is_empty()).take(most) {
        let number = word.bytes().all(|byte| byte.is_ascii_digit());
        let word = if number { "0" } else { word };
        let stem = normal::stem(word);
        if word.chars().nth(1).is_some() {
            all.push(Feature {
                name: hashed([stem]),
                word: Some(word),
                weight: 1.0,
            });
        }
        if !before.is_empty() {
            all.push(Feature {
                name: hashed([before, " ", stem]),
                word: None,
                weight: PAIR_WEIGHT,
            });
        }
        before = word;
        all.extend(groups(word, GROUP, COMPOUND).map(|group| Feature {
            name: hashed(["~", group]),
            word: None,
            weight: GROUP_WEIGHT,
        }));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taught(examples: &[(Kind, &str)]) -> Likeness {
        let mut file = KindExamples::default();
        for (kind, text) in examples {
            file.kinds.entry(*kind).or_default().push((*text).to_owned());
        }
        Likeness::of(vec![file])
    }

    #[test]
    fn parts_of_compounds_are_known_again() {
        let likeness = taught(&[
            (Kind::DeviceLoss, "Diensthandy im Bus vergessen"),
            (Kind::DeviceLoss, "Notebooktasche aus dem Auto gestohlen"),
            (Kind::Phishing, "Mail verlangt Anmeldung auf fremder Seite"),
            (Kind::Other, "Wie beantrage ich ein Handy?"),
        ]);
        let guesses = likeness.guesses("Notebooktaschen gestohlen, Auto aufgebrochen");
        let guess = guesses.first().unwrap();
        assert_eq!(guess.kind, Kind::DeviceLoss);
        assert!(guess.words.iter().any(|word| word == "auto"), "{guess:?}");
        assert!(guess.share > 0.0 && guess.share <= 1.0);
    }

    #[test]
    fn what_is_like_nothing_or_like_a_mail_of_no_kind_is_no_guess() {
        let likeness = taught(&[
            (Kind::DeviceLoss, "Laptop im Zug vergessen"),
            (Kind::Other, "Wann ist die Schulung im Zug der Umstellung?"),
        ]);
        assert!(likeness.guesses("Grüße aus dem Urlaub").is_empty());
        assert!(likeness.guesses("Wann ist die Schulung?").is_empty());
        assert!(likeness.guesses("").is_empty());
        assert!(Likeness::default().guesses("Laptop im Zug vergessen").is_empty());
    }
}
