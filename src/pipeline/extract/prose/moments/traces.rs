//! Times of what was left behind, seen or set off: a file with its date, the last sighting in a report of a machine, what
//! followed a power cut, a thing that lay open.

use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::told::Told;

/// Small words between a verb and its time.
const SMALL: [&str; 15] = [
    "am", "um", "den", "on", "at", "the", "kl", "klokka", "klokken", "gegen", "around", "about", "ca", "i", "paa",
];

/// The words of a clause before a moment, from the last back, without small ones.
fn before<'t>(told: &Told, clause: &Clause, folded: &'t str) -> impl Iterator<Item = &'t str> {
    let head = folded.get(clause.at.start..told.at.start).unwrap_or_default();
    words_of(head).rev().filter(|word| !SMALL.contains(word)).take(8)
}

/// “Angelegt am 9.11. um 2:14 Uhr”, “the first locked file dates from …”, “filen er fra …”: the date of what an intruder
/// left, told to the minute.
pub(super) fn dates_a_trace(told: &Told, clause: &Clause, folded: &str) -> bool {
    const MADE: [&str; 14] = [
        "angelegt",
        "erstellt",
        "erzeugt",
        "geaendert",
        "datiert",
        "created",
        "modified",
        "dated",
        "timestamped",
        "opprettet",
        "oppretta",
        "endret",
        "endra",
        "datert",
    ];
    const FROM: [&str; 5] = ["von", "vom", "from", "fra", "fraa"];
    const IS: [&str; 11] = [
        "ist", "sind", "stammt", "stammen", "is", "are", "dates", "date", "er", "stammer", "kjem",
    ];
    // “Die Mail ist von gestern, 16:32 Uhr” tells of no trace, nor does the date of a backup.
    const LEFT: [&str; 22] = [
        "datei",
        "dateien",
        "file",
        "files",
        "fil",
        "filen",
        "fila",
        "filene",
        "filer",
        "skript",
        "script",
        "key",
        "schluessel",
        "eintrag",
        "entry",
        "regel",
        "rule",
        "regelen",
        "shell",
        "webshell",
        "notiz",
        "note",
    ];
    const KEPT: [&str; 12] = [
        "backup",
        "backups",
        "snapshot",
        "snapshots",
        "sicherung",
        "sicherungen",
        "kopie",
        "copy",
        "copies",
        "kopi",
        "kopien",
        "sikkerhetskopien",
    ];
    if told.moment.time.is_none() || told.moment.date.is_none() || told.ends_span {
        return false;
    }
    let words: Vec<&str> = before(told, clause, folded).collect();
    let made = words.first().is_some_and(|word| MADE.contains(word));
    let from = matches!(words.as_slice(), [from, is, ..] if FROM.contains(from) && IS.contains(is))
        && words.iter().any(|word| LEFT.contains(word));
    let own = ["ich", "wir", "i", "we", "jeg", "eg", "vi"];
    let spans = clause.told.iter().any(|one| one.ends_span);
    (made || from)
        && !spans
        && !words.iter().any(|word| KEPT.contains(word) || own.contains(word))
        && !clause.cues.any(&[Cue::Planned, Cue::Police, Cue::Negation])
}

/// “Last seen: 2026-11-09 21:44 UTC”: a machine's sighting, dated with its year; people who look for a thing say less.
pub(super) fn is_sighting(told: &Told, clause: &Clause, folded: &str) -> bool {
    let inside = folded.get(told.at.clone()).unwrap_or_default();
    let year = inside
        .split(|c: char| !c.is_ascii_digit())
        .any(|word| word.len() == 4 && word.starts_with("20"));
    let words: Vec<&str> = before(told, clause, folded).collect();
    let seen = matches!(
        words.as_slice(),
        [
            "seen" | "observed" | "detected" | "gesehen" | "beobachtet" | "sett" | "observert" | "observart",
            "last" | "zuletzt" | "sist"
        ]
    );
    year && seen && told.moment.time.is_some() && !told.ends_span
}

/// “Nach dem Stromausfall um 10:42 Uhr”, “after the update at 9:15”: what set it off has the time.
pub(super) fn follows_event(told: &Told, clause: &Clause, folded: &str) -> bool {
    const AFTER: [&str; 7] = ["nach", "seit", "after", "following", "since", "etter", "sidan"];
    const EVENTS: [&str; 38] = [
        "dip",
        "blackout",
        "surge",
        "failover",
        "stromausfall",
        "ausfall",
        "neustart",
        "update",
        "upgrade",
        "umstellung",
        "unwetter",
        "gewitter",
        "blitzschlag",
        "wasserschaden",
        "rohrbruch",
        "brand",
        "absturz",
        "cut",
        "outage",
        "failure",
        "restart",
        "reboot",
        "crash",
        "storm",
        "flood",
        "fire",
        "leak",
        "stroembrudd",
        "stroembruddet",
        "straumbrot",
        "straumbrotet",
        "omstart",
        "omstarten",
        "oppdateringen",
        "oppdateringa",
        "krasjet",
        "lynnedslaget",
        "brannen",
    ];
    let words: Vec<&str> = before(told, clause, folded).collect();
    let led = words.iter().rposition(|word| AFTER.contains(word));
    // “… heute um 10:42 Uhr”, “… in the morning at 10:42”: the day may stand between.
    let event = words.iter().take(5).position(|word| {
        EVENTS.contains(word)
            || ["ausfall", "brudd", "bruddet", "brotet"]
                .iter()
                .any(|end| word.ends_with(end))
    });
    told.moment.time.is_some()
        && !told.ends_span
        && event
            .zip(led)
            .is_some_and(|(event, led)| event < led && led <= event.saturating_add(3))
        && !clause.cues.any(&[Cue::Planned, Cue::Police])
}

/// “Heute um 12:15 Uhr lag im Aufzug eine Akte”: whoever tells the hour came by.
pub(super) fn lay_open(told: &Told, clause: &Clause, sentence: &Sentence<'_>) -> bool {
    const LAY: [&str; 10] = [
        "lag", "lagen", "hing", "hingen", "lay", "hung", "laa", "laag", "hang", "lying",
    ];
    const NOT: [&str; 12] = [
        "lahm", "daran", "von", "from", "until", "bis", "til", "still", "noch", "server", "strand", "nede",
    ];
    let text = sentence.folded.get(clause.at.clone()).unwrap_or_default();
    let barred = [
        Cue::Occurred,
        Cue::Lost,
        Cue::Stolen,
        Cue::Since,
        Cue::OtherTime,
        Cue::Planned,
        Cue::Negation,
        Cue::Discovered,
    ];
    let head: Vec<&str> = words_of(sentence.folded.get(clause.at.start..told.at.start).unwrap_or_default()).collect();
    // The verb stands beside its time, or the time opens the clause.
    let opens = head.len() <= 5;
    told.moment.time.is_some()
        && told.moment.date.is_some()
        && !told.ends_span
        && opens
        && !clause.cues.any(&barred)
        && words_of(text).any(|word| LAY.contains(&word))
        && !words_of(text).any(|word| NOT.contains(&word))
}

/// “Meldete eine Anmeldung aus Lagos um 2:17 Uhr”, “warned of a sign-in from abroad at 02:17”: the entry has the time, and
/// not the message.
pub(super) fn reports_entry(told: &Told, clause: &Clause, folded: &str) -> bool {
    const ENTRIES: [&str; 12] = [
        "anmeldung",
        "login",
        "logon",
        "zugriff",
        "sign",
        "signin",
        "paalogging",
        "paaloggingar",
        "innlogging",
        "paalogginga",
        "paaloggingen",
        "connection",
    ];
    let told_of = clause
        .places
        .iter()
        .filter(|(cue, at)| matches!(cue, Cue::Reported | Cue::Discovered | Cue::Arrived) && at.end <= told.at.start);
    let Some(end) = told_of.map(|(_, at)| at.end).min() else {
        return false;
    };
    let text = spaced(folded.get(end..told.at.start).unwrap_or_default());
    let asked = clause.cues.any(&[Cue::Planned, Cue::Negation, Cue::Police]);
    told.moment.time.is_some()
        && !told.ends_span
        && !asked
        && ENTRIES.iter().any(|entry| text.contains(&format!(" {entry} ")))
}

/// “An die falsche Adresse”, “to the wrong parents”, “til feil foreldre”.
pub(super) fn goes_wrong(folded: &str) -> bool {
    let words: Vec<&str> = words_of(folded).collect();
    words.windows(3).any(|three| {
        matches!(three, ["an" | "in", "den" | "die" | "das", "falschen" | "falsche"])
            || matches!(three, ["to" | "into", "the" | "a", "wrong"])
            || matches!(three, ["til" | "i", "feil", _])
    })
}

/// “Eine fremde Frau”, “an unknown man”, “en fremmed mann”: somebody who does not belong there.
pub(super) fn tells_stranger(folded: &str) -> bool {
    const STRANGE: [&str; 15] = [
        "fremde",
        "fremder",
        "fremden",
        "unbekannte",
        "unbekannter",
        "unknown",
        "strange",
        "unfamiliar",
        "fremmed",
        "fremmede",
        "ukjent",
        "ukjend",
        "ukjente",
        "framand",
        "framande",
    ];
    const PEOPLE: [&str; 22] = [
        "mann", "frau", "person", "personen", "maenner", "leute", "man", "woman", "men", "people", "visitor", "kar",
        "dame", "kvinne", "menn", "kvinner", "personar", "personer", "besucher", "gast", "gjest", "folk",
    ];
    let words: Vec<&str> = words_of(folded).collect();
    let pair = words
        .windows(2)
        .any(|pair| matches!(pair, [strange, who] if STRANGE.contains(strange) && PEOPLE.contains(who)));
    let badge = [
        "ohne ausweis",
        "ohne zutritt",
        "without a badge",
        "without badge",
        "without id",
        "uten adgangskort",
        "utan adgangskort",
        "uten id",
        "utan id",
    ];
    let text = spaced(folded);
    pair || words.contains(&"stranger") || badge.iter().any(|words| text.contains(&format!(" {words} ")))
}
