//! What was watched until it ended, what a check brought to light, and what others knew.

use crate::config::rules::forms::Cue;
use crate::pipeline::extract::prose::sentence::{Clause, Sentence, spaced};
use crate::pipeline::extract::stems::words_of;
use crate::pipeline::extract::values::when::told::Told;

/// Who speaks of himself.
const OURS: [&str; 12] = [
    "i", "we", "me", "us", "ich", "wir", "mir", "uns", "jeg", "eg", "vi", "oss",
];

/// How something ends, what is brought to an end, and what ends by itself.
const ENDING: [&str; 14] = [
    "stopped",
    "ended",
    "ceased",
    "subsided",
    "endete",
    "endeten",
    "stoppte",
    "stoppet",
    "stoppa",
    "stansa",
    "stanset",
    "slutta",
    "sluttet",
    "opphoerte",
];
const OBJECTS: [&str; 16] = [
    "the",
    "a",
    "our",
    "this",
    "that",
    "all",
    "der",
    "die",
    "das",
    "den",
    "unser",
    "unsere",
    "working",
    "responding",
    "answering",
    "aa",
];
const SUBJECTS: [&str; 30] = [
    "it",
    "this",
    "they",
    "attack",
    "attacks",
    "flood",
    "traffic",
    "scan",
    "scans",
    "spam",
    "mails",
    "attempts",
    "outage",
    "es",
    "angriff",
    "angriffe",
    "flut",
    "verkehr",
    "versuche",
    "ausfall",
    "det",
    "dei",
    "de",
    "angrepet",
    "trafikken",
    "trafikk",
    "forsoekene",
    "forsoeka",
    "skanningen",
    "skanninga",
];

fn text_of<'f>(clause: &Clause, folded: &'f str) -> &'f str {
    folded.get(clause.at.clone()).unwrap_or_default()
}

/// “It stopped by itself at 13:31”, “der Angriff endete von allein um 4 Uhr”, “det stoppa av seg sjølv kl. 5”: a few words
/// stand between the verb and the time, and nobody stopped it.
pub(super) fn ends_by_itself(told: &Told, clause: &Clause, folded: &str) -> bool {
    let head = folded.get(clause.at.start..told.at.start).unwrap_or_default();
    let words: Vec<&str> = words_of(head).collect();
    let Some(verb) = words.iter().rposition(|word| ENDING.contains(word)) else {
        return false;
    };
    let between = words.get(verb.saturating_add(1)..).unwrap_or_default();
    let before = words.get(verb.saturating_sub(3)..verb).unwrap_or_default();
    // “I” is “in” in Norwegian.
    between.len() <= 5
        && before.iter().any(|word| SUBJECTS.contains(word))
        && !between
            .iter()
            .any(|word| OBJECTS.contains(word) || word.ends_with("ing"))
        && !before.iter().any(|word| *word != "i" && OURS.contains(word))
        && !clause.cues.any(&[Cue::Planned, Cue::Negation])
}

/// “Our edge saw a flood”, “die Sensoren registrierten …”: a machine watched it, from its beginning on.
pub(super) fn is_watched(clause: &Clause, folded: &str) -> bool {
    const WATCHED: [&str; 12] = [
        "saw",
        "observed",
        "recorded",
        "registered",
        "sah",
        "sahen",
        "registrierte",
        "registrierten",
        "verzeichnete",
        "registrerte",
        "observerte",
        "saag",
    ];
    const MACHINES: [&str; 20] = [
        "edge",
        "sensor",
        "sensors",
        "firewall",
        "monitoring",
        "router",
        "probe",
        "ids",
        "siem",
        "network",
        "netz",
        "netzwerk",
        "sensoren",
        "brannmur",
        "brannmuren",
        "overvaakingen",
        "overvakinga",
        "nettet",
        "systems",
        "sensorene",
    ];
    let words: Vec<&str> = words_of(text_of(clause, folded)).collect();
    words
        .iter()
        .position(|word| WATCHED.contains(word))
        .is_some_and(|verb| {
            // “Heute sahen unsere Sensoren …”.
            let near = verb.saturating_sub(2)..words.len().min(verb.saturating_add(3));
            let subject = words.get(near).unwrap_or_default();
            subject.iter().any(|word| MACHINES.contains(word))
        })
}

/// “Die Kontrolle am Freitag ergab, dass …”, “Friday's audit showed that …”, “gjennomgangen på mandag viste at …”: a check
/// brings it to light.
pub(super) fn reveals(clause: &Clause, folded: &str) -> bool {
    const CHECKS: [&str; 15] = [
        "kontroll",
        "kontrollen",
        "kontrolle",
        "pruefung",
        "stichprobe",
        "auswertung",
        "revision",
        "audit",
        "review",
        "inspection",
        "check",
        "gjennomgang",
        "gjennomgangen",
        "gjennomgongen",
        "revisjonen",
    ];
    const SHOWS: [&str; 15] = [
        "zeigte",
        "zeigten",
        "ergab",
        "ergaben",
        "foerderte",
        "showed",
        "revealed",
        "uncovered",
        "found",
        "viste",
        "synte",
        "avdekket",
        "avdekte",
        "avdekka",
        "avsloerte",
    ];
    let words: Vec<&str> = words_of(text_of(clause, folded)).collect();
    let check = words
        .iter()
        .position(|word| CHECKS.iter().any(|check| word.ends_with(check)));
    check.is_some_and(|check| {
        let behind = words.get(check.saturating_add(1)..).unwrap_or_default();
        behind.iter().take(8).any(|word| SHOWS.contains(word))
    }) && !clause.cues.any(&[Cue::Planned, Cue::Negation])
}

/// “On 4 May our partner confirmed that files were copied”: from then on it is known. That something was deleted or
/// arrived is confirmed afterwards.
pub(super) fn confirms(clause: &Clause, folded: &str) -> bool {
    const CONFIRMED: [&str; 7] = [
        " confirmed that ",
        " bestaetigte dass ",
        " bestaetigten dass ",
        " bestaetigt dass ",
        " bekreftet at ",
        " bekrefta at ",
        " stadfesta at ",
    ];
    const UNDONE: [&str; 16] = [
        "delet", "destroy", "erase", "receiv", "arriv", "geloesch", "vernicht", "erhalten", "slett", "sletta",
        "mottat", "motteke", "restor", "clean", "sauber", "nobody",
    ];
    let rest = folded.get(clause.at.start..).unwrap_or_default();
    let text = spaced(rest);
    let none = ["no ", "nicht ", "kein", "ikke ", "ikkje ", "not "];
    CONFIRMED.iter().any(|phrase| {
        text.split_once(phrase).is_some_and(|(_, what)| {
            let what = format!("{what} ");
            !UNDONE.iter().any(|word| what.contains(word))
                && !none
                    .iter()
                    .any(|word| what.starts_with(word) || what.contains(&format!(" {word}")))
        })
    }) && !clause.cues.any(&[Cue::Planned, Cue::Negation, Cue::Police])
}

/// “… um 15:45 Uhr darauf hingewiesen, dass man alles sehen kann, wenn man die Nummer ändert”: a condition behind all times
/// of a sentence takes nothing from them.
pub(super) fn is_condition_behind(sentence: &Sentence<'_>) -> bool {
    const IF: [&str; 8] = ["wenn", "if", "hvis", "dersom", "om", "when", "naar", "falls"];
    let all = || sentence.clauses.iter();
    let Some(last) = all().flat_map(|clause| &clause.told).map(|told| told.at.end).max() else {
        return false;
    };
    let mut places = all()
        .flat_map(|clause| &clause.places)
        .filter(|(cue, _)| *cue == Cue::Elsewhere);
    places.all(|(_, at)| {
        let word = words_of(sentence.folded.get(at.clone()).unwrap_or_default())
            .next()
            .unwrap_or_default();
        let between = sentence.folded.get(last..at.start).unwrap_or_default();
        IF.contains(&word) && between.split_whitespace().count() >= 3 && between.contains(',')
    })
}

/// “Prof. Holm weiß es seit gestern”, “the dean knows about it since Monday”: somebody else was told, and the writer knew.
pub(super) fn others_know(clause: &Clause, sentence: &Sentence<'_>) -> bool {
    let folded = sentence.folded.as_str();
    let mut noticed = clause
        .places
        .iter()
        .filter(|(cue, _)| *cue == Cue::Discovered)
        .peekable();
    noticed.peek().is_some()
        && noticed.all(|(_, at)| {
            let word = words_of(folded.get(at.clone()).unwrap_or_default())
                .next()
                .unwrap_or_default();
            let head: Vec<&str> = words_of(folded.get(clause.at.start..at.start).unwrap_or_default()).collect();
            let near = head.iter().rev().take(3).any(|word| OURS.contains(word));
            let behind = words_of(folded.get(at.end..).unwrap_or_default()).take(4);
            matches!(word, "weiss" | "wissen" | "knows" | "vet" | "veit")
                && !near
                && !behind.into_iter().any(|word| OURS.contains(&word))
        })
}

#[cfg(test)]
mod tests {
    use crate::config::rules::forms::FormRules;
    use crate::model::language::Language::{self, De, En, Nb};
    use crate::model::report::Field;
    use crate::pipeline::extract::prose::heard::claims;

    fn told(text: &str, language: Language, field: Field) -> Option<String> {
        let claims = claims(text, "", language, &FormRules::shipped());
        let found = claims.into_iter().find(|claim| claim.field == field);
        found.map(|claim| claim.value.to_string())
    }

    #[test]
    fn what_a_machine_watched_lasted_until_it_ended() {
        for (language, text) in [
            (
                En,
                "At 08:10 today our edge saw a SYN flood against the shop. It stopped by itself at 09:05.",
            ),
            (
                De,
                "Um 8:10 Uhr heute sahen unsere Sensoren eine Flut von Anfragen an den Shop. Der Angriff endete von allein um 9:05 Uhr.",
            ),
            (
                Nb,
                "I dag kl. 08.10 registrerte brannmuren en flom av forespørsler. Angrepet stoppet av seg selv kl. 09.05.",
            ),
        ] {
            let to = told(text, language, Field::OccurredTo);
            assert_eq!(to.as_deref(), Some("2026-10-06T09:05:00+02:00"), "{text}");
            let from = told(text, language, Field::OccurredFrom);
            assert_eq!(from.as_deref(), Some("2026-10-06T08:10:00+02:00"), "{text}");
        }
        let text = "It must have fallen out after the late shift ended at 09:05 today.";
        assert_eq!(told(text, En, Field::OccurredTo), None);
    }

    #[test]
    fn who_is_told_learns_of_it_then() {
        for (language, text) in [
            (
                De,
                "Heute um 8:20 Uhr hat mir der Bäcker vorn in der Halle drei gefaltete Blätter unserer Station in die Hand gedrückt.",
            ),
            (
                De,
                "Ein Nutzer hat mich heute um 8:20 Uhr darauf hingewiesen, dass man fremde Daten sieht, wenn man die Zahl ändert.",
            ),
            (
                De,
                "Die Kontrolle heute um 8:20 Uhr ergab, dass ein Mitarbeiter in fremden Akten gelesen hat.",
            ),
            (
                En,
                "On 6 October 2026 at 8:20 our provider confirmed that files of yours were copied.",
            ),
            (
                En,
                "This morning at 8:20 the audit showed that somebody had opened the files of a neighbour.",
            ),
            (Nb, "I dag kl. 08.20 gikk alarmen, og da var serverne kryptert."),
            (
                Nb,
                "Gjennomgangen i dag kl. 08.20 viste at noen hadde lest i journalen til en nabo.",
            ),
        ] {
            let noticed = told(text, language, Field::DiscoveredAt);
            assert_eq!(noticed.as_deref(), Some("2026-10-06T08:20:00+02:00"), "{text}");
        }
    }

    #[test]
    fn what_others_know_or_confirm_afterwards_is_noticed_by_nobody() {
        for (language, text) in [
            (De, "Am Sonntag fiel die Platte aus. Prof. Holm weiß es seit gestern."),
            (
                En,
                "On Sunday the disk failed. The dean knows about it since yesterday.",
            ),
            (Nb, "På søndag røk disken. Professor Lie vet det siden i går."),
        ] {
            assert_eq!(told(text, language, Field::DiscoveredAt), None, "{text}");
        }
    }

    #[test]
    fn a_day_without_its_full_stop_stands_before_the_word_for_a_time() {
        for (language, text, want) in [
            (
                Nb,
                "Serveren har fått mislykkede pålogginger siden 3.10 kl. 04:15.",
                "2026-10-03T04:15:00+02:00",
            ),
            (
                De,
                "Seit 3.10 um 04:15 Uhr hagelt es falsche Anmeldungen.",
                "2026-10-03T04:15:00+02:00",
            ),
        ] {
            let from = told(text, language, Field::OccurredFrom);
            assert_eq!(from.as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn the_next_sentence_tells_a_day_more_exactly() {
        let text = "Mir ist gestern etwas Dummes passiert. Gegen 21:40 Uhr kam eine Mail von der Bank, angeblich.";
        let at = told(text, De, Field::OccurredAt);
        assert_eq!(at.as_deref(), Some("2026-10-05T21:40:00+02:00"));
    }
}
