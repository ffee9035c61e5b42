//! Who did it: the words of each language that make a clause the writer's own deed, a helper's, or a passive.

use std::ops::Range;

use super::open;
use super::words::{DELETES, EITHERS, ENGLISH, FITTINGS, GERMAN, Grammar, LOCKS, MINE, NORWEGIAN, SINCE, YOURS};
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

/// How a segment stands in its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    /// Who acts, if anybody is named.
    pub(super) agent: Option<Agent>,
    /// Nothing of the sentence stands before it, or only what was done.
    pub(super) fresh: bool,
    /// What happened was told before.
    pub(super) after: bool,
    /// No culprit is told of, and nothing was deleted or encrypted by what happened.
    pub(super) calm: bool,
}

/// How a thing was, and no deed: “Das Gerät war ausgeschaltet”.
const WAS: [&str; 5] = ["war", "waren", "var", "hatte", "hadde"];
/// What came of it, and no measure.
const RESULTS: [&str; 12] = [
    "dadurch",
    "infolge",
    "infolgedessen",
    "folglich",
    "result",
    "consequence",
    "consequently",
    "foelge",
    "foelgje",
    "dermed",
    "saaleis",
    "automatisch",
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
            || (tokens.has(segment.clone(), self.planned) && !open::is_causative(tokens, segment))
            || tokens.has(segment.clone(), &YOURS)
            || tokens.tells(segment.clone(), Tell::Mistake)
            || tokens.is_unsure(segment)
            || matches!(tokens.word(segment.start), "als" | "da" | "when" | "as")
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
        (ends_with_deed || (self.participle_last && is_participle(tokens.word(last))))
            && !tokens.has(segment.clone(), self.have)
            && !tokens.has(segment.clone(), self.own_have)
    }

    /// A clause in between after which the sentence goes on.
    pub(super) fn is_aside(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        tokens.is_unsure(segment)
            || matches!(
                tokens.word(segment.start),
                "weil" | "because" | "fordi" | "dass" | "that"
            )
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
        let object = tokens.has(
            led,
            &[
                "an", "von", "by", "av", "to", "til", "mit", "with", "med", "from", "fra",
            ],
        );
        (acts && !object).then_some(Agent::Helper)
    }

    fn writer(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        // “Haben den Stecker gezogen.”
        let bare = self.participle_last && tokens.word(segment.start) == "haben" && segment.start == 0;
        if tokens.has(segment.clone(), self.own_have) || bare {
            return true;
        }
        let have = tokens.find(segment.clone(), self.have);
        let Some(subject) = tokens.find(segment.clone(), self.first) else {
            // “Har byttet passord.”, “Have changed my password.”
            return self.plain_past
                && have.is_some_and(|at| {
                    at == segment.start || (at == segment.start.saturating_add(1) && Self::opens(tokens, segment))
                })
                && tokens.word(have.unwrap_or_default()) != "has";
        };
        let perfect = have
            .is_some_and(|at| at.abs_diff(subject) <= 2 && !tokens.has(at..segment.end, &["been", "blitt", "vorte"]));
        perfect || (self.plain_past && !tokens.has(segment.clone(), self.be))
    }

    fn opens(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        matches!(tokens.word(segment.start), "og" | "and" | "men" | "but")
    }

    /// Whether a segment says that something was done.
    pub(super) fn is_done(&self, tokens: &Tokens<'_>, segment: &Range<usize>, way: Way) -> bool {
        let Way {
            agent,
            fresh,
            after,
            calm,
        } = way;
        if self.is_denied(tokens, segment) || open::is_charge(tokens, segment) {
            return false;
        }
        if after && agent == Some(Agent::Writer) && open::is_causative(tokens, segment) {
            return true;
        }
        if after && !tokens.said(segment.clone(), Tell::Interim).is_empty() {
            return !tokens.tells(segment.clone(), Tell::Culprit);
        }
        // “Lukket nå.”, “Closed now.”
        let bare = fresh && segment.len() <= 4 && Self::is_since(tokens, segment);
        let mut deeds = tokens.said(segment.clone(), Tell::Deed);
        let mut own = tokens.said(segment.clone(), Tell::OwnDeed);
        if after {
            deeds.extend(tokens.said(segment.clone(), Tell::Mended));
            own.extend(tokens.said(segment.clone(), Tell::Handled));
        }
        let own = own
            .into_iter()
            .filter(|hit| agent.is_some() || (bare && hit.start == segment.start));
        let is_so = |hit: &Range<usize>| {
            let before = hit.start.checked_sub(1).map_or("", |at| tokens.word(at));
            if matches!(before, "to" | "zu" | "aa") || tokens.is_quoted(hit.start) {
                return false;
            }
            match agent {
                Some(Agent::Writer) => self.is_active(tokens, segment, hit),
                Some(Agent::Helper) => {
                    let culprit = tokens.tells(segment.clone(), Tell::Culprit);
                    // “A colleague deleted the folder” may be what happened.
                    !culprit && (after || !DELETES.contains(&tokens.word(hit.start)) || Self::is_since(tokens, segment))
                }
                // “Mit PIN gesperrt” is how the thing was, and no deed.
                None if tokens.has(segment.clone(), &LOCKS) => false,
                None => {
                    self.is_passive(tokens, segment, hit, after && calm)
                        || (fresh && self.is_telegram(tokens, segment, hit))
                        || (after && self.is_of_another(tokens, segment, hit, calm))
                }
            }
        };
        deeds.iter().any(is_so)
            || own.into_iter().any(|hit| is_so(&hit))
            || (after
                && agent.is_some_and(|agent| open::is_open(tokens, segment, self, agent))
                && Self::is_plain(tokens, segment))
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

    /// “… and destroyed”, “… und vernichtet”: what was done to the same thing.
    pub(super) fn is_joined_passive(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        let last = tokens.word(segment.end.saturating_sub(1));
        let participle = if self.participle_last {
            is_participle(last)
        } else {
            last.len() >= 5 && (last.ends_with("ed") || last.ends_with("et") || last.ends_with("ert"))
        };
        let joins = matches!(tokens.word(segment.start), "und" | "and" | "og");
        // “…, die Mail zurückgerufen”, “…, Token eingezogen”.
        let beside =
            self.participle_last && !tokens.has(segment.clone(), self.have) && !tokens.has(segment.clone(), self.be);
        (joins || beside)
            && (2..=9).contains(&segment.len())
            && participle
            && !self.is_denied(tokens, segment)
            && !tokens.tells(segment.clone(), Tell::Culprit)
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
        // “Døra var låst då eg gjekk heim”: how it was.
        if have.is_none() && tokens.has(segment.start..hit.start, &WAS) {
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
        let knows =
            ["bescheid", "aware", "knows", "know", "vet", "veit", "kjent", "wissen"].contains(&tokens.word(verb.start));
        if tokens.has(segment.clone(), self.first) {
            return None;
        }
        let turned = verb.start == segment.start && self.be.contains(&tokens.word(verb.end));
        if knows || turned || tokens.find(segment.start..verb.start, self.be).is_some() {
            return Some(false);
        }
        if tokens.find(segment.start..verb.start, self.have).is_some() {
            let passive = tokens.has(segment.clone(), &["been", "blitt"]);
            return Some(!passive);
        }
        // “Called the helpdesk.”, “Reported to the police.”
        if self.plain_past && verb.start == segment.start && segment.len() <= TELEGRAM && segment.start == 0 {
            return Some(true);
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

    fn is_passive(&self, tokens: &Tokens<'_>, segment: &Range<usize>, hit: &Range<usize>, calm: bool) -> bool {
        let Some(be) = tokens.find(segment.clone(), self.be) else {
            return false;
        };
        // “Gesperrt wurde das Konto”.
        let turned = hit.start == segment.start && be == hit.end;
        // Nobody who breaks in changes the locks or turns on a second factor.
        let ours = tokens.has(segment.clone(), &FITTINGS);
        let mine = tokens.has(segment.clone(), &MINE)
            || (Self::is_either(tokens, segment) && !ours && !(calm && Self::is_ours(tokens, segment, be)));
        // “Drei Konten wurden dadurch gesperrt”, “some were locked out as a result”: what came of it.
        let result = tokens.has(segment.clone(), &RESULTS)
            || tokens.has(hit.end..segment.end.saturating_add(1), &["until"])
            || (tokens.word(hit.end) == "out" && tokens.word(hit.start) == "locked");
        (be < hit.start || turned)
            && !result
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
            && !tokens.has(segment.clone(), &WAS)
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
pub(super) fn is_participle(word: &str) -> bool {
    let middle = word.contains("ge") && (word.ends_with('t') || word.ends_with("en"));
    word.ends_with("iert") || (middle && word.len() >= 6 && !word.ends_with("ungen"))
}
