//! Whose particulars a heading or a request asks for: “Provide contact information for the individual who received it”.

use std::sync::LazyLock;

use regex::Regex;

/// A longer text is no request for particulars, characters.
const LONGEST: usize = 400;

/// What is asked for, and of whom, in the three languages.
static ASKED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)\b(?:",
        r"(?:contact (?:information|details|data|info|person)|particulars|names?(?:,? (?:and|or|&) [a-z]+(?: [a-z]+)?)?)",
        r"\s+(?:for|of)\s+(?:the |any |each |an? )?",
        r"|(?:kontakt(?:daten|angaben|informationen|person)|personalien|angaben|name(?:n)?(?:,? (?:und|oder) [a-zäöüß-]+)?)",
        r"\s+(?:des|der|von|zur|zum|zu|für|eine[rs])\s+(?:de[rmn] |die |das )?",
        r"|(?:kontakt(?:informasjon|opplysning(?:er|ar)|data|person)|opplysning(?:er|ar)|na[vm]n(?: og [a-zæøå-]+)?)",
        r"\s+(?:til|for|på|om|av)\s+(?:den |dei |de )?",
        r")(\S[^.;:?!(]{2,120})"
    ))
    .ok()
});

/// The words for the person whose particulars a text asks for; nothing for a text that asks for none, or that gives some
/// itself.
pub(crate) fn asked_of(text: &str) -> Option<&str> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if text.len() > LONGEST || text.contains('@') || digits >= 6 {
        return None;
    }
    let found = ASKED.as_ref()?.captures(text)?;
    let whole = found.get(0)?;
    // In the middle of a letter the words are part of a sentence.
    let before = text.get(..whole.start())?.split_whitespace().count();
    (before <= 6).then(|| found.get(1).map(|who| who.as_str().trim()))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_say_of_whom_they_ask() {
        assert_eq!(
            asked_of("Please give contact details of the person who got the letter (if known). Use a second sheet."),
            Some("person who got the letter")
        );
        assert_eq!(
            asked_of("(ii) Name und Anschrift des unbefugten Empfängers, soweit dies bekannt ist"),
            Some("unbefugten Empfängers, soweit dies bekannt ist")
        );
        assert_eq!(
            asked_of("Oppgi kontaktinformasjon til den som fikk brevet ved en feil"),
            Some("som fikk brevet ved en feil")
        );
        assert_eq!(asked_of("Questions go to the names of the day: jo@example.org"), None);
        assert_eq!(asked_of("We will be in touch within two working days."), None);
        assert_eq!(
            asked_of("Everything that you write down in this box will be kept with the name of the reporter"),
            None
        );
    }
}
