//! Who was told, as a list says it: “Informed: on-call executive, the ambulance control room”.

use std::ops::Range;

use super::party::{Party, parties};
use super::words::NOT;
use crate::model::language::Language;
use crate::pipeline::extract::prose::tokens::Tokens;

/// “Informed: on-call executive, the ambulance control room”, “Regional manager: informed”.
pub(super) fn listed(tokens: &Tokens<'_>, language: Language) -> Vec<Range<usize>> {
    const HEADS: [&str; 10] = [
        "informed",
        "informiert",
        "informert",
        "notified",
        "told",
        "verstaendigt",
        "benachrichtigt",
        "varslet",
        "varsla",
        "orientert",
    ];
    let colon = (1..tokens.len()).find(|at| tokens.before(*at).starts_with(':'));
    let Some(colon) = colon else {
        return Vec::new();
    };
    let rest = colon..tokens.len();
    if tokens.has(0..tokens.len(), &NOT) {
        return Vec::new();
    }
    if colon <= 3 && HEADS.contains(&tokens.word(colon.saturating_sub(1))) {
        return parties(tokens, rest, language, Party::After);
    }
    if rest.len() <= 2 && HEADS.contains(&tokens.word(colon)) {
        return parties(tokens, 0..colon, language, Party::Before);
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language::{self, De, En, Nb};
    use crate::model::report::{Field, Value};
    use crate::pipeline::extract::prose::heard::claims;

    fn told(text: &str, language: Language) -> String {
        let claims = claims(text, "", language, &FormRules::shipped());
        let found = claims.into_iter().find(|claim| claim.field == Field::Informed);
        match found.map(|claim| claim.value) {
            Some(Value::List(names)) => names.join(" | "),
            _ => String::new(),
        }
    }

    #[test]
    fn whoever_was_spoken_to_or_heard_of_it_was_told() {
        for (language, text, want) in [
            (De, "Die Nachbarin habe ich gleich angesprochen.", "Nachbarin"),
            (
                De,
                "Unsere kaufmännische Leitung habe ich in Kenntnis gesetzt.",
                "kaufmännische Leitung",
            ),
            (De, "Meine Gruppenleitung hat die Info auch schon.", "Gruppenleitung"),
            (
                De,
                "Bislang haben wir nur den Betreiber des Servers informiert.",
                "Betreiber des Servers",
            ),
            (
                En,
                "The works council learned of it from me on Monday.",
                "works council",
            ),
            (En, "I have mentioned it to my tutor, otherwise nobody.", "tutor"),
            (
                Nb,
                "Jeg har tatt det opp med hovedverneombudet, ellers ingen.",
                "hovedverneombudet",
            ),
        ] {
            assert_eq!(told(text, language), want, "{text}");
        }
    }

    #[test]
    fn whom_the_letter_greets_was_not_told_of() {
        for (language, text) in [
            (En, "Hi security, I was notified of a login from Peru."),
            (De, "Sonst habe ich niemanden informiert."),
            (Nb, "Ellers vet ingen om det."),
            (En, "Nobody else has been told."),
        ] {
            assert_eq!(told(text, language), "", "{text}");
        }
    }
}
