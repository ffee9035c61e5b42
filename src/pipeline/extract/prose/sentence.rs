//! Running text cut into sentences and clauses, each with its cues and moments.

use std::ops::Range;

use crate::config::rules::forms::{Cue, Cues, Lexicon, normal};
use crate::pipeline::extract::values::when::Calendar;
use crate::pipeline::extract::values::when::told::Told;

/// Longer “sentences” are lists or lines without an end: they are read in pieces.
const LONGEST: usize = 700;

/// A sentence, made ready.
#[derive(Clone, Debug)]
pub(super) struct Sentence<'a> {
    /// As written.
    pub(super) raw: &'a str,
    /// Folded, with the punctuation.
    pub(super) folded: String,
    /// What the whole sentence is about.
    pub(super) cues: Cues,
    /// Its clauses in order.
    pub(super) clauses: Vec<Clause>,
    /// Whether something is asked.
    pub(super) question: bool,
}

/// A clause: what stands between two commas or conjunctions and has something to say.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// Bytes of the folded sentence.
    pub(super) at: Range<usize>,
    /// What it is about.
    pub(super) cues: Cues,
    /// Each cue with its place in the folded sentence.
    pub(super) places: Vec<(Cue, Range<usize>)>,
    /// The moments in it.
    pub(super) told: Vec<Told>,
}

/// Words that part clauses, with the signs beside the comma.
const CONJUNCTIONS: [&str; 26] = [
    "und", "and", "og", "aber", "but", "men", "jedoch", "dass", "that", "at", "weil", "because", "fordi", "als",
    "when", "da", "nachdem", "after", "doch", "sondern", "however", "while", "dann", "then", "noch", "så",
];

impl<'a> Sentence<'a> {
    /// Reads one sentence.
    pub(super) fn read(raw: &'a str, lexicon: &Lexicon, calendar: Calendar<'_>) -> Self {
        let folded = normal::fold(raw);
        let told = calendar.told(&folded);
        let spans = word_spans(&folded);
        let words: Vec<&str> = spans.iter().filter_map(|at| folded.get(at.clone())).collect();
        let mut cues = Cues::default();
        let mut places: Vec<(Cue, Range<usize>)> = Vec::new();
        for (cue, first, end) in lexicon.cues.find(&words) {
            let (Some(from), Some(to)) = (spans.get(first), end.checked_sub(1).and_then(|last| spans.get(last))) else {
                continue;
            };
            if cue == Cue::Discovered && is_tag(&folded, from, to) {
                continue;
            }
            cues.put(cue);
            places.push((cue, from.start..to.end));
        }
        let ends = ends_of_clauses(&folded, &spans, &told, &places);
        let clauses = clauses(&folded, &ends, &told, &places);
        Self {
            raw,
            question: folded.trim_end().ends_with('?'),
            folded,
            cues,
            clauses,
        }
    }
}

/// “Merket UIT-2201”: a label, though the word is that for noticing.
fn is_tag(folded: &str, from: &Range<usize>, to: &Range<usize>) -> bool {
    let word = folded.get(from.start..to.end).unwrap_or_default();
    let next = folded
        .get(to.end..)
        .unwrap_or_default()
        .trim_start_matches([' ', ':', '"']);
    let number = next.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let letters = next.len().saturating_sub(number.len());
    let number = number.strip_prefix(['-', '_']).unwrap_or(number);
    word.starts_with("merk") && (1..=6).contains(&letters) && number.starts_with(|c: char| c.is_ascii_digit())
}

fn word_spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            spans.push(from..at);
        }
    }
    spans.extend(start.map(|from| from..text.len()));
    spans
}

/// Where clauses may end: never inside a moment, a span or a phrase.
fn ends_of_clauses(folded: &str, spans: &[Range<usize>], told: &[Told], places: &[(Cue, Range<usize>)]) -> Vec<usize> {
    let mut closed: Vec<Range<usize>> = told.iter().map(|told| told.at.clone()).collect();
    closed.extend(told.windows(2).filter_map(|pair| match pair {
        [first, second] if second.ends_span => Some(first.at.start..second.at.end),
        _ => None,
    }));
    closed.extend(places.iter().map(|(_, at)| at.clone()));
    let free = |at: usize| !closed.iter().any(|range| range.start < at && at < range.end);
    let words = spans.iter().filter(|at| {
        let word = folded.get((*at).clone()).unwrap_or_default();
        CONJUNCTIONS.contains(&word)
    });
    let mut ends: Vec<usize> = words.map(|at| at.start).collect();
    ends.extend(
        folded
            .match_indices([',', ';', ':', '(', ')', '–', '—'])
            .map(|(at, _)| at),
    );
    // “Ich habe gerade eben (10:00 Uhr) gemerkt”: brackets around a moment part nothing.
    let bracket = |at: usize| {
        let rest = folded.get(at..).unwrap_or_default();
        rest.starts_with('(') && told.iter().any(|told| told.at.start == at.saturating_add(1))
            || rest.starts_with(')') && told.iter().any(|told| told.at.end == at)
    };
    ends.retain(|at| free(*at) && !bracket(*at));
    ends.sort_unstable();
    ends.dedup();
    ends
}

/// Puts pieces together until each clause has something to say: “(around 9 pm)” belongs to what stands before it.
fn clauses(folded: &str, ends: &[usize], told: &[Told], places: &[(Cue, Range<usize>)]) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    let mut from = 0;
    for end in ends.iter().copied().chain([folded.len()]) {
        let inside = |at: &Range<usize>| from <= at.start && at.start < end;
        let places: Vec<_> = places.iter().filter(|(_, at)| inside(at)).cloned().collect();
        let told: Vec<Told> = told.iter().filter(|told| inside(&told.at)).cloned().collect();
        let mut cues = Cues::default();
        for (cue, _) in &places {
            cues.put(*cue);
        }
        let speaks = cues.any(&SPEAKING);
        let piece = folded.get(from..end).unwrap_or_default();
        let turns = TURNING
            .iter()
            .any(|word| piece.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
        match clauses.last_mut() {
            // “Gemerkt hab ichs aber erst Dienstag um 6:30” goes on.
            Some(last) if turns && (speaks || told.is_empty()) && last.cues.any(&SPEAKING) => clauses.push(Clause {
                at: from..end,
                cues,
                places,
                told,
            }),
            Some(last) if !speaks || !last.cues.any(&SPEAKING) => {
                last.at.end = end;
                last.cues = last.cues.with(cues);
                last.places.extend(places);
                last.told.extend(told);
            }
            _ => clauses.push(Clause {
                at: from..end,
                cues,
                places,
                told,
            }),
        }
        from = end;
    }
    clauses
}

/// Words behind which the opposite is told: “encrypted, but no PIN”.
const TURNING: [&str; 6] = ["aber", "but", "men", "jedoch", "sondern", "however"];

/// Cues that make a clause.
const SPEAKING: [Cue; 11] = [
    Cue::Discovered,
    Cue::Occurred,
    Cue::OtherTime,
    Cue::Since,
    Cue::Lost,
    Cue::Stolen,
    Cue::Encrypted,
    Cue::Unencrypted,
    Cue::Password,
    Cue::Wiped,
    Cue::Reported,
];

/// Splits at sentence ends: a full stop between digits, after an ordinal or after an abbreviation is none.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let ends = match c {
            '\n' => next.is_none_or(|next| matches!(next, '\n' | '-' | '•' | '*')),
            // `…/download?id=1001` goes on.
            // “Über ‚Wo ist?‘ in den Verlustmodus versetzt” goes on.
            '!' | '?' if next.is_some_and(|next| matches!(next, '"' | '“' | '”' | '‘' | '’' | '«' | '\'')) => {
                let rest = text.get(at.saturating_add(1)..).unwrap_or_default();
                let mut after = rest.chars().skip(1).skip_while(|c| *c == ' ');
                !after.next().is_some_and(char::is_lowercase)
            }
            '!' | '?' => next.is_none_or(|next| !next.is_alphanumeric() && !matches!(next, '/' | '=' | '&' | '%')),
            '.' => next.is_none_or(char::is_whitespace) && ends_sentence(text, at),
            _ => at.saturating_sub(start) > LONGEST && c.is_whitespace(),
        };
        if ends {
            let end = at.saturating_add(c.len_utf8());
            out.extend(text.get(start..end).map(str::trim).filter(|s| !s.is_empty()));
            start = end;
        }
    }
    out.extend(text.get(start..).map(str::trim).filter(|s| !s.is_empty()));
    out
}

/// Whether the full stop at this place ends a sentence.
fn ends_sentence(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or_default();
    let rest = text.get(at.saturating_add(1)..).unwrap_or_default();
    let word = head
        .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | ','))
        .next()
        .unwrap_or_default();
    if !word.ends_with(|c: char| c.is_ascii_digit()) {
        return !abbreviates(word);
    }
    if rest.trim().is_empty() || rest.starts_with('\n') {
        return true;
    }
    // “um 21:30. Mit”, “Raum 204. Der”, “30.09.2026. Dann” end; “am 5. Oktober” and “am 5.10. Handy” do not.
    let digits = word.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    if word.contains(':') || digits.len() > 2 {
        return true;
    }
    let small = |digits: &str, most: u8| digits.parse::<u8>().is_ok_and(|number| (1..=most).contains(&number));
    if let Some((hour, minute)) = word.split_once('.') {
        // `kl. 22.15.`: no month has this number; `kl. 08.10.` and `Version 3.2.` follow a word that says what they are.
        let before = head.strip_suffix(word).unwrap_or_default().trim_end().to_lowercase();
        let clock = ["kl", "kl.", "klokka", "klokken", "version", "raum", "room", "versjon"]
            .iter()
            .any(|word| before.ends_with(word));
        return clock || !small(minute, 12) || !small(hour, 31);
    }
    // “ca. kl. 21. Merket det …”.
    let before = head.strip_suffix(word).unwrap_or_default().trim_end().to_lowercase();
    let clock = ["kl", "kl.", "klokka", "klokken", " um", " gegen", " at", " ca."];
    if clock.iter().any(|word| before.ends_with(word)) {
        return rest.trim_start().starts_with(char::is_uppercase) && !next_is_month(rest);
    }
    let opens = rest.trim_start();
    // An ordinal stands before a noun or a month; a sentence that begins with a small word is a new one.
    let first: String = opens.chars().take_while(|c| c.is_alphabetic()).collect();
    !small(digits, 31)
        || matches!(
            first.as_str(),
            "Der"
                | "Die"
                | "Das"
                | "Wir"
                | "Ich"
                | "Es"
                | "Den"
                | "Danach"
                | "Dann"
                | "Bitte"
                | "The"
                | "We"
                | "I"
                | "It"
                | "Det"
                | "Vi"
                | "Jeg"
                | "Eg"
                | "Han"
                | "Hun"
                | "Please"
                | "My"
                | "Mein"
                | "Unser"
        )
}

/// “ca. 5. Oktober” is a day.
fn next_is_month(rest: &str) -> bool {
    let next: String = rest
        .trim_start()
        .chars()
        .take_while(|c| c.is_alphabetic())
        .take(3)
        .collect();
    let months = [
        "jan", "feb", "mar", "mär", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dez", "dec",
        "des",
    ];
    months.contains(&next.to_lowercase().as_str())
}

fn abbreviates(word: &str) -> bool {
    let word = word.to_lowercase();
    let last = word.rsplit(['.', '-']).next().unwrap_or_default();
    let stem = last.trim_start_matches(|c: char| !c.is_alphanumeric());
    stem.chars().count() == 1 && word.contains('.')
        || matches!(
            stem,
            "ca" | "nr"
                | "tel"
                | "inv"
                | "bzw"
                | "dr"
                | "prof"
                | "kl"
                | "tlf"
                | "approx"
                | "no"
                | "str"
                | "a"
                | "b"
                | "z"
                | "d"
                | "h"
                | "u"
                | "vgl"
                | "usw"
                | "ff"
                | "art"
                | "abs"
                | "az"
                | "vorm"
                | "nachm"
                | "mr"
                | "mrs"
                | "okt"
                | "sept"
                | "nov"
                | "dez"
                | "des"
                | "jan"
                | "feb"
                | "aug"
                | "mo"
                | "di"
                | "mi"
                | "do"
                | "fr"
                | "sa"
                | "etc"
                | "evtl"
                | "ggf"
                | "hr"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_abbreviations_do_not_end_a_sentence() {
        assert_eq!(
            split("Am 5. Oktober 2026 fiel es ca. 60 Leuten auf. Der Laptop (Inv. 12) ist weg!"),
            [
                "Am 5. Oktober 2026 fiel es ca. 60 Leuten auf.",
                "Der Laptop (Inv. 12) ist weg!"
            ]
        );
        assert_eq!(
            split(
                "Gemerkt um 21:30. Mit PIN. Oppdaget kl. 22.15. Den er kryptert. Mo, 5.10. Handy weg. Raum 204. Ende"
            ),
            [
                "Gemerkt um 21:30.",
                "Mit PIN.",
                "Oppdaget kl. 22.15.",
                "Den er kryptert.",
                "Mo, 5.10. Handy weg.",
                "Raum 204.",
                "Ende"
            ]
        );
    }
}
