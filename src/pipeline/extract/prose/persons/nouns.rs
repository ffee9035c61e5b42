//! What the noun behind a number and the words beside it say of those who are counted.

use std::sync::LazyLock;

use regex::Regex;

use super::plain;
use crate::config::rules::forms::{Lexicon, normal};
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::stems::{ends_in, words_of};
use crate::pipeline::extract::values::counts;

/// “About 80 people will attend”; attendees and “Teilnehmende” are those on a list.
const ATTEND: [&str; 6] = ["attend", "attends", "attended", "attending", "teilnehmen", "delta"];

/// Whether people are counted who come to something.
pub(super) fn attends(folded: &str) -> bool {
    words_of(folded).any(|word| ATTEND.contains(&word)) || folded.contains("come along")
}

/// “4,000 clients were offline”: programs and machines that are called so.
pub(super) fn are_machines(noun: &str, tail: &str) -> bool {
    const STATES: [&str; 18] = [
        "offline",
        "online",
        "unreachable",
        "disconnected",
        "connected",
        "reconnect",
        "patched",
        "scanned",
        "infected",
        "getrennt",
        "verbunden",
        "gepatcht",
        "infiziert",
        "fraakoplet",
        "fraakopla",
        "tilkoblet",
        "tilkopla",
        "ip",
    ];
    let client = noun.ends_with("client") || noun.ends_with("clients") || noun.ends_with("klienter");
    client && tail.split(' ').take(6).any(|word| STATES.contains(&word))
}

/// “Deltakere: 74”, “affected customers: about 30”: a noun for persons, a colon and how many.
pub(super) fn labelled(sentence: &Sentence<'_>, lexicon: &Lexicon) -> Option<u64> {
    static LABELLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?i)\b([A-Za-zÄÖÜäöüßÆØÅæøå]{4,30})\s?:\s+(?:(?:etwa|rund|ca\.?|about|around|om lag|omtrent|rundt)\s+)?(\d{1,3}(?:[.,' ]\d{3})+|\d{1,6})(?:\s*[,;.)\n]|\s*$)").ok()
    });
    let persons = lexicon.persons.as_ref()?;
    let mut found = LABELLED.as_ref()?.captures_iter(sentence.raw).take(6);
    found.find_map(|found| {
        let noun = normal::words(found.get(1)?.as_str());
        let whole = persons
            .find(&format!("2 {noun}"))
            .is_some_and(|all| all.end() == noun.len().saturating_add(2));
        let number = counts::read(found.get(2)?.as_str(), lexicon)?;
        (whole && !plain::is_helper(&noun) && number > 1).then_some(number)
    })
}

/// “In den Transkripten kommen 14 Personen vor”, “31 pupils are named in it”: those of whom it tells.
pub(super) fn is_named_in(head: &str, tail: &str) -> bool {
    const NAMED: [&str; 14] = [
        "are named",
        "are mentioned",
        "appear in",
        "appear on",
        "are listed",
        "are in it",
        "sind genannt",
        "sind namentlich",
        "werden genannt",
        "sind aufgefuehrt",
        "er nevnt",
        "er nemnde",
        "er omtalt",
        "er omtala",
    ];
    let occur = ends_in(head, &["kommen"]) && format!(" {tail} ").contains(" vor ");
    occur || NAMED.iter().any(|words| tail.starts_with(words))
}

/// “Eine Betroffene hat sich beschwert”: one of several.
pub(super) fn is_complaint(noun: &str, folded: &str) -> bool {
    const TOLD: [&str; 8] = [
        "beschwert",
        "sich gemeldet",
        "complain",
        "got in touch",
        "contacted",
        "klaga",
        "klaget",
        "tok kontakt",
    ];
    (noun.starts_with("betroffen") || noun.starts_with("affected") || noun.starts_with("beroert"))
        && TOLD.iter().any(|word| folded.contains(word))
}

/// What has a line for each of those it lists.
pub(super) fn is_listing(noun: &str) -> bool {
    let noun = normal::words(noun);
    [
        "datei",
        "kartei",
        "liste",
        "verzeichnis",
        "register",
        "datenbank",
        "tabelle",
        "list",
        "database",
        "spreadsheet",
        "lista",
        "listen",
    ]
    .iter()
    .any(|end| noun.ends_with(end))
}
