//! The particulars at the end of a text: from the writer's name on, with or without a greeting before it.

use super::piece::Who;
use super::words::{FAREWELLS, NO_UNIT, PARTICLES, TITLES};
use crate::config::rules::forms::normal;
use crate::pipeline::extract::values::institutions::names_institution;
use crate::pipeline::extract::values::numbers;

/// No more lines from the end are looked at.
const LINES: usize = 10;
/// A line of particulars has no more words.
const WORDS: usize = 14;
/// A last sentence with particulars in it is no longer than this, bytes.
const TAIL: usize = 180;

/// The text and the particulars below it or behind it: “… gemeldet.⏎Vera Roth⏎Sachbearbeiterin”, “… next week. Kind
/// regards, Hannah Voss (medical secretary)”.
pub(in crate::pipeline::extract::prose) fn apart<'t>(text: &'t str, who: Who<'_>) -> Option<(&'t str, &'t str)> {
    let start = by_lines(text, who).or_else(|| inside(text, who))?;
    let (body, block) = text.split_at_checked(start)?;
    (!body.trim().is_empty()).then(|| (body.trim_end(), block.trim()))
}

/// The topmost of the last short lines that opens with a name.
fn by_lines(text: &str, who: Who<'_>) -> Option<usize> {
    let mut end = text.len();
    let mut below: Vec<&str> = Vec::new();
    let (mut found, mut blank) = (None, 0_usize);
    for line in text.rsplit('\n').take(LINES.saturating_mul(2)) {
        let start = end.saturating_sub(line.len());
        end = start.saturating_sub(1);
        let line = line.trim();
        if line.is_empty() {
            blank = blank.saturating_add(1);
            if blank > 2 {
                break;
            }
            continue;
        }
        if below.len() >= LINES {
            break;
        }
        let known = opens(line, who).is_some_and(|named| named.known > 0);
        if is_sentence(line, known) {
            break;
        }
        // “Lås og Dør AS⏎v/ Kari Nes”.
        let next = below.last().copied().unwrap_or_default();
        let head = text.get(..start).unwrap_or_default();
        let house = (next.starts_with("v/") && names_institution(line))
            || (head.ends_with("\n\n") && below.len() <= 3 && is_house(line, next, who));
        if known || house || is_introduced(line, &below, who) {
            found = Some(start);
        }
        below.push(line);
    }
    found
}

/// A name that is not the sender's counts when it says at once what its bearer does.
fn is_introduced(line: &str, below: &[&str], who: Who<'_>) -> bool {
    let Some(named) = opens(line, who).filter(|named| named.words >= 2) else {
        return false;
    };
    let tells = |text: &str| {
        pieces(text).any(|piece| who.post(piece).is_some()) || (numbers::of_line(text).is_some() && text.len() <= 60)
    };
    if named.rest.is_empty() {
        // Two lines of capitals are two names; a function below one says whose it is.
        let next = below.last().copied().unwrap_or_default();
        below.len() <= 4 && opens(next, who).is_none_or(|_| who.post(next).is_some()) && tells(next)
    } else {
        below.len() <= 3 && tells(named.rest)
    }
}

/// “Product Security Response Team⏎psirt@firm.example | +49 89 555 0170”: a team signs, and nobody in it.
pub(super) fn is_house(line: &str, next: &str, who: Who<'_>) -> bool {
    let words = normal::words(line);
    let named = names_institution(line) || who.names_unit(&words);
    let short = line.split_whitespace().count() <= 8 && !line.ends_with(['.', ':', '!', '?']);
    let plain = next.split_whitespace().count() <= 10 && !next.contains(", ");
    named && short && line.starts_with(char::is_uppercase) && numbers::of_line(next).is_some() && plain
}

/// Whether a line is more than particulars.
fn is_sentence(line: &str, known: bool) -> bool {
    let parts = line.split(['|', '·', '•', '*']);
    let longest = parts
        .map(|part| part.split_whitespace().count())
        .max()
        .unwrap_or_default();
    let words = line.split_whitespace().count();
    // “Dipl.-Psych.” is no sentence.
    longest > WORDS || words > WORDS.saturating_mul(2) || (!known && words > 1 && line.ends_with(['.', '!', '?']))
}

/// The end of the last line, behind a full stop or a comma, when it opens with the sender's name.
fn inside(text: &str, who: Who<'_>) -> Option<usize> {
    let from = text.rfind('\n').map_or(0, |at| at.saturating_add(1));
    let from = from.max(text.ceil_char_boundary(text.len().saturating_sub(TAIL)));
    let tail = text.get(from..)?;
    let stops = tail.match_indices([' ', '\u{a0}']).filter_map(|(at, sign)| {
        let head = tail.get(..at)?;
        let start = at.saturating_add(sign.len());
        let rest = tail.get(start..)?;
        let ends = head.ends_with(['.', '!', '?', ')', ':']);
        let named = opens(rest, who)?;
        let alone = named.rest.is_empty();
        // “… er berørt. Amir, nettverksingeniør, 911 55 017”.
        let told = || {
            rest.split_whitespace().count() <= 8
                && pieces(named.rest).all(|piece| {
                    who.post(piece).is_some()
                        || numbers::of_line(piece).is_some()
                        || who.names_unit(&normal::words(piece))
                        || !piece.contains(' ')
                })
        };
        let fits = if ends {
            named.known >= 1 && (named.known >= 2 || named.greeted || named.initial || alone || told())
        } else {
            head.ends_with([',', ';']) && named.known >= 2 && !alone
        };
        let few = rest.split_whitespace().count() <= WORDS.saturating_add(4);
        (fits && few && named.known > 0).then_some(from.saturating_add(start))
    });
    stops.into_iter().next()
}

/// A name at the beginning of a line, with what stands behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'t> {
    /// How many words of it are the sender's.
    known: usize,
    words: usize,
    /// Whether a first name is cut short: “R. Amstutz”.
    initial: bool,
    /// Whether a greeting stands before it.
    greeted: bool,
    /// The name.
    pub(super) name: &'t str,
    /// What stands behind it.
    pub(super) rest: &'t str,
}

impl Named<'_> {
    /// “Schulsekretärin Ilse Dahm”: what stands before the sender's name.
    pub(super) fn calling(&self, who: Who<'_>) -> Option<String> {
        let words: Vec<&str> = self.name.split_whitespace().collect();
        let known = |word: &&str| {
            let folded = normal::words(word);
            who.writer.contains(&folded)
        };
        let first = words.iter().position(known).filter(|at| (1..=3).contains(at))?;
        // A first name may stand before the known family name.
        let before = words.get(..first)?;
        let role = before
            .iter()
            .rposition(|word| who.is_plain_role(&normal::words(word)))?;
        let role = before.get(..=role)?.join(" ");
        (!known(&before.first().copied().unwrap_or_default())).then_some(role)
    }

    /// Whether a word of it is the sender's.
    pub(super) fn is_senders(&self) -> bool {
        self.known > 0
    }

    /// Whether all of a name of two words and more is the sender's.
    pub(super) fn is_whole(&self) -> bool {
        self.known >= 2
    }

    /// “Marsh Audit” below “Lena Marsh”: a house has the family's name.
    pub(super) fn is_house_of(&self, who: Who<'_>) -> bool {
        let known = |word: Option<&str>| word.is_some_and(|word| who.writer.contains(&normal::words(word)));
        let mut words = self.name.split_whitespace();
        let (first, last) = (words.next(), words.next_back());
        self.known == 1 && self.words >= 2 && !self.greeted && !self.initial && known(first) && !known(last)
    }

    /// Whether this is somebody's name for certain, or the first thing that looks like one.
    pub(super) fn is_name(&self, named: bool, who: Who<'_>) -> bool {
        let post = || who.post(self.name).is_some() || who.names_unit(&normal::words(self.name));
        // “Schulz, Leitwarte, 555-1112”.
        let told = || self.rest.starts_with(',') && numbers::of_line(self.rest).is_some();
        self.known > 0 || (!named && (self.words >= 2 || self.greeted || told()) && !post())
    }
}

/// Reads “Viele Grüße, Dr. Erika Muster, …”.
pub(super) fn opens<'t>(line: &'t str, who: Who<'_>) -> Option<Named<'t>> {
    let line = line.trim();
    let own = behind_greeting(line);
    let greeted = own.len() < line.len();
    let end = own
        .find([',', '|', '·', '•', '*', ';', '(', '\t', '/', '\n', '–', '—'])
        .or_else(|| own.find(" - "))
        .unwrap_or(own.len());
    // “Bettina Zoller 555 4411”.
    let number = own
        .find(|c: char| c.is_ascii_digit() || c == '+')
        .filter(|at| is_named_number(own, *at));
    let end = number.map_or(end, |number| number.min(end));
    let (name, rest) = own.split_at_checked(end)?;
    let mut named = Named {
        known: 0,
        words: 0,
        initial: false,
        greeted,
        name,
        rest: rest.trim(),
    };
    for word in name.split_whitespace() {
        let folded = normal::words(word);
        // “Dr.-Ing.”.
        if folded.split(' ').all(|part| TITLES.contains(&part)) {
            continue;
        }
        let letters = word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
        let own = who.writer.contains(&folded) || (named.known > 0 && word.ends_with('.') && folded.len() == 1);
        let small = (PARTICLES.contains(&folded.as_str()) && named.words > 0) || own;
        if !letters || (!word.starts_with(char::is_uppercase) && !small) {
            return None;
        }
        // A full stop ends a name, unless it cuts it short.
        if word.ends_with('.') && word.chars().filter(|c| c.is_alphabetic()).count() > 2 {
            return None;
        }
        named.words = named.words.saturating_add(1);
        named.initial |= word.ends_with('.');
        let known = folded.split(' ').any(|part| who.writer.iter().any(|have| have == part));
        named.known = named.known.saturating_add(usize::from(known));
    }
    (1..=5).contains(&named.words).then_some(named)
}

/// “Bettina Zoller 555 4411”, and not “Telefon Büro 0471 5550”: two names, then nothing but a number.
fn is_named_number(line: &str, at: usize) -> bool {
    let (name, number) = line.split_at_checked(at).unwrap_or_default();
    let words = normal::words(name);
    let called = |word: &str| NO_UNIT.contains(&word) || word.ends_with("telefon") || word.ends_with("nummer");
    words.contains(' ') && !words.split(' ').any(called) && numbers::of_line(number).is_some()
}

/// A line without the greeting it begins with.
pub(super) fn behind_greeting(line: &str) -> &str {
    let mut rest = line;
    let mut found = line;
    for _ in 0..6 {
        let word = rest.split_whitespace().next().unwrap_or_default();
        let at = rest.find(word).unwrap_or(0).saturating_add(word.len());
        let greets = FAREWELLS.contains(&normal::words(word).as_str());
        rest = rest.get(at..).unwrap_or_default();
        if word.is_empty() {
            break;
        }
        if greets {
            found = rest;
        } else if word.ends_with(['.', ',', ';']) {
            break;
        }
    }
    let mut found = found.trim_start_matches([',', '.', '!', ' ', ':', '-', '–']);
    for start in [
        "v/ ", "v/", "i. A. ", "i.A. ", "i. V. ", "i.V. ", "iA ", "gez. ", "p.p. ", "pp ", "Ihr ", "Ihre ", "Eure ",
        "/s/ ", "fra ", "frå ", "from ", "von ",
    ] {
        found = found.strip_prefix(start).unwrap_or(found);
    }
    found.trim_start()
}

/// What a line of particulars is made of.
pub(super) fn pieces(line: &str) -> impl Iterator<Item = &str> {
    line.split(['|', '·', '•', '*', ',', ';', '\t', '(', ')', '\n'])
        .flat_map(|piece| piece.split(" – "))
        .flat_map(|piece| piece.split(" — "))
        .flat_map(|piece| piece.split(" - "))
        .flat_map(|piece| piece.split(" // "))
        .flat_map(numbers::strokes)
        .map(|piece| piece.trim_matches(|c: char| c.is_whitespace() || matches!(c, '–' | '—' | '/')))
        .filter(|piece| !piece.is_empty())
}
