//! Where a thing was lost or stolen: “im RE 4 zwischen Hagen und Witten”, “in the canteen”, “på kafé i Oslo”.
//!
//! The phrase is given as the text has it, from its preposition on. Of several the one with the most names is meant.

use std::ops::Range;

use crate::config::rules::forms::{Cue, Lexicon, Tell};
use crate::model::language::Language;
use crate::pipeline::extract::prose::device;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;

/// A phrase has no more words.
const LONGEST: usize = 14;

/// Words with which a place begins.
const OPENS: [&str; 36] = [
    "from", "off",
    "im", "in", "am", "an", "auf", "aus", "vom", "bei", "beim", "vor", "zwischen", "unterwegs", "hinter", "neben", "on",
    "at", "from", "outside", "near", "between", "inside", "behind", "i", "paa", "ved", "fra", "fraa", "mellom", "utenfor",
    "utanfor", "ut", "out", "unter", "under",
];
/// Small words inside a place.
const INSIDE: [&str; 74] = [
    "der", "die", "das", "dem", "den", "des", "einem", "einer", "ein", "eine", "einen", "meinem", "meiner", "unserem",
    "unserer", "the", "a", "an", "my", "our", "his", "her", "en", "et", "ei", "ein", "min", "mitt", "of", "von", "vom",
    "nach", "bis", "zwischen", "und", "in", "im", "am", "auf", "bei", "beim", "zum", "zur", "richtung", "mit", "from",
    "to", "between", "and", "on", "at", "near", "towards", "bound", "fra", "fraa", "til", "mellom", "og", "i", "paa",
    "ved", "mot", "linje", "line", "number", "no", "nr", "vor", "neben", "gegenueber", "opposite", "outside", "hos",
];
/// Capitals that are no places: days, months, the words for “I”.
const DATES: [&str; 70] = [
    "i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag",
    "loerdag", "soendag", "maandag", "tysdag", "laurdag", "sundag", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "januar", "februar", "maerz", "mai",
    "juni", "juli", "oktober", "dezember", "desember", "am", "pm", "uhr", "morgen", "abend", "nachmittag", "vormittag",
    "mittag", "nacht", "gestern", "heute", "wochenende", "weekend", "christmas", "easter", "weihnachten", "ostern",
    "anfang", "ende", "mitte", "laufe", "urlaub",
];
/// Where the writer sits, not where it happened.
const REACHED: [&str; 8] = [
    "erreichbar", "erreichen", "reach", "reached", "reachable", "available", "treffes", "naas",
];

/// The place, from the sentences that say that something is gone.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Option<String> {
    let gone = |sentence: &&Sentence<'_>| {
        let lost = device::is_gone(sentence);
        !sentence.question && !sentence.cues.has(Cue::Elsewhere) && lost
    };
    let direct = sentences.iter().filter(gone).find_map(|one| of_sentence(one, (lexicon, language), false));
    let missing = sentences.iter().any(|sentence| gone(&sentence));
    direct.or_else(|| {
        let told = sentences.iter().filter(|one| missing && !one.question);
        told.filter_map(|one| of_sentence(one, (lexicon, language), true)).next()
    })
}

/// The best phrase of a sentence; `last` asks for one in which something was seen for the last time.
fn of_sentence(sentence: &Sentence<'_>, (lexicon, language): (&Lexicon, Language), last: bool) -> Option<String> {
    let tokens = Tokens::read(sentence.raw, lexicon, language);
    let whole = 0..tokens.len();
    if tokens.has(whole.clone(), &REACHED) || (last && !tokens.tells(whole.clone(), Tell::Last)) {
        return None;
    }
    let mut best: Option<(usize, Range<usize>)> = None;
    let mut at = 0;
    while at < tokens.len() {
        let phrase = OPENS.contains(&tokens.word(at)).then(|| phrase(&tokens, at)).flatten();
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
    let place = |at: usize| {
        tokens
            .told
            .iter()
            .filter(|told| told.tell == Tell::Place && told.start == at)
            .map(|told| told.end)
            .max()
    };
    if let Some(end) = between(tokens, start) {
        return Some((5, start..end));
    }
    let german = !tokens.is_lower_cased();
    let (mut at, mut end, mut places, mut names) = (start.saturating_add(1), start, 0_usize, 0_usize);
    let mut joined = true;
    while at < tokens.len() && at.saturating_sub(start) <= LONGEST {
        let gap = tokens.before(at);
        if gap.contains([',', ';', ':', '(', ')', '–', '—', '!', '"', '„']) || (gap.contains('.') && gap.contains(' ')) {
            break;
        }
        let (word, written) = (tokens.word(at), tokens.written(at));
        if DATES.contains(&word) && written.starts_with(char::is_uppercase) || matches!(word, "heute" | "gestern") {
            break;
        }
        if let Some(stop) = place(at) {
            (at, end, joined) = (stop, stop, false);
            places = places.saturating_add(1);
            continue;
        }
        let number = written.starts_with(|c: char| c.is_ascii_digit());
        let capital = written.starts_with(char::is_uppercase);
        let glued = matches!(gap, "-" | "." | "/") && end == at;
        // “Der Flur der Mensa” and “der Flur des Altbaus”, but not “im Schwimmbad der Laptop”.
        let led = german && places > 0 && matches!(tokens.word(at.saturating_sub(1)), "der" | "die" | "das") && end == at.saturating_sub(1);
        let street = number && joined && tokens.written(at.saturating_add(1)).starts_with(char::is_uppercase);
        let towards = matches!(tokens.word(at.saturating_sub(1)), "nach" | "richtung" | "to" | "til" | "towards") && places > 0;
        if led && capital {
            break;
        }
        if INSIDE.contains(&word) && !capital {
            joined = true;
        } else if glued || street || (towards && word.len() > 2) || (number && places > 0 && end == at && word.len() <= 4) || (capital && !number && (joined || end == at)) {
            let named = !german || places > 0 || !is_common(tokens, at);
            names = names.saturating_add(usize::from(named && capital || number));
            end = at.saturating_add(1);
            joined = false;
        } else if is_adjective(tokens, at, place(at.saturating_add(1)).is_some()) {
            joined = true;
        } else {
            break;
        }
        at = at.saturating_add(1);
    }
    // A capital alone is a place only where nouns have none.
    let told = places > 0 || (!german && names > 0) || (names > 0 && matches!(tokens.word(start), "zwischen" | "in"));
    (told && end > start).then(|| (places.min(1).saturating_add(names.saturating_mul(2)), start..end))
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
    while tokens.written(end).starts_with(char::is_uppercase) && tokens.before(end) == " " && end < joint.saturating_add(6) {
        end = end.saturating_add(1);
    }
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
    !matches!(before, "in" | "nach" | "von" | "zwischen" | "und" | "bei" | "aus" | "bis" | "richtung")
}

/// A word before the noun of a place: “im letzten Bus”, “in the crowded canteen”.
fn is_adjective(tokens: &Tokens<'_>, at: usize, before_place: bool) -> bool {
    before_place && tokens.word(at).chars().all(char::is_alphabetic) && !tokens.word(at).is_empty()
}
