//! Who writes, said in a sentence: “Ich bin Hausmeister an der Waldschule”, “I'm the fundraising officer at Wellspring”,
//! “eg arbeider som arkivleiar i Herøy kommune”.

use crate::config::rules::forms::{Cue, normal};
use crate::model::language::Language;
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::signed::{Post, Who, is_subject};
use crate::pipeline::extract::prose::tokens::Tokens;
use crate::pipeline::extract::prose::unit;

/// A function has no more words.
const LONGEST: usize = 4;

/// Words with which somebody says what he is, folded; the function stands behind them.
const OPENINGS: [&[&str]; 37] = [
    &["ich", "bin"],
    &["arbeite", "als"],
    &["taetig", "als"],
    &["schreibe", "als"],
    &["schreibe", "ihnen", "als"],
    &["schreibe", "euch", "als"],
    &["wende", "mich", "als"],
    &["melde", "mich", "als"],
    &["funktion", "als"],
    &["eigenschaft", "als"],
    &["und", "bin"],
    &["i", "am"],
    &["i", "m"],
    &["we", "are"],
    &["work", "as"],
    &["working", "as"],
    &["write", "as"],
    &["writing", "as"],
    &["writing", "to", "you", "as"],
    &["speaking", "as"],
    &["role", "as"],
    &["capacity", "as"],
    &["my", "role", "is"],
    &["my", "job", "is"],
    &["and", "am"],
    &["jeg", "er"],
    &["eg", "er"],
    &["er", "jeg"],
    &["er", "eg"],
    &["jobber", "som"],
    &["jobbar", "som"],
    &["arbeider", "som"],
    &["arbeidar", "som"],
    &["skriver", "som"],
    &["skriv", "som"],
    &["egenskap", "av"],
    &["eigenskap", "av"],
];
/// Words behind which the writer's name stands, and behind its comma what he does.
const NAMINGS: [&[&str]; 15] = [
    &["mein", "name", "ist"],
    &["ich", "heisse"],
    &["hier", "ist"],
    &["hier", "schreibt"],
    &["hier", "spricht"],
    &["my", "name", "is"],
    &["this", "is"],
    &["it", "is"],
    &["it", "s"],
    &["mitt", "navn", "er"],
    &["namnet", "mitt", "er"],
    &["jeg", "heter"],
    &["eg", "heiter"],
    &["det", "er"],
    &["dette", "er"],
];
/// Small words before a function.
const BEFORE: [&str; 32] = [
    "ein",
    "eine",
    "der",
    "die",
    "hier",
    "da",
    "dort",
    "derzeit",
    "aktuell",
    "selbst",
    "auch",
    "als",
    "a",
    "an",
    "the",
    "also",
    "one",
    "of",
    "currently",
    "your",
    "en",
    "ei",
    "et",
    "ein",
    "ny",
    "nytilsatt",
    "her",
    "new",
    "noch",
    "ja",
    "von",
    "beruf",
];
/// What follows a function at the beginning of a sentence: “Als Direktor des …”, “Als Direktorin melde ich”.
const AFTER: [&str; 40] = [
    "des",
    "der",
    "im",
    "am",
    "an",
    "bei",
    "beim",
    "in",
    "vom",
    "von",
    "melde",
    "schreibe",
    "wende",
    "moechte",
    "muss",
    "bin",
    "habe",
    "teile",
    "informiere",
    "zeige",
    "ich",
    "i",
    "we",
    "of",
    "at",
    "for",
    "with",
    "jeg",
    "eg",
    "ved",
    "paa",
    "hos",
    "maa",
    "melder",
    "skriver",
    "oensker",
    "vil",
    "har",
    "er",
    "skriv",
];

/// What the writer says of himself.
pub(super) fn read(sentences: &[Sentence<'_>], who: Who<'_>) -> Post {
    let mut post = Post::default();
    for sentence in sentences
        .iter()
        .filter(|one| !one.question && !one.cues.any(&[Cue::Event, Cue::Elsewhere]))
    {
        let tokens = Tokens::read(sentence.raw, who.lexicon, who.language);
        let found = (0..tokens.len()).find_map(|at| of(&tokens, at, who));
        if let Some(found) = found {
            post.unit = post.unit.or(found.unit);
            post.role = post.role.or(found.role);
        }
        if post.role.is_some() {
            break;
        }
    }
    post
}

/// What is said from a word on.
fn of(tokens: &Tokens<'_>, at: usize, who: Who<'_>) -> Option<Post> {
    let opening = |words: &&&[&str]| {
        words.iter().zip(at..).all(|(word, at)| tokens.word(at) == *word)
            && (at.saturating_add(1)..at.saturating_add(words.len()))
                .all(|at| !tokens.before(at).contains([',', '.', ';']))
    };
    if let Some(words) = OPENINGS.iter().find(opening) {
        let start = at.saturating_add(words.len());
        // “Ich bin Petra Klein, Hausmeisterin in …”.
        let start = behind_name(tokens, start, who).unwrap_or(start);
        return post(tokens, start, who);
    }
    if let Some(words) = NAMINGS.iter().find(opening) {
        let mut start = behind_name(tokens, at.saturating_add(words.len()), who)?;
        // “Mein Name ist Christa Moll, ich bin Betriebsprüferin”.
        let again = OPENINGS
            .iter()
            .find(|words| words.iter().zip(start..).all(|(word, at)| tokens.word(at) == *word));
        start = start.saturating_add(again.map_or(0, |words| words.len()));
        return post(tokens, start, who);
    }
    // “Als Direktor des BG Donaustadt melde ich”.
    // A greeting may stand before it.
    let opens = at == 0 || (at <= 8 && tokens.before(at).contains([',', '!', '\n']));
    let first = opens && matches!(tokens.word(at), "als" | "as" | "som");
    let own = ["ich", "i", "jeg", "eg", "mir", "meg"];
    let begin = at.saturating_add(1);
    if first && tokens.has(begin..tokens.len(), &own) {
        let end = role_end(tokens, skip(tokens, begin), who)?;
        let next = tokens.word(end);
        let verb = own.contains(&tokens.word(end.saturating_add(1)));
        if AFTER.contains(&next) || verb {
            return post(tokens, begin, who);
        }
    }
    None
}

fn skip(tokens: &Tokens<'_>, mut at: usize) -> usize {
    for _ in 0..3 {
        if BEFORE.contains(&tokens.word(at)) {
            at = at.saturating_add(1);
        }
    }
    at
}

/// Where the words go on behind a name and its comma, when it is the sender's or stands for a name.
fn behind_name(tokens: &Tokens<'_>, start: usize, who: Who<'_>) -> Option<usize> {
    let capital = |at: usize| tokens.written(at).starts_with(char::is_uppercase);
    let known = |at: usize| who.writer.iter().any(|word| word == tokens.word(at));
    let end = (start.saturating_add(1)..start.saturating_add(5)).find(|at| tokens.before(*at).contains([',', '(']))?;
    let named = (start..end).all(capital) && ((start..end).any(known) || end.saturating_sub(start) >= 2);
    named.then_some(end)
}

/// Where the words of a function that begins here end.
fn role_end(tokens: &Tokens<'_>, start: usize, who: Who<'_>) -> Option<usize> {
    let mut best = None;
    for end in start.saturating_add(1)..=start.saturating_add(LONGEST) {
        let last = end.saturating_sub(1);
        if end > tokens.len() || (last > start && is_cut(tokens, last)) {
            break;
        }
        if who.is_plain_role(tokens.word(last)) {
            best = Some(end);
        }
    }
    best
}

/// A sign ends a function, and so does a word between it and its place.
fn is_cut(tokens: &Tokens<'_>, at: usize) -> bool {
    const ENDS: [&str; 50] = [
        "on", "to", "from", "about", "by", "the", "their", "my", "your", "his", "her", "this", "our", "a", "an", "no",
        "weder", "noch", "kein", "keine", "am", "im", "in", "bei", "beim", "vom", "des", "der", "at", "with", "of",
        "for", "i", "ved", "paa", "hos", "und", "and", "og", "aber", "but", "men", "wer", "who", "som", "that", "dass",
        "at", "not", "nicht",
    ];
    tokens
        .before(at)
        .contains([',', '.', ';', ':', '(', ')', '–', '—', '!'])
        || ENDS.contains(&tokens.word(at))
}

fn post(tokens: &Tokens<'_>, start: usize, who: Who<'_>) -> Option<Post> {
    let start = skip(tokens, start);
    // “Ich bin weder Student noch …”.
    if matches!(
        tokens.word(start),
        "weder" | "kein" | "keine" | "nicht" | "no" | "not" | "neither" | "ikke" | "ikkje" | "verken" | "korkje"
    ) {
        return None;
    }
    let end = role_end(tokens, start, who)?;
    // “Ich bin vorhin …”: where nouns have capitals, what somebody is has one.
    let last = end.saturating_sub(1);
    let small = |at: usize| tokens.written(at).starts_with(char::is_lowercase);
    let capitals = (1..tokens.len()).any(|at| at != last && !small(at));
    if who.language == Language::De && small(last) && capitals {
        return None;
    }
    let role = Some(tokens.text(start..end));
    Some(Post {
        role,
        unit: place(tokens, end, who),
    })
}

/// The unit behind a function: “beim Finanzamt Neuried”, “at Klarbau”, “ved Institutt for biovitenskap”.
fn place(tokens: &Tokens<'_>, at: usize, who: Who<'_>) -> Option<String> {
    let small = tokens.word(at);
    let known = [
        "am", "an", "im", "in", "bei", "beim", "vom", "des", "der", "at", "with", "for", "of", "i", "ved", "paa", "hos",
    ];
    if !known.contains(&small) || tokens.before(at).contains([',', '.', ';', ':', '(']) {
        return None;
    }
    let mut start = at.saturating_add(1);
    if matches!(
        tokens.word(start),
        "der" | "dem" | "the" | "our" | "unserer" | "unserem" | "einer" | "einem"
    ) {
        start = start.saturating_add(1);
    }
    let mut range = unit::name(tokens, start)?;
    // “Herøy kommune”, “Voss vidaregåande skule”: what it is stands behind its name in small letters.
    let behind = (range.end..range.end.saturating_add(2))
        .take_while(|at| {
            *at < tokens.len() && tokens.before(*at) == " " && tokens.written(*at).starts_with(char::is_lowercase)
        })
        .find(|at| tokens.is_lower_cased() && who.names_unit(tokens.word(*at)));
    range.end = behind.map_or(range.end, |at| at.saturating_add(1));
    let text = tokens.text(range);
    let words = normal::words(&text);
    if matches!(
        words.as_str(),
        "ihnen" | "ihrer" | "ihrem" | "euch" | "uns" | "dere" | "dykk" | "you" | "us"
    ) {
        return None;
    }
    let capital = text.starts_with(char::is_uppercase);
    let many = text.contains(' ');
    let taught = matches!(small, "in" | "i") && is_subject(&words);
    let sure = taught
        || match small {
            "at" | "with" | "hos" | "ved" | "bei" | "beim" => capital,
            "an" | "am" | "i" | "paa" | "im" => capital && (many || text.len() <= 4),
            _ => false,
        };
    (sure || who.names_unit(&words) || (who.language == Language::Nb && small == "ved")).then_some(text)
}
