//! Which kind a whole report reads like, by the weight of its words: rules ask for certain words, and people use others.
//!
//! The weights lie in `learned/kinds.tsv`; `make learn` learns them from the mails of `tests/corpus/told`.

#[cfg(test)]
mod teach;

use std::sync::LazyLock;

use crate::config::rules::features::groups;
use crate::config::rules::forms::normal;
use crate::model::kind::Kind;
use crate::pipeline::weights::{Seen, Weights, short};

const KINDS: usize = Kind::ALL.len();

static WEIGHTS: LazyLock<Weights<KINDS>> = LazyLock::new(|| Weights::read(include_str!("learned/kinds.tsv")));

/// No more of a text is looked at, words and bytes: what happened is said before that.
const MOST_WORDS: usize = 250;
const MOST_BYTES: usize = 16 << 10;
/// Words of so many letters are seen in groups of them, too.
const COMPOUND: usize = 8;
const GROUP: usize = 5;
/// As much as all words of a report weigh together.
const WHOLE: f32 = 3.0;

/// How much the words of a report speak for each kind: the logarithm of the odds. `Other` is what is no incident, or none
/// of these.
pub(super) fn odds(subject: &str, story: &str) -> impl Iterator<Item = (Kind, f32)> {
    let odds = WEIGHTS.odds(&seen(subject, story));
    Kind::ALL.iter().copied().zip(odds)
}

/// What is seen of a report.
fn seen(subject: &str, story: &str) -> Seen {
    let mut seen = Seen::default();
    let subject = words(subject);
    for word in &subject {
        seen.put("t", &[&short(word)], 0.7);
    }
    for words in [subject, words(story)] {
        put(&words, &mut seen);
    }
    seen.even(WHOLE);
    seen.put("any", &[], 1.0);
    seen
}

fn words(text: &str) -> Vec<String> {
    let begin = text.get(..text.floor_char_boundary(MOST_BYTES)).unwrap_or_default();
    let words = normal::words(begin);
    let number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    words
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .map(|word| if number(word) { "0" } else { word }.to_owned())
        .collect()
}

/// Words, each two side by side, and the parts of long ones.
fn put(words: &[String], seen: &mut Seen) {
    let stems: Vec<String> = words.iter().map(|word| short(word)).collect();
    for stem in &stems {
        seen.put("w", &[stem], 1.0);
    }
    for (one, other) in stems.iter().zip(stems.iter().skip(1)) {
        seen.put("p", &[one, other], 0.6);
    }
    for word in words {
        for group in groups(word, GROUP, COMPOUND) {
            seen.put("g", &[group], 0.3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(subject: &str, story: &str) -> Kind {
        let best = odds(subject, story).max_by(|(_, one), (_, other)| one.total_cmp(other));
        best.unwrap().0
    }

    #[test]
    fn a_report_is_known_by_all_its_words() {
        for (kind, story) in [
            (
                Kind::Ransomware,
                "Seit heute Morgen lassen sich die Tabellen nicht mehr öffnen, überall liegt ein Zettel mit einer Forderung in Bitcoin.",
            ),
            (
                Kind::DeviceLoss,
                "My notebook was taken from the car while I was buying bread; the bag with the charger is gone as well.",
            ),
            (
                Kind::Misdelivery,
                "Jeg har ved en feil sendt listen over pasientene til en ekstern mottaker med nesten samme navn.",
            ),
            (
                Kind::DenialOfService,
                "Unser Webshop wird seit einer Stunde mit Anfragen aus tausenden Adressen überflutet und antwortet niemandem mehr.",
            ),
            (
                Kind::Other,
                "When is the next awareness course, and can two of us join?",
            ),
        ] {
            assert_eq!(best("", story), kind, "{story}");
        }
    }

    #[test]
    fn a_long_text_counts_no_more_than_a_short_one_and_costs_no_more() {
        let long = "Konto gesperrt Passwort ".repeat(100_000);
        assert!(odds(&long, &long).all(|(_, odds)| odds.abs() < 100.0));
    }
}
