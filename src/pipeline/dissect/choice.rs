//! Answers given by the looks of printed words: `~~ja~~ / nein` struck out, or the one of `ja / nein` that is
//! underlined, highlighted or bold. Readers wrap words with their look; here the looks become boxes.

pub(crate) mod lead;

use std::borrow::Cow;

/// Signs around wrapped words. They stand in the private use area; whoever writes them into a document himself only
/// strikes or underlines his own words.
const BEGIN_STRUCK: char = '\u{E2A0}';
const BEGIN_MARKED: char = '\u{E2A1}';
const BEGIN_BOLD: char = '\u{E2A2}';
const END: char = '\u{E2A3}';

/// Longer alternatives are sentences.
const LONGEST: usize = 40;
/// Lines longer than this print no alternatives.
const LONGEST_LINE: usize = 1000;

/// Words that only an answer consists of: alone, bold type is more often a heading than a choice.
const ANSWERS: [&str; 14] = [
    "ja",
    "nein",
    "unbekannt",
    "unklar",
    "yes",
    "no",
    "unknown",
    "nei",
    "ukjent",
    "vet ikke",
    "veit ikkje",
    "weiß nicht",
    "not known",
    "don't know",
];

/// How words look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Look {
    #[default]
    Plain,
    Bold,
    /// Underlined, highlighted or framed.
    Marked,
    Struck,
}

/// Puts words with their look at the end of a text. [`resolve`] must follow.
pub(crate) fn wrap(look: Look, words: &str, out: &mut String) {
    let begin = match look {
        Look::Plain => None,
        Look::Bold => Some(BEGIN_BOLD),
        Look::Marked => Some(BEGIN_MARKED),
        Look::Struck => Some(BEGIN_STRUCK),
    };
    match begin.filter(|_| !words.trim().is_empty()) {
        Some(begin) => {
            for (line, number) in words.split('\n').zip(0_usize..) {
                out.extend((number > 0).then_some('\n'));
                out.push(begin);
                out.push_str(line);
                out.push(END);
            }
        }
        None => out.push_str(words),
    }
}

/// A text without its last signs: what its reader sees at the end.
pub(crate) fn trim_end(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_whitespace() || is_sign(c))
}

/// Whether a character is one of the signs around wrapped words.
pub(crate) fn is_sign(c: char) -> bool {
    (BEGIN_STRUCK..=END).contains(&c)
}

/// The bold words that a line begins with, signs among them, and what follows them.
pub(crate) fn bold_start(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let mut end = 0_usize;
    let mut bold = false;
    for (at, c) in line.char_indices() {
        match c {
            BEGIN_BOLD => bold = true,
            END => {
                bold = false;
                end = at.saturating_add(c.len_utf8());
            }
            c if bold || c.is_whitespace() => {}
            _ => break,
        }
    }
    (end > 0).then(|| line.split_at_checked(end)).flatten()
}

/// Whether all words of a line are bold or marked.
pub(crate) fn is_bold(line: &str) -> bool {
    let mut look = Look::Plain;
    let mut words = 0_usize;
    for c in line.chars() {
        match c {
            BEGIN_STRUCK => look = Look::Struck,
            BEGIN_MARKED => look = Look::Marked,
            BEGIN_BOLD => look = Look::Bold,
            END => look = Look::Plain,
            c if c.is_alphanumeric() && !matches!(look, Look::Bold | Look::Marked) => return false,
            c => words = words.saturating_add(usize::from(c.is_alphabetic())),
        }
    }
    words > 1
}

/// Turns looks into boxes where they answer a question, line by line; struck words go, other looks are forgotten.
pub(crate) fn resolve(text: &str) -> Cow<'_, str> {
    if !text.contains(is_sign) {
        return Cow::Borrowed(text);
    }
    let lines = text.split('\n').map(|line| {
        // A sign that somebody wrote himself and did not close ends with its line.
        let mut look = Look::Plain;
        let signs = line.chars().filter_map(|c| match c {
            BEGIN_STRUCK => change(&mut look, Look::Struck),
            BEGIN_MARKED => change(&mut look, Look::Marked),
            BEGIN_BOLD => change(&mut look, Look::Bold),
            END => change(&mut look, Look::Plain),
            c => Some(Sign { c, look }),
        });
        read_line(&signs.collect::<Vec<_>>())
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

fn change(look: &mut Look, to: Look) -> Option<Sign> {
    *look = to;
    None
}

#[derive(Clone, Copy, Debug)]
struct Sign {
    c: char,
    look: Look,
}

fn read_line(signs: &[Sign]) -> String {
    let plain = || shown(signs);
    if signs.len() > LONGEST_LINE || signs.iter().all(|sign| sign.look == Look::Plain) {
        return plain();
    }
    let (head, tail) = signs.split_at_checked(question_end(signs)).unwrap_or((&[], signs));
    let asked = !head.is_empty();
    for separators in [&['/', '|'][..], &['\t', ' '], &[',']] {
        let options = alternatives(tail, separators);
        if options.len() < 2 || options.len() > 30 {
            continue;
        }
        if let Some(chosen) = chosen(&options, asked, separators.contains(&',')) {
            let mut line = shown(head).trim_end().to_owned();
            for (words, on) in options.iter().zip(chosen) {
                if !line.is_empty() {
                    line.push_str(if line.ends_with([':', '?']) { " " } else { "  " });
                }
                line.push(if on { '☒' } else { '☐' });
                line.push(' ');
                line.push_str(&words.words);
            }
            return line;
        }
    }
    plain()
}

fn shown(signs: &[Sign]) -> String {
    let seen = signs.iter().filter(|sign| sign.look != Look::Struck);
    seen.map(|sign| sign.c).collect()
}

/// Behind the last colon, question mark or tab that has words behind it.
fn question_end(signs: &[Sign]) -> usize {
    let mut words = false;
    for (at, sign) in signs.iter().enumerate().rev() {
        let next = signs.get(at.saturating_add(1)).map_or(' ', |next| next.c);
        let ends = matches!(sign.c, '?' | '\t') || (sign.c == ':' && !next.is_ascii_digit());
        if ends && words && signs.iter().take(at).any(|sign| sign.c.is_alphabetic()) {
            let rest = signs.get(at..).unwrap_or_default();
            // `ja<tab>nein` are two answers: a question has more than one of them behind it.
            if sign.c != '\t' || rest.iter().any(|sign| matches!(sign.c, '/' | '|')) {
                return at.saturating_add(1);
            }
        }
        words |= sign.c.is_alphabetic();
    }
    0
}

#[derive(Debug)]
struct Alternative {
    words: String,
    /// None for words of which only some look different.
    look: Option<Look>,
}

/// Splits at separators; a blank separates only where there are three of it, a word of its own never.
fn alternatives(signs: &[Sign], separators: &[char]) -> Vec<Alternative> {
    let mut found: Vec<Vec<Sign>> = vec![Vec::new()];
    let mut blanks = 0_u32;
    for sign in signs {
        blanks = if sign.c == ' ' || sign.c == '\u{a0}' {
            blanks.saturating_add(1)
        } else {
            0
        };
        let splits = if sign.c == ' ' {
            separators.contains(&' ') && blanks >= 3
        } else {
            separators.contains(&sign.c)
        };
        if splits {
            found.push(Vec::new());
        } else if let Some(last) = found.last_mut() {
            last.push(*sign);
        }
    }
    found.iter().filter_map(|signs| alternative(signs)).collect()
}

fn alternative(signs: &[Sign]) -> Option<Alternative> {
    let words: String = signs.iter().map(|sign| sign.c).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut looks = signs
        .iter()
        .filter(|sign| sign.c.is_alphanumeric())
        .map(|sign| sign.look);
    let first = looks.next()?;
    let look = looks.all(|look| look == first).then_some(first);
    Some(Alternative { words, look })
}

/// Which of the alternatives are meant; nothing where looks say nothing.
fn chosen(options: &[Alternative], asked: bool, listed: bool) -> Option<Vec<bool>> {
    let short = options.iter().all(|option| {
        option.words.chars().count() <= LONGEST
            && option.words.split(' ').count() <= 5
            && option.words.chars().any(char::is_alphabetic)
            // `Name: Erika   Amt:` in bold letters are labels.
            && !option.words.ends_with(':')
            && option.look.is_some()
    });
    if !short {
        return None;
    }
    let is = |look: Look| options.iter().map(move |option| option.look == Some(look));
    let count = |look: Look| is(look).filter(|is| *is).count();
    let (struck, marked, bold) = (count(Look::Struck), count(Look::Marked), count(Look::Bold));
    let left = options.len().saturating_sub(struck);
    if struck > 0 && !listed {
        // Several left over: who knows which; all gone: none.
        return Some(match (left, marked) {
            (1, _) => is(Look::Struck).map(|struck| !struck).collect(),
            (_, 1) => is(Look::Marked).collect(),
            _ => vec![false; options.len()],
        });
    }
    let few = |count: usize| count == 1 || (count > 1 && count.saturating_mul(2) < options.len());
    if marked > 0 {
        let fits = if listed { marked == 1 && left >= 3 } else { few(marked) };
        return (fits && struck == 0).then(|| is(Look::Marked).collect());
    }
    let answers = options
        .iter()
        .any(|option| ANSWERS.contains(&option.words.to_lowercase().trim_matches(['.', ',', '?', '!'])));
    (few(bold) && struck == 0 && !listed && (asked || answers)).then(|| is(Look::Bold).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `~struck~`, `_marked_`, `*bold*`.
    fn read(text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(['~', '_', '*']) {
            out.push_str(before);
            let sign = rest.chars().nth(before.chars().count()).unwrap();
            let look = match sign {
                '~' => Look::Struck,
                '_' => Look::Marked,
                _ => Look::Bold,
            };
            let (inside, left) = after.split_once(sign).unwrap();
            wrap(look, inside, &mut out);
            rest = left;
        }
        out.push_str(rest);
        resolve(&out).into_owned()
    }

    #[test]
    fn the_looks_of_printed_alternatives_answer() {
        for (text, boxes) in [
            ("Verschlüsselt: ~ja~ / nein", "Verschlüsselt: ☐ ja  ☒ nein"),
            (
                "Verschlüsselt: ja / ~nein~ / ~unbekannt~",
                "Verschlüsselt: ☒ ja  ☐ nein  ☐ unbekannt",
            ),
            ("~ja~ / nein / unbekannt", "☐ ja  ☐ nein  ☐ unbekannt"),
            ("~ja~ / ~nein~", "☐ ja  ☐ nein"),
            ("*Personal data?* *Yes* / No", "Personal data? ☒ Yes  ☐ No"),
            ("_Ja_ | Nei | Vet ikke", "☒ Ja  ☐ Nei  ☐ Vet ikke"),
            ("Verlust / _Diebstahl_", "☐ Verlust  ☒ Diebstahl"),
            (
                "Art: Phishing, _Malware_, Verlust",
                "Art: ☐ Phishing  ☒ Malware  ☐ Verlust",
            ),
            ("Ja    *Nein*    unbekannt", "☐ Ja  ☒ Nein  ☐ unbekannt"),
        ] {
            assert_eq!(read(text), boxes, "{text}");
        }
    }

    #[test]
    fn other_looks_stay_words() {
        for (text, words) in [
            ("*Name / Vorname:* Erika", "Name / Vorname: Erika"),
            ("*Name* / Vorname", "Name / Vorname"),
            ("Gerät: ~Laptop~ Tablet", "Gerät:  Tablet"),
            ("Server: srv1, *srv2*, srv3", "Server: srv1, srv2, srv3"),
            ("*Achtung:* bitte / danke", "Achtung: bitte / danke"),
            (
                "Es ging *nicht* um ja / nein, sondern um alles andere.",
                "Es ging nicht um ja / nein, sondern um alles andere.",
            ),
            ("ja / nein", "ja / nein"),
        ] {
            assert_eq!(read(text), words, "{text}");
        }
    }

    #[test]
    fn signs_without_an_end_hide_nothing_for_ever() {
        let text = format!("{BEGIN_BOLD}a{END}{END} b{BEGIN_MARKED}");
        assert_eq!(resolve(&text), "a b");
    }
}
