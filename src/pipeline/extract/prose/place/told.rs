//! Sentences that tell where something lay, was found or happened.

use std::sync::LazyLock;

use crate::config::rules::forms::normal;
use crate::pipeline::extract::pattern::{Pattern, folded, is_match};
use crate::pipeline::extract::prose::sentence::Sentence;

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
    static LAID: Pattern = LazyLock::new(|| {
        folded(
            r"\b(?:lag|lagen|liegt|liegen|gelegen|hing|hingen|haengt|gehangen|stand|standen|gefunden|gefischt|geborgen|verkauft|fand|fanden|aufgefunden|entdeckt|vergessen|vergass|verlegt|eingebrochen|aufgebrochen|eingestiegen|einstieg|ausgeraeumt|weggeworfen|drin gelassen|abgegeben|klebte|prangte|ausgehaengt|aufgehaengt|aufgefallen|angeklebt|angetroffen|ausgelegen|gewuehlt|gedruckt|ausgedruckt|fiel|lay|lying|lies|stuck|taped|glued|found|fished|sold|left|hung|hanging|hangs|pinned|stood|dumped|thrown|printed|mislaid|broken|broke|ruined|wouldn'? ?t lock|burst|flooded|stolen|took|laag|ligg|ligger|laa|limt|limte|klistra|klistret|hang|heng|henger|liggende|liggande|hengt|hengde|hengte|paatraff|fiska|fisket|plukka|plukket|solgt|selt|selde|fant|funne|funnen|funnet|fann|gjenglemt|la igjen|la att|tatt|teken|braut|broet|brutt|broten|sto|stod|staar|tok|skreve|skrevet|runtergeweht|weggeweht|heruntergefallen|abgestuerzt|mitgenommen|kam .{0,40}weg|nicht mehr da|nicht mehr dort|there any ?more|no longer there|ikke der lenger|ikkje der lenger|blaast|bles|fell|packed up|overheated|ueberhitzt|straumbrot|stroembrudd|stromausfall|power cut|power outage|rohrbruch|wasserschaden|vasskade|vannskade|vannlekkasje|vasslekkasje|roerbrudd|overoppheta|overopphetet)\b",
        )
    });
    static HAPPENED: Pattern = LazyLock::new(|| {
        folded(
            r"\b(?:passiert|geschah|geschehen|gewesen sein|gewesen|muss .* sein|benutzt|gesehen|in der hand|happened|took place|must have been|used it|last used|last seen|last held|skjedde|skjedd|hende|sist|brukte|brukt|parkert|parked|geparkt|abgestellt|brachte|satte|sette|vaere igjen|was (?:in|on|at|inside|under|behind)|war (?:im|in|auf|am|an)|var (?:i|paa|ved)|sass|sat|satt|eingenickt|eingeschlafen|fell asleep|dozed|sovna|sovnet)\b",
        )
    });
    let folded = normal::words(sentence.raw);
    let told = |pattern: &Pattern| is_match(pattern, &folded);
    // “The hall goes on working”, “we cannot get orders written”: nothing happened there.
    let runs = RUNS.iter().any(|run| format!(" {folded} ").contains(run));
    !runs && (told(&LAID) || (missing && told(&HAPPENED)))
}
