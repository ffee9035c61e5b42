//! Whether the name beside a sender's address is a person's. A web form, a ticket system, a reception desk write under
//! their own names; a report must not name them as the person who noticed something.

use super::desks::{DESKS, ENDINGS, OFFICES, is_office};
use crate::config::rules::forms::{Lexicon, normal};
use crate::model::mail::Headers;
use crate::pipeline::extract::stems::has_word;
use crate::pipeline::extract::values::institutions::names_institution;

/// Whether the address is made of the name: `b.okafor@…`, `rune.bakkejord@…`.
pub(super) fn is_certain(name: &str, email: &str) -> bool {
    let local = email.split_once('@').map_or(email, |(local, _)| local);
    let local = normal::words(&local.replace(['_', '.', '-'], " "));
    let words = normal::words(name);
    let (Some(first), Some(last)) = (words.split(' ').next(), words.rsplit(' ').next()) else {
        return false;
    };
    let has = |word: &str| local.split(' ').any(|part| part == word);
    let initial = first.get(..1).unwrap_or_default();
    first != last && has(last) && (has(first) || has(initial) || !local.contains(' '))
        || local == format!("{initial}{last}")
}

/// Whether the address is an office's or a machine's.
pub(crate) fn is_desk(email: &str) -> bool {
    let local = email.split_once('@').map_or(email, |(local, _)| local);
    is_office(&normal::words(&local.replace(['_', '.', '-'], " ")))
}

/// Whether the words of a name are those of its domain, and its address is nobody's: `CERT Lowland <reports@cert-lowland…>`.
fn is_domains(words: &str, email: &str) -> bool {
    let Some((local, domain)) = email.split_once('@') else {
        return false;
    };
    let (local, domain) = (
        normal::words(local),
        normal::words(&domain.replace('-', "")).replace(' ', ""),
    );
    let long = |word: &&str| word.len() >= 3;
    words.split(' ').filter(long).count() >= 2
        && words.split(' ').filter(long).all(|word| domain.contains(word))
        && !words.split(' ').any(|word| local.contains(word))
}

/// “Copyright Agent”, “Data Protection Lead”: words that say what somebody does and end in one that is no family's name.
pub(super) fn is_calling(words: &str) -> bool {
    const CALLED: [&str; 16] = [
        "agent",
        "lead",
        "rep",
        "representative",
        "handler",
        "responder",
        "beauftragter",
        "beauftragte",
        "verantwortlicher",
        "verantwortliche",
        "vertretung",
        "ansvarlig",
        "ansvarleg",
        "ombud",
        "representant",
        "vakthavende",
    ];
    words.rsplit_once(' ').is_some_and(|(_, last)| CALLED.contains(&last))
}

/// “Drift Nes Trelast <drift@nestrelast…>”: a desk at the house that has the domain's name.
pub(super) fn is_of_house(name: &str, email: &str) -> bool {
    let words = normal::words(name);
    let (Some((first, house)), Some((local, domain))) = (words.split_once(' '), email.split_once('@')) else {
        return false;
    };
    let (local, domain) = (
        normal::words(local),
        normal::words(&domain.replace('-', "")).replace(' ', ""),
    );
    first == local && house.contains(' ') && domain.contains(&house.replace(' ', ""))
}

/// `Dad of an applicant`, `security researcher`: a word in small letters that stands in no family's name.
fn is_described(bare: &str, email: &str) -> bool {
    const PARTICLES: [&str; 22] = [
        "von", "van", "de", "der", "den", "zu", "zur", "vom", "af", "al", "el", "da", "dos", "di", "la", "le", "ten",
        "und", "of", "the", "dem", "e",
    ];
    let local = email.split_once('@').map_or(email, |(local, _)| local).to_lowercase();
    let mut small = bare
        .split(' ')
        .filter(|word| word.starts_with(char::is_lowercase) && !word.ends_with('.'));
    let of = bare.contains(" of ") || bare.contains(" the ");
    of || small.any(|word| !PARTICLES.contains(&word) && !local.contains(word))
}

/// The words of the sender's name and address, folded: a form names the same person.
pub(crate) fn writer(headers: &Headers, signed: Option<&str>) -> Vec<String> {
    let Some(sender) = headers.sender() else {
        return Vec::new();
    };
    let local = sender.email.split('@').next().unwrap_or_default();
    // “Bo (Lie Books)”: what stands in brackets is no name.
    let shown = without_brackets(sender.name.as_deref().unwrap_or_default());
    let shown = shown.as_str();
    // “Firma Klar GmbH” sends, and Sabine Oertel signs: the firm is where she works.
    let signed = signed.unwrap_or_default();
    let known = normal::words(signed);
    let desk = is_office(&normal::words(shown)) || names_institution(shown);
    // “Datavakt Varsling <varsling@datavakt.example>” sends, and Vilde Grønning signs.
    let domain = sender.email.split_once('@').map_or("", |(_, domain)| domain);
    let domain = normal::words(domain).replace(' ', "");
    let house = normal::words(shown);
    let house = house.split(' ').any(|word| word.len() >= 5 && domain.contains(word));
    let other = signed.contains(' ') && house && !is_certain(shown, &sender.email);
    let person = signed.is_empty()
        || !(desk || other)
        || normal::words(&format!("{shown} {}", local.replace(['_', '.', '-'], " ")))
            .split(' ')
            .any(|word| word.len() >= 3 && known.split(' ').any(|have| have == word));
    let both = if person {
        format!("{shown} {local} {signed}")
    } else {
        signed.to_owned()
    };
    let words = normal::words(&both.replace(['_', '.', '-'], " "));
    words
        .split(' ')
        .filter(|word| word.len() >= 3 && !OFFICES.contains(word) && !DESKS.contains(word))
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
    let unit =
        words.split(' ').any(ending) || lexicon.units.any(&words) || is_office(&words) || names_institution(&bare);
    let local = email.split_once('@').map_or(email, |(local, _)| local);
    let local = normal::words(&local.replace(['_', '.', '-'], " "));
    let parts: Vec<&str> = local.split(' ').collect();
    // “Anja Amt <anja.amt@…>” is somebody after all.
    let first = words.split(' ').next().unwrap_or_default();
    let both = parts.len() >= 2
        && !is_office(first)
        && words.contains(' ')
        && words.split(' ').all(|word| parts.contains(&word));
    let digits = bare.chars().any(|c| c.is_ascii_digit());
    // “University of X <webform@…>”: the machine of a house writes under the house's name.
    let office = office || (!both && names_institution(&bare));
    let role = lexicon.roles.any(&words) && !is_certain(&in_order(&bare), email);
    if office || digits || ((unit || role) && !both) || words.split(' ').count() > 6 {
        return None;
    }
    if !both && is_calling(&words) || is_domains(&words, email) || is_described(&bare, email) {
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
