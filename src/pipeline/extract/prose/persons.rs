//! How many persons are concerned, and whether personal data are.

mod bystanders;
mod corrected;
mod no_data;
mod nouns;
mod ours;
mod papers;
mod plain;
mod single;

use std::collections::HashMap;
use std::ops::Range;

use regex::Captures;

use crate::config::rules::forms::{Cue, FormRules, Lexicon, normal};
use crate::model::language::Language;
use crate::model::report::YesNo;
use crate::pipeline::extract::prose::number;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence};
use crate::pipeline::extract::stems::{ends_in, has_word};
use crate::pipeline::extract::values::counts;
pub(super) use single::is_told as is_of_one;

/// Words between a number and a noun that part them: “2026 durch den Empfänger” counts nobody.
pub(super) const PARTING: [&str; 64] = [
    "durch", "den", "dem", "der", "die", "das", "des", "an", "am", "von", "vom", "aus", "bei", "mit", "zu", "zum",
    "zur", "im", "in", "um", "und", "oder", "fuer", "uhr", "hat", "haben", "ist", "sind", "war", "waren", "wurde",
    "wurden", "by", "the", "of", "from", "to", "at", "on", "and", "or", "for", "with", "was", "were", "is", "are",
    "has", "have", "i", "av", "fra", "fraa", "til", "paa", "og", "eller", "med", "er", "var", "har", "kl", "some",
    "per",
];

/// “640 of our customers”, “drei unserer Kunden”: what stands before those of whom there are more.
const OF_MANY: [&str; 12] = [
    "of our", "of the", "of your", "of their", "of my", "unserer", "ihrer", "der", "av", "av vaare", "av dei", "av de",
];

/// Words that end as a word for persons does.
const NOBODY: [&str; 9] = [
    "sekund",
    "urkund",
    "incident",
    "precedent",
    "rekord",
    "neighbourhood",
    "isbarn",
    "konfliktpart",
    "mailadressen",
];

/// “The nine students”: fewer may be anybody.
const GROUP: u64 = 5;
/// The rank of a number of persons of whom nothing is told that makes them those concerned.
const PLAIN: u8 = 2;

/// A number of persons with how well it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Count {
    rank: u8,
    number: u64,
}

/// The number words of one language: “to” is two only in Norwegian.
struct Numbers<'a> {
    lexicon: &'a Lexicon,
    language: Language,
    own: HashMap<String, u64>,
}

impl<'a> Numbers<'a> {
    /// The words of a language stand in one of its files, the labels in another.
    fn of(rules: &'a FormRules, language: Language) -> Self {
        let files = rules.files.iter().filter(|file| file.language == language);
        let own = files.flat_map(|file| &file.values.numbers);
        Self {
            lexicon: &rules.lexicon,
            language,
            own: own.map(|(word, number)| (normal::words(word), *number)).collect(),
        }
    }
}

/// The number of persons concerned.
pub(super) fn count(sentences: &[Sentence<'_>], rules: &FormRules, language: Language) -> Option<u64> {
    let numbers = Numbers::of(rules, language);
    let mut best: Option<Count> = None;
    for (at, sentence) in sentences.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| sentences.get(before));
        let context = sentence.cues.has(Cue::Concerned) || before.is_some_and(|one| one.cues.has(Cue::Concerned));
        let after = at.checked_add(1).and_then(|after| sentences.get(after));
        let rows = papers::by_rows(sentence, [before, after], &numbers).map(|number| Count { rank: 3, number });
        let ours = ours::told(sentence, before, &numbers).map(|number| Count { rank: 5, number });
        for found in counts_of(sentence, context, &numbers)
            .into_iter()
            .chain(rows)
            .chain(ours)
        {
            // Of numbers that only stand there, the greatest is meant: “two colleagues … 310 patients”.
            let better = |best: Count| {
                found.rank > best.rank || (found.rank == best.rank && found.rank == PLAIN && found.number > best.number)
            };
            if best.is_none_or(better) {
                best = Some(found);
            }
        }
    }
    best.map(|best| best.number)
}

fn counts_of(sentence: &Sentence<'_>, context: bool, numbers: &Numbers<'_>) -> Vec<Count> {
    let elsewhere = sentence.cues.has(Cue::Elsewhere) && !plain::is_estimate(&sentence.folded);
    if nouns::attends(&sentence.folded) || sentence.question || elsewhere || sentence.cues.has(Cue::Event) {
        return Vec::new();
    }
    let lexicon = numbers.lexicon;
    let mut found = Vec::new();
    if let Some(number) = told_before(sentence, lexicon) {
        found.push(Count { rank: 9, number });
    }
    let calling = papers::by_calling(sentence, numbers)
        .or_else(|| corrected::by_names(sentence))
        .map(|number| Count { rank: 7, number });
    let papers = papers::by_papers(sentence).map(|number| Count { rank: 3, number });
    found.extend(corrected::told(sentence, numbers).map(|number| Count { rank: 9, number }));
    found.extend(plain::behind(sentence, lexicon).map(|number| Count { rank: 6, number }));
    found.extend(calling.into_iter().chain(papers));
    let matches = lexicon.persons.as_ref().into_iter();
    let matches = matches.flat_map(|regex| regex.captures_iter(sentence.raw)).take(10);
    found.extend(nouns::labelled(sentence, lexicon).map(|number| Count { rank: 7, number }));
    let counted = matches.filter_map(|captures| {
        let at = captures.get(0)?.range();
        Some((of_match(sentence, context, numbers, &captures)?, at))
    });
    found.extend(added(sentence.raw, counted));
    found
}

/// “134 residents and 90 staff”: numbers with nothing but an “and” between them are one sum, unless one is a part.
fn added(raw: &str, counted: impl Iterator<Item = (Count, Range<usize>)>) -> Vec<Count> {
    let mut sums: Vec<(Count, Range<usize>)> = Vec::new();
    for (count, at) in counted {
        let between = |end: usize| raw.get(end..at.start).map(normal::words).unwrap_or_default();
        match sums.last_mut() {
            Some((last, place))
                if last.rank.min(count.rank) > PLAIN
                    && matches!(
                        between(place.end).as_str(),
                        "and" | "und" | "og" | "sowie" | "plus" | "as well as" | "samt"
                    ) =>
            {
                last.number = last.number.saturating_add(count.number);
                last.rank = last.rank.max(count.rank);
                place.end = at.end;
            }
            _ => sums.push((count, at)),
        }
    }
    sums.into_iter().map(|(count, _)| count).collect()
}

/// What one number with its noun counts, and how well it fits.
fn of_match(sentence: &Sentence<'_>, context: bool, numbers: &Numbers<'_>, captures: &Captures<'_>) -> Option<Count> {
    let number = number(captures, sentence.raw, numbers)?;
    // “One of our members googled herself”.
    let of_many = captures
        .get(2)
        .is_some_and(|between| OF_MANY.contains(&normal::words(between.as_str()).as_str()));
    if number == 1 && of_many {
        return None;
    }
    let written = captures.get(3).map_or("", |noun| noun.as_str());
    let noun = normal::words(written);
    let whole = captures.get(0)?;
    let rest = sentence.raw.get(whole.end()..).unwrap_or_default();
    let before = sentence.raw.get(..whole.start()).unwrap_or_default();
    let (head, tail) = (normal::words(before), normal::words(rest));
    // “30 Sekunden”, “3 Urkunden” end as customers do, but count nobody.
    let alone = number == 1 && corrected::is_alone(&tail);
    let bystander = || !alone && bystanders::is_bystander(sentence, &head, &noun, &tail);
    if NOBODY.iter().any(|stem| noun.contains(stem)) || bystander() {
        return None;
    }
    // “Hab eine Mail bekommen”: a verb that ends as “men” does.
    let verb = noun.ends_with("ommen") || (ours::is_house(&head) && !sentence.cues.has(Cue::Concerned));
    if verb || nouns::are_machines(&noun, &tail) || (number == 1 && nouns::is_complaint(&noun, &sentence.folded)) {
        return None;
    }
    let open = sentence.cues.has(Cue::OpenCopy);
    let short = (sentence.raw.split_whitespace().count() <= 6 && !sentence.cues.has(Cue::FirstPerson))
        || is_apart(sentence.raw, captures);
    let addressed = is_addressed(&head) && !papers::belongs(&head);
    let recipient =
        !open && (addressed || bystanders::follows_recipients(sentence, captures) || bystanders::is_recipient(&noun));
    let concerned = is_concerned(&noun, &sentence.folded, sentence.raw, captures);
    // “Kurzarztbriefe von 9 Patienten”, “letters of 9 patients”: theirs.
    let genitive = captures
        .get(1)
        .is_some_and(|digits| matches!(normal::fold(digits.as_str()).as_str(), "zweier" | "dreier"));
    let theirs = of_whom(before) || papers::belongs(&head) || genitive;
    let told = || number > 1 && !plain::is_share(&head) && plain::is_told(sentence, written, numbers.language);
    let rank = match (recipient, concerned, context || theirs, short) {
        _ if alone => 8,
        (true, false, ..) => return None,
        (_, true, ..) => 8,
        _ if number > 1 && nouns::is_named_in(&head, &tail) => 7,
        _ if plain::is_sum(&head) || plain::is_sum_behind(&tail) => 8,
        (false, false, true, _) if theirs => 7,
        (false, false, true, _) => 6,
        (false, false, false, true) => 4,
        _ if open => 5,
        _ if number > 1 && plain::is_enrolled(&tail) => 4,
        _ if number >= GROUP && corrected::is_definite(&head) => 3,
        _ if told() => PLAIN,
        _ => return None,
    };
    // One person does something in most sentences.
    let one = number == 1 && rank < 8 && !theirs && !plain::is_only(&head);
    let number = number.saturating_add(ours::shared(&head, numbers).unwrap_or_default());
    (!one).then_some(Count { rank, number })
}

/// “Sent to 14 patients”.
fn is_addressed(head: &str) -> bool {
    ends_in(
        head,
        &["an", "to", "til", "an alle", "to all", "til alle", "an insgesamt"],
    )
}

/// “…, 1 100 personer ca.”: the number and its noun alone between two commas.
fn is_apart(raw: &str, captures: &Captures<'_>) -> bool {
    let Some(whole) = captures.get(0) else { return false };
    let before = raw.get(..whole.start()).unwrap_or_default().trim_end();
    let after = raw.get(whole.end()..).unwrap_or_default();
    let after = after.split([',', ';', '.', ')']).next().unwrap_or_default();
    let before = plain::without_hedge(before);
    let guessed = before
        .rsplit_once([',', ';', '(', ':', '–', '—'])
        .is_some_and(|(_, last)| plain::is_guess(last));
    (guessed || before.ends_with([',', ';', '(', ':'])) && after.split_whitespace().count() <= 1
}

/// Whether a noun and “of” stand before the number; before a verb in German the same word names who did it.
fn of_whom(before: &str) -> bool {
    let mut words = plain::without_hedge(before.trim_end()).split_whitespace().rev();
    let of = words.next().unwrap_or_default();
    let noun = words.next().unwrap_or_default();
    match of {
        "of" | "belonging" => noun.len() >= 4,
        "om" | "for" | "på" | "til" | "about" | "on" | "concerning" => plain::is_thing(noun),
        // “Die Nutzerdatei mit 1.300 Benutzern”.
        "mit" | "with" | "med" => nouns::is_listing(noun),
        "von" | "über" | "zu" => {
            let named = noun.chars().count() >= 4 && noun.starts_with(char::is_uppercase);
            (named && noun.chars().all(char::is_alphabetic)) || noun == "zwar"
        }
        _ => false,
    }
}

/// `Anzahl der Betroffenen: 57`, “the number of people affected is now 57”.
fn told_before(sentence: &Sentence<'_>, lexicon: &Lexicon) -> Option<u64> {
    static NUMBER: std::sync::LazyLock<Option<regex::Regex>> = std::sync::LazyLock::new(|| {
        regex::Regex::new(
            r"\b(?:anzahl|zahl|number of|antall|antal|talet paa)\b([^.0-9]{0,80}?)(\d[\d.,' ]{0,12}\d|\d)\b",
        )
        .ok()
    });
    let captures = NUMBER.as_ref()?.captures(&sentence.folded)?;
    let named = captures.get(1)?.as_str();
    let persons = lexicon.persons.as_ref()?.is_match(&format!(
        "2 {}",
        named.trim().trim_start_matches("der ").trim_start_matches("the ")
    ));
    let concerned = ["betroffen", "affected", "beroert", "raaka", "impacted"]
        .iter()
        .any(|word| named.contains(word));
    let negated = ["nicht", "not", "ikke", "unbekannt", "unknown"]
        .iter()
        .any(|word| named.contains(word));
    (!negated && (persons || concerned))
        .then(|| counts::read(captures.get(2)?.as_str(), lexicon))
        .flatten()
}

/// “64 Betroffene”, “12 pasienter berørt”, “betroffen sind 60 Personen”.
fn is_concerned(noun: &str, folded: &str, raw: &str, captures: &Captures<'_>) -> bool {
    let parts = [
        "betroffen",
        "betrifft",
        "affected",
        "impacted",
        "beroert",
        "raaka",
        "gjeld",
        "concern",
        "stehen drin",
        "data subject",
    ];
    if parts.iter().any(|part| noun.starts_with(part)) {
        return true;
    }
    let Some(whole) = captures.get(0) else { return false };
    let before = normal::fold(raw.get(..whole.start()).unwrap_or_default()).len();
    let after = normal::fold(raw.get(..whole.end()).unwrap_or_default()).len();
    let near = |from: usize, to: usize| {
        let from = folded.floor_char_boundary(from);
        let to = folded.floor_char_boundary(to.min(folded.len()));
        let text = folded.get(from..to).unwrap_or_default();
        parts.iter().any(|part| text.contains(part))
    };
    near(before.saturating_sub(40), before) || near(after, after.saturating_add(30))
}

/// The number of a match: digits, or words of the mail's language (“to” is two only in Norwegian).
fn number(captures: &Captures<'_>, raw: &str, numbers: &Numbers<'_>) -> Option<u64> {
    let digits = captures.get(1)?;
    let between = normal::words(captures.get(2)?.as_str());
    // “640 of our customers”, “drei unserer Kunden”.
    let of_ours = [
        "of our", "of the", "of your", "of their", "unserer", "ihrer", "der", "av", "av vaare", "av dei", "av de",
    ];
    if !of_ours.contains(&between.as_str()) && has_word(&between, &PARTING) {
        return None;
    }
    let before = raw.get(..digits.start()).unwrap_or_default();
    // “nicht 50”, `Art. 9`, `05.10.2026`, `#12`, `PC-12`.
    let negated = corrected::is_put_right(before);
    if negated
        || before.ends_with(['.', ':', '/', '-', '#', '_', '@', '=']) && !before.ends_with("- ") && !is_range(before)
    {
        return None;
    }
    let text = digits.as_str();
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        let number = counts::read(text, numbers.lexicon)?;
        let year = (1990..=2050).contains(&number) && text.len() == 4;
        return (!year || between.is_empty())
            .then_some(number)
            .filter(|number| !year || *number < 1990);
    }
    let words = normal::words(text);
    number::spelled(&words.split(' ').collect::<Vec<_>>(), |word| {
        numbers.own.get(word).copied()
    })
}

/// `80-100`, `20 – 25`.
fn is_range(before: &str) -> bool {
    let mut chars = before.chars().rev();
    chars.next() == Some('-') && chars.next().is_some_and(|c| c.is_ascii_digit())
}

/// What a text says about personal data: only what it says in so many words.
pub(super) fn personal(sentences: &[Sentence<'_>]) -> Option<YesNo> {
    let plain = || sentences.iter().filter(|sentence| !sentence.question);
    if plain().any(|sentence| !sentence.cues.has(Cue::Unknown) && no_data::is_told(&sentence.folded)) {
        return Some(YesNo::No);
    }
    plain()
        .flat_map(|sentence| sentence.clauses.iter().map(move |clause| (sentence, clause)))
        .find_map(|(sentence, clause)| clause_on_personal(sentence, clause))
}

fn clause_on_personal(sentence: &Sentence<'_>, clause: &Clause) -> Option<YesNo> {
    let (_, personal) = clause.places.iter().find(|(cue, _)| *cue == Cue::Personal)?;
    // “Personal data of perhaps 900 clients”: only how many they are is open.
    let mut doubts = clause.places.iter().filter(|(cue, _)| *cue == Cue::Unknown);
    let counted = |at: &Range<usize>| {
        let behind = sentence.folded.get(at.end..).unwrap_or_default();
        behind.trim_start().starts_with(|c: char| c.is_ascii_digit())
    };
    if clause.cues.has(Cue::Unknown) && !doubts.all(|(_, at)| counted(at)) {
        return Some(YesNo::Unknown);
    }
    let mut negations = clause.places.iter().filter(|(cue, _)| *cue == Cue::Negation);
    let denied = negations.any(|(_, at)| {
        let before = at.end <= personal.start
            && sentence
                .folded
                .get(at.end..personal.start)
                .is_some_and(|between| between.split_whitespace().count() <= 2 && !between.contains("hinweis"));
        let after = at.start >= personal.end
            && clause.places.iter().any(|(cue, place)| {
                *cue == Cue::Concerned && place.start >= at.end && place.start.saturating_sub(at.end) <= 3
            });
        before || after
    });
    if denied {
        return Some(YesNo::No);
    }
    let told = clause
        .places
        .iter()
        .any(|(cue, at)| *cue == Cue::Concerned && (at.start >= personal.end || at.end <= personal.start));
    let plain = !clause.cues.any(&[Cue::Negation, Cue::Planned]);
    (told && plain).then_some(YesNo::Yes)
}
