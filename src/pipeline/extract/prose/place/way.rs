//! Ways, doors and doings: what stands before a place and says whether anything happened there.

use super::phrase::place_at;
use crate::pipeline::extract::prose::tokens::Tokens;

const POWER: [&str; 8] = [
    "stromausfall",
    "ausfall",
    "outage",
    "cut",
    "straumbrot",
    "stroembrudd",
    "brand",
    "fire",
];

/// “Our trip to the farm”, “på turen til hytta”: where somebody went.
pub(super) fn is_way(tokens: &Tokens<'_>, at: usize) -> bool {
    const WAYS: [&str; 18] = [
        "trip",
        "visit",
        "outing",
        "excursion",
        "ausflug",
        "besuch",
        "fahrt",
        "exkursion",
        "tur",
        "turen",
        "besoek",
        "besoeket",
        "utflukt",
        "utflukten",
        "utflukta",
        "besoeket",
        "vitjing",
        "vitjinga",
    ];
    matches!(tokens.word(at), "to" | "til" | "zum" | "zur" | "in")
        && at
            .checked_sub(1)
            .is_some_and(|before| WAYS.contains(&tokens.word(before)))
}

/// “Die Tür zum Lager”, “the window of the office”, “døra til møterommet”: what was forced open.
pub(super) fn is_door(tokens: &Tokens<'_>, at: usize) -> bool {
    const DOORS: [&str; 16] = [
        "tuer",
        "tuere",
        "eingangstuer",
        "fenster",
        "schloss",
        "zugang",
        "door",
        "doors",
        "window",
        "lock",
        "doera",
        "doeren",
        "vinduet",
        "vindauget",
        "laasen",
        "vindu",
    ];
    matches!(tokens.word(at), "to" | "of" | "til" | "zum" | "zur" | "von")
        && tokens.before(at) == " "
        && at
            .checked_sub(1)
            .is_some_and(|before| DOORS.contains(&tokens.word(before)))
}

/// What is held somewhere, in Norwegian: ends of words.
const EVENTS: [&str; 15] = [
    "fest",
    "konferanse",
    "kurs",
    "seminar",
    "moete",
    "samling",
    "kamp",
    "konsert",
    "middag",
    "lunsj",
    "reise",
    "opning",
    "aapning",
    "foredrag",
    "feiring",
];

/// “Beim Leeren der Tonne”, “under en fest på Blå”: what somebody did there.
pub(super) fn is_doing(tokens: &Tokens<'_>, at: usize) -> bool {
    let next = at.saturating_add(1);
    let doing = tokens.word(at) == "beim"
        && tokens.word(next).ends_with("en")
        && tokens.word(next).len() > 5
        && place_at(tokens, next).is_none();
    let during = tokens.word(at) == "under"
        && matches!(tokens.word(next), "en" | "et" | "ei" | "eit" | "ein")
        && EVENTS
            .iter()
            .any(|event| tokens.word(at.saturating_add(2)).ends_with(event));
    // “Bei der Durchsicht der Protokolle”, “bei der Prüfung der Konten”.
    let noun = (next..next.saturating_add(3))
        .find(|at| tokens.written(*at).starts_with(char::is_uppercase))
        .filter(|noun| place_at(tokens, *noun).is_none());
    let noun = noun.map_or("", |noun| tokens.word(noun));
    let task = matches!(tokens.word(at), "bei" | "beim")
        && (noun.ends_with("ung")
            || ["durchsicht", "kontrolle", "suche", "inventur", "arbeit"]
                .iter()
                .any(|end| noun.ends_with(end)));
    doing || during || task
}

/// “In Bremen mitsamt Koffer”, “on the bus with my bag”: a small word behind a place that opens what is told of it.
pub(super) fn ends_place(tokens: &Tokens<'_>, at: usize) -> bool {
    const ENDS: [&str; 26] = [
        "mitsamt",
        "samt",
        "nebst",
        "mit",
        "ohne",
        "inklusive",
        "durch",
        "wegen",
        "während",
        "waehrend",
        "per",
        "via",
        "with",
        "without",
        "including",
        "during",
        "because",
        "while",
        "by",
        "med",
        "uten",
        "utan",
        "inkludert",
        "medan",
        "mens",
        "sammen",
    ];
    ENDS.contains(&tokens.word(at)) && tokens.written(at).starts_with(char::is_lowercase)
}

/// “Über dem Watt”, “over the barn”: a thing is over a place; “über Teams”, “over the weekend” name none.
pub(super) fn is_over_something(tokens: &Tokens<'_>, at: usize) -> bool {
    const ARTICLES: [&str; 18] = [
        "dem", "der", "unserem", "unserer", "einem", "einer", "the", "our", "a", "an", "en", "et", "ei", "eit", "vaar",
        "vaart", "den", "det",
    ];
    let next = at.saturating_add(1);
    let article = ARTICLES.contains(&tokens.word(next));
    let noun = if article { next.saturating_add(1) } else { next };
    let placed = (noun..noun.saturating_add(3)).any(|noun| place_at(tokens, noun).is_some());
    match tokens.word(at) {
        "ueber" => article && tokens.word(next) != "den" && placed,
        "over" | "above" | "beneath" | "below" => placed,
        _ => true,
    }
}

/// “On the 17:42 to Leeds”, “im 7:12 nach Kassel”: what leaves at an hour for somewhere.
pub(super) fn departs(tokens: &Tokens<'_>, at: usize) -> bool {
    let (minute, to) = (at.saturating_add(1), at.saturating_add(2));
    let digits = |at: usize| tokens.word(at).len() <= 2 && tokens.word(at).chars().all(|c| c.is_ascii_digit());
    let led = at.checked_sub(1).is_some_and(|before| {
        matches!(
            tokens.word(before),
            "the" | "der" | "dem" | "den" | "of" | "im" | "paa" | "med"
        )
    });
    let towards = matches!(tokens.word(to), "from" | "to" | "nach" | "von" | "til" | "fra" | "fraa");
    let named = tokens.written(to.saturating_add(1)).starts_with(char::is_uppercase);
    led && digits(at) && digits(minute) && matches!(tokens.before(minute), ":" | ".") && towards && named
}

/// “A power cut in their data centre”: nothing of ours.
pub(super) fn is_theirs(tokens: &Tokens<'_>, start: usize) -> bool {
    const THEIRS: [&str; 6] = ["seinem", "seiner", "ihrem", "their", "its", "deira"];
    THEIRS.contains(&tokens.word(start.saturating_add(1))) && tokens.has(0..tokens.len(), &POWER)
}
