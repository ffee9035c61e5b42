//! Who did it: the words of each language that make a clause the writer's own deed, a helper's, or a passive.

use std::ops::Range;

use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agent {
    /// I, we.
    Writer,
    /// The IT department, a provider.
    Helper,
}

/// Small words of one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grammar {
    first: &'static [&'static str],
    /// “have” of the first person alone: “hab das Konto gesperrt”.
    own_have: &'static [&'static str],
    /// “have” of others too.
    have: &'static [&'static str],
    be: &'static [&'static str],
    not: &'static [&'static str],
    planned: &'static [&'static str],
    /// Subjects that are neither the writer nor a helper.
    others: &'static [&'static str],
    /// Whether the past is the same word as the participle: “I changed”, “jeg byttet”.
    plain_past: bool,
    /// Whether the participle ends its clause: “habe das Konto gesperrt”.
    participle_last: bool,
}

const GERMAN: Grammar = Grammar {
    first: &["ich", "wir"],
    own_have: &["habe", "hab", "habs"],
    have: &["haben", "hat"],
    be: &["wurde", "wurden", "ist", "sind"],
    not: &[
        "nicht", "nichts", "nie", "niemals", "kein", "keine", "keinen", "keinem", "keiner", "niemand", "weder", "ohne",
        "kaum",
    ],
    planned: &[
        "werde", "werden", "wird", "will", "wollen", "wollte", "wollten", "soll", "sollen", "sollte", "sollten",
        "muss", "muessen", "muesste", "kann", "koennen", "koennte", "koennten", "darf", "duerfen", "wuerde", "wuerden",
        "moechte", "moechten", "bitte", "haette", "haetten", "waere", "waeren", "hatte", "hatten", "fast", "beinahe",
    ],
    others: &["er", "es", "man", "sie", "jemand", "niemand", "die", "der", "wer"],
    plain_past: false,
    participle_last: true,
};

const ENGLISH: Grammar = Grammar {
    first: &["i", "we"],
    own_have: &[],
    have: &["have", "ve", "has"],
    be: &["been", "was", "were", "is", "are"],
    not: &[
        "not", "t", "never", "nothing", "nobody", "none", "no", "without", "neither", "nor", "unable", "failed",
        "almost", "nearly", "cannot",
    ],
    planned: &[
        "will", "ll", "would", "should", "could", "can", "must", "may", "might", "shall", "going", "need", "needs",
        "want", "wants", "plan", "planning", "please", "let", "lets", "had", "d", "being", "be", "always", "usually",
    ],
    others: &["he", "she", "it", "they", "you", "someone", "somebody", "who", "which", "nobody"],
    plain_past: true,
    participle_last: false,
};

const NORWEGIAN: Grammar = Grammar {
    first: &["jeg", "eg", "vi", "me"],
    own_have: &[],
    have: &["har"],
    be: &["er", "ble", "blei", "vart", "blitt", "vorte", "vorten", "blir"],
    not: &[
        "ikke", "ikkje", "ingen", "inga", "ingenting", "aldri", "intet", "uten", "utan", "verken", "korkje", "nesten",
    ],
    planned: &[
        "skal", "vil", "boer", "maa", "kan", "kunne", "skulle", "ville", "burde", "planlegger", "planlegg",
        "vennligst", "gjerne", "oensker", "oenskjer", "hadde", "bli", "verte", "blir", "vert",
    ],
    others: &["han", "hun", "ho", "de", "dei", "noen", "nokon", "det", "den", "som", "dere", "dykk"],
    plain_past: true,
    participle_last: false,
};

/// Somebody else's thing is spoken of to its owner: “Your account has been locked” is what deceivers write.
const YOURS: [&str; 12] = [
    "your", "ihr", "ihre", "ihrem", "ihren", "ihres", "deres", "ditt", "din", "dine", "dykkar", "deine",
];
const MINE: [&str; 12] = [
    "my", "mein", "meine", "meinem", "meinen", "mitt", "min", "mine", "unser", "unsere", "our", "vaart",
];
/// What a device is locked with.
const LOCKS: [&str; 12] = [
    "pin", "code", "fingerprint", "kode", "fingerabdruck", "passcode", "pinkode", "bildschirmsperre", "muster", "fingeravtrykk",
    "face", "gesicht",
];
/// “Has been changed since”: said of an answer to what happened, not of what happened.
const SINCE: [&str; 30] = [
    "since", "now", "already", "immediately", "meanwhile", "sofort", "umgehend", "inzwischen", "mittlerweile", "bereits",
    "schon", "jetzt", "daraufhin", "gleich", "unverzueglich", "vorsorglich", "sicherheitshalber", "straks", "naa",
    "umiddelbart", "allerede", "alt", "no", "deretter", "promptly", "straight", "subsequently", "prophylaktisch",
    "vorsichtshalber", "nun",
];
/// Deeds that a culprit does as well.
const EITHERS: [&str; 24] = [
    "changed", "deleted", "removed", "geaendert", "geloescht", "entfernt", "gewechselt", "endret", "endra", "byttet",
    "bytta", "slettet", "sletta", "fjernet", "fjerna", "ausgetauscht", "getauscht", "deaktiviert", "disabled",
    "abgeschaltet", "verschoben", "stoppet", "stengt", "replaced",
];
/// A telegram is no longer, words.
const TELEGRAM: usize = 9;
/// Between a subject and its verb stand so many words.
const NEAR: usize = 3;

impl Grammar {
    pub(super) fn of(language: Language) -> Self {
        match language {
            Language::De => GERMAN,
            Language::En => ENGLISH,
            Language::Nb => NORWEGIAN,
        }
    }

    /// Negated, planned, doubted, done by mistake, quoted or said of the reader's things.
    pub(super) fn is_denied(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        tokens.has(segment.clone(), self.not)
            || tokens.has(segment.clone(), self.planned)
            || tokens.has(segment.clone(), &YOURS)
            || tokens.tells(segment.clone(), Tell::Mistake)
            || tokens.is_unsure(segment)
            || tokens.is_quoted(segment.start.saturating_add(1))
    }

    /// Whether a segment has a subject of its own.
    pub(super) fn has_subject(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        let opens = segment.start..segment.end.min(segment.start.saturating_add(2));
        tokens.has(segment.clone(), self.first)
            || tokens.has(segment.clone(), self.be)
            || tokens.has(opens, self.others) && !self.is_object(tokens, segment)
            || tokens.has(segment.clone(), self.have)
    }

    /// “…, die Mail gelöscht”: an article and what follows to the verb, no relative clause.
    fn is_object(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        let last = segment.end.saturating_sub(1);
        let ends_with_deed = [Tell::Deed, Tell::OwnDeed].into_iter().any(|tell| {
            tokens
                .told_in(segment.clone(), tell)
                .any(|told| told.end > last && told.part.saturating_add(1) == told.parts)
        });
        (ends_with_deed || (self.participle_last && is_participle(tokens.word(last)))) && !tokens.has(segment.clone(), self.have) && !tokens.has(segment.clone(), self.own_have)
    }

    /// A clause in between after which the sentence goes on.
    pub(super) fn is_aside(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        tokens.is_unsure(segment)
            || matches!(tokens.word(segment.start), "weil" | "because" | "fordi" | "dass" | "that")
    }

    /// Who acts in a segment, if it says so itself.
    pub(super) fn agent(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> Option<Agent> {
        if self.writer(tokens, segment) {
            return Some(Agent::Writer);
        }
        let helper = tokens.told_in(segment.clone(), Tell::Helper).find(|told| {
            // “it” is nobody, “IT” is.
            tokens.word(told.start) != "it" || tokens.written(told.start) == "IT"
        })?;
        let acts = tokens.find(helper.end..segment.end, self.have).is_some()
            || (self.plain_past && !tokens.has(segment.clone(), self.be));
        let led = segment.start..helper.start;
        let object = tokens.has(led, &["an", "von", "by", "av", "to", "til", "mit", "with", "med", "from", "fra"]);
        (acts && !object).then_some(Agent::Helper)
    }

    fn writer(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        if tokens.has(segment.clone(), self.own_have) {
            return true;
        }
        let have = tokens.find(segment.clone(), self.have);
        let Some(subject) = tokens.find(segment.clone(), self.first) else {
            // “Har byttet passord.”, “Have changed my password.”
            return self.plain_past
                && have.is_some_and(|at| at == segment.start || (at == segment.start.saturating_add(1) && self.opens(tokens, segment)))
                && tokens.word(have.unwrap_or_default()) != "has";
        };
        let perfect = have.is_some_and(|at| at.abs_diff(subject) <= 2 && !tokens.has(at..segment.end, &["been", "blitt", "vorte"]));
        perfect || (self.plain_past && !tokens.has(segment.clone(), self.be))
    }

    fn opens(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        matches!(tokens.word(segment.start), "og" | "and" | "men" | "but")
    }

    /// Whether a segment says that something was done.
    pub(super) fn is_done(&self, tokens: &Tokens<'_>, segment: &Range<usize>, agent: Option<Agent>, fresh: bool) -> bool {
        if self.is_denied(tokens, segment) {
            return false;
        }
        let deed = tokens.said(segment.clone(), Tell::Deed);
        // “Lukket nå.”, “Closed now.”
        let bare = fresh && segment.len() <= 4 && Self::is_since(tokens, segment);
        let own = tokens
            .said(segment.clone(), Tell::OwnDeed)
            .filter(|hit| agent.is_some() || (bare && hit.start == segment.start));
        let Some(hit) = deed.clone().or_else(|| own.clone()) else {
            return false;
        };
        if matches!(tokens.word(hit.start.wrapping_sub(1)), "to" | "zu" | "aa") {
            return false;
        }
        match agent {
            Some(Agent::Writer) => self.is_active(tokens, segment, &hit),
            Some(Agent::Helper) => {
                let culprit = tokens.tells(segment.clone(), Tell::Culprit);
                !culprit && (!Self::is_either(tokens, segment) || Self::is_since(tokens, segment))
            }
            None => deed.or(own).is_some_and(|hit| self.is_passive(tokens, segment, &hit) || (fresh && self.is_telegram(tokens, segment, &hit))),
        }
    }

    /// “… und die Queue geleert”, “and put them in my safe”: the next thing that the same one did.
    pub(super) fn is_joined(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        let opens = segment.start..segment.end.min(segment.start.saturating_add(4));
        let joins = matches!(tokens.word(segment.start), "und" | "and" | "og")
            || (self.participle_last && is_participle(tokens.word(segment.end.saturating_sub(1))));
        joins
            && (2..=10).contains(&segment.len())
            && !self.is_denied(tokens, segment)
            && (self.participle_last || !tokens.has(opens, self.others))
            && (!self.participle_last || is_participle(tokens.word(segment.end.saturating_sub(1))))
    }

    /// The verb follows its subject, and nobody else stands between.
    fn is_active(&self, tokens: &Tokens<'_>, segment: &Range<usize>, hit: &Range<usize>) -> bool {
        let have = tokens
            .find(segment.clone(), self.own_have)
            .or_else(|| tokens.find(segment.clone(), self.have));
        let subject = tokens.find(segment.clone(), self.first);
        let from = subject.or(have).unwrap_or(segment.start);
        let between = from.min(hit.start)..hit.start.max(from);
        if tokens.tells(between.clone(), Tell::Culprit) || tokens.has(between, self.others) && self.plain_past {
            return false;
        }
        match (have, subject) {
            // “Geändert habe ich es sofort.”
            (Some(have), _) => have < hit.start || hit.start == segment.start,
            (None, Some(subject)) if self.plain_past => {
                let after = hit.start.saturating_sub(subject);
                (subject < hit.start && after <= NEAR) || (subject >= hit.end && subject.saturating_sub(hit.end) <= 1)
            }
            (None, Some(_)) => false,
            // Goes on from the segment before.
            (None, None) => true,
        }
    }

    /// Whether a segment says “not”.
    pub(super) fn is_negated(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        tokens.has(segment.clone(), self.not)
    }

    /// Somebody does it (`true`), or it is done (`false`).
    pub(super) fn voice(&self, tokens: &Tokens<'_>, segment: &Range<usize>, verb: &Range<usize>) -> Option<bool> {
        if self.writer(tokens, segment) {
            // “I was told”.
            return self.is_active(tokens, segment, verb).then_some(true);
        }
        let knows = ["bescheid", "aware", "knows", "know", "vet", "veit", "kjent", "wissen"].contains(&tokens.word(verb.start));
        if tokens.has(segment.clone(), self.first) {
            return None;
        }
        let turned = verb.start == segment.start && self.be.contains(&tokens.word(verb.end));
        if knows || turned || tokens.find(segment.start..verb.start, self.be).is_some() {
            return Some(false);
        }
        if tokens.find(segment.start..verb.start, self.have).is_some() {
            let known = tokens.has(segment.clone(), &["been", "blitt"]);
            return Some(!known);
        }
        let short = segment.len() <= TELEGRAM && segment.end == verb.end;
        (short && !tokens.has(segment.clone(), self.others)).then_some(false)
    }

    /// Behind the subject of a third person: “Mein Chef hat die Polizei verständigt”.
    pub(super) fn object_from(&self, tokens: &Tokens<'_>, segment: &Range<usize>, verb: &Range<usize>) -> usize {
        let writer = tokens.has(segment.clone(), self.first) || tokens.has(segment.clone(), self.own_have);
        match tokens.find(segment.start..verb.start, self.have) {
            Some(have) if !writer && have > segment.start.saturating_add(1) => have,
            _ => segment.start,
        }
    }

    pub(super) fn verb_at(&self, tokens: &Tokens<'_>, mut range: Range<usize>) -> Option<usize> {
        range.find(|at| {
            let word = tokens.word(*at);
            self.have.contains(&word) || self.be.contains(&word) || matches!(word, "weiss" | "wissen")
        })
    }

    /// Whether a segment has a finite verb that is known, or a subject.
    pub(super) fn has_verb(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        [self.first, self.have, self.own_have, self.be, self.planned]
            .into_iter()
            .any(|words| tokens.has(segment.clone(), words))
    }

    fn is_passive(&self, tokens: &Tokens<'_>, segment: &Range<usize>, hit: &Range<usize>) -> bool {
        let Some(be) = tokens.find(segment.clone(), self.be) else {
            return false;
        };
        // “Gesperrt wurde das Konto”.
        let turned = hit.start == segment.start && be == hit.end;
        // “Mit PIN gesperrt” is how the thing was, and no deed.
        if tokens.has(segment.clone(), &LOCKS) {
            return false;
        }
        let mine = tokens.has(segment.clone(), &MINE) || Self::is_either(tokens, segment);
        (be < hit.start || turned)
            && !tokens.has(segment.clone(), self.first)
            && !tokens.tells(segment.clone(), Tell::Culprit)
            && (!mine || Self::is_since(tokens, segment))
    }

    /// “Passwort geändert.”, “Taken offline 07:28.”
    fn is_telegram(&self, tokens: &Tokens<'_>, segment: &Range<usize>, hit: &Range<usize>) -> bool {
        let short = segment.len() <= TELEGRAM;
        let ends = segment.end.saturating_sub(hit.end) <= 3 || hit.start == segment.start;
        short
            && ends
            && !tokens.has(segment.clone(), self.be)
            && !tokens.has(segment.clone(), self.have)
            && !tokens.has(segment.clone(), self.first)
            && !tokens.has(segment.clone(), self.others)
            && !tokens.tells(segment.clone(), Tell::Culprit)
    }

    fn is_either(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        tokens.has(segment.clone(), &EITHERS)
    }

    fn is_since(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        tokens.has(segment.clone(), &SINCE)
    }
}

/// “Gesperrt”, “abgezogen”, “informiert”.
fn is_participle(word: &str) -> bool {
    let middle = word.contains("ge") && (word.ends_with('t') || word.ends_with("en"));
    word.ends_with("iert") || (middle && word.len() >= 6 && !word.ends_with("ungen"))
}

/// Small words that stand before a noun and are no part of its name.
pub(super) fn is_adverb(word: &str) -> bool {
    SINCE.contains(&word)
        || matches!(
            word,
            "auch" | "noch" | "nur" | "erst" | "heute" | "gestern" | "eben" | "gerade" | "today" | "yesterday" | "just"
                | "then" | "også" | "ogsaa" | "nettopp" | "i" | "dag" | "gaar" | "mit" | "per" | "telefonisch"
                | "vorhin" | "who" | "which" | "that" | "som" | "both" | "baade" | "fra"
        )
}
