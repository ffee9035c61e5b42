//! Whether a lost device was wiped from afar: “IT har slettet den eksternt”, “it can'? ?t be wiped from here”.

use std::sync::LazyLock;

use crate::config::rules::forms::normal;
use crate::model::report::{Value, YesNo};
use crate::pipeline::extract::pattern::{Pattern, folded, is_match};
use crate::pipeline::extract::prose::sentence::Sentence;

/// Wiping, in words for nothing else where a device is gone.
static WIPING: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:fern(?:ge)?loesch\w*|fernzugriff|loeschbefehl\w*|loeschauftrag\w*|werksreset|werkseinstellung\w*|remote (?:geloescht|zurueckgesetzt|gewipt|wipe)|(?:geloescht|loeschen|loeschung|zuruecksetz\w*|zurueckgesetzt)\b.*\b(?:aus der ferne|remote|wo ist|icloud|intune|jamf|mdm|find my)|(?:aus der ferne|remote|wo ist|icloud|intune|jamf|mdm|find my)\b.*\b(?:geloescht|loeschen|loeschung|zurueckgesetzt|loescht|loeschbar)|remote(?:ly)? (?:wip|eras|delet|reset)\w*|wip(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|(?:cleared|deleted|reset) (?:it )?(?:remotely|from afar|over the air)|fjernslett\w*|fjerntoem\w*|(?:slett\w*|toem\w*)\b.*\b(?:paa avstand|eksternt|over nettet|over mobilnettet|via (?:intune|jamf|icloud|mdm)|fraa avstand|fra avstand)|(?:paa avstand|eksternt|over nettet|over mobilnettet|via (?:intune|jamf|icloud|mdm)|i icloud)\b.*\b(?:slett\w*|toem\w*)|slettekommando\w*|slettebefaling\w*)\b",
    )
});
/// It was not, or it cannot be.
static NOT: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:nicht|kein|keine|keinen|nichts|nie|erfolglos|ohne erfolg|unmoeglich|fehlgeschlagen|gescheitert|misslungen|not|no|never|can'? ?t|cannot|couldn'? ?t|isn'? ?t|wasn'? ?t|hasn'? ?t|haven'? ?t|didn'? ?t|won'? ?t|nobody|nothing|none|failed|unsuccessful\w*|impossible|without success|makes no sense|no luck|ikke|ikkje|ingen|ingenting|uten hell|utan hell|umulig|umogleg|umogeleg|mislykk\w*|mislukka|feila|feilet)\b",
    )
});
/// Nobody knows.
static UNKNOWN: Pattern = LazyLock::new(|| {
    folded(
        r"\bob\b|\bwhether\b|\b(?:weiss|wissen) (?:\w+ )?nicht\b|\bunklar\b|\bentzieht sich\b|\bkeine ahnung\b|\bnicht bekannt\b|\bnot sure\b|\bdon'? ?t know\b|\bno idea\b|\bunclear\b|\bunknown\b|\bnot known\b|\busikker\w*|\buklart?\b|\b(?:vet|veit|aner) (?:\w+ )?(?:ikke|ikkje)\b|\bom (?:han|den|det|ho|fjernslett\w*|mobilen|maskin\w*)\b.*\b(?:vet|veit|uklart)\b",
    )
});
/// The order is given, and nobody has said yet that it arrived.
static UNCONFIRMED: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:nicht|kein|keine|keinen|not|no|ikke|ikkje|ingen)\b.{0,30}\b(?:bestaetig\w*|quittier\w*|rueckmeldung|confirm\w*|acknowledg\w*|response|bekreft\w*|tilbakemeld\w*|kvitter\w*|stadfest\w*)|\b(?:bestaetig\w*|quittier\w*|rueckmeldung|confirm\w*|acknowledg\w*|bekreft\w*|tilbakemeld\w*|kvitter\w*|stadfest\w*)\b.{0,20}\b(?:nicht|not|ikke|ikkje)\b",
    )
});
/// It is to be done.
static MEANT: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:bitte|bitten|koennt|koennten|koennen sie|sollte\w*|soll|muss noch|werde|wird noch|wird gerade|wuerde|please|could (?:you|someone|somebody)|can you|should|will|would|going to|to be wiped|want it wiped|ber om|be om|kan (?:dere|de|noen|nokon)|skal|vil bli|boer|maa)\b",
    )
});

/// The first sentence that says it. An order that nobody has confirmed is neither yes nor no: the sentence itself is told.
pub(super) fn read(sentences: &[Sentence<'_>]) -> Option<Value> {
    let mut statements = sentences.iter().filter(|one| !one.question);
    statements.find_map(|sentence| {
        let words = normal::words(sentence.raw);
        let answer = of_words(&words)?;
        let sent = answer == YesNo::No && is_match(&UNCONFIRMED, &words);
        Some(if sent {
            Value::Text(sentence.raw.split_whitespace().collect::<Vec<_>>().join(" "))
        } else {
            Value::Answer(answer)
        })
    })
}

fn of_words(words: &str) -> Option<YesNo> {
    // “Please note that …” asks for nothing.
    let words = ["please note", "bitte beachten", "bitte zur kenntnis", "merk at"]
        .iter()
        .find_map(|opening| words.strip_prefix(opening))
        .unwrap_or(words);
    let found = WIPING.as_ref()?.find(words)?;
    if is_match(&UNKNOWN, words) {
        return Some(YesNo::Unknown);
    }
    // “Telenor hat sie nicht gesperrt; gelöscht wurde es” has its “not” far away; “da es ausgeschaltet ist” has none.
    let from = words.floor_char_boundary(found.start().saturating_sub(60));
    let to = words.floor_char_boundary(found.end().saturating_add(80).min(words.len()));
    let near = words.get(from..to).unwrap_or_default();
    // “Dei har fjernsletta han no”: in Norwegian it says when.
    let northern = ["slett", "toem"].iter().any(|part| found.as_str().contains(part));
    let near = if northern {
        near.replace(" no", " naa")
    } else {
        near.to_owned()
    };
    if is_match(&NOT, &near) {
        return Some(YesNo::No);
    }
    (!is_match(&MEANT, words)).then_some(YesNo::Yes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiping_is_told_in_many_ways_and_planned_in_more() {
        for (text, want) in [
            ("Löschen aus der Ferne geht laut Rechenzentrum nicht.", Some(YesNo::No)),
            ("Gelöscht habe ich es eben über Wo ist.", Some(YesNo::Yes)),
            (
                "Fernlöschung ist raus, die Bestätigung kam um 20 Uhr.",
                Some(YesNo::Yes),
            ),
            (
                "Ob eine Fernlöschung eingerichtet ist, weiß ich nicht.",
                Some(YesNo::Unknown),
            ),
            ("Bitte löschen Sie es aus der Ferne.", None),
            ("Unser Support konnte es nicht aus der Ferne löschen.", Some(YesNo::No)),
            ("A remote wipe was started by IT and went through.", Some(YesNo::Yes)),
            ("IT locked it remotely and erased it this morning.", Some(YesNo::Yes)),
            ("It can't be wiped from here, we tried.", Some(YesNo::No)),
            ("Could you please wipe it?", None),
            ("Whether it can be wiped is unclear.", Some(YesNo::Unknown)),
            ("IT-vakta sletta innhaldet på avstand same kvelden.", Some(YesNo::Yes)),
            (
                "Kollega på vakt har forsøkt å fjernslette den, men uten hell.",
                Some(YesNo::No),
            ),
            ("IT har slettet den eksternt.", Some(YesNo::Yes)),
            ("Vakta har fjernsletta telefonen no.", Some(YesNo::Yes)),
            ("No er ikkje mobilen fjernsletta enno.", Some(YesNo::No)),
            ("Jeg har slettet e-posten.", None),
            ("I deleted the mail.", None),
            ("Ich habe die Mail gelöscht.", None),
            ("Please note that I sent the wipe command at noon.", Some(YesNo::Yes)),
        ] {
            assert_eq!(of_words(&normal::words(text)), want, "{text}");
        }
    }
}
