//! Whether the name beside a sender's address is a person's. A web form, a ticket system, a reception desk write under
//! their own names; a report must not name them as the person who noticed something.

use crate::config::rules::forms::{Lexicon, normal};
use crate::model::mail::Headers;
use crate::pipeline::extract::stems::has_word;
use crate::pipeline::extract::values::institutions::names_institution;

/// Words that name an office, a machine or a firm, folded; no family is called so.
const OFFICES: [&str; 103] = [
    "team",
    "service",
    "services",
    "support",
    "helpdesk",
    "hotline",
    "info",
    "noreply",
    "reply",
    "webmaster",
    "postmaster",
    "mailer",
    "daemon",
    "system",
    "ticket",
    "tickets",
    "formular",
    "form",
    "forms",
    "webform",
    "web",
    "website",
    "online",
    "portal",
    "intranet",
    "server",
    "cms",
    "wordpress",
    "typo3",
    "apache",
    "root",
    "admin",
    "administrator",
    "admins",
    "notification",
    "notifications",
    "benachrichtigung",
    "varsling",
    "alert",
    "alerts",
    "bot",
    "robot",
    "automat",
    "scanner",
    "drucker",
    "printer",
    "kopierer",
    "pforte",
    "empfang",
    "rezeption",
    "reception",
    "resepsjon",
    "resepsjonen",
    "sekretariat",
    "sekretariatet",
    "secretariat",
    "office",
    "kontor",
    "kontoret",
    "buero",
    "verwaltung",
    "administration",
    "administrasjon",
    "administrasjonen",
    "zentrale",
    "vermittlung",
    "desk",
    "frontdesk",
    "station",
    "ward",
    "avdeling",
    "abteilung",
    "department",
    "dept",
    "praxis",
    "kanzlei",
    "klinik",
    "clinic",
    "poststelle",
    "postmottak",
    "vorstand",
    "styret",
    "personalrat",
    "betriebsrat",
    "fachschaft",
    "asta",
    "bibliothek",
    "library",
    "biblioteket",
    "schule",
    "school",
    "skole",
    "gmbh",
    "ag",
    "eg",
    "ev",
    "kg",
    "ltd",
    "llc",
    "inc",
    "kundenservice",
    "abuse",
    "security",
];
/// How words of that kind end.
const ENDINGS: [&str; 22] = [
    "stelle",
    "zentrum",
    "dienst",
    "sekretariat",
    "verwaltung",
    "abteilung",
    "wache",
    "zentrale",
    "buero",
    "amt",
    "portal",
    "formular",
    "skjema",
    "skjemaet",
    "kontoret",
    "tjenesten",
    "tjeneste",
    "avdelingen",
    "senteret",
    "sentralen",
    "desk",
    "system",
];

/// The words of the sender's name and address, folded: a form names the same person.
pub(crate) fn writer(headers: &Headers, signed: Option<&str>) -> Vec<String> {
    let Some(sender) = headers.sender() else {
        return Vec::new();
    };
    let local = sender.email.split('@').next().unwrap_or_default();
    let both = format!(
        "{} {local} {}",
        sender.name.as_deref().unwrap_or_default(),
        signed.unwrap_or_default()
    );
    let words = normal::words(&both.replace(['_', '.', '-'], " "));
    words
        .split(' ')
        .filter(|word| word.len() >= 3 && !OFFICES.contains(word))
        .take(12)
        .map(str::to_owned)
        .collect()
}

/// A name out of a header in its usual order; nothing where it names no person.
pub(super) fn person(name: &str, email: &str, lexicon: &Lexicon) -> Option<String> {
    let name = name.trim().trim_matches(['"', '\'']).trim();
    if name.contains('@') || name.is_empty() {
        return None;
    }
    let bare = without_brackets(name);
    let words = normal::words(&bare);
    let office = has_word(&words, &OFFICES);
    let ending = |word: &str| ENDINGS.iter().any(|end| word.len() > end.len() && word.ends_with(end));
    let unit = words.split(' ').any(ending) || lexicon.units.any(&words);
    let local = email.split_once('@').map_or(email, |(local, _)| local);
    let local = normal::words(&local.replace(['_', '.', '-'], " "));
    let parts: Vec<&str> = local.split(' ').collect();
    // “Anja Amt <anja.amt@…>” is somebody after all.
    let both = parts.len() >= 2 && words.contains(' ') && words.split(' ').all(|word| parts.contains(&word));
    let digits = bare.chars().any(|c| c.is_ascii_digit());
    // “University of X <webform@…>”: the machine of a house writes under the house's name.
    let office = office || (!both && names_institution(&bare));
    if office || digits || (unit && !both) || words.split(' ').count() > 6 {
        return None;
    }
    Some(in_order(&bare))
}

/// `Muster, Erika (Dezernat 4)`: what stands in brackets is no name.
fn without_brackets(name: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_u32;
    for c in name.chars() {
        match c {
            '(' | '[' => depth = depth.saturating_add(1),
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    if out.is_empty() { name.to_owned() } else { out }
}

/// `Uhlig, Jasper Dr.` as `Dr. Jasper Uhlig`: directories put the family name first.
fn in_order(name: &str) -> String {
    let Some((last, first)) = name.split_once(',') else {
        return name.to_owned();
    };
    let (last, first) = (last.trim(), first.trim());
    let plain = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphabetic() || " .-'’".contains(c));
    let title = |word: &&str| word.ends_with('.') && word.chars().count() > 2;
    let names = first.split(' ').filter(|word| !title(word)).count();
    if first.contains(',') || !plain(last) || !plain(first) || !(1..=3).contains(&names) || last.split(' ').count() > 3
    {
        return name.to_owned();
    }
    let titles = first.split(' ').filter(title);
    let given = first.split(' ').filter(|word| !title(word));
    titles.chain(given).chain([last]).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn only_people_are_named() {
        let rules = FormRules::shipped();
        for (name, email, want) in [
            ("Erika Muster", "e.muster@example.org", Some("Erika Muster")),
            ("Muster, Erika", "em12@example.org", Some("Erika Muster")),
            ("Uhlig, Jasper Dr.", "x@example.org", Some("Dr. Jasper Uhlig")),
            ("Muster, Erika (Dez. 4)", "e@example.org", Some("Erika Muster")),
            ("Anette", "anette.vik@example.org", Some("Anette")),
            (
                "Ing. Leopold Trattner",
                "trattner@example.org",
                Some("Ing. Leopold Trattner"),
            ),
            ("Rechenzentrum Meldeweg", "f.nolte@example.org", None),
            ("Wohnbau eG Hinweisstelle", "hinweis@example.org", None),
            ("Ticket-System", "noreply@example.org", None),
            ("Philharmonie Pforte", "pforte@example.org", None),
            ("Webmaster", "apache@www.example.org", None),
            ("Station 3", "station3@example.org", None),
            ("Front Desk", "desk@example.org", None),
            ("Postmottak NTNU", "postmottak@example.no", None),
            ("Avdeling for barn", "barn@example.no", None),
            ("College of Westmere", "webform@example.org", None),
            ("Jo Lane", "noreply@example.org", Some("Jo Lane")),
            ("Anja Amt", "anja.amt@example.org", Some("Anja Amt")),
        ] {
            assert_eq!(person(name, email, &rules.lexicon).as_deref(), want, "{name}");
        }
    }
}
