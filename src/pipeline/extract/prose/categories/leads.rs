//! Words that lead a list of data, and words that close one that stands before them.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::pipeline::extract::prose::tokens::Tokens;
use crate::pipeline::extract::stems::list;

/// Words that lead a list; a colon at the end stands for the sign.
#[derive(Debug)]
struct Lead {
    words: Vec<&'static str>,
    /// What it leads may be anything: a word for data has to be among it.
    weak: bool,
}

/// What leads a list of data, whatever they are called, parted by strokes.
const STRONG: &str = "inhalt :|inhalte :|darin :|drin :|darauf :|drauf :|gespeichert :|enthalten :|betroffene daten :|drauf stehen|\
        drauf steht|drauf standen|drauf sind|drauf waren|drauf war|darauf stehen|darauf steht|darauf standen|\
        darauf sind|darauf waren|darin stehen|darin steht|darin standen|darin sind|darin waren|drin stehen|drin sind|\
        drin waren|enthalten sind|enthalten waren|enthalten ist|gespeichert sind|gespeichert waren|zu lesen sind|\
        zu lesen waren|zu sehen sind|zu sehen waren|zu hoeren sind|zu hoeren waren|lesbar sind|lesbar waren|\
        sichtbar sind|sichtbar waren|finden sich|fanden sich|enthaelt|enthielt|enthielten|beinhaltet|beinhaltete|\
        geht es um|es geht also um|es geht um|es ging um|geht um|handelt sich um|aufgesprochen waren|on it :|in it :|\
        inside :|contents :|content :|contains|contained|containing|carried|carries|mentions|mention|names and shows|\
        on it were|on it was|in it were|in it are|on it are|on them were|inneholder|inneheld|inneholdt|inneheldt|rommer|\
        rommar|innhold :|innhald :|viser|der staar|i arket laa|paa den ligger|paa han ligg|i den laa";
/// What leads lists of many things.
const WEAK: &str = "das sind|es sind|das waren|es waren|weg sind|weg ist|fort sind|fehlen|verloren sind|verloren gegangen sind|\
    verschwunden sind|gestohlen wurden|abgeflossen sind|abgeflossen waren|betroffen sind|betroffen waren|betroffen ist|\
    aufgefuehrt sind|aufgefuehrt waren|verzeichnet sind|vermerkt sind|vermerkt waren|abgedruckt sind|abgedruckt waren|\
    erkennbar sind|erkennbar waren|zeigt|zeigte|zeigen|listet|umfasst|umfasste|umfassen|nennt|nannte|samt|inklusive|\
    inkl|einschliesslich|unter anderem|sowohl|mit|darunter|dabei waren|dabei sind|gehen|geht|befinden sich|befanden sich|ergeben sich|naemlich|also|with|holds|held|holding|lists|\
    listed|listing|shows|showed|showing|includes|included|including|gives|giving|records|recorded|stores|stored|covers|\
    covering|comprises|comprising|comprised|there are|there were|there is|there was|these are|these were|such as|namely|\
    both|bearing|reveals|revealed|lost are|gone are|missing are|displayed|printed|med|omfatter|omfattar|omfattet|\
    omfatta|gjelder|gjeld|gjaldt|dreier seg om|dreiar seg om|handler om|handlar om|snakk om|tale om|det er|det var|\
    det staar|det sto|det stod|det laa|det laag|det ligger|det ligg|baade|inkludert|blant annet|mellom anna|borte er|\
    vekke er|tapt er|avsloerer|avsloerte|nevner|nemner|naemlig|nemleg|slik som|staar det|sto det|stod det";
static LEADS: LazyLock<HashMap<&str, Vec<Lead>>> = LazyLock::new(|| {
    let mut all: HashMap<&str, Vec<Lead>> = HashMap::new();
    for (words, weak) in [(STRONG, false), (WEAK, true)] {
        for lead in list(words) {
            let words: Vec<&str> = lead.split(' ').filter(|word| !word.is_empty()).collect();
            if let Some(first) = words.first() {
                all.entry(first).or_default().push(Lead { words, weak });
            }
        }
    }
    all
});
/// What closes a list that stands before it: “Nummern und Namen sind drin”.
const CLOSES: &str = "sind drin|sind drauf|sind darauf|sind darin|sind da drauf|sind da drin|stehen drauf|stehen drin|\
        stehen darauf|stehen darin|waren drauf|waren drin|waren darauf|waren darin|are on it|are in it|were on it|\
        were in it|are on every|stehn drin|stehn drauf|stehn da drin|stehn da drauf|standen da drin|standen da drauf|\
        liegen drin|lagen drin|liegn drin|is in it|is on it|was on it|was in it|stod i|stod der|sto der|ligger der|\
        ligg der|som ligger der|som ligg der|som stod der|stod paa|staar paa|er paa den|laag paa";
static CLOSING: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    list(CLOSES)
        .iter()
        .map(|close| close.split(' ').filter(|word| !word.is_empty()).collect())
        .collect()
});

/// Verbs between a list and where it stands.
const STANDS: [&str; 27] = [
    "sind", "ist", "waren", "war", "stehen", "steht", "stehn", "standen", "stand", "liegen", "liegt", "lagen", "lag",
    "are", "is", "were", "was", "er", "var", "ligger", "ligg", "laa", "laag", "staar", "sto", "stod", "kan",
];
/// Small words between the verb and the place.
const FILLERS: [&str; 18] = [
    "da", "dort", "also", "auch", "alle", "alles", "noch", "dadurch", "all", "both", "clearly", "fully", "ogsaa",
    "tydelig", "klart", "tydeleg", "jeweils", "now",
];
/// Where it stands, or how it is to be seen.
static PLACES: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    list(
        "drin|drauf|darin|darauf|dabei|darunter|enthalten|zu lesen|zu sehen|zu erkennen|lesbar|sichtbar|aufgefuehrt|\
         vermerkt|verzeichnet|notiert|gespeichert|abgedruckt|erkennbar|einsehbar|abrufbar|on it|in it|on them|in them|\
         on there|in there|inside|included|listed|shown|visible|legible|readable|printed|recorded|stored|exposed|\
         on display|there for all|der|i den|i det|i dei|i dem|paa den|paa det|paa dei|paa dem|paa han|i han|synlig|synlege|\
         synlige|synleg|lesbar|lesbare|leselig|oppfoert|oppfoerte|lagret|lagra|nevnt|nemnt|nemnde|notert|tilgjengelig|leses|\
         lesast|lese",
    )
    .iter()
    .map(|place| place.split(' ').filter(|word| !word.is_empty()).collect())
    .collect()
});

/// Where the list that is led at a word begins, and whether what leads it is weak.
pub(super) fn led(tokens: &Tokens<'_>, at: usize) -> Option<(usize, bool)> {
    let leads = LEADS.get(tokens.word(at))?;
    let found = |weak: bool| {
        let mut leads = leads.iter().filter(|lead| lead.weak == weak);
        leads
            .find_map(|lead| behind(tokens, at, &lead.words))
            .map(|start| (start, weak))
    };
    found(false).or_else(|| found(true))
}

/// Whether words at a place close a list before them; whether they do so weakly.
pub(super) fn closes(tokens: &Tokens<'_>, at: usize) -> Option<bool> {
    if CLOSING.iter().any(|close| behind(tokens, at, close).is_some()) {
        return Some(false);
    }
    if !STANDS.contains(&tokens.word(at)) {
        return None;
    }
    let mut place = at.saturating_add(1);
    for _ in 0..2 {
        place = place.saturating_add(usize::from(FILLERS.contains(&tokens.word(place))));
    }
    let plain = (at.saturating_add(1)..=place).all(|at| tokens.before(at).trim().is_empty());
    let told = PLACES.iter().any(|words| behind(tokens, place, words).is_some());
    (plain && told).then_some(true)
}

/// Where words that stand at a place end.
fn behind(tokens: &Tokens<'_>, at: usize, lead: &[&str]) -> Option<usize> {
    let mut next = at;
    for word in lead {
        if *word == ":" {
            return tokens.before(next).starts_with(':').then_some(next);
        }
        if tokens.word(next) != *word || (next > at && !tokens.before(next).trim().is_empty()) {
            return None;
        }
        next = next.saturating_add(1);
    }
    Some(next)
}
