//! Lists of data by the words that lead them: “Darin: …”, “Drauf stehen …”, “the slips show …”, “på lista står …”.
//!
//! What stands in such a list is data whatever it is called; a list with a thing in it (“laptop and keys”) is none.

use std::ops::Range;

use super::heads::is_thing;
use super::row::{LINKS, OF, STOPS, is_altered};
use super::wide::{about, hedged, is_about, of_copy};
use super::{leads, place};
use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::tokens::Tokens;

/// No list has more items, no item more words.
const MOST: usize = 8;
const WIDEST: usize = 4;

/// Words between the items of an English or Norwegian list that end it.
const ENDS: &str = " roughly about around some incl including inklusive inkl which that who whom and_then lying \
    belonging concerning regarding om paa for til av hos blant alle alt all every each dumped so aber but men \
    visible was were are is being sent left right yes no hier dort da dabei fraa kan kunne skal vil maa can could may should will have has had hadde sto stod staar ligger ligg \
    laa laag finnes finst funnen funnet lest sett could ";

/// The lists that are led in a sentence.
pub(super) fn find(tokens: &Tokens<'_>, language: Language) -> Vec<Vec<Range<usize>>> {
    let lists = Lists { tokens, language };
    let mut found: Vec<Vec<Range<usize>>> = Vec::new();
    for at in 0..tokens.len() {
        let lead = leads::led(tokens, at).filter(|(start, _)| is_open(tokens, *start));
        let here = lead.is_none().then(|| place::in_place(tokens, at)).flatten();
        if let Some((start, weak)) = lead.or(here.map(|start| (start, true))) {
            let single = here.is_some();
            let list = if weak {
                lists.weak(start, single)
            } else {
                lists.after(start)
            };
            lists.take(&mut found, list, at);
        }
        if let Some(weak) = leads::closes(tokens, at) {
            let list = lists.after(segment_start(tokens, at));
            let reaches = list.last().is_some_and(|last| lists.is_near(last.end, at));
            let told = !weak || (reaches && lists.are_data(&list));
            if list.len() > 1 && told {
                lists.take(&mut found, list, at);
            }
        }
    }
    found
}

/// The list that goes on from a known item, as far as nothing but items and their joints stand there.
pub(super) fn onward(tokens: &Tokens<'_>, start: usize, language: Language) -> Vec<Range<usize>> {
    let lists = Lists { tokens, language };
    let list = lists.after(start);
    let closed = list.last().is_some_and(|last| {
        let sign = tokens.before(last.end).contains(['.', ';', ':', ')', '!', '–', '—']);
        last.end >= tokens.len() || sign || OF.contains(&tokens.word(last.end))
    });
    let short = list.iter().all(|item| item.len() <= 3 || lists.is_named(item));
    if closed && short { list } else { Vec::new() }
}

/// Whether a list may begin at a place: “… sind:”, and nothing else between.
fn is_open(tokens: &Tokens<'_>, start: usize) -> bool {
    tokens.before(start).trim_matches([' ', '\n', ':']).is_empty()
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

/// Words that join two items.
const JOINTS: [&str; 6] = ["und", "and", "og", "sowie", "samt", "plus"];
/// Words before an item that are no part of it: whose it is, and how many there are.
const SKIPPED: [&str; 46] = [
    "ihren",
    "ihre",
    "ihr",
    "the",
    "his",
    "her",
    "zum",
    "teil",
    "zwei",
    "drei",
    "two",
    "mein",
    "meine",
    "meinen",
    "unser",
    "unsere",
    "unseren",
    "sein",
    "seine",
    "seinen",
    "deren",
    "dessen",
    "eigene",
    "eigenen",
    "jeweils",
    "sogar",
    "teilweise",
    "my",
    "our",
    "its",
    "own",
    "even",
    "min",
    "mitt",
    "mine",
    "hans",
    "hennar",
    "hennes",
    "deres",
    "deira",
    "sin",
    "sitt",
    "sine",
    "en",
    "ei",
    "eit",
];

struct Lists<'a, 'b> {
    tokens: &'a Tokens<'b>,
    language: Language,
}

impl Lists<'_, '_> {
    /// “In den Büchern standen …” says of many things where they stand; of data only when one is named.
    fn weak(&self, start: usize, single: bool) -> Vec<Range<usize>> {
        let mut list = self.after(start);
        // “On the disk are customer contracts.”
        if list.is_empty() && single {
            let data = |item: &Range<usize>| {
                self.tokens.tells(item.clone(), Tell::Category)
                    || super::heads::find(self.tokens, self.language).contains(item)
            };
            return self.item(start).filter(data).into_iter().collect();
        }
        // A clause that begins with a noun is no item.
        let long = list.iter().position(|item| item.len() > 2 && !self.is_named(item));
        list.truncate(long.unwrap_or(list.len()));
        if !self.are_data(&list) {
            list.clear();
        }
        list
    }

    /// Keeps a list that nothing denies; of two that share words the longer one.
    fn take(&self, found: &mut Vec<Vec<Range<usize>>>, list: Vec<Range<usize>>, at: usize) {
        if list.is_empty() || measures::is_negated(self.tokens, &segment(self.tokens, at), self.language) {
            return;
        }
        let twice = |have: &Vec<Range<usize>>| {
            have.iter()
                .any(|one| list.iter().any(|item| item.start < one.end && one.start < item.end))
        };
        match found.iter_mut().find(|have| twice(have)) {
            Some(have) if have.len() < list.len() => *have = list,
            Some(_) => {}
            None => found.push(list),
        }
    }

    /// Whether only small words stand between two places.
    fn is_near(&self, from: usize, to: usize) -> bool {
        let small = |at: usize| {
            let word = self.tokens.word(at);
            self.tokens.before(at).trim().is_empty() && (measures::is_small(word) || word.len() <= 4)
        };
        from <= to && to.saturating_sub(from) <= 2 && (from..to).all(small) && self.tokens.before(to).trim().is_empty()
    }

    /// The items from a place on; nothing when one of them is a thing.
    fn after(&self, start: usize) -> Vec<Range<usize>> {
        let tokens = self.tokens;
        let mut found = Vec::new();
        let mut at = start;
        while found.len() < MOST {
            let Some(item) = self.item(at) else {
                break;
            };
            if item.clone().any(|at| is_thing(tokens.word(at))) && !is_about(tokens, &item) {
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
            if JOINTS.contains(&tokens.word(at)) {
                at = at.saturating_add(1);
            } else if self.is_both(at) {
                at = at.saturating_add(2);
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

    /// Whether several items are data: one is named, or two of them end as words for data do.
    fn are_data(&self, list: &[Range<usize>]) -> bool {
        let wide = |item: &&Range<usize>| item.len() > 1 && super::heads::is_wide(self.tokens, item);
        list.len() > 1 && (list.iter().any(|item| self.is_named(item)) || list.iter().filter(wide).count() > 1)
    }

    /// Whether an item holds a known word for data.
    fn is_named(&self, item: &Range<usize>) -> bool {
        let tokens = self.tokens;
        tokens.tells(item.clone(), Tell::Category)
            || tokens.tells(item.clone(), Tell::Common)
            || is_about(tokens, item)
            || super::heads::find(tokens, self.language)
                .iter()
                .any(|head| head.start < item.end && item.start < head.end)
    }

    fn is_joint(&self, at: usize) -> bool {
        let gap = self.tokens.before(at).trim();
        let joint = JOINTS.contains(&self.tokens.word(at)) || self.is_both(at);
        at < self.tokens.len() && (gap == "," || (gap.is_empty() && joint))
    }

    /// “Sowohl die Anschriften als auch die Gehälter”.
    fn is_both(&self, at: usize) -> bool {
        self.tokens.word(at) == "als" && self.tokens.word(at.saturating_add(1)) == "auch"
    }

    /// A German adjective before its noun: “private Mobilnummern”.
    fn is_adjective(&self, at: usize) -> bool {
        let (tokens, word) = (self.tokens, self.tokens.word(at));
        let bent = ["e", "en", "er", "es", "em"].iter().any(|end| word.ends_with(end)) && word.len() > 4;
        let next = at.saturating_add(1);
        self.language == Language::De
            && bent
            && !is_altered(word)
            && !word.contains("aerztlich")
            && !STOPS.contains(&word)
            && tokens.written(at).starts_with(char::is_lowercase)
            && tokens.written(next).starts_with(char::is_uppercase)
            && tokens.before(next) == " "
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
        let whom =
            tokens.word(next).ends_with('s') || measures::is_small(tokens.word(next)) || tokens.word(next) == "what";
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
                || SKIPPED.contains(&tokens.word(from))
                || self.is_adjective(from))
            && (from == start || tokens.before(from).trim().is_empty())
        {
            from = from.saturating_add(1);
        }
        // “…, auch an Ihre Abteilung”; “the same names”.
        let other = is_altered(tokens.word(from)) || (from > start && is_altered(tokens.word(from.saturating_sub(1))));
        if other || (self.language == Language::De && (start..from).any(|at| tokens.word(at) == "an")) {
            return None;
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
                || (end > from && (LINKS.contains(&word) || measures::is_small(word)))
                || (end > from && tokens.tells(end..end.saturating_add(1), Tell::Holds));
            // “Sowohl A als auch B”.
            let stops = stops || (word == "als" && end > from);
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
        plain.then(|| range.start..about(tokens, self.of_noun(of_copy(tokens, range.end))))
    }

    /// A German item opens with a capital; an adjective before it is no part of it.
    fn bent(&self, range: &Range<usize>) -> bool {
        self.tokens.word(range.start).contains("aerztlich")
            || self.tokens.written(range.start).starts_with(char::is_uppercase)
    }
}
