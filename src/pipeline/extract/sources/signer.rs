//! Who signs a mail: the name in the block at its end. A desk, a shift or a firm sends mails under its own name, and the
//! person who writes stands below them.

mod beside;
mod shape;

use super::desks::is_office;
use super::sender;
use crate::config::rules::forms::{Lexicon, normal};
use crate::model::address::Address;
use crate::model::mail::Headers;
use crate::pipeline::extract::body::{self, Spoken};
use crate::pipeline::extract::values::institutions::{has_legal_form, names_institution};
use crate::pipeline::extract::values::{contacts, numbers};
use beside::is_named_number;
use shape::{Shape, full_words, looks_whole, shares_word, writes_out};

/// No more lines from the end are looked at.
const LINES: usize = 10;
/// A line of particulars has no more words.
const WORDS: usize = 14;
/// A last sentence with a name behind it is looked at from here, bytes from the end.
const TAIL: usize = 160;

/// What stands before a name, as it is written.
const BEFORE: [&str; 27] = [
    "v/",
    "i. A.",
    "i.A.",
    "i. V.",
    "i.V.",
    "iA ",
    "iV ",
    "gez.",
    "p.p.",
    "pp.",
    "pp ",
    "per pro",
    "/s/",
    "sign.",
    "signert",
    "Im Auftrag",
    "In Vertretung",
    "Ihr ",
    "Ihre ",
    "Euer ",
    "Eure ",
    "Dein ",
    "Deine ",
    "fra ",
    "frå ",
    "von ",
    "from ",
];
/// The first of them stand only where somebody signs.
const SIGNING: usize = 16;
/// Somebody's name at the end of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signer {
    pub(crate) name: String,
    /// Whether a word of the name is one of the sender's name or address.
    linked: bool,
}

/// Who signs the mail, if anybody does.
pub(crate) fn signer(headers: &Headers, spoken: &[Spoken], lexicon: &Lexicon) -> Option<Signer> {
    let note = spoken
        .iter()
        .find(|spoken| !spoken.own.trim().is_empty() || !spoken.signature.is_empty())?;
    let reader = Reader::of(headers, lexicon);
    reader.below(&note.signature).or_else(|| {
        let block = block(&note.own, lexicon)?;
        reader.at_end(&note.own, &block)
    })
}

/// The reporter's name: the sender's, unless a desk or a firm sends and a person signs.
pub(crate) fn reporter(sender: &Address, signer: Option<&Signer>, lexicon: &Lexicon) -> Option<String> {
    let shown = sender.name.as_deref().unwrap_or_default();
    let shown = sender::person(shown, &sender.email, lexicon);
    let (Some(name), Some(signer)) = (&shown, signer) else {
        return shown.or_else(|| signer.map(|signer| signer.name.clone()));
    };
    let other = || {
        let (own, shown) = (normal::words(&signer.name), normal::words(name));
        own.split(' ').any(|word| !shown.split(' ').any(|have| have == word))
    };
    let takes = if sender::is_of_house(name, &sender.email) {
        signer.name.contains(' ') && other()
    } else if shares_word(name, &signer.name) {
        full_words(&signer.name) > full_words(name) || writes_out(&signer.name, name)
    } else {
        signer.name.contains(' ') && !sender::is_certain(name, &sender.email)
    };
    Some(if takes { signer.name.clone() } else { name.clone() })
}

/// The short lines at the end of a text that can be particulars, from the top.
fn block<'t>(text: &'t str, lexicon: &Lexicon) -> Option<Vec<&'t str>> {
    let mut lines: Vec<&str> = Vec::new();
    let mut blank = false;
    for line in text.lines().rev().map(str::trim) {
        if line.is_empty() {
            blank = true;
            continue;
        }
        let words = line.split_whitespace().count();
        let sentence = line.ends_with(['.', '!', '?']) && words > 3;
        // What stands below a colon is a list, and so is a line with a sign before it.
        // “Ansvarlig saksbehandler:⏎Vilde Grønning”.
        let named = || {
            lines
                .last()
                .and_then(|name| Shape::of(name))
                .is_some_and(|shape| shape.words >= 2)
        };
        let called = normal::words(line);
        let calling =
            line.ends_with(':') && words <= 3 && (lexicon.roles.any(&called) || contacts::is_role(&called) && named());
        if calling && !blank {
            break;
        }
        if line.ends_with(':') && !blank || line.starts_with(['*', '-', '•', '>', '#']) {
            return None;
        }
        if words > WORDS || sentence || line.ends_with(':') || lines.len() >= LINES {
            break;
        }
        blank = false;
        lines.push(line);
        if body::is_farewell(line, lexicon) {
            break;
        }
    }
    lines.reverse();
    Some(lines)
}

struct Reader<'a> {
    /// The words of the sender's name and address, as far as they are a person's.
    sender: Vec<String>,
    /// The name shown beside the address, folded, when it may be a desk's.
    desk: String,
    domain: String,
    lexicon: &'a Lexicon,
}

impl<'a> Reader<'a> {
    fn of(headers: &Headers, lexicon: &'a Lexicon) -> Self {
        let sender = headers.sender();
        let email = sender.map_or("", |sender| sender.email.as_str());
        let shown = sender.and_then(|sender| sender.name.as_deref()).unwrap_or_default();
        let (local, domain) = email.split_once('@').unwrap_or((email, ""));
        let person = sender::person(shown, email, lexicon);
        // “alumni.office@…” is nobody's.
        let plain =
            (shown.is_empty() || person.is_some() || local.contains(['.', '_', '-'])) && !sender::is_desk(email);
        let known = format!(
            "{} {}",
            person.as_deref().unwrap_or_default(),
            if plain { local } else { "" }
        );
        let known = normal::words(&known.replace(['_', '.', '-'], " "));
        let long = |word: &&str| word.len() >= 3 && !is_office(word);
        let folded = normal::words(&local.replace(['_', '.', '-'], " "));
        let certain = person.is_some_and(|name| sender::is_certain(&name, email) || shares_word(&name, &folded));
        Self {
            sender: known.split(' ').filter(long).map(str::to_owned).collect(),
            desk: if certain { String::new() } else { normal::words(shown) },
            domain: normal::words(domain).replace(' ', ""),
            lexicon,
        }
    }

    /// “Hauke Brodersen” of “Tischlerei Brodersen”.
    fn is_owner(&self, name: &str) -> bool {
        let words = normal::words(name);
        let (Some(first), Some(last)) = (words.split(' ').next(), words.rsplit(' ').next()) else {
            return false;
        };
        let has = |word: &str| word.len() >= 4 && self.desk.split(' ').any(|have| have == word);
        first != last && has(last) && !has(first) && !is_office(last)
    }

    /// Whether a line is the name of the desk that sends.
    fn is_desk(&self, line: &str) -> bool {
        let words = normal::words(line);
        !self.desk.is_empty() && words.contains(' ') && words == self.desk
    }

    /// The name in the block below a farewell.
    fn below(&self, signature: &str) -> Option<Signer> {
        let lines = signature.lines().map(str::trim);
        let lines: Vec<&str> = lines
            .filter(|line| !line.is_empty() && !line.starts_with("--"))
            .take(5)
            .collect();
        let mut found: Vec<(u8, Signer)> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let own = behind_farewell(line, self.lexicon);
            let Some((signer, rest)) = self.name(own) else { continue };
            let next = lines.get(at.saturating_add(1)).copied().unwrap_or_default();
            let told = self.is_told(rest, next);
            let first = found.is_empty() && at <= 1;
            if first || signer.linked || told {
                let known = signer.linked && !self.is_desk(&signer.name);
                found.push((u8::from(known).saturating_add(u8::from(told)), signer));
            }
        }
        best(found)
    }

    /// The name among the last lines, or behind the last full stop.
    fn at_end(&self, text: &str, lines: &[&str]) -> Option<Signer> {
        let mut above = "";
        let mut found: Vec<(u8, Signer)> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let greeted = behind_farewell(line, self.lexicon);
            let signs = BEFORE.iter().take(SIGNING).any(|start| greeted.starts_with(start));
            let farewell = greeted.len() < line.len() || signs || body::is_farewell(above, self.lexicon);
            above = line;
            let Some((signer, rest)) = self.name(greeted) else {
                continue;
            };
            let below = lines.get(at.saturating_add(1)..).unwrap_or_default();
            let told = self.is_told(rest, below.first().copied().unwrap_or_default());
            let whole = signer.name.contains(' ') && looks_whole(&signer.name);
            let single = at == 0
                || self
                    .name(lines.get(at.saturating_sub(1)).copied().unwrap_or_default())
                    .is_none();
            let last = below.is_empty() && rest.is_empty() && whole && single;
            if signer.linked || farewell || last || self.is_owner(&signer.name) || (told && (whole || !rest.is_empty()))
            {
                let known = signer.linked && !self.is_desk(&signer.name);
                found.push((u8::from(known).saturating_add(u8::from(told)), signer));
            }
        }
        best(found).or_else(|| self.inside(text))
    }

    /// Whether the words behind a name, or else below it, say what its bearer does.
    fn is_told(&self, rest: &str, next: &str) -> bool {
        if rest.is_empty() {
            let other = self.name(next).is_some_and(|(other, _)| other.name.contains(' '));
            self.is_desk(next) || (!other && self.tells(next))
        } else {
            self.tells(rest)
        }
    }

    /// “… are allowed? Kind regards, Roger Hollis”.
    fn inside(&self, text: &str) -> Option<Signer> {
        let line = text.trim_end().lines().next_back()?;
        let tail = line.get(line.ceil_char_boundary(line.len().saturating_sub(TAIL))..)?;
        let starts = tail.match_indices(' ').filter_map(|(at, _)| {
            let head = tail.get(..at)?;
            head.ends_with(['.', '!', '?', ')']).then(|| tail.get(at..)).flatten()
        });
        starts.into_iter().map(str::trim_start).find_map(|rest| {
            if rest.split_whitespace().count() > WORDS {
                return None;
            }
            let own = behind_farewell(rest, self.lexicon);
            let (signer, particulars) = self.name(own)?;
            let fits = own.len() < rest.len() || (signer.linked && (particulars.is_empty() || self.tells(particulars)));
            fits.then_some(signer)
        })
    }

    /// A name at the beginning of a line, and what stands behind it.
    fn name<'t>(&self, line: &'t str) -> Option<(Signer, &'t str)> {
        let mut rest = line.trim();
        // “Rezeption, i. A. M. Stöhr”.
        if let Some((_, behind)) = rest.split_once(", i. A. ").or_else(|| rest.split_once(", i.A. ")) {
            rest = behind;
        }
        for start in BEFORE {
            rest = rest.strip_prefix(start).map_or(rest, str::trim_start);
        }
        rest = self.behind_title(self.behind_calling(rest));
        let signs = [',', '|', '·', '•', '*', ';', '(', '\t', '/', '–', '—'];
        let cuts = [" - ", " für ", " for ", " fra ", " frå ", " vom ", " from ", " ved "];
        // “Bettina Zoller 555 4411”, “Jorunn i resepsjonen”.
        let number = rest
            .find(|c: char| c.is_ascii_digit() || c == '+')
            .filter(|at| is_named_number(rest, *at));
        let end = cuts
            .iter()
            .filter_map(|cut| rest.find(cut))
            .chain(rest.find(signs))
            .chain(number)
            .chain(self.of_office(rest))
            .min()
            .unwrap_or(rest.len());
        let (name, behind) = rest.split_at_checked(end)?;
        let name = name.trim();
        let shape = Shape::of(name)?;
        let words = normal::words(name);
        let linked = words.split(' ').any(|word| {
            self.sender
                .iter()
                .any(|have| have == word || ends_with_name(have, word))
        });
        let institution = names_institution(name) || self.lexicon.units.any(&words);
        // “Torsten Klar⏎Klar Bau GmbH”: the house has its owner's name.
        if is_office(&words) || (institution && (!linked || has_legal_form(name))) {
            return None;
        }
        let first = words.split(' ').next().unwrap_or_default();
        let role = shape.words >= 2
            && (sender::is_calling(&words) || self.lexicon.roles.any(if linked { first } else { &words }));
        // A firm of one word has its domain's name.
        if shape.words == 1 && !linked && self.domain.contains(&words) && words.len() >= 5 {
            return None;
        }
        let behind = behind.trim_matches(|c: char| c.is_whitespace() || signs.contains(&c) || c == ')' || c == '-');
        let alone = shape.words == 1 && behind.is_empty() && line.trim().chars().count() < 3;
        (!role && !alone).then(|| {
            let signer = Signer {
                name: name.to_owned(),
                linked,
            };
            (signer, behind)
        })
    }

    /// Whether words say what somebody does, where, or how to call him.
    fn tells(&self, text: &str) -> bool {
        let words = normal::words(text);
        let count = text.split_whitespace().count();
        let short = (1..=WORDS).contains(&count) && (!text.ends_with(['.', '?', '!']) || has_legal_form(text));
        let told = sender::is_calling(&words)
            || numbers::of_line(text).is_some()
            || self.lexicon.roles.any(&words)
            || self.lexicon.units.any(&words)
            || is_office(&words)
            || names_institution(text);
        // “Cluster Lead”, “trygg drift”: words beside a name at the end, without a day or a number in them.
        let few = count <= 4 && !text.contains(|c: char| c.is_ascii_digit() || c == ':');
        short && !words.is_empty() && (told || (few && Shape::of(text).is_none_or(|shape| shape.words == 1)))
    }
}

/// `rade` is no part of Rademacher, but `hmcardle` ends in `McArdle`.
fn ends_with_name(have: &str, word: &str) -> bool {
    word.len() >= 4 && have.len() <= word.len().saturating_add(2) && have.ends_with(word)
}

/// A line without the farewell it begins with.
fn behind_farewell<'t>(line: &'t str, lexicon: &Lexicon) -> &'t str {
    let ends: Vec<usize> = line
        .match_indices([' ', '\u{a0}'])
        .map(|(at, _)| at)
        .chain([line.len()])
        .take(7)
        .collect();
    let is_bare = |end: &&usize| body::is_bare_farewell(line.get(..**end).unwrap_or_default(), lexicon);
    let end = ends.iter().rev().find(is_bare).copied().unwrap_or_default();
    let rest = line.get(end..).unwrap_or_default();
    if end == 0 {
        return line;
    }
    rest.trim_start_matches([',', ' ', '\u{a0}', '!', '.', '-', '–', ':'])
}

/// The surest name, the first of equally sure ones.
fn best(found: Vec<(u8, Signer)>) -> Option<Signer> {
    let most = found.iter().map(|(sure, _)| *sure).max()?;
    found
        .into_iter()
        .find(|(sure, _)| *sure == most)
        .map(|(_, signer)| signer)
}

#[cfg(test)]
mod tests;
