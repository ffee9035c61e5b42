//! Who knows of it by the sentence's build, whatever the office is called: “Die Klinikleitung weiß es”, “our treasurer has
//! been told”, “Vy har fått melding frå meg”.
//!
//! A frame is a verb that is only said of people who were told; whoever stands in the place of its subject, or of the
//! receiver of what the writer told, was told. What the frame denies, plans or asks for gives nothing.

use std::ops::Range;

use super::clause::{clauses, has_verb, is_adverbial, is_own, spells};
use super::listed::listed;
use super::name::nominative;
use super::party::{Party, parties};
use super::words::{
    ABOUT, BE, CALLED, DATIVE, ELSE, EXCEPT, FRONTED, GOT, HEARD, KNOWS, KNOWS_OF, LATER, NEWS, NOT, OBJECTS, OUR_NEWS,
    STATES, TOLD_THEM, TURNED, WRITER,
};
use crate::config::rules::forms::Tell;
use crate::model::language::Language;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Between a finite verb and what goes with it stand no more words.
const SPAN: usize = 14;

/// Those who were told, by the frames of one sentence.
pub(super) fn read(tokens: &Tokens<'_>, language: Language) -> Vec<String> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut told, mut refused) = (false, false);
    for clause in clauses(tokens) {
        let frame = Frame {
            tokens,
            language,
            clause,
        };
        let more = if told || refused {
            frame.echo(refused)
        } else {
            Vec::new()
        };
        let more = if more.is_empty() { frame.read() } else { more };
        refused = more.is_empty() && frame.tells();
        told = !more.is_empty();
        found.extend(more);
    }
    found.extend(listed(tokens, language));
    let police = |range: &Range<usize>| {
        let mut words = range.clone().map(|at| tokens.word(at));
        // Whether they know is what the police report says.
        words.any(|word| word.contains("polizei") || word.contains("politi") || word.contains("police"))
    };
    let named = found.into_iter().filter(|range| !police(range));
    named.map(|range| nominative(tokens, range)).collect()
}

struct Frame<'a, 'b> {
    tokens: &'a Tokens<'b>,
    language: Language,
    clause: Range<usize>,
}

impl Frame<'_, '_> {
    fn read(&self) -> Vec<Range<usize>> {
        let tokens = self.tokens;
        let denied = self.denied();
        if let Some(excepted) = self.excepted(denied) {
            return excepted;
        }
        let later = tokens.has(self.clause.clone(), &LATER) && !tokens.has(self.clause.clone(), &["worden"]);
        if denied.is_some() || later || tokens.is_unsure(&self.clause) {
            return Vec::new();
        }
        for at in self.clause.clone() {
            let word = tokens.word(at);
            let news = GOT.contains(&word) && self.got(at);
            let found = if self.state(at) || self.knows(at) || news || self.heard(at) {
                self.subject(at)
            } else {
                let called = self.called(at);
                if called.is_empty() { self.receiver(at) } else { called }
            };
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// Where it denies; “…, otherwise nobody” does not.
    fn denied(&self) -> Option<usize> {
        self.clause.clone().find(|at| {
            let around = [at.saturating_sub(1), at.saturating_add(1)];
            let others = *at > self.clause.start && around.iter().any(|at| ELSE.contains(&self.tokens.word(*at)));
            NOT.contains(&self.tokens.word(*at)) && !others
        })
    }

    /// “The ethics board learned of it from me.”
    fn heard(&self, at: usize) -> bool {
        let to = self.clause.end.min(at.saturating_add(SPAN));
        HEARD.contains(&self.tokens.word(at))
            && (at..to).any(|next| WRITER.iter().any(|one| spells(self.tokens, next, one)))
    }

    /// Whether it is about being told at all.
    fn tells(&self) -> bool {
        self.clause.clone().any(|at| self.state(at) || self.knows(at))
    }

    /// “… has been told, likewise our director”, “the board hasn't been told, but the head has”.
    fn echo(&self, refused: bool) -> Vec<Range<usize>> {
        let tokens = self.tokens;
        let first = tokens.word(self.clause.start);
        if !refused
            && matches!(
                first,
                "likewise" | "ebenso" | "genauso" | "desgleichen" | "likesaa" | "likeeins"
            )
        {
            return self.after(self.clause.start.saturating_add(1));
        }
        let last = self.clause.end.saturating_sub(1);
        let echoes = matches!(
            tokens.word(last),
            "has" | "have" | "is" | "are" | "was" | "were" | "does" | "do"
        ) && (2..=7).contains(&self.clause.len());
        if refused && echoes && !tokens.has(self.clause.clone(), &NOT) {
            let start = self
                .clause
                .start
                .saturating_add(usize::from(matches!(first, "but" | "though" | "although")));
            return parties(tokens, start..last, self.language, Party::Before);
        }
        Vec::new()
    }

    /// “Nobody has been told apart from my team lead”, “im Haus weiß es nur die Direktorin”.
    fn excepted(&self, denied: Option<usize>) -> Option<Vec<Range<usize>>> {
        let tokens = self.tokens;
        let told = self.clause.clone().any(|at| self.state(at) || self.knows(at));
        if !told {
            return None;
        }
        let (start, word) = self.clause.clone().find_map(|at| {
            let hit = EXCEPT.iter().find(|words| spells(tokens, at, words))?;
            Some((at.saturating_add(hit.split(' ').count()), *hit))
        })?;
        // “Only our CTO knows” is read as it stands.
        let only = matches!(
            word,
            "nur" | "sonst nur" | "only" | "bare" | "kun" | "berre" | "lediglich"
        );
        if !only && denied.is_none() && !tokens.has(self.clause.clone(), &["nobody", "niemand", "keiner", "ingen"]) {
            return None;
        }
        let found = self.after(start);
        (!found.is_empty()).then_some(found)
    }

    /// Whether a form of “be” at a place goes with a state of having been told.
    fn state(&self, at: usize) -> bool {
        if !BE.contains(&self.tokens.word(at)) {
            return false;
        }
        let to = self.clause.end.min(at.saturating_add(SPAN));
        // “Informiert sind der Rektor und der Kanzler.”
        let turned = at > self.clause.start
            && STATES.iter().any(|state| {
                spells(self.tokens, self.clause.start, state)
                    && state.split(' ').count() == at.saturating_sub(self.clause.start)
            });
        turned
            || (at.saturating_add(1)..to)
                // Up to the next verb that has a subject of its own.
                .take_while(|next| !is_own(self.tokens.word(*next)))
                .any(|next| STATES.iter().any(|state| spells(self.tokens, next, state)))
    }

    /// “Der Bereitschaftsdienst wurde angerufen”: an office that was called was told.
    fn called(&self, at: usize) -> Vec<Range<usize>> {
        let to = self.clause.end.min(at.saturating_add(SPAN));
        let called = (at..to).any(|next| CALLED.iter().any(|state| spells(self.tokens, next, state)));
        if !called || !BE.contains(&self.tokens.word(at)) {
            return Vec::new();
        }
        let mut found = self.subject(at);
        found.retain(|range| self.tokens.tells(range.clone(), Tell::Office));
        found
    }

    /// “Weiß Bescheid”, “knows about it”, “kjenner til saka”.
    fn knows(&self, at: usize) -> bool {
        let word = self.tokens.word(at);
        let ends = at.saturating_add(1) == self.clause.end;
        (KNOWS.contains(&word) && (ends || self.about(at))) || (KNOWS_OF.contains(&word) && self.about(at))
    }

    fn about(&self, at: usize) -> bool {
        let to = self.clause.end.min(at.saturating_add(8));
        (at.saturating_add(1)..to).any(|next| ABOUT.iter().any(|words| spells(self.tokens, next, words)))
    }

    /// “Hat von mir eine Nachricht erhalten”, “got a call”, “fikk beskjed”.
    fn got(&self, at: usize) -> bool {
        let to = self.clause.end.min(at.saturating_add(SPAN));
        let says = |words: &[&str]| (at..to).any(|next| words.iter().any(|one| spells(self.tokens, next, one)));
        says(&NEWS) || (says(&OUR_NEWS) && says(&WRITER))
    }

    /// Who stands before the verb, or behind it where something else opens the sentence.
    fn subject(&self, verb: usize) -> Vec<Range<usize>> {
        let before = parties(self.tokens, self.clause.start..verb, self.language, Party::Before);
        if !before.is_empty() {
            return before;
        }
        // “The customer (ESA) is informed.”
        if verb == self.clause.start && self.tokens.before(verb).contains(')') {
            let bracket = (0..verb).rev().find(|at| self.tokens.before(*at).contains('('));
            let named = |to| parties(self.tokens, 0..to, self.language, Party::Before);
            return bracket.map(named).unwrap_or_default();
        }
        // “Herr Roth hat die Mail gelesen und weiß Bescheid.”
        let joined = verb.checked_sub(1).map_or("", |at| self.tokens.word(at));
        if matches!(joined, "und" | "and" | "og") {
            let has = |at: &usize| {
                matches!(
                    self.tokens.word(*at),
                    "hat" | "haben" | "has" | "have" | "har" | "ist" | "is"
                )
            };
            let first = (self.clause.start..verb).find(has);
            let named = |to| parties(self.tokens, self.clause.start..to, self.language, Party::Before);
            return first.map(named).unwrap_or_default();
        }
        let opens = self.tokens.word(self.clause.start);
        let turned = verb > self.clause.start && !has_verb(self.tokens, &(self.clause.start..verb));
        if turned && self.language != Language::En && is_adverbial(opens) {
            return self.after(verb.saturating_add(1));
        }
        let informed =
            verb > self.clause.start && STATES.iter().any(|state| spells(self.tokens, self.clause.start, state));
        if informed {
            return self.after(verb.saturating_add(1));
        }
        Vec::new()
    }

    fn after(&self, start: usize) -> Vec<Range<usize>> {
        parties(self.tokens, start..self.clause.end, self.language, Party::After)
    }

    /// Whom the writer told.
    fn receiver(&self, at: usize) -> Vec<Range<usize>> {
        let tokens = self.tokens;
        if self.language == Language::De && DATIVE.contains(&tokens.word(at)) {
            return self.german_receiver(at);
        }
        // “Bedriftslegen har jeg snakket med.”
        if tokens.word(at) == "har" && matches!(tokens.word(at.saturating_add(1)), "jeg" | "eg" | "vi") {
            let told = (at..self.clause.end).any(|next| TURNED.iter().any(|words| spells(tokens, next, words)));
            let before = parties(tokens, self.clause.start..at, self.language, Party::Before);
            return if told { before } else { Vec::new() };
        }
        if self.language == Language::De || !self.is_writers(at) {
            return Vec::new();
        }
        for object in OBJECTS.iter() {
            let (words, behind) = object.split_once("..").unwrap_or((object, ""));
            if spells(tokens, at, words) {
                let start = at.saturating_add(words.split(' ').count());
                let found = self.after(start);
                let end = found.last().map_or(start, |last| last.end);
                let closed = behind.is_empty()
                    || spells(tokens, end, behind)
                    || (end..end.saturating_add(3)).any(|at| spells(tokens, at, behind));
                if closed && !found.is_empty() {
                    return found;
                }
            }
        }
        Vec::new()
    }

    /// Whether the writer does what the verb at a place says.
    fn is_writers(&self, at: usize) -> bool {
        let from = self.clause.start.max(at.saturating_sub(6));
        let near = self.tokens.has(from..at, &["i", "we", "jeg", "eg", "vi"]);
        // “I've filed a report (ref. 12) and told my manager.”
        let joined = at == self.clause.start.saturating_add(1)
            && matches!(self.tokens.word(self.clause.start), "and" | "og")
            && self.tokens.has(0..self.clause.start, &["i", "we", "jeg", "eg", "vi"]);
        near || joined || (at == self.clause.start && at == 0)
    }

    /// “Dem Hersteller habe ich es gemeldet”, “ich habe den Justiziar eingeschaltet”.
    fn german_receiver(&self, have: usize) -> Vec<Range<usize>> {
        let tokens = self.tokens;
        let told =
            (self.clause.start..self.clause.end).any(|at| TOLD_THEM.iter().any(|words| spells(tokens, at, words)));
        let person = tokens.has(self.clause.start..self.clause.end, &["ich", "wir"])
            || matches!(tokens.word(have), "habe" | "hab");
        if person && !told && tokens.has(self.clause.clone(), &["angerufen"]) {
            return self.office_called(have);
        }
        if person && !told {
            // “Die Kollegin habe ich gleich angesprochen.”
            let fronted = self.clause.clone().any(|at| FRONTED.contains(&tokens.word(at)));
            let before = parties(tokens, self.clause.start..have, self.language, Party::Before);
            return if fronted { before } else { Vec::new() };
        }
        if !person {
            return Vec::new();
        }
        // “Den Personalrat und Frau Dr. Keller (Datenschutz) habe ich in Kenntnis gesetzt.”
        if have == self.clause.start && tokens.before(have).contains(')') {
            let bracket = (0..have).rev().find(|at| tokens.before(*at).contains('('));
            let named = |to| parties(tokens, 0..to, self.language, Party::Before);
            return bracket.map(named).unwrap_or_default();
        }
        // “Gesagt habe ich es bisher nur meiner Chefin.”
        let turned = TOLD_THEM.iter().any(|words| {
            spells(tokens, self.clause.start, words)
                && words.split(' ').count() == have.saturating_sub(self.clause.start)
        });
        let before = parties(tokens, self.clause.start..have, self.language, Party::Before);
        if !before.is_empty() && !turned {
            return before;
        }
        let mut start = have.saturating_add(1);
        while matches!(
            tokens.word(start),
            "ich" | "wir" | "es" | "das" | "mich" | "auch" | "uns" | "schon" | "bereits" | "bisher" | "bislang" | "nur"
        ) && !tokens.written(start.saturating_add(1)).starts_with(char::is_uppercase)
        {
            start = start.saturating_add(1);
        }
        self.after(start)
    }
}

impl Frame<'_, '_> {
    /// “Das Institutssekretariat habe ich angerufen”: a call to an office of the house tells it.
    fn office_called(&self, have: usize) -> Vec<Range<usize>> {
        const ENDS: [&str; 21] = [
            "sekretariat",
            "leitung",
            "abteilung",
            "verwaltung",
            "dekanat",
            "buero",
            "rektorat",
            "betroffenen",
            "vorstand",
            "leiter",
            "leiterin",
            "chef",
            "chefin",
            "vorgesetzte",
            "vorgesetzten",
            "beauftragte",
            "beauftragten",
            "rektor",
            "rektorin",
            "dekan",
            "dekanin",
        ];
        let mut found = parties(self.tokens, self.clause.start..have, self.language, Party::Before);
        let office = |at: usize| ENDS.iter().any(|end| self.tokens.word(at).ends_with(end));
        if !found.iter().any(|range| range.clone().any(office)) {
            found.clear();
        }
        found
    }
}
