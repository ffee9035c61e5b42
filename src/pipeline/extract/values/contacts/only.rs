//! Answers that give nothing but how to reach somebody.

use super::EMAIL;
use crate::config::rules::forms::normal;

/// Whether a text is nothing but a mail address, with or without a telephone.
pub(crate) fn is_only_contact(text: &str) -> bool {
    let Some(regex) = EMAIL.as_ref().filter(|_| text.len() <= 200 && text.contains('@')) else {
        return false;
    };
    let rest = regex.replace_all(text, " ");
    let words = normal::words(&rest);
    let beside = [
        "tel", "telefon", "phone", "tlf", "mobil", "mobile", "email", "mail", "und", "and", "og", "fon", "ext",
    ];
    regex.is_match(text)
        && words
            .split(' ')
            .all(|word| word.chars().all(|c| c.is_ascii_digit()) || beside.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_a_telephone_says_how_to_reach_somebody() {
        assert!(is_only_contact("gemma@example.org, 01530 555 212"));
        assert!(is_only_contact("E-Mail: g@example.org / Tel. 0201 12"));
        assert!(!is_only_contact("Folder sent to gemma@example.org"));
        assert!(!is_only_contact("01530 555 212"));
    }
}
