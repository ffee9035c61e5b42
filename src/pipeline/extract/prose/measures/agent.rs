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
    /// What stands before it in its sentence.
    pub(super) stand: Stand,
    /// What happened was told before.
    pub(super) after: bool,
    /// No culprit is told of, and nothing was deleted or encrypted by what happened.
    pub(super) calm: bool,
}

/// What stands before a segment in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    /// Nothing.
    Opens,
    /// A measure, right before it.
    Follows,
    /// Something else.
    Apart,
}

/// How things always are: “die Steuerung ist davon getrennt”; what somebody only believes: “ble visstnok opprettet”.
fn is_state(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
    const STATES: [&str; 18] = [
        "davon",
        "separate",
        "separat",
        "eigenen",
        "visstnok",
        "angivelig",
        "angiveleg",
        "angeblich",
        "vermutlich",
        "apparently",
        "supposedly",
        "allegedly",
        "heldigvis",
        "gluecklicherweise",
        "zum glueck",
        "luckily",
        "fortunately",
        "presumably",
    ];
    tokens.has(segment.clone(), &STATES)
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
pub(super) const TELEGRAM: usize = 9;
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
            || (tokens.has(segment.clone(), &YOURS) && !Self::is_since(tokens, segment))
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
                "an", "von", "by", "av", "to", "til", "mit", "with", "med", "from", "fra", "for", "fuer", "of",
                "gegen", "against", "mot",
            ],
        );
        (acts && !object).then_some(Agent::Helper)
    }

    pub(super) fn writer(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
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
            stand,
            after,
            calm,
        } = way;
        let (fresh, follows) = (stand != Stand::Apart, stand == Stand::Follows);
        if self.is_denied(tokens, segment) || open::is_charge(tokens, segment) {
            return false;
        }
        if after && agent == Some(Agent::Writer) && open::is_causative(tokens, segment) {
            return true;
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
                    self.is_passive(tokens, segment, hit, (after && calm, follows))
                        || (fresh && self.is_telegram(tokens, segment, hit))
                        || (after && self.is_of_another(tokens, segment, hit, calm))
                        || (after && open::is_repair(tokens, segment, hit))
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
        // “And put it into the shredder”: the subject of another clause stands right behind the “and”.
        let opens = segment.start..segment.end.min(segment.start.saturating_add(2));
        let joins = matches!(tokens.word(segment.start), "und" | "and" | "og")
            || (self.participle_last && is_participle(tokens.word(segment.end.saturating_sub(1))));
        joins
            && (2..=10).contains(&segment.len())
            && !self.is_denied(tokens, segment)
            && (self.participle_last || !tokens.has(opens, self.others))
            && (!self.participle_last || is_participle(tokens.word(segment.end.saturating_sub(1))))
    }

    /// “He has deleted his copy and posted the stick back”: the next thing that somebody else did.
    pub(super) fn is_joined_of_another(&self, tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        let verb = tokens.word(segment.start.saturating_add(1));
        let past = self.participle_last
            || (verb.len() >= 4 && (["ed", "et", "te", "a"].iter().any(|end| verb.ends_with(end))))
            || open::is_strong(verb);
        past && matches!(tokens.word(segment.start), "und" | "and" | "og")
            && self.is_joined(tokens, segment)
            && !tokens.tells(segment.clone(), Tell::Culprit)
            && !tokens.has(segment.clone(), &super::confirmed::INCIDENT)
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
            && tokens.word(segment.start) != "nix"
            && !self.is_denied(tokens, segment)
            && !tokens.tells(segment.clone(), Tell::Culprit)
    }

    /// The verb follows its subject, and nobody else stands between.
    pub(super) fn is_active(&self, tokens: &Tokens<'_>, segment: &Range<usize>, hit: &Range<usize>) -> bool {
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

    fn is_passive(
        &self,
        tokens: &Tokens<'_>,
        segment: &Range<usize>,
        hit: &Range<usize>,
        (calm, follows): (bool, bool),
    ) -> bool {
        let Some(be) = tokens.find(segment.clone(), self.be) else {
            return false;
        };
        // “Gesperrt wurde das Konto”.
        let turned = hit.start == segment.start && be == hit.end;
        // Nobody who breaks in changes the locks or turns on a second factor.
        let ours = tokens.has(segment.clone(), &FITTINGS);
        // “Switched off at our request”: whose thing it is stands before the verb.
        let subject = if turned {
            hit.start..segment.end
        } else {
            segment.start..hit.start
        };
        let mine = tokens.has(subject, &MINE)
            || (Self::is_either(tokens, segment) && !ours && !(calm && Self::is_ours(tokens, segment, be)));
        // “Drei Konten wurden dadurch gesperrt”, “some were locked out as a result”: what came of it.
        let result = tokens.has(segment.clone(), &RESULTS)
            || tokens.has(hit.end..segment.end.saturating_add(1), &["until"])
            || (tokens.word(hit.end) == "out" && tokens.word(hit.start) == "locked");
        (be < hit.start || turned)
            && !result
            && !tokens.has(segment.clone(), self.first)
            && !tokens.tells(segment.clone(), Tell::Culprit)
            && !is_state(tokens, segment)
            && (!mine || follows || Self::is_since(tokens, segment))
    }

    /// “Passwort geändert.”, “Taken offline 07:28.”
    fn is_telegram(&self, tokens: &Tokens<'_>, segment: &Range<usize>, hit: &Range<usize>) -> bool {
        let short = segment.len() <= TELEGRAM && !is_state(tokens, segment);
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
