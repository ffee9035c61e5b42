//! The organisation outside the house for which somebody signs: a hosting provider, a CERT, an auditor. It is told by its
//! legal form or by the domain from which the mail comes.

use super::piece::{Who, behind_for};
use super::words::{OFFICES, UNITS};
use super::{block, kinds};
use crate::config::rules::forms::normal;
use crate::model::report::{Field, Value};
use crate::pipeline::extract::prose::Reader;
use crate::pipeline::extract::values::institutions::{has_legal_form, names_institution};

/// No more lines from the end are looked at.
const LINES: usize = 8;
/// A line of particulars has no more words.
const LONGEST_LINE: usize = 12;
/// A name of an organisation has no more words.
const WORDS: usize = 8;
/// A name of an office in one word is longer.
const SHORT: usize = 8;
/// Parts of domains that name nobody.
const ANYBODYS: [&str; 24] = [
    "gmail",
    "googlemail",
    "outlook",
    "hotmail",
    "yahoo",
    "icloud",
    "posteo",
    "proton",
    "protonmail",
    "freenet",
    "online",
    "mailbox",
    "student",
    "students",
    "studenter",
    "alumni",
    "example",
    "email",
    "webmail",
    "server",
    "support",
    "abuse",
    "security",
    "reports",
];

impl Reader<'_> {
    /// The organisation for which somebody outside signs, where nothing narrower was told.
    pub(in crate::pipeline::extract::prose) fn outside(&mut self, below: &str, domains: &[String]) {
        if let Some(house) = outside(below, domains, self.who()) {
            self.claim(Field::OrgUnit, Value::Text(house), 0.4);
        }
    }
}

/// “Admissions Office” below a mail that comes from “Admissions Office”: a desk signs with its own name.
pub(super) fn of_sender(signature: &str, who: Who<'_>) -> Option<String> {
    const FIRST: usize = 3;
    let mut greeted = false;
    let mut lines = signature
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(FIRST);
    lines.find_map(|line| {
        let below = std::mem::replace(&mut greeted, block::behind_greeting(line).is_empty());
        let piece = block::pieces(block::behind_greeting(line)).next()?;
        let words = normal::words(piece);
        let post = who.post(piece).is_some() || !piece.starts_with(char::is_uppercase);
        let own = (below && words.contains(' ') && !post)
            || !words.is_empty() && words.split(' ').all(|word| who.writer.iter().any(|have| have == word));
        let last = words.rsplit(' ').next().unwrap_or_default();
        // “Anna Kirchhof”: only one word alone is told by how it ends.
        let office = if words.contains(' ') {
            OFFICES.contains(&last) || UNITS.contains(&last) || who.lexicon.units.any(&words)
        } else {
            words.len() > SHORT && who.names_unit(&words)
        };
        (own && office).then(|| piece.to_owned())
    })
}

/// The short lines at the end of a text without a farewell.
pub(in crate::pipeline::extract::prose) fn last_paragraph(text: &str) -> &str {
    let text = text.trim_end();
    let start = text.rfind("\n\n").unwrap_or(text.len());
    let end = text.get(start..).unwrap_or_default();
    let short = end.lines().all(|line| line.split_whitespace().count() <= LONGEST_LINE);
    if short { end } else { "" }
}

/// The organisation in the last lines, when the mail comes from another domain than those it goes to.
fn outside(lines: &str, domains: &[String], who: Who<'_>) -> Option<String> {
    let (own, others) = domains.split_first()?;
    let within =
        |other: &String| other == own || own.ends_with(&format!(".{other}")) || other.ends_with(&format!(".{own}"));
    if others.is_empty() || others.iter().any(within) {
        return None;
    }
    let parts = parts(own);
    let last: Vec<&str> = lines.lines().rev().map(str::trim).take(LINES).collect();
    last.iter()
        .rev()
        .flat_map(|line| block::pieces(block::behind_greeting(line)))
        .map(behind_for)
        .find(|piece| is_house(piece, &parts, who))
        .map(|piece| piece.trim_end_matches('.').to_owned())
}

/// The parts of a domain that can be a name, folded and without what joins their words.
fn parts(domain: &str) -> Vec<String> {
    let labels: Vec<&str> = domain.split('.').collect();
    let Some((_, labels)) = labels.split_last() else {
        return Vec::new();
    };
    let named = labels.iter().map(|label| normal::words(label).replace(' ', ""));
    let sure = |part: &String| part.len() >= 5 && !ANYBODYS.contains(&part.as_str());
    let mut found: Vec<String> = named.filter(sure).take(4).collect();
    // `cert.example.org` belongs to CERT-Example.
    let joined: Vec<&str> = labels.iter().rev().take(2).copied().collect();
    if let [second, first] = joined.as_slice() {
        found.extend(
            [format!("{first}{second}"), format!("{second}{first}")].map(|both| normal::words(&both).replace(' ', "")),
        );
    }
    found
}

/// Whether a short line bears the name of the domain, or a legal form, and is nobody's name or calling.
fn is_house(piece: &str, parts: &[String], who: Who<'_>) -> bool {
    let words = normal::words(piece);
    let count = piece.split_whitespace().count();
    let plain = (1..=WORDS).contains(&count)
        && piece.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !piece.contains(['@', ':', '/', '?', '!', '"', '„'])
        && !piece.contains("www.");
    let person = words
        .split(' ')
        .all(|word| word.len() < 2 || who.writer.iter().any(|have| have == word));
    if !plain || person || kinds::is_street(piece) || kinds::is_of_studies(&words) || who.post(piece).is_some() {
        return false;
    }
    let joined = words.replace(' ', "");
    let bears = parts.iter().any(|part| joined.contains(part.as_str()));
    (bears && !piece.trim_end().ends_with('.')) || (has_legal_form(piece) && names_institution(piece))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language;

    #[test]
    fn a_house_outside_is_told_by_its_domain_or_legal_form() {
        let rules = FormRules::shipped();
        for (lines, from, to, want) in [
            (
                "Abuse-Team\nWestnetz Hosting GmbH\nabuse@x.example",
                "westnetz.example",
                "uni.example",
                Some("Westnetz Hosting GmbH"),
            ),
            (
                "Blueline Abuse Department",
                "blueline.example",
                "uni.example",
                Some("Blueline Abuse Department"),
            ),
            (
                "CERT-Sample\n24/7: +32 2 000 1122",
                "cert.sample.example",
                "uni.example",
                Some("CERT-Sample"),
            ),
            (
                "Lena Marsh\nMarsh Audit",
                "marsh-audit.example",
                "uni.example",
                Some("Marsh Audit"),
            ),
            ("Lena Marsh\nInstitut für Optik", "uni.example", "uni.example", None),
            ("Lena Marsh\nstudent, 2nd year", "student.example", "uni.example", None),
            ("Lena Marsh", "marsh.example", "uni.example", None),
        ] {
            let who = Who {
                writer: &["lena".to_owned(), "marsh".to_owned()],
                lexicon: &rules.lexicon,
                language: Language::En,
            };
            let domains = [from.to_owned(), to.to_owned()];
            assert_eq!(outside(lines, &domains, who).as_deref(), want, "{lines}");
        }
    }

    #[test]
    fn a_desk_signs_with_its_own_name() {
        let rules = FormRules::shipped();
        for (sender, block, want) in [
            (
                "Estates Desk",
                "Regards,\nEstates Desk\nOld College",
                Some("Estates Desk"),
            ),
            ("Vaktsentralen", "Vaktsentralen\n55 00 12 34", Some("Vaktsentralen")),
            ("Anna Kirchhof", "Anna Kirchhof\nArchiv", None),
            ("Lena Marsh", "Lena Marsh", None),
        ] {
            let writer: Vec<String> = normal::words(sender).split(' ').map(str::to_owned).collect();
            let who = Who {
                writer: &writer,
                lexicon: &rules.lexicon,
                language: Language::Nb,
            };
            assert_eq!(of_sender(block, who).as_deref(), want, "{block}");
        }
    }
}
