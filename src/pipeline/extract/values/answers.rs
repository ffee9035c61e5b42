//! Yes, no or unknown in any wording. “Unknown” is an answer; silence and a printed pair of options are none.

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::report::YesNo;

/// What a text says about a yes/no question.
pub(crate) fn read(text: &str, lexicon: &Lexicon) -> Option<YesNo> {
    let words = normal::words(text);
    if words.is_empty() {
        return match text.trim() {
            "?" | "??" => Some(YesNo::Unknown),
            "✓" | "✔" => Some(YesNo::Yes),
            _ => None,
        };
    }
    let starts = |phrases: &[String]| {
        phrases
            .iter()
            .filter(|phrase| {
                words
                    .strip_prefix(phrase.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            })
            .map(String::len)
            .max()
            .unwrap_or(0)
    };
    let whole = |phrases: &[String]| phrases.iter().any(|phrase| contains_words(&words, phrase));
    // “nicht bekannt” begins like a no, “ja, vermutlich nicht verschlüsselt” like a yes: the longest phrase decides.
    let yes = starts(&lexicon.yes);
    let no = starts(&lexicon.no);
    let unknown = starts(&lexicon.unknown);
    let hedged = starts(&lexicon.hedge) > 0
        || words
            .split(' ')
            .take(3)
            .any(|word| lexicon.hedge.iter().any(|h| h == word));
    let short = words.split(' ').count() <= 6;
    if unknown > 0 && unknown >= no && unknown >= yes {
        return Some(YesNo::Unknown);
    }
    if no > yes {
        return Some(if hedged { YesNo::Unknown } else { YesNo::No });
    }
    if yes > 0 {
        return Some(YesNo::Yes);
    }
    if short && whole(&lexicon.unknown) {
        return Some(YesNo::Unknown);
    }
    if hedged && short {
        if whole(&lexicon.no) || whole(&lexicon.negation) {
            return Some(YesNo::Unknown);
        }
        if whole(&lexicon.yes) {
            return Some(YesNo::Yes);
        }
    }
    None
}

/// Whether encryption is told of: `BitLocker` is a yes, “keine” a no.
pub(crate) fn read_encrypted(text: &str, lexicon: &Lexicon) -> Option<YesNo> {
    let words = normal::words(text);
    let told = lexicon.encrypted.any(&words);
    let negated = lexicon.negation.iter().any(|word| contains_words(&words, word));
    let hedged = lexicon.hedge.iter().any(|word| contains_words(&words, word));
    match read(text, lexicon) {
        Some(YesNo::Yes) if told && negated && words.split(' ').count() <= 6 => Some(YesNo::Unknown),
        Some(answer) => Some(answer),
        None if told && negated && hedged => Some(YesNo::Unknown),
        None if told && negated => Some(YesNo::No),
        None if told => Some(YesNo::Yes),
        None => None,
    }
}

/// Whether `phrase` stands in `words` as whole words. Both are normalised.
pub(crate) fn contains_words(words: &str, phrase: &str) -> bool {
    let mut from = 0;
    while let Some(at) = words.get(from..).and_then(|rest| rest.find(phrase)) {
        let start = from.saturating_add(at);
        let end = start.saturating_add(phrase.len());
        let left = words
            .get(..start)
            .is_none_or(|head| head.is_empty() || head.ends_with(' '));
        let right = words
            .get(end..)
            .is_none_or(|tail| tail.is_empty() || tail.starts_with(' '));
        if left && right {
            return true;
        }
        from = end;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn any_wording_of_the_three_answers() {
        let rules = FormRules::shipped();
        let lexicon = &rules.lexicon;
        for (text, answer) in [
            ("ja", Some(YesNo::Yes)),
            ("Ja, Namen und Adressen", Some(YesNo::Yes)),
            ("nein", Some(YesNo::No)),
            ("Nicht bekannt", Some(YesNo::Unknown)),
            ("weiß nicht", Some(YesNo::Unknown)),
            ("unklar", Some(YesNo::Unknown)),
            ("vet ikke", Some(YesNo::Unknown)),
            ("don't know", Some(YesNo::Unknown)),
            ("vermutlich ja", Some(YesNo::Yes)),
            ("vermutlich nein", Some(YesNo::Unknown)),
            ("nicht auszuschließen", Some(YesNo::Unknown)),
            ("Nein, nur interne Kennungen", Some(YesNo::No)),
            ("ikkje", Some(YesNo::No)),
            ("Yes - student records", Some(YesNo::Yes)),
            ("Laptop", None),
        ] {
            assert_eq!(read(text, lexicon), answer, "{text}");
        }
        for (text, answer) in [
            ("BitLocker", Some(YesNo::Yes)),
            ("keine", Some(YesNo::No)),
            ("nicht verschlüsselt", Some(YesNo::No)),
            ("unverschlüsselt", Some(YesNo::No)),
            ("ikke kryptert", Some(YesNo::No)),
            ("innholdet er ikke kryptert", Some(YesNo::No)),
            ("ja (FileVault)", Some(YesNo::Yes)),
            ("verschlüsselt mit VeraCrypt", Some(YesNo::Yes)),
            ("not known", Some(YesNo::Unknown)),
        ] {
            assert_eq!(read_encrypted(text, lexicon), answer, "{text}");
        }
    }
}
