//! Names, telephones and mail addresses, also when one box holds all of them.

mod only;
mod sorted;

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Lexicon, normal};
pub(crate) use only::is_only_contact;
use sorted::sort_out;

static EMAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:mailto:)?([a-z0-9À-\x{1FFF}\x{3040}-\x{D7FF}][a-z0-9À-\x{1FFF}\x{3040}-\x{D7FF}._%+'-]*@(?:[a-z0-9À-\x{1FFF}\x{3040}-\x{D7FF}][a-z0-9À-\x{1FFF}\x{3040}-\x{D7FF}-]*\.)+[a-zÀ-\x{1FFF}\x{3040}-\x{D7FF}]{2,24})")
        .ok()
});
static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:(?:tel|telefon|phone|fon|tlf|mobil|mobile|mob|handy|durchwahl|app|apparat|ext|extension|nst|cell|dw)\b[.:]*\s*(?:nr\.?|no\.?)?\s*)?((?:\+|\()?\d[\d\s()/.–\u{2011}-]*\d)").ok()
});

/// What a box with somebody's particulars gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Contact {
    /// The name.
    pub(crate) name: Option<String>,
    /// What the person does.
    pub(crate) role: Option<String>,
    /// Department.
    pub(crate) unit: Option<String>,
    /// Telephones as written.
    pub(crate) phone: Option<String>,
    /// The first mail address.
    pub(crate) email: Option<String>,
}

/// The first mail address in a text.
pub(crate) fn email(text: &str) -> Option<String> {
    let found = EMAIL.as_ref()?.captures(text)?.get(1)?;
    Some(found.as_str().trim_end_matches('.').to_owned())
}

/// The text of a telephone box without a mail address that stands there too; nothing without at least three digits.
pub(crate) fn phone(text: &str) -> Option<String> {
    let line = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(3)
        .collect::<Vec<_>>()
        .join(", ");
    let bare = EMAIL
        .as_ref()
        .map_or_else(|| line.clone(), |regex| regex.replace_all(&line, "").into_owned());
    let bare =
        bare.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '|' | '-' | ':' | '<' | '>'));
    let digits = bare.chars().filter(char::is_ascii_digit).count();
    let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
    (digits >= 3 && bare.chars().count() <= 120 && (letters <= digits.saturating_mul(3))).then(|| bare.to_owned())
}

/// `-37`, `33` in a box that asks for an extension: two digits are enough there.
pub(crate) fn extension(text: &str, label: &str) -> Option<String> {
    let label = normal::words(label);
    let asked = [
        "durchwahl",
        "apparat",
        "nebenstelle",
        "klappe",
        "hausruf",
        "extension",
        "intern",
        "linje",
    ];
    let asked = asked.iter().any(|word| label.contains(word))
        || label.split(' ').any(|word| ["dw", "app", "ext", "nst"].contains(&word));
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | ' ' | '/'));
    let asked = asked || text.starts_with(['-', '–']);
    (asked && plain && digits == 2).then(|| text.to_owned())
}

/// Takes a box apart that may hold name, function, unit, telephone and address.
pub(crate) fn read(text: &str, lexicon: &Lexicon) -> Contact {
    let mut contact = Contact {
        email: email(text),
        ..Contact::default()
    };
    let rest = EMAIL
        .as_ref()
        .map_or_else(|| text.to_owned(), |regex| regex.replace_all(text, "").into_owned());
    let mut phones = Vec::new();
    let mut plain: Vec<String> = Vec::new();
    for piece in rest
        .split(['\n', ';', ',', '|', '\t'])
        .flat_map(|piece| piece.split(" - "))
        .flat_map(|piece| piece.split(" – "))
    {
        let piece = take_phone(piece, &mut phones);
        let piece =
            piece.trim_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ':' | '/' | '-' | '(' | ')'));
        if !piece.chars().any(char::is_alphabetic) || is_tag(piece) {
            continue;
        }
        match bracketed(piece, lexicon) {
            Some((name, rest)) => plain.extend([name.to_owned(), rest.to_owned()]),
            None if piece.matches('(').count() > piece.matches(')').count() => plain.push(format!("{piece})")),
            None => plain.push(piece.to_owned()),
        }
    }
    contact.phone = (!phones.is_empty()).then(|| phones.join(", "));
    sort_out(
        plain,
        contact.email.is_some() || contact.phone.is_some(),
        lexicon,
        contact,
    )
}

/// `Erika Muster (Leiterin Einkauf)`: what the person does or where stands in brackets.
fn bracketed<'t>(piece: &'t str, lexicon: &Lexicon) -> Option<(&'t str, &'t str)> {
    let (name, inner) = piece.split_once('(')?;
    let (name, inner) = (name.trim(), inner.trim_end_matches(')').trim());
    let words = normal::words(inner);
    let telling = is_role(inner) || lexicon.roles.any(&words) || lexicon.units.any(&words);
    (telling && name.contains(' ') && !inner.contains(['(', ')'])).then_some((name, inner))
}

/// A word that ends as the names of functions do: `Pflegedienstleitung`, `Records Clerk`, `avdelingssykepleier`.
pub(crate) fn is_role(piece: &str) -> bool {
    let words = normal::words(piece);
    let head = words.starts_with("head of ") || words.starts_with("leiter ") || words.starts_with("leder ");
    let last = words.split(' ').next_back().unwrap_or_default();
    let whole = [
        "mtr", "mta", "mfa", "lege", "chef", "sjef", "azubi", "intern", "ceo", "cio", "cto", "vd", "nurse",
    ];
    words.split(' ').count() <= 5 && (head || whole.contains(&last) || FUNCTIONS.iter().any(|end| last.ends_with(end)))
}

/// How words end that name a function, folded.
const FUNCTIONS: [&str; 86] = [
    "leitung",
    "leiter",
    "leiterin",
    "leder",
    "leiar",
    "pleier",
    "pleiar",
    "arzt",
    "aerztin",
    "lehrer",
    "lehrerin",
    "laerer",
    "laerar",
    "manager",
    "officer",
    "clerk",
    "assistent",
    "assistentin",
    "assistenz",
    "assistant",
    "sekretaer",
    "sekretaerin",
    "konsulent",
    "raadgiver",
    "raadgjevar",
    "beauftragte",
    "beauftragter",
    "referent",
    "referentin",
    "ingenieur",
    "ingenieurin",
    "ingenioer",
    "hausmeister",
    "hausmeisterin",
    "kassierer",
    "kassiererin",
    "vorsitzende",
    "vorsitzender",
    "pfleger",
    "pflegerin",
    "betreuer",
    "betreuerin",
    "berater",
    "beraterin",
    "fachkraft",
    "lehrkraft",
    "hilfskraft",
    "laerling",
    "trainee",
    "praktikant",
    "praktikantin",
    "coordinator",
    "koordinator",
    "koordinatorin",
    "engineer",
    "technician",
    "techniker",
    "technikerin",
    "director",
    "supervisor",
    "operator",
    "analyst",
    "teacher",
    "librarian",
    "caretaker",
    "vaktmester",
    "rektor",
    "buchhalter",
    "buchhalterin",
    "controller",
    "mitarbeiterin",
    "medarbeider",
    "surveyor",
    "handler",
    "inhaber",
    "inhaberin",
    "gesellschafter",
    "gesellschafterin",
    "prokurist",
    "prokuristin",
    "eier",
    "eigar",
    "innehaver",
    "innehavar",
    "owner",
    "proprietor",
];

/// Takes the telephone out of a piece; short numbers count only behind a word such as “Tel.”.
fn take_phone(piece: &str, phones: &mut Vec<String>) -> String {
    let Some(regex) = PHONE.as_ref() else {
        return piece.to_owned();
    };
    let Some(captures) = regex.captures(piece) else {
        return piece.to_owned();
    };
    let (Some(whole), Some(number)) = (captures.get(0), captures.get(1)) else {
        return piece.to_owned();
    };
    let digits = number.as_str().chars().filter(char::is_ascii_digit).count();
    let announced = whole.start() < number.start();
    // “(K40213)” is the number of a member of staff.
    if let Some(rest) = without_code(piece, whole.start()) {
        return rest;
    }
    // “ext 21” says what it is.
    let inner = announced && digits == 2 && !piece.contains('@');
    if (digits < 3 && !inner) || (!announced && (digits < 5 || is_date(number.as_str()))) {
        return piece.to_owned();
    }
    phones.push(number.as_str().trim().to_owned());
    let mut left = piece.to_owned();
    left.replace_range(whole.range(), " ");
    left
}

/// A piece without letters and figures in brackets, of which the figures begin at `at`.
fn without_code(piece: &str, at: usize) -> Option<String> {
    let (before, behind) = (piece.get(..at)?, piece.get(at..)?);
    let (name, letters) = before.rsplit_once('(')?;
    let (figures, rest) = behind.split_once(')')?;
    let coded = (1..=4).contains(&letters.len()) && letters.chars().all(|c| c.is_ascii_uppercase());
    (coded && figures.bytes().all(|byte| byte.is_ascii_digit())).then(|| format!("{}{rest}", name.trim_end()))
}

/// `18.11.2026`, `2026-11-18 12`: three groups, one of them a year.
pub(super) fn is_date(number: &str) -> bool {
    let first = number.split_whitespace().next().unwrap_or_default();
    let groups: Vec<&str> = first.trim_matches('.').split(['.', '-', '/']).collect();
    let year =
        |group: Option<&&str>| group.is_some_and(|g| g.len() == 4 && (g.starts_with("19") || g.starts_with("20")));
    groups.len() == 3 && groups.iter().all(|g| g.len() <= 4) && (year(groups.first()) || year(groups.last()))
}

/// “Tel.”, “E-Mail”: what is left of a label after its value is gone.
fn is_tag(piece: &str) -> bool {
    matches!(
        normal::words(piece).as_str(),
        "tel"
            | "telefon"
            | "email"
            | "mail"
            | "phone"
            | "fon"
            | "mobil"
            | "mobile"
            | "tlf"
            | "epost"
            | "e post"
            | "fax"
            | "durchwahl"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn the_number_of_a_member_of_staff_is_no_telephone() {
        let rules = FormRules::shipped();
        let contact = read("Kari Lie (K40213), Arkivet", &rules.lexicon);
        assert_eq!((contact.phone, contact.name.as_deref()), (None, Some("Kari Lie")));
        for (text, phone) in [
            ("kari@example.org, ext 21", "21"),
            ("Erika Muster, App. 33", "33"),
            ("Kari Lie, nst. 4410", "4410"),
        ] {
            assert_eq!(read(text, &rules.lexicon).phone.as_deref(), Some(phone), "{text}");
        }
    }

    #[test]
    fn one_box_with_everything_is_taken_apart() {
        let rules = FormRules::shipped();
        let contact = read(
            "Dr. Erika Muster, Referentin, Dezernat 4, Tel. 0201/183-4477, erika.muster@example.org",
            &rules.lexicon,
        );
        assert_eq!(contact.name.as_deref(), Some("Dr. Erika Muster"));
        assert_eq!(contact.role.as_deref(), Some("Referentin"));
        assert_eq!(contact.unit.as_deref(), Some("Dezernat 4"));
        assert_eq!(contact.phone.as_deref(), Some("0201/183-4477"));
        assert_eq!(contact.email.as_deref(), Some("erika.muster@example.org"));
        for (text, name, role) in [
            ("Marlies Ott, Pflegedienstleitung", "Marlies Ott", "Pflegedienstleitung"),
            ("Philippa Grant, Records Clerk", "Philippa Grant", "Records Clerk"),
            (
                "Gunnhild Aase, avdelingssykepleier",
                "Gunnhild Aase",
                "avdelingssykepleier",
            ),
            ("Dr. med. Sven Oltmanns, Oberarzt", "Dr. med. Sven Oltmanns", "Oberarzt"),
            (
                "Bettina Kolb, Assistenz der Werkleitung",
                "Bettina Kolb",
                "Assistenz der Werkleitung",
            ),
            ("Pål Vik – vaktleder", "Pål Vik", "vaktleder"),
            ("Hilde Roth (Leiterin Fuhrpark)", "Hilde Roth", "Leiterin Fuhrpark"),
            ("Moira Keane (Clerk)", "Moira Keane", "Clerk"),
        ] {
            let contact = read(text, &rules.lexicon);
            assert_eq!(contact.name.as_deref(), Some(name), "{text}");
            assert_eq!(contact.role.as_deref(), Some(role), "{text}");
            assert_eq!(contact.unit, None, "{text}");
        }
        let contact = read(
            "Ada Finch, staff nurse, Holm Valley locality, ada@example.org",
            &rules.lexicon,
        );
        assert_eq!(contact.unit.as_deref(), Some("Holm Valley locality"));
        assert_eq!(
            read("Ada Finch (she/her)", &rules.lexicon).name.as_deref(),
            Some("Ada Finch (she/her)")
        );
        assert_eq!(
            read("Muster, Erika", &rules.lexicon).name.as_deref(),
            Some("Muster, Erika")
        );
        assert_eq!(
            read("Erika Muster (App. 5566)", &rules.lexicon).phone.as_deref(),
            Some("5566")
        );
    }

    #[test]
    fn telephones_stay_as_written() {
        assert_eq!(phone("60-4477").as_deref(), Some("60-4477"));
        assert_eq!(phone("App. 5566").as_deref(), Some("App. 5566"));
        assert_eq!(
            phone("+49 201 183-1 / erika@example.org").as_deref(),
            Some("+49 201 183-1")
        );
        assert_eq!(phone("siehe Signatur"), None);
        assert_eq!(
            email("Mail: <Erika.Muster@Example.org>.").as_deref(),
            Some("Erika.Muster@Example.org")
        );
    }
}
