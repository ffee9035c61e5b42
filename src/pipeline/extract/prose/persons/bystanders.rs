//! Persons who are counted and not concerned: those who could see it, those who work there, those who told of it.

use regex::Captures;

use crate::config::rules::forms::{Cue, normal};
use crate::pipeline::extract::prose::sentence::Sentence;

/// What has members who could see it.
const GROUPS: [&str; 14] = [
    "kanal med",
    "kanalen med",
    "gruppe med",
    "gruppa med",
    "gruppen med",
    "kanal mit",
    "gruppe mit",
    "verteiler mit",
    "channel with",
    "group with",
    "group of",
    "chat with",
    "chat mit",
    "channel of",
];
/// “27 parents are in that group”: those who could see it.
const OF_GROUP: [&str; 12] = [
    "are in that group",
    "are in the group",
    "are in this group",
    "are in that chat",
    "are in the chat",
    "sind in der gruppe",
    "sind in dieser gruppe",
    "lesen in der gruppe mit",
    "er med i gruppa",
    "er med i gruppen",
    "er i gruppa",
    "er i gruppen",
];
/// Words between a thing that stood open and those to whom it did, at the end of what stands before their number.
const OPEN_TO: [&str; 20] = [
    "to all",
    "to all our",
    "to all the",
    "to our",
    "by all",
    "by all our",
    "by any of",
    "by any of our",
    "for all",
    "for all our",
    "fuer alle",
    "fuer saemtliche",
    "von allen",
    "fuer unsere",
    "fuer rund",
    "av alle",
    "av alle de",
    "for alle",
    "for alle de",
    "til alle",
];
/// Words that say that a thing stood open, beginnings of folded words.
const OPEN: [&str; 24] = [
    "open",
    "access",
    "visib",
    "readab",
    "read",
    "seen",
    "viewab",
    "available",
    "shared",
    "offen",
    "sichtbar",
    "zugaenglich",
    "einsehbar",
    "lesbar",
    "lesen",
    "abrufbar",
    "freigegeben",
    "aapn",
    "aapen",
    "opna",
    "opne",
    "synl",
    "tilgjengel",
    "delt",
];
/// Houses that have people at work, ends of folded words.
const HOUSES: [&str; 46] = [
    "clinic",
    "practice",
    "firm",
    "company",
    "office",
    "shop",
    "school",
    "club",
    "charity",
    "team",
    "business",
    "council",
    "house",
    "outfit",
    "surgery",
    "organisation",
    "klinik",
    "praxis",
    "firma",
    "betrieb",
    "buero",
    "kanzlei",
    "schule",
    "verein",
    "laden",
    "unternehmen",
    "haus",
    "gemeinde",
    "werkstatt",
    "klinikk",
    "klinikken",
    "bedrift",
    "bedrifta",
    "bedriften",
    "firmaet",
    "kontor",
    "skole",
    "skule",
    "lag",
    "forening",
    "foretak",
    "kommune",
    "butikk",
    "hus",
    "legesenter",
    "verksted",
];
/// Nouns for those who work in a house.
const AT_WORK: [&str; 16] = [
    "staff",
    "employee",
    "people",
    "person",
    "colleague",
    "worker",
    "mitarbeit",
    "beschaeftigt",
    "angestellt",
    "leute",
    "kolleg",
    "ansatt",
    "tilsett",
    "medarbeid",
    "folk",
    "kollega",
];
/// What those do who tell of a fault, folded.
const TELL: [&str; 34] = [
    "rang",
    "called",
    "complained",
    "reported",
    "asked",
    "wrote",
    "told",
    "noticed",
    "phoned",
    "replied",
    "answered",
    "alerted",
    "pointed",
    "angerufen",
    "gemeldet",
    "meldeten",
    "beschwert",
    "gefragt",
    "fragten",
    "riefen",
    "geschrieben",
    "schrieben",
    "geantwortet",
    "aufmerksam",
    "ringte",
    "ringde",
    "klaget",
    "klaga",
    "meldte",
    "melde",
    "spurte",
    "skrev",
    "skreiv",
    "svarte",
];
/// What stands before them when the fault came from them.
const TOLD_BY: [&str; 8] = ["from", "by", "von", "durch", "fra", "fraa", "av", "through"];
/// What comes from them, beginnings of folded words.
const TIDINGS: [&str; 17] = [
    "report",
    "complaint",
    "call",
    "message",
    "tip",
    "meldung",
    "gemeldet",
    "beschwer",
    "anruf",
    "hinweis",
    "nachricht",
    "melding",
    "meldt",
    "klage",
    "telefon",
    "beskjed",
    "enquir",
];

/// Whether the persons of a number only stood by; `head` and `rest` are the folded words around it, `noun` their noun.
pub(super) fn is_bystander(sentence: &Sentence<'_>, head: &str, noun: &str, rest: &str) -> bool {
    GROUPS.iter().any(|group| head.ends_with(group))
        || OF_GROUP.iter().any(|group| rest.starts_with(group))
        || is_audience(&sentence.folded, head)
        || is_open_to(head)
        || is_of_group(head, noun)
        || has_access(rest)
        || is_workforce(head, noun)
        || tells(head, rest)
}

/// “It could be opened by all 74 guests”, “visible to all 1,300 employees”.
fn is_audience(folded: &str, head: &str) -> bool {
    let to = OPEN_TO.iter().any(|words| {
        head.strip_suffix(words)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    });
    let mut words = folded.split(|c: char| !c.is_alphanumeric());
    to && words.any(|word| OPEN.iter().any(|open| word.starts_with(open)))
}

/// “Available to about 130 students”, “tilgjengelig for om lag 130 studenter”: those who could have looked.
fn is_open_to(head: &str) -> bool {
    const HEDGES: [&str; 14] = [
        "about", "around", "some", "roughly", "nearly", "all", "etwa", "rund", "ca", "alle", "om", "lag", "omtrent",
        "rundt",
    ];
    let mut words = head.rsplit(' ').skip_while(|word| HEDGES.contains(word));
    let to = words
        .next()
        .is_some_and(|word| matches!(word, "to" | "for" | "fuer" | "til"));
    to && words
        .next()
        .is_some_and(|word| OPEN.iter().any(|open| word.starts_with(open)))
}

/// “The group has 190 members”, “it was the channel of all staff, 2,100 members”.
fn is_of_group(head: &str, noun: &str) -> bool {
    const GROUP: [&str; 13] = [
        "channel",
        "group",
        "chat",
        "kanal",
        "kanalen",
        "gruppe",
        "gruppen",
        "gruppa",
        "verteiler",
        "rommet",
        "teamet",
        "chatten",
        "mailingliste",
    ];
    let group = |word: &str| GROUP.contains(&word);
    let mut words = head.rsplit(' ');
    let has = words.next().is_some_and(|word| {
        matches!(
            word,
            "has" | "hat" | "har" | "had" | "hatte" | "hadde" | "counts" | "zaehlt"
        )
    });
    let member = ["member", "mitglied", "medlem"]
        .iter()
        .any(|start| noun.starts_with(start));
    (has && words.next().is_some_and(group)) || (member && head.rsplit(' ').take(8).any(group))
}

/// “190 ansatte har lesetilgang”, “12 people have access”.
fn has_access(rest: &str) -> bool {
    let mut words = rest.split(' ').take(4);
    words
        .next()
        .is_some_and(|word| matches!(word, "have" | "had" | "has" | "haben" | "hatten" | "har" | "hadde"))
        && words.any(|word| word == "access" || word.ends_with("tilgang") || matches!(word, "zugriff" | "zugang"))
}

/// “We are a small clinic with four employees”.
fn is_workforce(head: &str, noun: &str) -> bool {
    let mut words = head.rsplit(' ');
    let with = matches!(words.next().unwrap_or_default(), "with" | "mit" | "med" | "of");
    let house = words.next().unwrap_or_default();
    let staff = AT_WORK.iter().any(|begin| noun.starts_with(begin));
    with && staff && HOUSES.iter().any(|end| house.ends_with(end))
}

/// “Three residents rang”, “a message came from three residents”.
fn tells(head: &str, rest: &str) -> bool {
    const FARTHEST: usize = 4;
    let behind = rest.split(' ').take(FARTHEST).any(|word| TELL.contains(&word));
    let mut words = head.rsplit(' ');
    let by = words.next().is_some_and(|word| TOLD_BY.contains(&word));
    let tidings = words
        .take(FARTHEST)
        .any(|word| TIDINGS.iter().any(|begin| word.starts_with(begin)) && !word.contains("nummer"));
    behind || (by && tidings)
}

/// Those who got something.
pub(super) fn is_recipient(noun: &str) -> bool {
    ["empfaenger", "recipient", "mottaker", "mottakar", "adressat"]
        .iter()
        .any(|part| noun.starts_with(part))
}

/// “Empfänger waren etwa 35 Personen”: those who got it, in the same breath.
pub(super) fn follows_recipients(sentence: &Sentence<'_>, captures: &Captures<'_>) -> bool {
    let start = captures.get(0).map_or(0, |whole| whole.start());
    let start = normal::fold(sentence.raw.get(..start).unwrap_or_default()).len();
    let places = sentence.clauses.iter().flat_map(|clause| &clause.places);
    places.filter(|(cue, _)| *cue == Cue::Recipients).any(|(_, at)| {
        at.end <= start
            && start.saturating_sub(at.end) <= 30
            && sentence
                .folded
                .get(at.end..start)
                .is_some_and(|between| !between.contains([',', ';', ':']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_tell_and_those_who_work_there_are_no_case() {
        for (head, noun, rest, by) in [
            ("kom det melding om fra", "beboere", "i formiddag", true),
            ("we had calls from", "customers", "about it", true),
            ("", "kunden", "haben sich schon beschwert", true),
            ("vi er en liten tannklinikk med", "ansatte", "og bruker", true),
            ("wir sind eine kleine praxis mit", "mitarbeitenden", "in bern", true),
            ("eine liste mit", "mitarbeitenden", "lag offen", false),
            ("names and addresses of", "customers", "were in it", false),
            ("i en gruppe med", "medlemmer", "laa lista", true),
            ("journalen til", "pasienter", "laa aapen", false),
        ] {
            let told =
                is_workforce(head, noun) || tells(head, rest) || GROUPS.iter().any(|group| head.ends_with(group));
            assert_eq!(told, by, "{head} … {noun} {rest}");
        }
        assert!(is_audience(
            "the folder was open to all 1,300 employees",
            "the folder was open to all"
        ));
        assert!(is_open_to("the notes were visible to about") && !is_open_to("we sent it to"));
        assert!(is_of_group("the parents group has", "members") && !is_of_group("the list has", "members"));
        assert!(has_access("har tilgang til mappa") && !has_access("had their names in it"));
        assert!(!is_audience("we wrote to all 30 members", "we wrote to all"));
    }
}
