//! Unknown nouns beside known ones: “Dioptrienwerte und Geburtstage”, “regnskapsdata og bankkontonumre”.

use std::ops::Range;

use super::heads::neighbour;
use super::row::{LINKS, OF, Row, STOPS, WIDEST, is_parted};
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Nouns that say nothing without what they are about.
const GENERAL: [&str; 26] = [
    "details",
    "answers",
    "antworten",
    "aussagen",
    "svar",
    "svara",
    "angabe",
    "notata",
    "opplysninger",
    "opplysningar",
    "opplysningene",
    "informasjon",
    "information",
    "informationen",
    "angaben",
    "note",
    "notes",
    "notiz",
    "notizen",
    "notat",
    "notater",
    "comments",
    "comment",
    "year",
    "report",
    "reports",
];
/// How words begin for those whom data are about: they own them.
const WHOM: &str = "patient pasient student schuel elev pupil customer client kund employee ansatt tilsett staff mitarbeit \
    beschaeftigt member mitglied medlem children child kind barn people person leute all alle our the unser the tenant \
    mieter donor resident bewohner bebuar beboer him her them each every";
/// Small words between a noun and what it is about.
const BEFORE: [&str; 8] = ["om", "about", "of", "on", "zu", "zur", "zum", "ueber"];

/// Where an item ends that goes on with what it is about: “opplysninger om diagnose”, “a note about a medical absence”.
pub(super) fn about(tokens: &Tokens<'_>, end: usize) -> usize {
    let Some(last) = end.checked_sub(1) else { return end };
    let general = GENERAL.contains(&tokens.word(last)) && BEFORE.contains(&tokens.word(end));
    if !(general || is_of_cause(tokens, last, end)) || tokens.before(end) != " " {
        return end;
    }
    let mut start = end.saturating_add(1);
    if matches!(
        tokens.word(start),
        "a" | "an" | "the" | "their" | "en" | "ei" | "et" | "einer" | "einem" | "den" | "das" | "die"
    ) {
        start = start.saturating_add(1);
    }
    let mut stop = start;
    while stop < tokens.len()
        && stop.saturating_sub(start) < 2
        && tokens.before(stop) == " "
        && tokens.word(stop).chars().all(char::is_alphabetic)
        && !STOPS.contains(&tokens.word(stop))
        && !LINKS.contains(&tokens.word(stop))
        && !measures::has_verb(tokens, &(stop..stop.saturating_add(1)))
    {
        stop = stop.saturating_add(1);
    }
    // “Details of what looks like …”.
    if matches!(
        tokens.word(start),
        "what" | "which" | "who" | "whom" | "all" | "alle" | "hva" | "kva"
    ) {
        return end;
    }
    let whom = WHOM
        .split_whitespace()
        .any(|whom| (start..stop).any(|at| tokens.word(at).starts_with(whom)));
    let number = (start..stop.saturating_add(1)).any(|at| {
        let word = tokens.word(at);
        NUMBERS.contains(&word) || word.starts_with(|c: char| c.is_ascii_digit())
    });
    if stop == start || whom || number { end } else { stop }
}

/// “Opplysninger om rus”, “answers on voting”: what it is about makes data of it.
pub(super) fn is_about(tokens: &Tokens<'_>, item: &Range<usize>) -> bool {
    let inner = item.start.saturating_add(1)..item.end.saturating_sub(1);
    inner.into_iter().any(|at| {
        BEFORE.contains(&tokens.word(at))
            && at
                .checked_sub(1)
                .is_some_and(|noun| GENERAL.contains(&tokens.word(noun)))
    })
}

/// “And what looks like a hashed password”: behind the words for a guess.
pub(super) fn hedged(tokens: &Tokens<'_>, start: usize) -> usize {
    let at = start.saturating_add(usize::from(matches!(tokens.word(start), "und" | "and" | "og")));
    let word = |back: usize| tokens.word(at.saturating_add(back));
    let what = word(0) == "what" && matches!(word(1), "looks" | "look" | "seems" | "seem" | "appears" | "appear");
    let noe = matches!(word(0), "noe" | "noko") && word(1) == "som" && matches!(word(2), "ligner" | "liknar");
    // “And in two cases also a certificate”.
    if is_hedge(tokens, at) && matches!(word(0), "in" | "i") {
        return at.saturating_add(3);
    }
    match (what, noe) {
        (true, _) if matches!(word(2), "like" | "to") => at.saturating_add(if word(3) == "be" { 4 } else { 3 }),
        (_, true) => at.saturating_add(if matches!(word(3), "på" | "paa") { 4 } else { 3 }),
        _ => start,
    }
}

/// “A copy of her passport”, “kopi av førerkortet”: a copy says nothing without what it is of.
pub(super) fn of_copy(tokens: &Tokens<'_>, end: usize) -> usize {
    const COPIES: [&str; 12] = [
        "copy",
        "copies",
        "scan",
        "scans",
        "photocopy",
        "photocopies",
        "kopi",
        "kopiar",
        "kopier",
        "kopie",
        "kopien",
        "utskrift",
    ];
    const WHOSE: [&str; 10] = ["her", "his", "their", "the", "a", "an", "my", "our", "eit", "et"];
    let copy = end
        .checked_sub(1)
        .is_some_and(|last| COPIES.contains(&tokens.word(last)));
    let of = matches!(tokens.word(end), "of" | "av" | "des" | "der" | "von");
    let next = end.saturating_add(1);
    let noun = next.saturating_add(usize::from(WHOSE.contains(&tokens.word(next))));
    let plain = (end..=noun).all(|at| tokens.before(at) == " ") && !STOPS.contains(&tokens.word(noun));
    let letters = tokens.word(noun).len() > 3 && tokens.word(noun).chars().all(char::is_alphabetic);
    if copy && of && plain && letters {
        noun.saturating_add(1)
    } else {
        end
    }
}

/// Whether a word is one of “in many cases”, “in einigen Fällen”, “i noen tilfeller”.
pub(super) fn is_hedge(tokens: &Tokens<'_>, at: usize) -> bool {
    const MANY: [&str; 21] = [
        "many", "some", "most", "several", "few", "one", "two", "three", "vielen", "einigen", "manchen", "einem",
        "zwei", "drei", "mange", "noen", "nokre", "enkelte", "ett", "to", "tre",
    ];
    const CASES: [&str; 6] = ["cases", "case", "faellen", "fall", "tilfeller", "tilfelle"];
    let opens = |at: usize| {
        matches!(tokens.word(at), "in" | "i")
            && MANY.contains(&tokens.word(at.saturating_add(1)))
            && CASES.contains(&tokens.word(at.saturating_add(2)))
    };
    // “Name, Note und in einer Spalte der Vermerk”.
    let column = |at: usize| {
        matches!(tokens.word(at), "in" | "i")
            && matches!(
                tokens.word(at.saturating_add(1)),
                "a" | "einer" | "en" | "ei" | "one" | "another"
            )
            && matches!(
                tokens.word(at.saturating_add(2)),
                "column" | "spalte" | "kolonne" | "field" | "feld" | "rubrikk" | "tab" | "row" | "zeile"
            )
    };
    let opens = |at: usize| opens(at) || column(at);
    opens(at) || at.checked_sub(1).is_some_and(opens) || at.checked_sub(2).is_some_and(opens)
}

/// “Reason for visit”, “Grund der Ausleihe”, “grunn til fråvær”: a cause says nothing without what it is of.
fn is_of_cause(tokens: &Tokens<'_>, last: usize, end: usize) -> bool {
    matches!(
        tokens.word(last),
        "reason"
            | "reasons"
            | "purpose"
            | "grund"
            | "gruende"
            | "anlass"
            | "hoehe"
            | "dauer"
            | "zeitpunkt"
            | "grunn"
            | "grunner"
            | "aarsak"
            | "formaal"
    ) && matches!(tokens.word(end), "for" | "fuer" | "des" | "der" | "til" | "of")
}

/// So many unknown nouns before or behind the known ones.
const MOST: usize = 2;

impl Row {
    /// Takes in the nouns that a comma or an “and” joins to the first and the last item.
    pub(super) fn widen(&mut self, tokens: &Tokens<'_>, language: Language) {
        for _ in 0..MOST {
            let Some(first) = self.items.first().map(|first| first.start) else {
                return;
            };
            let Some(item) = before(tokens, first, language) else {
                break;
            };
            self.items.insert(0, item);
        }
        let Some(last) = self.items.last().map(|last| last.end) else {
            return;
        };
        if let Some(item) = behind(tokens, last, language) {
            self.items.push(item);
        }
    }

    /// Whether nothing around it denies or doubts it.
    pub(super) fn is_plain(&self, tokens: &Tokens<'_>, language: Language) -> bool {
        let at = self.items.first().map_or(0, |first| first.start);
        let segments = tokens.segments();
        let around = segments.iter().find(|segment| segment.contains(&at));
        self.strong > 0
            && around
                .is_some_and(|segment| !tokens.is_unsure(segment) && !measures::is_negated(tokens, segment, language))
    }
}

/// The noun before an “and”: led by a small word, so that nothing of it is lost.
fn before(tokens: &Tokens<'_>, first: usize, language: Language) -> Option<Range<usize>> {
    let joint = first.checked_sub(1)?;
    let and = matches!(tokens.word(joint), "und" | "and" | "og" | "sowie" | "samt" | "plus");
    let comma = tokens.before(first).trim() == ",";
    if !(and || comma) || (and && !tokens.before(joint).trim().is_empty()) {
        return None;
    }
    let item = neighbour(tokens, if and { joint.checked_sub(1)? } else { joint }, language)?;
    let led = item.start.checked_sub(1).map_or("", |at| tokens.word(at));
    let opens = !tokens.before(item.start).trim().is_empty() && item.start > 0;
    let holder = matches!(
        led,
        "mit"
            | "with"
            | "med"
            | "um"
            | "sind"
            | "waren"
            | "laa"
            | "laag"
            | "ligg"
            | "ligger"
            | "die"
            | "den"
            | "fehlen"
            | "stehen"
            | "standen"
            | "steht"
            | "enthaelt"
            | "contains"
            | "their"
            | "ihre"
            | "deren"
            | "det"
            | "noch"
            | "nun"
            | "had"
            | "has"
            | "holds"
            | "shows"
            | "fortsatt"
            | "framleis"
            | "still"
            | "har"
            | "hadde"
            | "hat"
            | "haben"
            | "have"
    );
    let german = language == Language::De;
    (holder || (opens && german) || (german && item.start == 0)).then_some(item)
}

/// The noun behind an “and”, where its phrase ends there.
fn behind(tokens: &Tokens<'_>, last: usize, language: Language) -> Option<Range<usize>> {
    if !is_parted(tokens, last) || tokens.before(last).contains(['.', ';', ':', ')', '(']) {
        return None;
    }
    let mut at = last;
    while LINKS.contains(&tokens.word(at)) && at < last.saturating_add(3) {
        at = at.saturating_add(1);
    }
    let mut end = at;
    while tokens.before(end.saturating_add(1)) == "-" {
        end = end.saturating_add(1);
    }
    let item = neighbour(tokens, end, language)?;
    let next = item.end;
    let closed = next >= tokens.len()
        || !tokens.before(next).trim().is_empty()
        || OF.contains(&tokens.word(next))
        || matches!(
            tokens.word(next),
            "einer" | "eines" | "zweier" | "om" | "are" | "were" | "was" | "sind" | "waren" | "is"
        );
    closed.then_some(item)
}

const NUMBERS: [&str; 24] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "zwei", "drei", "vier", "fuenf", "sechs",
    "sieben", "acht", "neun", "zehn", "to", "tre", "fire", "fem", "seks", "sju",
];

/// “Incl. their …”: the point of a short form.
pub(super) fn is_short(tokens: &Tokens<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| {
        matches!(tokens.word(before), "incl" | "inkl" | "bzw" | "evtl") && tokens.before(at).trim() == "."
    })
}

/// “Care plans for six residents incl. …”, “support plans of 26 pupils, with …”: where what is joined to it begins.
pub(super) fn past_owner(tokens: &Tokens<'_>, from: usize, to: usize) -> usize {
    let counted = (from..from.saturating_add(4)).any(|at| {
        let word = tokens.word(at);
        word.starts_with(|c: char| c.is_ascii_digit()) || NUMBERS.contains(&word)
    });
    let about = matches!(tokens.word(from), "om" | "on");
    if about || !OF.contains(&tokens.word(from)) || !counted || to.saturating_sub(from) > WIDEST.saturating_mul(2) {
        return from;
    }
    let joins = |at: &usize| {
        matches!(
            tokens.word(*at),
            "incl" | "including" | "inkl" | "inklusive" | "samt" | "sowie" | "plus"
        ) || (tokens.before(*at).trim() == "," && matches!(tokens.word(*at), "with" | "mit" | "med" | "samt"))
    };
    (from..to).find(joins).unwrap_or(from)
}
