//! Sentences that tell where something lay, was found or happened, or where a machine stands that does something.

use std::sync::LazyLock;

use regex::Regex;

use super::phrase::phrase;
use crate::config::rules::forms::{Cue, Lexicon, normal};
use crate::model::language::Language;
use crate::pipeline::extract::pattern::{Pattern, is_match};
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::systems;
use crate::pipeline::extract::prose::tokens::Tokens;

/// What goes on as before.
const RUNS: [&str; 16] = [
    " laeuft weiter ",
    " laufen weiter ",
    " laeuft normal ",
    " geht weiter ",
    " still running ",
    " still runs ",
    " keeps running ",
    " keep running ",
    " carries on ",
    " as usual ",
    " gaar fortsatt ",
    " gaar framleis ",
    " gaar som normalt ",
    " gaar som vanlig ",
    " gaar som vanleg ",
    " er upaavirka ",
];
/// Whether a sentence tells where something lay, was found, was broken into or happened.
pub(super) fn tells_place(sentence: &Sentence<'_>, missing: bool) -> bool {
    static LAID: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"\b(?:lag|lagen|liegt|liegen|gelegen|hing|hingen|haengt|gehangen|stand|standen|gefunden|gefischt|geborgen|verkauft|fand|fanden|aufgefunden|entdeckt|vergessen|vergass|verlegt|eingebrochen|aufgebrochen|eingestiegen|einstieg|ausgeraeumt|weggeworfen|drin gelassen|abgegeben|klebte|prangte|ausgehaengt|aufgehaengt|aufgefallen|angeklebt|angetroffen|ausgelegen|gewuehlt|gedruckt|ausgedruckt|fiel|lay|lying|lies|stuck|taped|glued|found|fished|sold|left|hung|hanging|hangs|pinned|stood|dumped|thrown|printed|mislaid|broken|broke|ruined|wouldn'? ?t lock|burst|flooded|stolen|took|laag|ligg|ligger|laa|limt|limte|klistra|klistret|hang|heng|henger|liggende|liggande|hengt|hengde|hengte|paatraff|fiska|fisket|plukka|plukket|solgt|selt|selde|fant|funne|funnen|funnet|fann|gjenglemt|la igjen|la att|tatt|teken|braut|broet|brutt|broten|sto|stod|staar|tok|skreve|skrevet|runtergeweht|weggeweht|heruntergefallen|abgestuerzt|mitgenommen|kam .{0,40}weg|nicht mehr da|nicht mehr dort|there any ?more|no longer there|ikke der lenger|ikkje der lenger|blaast|bles|fell|packed up|overheated|ueberhitzt|straumbrot|stroembrudd|stromausfall|power cut|power outage|rohrbruch|wasserschaden|vasskade|vannskade|vannlekkasje|vasslekkasje|roerbrudd|overoppheta|overopphetet)\b").ok()
    });
    static HAPPENED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"\b(?:passiert|geschah|geschehen|gewesen sein|gewesen|muss .* sein|benutzt|gesehen|in der hand|happened|took place|must have been|used it|last used|last seen|last held|skjedde|skjedd|hende|sist|brukte|brukt|parkert|parked|geparkt|abgestellt|brachte|satte|sette|vaere igjen|was (?:in|on|at|inside|under|behind)|war (?:im|in|auf|am|an)|var (?:i|paa|ved)|sass|sat|satt|eingenickt|eingeschlafen|fell asleep|dozed|sovna|sovnet)\b").ok()
    });
    let folded = normal::words(sentence.raw);
    let told = |pattern: &Pattern| is_match(pattern, &folded);
    // “The hall goes on working”, “we cannot get orders written”: nothing happened there.
    let runs = RUNS.iter().any(|run| format!(" {folded} ").contains(run));
    !runs && (told(&LAID) || (missing && told(&HAPPENED)))
}

/// “Every PC in the warehouse showed …”, “der Rechner im Sekretariat zeigt …”: a machine, and where it stands.
pub(super) fn holds_machine(sentence: &Sentence<'_>, (lexicon, language): (&Lexicon, Language)) -> bool {
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
    // Compounds: “Ausleihterminal”, “betalingsautomaten”.
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
