//! Running text cut into sentences and clauses, each with its cues and moments.

mod split;

use std::ops::Range;

use crate::config::rules::forms::{Cue, Cues, Lexicon, normal};
use crate::model::language::Language;
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::Calendar;
use crate::pipeline::extract::values::when::told::Told;
pub(super) use split::split;

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
    /// Whether a day that lies ahead is told of.
    pub(super) ahead: bool,
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
const CONJUNCTIONS: [&str; 25] = [
    "und", "and", "og", "aber", "but", "men", "jedoch", "dass", "that", "at", "weil", "because", "fordi", "als",
    "when", "da", "nachdem", "after", "doch", "sondern", "however", "while", "dann", "then", "noch",
];

impl<'a> Sentence<'a> {
    /// Reads one sentence.
    pub(super) fn read(raw: &'a str, lexicon: &Lexicon, calendar: Calendar<'_>) -> Self {
        let folded = normal::fold(raw);
        let (told, ahead) = calendar.told_and_ahead(&folded);
        let spans = word_spans(&folded);
        let words: Vec<&str> = spans.iter().filter_map(|at| folded.get(at.clone())).collect();
        let mut cues = Cues::default();
        let mut places: Vec<(Cue, Range<usize>)> = Vec::new();
        for (cue, first, end) in lexicon.cues.find(&words) {
            let (Some(from), Some(to)) = (spans.get(first), end.checked_sub(1).and_then(|last| spans.get(last))) else {
                continue;
            };
            let heard = || is_tag(&folded, from, to) || tells_others(&folded, from, to) || gave_word(&folded, from, to);
            if cue == Cue::Since && tells_length(&folded, from) {
                continue;
            }
            if (cue == Cue::Discovered && heard()) || (cue == Cue::Negation && is_no_denial(&folded, from, calendar)) {
                continue;
            }
            if cue == Cue::Event && is_of_room(&folded, to) {
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
            ahead,
        }
    }
}

/// “For ei veke sidan”, “for to uker siden”: so long ago, and no beginning.
fn tells_length(folded: &str, from: &Range<usize>) -> bool {
    const UNITS: [&str; 14] = [
        "uke", "uker", "veke", "veker", "dag", "dager", "dagar", "time", "timer", "timar", "maaned", "maaneder",
        "minutter", "minutt",
    ];
    let head = folded.get(..from.start).unwrap_or_default();
    let near: Vec<&str> = words_of(head).rev().take(5).collect();
    let lead = near.iter().position(|word| *word == "for");
    matches!(folded.get(from.clone()), Some("siden" | "sidan" | "sia"))
        && near.first().is_some_and(|unit| UNITS.contains(unit))
        && lead.is_some_and(|lead| (1..=4).contains(&lead))
}

/// `birken.no` denies nothing, nor does “no”, which is “now” in nynorsk.
fn is_no_denial(folded: &str, from: &Range<usize>, calendar: Calendar<'_>) -> bool {
    let head = folded.get(..from.start).unwrap_or_default();
    folded.get(from.clone()) == Some("no") && (head.ends_with('.') || calendar.language == Language::Nb)
}

/// “In seminar room B”, “the training suite”, “im Schulungsraum”: where something is held, and no invitation to it.
fn is_of_room(folded: &str, to: &Range<usize>) -> bool {
    const ROOMS: [&str; 14] = [
        "room", "rooms", "suite", "centre", "center", "building", "wing", "hall", "block", "area", "raum", "rom",
        "rommet", "bygget",
    ];
    let compound = folded
        .get(..to.end)
        .unwrap_or_default()
        .rsplit(' ')
        .next()
        .unwrap_or_default();
    let next = words_of(folded.get(to.end..).unwrap_or_default())
        .next()
        .unwrap_or_default();
    let beside = folded.get(to.end..).is_some_and(|rest| rest.starts_with([' ', '-']));
    (beside && ROOMS.contains(&next))
        || ["raum", "raums", "raeume", "raeumen", "zentrum", "gebaeude"]
            .iter()
            .any(|end| compound.ends_with(end))
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

/// “Hiermit setze ich Sie davon in Kenntnis, dass …”: the writer tells, and notices nothing.
fn tells_others(folded: &str, from: &Range<usize>, to: &Range<usize>) -> bool {
    let word = folded.get(from.start..to.end).unwrap_or_default();
    let head = folded.get(..from.start).unwrap_or_default();
    word.starts_with("kenntnis")
        && ["setze ", "setzen wir", "zur kenntnis", "in kenntnis zu"]
            .iter()
            .any(|told| head.contains(told) || folded.contains("zur kenntnis"))
}

/// “Jeg sa fra til lederen min”: the writer tells, and hears nothing.
fn gave_word(folded: &str, from: &Range<usize>, to: &Range<usize>) -> bool {
    let word = folded.get(from.start..to.end).unwrap_or_default();
    let head = folded.get(..from.start).unwrap_or_default().trim_end();
    let last = head.rsplit(' ').next().unwrap_or_default();
    ["sa fra", "sa fraa", "ga beskjed", "gav beskjed", "pointed out"].contains(&word)
        && ["jeg", "eg", "vi", "me", "i", "we"].contains(&last)
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
        // “I noticed at 13:35”.
        let timed = word == "at"
            && told
                .iter()
                .any(|told| at.start <= told.at.start && told.at.start <= at.end.saturating_add(2));
        CONJUNCTIONS.contains(&word) && !timed
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
    let last_told = told.iter().map(|told| told.at.start).max().unwrap_or(0);
    for end in ends.iter().copied().chain([folded.len()]) {
        let inside = |at: &Range<usize>| from <= at.start && at.start < end;
        let places: Vec<_> = places.iter().filter(|(_, at)| inside(at)).cloned().collect();
        let told: Vec<Told> = told.iter().filter(|told| inside(&told.at)).cloned().collect();
        let mut cues = Cues::default();
        for (cue, _) in &places {
            cues.put(*cue);
        }
        let piece = folded.get(from..end).unwrap_or_default();
        let speaks = cues.any(&SPEAKING) || begins(piece);
        let turns = TURNING
            .iter()
            .any(|word| piece.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
        // “Hadde den i lomma i går, og merka i kveld …”: each time has its own verb.
        let anew =
            speaks && last_told >= from && joins(piece) && clauses.last().is_some_and(|last| tells(last, folded));
        let anew = anew
            || (is_own(piece)
                && !told.is_empty()
                && clauses
                    .last()
                    .is_some_and(|last| !last.told.is_empty() && last.cues.any(&SPEAKING)));
        match clauses.last_mut() {
            // “Gemerkt hab ichs aber erst Dienstag um 6:30” goes on.
            Some(last) if turns && (speaks || told.is_empty()) && last.cues.any(&SPEAKING) => clauses.push(Clause {
                at: from..end,
                cues,
                places,
                told,
            }),
            Some(last) if !anew && (!speaks || !(last.cues.any(&SPEAKING) || begun(last, folded))) => {
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

/// Whether a piece tells of a beginning; such a clause has its own time.
fn begins(piece: &str) -> bool {
    let verbs = [
        "began",
        "begann",
        "begannen",
        "fing",
        "fingen",
        "begynte",
        "byrja",
        "angefangen",
        "ended",
        "endete",
        "endeten",
        "slutta",
        "sluttet",
    ];
    words_of(piece).any(|word| verbs.contains(&word))
}

/// Whether a piece begins with a word that puts a main clause beside another.
fn joins(piece: &str) -> bool {
    let first = words_of(piece).next();
    // “…, I realised it today”: a main clause of its own.
    first.is_some_and(|word| {
        [
            "und", "and", "og", "aber", "but", "men", "dann", "then", "that", "dass", "at",
        ]
        .contains(&word)
            || OWN.contains(&word)
    })
}

/// “…, ich bin um 7:30 Uhr ins Labor gekommen”: a main clause about the writer.
fn is_own(piece: &str) -> bool {
    words_of(piece).next().is_some_and(|word| OWN.contains(&word))
}

fn begun(clause: &Clause, folded: &str) -> bool {
    !clause.told.is_empty() && begins(folded.get(clause.at.clone()).unwrap_or_default())
}

/// Whether a clause has a moment and words beside it, but no verb that is known.
fn tells(clause: &Clause, folded: &str) -> bool {
    let words = |at: &Range<usize>| folded.get(at.clone()).unwrap_or_default().split_whitespace().count();
    let timed: usize = clause.told.iter().map(|told| words(&told.at)).sum();
    !clause.told.is_empty()
        && !clause.cues.any(&SPEAKING)
        && !clause.cues.has(Cue::Arrived)
        && words(&clause.at).saturating_sub(timed) >= 3
}

/// Who writes.
const OWN: [&str; 7] = ["i", "we", "ich", "wir", "jeg", "eg", "vi"];

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

/// Words with one space around each.
pub(super) fn spaced(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len().saturating_add(2));
    out.push(' ');
    for word in words_of(folded) {
        out.push_str(word);
        out.push(' ');
    }
    out
}
