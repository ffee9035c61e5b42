//! Noun phrases that may be people: “our Head of Housing”, “die gesamte Belegschaft”, “CERT-en i Helse Midt”.

use std::ops::Range;
use std::sync::LazyLock;

use super::clause::is_adverbial;
use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::measures;
use crate::pipeline::extract::prose::tokens::Tokens;
use crate::pipeline::extract::stems::list;

/// Where the people stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Party {
    /// Right before a verb: nothing may be left between them and it.
    Before,
    /// Behind a verb or a word: what follows them does not matter.
    After,
}

/// No phrase has more words, and no list more phrases.
const WIDEST: usize = 8;
const MOST: usize = 6;

static ARTICLES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|\
     unserem|unserer|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|deren|dessen|beide|beiden|the|\
     a|an|my|our|his|her|their|both|all|den|det|de|dei|en|ei|et|eit|min|mi|vaar|vaart|vaare|egen|eigen|alle|\
     saemtliche",
    )
});
/// So many of them, where an article says which.
const NUMBERS: [&str; 8] = ["zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"];
/// Small words before a phrase that are no part of it.
static ADVERBS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "auch|schon|bereits|sogar|zudem|nur|sonst|inzwischen|mittlerweile|ausserdem|aber|und|daraufhin|danach|\
     dann|deshalb|daher|natuerlich|hiermit|somit|immerhin|zumindest|also|already|just|only|even|so|and|then|\
     but|meanwhile|immediately|likewise|og|men|bare|kun|berre|ogsaa|allerede|alt|no|naa|saa|selvsagt|umgehend|\
     sofort|gleich|fully|now|since|all|both|duly|heute|gestern|vorab",
    )
});
/// Nobody in particular, or those who tell it.
static NOBODY: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "ich|wir|er|sie|es|man|wer|jemand|niemand|keiner|mir|mich|uns|ihm|ihn|ihnen|euch|dich|dies|dieser|diese|\
     welche|i|we|he|she|it|they|you|who|which|that|this|there|these|me|us|him|them|someone|somebody|anyone|\
     anybody|everyone|everybody|nobody|others|if|when|because|as|since|after|before|what|jeg|eg|vi|han|hun|ho|\
     meg|oss|dere|dykk|som|noen|nokon|ingen|andre|dette|hva|kva|der",
    )
});
/// What is no person, by the ends of words.
static THINGS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "konto|konten|zugang|zugaenge|passwort|passwoerter|kennwort|rechner|server|geraet|laptop|notebook|handy|\
     telefon|seite|mail|mails|link|daten|datei|dateien|liste|vorfall|fehler|problem|ursache|system|systeme|\
     portal|verlust|diebstahl|schaden|filter|sperre|verschluesselung|schluessel|karte|anzeige|meldung|drucker|\
     ordner|akte|akten|brief|stick|formular|netz|netzwerk|wlan|vpn|bescheid|nachricht|ticket|angriff|sache|\
     alarm|faktor|update|backup|software|freigabe|strom|licht|unterlagen|tasche|schloss|hinweis|loeschung|\
     kasse|account|accounts|password|passwords|computer|device|phone|site|website|page|email|emails|file|\
     files|data|incident|cause|list|number|code|disk|drive|tablet|key|folder|letters|access|address|addresses|\
     matter|issue|screen|database|network|kontoen|passord|passordet|maskin|maskinen|maskina|pc|serveren|\
     tjeneren|tenaren|telefonen|siden|sida|lenken|lenka|fila|filen|saken|saka|hendelsen|hendinga|systemet|\
     nettbrettet|mappa|mappen|tyveriet|kassa",
    )
});
static TITLES: LazyLock<Vec<&str>> =
    LazyLock::new(|| list("frau|herr|herrn|hr|hrn|fr|mr|mrs|ms|dr|prof|professor|fru|miss|dra|ing|mag|med|st"));
static PREPOSITIONS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "von|vom|bei|beim|an|am|im|in|mit|zu|zum|zur|aus|auf|um|per|gegen|nach|vor|ueber|durch|by|at|on|to|from|\
     with|about|via|over|under|paa|til|fra|fraa|av|om|kl|etter|ved|per",
    )
});
/// When, and no person, though it has a capital.
static TIMES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    list(
        "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|abend|mittag|nachmittag|\
     vormittag|nacht|uhr|wochenende|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mandag|tirsdag|\
     onsdag|torsdag|fredag|telefon|januar|februar|april|august|september|oktober|november",
    )
});

/// The people named in a range, one phrase each; nothing where something else stands there.
pub(super) fn parties(tokens: &Tokens<'_>, range: Range<usize>, language: Language, way: Party) -> Vec<Range<usize>> {
    let reader = Reader {
        tokens,
        language,
        end: range.end,
    };
    if way == Party::After {
        let start = reader.skipped(range.start);
        return reader.list(start).0;
    }
    let mut end = range.end;
    while end > range.start && is_aux(tokens.word(end.saturating_sub(1))) {
        end = end.saturating_sub(1);
    }
    let reader = Reader { end, ..reader };
    let inner = |at: usize| {
        at.checked_sub(1).is_some_and(|before| {
            at > range.start
                && (PREPOSITIONS.contains(&tokens.word(before)) || matches!(tokens.word(before), "of" | "for"))
        })
    };
    let starts = (range.start..end).filter(|at| {
        *at == range.start
            || (ARTICLES.contains(&tokens.word(*at)) && !inner(*at))
            || tokens.before(*at).contains(',')
            || (matches!(tokens.word(at.saturating_sub(1)), "und" | "and" | "og"))
    });
    for start in starts {
        let (found, reached) = reader.list(start);
        if reached == end && !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn is_aux(word: &str) -> bool {
    matches!(word, "has" | "have" | "had" | "s" | "ve" | "har" | "hadde")
        || ADVERBS.contains(&word)
        || measures::is_small(word)
}

struct Reader<'a, 'b> {
    tokens: &'a Tokens<'b>,
    language: Language,
    end: usize,
}

impl Reader<'_, '_> {
    /// Behind adverbs and what tells when and how: “gestern am Telefon den Chef”.
    fn skipped(&self, start: usize) -> usize {
        let mut at = start;
        let mut steps = 0_usize;
        while at < self.end && steps < 6 {
            let word = self.tokens.word(at);
            if self.language == Language::De && PREPOSITIONS.contains(&word) {
                at = at.saturating_add(1);
                while at < self.end && !self.is_capital(at) {
                    at = at.saturating_add(1);
                }
            } else if !(ADVERBS.contains(&word) || measures::is_small(word)) || ARTICLES.contains(&word) {
                break;
            }
            at = at.saturating_add(1);
            steps = steps.saturating_add(1);
        }
        at
    }

    /// Phrases parted by commas and “and”, and where they end.
    fn list(&self, start: usize) -> (Vec<Range<usize>>, usize) {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut at = start;
        while found.len() < MOST {
            let Some(phrase) = self.phrase(at) else {
                break;
            };
            at = phrase.end;
            found.push(phrase);
            let comma = self.tokens.before(at).contains(',');
            let and = matches!(self.tokens.word(at), "und" | "and" | "og" | "sowie" | "samt");
            if at >= self.end || !(comma || and) {
                break;
            }
            let next = if and { at.saturating_add(1) } else { at };
            if self.phrase(next).is_none() {
                break;
            }
            at = next;
        }
        (found, at)
    }

    fn is_capital(&self, at: usize) -> bool {
        self.tokens.written(at).starts_with(char::is_uppercase)
    }

    /// One phrase without its article.
    fn phrase(&self, start: usize) -> Option<Range<usize>> {
        let mut from = start;
        while from < self.end
            && (ARTICLES.contains(&self.tokens.word(from)) || ADVERBS.contains(&self.tokens.word(from)))
            && (from == start || self.joined(from))
        {
            from = from.saturating_add(1);
        }
        let (head, end) = if self.language == Language::De {
            self.german(from)?
        } else {
            self.other(from)?
        };
        let phrase = from..end;
        let nobody = phrase.clone().any(|at| self.is_nobody(at, &phrase));
        let word = self.tokens.word(head);
        // “Die SIM-Karte sperren lassen”: the last part of a joined word is its head.
        let joined = (head.saturating_add(1)..end)
            .take_while(|at| self.tokens.before(*at) == "-")
            .last();
        let ending = joined.map_or(word, |at| self.tokens.word(at));
        let thing =
            THINGS.iter().any(|thing| ending.ends_with(thing)) && !self.tokens.tells(phrase.clone(), Tell::Office);
        let plain = !phrase.is_empty()
            && phrase.len() <= WIDEST
            && !word.starts_with(|c: char| c.is_ascii_digit())
            && !self.tokens.word(from).starts_with(|c: char| c.is_ascii_digit())
            && !TIMES.contains(&word)
            && !self.tokens.tells(phrase.clone(), Tell::Category)
            && !self.tokens.tells(phrase.clone(), Tell::Told);
        (plain && !nobody && !thing).then_some(phrase)
    }

    /// “Leitung der Klinik”: “der” is one of the words for nobody only at the beginning; “If” may be a firm.
    fn is_nobody(&self, at: usize, phrase: &Range<usize>) -> bool {
        let word = self.tokens.word(at);
        let firm = word == "if" && self.language != Language::En;
        // “Offensichtlich kennt es jemand”: its capital is the sentence's.
        let adverb = self.language == Language::De
            && at == 0
            && phrase.len() == 1
            && (word.ends_with("lich") || word.ends_with("weise") || is_adverbial(word));
        adverb || (NOBODY.contains(&word) && !firm && !(at > phrase.start && word == "der"))
    }

    /// Whether only a blank, a hyphen or the point of a title parts a word from the one before.
    fn joined(&self, at: usize) -> bool {
        let gap = self.tokens.before(at);
        let title = at
            .checked_sub(1)
            .is_some_and(|before| TITLES.contains(&self.tokens.word(before)));
        gap.trim().is_empty() || matches!(gap, "-" | "'" | "’" | "/" | "&") || (title && gap.trim() == ".")
    }

    /// Adjectives, nouns, names, a genitive: the place of the head and the end.
    fn german(&self, from: usize) -> Option<(usize, usize)> {
        let mut at = from;
        while at < self.end && !self.is_capital(at) && (at == from || self.joined(at)) {
            let word = self.tokens.word(at);
            let bends = ["e", "en", "er", "es", "em"].iter().any(|end| word.ends_with(end)) && word.len() > 3;
            // “Die vier Betroffenen”.
            let counted = NUMBERS.contains(&word)
                && at
                    .checked_sub(1)
                    .is_some_and(|before| ARTICLES.contains(&self.tokens.word(before)));
            if !(bends || counted)
                || at.saturating_sub(from) >= 3
                || PREPOSITIONS.contains(&word)
                || measures::is_small(word)
            {
                return None;
            }
            at = at.saturating_add(1);
        }
        if at >= self.end || (at > from && !self.joined(at)) {
            return None;
        }
        let mut end = at.saturating_add(1);
        while end < self.end
            && self.joined(end)
            && !is_news(self.tokens.word(end))
            && (self.is_capital(end) || self.tokens.before(end) == "-")
        {
            end = end.saturating_add(1);
        }
        let head = at;
        let mut steps = 0_usize;
        while steps < 2
            && end < self.end
            && self.joined(end)
            && matches!(self.tokens.word(end), "des" | "der" | "vom" | "von" | "fuer")
        {
            let mut next = end.saturating_add(1);
            while next < self.end && !self.is_capital(next) && next.saturating_sub(end) < 3 && self.joined(next) {
                next = next.saturating_add(1);
            }
            if next >= self.end
                || !self.is_capital(next)
                || !self.joined(next)
                || TIMES.contains(&self.tokens.word(next))
            {
                break;
            }
            end = next.saturating_add(1);
            while end < self.end && self.joined(end) && self.is_capital(end) {
                end = end.saturating_add(1);
            }
            steps = steps.saturating_add(1);
        }
        let title = TITLES.contains(&self.tokens.word(head)) && end == head.saturating_add(1);
        (!title).then_some((
            if TITLES.contains(&self.tokens.word(head)) {
                end.saturating_sub(1)
            } else {
                head
            },
            end,
        ))
    }

    /// Words up to one that cannot be part of it: the place of the head and the end.
    fn other(&self, from: usize) -> Option<(usize, usize)> {
        let mut at = from;
        let mut head = None;
        while at < self.end && (at == from || self.joined(at)) && at.saturating_sub(from) < WIDEST {
            let word = self.tokens.word(at);
            let next = self.tokens.word(at.saturating_add(1));
            let inside = at > from
                && self.joined(at.saturating_add(1))
                && at.saturating_add(1) < self.end
                && match self.language {
                    Language::Nb => matches!(word, "i" | "paa" | "for" | "ved" | "til") && !TIMES.contains(&next),
                    _ => word == "of" || (matches!(word, "in" | "at") && matches!(next, "charge" | "the" | "our")),
                };
            if inside {
                head.get_or_insert(at.saturating_sub(1));
                at = at
                    .saturating_add(if ARTICLES.contains(&next) { 3 } else { 2 })
                    .min(self.end);
                continue;
            }
            let own = self.language == Language::Nb
                && at > from
                && matches!(
                    word,
                    "min" | "mi" | "mitt" | "vaar" | "vaart" | "vaare" | "hans" | "hennes" | "deres"
                );
            let genitive = word == "s" && matches!(self.tokens.before(at), "'" | "’");
            // “The on-call executive”.
            let part = (at > from && self.tokens.before(at) == "-")
                || (self.tokens.before(at.saturating_add(1)) == "-" && !ARTICLES.contains(&word));
            let stops = !own && !genitive && !part && (is_stop(word) || TIMES.contains(&word));
            if stops {
                break;
            }
            at = at.saturating_add(1);
        }
        (at > from).then(|| (head.unwrap_or(at.saturating_sub(1)), at))
    }
}

/// “Meinem Oberarzt Bescheid gesagt”: what he was given, and no part of his name.
pub(super) fn is_news(word: &str) -> bool {
    matches!(
        word,
        "bescheid" | "mitteilung" | "meldung" | "kenntnis" | "anzeige" | "strafanzeige"
    )
}

/// A word that ends what names somebody.
fn is_stop(word: &str) -> bool {
    static STOPS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        list(
            "and|or|og|eller|is|are|was|were|been|be|has|have|had|er|ble|blei|vart|var|har|hadde|not|ikke|ikkje|know|\
     knows|vet|veit|today|yesterday|this|last|straight|right|within|during|for|of|in|i|on|while|likewise|who|\
     which|that|what|som|samme|same|same|straks|dag|gaar|kveld|fikk|fekk|got|did|do|does|will|skal|me|meg|too|\
     personally|personlig",
        )
    });
    STOPS.contains(&word)
        || PREPOSITIONS.contains(&word)
        || ADVERBS.contains(&word)
        || ARTICLES.contains(&word)
        || measures::is_small(word)
        || (word.len() > 4 && word.ends_with("ly"))
}
