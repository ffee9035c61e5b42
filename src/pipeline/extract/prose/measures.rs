//! Whether a sentence tells what was done already: “I have reset her password and removed the rule.” Its words are
//! found by weight, see `learned`; what the rules make of the sentence counts there.
//!
//! Only what the writer or a helper did, or what was done to an own thing. What is asked for, planned, denied, doubted,
//! done by mistake or done by the culprit is no measure.

mod agent;
mod confirmed;
mod found;
mod listed;
mod open;
mod text;
mod voice;
mod words;

use std::ops::Range;

use crate::config::rules::forms::{Lexicon, Tell};
use crate::model::language::Language;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;
use agent::{Agent, Stand, Way};
use confirmed::{INCIDENT, confirmed};
use found::{is_look, is_tail};
pub(super) use listed::listed;
use text::join;
use words::Grammar;

/// What is known around a sentence.
#[derive(Clone, Copy, Debug)]
struct Setting {
    /// A thing is lost or stolen in it.
    gone: bool,
    /// What happened was told before it.
    after: bool,
    /// No culprit was told of, and nothing that was deleted or encrypted.
    calm: bool,
}

/// How they manage meanwhile: “we are working on paper”.
pub(super) fn is_interim(sentence: &Sentence<'_>, lexicon: &Lexicon, language: Language) -> bool {
    let tokens = Tokens::read(sentence.raw, lexicon, language);
    let grammar = Grammar::of(language);
    merged(&tokens, tokens.segments()).iter().any(|segment| {
        !tokens.said(segment.clone(), Tell::Interim).is_empty()
            && !grammar.is_denied(&tokens, segment)
            && !tokens.tells(segment.clone(), Tell::Culprit)
    })
}

/// Whether a sentence tells what was done against it, or who was told: its times are not those of what happened.
pub(super) fn is_dealt(sentence: &Sentence<'_>, lexicon: &Lexicon, language: Language) -> bool {
    let tokens = Tokens::read(sentence.raw, lexicon, language);
    let setting = Setting {
        gone: false,
        after: true,
        calm: true,
    };
    let told = || {
        tokens
            .segments()
            .into_iter()
            .any(|segment| tokens.tells(segment.clone(), Tell::Told) && tokens.tells(segment, Tell::Office))
    };
    is_answer(sentence) || told() || !pieces(&tokens, &Grammar::of(language), setting).is_empty()
}

/// “Dem Amt haben wir am Sonntag eine Erstmeldung geschickt”, “an apology was sent at 15:10”: words that answer it.
fn is_answer(sentence: &Sentence<'_>) -> bool {
    const ANSWERS: &str = " erstmeldung meldung anzeige strafanzeige entschuldigung rueckruf korrekturmail loeschbitte \
        vorabmeldung notification apology apologies correction recall complaint report beklagelse beklaging unnskyldning \
        orsaking anmeldelse politianmelding avviksmelding retting rettelse ";
    const SENT: &str = " geschickt gesendet verschickt versandt abgegeben erstattet eingereicht abgesetzt sent emailed \
        mailed filed lodged submitted issued sendt sende levert innlevert ";
    let has = |list: &str| {
        let mut words = sentence.folded.split(|c: char| !c.is_alphanumeric());
        words.any(|word| word.len() > 3 && list.contains(&format!(" {word} ")))
    };
    has(ANSWERS) && has(SENT)
}

/// Whether a segment says “not”.
pub(super) fn is_negated(tokens: &Tokens<'_>, segment: &Range<usize>, language: Language) -> bool {
    Grammar::of(language).is_negated(tokens, segment)
}

/// Whether a segment is negated, planned, doubted or said of the reader's things.
pub(super) fn is_denied(tokens: &Tokens<'_>, segment: &Range<usize>, language: Language) -> bool {
    Grammar::of(language).is_denied(tokens, segment)
}

/// Whether somebody does what the verb says (`true`), or it is done (`false`).
pub(super) fn voice(
    tokens: &Tokens<'_>,
    segment: &Range<usize>,
    verb: &Range<usize>,
    language: Language,
) -> Option<bool> {
    Grammar::of(language).voice(tokens, segment, verb)
}

/// Where the object of a verb may begin: behind the subject of a third person.
pub(super) fn object_from(
    tokens: &Tokens<'_>,
    segment: &Range<usize>,
    verb: &Range<usize>,
    language: Language,
) -> usize {
    Grammar::of(language).object_from(tokens, segment, verb)
}

/// Whether a segment has a finite “have” or “be” of some language, or a subject in the first person.
pub(super) fn has_verb(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
    Language::ALL
        .into_iter()
        .any(|language| Grammar::of(language).has_verb(tokens, segment))
}

/// Whether the writer acts in a segment.
pub(super) fn is_writers(tokens: &Tokens<'_>, segment: &Range<usize>, language: Language) -> bool {
    Grammar::of(language).agent(tokens, segment) == Some(Agent::Writer)
}

/// Where the finite “have” or “be” of a range stands.
pub(super) fn verb_at(tokens: &Tokens<'_>, range: Range<usize>, language: Language) -> Option<usize> {
    Grammar::of(language).verb_at(tokens, range)
}

/// Whether a word is a small word of some language: an adverb, an auxiliary.
pub(super) fn is_small(word: &str) -> bool {
    words::is_adverb(word)
}

/// The measures of one sentence.
fn pieces(tokens: &Tokens<'_>, grammar: &Grammar, setting: Setting) -> Vec<String> {
    let segments = merged(tokens, tokens.segments());
    // “If the account has been locked, call us.”
    if segments.first().is_some_and(|first| tokens.is_unsure(first)) {
        return Vec::new();
    }
    let mut agent: Option<Agent> = None;
    let mut hits: Vec<usize> = Vec::new();
    // Where the one who acts in the hits began to act.
    let mut began = None;
    for (at, segment) in segments.iter().enumerate() {
        if tokens.in_brackets(segment) && agent.is_some() {
            continue;
        }
        let own = grammar.agent(tokens, segment);
        let goes_on = own.is_none() && !grammar.has_subject(tokens, segment) && !tokens.is_unsure(segment);
        if !goes_on && !Grammar::is_aside(tokens, segment) {
            agent = own;
            began = own.filter(|own| *own == Agent::Writer).map(|_| at);
        }
        let acting = if goes_on { agent } else { own };
        let follows = at > 0 && hits.last() == Some(&at.saturating_sub(1));
        let joined = follows && goes_on && acting == Some(Agent::Writer) && grammar.is_joined(tokens, segment);
        let after = setting.after || segments.iter().take(at).any(|told| tokens.has(told.clone(), &INCIDENT));
        let way = Way {
            agent: acting,
            stand: match (at, follows) {
                (_, true) => Stand::Follows,
                (0, false) => Stand::Opens,
                _ => Stand::Apart,
            },
            after,
            calm: setting.calm,
        };
        let own_loss = setting.gone && acting.is_some() && !setting.after;
        let passive = follows && goes_on && acting.is_none() && grammar.is_joined_passive(tokens, segment);
        let another = follows && own.is_none() && goes_on && grammar.is_joined_of_another(tokens, segment);
        // “I checked my Sent folder and there were 300 messages”: what was found.
        if is_look(tokens, segment, segments.get(at.saturating_add(1))) {
            continue;
        }
        let tail = follows && is_tail(tokens, segment);
        if joined || passive || another || tail || (grammar.is_done(tokens, segment, way) && !own_loss) {
            // “Ich habe die Praxis angerufen und um Löschung gebeten.”
            let opening =
                began.filter(|began| hits.last().is_none_or(|last| last < began) && began.saturating_add(1) == at);
            hits.extend(opening.filter(|began| {
                segments
                    .get(*began)
                    .is_some_and(|one| !is_of_incident(tokens, one, grammar))
            }));
            hits.push(at);
        }
    }
    confirmed(tokens, grammar, &segments, &mut hits);
    join(tokens, &segments, &hits)
}

/// “Ist seit Freitag, 18 Uhr, zurückgenommen”: a time between commas parts no clause.
fn merged(tokens: &Tokens<'_>, segments: Vec<Range<usize>>) -> Vec<Range<usize>> {
    const TIMES: [&str; 16] = [
        "uhr", "kl", "klokka", "klokken", "gegen", "um", "at", "about", "around", "am", "pm", "ca", "etwa", "rundt",
        "a", "p",
    ];
    let timed = |segment: &Range<usize>| {
        let digits = |word: &str| word.chars().all(|c| c.is_ascii_digit());
        segment.clone().any(|at| digits(tokens.word(at)))
            && segment
                .clone()
                .all(|at| digits(tokens.word(at)) || TIMES.contains(&tokens.word(at)))
    };
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for segment in segments {
        let time = timed(&segment);
        match out.last_mut() {
            Some(last) if time || open => last.end = segment.end,
            _ => out.push(segment),
        }
        open = time && !open;
    }
    out
}

/// What was noticed or went wrong is no measure, though the same sentence goes on with one.
fn is_of_incident(tokens: &Tokens<'_>, segment: &Range<usize>, grammar: &Grammar) -> bool {
    // “Merket e-posten som søppel”: marked, not noticed.
    let marked = tokens.has(segment.clone(), &["merket", "merka"]) && tokens.has(segment.clone(), &["som", "med"]);
    (tokens.has(segment.clone(), &INCIDENT) && !marked) || segment.len() < 3 || grammar.is_denied(tokens, segment)
}
