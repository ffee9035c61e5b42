//! The words of a place, from its preposition on.

use std::ops::{Range, RangeInclusive};

use super::chain::{is_adjective, is_deed, is_own_name, passes_over};
use super::way::{departs, ends_place};
use super::words::{ARTICLES, DATES, INSIDE, MOODS};
use crate::config::rules::forms::Tell;
use crate::pipeline::extract::prose::tokens::Tokens;

/// A phrase has no more words.
const LONGEST: usize = 14;

/// “Am Drucker (Flur 3. OG, Gebäude N)”: brackets behind a place that name one more closely.
pub(super) fn bracketed(tokens: &Tokens<'_>, end: usize) -> usize {
    const MOST: usize = 8;
    if tokens.before(end) != " (" {
        return end;
    }
    let close = (end.saturating_add(1)..=end.saturating_add(MOST)).find(|at| tokens.before(*at).contains(')'));
    let Some(close) = close.filter(|close| *close <= tokens.len()) else {
        return end;
    };
    let timed = tokens.has(end..close, &DATES) || tokens.has(end..close, &["kl", "at", "um", "ca", "gegen"]);
    let place = tokens.tells(end..close, Tell::Place) || (end..close).any(|at| numbered(tokens, at).is_some());
    let plain = place && !timed;
    if plain { close } else { end }
}

/// The phrase that begins at a preposition, with its score: one for a place, two more for each name or number.
pub(super) fn phrase(tokens: &Tokens<'_>, start: usize) -> Option<(usize, Range<usize>)> {
    if let Some(end) = between(tokens, start) {
        return Some((5, start..end));
    }
    let mut phrase = Phrase {
        end: start,
        places: 0,
        names: 0,
        joined: true,
    };
    let mut at = start.saturating_add(1);
    while at < tokens.len() && at.saturating_sub(start) <= LONGEST {
        let verb = matches!(
            tokens.word(at),
            "bin" | "ist" | "war" | "habe" | "hatte" | "was" | "is" | "had" | "er" | "var" | "hadde" | "har"
        );
        if let Some(stop) = departure(tokens, at) {
            at = stop;
            continue;
        }
        let further = phrase.places > 0 && phrase.end == at && goes_on(tokens, at);
        if verb || ends_place(tokens, at) || (is_over(tokens, at) && !further && !is_called(tokens, start, at)) {
            break;
        }
        // “On the bus between Vik and the centre”.
        if let Some(stop) = between(tokens, at).filter(|_| phrase.places > 0 && phrase.end == at) {
            (at, phrase.end, phrase.joined) = (stop, stop, false);
            phrase.names = phrase.names.saturating_add(1);
            continue;
        }
        if let Some(stop) = place_at(tokens, at) {
            // Where nouns are small, “Bridge Street” is a name as well.
            let name = numbered(tokens, at).is_some()
                || (tokens.is_lower_cased() && tokens.written(at).starts_with(char::is_uppercase));
            phrase.names = phrase.names.saturating_add(usize::from(name));
            (at, phrase.end, phrase.joined) = (stop, stop, false);
            phrase.places = phrase.places.saturating_add(1);
            continue;
        }
        if !phrase.takes(tokens, at) {
            let Some(stop) = passes_over(tokens, start, at) else {
                break;
            };
            (at, phrase.joined) = (stop, true);
            continue;
        }
        at = at.saturating_add(1);
    }
    let Phrase { end, places, names, .. } = phrase;
    // A capital alone is a place only where nouns have none.
    let small = tokens.is_lower_cased();
    let told = places > 0
        || (small && names > 0 && tokens.word(start) != "from")
        || (names > 0 && matches!(tokens.word(start), "zwischen" | "in"));
    (told && end > start).then(|| (places.min(1).saturating_add(names.saturating_mul(2)), start..end))
}

/// “On the 18:22 train”, “på 16.05-toget”: the hour at which what is named behind it leaves.
fn departure(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let digits = |at: usize, many: RangeInclusive<usize>| {
        many.contains(&tokens.word(at).len()) && tokens.word(at).chars().all(|c| c.is_ascii_digit())
    };
    let (minute, stop) = (at.saturating_add(1), at.saturating_add(2));
    let hour = digits(at, 1..=2) && digits(minute, 2..=2);
    let joined = matches!(tokens.before(minute), ":" | ".") && matches!(tokens.before(stop), " " | "-");
    (hour && joined && place_at(tokens, stop).is_some()).then_some(stop)
}

/// “In a pub, The Crown on Bridge Street”: what the place is called.
fn is_called(tokens: &Tokens<'_>, start: usize, at: usize) -> bool {
    let one = matches!(
        tokens.word(start.saturating_add(1)),
        "a" | "an" | "en" | "et" | "ei" | "eit"
    );
    let article = matches!(tokens.written(at), "The");
    let name = tokens.written(if article { at.saturating_add(1) } else { at });
    one && tokens.is_lower_cased()
        && tokens.before(at) == ", "
        && name.starts_with(char::is_uppercase)
        && name.len() > 1
        && !DATES.contains(&tokens.word(at))
}

/// Where a word for a place that begins here ends: “canteen”, “B 493”.
pub(super) fn place_at(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    const ROADS: [&str; 9] = ["a", "b", "l", "k", "e", "m", "n", "rv", "fv"];
    let next = at.saturating_add(1);
    let number = |word: &str| !word.is_empty() && word.len() <= 4 && word.chars().all(|c| c.is_ascii_digit());
    if ROADS.contains(&tokens.word(at))
        && tokens.written(at).starts_with(char::is_uppercase)
        && number(tokens.word(next))
        && matches!(tokens.before(next), " " | "")
        && matches!(
            tokens.word(at.saturating_sub(1)),
            "der" | "die" | "auf" | "the" | "on" | "paa" | "an" | "langs" | "ved"
        )
    {
        return Some(next.saturating_add(1));
    }
    if let Some(end) = numbered(tokens, at) {
        return Some(end);
    }
    let places = tokens
        .told
        .iter()
        .filter(|told| told.tell == Tell::Place && told.start == at);
    // “Our lab storage” is no place.
    let machine = |end: &usize| {
        tokens.before(*end) == " "
            && matches!(
                tokens.word(*end),
                "storage"
                    | "server"
                    | "servers"
                    | "computer"
                    | "computers"
                    | "pc"
                    | "pcs"
                    | "system"
                    | "systems"
                    | "network"
                    | "website"
                    | "account"
                    | "share"
                    | "drive"
            )
    };
    // “The computer room” is one.
    let room = |end: &usize| {
        let mut inside = tokens.told.iter().filter(|told| told.tell == Tell::Place);
        inside.any(|told| told.start <= end.saturating_add(1) && *end < told.end)
    };
    // “Unserer Adressdatenbank”, “der Strom”.
    if tokens.word(at).ends_with("datenbank") || tokens.word(at).ends_with("strom") {
        return None;
    }
    places
        .map(|told| told.end)
        .filter(|end| room(end) || !machine(end))
        .max()
}

/// “Geb. D”, “Bldg. 14”, “im 2. OG”: short words for buildings and storeys, which may mean anything without what stands
/// beside them.
fn numbered(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    const BUILDINGS: [&str; 7] = ["geb", "gebd", "bldg", "bygn", "hs", "rm", "zi"];
    const STOREYS: [&str; 8] = ["og", "ug", "eg", "dg", "zg", "tg", "kg", "et"];
    let next = at.saturating_add(1);
    let (word, written) = (tokens.word(at), tokens.written(at));
    if BUILDINGS.contains(&word) && matches!(tokens.before(next), ". " | " " | ".") {
        let name = tokens.written(next);
        let capital = tokens.before(next) != " " && name.starts_with(char::is_uppercase);
        return (is_code(name) || capital).then(|| next.saturating_add(1));
    }
    let ordinal = at.checked_sub(1).is_some_and(|before| {
        let before = tokens.word(before);
        !before.is_empty() && before.len() <= 2 && before.chars().all(|c| c.is_ascii_digit())
    });
    let storey = STOREYS.contains(&word) && written.chars().all(char::is_uppercase);
    (storey && ordinal && tokens.before(at) == ". ").then_some(next)
}

/// `014`, `D`, `U1`, `B2`: what rooms and buildings are called.
fn is_code(written: &str) -> bool {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    let letters = written.trim_end_matches(|c: char| c.is_ascii_digit());
    written.len() <= 5
        && !written.is_empty()
        && letters.len() <= if digits > 0 { 2 } else { 1 }
        && letters.chars().all(|c| c.is_ascii_uppercase())
}

/// “…, Raum 014”: a comma, and one more place with its number.
fn goes_on(tokens: &Tokens<'_>, at: usize) -> bool {
    let storey = tokens.word(at).len() <= 2
        && tokens.word(at).chars().all(|c| c.is_ascii_digit())
        && tokens.before(at.saturating_add(1)) == ". "
        && place_at(tokens, at.saturating_add(1)).is_some();
    tokens.before(at) == ", "
        && (storey
            || place_at(tokens, at).is_some_and(|end| {
                numbered(tokens, at).is_some() || (tokens.before(end) == " " && is_code(tokens.written(end)))
            }))
}

/// A sign or a day ends a place.
fn is_over(tokens: &Tokens<'_>, at: usize) -> bool {
    let gap = tokens.before(at);
    // “Ferja Lavik–Oppedal” is one, “St. Anna” too.
    // … and “im 2. Stock”.
    let ordinal = gap == ". "
        && tokens.word(at.saturating_sub(1)).chars().all(|c| c.is_ascii_digit())
        && place_at(tokens, at).is_some();
    let saint = ordinal || matches!(tokens.word(at.saturating_sub(1)), "st" | "sankt" | "dr" | "prof");
    // “The 18:05 from Galway”.
    let digits = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    if gap == ":" && digits(tokens.word(at)) && digits(tokens.word(at.saturating_sub(1))) {
        return false;
    }
    let sign = (gap.contains([',', ';', ':', '(', ')', '–', '—', '!', '"', '„']) && gap != "–")
        || (gap.contains('.') && gap.contains(' ') && !saint);
    let day = DATES.contains(&tokens.word(at)) && tokens.written(at).starts_with(char::is_uppercase);
    sign || day || matches!(tokens.word(at), "heute" | "gestern")
}

/// A phrase as far as it is read.
struct Phrase {
    end: usize,
    places: usize,
    names: usize,
    /// Whether a small word stands before what comes next.
    joined: bool,
}

impl Phrase {
    /// Takes one more word, if it belongs to the phrase.
    fn takes(&mut self, tokens: &Tokens<'_>, at: usize) -> bool {
        let (word, written, before) = (tokens.word(at), tokens.written(at), tokens.word(at.saturating_sub(1)));
        let german = !tokens.is_lower_cased();
        let (next, follows) = (at.saturating_add(1), self.end == at);
        let number = written.starts_with(|c: char| c.is_ascii_digit());
        let capital = written.starts_with(char::is_uppercase);
        // “Der Flur der Mensa” and “der Flur des Altbaus”, but not “im Schwimmbad der Laptop”.
        let led =
            german && self.places > 0 && matches!(before, "der" | "die" | "das") && self.end == at.saturating_sub(1);
        // “In der Mensa eine Mappe”: an article without a preposition opens something else.
        // “At King's Cross”.
        if is_own_name(tokens, at) && follows {
            self.end = next;
            return true;
        }
        let article = follows && self.places.saturating_add(self.names) > 0 && ARTICLES.contains(&word);
        if (led && capital) || article {
            return false;
        }
        if INSIDE.contains(&word) && !capital {
            self.joined = true;
            return true;
        }
        // “The number 42 bus”.
        if number && !follows && place_at(tokens, next).is_some() {
            (self.joined, self.names) = (true, self.names.saturating_add(1));
            return true;
        }
        let street =
            self.joined && tokens.written(next).starts_with(char::is_uppercase) && !DATES.contains(&tokens.word(next));
        let departs = self.joined && departs(tokens, at);
        // “På bussen linje 12”.
        let line = [
            "linje", "linie", "line", "rute", "route", "number", "nummer", "no", "nr",
        ]
        .contains(&before);
        let numbered = number && (departs || self.places > 0 && (line || street || (follows && word.len() <= 4)));
        let towards = self.places > 0
            && word.len() > 2
            && matches!(before, "nach" | "richtung" | "to" | "til" | "towards")
            && !is_deed(word);
        let glued = follows && matches!(tokens.before(at), "-" | "." | "/" | "–" | ":");
        let named = capital && (self.joined || follows) && !MOODS.contains(&word);
        if glued || numbered || towards || named {
            let name = !german || self.places > 0 || !is_common(tokens, at);
            self.names = self.names.saturating_add(usize::from(name && capital || number));
            (self.end, self.joined) = (next, false);
            return true;
        }
        self.joined = true;
        is_adjective(tokens, at, place_at(tokens, next).is_some())
    }
}

/// “Mellom klubbhuset og Coop”, “between the gym and my flat”: whatever the two ends are.
fn between(tokens: &Tokens<'_>, start: usize) -> Option<usize> {
    let opens = matches!(tokens.word(start), "mellom" | "between" | "zwischen");
    let joint = (start.saturating_add(2)..start.saturating_add(6))
        .find(|at| matches!(tokens.word(*at), "og" | "and" | "und"))
        .filter(|_| opens)?;
    let mut end = joint.saturating_add(1);
    while INSIDE.contains(&tokens.word(end)) && end < joint.saturating_add(3) {
        end = end.saturating_add(1);
    }
    end = end.saturating_add(1);
    while tokens.written(end).starts_with(char::is_uppercase)
        && tokens.before(end) == " "
        && end < joint.saturating_add(6)
    {
        end = end.saturating_add(1);
    }
    // “Our Oxford and Reading offices”.
    end = place_at(tokens, end)
        .filter(|_| tokens.before(end) == " ")
        .unwrap_or(end);
    let words = start.saturating_add(1)..end;
    let plain = words.clone().all(|at| {
        !tokens.before(at).contains([',', '(', ';', ':'])
            && !tokens.word(at).starts_with(|c: char| c.is_ascii_digit())
            && !DATES.contains(&tokens.word(at))
    });
    let german = tokens.is_lower_cased() || tokens.written(end.saturating_sub(1)).starts_with(char::is_uppercase);
    (plain && german && end <= tokens.len()).then_some(end)
}

/// In German every noun has a capital: a word that is no place is none.
fn is_common(tokens: &Tokens<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |at| tokens.word(at));
    !matches!(
        before,
        "in" | "nach" | "von" | "zwischen" | "und" | "bei" | "aus" | "bis" | "richtung"
    )
}

/// “Asked at reception”, “leita på vaskeriet”, “da jeg kom på kontoret”: where somebody looked, or came.
pub(super) fn is_sought(tokens: &Tokens<'_>, at: usize) -> bool {
    const SOUGHT: [&str; 24] = [
        "asked",
        "searched",
        "looked",
        "enquired",
        "inquired",
        "checked",
        "gefragt",
        "gesucht",
        "nachgefragt",
        "gesehen",
        "angerufen",
        "spurt",
        "leita",
        "leitet",
        "lett",
        "leitt",
        "soekt",
        "came",
        "kam",
        "kom",
        "ankam",
        "ankom",
        "arrived",
        "rung",
    ];
    at.checked_sub(1)
        .is_some_and(|before| SOUGHT.contains(&tokens.word(before)))
}

/// “Auf der Rückreise von der Tagung”, “on the way home from work”.
pub(super) fn is_journey(tokens: &Tokens<'_>, range: &Range<usize>) -> bool {
    const WAYS: [&str; 14] = [
        "rueckreise",
        "heimreise",
        "anreise",
        "hinreise",
        "heimweg",
        "rueckweg",
        "hinweg",
        "rueckfahrt",
        "heimfahrt",
        "way",
        "journey",
        "vei",
        "veg",
        "reise",
    ];
    let near = range.start..range.end.min(range.start.saturating_add(3));
    // “Left it on the bus, got off at Mill Lane”: where somebody parted from it.
    let behind = range.start.saturating_sub(2)..range.start;
    let parted = tokens.has(behind.clone(), &["got", "getting", "gikk", "gjekk", "gaatt"])
        && tokens.has(behind.clone(), &["off", "out", "av"]);
    parted || tokens.has(behind, &["ausgestiegen", "umgestiegen"]) || tokens.has(near, &WAYS)
}
