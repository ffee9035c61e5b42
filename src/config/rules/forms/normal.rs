//! One form for all spellings: what labels, stems and values look like before they are compared.

use std::sync::LazyLock;

use regex::Regex;

/// Lower case, umlauts and ligatures written out, accents dropped. Decomposed umlauts (as macOS writes them) come out
/// the same as composed ones.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' | ' ' => out.push(c),
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            '`' => out.push('\''),
            c if c.is_ascii() => out.push(if c.is_whitespace() { ' ' } else { c }),
            c => c.to_lowercase().for_each(|c| fold_letter(c, &mut out)),
        }
    }
    out
}

fn fold_letter(c: char, out: &mut String) {
    match c {
        'ä' | 'æ' => out.push_str("ae"),
        'ö' | 'ø' | 'œ' => out.push_str("oe"),
        'ü' => out.push_str("ue"),
        'ß' => out.push_str("ss"),
        'å' => out.push_str("aa"),
        'é' | 'è' | 'ê' | 'ë' | '\u{308}' => out.push('e'),
        'á' | 'à' | 'â' | '\u{30a}' => out.push('a'),
        'ó' | 'ò' | 'ô' => out.push('o'),
        'ú' | 'ù' | 'û' => out.push('u'),
        'í' | 'ì' | 'î' => out.push('i'),
        'ç' => out.push('c'),
        'ñ' => out.push('n'),
        '’' | '‘' | '´' => out.push('\''),
        // Soft hyphens and invisible marks come out of word processors in the middle of words.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}' | '\u{301}' | '\u{300}' => {}
        c if c.is_whitespace() => out.push(' '),
        c => out.push(c),
    }
}

/// Folded words with single spaces, everything but letters and digits taken out.
pub fn words(text: &str) -> String {
    squeeze(&fold(text))
}

fn squeeze(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for word in folded.split(|c: char| !c.is_alphanumeric() && c != '\'') {
        let word = word.trim_matches('\'');
        if word.is_empty() {
            continue;
        }
        if word == "mail" && (out == "e" || out.ends_with(" e")) {
            out.push_str("mail");
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        if word.contains('\'') {
            out.extend(word.chars().filter(|c| *c != '\''));
        } else {
            out.push_str(word);
        }
    }
    out
}

/// Numbering before a label: `3.2`, `4)`, `(a)`, `b)`, `B.2`, `A1`, `II.`, `Nr. 5:`.
static NUMBERING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^\s*(?:(?:nr\.?|no\.|frage|question|punkt|feld|item)\s*\d+\s*[.:)]?|\(?\d{1,2}(?:\.\d{1,2})*[.)]?(?:\s|[a-z]\)|$)|\(?[a-z][.)]\s|\(?[ivx]{1,4}[.)]\s|\([a-z0-9]{1,2}\)|\d{1,2}[a-z][.)]?\s|(?:[a-z][.-]?|[ivx]{1,4}[.-])\d{1,2}(?:\.\d{1,2})*[.):]?\s)\s*",
    )
    .ok()
});

/// Gendered endings: `Melder/in`, `Mitarbeiter*innen`, `Ansprechpartner:in`, `betroffene/r`.
static GENDER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"([a-z])(?:[/*:_]-?|-/|\()(innen|inne|in|en|er|r|n|e|s|m)\)?(\W|$)").ok());

static BRACKETS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>").ok());

/// A label as it is compared: folded, without numbering, hints in brackets, gendered endings and punctuation.
pub fn label(text: &str) -> String {
    let folded = fold(text);
    // Most labels are plain words, and thousands are read at every start.
    let numbered = folded.contains(|c: char| c.is_ascii_digit() || matches!(c, '(' | '.' | ')'));
    let folded = if numbered {
        replace(&NUMBERING, &folded, "")
    } else {
        folded
    };
    let folded = if folded.contains(['/', '*', ':', '_', '-', '(']) {
        replace(&GENDER, &folded, "$1$3")
    } else {
        folded
    };
    if !folded.contains(['(', '[', '<']) {
        return unhedged(undated(squeeze(&folded)));
    }
    let bare = squeeze(&replace(&BRACKETS, &folded, " "));
    unhedged(undated(if bare.is_empty() { squeeze(&folded) } else { bare }))
}

/// A label without the order of digits at its end: `Date discovered DD MM YYYY`, `Bemerkt am TTMMJJJJ`.
fn undated(mut label: String) -> String {
    const LETTERS: [char; 6] = ['d', 't', 'm', 'y', 'j', 'a'];
    if !label.ends_with(LETTERS) {
        return label;
    }
    let mut pattern = 0_usize;
    let mut end = label.len();
    for word in label.rsplit(' ').take(3) {
        let one = word.chars().next().unwrap_or_default();
        let is_row = word.len() >= 6 && word.chars().all(|c| LETTERS.contains(&c));
        let is_part = matches!(word.len(), 2 | 4 | 8) && LETTERS.contains(&one) && word.chars().all(|c| c == one);
        if !is_row && !is_part {
            break;
        }
        pattern = pattern.saturating_add(if is_row { 3 } else { 1 });
        end = end.saturating_sub(word.len()).saturating_sub(1);
        if is_row {
            break;
        }
    }
    if pattern >= 3 && end > 0 {
        label.truncate(end);
    }
    label
}

/// What stands before or behind a question in case nobody knows, folded: it asks for nothing.
const HEDGES: [&str; 30] = [
    "if known",
    "if you know",
    "if you know it",
    "as far as you know",
    "as far as known",
    "as far as is known",
    "so far as known",
    "to the best of your knowledge",
    "where known",
    "if available",
    "if applicable",
    "where applicable",
    "falls bekannt",
    "wenn bekannt",
    "soweit bekannt",
    "sofern bekannt",
    "soweit ihnen bekannt",
    "soweit sie wissen",
    "falls vorhanden",
    "falls zutreffend",
    "sofern zutreffend",
    "hvis kjent",
    "dersom kjent",
    "om kjent",
    "saa langt kjent",
    "saa vidt kjent",
    "hvis du vet det",
    "dersom du veit det",
    "hvis aktuelt",
    "dersom aktuelt",
];

/// How the request to tick boxes begins that some forms print behind a label.
const TICK: [&str; 5] = [
    " check all ",
    " tick all ",
    " select all ",
    " mark all ",
    " choose all ",
];

/// A label without words for the case that nobody knows, `When did it begin, as far as you know?`, and without a request
/// to tick boxes, `What has been done? Check all that apply.`.
fn unhedged(mut label: String) -> String {
    if let Some(at) = TICK.iter().filter_map(|request| label.find(request)).min() {
        label.truncate(at);
    }
    for hedge in HEDGES {
        if let Some(rest) = label.strip_suffix(hedge).and_then(|rest| rest.strip_suffix(' ')) {
            label.truncate(rest.len());
        } else if let Some(rest) = label.strip_prefix(hedge).and_then(|rest| rest.strip_prefix(' ')) {
            label = rest.to_owned();
        }
    }
    label
}

fn replace(regex: &LazyLock<Option<Regex>>, text: &str, with: &str) -> String {
    match regex.as_ref() {
        Some(regex) => regex.replace_all(text, with).into_owned(),
        None => text.to_owned(),
    }
}

/// A word without the endings that the three languages bend it with. Rough, but the same on both sides.
pub fn stem(word: &str) -> &str {
    const ENDINGS: [&str; 14] = [
        "enes", "ene", "ern", "ens", "en", "er", "es", "em", "et", "ed", "ar", "e", "n", "s",
    ];
    ENDINGS
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() >= 4))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_label_come_out_the_same() {
        for text in [
            "E-Mail-Adresse*:",
            "3.2 E-Mail-Adresse",
            "(b) e-mail adresse (dienstlich)",
            "E-Mail-Adresse? Tick all that apply.",
            "E\u{2011}Mail\u{2011}Adresse",
        ] {
            assert_eq!(label(text), "email adresse", "{text}");
        }
        assert_eq!(label("Melder/in"), "melder");
        assert_eq!(
            label("Ansprechpartner:in für Rückfragen"),
            "ansprechpartner fuer rueckfragen"
        );
        assert_eq!(label("Maßnahmen"), label("Massnahmen"));
        assert_eq!(label("u\u{308}ber"), label("über"));
        assert_eq!(label("(optional)"), "optional");
        assert_eq!(label("Date discovered DD MM YYYY"), "date discovered");
        assert_eq!(label("Bemerkt am TTMMJJJJ"), "bemerkt am");
        assert_eq!(label("Dato ÅÅÅÅ-MM-DD"), "dato");
        assert_eq!(label("TT.MM.JJJJ"), "tt mm jjjj");
        assert_eq!(label("Data"), "data");
        assert_eq!(label("When did it begin, as far as you know?"), "when did it begin");
        assert_eq!(label("Falls bekannt: Seriennummer"), "seriennummer");
        assert_eq!(label("If known"), "if known");
        for text in ["Nr. 4: Name", "B.2 Name", "A1 Name", "II.3) Name"] {
            assert_eq!(label(text), "name", "{text}");
        }
        assert_eq!(label("M365 Konto"), "m365 konto");
    }
}
