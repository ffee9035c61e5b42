//! Placeholders: what a form prints into an empty box is no answer.

use crate::config::rules::forms::{Lexicon, normal};

/// Signs of which an empty line to write on is made.
fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '_' | '.'
                | '…'
                | '-'
                | '–'
                | '—'
                | '/'
                | ':'
                | '·'
                | '*'
                | '‗'
                | '\u{2002}'
                | '|'
                | '('
                | ')'
                | '['
                | ']'
                | '<'
                | '>'
                | '☐'
                | '□'
                | '○'
                | ','
                | '='
        )
}

/// The value without the blanks that it was written over, or nothing when only those are there.
pub(crate) fn filled<'a>(text: &'a str, lexicon: &Lexicon) -> Option<&'a str> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '_' | '…' | '‗' | '\u{2002}'));
    let text = text.trim_end_matches("...").trim_start_matches("...").trim();
    (!is_placeholder(text, lexicon)).then_some(text)
}

/// Whether a text is only what a form prints.
pub(crate) fn is_placeholder(text: &str, lexicon: &Lexicon) -> bool {
    if text.chars().all(is_filler) || (text.len() > 1 && text.bytes().all(|b| b == b'0')) {
        return true;
    }
    // “received ________ handled by ________”: lines that nobody has written on; “0 = unknown” explains a figure.
    let inner = text.trim_matches(|c: char| c == '_' || c.is_whitespace());
    let unwritten = inner.contains("____") && !text.chars().any(|c| c.is_ascii_digit());
    if unwritten
        || text
            .strip_prefix('0')
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    {
        return true;
    }
    // `__.__.____`, `__:__ Uhr`: blanks with a unit behind them.
    let bare = text.trim_matches(|c: char| c == '[' || c == ']' || c == '<' || c == '>' || c == '(' || c == ')');
    let words = normal::words(bare);
    if lexicon
        .placeholders
        .binary_search_by(|phrase| by_length(phrase, &words))
        .is_ok()
    {
        return true;
    }
    is_date_pattern(&words)
        || is_farewell(text, lexicon)
        || is_bracketed(text)
        || is_choice(bare, lexicon)
        || lexicon.hints.iter().any(|hint| {
            words
                .strip_prefix(hint.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
                && !(hint == "eg" && is_nynorsk_i(bare))
                && (!NOUNS.contains(&hint.as_str()) || bare.contains(':') || words == *hint)
                && is_hint(bare)
        })
}

/// `With kind regards⏎Erika`: below the last empty box of a page the mail ends.
fn is_farewell(text: &str, lexicon: &Lexicon) -> bool {
    let first = text.lines().next().unwrap_or_default();
    (2..=5).contains(&first.split_whitespace().count()) && lexicon.farewells.contains(&normal::words(first))
}

/// “Eg har mista …”: the first word of a nynorsk story is no “e.g.”.
fn is_nynorsk_i(text: &str) -> bool {
    text.trim_start()
        .strip_prefix("Eg")
        .or_else(|| text.trim_start().strip_prefix("eg"))
        .is_some_and(|rest| rest.starts_with([' ', '\u{a0}']) && rest.split_whitespace().count() >= 2)
}

/// `[planned measures]`, `<name of the unit>`: words in brackets that nobody has overwritten.
fn is_bracketed(text: &str) -> bool {
    let inner = [('[', ']'), ('<', '>'), ('{', '}')]
        .iter()
        .find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
    inner.is_some_and(|inner| {
        inner.starts_with(char::is_alphabetic)
            && inner.contains([' ', ',', '/'])
            && unnumbered(inner)
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, ' ' | '/' | ',' | '-' | '\'' | '.' | ':' | '?' | '(' | ')'))
    })
}

/// `System 2`, `Action 3`: the lines of a list to fill in are counted.
fn unnumbered(inner: &str) -> &str {
    match inner.rsplit_once(' ') {
        Some((words, number)) if number.len() <= 2 && number.bytes().all(|b| b.is_ascii_digit()) => words,
        _ => inner,
    }
}

/// `Yes / No / Not known`: every answer to a question, and none struck out.
fn is_choice(text: &str, lexicon: &Lexicon) -> bool {
    let sign = ['/', '|'].into_iter().find(|sign| text.contains(*sign));
    let Some(sign) = sign.filter(|_| text.len() <= 80) else {
        return false;
    };
    let (mut yes, mut no) = (false, false);
    let all = text.split(sign).all(|word| {
        let word = normal::words(word);
        yes |= lexicon.yes.contains(&word);
        no |= lexicon.no.contains(&word);
        [&lexicon.yes, &lexicon.no, &lexicon.unknown]
            .iter()
            .any(|list| list.contains(&word))
    });
    all && yes && no
}

/// The answer behind a prompt that nobody took away: “Please enter here: Accounts”, “Click here to enter text. Accounts”.
pub(crate) fn behind_prompt<'t>(text: &'t str, lexicon: &Lexicon) -> &'t str {
    let text = text.trim_start();
    let ends = |c: char| matches!(c, ':' | '.' | '?' | '\n');
    for (at, sign) in text
        .char_indices()
        .take_while(|(at, _)| *at <= LONGEST_PROMPT)
        .filter(|(_, c)| ends(*c))
    {
        let (head, rest) = text.split_at(at);
        let rest = rest.strip_prefix(sign).unwrap_or_default();
        if rest.trim().is_empty() || !(sign == '\n' || rest.starts_with(char::is_whitespace)) {
            continue;
        }
        let head = head.trim_matches(['[', ']', '<', '>', '(', ')']);
        // `☐ yes  ☒ no` and `yes / no` are answers, or will be.
        if head.contains(|c: char| !(c.is_alphabetic() || c == ' ' || c == ',')) {
            return text;
        }
        let words = normal::words(head);
        let printed = lexicon
            .placeholders
            .binary_search_by(|phrase| by_length(phrase, &words))
            .is_ok();
        let asks = sign == ':' && words.split(' ').count() <= 5 && begins_as_hint(head, lexicon);
        let announced = sign == ':' && is_announcement(head);
        if words.contains(' ') && printed || asks || announced {
            return rest.trim();
        }
    }
    text
}

/// `Your answer`, `Ihre Angabe`: words that announce an answer, and no label.
pub(crate) fn is_announcement(prompt: &str) -> bool {
    ANSWERS.contains(&normal::words(prompt).as_str())
}

/// Words that announce an answer in its own box.
const ANSWERS: [&str; 13] = [
    "antwort",
    "ihre antwort",
    "ihre angabe",
    "ihre angaben",
    "eingabe",
    "answer",
    "your answer",
    "your response",
    "response",
    "svar",
    "ditt svar",
    "svaret ditt",
    "ditt svar her",
];
/// Longest prompt that is looked for, bytes.
const LONGEST_PROMPT: usize = 80;

/// Whether a text begins the way instructions do.
pub(crate) fn begins_as_hint(text: &str, lexicon: &Lexicon) -> bool {
    let words = normal::words(text);
    lexicon.hints.iter().any(|hint| {
        words
            .strip_prefix(hint.as_str())
            .is_some_and(|rest| rest.starts_with(' '))
    })
}

/// Hints that are nouns: “Example: 01.01.2024” is one, “Example Ltd” is somebody's name.
const NOUNS: [&str; 7] = [
    "example",
    "beispiel",
    "eksempel",
    "format",
    "hint",
    "hinweis",
    "ausfuellhinweis",
];

/// The order in which the phrases are kept: longest first.
fn by_length(phrase: &str, words: &str) -> std::cmp::Ordering {
    words.len().cmp(&phrase.len()).then_with(|| phrase.cmp(words))
}

/// `tt mm jjjj`, `dd mm yyyy hh mm`, `aaaa mm dd`: letters of dates only.
fn is_date_pattern(words: &str) -> bool {
    let letters = words.split(' ').all(|word| {
        let mut chars = word.chars();
        let first = chars.next();
        first.is_some_and(|c| "tdmjyhsa".contains(c)) && word.len() <= 8 && {
            let mut rest = chars;
            rest.all(|c| Some(c) == first || (first == Some('a') && c == 'a'))
        }
    });
    letters && words.chars().filter(|c| *c != ' ').count() >= 4
}

/// An instruction ends like a sentence or is short; a real answer that happens to begin with “please” is longer and
/// has digits or several sentences.
fn is_hint(text: &str) -> bool {
    let mut ends = 0_usize;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // The dots of `z. B. 01.02.2026` end no sentence.
        let stands_apart = chars.peek().is_none_or(|next| next.is_whitespace());
        ends = ends.saturating_add(usize::from(matches!(c, '!' | '?') || (c == '.' && stands_apart)));
    }
    text.chars().count() <= 160 && ends <= 3 && !text.contains('\n')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn the_answer_stands_behind_a_prompt_that_was_left() {
        let lexicon = FormRules::shipped().lexicon;
        for (text, answer) in [
            ("Click here to enter text. Accounts", "Accounts"),
            ("Please type here: 0201 1", "0201 1"),
            ("Ihre Antwort: Lager", "Lager"),
            ("Skriv her: Ada Rowe", "Ada Rowe"),
            ("Fernwartung: abgeschaltet", "Fernwartung: abgeschaltet"),
            ("☐ Yes  ☒ No\nsince May", "☐ Yes  ☒ No\nsince May"),
            ("We called at 10. Nobody came.", "We called at 10. Nobody came."),
        ] {
            assert_eq!(behind_prompt(text, &lexicon), answer, "{text}");
        }
    }

    #[test]
    fn what_a_form_prints_is_not_given() {
        let rules = FormRules::shipped();
        for text in [
            "",
            "____",
            "  ",
            "TT.MM.JJJJ",
            "[planned measures]",
            "[Server 2]",
            "[How was it found?]",
            "<name of the unit>",
            "tt.mm.jjjj hh:mm",
            "Bitte auswählen",
            "Klicken Sie hier, um Text einzugeben.",
            "Click or tap here to enter text.",
            "n/a",
            "-",
            "…",
            "z. B. Laptop, USB-Stick",
            "__.__.____",
            "Ja / Nein",
            "[bitte ausfüllen]",
            "Choose an item.",
            "DD.MM.ÅÅÅÅ",
            "k. A.",
            "ja / nein / unbekannt",
            "Velg et element.",
            "______ Uhr",
            "☐",
            "e.g. laptop",
            "Example: 31/12/2024",
            "Beispiel: Fakultät für Physik",
            "\u{2002}\u{2002}\u{2002}",
            "Yes / No / Not known",
            "Ja / Nei / Vet ikke",
            "ja | nein",
        ] {
            assert_eq!(filled(text, &rules.lexicon), None, "{text:?}");
        }
        for text in [
            "Erika Muster",
            "ja",
            "05.10.2026",
            "0",
            "60",
            "_Erika_",
            "keine",
            "Der Laptop wurde gestohlen, z. B. aus dem Zug.",
            "Example Logistics Ltd",
            "Beispiel GmbH",
            "List of enrolled students",
            "Eg gløymde nøkkelkortet i garderoben.",
        ] {
            assert!(filled(text, &rules.lexicon).is_some(), "{text:?}");
        }
        assert_eq!(filled("___Erika Muster___", &rules.lexicon), Some("Erika Muster"));
    }
}
