//! Whether the police were told: “Anzeige ist erstattet”, “the gardaí have been out”, “tjuveriet er meldt til lensmannen”.
//!
//! A plan is no report, and what the police told us is none either.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Cue, Lexicon};
use crate::model::language::Language;
use crate::model::report::YesNo;
use crate::pipeline::extract::pattern::{Pattern, folded, is_match};
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::prose::tokens::Tokens;

/// The police, under their names.
static POLICE: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:\w*polizei(?:lich\w*)?|polizist\w*|kripo|lka|bka|polizei\w*|gendarmerie|carabinieri|(?:auf der|zur|von der) wache|onlinewache|staatsanwaltschaft|police|garda|gardai|guards|constabulary|sheriff\w*|fbi|action fraud|101|politi|politiet|politiets|politistasjon\w*|politidistrikt\w*|lensmann\w*|kripos|oekokrim)\b",
    )
});
/// What is written down there, where it can be nothing else.
static REPORTED: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:strafanzeige\w*|strafantrag|diebstahlsanzeige|diebstahlanzeige|verlustanzeige bei der polizei|anzeige (?:ist |wurde |wird |haben? |hat |bei |gegen |online |wegen |laeuft |liegt |bereits |schon |gestern |heute |wurde \w+ )*(?:erstattet|aufgenommen|gemacht|gestellt|aufgegeben|eingereicht|aufgeben|laeuft|liegt|unbekannt)|anzeige (?:laeuft|erstattet|aufgenommen|gemacht|online|gegen|keine|wurde|ist|haben|hat|habe)|anzeige bei|zur anzeige|anzeige erstattet|keine anzeige|anzeige zu erstatten|crime (?:ref|reference|number|no)\w*|police report|filed charges|pressed charges|filed a complaint|made a complaint at|lodged a complaint|anmeldt|anmeldte|anmelde|anmeldelse\w*|anmelding|politianmeld\w*|politimeld\w*|politisak)\b",
    )
});
/// What is done with the police or by them.
static DONE: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:erstattet|aufgenommen|gemacht|gestellt|aufgegeben|eingereicht|gebracht|gegeben|informiert|verstaendigt|benachrichtigt|gerufen|eingeschaltet|angerufen|gemeldet|angezeigt|alarmiert|ermittelt|ermitteln|war da|waren da|war vor ort|waren vor ort|vor ort|laeuft|liegt|fuehrt|hinzugezogen|verstaendigten|riefen|rief ich|riefen wir|hat .* gesichert|weiss bescheid|reported|report|notified|informed|called|rang|phoned|contacted|told|filed|lodged|logged|complaint|statement|took|taken|been out|came out|attended|on the case|have it|has it|went to|been on to|involved|alerted|been to|spoke to|gave|given|has our|have our|investigating|meld|meldt|melde|meldte|varslet|varsla|varslede|tilkalt|kontaktet|kontakta|anmeldt|anmeldte|levert|leverte|sendt|kom til|ringt|ringte|opprettet|oppretta|faatt|fekk|fikk|koblet inn|kopla inn|underrettet|oppretter|etterforsker|etterforskar|tok imot)\b",
    )
});
/// Not, or not yet.
static NOT: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:nicht|kein|keine|keinen|keiner|nichts|nie|noch nichts|not|haven'? ?t|hasn'? ?t|didn'? ?t|wasn'? ?t|weren'? ?t|havent|hasnt|no (?:police|guards|garda\w*|report|complaint|crime|officers?)|none|never|nobody|without|ohne|ikke|ikkje|ingen|inga|verken|uten|utan)\b",
    )
});
/// What is meant to be done.
static PLANNED: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:werde|werden wir|wollen|will|moechte|sollte\w*|soll|koennte\w*|gehe|gehen wir|melden uns|morgen|naechste|montag bei|falls|wenn|ob|will|would|should|shall|going to|thinking of|plan(?:ning)? to|intend\w*|tomorrow|if|whether|unless|want to|need to|skal|vil|boer|maa|kommer til|kjem til|planlegg\w*|tenker paa|vurderer|vurderar|i morgen|i morgon|dersom|hvis|viss|om)\b",
    )
});
/// The other way round, or police who are nobody's help.
static FROM: Pattern = LazyLock::new(|| {
    folded(
        r"\b(?:polizei (?:hat|rief|informierte|teilte|meldete|kontaktierte) (?:uns|mich|mir)|(?:hat|haben) (?:uns|mich) die polizei|von der polizei|durch die polizei|police (?:told|called|informed|contacted|rang|warned) (?:us|me)|(?:told|informed|called|contacted|warned) by the police|politiet (?:ringte|varslet|varsla|tok kontakt|kontaktet|kontakta|fortalte) (?:oss|meg)|av politiet|fraa politiet|fra politiet|angeblich\w*|falsche\w* polizist\w*|fake|pretend\w*|posing|utga seg|ga seg ut|gav seg ut)\b",
    )
});
/// “… but haven'? ?t done it”, “bisher ist das nicht geschehen”.
static UNDONE: Pattern = LazyLock::new(|| {
    folded(r"\b(?:geschehen|gemacht|erfolgt|getan|passiert|done|happened|gjort|skjedd|yet|bisher|noch|enno|ennaa)\b")
});

/// `PULSE 44 118 206`, “Aktenzeichen 2026 00 771 204”: a number in groups.
static GROUPED: Pattern = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:pulse|aktenzeichen|vorgangsnummer|tagebuchnummer|anzeigennummer|report number|crime (?:ref\w*|number|no)|incident number|saksnummer|saksnr|sak|anmeldelsesnummer)\W{0,3}(?:(?:nr|no|number)\W{0,2})?((?:\d{2,4} ){2,4}\d{2,4})\b").ok()
});

/// The case's number, where it is written in groups.
pub(super) fn grouped(raw: &str) -> Option<&str> {
    Some(GROUPED.as_ref()?.captures(raw)?.get(1)?.as_str())
}

/// Whether they were told; nothing where the text tells neither.
pub(super) fn read(sentences: &[Sentence<'_>], lexicon: &Lexicon, language: Language) -> Option<YesNo> {
    let mut denied = false;
    for (at, sentence) in sentences.iter().enumerate() {
        if sentence.cues.any(&[Cue::Event]) {
            continue;
        }
        let text = normal(&sentence.folded);
        if !is_match(&POLICE, &text) && !is_match(&REPORTED, &text) && !asks_of_it(&text, sentence) {
            continue;
        }
        if is_match(&FROM, &text) {
            continue;
        }
        // “Police: no.”
        let words: Vec<&str> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        match words.as_slice() {
            [_, "no" | "nein" | "nei" | "none"] => {
                denied = true;
                continue;
            }
            [_, "yes" | "ja"] => return Some(YesNo::Yes),
            _ => {}
        }
        if sentence.question {
            // “Anzeige? Haben wir bisher nicht gemacht.”
            let next = sentences.get(at.saturating_add(1)).map(|next| normal(&next.folded));
            let short = text.split(' ').count() <= 3;
            denied |= short && next.is_some_and(|next| is_match(&NOT, &next));
            continue;
        }
        match of_sentence(sentence, lexicon, language) {
            Some(YesNo::Yes) => return Some(YesNo::Yes),
            Some(YesNo::No) => denied = true,
            _ => {}
        }
    }
    denied.then_some(YesNo::No)
}

fn asks_of_it(text: &str, sentence: &Sentence<'_>) -> bool {
    sentence.question && (text.starts_with("anzeige") || text.starts_with("anmeld"))
}

fn of_sentence(sentence: &Sentence<'_>, lexicon: &Lexicon, language: Language) -> Option<YesNo> {
    let tokens = Tokens::read(sentence.raw, lexicon, language);
    let parts: Vec<String> = tokens
        .segments()
        .into_iter()
        .map(|part| tokens.words.get(part).unwrap_or_default().join(" "))
        .collect();
    let mut found = None;
    for (at, part) in parts.iter().enumerate() {
        let written = is_match(&REPORTED, part);
        if !written && !is_match(&POLICE, part) {
            continue;
        }
        // “Guards: not yet”, “Die Kripo hat Spuren gesichert und die Anzeige aufgenommen”: what stands behind belongs to it.
        let next = parts.get(at.saturating_add(1)).map_or("", String::as_str);
        let open = !is_match(&DONE, part) && !written;
        let undone = is_match(&NOT, next) && (is_match(&UNDONE, next) || part.split(' ').count() <= 2);
        let negated = is_match(&NOT, part) || (open && undone);
        if negated {
            found = found.or(Some(YesNo::No));
        } else if is_match(&PLANNED, part) {
            if undone {
                found = found.or(Some(YesNo::No));
            }
        } else if is_match(&DONE, part) || (written && !part.contains("keine")) || is_match(&DONE, next) {
            found = Some(YesNo::Yes);
        }
    }
    found
}

/// Folded words with single spaces between them, apostrophes kept.
fn normal(folded: &str) -> String {
    crate::config::rules::forms::normal::words(folded)
}
