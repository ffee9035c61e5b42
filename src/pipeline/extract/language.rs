//! Which language a text is written in, by its function words.

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::language::Language;

/// Looks at so many words only.
const WORDS: usize = 4000;

/// The language of a text; `fallback` when there is no evidence.
pub(crate) fn detect(texts: &[&str], lexicon: &Lexicon, fallback: Language) -> Language {
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
    let best = scores.iter().copied().max().unwrap_or(0);
    let mut leaders = Language::ALL
        .iter()
        .zip(scores)
        .filter(|(_, score)| *score == best)
        .map(|(language, _)| *language);
    match (best, leaders.next(), leaders.next()) {
        (1.., Some(only), None) => only,
        _ => fallback,
    }
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
}
