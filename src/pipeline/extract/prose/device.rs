//! The device of a loss: which, lost or stolen, encrypted, protected by a password, wiped from afar.

mod answer;
mod tag;
mod wipe;

use std::ops::Range;

use crate::config::rules::forms::{Cue, Lexicon};
use crate::model::report::{Field, Value};
use crate::pipeline::extract::prose::sentence::{Sentence, spaced};

/// What the text tells of a device. Nothing without a sentence in which one is lost or stolen.
pub(super) fn read(sentences: &[Sentence<'_>], subject: &Sentence<'_>, lexicon: &Lexicon) -> Vec<(Field, Value, f64)> {
    let mut found = Vec::new();
    if is_asked_only(sentences) {
        return found;
    }
    let all = || sentences.iter().chain([subject]);
    let statements = || all().filter(|sentence| !sentence.question);
    let named = |sentence: &Sentence<'_>| names(sentence.raw, lexicon);
    let broken = sentences.iter().any(|sentence| is_broken(&sentence.folded));
    let gone = |sentence: &&Sentence<'_>| {
        (asserts(sentence, Cue::Lost) || asserts(sentence, Cue::Stolen))
            && !is_supposed(sentence)
            && !(broken && only_away(sentence))
            && (named(sentence).is_some() || !is_of_data(&sentence.folded))
    };
    let direct = statements().filter(gone).map(named).find(Option::is_some);
    let missing = statements().any(|sentence| gone(&sentence));
    // “Mein Laptop … Er wurde gestern gestohlen.”
    let device = direct.flatten().or_else(|| all().filter(|_| missing).find_map(named));
    if let Some(device) = device.filter(|_| missing) {
        found.push((Field::DeviceKind, Value::Text(device), 0.6));
        found.extend(lost_or_stolen(statements().filter(gone)));
    }
    let device_told = all().any(|sentence| named(sentence).is_some());
    let hostile = !missing
        && (sentences
            .iter()
            .any(|sentence| sentence.cues.has(Cue::OtherEncryption) && sentence.cues.any(&[Cue::Encrypted]))
            || sentences.iter().any(|sentence| is_ransom(&sentence.folded)));
    if missing {
        let number = sentences.iter().chain([subject]).find_map(|one| number(one, lexicon));
        found.extend(number.map(|number| (Field::DeviceId, Value::Text(number), 0.5)));
    }
    if !device_told || hostile {
        return found;
    }
    for (field, cue, other) in [
        (Field::DeviceEncrypted, Cue::Encrypted, Cue::OtherEncryption),
        (Field::DevicePassword, Cue::Password, Cue::OtherPassword),
    ] {
        if field != Field::DeviceEncrypted && !missing {
            continue;
        }
        let answer = sentences
            .iter()
            .filter(|sentence| !sentence.question)
            .flat_map(|sentence| sentence.clauses.iter().map(move |clause| (clause, sentence)))
            .find_map(|(clause, sentence)| answer::answer(clause, sentence, cue, other));
        found.extend(answer.map(|answer| (field, Value::Answer(answer), 0.55)));
    }
    found.extend(answer::asked_and_answered(sentences, missing));
    if missing {
        let wiped = wipe::read(sentences);
        found.extend(wiped.map(|answer| (Field::DeviceRemoteWipe, Value::Answer(answer), 0.55)));
    }
    found
}

/// What a deceiver encrypted is nobody's protection.
fn is_ransom(folded: &str) -> bool {
    [
        "loesegeld",
        "erpress",
        "ransom",
        "bitcoin",
        "loesepeng",
        "utpress",
        "verschluesselungstrojan",
    ]
    .iter()
    .any(|word| folded.contains(word))
}

/// The number on the device, where the sentence does not speak of the police.
fn number(sentence: &Sentence<'_>, lexicon: &Lexicon) -> Option<String> {
    if sentence.question {
        return None;
    }
    let named: Vec<Range<usize>> = lexicon
        .devices
        .as_ref()?
        .find_iter(sentence.raw)
        .take(8)
        .map(|found| found.range())
        .collect();
    tag::read(sentence.raw, &named).or_else(|| tag::digits(sentence.raw))
}

/// “Asked whether sticks that are lost must be reported”, “if a laptop is stolen”: nobody lost one.
fn is_supposed(sentence: &Sentence<'_>) -> bool {
    const IF: [&str; 14] = [
        " whether ",
        " if a ",
        " if an ",
        " if somebody ",
        " if someone ",
        " wenn ein ",
        " wenn eine ",
        " falls ",
        " sollte ein ",
        " hvis en ",
        " hvis et ",
        " dersom ",
        " om ein ",
        " in case ",
    ];
    let text = spaced(&sentence.folded);
    let first = [Cue::Lost, Cue::Stolen].iter().filter_map(|cue| {
        let places = sentence.clauses.iter().flat_map(|clause| &clause.places);
        places.filter(|(told, _)| told == cue).map(|(_, at)| at.start).min()
    });
    let Some(first) = first.min() else { return false };
    let between = IF.iter().filter_map(|word| text.find(word)).min();
    // “Don't know whether it was lost or stolen” is told of what is gone.
    between.is_some_and(|at| at < first) && !sentence.cues.has(Cue::Unknown)
        || between.is_some_and(|at| at < first) && !sentence.cues.has(Cue::FirstPerson)
}

/// Whether a text says that nothing was lost and tells of no loss in the first person.
fn is_asked_only(sentences: &[Sentence<'_>]) -> bool {
    const NOTHING: [&str; 14] = [
        " nothing has been lost ",
        " nothing was lost ",
        " nothing is lost ",
        " nothing has been stolen ",
        " nothing was stolen ",
        " nothing has happened ",
        " nothing happened ",
        " nichts verloren ",
        " nichts abhanden ",
        " nichts passiert ",
        " ist nichts gestohlen ",
        " ingenting har skjedd ",
        " ingenting er mistet ",
        " ingenting er stjaalet ",
    ];
    let nothing = sentences.iter().any(|sentence| {
        let text = spaced(&sentence.folded);
        NOTHING.iter().any(|word| text.contains(word))
    });
    let supposed = sentences
        .iter()
        .any(|sentence| sentence.question || sentence.cues.has(Cue::Elsewhere) || is_supposed(sentence));
    nothing && supposed
}

/// Whether nothing but “gone” speaks of a loss.
fn only_away(sentence: &Sentence<'_>) -> bool {
    let mut places = sentence.clauses.iter().flat_map(|clause| &clause.places);
    places.all(|(cue, at)| {
        let word = sentence.folded.get(at.clone()).unwrap_or_default();
        !matches!(cue, Cue::Lost | Cue::Stolen)
            || ["gone", "weg", "ist weg", "sind weg", "borte", "lost"].contains(&word)
    })
}

/// “The drive has died, it is simply gone”: the data, not the thing.
fn is_broken(folded: &str) -> bool {
    const BROKEN: [&str; 17] = [
        " died ",
        " is dead ",
        " kaputt ",
        " defekt ",
        " abgeraucht ",
        " verreckt ",
        " crashed ",
        " failed ",
        " clicks ",
        " clicked ",
        " corrupt ",
        " oedelagt ",
        " oeydelagd ",
        " krasjet ",
        " krasja ",
        " ikke lesbar ",
        " nicht mehr lesbar ",
    ];
    let text = spaced(folded);
    let broken = text.contains(" broken ") && !text.contains(" broken into ") && !text.contains(" broken open ");
    broken || BROKEN.iter().any(|word| text.contains(word))
}

/// Whether a sentence says that a thing is lost or stolen, and not only data.
pub(super) fn is_gone(sentence: &Sentence<'_>) -> bool {
    asserts(sentence, Cue::Lost) || asserts(sentence, Cue::Stolen)
}

fn lost_or_stolen<'a>(sentences: impl Iterator<Item = &'a Sentence<'a>>) -> Option<(Field, Value, f64)> {
    let (mut lost, mut stolen) = (false, false);
    for sentence in sentences {
        let unsure = sentence.cues.has(Cue::Unknown) && sentence.cues.has(Cue::Lost) && sentence.cues.has(Cue::Stolen);
        if unsure {
            return None;
        }
        lost |= asserts(sentence, Cue::Lost);
        stolen |= asserts(sentence, Cue::Stolen);
    }
    // What is stolen is lost too: “weg … gestohlen”.
    let value = match (lost, stolen) {
        (_, true) => "stolen",
        (true, false) => "lost",
        (false, false) => return None,
    };
    Some((Field::LostOrStolen, Value::Text(value.to_owned()), 0.6))
}

/// “All files gone”, “the folder is missing”: no device is lost, though one is named elsewhere. In a bag there may be one.
fn is_of_data(folded: &str) -> bool {
    const DATA: [&str; 24] = [
        "file", "files", "datei", "dateien", "data", "backup", "backups", "filer", "filene", "mails", "folder",
        "folders", "ordner", "papers", "paper", "letter", "letters", "brief", "briefe", "perm", "permen", "mappe",
        "records", "forms",
    ];
    const ENDINGS: [&str; 7] = ["daten", "ordner", "akte", "akten", "unterlagen", "papiere", "sicherung"];
    const BAGS: [&str; 14] = [
        "tasche", "rucksack", "koffer", "bag", "backpack", "rucksack", "case", "car", "auto", "veska", "veske", "sekk",
        "bil", "bilen",
    ];
    let words = || folded.split(|c: char| !c.is_alphanumeric());
    let data = words().any(|word| DATA.contains(&word) || ENDINGS.iter().any(|end| word.ends_with(end)));
    data && !words().any(|word| BAGS.iter().any(|bag| word.ends_with(bag)))
}

/// Whether a sentence says so without a “not” before it: “not stolen after all”.
fn asserts(sentence: &Sentence<'_>, cue: Cue) -> bool {
    let places = || sentence.clauses.iter().flat_map(|clause| &clause.places);
    places().filter(|(told, _)| *told == cue).any(|(_, at)| {
        !stays(&sentence.folded, at)
            && !is_of_search(&sentence.folded, at)
            && !places().any(|(told, not)| {
                let between = sentence.folded.get(not.end..at.start);
                // “Gestohlen wurde nichts” is one phrase.
                let inside = not.start <= at.start && at.end <= not.end;
                *told == Cue::Negation
                    && (inside || between.is_some_and(|between| between.len() <= 12 && !between.contains([',', ';'])))
            })
    })
}

/// “Verlustmeldung aufgegeben”, “rang lost property”: what was done about it.
fn is_of_search(folded: &str, at: &Range<usize>) -> bool {
    const SEARCH: [&str; 9] = [
        "verlustmeld",
        "verlustanz",
        "verlustmod",
        "lost prop",
        "lost mode",
        "lost and",
        "tapsmeld",
        "loss report",
        "verlustfall",
    ];
    let word = folded.get(at.start..).unwrap_or_default();
    // “Über ‚Passwort vergessen‘ zurückgesetzt”: the name of a button.
    let head = folded.get(..at.start).unwrap_or_default().trim_end();
    let button = word.starts_with("vergessen") && (head.ends_with("passwort") || head.ends_with("kennwort"));
    button || SEARCH.iter().any(|start| word.starts_with(start))
}

/// “Left it running”, “left it unplugged”: nothing is lost.
fn stays(folded: &str, at: &Range<usize>) -> bool {
    const STATES: [&str; 14] = [
        "running",
        "off",
        "as",
        "untouched",
        "alone",
        "switched",
        "powered",
        "unplugged",
        "plugged",
        "disconnected",
        "isolated",
        "locked",
        "open",
        "that",
    ];
    let left = folded.get(at.clone()).is_some_and(|cue| cue.starts_with("left"));
    let next = folded.get(at.end..).unwrap_or_default();
    let next = next.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    left && next.is_some_and(|word| STATES.contains(&word))
}

/// The device that a sentence names; several that stand together are all named.
fn names(raw: &str, lexicon: &Lexicon) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    let mut end = 0;
    for captures in lexicon.devices.as_ref()?.captures_iter(raw).take(8) {
        let (Some(whole), Some(name)) = (captures.get(0), captures.get(1)) else {
            continue;
        };
        let rest = raw.get(whole.end()..).unwrap_or_default();
        if is_of_calls(raw, whole.range()) {
            continue;
        }
        // “Sticker WF-3321”: no stick.
        if whole.as_str().to_lowercase().starts_with("sticker") {
            continue;
        }
        // `PC-0471` is a host.
        let mut following = rest.chars();
        if following.next() == Some('-') && following.next().is_some_and(char::is_alphanumeric) {
            continue;
        }
        let between = raw.get(end..whole.start()).unwrap_or_default();
        // “My laptop is gone, a MacBook Air”: the same, told more closely.
        let closer = [", a ", ", an ", ", ein ", ", eine ", ", en ", ", et ", ", ei "]
            .iter()
            .any(|w| between.ends_with(w));
        if !names.is_empty() && closer && ![" und ", " and ", " og "].iter().any(|w| rest.contains(w)) {
            continue;
        }
        let together = names.is_empty()
            || (between.len() <= 40
                && [" und ", " and ", " og ", ", ", " + ", " sowie "]
                    .iter()
                    .any(|w| between.contains(w)));
        if !together {
            break;
        }
        end = whole.end();
        if !names.iter().any(|have| have.eq_ignore_ascii_case(name.as_str())) {
            names.push(name.as_str());
        }
    }
    (!names.is_empty()).then(|| names.join(", "))
}

/// “On the phone”, “phone number”, “our phones haven't stopped”: a call, and no thing.
fn is_of_calls(raw: &str, at: Range<usize>) -> bool {
    let word = raw.get(at.clone()).unwrap_or_default().to_lowercase();
    if !["phone", "phones", "telephone", "telefon", "telefonen", "mobil"].contains(&word.as_str()) {
        return false;
    }
    let before = raw.get(..at.start).unwrap_or_default().trim_end().to_lowercase();
    let after = raw.get(at.end..).unwrap_or_default().trim_start().to_lowercase();
    let called = [
        "on the", "by", "over the", "per", "via", "am", "ans", "på", "paa", "da", "då", "and", "und", "og",
    ]
    .iter()
    .any(|word| before.ends_with(&format!(" {word}")) || before == *word);
    let number = [
        "number",
        "numbers",
        "nummer",
        "no.",
        "haven't",
        "call",
        "ikkje slutta",
        "ikke sluttet",
    ]
    .iter()
    .any(|word| after.starts_with(word));
    called || number || word == "phones"
}
