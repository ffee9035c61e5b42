//! Systems that stand beside others or beside what they do: “hist01 und die Anzeige scada-web”, “lab storage (tide-01)”,
//! “your catalogue `https://books.example.org/list`”; and numbers on stickers, which name no system.

use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::regex;

/// A name as machines have: figures or hyphens in it.
const NAME: &str = "[A-Za-z]{1,12}[0-9]{0,4}(?:-[A-Za-z0-9]{1,16}){1,3}|[A-Z]{2,10}[0-9]{1,4}|[a-z]{2,10}[0-9]{1,4}";
/// Two names with an “and” between them, and a noun before the second.
static PAIR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(&format!(
        r"\b({NAME})\)?(?:\s*/\s*|,\s+|\s+(?:und|and|og|sowie|bis|to|til|through|&)\s+)(?:(?:der|die|das|dem|den|the|our|auf)\s+)?([A-Za-zÄÖÜäöüßÆØÅæøå-]{{3,30}}\s+)?({NAME})\b"
    ))
});
/// Nouns of machines and services behind which a name stands in brackets.
const NOUNS: &str = "server(?:en)?|storage|speicher|boksen|boks|lageret|maskinen|maskina|maskin|kassen|kassa|rechner|pc|system|systemet|\
    buchung|bookings?|booking|portal|portalen|anwendung|service|tjenesten|tenesta|plattform|platform|app|appen|database|datenbank|\
    databasen|dokumentation|kiosk|terminal|nas";
/// “Lagringsboksen (EID-NAS)”, “lab storage (tide-01)”, “kassamaskinen i butikken (MV-KASSE2)”.
static BRACKET: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(&format!(
        r"(?i:\b[A-Za-zÄÖÜäöüßÆØÅæøå-]{{0,30}}(?:{NOUNS}))(?:\s+(?:i|på|im|in|am)\s+[A-Za-zÄÖÜäöüßÆØÅæøå]{{3,30}})?\s+\(([A-Z][A-Z0-9]{{1,10}}(?:-[A-Z0-9]{{1,12}}){{1,3}}|[a-z]{{2,14}}-[a-z0-9]{{0,10}}[0-9]{{1,4}}|[A-ZÄÖÜ][a-zäöü]{{3,14}})\)"
    ))
});
/// “The archive server "andromeda"”.
static QUOTED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i:\b[A-Za-zÄÖÜäöüßÆØÅæøå-]{0,24}(?:server|serveren|tjeneren|tenaren|database|datenbank|databasen|cluster|nas|share|freigabe|bucket))\s+[\x22„“«]([A-Za-z][A-Za-z0-9_-]{2,24})[\x22”“»]",
    )
});
/// “Our `PatientView` system”, “unserer Pflegedokumentation `CareNote`”: a capital inside a name that is ours.
static INNER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\b(?:unsere[rmn]?|our|the|vår|vårt)\s+(?:([A-Za-zÄÖÜäöüßæøå]{4,30})\s+)?([A-ZÄÖÜ][a-zäöüß]{2,12}[A-ZÄÖÜ][a-zäöüß]{2,14})(\s+(?:system|app|portal|platform|database|software|systemet|appen|portalen))?",
    )
});
/// “In unserer Campuscloud”.
static CLOUD: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b(?:unserer|unsere|der|our|vår)\s+([A-ZÄÖÜ][a-zäöüß]{3,20}cloud)\b"));
/// A full name of a host with its scheme or behind what it needs a password for.
static SITE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?i)(?:\b([A-Za-zÄÖÜäöüßÆØÅæøå]{1,24})\s+)?\b([A-Za-zÄÖÜäöüßÆØÅæøå-]{0,24}(?:portal(?:et|en)?|server|catalogue|katalog(?:en)?|shop|website|web site|webseite|site|page|seite|system|banner of|password for|passwort für|kennwort für|passord(?:et)? (?:til|for)|zugangsdaten für|login for)),?\s+[(<]?(https?://)?((?:[a-z0-9-]{1,40}\.){2,4}[a-z]{2,12})\b",
    )
});
/// Words that point to a page and say nothing of it.
const POINTERS: &str =
    " more mehr mer info infos see siehe se further weitere visit details help hilfe hjelp datenschutz privacy ";
/// What stands before a number that is stuck on a thing.
const TAGS: &str = " merka merkt merket merke merkelapp merkelappen lapp lappen etikett etiketten aufkleber aufgeklebt etikettiert sticker label labelled \
    labeled tag asset inventar inventory inventarnr inventarnummer serie serial seriennummer serienummer nummer number nr \
    markiert beschriftet beschriftung gekennzeichnet philips samsung olympus sony lenovo dell apple nokia canon epson \
    brother kingston sandisk fairphone garmin bosch siemens ";

/// Whether a name stands behind a word for a sticker or a maker: “med merkelappen FJS-2207”, “philips dpm8000”.
pub(in crate::pipeline::extract::prose) fn is_tag(raw: &str, name: &str) -> bool {
    let Some(before) = raw.find(name).and_then(|at| raw.get(..at)) else {
        return false;
    };
    let mut words = before
        .trim_end_matches([' ', ':', '"', '„', '“', '«', '\n'])
        .rsplit(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    // “The asset tag is …”, “das Etikett lautet …”.
    let last = words
        .find(|word| {
            !matches!(
                *word,
                "is" | "ist" | "er" | "lautet" | "was" | "war" | "var" | "reads" | "says" | "No" | "no"
            )
        })
        .unwrap_or_default()
        .to_lowercase();
    !last.is_empty() && TAGS.contains(&format!(" {last} "))
}

/// The other one of two machines: “KASSE1 und KASSE2”, “der Server vh-nas2 und der Druckserver vh-print”.
pub(super) fn pairs(raw: &str, found: &[String]) -> Vec<String> {
    let mut more = Vec::new();
    let mut from = 0;
    while let Some(captures) = PAIR.as_ref().and_then(|regex| regex.captures_at(raw, from)) {
        let (Some(whole), Some(one), Some(other)) = (captures.get(0), captures.get(1), captures.get(3)) else {
            break;
        };
        from = one.end();
        // `db1 and db2.example.org`: the full name is known.
        let known = found.iter().chain(&more);
        let known: Vec<&String> = known.collect();
        let full = |have: &str, name: &str| have.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
        let has = |name: &str| known.iter().any(|have| *have == name || full(have, name));
        let between = raw.get(one.end()..other.start()).unwrap_or_default();
        let (one, other) = (one.as_str(), other.as_str());
        let noun = captures.get(2).is_some() && !between.contains([',', '/']);
        let before = raw.get(..whole.start()).unwrap_or_default();
        let row =
            is_numbered(one, other) || (between.contains('/') && is_alike(one, other) && follows_machines(before));
        if (has(one) != has(other) && (noun || is_alike(one, other))) || row {
            let new: Vec<String> = [one, other].map(str::to_owned).into();
            more.extend(new);
        }
        if more.len() > 8 {
            break;
        }
    }
    more
}

/// `KASSE1` and `KASSE2`, `nh-fil01` and `nh-lonn`: the same beginning.
fn is_alike(one: &str, other: &str) -> bool {
    let head = |name: &str| name.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase();
    let first = |name: &str| name.split('-').next().unwrap_or_default().to_lowercase();
    head(one) == head(other) || (one.contains('-') && first(one) == first(other))
}

/// “The pair kdc1/kdc2”, “die Server web1/web2”: a word for machines before two names.
fn follows_machines(before: &str) -> bool {
    const MACHINES: [&str; 20] = [
        "pair",
        "cluster",
        "server",
        "servers",
        "servern",
        "hosts",
        "nodes",
        "switches",
        "routers",
        "resolvers",
        "controllers",
        "rechner",
        "knoten",
        "maschinen",
        "paar",
        "serverne",
        "serverane",
        "tenarane",
        "maskinene",
        "nodane",
    ];
    let last = before
        .trim_end()
        .rsplit([' ', '-'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    MACHINES.contains(&last.as_str())
}

/// `prn-h1` and `prn-h2`: small letters, a hyphen, and only the figure differs.
fn is_numbered(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.contains('-') && !name.contains(|c: char| c.is_ascii_uppercase());
    let figure = |name: &str| name.ends_with(|c: char| c.is_ascii_digit());
    one != other && plain(one) && plain(other) && figure(one) && figure(other) && is_alike(one, other)
}

/// Names in brackets and quotation marks, names with a capital inside. `out`: something is said not to work.
pub(super) fn named(raw: &str, out: bool) -> Vec<String> {
    let first = |regex: Option<&Regex>| -> Vec<String> {
        let all = regex.into_iter().flat_map(|regex| regex.captures_iter(raw).take(4));
        all.filter_map(|found| Some(found.get(1)?.as_str().to_owned()))
            .collect()
    };
    let coded = |name: &String| name.contains('-') || out;
    let mut found: Vec<String> = first(BRACKET.as_ref()).into_iter().filter(coded).collect();
    found.extend(first(QUOTED.as_ref()));
    found.extend(first(CLOUD.as_ref()));
    for captures in INNER.iter().flat_map(|regex| regex.captures_iter(raw)).take(4) {
        let noun = captures.get(1).map_or("", |noun| noun.as_str()).to_lowercase();
        let of = [
            "dokumentation",
            "system",
            "portal",
            "software",
            "plattform",
            "programm",
            "anwendung",
            "app",
        ]
        .iter()
        .any(|end| noun.ends_with(end));
        let name = captures.get(2).filter(|_| of || captures.get(3).is_some());
        found.extend(name.map(|name| name.as_str().to_owned()));
    }
    found
}

/// Hosts that somebody outside names by their addresses: “your catalogue (`https://books.example.org/list`)”.
pub(super) fn sites(raw: &str) -> Vec<String> {
    let all = SITE.iter().flat_map(|regex| regex.captures_iter(raw)).take(4);
    all.filter_map(|captures| {
        let before = captures.get(1).map_or("", |word| word.as_str()).to_lowercase();
        let noun = captures.get(2)?.as_str().to_lowercase();
        let host = captures.get(4)?.as_str();
        let wanted = noun.ends_with("for") || noun.ends_with("für") || noun.ends_with("til") || noun.ends_with(" of");
        let pointer = POINTERS.contains(&format!(" {before} "));
        let scheme = captures.get(3).is_some();
        let www = host.to_lowercase().starts_with("www.");
        ((scheme || wanted) && !pointer && (!www || wanted || host.split('.').count() > 3)).then(|| host.to_owned())
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_of_two_machines_is_one_as_well() {
        let one = |name: &str| vec![name.to_owned()];
        assert_eq!(
            pairs("stand auf KASSE1 und KASSE2 eine Forderung", &one("KASSE1")),
            ["KASSE1", "KASSE2"]
        );
        assert_eq!(
            pairs("der Server hist01 und die Anzeige web-view stehen", &one("hist01")),
            ["hist01", "web-view"]
        );
        assert_eq!(
            pairs("tide-01 and the workstation SEQ-W4 are encrypted", &one("SEQ-W4")),
            ["tide-01", "SEQ-W4"]
        );
        assert_eq!(
            pairs("the pages of prn-a1 and prn-a2 were open", &[]),
            ["prn-a1", "prn-a2"]
        );
        assert_eq!(
            pairs("app1 and app2.uni.example are slow", &one("app2.uni.example")),
            ["app1", "app2"]
        );
        assert_eq!(
            pairs("lms1, lms2 und lms3 stehen", &one("lms1")),
            ["lms1", "lms2", "lms2", "lms3"]
        );
        assert_eq!(pairs("the pair kdc1/kdc2 is down", &[]), ["kdc1", "kdc2"]);
        assert!(pairs("we met on B2 and C3 of the plan", &[]).is_empty());
        assert!(pairs("mail-out and web-in were named", &[]).is_empty());
    }

    #[test]
    fn names_in_brackets_and_addresses_are_read_and_stickers_are_not() {
        assert_eq!(
            named("every file on our lab storage (tide-01) had been renamed", false),
            ["tide-01"]
        );
        assert_eq!(
            named("kassamaskinen i butikken (MV-KASSE2) melder om virus", false),
            ["MV-KASSE2"]
        );
        assert_eq!(named("die Terminbuchung (Arztikon) geht nicht", true), ["Arztikon"]);
        assert_eq!(named("our archive server \"andromeda\" failed", false), ["andromeda"]);
        assert_eq!(named("in unserer Pflegedokumentation CareBlatt", false), ["CareBlatt"]);
        assert!(named("the system (Please wait)", false).is_empty());
        assert!(named("Die Terminbuchung (Montag) war gut", false).is_empty());
        assert_eq!(
            sites("in Ihrem Bibliotheksportal https://leihe.uni.example gefunden"),
            ["leihe.uni.example"]
        );
        assert!(sites("the admin password for print.example").is_empty());
        assert_eq!(
            sites("the admin password for admin.print.uni.example"),
            ["admin.print.uni.example"]
        );
        assert!(sites("Mehr Infos Seite https://hilfe.uni.example").is_empty());
        assert!(is_tag("en HP med merkelappen FJS-2207", "FJS-2207"));
        assert!(is_tag("The asset tag is FJ-LT-22071.", "FJ-LT-22071"));
        assert!(!is_tag("på serveren FJS-2207", "FJS-2207"));
    }
}
