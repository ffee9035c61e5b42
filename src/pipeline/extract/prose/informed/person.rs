//! One person, told by office and by name: “my line manager Joan Pell” is Joan Pell.

use crate::config::rules::forms::{Lexicon, normal};
use crate::pipeline::extract::stems::words_of;

/// Whose somebody is; behind these a common noun stands, and no title.
const OWN: [&str; 26] = [
    "my",
    "our",
    "mein",
    "meine",
    "meinem",
    "meinen",
    "meiner",
    "unser",
    "unsere",
    "unserem",
    "unseren",
    "unserer",
    "min",
    "mi",
    "mitt",
    "vår",
    "vårt",
    "våre",
    "nærmeste",
    "næraste",
    "nærmaste",
    "his",
    "her",
    "their",
    "sein",
    "seine",
];
/// The same where they stand behind the noun.
const BEHIND: [&str; 6] = ["min", "mi", "mitt", "vår", "vårt", "våre"];
const TITLES: [&str; 14] = [
    "prof",
    "professor",
    "dr",
    "herr",
    "herrn",
    "frau",
    "mr",
    "mrs",
    "ms",
    "miss",
    "hr",
    "fr",
    "fru",
    "sir",
];

/// Whether police are named: whether they know is what the police report says.
pub(super) fn is_police(name: &str) -> bool {
    let folded = normal::words(name);
    let mut words = folded.split(' ');
    words.any(|word| word.contains("polizei") || word.starts_with("politi") || word == "police")
}

/// The names without the offices of those whose office is only told beside them, and without those who are named in
/// brackets behind another.
pub(super) fn plain(names: &[String], raw: &str, lexicon: &Lexicon) -> Vec<String> {
    let bracketed = |name: &String| names.iter().any(|other| other != name && is_aside(name, other, raw));
    let kept: Vec<String> = names.iter().filter(|name| !bracketed(name)).cloned().collect();
    let mut found: Vec<String> = Vec::new();
    for name in kept {
        // “Our landlord, the Studentenwerk, has been told.”
        if let Some(last) = found.last_mut().filter(|last| is_other_name(last, &name, raw)) {
            *last = name;
            continue;
        }
        found.push(by_name(&name, raw, lexicon).unwrap_or(name));
    }
    found
}

/// “The ethics board (chair: Prof. Nadolny)”: whether a name stands in brackets right behind another.
fn is_aside(name: &str, other: &str, raw: &str) -> bool {
    raw.match_indices(name).any(|(at, _)| {
        let head = raw.get(..at).unwrap_or_default();
        head.rsplit_once('(')
            .is_some_and(|(before, within)| !within.contains(')') && before.trim_end().ends_with(other))
    })
}

/// “Our landlord, the Studentenwerk, has …”: a common noun with its owner, then a name between commas.
fn is_other_name(last: &str, name: &str, raw: &str) -> bool {
    const AND: [&str; 4] = ["and", "und", "og", "sowie"];
    let articles = ["the ", "der ", "die ", "das ", "dem ", "den "];
    let capital = name.starts_with(char::is_uppercase);
    capital
        && is_owned(last, raw)
        && articles.iter().any(|article| {
            let rest = raw
                .split_once(&format!("{last}, {article}{name},"))
                .map(|(_, rest)| rest);
            let next = rest.and_then(|rest| words_of(rest).next());
            next.is_some_and(|word| !AND.contains(&word)) && rest.is_some_and(|rest| !rest.contains(','))
        })
}

/// Whether a word for whose it is stands before a name, or ends it.
fn is_owned(name: &str, raw: &str) -> bool {
    let before = raw.match_indices(name).any(|(at, _)| {
        let head = raw.get(..at).unwrap_or_default().trim_end();
        let word = head.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        OWN.contains(&word.to_lowercase().as_str())
    });
    let last = name.rsplit(' ').next().unwrap_or_default();
    let first = name.split(' ').next().unwrap_or_default().to_lowercase();
    before || BEHIND.contains(&last) || OWN.contains(&first.as_str())
}

/// “Line manager Joan Pell”, “Chefin Sabine Roth”, “lederen min” with “, Geir Aas.” behind it: the person's own name.
fn by_name(name: &str, raw: &str, lexicon: &Lexicon) -> Option<String> {
    if !is_owned(name, raw) {
        return None;
    }
    let is_capital = |word: &&str| word.starts_with(char::is_uppercase);
    let is_title = |word: &&str| TITLES.contains(&normal::words(word).as_str());
    let (words, parted): (Vec<&str>, bool) = match name.split_once(", ") {
        Some((_, behind)) => (behind.split(' ').collect(), true),
        None => (name.split(' ').collect(), false),
    };
    let office = name.split(", ").next().unwrap_or_default();
    // “Our DPO, Ms Brennan”: an office that is a name itself stays.
    let short = !office.contains(' ') && office.chars().filter(|c| c.is_uppercase()).count() > 1;
    if parted {
        let titled = words.first().is_some_and(is_title) || words.iter().all(is_capital);
        return (titled && !short).then(|| words.join(" "));
    }
    if let Some(at) = words.iter().position(is_title).filter(|at| *at > 0) {
        return Some(words.get(at..)?.join(" "));
    }
    let from = words.iter().position(is_capital);
    match from {
        None => named_behind(name, raw),
        Some(0) => {
            let (first, rest) = words.split_first()?;
            let folded = normal::words(first);
            let calling = lexicon.roles.any(&folded)
                || ["in", "er", "or", "ent", "chef"]
                    .iter()
                    .any(|end| folded.ends_with(end));
            (calling && rest.len() == 2 && rest.iter().all(is_capital)).then(|| rest.join(" "))
        }
        Some(at) => {
            let rest = words.get(at..)?;
            // “Unsere ärztliche Leitung”: an adjective and its noun are no name.
            let bent = ["liche", "lichen", "ische", "ischen", "elle", "ellen", "ende", "enden"];
            let adjective = words
                .first()
                .is_some_and(|word| word.len() > 7 && bent.iter().any(|end| word.ends_with(end)));
            if at == 1 && rest.len() == 1 && adjective {
                return None;
            }
            let plain = rest
                .iter()
                .all(|word| is_capital(word) && word.chars().all(|c| c.is_alphabetic() || c == '-'));
            let shouted = rest
                .iter()
                .any(|word| word.len() > 1 && word.chars().all(char::is_uppercase));
            (plain && !shouted && rest.len() <= 3).then(|| rest.join(" "))
        }
    }
}

/// “Lederen min, Geir Aas.”: two or three capitals behind the comma, and then an end.
fn named_behind(name: &str, raw: &str) -> Option<String> {
    let (_, rest) = raw.split_once(&format!("{name}, "))?;
    let end = rest.find([',', '.', ';', '!', ')']).unwrap_or(rest.len());
    let behind = rest.get(..end)?.trim();
    let words: Vec<&str> = behind.split(' ').collect();
    let capital =
        |word: &&str| word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || c == '-');
    ((2..=3).contains(&words.len()) && words.iter().all(capital)).then(|| behind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::FormRules;

    #[test]
    fn a_person_with_an_owner_is_told_by_name() {
        let lexicon = &FormRules::shipped().lexicon;
        for (names, raw, want) in [
            (
                vec!["team lead Ann Moss"],
                "My team lead Ann Moss knows.",
                vec!["Ann Moss"],
            ),
            (vec!["supervisor Leo"], "I told my supervisor Leo.", vec!["Leo"]),
            (
                vec!["Vorgesetzte Frau Kern"],
                "Meine Vorgesetzte Frau Kern weiß es.",
                vec!["Frau Kern"],
            ),
            (
                vec!["sjefen min"],
                "Jeg sa fra til sjefen min, Ola Berg.",
                vec!["Ola Berg"],
            ),
            (
                vec!["Seksjonssjef Ida Lie"],
                "Seksjonssjef Ida Lie er orientert.",
                vec!["Seksjonssjef Ida Lie"],
            ),
            (
                vec!["works council", "chair", "Mr Poole"],
                "The works council (chair: Mr Poole) has been told.",
                vec!["works council"],
            ),
            (
                vec!["insurer", "Harbour Mutual"],
                "Our insurer, the Harbour Mutual, has been told.",
                vec!["Harbour Mutual"],
            ),
            (vec!["HR department"], "Our HR department knows.", vec!["HR department"]),
            (
                vec!["DPO, Ms Kerr"],
                "Our DPO, Ms Kerr, has been told.",
                vec!["DPO, Ms Kerr"],
            ),
        ] {
            let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
            assert_eq!(plain(&names, raw, lexicon), want, "{raw}");
        }
    }
}
