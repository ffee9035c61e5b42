//! What labels mean, looked up once.

use std::cell::RefCell;
use std::collections::HashMap;

use super::nynorsk::bokmaal;
use super::shape::is_example;
use super::tail::before_guidance;
use crate::config::rules::forms::{Fit, FormRules, Part, Slot, normal};
use crate::model::language::Language;
use crate::model::report::Field;
use crate::pipeline::extract::stems::has_word;
use crate::pipeline::extract::values::blank::begins_as_hint;

/// The rules with the language that breaks ties.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<'a> {
    pub(crate) rules: &'a FormRules,
    pub(crate) language: Language,
    /// Labels looked up before: layout and meaning ask for the same ones.
    pub(crate) known: &'a Known,
    /// The words of the sender's name and address, folded.
    pub(crate) writer: &'a [String],
}

/// Labels of one mail with what they mean.
pub(crate) type Known = RefCell<HashMap<String, Option<Fit>>>;

#[cfg(test)]
impl<'a> Words<'a> {
    /// The words of a mail that nobody in particular wrote.
    pub(crate) fn plain(rules: &'a FormRules, known: &'a Known, language: Language) -> Self {
        Self {
            rules,
            language,
            known,
            writer: &[],
        }
    }
}

impl Words<'_> {
    /// What a label asks for, if that is clear.
    pub(crate) fn fit(self, label: &str) -> Option<Fit> {
        if label.len() > 1000 {
            return None;
        }
        if let Some(fit) = self.known.borrow().get(label) {
            return *fit;
        }
        let fit = if is_example(label) {
            // “Beispiel für Maßnahmen: …” shows what could stand there.
            Some(Fit {
                slot: Slot::Ignored,
                confidence: 0.95,
            })
        } else {
            let fit = |label: &str| {
                let fit = self.rules.labels.fit(label, self.language)?;
                let effects = fit.slot == Slot::Field(Field::Consequences);
                (!(effects && points_ahead(label))).then_some(fit)
            };
            let question = behind_its_name(label, self.rules).and_then(|(name, question)| {
                // “Description: what happened?” asks for no more than its name does.
                let named = fit(name).filter(|fit| fit.slot != Slot::Ignored);
                let told = || tells_all(question, self.rules).then_some(TELL);
                named.is_none().then(|| fit(question).or_else(told))?
            });
            let plain = neutral(label);
            if asks_for_both(label) {
                return Some(Fit {
                    slot: Slot::Part(Part::Contact),
                    confidence: 0.95,
                });
            }
            before_guidance(label)
                .and_then(fit)
                .filter(Fit::is_likely)
                .or_else(|| behind_condition(label).and_then(fit).filter(names_a_thing))
                .or(question)
                .or_else(|| plain.as_deref().and_then(fit))
                .or_else(|| fit(label))
                .or_else(|| {
                    let fit = fit(&bokmaal(label)?)?;
                    Some(Fit {
                        confidence: fit.confidence * 0.97,
                        ..fit
                    })
                })
                .filter(|fit| {
                    // “If yes: how were they told” asks for more than what was asked above it.
                    let more = behind_condition(label).is_some_and(|rest| rest.split_whitespace().count() >= 4);
                    fit.slot != Slot::Part(Part::Other)
                        || !more
                        || self.rules.labels.exact(label, self.language).is_some()
                })
        };
        self.known.borrow_mut().insert(label.to_owned(), fit);
        fit
    }
}

/// `Telefon, E-Mail`, `E-mail and phone`, `Tlf. / e-post`: two ways to reach one person, and nothing else.
fn asks_for_both(label: &str) -> bool {
    const CALL: [&str; 14] = [
        "telefon",
        "tel",
        "phone",
        "telephone",
        "mobil",
        "mobile",
        "handy",
        "tlf",
        "cell",
        "durchwahl",
        "telefonnummer",
        "telefonnr",
        "rufnummer",
        "mobilnummer",
    ];
    const WRITE: [&str; 8] = [
        "email",
        "mail",
        "epost",
        "mailadresse",
        "emailadresse",
        "epostadresse",
        "post",
        "e",
    ];
    const BESIDE: [&str; 11] = [
        "und", "and", "og", "oder", "or", "eller", "fax", "number", "address", "adresse", "nr",
    ];
    let folded = normal::words(label);
    let any = |list: &[&str]| folded.split(' ').any(|word| list.contains(&word));
    let only = folded
        .split(' ')
        .all(|word| CALL.contains(&word) || WRITE.contains(&word) || BESIDE.contains(&word));
    let joined = label.contains([',', '/', '+', '&']) || any(&["und", "and", "og"]);
    only && joined && any(&CALL) && any(&WRITE) && label.chars().count() <= 60
}

/// `Hvis ja: omtrent hvor mange?`, `Wenn ja, welche Angaben?`: what is asked for stands behind the condition.
fn behind_condition(label: &str) -> Option<&str> {
    let small = label.get(..16).unwrap_or(label).to_lowercase();
    let start = CONDITIONS.iter().find(|start| small.starts_with(*start))?;
    let rest = label
        .get(start.len()..)?
        .trim_start_matches([',', ':', ' ', '–', '-', '.']);
    (rest.split_whitespace().count() >= 2).then_some(rest)
}

const CONDITIONS: [&str; 10] = [
    "wenn ja",
    "falls ja",
    "bei ja",
    "if yes",
    "if so",
    "in that case",
    "hvis ja",
    "dersom ja",
    "viss ja",
    "i så fall",
];
/// The same where the answer was no, folded.
const OTHERWISE: [&str; 12] = [
    "wenn nein",
    "falls nein",
    "bei nein",
    "wenn nicht",
    "falls nicht",
    "andernfalls",
    "if no",
    "if not",
    "otherwise",
    "hvis nei",
    "dersom nei",
    "viss nei",
];

/// “Virus: describe it in general terms” asks for the story.
const TELL: Fit = Fit {
    slot: Slot::Field(Field::Description),
    confidence: 0.75,
};

/// A request that asks for no person, place, time or step.
fn tells_all(request: &str, rules: &FormRules) -> bool {
    const OTHER: [&str; 30] = [
        "how",
        "who",
        "whom",
        "where",
        "when",
        "wie",
        "wer",
        "wen",
        "wem",
        "wo",
        "wann",
        "hvordan",
        "hvem",
        "hvor",
        "naar",
        "kven",
        "korleis",
        "notification",
        "notifications",
        "communication",
        "benachrichtigung",
        "varsling",
        "massnahmen",
        "measures",
        "tiltak",
        "step",
        "steps",
        "schritte",
        "evidence",
        "beweise",
    ];
    begins_as_hint(request, &rules.lexicon) && !has_word(&normal::words(request), &OTHER)
}

/// How the law calls a breach, and a word for it that names neither data nor persons.
const BREACH: [(&str, &str); 12] = [
    ("verletzung des schutzes personenbezogener daten", "Verletzung"),
    ("verletzung des schutzes der personenbezogenen daten", "Verletzung"),
    ("verletzung des schutzes von personendaten", "Verletzung"),
    ("verletzung der datensicherheit", "Verletzung"),
    ("verletzung des datenschutzes", "Verletzung"),
    ("personal data breach", "breach"),
    ("breach of personal data", "breach"),
    ("data security breach", "breach"),
    ("brudd på personopplysningssikkerheten", "avviket"),
    ("bruddet på personopplysningssikkerheten", "avviket"),
    ("brot på personopplysningstryggleiken", "avviket"),
    ("brotet på personopplysningstryggleiken", "avviket"),
];

/// The label with the law's name of a breach made plain: it asks for no personal data.
fn neutral(label: &str) -> Option<String> {
    let small = label.to_lowercase();
    // Lower case is as long in all three languages, and what is not stays as it is.
    let (at, name, plain) = BREACH
        .iter()
        .find_map(|(name, plain)| Some((small.find(name)?, *name, *plain)))?;
    let before = label.get(..at)?;
    let after = label.get(at.checked_add(name.len())?..)?;
    (small.len() == label.len() && label.len() > name.len().saturating_add(3))
        .then(|| format!("{before}{plain}{after}"))
}

/// `Falls ja`, `If not`, `Hvis nei`: a condition and nothing else.
pub(super) fn is_condition(label: &str) -> bool {
    if label.len() > 24 {
        return false;
    }
    let words = normal::words(label);
    OTHERWISE.contains(&words.as_str()) || CONDITIONS.iter().any(|start| normal::words(start) == words)
}

/// `Risikoeinschätzung: Welche Folgen halten Sie für wahrscheinlich?`, `Communication⏎Describe whom you told`: a short
/// name of the question before the question itself, or before a request.
fn behind_its_name<'t>(label: &'t str, rules: &FormRules) -> Option<(&'t str, &'t str)> {
    let (name, rest) = label.split_once('\n').or_else(|| label.split_once(": "))?;
    let (name, rest) = (name.trim(), rest.trim());
    let short = name.split_whitespace().count() <= 6 && !is_condition(name);
    let asks = rest.trim_end_matches(['*', ' ', ':']).ends_with('?') || begins_as_hint(rest, &rules.lexicon);
    let hint = rest.starts_with(['(', '[', '<']);
    (short && asks && !hint && rest.split_whitespace().count() >= 4).then_some((name, rest))
}

/// “If yes, please describe” asks for no story: a thing must be asked for.
fn names_a_thing(fit: &Fit) -> bool {
    match fit.slot {
        Slot::Field(field) => !matches!(
            field,
            Field::Description | Field::Kind | Field::Measures | Field::Consequences | Field::PersonalData
        ),
        Slot::Part(_) | Slot::Ignored => false,
    }
}

/// “Folgendes bitte aufnehmen:” is no question for what followed (“Folgen”).
fn points_ahead(label: &str) -> bool {
    const AHEAD: [&str; 6] = [
        "folgende",
        "folgendes",
        "folgenden",
        "folgender",
        "foelgende",
        "foelgjande",
    ];
    const EFFECTS: [&str; 10] = [
        "auswirk",
        "schad",
        "schaed",
        "konsequenz",
        "konsekvens",
        "skad",
        "verknad",
        "virkning",
        "beeintr",
        "ausfall",
    ];
    let words = normal::words(label);
    let mut words = words.split(' ').peekable();
    words.clone().any(|word| AHEAD.contains(&word))
        && !words.any(|word| EFFECTS.iter().any(|effect| word.starts_with(effect)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_points_ahead_asks_for_no_consequences() {
        for label in [
            "Folgendes bitte prüfen",
            "Følgende bes registrert",
            "Ich habe folgendes Anliegen",
        ] {
            assert!(points_ahead(label), "{label}");
        }
        for label in [
            "Folgen des Vorfalls",
            "Folgende Schäden sind entstanden",
            "Følger for kunder",
        ] {
            assert!(!points_ahead(label), "{label}");
        }
    }

    #[test]
    fn the_laws_name_of_a_breach_asks_for_no_data() {
        assert_eq!(
            neutral("Art der Verletzung des Schutzes personenbezogener Daten").as_deref(),
            Some("Art der Verletzung")
        );
        assert_eq!(
            neutral("Likely consequences of the personal data breach").as_deref(),
            Some("Likely consequences of the breach")
        );
        assert_eq!(neutral("Verletzung der Datensicherheit"), None);
        assert_eq!(neutral("Kategorien personenbezogener Daten"), None);
        assert!(
            is_condition("Falls ja")
                && is_condition("If not")
                && is_condition("Hvis nei:")
                && !is_condition("If yes, which")
        );
    }
}
