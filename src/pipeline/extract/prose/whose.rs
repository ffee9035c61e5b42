//! Whose words a text is: a reporter's, a newsletter's, or those of somebody who passes a mail on.

use crate::config::rules::forms::{Cue, Lexicon};
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::prose::sentence::{self, Sentence};
use crate::pipeline::extract::values::when::Calendar;

/// Who only passes a mail on says little himself, words.
const PASSED_ON: usize = 40;
/// Words for passing on: such a sentence tells of nothing that happened.
const PASSING: [&str; 16] = [
    "weitergeleitet",
    "weiterleit",
    "leite ",
    "weitergegeben",
    "gebe ",
    "reiche ",
    "forward",
    "passing",
    "pass this",
    "passed on",
    "videresend",
    "vidaresend",
    "sender vid",
    "fyi",
    "zur kenntnis",
    "til orient",
];
/// Words that stand in the mails of people too: one of them makes no newsletter.
const COMMON: [&str; 14] = [
    "training",
    "course",
    "workshop",
    "schulung",
    "kurs",
    "register",
    "seats",
    "seminar",
    "foredrag",
    "plaetze",
    "plasser",
    "sign",
    "passen",
    "paamelding",
];

/// Whether a writer only passes on what somebody else reports: few words, no question, no doubt whether it is real.
pub(crate) fn passes_on(own: &str, subject: &str, words: Words<'_>, calendar: Calendar<'_>) -> bool {
    let few = own.split_whitespace().count() <= PASSED_ON;
    let subject = Sentence::read(subject, &words.rules.lexicon, calendar);
    few && !subject.cues.has(Cue::Suspect)
        && sentence::split(own).into_iter().all(|raw| {
            let sentence = Sentence::read(raw, &words.rules.lexicon, calendar);
            let tells = sentence
                .cues
                .any(&[Cue::Discovered, Cue::Occurred, Cue::Lost, Cue::Stolen]);
            let passing = PASSING.iter().any(|word| sentence.folded.contains(word));
            let timed = sentence.clauses.iter().any(|clause| !clause.told.is_empty());
            // “Bei uns ist nichts ausgefallen. Soll ich etwas sperren?”
            let calm = sentence.cues.has(Cue::Negation) && !timed;
            let asks = sentence.question && sentence.cues.has(Cue::FirstPerson) && !timed;
            (!sentence.question || asks) && !sentence.cues.has(Cue::Suspect) && (!tells || calm || (passing && !timed))
        })
}

/// A newsletter, an invitation: it speaks of incidents, but not of one. “Re: Training reminder” answers one.
pub(super) fn is_circular(sentences: &[Sentence<'_>], subject: &Sentence<'_>) -> bool {
    let answers = ["re:", "aw:", "sv:", "antw:", "fw:", "fwd:", "wg:", "vs:"]
        .iter()
        .any(|word| subject.folded.trim_start().starts_with(word));
    let (mut plain, mut common) = (0_usize, 0_usize);
    for (of_subject, sentence) in sentences.iter().map(|one| (false, one)).chain([(true, subject)]) {
        for (cue, at) in sentence.clauses.iter().flat_map(|clause| &clause.places) {
            if *cue != Cue::Event || (of_subject && answers) {
                continue;
            }
            let word = sentence.folded.get(at.clone()).unwrap_or_default();
            if !of_subject && COMMON.iter().any(|common| word.starts_with(common)) {
                common = common.saturating_add(1);
            } else {
                plain = plain.saturating_add(1);
            }
        }
    }
    // Whoever tells of a loss of his own writes no newsletter.
    let own = sentences.iter().any(|one| {
        let words = sentence::spaced(&one.folded);
        let me = OWN.iter().any(|word| words.contains(word));
        me && one.cues.any(&[Cue::Lost, Cue::Stolen, Cue::Discovered]) && !one.cues.any(&[Cue::Event, Cue::Elsewhere])
    });
    !own && (plain > 0 || common >= 2)
}

/// Words of somebody who speaks of himself, folded.
const OWN: [&str; 14] = [
    " ich ", " mir ", " mein ", " meine ", " meinen ", " i ", " my ", " jeg ", " eg ", " min ", " mitt ", " meg ",
    " mi ", " mich ",
];

/// Whether a text is a newsletter: what looks like a label there asks for nothing.
pub(crate) fn is_newsletter(text: &str, subject: &str, words: Words<'_>, calendar: Calendar<'_>) -> bool {
    let lexicon = &words.rules.lexicon;
    let sentences: Vec<Sentence<'_>> = sentence::split(text)
        .into_iter()
        .take(super::MOST_SENTENCES)
        .map(|raw| Sentence::read(raw, lexicon, calendar))
        .collect();
    let subject = Sentence::read(subject, lexicon, calendar);
    is_circular(&sentences, &subject) && !sentences.iter().any(|one| one.cues.has(Cue::FirstPerson))
}

/// “Separate matter from last year's case below: this morning at 9.20 …”: what stands behind the colon is told of here.
pub(super) fn apart<'a>(raw: &'a str, lexicon: &Lexicon, calendar: Calendar<'_>) -> Vec<Sentence<'a>> {
    let whole = Sentence::read(raw, lexicon, calendar);
    if !whole.cues.any(&[Cue::Elsewhere, Cue::Event]) {
        return vec![whole];
    }
    let Some((head, tail)) = raw.split_once(": ").or_else(|| raw.split_once("; ")) else {
        return vec![whole];
    };
    if tail.split_whitespace().count() < 4 {
        return vec![whole];
    }
    [head, tail]
        .into_iter()
        .map(|part| Sentence::read(part, lexicon, calendar))
        .collect()
}
