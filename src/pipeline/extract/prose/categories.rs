//! Which kinds of data were in or on what is lost or open: “the letter contains name, NHS number and diagnosis”.
//!
//! The words of the text are given. A word for data counts where the sentence says that something holds it; everyday
//! words like “name” only in a row with others.

mod asked;
mod bare;
mod frame;
mod heads;
mod leads;
mod place;
mod row;
mod special;
#[cfg(test)]
mod tests;
mod wide;

use std::ops::Range;

use crate::config::rules::forms::{Cue, Lexicon, Tell, normal};
use crate::model::language::Language;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::systems;
use crate::pipeline::extract::prose::tokens::Tokens;
use row::rows_of;
pub(super) use special::told as special;

/// At most so many kinds are given.
const MOST: usize = 20;
/// Word parts of data about health, belief, origin, union membership and sexual life (GDPR Art. 9), folded.
const SPECIAL: [&str; 68] = [
    "dnr",
    "smear",
    "biopsy",
    "abstrich",
    "celleproeve",
    "behinder",
    "handicap",
    "ufoer",
    "gesundheit",
    "diagnos",
    "befund",
    "krank",
    "attest",
    "arzt",
    "allerg",
    "medik",
    "schwerbehind",
    "konfession",
    "religion",
    "impf",
    "laborwert",
    "roentgen",
    "pflegedok",
    "patient",
    "health",
    "medic",
    "disab",
    "ethnic",
    "allergies",
    "nhs",
    "blood",
    "prescription",
    "sick",
    "helse",
    "sykemeld",
    "sjukmeld",
    "pasient",
    "journalnot",
    "epikris",
    "legeerkl",
    "resept",
    "proevesvar",
    "vitalwert",
    "therapie",
    "pflegebericht",
    "pflegegrad",
    "schmerz",
    "blutzucker",
    "psych",
    "wound",
    "injury",
    "care plan",
    "care needs",
    "treated for",
    "eczema",
    "religio",
    "political",
    "union membership",
    "sexual",
    "vaksine",
    "behandling",
    "innlegg",
    "fagforen",
    "fagforei",
    "sykdom",
    "medisin",
    "sjukdom",
    "sykmeld",
];

/// What is told of the data.
#[derive(Debug, Default)]
pub(super) struct Data {
    /// The kinds, in the words of the text.
    pub(super) kinds: Vec<String>,
    /// Of how many persons they are.
    pub(super) persons: Option<u64>,
    /// Whether some are of a special category (GDPR Art. 9).
    pub(super) special: bool,
    /// Whether some are of persons.
    pub(super) personal: bool,
}

/// The kinds of data of a text.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Data {
    let mut gathered = Gathered::default();
    for sentence in sentences {
        if sentence.question || sentence.cues.any(&[Cue::Event, Cue::Elsewhere, Cue::Suspect]) {
            continue;
        }
        // “Die Krankengeschichten liegen auf einem anderen Server und sind unversehrt.”
        if systems::is_well(sentence) {
            continue;
        }
        let tokens = Tokens::read(sentence.raw, lexicon, language);
        let asked = asked::stretches(&tokens, language);
        if asked.iter().all(|stretch| stretch.len() < tokens.len()) {
            gathered.sentence(&tokens, &asked, (lexicon, language));
        }
    }
    let Gathered { rows, single, persons } = gathered;
    // “The list of grades. It shows name, number and grade”: the row says it better.
    let all = if rows.is_empty() { single } else { rows };
    let several = all.len() > 1;
    let mut found: Vec<String> = Vec::new();
    for item in all {
        let item = without_count(&item).to_owned();
        if several && heads::is_empty_of_data(&normal::words(&item), language) {
            continue;
        }
        let words = normal::words(&item);
        if found.len() < MOST && names_something(&words) && !found.iter().any(|have| normal::words(have) == words) {
            found.push(item);
        }
    }
    Data {
        special: found.iter().any(|item| is_special(item)),
        personal: found.iter().any(|item| !is_secret(item)),
        kinds: found,
        persons,
    }
}

/// What the sentences so far tell.
#[derive(Default)]
struct Gathered {
    /// Kinds that stand in a row of several.
    rows: Vec<String>,
    single: Vec<String>,
    persons: Option<u64>,
}

impl Gathered {
    fn sentence(&mut self, tokens: &Tokens<'_>, asked: &[Range<usize>], (lexicon, language): (&Lexicon, Language)) {
        let open = |items: &[Range<usize>]| {
            let first = items.first().map_or(0, |first| first.start);
            !asked.iter().any(|stretch| stretch.contains(&first))
        };
        let mut lists = frame::find(tokens, language);
        lists.retain(|list| open(list));
        let mut kept: Vec<bool> = vec![true; lists.len()];
        for mut row in rows_of(tokens, language) {
            let number = row.persons(tokens, lexicon);
            self.persons = self.persons.or(number);
            row.owned = number.is_some();
            let held = row.is_held(tokens, language);
            row.widen(tokens, language);
            let held = held || row.is_held(tokens, language);
            let held = held || row.is_bare(tokens, language);
            let told = held || (row.owned && row.is_plain(tokens, language));
            let alone = row.items.len() == 1;
            row.items.retain(|item| !bare::is_none(tokens, item, alone));
            if !told || row.items.is_empty() || !open(&row.items) {
                continue;
            }
            // “Salaries, sick days and ratings of 34 employees”: what is told of goes on to the list's end.
            let first = row.items.first().map_or(0, |first| first.start);
            let onward = if held {
                frame::onward(tokens, first, language)
            } else {
                Vec::new()
            };
            if onward.len() > row.items.len() && onward.first().is_some_and(|item| item.start <= first) {
                row.items = onward;
            }
            // Of two readings of the same words the longer one.
            if let Some(at) = lists.iter().position(|list| overlap(list, &row.items)) {
                if lists.get(at).is_some_and(|list| list.len() >= row.items.len()) {
                    continue;
                }
                if let Some(kept) = kept.get_mut(at) {
                    *kept = false;
                }
            }
            self.take(tokens, &row.items, held);
        }
        for (list, _) in lists.iter().zip(kept).filter(|(_, kept)| *kept) {
            self.take(tokens, list, true);
        }
    }

    /// Several items that are told of make a row.
    fn take(&mut self, tokens: &Tokens<'_>, items: &[Range<usize>], told: bool) {
        let texts = items.iter().map(|item| tokens.text(item.clone()));
        if items.len() > 1 && told {
            self.rows.extend(texts);
        } else {
            self.single.extend(texts);
        }
    }
}

/// “Some letters”, “noen epikriser”: how many there are says nothing of what they are.
fn without_count(item: &str) -> &str {
    const COUNTS: [&str; 12] = [
        "some", "several", "various", "few", "einige", "einigen", "mehrere", "mehreren", "noen", "nokre", "flere",
        "fleire",
    ];
    match item.split_once(' ') {
        Some((count, rest)) if COUNTS.contains(&count) && !rest.trim().is_empty() => rest,
        _ => item,
    }
}

/// Whether a list and a row are made of the same words.
fn overlap(row: &[Range<usize>], items: &[Range<usize>]) -> bool {
    let (Some(first), Some(last)) = (row.first(), row.last()) else {
        return false;
    };
    items.iter().any(|item| item.start < last.end && first.start < item.end)
}

/// “Ob Kundendaten dabei sind, weiß ich nicht”: whether there are data of persons is what nobody knows.
pub(super) fn is_unknown(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> bool {
    sentences
        .iter()
        .filter(|one| !one.question && one.cues.has(Cue::Unknown))
        .any(|sentence| {
            let tokens = Tokens::read(sentence.raw, lexicon, language);
            let segments = tokens.segments();
            segments.iter().any(|segment| {
                let open = matches!(tokens.word(segment.start), "ob" | "whether" | "if" | "om")
                    || tokens.has(segment.clone(), &["ob", "whether"]);
                let data = tokens.tells(segment.clone(), Tell::Category)
                    || segment.clone().any(|at| {
                        ["nutzerdaten", "personendaten", "brukerdata", "kundedata"].contains(&tokens.word(at))
                    });
                open && data
            })
        })
}

/// “1”, “men”, “derav”, “about 9 GB”: no kind of anything.
fn names_something(words: &str) -> bool {
    const NOTHING: [&str; 14] = [
        "mine", "one", "ones", "men", "derav", "davon", "litt", "etwas", "mehr", "more", "gb", "mb", "about", "each",
    ];
    // “Names and phone numbers, about 35 people”.
    let mut counted = words.split(' ').skip_while(|word| {
        matches!(
            *word,
            "about" | "around" | "ca" | "rund" | "etwa" | "rundt" | "om" | "lag" | "some"
        )
    });
    let first = counted.next().unwrap_or_default();
    if first.starts_with(|c: char| c.is_ascii_digit()) && counted.next().is_some() {
        return false;
    }
    words.split(' ').any(|word| {
        let digits = word.starts_with(|c: char| c.is_ascii_digit());
        !digits && word.len() > 1 && !NOTHING.contains(&word)
    })
}

/// “Production database password”, “SMTP-nøkkelen”: a machine's secret says nothing of anybody.
fn is_secret(item: &str) -> bool {
    const MACHINES: [&str; 23] = [
        "api",
        "smtp",
        "ssh",
        "database",
        "datenbank",
        "db",
        "server",
        "root",
        "admin",
        "wlan",
        "wifi",
        "wi",
        "router",
        "switch",
        "service",
        "dienst",
        "production",
        "produktion",
        "system",
        "deploy",
        "private",
        "tls",
        "firewall",
    ];
    const SECRETS: [&str; 13] = [
        "passwor",
        "passord",
        "kennwort",
        "kennwoert",
        "passphrase",
        "key",
        "keys",
        "schluessel",
        "noekkel",
        "noeklar",
        "token",
        "credential",
        "secret",
    ];
    let words = normal::words(item);
    let has = |list: &[&str]| {
        words.split(' ').any(|word| {
            list.iter()
                .any(|one| word == *one || (one.len() >= 5 && word.contains(one)))
        })
    };
    has(&SECRETS) && has(&MACHINES)
}

/// Health, belief, origin: a special category; that somebody is insured is none.
fn is_special(item: &str) -> bool {
    let words = normal::words(item);
    let words = [
        "krankenversicher",
        "krankenkasse",
        "health insurance",
        "sykeforsikr",
        "sjukeforsikr",
    ]
    .iter()
    .fold(words, |words, insured| words.replace(insured, ""));
    SPECIAL.iter().any(|part| words.contains(part))
}
