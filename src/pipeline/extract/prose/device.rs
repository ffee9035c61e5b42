//! The device of a loss: which, lost or stolen, encrypted, protected by a password, wiped from afar.

mod answer;
mod denied;
mod loss;
mod missed;
mod other;
mod paper;
mod tag;
mod tool;
mod wipe;

use std::ops::Range;

use crate::config::rules::forms::{Cue, Lexicon};
use crate::model::report::{Field, Value};
use crate::pipeline::extract::prose::sentence::{self, Sentence};
use loss::{asserts, is_asked_only, is_bought, is_broken, is_of_data, is_supposed, only_away};
use missed::{closer, is_missed, is_parted};
use tool::is_tool;

/// What the text tells of a device. Nothing without a sentence in which one is lost or stolen.
pub(super) fn read(sentences: &[Sentence<'_>], subject: &Sentence<'_>, lexicon: &Lexicon) -> Vec<(Field, Value, f64)> {
    let mut found = Vec::new();
    if is_asked_only(sentences) {
        return found;
    }
    let all = || sentences.iter().chain([subject]);
    let statements = || all().filter(|sentence| !sentence.question);
    let broken = sentences.iter().any(|sentence| is_broken(&sentence.folded));
    let named = |sentence: &Sentence<'_>| names(sentence.raw, lexicon, true);
    let gone = |sentence: &&Sentence<'_>| {
        (asserts(sentence, Cue::Lost)
            || asserts(sentence, Cue::Stolen)
            || is_missed(sentence, named(sentence).as_ref()))
            && !is_supposed(sentence)
            && !(broken && only_away(sentence))
            && (named(sentence).is_some() || !is_of_data(&sentence.folded))
    };
    let direct = statements().filter(gone).map(named).find(Option::is_some);
    let below = || sentences.iter().filter(|one| !one.question);
    let above = !below().filter(gone).any(|one| named(one).is_some());
    let closer = named(subject)
        .filter(|_| above)
        .and_then(|headline| closer(below().filter_map(named), &headline));
    let direct = direct.flatten().map(|name| closer.unwrap_or(name));
    let first = all().position(|sentence| !sentence.question && gone(&sentence));
    let missing = first.is_some() || statements().any(|one| is_parted(one) && named(one).is_some());
    // “Mein Laptop … Er wurde gestern gestohlen.” What is named behind the loss may be what the writer works with.
    let device = direct.or_else(|| {
        let mut named = all()
            .enumerate()
            .filter_map(|(at, one)| names(one.raw, lexicon, Some(at) < first));
        named.next().filter(|_| missing)
    });
    if let Some(device) = device {
        found.push((Field::DeviceKind, Value::Text(device), 0.6));
        found.extend(lost_or_stolen(statements().filter(gone)));
    } else if let Some(device) = statements().filter(|one| is_parted(one)).find_map(named) {
        found.push((Field::DeviceKind, Value::Text(device), 0.5));
    } else if sentences.iter().any(paper::is_left) {
        found.push((Field::LostOrStolen, Value::Text("lost".to_owned()), 0.45));
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
    found.extend(protection(sentences, missing, lexicon));
    found.extend(answer::asked_and_answered(sentences, missing));
    if missing {
        let wiped = wipe::read(sentences);
        found.extend(wiped.map(|answer| (Field::DeviceRemoteWipe, answer, 0.55)));
    }
    found
}

/// What clauses say of its encryption and its password.
fn protection(sentences: &[Sentence<'_>], missing: bool, lexicon: &Lexicon) -> Vec<(Field, Value, f64)> {
    let named = |sentence: &Sentence<'_>| names(sentence.raw, lexicon, true);
    let mut found = Vec::new();
    for (field, cue, other) in [
        (Field::DeviceEncrypted, Cue::Encrypted, Cue::OtherEncryption),
        (Field::DevicePassword, Cue::Password, Cue::OtherPassword),
    ] {
        if field != Field::DeviceEncrypted && !missing {
            continue;
        }
        let answer = sentences
            .iter()
            .filter(|sentence| !sentence.question && !is_supposed(sentence) && !is_bought(sentence))
            .filter(|sentence| missing || named(sentence).is_some() || !says_all(&sentence.folded))
            .flat_map(|sentence| sentence.clauses.iter().map(move |clause| (clause, sentence)))
            .find_map(|(clause, sentence)| answer::answer(clause, sentence, cue, other));
        found.extend(answer.map(|answer| (field, Value::Answer(answer), 0.55)));
    }
    found
}

/// “Everything is encrypted”, “alt er kryptert”: what a deceiver does, where no device is lost.
fn says_all(folded: &str) -> bool {
    sentence::spaced(folded).split(' ').any(|word| {
        matches!(
            word,
            "all" | "everything" | "alles" | "alle" | "alt" | "sämtliche" | "saemtliche"
        )
    })
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

/// Whether a sentence says that a thing is lost or stolen, and not only data.
pub(super) fn is_gone(sentence: &Sentence<'_>) -> bool {
    asserts(sentence, Cue::Lost) || asserts(sentence, Cue::Stolen)
}

fn lost_or_stolen<'a>(sentences: impl Iterator<Item = &'a Sentence<'a>>) -> Option<(Field, Value, f64)> {
    let (mut lost, mut stolen) = (false, false);
    for sentence in sentences {
        let taken = asserts(sentence, Cue::Stolen);
        let gone = asserts(sentence, Cue::Lost) || !taken;
        // “I think it is lost and not stolen” is sure of one.
        if sentence.cues.has(Cue::Unknown) && gone && taken {
            return None;
        }
        lost |= gone;
        stolen |= taken;
    }
    // What is stolen is lost too: “weg … gestohlen”.
    let value = match (lost, stolen) {
        (_, true) => "stolen",
        (true, false) => "lost",
        (false, false) => return None,
    };
    Some((Field::LostOrStolen, Value::Text(value.to_owned()), 0.6))
}

/// The device that a sentence names and that nobody works with; several that stand together are all named. `lost` when a
/// loss is told there or behind it.
fn names(raw: &str, lexicon: &Lexicon, lost: bool) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    let mut end = 0;
    for captures in lexicon.devices.as_ref()?.captures_iter(raw).take(8) {
        let (Some(whole), Some(name)) = (captures.get(0), captures.get(1)) else {
            continue;
        };
        let rest = raw.get(whole.end()..).unwrap_or_default();
        if is_of_calls(raw, whole.range()) || is_tool(raw, &name.range(), lost) {
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
