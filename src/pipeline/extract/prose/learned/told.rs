//! What stands among measures and is none: how a thing is, what was found, what turns away from what was done.

/// “The page is reachable without login”: how it stands, and nothing that was done about it.
pub(super) fn is_open(folded: &str) -> bool {
    const OPEN: [&str; 14] = [
        "reachable",
        "accessible",
        "exposed",
        "downloadable",
        "erreichbar",
        "zugaenglich",
        "abrufbar",
        "einsehbar",
        "aufrufbar",
        "zugreifbar",
        "tilgjengelig",
        "tilgjengeleg",
        "tilgjengelege",
        "nedlastbar",
    ];
    const CHANGED: [&str; 16] = [
        "not", "no", "longer", "never", "again", "only", "nicht", "nie", "wieder", "nur", "mehr", "ikke", "ikkje",
        "lenger", "kun", "berre",
    ];
    let has = |list: &[&str]| {
        folded
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| list.contains(&word))
    };
    has(&OPEN) && !has(&CHANGED)
}

/// “A second attempt is likely”, “Update failed”: what is thought or was found, and nothing that was done.
pub(super) fn is_finding(folded: &str) -> bool {
    const THOUGHT: [&str; 10] = [
        "likely",
        "unlikely",
        "probable",
        "possible",
        "wahrscheinlich",
        "unwahrscheinlich",
        "moeglich",
        "sannsynlig",
        "sannsynleg",
        "usannsynlig",
    ];
    const FAILED: [&str; 9] = [
        "failed",
        "gescheitert",
        "fehlgeschlagen",
        "misslungen",
        "mislyktes",
        "mislukka",
        "mislykka",
        "feila",
        "feilet",
    ];
    let mut words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let short = words.clone().nth(4).is_none();
    let last = words.next_back().unwrap_or_default();
    THOUGHT.contains(&last) || (short && FAILED.contains(&last))
}

/// “We recommend to reset the passwords”: what others should do. “The address is registered to your house”: how it is.
pub(super) fn is_advice(folded: &str) -> bool {
    const ADVICE: [&str; 26] = [
        "we recommend",
        "i recommend",
        "we strongly recommend",
        "we suggest",
        "i suggest",
        "we advise you",
        "is recommended",
        "we would recommend",
        "wir empfehlen",
        "ich empfehle",
        "empfehlen wir",
        "empfehle ich",
        "wird empfohlen",
        "wir raten",
        "ich rate ihnen",
        "raten wir",
        "wir schlagen vor",
        "vi anbefaler",
        "jeg anbefaler",
        "vi tilraar",
        "eg tilraar",
        "vi raar",
        "eg raar",
        "vi foreslaar",
        "anbefales",
        "vert tilraadd",
    ];
    const STANDS: [&str; 13] = [
        "registriert",
        "registered",
        "registrert",
        "registrerte",
        "zugeordnet",
        "assigned",
        "allocated",
        "tildelt",
        "tildelte",
        "gehoert",
        "belongs",
        "tilhoerer",
        "hoeyrer",
    ];
    const YOURS: [&str; 9] = [
        "ihre", "ihrem", "ihrer", "ihnen", "your", "you", "dere", "deres", "dykkar",
    ];
    let words = || folded.split(|c: char| !c.is_alphanumeric());
    let has = |list: &[&str]| words().any(|word| list.contains(&word));
    let advised = ADVICE.iter().any(|advice| folded.contains(advice));
    let own = words().any(|word| matches!(word, "ich" | "wir" | "i" | "we" | "jeg" | "eg" | "vi"));
    advised || (has(&STANDS) && has(&YOURS) && !own)
}

/// “…, but he may have access elsewhere”: a piece that begins with a word that turns away from the one before it. Without
/// a comma before it “aber” stands inside a clause.
pub(super) fn turns(piece: &str) -> bool {
    const TURNS: [&str; 17] = [
        "aber",
        "jedoch",
        "allerdings",
        "doch",
        "leider",
        "trotzdem",
        "but",
        "yet",
        "however",
        "though",
        "although",
        "unfortunately",
        "men",
        "likevel",
        "dessverre",
        "diverre",
        "trass",
    ];
    let first = piece
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| !word.is_empty());
    first.is_some_and(|word| TURNS.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_open_is_no_measure() {
        for text in [
            "der ordner ist ohne kennwort abrufbar.",
            "our page is reachable from outside",
        ] {
            assert!(is_open(text), "{text}");
        }
        for text in [
            "der ordner ist nicht mehr abrufbar.",
            "sida er ikkje tilgjengeleg no",
            "we closed the page",
        ] {
            assert!(!is_open(text), "{text}");
        }
    }

    #[test]
    fn advice_and_standing_are_no_measures() {
        for text in [
            "we recommend to change the lock.",
            "wir empfehlen, das konto zu sperren.",
            "vi tilraar at de byter passordet.",
            "the range is registered to your school.",
            "der anschluss ist auf ihre firma registriert.",
        ] {
            assert!(is_advice(text), "{text}");
        }
        assert!(!is_advice("we moved the site; it is assigned to our host now.") && !is_advice("the lock was changed"));
    }

    #[test]
    fn findings_are_no_measures_and_turns_are_seen() {
        for text in [
            "a second visit is likely.",
            "sikkerhetskopi mislyktes",
            "ein zusammenhang ist wahrscheinlich",
        ] {
            assert!(is_finding(text), "{text}");
        }
        for text in [
            "we likely closed it",
            "we asked the host to take it down, which failed",
            "",
        ] {
            assert!(!is_finding(text), "{text}");
        }
        assert!(turns("aber der Cache zeigt sie noch") && turns("but it is back") && turns(" men ho er oppe att"));
        assert!(!turns("und die Regel gelöscht") && !turns(""));
    }
}
