//! How others make us aware: they call, they write; or a door stands open.

use super::days::lasts_from;
use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Clause, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::told::Told;

/// Doors, and how they should not stand.
const DOORS: [&str; 11] = [
    "tuer", "tor", "fenster", "schrank", "door", "window", "gate", "cabinet", "doer", "skap", "vindu",
];
const OPEN: [&str; 9] = [
    "offen",
    "sperrangelweit",
    "unverschlossen",
    "unlocked",
    "ajar",
    "open",
    "aapen",
    "ope",
    "ulaast",
];
const STOOD: [&str; 10] = [
    "stand", "standen", "war", "waren", "stod", "sto", "var", "was", "were", "stood",
];
/// Somebody calls or writes.
const CALLS: [&str; 20] = [
    "zurueckgerufen",
    "rang",
    "phoned",
    "telephoned",
    "called",
    "anrief",
    "anriefen",
    "angerufen",
    "ringte",
    "ringde",
    "oppringt",
    "oppringd",
    "kontaktet",
    "kontakta",
    "tipset",
    "tipsa",
    "emailed",
    "rief",
    "riefen",
    "messaged",
];
/// Whoever is told of as the caller's object: then it is we who called.
const CALLED: [&str; 22] = [
    "police",
    "polizei",
    "politi",
    "politiet",
    "support",
    "helpdesk",
    "it",
    "ikt",
    "edv",
    "provider",
    "dienstleister",
    "leverandoer",
    "leverandoeren",
    "supplier",
    "vendor",
    "security",
    "facility",
    "hotline",
    "taxi",
    "bank",
    "banken",
    "back",
];

/// What makes a Norwegian verb passive.
const PASSIVE: [&str; 7] = ["er", "ble", "blei", "vart", "blitt", "vorte", "blir"];
/// Who speaks of himself, and what makes a verb passive.
const OWN: &str = "i we ich wir jeg eg vi habe hab been was is were be so also";
/// What follows “called” when nobody is only named so.
const CALLED_US: &str = "us me in to and about because saying at on this our that around";

/// “A resident phoned”, “ringte en innbygger”, “ich wurde angerufen”: others tell us, and so we know.
pub(super) fn called(clause: &Clause, folded: &str) -> bool {
    if clause.cues.any(&[Cue::Police, Cue::Planned, Cue::Negation]) {
        return false;
    }
    let text = folded.get(clause.at.clone()).unwrap_or_default();
    let words: Vec<&str> = words_of(text).collect();
    let Some(at) = words.iter().position(|word| CALLS.contains(word)) else {
        return false;
    };
    let word = words.get(at).copied().unwrap_or_default();
    let around = |from: usize, to: usize| {
        words
            .get(from.min(words.len())..to.min(words.len()))
            .unwrap_or_default()
    };
    let (before, after) = (
        around(at.saturating_sub(3), at),
        around(at.saturating_add(1), at.saturating_add(4)),
    );
    if matches!(word, "oppringt" | "oppringd")
        || (word == "angerufen"
            && (words.contains(&"wurde") || words.contains(&"wurden"))
            && (words.contains(&"ich") || words.contains(&"wir")))
    {
        return true;
    }
    // “I was called at one by somebody who …”.
    let passive = before.last().is_some_and(|word| matches!(*word, "was" | "were"));
    if passive && matches!(word, "called" | "phoned" | "telephoned") && words.contains(&"by") {
        return before.iter().any(|word| matches!(*word, "i" | "we"));
    }
    // “Der Bereitschaftsdienst wurde um 3:20 Uhr angerufen”: we called.
    if word == "angerufen" && (words.contains(&"wurde") || words.contains(&"wurden")) {
        return false;
    }
    // “Studenten er kontakta på telefon kl. 11”: we called.
    if before.last().is_some_and(|word| PASSIVE.contains(word)) {
        return false;
    }
    let object = before.iter().chain(after).any(|word| CALLED.contains(word));
    let own = |word: &&str| OWN.split(' ').any(|own| own == *word);
    let ours = match word {
        "angerufen" | "zurueckgerufen" => words.iter().any(own),
        "rief" | "riefen" => before.iter().chain(after.iter().take(1)).any(own) || !words.contains(&"an"),
        "ringte" | "ringde" | "kontaktet" | "kontakta" | "tipset" | "tipsa" => {
            // “I dag” is no English “I”.
            let ours = |word: &&str| *word != "i" && own(word);
            before.iter().any(ours) || after.iter().take(1).any(ours)
        }
        _ => before.iter().any(own),
    };
    let next = after.first().copied();
    let ends = text
        .split_once(word)
        .is_some_and(|(_, rest)| rest.trim_start().starts_with([':', ',', '.', ';', ')']));
    let fits = match word {
        "called" | "emailed" | "messaged" => {
            ends || next.is_none_or(|next| CALLED_US.split(' ').any(|word| word == next))
        }
        _ => true,
    };
    !object && !ours && fits
}

/// “I called the police and they gave me a number”: we told them.
pub(super) fn we_told(clause: &Clause, folded: &str) -> bool {
    let mut told = clause.places.iter().filter(|(cue, _)| *cue == Cue::Reported);
    told.any(|(_, at)| {
        let before = folded.get(..at.start).unwrap_or_default().trim_end();
        let last = before.rsplit(' ').next().unwrap_or_default();
        matches!(last, "i" | "we" | "ich" | "wir" | "jeg" | "eg" | "vi" | "have" | "ve")
    })
}

/// “Um 6.40 Uhr stand die Tür zum Serverraum offen”: somebody stood before it.
pub(super) fn stood_open(clause: &Clause, folded: &str) -> bool {
    let text = folded.get(clause.at.clone()).unwrap_or_default();
    let words = || text.split(|c: char| !c.is_alphanumeric());
    !clause.cues.any(&[Cue::Planned, Cue::Negation, Cue::Since])
        && !clause
            .told
            .iter()
            .any(|told| told.ends_span || lasts_from(told, clause, folded))
        && words().any(|word| STOOD.contains(&word))
        && words().any(|word| OPEN.contains(&word))
        && words().any(|word| DOORS.iter().any(|door| word.starts_with(door) || word.ends_with(door)))
}

/// “Bekam ich von der Bank den Hinweis”, “vi fikk i morges kl. 8 varsel”: somebody got to know.
pub(super) fn got_word(clause: &Clause, folded: &str) -> bool {
    const GOT: [&str; 10] = [
        "bekam",
        "bekamen",
        "erhielt",
        "erhielten",
        "got",
        "received",
        "had",
        "fikk",
        "fekk",
        "fik",
    ];
    const WORD: [&str; 22] = [
        "hinweis",
        "hinweise",
        "anruf",
        "warnung",
        "warnmeldung",
        "alarm",
        "alert",
        "alerts",
        "warning",
        "notification",
        "tip",
        "call",
        "complaint",
        "beschwerde",
        "beschwerden",
        "varsel",
        "varsling",
        "telefon",
        "beskjed",
        "tips",
        "oppringning",
        "klage",
    ];
    let text = folded.get(clause.at.clone()).unwrap_or_default();
    let words: Vec<&str> = words_of(text).collect();
    let Some(got) = words.iter().position(|word| GOT.contains(word)) else {
        return false;
    };
    let own = |word: &&str| matches!(*word, "i" | "we" | "ich" | "wir" | "jeg" | "eg" | "vi" | "me" | "our");
    // “Got an alert at 02:48”: the writer leaves himself out.
    let elliptic = got == 0
        || got
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|word| matches!(*word, "and" | "und" | "og"));
    let near = words
        .get(got.saturating_sub(3)..words.len().min(got.saturating_add(12)))
        .unwrap_or_default();
    !clause
        .cues
        .any(&[Cue::Planned, Cue::Negation, Cue::Suspect, Cue::Occurred])
        && (near.iter().any(own) || elliptic)
        && near.iter().any(|word| WORD.contains(word))
}

/// A machine tells it, and nobody may be there to hear: who sees it later notices it.
pub(super) fn by_machine(clause: &Clause, folded: &str) -> bool {
    const MACHINES: [&str; 12] = [
        " alert ",
        " alerts ",
        " alarm ",
        " warnung ",
        " varsel ",
        " monitoring ",
        " zabbix ",
        " nagios ",
        " overvaakingen ",
        " overvakinga ",
        " warnmeldung ",
        " siem ",
    ];
    let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    MACHINES.iter().any(|word| text.contains(word)) && !clause.cues.any(&[Cue::FirstPerson, Cue::ToUs])
}

/// “I was asleep and only saw it on Saturday”: whatever came before, nobody had noticed.
pub(super) fn only_then(clause: &Clause, folded: &str) -> bool {
    let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    [" only ", " erst ", " foerst ", " fyrst ", " didn t ", " asleep "]
        .iter()
        .any(|word| text.contains(word))
        && !clause.told.is_empty()
}

/// Whether nothing but a thing that stood open tells that somebody noticed.
pub(super) fn only_stood(clause: &Clause, folded: &str) -> bool {
    let mut noticed = clause.places.iter().filter(|(cue, _)| *cue == Cue::Discovered);
    noticed.all(|(_, at)| {
        let word = folded.get(at.clone()).unwrap_or_default();
        [
            "sto",
            "stand",
            "was standing",
            "was wide",
            "hang",
            "hing",
            "lag",
            "laa",
            "lay",
        ]
        .iter()
        .any(|stood| word.starts_with(stood))
    })
}

/// “Between Saturday 18:00 and Sunday 05:30 we saw …”: a span is when it went on, and was watched; only “noticed some
/// time between 8 and 9” leaves open when.
pub(super) fn observed(first: &Told, clause: &Clause, folded: &str) -> bool {
    const WATCHED: [&str; 19] = [
        "saw",
        "see",
        "seen",
        "observed",
        "recorded",
        "sah",
        "sahen",
        "sehen",
        "gesehen",
        "beobachtet",
        "beobachteten",
        "registriert",
        "verzeichnet",
        "saa",
        "saag",
        "observert",
        "registrert",
        "observerte",
        "registrerte",
    ];
    let mut noticed = clause.places.iter().filter(|(cue, _)| *cue == Cue::Discovered);
    noticed.all(|(_, at)| {
        let word = folded.get(at.clone()).unwrap_or_default();
        first.at.end <= at.start || words_of(word).any(|word| WATCHED.contains(&word))
    })
}
