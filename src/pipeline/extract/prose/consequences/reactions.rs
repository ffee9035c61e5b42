//! What people do and suffer because of it: “zwei Mieter drohen mit Klage”, “the pupil is being teased”, “hun er redd”.
//!
//! The subject may be anybody but the writer, and nobody who attacks: whoever writes tells how he feels out of
//! politeness, and a blackmailer threatens, too.

use std::sync::LazyLock;

use regex::Regex;

use crate::model::language::Language;
use crate::pipeline::extract::pattern::{Pattern, is_match, regex};

/// What people say, do and feel, a pattern a kind.
static REACTIONS: LazyLock<Vec<Regex>> =
    LazyLock::new(|| SHAPES.iter().filter_map(|shape| Regex::new(shape).ok()).collect());
/// Those who threaten for a living.
static ATTACKERS: Pattern = LazyLock::new(|| {
    regex(
        r"\b(?:taeter\w*|erpress\w*|angreifer\w*|hacker\w*|absender\w*|mails?|schreiben|nachricht\w*|loesegeld\w*|attacker\w*|blackmail\w*|extort\w*|sender|emails?|messages?|ransom\w*|angriper\w*|angripar\w*|avsender\w*|avsendar\w*|utpress\w*|epost\w*|melding\w*|loesepeng\w*|text|sms|anrufer\w*|caller)\b",
    )
});
/// It did not happen.
static NOT: Pattern = LazyLock::new(|| {
    regex(
        r"\b(?:nicht|niemand\w*|keiner|kein\w*|nobody|no one|none|not|never|no|isn'? ?t|hasn'? ?t|haven'? ?t|ingen|ikke|ikkje|aldri|ob|falls|if|whether|hvis|dersom)\b",
    )
});
static GERMAN_WRITER: Pattern = LazyLock::new(|| regex(r"\b(?:ich|wir|mir|mich)\b"));
static ENGLISH_WRITER: Pattern = LazyLock::new(|| regex(r"\b(?:i|we|me|m|feeling)\b"));
static NORWEGIAN_WRITER: Pattern = LazyLock::new(|| regex(r"\b(?:jeg|eg|vi|meg)\b"));

/// Whether folded words tell what somebody does or suffers because of it.
pub(super) fn tells(words: &str, language: Language) -> bool {
    let writer = match language {
        Language::De => &GERMAN_WRITER,
        Language::En => &ENGLISH_WRITER,
        Language::Nb => &NORWEGIAN_WRITER,
    };
    REACTIONS.iter().any(|shape| shape.is_match(words))
        && ![writer, &ATTACKERS, &NOT].iter().any(|shape| is_match(shape, words))
}

const SHAPES: [&str; 13] = [
    // They threaten and demand.
    r"\bdroh(?:t|en|te|ten)\b.*\bmit\b|\bmit\b.*\b(?:gedroht|droht|drohen)\b|\bthreaten(?:s|ed|ing)?\b|\btru(?:er|ar|dde|a|et|ga|gar)\b.*\bmed\b",
    r"\b(?:erwaeg\w*|ueberleg\w*|prueft|pruefen|plan(?:t|en)|will|wollen|moechten?|verlang\w*|forder(?:t|n|ten?)|bestehen auf|besteht auf)\b.*\b(?:klagen?|verklag\w*|anwalt\w*|schadens?ersatz\w*|rechtliche\w*|schritte|austreten|austritt|kuendig\w*|entschaedig\w*|entschuldigung|stellungnahme|beschwer\w*|versetz\w*|abspringen|wegziehen|umziehen|ausziehen|wechseln)\b",
    r"\b(?:is|are|was|were)\b (?:\w+ ){0,2}(?:considering|thinking (?:about|of)|planning|talking (?:about|of)|preparing)\b.*\b(?:mov\w*|leav\w*|legal|sue|suing|complain\w*|resign\w*|withdraw\w*|cancel\w*|action|lawyers?|solicitors?|quit\w*)\b|\b(?:wants?|demands?|insists?)\b.*\b(?:compensation|apology|explanation|statement|damages|to (?:leave|move|resign|withdraw|complain|sue|cancel))\b",
    r"\b(?:vurder(?:er|ar)|tenk(?:er|jer) paa|planlegg(?:er|ar)|vil|kr(?:ever|evjer|ev|evde|avde)|forlang(?:er|ar)|oensk(?:er|jer))\b.*\b(?:anmelde|klage|saksoek\w*|soeksmaal\w*|erstatning\w*|oppreis\w*|slutte|flytte|bytte|si opp|melde seg ut|advokat\w*|forklaring|svar|unnskyldning|orsaking)\b",
    // They have done something about it.
    r"\b(?:hat|haben)\b.*\b(?:gekuendigt|storniert|ausgetreten|abgesprungen|krankgemeldet|geklagt|verlassen|weigern)\b|\b(?:weigert|weigern|schaemt|schaemen) sich\b",
    r"\b(?:has|have|had)\b (?:(?:already|since|now|all|both|even|also) )?(?:resigned|quit|withdrawn|pulled out|walked out|gone off sick|moved out|demanded|sued)\b|\b(?:has|have) (?:\w+ )?left (?:campus|home|town|school|in tears|the (?:meeting|room|group|club|course|choir|team|class))\b|\bcancelled (?:their|his|her) (?:\w+ )?(?:membership|subscription|booking|order|contract|account|appointment)s?\b",
    r"\bhar (?:\w+ ){0,2}(?:krevd|kravd|kravt|sagt opp|meldt seg (?:ut|syk|sjuk)|trukket seg|trekt seg|sluttet|slutta|flyttet|flytta|avbestilt)\b|\b(?:forlot|forlet|gikk fra|gjekk fraa)\b.*\b(?:sinne|protest|graat|graatende|graatande|sint|rasende|opproert)\b",
    // They feel it.
    r"\b(?:ist|sind|war|waren|wirkt\w*|wirken|fuehl\w*|reagier\w*|zeigt\w*)\b.*\b(?:aufgebracht|empoert|veraergert|verunsichert|fassungslos|entsetzt|besorgt|beunruhigt|verzweifelt|aufgeloest|gekraenkt|beschaemt|erschuettert|wuetend|unangenehm|peinlich|belastend|belastet|blossgestellt|eingeschuechtert|gedemuetigt)\b|\b(?:hat|haben)\b.*\bangst\b|\bunter schock\b|\b(?:fuerchte[nt]|bang(?:t|en)) um\b",
    r"\b(?:is|are|was|were|feels?|felt|seems?|been)\b (?:\w+ ){0,3}(?:distressed|upset|angry|furious|livid|frightened|scared|terrified|shaken|humiliated|mortified|anxious|worried|outraged|betrayed|in tears|devastated|afraid)\b|\bfears? (?:for|reprisals?|retaliation)\b",
    r"\b(?:er|var|ble|blei|blir|vart|foeler seg|foelte seg|kjenner seg|kjende seg|kjenner)\b (?:\w+ ){0,3}(?:redde?|sinte?|rasende|rasande|fortvil\w*|opproert\w*|urolig\w*|uroleg\w*|bekymr\w*|skuffe\w*|skuffa|saaret|saara|krenk\w*|utrygg\w*|nervoes\w*|belast\w*)\b|\bopplev(?:er|de|ar)\b.*\b(?:belastende|belastande|ubehagel\w*|krenk\w*|tungt)\b",
    // What is done to them.
    r"\b(?:wird|werden|wurde|wurden|worden)\b.*\b(?:angefeindet|gehaenselt|gemobbt|beschimpft|verspottet|belaestigt|ausgelacht|blossgestellt|angepoebelt|gestalkt|ausgegrenzt)\b|\b(?:gehaenselt|gemobbt|beschimpft|verspottet|belaestigt|ausgelacht|angefeindet) (?:worden|wird|werden|wurde|wurden)\b",
    r"\b(?:received?|receiving|getting|gets?|got|had)\b (?:\w+ ){0,3}(?:abusive|abuse|threats?|hostile|nasty|hate|hateful|crank|prank|nuisance)\b|\b(?:been|being|was|were|are|is|get|gets|got)\b (?:\w+ ){0,2}(?:teased|bullied|mocked|harassed|stalked|ridiculed|doxxed|shamed|ostracised|ostracized|laughed at|picked on|shunned)\b",
    r"\b(?:blitt|bli|ble|blir|blei|vart|vorte|verte|vert)\b (?:\w+ ){0,3}(?:erta|ertet|mobba|mobbet|trakassert\w*|utledd|hengt ut|hengd ut|hetset|hetsa|sjikanert\w*|latterliggjort\w*|plaget|plaga|utestengt|utestengd)\b",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::rules::forms::normal;

    #[test]
    fn all_shapes_are_patterns() {
        assert_eq!(REACTIONS.len(), SHAPES.len());
        let guards = [&ATTACKERS, &NOT, &GERMAN_WRITER, &ENGLISH_WRITER, &NORWEGIAN_WRITER];
        assert!(guards.iter().all(|guard| guard.is_some()));
    }

    #[test]
    fn what_people_do_and_suffer_is_an_effect() {
        for (language, text) in [
            (Language::De, "Zwei Mieterinnen drohen mit einer Anzeige."),
            (Language::De, "Eine Familie überlegt, den Platz zu kündigen."),
            (Language::De, "Mehrere Spender haben schon gekündigt."),
            (Language::De, "Der Schüler wird seitdem auf dem Hof gehänselt."),
            (Language::De, "Dem Lehrling ist es sehr peinlich"),
            (Language::En, "Two volunteers have resigned over it."),
            (Language::En, "The tenant is thinking of moving out."),
            (Language::En, "His sister is in tears and terrified."),
            (Language::En, "One of the boys is being teased at school."),
            (Language::Nb, "To av beboerne vurderer å flytte."),
            (Language::Nb, "Jenta er blitt ertet på bussen."),
            (Language::Nb, "Familien er redd og fortvilet."),
            (Language::Nb, "Ein av givarane har sagt opp."),
        ] {
            assert!(tells(&normal::words(text), language), "{text}");
        }
    }

    #[test]
    fn writers_attackers_and_what_did_not_happen_are_none() {
        for (language, text) in [
            (Language::De, "Das ist mir furchtbar peinlich."),
            (Language::De, "Die Erpresser drohen mit der Veröffentlichung."),
            (Language::De, "Beschwert hat sich bisher niemand."),
            (Language::De, "Wir wollen den Anbieter wechseln."),
            (Language::En, "I am so upset about this."),
            (Language::En, "The e-mail threatened to publish photos."),
            (Language::En, "Nobody has complained so far."),
            (Language::En, "She has left the laptop on the train."),
            (Language::Nb, "Ingen har klaget så langt."),
            (Language::Nb, "Vi er bekymret og vil bytte passord."),
            (Language::Nb, "Avsenderen truer med å legge ut bilder."),
        ] {
            assert!(!tells(&normal::words(text), language), "{text}");
        }
    }
}
