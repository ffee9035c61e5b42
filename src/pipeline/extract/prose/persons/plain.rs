//! Small words around a number of persons: how many in all, only one, and those who merely help.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Cue, Lexicon, normal};
use crate::model::language::Language;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::stems::ends_in;
use crate::pipeline::extract::values::counts;

/// Words before a number that is not exact.
const HEDGES: [&str; 34] = [
    "rund",
    "etwa",
    "ca",
    "ca.",
    "circa",
    "zirka",
    "ungefähr",
    "schätzungsweise",
    "geschätzt",
    "geschätzte",
    "knapp",
    "insgesamt",
    "mindestens",
    "wohl",
    "about",
    "around",
    "some",
    "roughly",
    "approximately",
    "approx.",
    "nearly",
    "almost",
    "over",
    "at",
    "least",
    "all",
    "om",
    "lag",
    "omtrent",
    "cirka",
    "rundt",
    "minst",
    "nær",
    "alle",
];

/// The words before a number without “about”.
pub(super) fn without_hedge(before: &str) -> &str {
    let mut rest = before.trim_end();
    for _ in 0..2 {
        let last = rest.rsplit(char::is_whitespace).next().unwrap_or_default();
        let word = last.to_lowercase();
        // “Om lag 30”, and “opplysninger om 30”: alone the word says whose they are.
        let alone = word == "om" || word == "at" || word == "over";
        if last.is_empty() || alone || !HEDGES.contains(&word.as_str()) {
            break;
        }
        rest = rest
            .get(..rest.len().saturating_sub(last.len()))
            .unwrap_or_default()
            .trim_end();
        if word == "lag" || word == "least" {
            let cut = rest.len().saturating_sub(2);
            rest = rest.get(..cut).unwrap_or_default().trim_end();
        }
    }
    rest
}

/// “Zusammen also drei Personen”, “in total 40 members”.
pub(super) fn is_sum(head: &str) -> bool {
    ends_in(
        head,
        &[
            "zusammen",
            "zusammen also",
            "insgesamt",
            "gesamt",
            "alles in allem",
            "in total",
            "altogether",
            "in all",
            "total of",
            "a total of",
            "til sammen",
            "tilsammen",
            "totalt",
            "i alt",
        ],
    )
}

/// “903 hirers in all”, “48 Personen insgesamt”.
pub(super) fn is_sum_behind(tail: &str) -> bool {
    [
        "in all",
        "in total",
        "altogether",
        "all told",
        "all in all",
        "insgesamt",
        "zusammen",
        "alles in allem",
        "an der zahl",
        "i alt",
        "til sammen",
        "tilsammen",
        "totalt",
        "alt i alt",
        "i tallet",
        "i talet",
    ]
    .iter()
    .any(|word| {
        tail.strip_prefix(word)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// “…, nach meiner Zählung”, “…, I'd guess”, “…, etter det eg kan telje”: words between a comma and a number that say
/// how it was come by.
pub(super) fn is_guess(words: &str) -> bool {
    const STEMS: [&str; 20] = [
        "zaehl",
        "gezaehlt",
        "schaetz",
        "geschaetzt",
        "grob",
        "vielleicht",
        "vermutlich",
        "count",
        "guess",
        "estimat",
        "reckon",
        "maybe",
        "perhaps",
        "probably",
        "tell",
        "anslag",
        "anslaa",
        "reknar",
        "kanskje",
        "truleg",
    ];
    let words = normal::words(words);
    words.split(' ').count() <= 6
        && words
            .split(' ')
            .any(|word| STEMS.iter().any(|stem| word.starts_with(stem)))
}

/// “Betroffen wären 48 Personen”: polite, and no supposition.
pub(super) fn is_estimate(folded: &str) -> bool {
    [
        "betroffen waeren",
        "waeren betroffen",
        "betreffen wuerde",
        "affected would be",
        "concerned would be",
        "would be concerned",
        "would be affected",
        "that would be",
        "das waeren",
        "det vil vaere",
        "beroert vil",
        "ville vaere beroert",
        "det ville vere",
    ]
    .iter()
    .any(|words| folded.contains(words))
}

/// “64 people had signed up”, “30 Leute haben sich angemeldet”: those whose answers stand there.
pub(super) fn is_enrolled(tail: &str) -> bool {
    const VERBS: [&str; 24] = [
        "signed up",
        "registered",
        "enrolled",
        "filled in",
        "filled out",
        "applied",
        "booked",
        "had answered",
        "responded",
        "subscribed",
        "sich angemeldet",
        "sich eingetragen",
        "ausgefuellt",
        "sich beworben",
        "gebucht",
        "bestellt",
        "teilgenommen",
        "meldt seg paa",
        "meldt paa",
        "paameldt",
        "registrert seg",
        "fylt ut",
        "soekt",
        "bestilt",
    ];
    let near: Vec<&str> = tail.split(' ').take(5).collect();
    let near = near.join(" ");
    VERBS.iter().any(|verb| near.contains(verb))
}

/// “Only one child is in the picture”, “also eine Person”, “det gjeld berre éin elev”.
pub(super) fn is_only(head: &str) -> bool {
    ends_in(
        head,
        &[
            "only",
            "just",
            "nur",
            "lediglich",
            "allein",
            "also",
            "bloss",
            "genau",
            "exactly",
            "bare",
            "berre",
            "kun",
            "that is",
            "thats",
            "so",
            "altsaa",
            "det gjelder",
            "det gjeld",
            "dreier seg om",
            "dreiar seg om",
            "handelt sich um",
            "geht um",
        ],
    )
}

/// “212 av 640 ansatte”: how many there are in all.
pub(super) fn is_share(head: &str) -> bool {
    let mut words = head.rsplit(' ');
    let of = words.next().is_some_and(|word| ["of", "von", "av"].contains(&word));
    of && words
        .next()
        .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a number of persons may stand for those concerned: nobody's plans, no helpers, and no verb that ends as a
/// noun does (“300 Mails bekommen”).
pub(super) fn is_told(sentence: &Sentence<'_>, noun: &str, language: Language) -> bool {
    let plans = [
        "planen",
        "planlegg",
        "planning",
        "geplant",
        "planlagt",
        "simulation",
        "simulering",
        "uebung",
        "oeving",
        "exercise",
    ];
    let planned = sentence.cues.has(Cue::Planned) || plans.iter().any(|word| sentence.folded.contains(word));
    let folded = normal::words(noun);
    let verb = (language == Language::De && !noun.starts_with(char::is_uppercase))
        || (folded.ends_with("men") && folded != "men" && folded != "women");
    !planned && !verb && !is_helper(&folded)
}

/// Those who work beside the writer, or help.
pub(super) fn is_helper(noun: &str) -> bool {
    [
        "kolleg",
        "colleague",
        "kollega",
        "polizist",
        "officer",
        "techniker",
        "technician",
        "witness",
        "zeug",
        "vitne",
        "leader",
        "leiter",
        "leder",
        "leiar",
        "coach",
        "trainer",
        "contact",
        "kontakt",
        "bidder",
        "supplier",
        "lieferant",
        "leverandoer",
        "recipient",
        "empfaenger",
        "mottak",
        "of us",
        "von uns",
        "av oss",
        "speaker",
        "contractor",
        "user",
        "nutzer",
        "brukern",
        "people",
        "leute",
        "person",
        "staff",
        "personal",
        "freiwillig",
        "volunteer",
        "frivillig",
        "adressen von",
    ]
    .iter()
    .any(|part| noun.starts_with(part))
}

/// Words for what tells of somebody.
const THINGS: [&str; 40] = [
    "opplysning",
    "data",
    "journal",
    "namn",
    "navn",
    "bilde",
    "bilete",
    "vedtak",
    "epikrise",
    "brev",
    "attest",
    "sak",
    "notat",
    "rapport",
    "mappe",
    "karakter",
    "vurdering",
    "soeknad",
    "liste",
    "lista",
    "register",
    "loenn",
    "kontonummer",
    "adresse",
    "telefonnummer",
    "kort",
    "prøvesvar",
    "proevesvar",
    "resultat",
    "file",
    "record",
    "note",
    "report",
    "letter",
    "detail",
    "information",
    "injury",
    "plan",
    "form",
    "photo",
];

/// What tells of somebody: before “om”, “for”, “på” it says whose it is.
pub(super) fn is_thing(noun: &str) -> bool {
    let noun = normal::words(noun);
    THINGS.iter().any(|thing| noun.contains(thing))
}

/// “Aller Sparer - 119 an der Zahl”, “customers, about 75 of them”, “this month's patients – eleven –”.
pub(super) fn behind(sentence: &Sentence<'_>, lexicon: &Lexicon) -> Option<u64> {
    static BEHIND: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?i)(?:[-–,(]\s*)(?:(?:etwa|rund|ca\.?|about|around|some|roughly|om lag|omtrent|rundt)\s+)?(\d{1,3}(?:[.,' ]\d{3})+|\d{1,6})\s+(?:an der zahl|stück|of them|in number|in all|in total|i talet|i tallet|i alt|av dem|av dei|stykker|stykk)\b").ok()
    });
    if sentence.cues.any(&[Cue::Event, Cue::Elsewhere]) {
        return None;
    }
    let found = BEHIND.as_ref()?.captures(sentence.raw)?.get(1)?;
    let head = normal::words(sentence.raw.get(..found.start()).unwrap_or_default());
    let last: Vec<&str> = head.rsplit(' ').take(4).collect();
    let persons = lexicon.persons.as_ref()?;
    let named = last
        .iter()
        .any(|word| word.len() > 3 && persons.is_match(&format!("2 {word}")));
    named.then(|| counts::read(found.as_str(), lexicon)).flatten()
}
