//! Sentences that tell where a machine stands that does something.

use super::phrase::phrase;
use crate::config::rules::forms::{Cue, Lexicon};
use crate::model::language::Language;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::systems;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Machines that stand somewhere.
const MACHINES: [&str; 38] = [
    "drucker",
    "printer",
    "printers",
    "kopierer",
    "copier",
    "photocopier",
    "skriver",
    "skriveren",
    "skrivaren",
    "kopimaskinen",
    "kopimaskina",
    "scanner",
    "pc",
    "pcs",
    "rechner",
    "rechnern",
    "computer",
    "computers",
    "server",
    "servers",
    "kasse",
    "till",
    "terminal",
    "terminals",
    "kiosk",
    "beamer",
    "projector",
    "screens",
    "bildschirm",
    "maskin",
    "maskina",
    "maskinen",
    "maskinene",
    "skjermen",
    "kassa",
    "serveren",
    "workstation",
    "workstations",
];
/// Compounds: “Ausleihterminal”, “betalingsautomaten”.
const ENDS: [&str; 22] = [
    "terminal",
    "terminalen",
    "terminals",
    "automat",
    "automaten",
    "rechner",
    "drucker",
    "kopierer",
    "scanner",
    "bildschirm",
    "monitor",
    "kamera",
    "kameraet",
    "skriver",
    "skriveren",
    "skrivaren",
    "maskinen",
    "maskina",
    "skjermen",
    "kassen",
    "printer",
    "kiosk",
];

/// “Every PC in the warehouse showed …”, “der Rechner im Sekretariat zeigt …”: a machine, and where it stands.
pub(super) fn holds_machine(sentence: &Sentence<'_>, (lexicon, language): (&Lexicon, Language)) -> bool {
    let settled = sentence.cues.any(&[Cue::Planned, Cue::Reported, Cue::Negation]) || systems::is_well(sentence);
    let tokens = Tokens::read(sentence.raw, lexicon, language);
    // “Our printer on the second floor” is nobody's doing, “I read it on the PC in the office” is.
    let own: &[&str] = match language {
        Language::De => &["ich", "wir"],
        Language::En => &["i", "we"],
        Language::Nb => &["jeg", "eg", "vi", "me"],
    };
    let settled = settled || tokens.has(0..tokens.len(), own);
    let stands = |at: usize| {
        let digits = tokens.word(at).chars().all(|c| c.is_ascii_digit());
        // “Till 3 in …”, “terminalen vår i …”.
        let ours = matches!(
            tokens.word(at),
            "vaar" | "vaart" | "min" | "mi" | "mitt" | "deres" | "dykkar"
        );
        let noun = if digits || ours { at.checked_sub(1) } else { Some(at) };
        noun.is_some_and(|at| {
            let word = tokens.word(at);
            MACHINES.contains(&word) || ENDS.iter().any(|end| word.len() > end.len() && word.ends_with(end))
        })
    };
    !settled
        && (1..tokens.len()).any(|at| {
            matches!(tokens.word(at), "in" | "im" | "i" | "paa" | "am" | "at" | "on" | "auf")
                && tokens.before(at) == " "
                && stands(at.saturating_sub(1))
                && phrase(&tokens, at).is_some()
        })
}
