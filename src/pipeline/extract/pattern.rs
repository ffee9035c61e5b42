//! Regular expressions that are part of the program: each is built when the first text is compared with it, and kept.

use std::sync::LazyLock;

use regex::Regex;

/// An expression of the program; none when its source is none, and then nothing matches.
pub(crate) type Pattern = LazyLock<Option<Regex>>;

/// The expression of this source, to begin a [`Pattern`] with.
pub(crate) fn regex(source: &str) -> Option<Regex> {
    Regex::new(source).ok()
}

/// An expression over folded words: their letters are plain, and so are its classes. Built in a tenth of the time that
/// `\\w` and `\\b` of all alphabets take, and none of it is walked letter by letter later.
pub(crate) fn folded(source: &str) -> Option<Regex> {
    let mut plain = String::with_capacity(source.len());
    let mut letters = source.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            plain.push(letter);
            continue;
        }
        match letters.next() {
            Some('w') => plain.push_str("[0-9A-Za-z_]"),
            Some('b') => plain.push_str(r"(?-u:\b)"),
            Some('d') => plain.push_str("[0-9]"),
            Some(other) => plain.extend(['\\', other]),
            None => plain.push('\\'),
        }
    }
    regex(&plain)
}

/// Whether an expression stands anywhere in a text.
pub(crate) fn is_match(pattern: &Pattern, text: &str) -> bool {
    pattern.as_ref().is_some_and(|regex| regex.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_expressions_find_what_the_written_ones_find() {
        let source = r"\b(?:feststell\w*|\d+ kund[\w]+)\b\.?$";
        for (text, found) in [
            ("wir mussten feststellen", true),
            ("unfeststell", false),
            ("es sind 12 kundinnen", true),
            ("x12 kundinnen", false),
            ("12 kundinnen.", true),
        ] {
            assert_eq!(folded(source).unwrap().is_match(text), found, "{text}");
            assert_eq!(regex(source).unwrap().is_match(text), found, "{text}");
        }
    }
}
