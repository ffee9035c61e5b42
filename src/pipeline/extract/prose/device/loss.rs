//! Whether a sentence says that a thing is lost or stolen: not denied, not only supposed, no data, nobody who went.

use std::ops::Range;

use super::denied::{is_denied_behind, is_doubted, is_turned};
use super::other::{is_digital, is_no_thing, is_not_done};
use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Sentence, spaced};
use crate::pipeline::extract::stems::words_of;

/// “Asked whether sticks that are lost must be reported”, “if a laptop is stolen”: nobody lost one.
pub(super) fn is_supposed(sentence: &Sentence<'_>) -> bool {
    const IF: [&str; 28] = [
        " if you ",
        " if your ",
        " if ever ",
        " how to ",
        " what to do ",
        " how one ",
        " wenn man ",
        " wenn sie ",
        " ob man ",
        " wie man ",
        " was tun ",
        " hvordan man ",
        " hvis du ",
        " dersom du ",
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
pub(super) fn is_asked_only(sentences: &[Sentence<'_>]) -> bool {
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
pub(super) fn only_away(sentence: &Sentence<'_>) -> bool {
    let mut places = sentence.clauses.iter().flat_map(|clause| &clause.places);
    places.all(|(cue, at)| {
        let word = sentence.folded.get(at.clone()).unwrap_or_default();
        !matches!(cue, Cue::Lost | Cue::Stolen)
            || [
                "gone",
                "weg",
                "ist weg",
                "sind weg",
                "war weg",
                "futsch",
                "ist fort",
                "sind fort",
                "borte",
                "vekke",
                "er vekk",
                "vekk",
                "lost",
                "loss",
                "fell off",
                "fallen off",
                "falt av",
            ]
            .contains(&word)
    })
}

/// “The drive has died, it is simply gone”: the data, not the thing.
pub(super) fn is_broken(folded: &str) -> bool {
    const BROKEN: [&str; 37] = [
        " kraesja ",
        " kraesjet ",
        " roek ",
        " roeyk ",
        " useless ",
        " unlesbar ",
        " can t be read ",
        " cannot be read ",
        " abgestuerzt ",
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
        " nicht mehr erkannt ",
        " nicht mehr gelesen ",
        " vom tisch gefallen ",
        " not recognised ",
        " not recognized ",
        " no longer recognised ",
        " no longer recognized ",
        " won t mount ",
        " fell off the ",
        " falt i golvet ",
        " falt i gulvet ",
    ];
    let text = spaced(folded);
    let broken = text.contains(" broken ") && !text.contains(" broken into ") && !text.contains(" broken open ");
    broken || BROKEN.iter().any(|word| text.contains(word))
}

/// What is data and no thing, folded.
const DATA: [&str; 38] = [
    "password",
    "passwords",
    "credentials",
    "login",
    "logins",
    "identity",
    "money",
    "account",
    "accounts",
    "portal",
    "passwort",
    "passwoerter",
    "zugangsdaten",
    "passord",
    "file",
    "files",
    "datei",
    "dateien",
    "data",
    "backup",
    "backups",
    "filer",
    "filene",
    "mails",
    "folder",
    "folders",
    "ordner",
    "papers",
    "paper",
    "letter",
    "letters",
    "brief",
    "briefe",
    "perm",
    "permen",
    "mappe",
    "records",
    "forms",
];

/// “All files gone”, “the folder is missing”: no device is lost, though one is named elsewhere. In a bag there may be one.
pub(super) fn is_of_data(folded: &str) -> bool {
    const ENDINGS: [&str; 7] = ["daten", "ordner", "akte", "akten", "unterlagen", "papiere", "sicherung"];
    const BAGS: [&str; 14] = [
        "tasche", "rucksack", "koffer", "bag", "backpack", "rucksack", "case", "car", "auto", "veska", "veske", "sekk",
        "bil", "bilen",
    ];
    let words = || folded.split(|c: char| !c.is_alphanumeric());
    let data = words().any(|word| DATA.contains(&word) || ENDINGS.iter().any(|end| word.ends_with(end)));
    // “It's all gone”, “alles weg”: what was on it.
    let all = [
        "all gone",
        "everything gone",
        "everything is gone",
        "alles weg",
        "alles ist weg",
        "alt er vekk",
        "alt er borte",
    ];
    let data = data || all.iter().any(|words| folded.contains(words));
    data && !words().any(|word| BAGS.iter().any(|bag| word.ends_with(bag)))
}

/// Whether a sentence says so without a “not” before it: “not stolen after all”.
pub(super) fn asserts(sentence: &Sentence<'_>, cue: Cue) -> bool {
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
            && !is_denied_behind(&sentence.folded, at)
            && !is_no_thing(&sentence.folded, at)
            && !is_not_done(&sentence.folded, at)
            && !is_digital(&sentence.folded, at)
            && !is_doubted(&sentence.folded, at)
            && !is_carried(&sentence.folded, at)
            && !is_turned(sentence, at)
    })
}

/// Whether a sentence tells what is to be bought: “wir möchten verschlüsselte Sticks anschaffen”.
pub(super) fn is_bought(sentence: &Sentence<'_>) -> bool {
    const BOUGHT: [&str; 14] = [
        " anschaffen ",
        " kaufen ",
        " beschaffen ",
        " bestellen ",
        " to buy ",
        " purchase ",
        " to order ",
        " recommend ",
        " empfehlen ",
        " kjoepe ",
        " innkjoep ",
        " bestille ",
        " skaffe ",
        " anbefale ",
    ];
    let text = spaced(&sentence.folded);
    BOUGHT.iter().any(|word| text.contains(word))
}

/// “The pages were taken to a restorer”, “the account was taken over”: nobody stole them.
fn is_carried(folded: &str, at: &Range<usize>) -> bool {
    const AWAY: [&str; 8] = ["to", "off", "down", "offline", "over", "out", "into", "back"];
    // “Ble tatt i bruk”, “vart teke ned”, “ble tatt av vekteren”.
    const BORT: [&str; 18] = [
        "ned", "opp", "med", "over", "ut", "av", "vare", "hand", "haand", "kontakt", "bilde", "bilder", "bilete",
        "kopi", "backup", "til", "inn", "hensyn",
    ];
    let cue = folded.get(at.clone()).unwrap_or_default();
    let next = words_of(folded.get(at.end..).unwrap_or_default())
        .next()
        .unwrap_or_default();
    let northern = ["tatt", "teken", "teke", "tekne"].iter().any(|end| cue.ends_with(end));
    let used = next == "i"
        && folded
            .get(at.end..)
            .is_some_and(|rest| rest.trim_start().starts_with("i bruk"));
    (cue.ends_with("taken") && AWAY.contains(&next)) || (northern && (used || BORT.contains(&next)))
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

/// Days on which somebody leaves.
const DAYS: [&str; 10] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "time",
    "noon",
    "lunchtime",
];

/// How a thing is left that is not lost.
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

/// “Left it running”, “left it unplugged”: nothing is lost.
fn stays(folded: &str, at: &Range<usize>) -> bool {
    const PLACES: [&str; 6] = ["in", "on", "at", "behind", "under", "there"];
    let cue = folded.get(at.clone()).unwrap_or_default();
    let mut words = folded
        .get(at.end..)
        .unwrap_or_default()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    if !cue.starts_with("left") {
        return false;
    }
    // “When I left on Monday at 17:00”: whoever left.
    let before = folded.get(..at.start).unwrap_or_default().trim_end();
    let went = ["i", "we", "he", "she", "they", "everybody", "everyone"]
        .contains(&before.rsplit(' ').next().unwrap_or_default());
    let first = words.next().unwrap_or_default();
    let time = DAYS.contains(&first) || first.starts_with(|c: char| c.is_ascii_digit());
    // “The machine had been left on overnight”: it ran on.
    let ran = [
        "overnight",
        "all",
        "over",
        "for",
        "since",
        "until",
        "during",
        "while",
        "when",
        "again",
        "with",
        "",
    ];
    if cue.ends_with(" on") && ran.contains(&first) {
        return true;
    }
    if went && (cue.ends_with(" on") || cue.ends_with(" at")) && time {
        return true;
    }
    // “Left the machine running”.
    let object = cue.ends_with(" the") || cue.ends_with(" my") || cue.ends_with(" it") || cue.ends_with(" our");
    STATES.contains(&first)
        || (object
            && !PLACES.contains(&first)
            && words
                .take(2)
                .take_while(|word| !PLACES.contains(word))
                .any(|word| STATES.contains(&word)))
}
