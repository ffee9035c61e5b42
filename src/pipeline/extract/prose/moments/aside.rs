//! Times of what is only said beside it: what should have been done, who found the cause, whom the writer spoke with, when a
//! fair was.

use super::others::we_told;
use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::told::Told;

fn text_of(clause: &Clause, folded: &str) -> String {
    spaced(folded.get(clause.at.clone()).unwrap_or_default())
}

/// “It should have been switched off on 30 June”, “hätte … abgeschaltet werden sollen”: nothing happened then.
pub(super) fn is_unfulfilled(clause: &Clause, folded: &str) -> bool {
    const SHOULD: [&str; 17] = [
        " should have ",
        " should ve ",
        " ought to have ",
        " supposed to ",
        " meant to be ",
        " was to be ",
        " were to be ",
        " was due to ",
        " were due to ",
        " haette eigentlich ",
        " sollte eigentlich ",
        " sollten eigentlich ",
        " skulle egentlig ",
        " skulle eigentleg ",
        " skulle vaert ",
        " skulle vore ",
        " burde ha ",
    ];
    let text = text_of(clause, folded);
    let has = |word: &str| text.contains(&format!(" {word} "));
    // “Als um halb drei der nächste Anruf hätte kommen sollen, war es weg.”
    if [" als ", " when ", " da ", " daa "]
        .iter()
        .any(|lead| text.starts_with(lead))
    {
        return false;
    }
    let german = (has("haette") || has("haetten")) && (has("sollen") || has("muessen"));
    let passive = (has("sollte") || has("sollten")) && has("werden");
    let norse = (has("skulle") || has("burde")) && (has("blitt") || has("vorte") || has("vaert") || has("vore"));
    !clause.cues.has(Cue::Discovered) && (german || passive || norse || SHOULD.iter().any(|word| text.contains(word)))
}

/// “Der Elektriker hat den Fehler um 9 Uhr gefunden”, “we found the cause at noon”: the incident was known.
pub(super) fn is_diagnosis(clause: &Clause, folded: &str) -> bool {
    const FOUND: [&str; 12] = [
        "gefunden",
        "fand",
        "fanden",
        "found",
        "located",
        "identified",
        "fant",
        "fann",
        "funnet",
        "funne",
        "lokaliserte",
        "lokalisierte",
    ];
    const CAUSE: [&str; 11] = [
        "ursache",
        "ausloeser",
        "cause",
        "culprit",
        "reason",
        "aarsak",
        "aarsaken",
        "aarsaka",
        "grunnen",
        "uebeltaeter",
        "stoerquelle",
    ];
    const FAULT: [&str; 12] = [
        "fehler",
        "stoerung",
        "defekt",
        "leck",
        "fault",
        "problem",
        "leak",
        "feil",
        "feilen",
        "feilkilden",
        "lekkasjen",
        "problemet",
    ];
    // Those who repair, by the ends of their names.
    const MENDERS: [&str; 24] = [
        "elektriker",
        "elektrikeren",
        "elektrikar",
        "elektrikaren",
        "techniker",
        "technikerin",
        "monteur",
        "installateur",
        "klempner",
        "anbieter",
        "provider",
        "dienstleister",
        "technician",
        "electrician",
        "engineer",
        "engineers",
        "plumber",
        "contractor",
        "vendor",
        "tekniker",
        "teknikeren",
        "teknikar",
        "teknikaren",
        "roerleggeren",
    ];
    let text = folded.get(clause.at.clone()).unwrap_or_default();
    let words: Vec<&str> = words_of(text).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let mended = words
        .iter()
        .any(|word| MENDERS.iter().any(|mender| word.ends_with(mender)));
    has(&FOUND) && (has(&CAUSE) || (has(&FAULT) && mended))
}

/// “Ich habe am Montag um 13 Uhr mit der Beauftragten gesprochen”: whoever speaks of it was told, and nothing happened.
pub(super) fn speaks_with(text: &str) -> bool {
    const SPOKE: [&str; 18] = [
        "gesprochen",
        "sprach",
        "telefoniert",
        "telefonierte",
        "geredet",
        "besprochen",
        "spoke",
        "spoken",
        "talked",
        "snakket",
        "snakka",
        "prata",
        "pratet",
        "droeftet",
        "drofta",
        "droefta",
        "discussed",
        "abgesprochen",
    ];
    const WITH: [&str; 5] = ["mit", "with", "to", "med", "about"];
    let words: Vec<&str> = words_of(text).collect();
    words.iter().any(|word| SPOKE.contains(word)) && words.iter().any(|word| WITH.contains(word))
}

/// Whether a clause tells of what did not happen, or happened to nobody.
pub(super) fn is_aside(clause: &Clause, folded: &str) -> bool {
    let text = folded.get(clause.at.clone()).unwrap_or_default();
    let reported = clause.cues.has(Cue::Reported) && !clause.cues.has(Cue::Discovered) && we_told(clause, folded);
    is_unfulfilled(clause, folded) || is_diagnosis(clause, folded) || speaks_with(text) || is_absent(text) || reported
}

/// “I'm off to a conference on Monday and back on the 27th”, “bin ab Montag im Urlaub”: when the writer is away.
pub(super) fn is_absent(text: &str) -> bool {
    const AM: [&str; 21] = [
        " i was ",
        " we were ",
        " ich war ",
        " war ich ",
        " waren wir ",
        " jeg var ",
        " eg var ",
        " var jeg ",
        " var eg ",
        " i m ",
        " i am ",
        " we re ",
        " we are ",
        " ich bin ",
        " bin ",
        " wir sind ",
        " jeg er ",
        " eg er ",
        " vi er ",
        " har ferie ",
        " er jeg ",
    ];
    const AWAY: [&str; 28] = [
        "away",
        "off",
        "leave",
        "holiday",
        "vacation",
        "conference",
        "travelling",
        "traveling",
        "back",
        "meetings",
        "urlaub",
        "verreist",
        "unterwegs",
        "abwesend",
        "dienstreise",
        "konferenz",
        "fortbildung",
        "elternzeit",
        "borte",
        "bortreist",
        "ferie",
        "konferanse",
        "reise",
        "kurs",
        "permisjon",
        "tilbake",
        "bortreist",
        "seminar",
    ];
    let text = spaced(text);
    AM.iter().any(|am| text.contains(am)) && text.split(' ').any(|word| AWAY.contains(&word))
}

/// “(The fair was 3–5 November)”: a bracket that says when another thing was.
pub(super) fn is_described(told: &Told, folded: &str) -> bool {
    const IS: [&str; 10] = ["was", "were", "is", "are", "war", "waren", "ist", "sind", "var", "er"];
    const POINTS: [&str; 8] = ["it", "that", "this", "das", "es", "det", "dette", "da"];
    let head = folded.get(..told.at.start).unwrap_or_default();
    let Some(inside) = head.rfind('(').and_then(|at| head.get(at.saturating_add(1)..)) else {
        return false;
    };
    let words: Vec<&str> = words_of(inside).collect();
    let verb = words.iter().position(|word| IS.contains(word));
    !inside.contains(')')
        && verb.is_some_and(|verb| (1..=4).contains(&verb) && words.len() <= verb.saturating_add(4))
        && words.first().is_some_and(|first| !POINTS.contains(first))
}

/// “Som hun fant på parkeringsplassen i går”, “den er gestern gefunden hatte”: the finder came upon it, and we later.
pub(super) fn is_finders(told: &Told, sentence: &Sentence<'_>) -> bool {
    const LEADS: [&str; 8] = ["som", "which", "that", "den", "die", "das", "they", "it"];
    const WHO: [&str; 9] = ["hun", "han", "ho", "she", "he", "they", "er", "sie", "dei"];
    const FOUND: [&str; 7] = ["fant", "fann", "funnet", "funne", "found", "gefunden", "fand"];
    let folded = sentence.folded.as_str();
    let others = sentence.clauses.iter().map(|clause| clause.told.len()).sum::<usize>() > 1;
    let words: Vec<&str> = words_of(folded.get(..told.at.start).unwrap_or_default()).collect();
    let near = words.get(words.len().saturating_sub(8)..).unwrap_or_default();
    let place = near
        .windows(2)
        .rposition(|pair| matches!(pair, [lead, who] if LEADS.contains(lead) && WHO.contains(who)));
    let behind = words_of(folded.get(told.at.end..).unwrap_or_default()).take(2);
    let open = place.and_then(|at| near.get(at..)).unwrap_or_default();
    others && !open.is_empty() && open.iter().copied().chain(behind).any(|word| FOUND.contains(&word))
}
