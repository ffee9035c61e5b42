//! Numbers as people write them out: “fünfundzwanzig”, “two hundred and ten”, “half a dozen”, “et par hundre”.

use crate::config::rules::forms::Lexicon;
use crate::pipeline::extract::prose::tokens::Tokens;

/// No longer row of number words is read.
const MOST: usize = 8;

/// The number that a row of folded words says; `atom` knows the single words. None when it says none or two.
pub(super) fn spelled(words: &[&str], atom: impl Fn(&str) -> Option<u64>) -> Option<u64> {
    let (mut total, mut current) = (0_u64, 0_u64);
    let (mut half, mut couple, mut any) = (false, false, false);
    if words.len() > MOST {
        return None;
    }
    for word in words {
        match *word {
            "half" | "halbes" | "halvt" | "halv" => half = true,
            "couple" | "par" => couple = true,
            "a" | "an" | "of" | "and" | "og" | "und" | "et" | "ett" | "eit" | "ein" | "ei"
                if atom(word).is_none_or(|n| n == 1) && words.len() > 1 => {}
            _ => {
                for (value, dozen) in atoms(word, &atom)? {
                    any = true;
                    let factor = if couple { 2 } else { current.max(1) };
                    match value {
                        12 if dozen && half => current = 6,
                        12 if dozen && current <= 20 => current = factor.checked_mul(12)?,
                        100 if half && current == 0 => current = 50,
                        100 if current <= 20 => current = factor.checked_mul(100)?,
                        1000 if current < 1000 => {
                            total = total.checked_add(factor.checked_mul(1000)?)?;
                            current = 0;
                        }
                        // Only a multiple follows “a couple of” and “half a”.
                        _ if couple || half => return None,
                        value => current = added(current, value)?,
                    }
                    (half, couple) = (false, false);
                }
            }
        }
    }
    let number = total.checked_add(current)?;
    (any && !couple && !half && number > 0).then_some(number)
}

/// “Twenty” and “five”, “fünf” und “zwanzig”; “two three” are two numbers.
fn added(current: u64, value: u64) -> Option<u64> {
    let rest = current.checked_rem(100)?;
    let fits = match value {
        0..=9 => rest == 0 || (rest >= 20 && rest.checked_rem(10)? == 0),
        10..=19 => rest == 0,
        20..=99 => rest < 10,
        _ => current == 0,
    };
    fits.then(|| current.checked_add(value)).flatten()
}

/// The parts of one word: “zweihundertzehn” is two, hundred, ten. Whether a part is a dozen stands beside it.
fn atoms(word: &str, atom: &impl Fn(&str) -> Option<u64>) -> Option<Vec<(u64, bool)>> {
    let dozen = |part: &str| matches!(part, "dutzend" | "dozen" | "dusin" | "dozens");
    if let Some(value) = atom(word) {
        return Some(vec![(value, dozen(word))]);
    }
    let mut found = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        let ends = rest
            .char_indices()
            .map(|(at, c)| at.saturating_add(c.len_utf8()))
            .collect::<Vec<_>>();
        let part = ends.into_iter().rev().find_map(|end| {
            let head = rest.get(..end).filter(|head| head.len() >= 2)?;
            Some((head, atom(head)?))
        });
        let (head, value) = part?;
        found.push((value, dozen(head)));
        rest = rest.strip_prefix(head)?;
        rest = ["und", "og"]
            .iter()
            .find_map(|and| rest.strip_prefix(and).filter(|rest| !rest.is_empty()))
            .unwrap_or(rest);
        if found.len() > MOST {
            return None;
        }
    }
    (!found.is_empty()).then_some(found)
}

/// The number that begins at a word, with the word behind it.
pub(super) fn at(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<(u64, usize)> {
    let digits = |at: usize| tokens.word(at).chars().all(|c| c.is_ascii_digit()) && !tokens.word(at).is_empty();
    if digits(at) {
        let mut text = tokens.word(at).to_owned();
        let mut end = at.saturating_add(1);
        while digits(end)
            && tokens.word(end).len() == 3
            && matches!(tokens.before(end), "." | "," | " " | "'" | "’" | "\u{a0}")
        {
            text.push_str(tokens.word(end));
            end = end.saturating_add(1);
        }
        let number: u64 = text.parse().ok()?;
        let year = (1990..=2050).contains(&number) && text.len() == 4;
        return (!year).then_some((number, end));
    }
    let mut words: Vec<&str> = Vec::new();
    let mut best = None;
    for end in at..at.saturating_add(4).min(tokens.len()) {
        words.push(tokens.word(end));
        let number = spelled(&words, |word| lexicon.numbers.get(word).copied());
        best = number.map(|number| (number, end.saturating_add(1))).or(best);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn numbers_are_read_as_they_are_spoken() {
        let rules = FormRules::shipped();
        let read = |text: &str| {
            let words = crate::config::rules::forms::normal::words(text);
            spelled(&words.split(' ').collect::<Vec<_>>(), |word| {
                rules.lexicon.numbers.get(word).copied()
            })
        };
        for (text, number) in [
            ("fünfundzwanzig", Some(25)),
            ("zweihundert", Some(200)),
            ("hundertzwanzig", Some(120)),
            ("ein Dutzend", Some(12)),
            ("zwei Dutzend", Some(24)),
            ("ein halbes Dutzend", Some(6)),
            ("twenty-five", Some(25)),
            ("two hundred and ten", Some(210)),
            ("half a dozen", Some(6)),
            ("a couple of hundred", Some(200)),
            ("a hundred", Some(100)),
            ("et par hundre", Some(200)),
            ("tjuefem", Some(25)),
            ("tre hundre og femti", Some(350)),
            ("zwölfhundert", Some(1200)),
            ("zweitausend", Some(2000)),
            ("zwei drei", None),
            ("ein paar", None),
            ("a couple", None),
            ("einsatz", None),
        ] {
            assert_eq!(read(text), number, "{text}");
        }
    }
}
