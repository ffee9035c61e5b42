//! Whoever comes finds how it stands: “als ich um 7 aufschloss, stand das Wasser im Flur”.

use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::told::Told;

/// What leads the clause of somebody who comes.
const LEADS: [&str; 10] = ["als", "wie", "wo", "sobald", "when", "as", "da", "daa", "idet", "once"];
/// Ways to come, and what somebody was about to do.
const COMES: [&str; 44] = [
    "kam",
    "kamen",
    "gekommen",
    "ankam",
    "ankamen",
    "reinkam",
    "heimkam",
    "zurueckkam",
    "zurueckkamen",
    "eintraf",
    "eintrafen",
    "betrat",
    "aufschloss",
    "aufschlossen",
    "aufgeschlossen",
    "aufsperrte",
    "aufgesperrt",
    "aufmachte",
    "anfing",
    "anfangen",
    "wollte",
    "wollten",
    "came",
    "arrived",
    "returned",
    "got in",
    "got back",
    "got home",
    "got to",
    "walked in",
    "walked into",
    "unlocked",
    "opened up",
    "wanted to",
    "tried to",
    "turned up",
    "kom",
    "ankom",
    "laaste",
    "moette",
    "moetti",
    "ville",
    "skulle",
    "proevde",
];
/// Nouns of coming, with a time behind them.
const SHIFTS: [&str; 17] = [
    "schichtbeginn",
    "dienstbeginn",
    "arbeitsbeginn",
    "dienstantritt",
    "schichtwechsel",
    "schichtuebergabe",
    "dienstuebergabe",
    "start of shift",
    "start of my shift",
    "start of our shift",
    "start of the shift",
    "shift change",
    "vaktskifte",
    "vaktskiftet",
    "vaktstart",
    "vaktbyte",
    "arbeidsstart",
];
/// How a thing stands, or what it shows.
const STANDS: [&str; 32] = [
    "war",
    "waren",
    "stand",
    "standen",
    "lag",
    "lagen",
    "hing",
    "hingen",
    "fehlte",
    "fehlten",
    "zeigte",
    "zeigten",
    "liess",
    "liessen",
    "begruesste",
    "ging",
    "gingen",
    "was",
    "were",
    "lay",
    "stood",
    "hung",
    "showed",
    "var",
    "sto",
    "stod",
    "laa",
    "laag",
    "viste",
    "synte",
    "mangla",
    "manglet",
];
/// How it should stand.
const WELL: [&str; 16] = [
    "in ordnung",
    "wie immer",
    "noch da",
    "alles da",
    "alles gut",
    "alles ok",
    "normal",
    "still there",
    "fine",
    "as usual",
    "all right",
    "no problem",
    "i orden",
    "som vanlig",
    "som vanleg",
    "fortsatt der",
];
/// Words for those who come unasked.
const INTRUDERS: [&str; 13] = [
    "attacker",
    "hacker",
    "intruder",
    "someone",
    "somebody",
    "thief",
    "thieves",
    "angreifer",
    "taeter",
    "noen",
    "nokon",
    "jemand",
    "einbrecher",
];
/// So far from its lead stands the verb of a clause, words.
const WITHIN: usize = 14;

/// Whether this moment is that of somebody's coming, and the sentence tells how it stood then.
pub(super) fn found_standing(told: &Told, sentence: &Sentence<'_>) -> bool {
    let folded = sentence.folded.as_str();
    let barred = [Cue::Occurred, Cue::Police, Cue::Planned, Cue::Suspect, Cue::OtherTime];
    if told.moment.time.is_none() || told.ends_span || sentence.cues.any(&barred) {
        return false;
    }
    let text = format!(" {} ", words_of(folded).collect::<Vec<_>>().join(" "));
    let any = |list: &[&str]| list.iter().any(|word| text.contains(&format!(" {word} ")));
    if any(&WELL) || any(&INTRUDERS) {
        return false;
    }
    (coming(told, folded) || shift(told, folded)) && any(&STANDS)
}

/// “Als ich heute um 7.10 Uhr aufschloss”, “da jeg kom kl 6.45”: the moment stands in a clause of coming.
fn coming(told: &Told, folded: &str) -> bool {
    let from = folded
        .get(..told.at.start)
        .and_then(|head| head.rfind([',', ';', ':', '(', '–']))
        .map_or(0, |at| at.saturating_add(1));
    let to = folded
        .get(told.at.end..)
        .and_then(|tail| tail.find([',', ';', ':', ')', '–']))
        .map_or(folded.len(), |at| told.at.end.saturating_add(at));
    let before: Vec<&str> = words_of(folded.get(from..told.at.start).unwrap_or_default()).collect();
    let Some(led) = before.iter().rposition(|word| LEADS.contains(word)) else {
        return false;
    };
    let clause: Vec<&str> = words_of(folded.get(from..to).unwrap_or_default())
        .skip(led.saturating_add(1))
        .take(WITHIN)
        .collect();
    // German “da kam um 7 …” leads a main clause.
    let subject = clause
        .first()
        .is_some_and(|first| !COMES.contains(first) && !STANDS.contains(first));
    let clause = format!(" {} ", clause.join(" "));
    subject && COMES.iter().any(|word| clause.contains(&format!(" {word} ")))
}

/// “Bei Schichtbeginn um 5:40 Uhr”: nothing but a small word between.
fn shift(told: &Told, folded: &str) -> bool {
    let head: Vec<&str> = words_of(folded.get(..told.at.start).unwrap_or_default()).collect();
    let near = head.get(head.len().saturating_sub(6)..).unwrap_or_default().join(" ");
    SHIFTS.iter().any(|word| {
        near.find(word)
            .and_then(|at| near.get(at.saturating_add(word.len())..))
            .is_some_and(|rest| rest.split_whitespace().count() <= 2)
    })
}

/// “When I started up my computer at 7:20, …”: a clause of the writer's own doing, with a time, and what he saw behind it.
pub(super) fn own_when(clause: &Clause, sentence: &Sentence<'_>) -> bool {
    const PAIRS: [&str; 14] = [
        " when i ",
        " when we ",
        " as i ",
        " as we ",
        " als ich ",
        " als wir ",
        " wie ich ",
        " da jeg ",
        " da vi ",
        " daa eg ",
        " daa vi ",
        " daa me ",
        " idet jeg ",
        " once i ",
    ];
    const DEEDS: [Cue; 3] = [Cue::Occurred, Cue::Lost, Cue::Stolen];
    let Some(told) = clause.told.first().filter(|_| clause.told.len() == 1) else {
        return false;
    };
    let head = spaced(sentence.folded.get(..told.at.start).unwrap_or_default());
    let near: String = head
        .chars()
        .rev()
        .take(90)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    let did = clause
        .places
        .iter()
        .any(|(cue, at)| DEEDS.contains(cue) && at.end <= told.at.start);
    told.moment.time.is_some() && !did && PAIRS.iter().any(|pair| near.contains(pair))
}

/// “Fikk ikke logget inn kl 8”, “um 6:45 konnte sich niemand anmelden”: whoever is shut out notices it.
pub(super) fn shut_out(told: &Told, clause: &Clause, folded: &str) -> bool {
    const SHUT: [&str; 16] = [
        "fikk ikke logget",
        "fekk ikkje logga",
        "fikk ikke tilgang",
        "fekk ikkje tilgang",
        "kom ikke inn",
        "kom ikkje inn",
        "kom meg ikke inn",
        "kom meg ikkje inn",
        "couldn t log",
        "could not log",
        "couldn t sign",
        "could not sign",
        "couldn t get in",
        "could not get in",
        "wasn t able to log",
        "was not able to log",
    ];
    const GERMAN: [&str; 4] = ["anmelden", "einloggen", "oeffnen", "zugreifen"];
    let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    let has = |word: &str| text.contains(&format!(" {word} "));
    let could = has("konnte") || has("konnten");
    let not = ["nicht", "niemand", "keiner", "nichts"].iter().any(|word| has(word));
    let barred = [Cue::Since, Cue::Planned, Cue::OtherTime, Cue::Suspect];
    told.moment.time.is_some()
        && !told.ends_span
        && !clause.cues.any(&barred)
        && (SHUT.iter().any(|words| has(words)) || (could && not && GERMAN.iter().any(|word| has(word))))
}
