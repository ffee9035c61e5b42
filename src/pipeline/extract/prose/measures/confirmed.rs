//! What those confirm who have got what was not for them; and words for what went wrong.

use std::ops::Range;

use super::agent::Agent;
use super::words::Grammar;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Words for what was noticed or went wrong.
pub(super) const INCIDENT: [&str; 58] = [
    "bemerkt",
    "gemerkt",
    "festgestellt",
    "gesehen",
    "entdeckt",
    "erfahren",
    "gehoert",
    "gelesen",
    "geklickt",
    "angeklickt",
    "eingegeben",
    "geoeffnet",
    "verloren",
    "vergessen",
    "verschickt",
    "gesendet",
    "geschickt",
    "erhalten",
    "bekommen",
    "gefunden",
    "noticed",
    "found",
    "saw",
    "seen",
    "discovered",
    "realised",
    "realized",
    "heard",
    "read",
    "clicked",
    "entered",
    "opened",
    "lost",
    "left",
    "forgot",
    "sent",
    "received",
    "got",
    "spotted",
    "detected",
    "learned",
    "oppdaget",
    "oppdaga",
    "merket",
    "merka",
    "sett",
    "saa",
    "funnet",
    "funne",
    "klikket",
    "klikka",
    "aapnet",
    "opna",
    "mistet",
    "mista",
    "glemt",
    "gloeymt",
    "sendt",
];

/// What others say who have got what was not for them, and what they have done with it.
const CONFIRMS: [&str; 17] = [
    "zugesagt",
    "versprochen",
    "promised",
    "agreed",
    "assured",
    "lovet",
    "lova",
    "lovt",
    "forsikret",
    "bestaetigt",
    "bestaetigte",
    "zugesichert",
    "versichert",
    "confirmed",
    "bekreftet",
    "bekrefta",
    "stadfesta",
];
const GONE: [&str; 26] = [
    "vernichtung",
    "destruction",
    "makulering",
    "makuleringa",
    "loeschen",
    "vernichten",
    "schreddern",
    "zurueckzugeben",
    "zurueckzuschicken",
    "delete",
    "destroy",
    "shred",
    "slette",
    "sletta",
    "makulere",
    "geloescht",
    "vernichtet",
    "deleted",
    "destroyed",
    "shredded",
    "slettet",
    "makulert",
    "loeschung",
    "deletion",
    "sletting",
    "entfernt",
];

/// “The recipient has confirmed that the mail has been deleted.”
pub(super) fn confirmed(tokens: &Tokens<'_>, grammar: &Grammar, segments: &[Range<usize>], hits: &mut Vec<usize>) {
    let whole = 0..tokens.len();
    let (Some(says), Some(gone)) = (tokens.find(whole.clone(), &CONFIRMS), tokens.find(whole, &GONE)) else {
        return;
    };
    let holder = |word: usize| segments.iter().position(|segment| segment.contains(&word));
    let (Some(first), Some(last)) = (holder(says), holder(gone)) else {
        return;
    };
    let (first, last) = (first.min(last), first.max(last));
    let plain = (says < gone || first == last)
        && last.saturating_sub(first) <= 1
        && segments
            .get(first..=last)
            .into_iter()
            .flatten()
            .all(|segment| !grammar.is_denied(tokens, segment));
    if plain {
        // “Vi har ringt firmaet og fått bekreftet at fila er slettet.”
        let opens = first.checked_sub(1).filter(|before| {
            let join = segments.get(first).map_or("", |segment| tokens.word(segment.start));
            matches!(join, "und" | "and" | "og")
                && segments
                    .get(*before)
                    .is_some_and(|segment| grammar.agent(tokens, segment) == Some(Agent::Writer))
        });
        hits.extend(opens);
        hits.extend(first..=last);
        hits.sort_unstable();
        hits.dedup();
    }
}
