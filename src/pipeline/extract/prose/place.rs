//! Where a thing was lost or stolen: “im RE 4 zwischen Hagen und Witten”, “in the canteen”, “på kafé i Oslo”.
//!
//! The phrase is given as the text has it, from its preposition on. Of several the one with the most names is meant.

mod words;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Cue, Lexicon, Tell, normal};
use crate::model::language::Language;
use crate::pipeline::extract::prose::device;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;
use words::{ARTICLES, DATES, FOUND, INSIDE, MOODS, NOWHERE, OPENS, REACHED};

/// A phrase has no more words.
const LONGEST: usize = 14;

/// The place, from the sentences that say that something is gone.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Option<String> {
    let gone = |sentence: &&Sentence<'_>| {
        let lost = device::is_gone(sentence);
        !sentence.question && !sentence.cues.has(Cue::Elsewhere) && lost
    };
    let direct = sentences
        .iter()
        .filter(gone)
        .find_map(|one| of_sentence(one, (lexicon, language), false));
    let missing = sentences.iter().any(|sentence| gone(&sentence));
    let plain = || {
        sentences
            .iter()
            .filter(|one| !one.question && !one.cues.has(Cue::Elsewhere))
    };
    plain()
        .find_map(named)
        .or(direct)
        .or_else(|| {
            plain()
                .filter(|_| missing)
                .find_map(|one| of_sentence(one, (lexicon, language), true))
        })
        .or_else(|| {
            let mut laid = plain().filter(|one| tells_place(one, missing));
            laid.find_map(|one| {
                of_sentence(one, (lexicon, language), false).filter(|place| is_place(place, lexicon, language))
            })
        })
}

/// “Ort: Gerätehaus Kaltental”: told as a form would.
fn named(sentence: &Sentence<'_>) -> Option<String> {
    let (label, place) = sentence.raw.split_once(": ")?;
    let label = [
        "Ort",
        "Tatort",
        "Unfallort",
        "Fundort",
        "Verlustort",
        "Place",
        "Location",
        "Where",
        "Sted",
        "Stad",
        "Åsted",
        "Åstad",
    ]
    .contains(&label.trim());
    let place = place.trim().trim_end_matches(['.', '!']);
    let event = sentence.cues.has(Cue::Event) || NOWHERE.contains(&normal::words(place).as_str());
    (label && !event && (1..=12).contains(&place.split_whitespace().count())).then(|| place.to_owned())
}

/// Whether a sentence tells where something lay, was found, was broken into or happened.
fn tells_place(sentence: &Sentence<'_>, missing: bool) -> bool {
    static LAID: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"\b(?:lag|lagen|liegt|liegen|gelegen|hing|hingen|haengt|gehangen|stand|standen|gefunden|fand|fanden|aufgefunden|entdeckt|vergessen|vergass|verlegt|eingebrochen|aufgebrochen|eingestiegen|einstieg|ausgeraeumt|weggeworfen|drin gelassen|abgegeben|klebte|prangte|ausgehaengt|ausgelegen|gewuehlt|gedruckt|ausgedruckt|fiel|lay|lying|lies|found|left|hung|hanging|hangs|pinned|stood|dumped|thrown|printed|mislaid|broken|broke|ruined|wouldn'? ?t lock|burst|flooded|stolen|took|laag|ligg|ligger|laa|hang|hengt|hengde|hengte|fant|funne|funnen|funnet|fann|gjenglemt|la igjen|la att|tatt|teken|braut|broet|brutt|broten|sto|stod|staar|tok|skreve|skrevet)\b").ok()
    });
    static HAPPENED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"\b(?:passiert|geschah|geschehen|gewesen sein|gewesen|muss .* sein|benutzt|gesehen|in der hand|happened|took place|must have been|used it|last used|last seen|last held|skjedde|skjedd|hende|sist|brukte|brukt|parkert|parked|geparkt|abgestellt|brachte|satte|sette|vaere igjen)\b").ok()
    });
    let folded = normal::words(sentence.raw);
    let told = |pattern: &LazyLock<Option<Regex>>| pattern.as_ref().is_some_and(|regex| regex.is_match(&folded));
    told(&LAID) || (missing && told(&HAPPENED))
}

/// Whether a phrase has a word for a place in it, and is not a folder, a page or a list.
fn is_place(phrase: &str, lexicon: &Lexicon, language: Language) -> bool {
    let tokens = Tokens::read(phrase, lexicon, language);
    let whole = 0..tokens.len();
    tokens.tells(whole.clone(), Tell::Place) && !tokens.has(whole, &NOWHERE)
}

/// The best phrase of a sentence; `last` asks for one in which something was seen for the last time.
fn of_sentence(sentence: &Sentence<'_>, (lexicon, language): (&Lexicon, Language), last: bool) -> Option<String> {
    let tokens = Tokens::read(sentence.raw, lexicon, language);
    let whole = 0..tokens.len();
    if tokens.has(whole.clone(), &REACHED)
        || tokens.has(whole.clone(), &FOUND)
        || (last && !tokens.tells(whole.clone(), Tell::Last))
    {
        return None;
    }
    let mut best: Option<(usize, Range<usize>)> = None;
    let mut at = 0;
    while at < tokens.len() {
        // “Im Taxi vergessen, das vom Flughafen kam”: what is told of the place.
        let told_of = at > 0
            && tokens.before(at.saturating_sub(1)).contains(',')
            && matches!(
                tokens.word(at.saturating_sub(1)),
                "das" | "der" | "die" | "which" | "that" | "som"
            );
        let twice = OPENS.contains(&tokens.word(at.saturating_add(1))) && tokens.word(at) != "unterwegs";
        let phrase = (OPENS.contains(&tokens.word(at)) && !told_of && !twice)
            .then(|| phrase(&tokens, at))
            .flatten();
        let Some((score, range)) = phrase else {
            at = at.saturating_add(1);
            continue;
        };
        at = range.end;
        if best.as_ref().is_none_or(|(have, _)| score > *have) {
            best = Some((score, range));
        }
    }
    best.map(|(_, range)| tokens.text(range))
}

/// The phrase that begins at a preposition, with its score: one for a place, two more for each name or number.
fn phrase(tokens: &Tokens<'_>, start: usize) -> Option<(usize, Range<usize>)> {
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
    while at < tokens.len() && at.saturating_sub(start) <= LONGEST && !is_over(tokens, at) {
        if let Some(stop) = place_at(tokens, at) {
            // Where nouns are small, “Bridge Street” is a name as well.
            let name = tokens.is_lower_cased() && tokens.written(at).starts_with(char::is_uppercase);
            phrase.names = phrase.names.saturating_add(usize::from(name));
            (at, phrase.end, phrase.joined) = (stop, stop, false);
            phrase.places = phrase.places.saturating_add(1);
            continue;
        }
        if !phrase.takes(tokens, at) {
            break;
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

/// Where a word for a place that begins here ends.
fn place_at(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let places = tokens
        .told
        .iter()
        .filter(|told| told.tell == Tell::Place && told.start == at);
    places.map(|told| told.end).max()
}

/// A sign or a day ends a place.
fn is_over(tokens: &Tokens<'_>, at: usize) -> bool {
    let gap = tokens.before(at);
    // “Ferja Lavik–Oppedal” is one, “St. Anna” too.
    // … and “im 2. Stock”.
    let ordinal = gap == ". "
        && tokens.word(at.saturating_sub(1)).chars().all(|c| c.is_ascii_digit())
        && place_at(tokens, at).is_some();
    let saint = ordinal || matches!(tokens.word(at.saturating_sub(1)), "st" | "sankt");
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
        let numbered = number && self.places > 0 && (street || (follows && word.len() <= 4));
        let towards =
            self.places > 0 && word.len() > 2 && matches!(before, "nach" | "richtung" | "to" | "til" | "towards");
        let glued = follows && matches!(tokens.before(at), "-" | "." | "/" | "–");
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

/// A word before the noun of a place: “im letzten Bus”, “in the crowded canteen”.
fn is_adjective(tokens: &Tokens<'_>, at: usize, before_place: bool) -> bool {
    before_place && tokens.word(at).chars().all(char::is_alphabetic) && !tokens.word(at).is_empty()
}
