//! States that somebody came upon, beginnings, and what a neighbouring sentence or clause is the time of.

use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::moments::noticed::last_seen;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::told::Told;

/// A verb of being, and what is then not there.
const BEING: [&str; 10] = [
    "war", "waren", "was", "were", "var", "wasn", "weren", "lag", "hing", "laag",
];
const AWAY: [&str; 31] = [
    " ikke i ",
    " ikkje i ",
    " ikke lenger ",
    " ikkje lenger ",
    " tom ",
    " tomt ",
    " empty ",
    " not in ",
    " no longer in ",
    " wasn t in ",
    " wasn t there ",
    " nicht in ",
    " weg ",
    " fort ",
    " gone ",
    " missing ",
    " borte ",
    " vekke ",
    " vekk ",
    " verschwunden ",
    " nicht mehr da ",
    " nicht da ",
    " nicht mehr dort ",
    " nicht mehr an ",
    " nicht mehr im ",
    " nicht mehr in ",
    " no longer there ",
    " not there ",
    " ikke der ",
    " ikkje der ",
    " leer ",
];
/// Verbs of beginning and ending, folded phrases.
const BEGINS: [&str; 43] = [
    " became unreachable ",
    " became unavailable ",
    " stopped responding ",
    " ble utilgjengelig ",
    " vart utilgjengeleg ",
    " aktiviteten startet ",
    " angrepet startet ",
    " angrepet starta ",
    " aktiviteten starta ",
    " det startet ",
    " started on ",
    " starting at ",
    " startet kl ",
    " starta kl ",
    " began ",
    " begun ",
    " begann ",
    " begannen ",
    " begonnen ",
    " angefangen ",
    " fing an ",
    " fing es an ",
    " fing das an ",
    " fingen an ",
    " ging es los ",
    " ging das los ",
    " los ging ",
    " losgegangen ",
    " it started ",
    " this started ",
    " has started ",
    " started at ",
    " started yesterday ",
    " started today ",
    " startet det ",
    " startet angrepet ",
    " starta angrepet ",
    " started around ",
    " started coming ",
    " started sending ",
    " begynte ",
    " byrja ",
    " starta det ",
];
const ENDS: [&str; 34] = [
    " back up at ",
    " was back at ",
    " were back at ",
    " was restored at ",
    " were restored at ",
    " rollback finished ",
    " wieder erreichbar ",
    " wieder verfuegbar ",
    " lief wieder ",
    " liefen wieder ",
    " oppe igjen ",
    " tilbake i drift ",
    " ended on ",
    " stopped on ",
    " ended at ",
    " ended yesterday ",
    " lasted until ",
    " dauerte bis ",
    " ended around ",
    " stopped at ",
    " stopped around ",
    " endete ",
    " endeten ",
    " aufgehoert ",
    " hoerte auf ",
    " hoerte es auf ",
    " slutta det ",
    " sluttet det ",
    " stanset det ",
    " war alles vorbei ",
    " war der spuk vorbei ",
    " war es vorbei ",
    " it was over ",
    " var det over ",
];
/// Sentences that only add a time to what was said before them.
const POINTERS: [&str; 16] = [
    "das war",
    "es war",
    "da war es",
    "das muss",
    "passiert ist das",
    "passiert ist es",
    "that was",
    "it was",
    "this was",
    "time was",
    "det var",
    "dette var",
    "klokka var",
    "klokken var",
    "uhrzeit",
    "that would have been",
];
/// Machines that no longer work, as people say it.
const OUT: [&str; 40] = [
    " stopped answering ",
    " starter ikke ",
    " starter ikkje ",
    " startet nicht ",
    " won t start ",
    " not responding ",
    " not respond ",
    " antwortet nicht ",
    " svarer ikke ",
    " svarar ikkje ",
    " funktioniert nicht ",
    " virker ikke ",
    " verkar ikkje ",
    " ustabil ",
    " down ",
    " dead ",
    " tot ",
    " offline ",
    " nede ",
    " ausgefallen ",
    " nicht erreichbar ",
    " nicht mehr erreichbar ",
    " not reachable ",
    " unreachable ",
    " unavailable ",
    " geht nichts ",
    " geht gar nichts ",
    " nichts mehr ",
    " keiner mehr ",
    " niemand mehr ",
    " nothing works ",
    " not working ",
    " no one can ",
    " nobody can ",
    " ingen kommer ",
    " ingenting virker ",
    " ingenting verkar ",
    " utilgjengelig ",
    " utilgjengeleg ",
    " gestoert ",
];

fn text_of(clause: &Clause, folded: &str) -> String {
    spaced(folded.get(clause.at.clone()).unwrap_or_default())
}

/// “Var den ikke i sekken”, “the drawer was empty”: told of whoever looks.
pub(super) fn is_away(folded: &str) -> bool {
    let text = spaced(folded);
    let left = [" had gone ", " had vanished ", " had disappeared "];
    (BEING.iter().any(|word| text.contains(&format!(" {word} "))) && AWAY.iter().any(|word| text.contains(word)))
        || left.iter().any(|word| text.contains(word))
}

/// “Um 18 Uhr war der Ordner nicht mehr da”, “at 8.45 it was gone”: somebody looked.
pub(super) fn gone_at(told: &Told, clause: &Clause, folded: &str) -> bool {
    let text = text_of(clause, folded);
    let being = BEING.iter().any(|word| text.contains(&format!(" {word} ")));
    let fails = [" fehlte ", " fehlten ", " mangla ", " manglet "]
        .iter()
        .any(|word| text.contains(word));
    (told.moment.time.is_some() || clause.cues.has(Cue::Arrived))
        && !told.ends_span
        && (fails || (being && AWAY.iter().any(|word| text.contains(word))))
        && !clause
            .cues
            .any(&[Cue::Since, Cue::OtherTime, Cue::Planned, Cue::Stolen])
        && !last_seen(clause, folded)
}

/// “Um 7:50 Uhr war der Schrank aufgebrochen”: whoever says so stood before it.
pub(super) fn broken_at(told: &Told, clause: &Clause, folded: &str) -> bool {
    const BROKEN: [&str; 14] = [
        " aufgebrochen ",
        " aufgehebelt ",
        " eingeschlagen ",
        " eingetreten ",
        " durchwuehlt ",
        " been forced ",
        " forced open ",
        " smashed ",
        " broken open ",
        " been broken ",
        " brutt opp ",
        " brote opp ",
        " knust ",
        " gjennomsoekt ",
    ];
    let text = text_of(clause, folded);
    let stood = ["war", "waren", "was", "were", "had", "var"];
    told.moment.time.is_some()
        && !told.ends_span
        && stood.iter().any(|word| text.contains(&format!(" {word} ")))
        && BROKEN.iter().any(|word| text.contains(word))
        && !clause.cues.any(&[Cue::Since, Cue::OtherTime, Cue::Planned])
        && !last_seen(clause, folded)
}

/// “I går kveld ca. kl. 21 begynte det”.
pub(super) fn begins(clause: &Clause, folded: &str) -> bool {
    let text = text_of(clause, folded);
    let parted = (text.contains(" fing ") || text.contains(" fingen ")) && text.contains(" an ");
    let ours = [" i started ", " we started "].iter().any(|word| text.contains(word));
    // “Start: 20:17.”
    let headed = clause.told.first().is_some_and(|told| {
        let head = folded.get(clause.at.start..told.at.start).unwrap_or_default();
        let mut words = words_of(head);
        let start = words
            .next()
            .is_some_and(|word| matches!(word, "start" | "beginn" | "begin" | "started"));
        start && words.next().is_none() && head.trim_end().ends_with(':')
    });
    // “It stopped answering at 20:17.”
    let mut words = words_of(&text);
    let stops = words.any(|word| matches!(word, "stopped" | "ceased"))
        && words.next().is_some_and(|word| word.len() > 5 && word.ends_with("ing"));
    !ours
        && !clause.cues.has(Cue::Arrived)
        && (headed || parted || stops || BEGINS.iter().any(|word| text.contains(word)))
}

/// “Um 4 Uhr hörte es auf”.
pub(super) fn ends(clause: &Clause, folded: &str) -> bool {
    // “After the early shift ended at 14:00”: what always ends then.
    const ALWAYS: &str = "shift lesson class meeting service lecture schicht fruehschicht unterricht sitzung vakta vakten timen moetet contract employment semester term trial subscription vertrag arbeitsvertrag praktikum kontrakten kontrakt avtalen";
    let text = text_of(clause, folded);
    ENDS.iter().any(|word| text.contains(word))
        && !text
            .split(' ')
            .any(|word| ALWAYS.split(' ').any(|one| one == word && !word.is_empty()))
}

/// “Das war um 12:20 Uhr.”: a short sentence about the one before it.
pub(super) fn points_back(sentence: &Sentence<'_>) -> bool {
    let text = sentence.folded.trim_start();
    sentence.raw.split_whitespace().count() <= 8
        && POINTERS.iter().any(|pointer| text.starts_with(pointer))
        && !sentence.cues.any(&[
            Cue::Negation,
            Cue::OtherTime,
            Cue::Planned,
            Cue::Discovered,
            Cue::Unknown,
        ])
}

/// “Gestern 19.40 Mail von der Sparkasse.”: a time and nouns, without a verb.
pub(super) fn is_telegram(sentence: &Sentence<'_>) -> bool {
    let begins = sentence
        .clauses
        .first()
        .and_then(|clause| clause.told.first())
        .is_some_and(|told| told.at.start <= 6);
    let verbs = [
        Cue::Discovered,
        Cue::Reported,
        Cue::OtherTime,
        Cue::Planned,
        Cue::Negation,
        Cue::Since,
        Cue::Police,
        Cue::Arrived,
    ];
    begins && sentence.raw.split_whitespace().count() <= 9 && !sentence.cues.any(&verbs)
}

/// Whether a machine is said not to work.
pub(in crate::pipeline::extract::prose) fn is_out(sentence: &Sentence<'_>) -> bool {
    let text = spaced(&sentence.folded);
    OUT.iter().any(|word| text.contains(word))
}

/// “Just now, at 10.05”, “gerade eben”.
pub(super) fn is_fresh(sentence: &Sentence<'_>) -> bool {
    let text = spaced(&sentence.folded);
    [
        " just now ",
        " a moment ago ",
        " gerade eben ",
        " grad eben ",
        " soeben ",
        " eben gerade ",
        " nettopp ",
        " akkurat naa ",
        " akkurat no ",
        " nyss ",
    ]
    .iter()
    .any(|word| text.contains(word))
}

/// “Sofort geändert”, “og no kjem det opp”: whoever did something by mistake knew it.
pub(super) fn is_at_once(sentence: &Sentence<'_>) -> bool {
    let text = spaced(&sentence.folded);
    [
        " sofort ",
        " gleich danach ",
        " im selben moment ",
        " immediately ",
        " straight away ",
        " straightaway ",
        " right away ",
        " at once ",
        " straks ",
        " med en gang ",
        " med ein gong ",
        " og no ",
        " og naa ",
        " and now ",
        " und jetzt ",
    ]
    .iter()
    .any(|word| text.contains(word))
}

/// “Seit 03:55 ist wieder Ruhe”: since then it was over.
pub(super) fn is_over(clause: &Clause, folded: &str) -> bool {
    let text = text_of(clause, folded);
    [
        " ruhe ",
        " wieder ",
        " behoben ",
        " normal ",
        " back ",
        " restored ",
        " again ",
        " resolved ",
        " igjen ",
        " att ",
        " loest ",
        " loeyst ",
    ]
    .iter()
    .any(|word| text.contains(word))
}
