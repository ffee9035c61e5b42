//! Whose words a text is: a reporter's, a newsletter's, or those of somebody who passes a mail on.

use crate::config::rules::forms::{Cue, Lexicon};
use crate::pipeline::extract::flow::Words;
use crate::pipeline::extract::prose::sentence::{self, Sentence};
use crate::pipeline::extract::values::when::Calendar;

/// Who only passes a mail on says little himself, words.
pub(super) const PASSED_ON: usize = 40;
/// Words for passing on: such a sentence tells of nothing that happened.
pub(super) const PASSING: [&str; 16] = [
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
            let passing = passing || came_in(&sentence.folded);
            let timed = sentence.clauses.iter().any(|clause| !clause.told.is_empty());
            // “Bei uns ist nichts ausgefallen. Soll ich etwas sperren?”
            let calm = sentence.cues.has(Cue::Negation) && !timed;
            let asks = sentence.question && sentence.cues.has(Cue::FirstPerson) && !timed;
            (!sentence.question || asks)
                && !sentence.cues.has(Cue::Suspect)
                && (!tells || calm || came_in(&sentence.folded) || (passing && !timed))
        })
}

/// “Das hier kam heute früh von unserem Provider”, “it came in overnight”: when the mail came, not what happened.
fn came_in(folded: &str) -> bool {
    const THIS: [&str; 16] = [
        " das hier ",
        " dies ",
        " diese ",
        " dieser ",
        " folgende ",
        " untenstehende ",
        " nachstehende ",
        " this ",
        " it ",
        " the following ",
        " below ",
        " dette ",
        " denne ",
        " det her ",
        " det ",
        " under ",
    ];
    const CAME: [&str; 24] = [
        " kam ",
        " bekommen ",
        " erhalten ",
        " erhielt ",
        " erreichte ",
        " eingegangen ",
        " geschickt ",
        " came ",
        " got ",
        " received ",
        " sent us ",
        " reached us ",
        " landed ",
        " arrived ",
        " sendt oss ",
        " sende oss ",
        " fikk ",
        " fekk ",
        " faatt ",
        " mottok ",
        " mottatt ",
        " kom ",
        " kom inn ",
        " sendte oss ",
    ];
    let text = sentence::spaced(folded);
    THIS.iter().any(|word| text.contains(word)) && CAME.iter().any(|word| text.contains(word))
}

/// How one person tells of a find.
const FOUND: [&str; 16] = [
    " i found ",
    " i noticed ",
    " i spotted ",
    " i discovered ",
    " i came across ",
    " fand ich ",
    " ich fand ",
    " entdeckte ich ",
    " habe ich entdeckt ",
    " habe ich bemerkt ",
    " bemerkte ich ",
    " fant jeg ",
    " jeg fant ",
    " oppdaget jeg ",
    " eg fann ",
    " oppdaga eg ",
];

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
            // “While preparing a course”, “register for”.
            let is_common = |word: &str| COMMON.iter().any(|common| word.starts_with(common));
            if !of_subject && word.split(' ').any(is_common) {
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
        // “While preparing a course I found …”.
        let found = FOUND.iter().any(|found| words.contains(found)) && !one.question;
        found
            || (me
                && one.cues.any(&[Cue::Lost, Cue::Stolen, Cue::Discovered])
                && !one.cues.any(&[Cue::Event, Cue::Elsewhere]))
    });
    // “The sign-up form of the course …”: whoever tells twice of himself in everyday words invites nobody.
    let personal = sentences.iter().filter(|one| is_own(one)).count() >= 2;
    !own && (plain > 0 || (common >= 2 && !personal))
}

/// Whether a sentence speaks of its writer alone.
pub(super) fn is_own(sentence: &Sentence<'_>) -> bool {
    let words = sentence::spaced(&sentence.folded);
    OWN.iter().any(|word| words.contains(word)) && !sentence.cues.any(&[Cue::Event, Cue::Elsewhere])
}

/// “Dear readers, in this issue”: an editor's “we” tells of no case of his own.
pub(super) fn is_edited(sentences: &[Sentence<'_>]) -> bool {
    const EDITED: [&str; 30] = [
        " leserinnen und leser ",
        " liebe leser",
        " ihre redaktion ",
        " die redaktion ",
        " in dieser ausgabe ",
        " ausgabe ",
        " newsletter ",
        " abbestellen ",
        " abonnement ",
        " mailing list ",
        " mailingliste ",
        " dear readers ",
        " dear subscriber",
        " in this issue ",
        " this month s issue ",
        " your editors ",
        " unsubscribe ",
        " the editors ",
        " our subscribers ",
        " you are receiving this ",
        " kjaere lesere ",
        " kjaere lesarar ",
        " nyhetsbrev ",
        " nyheitsbrev ",
        " i dette nummeret ",
        " meld deg av ",
        " redaksjonen ",
        " i denne utgaven ",
        " abonnenter ",
        " i denne utgaava ",
    ];
    let mut said = 0_usize;
    for sentence in sentences {
        let text = sentence::spaced(&sentence.folded);
        said = said.saturating_add(EDITED.iter().filter(|words| text.contains(*words)).count());
    }
    said >= 2
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
    let spoken = |one: &Sentence<'_>| one.cues.has(Cue::FirstPerson);
    is_circular(&sentences, &subject)
        && (is_edited(&sentences) && !sentences.iter().any(is_own) || !sentences.iter().any(spoken))
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
