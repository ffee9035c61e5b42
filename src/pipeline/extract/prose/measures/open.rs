//! Deeds whose verb is not in the rules: whoever has told what happened, and then says that he has done something, tells
//! a measure, unless the verb is one of noticing, of telling others, of the incident itself, or of how things are.

use std::ops::Range;

use super::agent::{Agent, is_participle};
use super::words::{DELETES, Grammar};
use crate::config::rules::forms::Tell;
use crate::pipeline::extract::prose::tokens::Tokens;

/// Verbs that are no measure, folded: beginnings of words, of all three languages. What was noticed, told to others,
/// lost, sent or opened, and how somebody is or thinks.
const NO_DEEDS: &str = "bemerk gemerk festgestellt gesehen entdeckt erfahren gehoert gelesen gefunden erkannt mitbekommen \
    vermisst geklickt angeklickt eingegeben eingetippt geoeffnet aufgemacht verloren vergessen verschickt \
    gesendet versendet versandt geschickt abgeschickt rausgeschickt erhalten bekommen gekriegt gelassen \
    liegengelassen verwechselt vertauscht vertan verlegt hochgeladen weitergeleitet gepostet veroeffentlicht \
    ueberwiesen bezahlt gezahlt heruntergeladen informiert gemeldet gesagt mitgeteilt angezeigt erstattet \
    verstaendigt benachrichtigt unterrichtet telefoniert gesprochen geredet erzaehlt berichtet eingeweiht \
    gehabt gewesen geworden gedacht geglaubt gewusst gekonnt gemusst gewollt gearbeitet gespeichert \
    verwendet benutzt genutzt gekauft bestellt gebraucht gewartet geschlafen geparkt gesessen gestanden \
    gefahren gegangen gekommen geblieben verstanden ueberlegt vermutet gehofft gewundert angenommen \
    geschaetzt verpasst versaeumt gelegen verlassen gemacht getan entschieden beschlossen eingetragen gefaxt \
    gemailt gescheitert noticed found saw seen discover reali heard read clicked entered typed opened lost \
    left forgot forgotten sent received spotted detected learn told informed notified reported contacted \
    spoke spoken mentioned thought believed knew known wanted needed used worked parked came come arrived \
    bought hoped feared assumed looked remembered missed followed filled saved stored shared uploaded \
    forwarded downloaded paid transferred gave given filed lodged noted travelled traveled attended met \
    stayed started was were been got had saying said logged tried agreed decided expected suspected \
    experienced suffered briefed alerted emailed texted posted published faxed mailed added attached intend \
    made held owned admitted wondered counted estimated identified confirmed oppdag merk sett saa saag \
    funnet funne fant fann hoert hoeyrt lest lese klikk aapn opna mist tapt glemt gloeym sendt sendte sende \
    faatt fekk fikk informer varsl orienter meldt meld sagt fortalt ringt snakk kontakt trodd visst tenkt \
    brukt kjoept jobb arbeid vaert vore blitt vorte hatt kunnet villet anmeld politianmeld laert skjoen \
    forst delt delte lastet lasta betalt skrevet skrive skrev skreiv angerufen vorgewarnt phoned rang rung \
    happened angemeldet plugg trykk tast spurt spurd geschrieben proevde proevd forsoek kom gjekk gikk savn sakn gesucht abgeraten laget had hoff beklag gefragt";
/// English and Norwegian verbs in the past that do not end as others do.
const STRONG: &str = "put took taken set cut shut pulled ran run went drew withdrew withdrawn threw thrown hid hidden froze \
    frozen rebuilt broke brought kept wrote written tore torn swept undid undone redid tok tatt teke dro \
    dratt drog drege satte satt sette la lagt slo slaatt trakk trukket trekt hentet skrudd rev revet rive \
    brutt";
/// What a subject and its verb have between them: “I then immediately changed”.
const ADVERBS: &str = "also then now just already immediately since therefore have ve has at once promptly quickly manually \
    temporarily meanwhile subsequently both even all har no naa straks allerede alt ogsaa oegsaa derfor da \
    deretter med en gang ein gong umiddelbart nettopp midlertidig foreloepig sjoelv selv";

/// Whether a word is a verb in the past that ends as no other does.
pub(super) fn is_strong(word: &str) -> bool {
    among(STRONG, word)
}

/// Whether a word is one of a text.
fn among(words: &str, word: &str) -> bool {
    !word.is_empty() && words.split(' ').any(|one| one == word)
}

/// Whether a segment says that its agent has done something, with a verb that is in no list.
pub(super) fn is_open(tokens: &Tokens<'_>, segment: &Range<usize>, grammar: &Grammar, agent: Agent) -> bool {
    let Some(verb) = verb_of(tokens, segment, grammar, agent) else {
        return false;
    };
    let word = tokens.word(verb);
    !NO_DEEDS.split(' ').any(|no| word.starts_with(no))
        && !is_idle(tokens, verb)
        && !tokens.tells(segment.clone(), Tell::Told)
}

/// “Went home”, “ran out”, “took part”: verbs of many meanings do something only with their object.
fn is_idle(tokens: &Tokens<'_>, verb: usize) -> bool {
    let next = tokens.word(verb.saturating_add(1));
    match tokens.word(verb) {
        "went" => next != "back",
        "ran" | "run" => !matches!(next, "a" | "the" | "down" | "full" | "an"),
        "kept" => !matches!(next, "the" | "all" | "a"),
        "put" => tokens.has(
            verb..verb.saturating_add(9),
            &[
                "details",
                "number",
                "pin",
                "card",
                "wrong",
                "login",
                "password",
                "credentials",
            ],
        ),
        // “Jeg satt på kafeen”: sat.
        "satt" => matches!(next, "paa" | "i" | "ved" | "med" | "og"),
        "la" | "lagt" => matches!(next, "inn" | "igjen" | "att" | "ut" | "ved" | "merke" | "paa" | "med"),
        "tok" | "tatt" | "teke" => matches!(
            next,
            "kontakt" | "med" | "bilde" | "bilete" | "bussen" | "toget" | "feil"
        ),
        "took" | "taken" => {
            // “Took the 47 bus home”.
            let ways = verb.saturating_add(2)..verb.saturating_add(5);
            matches!(next, "part" | "place" | "the" | "a") && ways.into_iter().any(|at| idle_way(tokens.word(at)))
        }
        _ => false,
    }
}

/// “Took the train home”.
fn idle_way(next: &str) -> bool {
    matches!(
        next,
        "train" | "bus" | "tram" | "taxi" | "ferry" | "tube" | "call" | "wrong" | "flight" | "in" | "picture" | "photo"
    )
}

/// Where the verb of a deed stands.
fn verb_of(tokens: &Tokens<'_>, segment: &Range<usize>, grammar: &Grammar, agent: Agent) -> Option<usize> {
    if grammar.participle_last {
        let have = tokens
            .find(segment.clone(), grammar.own_have)
            .or_else(|| tokens.find(segment.clone(), grammar.have));
        let opens = is_participle(tokens.word(segment.start)).then_some(segment.start);
        let last = segment.end.checked_sub(1)?;
        let closes = (is_participle(tokens.word(last))
            || (tokens.word(last) == "lassen" && !is_lost(tokens.word(last.saturating_sub(1)))))
        .then_some(last);
        return have.and(closes.or(opens));
    }
    let subject = match agent {
        Agent::Writer => tokens
            .find(segment.clone(), grammar.first)
            .or_else(|| tokens.find(segment.clone(), grammar.have)),
        Agent::Helper => tokens
            .find(segment.clone(), grammar.have)
            .or_else(|| helper_at(tokens, segment)),
    }?;
    let mut at = subject.saturating_add(1);
    let most = at.saturating_add(4);
    while at < segment.end.min(most) && among(ADVERBS, tokens.word(at)) {
        at = at.saturating_add(1);
    }
    let word = tokens.word(at);
    let regular = word.len() >= 4
        && ["ed", "et", "te", "de", "dde"].iter().any(|end| word.ends_with(end))
        && !matches!(word, "need" | "det" | "litt" | "ikke" | "dette" | "mitt" | "indeed");
    // “Eg har logga ut alle einingar.”
    let nynorsk = word.len() >= 4 && word.ends_with('a') && tokens.find(segment.start..at, grammar.have).is_some();
    (at < segment.end && (regular || nynorsk || among(STRONG, word))).then_some(at)
}

/// “Our provider put a filter in front”: the last word of who acts; what colleagues do may be what happened.
fn helper_at(tokens: &Tokens<'_>, segment: &Range<usize>) -> Option<usize> {
    let mut helpers = tokens.told_in(segment.clone(), Tell::Helper);
    let helper = helpers.next()?;
    let colleague = tokens.word(helper.end.saturating_sub(1)).contains("olleg") || tokens.word(helper.start) == "it";
    (!colleague || tokens.written(helper.start) == "IT").then(|| helper.end.saturating_sub(1))
}

/// “They froze the account for us”, “she deleted it for everyone there and then”: somebody undid it.
pub(super) fn is_repair(tokens: &Tokens<'_>, segment: &Range<usize>, hit: &Range<usize>) -> bool {
    const THEY: [&str; 9] = ["he", "she", "they", "han", "hun", "ho", "de", "dei", "vedkommende"];
    const UNDONE: [&[&str]; 22] = [
        &["for", "us"],
        &["for", "me"],
        &["for", "everyone"],
        &["for", "everybody"],
        &["his", "copy"],
        &["her", "copy"],
        &["their", "copy"],
        &["there", "and", "then"],
        &["straight", "away"],
        &["right", "away"],
        &["at", "once"],
        &["immediately"],
        &["for", "oss"],
        &["for", "meg"],
        &["for", "alle"],
        &["kopien", "sin"],
        &["med", "en", "gang"],
        &["med", "ein", "gong"],
        &["straks"],
        &["umiddelbart"],
        &["promptly"],
        &["again", "at"],
    ];
    let said = |phrase: &&[&str]| {
        segment.clone().any(|at| {
            phrase
                .iter()
                .zip(at..)
                .all(|(word, at)| at < segment.end && tokens.word(at) == *word)
        })
    };
    let near = (1..=3).contains(&hit.start.saturating_sub(segment.start));
    THEY.contains(&tokens.word(segment.start))
        && near
        && UNDONE.iter().any(said)
        && !tokens.tells(segment.clone(), Tell::Culprit)
}

/// “Liegen lassen”: lost, and no deed.
fn is_lost(word: &str) -> bool {
    among("liegen stehen haengen fallen sitzen mitgehen zurueck", word)
}

/// “We've had the locks changed”, “we had the picture taken down”: somebody had it done.
pub(super) fn is_causative(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
    const DONE: [&str; 12] = [
        "taken",
        "put",
        "cut",
        "set",
        "shut",
        "rebuilt",
        "frozen",
        "withdrawn",
        "hidden",
        "done",
        "redone",
        "made",
    ];
    let Some(had) = tokens.find(segment.clone(), &["had"]) else {
        return false;
    };
    let object = matches!(
        tokens.word(had.saturating_add(1)),
        "the" | "our" | "my" | "all" | "it" | "them" | "his" | "her" | "their" | "both"
    );
    let done = (had.saturating_add(2)..segment.end).any(|at| {
        let word = tokens.word(at);
        DONE.contains(&word) || (word.len() >= 5 && word.ends_with("ed"))
    });
    object && done && !tokens.has(had..segment.end, &["stolen", "hacked", "taken from"])
}

/// Whether a segment tells that the police have been told, or what was noticed or given away: no measure.
pub(super) fn is_charge(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
    const CHARGES: &str = "anzeige strafanzeige onlineanzeige complaint charges police garda gardai guards polizei politi politiet \
    politidistrikt lensmannen anmeldelse anmeldelsen anmeldt anmelde politianmelding politianmeldt melding \
    kantonspolizei polizeiinspektion sheriff";
    const TELLS: &str = "filed lodged made reported notified called contacted given gave took erstattet gestellt gemacht \
    aufgegeben gemeldet angezeigt verstaendigt informiert levert leverte meldt meld anmeldt anmeldte sendt \
    varslet gebracht opened opprettet";
    let any = |words: &str| segment.clone().any(|at| among(words, tokens.word(at)));
    // “Has been asked to look”, “called in yesterday”, “er sett på saka”: nothing was done yet.
    let spoken = |phrase: &[&str]| {
        segment.clone().any(|at| {
            phrase
                .iter()
                .zip(at..)
                .all(|(word, at)| at < segment.end && tokens.word(at) == *word)
        })
    };
    if IDLE.iter().any(|phrase| spoken(phrase)) {
        return true;
    }
    let visits = spoken(&["called", "in"])
        && segment.clone().any(|at| {
            tokens.word(at) == "called"
                && !matches!(
                    tokens.word(at.saturating_add(2)),
                    "the" | "a" | "an" | "our" | "experts" | "external" | "outside" | "specialists" | "engineers"
                )
        });
    if visits {
        return true;
    }
    // “Eg la merke til det”, “la inn kortnummeret sitt”.
    let noticed =
        any("la lagt") && any("merke kortnummer kortnummeret brukernavn brukarnamn kortopplysningene passordet");
    noticed || (any(CHARGES) && any(TELLS))
}

/// What is no deed, though it sounds like one.
const IDLE: [&[&str]; 28] = [
    &["ran", "an", "audit"],
    &["run", "an", "audit"],
    &["ausprobiert"],
    &["jeg", "satt", "paa"],
    &["jeg", "satt", "i"],
    &["jeg", "satt", "ved"],
    &["vi", "satt", "i"],
    &["vi", "satt", "paa"],
    &["my", "password", "into"],
    &["login", "into"],
    &["login", "on"],
    &["wegen", "zu", "vieler"],
    &["nach", "zu", "vielen"],
    &["after", "too", "many"],
    &["asked", "to", "look"],
    &["asked", "to", "search"],
    &["asked", "to", "check"],
    &["asked", "to", "keep"],
    &["sett", "paa", "saka"],
    &["satt", "paa", "saken"],
    &["kobla", "paa", "saka"],
    &["koblet", "paa", "saken"],
    &["tok", "bilde"],
    &["tok", "bilete"],
    &["tok", "et", "bilde"],
    &["tok", "eit", "bilete"],
    &["took", "a", "photo"],
    &["took", "a", "picture"],
];

impl Grammar {
    /// “Vodafone hat die Nummernblöcke gesperrt”, “avisa har stadfesta sletting”: somebody else did it.
    pub(super) fn is_of_another(
        &self,
        tokens: &Tokens<'_>,
        segment: &Range<usize>,
        hit: &Range<usize>,
        calm: bool,
    ) -> bool {
        let have = tokens.find(segment.start..hit.start, self.have);
        let opens = segment.start..segment.end.min(segment.start.saturating_add(2));
        have.is_some_and(|have| have > segment.start && !tokens.has(have..segment.end, &["been", "blitt", "vorte"]))
            && !tokens.tells(segment.clone(), Tell::Culprit)
            && (calm || !tokens.has(opens, self.others))
    }

    /// Nobody else acts, and nothing went wrong by it.
    pub(super) fn is_plain(tokens: &Tokens<'_>, segment: &Range<usize>) -> bool {
        const WRONG: [&str; 16] = [
            "wrong",
            "wrongly",
            "falsch",
            "falsche",
            "falschen",
            "falscher",
            "feil",
            "leider",
            "unfortunately",
            "dessverre",
            "diverre",
            "mistake",
            "mistakenly",
            "before",
            "never",
            "stupidly",
        ];
        !tokens.tells(segment.clone(), Tell::Culprit) && !tokens.has(segment.clone(), &WRONG)
    }

    /// “Passordet er endret av helpdesk”, “the password has been changed”: told as it is now, or of a helper; “das Passwort
    /// wurde geändert” may be what the culprit did.
    pub(super) fn is_ours(tokens: &Tokens<'_>, segment: &Range<usize>, be: usize) -> bool {
        let now = matches!(tokens.word(be), "ist" | "sind" | "er" | "been" | "is" | "are");
        let deleted = tokens.has(segment.clone(), &DELETES);
        now || deleted || tokens.tells(segment.clone(), Tell::Helper)
    }
}
