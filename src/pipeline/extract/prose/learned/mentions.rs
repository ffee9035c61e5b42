//! What may be the name of a system: addresses, names of machines, quoted and capitalised words.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Letter;
use crate::config::rules::forms::normal;

/// No more names are weighed, and no more places of one are looked at.
const MOST: usize = 400;
const PLACES: usize = 4;

/// What a name looks like, the plainest first.
const SHAPES: [(&str, &LazyLock<Option<Regex>>); 6] = [
    ("mail", &MAIL),
    ("ip", &ADDRESS),
    ("host", &HOST),
    ("machine", &MACHINE),
    ("quoted", &QUOTED),
    ("capital", &CAPITAL),
];

static MAIL: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"([\w.+-]+@[\w.-]+\.\w+)"));
static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b(\d{1,3}(?:\.\d{1,3}){3})\b"));
static HOST: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"(?i)\b(?:https?://)?((?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,12})\b"));
static MACHINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(r"\b([A-Za-z]{2,20}[A-Za-z0-9]{0,20}(?:[-_][A-Za-z0-9]{1,30}){1,5}|[A-Z]{2,20}\d{1,8}|[a-z]{2,20}\d{1,3})\b")
});
static QUOTED: LazyLock<Option<Regex>> = LazyLock::new(|| regex("[„“\"«]([^„“\"”«»]{2,40})[“\"”»]"));
static CAPITAL: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b([A-ZÄÖÜÆØÅ][\w.]*[A-Za-z0-9](?:\s[A-ZÄÖÜÆØÅ0-9][\w.]*)?)\b"));

fn regex(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}

/// A name with its places in the text.
#[derive(Debug)]
pub(super) struct Name {
    /// Its words, folded.
    pub(super) key: String,
    /// As it is written where it stands first.
    pub(super) written: String,
    /// The first places of it.
    pub(super) places: Vec<Place>,
    /// How often it stands there.
    pub(super) count: usize,
}

/// Where a name stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) sentence: usize,
    /// Bytes of the sentence.
    pub(super) at: Range<usize>,
    pub(super) shape: &'static str,
}

/// Everything that may be a name, in the order of the text.
pub(super) fn names(letter: &Letter<'_>) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (sentence, one) in letter.sentences.iter().enumerate() {
        for (shape, at) in in_sentence(one.raw) {
            let written = one.raw.get(at.clone()).unwrap_or_default();
            let key = normal::words(written);
            if key.is_empty() || names.len() >= MOST {
                continue;
            }
            let at_first = names.len();
            let place = Place { sentence, at, shape };
            let index = *known.entry(key.clone()).or_insert(at_first);
            match names.get_mut(index) {
                Some(name) => {
                    name.count = name.count.saturating_add(1);
                    if name.places.len() < PLACES {
                        name.places.push(place);
                    }
                }
                None => names.push(Name {
                    key,
                    written: written.to_owned(),
                    places: vec![place],
                    count: 1,
                }),
            }
        }
    }
    names
}

/// The names of a sentence; what is one of a plainer shape is none of another.
fn in_sentence(raw: &str) -> Vec<(&'static str, Range<usize>)> {
    let mut found: Vec<(&'static str, Range<usize>)> = Vec::new();
    for (shape, regex) in SHAPES {
        for captures in regex.iter().flat_map(|regex| regex.captures_iter(raw)) {
            let Some(at) = captures.get(1).map(|name| name.range()) else {
                continue;
            };
            let taken = found
                .iter()
                .any(|(_, other)| at.start < other.end && other.start < at.end);
            // The first word of a sentence begins with a capital anyway.
            let first = shape == "capital" && at.start == 0;
            if !taken && !first {
                found.push((shape, at));
            }
        }
    }
    found.sort_by_key(|(_, at)| at.start);
    found
}
