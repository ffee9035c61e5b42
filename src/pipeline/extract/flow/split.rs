//! Splits one line into labels and values.

use std::sync::LazyLock;

use regex::Regex;

use super::condition::is_condition;
use super::heads::without_request;
use super::tail::{asks_on, explains_before_colon, is_inside};
use crate::config::rules::forms::Fit;
use crate::pipeline::extract::values::marks;

/// `Label ........ : value`, `Label ____value____`.
static LEADER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(\S.{1,90}?)\s*(?:\.{4,}|…{2,}|_{3,}|·{3,}|‗{3,})\s*:?\s*(.*)$").ok());
static GAP: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\t+|[ \u{a0}]{3,}").ok());

/// The labels and values of a line; nothing for a line without any.
///
/// `fit` says how surely a text is a label.
pub(crate) fn pairs(line: &str, fit: impl Fn(&str) -> f64) -> Option<Vec<(String, String)>> {
    let is_label = |text: &str| {
        !marks::starts_with_mark(text) && fit(text) > 0.9 || (text.ends_with('?') && fit(text) >= Fit::LIKELY)
    };
    let line = line.trim_start_matches(['•', '*', '·', '–', '▪', '◦']).trim();
    let segments: Vec<&str> = GAP
        .as_ref()?
        .split(line)
        .map(str::trim)
        .filter(|segment| !segment.is_empty())
        .take(40)
        .collect();
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        if let Some((label, value)) = colon(segment)
            .or_else(|| leader(segment).filter(|(label, value)| !value.is_empty() || is_label(label)))
            .or_else(|| question(segment, &fit))
            .or_else(|| framed(segment, &fit))
            .or_else(|| assignment(segment, &fit))
        {
            pairs.push((label.to_owned(), value.to_owned()));
            continue;
        }
        let more = index.saturating_add(1) < segments.len();
        match pairs.last_mut() {
            Some((_, value)) if !(more && !value.is_empty() && is_label(segment)) => {
                if !value.is_empty() {
                    value.push_str("  ");
                }
                value.push_str(segment);
            }
            None if !(more && (is_label(segment) || asks_boxes(segment, segments.get(index.saturating_add(1))))) => {
                return None;
            }
            _ => pairs.push(((*segment).to_owned(), String::new())),
        }
    }
    (!pairs.is_empty()).then_some(pairs)
}

/// A line without the bullet before its label.
pub(crate) fn unbulleted(text: &str) -> &str {
    let rest = text.trim_start_matches(['•', '*', '·', '–', '▪', '◦', '-', '+']);
    if rest.len() < text.len() && rest.starts_with([' ', '\t']) {
        rest.trim_start()
    } else {
        text
    }
}

/// A label without bullet and number: `- Name`, `10 . Hostname`, `b) Phone`.
pub(crate) fn bare(label: &str) -> &str {
    let label = unbulleted(label.trim());
    let rest = label
        .trim_start_matches('(')
        .trim_start_matches(|c: char| c.is_ascii_digit());
    let figures = label.len().saturating_sub(rest.len());
    let rest = match figures {
        1..=4 => rest,
        _ => label
            .trim_start_matches('(')
            .strip_prefix(|c: char| c.is_ascii_lowercase())
            .unwrap_or(label),
    };
    let signed = rest.trim_start().strip_prefix(['.', ')']);
    signed
        .filter(|rest| rest.starts_with([' ', '\t']))
        .map_or(label, str::trim_start)
}

/// `Sind Angaben betroffen?   ☐ ja   ☒ nein`: boxes behind a gap answer the question before it, whatever it asks.
fn asks_boxes(segment: &str, next: Option<&&str>) -> bool {
    let boxes =
        next.is_some_and(|next| marks::starts_with_mark(next) && next.starts_with(['☐', '☒', '☑', '□', '■', '[', '(']));
    boxes && segment.split_whitespace().count() <= 14 && is_label_like(segment) && !marks::starts_with_mark(segment)
}

/// Splits at the colon that ends a label: none of a time, a web address or a gendered ending.
pub(crate) fn colon(segment: &str) -> Option<(&str, &str)> {
    for (at, _) in segment.match_indices([':', '：']) {
        let label = segment.get(..at)?.trim();
        let value = segment.get(at..)?.trim_start_matches([':', '：']);
        if is_long(label) {
            return None;
        }
        // “on share F:, and here”: the colon names a drive.
        let drive = value.starts_with([',', ';', ')', '\\']) && label.rsplit(' ').next().is_some_and(is_letter);
        // “If no: which trade: timber” asks for the trade.
        let condition = is_condition(bare(label)) && value.contains(": ");
        if drive || condition || is_inside(label, value) {
            continue;
        }
        let before = label.chars().next_back();
        let after = value.chars().next();
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if (digit(before) && digit(after)) || value.starts_with("//") {
            return None;
        }
        let gendered = ["in", "innen", "r", "n", "e"].iter().any(|ending| {
            value
                .strip_prefix(ending)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ':', '*', ',']))
        });
        if gendered {
            continue;
        }
        if !is_label_like(label) {
            return None;
        }
        return Some((label.trim_end_matches(['.', '_', '…', ' ']), value.trim()));
    }
    None
}

fn is_letter(word: &str) -> bool {
    word.len() == 1 && word.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Too long for a label, words in brackets not counted.
fn is_long(label: &str) -> bool {
    let long = |characters: usize, words: usize| characters > 140 || words > 18;
    if !long(label.chars().count(), label.split_whitespace().count()) {
        return false;
    }
    if label.chars().count() > 300 || !label.contains(')') {
        return true;
    }
    let (mut depth, mut outside) = (0_u32, String::new());
    for letter in label.chars() {
        match letter {
            '(' => depth = depth.saturating_add(1),
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    long(outside.chars().count(), outside.split_whitespace().count())
}

/// `Wann wurde es bemerkt? 05.10.2026`.
fn question<'a>(segment: &'a str, fit: &impl Fn(&str) -> f64) -> Option<(&'a str, &'a str)> {
    let mut at = segment.find('?')?.saturating_add(1);
    // “Was anybody told? Who?” is one question.
    if let Some((more, _)) = segment.get(at..)?.split_once('?').filter(|(more, _)| asks_on(more)) {
        at = at.saturating_add(more.len()).saturating_add(1);
    }
    let (label, value) = (segment.get(..at)?, segment.get(at..)?.trim());
    // The star of a question that must be answered, at its end or before its hint.
    let value = value.trim_end_matches(['*', ' ']);
    let value = value.strip_prefix("* ").unwrap_or(value).trim_start();
    // “How can we reach you? (telephone)” says what it asks for, and the answer stands elsewhere.
    let hint = value.starts_with('(') && value.ends_with(')') && !marks::starts_with_mark(value);
    // “What has been done? Please be specific.” asks twice.
    // “Course of events (what happened?)” asks inside its hint.
    if hint || value.starts_with(')') || without_request(segment).len() < segment.len() {
        return None;
    }
    // Boxes right behind a question are its answers, whatever it asks.
    // So is a bare “No” or “Ja” behind it.
    let plain = |text: &str| ANSWERS.contains(&text.trim().trim_end_matches('.').to_lowercase().as_str());
    // “Involved? yes / no  → no”: what was chosen stands behind the arrow.
    let chosen = ["→", "->", "⇒"].iter().find_map(|arrow| value.split_once(arrow));
    let chosen = chosen.is_some_and(|(printed, word)| plain(word) && printed.split(['/', '|']).all(plain));
    let answer = (plain(value) || chosen) && label.split_whitespace().count() >= 3;
    // “The head knows. Who comes by? We need it on Monday.”: somebody tells and asks.
    let told = label
        .rsplit_once(". ")
        .is_some_and(|(head, _)| head.split_whitespace().count() >= 3 && fit(head) < Fit::LIKELY);
    let asks = fit(label) >= 0.8 && !told;
    (!value.is_empty() && (answer || asks || marks::starts_with_mark(value))).then_some((label, value))
}

/// `Extension  [ 4711 ]`: brackets with room in them stand for the box of an answer; `[ x ]` is a box to tick.
fn framed<'a>(segment: &'a str, fit: &impl Fn(&str) -> f64) -> Option<(&'a str, &'a str)> {
    let (label, value) = segment.strip_suffix(']')?.split_once('[')?;
    let roomy = value.starts_with([' ', '_']) && value.ends_with([' ', '_']) && label.ends_with(' ');
    let (label, value) = (label.trim(), value.trim_matches(['_', ' ']));
    let plain = !value.contains(['[', ']']) && value.chars().count() > 1 && !marks::starts_with_mark(label);
    (roomy && plain && is_label_like(label) && fit(label) >= Fit::LIKELY).then_some((label, value))
}

/// Answers of one word or two.
const ANSWERS: [&str; 16] = [
    "ja",
    "nein",
    "yes",
    "no",
    "nei",
    "n/a",
    "k. a.",
    "keine",
    "none",
    "unknown",
    "unbekannt",
    "ukjent",
    "unklar",
    "not known",
    "vet ikke",
    "veit ikkje",
];

/// `Device lost? Stolen? Seized?`: the title of a sheet asks one thing after another and waits for no answer.
pub(crate) fn is_row_of_questions(text: &str) -> bool {
    let mut asked = text
        .split_inclusive('?')
        .map(str::trim)
        .filter(|piece| !piece.is_empty());
    let first = asked.next().unwrap_or_default();
    let few = text.len() <= 160 && first.split_whitespace().count() <= 8 && first.ends_with('?');
    let rest: Vec<&str> = asked.take(9).collect();
    let short = rest
        .iter()
        .all(|piece| piece.ends_with('?') && piece.split_whitespace().count() <= 2);
    // “Wann bemerkt? Gestern?” is an answer that is not sure of itself.
    let fate = |piece: &&str| FATES.contains(&piece.trim_end_matches('?').trim().to_lowercase().as_str());
    few && short && (rest.len() >= 2 || rest.iter().any(fate))
}

/// What may become of a thing, beside being lost.
const FATES: [&str; 16] = [
    "gestohlen",
    "verloren",
    "entwendet",
    "geklaut",
    "vermisst",
    "beschädigt",
    "stolen",
    "lost",
    "missing",
    "damaged",
    "stjålet",
    "stolen?",
    "mistet",
    "tapt",
    "borte",
    "skadet",
];

/// `name=Erika`, `Beschreibung => …`, `Telefon – 0201 1`: only where the label is known for sure.
fn assignment<'a>(segment: &'a str, fit: &impl Fn(&str) -> f64) -> Option<(&'a str, &'a str)> {
    [" => ", " -> ", " → ", " ⇒ ", " >> ", " = ", " – ", " — ", "="]
        .iter()
        .find_map(|sign| {
            let (label, value) = segment.split_once(sign)?;
            let label = label.trim();
            // Nobody writes an arrow behind a word of a sentence that is also a likely label.
            let enough = if sign.contains(['>', '→', '⇒']) {
                Fit::LIKELY
            } else {
                0.95
            };
            // “Position – as in your contract:” has its answer elsewhere.
            let known = label.split_whitespace().count() <= 6
                && is_label_like(label)
                && !explains_before_colon(segment, value)
                && fit(label) > enough;
            known.then_some((label, value.trim()))
        })
}

fn leader(segment: &str) -> Option<(&str, &str)> {
    let captures = LEADER.as_ref()?.captures(segment)?;
    let label = captures.get(1)?.as_str().trim();
    let value = captures.get(2)?.as_str().trim_matches(['_', '.', '…', ' ']);
    // “…, und dann....” is an ellipsis in a sentence.
    (is_label_like(label) && label.split_whitespace().count() <= 8).then_some((label, value))
}

fn is_label_like(label: &str) -> bool {
    // `it says "Name: …, Phone: …"`: who quotes a form does not fill it in.
    let quotes_open = label.matches('"').count() % 2 == 1
        || label.matches(['„', '«']).count() > label.matches(['“', '”', '»']).count();
    !quotes_open
        && label.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && !label.contains(['@', '|'])
        // “Klinikum · Abteilung · GZ: 44” is the head of a page.
        && !label.contains(" · ")
        && !matches!(
            label.to_lowercase().as_str(),
            "http" | "https" | "mailto" | "ftp" | "hxxp" | "hxxps"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Vec<(String, String)> {
        pairs(line, |text| {
            f64::from(u8::from(matches!(
                text,
                "Telefon" | "Inventarnummer" | "Wann?" | "Wann? Um wie viel Uhr?"
            )))
        })
        .unwrap_or_default()
    }

    fn pair(label: &str, value: &str) -> (String, String) {
        (label.into(), value.into())
    }

    #[test]
    fn words_behind_a_dash_may_explain_the_label() {
        assert_eq!(
            read("Telefon – mit der Vorwahl:"),
            [pair("Telefon – mit der Vorwahl", "")]
        );
        assert_eq!(
            read("Wann? Um wie viel Uhr? gegen elf"),
            [pair("Wann? Um wie viel Uhr?", "gegen elf")]
        );
    }

    #[test]
    fn one_line_may_hold_several_pairs() {
        assert_eq!(read("Name: Erika Muster"), [pair("Name", "Erika Muster")]);
        assert_eq!(read("Melder:in: Erika"), [pair("Melder:in", "Erika")]);
        assert_eq!(
            read("Name:\t__Sam Doe__\tTitle:\tAnalyst"),
            [pair("Name", "__Sam Doe__"), pair("Title", "Analyst")]
        );
        assert_eq!(
            read("Inventarnummer ........: NB-0815"),
            [pair("Inventarnummer", "NB-0815")]
        );
        assert_eq!(read("Telefon\t0201 1"), [pair("Telefon", "0201 1")]);
        assert_eq!(read("Wann? gestern"), [pair("Wann?", "gestern")]);
        assert_eq!(read("Wann? am Abend (kalt)"), [pair("Wann?", "am Abend (kalt)")]);
        assert!(read("Wann? Bitte genau angeben.").is_empty());
        assert_eq!(
            read("Sind Tiere betroffen? ja / nein / unklar  → unklar"),
            [pair("Sind Tiere betroffen?", "ja / nein / unklar  → unklar")]
        );
        assert!(read("Wann?) gestern").is_empty() && read("Wann? * (so genau es geht)").is_empty());
        assert_eq!(
            read("Inventarnummer: auf G:, im Ordner"),
            [pair("Inventarnummer", "auf G:, im Ordner")]
        );
        assert!(read("auf dem Laufwerk G:, im Ordner").is_empty());
        assert_eq!(
            read("6. If no: which trade: timber"),
            [pair("6. If no: which trade", "timber")]
        );
        assert_eq!(read("Telefon  [ 0201 1 ]"), [pair("Telefon", "0201 1")]);
        assert!(read("Telefon [ x ]").is_empty() && read("Telefon [1]").is_empty());
        assert_eq!(read("Zeit: 09:20 Uhr"), [pair("Zeit", "09:20 Uhr")]);
    }

    #[test]
    fn a_title_of_questions_asks_for_nothing() {
        for title in [
            "Gerät verloren? Gestohlen? Beschlagnahmt?",
            "Phone lost? Stolen?",
            "Mistet mobil? Stjålet?",
        ] {
            assert!(is_row_of_questions(title), "{title}");
        }
        for question in [
            "Was ist passiert?",
            "Wann? gestern",
            "What is lost? Is it encrypted?",
            "Wer? Ich?!",
        ] {
            assert!(!is_row_of_questions(question), "{question}");
        }
    }

    #[test]
    fn times_and_addresses_are_no_labels() {
        for line in [
            "um 09:20 war es so weit",
            "https://example.org/x",
            "Das war alles.",
            "Ich ging weg....",
            "",
        ] {
            assert_eq!(read(line), [], "{line}");
        }
    }
}
