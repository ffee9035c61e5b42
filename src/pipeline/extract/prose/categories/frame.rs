//! Lists of data by the words that lead them: “Darin: …”, “Drauf stehen …”, “the slips show …”, “på lista står …”.
//!
//! What stands in such a list is data whatever it is called; a list with a thing in it (“laptop and keys”) is none.

use std::ops::Range;
use std::sync::LazyLock;

use super::heads::is_thing;
use super::row::{LINKS, STOPS};
use super::wide::{about, is_hedge};
use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::tokens::Tokens;

/// No list has more items, no item more words.
const MOST: usize = 8;
const WIDEST: usize = 4;

/// What leads a list, parted by strokes; a colon at the end stands for the sign.
static LEADS: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    let leads = "inhalt :|inhalte :|darin :|drin :|darauf :|drauf :|gespeichert :|enthalten :|betroffene daten :|drauf stehen|\
        drauf steht|drauf standen|drauf sind|drauf waren|drauf war|darauf stehen|darauf steht|darauf standen|\
        darauf sind|darauf waren|darin stehen|darin steht|darin standen|darin sind|darin waren|drin stehen|drin sind|\
        drin waren|enthalten sind|enthalten waren|enthalten ist|gespeichert sind|gespeichert waren|zu lesen sind|\
        zu lesen waren|zu sehen sind|zu sehen waren|zu hoeren sind|zu hoeren waren|lesbar sind|lesbar waren|\
        sichtbar sind|sichtbar waren|finden sich|fanden sich|enthaelt|enthielt|enthielten|beinhaltet|beinhaltete|\
        geht es um|es geht also um|es geht um|es ging um|geht um|handelt sich um|aufgesprochen waren|on it :|in it :|\
        inside :|contents :|content :|contains|contained|containing|carried|carries|mentions|mention|names and shows|\
        on it were|on it was|in it were|in it are|on it are|on them were|inneholder|inneheld|inneholdt|inneheldt|rommer|\
        rommar|innhold :|innhald :|viser|der staar|i arket laa|paa den ligger|paa han ligg|i den laa";
    let words = |lead: &'static str| lead.split(' ').filter(|word| !word.is_empty()).collect();
    leads.split('|').map(words).collect()
});
/// What closes a list that stands before it: “Nummern und Namen sind drin”.
static CLOSES: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    let closes = "sind drin|sind drauf|sind darauf|sind darin|sind da drauf|sind da drin|stehen drauf|stehen drin|\
        stehen darauf|stehen darin|waren drauf|waren drin|waren darauf|waren darin|are on it|are in it|were on it|\
        were in it|are on every|stehn drin|stehn drauf|stehn da drin|stehn da drauf|standen da drin|standen da drauf|\
        liegen drin|lagen drin|liegn drin|is in it|is on it|was on it|was in it|stod i|stod der|sto der|ligger der|\
        ligg der|som ligger der|som ligg der|som stod der|stod paa|staar paa|er paa den|laag paa";
    closes
        .split('|')
        .map(|lead| lead.split(' ').filter(|word| !word.is_empty()).collect())
        .collect()
});
/// Words between the items of an English or Norwegian list that end it.
const ENDS: &str = " roughly about around some incl including inklusive inkl which that who whom and_then lying \
    belonging concerning regarding om paa for til av hos blant alle alt all every each dumped so aber but men \
    visible was were are is being sent left right yes no hier dort da dabei ";

/// The lists that are led in a sentence.
pub(super) fn find(tokens: &Tokens<'_>, language: Language) -> Vec<Vec<Range<usize>>> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let lead = LEADS.iter().find_map(|lead| led(tokens, at, lead));
        let place = lead.is_none().then(|| in_place(tokens, at)).flatten();
        if let Some(start) = lead.or(place) {
            let lists = Lists { tokens, language };
            let mut list = lists.after(start);
            // “In den Büchern standen …” says of many things where they stand; of data only when one is named.
            if place.is_some() && !list.iter().any(|item| lists.is_named(item)) {
                list.clear();
            }
            let denied = measures::is_negated(tokens, &segment(tokens, at), language);
            if !list.is_empty() && !denied {
                found.push(list);
            }
        }
        if let Some(end) = CLOSES.iter().find(|close| led(tokens, at, close).is_some()).map(|_| at) {
            let start = segment_start(tokens, end);
            let list = Lists { tokens, language }.after(start);
            if list.len() > 1 && !measures::is_negated(tokens, &segment(tokens, at), language) {
                found.push(list);
            }
        }
    }
    found
}

/// Verbs between a place and what stands there.
const STANDS: [&str; 38] = [
    "are", "is", "were", "was", "stand", "lie", "lay", "sind", "ist", "waren", "war", "stehen", "steht", "stehn",
    "standen", "stand", "liegen", "liegt", "liegn", "lagen", "lag", "staar", "sto", "stod", "ligger", "ligg", "laa",
    "laag", "er", "var", "finnes", "finst", "fanns", "fantes", "finden", "fanden", "gibt", "gab",
];

/// Words that stand for a place.
const HERE: [&str; 11] = [
    "her",
    "der",
    "drin",
    "drauf",
    "darin",
    "darauf",
    "here",
    "there",
    "innholdet",
    "innhaldet",
    "inside",
];
/// Words with which a place begins.
const WITHIN: [&str; 10] = ["in", "im", "i", "on", "auf", "am", "paa", "among", "unter", "blant"];
/// Behind “der”, which is an article in German.
const NORWEGIAN: [&str; 10] = [
    "ligger", "ligg", "laa", "laag", "staar", "sto", "stod", "er", "var", "finnes",
];
/// Small words between the verb and what stands there.
const FILLERS: [&str; 18] = [
    "standing", "there", "det", "dei", "also", "auch", "unter", "anderem", "among", "others", "blant", "annet", "anna",
    "all", "alle", "sich", "es", "listed",
];

/// “In the files are …”, “I bøkene sto …”, “Auf den Zetteln stehen …”, “Der ligger …”: a place, and what stands there.
fn in_place(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let word = tokens.word(at);
    let opens = at == 0 || tokens.before(at).contains([',', ';', ':', '.', '\n', '(', '–']);
    let here = HERE.contains(&word);
    if !opens || !(here || WITHIN.contains(&word)) {
        return None;
    }
    let reach = at.saturating_add(if here { 2 } else { 5 });
    let verb = (at.saturating_add(1)..reach)
        .take_while(|at| tokens.before(*at) == " ")
        .find(|at| STANDS.contains(&tokens.word(*at)))?;
    if word == "der" && !NORWEGIAN.contains(&tokens.word(verb)) {
        return None;
    }
    let mut start = verb.saturating_add(1);
    for _ in 0..3 {
        start = start.saturating_add(usize::from(FILLERS.contains(&tokens.word(start))));
    }
    matches!(tokens.before(start).trim(), "" | ":").then_some(start)
}

/// Where the list of a lead begins.
fn led(tokens: &Tokens<'_>, at: usize, lead: &[&str]) -> Option<usize> {
    let mut next = at;
    for word in lead {
        if *word == ":" {
            return tokens.before(next).starts_with(':').then_some(next);
        }
        if tokens.word(next) != *word || (next > at && !tokens.before(next).trim().is_empty()) {
            return None;
        }
        next = next.saturating_add(1);
    }
    // “… sind:”, and nothing else between.
    tokens
        .before(next)
        .trim_matches([' ', '\n', ':'])
        .is_empty()
        .then_some(next)
}

fn segment(tokens: &Tokens<'_>, at: usize) -> Range<usize> {
    let segments = tokens.segments();
    segments.into_iter().find(|one| one.contains(&at)).unwrap_or(at..at)
}

/// The beginning of what stands before a place, up to a full sign.
fn segment_start(tokens: &Tokens<'_>, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| tokens.before(*at).contains([';', ':', '(', ')', '.', '–', '—']))
        .unwrap_or(0)
}

struct Lists<'a, 'b> {
    tokens: &'a Tokens<'b>,
    language: Language,
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

impl Lists<'_, '_> {
    /// The items from a place on; nothing when one of them is a thing.
    fn after(&self, start: usize) -> Vec<Range<usize>> {
        let tokens = self.tokens;
        let mut found = Vec::new();
        let mut at = start;
        while found.len() < MOST {
            let Some(item) = self.item(at) else {
                break;
            };
            if item.clone().any(|at| is_thing(tokens.word(at))) {
                return Vec::new();
            }
            at = item.end;
            if self.is_denied(&item) {
                break;
            }
            found.push(item);
            if !self.is_joint(at) {
                break;
            }
            if matches!(tokens.word(at), "und" | "and" | "og" | "sowie" | "samt" | "plus") {
                at = at.saturating_add(1);
            }
        }
        let named = |item: &Range<usize>| self.is_named(item);
        // “There is inside: the bank, the router”: definite things, none of them a word for data.
        let things = || found.iter().all(|item| self.is_definite(item.start)) && !found.iter().any(named);
        let known = (found.len() > 1 && !things()) || (self.is_owned(at) && found.iter().any(named));
        if known { found } else { Vec::new() }
    }

    /// “…, ingen kundedata”, “bare trykk og vannmengder”, “tre fremmede adresser”.
    fn is_denied(&self, item: &Range<usize>) -> bool {
        let denied = item.clone().take(2).any(|at| {
            matches!(
                self.tokens.word(at),
                "bare"
                    | "berre"
                    | "kun"
                    | "nur"
                    | "lediglich"
                    | "only"
                    | "just"
                    | "ingen"
                    | "inga"
                    | "ikke"
                    | "ikkje"
                    | "no"
                    | "not"
                    | "kein"
                    | "keine"
                    | "keinen"
                    | "keinerlei"
                    | "nothing"
                    | "deriblant"
            )
        });
        denied || super::bare::is_none(self.tokens, item, false)
    }

    fn is_definite(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |at| self.tokens.word(at));
        matches!(before, "the" | "den" | "det" | "dei" | "de")
    }

    /// Whether an item holds a known word for data.
    fn is_named(&self, item: &Range<usize>) -> bool {
        let tokens = self.tokens;
        tokens.tells(item.clone(), Tell::Category)
            || tokens.tells(item.clone(), Tell::Common)
            || super::heads::find(tokens, self.language)
                .iter()
                .any(|head| head.start < item.end && item.start < head.end)
    }

    fn is_joint(&self, at: usize) -> bool {
        let gap = self.tokens.before(at);
        at < self.tokens.len()
            && (gap.trim() == ","
                || (gap.trim().is_empty()
                    && matches!(self.tokens.word(at), "und" | "and" | "og" | "sowie" | "samt" | "plus")))
    }

    /// “… von 34 Antragstellern”, “… for six residents”, “… einer Dame”.
    fn is_owned(&self, at: usize) -> bool {
        let tokens = self.tokens;
        let of = matches!(
            tokens.word(at),
            "von" | "of" | "for" | "til" | "om" | "av" | "about" | "zu" | "mit" | "with" | "med"
        );
        let next = if of { at.saturating_add(1) } else { at };
        let one = matches!(
            tokens.word(next),
            "einer" | "eines" | "zweier" | "ein" | "en" | "ei" | "one" | "a" | "aller"
        );
        let some = (next..next.saturating_add(4))
            .any(|at| tokens.word(at).chars().all(|c| c.is_ascii_digit()) && !tokens.word(at).is_empty());
        tokens.before(at).trim().is_empty() && at < tokens.len() && (one || (of && some))
    }

    /// “Country of origin”: two nouns, where the list goes on behind them.
    fn of_noun(&self, end: usize) -> usize {
        let (tokens, next) = (self.tokens, end.saturating_add(1));
        let after = next.saturating_add(1);
        let plain = |at: usize| tokens.before(at) == " " && tokens.word(at).chars().all(char::is_alphabetic);
        let small = STOPS.contains(&tokens.word(next)) || LINKS.contains(&tokens.word(next));
        let lower = self.language == Language::En && tokens.written(next).starts_with(char::is_lowercase);
        let whom = tokens.word(next).ends_with('s') || measures::is_small(tokens.word(next));
        let of = tokens.word(end) == "of" && plain(end) && plain(next);
        if of && lower && !small && !whom && self.is_joint(after) {
            after
        } else {
            end
        }
    }

    /// One item: words up to a sign or a word that no item holds.
    fn item(&self, start: usize) -> Option<Range<usize>> {
        let tokens = self.tokens;
        let mut from = hedged(tokens, start);
        while from < tokens.len()
            && (LINKS.contains(&tokens.word(from))
                || measures::is_small(tokens.word(from))
                || matches!(
                    tokens.word(from),
                    "ihren" | "the" | "his" | "her" | "zum" | "teil" | "zwei" | "drei" | "two"
                ))
            && (from == start || tokens.before(from).trim().is_empty())
        {
            from = from.saturating_add(1);
        }
        let mut end = from;
        while end < tokens.len() && end.saturating_sub(from) < WIDEST.saturating_add(1) {
            let (gap, word) = (tokens.before(end), tokens.word(end));
            let joined = end == from || gap.trim().is_empty() || matches!(gap, "-" | "'" | "’" | "' " | "’ ");
            let hyphen = end > from && gap == "-";
            let capital = tokens.written(end).starts_with(char::is_uppercase);
            let stops = STOPS.contains(&word)
                || ENDS.contains(&format!(" {word} "))
                || word.starts_with(|c: char| c.is_ascii_digit())
                || (end > from && (LINKS.contains(&word) || measures::is_small(word)));
            let adjective = end == from.saturating_add(1) && tokens.word(from).contains("aerztlich");
            let german =
                self.language == Language::De && end > from && !hyphen && (!capital || (!adjective && gap == " "));
            if !joined || (!hyphen && (stops || german)) {
                break;
            }
            end = end.saturating_add(1);
        }
        let range = from..end;
        let german = self.language != Language::De || self.bent(&range);
        let plain = !range.is_empty()
            && tokens.word(range.start) != "other"
            && range.len() <= WIDEST
            && german
            && !measures::has_verb(tokens, &range)
            && range.clone().any(|at| tokens.word(at).len() > 2);
        plain.then(|| range.start..about(tokens, self.of_noun(range.end)))
    }

    /// A German item opens with a capital; an adjective before it is no part of it.
    fn bent(&self, range: &Range<usize>) -> bool {
        self.tokens.word(range.start).contains("aerztlich")
            || self.tokens.written(range.start).starts_with(char::is_uppercase)
    }
}
