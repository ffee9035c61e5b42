//! Times that are neither: office hours, appointments, when somebody can be reached.

use super::aside::is_unfulfilled;
use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};

/// Words for hours that come again, folded.
const HOURS: [&str; 33] = [
    "oeffnet um",
    "oeffnet erst",
    "schliesst um",
    "opens at",
    "opens on",
    "closes at",
    "har aapent",
    "har ope",
    "aapner kl",
    "opnar kl",
    "stenger kl",
    "sprechzeit",
    "sprechstunde",
    "oeffnungszeit",
    "geoeffnet von",
    "dienstzeit",
    "buerozeit",
    "arbeitszeit",
    "unterrichtszeit",
    "opening hours",
    "office hours",
    "opening times",
    "business hours",
    "working hours",
    "we are open",
    "we re open",
    "open from",
    "aapningstid",
    "opningstid",
    "kontortid",
    "telefontid",
    "zur verfuegung",
    "at your disposal",
];
/// What somebody says who tells when to reach him.
const REACHED: [&str; 38] = [
    "erreichbar",
    "zu erreichen",
    "erreichen sie mich",
    "erreicht ihr mich",
    "erreicht man mich",
    "bin ich bis",
    "bin bis",
    "bin ab",
    "bin heute bis",
    "bin morgen",
    "im haus bis",
    "noch da bis",
    "im dienst bis",
    "reach me",
    "reachable",
    "can be reached",
    "available",
    "i am in until",
    "i m in until",
    "here until",
    "in the office until",
    "at my desk",
    "on shift until",
    "call me after",
    "call me before",
    "call after",
    "call before",
    "treffes",
    "treffast",
    "tilgjengelig",
    "tilgjengeleg",
    "aa treffe",
    "aa faa tak i",
    "kontoret til",
    "her til kl",
    "ring etter",
    "ring foer",
    "ring meg etter",
];
/// Weekdays on which something happens each week.
const WEEKLY: [&str; 33] = [
    "tirsdager",
    "torsdager",
    "loerdager",
    "soendager",
    "tysdagar",
    "onsdagar",
    "torsdagar",
    "fredagar",
    "laurdagar",
    "montags",
    "dienstags",
    "mittwochs",
    "donnerstags",
    "freitags",
    "samstags",
    "sonntags",
    "werktags",
    "taeglich",
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
    "saturdays",
    "weekdays",
    "daily",
    "every day",
    "mandager",
    "maandagar",
    "onsdager",
    "fredager",
    "hverdager",
    "kvardagar",
];
/// Somebody is to come, something is to begin.
const BOOKED: [&str; 24] = [
    "booked for",
    "booked in for",
    "is booked",
    "scheduled for",
    "is due at",
    "are due at",
    "is coming at",
    "is coming out at",
    "will be here",
    "expected at",
    "expected back",
    "appointment at",
    "appointment for",
    "kommt um",
    "kommt gegen",
    "kommt heute um",
    "ist bestellt",
    "bestellt fuer",
    "angekuendigt fuer",
    "termin um",
    "termin am",
    "avtale kl",
    "avtalt kl",
    "kommer kl",
];

/// Whether a sentence tells of hours at which somebody can be met, or of what is to come.
pub(super) fn is_of_hours(sentence: &Sentence<'_>) -> bool {
    let words = spaced(&sentence.folded);
    let any = |list: &[&str]| list.iter().any(|word| words.contains(&format!(" {word}")));
    let whole = |list: &[&str]| list.iter().any(|word| words.contains(&format!(" {word} ")));
    // “Seit 8 Uhr nicht erreichbar” is told of a machine.
    let own = sentence.cues.has(Cue::FirstPerson) || words.contains(" rueckfragen ") || words.contains(" questions ");
    let reached = any(&REACHED) && own && !sentence.cues.any(&[Cue::Negation, Cue::Since, Cue::Discovered]);
    let told = sentence.cues.any(&[Cue::Discovered, Cue::Lost, Cue::Stolen]);
    let lost = words.contains(" lost property ") || words.contains(" lost and found ");
    any(&HOURS) && (!told || lost) || reached || (whole(&WEEKLY) && !told && !sentence.cues.has(Cue::Since))
}

/// “Engineer booked for 2pm”, “der Techniker kommt um 14 Uhr”.
pub(super) fn is_booked(clause: &Clause, folded: &str) -> bool {
    let words = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    BOOKED.iter().any(|word| words.contains(&format!(" {word}")))
}

/// Something is to be done; whoever wants to report something reports it.
pub(super) fn is_planned(clause: &Clause, folded: &str) -> bool {
    const REPORTS: [&str; 24] = [
        " melden ",
        " mitteilen ",
        " berichten ",
        " anzeigen ",
        " informieren ",
        " hinweisen ",
        " schildern ",
        " report ",
        " tell ",
        " inform ",
        " notify ",
        " let you know ",
        " flag ",
        " bring to your ",
        " raise ",
        " melde ",
        " rapportere ",
        " rapportera ",
        " informere ",
        " informera ",
        " varsle ",
        " si fra ",
        " seie fraa ",
        " opplyse ",
    ];
    is_unfulfilled(clause, folded)
        || clause.cues.has(Cue::Planned) && {
            let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
            !REPORTS.iter().any(|word| text.contains(word))
        }
}
