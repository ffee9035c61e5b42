//! Which of the names in a text is that of an affected system.

use std::sync::LazyLock;

use super::mentions::{Name, Place, names};
use super::{Letter, put_cues, shape, short_words};
use crate::config::rules::forms::{Cue, normal};
use crate::pipeline::weights::{Seen, Weights, short};

static WEIGHTS: LazyLock<Weights<1>> = LazyLock::new(|| Weights::read(include_str!("systems.tsv")));

/// How probable it has to be.
const PROBABLE: f32 = 0.55;
/// No more systems are told of in one text.
const MOST: usize = 20;
/// Letters at the end of a word that tell what it is: `-server`, `-portal`.
const END: usize = 5;

/// The names of affected systems, in the order of the text.
pub(in crate::pipeline::extract::prose) fn systems(letter: &Letter<'_>) -> Vec<String> {
    let names = names(letter);
    let likely = |name: &&Name| {
        // Somebody else's mailbox is not the writer's to lose.
        let foreign = name.written.contains('@') && !is_own(letter, &name.written);
        let asked = name.places.iter().all(|place| letter.is_of_use(place.sentence));
        if foreign || asked {
            return false;
        }
        let [probable] = WEIGHTS.probable(&of_name(letter, name));
        probable > PROBABLE
    };
    let found: Vec<&Name> = names.iter().filter(likely).collect();
    // “PC” beside “WETLAB-PC3” is no other machine.
    let whole = |name: &&&Name| {
        let inside =
            |other: &&&Name| other.key != name.key && format!(" {} ", other.key).contains(&format!(" {} ", name.key));
        !found.iter().any(|other| inside(&other))
    };
    let told = found.iter().filter(whole).take(MOST);
    told.map(|name| name.written.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// What is seen of a name.
pub(super) fn of_name(letter: &Letter<'_>, name: &Name) -> Seen {
    let mut seen = Seen::default();
    seen.put("any", &[], 1.0);
    seen.put("often", &[&name.count.min(4).to_string()], 1.0);
    for word in name.key.split(' ') {
        seen.put("name", &[&short(word)], 1.0);
        let end: String = word.chars().rev().take(END).collect();
        seen.put("end", &[&end], 1.0);
    }
    seen.put("shape", &[&shape(&name.written)], 1.0);
    if normal::words(letter.subject).contains(&name.key) {
        seen.put("subject", &[], 1.0);
    }
    for place in &name.places {
        put_place(letter, place, &mut seen);
        if is_own(letter, &name.written) {
            seen.put("own", &[], 1.0);
            seen.put("own", &[place.shape], 1.0);
        }
    }
    seen
}

/// What stands around a name.
fn put_place(letter: &Letter<'_>, place: &Place, seen: &mut Seen) {
    let Some(sentence) = letter.sentences.get(place.sentence) else {
        return;
    };
    seen.put("is a", &[place.shape], 1.0);
    let before = sentence.raw.get(..place.at.start).unwrap_or_default();
    let after = sentence.raw.get(place.at.end..).unwrap_or_default();
    let left = short_words(&normal::fold(before));
    let right = short_words(&normal::fold(after));
    for (far, word) in left.iter().rev().take(3).enumerate() {
        seen.put("before", &[&far.to_string(), word], 1.0);
        seen.put("left", &[word], 1.0);
    }
    for (far, word) in right.iter().take(3).enumerate() {
        seen.put("behind", &[&far.to_string(), word], 1.0);
        seen.put("right", &[word], 1.0);
    }
    for word in left.iter().chain(&right) {
        seen.put("beside", &[word], 0.5);
    }
    if let Some(sign) = before
        .chars()
        .next_back()
        .filter(|c| matches!(c, '(' | '"' | '„' | '«'))
    {
        seen.put("opened", &[&sign.to_string()], 1.0);
    }
    put_cues(seen, "cue", sentence.cues, 1.0);
    for cue in Cue::ALL.into_iter().filter(|cue| sentence.cues.has(*cue)) {
        seen.put("cue", &[&format!("{cue:?}"), place.shape], 0.5);
    }
    letter.put_stand(place.sentence, seen, "");
    letter.put_stand(place.sentence, seen, place.shape);
    seen.put("at", &[&place.sentence.min(4).to_string()], 1.0);
}

/// Whether a host or an address is the house's that the writer or a reader belongs to.
fn is_own(letter: &Letter<'_>, written: &str) -> bool {
    let lower = written.to_lowercase();
    letter.domains.iter().any(|domain| {
        lower
            .strip_suffix(domain.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with(['.', '@']))
    })
}
