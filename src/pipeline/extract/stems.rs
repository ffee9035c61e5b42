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
        assert!(has_word("von wem", &["wem"]) && !has_word("von wembley", &["wem"]) && !has_word("", &["wem"]));
    }
}
