//! Telephones that are told in sentences: “Ring 412 00 987 hvis dere lurer”, “I can be got on …”.

use std::sync::LazyLock;

use regex::Regex;

use crate::config::rules::forms::{Cue, normal};
use crate::pipeline::extract::prose::sentence::Sentence;
use crate::pipeline::extract::stems::{has_stem, has_word};
use crate::pipeline::extract::values::{contacts, numbers};

/// A verb for calling with the number beside it.
static BESIDE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?:ring|ringe|call|phone|text|ruft?(?:\s+(?:mich|uns|bitte))*\s+an|rufen\s+sie(?:\s+(?:mich|uns|bitte|gern|gerne))*\s+an|anruf|rückruf)(?:\s+(?:me|us|meg|oss|mich|bitte|gjerne|gjerne på|on|at|unter|på|:))*[:,]?\s+((?:\+\d|\(?0\d|\d{2,3} \d{2})[\d\s()/–-]{3,18}\d)|\b(?:ich|mich|bin)\b[^.!?\d]{0,20}\d{0,2}[^.!?\d]{0,12}\bunter\s+((?:\+\d|\(?0\d)[\d\s()/–-]{3,18}\d)\s+(?:zu|erreichbar|erreichen)|\bmich\b[^.!?\d]{0,80}\s((?:\+\d|\(?0\d)[\d\s()/–-]{3,18}\d)\s+erreich|\b(?:i'm|i’m|im|i am|i can|reach me|got|ich|mich|bin|jeg er|eg er|jeg nås|meg)\b[^!?]{0,90}?\b(?:on|at|under|über|auf|på)\s+(?:(?:the|my|personal|private|own|work|mobile|one|number|die|der|das|meine[mr]?|handy|nummer|mobil|telefon|min|mitt)[,:]?\s+){0,3}((?:\+\d|\(?0\d|\d{3} \d{2})[\d\s()/–-]{3,18}\d)",
    )
    .ok()
});
/// Digits of the shortest number that is called.
const LEAST: usize = 5;
/// No more words stand beside a telephone without a sentence around it.
const FRAGMENT: usize = 8;
/// Words whose telephone is not the writer's.
const OTHERS: [&str; 18] = [
    "hotline",
    "fax",
    "polizei",
    "police",
    "politi",
    "support",
    "service",
    "servicedesk",
    "helpdesk",
    "notruf",
    "zentrale",
    "dsb",
    "datenschutz",
    "absender",
    "sender",
    "anrufer",
    "caller",
    "bank",
];

/// “Ring 412 00 987 hvis dere lurer”, “ruft an 0176 5550 1423”: the writer asks for it; a deceiver's line is another's.
pub(in crate::pipeline::extract::prose) fn asked(sentence: &Sentence<'_>) -> Option<String> {
    // The expression is dear, and few sentences have as many digits as a telephone.
    if sentence.raw.bytes().filter(u8::is_ascii_digit).count() < LEAST {
        return None;
    }
    let words = normal::words(sentence.raw);
    let others = has_stem(&words, &OTHERS);
    let told = [
        "told me",
        "asked me",
        "soll ich",
        "ich soll",
        "sollte ich",
        "skulle ringe",
        "ba meg",
        "bad meg",
        "to ring",
        "to call",
        "aa ringe",
    ]
    .iter()
    .any(|phrase| words.contains(phrase));
    // “If you want to ring” asks for it.
    let told = told && !words.contains("if you want");
    if others || told || sentence.cues.any(&[Cue::Police, Cue::Suspect]) {
        return None;
    }
    let found = BESIDE.as_ref()?.captures(sentence.raw)?;
    let number = (1..=4).find_map(|group| found.get(group))?;
    contacts::phone(number.as_str().trim_end_matches(['-', '–', '/']))
}

/// “Unsere Datenschutzbeauftragte Frau Holm (Tel. …)”, “personvernombudet vårt er …, tlf. …”: somebody else's number.
pub(in crate::pipeline::extract::prose) fn is_of_other(raw: &str) -> bool {
    const OTHER: [&str; 14] = [
        "datenschutzbeauftragt",
        "personvernombud",
        "personvernraadgiv",
        "verneombud",
        "betriebsrat",
        "hotline",
        "helpdesk",
        "servicedesk",
        "switchboard",
        "sentralbord",
        "zentrale",
        "telefonzentrale",
        "polizei",
        "politi",
    ];
    const NAMED: [&str; 10] = ["dsb", "dpo", "frau", "herr", "herrn", "mr", "mrs", "ms", "dr", "police"];
    const MINE: [&str; 12] = [
        "ich", "mich", "mir", "i", "me", "my", "meine", "meiner", "jeg", "eg", "meg", "mitt",
    ];
    let words = normal::words(raw);
    let at = raw.find(|c: char| c.is_ascii_digit()).unwrap_or(raw.len());
    let bracket = raw.get(..at).unwrap_or_default().rsplit_once('(');
    let theirs = |(before, within): (&str, &str)| {
        let short = within.len() <= 12 || (within.len() <= 40 && !has_word(&normal::words(within), &MINE));
        short && !within.contains(')') && names_somebody(before)
    };
    if bracket.is_some_and(theirs) {
        return true;
    }
    let head = normal::words(raw.get(..at).unwrap_or_default());
    let theirs = has_stem(&head, &OTHER) || has_word(&head, &NAMED) || is_of_ours(raw.get(..at).unwrap_or_default());
    theirs && !has_word(&words, &MINE)
}

/// “Vår selger Tommy Ruud tar kontakt på …”: one of ours, by his full name.
fn is_of_ours(head: &str) -> bool {
    const OUR: [&str; 9] = [
        "our", "unser", "unsere", "unserem", "unserer", "unseren", "vår", "vårt", "våre",
    ];
    let words: Vec<&str> = head.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase);
    words.windows(4).any(|four| {
        let (ours, name) = four.split_at_checked(2).unwrap_or_default();
        ours.first()
            .is_some_and(|word| OUR.contains(&word.to_lowercase().as_str()))
            && name.iter().all(capital)
    })
}

/// “…, Stian Dybdahl (”, “jeg spurte Berit i nabohuset (”: a name not far before a bracket, and no first person behind it.
fn names_somebody(before: &str) -> bool {
    const ME: [&str; 10] = ["ich", "mich", "mir", "i", "me", "my", "meg", "mitt", "meine", "meiner"];
    let words: Vec<&str> = before.split_whitespace().rev().take(4).collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase);
    let full = words.windows(2).any(|pair| pair.iter().all(capital));
    let me = words.iter().any(|word| ME.contains(&normal::words(word).as_str()));
    full && !me && before.split_whitespace().count() > 4
}

/// `3.07` is the number of a door.
pub(in crate::pipeline::extract::prose) fn is_room(phone: &str) -> bool {
    let plain = phone.chars().all(|c| c.is_ascii_digit() || c == '.');
    plain && phone.contains('.') && phone.len() <= 5
}

/// “This is Marisol Vega, paralegal at Baytown Legal Aid, (713) 555-0166.”
pub(in crate::pipeline::extract::prose) fn introduced(sentence: &Sentence<'_>) -> Option<String> {
    let opens = [
        "this is ",
        "my name is ",
        "mein name ist ",
        "hier ist ",
        "hier schreibt ",
        "mitt navn er ",
        "det er ",
        "ich heisse ",
        "namnet mitt er ",
        "jeg heter ",
        "eg heiter ",
        "it is ",
        "it's ",
    ];
    let opens = opens.iter().any(|word| sentence.folded.starts_with(word));
    let other = sentence.cues.any(&[Cue::Police, Cue::Suspect, Cue::Lost, Cue::Stolen]);
    (opens && !other).then(|| numbers::of_line(sentence.raw)).flatten()
}

/// “Heinz Brandt, Tel. 0157 5550122”, “handy 0151 5550176”: a telephone with hardly a word around it.
pub(in crate::pipeline::extract::prose) fn fragment(sentence: &Sentence<'_>) -> Option<String> {
    let telling = [
        Cue::Police,
        Cue::Suspect,
        Cue::Lost,
        Cue::Stolen,
        Cue::Occurred,
        Cue::Reported,
        Cue::Elsewhere,
        Cue::Event,
    ];
    let last = sentence.raw.lines().next_back().unwrap_or_default();
    // “I'm in the building, room O-212, 0157 5550 8831”: where the writer is, then a number and nothing else.
    let here = || {
        let own = ["i m ", "i am ", "ich bin ", "jeg er ", "eg er "];
        let own = own
            .iter()
            .any(|words| sentence.folded.replace(['\'', '’'], " ").starts_with(words));
        let number = last.rsplit_once(", ").map(|(_, number)| number.trim_end_matches('.'));
        number.filter(|number| own && !number.contains(char::is_alphabetic))
    };
    if let Some(number) = here().filter(|_| !sentence.question && !sentence.cues.any(&telling)) {
        return numbers::of_line(number);
    }
    let short = last.split_whitespace().count() <= FRAGMENT && sentence.raw.lines().count() <= 3;
    let words = normal::words(sentence.raw);
    let others = has_stem(&words, &OTHERS);
    let asks = ["unter ", " at ", "auf der nummer", "bitte", "please"]
        .iter()
        .any(|word| words.contains(word));
    if sentence.question || !short || others || asks || sentence.cues.any(&telling) || last.contains(':') {
        return None;
    }
    // Nothing but a number, as the last thing said.
    if !last.contains(char::is_alphabetic) && last.chars().filter(char::is_ascii_digit).count() >= 8 {
        return numbers::of_line(last);
    }
    let announced = [
        "tel",
        "mob",
        "handy",
        "phone",
        "tlf",
        "fon",
        "cell",
        "durchwahl",
        "app",
        "klappe",
        "ext",
        "mobil",
        "mobile",
    ];
    let folded = normal::words(last);
    let named = folded
        .split(' ')
        .any(|word| announced.contains(&word) || word.starts_with("telefon") || word.starts_with("telephone"));
    named.then(|| numbers::of_line(last)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_an_officer_is_not_the_writers() {
        for (text, other) in [
            (
                "Unsere Datenschutzbeauftragte Frau Holm (Tel. 0921 77-400) steht in Kopie.",
                true,
            ),
            ("Personvernombudet vårt er Leif Dahl, tlf. 57 00 11 00.", true),
            ("Our DPO is on 01325 555 0100.", true),
            ("Ich bin mit Frau Holm unter 0921 77-410 zu erreichen.", false),
            ("Draußen bin ich unter 0151 555 0101 erreichbar.", false),
            ("Telefon 0921 77-410", false),
        ] {
            assert_eq!(is_of_other(text), other, "{text}");
        }
    }

    #[test]
    fn whoever_says_where_he_can_be_got_gives_his_number() {
        for (text, number) in [
            (
                "I'm in the hall until six, on 020 5550 0163, or leave a message.",
                Some("020 5550 0163"),
            ),
            (
                "I can only be got on my personal one, 085 555 0143.",
                Some("085 555 0143"),
            ),
            (
                "Heute bin ich im Labor oder über die 0176 5550 3321 zu erreichen.",
                Some("0176 5550 3321"),
            ),
            ("I am told that it began at 10:35 on port 8080.", None),
            ("Ich bin um 10 Uhr auf Seite 12 345 gestoßen.", None),
        ] {
            let found = BESIDE.as_ref().and_then(|regex| regex.captures(text));
            let found = found.and_then(|found| (1..=4).find_map(|group| found.get(group)));
            assert_eq!(found.map(|found| found.as_str()), number, "{text}");
        }
    }
}
