//! What says in a clause that somebody noticed something.

use super::coming::own_when;
use super::logged::{is_implied, logged};
use super::news::{arrives, complains, hands_in, pretends, told_us, visits};
use super::others::{by_machine, called, got_word, only_then, stood_open, we_told};
use super::states::is_away;
use super::{FAINT, PLAIN, SURE};
use crate::config::rules::forms::Cue;
use crate::model::report::Field;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::told::Told;

/// Words for those who come unasked.
const INTRUDERS: &str = "attacker hacker intruder someone somebody thief thieves angreifer taeter noen nokon";
/// What is found by whoever comes to work.
const ALARM: [&str; 41] = [
    "krypter",
    "been forced",
    "had been broken",
    "in bits",
    "in pieces",
    "aufgebrochen",
    "in scherben",
    "opengebrochen",
    "brote opp",
    "smashed",
    "broken into",
    "eingeschlagen",
    "aufgehebelt",
    "knust",
    "brutt opp",
    "clicked",
    "bildschirm schwarz",
    "skjermen",
    "locked out",
    "trojan",
    "virus",
    "malware",
    "schadsoft",
    "ransom",
    "renamed",
    "umbenannt",
    "crypt",
    "bitcoin",
    "black screen",
    "wide open",
    "forced open",
    "durchwuehlt",
    "aufgebrochen",
    "stand offen",
    "nothing works",
    "geht nichts",
    "nichts ging",
    "ingenting virk",
    "virka ikk",
    "not start",
    "broken open",
];
/// How sure a time of noticing is that no word for noticing tells.
pub(super) const IMPLIED: f64 = 0.4;

/// A verb so near a time, bytes, is beside it.
pub(super) const BESIDE: usize = 40;

/// “The log shows a login at 3:12”, “we noticed at 9:05”.
pub(super) fn noticed_or_logged(told: &Told, clause: &Clause, (folded, several): (&str, bool)) -> Option<(Field, f64)> {
    match logged(told, clause, folded) {
        // Today the entry and its finding may be one.
        true if several || told.moment.date.is_some() => Some((Field::OccurredAt, FAINT)),
        true => None,
        // “Beim Aufräumen hab ich den Schlüssel hochgeladen”: nobody noticed anything yet.
        false if is_implied(clause, folded) && is_own_deed(clause, folded) => Some((Field::OccurredAt, FAINT)),
        false if is_implied(clause, folded) => Some((Field::DiscoveredAt, IMPLIED)),
        false if by_machine(clause, folded) => Some((Field::DiscoveredAt, FAINT)),
        false if only_then(clause, folded) => Some((Field::DiscoveredAt, SURE)),
        false => Some((Field::DiscoveredAt, PLAIN)),
    }
}

/// “Die Durchsicht am Freitag ergab”, “the audit on Monday showed”: who looks through a log finds something.
pub(super) fn is_review(told: &Told, clause: &Clause, folded: &str) -> bool {
    const REVIEWS: [&str; 10] = [
        "kontroll",
        "auswertung",
        "review",
        "audit",
        "pruefung",
        "durchsicht",
        "gjennomgang",
        "gjennomgong",
        "revisjon",
        "stichprobe",
    ];
    const SHOWED: [&str; 9] = [
        " viste ",
        " synte ",
        " zeigte ",
        " ergab ",
        " showed ",
        " revealed ",
        " avdekket ",
        " avdekka ",
        " turned up ",
    ];
    let text = folded.get(clause.at.clone()).unwrap_or_default();
    let behind = spaced(folded.get(told.at.end..clause.at.end).unwrap_or_default());
    REVIEWS.iter().any(|word| text.contains(word)) && SHOWED.iter().any(|word| behind.contains(word))
}

/// Whether the writer did something, and neither saw nor got anything.
fn is_own_deed(clause: &Clause, folded: &str) -> bool {
    const PERCEIVED: [&str; 9] = [
        "gesehen", "bekommen", "erhalten", "gehoert", "gelesen", "gehabt", "fikk", "sett", "faatt",
    ];
    let text = spaced(folded.get(clause.at.clone()).unwrap_or_default());
    let did = ["hab ich", "habe ich", "ich habe", "ich hab", "haben wir", "wir haben"];
    did.iter().any(|words| text.contains(&format!(" {words} ")))
        && !PERCEIVED.iter().any(|word| text.contains(&format!(" {word} ")))
}

/// How far the nearest of these cues stands from a moment, bytes.
pub(super) fn nearest(told: &Told, clause: &Clause, wanted: &[Cue]) -> Option<usize> {
    let places = clause.places.iter().filter(|(cue, _)| wanted.contains(cue));
    let gaps = places.map(|(_, at)| {
        if at.end <= told.at.start {
            told.at.start.saturating_sub(at.end)
        } else {
            at.start.saturating_sub(told.at.end)
        }
    });
    gaps.min()
}

/// How far the nearest verb of happening stands from a moment; “bemerkt hab ich den Verlust” has none.
pub(super) fn beside_verb(told: &Told, clause: &Clause, folded: &str) -> Option<usize> {
    const NOUNS: [&str; 12] = [
        "verlust",
        "diebstahl",
        "einbruch",
        "loss",
        "theft",
        "break in",
        "burglary",
        "tap av",
        "tyveri",
        "tjuveri",
        "innbrudd",
        "innbrot",
    ];
    let mut verbs = clause.clone();
    verbs.places.retain(|(_, at)| {
        let word = folded.get(at.clone()).unwrap_or_default();
        !NOUNS.iter().any(|noun| word.starts_with(noun))
    });
    nearest(told, &verbs, &[Cue::Occurred, Cue::Lost, Cue::Stolen])
}

/// Whether others tell us, or a door tells it.
pub(super) fn made_aware(clause: &Clause, folded: &str) -> bool {
    let cues = clause.cues;
    (called(clause, folded) && !pretends(folded))
        || got_word(clause, folded)
        || stood_open(clause, folded)
        || arrives(clause, folded)
        || told_us(clause, folded)
        || visits(clause, folded)
        || complains(clause, folded)
        || hands_in(clause, folded)
        || (cues.has(Cue::Reported) && cues.has(Cue::ToUs) && !cues.has(Cue::Police) && !we_told(clause, folded))
}

/// “Got in at 5:40, and every file had been renamed”: whoever comes finds it; an intruder who comes does not.
pub(super) fn came_upon(clause: &Clause, sentence: &Sentence<'_>) -> bool {
    let wrong = [
        Cue::Lost,
        Cue::Stolen,
        Cue::Occurred,
        Cue::Encrypted,
        Cue::OtherEncryption,
    ];
    let mut intruders = INTRUDERS.split(' ');
    let alarmed = || ALARM.iter().any(|word| sentence.folded.contains(word));
    let text = spaced(sentence.folded.get(clause.at.clone()).unwrap_or_default());
    let letter = [" mail ", " email ", " message ", " sms ", " letter ", " e post "]
        .iter()
        .any(|word| text.contains(word));
    let came = clause.cues.has(Cue::Arrived) || (alarmed() && own_when(clause, sentence));
    came && !letter
        && !intruders.any(|word| sentence.folded.contains(word))
        && (sentence.cues.any(&wrong) || alarmed() || is_away(&sentence.folded))
}

/// “Parked at 6, got back at twenty past nine”: of several times the one beside the coming.
pub(super) fn is_arrival(told: &Told, clause: &Clause) -> bool {
    let distance = |told: &Told| nearest(told, clause, &[Cue::Arrived]);
    let others = || clause.told.iter().filter(|other| other.at != told.at);
    distance(told).is_some_and(|own| own <= BESIDE && others().all(|other| distance(other).is_none_or(|far| own < far)))
}

/// “Gestern kurz vor 18 Uhr …, um 18:45 gemerkt”: of several times the one beside the word is meant; one behind a comma
/// stands farther: “the alert was at 02:14, I saw it at 06:30”.
pub(super) fn is_nearest(told: &Told, clause: &Clause, folded: &str) -> bool {
    let distance = |told: &Told| {
        let noticed = clause.places.iter().filter(|(cue, _)| *cue == Cue::Discovered);
        let gaps = noticed.map(|(_, at)| {
            let between = at.end.min(told.at.end)..at.start.max(told.at.start);
            let parted = folded
                .get(between.clone())
                .is_some_and(|text| text.contains([',', ';']));
            let behind = at.end <= told.at.start && tells_what(folded.get(between.clone()).unwrap_or_default());
            between
                .len()
                .saturating_add(if parted { BESIDE } else { 0 })
                .saturating_add(if behind { BESIDE.saturating_mul(3) } else { 0 })
        });
        gaps.min()
    };
    let own = distance(told);
    let inside = |other: &Told| told.at.start <= other.at.start && other.at.end <= told.at.end;
    clause.told.iter().all(|other| inside(other) || own < distance(other))
}

/// “We saw that someone …”: what follows is what was noticed.
fn tells_what(between: &str) -> bool {
    words_of(between).any(|word| matches!(word, "that" | "dass" | "at"))
}

/// “We saw today at 9:30 that someone had logged in on 10 November”: the time of what was noticed.
pub(super) fn is_noticed_of(told: &Told, clause: &Clause, folded: &str) -> bool {
    let earlier = clause
        .told
        .iter()
        .any(|one| one.at.end <= told.at.start && !one.ends_span);
    let mut noticed = clause.places.iter().filter(|(cue, _)| *cue == Cue::Discovered);
    earlier
        && !told.ends_span
        && !clause.cues.any(&[Cue::OtherTime, Cue::Planned, Cue::Police])
        && noticed.any(|(_, at)| {
            let between = folded.get(at.end..told.at.start).unwrap_or_default();
            words_of(between)
                .take(3)
                .any(|word| matches!(word, "that" | "dass" | "at"))
        })
}

/// “Zuletzt gesehen habe ich ihn um 17 Uhr”: then it was still there.
pub(super) fn last_seen(clause: &Clause, folded: &str) -> bool {
    let text = folded.get(clause.at.clone()).unwrap_or_default();
    let last = [
        "zuletzt",
        "letztmals",
        "letzte mal",
        "letzten mal",
        "last saw",
        "last seen",
        "last time",
        "i last",
        "we last",
        "sist",
    ];
    // “Gesehen wurde gegen halb eins der Kollege”: somebody was there, and nobody noticed anything yet.
    let was_seen = [
        "gesehen wurde",
        "was seen",
        "were seen",
        "ble sett",
        "vart sett",
        "blei sett",
    ];
    if was_seen.iter().any(|words| text.contains(words)) {
        return true;
    }
    last.iter().any(|word| text.contains(word))
        && [
            "saw", "seen", "gesehen", "sah", "sett", "saag", "saa ", "had", "hatte", "used", "benutzt", "brukt",
            "nytta",
        ]
        .iter()
        .any(|word| text.contains(word))
}

/// “Geöffnet hab ich sie nicht”: what was said not to have been done.
pub(super) fn undone(clause: &Clause, folded: &str) -> bool {
    let mut done = clause.places.iter().filter(|(cue, _)| *cue == Cue::Occurred);
    done.all(|(_, at)| {
        clause.places.iter().any(|(cue, not)| {
            let before = not.end <= at.start && at.start.saturating_sub(not.end) <= 12;
            let after = folded.get(at.end..not.start).is_some_and(|between| {
                between.split_whitespace().count() <= 4
                    && [" ich", " wir", " i ", " jeg", " eg", " vi "]
                        .iter()
                        .any(|own| between.contains(own))
            });
            *cue == Cue::Negation && (before || after)
        })
    })
}

/// “Anruf von einer angeblichen Bank”: a deceiver's call tells nothing.
pub(super) fn is_deceivers_call(clause: &Clause, sentence: &Sentence<'_>) -> bool {
    let mut noticed = clause.places.iter().filter(|(cue, _)| *cue == Cue::Discovered);
    (sentence.cues.has(Cue::Suspect) || pretends(&sentence.folded))
        && noticed.all(|(_, at)| {
            let word = sentence.folded.get(at.clone()).unwrap_or_default();
            ["anruf", "geruf", "call", "telefon", "rief", "ring"]
                .iter()
                .any(|call| word.contains(call))
        })
}

/// “It arrived at 10:52, I typed in my password before it dawned on me”: noticed later, nobody says when.
pub(super) fn comes_before(told: &Told, clause: &Clause, folded: &str) -> bool {
    let mut noticed = clause.places.iter().filter(|(cue, _)| *cue == Cue::Discovered);
    noticed.all(|(_, at)| {
        let between = folded.get(told.at.end..at.start).unwrap_or_default();
        [
            " before ",
            " bevor ",
            " ehe ",
            " foer ",
            " until ",
            " bis ich ",
            " bis wir ",
            " foerrenn ",
        ]
        .iter()
        .any(|word| between.contains(word))
    })
}

/// “Bis gestern nicht bemerkt”: nothing was noticed then.
pub(super) fn denied(clause: &Clause, folded: &str) -> bool {
    let noticed = clause.places.iter().filter(|(cue, _)| *cue == Cue::Discovered);
    let mut not = clause.places.iter().filter(|(cue, _)| *cue == Cue::Negation);
    // “I didn't miss it until 12:40.”
    let latest = noticed
        .filter(|(_, at)| !folded.get((*at).clone()).unwrap_or_default().ends_with("until"))
        .map(|(_, at)| at.start)
        .max();
    not.any(|(_, at)| {
        latest.is_some_and(|latest| {
            let between = folded.get(at.end..latest);
            between.is_some_and(|between| between.len() <= 12 && !between.contains([',', ';', ':']))
        })
    })
}

/// “So I have known since 18:55”, “wir wissen seit gestern davon”: since then it was noticed.
pub(super) fn is_known_since(told: &Told, clause: &Clause, folded: &str) -> bool {
    const KNOW: [&str; 10] = [
        "known", "aware", "know", "weiss", "wissen", "bekannt", "visst", "vet", "veit", "kjent",
    ];
    const OURS: [&str; 10] = ["i", "we", "ich", "wir", "mir", "uns", "jeg", "eg", "vi", "oss"];
    let head = spaced(folded.get(clause.at.start..told.at.start).unwrap_or_default());
    let tail = spaced(folded.get(told.at.end..clause.at.end).unwrap_or_default());
    let near = |words: &[&str], list: &[&str]| words.iter().any(|word| list.contains(word));
    let before: Vec<&str> = head.split_whitespace().rev().take(6).collect();
    let after: Vec<&str> = tail.split_whitespace().take(3).collect();
    near(&before, &OURS) && (near(&before, &KNOW) || near(&after, &KNOW))
}

pub(super) fn follows_since(told: &Told, clause: &Clause, sentence: &Sentence<'_>) -> bool {
    clause.places.iter().any(|(cue, at)| {
        *cue == Cue::Since && at.end <= told.at.start && {
            let between = sentence.folded.get(at.end..told.at.start).unwrap_or_default();
            between.split_whitespace().count() <= 3
        } || (*cue == Cue::Since && told.at.start <= at.start && at.start < told.at.end)
    })
}
