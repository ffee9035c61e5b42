//! Folded words compared with lists of words and of stems.

/// Whether a word of a folded text begins with one of these stems: `melding` with `meld`.
pub(crate) fn has_stem(words: &str, stems: &[&str]) -> bool {
    words
        .split(' ')
        .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// Whether one of these is a word of a folded text, from its first letter to its last.
pub(crate) fn has_word(words: &str, list: &[&str]) -> bool {
    words.split(' ').any(|word| list.contains(&word))
}

/// The words of a text: letters and figures without what stands between them.
pub(crate) fn words_of(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Whether a folded text ends in one of these words or phrases.
pub(crate) fn ends_in(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| {
        let before = text.strip_suffix(phrase);
        before.is_some_and(|before| before.is_empty() || before.ends_with(' '))
    })
}

/// Words parted by strokes.
pub(crate) fn list(words: &'static str) -> Vec<&'static str> {
    words.split('|').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_begin_words_and_words_are_whole() {
        assert!(has_stem("wer hat es gemeldet", &["meld", "gemeld"]) && !has_stem("anmeldung", &["meld"]));
        assert!(ends_in("sent to", &["to"]) && ends_in("to", &["to"]) && !ends_in("onto", &["to"]));
        assert!(words_of("a-b, c!").eq(["a", "b", "c"]));
        assert!(has_word("von wem", &["wem"]) && !has_word("von wembley", &["wem"]) && !has_word("", &["wem"]));
    }
}
