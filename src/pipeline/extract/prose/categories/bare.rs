//! Rows that nothing holds and that yet tell: “names, addresses, giving history” between two signs; and words for data
//! that are none: the name of a product, a way to send, what somebody got.

use std::ops::Range;

use super::row::{OF, Row};
use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Signs beside which a row stands alone.
const SIGNS: [char; 8] = [':', ';', '(', ')', '–', '—', '.', '\n'];
/// Words between a way and its means: “by e-mail”, “per Brief”.
const BY: [&str; 6] = ["by", "per", "via", "paa", "pr", "over"];
/// Words that make other things of words for data: “question marks”, “onion address”.
const OTHERS: [&str; 20] = [
    "question",
    "quotation",
    "exclamation",
    "onion",
    "bitcoin",
    "wallet",
    "fremmede",
    "framande",
    "foreign",
    "unknown",
    "unbekannte",
    "fremde",
    "fremden",
    "ukjente",
    "ukjende",
    "absender",
    "sender",
    "avsender",
    "web",
    "internet",
];
/// Reports that somebody reads, and no kind of data.
const PAPERS: [&str; 12] = [
    "tagesbericht",
    "wochenbericht",
    "monatsbericht",
    "lagebericht",
    "jahresbericht",
    "dagsrapport",
    "dagsrapporten",
    "morgenrapport",
    "maanedsrapport",
    "aarsrapport",
    "statusrapport",
    "statusbericht",
];
/// Letters that come from outside.
const LETTERS: [&str; 8] = [
    "abmahn", "mahnung", "rechnung", "faktura", "invoice", "purring", "krav", "inkasso",
];
/// Words with which something came.
const GOT: [&str; 14] = [
    "bekommen",
    "erhalten",
    "bekam",
    "bekamen",
    "erhielt",
    "erhielten",
    "zugestellt",
    "received",
    "got",
    "fikk",
    "fekk",
    "faatt",
    "mottok",
    "mottatt",
];

impl Row {
    /// “14 households: names, addresses and grades.”: known words for data, and nothing else between two signs.
    pub(super) fn is_bare(&self, tokens: &Tokens<'_>, language: Language) -> bool {
        let (Some(first), Some(last)) = (self.items.first(), self.items.last()) else {
            return false;
        };
        let opens = first.start == 0 || signs(tokens.before(first.start)) || is_dash(tokens.before(first.start));
        let led = first.start == 0;
        let of = OF.contains(&tokens.word(last.end)) && self.owned;
        let stops = tokens.before(last.end);
        let closes = last.end >= tokens.len() || signs(stops) || is_dash(stops) || of || is_denying(tokens, last.end);
        let many = self.items.len() >= if led { 3 } else { 2 };
        let segments = tokens.segments();
        let plain = || {
            let here = segments
                .iter()
                .filter(|one| one.start < last.end && first.start < one.end);
            here.into_iter()
                .all(|segment| !tokens.is_unsure(segment) && !measures::is_negated(tokens, segment, language))
        };
        opens && closes && many && self.known_items(tokens) >= 2 && plain()
    }

    fn known_items(&self, tokens: &Tokens<'_>) -> usize {
        let known = |item: &&Range<usize>| {
            tokens.tells((*item).clone(), Tell::Category) || tokens.tells((*item).clone(), Tell::Common)
        };
        self.items.iter().filter(known).count()
    }
}

/// “…, no card numbers”: what was not in it stands behind what was.
fn is_denying(tokens: &Tokens<'_>, at: usize) -> bool {
    let next = tokens.word(at);
    tokens.before(at).trim() == ","
        && (matches!(
            next,
            "no" | "not"
                | "none"
                | "nicht"
                | "keine"
                | "kein"
                | "ingen"
                | "ikke"
                | "ikkje"
                | "but"
                | "aber"
                | "men"
                | "ohne"
                | "without"
                | "uten"
                | "utan"
        ))
}

fn signs(gap: &str) -> bool {
    gap.contains(SIGNS)
}

fn is_dash(gap: &str) -> bool {
    gap.contains(" - ")
}

/// Whether a word for data stands for something else where it is.
pub(super) fn is_none(tokens: &Tokens<'_>, item: &Range<usize>, alone: bool) -> bool {
    let before = item.start.checked_sub(1).map_or("", |at| tokens.word(at));
    let close = tokens.before(item.start).trim_matches([' ', '-']).is_empty();
    // Beside other data an address of a network is one of them.
    let network = |at: usize| alone && matches!(tokens.word(at), "ip" | "mac");
    let inside = item.clone().any(|at| OTHERS.contains(&tokens.word(at)) || network(at));
    let word = tokens.word(item.start);
    let by = close
        && BY.contains(&before)
        && item.len() <= 2
        && (word.ends_with("mail")
            || item.clone().any(|at| {
                matches!(
                    tokens.word(at),
                    "card" | "kreditkarte" | "kort" | "kredittkort" | "karte"
                )
            })
            || word == "e"
            || word.ends_with("post")
            || word == "brief"
            || word == "letter");
    let other = inside || (close && (OTHERS.contains(&before) || (alone && matches!(before, "ip" | "mac"))));
    let letter = alone
        && LETTERS.iter().any(|begin| word.starts_with(begin))
        && (0..tokens.len()).any(|at| GOT.contains(&tokens.word(at)));
    // “A link to a "salary sheet"”: what a deceiver calls it.
    let bait =
        tokens.is_quoted(item.start) && tokens.has(0..item.start, &["link", "lenke", "lenkje", "lenka", "lenken"]);
    by || bait || other || letter || PAPERS.contains(&word) || (alone && is_product(tokens, item))
}

/// “Unsere Pflegedokumentation `KarNote` steht still”, “our patient file Medidoc”: a name right behind the word.
fn is_product(tokens: &Tokens<'_>, item: &Range<usize>) -> bool {
    let Some(first) = item.start.checked_sub(1) else {
        return false;
    };
    let ours = matches!(
        tokens.word(first),
        "our"
            | "the"
            | "unsere"
            | "unser"
            | "unserem"
            | "unserer"
            | "die"
            | "der"
            | "das"
            | "dem"
            | "im"
            | "vaar"
            | "vaart"
    );
    let name = tokens.written(item.end);
    // In German every noun opens with a capital: only a name with one inside it is sure to be one.
    let inner = name.chars().skip(1).any(char::is_uppercase);
    let sure = name.starts_with(char::is_uppercase) && (inner || tokens.is_lower_cased());
    ours && tokens.before(item.end) == " " && !tokens.before(item.start).contains(',') && sure
}
