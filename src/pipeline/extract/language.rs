//! Which language a text is written in, by its function words, else by the look of the words there are.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::config::rules::features::{groups, hashed};
use crate::config::rules::forms::{Lexicon, normal};
use crate::config::shipped;
use crate::model::language::Language;

/// Looks at so many words only.
const WORDS: usize = 4000;

/// The language of a text; `fallback` when there is no evidence.
#[cfg(test)]
pub(crate) fn detect(texts: &[&str], lexicon: &Lexicon, fallback: Language) -> Language {
    marked(texts, lexicon).map_or(fallback, |(language, _)| language)
}

/// The language that function words give away, and how far it leads; none without evidence.
pub(crate) fn marked(texts: &[&str], lexicon: &Lexicon) -> Option<(Language, u32)> {
    let mut scores = [0u32; 3];
    for text in texts {
        for word in normal::words(text).split(' ').take(WORDS) {
            let Some(languages) = lexicon.markers.get(word) else {
                continue;
            };
            // A word of two languages tells half as much as a word of one.
            let points = if languages.len() == 1 { 2 } else { 1 };
            for language in languages {
                if let Some(score) = Language::ALL
                    .iter()
                    .position(|known| known == language)
                    .and_then(|at| scores.get_mut(at))
                {
                    *score = score.saturating_add(points);
                }
            }
        }
    }
    let mut ranked: Vec<(u32, Language)> = scores.into_iter().zip(Language::ALL.iter().copied()).collect();
    ranked.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let mut ranked = ranked.into_iter();
    let ((best, language), (second, _)) = (ranked.next()?, ranked.next()?);
    let lead = best.saturating_sub(second);
    (lead > 0).then_some((language, lead))
}

/// The language whose words look like these, where no function word stands among them: “Laptop stolen”.
pub(crate) fn alike(texts: &[&str]) -> Option<Language> {
    let mut sums = [0.0_f32; 3];
    let mut seen = HashSet::new();
    let folded: Vec<String> = texts.iter().map(|text| normal::words(begin(text))).collect();
    for feature in folded.iter().flat_map(|words| features(words)) {
        if !seen.insert(feature.0) || seen.len() > MOST_FEATURES {
            continue;
        }
        let odds = ODDS.get(&feature.0).copied().unwrap_or_default();
        for (sum, odds) in sums.iter_mut().zip(odds) {
            *sum += f32::from(odds) * feature.1;
        }
    }
    let mut ranked: Vec<(f32, Language)> = sums.into_iter().zip(Language::ALL.iter().copied()).collect();
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut ranked = ranked.into_iter();
    let ((best, language), (second, _)) = (ranked.next()?, ranked.next()?);
    (best - second >= LEAD).then_some(language)
}

/// The language of the mail program that passed a mail on, by what it sets before the subject.
pub(crate) fn of_program(subject: &str) -> Option<Language> {
    let (prefix, _) = subject.split_once(':')?;
    match prefix.trim().to_lowercase().as_str() {
        "wg" | "aw" => Some(Language::De),
        "vs" | "sv" => Some(Language::Nb),
        _ => None,
    }
}

/// How much more a word or a group of letters belongs to each language, in steps of an eighth; learned from the shipped
/// sentences when it is first asked for.
static ODDS: LazyLock<HashMap<u64, [i8; 3]>> = LazyLock::new(learn);

/// A text's beginning is enough.
const LONGEST: usize = 4 << 10;
const MOST_FEATURES: usize = 2_000;
/// What a whole word counts, beside a group of its letters.
const WORD: f32 = 2.0;
/// Letters of a group.
const GROUP: usize = 3;
/// The best language leads so clearly, in the steps of [`ODDS`].
const LEAD: f32 = 16.0;

fn begin(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default()
}

/// The words and their letters in groups, their ends marked; numbers say nothing.
fn features(words: &str) -> Vec<(u64, f32)> {
    let telling = |word: &&str| word.len() >= GROUP && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut all = Vec::new();
    for word in words.split(' ').filter(telling) {
        all.push((hashed(["w", word]), WORD));
        let ended = format!("^{word}$");
        all.extend(groups(&ended, GROUP, GROUP).map(|group| (hashed(["g", group]), 1.0)));
    }
    all
}

fn learn() -> HashMap<u64, [i8; 3]> {
    let mut counts: HashMap<u64, [u32; 3]> = HashMap::new();
    let mut totals = [0_u32; 3];
    for (place, language) in Language::ALL.iter().enumerate() {
        let name = format!("kinds/{}.yaml", language.tag());
        let file = shipped::RULES.iter().find(|(file, _)| *file == name);
        let sentences = file.into_iter().flat_map(|(_, text)| text.lines());
        for sentence in sentences.filter_map(|line| line.trim_start().strip_prefix("- ")) {
            for (feature, _) in features(&normal::words(sentence)) {
                let met = counts.entry(feature).or_default().get_mut(place);
                for count in met.into_iter().chain(totals.get_mut(place)) {
                    *count = count.saturating_add(1);
                }
            }
        }
    }
    // A word that was met once may be a name.
    counts.retain(|_, met| met.iter().sum::<u32>() > 1);
    let odds = |met: &[u32; 3]| {
        let share = |place: usize| {
            let (met, all) = (met.get(place).copied(), totals.get(place).copied());
            (f64::from(met.unwrap_or_default()) + 0.5) / (f64::from(all.unwrap_or_default()) + 1.0)
        };
        let shares = [share(0), share(1), share(2)];
        let all: f64 = shares.iter().sum();
        shares.map(|share| steps((share * 3.0 / all).ln() * 8.0))
    };
    counts.iter().map(|(feature, met)| (*feature, odds(met))).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to the range right before")]
fn steps(value: f64) -> i8 {
    value.clamp(-100.0, 100.0).round() as i8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn a_few_words_tell_the_language() {
        let rules = FormRules::shipped();
        let detect = |text| detect(&[text], &rules.lexicon, Language::De);
        assert_eq!(
            detect("Sehr geehrte Damen und Herren, mir wurde der Laptop gestohlen."),
            Language::De
        );
        assert_eq!(
            detect("Hello, my laptop was stolen from the office yesterday."),
            Language::En
        );
        assert_eq!(
            detect("Hei, jeg har mistet den bærbare PC-en min på toget i går."),
            Language::Nb
        );
        assert_eq!(
            detect("Eg har mista ein minnepinne, og det var ikkje kryptert."),
            Language::Nb
        );
        assert_eq!(detect("NB-0815"), Language::De);
    }

    #[test]
    fn a_few_words_without_a_function_word_tell_it_too() {
        for (words, language) in [
            ("Tablet stolen", Some(Language::En)),
            ("Phone missing", Some(Language::En)),
            ("mailbox hacked", Some(Language::En)),
            ("Handy gestohlen", Some(Language::De)),
            ("Datenträger verloren", Some(Language::De)),
            ("nettbrett stjålet", Some(Language::Nb)),
            ("mista minnepinne", Some(Language::Nb)),
            ("4711", None),
            ("", None),
        ] {
            assert_eq!(alike(&[words]), language, "{words}");
        }
    }

    #[test]
    fn a_long_text_costs_no_more_than_its_beginning() {
        let long = "a.".repeat(2_000_000);
        assert_eq!(alike(&[&long, &long]), None);
        assert_eq!(of_program("WG: Your invoice"), Some(Language::De));
        assert_eq!(of_program("Fwd: Your invoice"), None);
    }
}
