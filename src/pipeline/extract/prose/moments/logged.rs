//! What a log or a chance tells, and nobody in so many words: “found a login at 02:14”, “it turned out”.

use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Clause, spaced};
use crate::pipeline::extract::values::when::told::Told;

/// What a log tells the time of: “found a login from Lagos at 02:14”.
const ENTRIES: [&str; 26] = [
    "login",
    "logon",
    "anmeldung",
    "anmeldeversuch",
    "anmeldeereignis",
    "zugriff",
    "einlogg",
    "innlogging",
    "paalogging",
    "oppslag",
    "session",
    "sitzung",
    "verbindung",
    "connection",
    "transfer",
    "abbuchung",
    "ueberweisung",
    "upload",
    "download",
    "abruf",
    "eintrag",
    "entry",
    "entries",
    "attempt",
    "zeitstempel",
    "timestamp",
];

/// “Beim Aufräumen am Freitag hat jemand …”, “it turned out”, “found by a passer-by”: whoever says in so many words when
/// he noticed it says it better.
pub(super) fn is_implied(clause: &Clause, folded: &str) -> bool {
    const IMPLIED_BY: [&str; 8] = [
        "leverte inn",
        "beim ",
        "bei der ",
        "viste",
        "stellte sich",
        "turned out",
        "seg at",
        "during a",
    ];
    const OUTSIDERS: &str = "member of the public|members of the public|passer by|passers by|stranger|dog walker|passanten|\
        passant|passantin|spaziergaenger|spaziergaengerin|finder|einem finder|forbipasserende|turgaaer|ein turgaaar|\
        privatperson|privatpersonen";
    let word = |at: &std::ops::Range<usize>| folded.get(at.clone()).unwrap_or_default();
    let mut noticed = clause
        .places
        .iter()
        .filter(|(cue, _)| *cue == Cue::Discovered)
        .peekable();
    let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    let theirs = OUTSIDERS.split('|').any(|who| text.contains(&format!(" {who} ")))
        && [
            " by a ",
            " by some ",
            " von einem ",
            " von einer ",
            " av en ",
            " av ein ",
            " av ei ",
        ]
        .iter()
        .any(|by| text.contains(by));
    noticed.peek().is_some()
        && (theirs
            || noticed.all(|(_, at)| {
                IMPLIED_BY
                    .iter()
                    .any(|start| word(at).starts_with(start) || word(at).contains(" viste"))
            }))
}

/// “Laut Log kam er um 02:37 Uhr herein”, “the logs show that they got in at 3:12”: what a log says happened then, unless
/// it is what was done against it.
pub(super) fn is_from_log(told: &Told, clause: &Clause, folded: &str) -> bool {
    const LOGS: [&str; 18] = [
        " laut log ",
        " laut logs ",
        " laut logdatei ",
        " laut protokoll ",
        " laut zeitstempel ",
        " im log ",
        " logs zeigen ",
        " log zeigt ",
        " according to the log ",
        " according to the logs ",
        " log shows ",
        " logs show ",
        " log says ",
        " loggen viser ",
        " loggene viser ",
        " loggane viser ",
        " ifoelge loggen ",
        " foelge loggen ",
    ];
    const LAST: [&str; 6] = [" letzte ", " letzter ", " last ", " siste ", " noch ", " still "];
    // Words that tell of another time in most texts, and here of what an intruder did.
    const TAKEN: [&str; 6] = ["version", "versjon", "changed", "geaendert", "endret", "endra"];
    let text = spaced(folded.get(clause.at.start..told.at.start).unwrap_or_default());
    let word = |at: &std::ops::Range<usize>| folded.get(at.clone()).unwrap_or_default();
    let barred = [Cue::Planned, Cue::Negation, Cue::Discovered, Cue::Police];
    let mut others = clause.places.iter().filter(|(cue, _)| *cue == Cue::OtherTime);
    told.moment.time.is_some()
        && !told.ends_span
        && LOGS.iter().any(|log| text.contains(log))
        && !LAST.iter().any(|last| text.contains(last))
        && !clause.cues.any(&barred)
        && others.all(|(_, at)| TAKEN.contains(&word(at)))
}

/// “Found a login from Lagos at 02:14”: the time stands behind the entry, and is its time.
pub(super) fn logged(told: &Told, clause: &Clause, folded: &str) -> bool {
    let noticed = clause.places.iter().filter(|(cue, _)| *cue == Cue::Discovered);
    let Some(end) = noticed.map(|(_, at)| at.end).filter(|end| *end <= told.at.start).max() else {
        return false;
    };
    let between = folded.get(end..told.at.start).unwrap_or_default();
    between.split(|c: char| !c.is_alphanumeric()).any(|word| {
        ENTRIES
            .iter()
            .any(|entry| word.starts_with(entry) || word.strip_suffix('s') == Some(entry))
            || word == "logins"
    })
}
